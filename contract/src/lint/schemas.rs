use serde_json::Value;

use super::Linted;
use crate::walk::Schema;
use crate::{Document, pointer, walk};

/// What a number counts or measures; the overlay says it of every number.
const NUMBER_KINDS: [&str; 5] = ["count", "money", "other", "quantity", "ratio"];

pub(super) fn lint(document: &Document, linted: &mut Linted) {
    let mut value = document.as_value().clone();
    walk::schemas(&mut value, &mut |place, schema| {
        number(place, schema, linted);
        values(place, schema, linted);
        secrets(place, schema, linted);
    });
}

fn number(place: &str, schema: &Schema, linted: &mut Linted) {
    let kind = schema.get("type").and_then(Value::as_str);
    if !matches!(kind, Some("number" | "integer")) {
        return;
    }
    linted.numbers += 1;
    match schema.get("x-lomi-number").and_then(Value::as_str) {
        Some("money") => linted.money += 1,
        Some(kind) if NUMBER_KINDS.contains(&kind) => {}
        found => {
            let text = format!(
                "is a number marked {found:?}: say with x-lomi-number in the overlay which of {} it is",
                NUMBER_KINDS.join(", ")
            );
            linted.problem(place, text);
        }
    }
}

/// Each set of texts is a public type, whose name is chosen.
fn values(place: &str, schema: &Schema, linted: &mut Linted) {
    let values = schema.get("enum").and_then(Value::as_array);
    if !values.is_some_and(|values| {
        values
            .iter()
            .all(|value| value.is_string() || value.is_null())
    }) {
        return;
    }
    linted.enums += 1;
    if !schema.get("x-lomi-name").is_some_and(Value::is_string) {
        let text =
            "is a set of values without a type name: pin one with x-lomi-name in the overlay";
        linted.problem(place, text);
    }
}

/// A type that prints a token is found by the name of the token.
fn secrets(place: &str, schema: &Schema, linted: &mut Linted) {
    let properties = schema.get("properties").and_then(Value::as_object);
    for (name, property) in properties.into_iter().flatten() {
        if property["type"] != "string" || !gives_access(name) {
            continue;
        }
        linted.secrets += 1;
        if property["x-lomi-secret"] != true {
            let place = pointer::push(&pointer::push(place, "properties"), name);
            let text = "is called a secret: mark it with x-lomi-secret in the overlay";
            linted.problem(&place, text);
        }
    }
}

fn gives_access(name: &str) -> bool {
    ["secret", "token", "password"]
        .iter()
        .any(|word| name.contains(word))
        || ["pan", "cvv"].contains(&name)
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::super::lint;
    use super::*;

    fn linted(schema: Value) -> Linted {
        let value = json!({
            "openapi": "3.0.0",
            "paths": {"/a": {"get": {"operationId": "AsController_get", "responses": {}}}},
            "components": {"schemas": {"A": {"properties": {"n": schema}}}}
        });
        lint(&Document::check("doc.json", value).unwrap())
    }

    fn problems(schema: Value) -> Vec<String> {
        let problems = linted(schema).problems;
        problems.iter().map(ToString::to_string).collect()
    }

    #[test]
    fn a_marked_document_passes_and_is_counted() {
        let linted = linted(json!({"properties": {
            "a": {"type": "number", "x-lomi-number": "money"},
            "b": {"type": "integer", "x-lomi-number": "count"},
            "c": {"type": "string", "enum": ["x", null], "x-lomi-name": "Kind"},
            "secret": {"type": "string", "x-lomi-secret": true}
        }}));
        assert_eq!(linted.problems, []);
        assert_eq!((linted.numbers, linted.money), (2, 1));
        assert_eq!((linted.enums, linted.secrets), (1, 1));
    }

    #[test]
    fn an_unmarked_or_wrongly_marked_number_is_refused() {
        for schema in [
            json!({"type": "number"}),
            json!({"type": "integer"}),
            json!({"type": "number", "x-lomi-number": "price"}),
        ] {
            let problems = problems(schema);
            assert_eq!(problems.len(), 1);
            assert!(
                problems[0].starts_with(
                    "openapi.overlay.json: /components/schemas/A/properties/n: is a number"
                ),
                "{problems:?}"
            );
        }
    }

    #[test]
    fn what_is_called_a_secret_is_marked() {
        let problems = problems(json!({"properties": {"client_secret": {"type": "string"}}}));
        assert!(
            problems[0].contains("client_secret: is called a secret"),
            "{problems:?}"
        );
    }

    #[test]
    fn a_set_of_texts_has_a_name_and_all_are_told() {
        let set = json!({"type": "string", "enum": ["a"]});
        let problems = problems(json!({"properties": {"x": set, "y": set}}));
        assert_eq!(problems.len(), 2);
        assert!(problems[0].contains("without a type name"), "{problems:?}");
        let numbers = json!({"type": "number", "enum": [1], "x-lomi-number": "other"});
        assert_eq!(linted(numbers).problems, []);
    }
}
