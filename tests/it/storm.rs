//! Proof: many callers of one client, and a server that comes and goes: no
//! effect twice, none lost, and no more repetitions than the bucket pays for.

use std::collections::HashMap;
use std::future::Future;
use std::pin::Pin;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex};
use std::time::{Duration, Instant, SystemTime};

use lomi::types::{CreatePaymentLink, CreateRefund, Currency};
use lomi::{AttemptEnd, Client, Clock, JitterSource, Observer, Retry};

use crate::support::KEY;
use crate::support::faults::fault::{Act, End, Fault};
use crate::support::faults::flapping::{self, Server};
use crate::support::faults::time::{self, Paused};

const CALLERS: u64 = 64;
const STORM: Duration = Duration::from_secs(30);
const TICK: Duration = Duration::from_millis(10);
const TIMEOUT: Duration = Duration::from_millis(500);

/// The numbers that the documentation of the client names.
const CAPACITY: i64 = 500;
const COST: i64 = 5;
const TIMEOUT_COST: i64 = 14;

#[test]
fn a_storm_pays_once_and_loses_nothing() {
    time::run(async {
        let server = Server::start().await;
        let heard = Arc::<Mutex<Heard>>::default();
        let client = Client::builder()
            .key(KEY)
            .base_url(&server.url)
            .timeout(TIMEOUT)
            .clock(Ticking)
            .jitter(Dice::default())
            .observer(Watch(heard.clone()))
            .build()
            .unwrap();
        let callers: Vec<_> = (0..CALLERS)
            .map(|caller| tokio::spawn(call_on(caller, client.clone(), heard.clone())))
            .collect();
        while callers.iter().any(|caller| !caller.is_finished()) {
            time::pass(TICK).await;
        }
        for caller in callers {
            caller.await.unwrap();
        }
        judge(&heard.lock().unwrap(), &server.books.lock().unwrap());
    });
}

/// Calls until the storm is over, now this operation, now that.
async fn call_on(caller: u64, client: Client, heard: Arc<Mutex<Heard>>) {
    let started = Ticking.now();
    for round in 0.. {
        if Ticking.now() - started > STORM {
            return;
        }
        let name = format!("call-{caller}-{round}-");
        let (retry, told) = match (caller + round) % 3 {
            0 => {
                let refund = CreateRefund::new(&name, 100);
                let refund = client.refunds().create(refund).await;
                let refund = refund.map(|step| step.done().expect("a completed refund"));
                (Retry::WithKey, told(refund))
            }
            1 => {
                let link = CreatePaymentLink::instant(&name, Currency::Xof, 500);
                let link = client.payment_links().create(link).await;
                (Retry::NeverAfterSend, told(link))
            }
            _ => (Retry::Safe, told(client.customers().get(&name).await)),
        };
        heard.lock().unwrap().end(name, retry, told);
        tokio::time::sleep(Duration::from_millis(100 + 7 * caller)).await;
    }
}

/// What a caller is told of a call.
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

/// What the client tells.
#[derive(Default)]
struct Heard {
    calls: HashMap<String, (Retry, Told)>,
    events: Vec<Event>,
}

/// What moves tokens, in the order in which it happens.
enum Event {
    /// Another attempt was decided on, at this cost.
    Repeat(i64),
    /// A call that succeeded; what its last repetition cost is the server's to say.
    Success(String),
}

impl Heard {
    fn end(&mut self, name: String, retry: Retry, told: Told) {
        if told.success {
            self.events.push(Event::Success(name.clone()));
        }
        self.calls.insert(name, (retry, told));
    }
}

/// Sees what is paid.
struct Watch(Arc<Mutex<Heard>>);

impl Observer for Watch {
    fn on_attempt_end(&self, end: &AttemptEnd) {
        if end.retry_in.is_some() {
            let timed_out = end.status.is_none() && end.duration >= TIMEOUT;
            let cost = if timed_out { TIMEOUT_COST } else { COST };
            self.0.lock().unwrap().events.push(Event::Repeat(cost));
        }
    }
}

fn judge(heard: &Heard, books: &flapping::Books) {
    let (mut duplicates, mut lost, mut successes, mut repetitions) = (0, 0, 0, 0);
    let (mut wanted, mut paid) = (0, 0);
    for (name, (retry, told)) in &heard.calls {
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
    let calls = heard.calls.len();
    println!(
        "{CALLERS} callers, {STORM:?}: {calls} calls, {} requests, {successes} successes, \
         {duplicates} duplicates, {lost} lost answers",
        books.requests
    );
    let (mut tokens, mut lowest, mut seen) = (CAPACITY, CAPACITY, 0);
    for event in &heard.events {
        match event {
            Event::Repeat(cost) => {
                seen += cost;
                tokens -= cost;
            }
            Event::Success(name) => {
                let repeated = books.served[name].faults.iter().rev().nth(1);
                let back = repeated.map_or(1, |fault| cost(*fault));
                tokens = CAPACITY.min(tokens + back);
            }
        }
        lowest = lowest.min(tokens);
    }
    println!(
        "{repetitions} repetitions for {paid} tokens, of {wanted} that were wanted; of {CAPACITY} \
         tokens {lowest} were left at the least"
    );
    assert_eq!((duplicates, lost), (0, 0));
    assert_eq!(books.requests, calls + repetitions);
    // What the observer saw is what the server saw, and it was all paid for.
    assert_eq!(seen, paid);
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

/// The time of the stage, which others move.
struct Ticking;

impl Clock for Ticking {
    fn now(&self) -> Instant {
        Paused.now()
    }

    fn system_time(&self) -> SystemTime {
        Paused.system_time()
    }

    fn sleep(&self, wait: Duration) -> Pin<Box<dyn Future<Output = ()> + Send + '_>> {
        Box::pin(tokio::time::sleep(wait))
    }
}

/// Dice that show the same on every run.
#[derive(Default)]
struct Dice(AtomicU64);

impl JitterSource for Dice {
    fn jitter(&self) -> f64 {
        let next = self.0.fetch_add(1, Ordering::Relaxed);
        (next * 37 % 100) as f64 / 100.0
    }
}
