use serde_json::{Map, Value, json};

use super::{RUST, Recorder, error};
use crate::extensions::{ITEMS, PAGING, TWO_STEP};
use crate::naming::{self, OperationName};
use crate::operation::EMPTY;
use crate::{Error, GapPolicy, Result, pointer, walk};

/// Names the types of responses: pages for lists, two-step types for two-step calls, and named types
/// for inline objects. Must run while the operations still have the ids of the contract, from which
/// the names are derived.
pub(super) fn name_responses(document: &mut Value, recorder: &mut Recorder<'_>) -> Result<()> {
    let mut new_schemas = Vec::new();
    let mut problem: Option<Error> = None;
    let schemas = document["components"]["schemas"].clone();
    walk::operations(document, &mut |place, operation| {
        if let Err(error) = name_response(place, operation, &schemas, recorder, &mut new_schemas) {
            problem = problem.take().or(Some(error));
        }
    });
    if let Some(problem) = problem {
        return Err(problem);
    }
    for (place, name, schema) in new_schemas {
        let schemas = &mut document["components"]["schemas"];
        match schemas.get(&name) {
            Some(known) if *known == schema => {}
            Some(_) => {
                let text = format!(
                    "the response type would be called {name}, which is taken: set another name with x-lomi-name"
                );
                return Err(error(&place, text));
            }
            None => schemas[&name] = schema,
        }
        recorder.record(place, format!("response becomes {name}"));
    }
    Ok(())
}

/// New named schemas: place, name and schema.
type NewSchemas = Vec<(String, String, Value)>;

fn name_response(
    place: &str,
    operation: &mut Map<String, Value>,
    schemas: &Value,
    recorder: &Recorder<'_>,
    new_schemas: &mut NewSchemas,
) -> Result<()> {
    let id = operation["operationId"]
        .as_str()
        .unwrap_or_default()
        .to_owned();
    let names = OperationName::of(&id)?;
    let is_list = operation.contains_key(PAGING);
    let two_step = operation.get(TWO_STEP) == Some(&json!(true));
    // A list of names covers older servers; the contract describes `data`.
    let key = operation.get(ITEMS).and_then(Value::as_str);
    let key = key.unwrap_or("data").to_owned();
    let responses = operation
        .get_mut("responses")
        .and_then(Value::as_object_mut);
    let name = |schema: Value, rule: &str, new_schemas: &mut NewSchemas| {
        named(schema, place, rule, schemas, recorder, new_schemas)
    };
    for (status, response) in responses.into_iter().flatten() {
        let may_be_empty = response.get(EMPTY) == Some(&json!(true));
        let at = pointer::push(&pointer::push(place, "responses"), status);
        let Some(schema) = response.pointer_mut("/content/application~1json/schema") else {
            continue;
        };
        if is_list {
            let items = match items(schema, &key, schemas) {
                Some(items) => items.clone(),
                None if is_untyped(schema) => json!({}),
                None if recorder.gap_policy == GapPolicy::Fill => continue,
                None => {
                    let text = format!(
                        "{id} is marked as a list, but its response is neither an array nor has an array in {key:?}"
                    );
                    return Err(error(&at, text));
                }
            };
            let rule = naming::pascal(&naming::singular(&names.resource));
            let items = name(items, &rule, new_schemas);
            *schema = wrap("Page", "crate::Page", items, &at, new_schemas);
        } else {
            let plain = name(schema.take(), &names.response(), new_schemas);
            *schema = plain;
        }
        if two_step {
            *schema = wrap("TwoStep", "crate::TwoStep", schema.take(), &at, new_schemas);
        }
        if may_be_empty {
            *schema = wrap(
                "Maybe",
                "::std::option::Option",
                schema.take(),
                &at,
                new_schemas,
            );
        }
    }
    Ok(())
}

/// The schema of the items of a list, with or without an envelope.
fn items<'a>(schema: &'a Value, key: &str, schemas: &'a Value) -> Option<&'a Value> {
    let target = schema.get("$ref").and_then(Value::as_str);
    if let Some(name) = target.and_then(|target| target.strip_prefix(walk::SCHEMAS)) {
        return items(schemas.get(name)?, key, schemas);
    }
    match schema.get("type").and_then(Value::as_str) {
        Some("array") => schema.get("items"),
        _ => schema.get("properties")?.get(key)?.get("items"),
    }
}

fn is_untyped(schema: &Value) -> bool {
    schema.as_object().is_some_and(Map::is_empty)
}

/// Moves an inline object into a named schema and returns a reference. Other schemas are
/// returned unchanged.
fn named(
    schema: Value,
    place: &str,
    rule: &str,
    schemas: &Value,
    recorder: &Recorder<'_>,
    new_schemas: &mut NewSchemas,
) -> Value {
    if schema.get("properties").is_none() {
        return schema;
    }
    let name = naming::pinned(&schema).unwrap_or(rule);
    // Equal schemas may share a name.
    let taken = |name: &str| {
        let other = new_schemas.iter().find(|(_, other, _)| other == name);
        let known = other.map(|(_, _, schema)| schema).or(schemas.get(name));
        known.is_some_and(|known| *known != schema)
    };
    // A name that is taken is rejected when the schemas are inserted.
    let name = recorder
        .available_name(name, taken)
        .unwrap_or_else(|| name.to_owned());
    let reference = json!({"$ref": format!("{}{name}", walk::SCHEMAS)});
    new_schemas.push((place.to_owned(), name, schema));
    reference
}

