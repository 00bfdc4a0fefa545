//! When a call is repeated, and how long it waits before.

use std::time::Duration;

mod backoff;
mod bucket;
mod retry_after;
mod verdict;

pub(crate) use backoff::delay;
pub(crate) use bucket::TokenBucket;
pub(crate) use retry_after::retry_after;
pub(crate) use verdict::{Failure, Outcome, judge};

/// How often and how patiently calls are repeated.
///
/// Whether a call *may* be repeated is no setting: it follows from its
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
    /// The longest `Retry-After` that is waited for; the server always names
    /// its whole window (900 s), so a longer one ends the call with the wait in
    /// the error. Default: 20 s.
    pub max_retry_after: Duration,
}

impl Default for RetryPolicy {
    fn default() -> Self {
        Self {
            attempts: 3,
            base: Duration::from_millis(50),
            throttled_base: Duration::from_secs(1),
            cap: Duration::from_secs(20),
            max_retry_after: Duration::from_secs(20),
        }
    }
}

impl RetryPolicy {
    /// One attempt, whatever happens.
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
}
