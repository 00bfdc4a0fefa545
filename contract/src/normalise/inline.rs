//! Gives names to inline schemas: request bodies and nested objects.

use std::collections::BTreeSet;

use serde_json::{Value, json};

use super::{Recorder, error};
use crate::naming::{self, OperationName};
use crate::walk::Schema;
use crate::{Result, pointer, walk};

/// Moves inline request bodies into named schemas. Must run while the operations still have
/// the ids of the contract, from which the names are derived.
pub(super) fn name_bodies(document: &mut Value, recorder: &mut Recorder<'_>) -> Result<()> {
    let named = document["components"]["schemas"].as_object();
    let mut taken: BTreeSet<String> = named
        .into_iter()
        .flatten()
        .map(|(n, _)| n.clone())
        .collect();
    let mut hoisted = Vec::new();
    let mut problem = None;
    walk::operations(document, &mut |place, operation| {
        let id = operation["operationId"]
            .as_str()
            .unwrap_or_default()
            .to_owned();
        for (at, schema) in walk::body_schemas(place, operation) {
            if schema.get("$ref").is_some() {
                continue;
            }
            match naming::pinned(schema).map_or_else(
                || OperationName::of(&id).map(|name| name.body()),
                |pin| Ok(pin.to_owned()),
            ) {
                Ok(name) => {
                    let Some(name) = recorder.available_name(&name, |name| taken.contains(name))
                    else {
                        let text =
                            format!("the type of this body would be called {name}, which is taken");
                        problem = problem.take().or(Some(error(&at, text)));
                        continue;
                    };
                    taken.insert(name.clone());
                    let target = json!({"$ref": format!("{}{name}", walk::SCHEMAS)});
                    hoisted.push((at, name, std::mem::replace(schema, target)));
                }
                Err(error) => problem = problem.take().or(Some(error)),
            }
        }
    });
    if let Some(problem) = problem {
        return Err(problem);
    }
    for (at, name, schema) in hoisted {
        document["components"]["schemas"][&name] = schema;
        recorder.record(at, format!("inline body becomes {name}"));
    }
    Ok(())
}

/// Moves nested objects into named schemas: `CreateCheckoutSession.line_items[]` becomes
/// `CreateCheckoutSessionLineItem`.
pub(super) fn name_objects(document: &mut Value, recorder: &mut Recorder<'_>) -> Result<()> {
    let names = document["components"]["schemas"].as_object();
    let mut pending: Vec<String> = names
        .into_iter()
        .flatten()
        .map(|(name, _)| name.clone())
        .collect();
    let mut taken: BTreeSet<String> = pending.iter().cloned().collect();
    while let Some(parent) = pending.pop() {
        let schemas = &mut document["components"]["schemas"];
        let mut found = Vec::new();
        if let Some(schema) = schemas.get_mut(&parent).and_then(Value::as_object_mut) {
            let mut free = |field: &str, name: &str| match recorder
                .available_name(name, |name| taken.contains(name))
            {
                Some(free) => {
                    taken.insert(free.clone());
                    Ok(free)
                }
                None => {
                    let place =
                        pointer::of(["components", "schemas", &parent, "properties", field]);
                    let text = format!(
                        "its type would be called {name}, which is taken: set another name"
                    );
                    Err(error(&place, text))
                }
            };
            extract_objects(&parent, schema, &mut free, &mut found)?;
        }
        for (field, name, schema) in found {
            let place = pointer::of(["components", "schemas", &parent, "properties", &field]);
            schemas[&name] = schema;
            recorder.record(place, format!("inline object becomes {name}"));
            pending.push(name);
        }
    }
    Ok(())
}

/// Replaces the inline objects in the properties of a schema by references.
fn extract_objects(
    parent: &str,
    schema: &mut Schema,
    free: &mut dyn FnMut(&str, &str) -> Result<String>,
    found: &mut Vec<(String, String, Value)>,
) -> Result<()> {
    let properties = schema.get_mut("properties").and_then(Value::as_object_mut);
    for (field, property) in properties.into_iter().flatten() {
        let is_list = property.get("items").is_some();
        let word = match is_list {
            true => naming::singular(&naming::snake(field)),
            false => naming::snake(field),
        };
        let slot = match is_list {
            true => &mut property["items"],
            false => property,
        };
        if !is_object(slot) {
            continue;
        }
        let name = naming::pinned(slot).map_or_else(
            || format!("{parent}{}", naming::pascal(&word)),
            str::to_owned,
        );
        let name = free(field, &name)?;
        let nullable = slot
            .as_object_mut()
            .and_then(|slot| slot.remove("nullable"));
        let mut reference = json!({"$ref": format!("{}{name}", walk::SCHEMAS)});
        if let Some(nullable) = nullable {
            reference["nullable"] = nullable;
        }
        found.push((field.clone(), name, std::mem::replace(slot, reference)));
    }
    Ok(())
}

