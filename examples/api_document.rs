//! Prints the OpenAPI document of a small service that takes payments with
//! lomi. and uses lomi's types in its own API.
//!
//! ```text
//! cargo run --example api_document
//! ```
//!
//! With `lomi = { version = "…", features = ["schemars"] }` all types of the SDK
//! implement `JsonSchema`, so a service derives `JsonSchema` for its own types and
//! does not have to describe lomi's types by hand.

use lomi::Decimal;
use lomi::types::{Currency, PaymentLink};
use schemars::generate::{SchemaGenerator, SchemaSettings};
use schemars::{JsonSchema, Schema};
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};

/// The request to start a checkout.
#[derive(Deserialize, JsonSchema)]
#[allow(dead_code, reason = "only its schema is used here")]
struct StartCheckout {
    /// The title of the payment page.
    title: String,
    /// The amount to pay.
    amount: Decimal,
    currency: Currency,
}

/// A checkout with its payment link.
#[derive(Serialize, JsonSchema)]
struct Checkout {
    id: String,
    paid: bool,
    link: PaymentLink,
}

fn main() {
    // `#` prints indented JSON.
    println!("{:#}", document());
}

fn document() -> Value {
    // The schemas for deserialization and serialization differ: an optional field may be null in
    // a request, but is never serialized as null.
    let mut deserialize = settings().into_generator();
    let mut serialize = settings().for_serialize().into_generator();
    let request = body(deserialize.subschema_for::<StartCheckout>());
    let response = body(serialize.subschema_for::<Checkout>());
    json!({
        "openapi": "3.1.0",
        "info": {"title": "Checkouts", "version": "1.0.0"},
        "paths": {"/checkouts": {"post": {
            "operationId": "startCheckout",
            "requestBody": {"required": true, "content": request},
            "responses": {"201": {"description": "Started", "content": response}}
        }}},
        "components": {"schemas": components([deserialize, serialize])}
    })
}

/// JSON Schema 2020-12 as in OpenAPI 3.1, with named schemas under `components`.
fn settings() -> SchemaSettings {
    SchemaSettings::draft2020_12().with(|settings| {
        settings.definitions_path = "/components/schemas".into();
    })
}

fn body(schema: Schema) -> Value {
    json!({"application/json": {"schema": schema}})
}

/// The named schemas that are referenced. Only `Currency` is used in both directions, and its two
/// schemas are equal.
fn components(generators: [SchemaGenerator; 2]) -> serde_json::Map<String, Value> {
    let definitions = generators.map(|mut generator| generator.take_definitions(true));
    definitions.into_iter().flatten().collect()
}
