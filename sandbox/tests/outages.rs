//! Scheduled outages.
#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

mod support;

use std::error::Error as _;
use std::io::{self, Write as _};
use std::time::Duration;

use lomi_sandbox::{Fault, Outage};
use support::{Caller, WAVE, charge, instant_link, send};

/// Whether the connection was reset, as opposed to closed.
fn is_reset(error: &reqwest::Error) -> bool {
    let mut source = error.source();
    while let Some(error) = source {
        if let Some(error) = error.downcast_ref::<io::Error>() {
            return error.kind() == io::ErrorKind::ConnectionReset;
        }
        source = error.source();
    }
    false
}

#[tokio::test]
async fn faults_are_injected_in_order_with_or_without_effect() {
    let caller = Caller::new().await;
    let outage = Outage::of(WAVE)
        .then(Fault::Status(503))
        .then(Fault::StatusAfter(500))
        .pass(1)
        .then(Fault::Reset)
        .then(Fault::ResetAfter)
        .then(Fault::Delay(Duration::from_millis(1)));
    caller.sandbox.outage(outage.clone()).unwrap();

    let mut seen = Vec::new();
    for number in 0..7 {
        let before = caller.transaction_count().await;
        let status = match caller.wave(&format!("k{number}"), charge()).send().await {
            Ok(response) => response.status().as_u16(),
            Err(error) => {
                assert!(is_reset(&error), "{error:?}");
                0
            }
        };
        seen.push((status, caller.transaction_count().await - before));
    }
    let expected = [
        (503, 0),
        (500, 1),
        (201, 1),
        (0, 0),
        (0, 1),
        (201, 1),
        (201, 1),
    ];
    assert_eq!(seen, expected);

    let journal = caller.sandbox.journal();
    let charges: Vec<_> = journal
        .iter()
        .filter(|entry| entry.operation_id == Some(WAVE))
        .map(|entry| (entry.status.unwrap_or(0), usize::from(entry.acted)))
        .collect();
    assert_eq!(charges, expected, "the journal differs");
    let faults = journal.iter().filter_map(|entry| entry.fault);
    assert_eq!(faults.count(), 5);
}

/// `send` checks the headers and the envelope of every response.
#[tokio::test]
async fn a_fault_with_a_status_is_sent_in_the_error_envelope() {
    let caller = Caller::new().await;
    let statuses = [
        (503, "service_unavailable"),
        (502, "internal_error"),
        (429, "rate_limit_exceeded"),
        (408, "error"),
    ];
    for (status, code) in statuses {
        let outage = Outage::of("PaymentLinksController_create").then(Fault::Status(status));
        caller.sandbox.outage(outage).unwrap();
        let response = caller.post("/payment-links", instant_link()).await;
        response.assert_error(status, code);
    }
    assert_eq!(
        caller.post("/payment-links", instant_link()).await.status,
        201
    );
}

#[tokio::test]
async fn an_outage_does_not_affect_other_operations() {
    let caller = Caller::new().await;
    let outage = Outage::of(WAVE).times(100, Fault::Reset);
    caller.sandbox.outage(outage).unwrap();
    assert_eq!(caller.get("/payment-links").await.status, 200);
    assert_eq!(caller.get("/transactions").await.status, 200);
}

#[tokio::test]
async fn a_charge_is_completed_when_its_caller_disconnects() {
    let caller = Caller::new().await;
    let delay = Fault::Delay(Duration::from_millis(300));
    caller.sandbox.outage(Outage::of(WAVE).then(delay)).unwrap();
    let address = caller.sandbox.url().trim_start_matches("http://");
    let (body, key) = (charge().to_string(), &caller.key);
    let mut stream = std::net::TcpStream::connect(address).unwrap();
    write!(
        stream,
        "POST /charge/wave HTTP/1.1\r\nHost: {address}\r\nX-API-KEY: {key}\r\n\
         Idempotency-Key: order-1\r\nContent-Type: application/json\r\n\
         Content-Length: {}\r\n\r\n{body}",
        body.len()
    )
    .unwrap();
    tokio::time::sleep(Duration::from_millis(50)).await;
    drop(stream);
    let done = async {
        while caller.transaction_count().await == 0 {
            tokio::time::sleep(Duration::from_millis(10)).await;
        }
    };
    let done = tokio::time::timeout(Duration::from_secs(30), done).await;
    done.expect("the charge was not completed");
    let response = send(caller.wave("order-1", charge())).await;
    assert_eq!(response.header("idempotency-cache-hit"), "true");
    assert_eq!(caller.transaction_count().await, 1);
}

#[tokio::test]
async fn an_invalid_outage_is_rejected() {
    let caller = Caller::new().await;
    let unknown = caller.sandbox.outage(Outage::of("Nothing_here"));
    assert!(unknown.unwrap_err().to_string().contains("Nothing_here"));
    let success = Outage::of(WAVE).then(Fault::StatusAfter(200));
    assert!(caller.sandbox.outage(success).is_err());
}
