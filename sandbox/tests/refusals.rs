//! What a request can get wrong, in the order in which it is checked.
#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

mod support;

use std::io::{Read, Write};
use std::net::TcpStream;
use std::time::{Duration, SystemTime};

use lomi_sandbox::{Clock, Sandbox};
use serde_json::{Value, json};
use support::{Caller, instant, send};

#[tokio::test]
async fn an_unknown_path_is_not_found_with_and_without_a_key() {
    let caller = Caller::new().await;
    for request in [
        caller.bare("GET", "/nowhere"),
        caller.keyed("GET", "/nowhere"),
    ] {
        let answer = send(request).await;
        answer.refused(404, "not_found");
        assert_eq!(answer.body["error"]["message"], "Cannot GET /nowhere");
        assert_eq!(answer.body["error"]["details"], "Not Found");
        assert!(!answer.headers.contains_key("allow"));
    }
}

#[tokio::test]
async fn a_wrong_method_is_not_found_too_and_says_what_is_allowed() {
    let caller = Caller::new().await;
    let answer = send(caller.keyed("PUT", "/payment-links")).await;
    answer.refused(404, "not_found");
    assert_eq!(answer.body["error"]["message"], "Cannot PUT /payment-links");
    assert_eq!(answer.header("allow"), "GET, POST");
}

#[tokio::test]
async fn a_key_is_needed_first_of_all() {
    let caller = Caller::new().await;
    // Recorded: no key and a wrong body is 401.
    let answer = send(caller.bare("POST", "/payment-links").json(&json!({}))).await;
    answer.refused(401, "unauthorized");
    assert_eq!(answer.body["error"]["details"], "Unauthorized");
    let missing = answer.body["error"]["message"].clone();
    // A wrong query is no more interesting.
    let answer = send(caller.bare("GET", "/payment-links?limit=20.0")).await;
    answer.refused(401, "unauthorized");

    for key in ["nonsense", "lomi_sk_test_", "lomi_pk_test_1", "sk_test_abc"] {
        let request = caller
            .bare("GET", "/payment-links")
            .header("X-API-KEY", key);
        let answer = send(request).await;
        answer.refused(401, "unauthorized");
        assert_ne!(answer.body["error"]["message"], missing, "{key}");
        assert!(!answer.text.contains(key), "a key was repeated");
    }
}

#[tokio::test]
async fn three_headers_can_hold_the_key() {
    let caller = Caller::new().await;
    let status = async |headers: &[(&str, &str)]| {
        let mut request = caller.bare("GET", "/payment-links");
        for (name, value) in headers {
            request = request.header(*name, *value);
        }
        send(request).await.status
    };
    assert_eq!(status(&[("X-API-KEY", "lomi_sk_test_1")]).await, 200);
    assert_eq!(status(&[("X-Lomi-API-Key", "lomi_sk_live_1")]).await, 200);
    assert_eq!(
        status(&[("Authorization", "Bearer lomi_sk_test_1")]).await,
        200
    );
    assert_eq!(
        status(&[("Authorization", "bearer lomi_sk_test_1")]).await,
        401
    );
    let bearer = ("Authorization", "Bearer lomi_sk_test_1");
    assert_eq!(status(&[("X-API-KEY", ""), bearer]).await, 200);
    assert_eq!(status(&[("X-API-KEY", "wrong"), bearer]).await, 401);
}

#[tokio::test]
async fn keys_can_be_limited_to_the_sandbox_s_own() {
    let caller = Caller::of(Sandbox::builder().own_keys_only(true)).await;
    assert_eq!(caller.get("/payment-links").await.status, 200);
    let live = caller.sandbox.live_api_key();
    for (key, status) in [(live, 200), ("lomi_sk_test_other", 401)] {
        let request = caller
            .bare("GET", "/payment-links")
            .header("X-API-KEY", key);
        assert_eq!(send(request).await.status, status);
    }
}

#[tokio::test]
async fn another_account_is_accepted_only_where_it_is_declared() {
    let caller = Caller::new().await;
    let on = |path: &str| caller.keyed("GET", path).header("Lomi-Account", "acct_1");
    send(on("/payment-links"))
        .await
        .refused(401, "unauthorized");
    assert_eq!(send(on("/transactions")).await.status, 200);
}

#[tokio::test]
async fn counts_are_plain_digits() {
    let caller = Caller::new().await;
    // Recorded: a float is not a count.
    let answer = caller.get("/payment-links?limit=20.0").await;
    answer.refused(400, "bad_request");
    assert_eq!(answer.body["error"]["details"], "Bad Request");
    for limit in ["abc", "", "1e2", "%2B5", "0x10", "%205", "5&limit=5"] {
        let answer = caller.get(&format!("/payment-links?limit={limit}")).await;
        answer.refused(400, "bad_request");
    }
    for limit in ["0", "101", "-5", "99999999999999999999999"] {
        let answer = caller.get(&format!("/payment-links?limit={limit}")).await;
        answer.refused(400, "validation_failed");
        answer.names_only("query", "limit", "range");
    }
    let answer = caller.get("/payment-links?limit=007").await;
    assert_eq!(answer.body["limit"], 7);
}

