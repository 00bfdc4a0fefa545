//! Proof: when many callers share one client and the server is down again and again, no effect
//! happens twice or is lost, and there are no more retries than the retry budget allows.

use std::collections::HashMap;
use std::future::Future;
use std::pin::Pin;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex};
use std::time::{Duration, Instant, SystemTime};

use lomi::types::{CreatePaymentLink, CreateRefund, Currency};
use lomi::{AttemptEnd, Client, Clock, JitterSource, Observer, Retry};

use crate::support::KEY;
use crate::support::faults::fault::{Action, ConnectionEnd, Fault};
use crate::support::faults::flapping::{self, Server};
use crate::support::faults::time::{self, PausedClock};

const CALLERS: u64 = 64;
const STORM: Duration = Duration::from_secs(30);
const TICK: Duration = Duration::from_millis(10);
const TIMEOUT: Duration = Duration::from_millis(500);

/// The retry budget as documented on the client.
const CAPACITY: i64 = 500;
const COST: i64 = 5;
const TIMEOUT_COST: i64 = 14;

#[test]
fn a_storm_causes_no_duplicates_and_loses_nothing() {
    time::run(async {
        let server = Server::start().await;
        let client_log = Arc::<Mutex<ClientLog>>::default();
        let client = Client::builder()
            .key(KEY)
            .base_url(&server.url)
            .timeout(TIMEOUT)
            .clock(TestClock)
            .jitter(FixedJitter::default())
            .observer(CostObserver(client_log.clone()))
            .build()
            .unwrap();
        let callers: Vec<_> = (0..CALLERS)
            .map(|caller| tokio::spawn(run_caller(caller, client.clone(), client_log.clone())))
            .collect();
        while callers.iter().any(|caller| !caller.is_finished()) {
            time::advance(TICK).await;
        }
        for caller in callers {
            caller.await.unwrap();
        }
        check(&client_log.lock().unwrap(), &server.log.lock().unwrap());
    });
}

/// Makes calls of three operations in turn until the storm is over.
async fn run_caller(caller: u64, client: Client, client_log: Arc<Mutex<ClientLog>>) {
    let started = TestClock.now();
    for round in 0.. {
        if TestClock.now() - started > STORM {
            return;
        }
        let name = format!("call-{caller}-{round}-");
        let (retry, result) = match (caller + round) % 3 {
            0 => {
                let refund = CreateRefund::new(&name, 100);
                let refund = client.refunds().create(refund).await;
                let refund = refund.map(|step| step.done().expect("a completed refund"));
                (Retry::WithKey, call_result(refund))
            }
            1 => {
                let link = CreatePaymentLink::instant(&name, Currency::Xof, 500);
                let link = client.payment_links().create(link).await;
                (Retry::NeverAfterSend, call_result(link))
            }
            _ => (
                Retry::Safe,
                call_result(client.customers().get(&name).await),
            ),
        };
        client_log.lock().unwrap().finish(name, retry, result);
        tokio::time::sleep(Duration::from_millis(100 + 7 * caller)).await;
    }
}

/// What a caller learns about a call.
struct CallResult {
    attempts: usize,
    success: bool,
    unknown: bool,
}

fn call_result<T>(result: lomi::Result<lomi::Response<T>>) -> CallResult {
    match result {
        Ok(response) => CallResult {
            attempts: response.attempts() as usize,
            success: true,
            unknown: false,
        },
        Err(error) => CallResult {
            attempts: error.attempts() as usize,
            success: false,
            unknown: error.outcome_unknown(),
        },
    }
}

/// The calls and the budget events, as the client reports them.
#[derive(Default)]
struct ClientLog {
    calls: HashMap<String, (Retry, CallResult)>,
    events: Vec<BudgetEvent>,
}

/// An event that changes the retry budget. Events are kept in order.
enum BudgetEvent {
    /// A retry was started, at this cost.
    Retry(i64),
    /// A call succeeded, which returns the cost of its last retry. The server log knows
    /// that cost.
    Success(String),
}

