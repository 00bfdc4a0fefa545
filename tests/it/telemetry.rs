//! Spans, events and the observer.

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
struct Recorder {
    attempts: Arc<Mutex<Vec<AttemptEnd>>>,
    calls: Arc<Mutex<Vec<CallEnd>>>,
}

impl Observer for Recorder {
    fn on_attempt_end(&self, attempt: &AttemptEnd) {
        self.attempts.lock().unwrap().push(attempt.clone());
    }

    fn on_call_end(&self, call: &CallEnd) {
        self.calls.lock().unwrap().push(call.clone());
    }
}

struct Setup {
    server: Server,
    client: Client,
    recorder: Recorder,
    collector: Collector,
}

async fn setup() -> Setup {
    let collector = Collector::new();
    let server = Server::start().await;
    let recorder = Recorder::default();
    let client = Client::builder()
        .key(support::KEY)
        .base_url(server.url())
        .retry(RetryPolicy::default().cap(Duration::from_millis(1)))
        .observer(recorder.clone())
        .build();
    Setup {
        server,
        client: client.unwrap(),
        recorder,
        collector,
    }
}

fn link() -> CreatePaymentLink {
    CreatePaymentLink::instant("Invoice INV-001", Currency::Xof, 15_000)
}

/// The values of some fields, or "" for missing fields.
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
async fn each_call_is_a_span_and_each_attempt_an_event() {
    let setup = setup().await;
    setup.server.respond(503, &json!({}));
    let call = setup.client.payment_links().get("id-of-somebody");
    let call = call
        .into_future()
        .with_subscriber(setup.collector.subscriber());
    call.await.unwrap_err();

    let spans = setup.collector.spans("lomi.call");
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

    let events = setup.collector.events("lomi");
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
async fn spans_and_events_contain_no_data_of_the_caller() {
    let setup = setup().await;
    setup.server.respond(
        400,
        &json!({"error": {"code": "x", "message": "sent in confidence"}}),
    );
    let work = async {
        let links = setup.client.payment_links();
        let mut body = link();
        body.description = Some("bought in confidence".into());
        let _ = links
            .create(body)
            .header("x-note", "noted in confidence")
            .await;
        let _ = links.get("known in confidence").await;
        let list = setup
            .client
            .customers()
            .list()
            .search("sought in confidence");
        let _ = list.await;
    };
    work.with_subscriber(setup.collector.subscriber()).await;
    assert_eq!(setup.server.take_requests().len(), 3);
    let spans_and_events = setup
        .collector
        .spans("lomi.call")
        .into_iter()
        .chain(setup.collector.events("lomi"));
    let texts: Vec<String> = spans_and_events.flat_map(Fields::into_values).collect();
    for text in &texts {
        let is_leaked = text.contains("confidence") || text.contains(support::KEY);
        assert!(!is_leaked, "{text}");
    }
    println!(
        "{} values of spans and events contain no data of the caller",
        texts.len()
    );
    assert!(texts.len() > 40);
}

#[tokio::test]
async fn the_observer_sees_the_end_of_every_call() {
    let setup = setup().await;
    let links = setup.client.payment_links();

    // Rejected before it is sent, a success, an API error, and a decode error.
    links.list().timeout(Duration::ZERO).await.unwrap_err();
    setup.server.respond(200, &json!({"data": []}));
    links.list().await.unwrap();
    setup.server.respond(500, &json!({}));
    links.create(link()).await.unwrap_err();
    setup.server.respond_bytes(201, b"<html>");
    links.create(link()).await.unwrap_err();
    // The server never responds: one call times out, the other is dropped.
    setup.server.respond_raw(Vec::new());
    let short = Duration::from_millis(100);
    links.create(link()).timeout(short).await.unwrap_err();
    let dropped = tokio::time::timeout(short, links.create(link()).into_future());
    dropped.await.unwrap_err();
    // Custom requests are observed as well.
    setup.server.respond(404, &json!({}));
    let custom = setup.client.request(http::Method::GET, "/payment-links/a");
    custom.send::<serde_json::Value>().await.unwrap_err();

    let calls = setup.recorder.calls.lock().unwrap();
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
    // The attempt of the dropped call did not end.
    assert_eq!(setup.recorder.attempts.lock().unwrap().len(), 5);
}