#[tokio::test]
async fn booleans_are_true_or_false_but_not_on_payment_links() {
    let caller = Caller::new().await;
    caller.link(instant()).await;
    caller
        .get("/products?isActive=1")
        .await
        .refused(400, "bad_request");
    caller
        .get("/products?isActive=true")
        .await
        .refused(501, "not_implemented");
    for ignored in ["1", "TRUE", "no", ""] {
        let answer = caller
            .get(&format!("/payment-links?isActive={ignored}"))
            .await;
        assert_eq!(
            answer.body["data"].as_array().unwrap().len(),
            1,
            "{ignored}"
        );
    }
    let answer = caller.get("/payment-links?isActive=false").await;
    assert_eq!(answer.body["data"], json!([]));
}

#[tokio::test]
async fn required_query_values_are_asked_for_and_unknown_ones_ignored() {
    let caller = Caller::new().await;
    let answer = caller.get("/usage/entitlements?feature_key=f").await;
    answer.refused(400, "validation_failed");
    answer.names_only("query", "customer_id", "required");
    assert_eq!(
        caller.get("/payment-links?what=ever&limit=3").await.status,
        200
    );
    let answer = caller.get("/payment-links?linkType=other").await;
    answer.refused(400, "validation_failed");
    answer.names_only("query", "linkType", "enum");
}

#[tokio::test]
async fn a_missing_or_blank_idempotency_key_has_a_code_of_its_own() {
    let caller = Caller::new().await;
    let body = json!({"transaction_id": "txn_7KQ2MZX4RTWB9H"});
    let post = || caller.keyed("POST", "/refunds").json(&body);
    send(post()).await.refused(400, "idempotency_key_required");
    let blank = send(post().header("Idempotency-Key", "  ")).await;
    blank.refused(400, "idempotency_key_required");
    let given = send(post().header("Idempotency-Key", "order 7")).await;
    assert_ne!(given.code(), "idempotency_key_required");
}

#[tokio::test]
async fn broken_json_is_a_bad_request() {
    let caller = Caller::new().await;
    for body in ["{", "\"text\"", "7", "null", "{\"a\":1}}"] {
        let request = caller.keyed("POST", "/payment-links");
        let request = request
            .header("Content-Type", "application/json")
            .body(body);
        send(request).await.refused(400, "bad_request");
    }
    // An array is JSON that can be read, but not a link.
    let answer = caller.post("/payment-links", json!([])).await;
    answer.refused(400, "validation_failed");
    answer.names_only("body", "", "type");
}

#[tokio::test]
async fn a_body_of_another_type_is_no_body() {
    let caller = Caller::new().await;
    let text = instant().to_string();
    for content_type in [
        None,
        Some("text/plain"),
        Some("application/x-www-form-urlencoded"),
    ] {
        let mut request = caller.keyed("POST", "/payment-links").body(text.clone());
        if let Some(content_type) = content_type {
            request = request.header("Content-Type", content_type);
        }
        let answer = send(request).await;
        answer.refused(400, "validation_failed");
        answer.names_only("body", "", "required");
    }
    let request = caller.keyed("POST", "/payment-links").body(text);
    let request = request.header("Content-Type", "Application/JSON; charset=utf-8");
    assert_eq!(send(request).await.status, 201);
}

#[tokio::test]
async fn all_violations_come_at_once_and_hide_the_values() {
    let caller = Caller::new().await;
    let body = json!({
        "link_type": "no-such-type",
        "title": 5,
        "amount": "x-secret",
        "success_url": "no-such-url",
        "expires_at": "tomorrow",
    });
    let answer = caller.post("/payment-links", body).await;
    answer.refused(400, "validation_failed");
    let mut found = answer.violations();
    found.sort();
    let expected = [
        ("/amount", "type"),
        ("/currency_code", "required"),
        ("/expires_at", "format"),
        ("/link_type", "enum"),
        ("/success_url", "format"),
        ("/title", "type"),
    ];
    let expected = expected.map(|(f, r)| ("body".to_owned(), f.to_owned(), r.to_owned()));
    assert_eq!(found, expected);
    for value in ["no-such-type", "x-secret", "no-such-url", "tomorrow"] {
        assert!(!answer.text.contains(value), "{value} was repeated");
    }
    let journal = caller.sandbox.journal();
    assert_eq!(journal.last().unwrap().violations.len(), 6);
}

#[tokio::test]
async fn a_body_over_ten_megabytes_is_an_internal_error() {
    let caller = Caller::new().await;
    let post = |size: usize| {
        let body = format!("{{\"x\":\"{}\"}}", "x".repeat(size));
        let request = caller.keyed("POST", "/payment-links").body(body);
        send(request.header("Content-Type", "application/json"))
    };
    post(11 * 1024 * 1024).await.refused(500, "internal_error");
    post(9 * 1024 * 1024)
        .await
        .refused(400, "validation_failed");
    // The sandbox answered as lomi. does; it is not at fault.
    assert!(
        caller
            .sandbox
            .journal()
            .iter()
            .all(|entry| !entry.is_own_fault())
    );
}

