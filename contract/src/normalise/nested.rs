use std::collections::BTreeSet;

use serde_json::{Value, json};

use super::{Recorder, error};
use crate::walk::Schema;
use crate::{Result, naming, pointer, walk};

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
    use super::super::testing::{run, run_with, with_schemas};
    use super::*;
    use crate::GapPolicy;

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
    fn a_taken_name_is_rejected_or_numbered() {
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
