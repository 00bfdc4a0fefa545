//! Proof: many callers of one client, and a server that comes and goes: no
//! effect twice, none lost, and no more repetitions than the bucket pays for.
#![allow(clippy::unwrap_used)]

mod support;

use std::collections::HashMap;
use std::future::Future;
use std::pin::Pin;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex};
use std::time::{Duration, Instant, SystemTime};

use lomi::types::{CreatePaymentLink, CreateRefund, Currency};
use lomi::{AttemptEnd, Client, Clock, Observer, Random, Retry};
use support::KEY;
use support::contract::Contract;
use support::faults::connection::end;
use support::faults::fault::{Act, End, Fault, Part};
use support::faults::list::named;
use support::faults::matrix::success;
use support::faults::time::{self, Paused};
use support::faults::wire::{Request, answer, read, write};
use tokio::net::{TcpListener, TcpStream};

const CALLERS: u64 = 64;
const STORM: Duration = Duration::from_secs(30);
/// The server is there for the first part of each round.
const ROUND: Duration = Duration::from_secs(5);
const UP: Duration = Duration::from_millis(3_500);
const TICK: Duration = Duration::from_millis(10);
const TIMEOUT: Duration = Duration::from_millis(500);

/// What happens to requests in turn while the server is down.
const FAULTS: [&str; 6] = [
    "done, 502",
    "read, reset",
    "503",
    "done, stalled",
    "done, reset",
    "half a body, reset",
];

/// The numbers that the documentation of the client names.
const CAPACITY: i64 = 500;
const COST: i64 = 5;
const TIMEOUT_COST: i64 = 14;

#[test]
fn a_storm_pays_once_and_loses_nothing() {
    time::run(async {
        let server = Server::start().await;
        let client = Client::builder()
            .key(KEY)
            .base_url(&server.url)
            .timeout(TIMEOUT)
            .clock(Ticking)
            .random(Dice::default())
            .observer(Watch(server.books.clone()))
            .build()
            .unwrap();
        let books = server.books.clone();
        let callers: Vec<_> = (0..CALLERS)
            .map(|caller| tokio::spawn(call_on(caller, client.clone(), books.clone())))
            .collect();
        while callers.iter().any(|caller| !caller.is_finished()) {
            time::pass(TICK).await;
        }
        for caller in callers {
            caller.await.unwrap();
        }
        judge(&books.lock().unwrap());
    });
}

/// Calls until the storm is over, now this operation, now that.
async fn call_on(caller: u64, client: Client, books: Arc<Mutex<Books>>) {
    let started = Ticking.now();
    for round in 0.. {
        if Ticking.now() - started > STORM {
            return;
        }
        let name = format!("call-{caller}-{round}-");
        let (retry, told) = match (caller + round) % 3 {
            0 => {
                let refund = CreateRefund::new(&name, 100);
                (Retry::WithKey, told(client.refunds().create(refund).await))
            }
            1 => {
                let link = CreatePaymentLink::instant(&name, Currency::Xof, 500);
                let link = client.payment_links().create(link).await;
                (Retry::NeverAfterSend, told(link))
            }
            _ => (Retry::Safe, told(client.customers().get(&name).await)),
        };
        books.lock().unwrap().tell(name, retry, told);
        tokio::time::sleep(Duration::from_millis(100 + 7 * caller)).await;
    }
}

/// What a caller learns of a call.
struct Told {
    attempts: usize,
    success: bool,
    unknown: bool,
}

fn told<T>(result: lomi::Result<lomi::Response<T>>) -> Told {
    match result {
        Ok(response) => Told {
            attempts: response.attempts() as usize,
            success: true,
            unknown: false,
        },
        Err(error) => Told {
            attempts: error.attempts() as usize,
            success: false,
            unknown: error.outcome_unknown(),
        },
    }
}

/// What the callers were told, and what the server knows of each call.
#[derive(Default)]
struct Books {
    told: HashMap<String, (Retry, Told)>,
    served: HashMap<String, Served>,
    requests: usize,
    /// Tokens paid and given back, in the order of events.
    tokens: Vec<i64>,
}

impl Books {
    fn tell(&mut self, name: String, retry: Retry, told: Told) {
        if told.success {
            let repeated = self.served[&name].faults.iter().rev().nth(1);
            self.tokens.push(repeated.map_or(1, |fault| cost(*fault)));
        }
        self.told.insert(name, (retry, told));
    }
}

/// Sees what is paid.
struct Watch(Arc<Mutex<Books>>);

impl Observer for Watch {
    fn attempt(&self, end: &AttemptEnd) {
        if end.retry_in.is_some() {
            let timed_out = end.status.is_none() && end.duration >= TIMEOUT;
            let cost = if timed_out { TIMEOUT_COST } else { COST };
            self.0.lock().unwrap().tokens.push(-cost);
        }
    }
}

