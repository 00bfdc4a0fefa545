use serde_json::{Value, json};

use super::Recorder;
use super::replaced::{Replacement, replace};
use crate::Result;

const SECRET: Replacement = Replacement {
    name: "Secret",
    kind: "string",
    rust: "crate::Secret",
    note: "is a secret",
};

/// Makes every string that the overlay marks with `x-lomi-secret` a type that
/// is never printed.
pub(super) fn use_secret(document: &mut Value, recorder: &mut Recorder<'_>) -> Result<()> {
    replace(document, recorder, &SECRET, |schema| {
        schema.get("x-lomi-secret") == Some(&json!(true))
    });
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::super::testing::{run, with_schemas};
    use super::*;

    #[test]
    fn marked_strings_are_secrets() {
        let schema = json!({"properties": {
            "secret": {"type": "string", "x-lomi-secret": true},
            "open": {"type": "string"}
        }});
        let (document, notes) = run("secrets", with_schemas(schema, json!({}))).unwrap();
        let schemas = &document["components"]["schemas"];
        assert_eq!(
            schemas["Answered"]["properties"],
            json!({"secret": {"$ref": "#/components/schemas/Secret"}, "open": {"type": "string"}})
        );
        assert_eq!(schemas["Secret"]["x-lomi-rust"], "crate::Secret");
        assert_eq!(notes.len(), 1);
    }
}
