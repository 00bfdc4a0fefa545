use std::collections::BTreeSet;

use serde_json::{Value, json};

use super::{Recorder, error};
use crate::walk::Schema;
use crate::{Result, naming, pointer, walk};

/// Moves the objects inside of named schemas into named schemas of their own:
/// `CreateCheckoutSession.line_items[]` is `CreateCheckoutSessionLineItem`.
pub(super) fn name_objects(document: &mut Value, recorder: &mut Recorder<'_>) -> Result<()> {
    let names = document["components"]["schemas"].as_object();
    let mut open: Vec<String> = names
        .into_iter()
        .flatten()
        .map(|(name, _)| name.clone())
        .collect();
    let mut taken: BTreeSet<String> = open.iter().cloned().collect();
    while let Some(parent) = open.pop() {
        let schemas = &mut document["components"]["schemas"];
        let mut found = Vec::new();
        if let Some(schema) = schemas.get_mut(&parent).and_then(Value::as_object_mut) {
            let mut free =
                |field: &str, name: &str| match recorder.free(name, |name| taken.contains(name)) {
                    Some(free) => {
                        taken.insert(free.clone());
                        Ok(free)
                    }
                    None => {
                        let place =
                            pointer::of(["components", "schemas", &parent, "properties", field]);
                        let text = format!(
                            "its type would be called {name}, which is taken: pin another name"
                        );
                        Err(error(&place, text))
                    }
                };
            take_objects(&parent, schema, &mut free, &mut found)?;
        }
        for (field, name, schema) in found {
            let place = pointer::of(["components", "schemas", &parent, "properties", &field]);
            schemas[&name] = schema;
            recorder.note(place, format!("inline object is {name}"));
            open.push(name);
        }
    }
    Ok(())
}

/// Replaces the inline objects of a schema's properties by references.
fn take_objects(
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

/// An object with properties; a free map stays a map.
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
                "Answered",
                "AnsweredDeep",
                "AnsweredDeepInner",
                "AnsweredLineItem",
                "Sent"
            ]
        );
        assert_eq!(
            schemas["Answered"]["properties"]["line_items"]["items"],
            json!({"$ref": "#/components/schemas/AnsweredLineItem"})
        );
        assert_eq!(notes.len(), 3);
    }

    #[test]
    fn a_taken_name_is_refused_or_numbered() {
        let part = json!({"type": "object", "properties": {"x": {"type": "string"}}});
        let mut document = with_schemas(json!({"properties": {"part": part}}), json!({}));
        document["components"]["schemas"]["AnsweredPart"] = json!({});
        let error = run("nested-objects", document.clone()).unwrap_err();
        assert!(
            error.to_string().contains("AnsweredPart, which is taken"),
            "{error}"
        );
        let (document, _) = run_with("nested-objects", document, GapPolicy::Fill).unwrap();
        let schemas = &document["components"]["schemas"];
        assert_eq!(
            schemas["Answered"]["properties"]["part"],
            json!({"$ref": "#/components/schemas/AnsweredPart2"})
        );
        assert_eq!(schemas["AnsweredPart2"], part);
    }
}
