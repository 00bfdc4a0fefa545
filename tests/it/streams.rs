//! `stream()` over lists by cursor, by offset and by page number, and over
//! servers that would never end.

use httpmock::MockServer;
use lomi::{Client, Error};
use serde_json::{Value, json};

use crate::support::mock::{self, Kept};

/// The query parameters of a request.
type Query = Vec<(String, String)>;

/// A server that answers the page which `page` makes of a query parameter.
fn server(
    parameter: &'static str,
    page: impl Fn(Option<String>) -> Value + Send + Sync + 'static,
) -> (MockServer, Client, Kept<Query>) {
    mock::server("GET", 200, move |request| {
        let query = request.query_params();
        let position = query.iter().find(|(name, _)| name == parameter);
        let body = page(position.map(|(_, value)| value.clone()));
        (query, body)
    })
}

/// Numbered rows; a checkout session requires nothing.
fn rows(from: i64, to: i64) -> Vec<Value> {
    (from..to)
        .map(|number| json!({"title": number.to_string()}))
        .collect()
}

fn deliveries(from: i64, to: i64) -> Vec<Value> {
    let row = |number: i64| {
        json!({
            "log_id": number.to_string(), "webhook_id": "w", "organization_id": "o",
            "event_type": "x", "payload": {}, "attempt_number": 1, "success": true,
            "created_at": "2026-11-22T00:00:00Z"
        })
    };
    (from..to).map(row).collect()
}

/// How many items came, and the error at the end.
async fn walk<C: lomi::PagedCall>(stream: &mut lomi::PageStream<C>) -> (u64, Option<Error>) {
    let mut count = 0;
    while let Some(item) = stream.next().await {
        match item {
            Ok(_) => count += 1,
            Err(error) => return (count, Some(error)),
        }
    }
    (count, None)
}

#[tokio::test]
async fn offsets_are_walked_until_a_page_is_empty() {
    let (_server, client, queries) = server("offset", |offset| {
        let from: i64 = offset.map_or(0, |offset| offset.parse().unwrap());
        // The server gives two at most, whatever is asked for.
        json!(deliveries(from, 5.min(from + 2)))
    });
    let mut stream = client
        .webhook_deliveries()
        .list("w")
        .stream()
        .page_size(100);
    let mut count = 0;
    while let Some(delivery) = stream.next().await {
        delivery.unwrap();
        count += 1;
    }
    assert_eq!(count, 5);
    let offsets: Vec<_> = queries
        .lock()
        .unwrap()
        .iter()
        .map(|query| {
            query
                .iter()
                .find(|(name, _)| name == "offset")
                .map(|(_, v)| v.clone())
        })
        .collect();
    let expected = [None, Some("2"), Some("4"), Some("5")];
    assert_eq!(offsets, expected.map(|offset| offset.map(str::to_owned)));
}

#[tokio::test]
async fn page_numbers_are_walked_to_the_last() {
    let (_server, client, queries) = server("page", |page| {
        let page: i64 = page.map_or(1, |page| page.parse().unwrap());
        let event = json!({
            "event_id": page.to_string(), "customer_id": "c", "organization_id": "o",
            "event_type": "x", "created_at": "2026-11-22T00:00:00Z"
        });
        json!({
            "events": [event],
            "pagination": {"page": page, "pageSize": 1, "totalCount": 3, "totalPages": 3}
        })
    });
    let mut stream = client.customers().get_portal_audit("c").stream();
    let mut ids = Vec::new();
    while let Some(event) = stream.next().await {
        ids.push(serde_json::to_value(event.unwrap()).unwrap()["event_id"].clone());
    }
    assert_eq!(ids, ["1", "2", "3"]);
    assert_eq!(queries.lock().unwrap().len(), 3);
}

#[tokio::test]
async fn a_server_that_never_ends_is_left() {
    for (what, expected) in [
        // The same cursor for ever: its page comes once more.
        (
            json!({"data": rows(0, 2), "has_more": true, "next_cursor": "same"}),
            4,
        ),
        (
            json!({"data": [], "has_more": true, "next_cursor": "more"}),
            0,
        ),
    ] {
        let (_server, client, _) = server("cursor", move |_| what.clone());
        let mut stream = client.checkout_sessions().list().stream();
        let (count, error) = walk(&mut stream).await;
        assert_eq!(count, expected);
        let error = error.expect("more may follow").to_string();
        assert!(error.contains("same cursor"), "{error}");
    }
}

#[tokio::test]
async fn more_without_a_cursor_is_an_error_after_the_items() {
    let page = json!({"data": rows(0, 2), "has_more": true, "next_cursor": null});
    let (_server, client, _) = server("cursor", move |_| page.clone());
    let mut stream = client.checkout_sessions().list().stream();
    stream.next().await.unwrap().unwrap();
    stream.next().await.unwrap().unwrap();
    let error = stream.next().await.unwrap().unwrap_err();
    let Error::Incomplete(error) = error else {
        panic!("{error:?}");
    };
    assert_eq!(error.received(), 2);
    assert!(stream.next().await.is_none());
}
