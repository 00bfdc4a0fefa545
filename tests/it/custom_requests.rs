//! Custom requests, which are not in the contract, and body fields that the generated types do
//! not declare.

use http::Method;
use lomi::types::{CreatePaymentLink, Currency, PaymentLink};
use lomi::{Client, Error, RetryPolicy};
use serde_json::{Value, json};

use crate::support::server::Server;
use crate::support::{self, KEY};

async fn start() -> (Server, Client) {
    let server = Server::start().await;
    let client = support::client(server.url()).with_retry(RetryPolicy::never());
    (server, client)
}

#[tokio::test]
async fn a_custom_request_is_a_call_like_any_other() {
    let (server, client) = start().await;
    server.respond(201, &json!({"answer": 42, "new": [1]}));
    let response = client
        .request(Method::POST, "/new-things/7")
        .query("expand", "a&b")
        .query("limit", 20)
        .json(&json!({"amount": 15_000}))
        .header("x-tenant", "one")
        .request_id("r-1")
        .account("acct_9f2c")
        .send::<Value>()
        .await
        .unwrap();
    assert_eq!(response["answer"], 42);
    assert_eq!(
        (response.attempts(), response.http().status().as_u16()),
        (1, 201)
    );

    let sent = server.take_requests().remove(0);
    assert_eq!(
        (sent.method.as_str(), sent.url().path()),
        ("POST", "/new-things/7")
    );
    assert_eq!(sent.url().query(), Some("expand=a%26b&limit=20"));
    assert_eq!(sent.body, br#"{"amount":15000}"#);
    for (name, value) in [
        ("x-api-key", KEY),
        ("content-type", "application/json"),
        ("x-tenant", "one"),
        ("x-request-id", "r-1"),
        ("lomi-account", "acct_9f2c"),
    ] {
        assert_eq!(sent.header(name), Some(value));
    }

    // Errors are typed as usual, and the response can be decoded into a type of the SDK.
    server.respond(
        404,
        &json!({"error": {"code": "not_found", "message": "m"}}),
    );
    let missing = client.request(Method::GET, "/new-things/8");
    let error = missing.send::<PaymentLink>().await.unwrap_err();
    assert_eq!(error.code(), Some(&lomi::ErrorCode::NotFound));
    assert_eq!(error.operation(), Some("custom GET request"));
    // An empty body is decoded as null.
    server.respond_raw(b"HTTP/1.1 204 x\r\n\r\n".to_vec());
    client
        .request(Method::DELETE, "/new-things/8")
        .send::<()>()
        .await
        .unwrap();
}

#[tokio::test]
async fn paths_to_other_places_are_rejected() {
    let (server, client) = start().await;
    for path in [
        "",
        "new-things",
        "https://evil.example/x",
        "//evil.example/x",
        "@evil.example/x",
        ":80@evil.example/x",
        "/../admin",
        "/a/./b",
        "/a/%2e%2E/b",
        "/a/.%2e/b",
        "/a/..",
        "/..;/admin",
        "/%2e%2e%2fadmin",
        "/a%5c..%5cadmin",
        "/a%252e",
        "/a\\..\\b",
        "/a b",
        "/a\n",
        "/a?x=1",
        "/a#x",
    ] {
        let error = client
            .request(Method::GET, path)
            .send::<Value>()
            .await
            .unwrap_err();
        let Error::Request(error) = error else {
            panic!("{path:?}: {error:?}");
        };
        assert_eq!(error.field(), "path", "{path:?}");
    }
    let trace = client.request(Method::TRACE, "/a").send::<Value>().await;
    assert!(trace.unwrap_err().to_string().contains("method"));
    let unsendable = std::collections::BTreeMap::from([((1, 2), 3)]);
    let bad = client
        .request(Method::POST, "/a")
        .json(&unsendable)
        .send::<Value>()
        .await;
    assert!(
        bad.unwrap_err()
            .to_string()
            .contains("cannot be serialized")
    );
    let bad = client
        .request(Method::GET, "/a")
        .header("x-api-key", "other")
        .send::<Value>()
        .await;
    assert!(bad.unwrap_err().to_string().contains("the client's key"));
    assert!(server.take_requests().is_empty());
}

#[tokio::test]
async fn a_base_url_with_a_path_is_kept() {
    let (server, _) = start().await;
    server.respond(200, &json!(null));
    let client = support::client(&format!("{}/lomi/v1/", server.url()));
    client
        .request(Method::GET, "/a;b/ü%20c")
        .send::<Value>()
        .await
        .unwrap();
    assert_eq!(
        server.take_requests()[0].url().path(),
        "/lomi/v1/a;b/%C3%BC%20c"
    );
}

#[tokio::test]
async fn a_body_accepts_undeclared_fields() {
    let (server, client) = start().await;
    server.respond(201, &json!(null));
    let link = || CreatePaymentLink::instant("Tea", Currency::Xof, 500);
    let body = link()
        .extra("theme", json!({"color": "blue"}))
        .extra("rank", 3);
    client.payment_links().create(body).await.unwrap_err(); // null is not a link
    let sent: Value = serde_json::from_slice(&server.take_requests()[0].body).unwrap();
    assert_eq!(
        (&sent["theme"]["color"], &sent["rank"]),
        (&json!("blue"), &json!(3))
    );
    assert_eq!(
        (&sent["amount"], &sent["title"]),
        (&json!(500), &json!("Tea"))
    );

    // A declared field is rejected, whether it is set or not.
    for field in ["amount", "description"] {
        let error = client
            .payment_links()
            .create(link().extra(field, 1))
            .await
            .unwrap_err();
        assert!(error.to_string().contains("use its setter"), "{error}");
    }
    assert!(server.take_requests().is_empty());
}

#[tokio::test]
async fn metadata_can_be_any_type_that_serializes_to_an_object() {
    #[derive(serde::Serialize)]
    struct Order {
        id: u32,
    }
    let (server, client) = start().await;
    server.respond(201, &json!(null));
    let link = || CreatePaymentLink::instant("Tea", Currency::Xof, 500);
    for metadata in [
        link().metadata(Order { id: 7 }),
        link().metadata(json!({"id": 7})),
        link().metadata(Some(Order { id: 7 })),
    ] {
        client.payment_links().create(metadata).await.unwrap_err();
        let sent: Value = serde_json::from_slice(&server.take_requests()[0].body).unwrap();
        assert_eq!(sent["metadata"], json!({"id": 7}));
    }
    client
        .payment_links()
        .create(link().metadata(None::<Order>))
        .await
        .unwrap_err();
    let sent: Value = serde_json::from_slice(&server.take_requests()[0].body).unwrap();
    assert_eq!(sent.get("metadata"), None);

    let error = client
        .payment_links()
        .create(link().metadata("text"))
        .await
        .unwrap_err();
    assert!(
        error
            .to_string()
            .contains("metadata has to serialize to a JSON object"),
        "{error}"
    );
    assert!(server.take_requests().is_empty());
}

#[tokio::test]
async fn setters_take_options() {
    let (server, client) = start().await;
    server.respond(201, &json!(null));
    let (some, none): (Option<String>, Option<&str>) = (Some("Two chairs".into()), None);
    let body = CreatePaymentLink::instant("Tea", Currency::Xof, 500)
        .description(some)
        .success_url(none)
        .require_email(Some(true))
        .allow_quantity(None);
    client.payment_links().create(body).await.unwrap_err();
    let sent: Value = serde_json::from_slice(&server.take_requests()[0].body).unwrap();
    assert_eq!(sent["description"], "Two chairs");
    assert_eq!(sent["require_email"], true);
    assert!(sent.get("success_url").is_none() && sent.get("allow_quantity").is_none());

    server.respond(200, &json!([]));
    let list = client
        .customers()
        .list()
        .search(None::<String>)
        .limit(Some(5));
    list.await.unwrap();
    assert_eq!(server.take_requests()[0].url().query(), Some("limit=5"));
}

#[test]
fn public_types_cross_threads() {
    fn check<T: Send + Sync + 'static>() {}
    crate::schemas::every_type_crosses_threads();
    check::<Client>();
    check::<lomi::ClientBuilder>();
    check::<lomi::CustomRequest>();
    check::<Error>();
    check::<lomi::HttpResponse>();
    check::<lomi::Response<PaymentLink>>();
    check::<lomi::TwoStep<Value, lomi::resources::refunds::Create>>();
    check::<lomi::Confirmation<lomi::resources::refunds::Create>>();
    check::<lomi::Page<PaymentLink>>();
    check::<lomi::PagePosition>();
    check::<lomi::RateLimit>();
    check::<lomi::RetryPolicy>();
    check::<lomi::IdempotencyKey>();
    check::<lomi::Decimal>();
    check::<lomi::Timestamp>();
    check::<lomi::Secret<Value>>();
    check::<lomi::Environment>();
    check::<lomi::AttemptEnd>();
    check::<lomi::CallEnd>();
    check::<lomi::UnknownValue>();
    // Streams can move between threads. Their futures are only `Send`.
    fn check_send<T: Send + 'static>() {}
    check_send::<lomi::PageStream<lomi::resources::payment_links::List>>();
    check_send::<lomi::Pages<lomi::resources::payment_links::List>>();
    check_send::<lomi::CallFuture<lomi::Response<PaymentLink>>>();
}
