//! A call whose future is dropped leaves nothing running.

use std::future::{Future, pending};
use std::pin::Pin;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::{Duration, Instant, SystemTime};

use lomi::{Client, Clock};

use crate::support::KEY;
use crate::support::calls::{Arguments, call};
use crate::support::contract::Contract;
use crate::support::faults::cell::{Books, Cell};
use crate::support::faults::list::named;
use crate::support::faults::matrix::success;
use crate::support::faults::network::Network;
use crate::support::faults::time::{self, Paused, settle};

/// A phase of a call, and the fault that keeps it there.
struct Phase {
    name: &'static str,
    fault: &'static str,
    reached: fn(&Books) -> bool,
}

const PHASES: [Phase; 7] = [
    Phase {
        name: "resolving",
        fault: "no answer of the resolver",
        reached: |books| books.attempts == 1,
    },
    Phase {
        name: "connecting",
        fault: "no TLS, stalled",
        reached: |books| books.attempts == 1,
    },
    Phase {
        name: "sending",
        fault: "accepted, stalled",
        reached: |books| books.attempts == 1,
    },
    Phase {
        name: "waiting for the head",
        fault: "done, stalled",
        reached: |books| books.requests == 1,
    },
    Phase {
        name: "in the head",
        fault: "done, half a head, stalled",
        reached: |books| books.requests == 1,
    },
    Phase {
        name: "in the body",
        fault: "half a body, stalled",
        reached: |books| books.requests == 1,
    },
    Phase {
        name: "in the backoff",
        fault: "429",
        reached: |_| false,
    },
];

#[test]
fn a_dropped_call_leaves_nothing_running() {
    let dropped = time::run(async {
        let contract = Contract::vendored();
        let links = Network::start().await;
        settle().await;
        let tasks = alive();
        let (mut dropped, mut running) = (0, 0);
        for phase in &PHASES {
            let fault = named(phase.fault);
            for operation in lomi::operations() {
                let body = success(contract, operation.id);
                let cell = Arc::new(Cell::new(fault.link, vec![Some(fault)], body));
                let waits = Waits::default();
                let client = Client::builder()
                    .key(KEY)
                    .base_url(links.enter(cell.clone()))
                    .http_client(links.http(fault.link))
                    .clock(waits.clone())
                    .build()
                    .unwrap();
                let reached = async {
                    while !(phase.reached)(&cell.books()) && !waits.is_waiting() {
                        tokio::task::yield_now().await;
                    }
                    // On to where it stays.
                    for _ in 0..20 {
                        tokio::task::yield_now().await;
                    }
                };
                let arguments = Arguments::Least;
                tokio::select! {
                    _ = call(&client, contract, operation, arguments) => {
                        panic!("{}: {operation} did not stay there", phase.name)
                    }
                    () = reached => {}
                }
                let name = format!("{} of {operation}", phase.name);
                let sent = cell.books();
                running += usize::from(alive() > tasks);
                // Without a moment passing: no time-out ends it for the caller.
                settle().await;
                // Those of the server end when the client hangs up.
                assert_eq!(alive(), tasks, "{name}: something still runs");
                time::pass(Duration::from_secs(200)).await;
                assert_eq!(cell.books().attempts, sent.attempts, "{name}");
                assert_eq!(cell.books().requests, sent.requests, "{name}");
                dropped += 1;
            }
        }
        println!("{dropped} calls dropped, {running} of them with tasks of their own");
        assert!(running >= dropped / 2);
        dropped
    });
    assert_eq!(dropped, PHASES.len() * lomi::operations().len());
}

fn alive() -> usize {
    tokio::runtime::Handle::current()
        .metrics()
        .num_alive_tasks()
}

/// Waits for ever, and tells.
#[derive(Clone, Default)]
struct Waits(Arc<AtomicBool>);

impl Waits {
    fn is_waiting(&self) -> bool {
        self.0.load(Ordering::Relaxed)
    }
}

impl Clock for Waits {
    fn now(&self) -> Instant {
        Paused.now()
    }

    fn system_time(&self) -> SystemTime {
        Paused.system_time()
    }

    fn sleep(&self, _: Duration) -> Pin<Box<dyn Future<Output = ()> + Send + '_>> {
        self.0.store(true, Ordering::Relaxed);
        Box::pin(pending())
    }
}
