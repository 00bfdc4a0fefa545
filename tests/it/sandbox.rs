//! The SDK against the local sandbox, which implements the API independently of the SDK.

use lomi::types::{CreatePaymentLink, Currency, UpdatePaymentLink};
use lomi::{Client, ErrorCode};
use lomi_sandbox::Sandbox;

async fn start() -> (Sandbox, Client) {
    let sandbox = Sandbox::start().await.unwrap();
    let client = Client::builder()
        .key(sandbox.api_key())
        .base_url(sandbox.url())
        .build()
        .unwrap();
    (sandbox, client)
}

fn instant(title: &str) -> CreatePaymentLink {
    CreatePaymentLink::instant(title, Currency::Xof, 15_000)
}

#[tokio::test]
async fn a_link_can_be_created_read_updated_and_archived() {
    let (sandbox, client) = start().await;
    let links = client.payment_links();

    let created = links.create(instant("Tea")).await.unwrap();
    assert_eq!(created.http().status(), 201);
    assert!(created.is_active);

    let read = links.get(&created.link_id).await.unwrap();
    assert_eq!(*read, *created);

    let body = UpdatePaymentLink::new().title("Coffee").amount(20_000);
    let changed = links.update(&created.link_id, body).await.unwrap();
    assert_eq!(changed.title, "Coffee");
    assert_eq!(changed.amount, Some(20_000.into()));

    links.archive(&created.link_id).await.unwrap();
    assert!(!links.get(&created.link_id).await.unwrap().is_active);

    let sandbox_errors = sandbox
        .journal()
        .into_iter()
        .filter(|entry| entry.is_own_fault());
    assert_eq!(sandbox_errors.count(), 0);
}

#[tokio::test]
async fn an_update_distinguishes_null_from_unset() {
    let (_sandbox, client) = start().await;
    let links = client.payment_links();
    let created = links
        .create(instant("Tea").description("green"))
        .await
        .unwrap();
    assert_eq!(created.description.as_deref(), Some("green"));

    let kept = links
        .update(&created.link_id, UpdatePaymentLink::new().title("T"))
        .await
        .unwrap();
    assert_eq!(kept.description.as_deref(), Some("green"));

    let cleared = UpdatePaymentLink::new().clear_description();
    let cleared = links.update(&created.link_id, cleared).await.unwrap();
    assert_eq!(cleared.description, None);
}

#[tokio::test]
async fn a_stream_fetches_all_pages_on_demand() {
    let (sandbox, client) = start().await;
    let links = client.payment_links();
    for number in 0..7 {
        links
            .create(instant(&format!("Link {number}")))
            .await
            .unwrap();
    }
    sandbox.clear_journal();
    let mut stream = links.list().stream().page_size(3);
    let mut titles = Vec::new();
    for taken in 1..=7 {
        titles.push(stream.next().await.unwrap().unwrap().title);
        // Pages have three links, and each is fetched only when it is needed.
        let fetched = sandbox.journal().len();
        assert_eq!(fetched, usize::div_ceil(taken, 3));
    }
    assert!(stream.next().await.is_none());
    titles.reverse();
    let expected: Vec<_> = (0..7).map(|number| format!("Link {number}")).collect();
    assert_eq!(titles, expected);
    assert_eq!(sandbox.journal().len(), 3);
}

#[tokio::test]
async fn lists_are_paged_by_cursor() {
    let (_sandbox, client) = start().await;
    let links = client.payment_links();
    for number in 0..5 {
        links
            .create(instant(&format!("Link {number}")))
            .await
            .unwrap();
    }
    let first = links.list().limit(3).await.unwrap();
    assert_eq!((first.data.len(), first.has_more), (3, Some(true)));
    let cursor = first.next_cursor.clone().unwrap();
    let rest = links.list().limit(3).cursor(cursor).await.unwrap();
    assert_eq!((rest.data.len(), rest.has_more), (2, Some(false)));
    assert_eq!(rest.next_cursor, None);
}

#[tokio::test]
async fn errors_have_code_and_details() {
    let (_sandbox, client) = start().await;
    let links = client.payment_links();

    let error = links.list().limit(101).await.unwrap_err();
    assert_eq!(error.code(), Some(&ErrorCode::ValidationFailed));
    let details = error.as_api().unwrap().details().unwrap();
    assert!(details.to_string().contains("limit"), "{details}");

    let error = links.get("none").await.unwrap_err();
    assert_eq!(error.code(), Some(&ErrorCode::NotFound));
    assert!(error.request_id().is_some());

    let unauthorized = Client::builder()
        .key("lomi_oat_0123456789abcdef")
        .base_url(client.environment().base_url())
        .build()
        .unwrap();
    let error = unauthorized.payment_links().list().await.unwrap_err();
    assert_eq!(error.code(), Some(&ErrorCode::Unauthorized));
}

#[tokio::test]
async fn path_arguments_that_would_change_the_path_are_not_sent() {
    let (sandbox, client) = start().await;
    for (id, rule) in [
        ("", "is empty"),
        ("..", "relative path segment"),
        (".", "relative path segment"),
        ("a\\b", "backslash"),
    ] {
        let error = client.payment_links().get(id).await.unwrap_err();
        let lomi::Error::Request(error) = error else {
            panic!("{error:?}");
        };
        assert_eq!(error.field(), "id");
        assert!(error.rule().contains(rule), "{error}");
    }
    assert!(sandbox.journal().is_empty());
}

#[tokio::test]
async fn a_custom_request_sends_the_key_and_returns_typed_errors() {
    let (_sandbox, client) = start().await;
    let created = client
        .request(http::Method::POST, "/payment-links")
        .json(&instant("Tea"))
        .send::<lomi::types::PaymentLink>()
        .await
        .unwrap();
    assert_eq!(created.http().status(), 201);
    assert!(created.http().request_id().is_some());

    let request = client.request(http::Method::GET, "/payment-links/none");
    let error = request.send::<serde_json::Value>().await.unwrap_err();
    assert_eq!(error.code(), Some(&lomi::ErrorCode::NotFound));
}
