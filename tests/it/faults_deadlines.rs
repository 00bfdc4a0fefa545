//! Property: whatever fails in whatever order, a call ends within its total
//! deadline, and gives up before that only if the next wait would not fit.

use std::cell::RefCell;
use std::sync::Arc;
use std::time::Duration;

use lomi::{Client, Clock, RetryPolicy};
use proptest::prelude::*;
use proptest::test_runner::{Config, TestCaseError, TestRunner};

use crate::support::KEY;
use crate::support::faults::cell::Cell;
use crate::support::faults::fault::{Fault, Leaves, Link};
use crate::support::faults::list::named;
use crate::support::faults::network::{Links, Network};
use crate::support::faults::time::{Longest, Paused, STEP, Stage};

/// Failures that cost no time, some, and all there is.
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
    let stage = Stage::new();
    let links = stage.run(Network::start());
    let counts = RefCell::new(Counts::default());
    let mut runner = TestRunner::new(Config {
        failure_persistence: None,
        ..Config::with_cases(256)
    });
    let held = runner.run(&cases(), |case| {
        let verdict = stage.run(hold(&case, &links, &counts));
        verdict.map_err(TestCaseError::fail)
    });
    let counts = counts.into_inner();
    println!("{counts:?}");
    held.unwrap();
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

async fn hold(case: &Case, links: &Links, counts: &RefCell<Counts>) -> Result<(), String> {
    let faults: Vec<_> = case.script.iter().map(|name| named(name)).collect();
    let script = faults.iter().map(|fault| Some(*fault)).collect();
    let body = b"[{\"any\": \"value\"}]".as_slice().into();
    let cell = Arc::new(Cell::new(Link::Fresh, script, body));
    let client = Client::builder()
        .key(KEY)
        .base_url(links.enter(cell.clone()))
        .http_client(links.http(Link::Fresh))
        .timeout(case.timeout)
        .total_timeout(case.total)
        .retry(
            RetryPolicy::default()
                .attempts(case.attempts)
                .base(case.base)
                .throttled_base(case.throttled_base)
                .cap(case.cap),
        )
        .clock(Paused)
        .jitter(Longest)
        .build()
        .unwrap();
    let started = Paused.now();
    let error = client.webhooks().list().await.unwrap_err();
    let took = Paused.now() - started;

    let attempts = error.attempts();
    let mut counts = counts.borrow_mut();
    counts.calls += 1;
    if took > case.total + STEP {
        return Err(format!("took {took:?}"));
    }
    if attempts > case.attempts || attempts != cell.books().attempts {
        return Err(format!("{attempts} attempts, {:?}", cell.books()));
    }
    if attempts == case.attempts {
        counts.out_of_attempts += 1;
        return Ok(());
    }
    let last = faults[faults.len().min(attempts as usize) - 1];
    let wait = wait(case, last, attempts);
    let least = LEAST_ATTEMPT.min(case.timeout);
    match took + wait + least + ROUNDING >= case.total {
        _ if took >= case.total => counts.out_of_time += 1,
        true => counts.wait_too_long += 1,
        false => return Err(format!("gave up after {took:?}, {wait:?} would have fit")),
    }
    Ok(())
}

/// The default of the SDK: a shorter attempt is not started.
const LEAST_ATTEMPT: Duration = Duration::from_secs(1);

/// Timers go by milliseconds.
const ROUNDING: Duration = Duration::from_millis(1);

/// The longest wait after a failure, as the documentation of the policy says.
fn wait(case: &Case, fault: &Fault, attempt: u32) -> Duration {
    let (base, asked) = match fault.leaves {
        Leaves::Throttled(asked) => (case.throttled_base, asked),
        _ => (case.base, Duration::ZERO),
    };
    let own = base * 2_u32.pow(attempt - 1);
    own.min(case.cap).max(asked)
}
