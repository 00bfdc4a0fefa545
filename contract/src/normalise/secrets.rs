use serde_json::{Value, json};

use super::{RUST, Recorder};
use crate::{Result, walk};

/// The schema that stands for every secret in the lowered document.
const SECRET: &str = "Secret";

/// Points every string that the overlay marks with `x-lomi-secret` at one
/// named schema, which the generator replaces by a type that is never printed.
pub(super) fn use_secret(document: &mut Value, recorder: &mut Recorder<'_>) -> Result<()> {
    let mut found = false;
    walk::schemas(document, &mut |place, schema| {
        if schema.get("x-lomi-secret") == Some(&json!(true)) {
            found = true;
            schema.clear();
            schema.insert(
                "$ref".to_owned(),
                json!(format!("{}{SECRET}", walk::SCHEMAS)),
            );
            recorder.note(place, "is a secret");
        }
    });
    if found {
        document["components"]["schemas"][SECRET] =
            json!({"type": "string", RUST: "crate::Secret"});
    }
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
