//! Error responses, in the order in which requests are checked.
#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

mod support;

use std::io::{Read, Write};
use std::net::TcpStream;
use std::time::{Duration, SystemTime};

use lomi_sandbox::{Clock, Sandbox};
use serde_json::{Value, json};
use support::{Caller, instant_link, send};

#[tokio::test]
async fn an_unknown_path_is_not_found_with_and_without_a_key() {
    let caller = Caller::new().await;
    for request in [
        caller.unauthenticated("GET", "/nowhere"),
        caller.authenticated("GET", "/nowhere"),
    ] {
        let response = send(request).await;
        response.assert_error(404, "not_found");
        assert_eq!(response.body["error"]["message"], "Cannot GET /nowhere");
        assert_eq!(response.body["error"]["details"], "Not Found");
        assert!(!response.headers.contains_key("allow"));
    }
}

#[tokio::test]
async fn a_wrong_method_is_a_404_that_lists_the_allowed_methods() {
    let caller = Caller::new().await;
    let response = send(caller.authenticated("PUT", "/payment-links")).await;
    response.assert_error(404, "not_found");
    assert_eq!(
        response.body["error"]["message"],
        "Cannot PUT /payment-links"
    );
    assert_eq!(response.header("allow"), "GET, POST");
}

#[tokio::test]
async fn the_api_key_is_checked_first() {
    let caller = Caller::new().await;
    // lomi. responds with 401 to a request with no key and an invalid body.
    let response = send(
        caller
            .unauthenticated("POST", "/payment-links")
            .json(&json!({})),
    )
    .await;
    response.assert_error(401, "unauthorized");
    assert_eq!(response.body["error"]["details"], "Unauthorized");
    let missing = response.body["error"]["message"].clone();
    // The same applies to an invalid query.
    let response = send(caller.unauthenticated("GET", "/payment-links?limit=20.0")).await;
    response.assert_error(401, "unauthorized");

    for key in ["nonsense", "lomi_sk_test_", "lomi_pk_test_1", "sk_test_abc"] {
        let request = caller
            .unauthenticated("GET", "/payment-links")
            .header("X-API-KEY", key);
        let response = send(request).await;
        response.assert_error(401, "unauthorized");
        assert_ne!(response.body["error"]["message"], missing, "{key}");
        assert!(
            !response.text.contains(key),
            "the response contains the key"
        );
    }
}

