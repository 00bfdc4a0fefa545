//! Sources of time, jitter and idempotency keys, so that tests can replace them.

use std::future::Future;
use std::hash::{BuildHasher, Hasher, RandomState};
use std::pin::Pin;
use std::time::{Duration, Instant, SystemTime};

use crate::idempotency::IdempotencyKey;

/// Provides the current time and a timer.
pub trait Clock: Send + Sync {
    /// The current time of a monotonic clock.
    fn now(&self) -> Instant;

    /// The current time of day, to understand a `Retry-After` with a date.
    fn system_time(&self) -> SystemTime;

    /// Completes after `wait`.
    fn sleep(&self, wait: Duration) -> Pin<Box<dyn Future<Output = ()> + Send + '_>>;
}

/// Source of retry jitter.
pub trait JitterSource: Send + Sync {
    /// The share of the longest wait to wait, from 0 up to 1. NaN counts as 0.
    fn jitter(&self) -> f64;
}

/// Creates the idempotency keys of calls whose caller sets none.
pub trait IdempotencyKeySource: Send + Sync {
    /// A key that no other call has.
    fn new_key(&self) -> IdempotencyKey;
}

/// The clocks of the machine, tokio's timer, and random numbers.
#[derive(Debug, Clone, Copy)]
pub(crate) struct System;

impl Clock for System {
    fn now(&self) -> Instant {
        Instant::now()
    }

    fn system_time(&self) -> SystemTime {
        SystemTime::now()
    }

    fn sleep(&self, wait: Duration) -> Pin<Box<dyn Future<Output = ()> + Send + '_>> {
        Box::pin(tokio::time::sleep(wait))
    }
}

impl JitterSource for System {
    /// The random seeds of the standard library's hash maps are good enough to
    /// spread waits.
    fn jitter(&self) -> f64 {
        let bits = RandomState::new().build_hasher().finish() >> 11;
        bits as f64 / (1_u64 << 53) as f64
    }
}

impl IdempotencyKeySource for System {
    fn new_key(&self) -> IdempotencyKey {
        IdempotencyKey::random()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn jitter_stays_in_its_bounds_and_varies() {
        let drawn: Vec<f64> = (0..1000).map(|_| System.jitter()).collect();
        assert!(drawn.iter().all(|number| (0.0..1.0).contains(number)));
        let mean = drawn.iter().sum::<f64>() / 1000.0;
        assert!((0.4..0.6).contains(&mean), "{mean}");
    }
}
