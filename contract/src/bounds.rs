//! Keywords that bound a value, and the types that they bound.
//!
//! JSON Schema gives such a keyword no effect on values of other types, so `minItems` says nothing
//! about a text.

use serde_json::Value;

use crate::walk::Schema;

/// The keywords, each with the types that it has an effect on.
pub const BOUNDS: [(&str, &[&str]); 12] = [
    ("exclusiveMaximum", NUMBERS),
    ("exclusiveMinimum", NUMBERS),
    ("maxItems", &["array"]),
    ("maxLength", &["string"]),
    ("maxProperties", &["object"]),
    ("maximum", NUMBERS),
    ("minItems", &["array"]),
    ("minLength", &["string"]),
    ("minProperties", &["object"]),
    ("minimum", NUMBERS),
    ("multipleOf", NUMBERS),
    ("pattern", &["string"]),
];

const NUMBERS: &[&str] = &["integer", "number"];

/// The bounds of a schema that have no effect, because it has another type or none: each keyword,
/// and the reason.
pub fn idle(schema: &Schema) -> Vec<(&'static str, String)> {
    let implied = schema.contains_key("properties").then_some("object");
    let kind = schema.get("type").and_then(Value::as_str).or(implied);
    let idle = BOUNDS.iter().filter(|(keyword, types)| {
        schema.contains_key(*keyword) && !kind.is_some_and(|kind| types.contains(&kind))
    });
    idle.map(|(keyword, types)| (*keyword, reason(kind, types)))
        .collect()
}

fn reason(kind: Option<&str>, types: &[&str]) -> String {
    let types = types.join(" and ");
    match kind {
        Some(kind) => format!("has no effect on the type {kind}, only on {types}"),
        None => format!("has no effect without a type, only on {types}"),
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn found(schema: Value) -> Vec<String> {
        let found = idle(schema.as_object().unwrap()).into_iter();
        found
            .map(|(keyword, why)| format!("{keyword} {why}"))
            .collect()
    }

    #[test]
    fn a_bound_of_another_type_has_no_effect() {
        for (schema, expected) in [
            (
                json!({"type": "string", "minItems": 1, "minLength": 1}),
                "minItems has no effect on the type string, only on array",
            ),
            (
                json!({"type": "boolean", "minLength": 1}),
                "minLength has no effect on the type boolean, only on string",
            ),
            (
                json!({"type": "array", "maxLength": 3}),
                "maxLength has no effect on the type array, only on string",
            ),
            (
                json!({"type": "integer", "pattern": "^a"}),
                "pattern has no effect on the type integer, only on string",
            ),
            (
                json!({"$ref": "#/components/schemas/A", "minimum": 1}),
                "minimum has no effect without a type, only on integer and number",
            ),
        ] {
            assert_eq!(found(schema), [expected]);
        }
        for schema in [
            json!({"type": "array", "minItems": 1}),
            json!({"properties": {"a": {}}, "minProperties": 1}),
            json!({"type": "number", "minimum": 1, "multipleOf": 2}),
        ] {
            assert_eq!(found(schema), Vec::<String>::new());
        }
    }
}
