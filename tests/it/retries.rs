//! Retries against a scripted server: what is retried, how long the client waits, and what the
//! caller learns.

use std::future::Future;
use std::pin::Pin;
use std::sync::{Arc, Mutex};
use std::time::{Duration, Instant, SystemTime};

use lomi::types::{CreatePaymentLink, CreateRefund, Currency};
use lomi::{Client, Clock, Error, RetryPolicy};
use serde_json::{Value, json};
use tokio::io::AsyncWriteExt;
use tokio::net::{TcpListener, TcpStream};

use crate::support::KEY;
use crate::support::faults::connection::end;
use crate::support::faults::fault::ConnectionEnd;
use crate::support::faults::time::{ClockHold, MaxJitter, hold_clock};
use crate::support::faults::wire::write;
use crate::support::request::{Request, read_request};

/// How the server reacts to a request.
#[derive(Clone)]
enum Reaction {
    Respond(u16, &'static [(&'static str, &'static str)], String),
    /// Reads the request and closes the connection.
    Close,
    /// Sends half a body and closes the connection.
    Truncate,
    /// Never responds.
    Stall,
}

/// A server that follows a script and records the requests. The last entry of the script
/// applies to all further requests.
///
/// It holds the paused clock, which only [`Reaction::Stall`] advances, so that no other attempt
/// times out on a loaded machine.
struct Server {
    url: String,
    requests: Arc<Mutex<Vec<Request>>>,
    _hold: ClockHold,
}

impl Server {
    async fn start(script: Vec<Reaction>) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let url = format!("http://{}", listener.local_addr().unwrap());
        let requests: Arc<Mutex<Vec<Request>>> = Arc::default();
        let recorded = requests.clone();
        tokio::spawn(async move {
            while let Ok((stream, _)) = listener.accept().await {
                // Each connection serves one request, to keep the script simple.
                tokio::spawn(serve(stream, script.clone(), recorded.clone()));
            }
        });
        Self {
            url,
            requests,
            _hold: hold_clock(),
        }
    }

    fn requests(&self) -> usize {
        self.requests.lock().unwrap().len()
    }

    /// The value of a header in each request.
    fn header(&self, name: &str) -> Vec<String> {
        let requests = self.requests.lock().unwrap();
        let values = requests
            .iter()
            .flat_map(|request| request.headers.get_all(name));
        values
            .map(|value| value.to_str().unwrap().to_owned())
            .collect()
    }
}

async fn serve(mut stream: TcpStream, script: Vec<Reaction>, recorded: Arc<Mutex<Vec<Request>>>) {
    let Some(request) = read_request(&mut stream).await else {
        return;
    };
    let reaction = {
        let mut recorded = recorded.lock().unwrap();
        recorded.push(request);
        script[recorded.len().min(script.len()) - 1].clone()
    };
    let head = |status: u16, length: usize| {
        format!("HTTP/1.1 {status} X\r\ncontent-length: {length}\r\nconnection: close\r\n")
    };
    match reaction {
        Reaction::Respond(status, headers, body) => {
            let headers: String = headers
                .iter()
                .map(|(k, v)| format!("{k}: {v}\r\n"))
                .collect();
            let text = format!("{}{headers}\r\n{body}", head(status, body.len()));
            write(&mut stream, text.as_bytes()).await;
        }
        Reaction::Truncate => {
            let text = format!("{}\r\n{{\"half\":", head(200, 1000));
            write(&mut stream, text.as_bytes()).await;
        }
        Reaction::Close => {}
        Reaction::Stall => return end(stream, ConnectionEnd::Stall).await,
    }
    let _ = stream.shutdown().await;
}

/// A clock that records waits and does not actually wait.
#[derive(Clone, Default)]
struct RecordingClock(Arc<Mutex<(Duration, Vec<Duration>)>>);

impl RecordingClock {
    fn waits(&self) -> Vec<Duration> {
        self.0.lock().unwrap().1.clone()
    }
}

