//! Cases of [`losses`](super::losses) in which a part of a list could be lost silently.

use lomi::{Advice, Error, PagePosition};
use serde_json::{Value, json};

use super::losses::start;

fn session(number: usize) -> Value {
    json!({"checkout_session_id": format!("cs_{number}")})
}

fn sessions(count: usize) -> Value {
    (0..count).map(session).collect()
}

/// Case 3: a stream ends without an error only if there are no more items.
#[tokio::test]
async fn a_stream_that_may_be_incomplete_ends_with_an_error() {
    let full = 50;
    for (body, items, reason) in [
        // The pagination that the server of June 2026 uses for customers, in a list of sessions.
        (
            json!({"data": sessions(50), "pagination": {"page": 1, "pageSize": 50, "totalCount": 120, "totalPages": 3}}),
            50,
            "without a cursor",
        ),
        (sessions(full), full, "nor the API says whether"),
        (
            json!({"success": true, "data": sessions(full)}),
            full,
            "nor the API says whether",
        ),
        // The total is the number of items on the page.
        (
            json!({"data": sessions(full), "total": full, "limit": full, "offset": 0}),
            full,
            "nor the API says whether",
        ),
        (
            json!({"data": sessions(3), "has_more": true}),
            3,
            "without a cursor",
        ),
        (
            json!({"data": sessions(3), "has_more": true, "next_cursor": "same"}),
            6,
            "same cursor",
        ),
        (json!({"data": [], "next_cursor": "same"}), 0, "same cursor"),
    ] {
        let (server, client) = start().await;
        server.respond(200, &body);
        let mut stream = client.checkout_sessions().list().stream();
        let mut count = 0;
        let error = loop {
            match stream.next().await {
                Some(Ok(_)) => count += 1,
                Some(Err(error)) => break error,
                None => panic!("{count} items and no error: {body}"),
            }
        };
        let Error::Incomplete(incomplete) = &error else {
            panic!("{error:?}");
        };
        assert_eq!(count, items);
        assert_eq!(incomplete.received(), items as u64);
        assert!(error.to_string().contains(reason), "{error}");
        assert_eq!(error.advice(), Advice::Fix);
        assert!(stream.next().await.is_none());
        // The limit is sent, because only a shorter page is known to be the last one.
        assert!(
            server.take_requests()[0]
                .url()
                .query()
                .unwrap()
                .contains("limit=50")
        );

        // A caller can explicitly accept that the list may be incomplete.
        let mut accepted = client
            .checkout_sessions()
            .list()
            .stream()
            .allow_incomplete();
        let mut count = 0;
        while let Some(item) = accepted.next().await {
            item.unwrap();
            count += 1;
        }
        assert_eq!(count, items);
    }
    // Each of these is known to be the last page: it is shorter than the limit, or the API says
    // so.
    for body in [
        sessions(49),
        json!({"success": true, "data": sessions(2)}),
        json!({"data": sessions(full), "has_more": false}),
        json!({"data": sessions(full), "next_cursor": null}),
        json!([]),
    ] {
        let (server, client) = start().await;
        server.respond(200, &body);
        let mut stream = client.checkout_sessions().list().stream();
        while let Some(item) = stream.next().await {
            item.unwrap();
        }
        assert_eq!(server.take_requests().len(), 1);
    }
}

/// Case 3 for single pages: a page knows whether more pages may follow.
#[tokio::test]
async fn a_page_knows_whether_more_may_follow() {
    let (server, client) = start().await;
    server.respond(200, &sessions(2));
    let list = || client.checkout_sessions().list();
    assert_eq!(list().limit(2).await.unwrap().more_follow(), None);
    assert_eq!(list().limit(3).await.unwrap().more_follow(), Some(false));
    assert_eq!(list().await.unwrap().more_follow(), None);
}

