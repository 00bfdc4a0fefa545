use std::fmt;
use std::time::Duration;

use http::StatusCode;

use crate::{ErrorKind, Operation};

/// Sees every attempt and every call of a client, to count and to time them.
///
/// Set it by [`ClientBuilder::observer`](crate::ClientBuilder::observer). It is
/// called where the call runs: count and return. It learns no key, no body and
/// no value of a query or header. Logs come by `tracing` instead, see the
/// [crate's documentation](crate#what-can-be-seen).
///
/// ```
/// use std::sync::atomic::{AtomicU64, Ordering};
///
/// use lomi::{CallEnd, Observer};
///
/// #[derive(Default)]
/// struct Metrics {
///     calls: AtomicU64,
///     repeated: AtomicU64,
///     in_doubt: AtomicU64,
/// }
///
/// impl Observer for Metrics {
///     fn call(&self, call: &CallEnd) {
///         self.calls.fetch_add(1, Ordering::Relaxed);
///         self.repeated.fetch_add(u64::from(call.attempts > 1), Ordering::Relaxed);
///         self.in_doubt.fetch_add(u64::from(call.in_doubt), Ordering::Relaxed);
///     }
/// }
///
/// let client = lomi::Client::builder()
///     .key("lomi_sk_test_0123456789abcdef")
///     .observer(Metrics::default())
///     .build()?;
/// # Ok::<(), lomi::Error>(())
/// ```
pub trait Observer: Send + Sync {
    /// An attempt ended.
    fn attempt(&self, attempt: &AttemptEnd) {
        let _ = attempt;
    }

    /// A call ended, or its future was dropped.
    fn call(&self, call: &CallEnd) {
        let _ = call;
    }
}

/// How an attempt went.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct AttemptEnd {
    /// What was called.
    pub operation: &'static Operation,
    /// Which attempt of the call, counted from 1.
    pub number: u32,
    /// The status, where an answer came.
    pub status: Option<StatusCode>,
    /// From sending to the last byte.
    pub duration: Duration,
    /// How long the call waits before the next attempt; `None` after the last.
    pub retry_in: Option<Duration>,
}

/// How a call went.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct CallEnd {
    /// What was called.
    pub operation: &'static Operation,
    /// How many attempts were made; 0 where nothing was sent.
    pub attempts: u32,
    /// The status of the last answer, if one came.
    pub status: Option<StatusCode>,
    /// All attempts and waits.
    pub duration: Duration,
    /// How it ended.
    pub outcome: Outcome,
    /// Whether the call may have acted although no answer says so: the same as
    /// [`Error::outcome_unknown`](crate::Error::outcome_unknown), and true of
    /// every writing call that was dropped after it began to send.
    pub in_doubt: bool,
}

/// How a call ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum Outcome {
    /// The caller has the answer.
    Success,
    /// The caller has an error.
    Failure(ErrorKind),
    /// The future was dropped: the caller waits no longer.
    Cancelled,
}

impl Outcome {
    /// One word, for labels: `success`, `cancelled`, or as [`ErrorKind::as_str`].
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Success => "success",
            Self::Failure(kind) => kind.as_str(),
            Self::Cancelled => "cancelled",
        }
    }
}

impl fmt::Display for Outcome {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.as_str())
    }
}
