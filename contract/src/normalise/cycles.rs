//! Refuses a reference that leads back to itself without a type on the way.
//!
//! `A: {$ref: A}`, `A → B → A` and an `allOf` that contains its own schema describe no value, and
//! the generator would follow them forever. An object whose property refers to the object is
//! different: it describes a tree.

use std::collections::BTreeSet;

use serde_json::Value;

use super::error;
use crate::{Document, Error, Result};

/// Returns an error that names the first cycle, if there is one.
pub(super) fn refuse(document: &Document) -> Result<()> {
    let mut references = BTreeSet::new();
    all_references(document.as_value(), &mut references);
    let mut finished = BTreeSet::new();
    for start in references {
        if finished.contains(start) {
            continue;
        }
        // The references from the start to here, each with those that it has still to follow. A
        // stack of our own, because a document may chain more references than a thread has stack.
        let mut path = vec![(start, aliases(document, start))];
        let mut on_path = BTreeSet::from([start]);
        while let Some((current, open)) = path.last_mut() {
            let current = *current;
            match open.pop() {
                Some(next) if on_path.contains(next) => {
                    let cycle: Vec<_> = path
                        .iter()
                        .map(|(reference, _)| *reference)
                        .skip_while(|reference| *reference != next)
                        .collect();
                    return Err(cyclic(&cycle));
                }
                Some(next) if finished.contains(next) => {}
                Some(next) => {
                    on_path.insert(next);
                    path.push((next, aliases(document, next)));
                }
                None => {
                    on_path.remove(current);
                    finished.insert(current);
                    path.pop();
                }
            }
        }
    }
    Ok(())
}

/// The error for a cycle, which is shown up to a readable length.
fn cyclic(cycle: &[&str]) -> Error {
    const SHOWN: usize = 6;
    let first = cycle[0];
    let mut text = cycle[..cycle.len().min(SHOWN)].join(" → ");
    if cycle.len() > SHOWN {
        text += &format!(" → … ({} references)", cycle.len());
    }
    let place = first.trim_start_matches('#');
    error(place, format!("leads back to itself: {text} → {first}"))
}

/// Every reference of the document.
fn all_references<'a>(value: &'a Value, found: &mut BTreeSet<&'a str>) {
    match value {
        Value::Object(map) => {
            for (key, value) in map {
                match value {
                    Value::String(target) if key == "$ref" => {
                        found.insert(target);
                    }
                    _ => all_references(value, found),
                }
            }
        }
        Value::Array(items) => items.iter().for_each(|item| all_references(item, found)),
        _ => {}
    }
}

/// The references that the target of a reference consists of: its own, and those of the schemas
/// that it combines.
fn aliases<'a>(document: &'a Document, reference: &str) -> Vec<&'a str> {
    let mut found = Vec::new();
    let mut open: Vec<_> = document.resolve(reference).into_iter().collect();
    while let Some(value) = open.pop() {
        found.extend(value.get("$ref").and_then(Value::as_str));
        for combined in ["allOf", "anyOf", "oneOf"] {
            open.extend(
                value
                    .get(combined)
                    .and_then(Value::as_array)
                    .into_iter()
                    .flatten(),
            );
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use crate::{GapPolicy, normalise::normalise};

    use super::*;

    /// A document with the given schemas, of which an operation returns `A`.
    fn document(schemas: &Value) -> Document {
        let document = json!({
            "openapi": "3.0.0",
            "info": {"title": "T", "version": "1"},
            "paths": {"/a": {"get": {
                "operationId": "ThingsController_get",
                "responses": {"200": {"description": "", "content": {
                    "application/json": {"schema": {"$ref": "#/components/schemas/A"}}
                }}}
            }}},
            "components": {"schemas": schemas}
        });
        Document::check("openapi.json", document).unwrap()
    }

    /// The error of the whole chain for a document with the given schemas.
    fn problem(schemas: &Value) -> String {
        match normalise(&document(schemas), GapPolicy::Refuse) {
            Ok(_) => panic!("accepted {schemas}"),
            Err(error) => error.to_string(),
        }
    }

    fn to(name: &str) -> Value {
        json!({"$ref": format!("#/components/schemas/{name}")})
    }

    #[test]
    fn a_cycle_without_a_type_is_refused_with_its_place() {
        let cycles = [
            json!({"A": to("A")}),
            json!({"A": to("B"), "B": to("A")}),
            json!({"A": {"allOf": [to("A")]}}),
            json!({"A": {"allOf": [{"type": "object"}, {"allOf": [to("B")]}]}, "B": to("A")}),
            json!({"A": {"oneOf": [{"type": "string"}, to("A")]}}),
            json!({"A": {"anyOf": [to("B"), to("C")]}, "B": {"type": "string"}, "C": to("A")}),
            json!({"A": {"allOf": [{"$ref": "#/components/schemas/A/allOf/0"}]}}),
            json!({"A": {"type": "object", "properties": {"b": to("B")}}, "B": to("C"), "C": to("B")}),
        ];
        for schemas in cycles {
            let problem = problem(&schemas);
            let place = "openapi.json: /components/schemas/";
            assert!(problem.starts_with(place), "{problem}");
            assert!(problem.contains("leads back to itself: #/"), "{problem}");
        }
        assert_eq!(
            problem(&json!({"A": to("B"), "B": to("C"), "C": to("B")})),
            "openapi.json: /components/schemas/B: leads back to itself: \
             #/components/schemas/B → #/components/schemas/C → #/components/schemas/B"
        );
    }

    #[test]
    fn a_tree_and_a_shared_schema_are_not_cycles() {
        for schemas in [
            json!({"A": {"type": "object", "properties": {"parent": to("A")}}}),
            json!({"A": {"type": "array", "items": to("A")}}),
            json!({"A": {"allOf": [to("B"), to("C")]}, "B": to("D"), "C": to("D"), "D": {"type": "object"}}),
            json!({"A": {"type": "object", "properties": {"allOf": to("A"), "$ref": to("A")}}}),
        ] {
            assert_eq!(refuse(&document(&schemas)), Ok(()), "{schemas}");
        }
    }

    #[test]
    fn a_long_chain_does_not_exhaust_the_stack() {
        let mut schemas = serde_json::Map::new();
        schemas.insert("A".to_owned(), to("S0"));
        for number in 0..50_000 {
            schemas.insert(format!("S{number}"), to(&format!("S{}", number + 1)));
        }
        schemas.insert("S50000".to_owned(), to("A"));
        let problem = problem(&Value::Object(schemas));
        assert!(problem.contains("… (50002 references)"), "{problem}");
        assert!(problem.len() < 500, "{} bytes", problem.len());
    }
}
