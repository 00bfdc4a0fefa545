//! A server that alternates between being up and being down.

use std::collections::HashMap;
use std::sync::{Arc, LazyLock, Mutex};
use std::time::{Duration, Instant};

use lomi::Clock;
use tokio::net::{TcpListener, TcpStream};

use super::connection::end;
use super::fault::{Action, ConnectionEnd, Fault, Payload};
use super::list::fault_named;
use super::matrix::success_body;
use super::time::PausedClock;
use super::wire::{response_bytes, wait_for_close, write};
use crate::support::contract::Contract;
use crate::support::request::{Request, read_request};

/// The server is up for the first part of each round and down for the rest.
const ROUND: Duration = Duration::from_secs(5);
const UP_TIME: Duration = Duration::from_millis(3_500);
/// The faults of requests while the server is down, used in turn.
const FAULTS: [&str; 6] = [
    "done, 502",
    "read, reset",
    "503",
    "done, stalled",
    "done, reset",
    "half a body, reset",
];

/// What the server recorded.
#[derive(Default)]
pub struct ServerLog {
    pub requests: usize,
    /// The requests of each call, by the name of the call.
    pub calls: HashMap<String, CallLog>,
}

/// The requests of one call.
#[derive(Default)]
pub struct CallLog {
    /// The fault of each request.
    pub faults: Vec<Option<&'static Fault>>,
    /// Effects: one for each idempotency key, or one for each request without a
    /// key.
    pub commits: u32,
    keys: Vec<String>,
}

pub struct Server {
    pub url: String,
    pub log: Arc<Mutex<ServerLog>>,
}

impl Server {
    pub async fn start() -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let url = format!("http://{}", listener.local_addr().unwrap());
        let log = Arc::<Mutex<ServerLog>>::default();
        let (shared, started) = (log.clone(), PausedClock.now());
        tokio::spawn(async move {
            while let Ok((stream, _)) = listener.accept().await {
                tokio::spawn(serve(stream, shared.clone(), started));
            }
        });
        Self { url, log }
    }
}

async fn serve(mut stream: TcpStream, log: Arc<Mutex<ServerLog>>, started: Instant) {
    stream.set_nodelay(true).unwrap();
    while let Some(request) = read_request(&mut stream).await {
        let since = (PausedClock.now() - started).as_millis() % ROUND.as_millis();
        let is_down = since > UP_TIME.as_millis();
        let (fault, is_replay) = log.lock().unwrap().record(&request, is_down);
        let (payload, how) = match fault.map(|fault| fault.action) {
            Some(Action::Respond(payload, how)) => (payload, how),
            _ => (Payload::Success, ConnectionEnd::Keep),
        };
        let (head, body) = response_bytes(payload, body(&request), is_replay);
        write(&mut stream, &[head, body].concat()).await;
        match how {
            ConnectionEnd::Keep => {}
            // The test advances the clock, so this must not do it as `end` would.
            ConnectionEnd::Stall => return wait_for_close(&mut stream).await,
            how => return end(stream, how).await,
        }
    }
}

impl ServerLog {
    /// Records a request. Returns its fault, and whether its response is a replay.
    fn record(&mut self, request: &Request, is_down: bool) -> (Option<&'static Fault>, bool) {
        let fault = is_down.then(|| fault_named(FAULTS[self.requests % FAULTS.len()]));
        self.requests += 1;
        let calls = self.calls.entry(name(request)).or_default();
        calls.faults.push(fault);
        if request.method == "GET" || fault.is_some_and(|fault| !fault.commits) {
            return (fault, false);
        }
        let is_replay = match request.header("idempotency-key") {
            Some(key) if calls.keys.iter().any(|known| known == key) => true,
            Some(key) => {
                calls.keys.push(key.to_owned());
                false
            }
            None => false,
        };
        calls.commits += u32::from(!is_replay);
        (fault, is_replay)
    }
}

/// The name of the call that a request belongs to, such as `call-1-2-`, from the path
/// or the body.
fn name(request: &Request) -> String {
    let body = String::from_utf8_lossy(&request.body);
    let all = format!("{} {body}", request.target);
    let from = all.find("call-").unwrap();
    let digits = all[from..].splitn(4, '-').take(3).collect::<Vec<_>>();
    format!("{}-", digits.join("-"))
}

/// The body of a successful response to a request.
fn body(request: &Request) -> &'static [u8] {
    static BODIES: LazyLock<HashMap<&str, Arc<[u8]>>> = LazyLock::new(|| {
        let of = |id: &str| success_body(Contract::vendored(), id);
        HashMap::from([
            ("refunds", of("RefundsController_create")),
            ("payment-links", of("PaymentLinksController_create")),
            ("customers", of("CustomersController_findOne")),
        ])
    });
    let resource = request.target.trim_start_matches('/').split('/').next();
    &BODIES[resource.unwrap()]
}
