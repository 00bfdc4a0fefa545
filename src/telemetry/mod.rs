//! What can be observed of calls: a span for each, an event for each attempt,
//! and an observer for metrics. Never a key, a body, or the value of a query or
//! header.

use std::fmt;
use std::sync::Arc;
use std::time::{Duration, Instant};

use http::StatusCode;
use tracing::Span;
use tracing::field::{Empty, display};

use crate::operation::Operation;
use crate::runtime::Clock;

mod observer;

pub use observer::{AttemptEnd, CallEnd, CallOutcome, Observer};

/// Who observes the calls of a client, and the clock to time them.
#[derive(Clone)]
pub(crate) struct Telemetry {
    pub(crate) observer: Option<Arc<dyn Observer>>,
    pub(crate) clock: Arc<dyn Clock>,
}

impl fmt::Debug for Telemetry {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Telemetry").finish_non_exhaustive()
    }
}

/// Observes a call from its start to its end, or until its future is dropped.
pub(crate) struct CallSpan<'a> {
    telemetry: &'a Telemetry,
    operation: &'static Operation,
    attempts: u32,
    span: Span,
    /// None if nobody observes: then nothing is reported.
    started: Option<Instant>,
    ended: bool,
}

/// What is known about a call at its end.
pub(crate) struct Summary<'a> {
    pub(crate) status: Option<StatusCode>,
    pub(crate) request_id: Option<&'a str>,
    pub(crate) outcome: CallOutcome,
    pub(crate) outcome_unknown: bool,
}

impl<'a> CallSpan<'a> {
    pub(crate) fn start(telemetry: &'a Telemetry, operation: &'static Operation) -> Self {
        let span = tracing::info_span!(
            "lomi.call",
            operation = operation.id,
            method = operation.method,
            path = operation.path,
            attempts = Empty,
            status = Empty,
            request_id = Empty,
            outcome = Empty,
            outcome_unknown = Empty,
            duration_ms = Empty,
        );
        let is_observed = !span.is_disabled() || telemetry.observer.is_some();
        Self {
            telemetry,
            operation,
            attempts: 0,
            span,
            started: is_observed.then(|| telemetry.clock.now()),
            ended: false,
        }
    }

    /// The span to run the call in.
    pub(crate) fn span(&self) -> Span {
        self.span.clone()
    }

    /// Counts an attempt and returns its number, counted from 1.
    pub(crate) fn start_attempt(&mut self) -> u32 {
        self.attempts += 1;
        self.attempts
    }

    /// Reports an attempt that ended. `failure` says what went wrong, in one word.
    pub(crate) fn end_attempt(&self, end: &AttemptEnd, failure: Option<&'static str>) {
        tracing::debug!(
            operation = end.operation.id,
            attempt = end.number,
            status = end.status.map(|status| status.as_u16()),
            duration_ms = millis(end.duration),
            retry_in_ms = end.retry_in.map(millis),
            failure,
            "attempt ended"
        );
        if let Some(observer) = &self.telemetry.observer {
            observer.on_attempt_end(end);
        }
    }

    /// Whether anybody wants to know about attempts.
    pub(crate) fn observes_attempts(&self) -> bool {
        self.telemetry.observer.is_some() || tracing::enabled!(tracing::Level::DEBUG)
    }

    /// Reports the end of the call.
    pub(crate) fn end(mut self, summary: &Summary<'_>) {
        self.report(summary);
    }

    fn report(&mut self, summary: &Summary<'_>) {
        self.ended = true;
        let Some(started) = self.started else {
            return;
        };
        let now = self.telemetry.clock.now();
        let duration = now.saturating_duration_since(started);
        let &Summary {
            status,
            request_id,
            outcome,
            outcome_unknown,
        } = summary;
        self.span.record("attempts", self.attempts);
        if let Some(status) = status {
            self.span.record("status", status.as_u16());
        }
        if let Some(id) = request_id {
            self.span.record("request_id", id);
        }
        self.span.record("outcome", display(outcome));
        self.span.record("outcome_unknown", outcome_unknown);
        self.span.record("duration_ms", millis(duration));
        if let Some(observer) = &self.telemetry.observer {
            observer.on_call_end(&CallEnd {
                operation: self.operation,
                attempts: self.attempts,
                status,
                duration,
                outcome,
                outcome_unknown,
            });
        }
    }
}

impl Drop for CallSpan<'_> {
    fn drop(&mut self) {
        if self.ended {
            return;
        }
        self.report(&Summary {
            status: None,
            request_id: None,
            outcome: CallOutcome::Cancelled,
            outcome_unknown: self.operation.writes() && self.attempts > 0,
        });
    }
}

fn millis(duration: Duration) -> u64 {
    u64::try_from(duration.as_millis()).unwrap_or(u64::MAX)
}
