use std::collections::BTreeMap;

use serde_json::{Value, json};

use super::strictness::BOUNDS;
use super::{Recorder, error};
use crate::walk::Schema;
use crate::{Result, naming, pointer, walk};

/// Writes `type: object` where only `properties` say so.
pub(super) fn say_object(document: &mut Value, recorder: &mut Recorder<'_>) -> Result<()> {
    walk::schemas(document, &mut |place, schema| {
        if schema.contains_key("properties") && !schema.contains_key("type") {
            schema.insert("type".to_owned(), json!("object"));
            recorder.note(place, "is an object");
        }
    });
    Ok(())
}

/// Makes nullable properties of answers optional: the Rust type is then an
/// `Option` (or an empty collection) for null and for absent alike.
pub(super) fn make_nullable_optional(
    document: &mut Value,
    recorder: &mut Recorder<'_>,
) -> Result<()> {
    let usage = walk::usage(document);
    let mut lower = |place: &str, schema: &mut Schema| {
        let nullable = take_nullable_properties(schema);
        if let Some(required) = schema.get_mut("required").and_then(Value::as_array_mut) {
            required.retain(|name| !nullable.iter().any(|nullable| name == nullable));
        }
        for name in nullable {
            let place = pointer::push(&pointer::push(place, "properties"), name);
            recorder.note(place, "nullable is optional");
        }
    };
    for name in &usage.answers {
        let place = pointer::of(["components", "schemas", name]);
        if let Some(schema) = document.pointer_mut(&place) {
            walk::schema(&place, schema, &mut lower);
        }
    }
    walk::operations(document, &mut |place, operation| {
        for (at, schema) in walk::answer_schemas(place, operation) {
            walk::schema(&at, schema, &mut lower);
        }
    });
    Ok(())
}

fn take_nullable_properties(schema: &mut Schema) -> Vec<String> {
    let properties = schema.get_mut("properties").and_then(Value::as_object_mut);
    properties
        .into_iter()
        .flatten()
        .filter_map(|(name, property)| {
            let nullable = property.as_object_mut()?.remove("nullable")?;
            (nullable == json!(true)).then(|| name.clone())
        })
        .collect()
}

/// Notes on an object which of its properties may be cleared: the generator
/// makes a field of them that is not set, null, or a value.
pub(crate) const CLEARABLE: &str = "x-lomi-clearable";

/// Remembers the nullable properties of requests, and takes the mark away: the
/// generator would not tell null from "not set".
pub(super) fn note_clearable(document: &mut Value, recorder: &mut Recorder<'_>) -> Result<()> {
    let usage = walk::usage(document);
    for name in usage.requests.difference(&usage.answers) {
        let place = pointer::of(["components", "schemas", name]);
        let Some(schema) = document.pointer_mut(&place).and_then(Value::as_object_mut) else {
            continue;
        };
        let nullable = take_nullable_properties(schema);
        for name in &nullable {
            let place = pointer::push(&pointer::push(&place, "properties"), name);
            recorder.note(place, "can be sent as null");
        }
        if !nullable.is_empty() {
            schema.insert(CLEARABLE.to_owned(), json!(nullable));
        }
    }
    Ok(())
}

/// Notes on an object what its properties have to keep to: URIs and lengths.
/// The generator makes a check of it that runs before anything is sent.
pub(crate) const CHECKS: &str = "x-lomi-checks";

/// The bounds that the SDK checks.
const CHECKED: [&str; 6] = [
    "maxItems",
    "maxLength",
    "maximum",
    "minItems",
    "minLength",
    "minimum",
];

