//! Whether a call is repeated, and how long it waits before.

use std::time::Duration;

mod backoff;
mod bucket;
mod classify;

pub(crate) use backoff::delay;
pub(crate) use bucket::TokenBucket;
pub(crate) use classify::{AttemptOutcome, RetryReason, classify};

/// How often calls are repeated, and how long they wait before.
///
/// Whether a call *may* be repeated is not a setting: it depends on the
/// operation ([`Retry`](crate::Retry)).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub struct RetryPolicy {
    /// Attempts of a call, the first included. Default: 3.
    pub attempts: u32,
    /// The longest first wait; it doubles from attempt to attempt, and each
    /// wait is drawn between zero and the longest. Default: 50 ms.
    pub base: Duration,
    /// The longest first wait after a 429. Default: 1 s.
    pub throttled_base: Duration,
    /// The longest wait of all. Default: 20 s.
    pub cap: Duration,
    /// The longest `Retry-After` that is waited for. The server always names
    /// its whole window (900 s), so a longer one ends the call with the wait in
    /// the error. Default: 20 s.
    pub max_retry_after: Duration,
    /// The least time that an attempt needs. A retry that would have less of the
    /// call's total time-out left is not started: it would only be cut off after
    /// it was sent, and turn a definite failure into an unknown outcome.
    /// Default: 1 s.
    pub min_attempt_time: Duration,
}

impl Default for RetryPolicy {
    fn default() -> Self {
        Self {
            attempts: 3,
            base: Duration::from_millis(50),
            throttled_base: Duration::from_secs(1),
            cap: Duration::from_secs(20),
            max_retry_after: Duration::from_secs(20),
            min_attempt_time: Duration::from_secs(1),
        }
    }
}

impl RetryPolicy {
    /// A single attempt, whatever happens.
    #[must_use]
    pub fn never() -> Self {
        Self::default().attempts(1)
    }

    /// Sets how many attempts a call has; 0 counts as 1.
    #[must_use]
    pub fn attempts(mut self, attempts: u32) -> Self {
        self.attempts = attempts.max(1);
        self
    }

    /// Sets the longest first wait.
    #[must_use]
    pub fn base(mut self, base: Duration) -> Self {
        self.base = base;
        self
    }

    /// Sets the longest first wait after a 429.
    #[must_use]
    pub fn throttled_base(mut self, base: Duration) -> Self {
        self.throttled_base = base;
        self
    }

    /// Sets the longest wait of all.
    #[must_use]
    pub fn cap(mut self, cap: Duration) -> Self {
        self.cap = cap;
        self
    }

    /// Sets the longest `Retry-After` that is waited for.
    #[must_use]
    pub fn max_retry_after(mut self, wait: Duration) -> Self {
        self.max_retry_after = wait;
        self
    }

    /// Sets the least time that an attempt needs.
    #[must_use]
    pub fn min_attempt_time(mut self, time: Duration) -> Self {
        self.min_attempt_time = time;
        self
    }
}
