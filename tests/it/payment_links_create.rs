//! Tests of one operation, `PaymentLinksController_create`: the body that it sends, and every way in
//! which its response can be wrong.

use std::sync::{Arc, Mutex};
use std::time::Duration;

use httpmock::{HttpMockRequest, HttpMockResponse, MockServer};
use lomi::types::{CreatePaymentLink, Currency, LinkType, PaymentLink};
use lomi::{Error, ErrorCode, Response};
use serde_json::{Value, json};
use tokio::net::TcpListener;

use crate::support;
use crate::support::contract::Contract;
use crate::support::instance::full;
use crate::support::server::{Server, cut_short};

const OPERATION: &str = "PaymentLinksController_create";

/// The body of the `curl` example on lomi.'s API reference page.
fn reference_body() -> Value {
    json!({"link_type": "product", "title": "string", "currency_code": "XOF"})
}

fn minimal_body() -> CreatePaymentLink {
    CreatePaymentLink::instant("Tea", Currency::Xof, 500)
}

async fn create(url: &str, body: CreatePaymentLink) -> lomi::Result<Response<PaymentLink>> {
    support::client(url).payment_links().create(body).await
}

/// Starts a server that sends the same response to every request and records the bodies.
fn responding(status: u16, body: &str) -> (MockServer, Arc<Mutex<Vec<Value>>>) {
    let server = MockServer::start();
    let bodies = Arc::new(Mutex::new(Vec::new()));
    let (recorded, body) = (bodies.clone(), body.to_owned());
    server.mock(|when, then| {
        when.method("POST").path("/payment-links");
        then.respond_with(move |request: &HttpMockRequest| {
            let sent = serde_json::from_slice(request.body_ref()).unwrap_or_default();
            recorded.lock().unwrap().push(sent);
            HttpMockResponse::builder()
                .status(status)
                .header("content-type", "application/json")
                .header("x-request-id", "req-1")
                .body(body.clone())
                .build()
        });
    });
    (server, bodies)
}

/// The error of a call that gets this response.
async fn error_of(status: u16, body: &str) -> Error {
    let (server, _) = responding(status, body);
    create(&server.base_url(), minimal_body())
        .await
        .unwrap_err()
}

fn link() -> Value {
    let contract = Contract::vendored();
    full(contract).build(contract.response_schema(OPERATION).unwrap())
}

#[tokio::test]
async fn the_body_equals_the_one_on_the_reference_page() {
    let (server, bodies) = responding(201, &link().to_string());
    let body = CreatePaymentLink::new(LinkType::Product, "string", Currency::Xof);
    let client = support::client(&server.base_url());
    let sent = client
        .request(http::Method::POST, "/payment-links")
        .json(&body);
    sent.send::<PaymentLink>().await.unwrap();
    assert_eq!(*bodies.lock().unwrap(), [reference_body()]);
}

#[tokio::test]
async fn a_response_has_status_and_request_id() {
    let (server, bodies) = responding(201, &link().to_string());
    let link = create(&server.base_url(), minimal_body()).await.unwrap();
    assert_eq!(link.http().status(), 201);
    assert_eq!(link.http().request_id(), Some("req-1"));
    assert_eq!(
        bodies.lock().unwrap()[0],
        json!({"link_type": "instant", "title": "Tea", "currency_code": "XOF", "amount": 500})
    );
}

#[tokio::test]
async fn a_link_that_violates_the_rules_is_not_sent() {
    let (server, bodies) = responding(201, &link().to_string());
    let new = |kind| CreatePaymentLink::new(kind, "Tea", Currency::Xof);
    for (body, field, rule) in [
        (new(LinkType::Instant), "amount", "is missing"),
        (
            new(LinkType::Instant).amount(0),
            "amount",
            "has to be above 0",
        ),
        (
            new(LinkType::Instant).amount(1).product_id("p"),
            "product_id",
            "must not be set",
        ),
        (new(LinkType::Product), "product_id", "is missing"),
        (
            new(LinkType::Product).product_id("p").amount(1),
            "amount",
            "must not be set",
        ),
        (
            minimal_body().success_url("shop.example"),
            "success_url",
            "absolute URL",
        ),
    ] {
        let error = create(&server.base_url(), body).await.unwrap_err();
        let Error::Request(error) = error else {
            panic!("{error:?}");
        };
        assert_eq!((error.field(), error.operation()), (field, OPERATION));
        assert!(error.rule().contains(rule), "{error}");
    }
    assert!(bodies.lock().unwrap().is_empty());
}

#[tokio::test]
async fn setters_set_the_fields_that_are_sent() {
    let (server, bodies) = responding(201, &link().to_string());
    let amount: lomi::Decimal = "12.50".parse().unwrap();
    let body = CreatePaymentLink::instant("Tea", Currency::Eur, amount)
        .allow_quantity(true)
        .fields(Vec::new())
        .success_url("https://shop.example/thanks");
    create(&server.base_url(), body).await.unwrap();
    assert_eq!(
        bodies.lock().unwrap()[0],
        json!({
            "link_type": "instant",
            "title": "Tea",
            "currency_code": "EUR",
            "amount": 12.50,
            "allow_quantity": true,
            "fields": [],
            "success_url": "https://shop.example/thanks"
        })
    );
}

