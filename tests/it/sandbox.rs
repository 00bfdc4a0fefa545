//! The SDK against the local sandbox: the first opinion meets the second.

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
async fn the_life_of_a_link() {
    let (sandbox, client) = start().await;
    let links = client.payment_links();

    let made = links.create(instant("Tea")).await.unwrap();
    assert_eq!(made.http().status(), 201);
    assert!(made.is_active);

    let read = links.get(&made.link_id).await.unwrap();
    assert_eq!(*read, *made);

    let body = UpdatePaymentLink::new().title("Coffee").amount(20_000);
    let changed = links.update(&made.link_id, body).await.unwrap();
    assert_eq!(changed.title, "Coffee");
    assert_eq!(changed.amount, Some(20_000.into()));

    links.archive(&made.link_id).await.unwrap();
    assert!(!links.get(&made.link_id).await.unwrap().is_active);

    let own_faults = sandbox
        .journal()
        .into_iter()
        .filter(|entry| entry.is_own_fault());
    assert_eq!(own_faults.count(), 0);
}

#[tokio::test]
async fn an_update_tells_null_from_not_set() {
    let (_sandbox, client) = start().await;
    let links = client.payment_links();
    let made = links
        .create(instant("Tea").description("green"))
        .await
        .unwrap();
    assert_eq!(made.description.as_deref(), Some("green"));

    let kept = links
        .update(&made.link_id, UpdatePaymentLink::new().title("T"))
        .await
        .unwrap();
    assert_eq!(kept.description.as_deref(), Some("green"));

    let cleared = UpdatePaymentLink::new().clear_description();
    let cleared = links.update(&made.link_id, cleared).await.unwrap();
    assert_eq!(cleared.description, None);
}

#[tokio::test]
async fn a_stream_walks_all_pages() {
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
        // Newest first, three at a time, and no page before it is needed.
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
async fn lists_are_walked_by_cursor() {
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
async fn refusals_arrive_with_code_and_field() {
    let (_sandbox, client) = start().await;
    let links = client.payment_links();

    let error = links.list().limit(101).await.unwrap_err();
    assert_eq!(error.code(), Some(&ErrorCode::ValidationFailed));
    let details = error.as_api().unwrap().details().unwrap();
    assert!(details.to_string().contains("limit"), "{details}");

    let error = links.get("none").await.unwrap_err();
    assert_eq!(error.code(), Some(&ErrorCode::NotFound));
    assert!(error.request_id().is_some());

    let stranger = Client::builder()
        .key("lomi_oat_0123456789abcdef")
        .base_url(client.environment().base_url())
        .build()
        .unwrap();
    let error = stranger.payment_links().list().await.unwrap_err();
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
async fn a_custom_request_has_the_same_key_and_errors() {
    let (_sandbox, client) = start().await;
    let made = client
        .request(http::Method::POST, "/payment-links")
        .json(&instant("Tea"))
        .send::<lomi::types::PaymentLink>()
        .await
        .unwrap();
    assert_eq!(made.http().status(), 201);
    assert!(made.http().request_id().is_some());

    let request = client.request(http::Method::GET, "/payment-links/none");
    let error = request.send::<serde_json::Value>().await.unwrap_err();
    assert_eq!(error.code(), Some(&lomi::ErrorCode::NotFound));
}
