//! Prints the OpenAPI document of a small service that takes payments with
//! lomi. and shows lomi's types in its own API.
//!
//! ```text
//! cargo run --example api_document
//! ```
//!
//! With `lomi = { version = "…", features = ["schemars"] }` all types of the SDK
//! describe themselves, so a service derives `JsonSchema` on its own types and
//! writes nothing about lomi's by hand.

use lomi::Decimal;
use lomi::types::{Currency, PaymentLink};
use schemars::generate::{SchemaGenerator, SchemaSettings};
use schemars::{JsonSchema, Schema};
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};

/// What a shop sends to start a checkout.
#[derive(Deserialize, JsonSchema)]
#[allow(dead_code, reason = "only its description is used here")]
struct StartCheckout {
    /// What the customer reads on the page.
    title: String,
    /// What is to be paid.
    amount: Decimal,
    currency: Currency,
}

/// A checkout, and the page to pay it on.
#[derive(Serialize, JsonSchema)]
struct Checkout {
    id: String,
    paid: bool,
    link: PaymentLink,
}

fn main() {
    // `println!` of a value with `#` is indented JSON.
    println!("{:#}", document());
}

fn document() -> Value {
    // What is read and what is written differ: an optional field may be read as
    // null, but is never written as null.
    let mut read = settings().into_generator();
    let mut written = settings().for_serialize().into_generator();
    let request = body(read.subschema_for::<StartCheckout>());
    let answer = body(written.subschema_for::<Checkout>());
    json!({
        "openapi": "3.1.0",
        "info": {"title": "Checkouts", "version": "1.0.0"},
        "paths": {"/checkouts": {"post": {
            "operationId": "startCheckout",
            "requestBody": {"required": true, "content": request},
            "responses": {"201": {"description": "Started", "content": answer}}
        }}},
        "components": {"schemas": components([read, written])}
    })
}

/// JSON Schema as OpenAPI 3.1 has it, named schemas where OpenAPI wants them.
fn settings() -> SchemaSettings {
    SchemaSettings::draft2020_12().with(|settings| {
        settings.definitions_path = "/components/schemas".into();
    })
}

fn body(schema: Schema) -> Value {
    json!({"application/json": {"schema": schema}})
}

/// The named schemas that were referred to. Here only `Currency` is both read
/// and written, and is the same both ways.
fn components(generators: [SchemaGenerator; 2]) -> serde_json::Map<String, Value> {
    let definitions = generators.map(|mut generator| generator.take_definitions(true));
    definitions.into_iter().flatten().collect()
}
