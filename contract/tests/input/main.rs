//! What happens to documents that are wrong, of another version, or hostile.

#![allow(
    clippy::unwrap_used,
    reason = "clippy does not treat helper functions as test code"
)]

mod bounds;
mod errors;
mod hostile;
mod hostile_documents;
mod lowering;
mod recursive;

use lomi_contract::Document;
use serde_json::{Value, json};

/// A document with the given version and schemas, of which an operation returns `A`.
fn document(version: &str, schemas: Value) -> Value {
    json!({
        "openapi": version,
        "info": {"title": "T", "version": "1"},
        "paths": {"/a": {"get": {
            "operationId": "ThingsController_findOne",
            "responses": {"200": {"description": "", "content": {
                "application/json": {"schema": {"$ref": "#/components/schemas/A"}}
            }}}
        }}},
        "components": {"schemas": schemas}
    })
}

/// The error for a document that is read from its bytes.
fn problem(value: &Value) -> String {
    match Document::parse("openapi.json", value.to_string().as_bytes()) {
        Ok(_) => panic!("accepted {value}"),
        Err(error) => error.to_string(),
    }
}
