//! A server that comes and goes.

use std::collections::HashMap;
use std::sync::{Arc, LazyLock, Mutex};
use std::time::{Duration, Instant};

use lomi::Clock;
use tokio::net::{TcpListener, TcpStream};

use super::connection::end;
use super::fault::{Act, End, Fault, Part};
use super::list::named;
use super::matrix::success;
use super::time::Paused;
use super::wire::{Request, answer, hung_up, read, write};
use crate::support::contract::Contract;

/// The server is there for the first part of each round.
const ROUND: Duration = Duration::from_secs(5);
const UP: Duration = Duration::from_millis(3_500);
/// What happens to requests in turn while the server is down.
const FAULTS: [&str; 6] = [
    "done, 502",
    "read, reset",
    "503",
    "done, stalled",
    "done, reset",
    "half a body, reset",
];

/// What the server knows.
#[derive(Default)]
pub struct Books {
    pub requests: usize,
    /// By the name of the call.
    pub served: HashMap<String, Served>,
}

/// The requests of a call.
#[derive(Default)]
pub struct Served {
    /// What was done to each.
    pub faults: Vec<Option<&'static Fault>>,
    /// Effects. One a key; without a key one a request.
    pub commits: u32,
    keys: Vec<String>,
}

pub struct Server {
    pub url: String,
    pub books: Arc<Mutex<Books>>,
}

impl Server {
    pub async fn start() -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let url = format!("http://{}", listener.local_addr().unwrap());
        let books = Arc::<Mutex<Books>>::default();
        let (seen, started) = (books.clone(), Paused.now());
        tokio::spawn(async move {
            while let Ok((stream, _)) = listener.accept().await {
                tokio::spawn(serve(stream, seen.clone(), started));
            }
        });
        Self { url, books }
    }
}

async fn serve(mut stream: TcpStream, books: Arc<Mutex<Books>>, started: Instant) {
    stream.set_nodelay(true).unwrap();
    while let Some(request) = read(&mut stream).await {
        let since = (Paused.now() - started).as_millis() % ROUND.as_millis();
        let is_down = since > UP.as_millis();
        let (fault, is_replay) = books.lock().unwrap().enter(&request, is_down);
        let (part, how) = match fault.map(|fault| fault.act) {
            Some(Act::Write(part, how)) => (part, how),
            _ => (Part::Success, End::Keep),
        };
        let (head, body) = answer(part, body(&request), is_replay);
        write(&mut stream, &[head, body].concat()).await;
        match how {
            End::Keep => {}
            // Time goes on by itself.
            End::Stall => return hung_up(&mut stream).await,
            how => return end(stream, how).await,
        }
    }
}

impl Books {
    /// Enters a request; what happens to it, and whether its effect was there.
    fn enter(&mut self, request: &Request, is_down: bool) -> (Option<&'static Fault>, bool) {
        let fault = is_down.then(|| named(FAULTS[self.requests % FAULTS.len()]));
        self.requests += 1;
        let served = self.served.entry(name(request)).or_default();
        served.faults.push(fault);
        if request.method == "GET" || fault.is_some_and(|fault| !fault.commits) {
            return (fault, false);
        }
        let is_replay = match request.header("idempotency-key") {
            Some(key) if served.keys.iter().any(|known| known == key) => true,
            Some(key) => {
                served.keys.push(key.to_owned());
                false
            }
            None => false,
        };
        served.commits += u32::from(!is_replay);
        (fault, is_replay)
    }
}

/// The name of the call that a request belongs to: `call-1-2-`, in path or body.
fn name(request: &Request) -> String {
    let body = String::from_utf8_lossy(&request.body);
    let all = format!("{} {body}", request.target);
    let from = all.find("call-").unwrap();
    let digits = all[from..].splitn(4, '-').take(3).collect::<Vec<_>>();
    format!("{}-", digits.join("-"))
}

/// The body of a success, by the operation.
fn body(request: &Request) -> &'static [u8] {
    static BODIES: LazyLock<HashMap<&str, Arc<[u8]>>> = LazyLock::new(|| {
        let of = |id: &str| success(Contract::vendored(), id);
        HashMap::from([
            ("refunds", of("RefundsController_create")),
            ("payment-links", of("PaymentLinksController_create")),
            ("customers", of("CustomersController_findOne")),
        ])
    });
    let resource = request.target.trim_start_matches('/').split('/').next();
    &BODIES[resource.unwrap()]
}
