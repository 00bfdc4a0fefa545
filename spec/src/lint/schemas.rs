use serde_json::Value;

use super::LintReport;
use lomi_contract::bounds::{BOUNDS, idle};
use lomi_contract::walk::Schema;
use lomi_contract::{Document, pointer, walk};

/// The allowed values of `x-lomi-number`, which the overlay sets on every number.
const NUMBER_KINDS: [&str; 5] = ["count", "money", "other", "quantity", "ratio"];

pub(super) fn lint(document: &Document, report: &mut LintReport) {
    let mut value = document.as_value().clone();
    walk::schemas(&mut value, &mut |place, schema| {
        number(place, schema, report);
        values(place, schema, report);
        secrets(place, schema, report);
        bounds(place, schema, report);
    });
}

fn number(place: &str, schema: &Schema, report: &mut LintReport) {
    let kind = schema.get("type").and_then(Value::as_str);
    if !matches!(kind, Some("number" | "integer")) {
        return;
    }
    report.numbers += 1;
    match schema.get("x-lomi-number").and_then(Value::as_str) {
        Some("money") => report.money += 1,
        Some(kind) if NUMBER_KINDS.contains(&kind) => {}
        found => {
            let marked = match found {
                Some(kind) => format!("is a number marked {kind:?}"),
                None => "is a number without a mark".to_owned(),
            };
            let text = format!(
                "{marked}: mark it with x-lomi-number in the overlay as one of {}",
                NUMBER_KINDS.join(", ")
            );
            report.problem(place, text);
        }
    }
}

/// Each string enum is a public type, so it must have an explicit name.
fn values(place: &str, schema: &Schema, report: &mut LintReport) {
    let values = schema.get("enum").and_then(Value::as_array);
    if !values.is_some_and(|values| {
        values
            .iter()
            .all(|value| value.is_string() || value.is_null())
    }) {
        return;
    }
    report.enums += 1;
    if !schema.get("x-lomi-name").is_some_and(Value::is_string) {
        let text = "is an enum without a type name: set one with x-lomi-name in the overlay";
        report.problem(place, text);
    }
}

/// Secrets must be marked, so that their types do not print them. They are recognised
/// by the name of the property.
fn secrets(place: &str, schema: &Schema, report: &mut LintReport) {
    let properties = schema.get("properties").and_then(Value::as_object);
    for (name, property) in properties.into_iter().flatten() {
        if property["type"] != "string" || !is_secret_name(name) {
            continue;
        }
        report.secrets += 1;
        if property["x-lomi-secret"] != true {
            let place = pointer::push(&pointer::push(place, "properties"), name);
            let text = "has the name of a secret: mark it with x-lomi-secret in the overlay";
            report.problem(&place, text);
        }
    }
}

/// A bound of another type has no effect, so either the bound or the type is wrong.
fn bounds(place: &str, schema: &Schema, report: &mut LintReport) {
    let bounds = BOUNDS.iter().map(|(keyword, _)| keyword);
    report.bounds += bounds
        .filter(|keyword| schema.contains_key(**keyword))
        .count();
    for (keyword, why) in idle(schema) {
        let text = format!("{keyword} {why}: remove it or correct the type in the overlay");
        report.problem(place, text);
    }
}

fn is_secret_name(name: &str) -> bool {
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

    fn report(schema: Value) -> LintReport {
        let value = json!({
            "openapi": "3.0.0",
            "paths": {"/a": {"get": {"operationId": "AsController_get", "responses": {}}}},
            "components": {"schemas": {"A": {"properties": {"n": schema}}}}
        });
        lint(&Document::check("doc.json", value).unwrap())
    }

    fn problems(schema: Value) -> Vec<String> {
        let problems = report(schema).problems;
        problems.iter().map(ToString::to_string).collect()
    }

    #[test]
    fn a_marked_document_has_no_problems_and_is_counted() {
        let report = report(json!({"properties": {
            "a": {"type": "number", "x-lomi-number": "money"},
            "b": {"type": "integer", "x-lomi-number": "count"},
            "c": {"type": "string", "enum": ["x", null], "x-lomi-name": "Kind"},
            "secret": {"type": "string", "x-lomi-secret": true}
        }}));
        assert_eq!(report.problems, []);
        assert_eq!((report.numbers, report.money), (2, 1));
        assert_eq!((report.enums, report.secrets), (1, 1));
    }

    #[test]
    fn an_unmarked_or_wrongly_marked_number_is_a_problem() {
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
    fn a_property_with_the_name_of_a_secret_must_be_marked() {
        let problems = problems(json!({"properties": {"client_secret": {"type": "string"}}}));
        assert!(
            problems[0].contains("client_secret: has the name of a secret"),
            "{problems:?}"
        );
    }

    #[test]
    fn a_bound_that_does_not_fit_the_type_is_a_problem() {
        let text = json!({"type": "string", "minItems": 1, "maxLength": 3});
        let report = report(json!({"properties": {"x": text}}));
        assert_eq!(report.bounds, 2);
        let problems: Vec<_> = report.problems.iter().map(ToString::to_string).collect();
        assert_eq!(
            problems,
            [
                "openapi.overlay.json: /components/schemas/A/properties/n/properties/x: minItems has \
              no effect on the type string, only on array: remove it or correct the type in the \
              overlay"
            ]
        );
    }

    #[test]
    fn every_string_enum_without_a_name_is_reported() {
        let set = json!({"type": "string", "enum": ["a"]});
        let problems = problems(json!({"properties": {"x": set, "y": set}}));
        assert_eq!(problems.len(), 2);
        assert!(problems[0].contains("without a type name"), "{problems:?}");
        let numbers = json!({"type": "number", "enum": [1], "x-lomi-number": "other"});
        assert_eq!(report(numbers).problems, []);
    }
}