#[tokio::test]
async fn errors_have_status_code_message_details_and_request_id() {
    for (status, code, expected) in [
        (400, "validation_failed", ErrorCode::ValidationFailed),
        (401, "unauthorized", ErrorCode::Unauthorized),
        (404, "not_found", ErrorCode::NotFound),
        (429, "rate_limit_exceeded", ErrorCode::RateLimitExceeded),
        (500, "internal_error", ErrorCode::InternalError),
    ] {
        let body = json!({
            "error": {"code": code, "message": "no", "details": {"retry_after_seconds": 900}},
            "request_id": "req-body"
        });
        let error = error_of(status, &body.to_string()).await;
        let api = error.as_api().expect("an API error");
        assert_eq!(api.status(), status);
        assert_eq!(*api.code(), expected);
        assert_eq!(api.message(), Some("no"));
        assert_eq!(api.details().unwrap()["retry_after_seconds"], 900);
        assert_eq!(api.request_id(), Some("req-body"));
        assert_eq!(api.operation(), OPERATION);
        assert_eq!(api.body(), body.to_string().as_bytes());
        assert_eq!(
            error.to_string(),
            format!("{status} {code}: no ({OPERATION}, request req-body)")
        );
    }
}

#[tokio::test]
async fn the_html_page_of_a_proxy_is_kept() {
    let html = "<html><body>502 Bad Gateway</body></html>";
    let error = error_of(502, html).await;
    let api = error.as_api().expect("an API error");
    assert_eq!(api.status(), 502);
    assert_eq!(api.body(), html.as_bytes());
    assert_eq!(api.request_id(), Some("req-1"));
    assert_eq!(*api.code(), ErrorCode::InternalError);
}

#[tokio::test]
async fn redirects_are_not_followed() {
    let target = MockServer::start();
    let received = target.mock(|when, then| {
        when.any_request();
        then.status(201).body("{}");
    });
    let server = MockServer::start();
    server.mock(|when, then| {
        when.any_request();
        then.status(307)
            .header("location", target.url("/payment-links"));
    });
    let error = create(&server.base_url(), minimal_body())
        .await
        .unwrap_err();
    assert_eq!(error.status().unwrap(), 307);
    received.assert_calls(0);
}

#[tokio::test]
async fn a_decode_error_keeps_the_response() {
    let mut wrong = link();
    wrong["is_active"] = json!("yes");
    for (body, path) in [
        (wrong.to_string(), "is_active"),
        (String::new(), "."),
        ("<html>".to_owned(), "."),
        ("{}".to_owned(), "."),
        ("[1]".to_owned(), "."),
        (format!("{} trailing", link()), "."),
    ] {
        let error = error_of(201, &body).await;
        let Error::Decode(decode) = &error else {
            panic!("{body}: {error:?}");
        };
        assert_eq!(decode.path(), path, "{body}");
        assert_eq!(decode.status(), 201);
        assert_eq!(decode.request_id(), Some("req-1"));
        assert_eq!(decode.operation(), OPERATION);
        assert_eq!(decode.body(), body.as_bytes());
        assert!(!decode.is_truncated());
        assert!(error.to_string().contains(OPERATION), "{error}");
    }
}

#[tokio::test]
async fn the_received_part_of_a_truncated_body_is_kept() {
    let link = link().to_string();
    let half = &link[..link.len() / 2];
    let server = Server::start().await;
    server.respond_raw(cut_short(201, half.as_bytes()));
    let error = create(server.url(), minimal_body()).await.unwrap_err();
    let Error::Decode(decode) = &error else {
        panic!("{error:?}");
    };
    assert!(decode.is_truncated());
    assert_eq!(decode.status(), 201);
    assert_eq!(decode.request_id(), Some("req-1"));
    assert_eq!(decode.body(), half.as_bytes());
}

#[tokio::test]
async fn a_truncated_error_response_is_an_api_error() {
    let server = Server::start().await;
    server.respond_raw(cut_short(503, b"{\"error\":"));
    let error = create(server.url(), minimal_body()).await.unwrap_err();
    let api = error.as_api().expect("an API error");
    assert_eq!(*api.code(), ErrorCode::ServiceUnavailable);
    assert_eq!(api.body(), "{\"error\":".as_bytes());
}

#[tokio::test]
async fn transport_errors_say_whether_the_request_may_have_arrived() {
    // Nothing listens on this port.
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let url = format!("http://{}", listener.local_addr().unwrap());
    drop(listener);
    let error = create(&url, minimal_body()).await.unwrap_err();
    let Error::Transport(transport) = &error else {
        panic!("{error:?}");
    };
    assert!(transport.is_connect());
    assert!(error.to_string().contains("nothing was sent"), "{error}");

    // The server accepts connections but never responds.
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let client = lomi::Client::builder()
        .key(support::KEY)
        .base_url(format!("http://{}", listener.local_addr().unwrap()))
        .timeout(Duration::from_millis(50))
        .build()
        .unwrap();
    let error = client
        .payment_links()
        .create(minimal_body())
        .await
        .unwrap_err();
    let Error::Transport(transport) = &error else {
        panic!("{error:?}");
    };
    assert!(transport.is_timeout());
    assert!(error.to_string().contains("may have arrived"), "{error}");
}

#[tokio::test]
async fn any_2xx_is_success() {
    for status in [200, 201, 202] {
        let (server, _) = responding(status, &link().to_string());
        let link = create(&server.base_url(), minimal_body()).await.unwrap();
        assert_eq!(link.http().status(), status);
    }
}