#[derive(Default)]
struct Served {
    /// What was done to each request.
    faults: Vec<Option<&'static Fault>>,
    keys: Vec<String>,
    commits: u32,
}

fn judge(books: &Books) {
    let (mut duplicates, mut lost, mut successes, mut repetitions) = (0, 0, 0, 0);
    let (mut wanted, mut paid) = (0, 0);
    for (name, (retry, told)) in &books.told {
        let served = &books.served[name];
        assert_eq!(served.faults.len(), told.attempts, "{name}");
        duplicates += u32::from(*retry != Retry::Safe && served.commits > 1);
        lost += u32::from(served.commits > 0 && !told.success && !told.unknown);
        successes += usize::from(told.success);

        let (last, before) = served.faults.split_last().unwrap();
        repetitions += before.len();
        paid += before.iter().map(|fault| cost(*fault)).sum::<i64>();
        // With a full bucket, every failure would be followed by two more.
        let again = last.is_some() && *retry != Retry::NeverAfterSend;
        wanted += before.len() + usize::from(again) * (3 - told.attempts);
    }
    let calls = books.told.len();
    println!(
        "{CALLERS} callers, {STORM:?}: {calls} calls, {} requests, {successes} successes, \
         {duplicates} duplicates, {lost} lost answers",
        books.requests
    );
    let (mut tokens, mut lowest) = (CAPACITY, CAPACITY);
    for change in &books.tokens {
        tokens = CAPACITY.min(tokens + change);
        lowest = lowest.min(tokens);
    }
    println!(
        "{repetitions} repetitions for {paid} tokens, of {wanted} that were wanted; of {CAPACITY} \
         tokens {lowest} were left at the least"
    );
    assert_eq!((duplicates, lost), (0, 0));
    assert_eq!(books.requests, calls + repetitions);
    // What the observer saw is what the server saw, and it was all paid for.
    let seen: i64 = books.tokens.iter().filter(|change| **change < 0).sum();
    assert_eq!(seen, -paid);
    assert!(lowest >= 0);
    // The bucket did make a difference, and was no wall.
    assert!(lowest < TIMEOUT_COST && repetitions < wanted && paid > CAPACITY);
    assert!(calls > 2_000 && successes > calls / 2);
}

/// The tokens of a repetition after this.
fn cost(fault: Option<&Fault>) -> i64 {
    match fault.map(|fault| fault.act) {
        Some(Act::Write(_, End::Stall)) => TIMEOUT_COST,
        _ => COST,
    }
}

struct Server {
    url: String,
    books: Arc<Mutex<Books>>,
}

impl Server {
    async fn start() -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let url = format!("http://{}", listener.local_addr().unwrap());
        let books = Arc::<Mutex<Books>>::default();
        let (seen, started) = (books.clone(), Ticking.now());
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
        let since = (Ticking.now() - started).as_millis() % ROUND.as_millis();
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
            End::Stall => return support::faults::wire::hung_up(&mut stream).await,
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

/// The name of the call that a request belongs to.
fn name(request: &Request) -> String {
    let body = String::from_utf8_lossy(&request.body);
    let all = format!("{} {body}", request.target);
    let from = all.find("call-").unwrap();
    let digits = all[from..].splitn(4, '-').take(3).collect::<Vec<_>>();
    format!("{}-", digits.join("-"))
}

/// The body of a success, by the operation.
fn body(request: &Request) -> &'static [u8] {
    static BODIES: std::sync::LazyLock<HashMap<&str, Arc<[u8]>>> = std::sync::LazyLock::new(|| {
        let of = |id: &str| success(Contract::vendored(), support::calls::operation(id));
        HashMap::from([
            ("refunds", of("RefundsController_create")),
            ("payment-links", of("PaymentLinksController_create")),
            ("customers", of("CustomersController_findOne")),
        ])
    });
    let resource = request.target.trim_start_matches('/').split('/').next();
    &BODIES[resource.unwrap()]
}

/// The time of the stage, which others move.
struct Ticking;

impl Clock for Ticking {
    fn now(&self) -> Instant {
        Paused.now()
    }

    fn time(&self) -> SystemTime {
        Paused.time()
    }

    fn sleep(&self, wait: Duration) -> Pin<Box<dyn Future<Output = ()> + Send + '_>> {
        Box::pin(tokio::time::sleep(wait))
    }
}

/// Dice that show the same on every run.
#[derive(Default)]
struct Dice(AtomicU64);

impl Random for Dice {
    fn unit(&self) -> f64 {
        let next = self.0.fetch_add(1, Ordering::Relaxed);
        (next * 37 % 100) as f64 / 100.0
    }
}