/// Remembers the bounds that the contract sets to requests.
pub(super) fn note_checks(document: &mut Value, recorder: &mut Recorder<'_>) -> Result<()> {
    let usage = walk::usage(document);
    for name in usage.requests.difference(&usage.answers) {
        let place = pointer::of(["components", "schemas", name]);
        let Some(schema) = document.pointer_mut(&place).and_then(Value::as_object_mut) else {
            continue;
        };
        let mut checks = serde_json::Map::new();
        let properties = schema.get("properties").and_then(Value::as_object);
        for (name, property) in properties.into_iter().flatten() {
            let mut check = serde_json::Map::new();
            if property["format"] == "uri" {
                check.insert("uri".to_owned(), json!(true));
            }
            for bound in BOUNDS {
                if let Some(value) = property.get(bound) {
                    if !CHECKED.contains(&bound) {
                        let place = pointer::push(&pointer::push(&place, "properties"), name);
                        let text = format!("{bound} of a request has no check in the SDK yet");
                        return Err(error(&place, text));
                    }
                    check.insert(bound.to_owned(), value.clone());
                }
            }
            if !check.is_empty() {
                let place = pointer::push(&pointer::push(&place, "properties"), name);
                recorder.note(place, format!("checked: {}", Value::Object(check.clone())));
                checks.insert(name.clone(), check.into());
            }
        }
        if !checks.is_empty() {
            schema.insert(CHECKS.to_owned(), checks.into());
        }
    }
    Ok(())
}

/// Marks optional lists and maps of requests nullable. The generator makes a
/// bare collection of an optional one and leaves it out when empty; with the
/// mark it makes an `Option`, so that empty can be said.
pub(super) fn make_request_collections_optional(
    document: &mut Value,
    recorder: &mut Recorder<'_>,
) -> Result<()> {
    let usage = walk::usage(document);
    for name in usage.requests.difference(&usage.answers) {
        let place = pointer::of(["components", "schemas", name]);
        let Some(schema) = document.pointer_mut(&place) else {
            continue;
        };
        walk::schema(&place, schema, &mut |place, schema| {
            let required = schema.get("required").and_then(Value::as_array).cloned();
            let required = required.unwrap_or_default();
            let properties = schema.get_mut("properties").and_then(Value::as_object_mut);
            for (name, property) in properties.into_iter().flatten() {
                if !required.iter().any(|required| required == name) && is_collection(property) {
                    property["nullable"] = json!(true);
                    let place = pointer::push(&pointer::push(place, "properties"), name);
                    recorder.note(place, "optional collection can be left out or empty");
                }
            }
        });
    }
    Ok(())
}

fn is_collection(property: &Value) -> bool {
    match property.get("type").and_then(Value::as_str) {
        Some("array") => true,
        Some("object") => property.get("properties").is_none(),
        _ => false,
    }
}

/// Gives pinned properties their Rust name; what they are called on the wire
/// stays readable in `x-lomi-wire`.
pub(super) fn pin_names(document: &mut Value, recorder: &mut Recorder<'_>) -> Result<()> {
    walk::schemas(document, &mut |place, schema| {
        let Some(properties) = schema.get_mut("properties").and_then(Value::as_object_mut) else {
            return;
        };
        let pins: Vec<_> = properties
            .iter()
            .filter_map(|(name, property)| {
                Some((name.clone(), property.get(FIELD)?.as_str()?.to_owned()))
            })
            .collect();
        for (wire, pin) in pins {
            if let Some(mut property) = properties.remove(&wire) {
                let place = pointer::push(&pointer::push(place, "properties"), &wire);
                recorder.note(place, format!("field is {pin}"));
                property[WIRE] = json!(wire);
                properties.insert(pin, property);
            }
        }
    });
    Ok(())
}

/// The Rust name that the overlay gives a property.
const FIELD: &str = "x-lomi-field";

/// Where a pinned property keeps the name it has on the wire.
pub(crate) const WIRE: &str = "x-lomi-wire";

/// Refuses an object with two properties of one Rust name.
pub(super) fn refuse_collisions(document: &mut Value, _: &mut Recorder<'_>) -> Result<()> {
    let mut problem = None;
    walk::schemas(document, &mut |place, schema| {
        let mut taken: BTreeMap<String, &String> = BTreeMap::new();
        let properties = schema.get("properties").and_then(Value::as_object);
        for (name, _) in properties.into_iter().flatten() {
            if let Some(other) = taken.insert(naming::snake(name), name) {
                let text = format!(
                    "properties {other:?} and {name:?} share a Rust name: pin another with x-lomi-field in the overlay"
                );
                problem.get_or_insert_with(|| error(place, text));
            }
        }
    });
    problem.map_or(Ok(()), Err)
}

#[cfg(test)]
mod tests {
    use super::super::testing::{run, with_schemas};
    use super::*;

