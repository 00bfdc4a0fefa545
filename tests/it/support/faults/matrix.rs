//! Runs plans and holds what comes of them against the oracle.

use std::collections::BTreeMap;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};
use std::task::Poll;
use std::thread;
use std::time::Duration;

use lomi::{Client, Clock, IdempotencyKey, IdempotencyKeySource, Operation};
use serde_json::json;

use super::cell::{Cell, Plan};
use super::fault::Link;
use super::network::{Links, Network};
use super::oracle::{Class, expected, found, irregular};
use super::report::Report;
use super::time::{self, Longest, Paused};
use crate::support::KEY;
use crate::support::calls::{Answered, call};
use crate::support::contract::Contract;
use crate::support::instance::full;

/// A call that ended, for whoever looks on.
pub struct Seen<'a> {
    pub client: &'a Client,
    pub outcome: &'a lomi::Result<Answered>,
}

/// Runs all plans, on several threads, one after the other on each.
pub fn run(plans: &[Plan], threads: usize, observe: impl Fn(&Seen<'_>) + Sync) -> Report {
    let (next, report) = (AtomicUsize::new(0), Mutex::new(Report::default()));
    let contract = Contract::vendored();
    let bodies: BTreeMap<_, _> = contract
        .ids()
        .map(|id| (id, success(contract, id)))
        .collect();
    thread::scope(|scope| {
        for _ in 0..threads {
            scope.spawn(|| {
                time::run(async {
                    let links = Network::start().await;
                    let mut done = Vec::new();
                    while let Some(plan) = plans.get(next.fetch_add(1, Ordering::Relaxed)) {
                        let body = bodies[plan.operation.id].clone();
                        let cell = one(*plan, body, &links, &report, &observe).await;
                        done.push((cell.books().requests, cell));
                    }
                    // Whatever was left running has had its chance.
                    time::pass(Duration::from_secs(100)).await;
                    let late = done
                        .iter()
                        .filter(|(then, cell)| cell.books().requests != *then);
                    report.lock().unwrap().late += late.count();
                });
            });
        }
    });
    report.into_inner().unwrap()
}

async fn one(
    plan: Plan,
    body: Arc<[u8]>,
    links: &Links,
    report: &Mutex<Report>,
    observe: &(impl Fn(&Seen<'_>) + Sync),
) -> Arc<Cell> {
    let contract = Contract::vendored();
    let link = plan.fault.link;
    let cell = Arc::new(Cell::new(link, plan.script(), body));
    let waits = Waits {
        links: links.clone(),
        link,
        client: Arc::default(),
    };
    let client = Client::builder()
        .key(KEY)
        .base_url(links.enter(cell.clone()))
        .http_client(links.http(link))
        .clock(waits.clone())
        .jitter(Longest)
        .idempotency_keys(Numbered)
        .build()
        .unwrap();
    *waits.client.lock().unwrap() = Some(client.clone());
    links.warm(link, &client).await;
    let started = Paused.now();
    let outcome = caught(call(&client, contract, plan.operation, plan.arguments)).await;
    let took = Paused.now() - started;
    // The client owns its clock; this ends the circle.
    waits.client.lock().unwrap().take();

    let class = class(contract, plan.operation);
    let mut report = report.lock().unwrap();
    report.cells += 1;
    let outcome = match outcome {
        Ok(Ok(outcome)) => outcome,
        Ok(Err(unsayable)) => {
            report.fail(&plan, class, &unsayable.0);
            return cell;
        }
        Err(panic) => {
            report.fail(&plan, class, &format!("panicked, {panic}"));
            return cell;
        }
    };
    observe(&Seen {
        client: &client,
        outcome: &outcome,
    });
    let books = cell.books();
    let bodyless = contract.may_be_empty(plan.operation.id);
    let verdict = found(&outcome.map(|answered| answered.response), &books);
    report.enter(&plan, class, &verdict);
    let untyped = contract.is_untyped(plan.operation.id);
    let expected = expected(&plan, class, bodyless, untyped);
    if verdict != expected {
        report.fail(&plan, class, &format!("{verdict:?}, not {expected:?}"));
    } else if let Some(problem) = irregular(&plan, &books, &verdict, took) {
        report.fail(&plan, class, &problem);
    }
    cell
}

/// What the overlay says of an operation, without the SDK's reading of it.
fn class(contract: &Contract, operation: &Operation) -> Class {
    let retry = contract.operation(operation.id).get("x-lomi-retry");
    Class::of(operation, retry.is_some())
}

/// The body of a good answer.
pub fn success(contract: &Contract, id: &str) -> Arc<[u8]> {
    let body = match contract.answer_schema(id) {
        Some(schema) => full(contract).of(schema),
        None if contract.is_list(id) => json!([{"any": "value"}]),
        None => json!({"any": "value"}),
    };
    body.to_string().into_bytes().into()
}

/// Waits by letting time pass, and has a connection ready after.
#[derive(Clone)]
struct Waits {
    links: Links,
    link: Link,
    client: Arc<Mutex<Option<Client>>>,
}

impl Clock for Waits {
    fn now(&self) -> std::time::Instant {
        Paused.now()
    }

    fn system_time(&self) -> std::time::SystemTime {
        Paused.system_time()
    }

    fn sleep(&self, wait: Duration) -> std::pin::Pin<Box<dyn Future<Output = ()> + Send + '_>> {
        Box::pin(async move {
            Paused.sleep(wait).await;
            let client = self.client.lock().unwrap().clone();
            if let Some(client) = client {
                self.links.warm(self.link, &client).await;
            }
        })
    }
}

/// Keys that can be told from everything else.
pub const KEY_OF_A_CALL: &str = "key-of-a-call";

struct Numbered;

impl IdempotencyKeySource for Numbered {
    fn new_key(&self) -> IdempotencyKey {
        static NEXT: AtomicUsize = AtomicUsize::new(0);
        let number = NEXT.fetch_add(1, Ordering::Relaxed);
        IdempotencyKey::new(format!("{KEY_OF_A_CALL}-{number}")).unwrap()
    }
}

/// A future whose panic is an error.
async fn caught<F: Future>(future: F) -> Result<F::Output, String> {
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
