//! Reduces the properties of objects to what the generator understands.

use std::collections::BTreeMap;

use serde_json::{Value, json};

use super::{Recorder, error};
use crate::bounds::BOUNDS;
use crate::walk::Schema;
use crate::{Result, naming, pointer, walk};

/// Adds `type: object` to schemas that have `properties` but no type.
pub(super) fn add_object_type(document: &mut Value, recorder: &mut Recorder<'_>) -> Result<()> {
    walk::schemas(document, &mut |place, schema| {
        if schema.contains_key("properties") && !schema.contains_key("type") {
            schema.insert("type".to_owned(), json!("object"));
            recorder.record(place, "gets the type object");
        }
    });
    Ok(())
}

/// Makes nullable properties of responses optional, so that the Rust type is an `Option` (or an
/// empty collection) for both null and absent.
pub(super) fn make_nullable_optional(
    document: &mut Value,
    recorder: &mut Recorder<'_>,
) -> Result<()> {
    let usage = walk::usage(document);
    let mut make_optional = |place: &str, schema: &mut Schema| {
        let nullable = take_nullable_properties(schema);
        if let Some(required) = schema.get_mut("required").and_then(Value::as_array_mut) {
            required.retain(|name| !nullable.iter().any(|nullable| name == nullable));
        }
        for name in nullable {
            let place = pointer::push(&pointer::push(place, "properties"), name);
            recorder.record(place, "nullable becomes optional");
        }
    };
    for name in &usage.responses {
        let place = pointer::of(["components", "schemas", name]);
        if let Some(schema) = document.pointer_mut(&place) {
            walk::schema(&place, schema, &mut make_optional);
        }
    }
    walk::operations(document, &mut |place, operation| {
        for (at, schema) in walk::response_schemas(place, operation) {
            walk::schema(&at, schema, &mut make_optional);
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

/// Lists the properties of an object that can be cleared. The generator makes fields of them that
/// can be unset, null, or a value.
pub(crate) const CLEARABLE: &str = "x-lomi-clearable";

/// Records the nullable properties of requests and removes `nullable`, with which the generator
/// would not distinguish null from unset.
pub(super) fn record_clearable(document: &mut Value, recorder: &mut Recorder<'_>) -> Result<()> {
    let usage = walk::usage(document);
    for name in usage.requests.difference(&usage.responses) {
        let place = pointer::of(["components", "schemas", name]);
        let Some(schema) = document.pointer_mut(&place).and_then(Value::as_object_mut) else {
            continue;
        };
        let nullable = take_nullable_properties(schema);
        for name in &nullable {
            let place = pointer::push(&pointer::push(&place, "properties"), name);
            recorder.record(place, "can be sent as null");
        }
        if !nullable.is_empty() {
            schema.insert(CLEARABLE.to_owned(), json!(nullable));
        }
    }
    Ok(())
}

/// Lists the constraints on the properties of an object. The generator makes checks of them, which
/// run before a request is sent.
pub const CHECKS: &str = "x-lomi-checks";

/// The bounds that the SDK checks.
const CHECKED: [&str; 6] = [
    "maxItems",
    "maxLength",
    "maximum",
    "minItems",
    "minLength",
    "minimum",
];

/// Records the constraints of requests.
pub(super) fn record_checks(document: &mut Value, recorder: &mut Recorder<'_>) -> Result<()> {
    let usage = walk::usage(document);
    for name in usage.requests.difference(&usage.responses) {
        let place = pointer::of(["components", "schemas", name]);
        let Some(schema) = document.pointer_mut(&place).and_then(Value::as_object_mut) else {
            continue;
        };
        let mut checks = serde_json::Map::new();
        let properties = schema.get("properties").and_then(Value::as_object);
        for (name, property) in properties.into_iter().flatten() {
            let mut check = serde_json::Map::new();
            if property["format"] == "uri" && property["type"] == "string" {
                check.insert("uri".to_owned(), json!(true));
            }
            for (bound, _) in BOUNDS {
                if let Some(value) = property.get(bound) {
                    if let Some(kind) = sdk_type(property) {
                        let place = pointer::push(&pointer::push(&place, "properties"), name);
                        recorder.record(place, format!("{bound} is not checked: it is {kind}"));
                        continue;
                    }
                    if !CHECKED.contains(&bound) {
                        let place = pointer::push(&pointer::push(&place, "properties"), name);
                        let text = format!("the SDK does not support {bound} in requests yet");
                        return Err(error(&place, text));
                    }
                    check.insert(bound.to_owned(), value.clone());
                }
            }
            if !check.is_empty() {
                let place = pointer::push(&pointer::push(&place, "properties"), name);
                recorder.record(place, format!("checked: {}", Value::Object(check.clone())));
                checks.insert(name.clone(), check.into());
            }
        }
        if !checks.is_empty() {
            schema.insert(CHECKS.to_owned(), checks.into());
        }
    }
    Ok(())
}

/// The kind of a value whose Rust type has no bounds that the SDK could check.
fn sdk_type(property: &Value) -> Option<&'static str> {
    if property["x-lomi-secret"] == true {
        Some("a secret")
    } else if property["type"] == "string" && property["format"] == "date-time" {
        Some("a timestamp")
    } else if property.get("enum").is_some() {
        Some("an enum")
    } else {
        None
    }
}

/// Makes optional lists and maps of requests nullable. Otherwise the generator would omit them
/// when they are empty; with `nullable` it makes an `Option`, so that an empty one can be sent.
pub(super) fn make_request_collections_optional(
    document: &mut Value,
    recorder: &mut Recorder<'_>,
) -> Result<()> {
    let usage = walk::usage(document);
    for name in usage.requests.difference(&usage.responses) {
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
                    recorder.record(place, "optional collection can be omitted or empty");
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

/// Renames the properties for which the overlay sets a Rust name. Their JSON name is kept in
/// `x-lomi-wire`.
pub(super) fn rename_pinned(document: &mut Value, recorder: &mut Recorder<'_>) -> Result<()> {
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
                recorder.record(place, format!("field becomes {pin}"));
                property[WIRE] = json!(wire);
                properties.insert(pin, property);
            }
        }
    });
    Ok(())
}

/// The Rust name that the overlay sets for a property.
const FIELD: &str = "x-lomi-field";

/// The JSON name of a renamed property.
pub(crate) const WIRE: &str = "x-lomi-wire";

/// Rejects an object with two properties that have the same Rust name.
pub(super) fn reject_collisions(document: &mut Value, _: &mut Recorder<'_>) -> Result<()> {
    let mut problem = None;
    walk::schemas(document, &mut |place, schema| {
        let mut taken: BTreeMap<String, &String> = BTreeMap::new();
        let properties = schema.get("properties").and_then(Value::as_object);
        for (name, _) in properties.into_iter().flatten() {
            if let Some(other) = taken.insert(naming::snake(name), name) {
                let text = format!(
                    "properties {other:?} and {name:?} share a Rust name: set another one with x-lomi-field in the overlay"
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
    fn a_missing_object_type_is_added() {
        let schema = json!({"properties": {"a": {"type": "string"}}});
        let (document, notes) = run("objects", with_schemas(schema, json!({}))).unwrap();
        assert_eq!(
            document["components"]["schemas"]["Received"]["type"],
            "object"
        );
        assert_eq!(
            notes,
            ["/components/schemas/Received: gets the type object"]
        );
    }

    #[test]
    fn nullable_becomes_optional_in_responses_only() {
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
            schemas["Received"],
            json!({
                "type": "object",
                "required": ["b"],
                "properties": {"a": {"type": "string"}, "b": {"type": "string"}}
            })
        );
        assert_eq!(schemas["Sent"], schema);
        assert_eq!(
            notes,
            ["/components/schemas/Received/properties/a: nullable becomes optional"]
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
        assert_eq!(schemas["Received"], schema);
        assert_eq!(schemas["Sent"]["x-lomi-clearable"], json!(["a"]));
        assert_eq!(
            schemas["Sent"]["properties"]["a"],
            json!({"type": "string"})
        );
        assert_eq!(notes.len(), 1);
    }

    #[test]
    fn constraints_of_requests_are_recorded() {
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
        assert_eq!(schemas["Received"].get("x-lomi-checks"), None);
        assert_eq!(
            schemas["Sent"]["x-lomi-checks"],
            json!({"url": {"uri": true}, "name": {"minLength": 1, "maxLength": 80}})
        );
        assert_eq!(notes.len(), 2);
    }

    #[test]
    fn bounds_of_types_that_cannot_be_checked_are_not_recorded() {
        let schema = json!({"type": "object", "properties": {
            "at": {"type": "string", "format": "date-time", "minLength": 1},
            "key": {"type": "string", "x-lomi-secret": true, "minLength": 8},
            "level": {"type": "integer", "enum": [1, 2], "minimum": 1},
            "count": {"type": "integer", "format": "uri"}
        }});
        let (document, notes) = run("checks", with_schemas(json!({}), schema)).unwrap();
        let sent = &document["components"]["schemas"]["Sent"];
        assert_eq!(sent.get("x-lomi-checks"), None);
        let place = "/components/schemas/Sent/properties";
        assert_eq!(
            notes,
            [
                format!("{place}/at: minLength is not checked: it is a timestamp"),
                format!("{place}/key: minLength is not checked: it is a secret"),
                format!("{place}/level: minimum is not checked: it is an enum"),
            ]
        );
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
        assert_eq!(schemas["Received"], schema);
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
    fn a_renamed_property_keeps_its_json_name() {
        let schema = json!({"properties": {
            "transactionId": {"type": "string", "x-lomi-field": "alternate"}
        }});
        let (document, notes) = run("pinned-fields", with_schemas(schema, json!({}))).unwrap();
        assert_eq!(
            document["components"]["schemas"]["Received"]["properties"]["alternate"]["x-lomi-wire"],
            "transactionId"
        );
        assert_eq!(
            notes,
            ["/components/schemas/Received/properties/transactionId: field becomes alternate"]
        );
    }

    #[test]
    fn two_properties_with_one_rust_name_are_rejected() {
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