impl Clock for RecordingClock {
    fn now(&self) -> Instant {
        // The starting point does not matter, only differences do.
        static START: std::sync::OnceLock<Instant> = std::sync::OnceLock::new();
        *START.get_or_init(Instant::now) + self.0.lock().unwrap().0
    }

    fn system_time(&self) -> SystemTime {
        SystemTime::UNIX_EPOCH + Duration::from_secs(1_445_412_420)
    }

    fn sleep(&self, wait: Duration) -> Pin<Box<dyn Future<Output = ()> + Send + '_>> {
        let mut state = self.0.lock().unwrap();
        state.0 += wait;
        state.1.push(wait);
        Box::pin(std::future::ready(()))
    }
}

fn client(url: &str, policy: RetryPolicy) -> (Client, RecordingClock) {
    let clock = RecordingClock::default();
    let client = Client::builder()
        .key(KEY)
        .base_url(url)
        .timeout(Duration::from_millis(300))
        .retry(policy)
        .clock(clock.clone())
        .jitter(MaxJitter)
        .build()
        .unwrap();
    (client, clock)
}

fn ok(body: Value) -> Reaction {
    Reaction::Respond(200, &[], body.to_string())
}

fn status(status: u16) -> Reaction {
    Reaction::Respond(status, &[], "{}".to_owned())
}

fn refund() -> Value {
    json!({"success": true, "transaction_id": "t", "refunded_amount": 1, "status": "pending"})
}

fn link() -> CreatePaymentLink {
    CreatePaymentLink::instant("Tea", Currency::Xof, 500)
}

#[tokio::test(start_paused = true)]
async fn a_read_is_retried_after_every_transient_failure() {
    let failures = [408, 429, 500, 502, 503, 504].map(status);
    let others = [
        Reaction::Close,
        Reaction::Truncate,
        Reaction::Stall,
        Reaction::Respond(200, &[], "<html>".to_owned()),
    ];
    let count = failures.len() + others.len();
    for failure in failures.into_iter().chain(others) {
        let server = Server::start(vec![failure, ok(json!([]))]).await;
        let (client, clock) = client(&server.url, RetryPolicy::default());
        let page = client.webhooks().list().await.unwrap();
        assert!(page.is_empty());
        assert_eq!(page.attempts(), 2);
        assert_eq!(server.requests(), 2);
        assert_eq!(clock.waits().len(), 1);
    }
    println!("{count} failures survived");
}

#[tokio::test(start_paused = true)]
async fn other_error_statuses_are_not_retried() {
    for code in [400, 401, 403, 404, 409, 422, 501] {
        let server = Server::start(vec![status(code)]).await;
        let (client, _) = client(&server.url, RetryPolicy::default());
        let error = client.webhooks().list().await.unwrap_err();
        assert_eq!(error.status().unwrap(), code);
        assert_eq!((error.attempts(), server.requests()), (1, 1));
        assert!(
            !error.outcome_unknown(),
            "the outcome of a read is never unknown"
        );
    }
}

#[tokio::test(start_paused = true)]
async fn all_attempts_of_a_money_call_send_the_same_key() {
    for failure in [
        Reaction::Close,
        Reaction::Truncate,
        Reaction::Stall,
        status(503),
    ] {
        let server = Server::start(vec![failure.clone(), failure, ok(refund())]).await;
        let (client, _) = client(&server.url, RetryPolicy::default());
        let call = client.refunds().create(CreateRefund::new("t", 1));
        let response = call.await.unwrap().done().unwrap();
        assert_eq!(response.attempts(), 3);
        let keys = server.header("idempotency-key");
        assert_eq!(keys.len(), 3);
        assert!(keys.iter().all(|key| *key == keys[0]));
        assert_eq!(response.key().unwrap().as_str(), keys[0]);
    }
}

