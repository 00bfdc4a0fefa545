//! Requests with the same idempotency key take effect once.
#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

mod support;

use std::time::{Duration, SystemTime};

use lomi_sandbox::{Clock, Fault, Outage, Sandbox};
use serde_json::{Value, json};
use support::{Caller, Response, WAVE, charge, send, with};

fn is_replayed(response: &Response) -> bool {
    let hit = response.headers.get("idempotency-cache-hit");
    hit.is_some_and(|value| value == "true")
}

#[tokio::test]
async fn a_repeated_request_runs_once_and_gets_the_same_response() {
    let caller = Caller::new().await;
    let first = send(caller.wave("order-1", charge())).await;
    assert!(!is_replayed(&first));
    // The key is trimmed; field order and whitespace of the body do not matter.
    let text = r#"{ "customer": {"phoneNumber": "+221770000000", "name": "Awa Diop"},
        "currency": "XOF", "amount": 15000.0 }"#;
    let request = caller.authenticated("POST", "/charge/wave");
    let request = request.header("Idempotency-Key", " order-1 ");
    let repeated = request
        .header("Content-Type", "application/json")
        .body(text);
    let repeated = send(repeated).await;
    assert!(is_replayed(&repeated), "{repeated:?}");
    assert_eq!(
        (repeated.status, &repeated.text),
        (first.status, &first.text)
    );
    assert_ne!(
        repeated.header("x-request-id"),
        first.header("x-request-id")
    );
    assert_eq!(caller.transaction_count().await, 1);

    let journal = caller.sandbox.journal();
    let flags: Vec<_> = journal.iter().map(|e| (e.acted, e.replayed)).collect();
    assert_eq!(flags[..2], [(true, false), (false, true)]);
}

#[tokio::test]
async fn a_key_cannot_be_reused_for_a_different_body() {
    let caller = Caller::new().await;
    let other = with(charge(), json!({"amount": 20000}));
    send(caller.wave("order-1", charge())).await;
    let reused = send(caller.wave("order-1", other.clone())).await;
    reused.assert_error(409, "idempotency_key_reused");
    assert_eq!(send(caller.wave("order-2", other)).await.status, 201);
    assert_eq!(caller.transaction_count().await, 2);
}

/// lomi. truncates keys silently, so two long keys can be the same.
#[tokio::test]
async fn keys_with_the_same_first_255_characters_are_the_same() {
    let caller = Caller::new().await;
    let long = "x".repeat(255);
    send(caller.wave(&format!("{long}1"), charge())).await;
    assert!(is_replayed(
        &send(caller.wave(&format!("{long}2"), charge())).await
    ));
    assert!(!is_replayed(&send(caller.wave(&long[1..], charge())).await));
}

#[tokio::test]
async fn a_key_is_scoped_to_its_operation_environment_and_account() {
    let mut caller = Caller::new().await;
    let key = "order-1";
    send(caller.wave(key, charge())).await;
    let mtn = caller.authenticated("POST", "/charge/mtn");
    let mtn = send(mtn.header("Idempotency-Key", key).json(&charge())).await;
    let account = caller.wave(key, charge()).header("Lomi-Account", "acct_1");
    let account = send(account).await;
    caller.key = caller.sandbox.live_api_key().to_owned();
    let live = send(caller.wave(key, charge())).await;
    for response in [mtn, account, live] {
        assert_eq!((response.status, is_replayed(&response)), (201, false));
    }
}

#[tokio::test]
async fn definite_errors_are_replayed() {
    let caller = Caller::new().await;
    let wrong = with(charge(), json!({"amount": 5}));
    for replayed in [false, true] {
        let response = send(caller.wave("order-1", wrong.clone())).await;
        response.assert_error(400, "amount_invalid");
        assert_eq!(is_replayed(&response), replayed);
    }
    // A corrected request is a different request, so it needs a new key.
    let corrected = send(caller.wave("order-1", charge())).await;
    corrected.assert_error(409, "idempotency_key_reused");
}

#[tokio::test]
async fn a_key_expires_after_24_hours() {
    let clock = Clock::fixed(SystemTime::UNIX_EPOCH);
    let caller = Caller::start(Sandbox::builder().clock(clock.clone())).await;
    let count = async |hours: u64| {
        clock.advance(Duration::from_secs(hours * 3600));
        send(caller.wave("order-1", charge())).await;
        caller.transaction_count().await
    };
    assert_eq!([count(0).await, count(23).await, count(1).await], [1, 1, 2]);
}

/// Whichever of the two requests comes first runs, and the other gets a 409.
#[tokio::test]
async fn a_key_is_in_progress_while_its_first_request_runs() {
    let caller = Caller::new().await;
    let delay = Fault::Delay(Duration::from_secs(3600));
    let slow = Outage::of(WAVE).times(2, delay);
    caller.sandbox.outage(slow).unwrap();
    let conflict = tokio::select! {
        response = send(caller.wave("order-1", charge())) => response,
        response = send(caller.wave("order-1", charge())) => response,
    };
    conflict.assert_error(409, "idempotency_in_progress");
    assert_eq!(caller.transaction_count().await, 0);
}

/// Covers all operations that require the header, including those that are not
/// implemented.
#[tokio::test]
async fn every_operation_that_requires_a_key_rejects_a_request_without_one() {
    let file = concat!(env!("CARGO_MANIFEST_DIR"), "/../openapi.json");
    let document: Value = serde_json::from_slice(&std::fs::read(file).unwrap()).unwrap();
    let caller = Caller::new().await;
    let mut checked = 0;
    for (path, item) in document["paths"].as_object().unwrap() {
        for (method, operation) in item.as_object().unwrap() {
            let parameters = operation["parameters"].as_array();
            let required = parameters.into_iter().flatten().any(|parameter| {
                parameter["name"] == "Idempotency-Key" && parameter["required"] == true
            });
            if required {
                let path = path.replace("{id}", "x1");
                let request = caller.authenticated(&method.to_uppercase(), &path);
                let response = send(request.header("Idempotency-Key", "  ")).await;
                response.assert_error(400, "idempotency_key_required");
                checked += 1;
            }
        }
    }
    println!("{checked} operations require a key");
    assert!(checked > 0);
}
