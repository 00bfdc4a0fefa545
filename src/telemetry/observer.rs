use std::fmt;
use std::time::Duration;

use http::StatusCode;

use crate::error::ErrorKind;
use crate::operation::Operation;

/// Observes every attempt and every call of a client, for metrics.
///
/// Set one with [`ClientBuilder::observer`](crate::ClientBuilder::observer). Its
/// methods run on the task of the call, so they should only count and return.
/// They get no key, no body and no value of a query or header. For logs use
/// `tracing` instead, see the [crate's documentation](crate#observability).
///
/// ```
/// use std::sync::atomic::{AtomicU64, Ordering};
///
/// use lomi::{CallEnd, Observer};
///
/// #[derive(Default)]
/// struct Metrics {
///     calls: AtomicU64,
///     retried: AtomicU64,
///     unknown: AtomicU64,
/// }
///
/// impl Observer for Metrics {
///     fn on_call_end(&self, call: &CallEnd) {
///         self.calls.fetch_add(1, Ordering::Relaxed);
///         self.retried.fetch_add(u64::from(call.attempts > 1), Ordering::Relaxed);
///         self.unknown.fetch_add(u64::from(call.outcome_unknown), Ordering::Relaxed);
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
    fn on_attempt_end(&self, attempt: &AttemptEnd) {
        let _ = attempt;
    }

    /// A call ended, or its future was dropped.
    fn on_call_end(&self, call: &CallEnd) {
        let _ = call;
    }
}

/// How an attempt ended.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct AttemptEnd {
    /// What was called.
    pub operation: &'static Operation,
    /// Which attempt of the call, counted from 1.
    pub number: u32,
    /// The HTTP status, if a response came.
    pub status: Option<StatusCode>,
    /// The time from sending to the last byte.
    pub duration: Duration,
    /// How long the call is to wait before the next attempt; `None` if none is
    /// planned. If the timer is late, the call can end without that attempt.
    pub retry_in: Option<Duration>,
}

/// How a call ended, with its attempts.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct CallEnd {
    /// What was called.
    pub operation: &'static Operation,
    /// How many attempts were made; 0 if nothing was sent.
    pub attempts: u32,
    /// The HTTP status of the last response, if one came.
    pub status: Option<StatusCode>,
    /// The time of all attempts and waits.
    pub duration: Duration,
    /// How it ended.
    pub outcome: CallOutcome,
    /// Whether the call may have acted although no response says so: the same as
    /// [`Error::outcome_unknown`](crate::Error::outcome_unknown), and true for
    /// every writing call that was dropped after it started to send.
    pub outcome_unknown: bool,
}

/// How a call ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum CallOutcome {
    /// The caller got a response.
    Success,
    /// The caller got an error.
    Failure(ErrorKind),
    /// The future was dropped before the call ended.
    Cancelled,
}

impl CallOutcome {
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

impl fmt::Display for CallOutcome {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.as_str())
    }
}