#[tokio::test(start_paused = true)]
async fn a_cloned_call_sends_the_same_key() {
    let server = Server::start(vec![Reaction::Close, ok(refund())]).await;
    let (client, _) = client(&server.url, RetryPolicy::never());
    let call = client.refunds().create(CreateRefund::new("t", 1));
    let error = call.clone().await.unwrap_err();
    assert!(error.outcome_unknown());
    let key = error.idempotency_key().unwrap().clone();
    let response = call.await.unwrap().done().unwrap();
    assert_eq!(response.key(), Some(&key));
    let keys = server.header("idempotency-key");
    assert_eq!(keys, [key.as_str(), key.as_str()]);
}

#[tokio::test(start_paused = true)]
async fn a_key_in_progress_is_retried_and_a_reused_key_is_not() {
    let conflict = |code: &str| {
        let body = json!({"error": {"code": code, "message": "m"}, "request_id": "r"});
        Reaction::Respond(409, &[], body.to_string())
    };
    let in_progress = conflict("idempotency_in_progress");
    let server = Server::start(vec![in_progress, ok(refund())]).await;
    let (one, _) = client(&server.url, RetryPolicy::default());
    assert_eq!(
        one.refunds()
            .create(CreateRefund::new("t", 1))
            .await
            .unwrap()
            .done()
            .unwrap()
            .attempts(),
        2
    );

    let server = Server::start(vec![conflict("idempotency_key_reused"), ok(refund())]).await;
    let (other, _) = client(&server.url, RetryPolicy::default());
    let error = other
        .refunds()
        .create(CreateRefund::new("t", 1))
        .await
        .unwrap_err();
    assert_eq!(error.attempts(), 1);
}

#[tokio::test(start_paused = true)]
async fn a_payment_link_is_never_created_twice() {
    let failures = [
        Reaction::Close,
        Reaction::Truncate,
        Reaction::Stall,
        status(500),
        status(502),
        status(503),
    ];
    for failure in failures {
        let server = Server::start(vec![failure, ok(json!({}))]).await;
        let (client, _) = client(&server.url, RetryPolicy::default());
        let error = client.payment_links().create(link()).await.unwrap_err();
        assert_eq!((error.attempts(), server.requests()), (1, 1));
        let is_reported = error.outcome_unknown() || matches!(error, Error::Decode(_));
        assert!(is_reported, "{error:?}");
        assert_eq!(error.idempotency_key(), None);
    }
}

#[tokio::test(start_paused = true)]
async fn creating_a_payment_link_is_retried_if_nothing_can_have_happened() {
    let server = Server::start(vec![status(429), status(404)]).await;
    let (one, _) = client(&server.url, RetryPolicy::default());
    let error = one.payment_links().create(link()).await.unwrap_err();
    assert_eq!(
        (error.attempts(), error.status().unwrap().as_u16()),
        (2, 404)
    );
    assert!(!error.outcome_unknown());

    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let url = format!("http://{}", listener.local_addr().unwrap());
    drop(listener);
    let (other, clock) = client(&url, RetryPolicy::default());
    let error = other.payment_links().create(link()).await.unwrap_err();
    assert_eq!(error.attempts(), 3);
    assert!(!error.outcome_unknown());
    let millis = clock
        .waits()
        .iter()
        .map(Duration::as_millis)
        .collect::<Vec<_>>();
    assert_eq!(millis, [50, 100]);
}

#[tokio::test(start_paused = true)]
async fn a_lost_response_keeps_the_outcome_unknown_after_later_attempts() {
    for lost in [Reaction::Close, Reaction::Truncate, status(503)] {
        let server = Server::start(vec![lost, status(400)]).await;
        let (client, _) = client(&server.url, RetryPolicy::default());
        let call = client.refunds().create(CreateRefund::new("t", 1));
        let error = call.await.unwrap_err();
        assert_eq!(error.status().unwrap(), 400);
        assert!(error.outcome_unknown(), "the first attempt may have acted");
    }
}