/// Wraps a schema in a named schema that the generator replaces by a generic type of the SDK.
fn wrap(
    prefix: &str,
    generic: &str,
    inner: Value,
    place: &str,
    new_schemas: &mut NewSchemas,
) -> Value {
    let (word, rust) = rust_type(&inner, new_schemas);
    let name = format!("{prefix}Of{word}");
    // Keep a reference to the inner schema, so that it still counts as used in a response.
    let schema = json!({"allOf": [inner], RUST: format!("{generic}<{rust}>")});
    new_schemas.push((place.to_owned(), name.clone(), schema));
    json!({"$ref": format!("{}{name}", walk::SCHEMAS)})
}

/// The name of a schema as part of a type name, and its Rust type.
fn rust_type(schema: &Value, new_schemas: &NewSchemas) -> (String, String) {
    let target = schema.get("$ref").and_then(Value::as_str);
    if let Some(name) = target.and_then(|target| target.strip_prefix(walk::SCHEMAS)) {
        let wrapped = new_schemas.iter().find(|(_, other, _)| other == name);
        let rust = wrapped.and_then(|(_, _, schema)| schema[RUST].as_str());
        let rust = rust.map_or_else(|| format!("crate::types::{name}"), str::to_owned);
        return (name.to_owned(), rust);
    }
    let (word, rust) = match schema["type"].as_str() {
        Some("string") => ("String", "::std::string::String"),
        Some("boolean") => ("Bool", "bool"),
        Some("integer") => ("Integer", "i64"),
        Some("number") => ("Decimal", "crate::Decimal"),
        _ => ("Value", "::serde_json::Value"),
    };
    (word.to_owned(), rust.to_owned())
}

#[cfg(test)]
mod tests {
    use super::super::testing::{run, run_with, with_operation};
    use super::*;

    /// The success schema after the step, and the named schemas.
    fn after(mut operation: Value, schema: Value) -> (Value, Value) {
        operation["operationId"] = json!("ThingsController_findAll");
        operation["responses"]["2XX"]["content"] = json!({"application/json": {"schema": schema}});
        let (document, _) = run("answer-names", with_operation(operation)).unwrap();
        let schema = document
            .pointer("/paths/~1a/get/responses/2XX/content/application~1json/schema")
            .unwrap();
        (schema.clone(), document["components"]["schemas"].clone())
    }

    fn reference(name: &str) -> Value {
        json!({"$ref": format!("#/components/schemas/{name}")})
    }

    #[test]
    fn a_list_is_a_page_in_every_envelope() {
        let item = reference("Thing");
        let array = json!({"type": "array", "items": item});
        for (list, key) in [
            (array.clone(), json!({})),
            (json!({"properties": {"data": array}}), json!({})),
            (
                json!({"properties": {"events": array}}),
                json!({"x-lomi-items": "events"}),
            ),
        ] {
            let mut operation = key;
            operation["x-lomi-paging"] = json!("cursor");
            let (schema, schemas) = after(operation, list);
            assert_eq!(schema, reference("PageOfThing"));
            assert_eq!(
                schemas["PageOfThing"]["x-lomi-rust"],
                "crate::Page<crate::types::Thing>"
            );
        }
        let (schema, schemas) = after(json!({"x-lomi-paging": "none"}), json!({}));
        assert_eq!(schema, reference("PageOfValue"));
        assert_eq!(
            schemas["PageOfValue"]["x-lomi-rust"],
            "crate::Page<::serde_json::Value>"
        );
    }

    #[test]
    fn inline_items_and_objects_get_names() {
        let object = json!({"properties": {"a": {"type": "string"}}});
        let list = json!({"type": "array", "items": object});
        let (_, schemas) = after(json!({"x-lomi-paging": "none"}), list);
        assert_eq!(schemas["Thing"], object);
        let (schema, schemas) = after(json!({}), object.clone());
        assert_eq!(schema, reference("ThingList"));
        assert_eq!(schemas["ThingList"], object);
    }

    #[test]
    fn two_step_and_empty_responses_are_wrapped() {
        let mut operation = json!({"x-lomi-two-step": true});
        operation["responses"]["2XX"]["x-lomi-empty"] = json!(true);
        let (schema, schemas) = after(operation, reference("Thing"));
        assert_eq!(schema, reference("MaybeOfTwoStepOfThing"));
        assert_eq!(
            schemas["MaybeOfTwoStepOfThing"]["x-lomi-rust"],
            "::std::option::Option<crate::TwoStep<crate::types::Thing>>"
        );
    }

    #[test]
    fn a_marked_list_without_items_is_rejected() {
        let mut operation =
            json!({"operationId": "ThingsController_findAll", "x-lomi-paging": "none"});
        operation["responses"]["2XX"]["content"] =
            json!({"application/json": {"schema": {"type": "string"}}});
        let error = run("answer-names", with_operation(operation.clone())).unwrap_err();
        assert!(error.to_string().contains("is neither an array"), "{error}");
        assert!(run_with("answer-names", with_operation(operation), GapPolicy::Fill).is_ok());
    }

    #[test]
    fn a_taken_response_name_is_rejected_or_numbered() {
        let content = json!({"application/json": {"schema": {"properties": {"a": {}}}}});
        let mut document = with_operation(json!({
            "operationId": "ThingsController_findOne",
            "responses": {"2XX": {"content": content}}
        }));
        document["components"]["schemas"]["Thing"] = json!({});
        let error = run("answer-names", document.clone()).unwrap_err();
        assert!(
            error.to_string().contains("Thing, which is taken"),
            "{error}"
        );
        let (document, _) = run_with("answer-names", document, GapPolicy::Fill).unwrap();
        assert!(document["components"]["schemas"]["Thing2"].is_object());
    }
}