    #[test]
    fn an_unsaid_object_is_said() {
        let schema = json!({"properties": {"a": {"type": "string"}}});
        let (document, notes) = run("objects", with_schemas(schema, json!({}))).unwrap();
        assert_eq!(
            document["components"]["schemas"]["Answered"]["type"],
            "object"
        );
        assert_eq!(notes, ["/components/schemas/Answered: is an object"]);
    }

    #[test]
    fn nullable_is_optional_in_answers_only() {
        let schema = json!({
            "type": "object",
            "required": ["a", "b"],
            "properties": {"a": {"type": "string", "nullable": true}, "b": {"type": "string"}}
        });
        let (document, notes) = run(
            "nullable-answers",
            with_schemas(schema.clone(), schema.clone()),
        )
        .unwrap();
        let schemas = &document["components"]["schemas"];
        assert_eq!(
            schemas["Answered"],
            json!({
                "type": "object",
                "required": ["b"],
                "properties": {"a": {"type": "string"}, "b": {"type": "string"}}
            })
        );
        assert_eq!(schemas["Sent"], schema);
        assert_eq!(
            notes,
            ["/components/schemas/Answered/properties/a: nullable is optional"]
        );
    }

    #[test]
    fn nullable_properties_of_requests_can_be_cleared() {
        let schema = json!({
            "type": "object",
            "properties": {"a": {"type": "string", "nullable": true}, "b": {"type": "string"}}
        });
        let (document, notes) =
            run("clearable", with_schemas(schema.clone(), schema.clone())).unwrap();
        let schemas = &document["components"]["schemas"];
        assert_eq!(schemas["Answered"], schema);
        assert_eq!(schemas["Sent"]["x-lomi-clearable"], json!(["a"]));
        assert_eq!(
            schemas["Sent"]["properties"]["a"],
            json!({"type": "string"})
        );
        assert_eq!(notes.len(), 1);
    }

    #[test]
    fn bounds_of_requests_are_remembered() {
        let schema = json!({
            "type": "object",
            "properties": {
                "url": {"type": "string", "format": "uri"},
                "name": {"type": "string", "minLength": 1, "maxLength": 80},
                "free": {"type": "string"}
            }
        });
        let (document, notes) = run("checks", with_schemas(schema.clone(), schema)).unwrap();
        let schemas = &document["components"]["schemas"];
        assert_eq!(schemas["Answered"].get("x-lomi-checks"), None);
        assert_eq!(
            schemas["Sent"]["x-lomi-checks"],
            json!({"url": {"uri": true}, "name": {"minLength": 1, "maxLength": 80}})
        );
        assert_eq!(notes.len(), 2);
    }

    #[test]
    fn optional_collections_of_requests_can_be_empty() {
        let schema = json!({
            "type": "object",
            "required": ["must"],
            "properties": {
                "must": {"type": "array"},
                "list": {"type": "array"},
                "map": {"type": "object"},
                "part": {"type": "object", "properties": {}},
                "text": {"type": "string"}
            }
        });
        let (document, notes) = run(
            "optional-collections",
            with_schemas(schema.clone(), schema.clone()),
        )
        .unwrap();
        let schemas = &document["components"]["schemas"];
        assert_eq!(schemas["Answered"], schema);
        let nullable = |name: &str| {
            schemas["Sent"]["properties"][name]
                .get("nullable")
                .is_some()
        };
        assert_eq!(
            ["must", "list", "map", "part", "text"].map(nullable),
            [false, true, true, false, false]
        );
        assert_eq!(notes.len(), 2);
    }

    #[test]
    fn a_pinned_property_keeps_its_wire_name() {
        let schema = json!({"properties": {
            "transactionId": {"type": "string", "x-lomi-field": "alternate"}
        }});
        let (document, notes) = run("pinned-fields", with_schemas(schema, json!({}))).unwrap();
        assert_eq!(
            document["components"]["schemas"]["Answered"]["properties"]["alternate"]["x-lomi-wire"],
            "transactionId"
        );
        assert_eq!(
            notes,
            ["/components/schemas/Answered/properties/transactionId: field is alternate"]
        );
    }

    #[test]
    fn two_properties_of_one_rust_name_are_refused() {
        let schema = json!({"properties": {"transactionId": {}, "transaction_id": {}}});
        let error = run("field-names", with_schemas(schema, json!({}))).unwrap_err();
        assert!(
            error
                .to_string()
                .contains("\"transactionId\" and \"transaction_id\""),
            "{error}"
        );
    }
}
