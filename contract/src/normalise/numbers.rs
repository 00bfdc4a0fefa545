use serde_json::{Value, json};

use super::Recorder;
use super::replacement::{Replacement, replace};
use crate::{Result, walk};

const DECIMAL: Replacement = Replacement {
    name: "Decimal",
    kind: "number",
    rust: "crate::Decimal",
    note: "number becomes an exact decimal",
};

/// Replaces the type `number` by the SDK's exact decimal. The type `integer` is kept.
pub(super) fn use_decimal(document: &mut Value, recorder: &mut Recorder<'_>) -> Result<()> {
    walk::operations(document, &mut |place, operation| {
        for (at, schema) in walk::parameter_schemas(place, operation) {
            if schema["type"] == "number" {
                // The generated query serializer cannot write arbitrary-precision numbers, so the
                // facade takes a decimal and passes it on as text.
                schema["type"] = json!("string");
                recorder.record(at, "number in a query is sent as text");
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
    fn numbers_become_decimals_and_integers_are_kept() {
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
        assert_eq!(schemas["Received"]["properties"]["amount"], decimal);
        assert_eq!(
            schemas["Received"]["properties"]["total"],
            json!({"type": "integer"})
        );
        assert_eq!(schemas["Sent"]["items"], decimal);
        assert_eq!(schemas["Decimal"]["x-lomi-rust"], "crate::Decimal");
        assert_eq!(notes.len(), 2);
    }
}