/// A client that sends all before it reads must not find the connection broken.
#[tokio::test]
async fn a_body_that_is_too_large_is_read_to_its_end() {
    const SIZE: usize = 50 * 1024 * 1024;
    let caller = Caller::new().await;
    let address = caller.sandbox.url().replace("http://", "");
    let key = caller.sandbox.api_key();
    let exchange = move || {
        let mut stream = TcpStream::connect(&address).unwrap();
        write!(
            stream,
            "POST /payment-links HTTP/1.1\r\nHost: {address}\r\nX-API-KEY: {key}\r\n\
             Connection: close\r\nContent-Length: {SIZE}\r\n\r\n"
        )
        .unwrap();
        stream.write_all(&vec![b'x'; SIZE]).unwrap();
        let mut answer = String::new();
        stream.read_to_string(&mut answer).unwrap();
        answer
    };
    let answer = tokio::task::spawn_blocking(exchange).await.unwrap();
    assert!(answer.starts_with("HTTP/1.1 500 "), "{answer}");
}

#[tokio::test]
async fn the_request_id_is_echoed_unchanged_or_made() {
    let caller = Caller::new().await;
    for (path, id) in [("/payment-links", "my id/1"), ("/nowhere", "x")] {
        let request = caller.bare("GET", path).header("X-Request-Id", id);
        let answer = send(request).await;
        assert_eq!(answer.header("x-request-id"), id);
        assert_eq!(answer.body["request_id"], id);
    }
    let one = caller.get("/payment-links").await;
    let two = caller.get("/payment-links").await;
    let made = one.header("x-request-id");
    assert_ne!(made, two.header("x-request-id"));
    assert_eq!((made.len(), made.as_bytes()[14]), (36, b'4'), "{made}");
    let journal = caller.sandbox.journal();
    assert_eq!(journal[2].request_id, made);
}

#[tokio::test]
async fn too_many_requests_are_told_when_to_come_back() {
    let clock = Clock::fixed(SystemTime::UNIX_EPOCH);
    let settings = Sandbox::builder().clock(clock.clone());
    let caller = Caller::of(settings.rate_limit(2, Duration::from_secs(30))).await;

    let answer = caller.get("/payment-links").await;
    assert_eq!(answer.header("x-ratelimit-limit"), "2");
    assert_eq!(answer.header("x-ratelimit-remaining"), "1");
    assert_eq!(answer.header("x-ratelimit-window-seconds"), "30");
    assert_eq!(answer.header("ratelimit"), "\"default\";r=1;t=30");
    assert_eq!(answer.header("ratelimit-policy"), "\"default\";q=2;w=30");
    // Without a key it counts just as much.
    send(caller.bare("GET", "/payment-links"))
        .await
        .refused(401, "unauthorized");

    clock.advance(Duration::from_secs(10));
    let answer = caller.get("/payment-links").await;
    answer.refused(429, "rate_limit_exceeded");
    assert_eq!(answer.header("retry-after"), "30");
    assert_eq!(answer.header("ratelimit"), "\"default\";r=0;t=20");
    let details = &answer.body["error"]["details"];
    assert_eq!(details, &json!({"retry_after_seconds": 30, "limit": 2}));

    // Another operation has a counter of its own; time opens this one again.
    assert_eq!(caller.post("/payment-links", instant()).await.status, 201);
    clock.advance(Duration::from_secs(20));
    let answer = caller.get("/payment-links").await;
    assert_eq!(answer.status, 200);
    assert!(!answer.headers.contains_key("retry-after"));
}

#[tokio::test]
async fn the_journal_tells_how_requests_were_judged_and_keeps_no_key() {
    let caller = Caller::new().await;
    caller.post("/payment-links", instant()).await;
    caller.post("/payment-links", json!({"title": "x"})).await;
    caller.get("/nowhere").await;
    let journal = caller.sandbox.journal();
    let seen: Vec<_> = journal
        .iter()
        .map(|e| (e.operation_id, e.status, e.error_code, e.violations.len()))
        .collect();
    let create = Some("PaymentLinksController_create");
    assert_eq!(
        seen,
        [
            (create, Some(201), None, 0),
            (create, Some(400), Some("validation_failed"), 2),
            (None, Some(404), Some("not_found"), 0),
        ]
    );
    assert!(!format!("{journal:?}").contains(caller.sandbox.api_key()));
    caller.sandbox.clear_journal();
    assert!(caller.sandbox.journal().is_empty());
    let listed = caller.get("/payment-links").await;
    assert_eq!(listed.body["data"].as_array().map(Vec::len), Some(1));
    assert_ne!(listed.body["data"][0]["link_id"], Value::Null);
}
