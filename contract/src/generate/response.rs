//! What the SDK has to know of a response to read it.

use serde_json::{Map, Value};

use crate::Document;
use crate::extensions::ITEMS;
use crate::normalise::RUST;
use crate::operation::{Envelope, Operation, names};

/// Fields of a response that say how the call went.
const OUTCOME_FIELDS: [&str; 3] = ["success", "error", "errors"];

/// Fields that envelopes and error bodies have as well.
const COMMON_FIELDS: [&str; 7] = [
    "data",
    "message",
    "code",
    "status",
    "statusCode",
    "timestamp",
    "request_id",
];

/// Fills in the envelope of an operation's response, and which fields that say
/// how the call went are the response type's own.
pub(super) fn describe(operation: &mut Operation, lowered: &Document) {
    let function = operation.function();
    let Some(found) = lowered.operations().find(|known| known.id == function) else {
        return;
    };
    let object = Value::Object(found.object.clone());
    let schema = object.pointer("/responses/2XX/content/application~1json/schema");
    let mut schema = schema.unwrap_or(&Value::Null);
    while let Some(inner) = inner(lowered, schema) {
        // `Page` reads the envelopes of lists.
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
    let own = OUTCOME_FIELDS
        .iter()
        .filter(|field| properties.contains_key(**field));
    let required = schema["required"].as_array().into_iter().flatten();
    operation.distinctive = required
        .filter_map(Value::as_str)
        .any(|name| !COMMON_FIELDS.contains(&name) && !OUTCOME_FIELDS.contains(&name));
    operation.outcome_fields = own.map(|field| (*field).to_owned()).collect();
}

/// A response may be enveloped if it is an object without a property `data`:
/// only then can a `data` in it be the envelope's.
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
fn inner<'a>(lowered: &'a Document, schema: &'a Value) -> Option<&'a Value> {
    match schema.get("$ref").and_then(Value::as_str) {
        Some(reference) => lowered.resolve(reference),
        None => schema.pointer("/allOf/0"),
    }
}