/// Whether a schema is an object with properties. Other objects are maps.
fn is_object(schema: &Value) -> bool {
    schema["properties"]
        .as_object()
        .is_some_and(|properties| !properties.is_empty())
}

#[cfg(test)]
mod tests {
    use super::super::testing::{run, run_with, with_operation, with_schemas};
    use super::*;
    use crate::GapPolicy;

    fn operation(id: &str, schema: Value) -> Value {
        json!({
            "operationId": id,
            "requestBody": {"content": {"application/json": {"schema": schema}}}
        })
    }

    #[test]
    fn an_inline_body_gets_a_name_and_a_reference() {
        let body = json!({"type": "object"});
        let operation = operation("PaymentLinksController_create", body.clone());
        let (document, notes) = run("bodies", with_operation(operation)).unwrap();
        assert_eq!(document["components"]["schemas"]["CreatePaymentLink"], body);
        assert_eq!(
            document.pointer("/paths/~1a/get/requestBody/content/application~1json/schema"),
            Some(&json!({"$ref": "#/components/schemas/CreatePaymentLink"}))
        );
        assert_eq!(notes.len(), 1);
    }

    #[test]
    fn the_overlay_can_set_the_name_and_references_are_kept() {
        let body = json!({"type": "object", "x-lomi-name": "Pinned"});
        let pinned = operation("PaymentLinksController_create", body);
        let (document, _) = run("bodies", with_operation(pinned)).unwrap();
        assert!(document["components"]["schemas"]["Pinned"].is_object());

        let referenced = with_operation(operation("x", json!({"$ref": "#/components/schemas/A"})));
        assert_eq!(
            run("bodies", referenced.clone()).unwrap(),
            (referenced, vec![])
        );
    }

    #[test]
    fn a_taken_name_of_a_body_is_rejected_or_numbered() {
        let operation = operation("PaymentLinksController_create", json!({}));
        let mut document = with_operation(operation);
        document["components"]["schemas"]["CreatePaymentLink"] = json!({});
        let error = run("bodies", document.clone()).unwrap_err();
        assert!(
            error
                .to_string()
                .contains("CreatePaymentLink, which is taken"),
            "{error}"
        );
        let (document, _) = run_with("bodies", document, GapPolicy::Fill).unwrap();
        assert_eq!(
            document.pointer("/paths/~1a/get/requestBody/content/application~1json/schema"),
            Some(&json!({"$ref": "#/components/schemas/CreatePaymentLink2"}))
        );
        assert!(document["components"]["schemas"]["CreatePaymentLink2"].is_object());
    }

    #[test]
    fn objects_are_named_after_parent_and_field() {
        let part = json!({"type": "object", "properties": {"x": {"type": "string"}}});
        let deep = json!({"type": "object", "properties": {"inner": part}});
        let (document, notes) = run(
            "nested-objects",
            with_schemas(
                json!({"properties": {
                    "line_items": {"type": "array", "items": part},
                    "deep": deep,
                    "free": {"type": "object", "additionalProperties": true}
                }}),
                json!({}),
            ),
        )
        .unwrap();
        let schemas = document["components"]["schemas"].as_object().unwrap();
        let mut names: Vec<_> = schemas.keys().collect();
        names.sort();
        assert_eq!(
            names,
            [
                "Received",
                "ReceivedDeep",
                "ReceivedDeepInner",
                "ReceivedLineItem",
                "Sent"
            ]
        );
        assert_eq!(
            schemas["Received"]["properties"]["line_items"]["items"],
            json!({"$ref": "#/components/schemas/ReceivedLineItem"})
        );
        assert_eq!(notes.len(), 3);
    }

    #[test]
    fn a_taken_name_of_an_object_is_rejected_or_numbered() {
        let part = json!({"type": "object", "properties": {"x": {"type": "string"}}});
        let mut document = with_schemas(json!({"properties": {"part": part}}), json!({}));
        document["components"]["schemas"]["ReceivedPart"] = json!({});
        let error = run("nested-objects", document.clone()).unwrap_err();
        assert!(
            error.to_string().contains("ReceivedPart, which is taken"),
            "{error}"
        );
        let (document, _) = run_with("nested-objects", document, GapPolicy::Fill).unwrap();
        let schemas = &document["components"]["schemas"];
        assert_eq!(
            schemas["Received"]["properties"]["part"],
            json!({"$ref": "#/components/schemas/ReceivedPart2"})
        );
        assert_eq!(schemas["ReceivedPart2"], part);
    }
}