#[tokio::test]
async fn the_key_is_read_from_three_headers() {
    let caller = Caller::new().await;
    let status = async |headers: &[(&str, &str)]| {
        let mut request = caller.unauthenticated("GET", "/payment-links");
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
async fn own_keys_only_rejects_other_keys() {
    let caller = Caller::start(Sandbox::builder().own_keys_only(true)).await;
    assert_eq!(caller.get("/payment-links").await.status, 200);
    let live = caller.sandbox.live_api_key();
    for (key, status) in [(live, 200), ("lomi_sk_test_other", 401)] {
        let request = caller
            .unauthenticated("GET", "/payment-links")
            .header("X-API-KEY", key);
        assert_eq!(send(request).await.status, status);
    }
}

#[tokio::test]
async fn lomi_account_is_rejected_where_it_is_not_declared() {
    let caller = Caller::new().await;
    let on = |path: &str| {
        caller
            .authenticated("GET", path)
            .header("Lomi-Account", "acct_1")
    };
    send(on("/payment-links"))
        .await
        .assert_error(401, "unauthorized");
    assert_eq!(send(on("/transactions")).await.status, 200);
}

#[tokio::test]
async fn integers_are_decimal_digits() {
    let caller = Caller::new().await;
    // lomi. rejects a float here.
    let response = caller.get("/payment-links?limit=20.0").await;
    response.assert_error(400, "bad_request");
    assert_eq!(response.body["error"]["details"], "Bad Request");
    for limit in ["abc", "", "1e2", "%2B5", "0x10", "%205", "5&limit=5"] {
        let response = caller.get(&format!("/payment-links?limit={limit}")).await;
        response.assert_error(400, "bad_request");
    }
    for limit in ["0", "101", "-5", "99999999999999999999999"] {
        let response = caller.get(&format!("/payment-links?limit={limit}")).await;
        response.assert_error(400, "validation_failed");
        response.assert_only_violation("query", "limit", "range");
    }
    let response = caller.get("/payment-links?limit=007").await;
    assert_eq!(response.body["limit"], 7);
}

#[tokio::test]
async fn booleans_are_true_or_false_except_on_payment_links() {
    let caller = Caller::new().await;
    caller.link(instant_link()).await;
    caller
        .get("/products?isActive=1")
        .await
        .assert_error(400, "bad_request");
    caller
        .get("/products?isActive=true")
        .await
        .assert_error(501, "not_implemented");
    for ignored in ["1", "TRUE", "no", ""] {
        let response = caller
            .get(&format!("/payment-links?isActive={ignored}"))
            .await;
        assert_eq!(
            response.body["data"].as_array().unwrap().len(),
            1,
            "{ignored}"
        );
    }
    let response = caller.get("/payment-links?isActive=false").await;
    assert_eq!(response.body["data"], json!([]));
}

#[tokio::test]
async fn required_query_parameters_are_enforced_and_unknown_ones_ignored() {
    let caller = Caller::new().await;
    let response = caller.get("/usage/entitlements?feature_key=f").await;
    response.assert_error(400, "validation_failed");
    response.assert_only_violation("query", "customer_id", "required");
    assert_eq!(
        caller.get("/payment-links?what=ever&limit=3").await.status,
        200
    );
    let response = caller.get("/payment-links?linkType=other").await;
    response.assert_error(400, "validation_failed");
    response.assert_only_violation("query", "linkType", "enum");
}

#[tokio::test]
async fn a_missing_or_blank_idempotency_key_has_its_own_error_code() {
    let caller = Caller::new().await;
    let body = json!({"transaction_id": "txn_7KQ2MZX4RTWB9H"});
    let post = || caller.authenticated("POST", "/refunds").json(&body);
    send(post())
        .await
        .assert_error(400, "idempotency_key_required");
    let blank = send(post().header("Idempotency-Key", "  ")).await;
    blank.assert_error(400, "idempotency_key_required");
    let given = send(post().header("Idempotency-Key", "order 7")).await;
    assert_ne!(given.code(), "idempotency_key_required");
}

#[tokio::test]
async fn broken_json_is_a_bad_request() {
    let caller = Caller::new().await;
    for body in ["{", "\"text\"", "7", "null", "{\"a\":1}}"] {
        let request = caller.authenticated("POST", "/payment-links");
        let request = request
            .header("Content-Type", "application/json")
            .body(body);
        send(request).await.assert_error(400, "bad_request");
    }
    // An array can be parsed, but is not a payment link.
    let response = caller.post("/payment-links", json!([])).await;
    response.assert_error(400, "validation_failed");
    response.assert_only_violation("body", "", "type");
}

#[tokio::test]
async fn a_body_of_another_content_type_counts_as_missing() {
    let caller = Caller::new().await;
    let text = instant_link().to_string();
    for content_type in [
        None,
        Some("text/plain"),
        Some("application/x-www-form-urlencoded"),
    ] {
        let mut request = caller
            .authenticated("POST", "/payment-links")
            .body(text.clone());
        if let Some(content_type) = content_type {
            request = request.header("Content-Type", content_type);
        }
        let response = send(request).await;
        response.assert_error(400, "validation_failed");
        response.assert_only_violation("body", "", "required");
    }
    let request = caller.authenticated("POST", "/payment-links").body(text);
    let request = request.header("Content-Type", "Application/JSON; charset=utf-8");
    assert_eq!(send(request).await.status, 201);
}

#[tokio::test]
async fn all_violations_are_reported_at_once_without_the_values() {
    let caller = Caller::new().await;
    let body = json!({
        "link_type": "no-such-type",
        "title": 5,
        "amount": "x-secret",
        "success_url": "no-such-url",
        "expires_at": "tomorrow",
    });
    let response = caller.post("/payment-links", body).await;
    response.assert_error(400, "validation_failed");
    let mut found = response.violations();
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
        assert!(
            !response.text.contains(value),
            "the response contains {value}"
        );
    }
    let journal = caller.sandbox.journal();
    assert_eq!(journal.last().unwrap().violations.len(), 6);
}

#[tokio::test]
async fn a_body_over_ten_megabytes_is_an_internal_error() {
    let caller = Caller::new().await;
    let post = |size: usize| {
        let body = format!("{{\"x\":\"{}\"}}", "x".repeat(size));
        let request = caller.authenticated("POST", "/payment-links").body(body);
        send(request.header("Content-Type", "application/json"))
    };
    post(11 * 1024 * 1024)
        .await
        .assert_error(500, "internal_error");
    post(9 * 1024 * 1024)
        .await
        .assert_error(400, "validation_failed");
    // lomi. responds with 500 as well, so this is not a bug in the sandbox.
    assert!(
        caller
            .sandbox
            .journal()
            .iter()
            .all(|entry| !entry.is_own_fault())
    );
}

/// A client that sends the whole request before it reads must not get a connection
/// error.
#[tokio::test]
async fn a_body_that_is_too_large_is_read_to_the_end() {
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
        let mut response = String::new();
        stream.read_to_string(&mut response).unwrap();
        response
    };
    let response = tokio::task::spawn_blocking(exchange).await.unwrap();
    assert!(response.starts_with("HTTP/1.1 500 "), "{response}");
}