#[tokio::test(start_paused = true)]
async fn retry_after_is_followed_unless_it_is_too_long() {
    let throttled = |wait: &'static [(&'static str, &'static str)]| {
        vec![Reaction::Respond(429, wait, "{}".to_owned()), ok(json!([]))]
    };
    let server = Server::start(throttled(&[("retry-after", "7")])).await;
    let (one, clock) = client(&server.url, RetryPolicy::default());
    one.webhooks().list().await.unwrap();
    assert_eq!(clock.waits(), [Duration::from_secs(7)]);

    let date = &[("retry-after", "Wed, 21 Oct 2015 07:27:12 GMT")];
    let server = Server::start(throttled(date)).await;
    let (two, clock) = client(&server.url, RetryPolicy::default());
    two.webhooks().list().await.unwrap();
    assert_eq!(clock.waits(), [Duration::from_secs(12)]);

    // The whole rate limit window, which the server of June 2026 always sends.
    let server = Server::start(throttled(&[("retry-after", "900")])).await;
    let (three, clock) = client(&server.url, RetryPolicy::default());
    let error = three.webhooks().list().await.unwrap_err();
    assert_eq!(error.retry_after(), Some(Duration::from_secs(900)));
    assert_eq!((error.attempts(), clock.waits().len()), (1, 0));
}

#[tokio::test(start_paused = true)]
async fn no_call_exceeds_its_total_timeout() {
    let server = Server::start(vec![status(429)]).await;
    let clock = RecordingClock::default();
    let client = Client::builder()
        .key(KEY)
        .base_url(&server.url)
        .retry(RetryPolicy::default().attempts(100))
        .total_timeout(Duration::from_secs(10))
        .clock(clock.clone())
        .jitter(MaxJitter)
        .build()
        .unwrap();
    let error = client.webhooks().list().await.unwrap_err();
    assert_eq!(error.status().unwrap(), 429);
    let waited: Duration = clock.waits().iter().sum();
    // 1 + 2 + 4 s; the next 8 s would not fit.
    assert_eq!((error.attempts(), waited), (4, Duration::from_secs(7)));
}

#[tokio::test(start_paused = true)]
async fn many_failures_exhaust_the_retry_budget() {
    let server = Server::start(vec![status(503)]).await;
    let (client, _) = client(&server.url, RetryPolicy::default());
    for _ in 0..100 {
        client.clone().webhooks().list().await.unwrap_err();
    }
    // 100 first attempts, and 500 tokens at 5 each: shared by all clones.
    assert_eq!(server.requests(), 100 + 100);
}

#[tokio::test(start_paused = true)]
async fn a_custom_request_is_retried_only_if_it_is_a_read() {
    let server = Server::start(vec![Reaction::Close, ok(refund())]).await;
    let (client, _) = client(&server.url, RetryPolicy::default());
    let get = client.request(http::Method::GET, "/new-thing");
    assert_eq!(get.send::<Value>().await.unwrap().attempts(), 2);

    let server = Server::start(vec![Reaction::Close, ok(refund())]).await;
    let (client, _) = self::client(&server.url, RetryPolicy::default());
    let key = lomi::IdempotencyKey::new("k").unwrap();
    let post = client.request(http::Method::POST, "/new-thing").json(&1);
    let error = post.idempotency_key(key).send::<Value>().await.unwrap_err();
    assert_eq!((error.attempts(), server.requests()), (1, 1));
    assert_eq!(error.advice(), lomi::Advice::LookFirst);
}

#[tokio::test(start_paused = true)]
async fn an_invalid_account_is_rejected() {
    let server = Server::start(vec![ok(refund())]).await;
    let (client, _) = client(&server.url, RetryPolicy::default());
    for account in ["", " ", "acct_", "org_1", "acct_\n"] {
        let call = client
            .refunds()
            .create(CreateRefund::new("t", 1))
            .account(account);
        let error = call.await.unwrap_err();
        assert!(matches!(error, Error::Request(_)), "{error:?}");
    }
    assert_eq!(server.requests(), 0);
}
