//! Refuses documents that the generator cannot take: with schemas that no value fits, with too many
//! references to follow, or too large.
//!
//! `A: {$ref: A}`, `A → B → A` and an `allOf` that contains its own schema describe no value, and
//! the generator would follow them forever. An object that requires itself needs another one inside
//! each, without an end. An object whose optional property refers to the object is different: it
//! describes a tree.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value;

use super::error;
use crate::{Document, Error, Result, walk};

/// How many references may follow each other without a type on the way. The generator follows them
/// recursively, and the diff no further than this.
const MAX_DEPTH: usize = 32;

/// How many references a schema may consist of, counting each as often as it is used. The generator
/// writes out every combination.
const MAX_PARTS: usize = 1_000;

/// Returns an error that names the first schema that no value fits, or that takes too many
/// references to follow.
pub(super) fn check_references(document: &Document) -> Result<()> {
    search(
        document,
        "leads back to itself",
        aliases,
        |reference, size| {
            let place = reference.trim_start_matches('#');
            if size.depth > MAX_DEPTH {
                let text = format!("leads through more than {MAX_DEPTH} references to a type");
                return Err(error(place, text));
            }
            if size.parts > MAX_PARTS {
                let text = format!("combines more than {MAX_PARTS} references");
                return Err(error(place, text));
            }
            Ok(())
        },
    )?;
    let endless = "requires itself, so that no value is ever complete";
    search(document, endless, requirements, |_, _| Ok(()))
}

/// How many references a schema leads to.
#[derive(Clone, Copy, Default)]
struct Size {
    depth: usize,
    parts: usize,
}

impl Size {
    fn with(self, other: Self) -> Self {
        Self {
            depth: self.depth.max(other.depth + 1),
            parts: self.parts.saturating_add(other.parts).saturating_add(1),
        }
    }
}

/// The references that the schema at a reference leads to.
type Edges = for<'a> fn(&'a Document, &str) -> Vec<&'a str>;

/// Follows every reference, refuses cycles, and calls `check` with the size of each.
fn search(
    document: &Document,
    problem: &str,
    edges: Edges,
    check: impl Fn(&str, Size) -> Result<()>,
) -> Result<()> {
    let mut references = BTreeSet::new();
    all_references(document.as_value(), &mut references);
    let mut finished: BTreeMap<&str, Size> = BTreeMap::new();
    for start in references {
        if finished.contains_key(start) {
            continue;
        }
        // The references from the start to here, each with those that it has still to follow. A
        // stack of our own, because a document may chain more references than a thread has stack.
        let mut path = vec![(start, edges(document, start), Size::default())];
        let mut on_path = BTreeSet::from([start]);
        while let Some((current, open, size)) = path.last_mut() {
            let (current, so_far) = (*current, *size);
            match open.pop() {
                Some(next) if on_path.contains(next) => {
                    let cycle: Vec<_> = path
                        .iter()
                        .map(|(reference, ..)| *reference)
                        .skip_while(|reference| *reference != next)
                        .collect();
                    return Err(cyclic(&cycle, problem));
                }
                Some(next) => match finished.get(next) {
                    Some(known) => *size = so_far.with(*known),
                    None => {
                        on_path.insert(next);
                        path.push((next, edges(document, next), Size::default()));
                    }
                },
                None => {
                    check(current, so_far)?;
                    on_path.remove(current);
                    finished.insert(current, so_far);
                    path.pop();
                    if let Some((_, _, parent)) = path.last_mut() {
                        *parent = parent.with(so_far);
                    }
                }
            }
        }
    }
    Ok(())
}

/// The error for a cycle, which is shown up to a readable length.
fn cyclic(cycle: &[&str], problem: &str) -> Error {
    const SHOWN: usize = 6;
    let first = cycle[0];
    let mut text = cycle[..cycle.len().min(SHOWN)].join(" → ");
    if cycle.len() > SHOWN {
        text += &format!(" → … ({} references)", cycle.len());
    }
    let place = first.trim_start_matches('#');
    error(place, format!("{problem}: {text} → {first}"))
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

/// The references to schemas of which each value of the target contains a value.
fn requirements<'a>(document: &'a Document, reference: &str) -> Vec<&'a str> {
    let mut found = Vec::new();
    let mut open: Vec<_> = document.resolve(reference).into_iter().collect();
    while let Some(value) = open.pop() {
        if value["nullable"] == true {
            continue;
        }
        found.extend(value.get("$ref").and_then(Value::as_str));
        open.extend(value["allOf"].as_array().into_iter().flatten());
        for choice in ["anyOf", "oneOf"] {
            if let Some([only]) = value[choice].as_array().map(Vec::as_slice) {
                open.push(only);
            }
        }
        let required = value["required"].as_array().into_iter().flatten();
        let required = required.filter_map(Value::as_str);
        open.extend(required.filter_map(|name| value["properties"].get(name)));
        if value["minItems"].as_u64().is_some_and(|least| least > 0) {
            open.extend(value.get("items"));
        }
    }
    found
}

