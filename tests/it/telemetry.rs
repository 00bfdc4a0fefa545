//! What can be seen of calls: spans, events, and the observer.

use std::sync::{Arc, Mutex};
use std::time::Duration;

use lomi::types::{CreatePaymentLink, Currency};
use lomi::{AttemptEnd, CallEnd, CallOutcome, Client, ErrorKind, Observer, RetryPolicy};
use serde_json::json;
use tracing::instrument::WithSubscriber;

use crate::support;
use crate::support::server::{REQUEST_ID, Server};
use crate::support::spans::{Collector, Fields};

#[derive(Clone, Default)]
struct Seen {
    attempts: Arc<Mutex<Vec<AttemptEnd>>>,
    calls: Arc<Mutex<Vec<CallEnd>>>,
}

impl Observer for Seen {
    fn on_attempt_end(&self, attempt: &AttemptEnd) {
        self.attempts.lock().unwrap().push(attempt.clone());
    }

    fn on_call_end(&self, call: &CallEnd) {
        self.calls.lock().unwrap().push(call.clone());
    }
}

struct Stage {
    server: Server,
    client: Client,
    seen: Seen,
    told: Collector,
}

async fn stage() -> Stage {
    let told = Collector::new();
    let server = Server::start().await;
    let seen = Seen::default();
    let client = Client::builder()
        .key(support::KEY)
        .base_url(server.url())
        .retry(RetryPolicy::default().cap(Duration::from_millis(1)))
        .observer(seen.clone())
        .build();
    Stage {
        server,
        client: client.unwrap(),
        seen,
        told,
    }
}

fn link() -> CreatePaymentLink {
    CreatePaymentLink::instant("Invoice INV-001", Currency::Xof, 15_000)
}

/// The values of some fields, "" where there is none.
fn values<const N: usize>(fields: &Fields, names: [&str; N]) -> [String; N] {
    names.map(|name| fields.get(name).cloned().unwrap_or_default())
}

const FIELDS: [&str; 7] = [
    "operation",
    "method",
    "path",
    "attempts",
    "status",
    "outcome",
    "outcome_unknown",
];

#[tokio::test]
async fn a_call_is_a_span_and_an_attempt_an_event() {
    let stage = stage().await;
    stage.server.answer(503, &json!({}));
    let call = stage.client.payment_links().get("id-of-somebody");
    let call = call.into_future().with_subscriber(stage.told.subscriber());
    call.await.unwrap_err();

    let spans = stage.told.spans("lomi.call");
    assert_eq!(spans.len(), 1);
    assert_eq!(
        values(&spans[0], FIELDS),
        [
            "PaymentLinksController_findOne",
            "GET",
            "/payment-links/{id}",
            "3",
            "503",
            "api",
            "false"
        ]
    );
    assert_eq!(spans[0]["request_id"], REQUEST_ID);
    assert!(spans[0].contains_key("duration_ms"));

    let events = stage.told.events("lomi");
    let events: Vec<_> = events
        .iter()
        .map(|event| {
            let [attempt, status, failure] = values(event, ["attempt", "status", "failure"]);
            (attempt, status, failure, event.contains_key("retry_in_ms"))
        })
        .collect();
    let event = |number: &str, again| (number.into(), "503".into(), "api".into(), again);
    assert_eq!(
        events,
        [event("1", true), event("2", true), event("3", false)]
    );
}

#[tokio::test]
async fn nothing_of_a_callers_is_told() {
    let stage = stage().await;
    stage.server.answer(
        400,
        &json!({"error": {"code": "x", "message": "told in confidence"}}),
    );
    let work = async {
        let links = stage.client.payment_links();
        let mut body = link();
        body.description = Some("bought in confidence".into());
        let _ = links
            .create(body)
            .header("x-note", "noted in confidence")
            .await;
        let _ = links.get("known in confidence").await;
        let list = stage
            .client
            .customers()
            .list()
            .search("sought in confidence");
        let _ = list.await;
    };
    work.with_subscriber(stage.told.subscriber()).await;
    assert_eq!(stage.server.take().len(), 3);
    let own = stage
        .told
        .spans("lomi.call")
        .into_iter()
        .chain(stage.told.events("lomi"));
    let texts: Vec<String> = own.flat_map(Fields::into_values).collect();
    for text in &texts {
        let told = text.contains("confidence") || text.contains(support::KEY);
        assert!(!told, "{text}");
    }
    println!(
        "{} values of spans and events hold nothing of the caller's",
        texts.len()
    );
    assert!(texts.len() > 40);
}

#[tokio::test]
async fn the_observer_sees_every_end() {
    let stage = stage().await;
    let links = stage.client.payment_links();

    // Refused before it is sent, answered with success, with an error, unreadable.
    links.list().timeout(Duration::ZERO).await.unwrap_err();
    stage.server.answer(200, &json!({"data": []}));
    links.list().await.unwrap();
    stage.server.answer(500, &json!({}));
    links.create(link()).await.unwrap_err();
    stage.server.answer_bytes(201, b"<html>");
    links.create(link()).await.unwrap_err();
    // Never answered: out of time, then dropped.
    stage.server.answer_raw(Vec::new());
    let short = Duration::from_millis(100);
    links.create(link()).timeout(short).await.unwrap_err();
    let dropped = tokio::time::timeout(short, links.create(link()).into_future());
    dropped.await.unwrap_err();
    // A custom request ends as every call does.
    stage.server.answer(404, &json!({}));
    let custom = stage.client.request(http::Method::GET, "/payment-links/a");
    custom.send::<serde_json::Value>().await.unwrap_err();

    let calls = stage.seen.calls.lock().unwrap();
    let ends: Vec<_> = calls
        .iter()
        .map(|call| {
            (
                call.outcome,
                call.attempts,
                call.status.map(|s| s.as_u16()),
                call.outcome_unknown,
            )
        })
        .collect();
    let failure = CallOutcome::Failure;
    assert_eq!(
        ends,
        [
            (failure(ErrorKind::Request), 0, None, false),
            (CallOutcome::Success, 1, Some(200), false),
            (failure(ErrorKind::Api), 1, Some(500), true),
            (failure(ErrorKind::Decode), 1, Some(201), true),
            (failure(ErrorKind::Timeout), 1, None, true),
            (CallOutcome::Cancelled, 1, None, true),
            (failure(ErrorKind::Api), 1, Some(404), false),
        ]
    );
    // The dropped attempt never ended.
    assert_eq!(stage.seen.attempts.lock().unwrap().len(), 5);
}
