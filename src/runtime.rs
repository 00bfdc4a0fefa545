//! Time, chance and keys, so that tests can hold them still.

use std::fmt;
use std::future::Future;
use std::hash::{BuildHasher, Hasher, RandomState};
use std::pin::Pin;
use std::sync::Arc;
use std::time::{Duration, Instant, SystemTime};

use crate::{IdempotencyKey, Observer};

/// Tells the time and waits.
pub trait Clock: Send + Sync {
    /// A time that only goes forward.
    fn now(&self) -> Instant;

    /// The time of day.
    fn time(&self) -> SystemTime;

    /// Waits.
    fn sleep(&self, wait: Duration) -> Pin<Box<dyn Future<Output = ()> + Send + '_>>;
}

/// Throws the dice for waits.
pub trait Random: Send + Sync {
    /// A number from 0 up to 1.
    fn unit(&self) -> f64;
}

/// Makes the keys of calls whose caller gives none.
pub trait Keys: Send + Sync {
    /// A key that no other call has.
    fn key(&self) -> IdempotencyKey;
}

/// What a client uses of each, and who watches.
#[derive(Clone)]
pub(crate) struct Runtime {
    pub(crate) clock: Arc<dyn Clock>,
    pub(crate) random: Arc<dyn Random>,
    pub(crate) keys: Arc<dyn Keys>,
    pub(crate) observer: Option<Arc<dyn Observer>>,
}

impl Default for Runtime {
    fn default() -> Self {
        Self {
            clock: Arc::new(System),
            random: Arc::new(System),
            keys: Arc::new(System),
            observer: None,
        }
    }
}

impl fmt::Debug for Runtime {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Runtime").finish_non_exhaustive()
    }
}

/// The machine's own time and chance; waits by tokio.
struct System;

impl Clock for System {
    fn now(&self) -> Instant {
        Instant::now()
    }

    fn time(&self) -> SystemTime {
        SystemTime::now()
    }

    fn sleep(&self, wait: Duration) -> Pin<Box<dyn Future<Output = ()> + Send + '_>> {
        Box::pin(tokio::time::sleep(wait))
    }
}

impl Random for System {
    /// The keys of the standard library's hash maps are random enough to
    /// spread waits.
    fn unit(&self) -> f64 {
        let bits = RandomState::new().build_hasher().finish() >> 11;
        bits as f64 / (1_u64 << 53) as f64
    }
}

impl Keys for System {
    fn key(&self) -> IdempotencyKey {
        IdempotencyKey::random()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn chance_stays_in_its_bounds_and_varies() {
        let drawn: Vec<f64> = (0..1000).map(|_| System.unit()).collect();
        assert!(drawn.iter().all(|number| (0.0..1.0).contains(number)));
        let mean = drawn.iter().sum::<f64>() / 1000.0;
        assert!((0.4..0.6).contains(&mean), "{mean}");
    }
}