/// The maximum number of schemas that the generator is given, three times as many as the published
/// contract has: it needs time and code for each of them.
const MAX_SCHEMAS: usize = 6_000;

/// The maximum number of schemas that one schema combines. The generator compares them in pairs.
const MAX_BRANCHES: usize = 500;

/// The maximum number of tokens in the pointer of a schema. The generator is recursive.
const MAX_NESTING: usize = 48;

/// Refuses a document that the generator would take too long or too much stack for.
pub(super) fn check_size(document: &mut Value) -> Result<()> {
    let mut count = 0;
    let mut problem = None;
    walk::schemas(document, &mut |place, schema| {
        count += 1;
        if place.matches('/').count() > MAX_NESTING {
            let text = format!("is nested deeper than {MAX_NESTING} levels");
            problem.get_or_insert_with(|| error(place, text));
        }
        let parts = ["allOf", "anyOf", "oneOf"].map(|key| schema.get(key));
        let parts = parts.into_iter().flatten().filter_map(Value::as_array);
        if parts
            .map(Vec::len)
            .max()
            .is_some_and(|most| most > MAX_BRANCHES)
        {
            let text = format!("combines more than {MAX_BRANCHES} schemas");
            problem.get_or_insert_with(|| error(place, text));
        }
    });
    match problem {
        Some(problem) => Err(problem),
        None if count > MAX_SCHEMAS => {
            let text =
                format!("has {count} schemas with those inside them, more than {MAX_SCHEMAS}");
            Err(error("", text))
        }
        None => Ok(()),
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;
    use crate::GapPolicy;
    use crate::normalise::normalise;

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
            assert_eq!(check_references(&document(&schemas)), Ok(()), "{schemas}");
        }
    }

    #[test]
    fn an_object_that_requires_itself_is_refused_with_its_place() {
        let part = |name: &str| json!({"type": "object", "required": ["x"], "properties": {"x": to(name)}});
        let list = json!({"type": "array", "minItems": 1, "items": to("A")});
        let endless = [
            json!({"A": part("A")}),
            json!({"A": part("B"), "B": part("A")}),
            json!({"A": {"allOf": [part("B")]}, "B": {"oneOf": [to("A")]}}),
            json!({"A": {"required": ["x"], "properties": {"x": list}}}),
            json!({"A": {"required": ["x"], "properties": {"x": part("A")}}}),
        ];
        for schemas in endless {
            let problem = problem(&schemas);
            let place = "openapi.json: /components/schemas/A: requires itself, so that no value is";
            assert!(problem.starts_with(place), "{problem}");
        }
        let mut optional = part("A");
        optional["properties"]["x"] = json!({"allOf": [to("A")], "nullable": true});
        let choice = json!({"required": ["x"], "properties": {"x": {"oneOf": [to("A"), {"type": "string"}]}}});
        let empty =
            json!({"required": ["x"], "properties": {"x": {"type": "array", "items": to("A")}}});
        for schema in [optional, choice, empty] {
            assert_eq!(check_references(&document(&json!({"A": schema}))), Ok(()));
        }
    }

    #[test]
    fn too_many_references_are_refused() {
        let numbered = |count: usize, of: &dyn Fn(Value) -> Value| {
            let schemas = (0..count)
                .map(|number| (format!("A{number}"), of(to(&format!("A{}", number + 1)))));
            let mut schemas: serde_json::Map<_, _> = schemas.collect();
            schemas.insert(format!("A{count}"), json!({"type": "object"}));
            schemas.insert("A".to_owned(), to("A0"));
            Value::Object(schemas)
        };
        let chain = |next: Value| json!({"allOf": [next]});
        assert_eq!(check_references(&document(&numbered(30, &chain))), Ok(()));
        for count in [40, 9_000] {
            let problem = problem(&numbered(count, &chain));
            let text = ": leads through more than 32 references to a type";
            assert!(problem.ends_with(text), "{problem}");
        }
        // Each level doubles the combinations.
        let twice = |next: Value| json!({"allOf": [next, next]});
        let problem = problem(&numbered(20, &twice));
        assert!(
            problem.ends_with(": combines more than 1000 references"),
            "{problem}"
        );
    }

    #[test]
    fn a_long_chain_does_not_exhaust_the_stack() {
        let mut schemas = serde_json::Map::new();
        schemas.insert("A".to_owned(), to("S0"));
        for number in 0..9_000 {
            schemas.insert(format!("S{number}"), to(&format!("S{}", number + 1)));
        }
        schemas.insert("S9000".to_owned(), to("A"));
        let problem = problem(&Value::Object(schemas));
        assert!(problem.contains("… (9002 references)"), "{problem}");
        assert!(problem.len() < 500, "{} bytes", problem.len());
    }
}
