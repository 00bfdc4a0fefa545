//! Tests of `stream()` with lists by cursor, by offset and by page number, and with servers whose
//! lists never end.

use httpmock::MockServer;
use lomi::{Client, Error};
use serde_json::{Value, json};

use crate::support::mock::{self, Kept};

/// The query parameters of a request.
type Query = Vec<(String, String)>;

/// Starts a server that responds with the page that `page` returns for the value of a query
/// parameter.
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

/// Numbered checkout sessions, which have no required fields.
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

/// Reads a stream to its end. Returns the number of items, and the error if there was one.
async fn count_items<C: lomi::PagedCall>(stream: &mut lomi::PageStream<C>) -> (u64, Option<Error>) {
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
async fn a_list_by_offset_ends_with_an_empty_page() {
    let (_server, client, queries) = server("offset", |offset| {
        let from: i64 = offset.map_or(0, |offset| offset.parse().unwrap());
        // The server returns at most two items, whatever limit is requested.
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
async fn a_list_by_page_number_ends_with_the_last_page() {
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
async fn a_repeated_cursor_ends_the_stream_with_an_error() {
    for (page, expected) in [
        // The server always returns the same cursor, so its page is fetched once more.
        (
            json!({"data": rows(0, 2), "has_more": true, "next_cursor": "same"}),
            4,
        ),
        (
            json!({"data": [], "has_more": true, "next_cursor": "more"}),
            0,
        ),
    ] {
        let (_server, client, _) = server("cursor", move |_| page.clone());
        let mut stream = client.checkout_sessions().list().stream();
        let (count, error) = count_items(&mut stream).await;
        assert_eq!(count, expected);
        let error = error.expect("the stream ends with an error").to_string();
        assert!(error.contains("same cursor"), "{error}");
    }
}

#[tokio::test]
async fn a_missing_cursor_is_an_error_after_the_items() {
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
