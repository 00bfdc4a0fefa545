use serde_json::{Value, json};

use super::Recorder;
use super::replaced::{Replacement, replace};
use crate::{Result, walk};

const DECIMAL: Replacement = Replacement {
    name: "Decimal",
    kind: "number",
    rust: "crate::Decimal",
    note: "number is an exact decimal",
};

/// Makes every `number` the SDK's exact decimal. What the overlay calls an
/// `integer` stays one.
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
    replace(document, recorder, &DECIMAL, |schema| {
        schema.get("type") == Some(&json!("number"))
    });
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
