//! Proof: dropping the future of a call leaves nothing running.

use std::future::{Future, pending};
use std::pin::Pin;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::{Duration, Instant, SystemTime};

use lomi::{Client, Clock};

use crate::support::KEY;
use crate::support::calls::{Arguments, call};
use crate::support::contract::Contract;
use crate::support::faults::list::fault_named;
use crate::support::faults::matrix::success_body;
use crate::support::faults::network::Network;
use crate::support::faults::scenario::{Scenario, ServerLog};
use crate::support::faults::time::{self, PausedClock, settle};

/// A phase of a call, and the fault that makes the call stay in it.
struct Phase {
    name: &'static str,
    fault: &'static str,
    reached: fn(&ServerLog) -> bool,
}

const PHASES: [Phase; 7] = [
    Phase {
        name: "resolving",
        fault: "resolver stalled",
        reached: |log| log.attempts == 1,
    },
    Phase {
        name: "connecting",
        fault: "no TLS, stalled",
        reached: |log| log.attempts == 1,
    },
    Phase {
        name: "sending",
        fault: "accepted, stalled",
        reached: |log| log.attempts == 1,
    },
    Phase {
        name: "waiting for the head",
        fault: "done, stalled",
        reached: |log| log.requests == 1,
    },
    Phase {
        name: "in the head",
        fault: "done, half a head, stalled",
        reached: |log| log.requests == 1,
    },
    Phase {
        name: "in the body",
        fault: "half a body, stalled",
        reached: |log| log.requests == 1,
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
        let network = Network::start().await;
        settle().await;
        let tasks = alive();
        let (mut dropped, mut running) = (0, 0);
        for phase in &PHASES {
            let fault = fault_named(phase.fault);
            for operation in lomi::operations() {
                let body = success_body(contract, operation.id);
                let scenario = Arc::new(Scenario::new(fault.connection, vec![Some(fault)], body));
                let clock = PendingClock::default();
                let client = Client::builder()
                    .key(KEY)
                    .base_url(network.begin(scenario.clone()))
                    .http_client(network.http(fault.connection))
                    .clock(clock.clone())
                    .build()
                    .unwrap();
                let reached = async {
                    while !(phase.reached)(&scenario.server_log()) && !clock.is_waiting() {
                        tokio::task::yield_now().await;
                    }
                    // Let the call reach the point where it blocks.
                    for _ in 0..20 {
                        tokio::task::yield_now().await;
                    }
                };
                let arguments = Arguments::Minimal;
                tokio::select! {
                    _ = call(&client, contract, operation, arguments) => {
                        panic!("{}: {operation} ended", phase.name)
                    }
                    () = reached => {}
                }
                let name = format!("{} of {operation}", phase.name);
                let sent = scenario.server_log();
                running += usize::from(alive() > tasks);
                // The clock does not advance, so no timeout can end the tasks.
                settle().await;
                // The server's tasks end when the client closes the connection.
                assert_eq!(alive(), tasks, "{name}: a task is still running");
                time::advance(Duration::from_secs(200)).await;
                assert_eq!(scenario.server_log().attempts, sent.attempts, "{name}");
                assert_eq!(scenario.server_log().requests, sent.requests, "{name}");
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

/// A clock whose waits never end, and that records whether something waits.
#[derive(Clone, Default)]
struct PendingClock(Arc<AtomicBool>);

impl PendingClock {
    fn is_waiting(&self) -> bool {
        self.0.load(Ordering::Relaxed)
    }
}

impl Clock for PendingClock {
    fn now(&self) -> Instant {
        PausedClock.now()
    }

    fn system_time(&self) -> SystemTime {
        PausedClock.system_time()
    }

    fn sleep(&self, _: Duration) -> Pin<Box<dyn Future<Output = ()> + Send + '_>> {
        self.0.store(true, Ordering::Relaxed);
        Box::pin(pending())
    }
}
