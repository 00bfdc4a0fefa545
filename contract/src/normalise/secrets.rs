use serde_json::{Value, json};

use super::Recorder;
use super::replacement::{Replacement, replace};
use crate::Result;
use crate::walk::Schema;

const TEXT: Replacement = Replacement {
    name: "Secret",
    kind: "string",
    rust: "crate::Secret",
    note: "becomes a secret",
};

const MAP: Replacement = Replacement {
    name: "SecretMap",
    kind: "object",
    rust: "crate::Secret<::serde_json::Map<::std::string::String, ::serde_json::Value>>",
    note: "becomes a secret map",
};

/// Replaces the schemas with `x-lomi-secret` by types that are never printed: a string, or a map
/// that contains a secret under an unknown key.
pub(super) fn use_secret(document: &mut Value, recorder: &mut Recorder<'_>) -> Result<()> {
    let is_secret = |schema: &Schema, kind: &str| {
        schema.get("x-lomi-secret") == Some(&json!(true))
            && schema.get("type") == Some(&json!(kind))
    };
    for replacement in [&TEXT, &MAP] {
        replace(document, recorder, replacement, |schema| {
            is_secret(schema, replacement.kind)
        });
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::super::testing::{run, with_schemas};
    use super::*;

    #[test]
    fn marked_schemas_become_secrets() {
        let schema = json!({"properties": {
            "secret": {"type": "string", "x-lomi-secret": true},
            "all": {"type": "object", "additionalProperties": true, "x-lomi-secret": true},
            "open": {"type": "string"}
        }});
        let (document, notes) = run("secrets", with_schemas(schema, json!({}))).unwrap();
        let schemas = &document["components"]["schemas"];
        assert_eq!(
            schemas["Received"]["properties"],
            json!({
                "secret": {"$ref": "#/components/schemas/Secret"},
                "all": {"$ref": "#/components/schemas/SecretMap"},
                "open": {"type": "string"}
            })
        );
        assert_eq!(schemas["Secret"]["x-lomi-rust"], "crate::Secret");
        assert_eq!(notes.len(), 2);
    }
}
