//! Property: for any sequence of faults, a call ends within its total deadline, and gives up
//! earlier only if the next wait would exceed the deadline.

use std::cell::RefCell;
use std::sync::Arc;
use std::time::Duration;

use lomi::{Client, Clock, RetryPolicy};
use proptest::prelude::*;
use proptest::test_runner::{Config, TestCaseError, TestRunner};

use crate::support::KEY;
use crate::support::faults::fault::{ConnectionKind, Evidence, Fault};
use crate::support::faults::list::fault_named;
use crate::support::faults::network::{Network, NetworkHandle};
use crate::support::faults::scenario::Scenario;
use crate::support::faults::time::{MaxJitter, PausedClock, PausedRuntime, STEP};

/// Faults that take no time, some time, or the whole timeout.
const FAULTS: [&str; 8] = [
    "connection refused",
    "done, reset",
    "done, 503",
    "429",
    "429, wait 2 s",
    "429, wait until",
    "done, stalled",
    "body dripping",
];

#[derive(Debug, Clone)]
struct Case {
    script: Vec<&'static str>,
    attempts: u32,
    base: Duration,
    throttled_base: Duration,
    cap: Duration,
    timeout: Duration,
    total: Duration,
}

fn cases() -> impl Strategy<Value = Case> {
    let millis = |range: std::ops::Range<u64>| range.prop_map(Duration::from_millis);
    let script = prop::collection::vec(prop::sample::select(&FAULTS[..]), 1..6);
    let waits = (millis(0..5_000), millis(0..20_000), millis(0..30_000));
    let limits = (millis(1_000..40_000), millis(0..120_000));
    (script, 1_u32..9, waits, limits).prop_map(|(script, attempts, waits, limits)| {
        let (base, throttled_base, cap) = waits;
        let (timeout, total) = limits;
        Case {
            script,
            attempts,
            base,
            throttled_base,
            cap,
            timeout,
            total,
        }
    })
}

#[test]
fn deadlines_hold() {
    let runtime = PausedRuntime::new();
    let network = runtime.run(Network::start());
    let counts = RefCell::new(Counts::default());
    let mut runner = TestRunner::new(Config {
        failure_persistence: None,
        ..Config::with_cases(256)
    });
    let result = runner.run(&cases(), |case| {
        let verdict = runtime.run(check_deadline(&case, &network, &counts));
        verdict.map_err(TestCaseError::fail)
    });
    let counts = counts.into_inner();
    println!("{counts:?}");
    result.unwrap();
    assert!(counts.out_of_time > 0 && counts.wait_too_long > 0 && counts.out_of_attempts > 0);
}

/// How calls ended.
#[derive(Debug, Default)]
struct Counts {
    calls: u32,
    out_of_attempts: u32,
    wait_too_long: u32,
    out_of_time: u32,
}

/// Makes a call with the case's settings and checks when and why it ended.
async fn check_deadline(
    case: &Case,
    network: &NetworkHandle,
    counts: &RefCell<Counts>,
) -> Result<(), String> {
    let faults: Vec<_> = case.script.iter().map(|name| fault_named(name)).collect();
    let script = faults.iter().map(|fault| Some(*fault)).collect();
    let body = b"[{\"any\": \"value\"}]".as_slice().into();
    let scenario = Arc::new(Scenario::new(ConnectionKind::Fresh, script, body));
    let client = Client::builder()
        .key(KEY)
        .base_url(network.begin(scenario.clone()))
        .http_client(network.http(ConnectionKind::Fresh))
        .timeout(case.timeout)
        .total_timeout(case.total)
        .retry(
            RetryPolicy::default()
                .attempts(case.attempts)
                .base(case.base)
                .throttled_base(case.throttled_base)
                .cap(case.cap),
        )
        .clock(PausedClock)
        .jitter(MaxJitter)
        .build()
        .unwrap();
    let started = PausedClock.now();
    let error = client.webhooks().list().await.unwrap_err();
    let took = PausedClock.now() - started;

    let attempts = error.attempts();
    let mut counts = counts.borrow_mut();
    counts.calls += 1;
    if took > case.total + STEP {
        return Err(format!("took {took:?}"));
    }
    if attempts > case.attempts || attempts != scenario.server_log().attempts {
        return Err(format!("{attempts} attempts, {:?}", scenario.server_log()));
    }
    if attempts == case.attempts {
        counts.out_of_attempts += 1;
        return Ok(());
    }
    let last = faults[faults.len().min(attempts as usize) - 1];
    let wait = wait(case, last, attempts);
    let min_attempt = MIN_ATTEMPT.min(case.timeout);
    match took + wait + min_attempt + ROUNDING >= case.total {
        _ if took >= case.total => counts.out_of_time += 1,
        true => counts.wait_too_long += 1,
        false => {
            return Err(format!(
                "gave up after {took:?}, although a wait of {wait:?} would have fit"
            ));
        }
    }
    Ok(())
}

/// The SDK does not start an attempt with less time left than this.
const MIN_ATTEMPT: Duration = Duration::from_secs(1);

/// Tokio's timers have a resolution of one millisecond.
const ROUNDING: Duration = Duration::from_millis(1);

/// The longest wait after a failure, according to the documentation of `RetryPolicy`.
fn wait(case: &Case, fault: &Fault, attempt: u32) -> Duration {
    let (base, requested) = match fault.evidence {
        Evidence::Throttled(requested) => (case.throttled_base, requested),
        _ => (case.base, Duration::ZERO),
    };
    let backoff = base * 2_u32.pow(attempt - 1);
    backoff.min(case.cap).max(requested)
}
