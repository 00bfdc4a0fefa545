//! Retries against a scripted server: what is repeated, how long it waits, and
//! what the caller is told.

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
use crate::support::faults::fault::End;
use crate::support::faults::time::{Hold, Longest, hold};
use crate::support::faults::wire::{Request, read, write};

/// What the server does with a request.
#[derive(Clone)]
enum Act {
    Answer(u16, &'static [(&'static str, &'static str)], String),
    /// Reads the request and closes the connection.
    Reset,
    /// Answers half of a body.
    Cut,
    /// Never answers.
    Stall,
}

/// A server that follows a script, its last act for ever, and keeps what it was
/// sent.
///
/// It holds the paused clock, which only [`Act::Stall`] moves, so that no other
/// attempt times out on a loaded machine.
struct Server {
    url: String,
    requests: Arc<Mutex<Vec<Request>>>,
    _hold: Hold,
}

impl Server {
    async fn start(script: Vec<Act>) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let url = format!("http://{}", listener.local_addr().unwrap());
        let requests: Arc<Mutex<Vec<Request>>> = Arc::default();
        let seen = requests.clone();
        tokio::spawn(async move {
            while let Ok((stream, _)) = listener.accept().await {
                // One request a connection keeps the script simple.
                tokio::spawn(serve(stream, script.clone(), seen.clone()));
            }
        });
        Self {
            url,
            requests,
            _hold: hold(),
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

async fn serve(mut stream: TcpStream, script: Vec<Act>, seen: Arc<Mutex<Vec<Request>>>) {
    let Some(request) = read(&mut stream).await else {
        return;
    };
    let act = {
        let mut seen = seen.lock().unwrap();
        seen.push(request);
        script[seen.len().min(script.len()) - 1].clone()
    };
    let head = |status: u16, length: usize| {
        format!("HTTP/1.1 {status} X\r\ncontent-length: {length}\r\nconnection: close\r\n")
    };
    match act {
        Act::Answer(status, headers, body) => {
            let headers: String = headers
                .iter()
                .map(|(k, v)| format!("{k}: {v}\r\n"))
                .collect();
            let text = format!("{}{headers}\r\n{body}", head(status, body.len()));
            write(&mut stream, text.as_bytes()).await;
        }
        Act::Cut => {
            let text = format!("{}\r\n{{\"half\":", head(200, 1000));
            write(&mut stream, text.as_bytes()).await;
        }
        Act::Reset => {}
        Act::Stall => return end(stream, End::Stall).await,
    }
    let _ = stream.shutdown().await;
}

/// A clock whose waits take no time, and are remembered.
#[derive(Clone, Default)]
struct Waits(Arc<Mutex<(Duration, Vec<Duration>)>>);

impl Waits {
    fn all(&self) -> Vec<Duration> {
        self.0.lock().unwrap().1.clone()
    }
}

impl Clock for Waits {
    fn now(&self) -> Instant {
        // Starts anywhere; only differences count.
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

fn client(url: &str, policy: RetryPolicy) -> (Client, Waits) {
    let waits = Waits::default();
    let client = Client::builder()
        .key(KEY)
        .base_url(url)
        .timeout(Duration::from_millis(300))
        .retry(policy)
        .clock(waits.clone())
        .jitter(Longest)
        .build()
        .unwrap();
    (client, waits)
}

fn ok(body: Value) -> Act {
    Act::Answer(200, &[], body.to_string())
}

fn status(status: u16) -> Act {
    Act::Answer(status, &[], "{}".to_owned())
}

fn refund() -> Value {
    json!({"success": true, "transaction_id": "t", "refunded_amount": 1, "status": "pending"})
}

fn link() -> CreatePaymentLink {
    CreatePaymentLink::instant("Tea", Currency::Xof, 500)
}

#[tokio::test(start_paused = true)]
async fn a_read_is_repeated_after_every_transient_failure() {
    let failures = [408, 429, 500, 502, 503, 504].map(status);
    let others = [
        Act::Reset,
        Act::Cut,
        Act::Stall,
        Act::Answer(200, &[], "<html>".to_owned()),
    ];
    let count = failures.len() + others.len();
    for failure in failures.into_iter().chain(others) {
        let server = Server::start(vec![failure, ok(json!([]))]).await;
        let (client, waits) = client(&server.url, RetryPolicy::default());
        let page = client.webhooks().list().await.unwrap();
        assert!(page.is_empty());
        assert_eq!(page.attempts(), 2);
        assert_eq!(server.requests(), 2);
        assert_eq!(waits.all().len(), 1);
    }
    println!("{count} failures survived");
}

#[tokio::test(start_paused = true)]
async fn other_refusals_are_final() {
    for code in [400, 401, 403, 404, 409, 422, 501] {
        let server = Server::start(vec![status(code)]).await;
        let (client, _) = client(&server.url, RetryPolicy::default());
        let error = client.webhooks().list().await.unwrap_err();
        assert_eq!(error.status().unwrap(), code);
        assert_eq!((error.attempts(), server.requests()), (1, 1));
        assert!(!error.outcome_unknown(), "a read is never in doubt");
    }
}

#[tokio::test(start_paused = true)]
async fn all_attempts_of_a_money_call_carry_one_key() {
    for failure in [Act::Reset, Act::Cut, Act::Stall, status(503)] {
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
async fn a_call_that_is_sent_again_by_hand_has_the_same_key() {
    let server = Server::start(vec![Act::Reset, ok(refund())]).await;
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
async fn a_key_in_use_is_waited_for_and_a_reused_one_is_final() {
    let conflict = |code: &str| {
        let body = json!({"error": {"code": code, "message": "m"}, "request_id": "r"});
        Act::Answer(409, &[], body.to_string())
    };
    let busy = conflict("idempotency_in_progress");
    let server = Server::start(vec![busy, ok(refund())]).await;
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
async fn a_payment_link_is_never_made_twice() {
    let failures = [
        Act::Reset,
        Act::Cut,
        Act::Stall,
        status(500),
        status(502),
        status(503),
    ];
    for failure in failures {
        let server = Server::start(vec![failure, ok(json!({}))]).await;
        let (client, _) = client(&server.url, RetryPolicy::default());
        let error = client.payment_links().create(link()).await.unwrap_err();
        assert_eq!((error.attempts(), server.requests()), (1, 1));
        let was_told = error.outcome_unknown() || matches!(error, Error::Decode(_));
        assert!(was_told, "{error:?}");
        assert_eq!(error.idempotency_key(), None);
    }
}

#[tokio::test(start_paused = true)]
async fn a_payment_link_is_tried_again_where_nothing_can_have_happened() {
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
    let (other, waits) = client(&url, RetryPolicy::default());
    let error = other.payment_links().create(link()).await.unwrap_err();
    assert_eq!(error.attempts(), 3);
    assert!(!error.outcome_unknown());
    let millis = waits
        .all()
        .iter()
        .map(Duration::as_millis)
        .collect::<Vec<_>>();
    assert_eq!(millis, [50, 100]);
}

#[tokio::test(start_paused = true)]
async fn a_lost_answer_stays_in_doubt_through_later_attempts() {
    for lost in [Act::Reset, Act::Cut, status(503)] {
        let server = Server::start(vec![lost, status(400)]).await;
        let (client, _) = client(&server.url, RetryPolicy::default());
        let call = client.refunds().create(CreateRefund::new("t", 1));
        let error = call.await.unwrap_err();
        assert_eq!(error.status().unwrap(), 400);
        assert!(error.outcome_unknown(), "the first attempt may have acted");
    }
}

#[tokio::test(start_paused = true)]
async fn the_server_says_how_long_to_wait_within_reason() {
    let asks = |wait: &'static [(&'static str, &'static str)]| {
        vec![Act::Answer(429, wait, "{}".to_owned()), ok(json!([]))]
    };
    let server = Server::start(asks(&[("retry-after", "7")])).await;
    let (one, waits) = client(&server.url, RetryPolicy::default());
    one.webhooks().list().await.unwrap();
    assert_eq!(waits.all(), [Duration::from_secs(7)]);

    let date = &[("retry-after", "Wed, 21 Oct 2015 07:27:12 GMT")];
    let server = Server::start(asks(date)).await;
    let (two, waits) = client(&server.url, RetryPolicy::default());
    two.webhooks().list().await.unwrap();
    assert_eq!(waits.all(), [Duration::from_secs(12)]);

    // The whole window, as the server of June 2026 always says.
    let server = Server::start(asks(&[("retry-after", "900")])).await;
    let (three, waits) = client(&server.url, RetryPolicy::default());
    let error = three.webhooks().list().await.unwrap_err();
    assert_eq!(error.retry_after(), Some(Duration::from_secs(900)));
    assert_eq!((error.attempts(), waits.all().len()), (1, 0));
}

#[tokio::test(start_paused = true)]
async fn no_call_outlives_its_total_deadline() {
    let server = Server::start(vec![status(429)]).await;
    let waits = Waits::default();
    let client = Client::builder()
        .key(KEY)
        .base_url(&server.url)
        .retry(RetryPolicy::default().attempts(100))
        .total_timeout(Duration::from_secs(10))
        .clock(waits.clone())
        .jitter(Longest)
        .build()
        .unwrap();
    let error = client.webhooks().list().await.unwrap_err();
    assert_eq!(error.status().unwrap(), 429);
    let waited: Duration = waits.all().iter().sum();
    // 1 + 2 + 4 s; the next 8 s would not fit.
    assert_eq!((error.attempts(), waited), (4, Duration::from_secs(7)));
}

#[tokio::test(start_paused = true)]
async fn a_storm_of_failures_runs_out_of_repetitions() {
    let server = Server::start(vec![status(503)]).await;
    let (client, _) = client(&server.url, RetryPolicy::default());
    for _ in 0..100 {
        client.clone().webhooks().list().await.unwrap_err();
    }
    // 100 first attempts, and 500 tokens at 5 each: shared by all clones.
    assert_eq!(server.requests(), 100 + 100);
}

#[tokio::test(start_paused = true)]
async fn a_custom_request_is_repeated_only_if_it_reads() {
    let server = Server::start(vec![Act::Reset, ok(refund())]).await;
    let (client, _) = client(&server.url, RetryPolicy::default());
    let get = client.request(http::Method::GET, "/new-thing");
    assert_eq!(get.send::<Value>().await.unwrap().attempts(), 2);

    let server = Server::start(vec![Act::Reset, ok(refund())]).await;
    let (client, _) = self::client(&server.url, RetryPolicy::default());
    let key = lomi::IdempotencyKey::new("k").unwrap();
    let post = client.request(http::Method::POST, "/new-thing").json(&1);
    let error = post.idempotency_key(key).send::<Value>().await.unwrap_err();
    assert_eq!((error.attempts(), server.requests()), (1, 1));
    assert_eq!(error.advice(), lomi::Advice::LookFirst);
}

#[tokio::test(start_paused = true)]
async fn a_blank_account_is_refused() {
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