#[tokio::test]
async fn the_request_id_is_echoed_or_generated() {
    let caller = Caller::new().await;
    for (path, id) in [("/payment-links", "my id/1"), ("/nowhere", "x")] {
        let request = caller
            .unauthenticated("GET", path)
            .header("X-Request-Id", id);
        let response = send(request).await;
        assert_eq!(response.header("x-request-id"), id);
        assert_eq!(response.body["request_id"], id);
    }
    let one = caller.get("/payment-links").await;
    let two = caller.get("/payment-links").await;
    let generated = one.header("x-request-id");
    assert_ne!(generated, two.header("x-request-id"));
    assert_eq!(
        (generated.len(), generated.as_bytes()[14]),
        (36, b'4'),
        "{generated}"
    );
    let journal = caller.sandbox.journal();
    assert_eq!(journal[2].request_id, generated);
}

#[tokio::test]
async fn a_429_says_when_to_retry() {
    let clock = Clock::fixed(SystemTime::UNIX_EPOCH);
    let settings = Sandbox::builder().clock(clock.clone());
    let caller = Caller::start(settings.rate_limit(2, Duration::from_secs(30))).await;

    let response = caller.get("/payment-links").await;
    assert_eq!(response.header("x-ratelimit-limit"), "2");
    assert_eq!(response.header("x-ratelimit-remaining"), "1");
    assert_eq!(response.header("x-ratelimit-window-seconds"), "30");
    assert_eq!(response.header("ratelimit"), "\"default\";r=1;t=30");
    assert_eq!(response.header("ratelimit-policy"), "\"default\";q=2;w=30");
    // A request without a key counts too.
    send(caller.unauthenticated("GET", "/payment-links"))
        .await
        .assert_error(401, "unauthorized");

    clock.advance(Duration::from_secs(10));
    let response = caller.get("/payment-links").await;
    response.assert_error(429, "rate_limit_exceeded");
    assert_eq!(response.header("retry-after"), "30");
    assert_eq!(response.header("ratelimit"), "\"default\";r=0;t=20");
    let details = &response.body["error"]["details"];
    assert_eq!(details, &json!({"retry_after_seconds": 30, "limit": 2}));

    // Another operation has its own counter. This one is reset after the window.
    assert_eq!(
        caller.post("/payment-links", instant_link()).await.status,
        201
    );
    clock.advance(Duration::from_secs(20));
    let response = caller.get("/payment-links").await;
    assert_eq!(response.status, 200);
    assert!(!response.headers.contains_key("retry-after"));
}

#[tokio::test]
async fn the_journal_records_requests_without_the_key() {
    let caller = Caller::new().await;
    caller.post("/payment-links", instant_link()).await;
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
