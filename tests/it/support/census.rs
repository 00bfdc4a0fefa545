//! Counts what the contract contains, so that a proof can be held to cover all of it. It reads
//! the JSON itself: neither through the generator nor with the code of the proofs.

use std::collections::BTreeSet;

use serde_json::{Map, Value};

use super::contract::Contract;

const METHODS: [&str; 8] = [
    "get", "put", "post", "delete", "options", "head", "patch", "trace",
];

/// The operations in the file `openapi.json`.
pub fn operations() -> usize {
    let file = std::fs::read("openapi.json").unwrap();
    let document: Value = serde_json::from_slice(&file).unwrap();
    operation_objects(&document).len()
}

/// What the bodies in one direction consist of.
#[derive(Debug, Default)]
pub struct Census<'a> {
    /// The operations whose body has a schema.
    pub bodies: usize,
    /// The named schemas that the bodies refer to.
    pub schemas: BTreeSet<&'a str>,
    /// The fields of all objects. Those of a named schema count once.
    pub fields: usize,
    /// The enum values of all fields.
    pub values: usize,
}

/// Counts the request bodies, with the overlay applied.
pub fn requests() -> Census<'static> {
    let document = Contract::vendored().document().as_value();
    let bodies = operation_objects(document).into_iter();
    census(
        document,
        bodies.filter_map(|one| schema(one.get("requestBody")?)),
    )
}

/// Counts the bodies of successes, with the overlay applied.
pub fn responses() -> Census<'static> {
    let document = Contract::vendored().document().as_value();
    let success = |operation: &'static Map<String, Value>| {
        let responses = operation.get("responses")?.as_object()?;
        let (_, success) = responses
            .iter()
            .find(|(status, _)| status.starts_with('2'))?;
        schema(success)
    };
    let bodies = operation_objects(document).into_iter();
    census(document, bodies.filter_map(success))
}

/// The operations that return a list, with the overlay applied.
pub fn lists() -> usize {
    let document = Contract::vendored().document().as_value();
    let operations = operation_objects(document).into_iter();
    operations
        .filter(|operation| operation.contains_key("x-lomi-paging"))
        .count()
}

/// The parameters in paths and queries, with the overlay applied.
pub fn url_parameters() -> usize {
    let document = Contract::vendored().document().as_value();
    let operations = operation_objects(document).into_iter();
    let parameters = operations.filter_map(|operation| operation.get("parameters")?.as_array());
    let in_url = |parameter: &&Value| parameter["in"] == "path" || parameter["in"] == "query";
    parameters.flatten().filter(in_url).count()
}

fn operation_objects(document: &Value) -> Vec<&Map<String, Value>> {
    let items = document["paths"].as_object().unwrap().values();
    let members = items.flat_map(|item| item.as_object().unwrap());
    let operations = members.filter(|(name, _)| METHODS.contains(&name.as_str()));
    operations
        .map(|(_, operation)| operation.as_object().unwrap())
        .collect()
}

fn schema(body: &Value) -> Option<&Value> {
    body.pointer("/content/application~1json/schema")
}

fn census<'a>(document: &'a Value, bodies: impl Iterator<Item = &'a Value>) -> Census<'a> {
    let mut census = Census::default();
    let mut pending: Vec<&Value> = bodies.collect();
    census.bodies = pending.len();
    while let Some(node) = pending.pop() {
        if let Some(reference) = node["$ref"].as_str() {
            let name = reference.rsplit('/').next().unwrap();
            if census.schemas.insert(name) {
                pending.extend(target(document, reference));
            }
            continue;
        }
        let parts = node["allOf"].as_array().into_iter().flatten();
        pending.extend(parts.chain(node.get("items")));
        // Of alternatives, a sample contains the last one.
        pending.extend(node["oneOf"].as_array().and_then(|all| all.last()));
        for field in node["properties"]
            .as_object()
            .into_iter()
            .flat_map(Map::values)
        {
            census.fields += 1;
            let of_field = match field["$ref"].as_str() {
                Some(reference) => target(document, reference).unwrap(),
                None => field,
            };
            census.values += of_field["enum"].as_array().map_or(0, Vec::len);
            pending.push(field);
        }
    }
    census
}

fn target<'a>(document: &'a Value, reference: &str) -> Option<&'a Value> {
    document.pointer(reference.trim_start_matches('#'))
}
