use serde_json::{Value, json};

use super::{RUST, Recorder};
use crate::{Result, walk};

/// The schema that stands for every number in the lowered document.
const DECIMAL: &str = "Decimal";

/// Points every `number` at one named schema, which the generator replaces by
/// the SDK's exact decimal. What the overlay calls an `integer` stays one.
pub(super) fn use_decimal(document: &mut Value, recorder: &mut Recorder<'_>) -> Result<()> {
    walk::operations(document, &mut |place, operation| {
        for (at, schema) in walk::parameter_schemas(place, operation) {
            if schema["type"] == "number" {
                // The generator writes queries by means that know no raw digits;
                // the facade takes a decimal and hands on its text.
                schema["type"] = json!("string");
                recorder.note(at, "number of a query is sent as its digits");
            }
        }
    });
    let mut found = false;
    walk::schemas(document, &mut |place, schema| {
        if schema.get("type") == Some(&json!("number")) {
            found = true;
            let nullable = schema.get("nullable").cloned();
            schema.clear();
            schema.insert(
                "$ref".to_owned(),
                json!(format!("{}{DECIMAL}", walk::SCHEMAS)),
            );
            if let Some(nullable) = nullable {
                schema.insert("nullable".to_owned(), nullable);
            }
            recorder.note(place, "number is an exact decimal");
        }
    });
    if found {
        document["components"]["schemas"][DECIMAL] =
            json!({"type": "number", RUST: "crate::Decimal"});
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::super::testing::{run, with_operation, with_schemas};
    use super::*;

    #[test]
    fn numbers_in_a_query_are_text() {
        let number = json!({"in": "query", "name": "above", "schema": {"type": "number"}});
        let operation = json!({"parameters": [number]});
        let (document, notes) = run("numbers", with_operation(operation)).unwrap();
        let parameter = &document["paths"]["/a"]["get"]["parameters"][0];
        assert_eq!(parameter["schema"], json!({"type": "string"}));
        assert_eq!(notes.len(), 1);
    }

    #[test]
    fn numbers_are_decimal_and_integers_stay() {
        let (document, notes) = run(
            "numbers",
            with_schemas(
                json!({"properties": {
                    "amount": {"type": "number"},
                    "total": {"type": "integer"}
                }}),
                json!({"type": "array", "items": {"type": "number"}}),
            ),
        )
        .unwrap();
        let decimal = json!({"$ref": "#/components/schemas/Decimal"});
        let schemas = &document["components"]["schemas"];
        assert_eq!(schemas["Answered"]["properties"]["amount"], decimal);
        assert_eq!(
            schemas["Answered"]["properties"]["total"],
            json!({"type": "integer"})
        );
        assert_eq!(schemas["Sent"]["items"], decimal);
        assert_eq!(schemas["Decimal"]["x-lomi-rust"], "crate::Decimal");
        assert_eq!(notes.len(), 2);
    }
}
