//! The vendored contract under its overlay, read by the tests themselves.

use std::sync::LazyLock;

use lomi_contract::Document;
use lomi_contract::overlay::Overlay;
use serde_json::{Map, Value};

static CONTRACT: LazyLock<Document> = LazyLock::new(|| {
    let read = |name: &str| std::fs::read(name).unwrap_or_else(|error| panic!("{name}: {error}"));
    let document = Document::parse("openapi.json", &read("openapi.json")).unwrap();
    let overlay = Overlay::parse("overlay", &read("openapi.overlay.json")).unwrap();
    overlay.apply(&document).unwrap().document
});

pub fn document() -> &'static Document {
    &CONTRACT
}

/// The operation object of an operation id.
pub fn operation(id: &str) -> &'static Map<String, Value> {
    let found = document().operations().find(|operation| operation.id == id);
    found.unwrap_or_else(|| panic!("no operation {id}")).object
}

/// The schema of a JSON request body.
pub fn request_schema(id: &str) -> Option<&'static Value> {
    let body = operation(id).get("requestBody")?;
    body.pointer("/content/application~1json/schema")
}

/// The schema of a JSON success answer.
pub fn answer_schema(id: &str) -> Option<&'static Value> {
    let responses = operation(id).get("responses")?.as_object()?;
    let success = responses.iter().find(|(status, _)| status.starts_with('2'));
    success?.1.pointer("/content/application~1json/schema")
}

/// The parameters of an operation.
pub fn parameters(id: &str) -> impl Iterator<Item = &'static Value> {
    let parameters = operation(id).get("parameters").and_then(Value::as_array);
    parameters.into_iter().flatten()
}

/// A schema with its reference followed.
pub fn resolve(schema: &'static Value) -> &'static Value {
    match schema.get("$ref").and_then(Value::as_str) {
        Some(reference) => resolve(document().resolve(reference).expect("a target")),
        None => schema,
    }
}
