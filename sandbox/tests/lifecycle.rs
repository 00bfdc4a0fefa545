//! Starting and stopping a sandbox, and reproducible runs.
#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

mod support;

use std::time::{Duration, Instant, SystemTime};

use lomi_sandbox::{Clock, Sandbox};
use serde_json::json;
use support::{Caller, instant_link};

/// Sends a fixed series of requests and returns all responses, including headers.
async fn transcript(seed: u64) -> String {
    let clock = Clock::fixed(SystemTime::UNIX_EPOCH);
    let caller = Caller::start(Sandbox::builder().clock(clock).seed(seed)).await;
    let link = caller.link(instant_link()).await;
    let path = format!("/payment-links/{}", link["link_id"].as_str().unwrap());
    caller.link(instant_link()).await;
    let mut lines = Vec::new();
    for response in [
        caller.get("/payment-links?limit=1").await,
        caller.patch(&path, json!({"title": "New"})).await,
        caller.post("/payment-links", json!({"title": 5})).await,
        caller.get("/customers").await,
        caller.delete(&path).await,
        caller.get("/nowhere").await,
    ] {
        let mut headers: Vec<_> = response
            .headers
            .iter()
            // Set by the HTTP server from the system clock.
            .filter(|(name, _)| name.as_str() != "date")
            .map(|(name, value)| format!("{name}: {value:?}"))
            .collect();
        headers.sort();
        lines.push(format!("{} {headers:?} {}", response.status, response.text));
    }
    lines.join("\n")
}

#[tokio::test]
async fn runs_with_the_same_seed_get_the_same_responses() {
    let first = transcript(7).await;
    assert_eq!(first, transcript(7).await);
    assert_ne!(first, transcript(8).await);
}

#[tokio::test]
async fn a_dropped_sandbox_frees_its_port() {
    let caller = Caller::new().await;
    assert_eq!(caller.get("/payment-links").await.status, 200);
    let url = caller.sandbox.url().to_owned();
    let port: u16 = url.rsplit(':').next().unwrap().parse().unwrap();
    let in_use = Sandbox::builder().port(port).start().await;
    assert_eq!(in_use.unwrap_err().kind(), std::io::ErrorKind::AddrInUse);
    drop(caller);
    for _ in 0..100 {
        if Sandbox::builder().port(port).start().await.is_ok() {
            return;
        }
        tokio::time::sleep(Duration::from_millis(10)).await;
    }
    panic!("port {port} is still in use");
}

#[tokio::test]
async fn sandboxes_share_no_data_and_start_fast() {
    let one = Sandbox::start().await;
    let begin = Instant::now();
    let two = Sandbox::start().await;
    let elapsed = begin.elapsed();
    println!("a second sandbox starts in {elapsed:?}");
    assert!(elapsed < Duration::from_millis(100), "{elapsed:?}");
    let (one, two) = (Caller::with(one.unwrap()), Caller::with(two.unwrap()));
    one.link(instant_link()).await;
    assert_eq!(two.get("/payment-links").await.body["data"], json!([]));
}
