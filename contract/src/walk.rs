//! Visits the schemas and operations of a document and finds out where schemas are
//! used.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::{Map, Value};

use crate::{METHODS, pointer};

/// A schema object.
pub type Schema = Map<String, Value>;

/// The prefix of a reference to a named schema.
pub const SCHEMAS: &str = "#/components/schemas/";

/// Calls `visit` with the place and the object of every schema. Parents are visited
/// before their children.
pub fn schemas(document: &mut Value, visit: &mut dyn FnMut(&str, &mut Schema)) {
    if let Some(named) = document
        .pointer_mut("/components/schemas")
        .and_then(Value::as_object_mut)
    {
        for (name, value) in named {
            schema(&pointer::of(["components", "schemas", name]), value, visit);
        }
    }
    operations(document, &mut |place, operation| {
        for (at, value) in parameter_schemas(place, operation) {
            schema(&at, value, visit);
        }
        for (at, value) in body_schemas(place, operation) {
            schema(&at, value, visit);
        }
        for (at, value) in response_schemas(place, operation) {
            schema(&at, value, visit);
        }
    });
}

/// Calls `visit` with the place and the object of every operation.
pub fn operations(document: &mut Value, visit: &mut dyn FnMut(&str, &mut Map<String, Value>)) {
    let paths = document.get_mut("paths").and_then(Value::as_object_mut);
    for (path, item) in paths.into_iter().flatten() {
        for (method, operation) in item.as_object_mut().into_iter().flatten() {
            if METHODS.contains(&method.as_str())
                && let Some(operation) = operation.as_object_mut()
            {
                visit(&pointer::of(["paths", path, method]), operation);
            }
        }
    }
}

/// The names of the parameters in a path template.
pub fn template(path: &str) -> impl Iterator<Item = &str> {
    path.split('/')
        .filter_map(|segment| segment.strip_prefix('{')?.strip_suffix('}'))
}

/// The schemas of an operation's parameters.
pub fn parameter_schemas<'a>(
    place: &str,
    operation: &'a mut Map<String, Value>,
) -> Vec<(String, &'a mut Value)> {
    let place = pointer::push(place, "parameters");
    let parameters = operation
        .get_mut("parameters")
        .and_then(Value::as_array_mut);
    parameters
        .into_iter()
        .flatten()
        .enumerate()
        .filter_map(|(index, parameter)| {
            let at = pointer::push(&pointer::push(&place, index), "schema");
            Some((at, parameter.get_mut("schema")?))
        })
        .collect()
}

/// The schemas of an operation's request body, one for each media type.
pub fn body_schemas<'a>(
    place: &str,
    operation: &'a mut Map<String, Value>,
) -> Vec<(String, &'a mut Value)> {
    match operation.get_mut("requestBody") {
        Some(body) => content_schemas(&pointer::push(place, "requestBody"), body),
        None => Vec::new(),
    }
}

/// The schemas of an operation's responses.
pub fn response_schemas<'a>(
    place: &str,
    operation: &'a mut Map<String, Value>,
) -> Vec<(String, &'a mut Value)> {
    let place = pointer::push(place, "responses");
    let responses = operation
        .get_mut("responses")
        .and_then(Value::as_object_mut);
    responses
        .into_iter()
        .flatten()
        .flat_map(|(status, response)| content_schemas(&pointer::push(&place, status), response))
        .collect()
}

fn content_schemas<'a>(place: &str, holder: &'a mut Value) -> Vec<(String, &'a mut Value)> {
    let place = pointer::push(place, "content");
    let content = holder.get_mut("content").and_then(Value::as_object_mut);
    content
        .into_iter()
        .flatten()
        .filter_map(|(media_type, media)| {
            let at = pointer::push(&pointer::push(&place, media_type), "schema");
            Some((at, media.get_mut("schema")?))
        })
        .collect()
}

/// Visits `value`, if it is a schema object, and the schemas below it.
pub fn schema(place: &str, value: &mut Value, visit: &mut dyn FnMut(&str, &mut Schema)) {
    let Some(object) = value.as_object_mut() else {
        return; // `additionalProperties: true`
    };
    visit(place, object);
    for (key, child) in object {
        let at = pointer::push(place, key);
        match (key.as_str(), child) {
            ("items" | "not" | "additionalProperties", child) => schema(&at, child, visit),
            ("allOf" | "anyOf" | "oneOf", Value::Array(branches)) => {
                for (index, branch) in branches.iter_mut().enumerate() {
                    schema(&pointer::push(&at, index), branch, visit);
                }
            }
            ("properties", Value::Object(properties)) => {
                for (name, property) in properties {
                    schema(&pointer::push(&at, name), property, visit);
                }
            }
            _ => {}
        }
    }
}

/// The named schemas that are used in requests and in responses, directly or
/// indirectly.
#[derive(Debug, Default)]
pub struct Usage {
    /// Those that requests use.
    pub requests: BTreeSet<String>,
    /// Those that responses use.
    pub responses: BTreeSet<String>,
}

/// Finds the named schemas that are used in requests and in responses.
pub fn usage(document: &Value) -> Usage {
    let named = document["components"]["schemas"].as_object();
    let edges: BTreeMap<&str, Vec<&str>> = named
        .into_iter()
        .flatten()
        .map(|(name, schema)| (name.as_str(), references([schema])))
        .collect();
    let mut usage = Usage::default();
    let items = document["paths"].as_object().into_iter().flatten();
    let operations = items.filter_map(|(_, item)| item.as_object()).flatten();
    let operations = operations.filter(|(method, _)| METHODS.contains(&method.as_str()));
    for (_, operation) in operations {
        let parameters = operation["parameters"].as_array().into_iter().flatten();
        let parameters = parameters.filter_map(|parameter| parameter.get("schema"));
        let body = operation.get("requestBody").into_iter().flat_map(content);
        let responses = operation["responses"].as_object().into_iter().flatten();
        let responses = responses.flat_map(|(_, response)| content(response));
        reach(
            &edges,
            references(parameters.chain(body)),
            &mut usage.requests,
        );
        reach(&edges, references(responses), &mut usage.responses);
    }
    usage
}

/// The schemas of a body or a response.
fn content(holder: &Value) -> impl Iterator<Item = &Value> {
    let content = holder["content"].as_object().into_iter().flatten();
    content.filter_map(|(_, media)| media.get("schema"))
}

/// The named schemas that schemas and their subschemas refer to.
fn references<'a>(schemas: impl IntoIterator<Item = &'a Value>) -> Vec<&'a str> {
    let mut found = Vec::new();
    let mut open: Vec<&Value> = schemas.into_iter().collect();
    while let Some(schema) = open.pop() {
        let target = schema.get("$ref").and_then(Value::as_str);
        found.extend(target.and_then(|target| target.strip_prefix(SCHEMAS)));
        for key in ["items", "not", "additionalProperties"] {
            open.extend(schema.get(key));
        }
        for key in ["allOf", "anyOf", "oneOf"] {
            open.extend(schema[key].as_array().into_iter().flatten());
        }
        let properties = schema["properties"].as_object().into_iter().flatten();
        open.extend(properties.map(|(_, property)| property));
    }
    found
}

fn reach<'a>(
    edges: &BTreeMap<&'a str, Vec<&'a str>>,
    from: Vec<&'a str>,
    reached: &mut BTreeSet<String>,
) {
    let mut open = from;
    while let Some(name) = open.pop() {
        if !reached.contains(name) {
            reached.insert(name.to_owned());
            open.extend(edges.get(name).into_iter().flatten());
        }
    }
}