/// Pages can be fetched one by one, and fetching can be resumed in another process.
#[tokio::test]
async fn fetching_pages_can_be_resumed() {
    let (server, client) = start().await;
    server.respond(
        200,
        &json!({"data": sessions(2), "has_more": true, "next_cursor": "c2"}),
    );
    let mut pages = client.checkout_sessions().list().pages().page_size(2);
    assert_eq!(pages.next().await.unwrap().unwrap().len(), 2);
    let position = serde_json::to_string(&pages.position()).unwrap();
    assert_eq!(position, r#"{"cursor":"c2"}"#);

    server.respond(200, &json!({"data": sessions(1), "has_more": false}));
    let position: Option<PagePosition> = serde_json::from_str(&position).unwrap();
    let pages = client.checkout_sessions().list().pages();
    let mut pages = pages.start_at(position.unwrap());
    assert_eq!(pages.next().await.unwrap().unwrap().len(), 1);
    assert!(pages.next().await.is_none());
    assert!(pages.is_complete());
    let sent = server.take_requests();
    assert!(sent[1].url().query().unwrap().contains("cursor=c2"));
}

/// A server that ignores the start of a page is detected, and so is a position of another kind
/// of list. A page that failed can be fetched again.
#[tokio::test]
async fn a_stream_that_makes_no_progress_ends_with_an_error() {
    let (server, client) = start().await;
    let delivery = json!({
        "log_id": "l", "webhook_id": "w", "organization_id": "o", "event_type": "x",
        "payload": {}, "attempt_number": 1, "success": true, "created_at": "x"
    });
    server.respond(200, &json!([delivery]));
    let mut deliveries = client.webhook_deliveries().list("w").stream();
    deliveries.next().await.unwrap().unwrap();
    deliveries.next().await.unwrap().unwrap();
    let error = deliveries.next().await.unwrap().unwrap_err();
    assert!(error.to_string().contains("same page again"), "{error}");
    assert_eq!(server.take_requests().len(), 2);

    // A server of June 2026 ignores the limit of transactions and returns 50.
    let transaction = json!({
        "transaction_id": "t", "status": "completed", "gross_amount": 500,
        "currency_code": "XOF", "provider_code": "WAVE",
        "payment_method_code": "MOBILE_MONEY", "created_at": "2026-06-01T00:00:00Z"
    });
    server.respond(200, &Value::Array(vec![transaction; 50]));
    let mut pages = client.transactions().list().pages();
    assert_eq!(pages.next().await.unwrap().unwrap().len(), 50);
    let error = pages.next().await.unwrap().unwrap_err();
    assert!(matches!(error, Error::Incomplete(_)), "{error:?}");
    assert!(!pages.is_complete());
    server.take_requests();

    let mut none = client.transactions().list().stream().page_size(0);
    let error = none.next().await.unwrap().unwrap_err();
    assert!(error.to_string().contains("at least 1"), "{error}");

    let cursor: PagePosition = serde_json::from_str(r#"{"cursor":"c"}"#).unwrap();
    let mut pages = client
        .webhook_deliveries()
        .list("w")
        .pages()
        .start_at(cursor);
    let error = pages.next().await.unwrap().unwrap_err();
    assert!(matches!(error, Error::Request(_)), "{error:?}");
    assert!(pages.next().await.is_none() && server.take_requests().is_empty());

    server.respond(
        200,
        &json!({"data": sessions(2), "has_more": true, "next_cursor": "c2"}),
    );
    let mut pages = client.checkout_sessions().list().pages();
    pages.next().await.unwrap().unwrap();
    server.respond(503, &json!({}));
    pages.next().await.unwrap().unwrap_err();
    assert!(pages.next().await.is_none());
    let position = serde_json::to_string(&pages.position()).unwrap();
    assert_eq!(position, r#"{"cursor":"c2"}"#);
}

/// Case 11: only a declared field can contain the items of a list.
#[tokio::test]
async fn an_array_in_an_object_is_not_a_list() {
    let (server, client) = start().await;
    server.respond(
        200,
        &json!({"success": false, "errors": ["lomi_sk_test_x"]}),
    );
    let error = client.api_keys().list().await.unwrap_err();
    assert!(error.as_api().is_some(), "{error:?}");
    server.respond(
        200,
        &json!({"webhook_id": "w", "authorized_events": ["PAYMENT_SUCCEEDED"]}),
    );
    let error = client.webhooks().list().await.unwrap_err();
    assert!(matches!(error, Error::Decode(_)), "{error:?}");
    // The field that the server of June 2026 uses is declared.
    server.respond(
        200,
        &json!({"customers": [], "pagination": {"page": 1, "totalPages": 1}}),
    );
    client.customers().list().await.unwrap();
}
