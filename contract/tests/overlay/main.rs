//! Tests of the overlay through its public API.

#![allow(
    clippy::unwrap_used,
    reason = "clippy does not treat helper functions as test code"
)]

use lomi_contract::Document;
use lomi_contract::overlay::{ActionReport, Applied, Confidence, Overlay};
use serde_json::{Value, json};

mod apply;
mod copy;
mod lenient;
mod merge;
mod parse;
mod remove;
mod robust;

/// A small document to apply actions to.
fn shop() -> Value {
    json!({
        "openapi": "3.0.0",
        "info": {"title": "Shop", "version": "1"},
        "servers": [
            {"url": "https://api.example", "description": "Live"},
            {"url": "https://test.example", "description": "Test"},
            {"url": "http://localhost", "description": "Dev"},
        ],
        "paths": {
            "/charges": {
                "get": {
                    "operationId": "charges_list",
                    "tags": ["charges", "beta"],
                    "parameters": [
                        {"name": "limit", "in": "query", "schema": {"type": "number"}},
                        {"name": "cursor", "in": "query", "schema": {"type": "string"}},
                    ],
                    "responses": {"200": {"description": "ok"}, "500": {"description": "no"}},
                },
                "post": {
                    "operationId": "charges_create",
                    "tags": ["charges"],
                    "parameters": [],
                    "responses": {
                        "201": {
                            "description": "made",
                            "content": {"application/json": {
                                "schema": {"$ref": "#/components/schemas/Charge"}
                            }},
                        },
                        "500": {"description": "no"},
                    },
                },
            },
            "/refunds": {
                "get": {
                    "operationId": "refunds_list",
                    "parameters": [
                        {"name": "limit", "in": "query", "schema": {"type": "number"}},
                    ],
                    "responses": {"200": {"description": "ok"}},
                },
            },
        },
        "components": {"schemas": {
            "Charge": {
                "type": "object",
                "required": ["id", "amount"],
                "properties": {
                    "id": {"type": "string", "example": "ch_1"},
                    "amount": {"type": "number"},
                },
            },
            "Refund": {
                "type": "object",
                "required": ["id"],
                "properties": {"id": {"type": "string"}},
            },
        }},
    })
}

/// A valid action with the keys of `change` added or replaced.
fn action(target: &str, change: Value) -> Value {
    let mut action = json!({
        "target": target,
        "description": "Corrects it.",
        "x-evidence": "seen",
        "x-confidence": "proven",
    });
    merge_keys(&mut action, change);
    action
}

fn update(target: &str, value: Value) -> Value {
    let mut action = action(target, json!({}));
    action["update"] = value;
    action
}

fn remove(target: &str) -> Value {
    action(target, json!({"remove": true}))
}

fn copy(target: &str, source: &str) -> Value {
    action(target, json!({"copy": source}))
}

fn overlay(actions: impl Into<Vec<Value>>) -> Value {
    json!({
        "overlay": "1.1.0",
        "info": {"title": "Corrections", "version": "7"},
        "actions": actions.into(),
    })
}

/// Sets keys of an object; `null` removes a key.
fn merge_keys(object: &mut Value, change: Value) {
    let object = object.as_object_mut().unwrap();
    for (key, value) in change.as_object().unwrap() {
        match value {
            Value::Null => drop(object.remove(key)),
            value => drop(object.insert(key.clone(), value.clone())),
        }
    }
}

fn read(value: &Value) -> lomi_contract::Result<Overlay> {
    Overlay::parse("fix.json", value.to_string().as_bytes())
}

fn document(value: Value) -> Document {
    Document::check("shop.json", value).unwrap()
}

/// Applies the actions to the shop.
fn applied(actions: impl Into<Vec<Value>>) -> Applied {
    let overlay = read(&overlay(actions)).unwrap();
    overlay.apply(&document(shop())).unwrap()
}

/// The value at `pointer` in the shop after the actions.
fn after(actions: impl Into<Vec<Value>>, pointer: &str) -> Value {
    let value = applied(actions).document.into_value();
    value.pointer(pointer).cloned().unwrap()
}

/// The error of applying the actions to the shop.
fn error(actions: impl Into<Vec<Value>>) -> String {
    let overlay = read(&overlay(actions)).unwrap();
    overlay.apply(&document(shop())).unwrap_err().to_string()
}

/// The error of parsing an overlay.
fn parse_error(value: Value) -> String {
    read(&value).unwrap_err().to_string()
}

/// The error of parsing an overlay with one action.
fn action_error(action: Value) -> String {
    parse_error(overlay([action]))
}
