//! The whole contract: every operation is guarded, found and checked.
#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

mod support;

use serde_json::Value;
use support::{Caller, send};

/// `(operation id, method, path with values)`, read without the sandbox's help.
fn operations() -> Vec<(String, String, String)> {
    let file = concat!(env!("CARGO_MANIFEST_DIR"), "/../openapi.json");
    let document: Value = serde_json::from_slice(&std::fs::read(file).unwrap()).unwrap();
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

#[tokio::test]
async fn every_operation_wants_a_key_and_is_found() {
    let caller = Caller::new().await;
    let operations = operations();
    let mut matched = 0;
    for (id, method, path) in &operations {
        let answer = send(caller.bare(method, path)).await;
        answer.refused(401, "unauthorized");
        let answer = send(caller.keyed(method, path)).await;
        assert_ne!(answer.status, 401, "{id}: {answer:?}");
        let journal = caller.sandbox.journal();
        let [.., bare, keyed] = journal.as_slice() else {
            panic!("the journal misses requests");
        };
        assert_eq!(bare.operation_id, Some(id.as_str()));
        assert_eq!(keyed.operation_id, Some(id.as_str()));
        assert_eq!((&keyed.method, &keyed.path), (method, path));
        assert_eq!(keyed.status, Some(answer.status));
        matched += 1;
    }
    println!("{matched}/{} operations matched", operations.len());
    assert_eq!(matched, 152);
}

/// Parameters and bodies are taken from the contract, so an operation without
/// required ones gets through to its 501.
#[tokio::test]
async fn a_fine_request_to_an_operation_that_does_nothing_yet_is_told_so() {
    let caller = Caller::new().await;
    let answer = caller.get("/customers?limit=5").await;
    answer.refused(501, "not_implemented");
    let message = answer.body["error"]["message"].as_str().unwrap();
    assert!(message.contains("CustomersController_findAll"), "{message}");
    // ... and it is checked first.
    caller
        .get("/customers?limit=5.0")
        .await
        .refused(400, "bad_request");
    let answer = caller.get("/customers?status=nope").await;
    answer.refused(400, "validation_failed");
    answer.names_only("query", "status", "enum");
}

#[tokio::test]
async fn a_required_body_and_required_headers_are_asked_for_everywhere() {
    let caller = Caller::new().await;
    let (mut bodies, mut keys) = (0, 0);
    for (id, method, path) in operations() {
        let answer = send(caller.keyed(&method, &path)).await;
        match answer.code() {
            "idempotency_key_required" => {
                answer.names_only("header", "Idempotency-Key", "required");
                keys += 1;
                let again = caller.keyed(&method, &path).header("Idempotency-Key", "k");
                assert_ne!(send(again).await.code(), "idempotency_key_required", "{id}");
            }
            "validation_failed" if answer.violations().iter().any(|(p, ..)| p == "body") => {
                bodies += 1;
            }
            _ => {}
        }
    }
    println!("{keys} operations want an idempotency key, {bodies} more want a body");
    assert_eq!(keys, 12);
    assert!(bodies >= 35, "{bodies}");
}
