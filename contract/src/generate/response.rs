//! Determines how the SDK decodes the response of an operation.

use serde_json::{Map, Value};

use crate::Document;
use crate::extensions::ITEMS;
use crate::normalise::RUST;
use crate::operation::{Envelope, Operation, names};

/// Fields of a response that report success or failure.
const OUTCOME_FIELDS: [&str; 3] = ["success", "error", "errors"];

/// Fields that also occur in envelopes and error bodies.
const COMMON_FIELDS: [&str; 7] = [
    "data",
    "message",
    "code",
    "status",
    "statusCode",
    "timestamp",
    "request_id",
];

/// Sets the envelope of an operation's response, the outcome fields that the response type
/// declares, and whether the response type is distinctive.
pub(super) fn describe(operation: &mut Operation, normalized: &Document) {
    let function = operation.function();
    let Some(found) = normalized.operations().find(|known| known.id == function) else {
        return;
    };
    let object = Value::Object(found.object.clone());
    let schema = object.pointer("/responses/2XX/content/application~1json/schema");
    let mut schema = schema.unwrap_or(&Value::Null);
    while let Some(inner) = inner(normalized, schema) {
        // `Page` decodes the envelopes of lists.
        let rust = inner[RUST].as_str();
        if rust.is_some_and(|rust| rust.contains("Page<")) {
            operation.envelope = Envelope::List(names(object.get(ITEMS)));
            return;
        }
        schema = inner;
    }
    let Some(properties) = schema["properties"].as_object() else {
        return;
    };
    operation.envelope = envelope(&object, properties);
    let declared = OUTCOME_FIELDS
        .iter()
        .filter(|field| properties.contains_key(**field));
    let required = schema["required"].as_array().into_iter().flatten();
    operation.distinctive = required
        .filter_map(Value::as_str)
        .any(|name| !COMMON_FIELDS.contains(&name) && !OUTCOME_FIELDS.contains(&name));
    operation.outcome_fields = declared.map(|field| (*field).to_owned()).collect();
}

/// A response may have an envelope if it is an object without a property `data`. Otherwise `data`
/// would be ambiguous.
fn envelope(operation: &Value, properties: &Map<String, Value>) -> Envelope {
    if properties.contains_key("data") {
        return Envelope::None;
    }
    if operation["x-lomi-envelope"] == "row" {
        return Envelope::Row;
    }
    match operation["x-lomi-scalar"].as_str() {
        Some(field) => Envelope::Scalar(field.to_owned()),
        None => Envelope::Data,
    }
}

/// The schema that a reference or a replaced type leads to.
fn inner<'a>(normalized: &'a Document, schema: &'a Value) -> Option<&'a Value> {
    match schema.get("$ref").and_then(Value::as_str) {
        Some(reference) => normalized.resolve(reference),
        None => schema.pointer("/allOf/0"),
    }
}
