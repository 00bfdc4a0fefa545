//! Authentication, routing and validation for every operation of the contract.
#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

mod support;

use serde_json::Value;
use support::{Caller, send};

/// `(operation id, method, path with values)` of every operation, read directly from
/// the contract.
fn operations() -> Vec<(String, String, String)> {
    let document = document();
    let mut operations = Vec::new();
    for (template, item) in document["paths"].as_object().unwrap() {
        let path: Vec<_> = template
            .split('/')
            .map(|part| if part.starts_with('{') { "x1" } else { part })
            .collect();
        for (method, operation) in item.as_object().unwrap() {
            if let Some(id) = operation["operationId"].as_str() {
                operations.push((id.to_owned(), method.to_uppercase(), path.join("/")));
            }
        }
    }
    operations
}

fn document() -> Value {
    let file = concat!(env!("CARGO_MANIFEST_DIR"), "/../openapi.json");
    serde_json::from_slice(&std::fs::read(file).unwrap()).unwrap()
}

/// How many operations require an idempotency key, and how many others a body.
fn demands() -> (usize, usize) {
    let document = document();
    let items = document["paths"].as_object().unwrap().values();
    let operations = items.flat_map(|item| item.as_object().unwrap().values());
    let (mut keys, mut bodies) = (0, 0);
    for operation in operations {
        let mut parameters = operation["parameters"].as_array().into_iter().flatten();
        let needs_key = parameters.any(|parameter| {
            parameter["name"] == "Idempotency-Key" && parameter["required"] == true
        });
        keys += usize::from(needs_key);
        bodies += usize::from(!needs_key && operation["requestBody"]["required"] == true);
    }
    (keys, bodies)
}

#[tokio::test]
async fn every_operation_requires_an_api_key_and_is_routed() {
    let caller = Caller::new().await;
    let operations = operations();
    assert!(!operations.is_empty());
    let mut matched = 0;
    for (id, method, path) in &operations {
        let response = send(caller.unauthenticated(method, path)).await;
        response.assert_error(401, "unauthorized");
        let response = send(caller.authenticated(method, path)).await;
        assert_ne!(response.status, 401, "{id}: {response:?}");
        let journal = caller.sandbox.journal();
        let [.., bare, keyed] = journal.as_slice() else {
            panic!("requests are missing from the journal");
        };
        assert_eq!(bare.operation_id, Some(id.as_str()));
        assert_eq!(keyed.operation_id, Some(id.as_str()));
        assert_eq!((&keyed.method, &keyed.path), (method, path));
        assert_eq!(keyed.status, Some(response.status));
        matched += 1;
    }
    println!("{matched}/{} operations matched", operations.len());
    assert_eq!(matched, operations.len());
}

#[tokio::test]
async fn a_valid_request_to_an_unimplemented_operation_gets_a_501() {
    let caller = Caller::new().await;
    let response = caller.get("/customers?limit=5").await;
    response.assert_error(501, "not_implemented");
    let message = response.body["error"]["message"].as_str().unwrap();
    assert!(message.contains("CustomersController_findAll"), "{message}");
    // The request is validated first.
    caller
        .get("/customers?limit=5.0")
        .await
        .assert_error(400, "bad_request");
    let response = caller.get("/customers?status=nope").await;
    response.assert_error(400, "validation_failed");
    response.assert_only_violation("query", "status", "enum");
}

#[tokio::test]
async fn required_bodies_and_headers_are_enforced_for_every_operation() {
    let caller = Caller::new().await;
    let (mut bodies, mut keys) = (0, 0);
    for (id, method, path) in operations() {
        let response = send(caller.authenticated(&method, &path)).await;
        match response.code() {
            "idempotency_key_required" => {
                response.assert_only_violation("header", "Idempotency-Key", "required");
                keys += 1;
                let with_key = caller
                    .authenticated(&method, &path)
                    .header("Idempotency-Key", "k");
                assert_ne!(
                    send(with_key).await.code(),
                    "idempotency_key_required",
                    "{id}"
                );
            }
            "validation_failed" if response.violations().iter().any(|(p, ..)| p == "body") => {
                bodies += 1;
            }
            _ => {}
        }
    }
    println!("{keys} operations require an idempotency key, {bodies} more require a body");
    let (keys_demanded, bodies_demanded) = demands();
    assert_eq!(keys, keys_demanded);
    // The overlay adds bodies that the contract leaves out.
    assert!(bodies >= bodies_demanded && keys > 0, "{bodies}");
}