impl ClientLog {
    fn finish(&mut self, name: String, retry: Retry, result: CallResult) {
        if result.success {
            self.events.push(BudgetEvent::Success(name.clone()));
        }
        self.calls.insert(name, (retry, result));
    }
}

/// Observes the cost of retries.
struct CostObserver(Arc<Mutex<ClientLog>>);

impl Observer for CostObserver {
    fn on_attempt_end(&self, end: &AttemptEnd) {
        if end.retry_in.is_some() {
            let timed_out = end.status.is_none() && end.duration >= TIMEOUT;
            let cost = if timed_out { TIMEOUT_COST } else { COST };
            self.0.lock().unwrap().events.push(BudgetEvent::Retry(cost));
        }
    }
}

/// Compares the client's log with the server's, and replays the retry budget.
fn check(client_log: &ClientLog, log: &flapping::ServerLog) {
    let (mut duplicates, mut lost, mut successes, mut retries) = (0, 0, 0, 0);
    let (mut wanted, mut paid) = (0, 0);
    for (name, (retry, result)) in &client_log.calls {
        let call = &log.calls[name];
        assert_eq!(call.faults.len(), result.attempts, "{name}");
        duplicates += u32::from(*retry != Retry::Safe && call.commits > 1);
        lost += u32::from(call.commits > 0 && !result.success && !result.unknown);
        successes += usize::from(result.success);

        let (last, before) = call.faults.split_last().unwrap();
        retries += before.len();
        paid += before.iter().map(|fault| cost(*fault)).sum::<i64>();
        // With an unlimited budget, every call would have made up to three attempts.
        let again = last.is_some() && *retry != Retry::NeverAfterSend;
        wanted += before.len() + usize::from(again) * (3 - result.attempts);
    }
    let calls = client_log.calls.len();
    println!(
        "{CALLERS} callers, {STORM:?}: {calls} calls, {} requests, {successes} successes, \
         {duplicates} duplicates, {lost} lost answers",
        log.requests
    );
    let (mut tokens, mut lowest, mut spent) = (CAPACITY, CAPACITY, 0);
    for event in &client_log.events {
        match event {
            BudgetEvent::Retry(cost) => {
                spent += cost;
                tokens -= cost;
            }
            BudgetEvent::Success(name) => {
                let repeated = log.calls[name].faults.iter().rev().nth(1);
                let back = repeated.map_or(1, |fault| cost(*fault));
                tokens = CAPACITY.min(tokens + back);
            }
        }
        lowest = lowest.min(tokens);
    }
    println!(
        "{retries} retries for {paid} tokens, {wanted} would have been made without a budget; at \
         least {lowest} of {CAPACITY} tokens were left"
    );
    assert_eq!((duplicates, lost), (0, 0));
    assert_eq!(log.requests, calls + retries);
    // The client and the server agree on the cost, and the budget was never exceeded.
    assert_eq!(spent, paid);
    assert!(lowest >= 0);
    // The budget did limit retries, but did not prevent all of them.
    assert!(lowest < TIMEOUT_COST && retries < wanted && paid > CAPACITY);
    assert!(calls > 2_000 && successes > calls / 2);
}

/// The cost in tokens of a retry after this fault.
fn cost(fault: Option<&Fault>) -> i64 {
    match fault.map(|fault| fault.action) {
        Some(Action::Respond(_, ConnectionEnd::Stall)) => TIMEOUT_COST,
        _ => COST,
    }
}

/// A paused clock that only the test advances.
struct TestClock;

impl Clock for TestClock {
    fn now(&self) -> Instant {
        PausedClock.now()
    }

    fn system_time(&self) -> SystemTime {
        PausedClock.system_time()
    }

    fn sleep(&self, wait: Duration) -> Pin<Box<dyn Future<Output = ()> + Send + '_>> {
        Box::pin(tokio::time::sleep(wait))
    }
}

/// Jitter that is the same on every run.
#[derive(Default)]
struct FixedJitter(AtomicU64);

impl JitterSource for FixedJitter {
    fn jitter(&self) -> f64 {
        let next = self.0.fetch_add(1, Ordering::Relaxed);
        (next * 37 % 100) as f64 / 100.0
    }
}
