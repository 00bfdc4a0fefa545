//! Runs the cases of the matrix and compares the outcomes with the oracle.

use std::collections::BTreeMap;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};
use std::task::Poll;
use std::thread;
use std::time::Duration;

use lomi::{Client, Clock, IdempotencyKey, IdempotencyKeySource, Operation};
use serde_json::json;

use super::fault::ConnectionKind;
use super::network::{Network, NetworkHandle};
use super::oracle::{RetryClass, expected, observed, other_problem};
use super::report::Report;
use super::scenario::{Case, Scenario};
use super::time::{self, MaxJitter, PausedClock};
use crate::support::KEY;
use crate::support::calls::{Decoded, call};
use crate::support::contract::Contract;
use crate::support::instance::full;

/// A call that has ended, as passed to observers.
pub struct FinishedCall<'a> {
    pub client: &'a Client,
    pub outcome: &'a lomi::Result<Decoded>,
}

/// Runs all cases. Several threads share them; each thread runs one case at a time.
pub fn run(cases: &[Case], threads: usize, observe: impl Fn(&FinishedCall<'_>) + Sync) -> Report {
    let (next, report) = (AtomicUsize::new(0), Mutex::new(Report::default()));
    let contract = Contract::vendored();
    let bodies: BTreeMap<_, _> = contract
        .ids()
        .map(|id| (id, success_body(contract, id)))
        .collect();
    thread::scope(|scope| {
        for _ in 0..threads {
            scope.spawn(|| {
                time::run(async {
                    let network = Network::start().await;
                    let mut done = Vec::new();
                    while let Some(case) = cases.get(next.fetch_add(1, Ordering::Relaxed)) {
                        let body = bodies[case.operation.id].clone();
                        let scenario = run_case(*case, body, &network, &report, &observe).await;
                        done.push((scenario.server_log().requests, scenario));
                    }
                    // Give requests that are still running time to arrive.
                    time::advance(Duration::from_secs(100)).await;
                    let late = done
                        .iter()
                        .filter(|(then, scenario)| scenario.server_log().requests != *then);
                    report.lock().unwrap().late += late.count();
                });
            });
        }
    });
    report.into_inner().unwrap()
}

async fn run_case(
    case: Case,
    body: Arc<[u8]>,
    network: &NetworkHandle,
    report: &Mutex<Report>,
    observe: &(impl Fn(&FinishedCall<'_>) + Sync),
) -> Arc<Scenario> {
    let contract = Contract::vendored();
    let connection = case.fault.connection;
    let scenario = Arc::new(Scenario::new(connection, case.script(), body));
    let clock = WarmingClock {
        network: network.clone(),
        connection,
        client: Arc::default(),
    };
    let client = Client::builder()
        .key(KEY)
        .base_url(network.begin(scenario.clone()))
        .http_client(network.http(connection))
        .clock(clock.clone())
        .jitter(MaxJitter)
        .idempotency_keys(NumberedKeys)
        .build()
        .unwrap();
    *clock.client.lock().unwrap() = Some(client.clone());
    network.warm(connection, &client).await;
    let started = PausedClock.now();
    let outcome = catch_panic(call(&client, contract, case.operation, case.arguments)).await;
    let took = PausedClock.now() - started;
    // The client owns its clock: break the reference cycle.
    clock.client.lock().unwrap().take();

    let class = retry_class(contract, case.operation);
    let mut report = report.lock().unwrap();
    report.cases += 1;
    let outcome = match outcome {
        Ok(Ok(outcome)) => outcome,
        Ok(Err(unrepresentable)) => {
            report.fail(&case, class, &unrepresentable.0);
            return scenario;
        }
        Err(panic) => {
            report.fail(&case, class, &format!("panicked: {panic}"));
            return scenario;
        }
    };
    observe(&FinishedCall {
        client: &client,
        outcome: &outcome,
    });
    let log = scenario.server_log();
    let bodyless = contract.may_be_empty(case.operation.id);
    let verdict = observed(&outcome.map(|decoded| decoded.response), &log);
    report.record(&case, class, &verdict);
    let untyped = contract.is_untyped(case.operation.id);
    let expected = expected(&case, class, bodyless, untyped);
    if verdict != expected {
        report.fail(&case, class, &format!("{verdict:?}, expected {expected:?}"));
    } else if let Some(problem) = other_problem(&case, &log, &verdict, took) {
        report.fail(&case, class, &problem);
    }
    scenario
}

/// The retry class of an operation according to the overlay, independent of how the
/// SDK interprets it.
fn retry_class(contract: &Contract, operation: &Operation) -> RetryClass {
    let retry = contract.operation(operation.id).get("x-lomi-retry");
    RetryClass::of(operation, retry.is_some())
}

/// The body of a successful response of an operation.
pub fn success_body(contract: &Contract, id: &str) -> Arc<[u8]> {
    let body = match contract.response_schema(id) {
        Some(schema) => full(contract).build(schema),
        None if contract.is_list(id) => json!([{"any": "value"}]),
        None => json!({"any": "value"}),
    };
    body.to_string().into_bytes().into()
}

/// A clock that advances the paused time when it sleeps, and opens a connection
/// afterwards if the next attempt is to reuse run_case.
#[derive(Clone)]
struct WarmingClock {
    network: NetworkHandle,
    connection: ConnectionKind,
    client: Arc<Mutex<Option<Client>>>,
}

impl Clock for WarmingClock {
    fn now(&self) -> std::time::Instant {
        PausedClock.now()
    }

    fn system_time(&self) -> std::time::SystemTime {
        PausedClock.system_time()
    }

    fn sleep(&self, wait: Duration) -> std::pin::Pin<Box<dyn Future<Output = ()> + Send + '_>> {
        Box::pin(async move {
            PausedClock.sleep(wait).await;
            let client = self.client.lock().unwrap().clone();
            if let Some(client) = client {
                self.network.warm(self.connection, &client).await;
            }
        })
    }
}

/// The prefix of generated idempotency keys. It occurs nowhere else.
pub const KEY_PREFIX: &str = "key-of-a-call";

struct NumberedKeys;

impl IdempotencyKeySource for NumberedKeys {
    fn new_key(&self) -> IdempotencyKey {
        static NEXT: AtomicUsize = AtomicUsize::new(0);
        let number = NEXT.fetch_add(1, Ordering::Relaxed);
        IdempotencyKey::new(format!("{KEY_PREFIX}-{number}")).unwrap()
    }
}

/// Runs a future and turns a panic into an error.
async fn catch_panic<F: Future>(future: F) -> Result<F::Output, String> {
    let mut future = Box::pin(future);
    std::future::poll_fn(move |context| {
        match catch_unwind(AssertUnwindSafe(|| future.as_mut().poll(context))) {
            Ok(poll) => poll.map(Ok),
            Err(panic) => {
                let text = panic.downcast_ref::<String>().cloned();
                Poll::Ready(Err(text.unwrap_or_default()))
            }
        }
    })
    .await
}
