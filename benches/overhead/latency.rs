//! Latency and throughput. The two sides take turns.

use std::time::{Duration, Instant};

use tokio::task::JoinSet;

use crate::{Callers, Side, Subject};

const CALLS: usize = 10_000;
const IN_FLIGHT: usize = 64;
const ROUNDS: usize = 20;
const CALLS_IN_ROUND: usize = 50;

/// Percentiles in microseconds.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Latency {
    pub(crate) p50: f64,
    pub(crate) p99: f64,
}

/// The latency of sequential calls. The order of the sides alternates, so that neither always goes
/// first.
pub(crate) async fn sequential(callers: &Callers, subject: Subject) -> [Latency; 2] {
    let mut times = [Vec::with_capacity(CALLS), Vec::with_capacity(CALLS)];
    for turn in 0..CALLS {
        for index in order(turn) {
            let start = Instant::now();
            callers.repeat(Side::BOTH[index], subject, 1).await;
            times[index].push(start.elapsed());
        }
    }
    times.map(|mut times| {
        times.sort_unstable();
        let percentile = |percent: usize| micros(times[times.len() * percent / 100]);
        Latency {
            p50: percentile(50),
            p99: percentile(99),
        }
    })
}

/// Calls per second with many calls in flight: the median of all rounds.
pub(crate) async fn throughput(callers: &Callers, subject: Subject) -> [f64; 2] {
    let mut rates = [Vec::new(), Vec::new()];
    for turn in 0..ROUNDS {
        for index in order(turn) {
            let start = Instant::now();
            round(callers, Side::BOTH[index], subject).await;
            let calls = (IN_FLIGHT * CALLS_IN_ROUND) as f64;
            rates[index].push(calls / start.elapsed().as_secs_f64());
        }
    }
    rates.map(|mut rates| {
        rates.sort_unstable_by(f64::total_cmp);
        rates[rates.len() / 2]
    })
}

async fn round(callers: &Callers, side: Side, subject: Subject) {
    let local = tokio::task::LocalSet::new();
    let mut tasks = JoinSet::new();
    for _ in 0..IN_FLIGHT {
        let callers = callers.clone();
        let calls = async move { callers.repeat(side, subject, CALLS_IN_ROUND).await };
        tasks.spawn_local_on(calls, &local);
    }
    local.run_until(tasks.join_all()).await;
}

fn order(turn: usize) -> [usize; 2] {
    if turn.is_multiple_of(2) {
        [0, 1]
    } else {
        [1, 0]
    }
}

fn micros(time: Duration) -> f64 {
    time.as_secs_f64() * 1e6
}
