//! What can be seen of calls: a span each, an event for each attempt, and an
//! observer for metrics. Never a key, a body, or a value of a query or header.

use std::sync::Arc;
use std::time::{Duration, Instant};

use http::StatusCode;
use tracing::Span;
use tracing::field::{Empty, display};

use crate::Operation;
use crate::call::Call;
use crate::transport::Settings;

mod observer;

pub use observer::{AttemptEnd, CallEnd, Observer, Outcome};

/// Watches a call from its start to its end, or until its future is dropped.
pub(crate) struct Watch {
    settings: Arc<Settings>,
    operation: &'static Operation,
    /// None as long as the call is not found good.
    call: Option<Arc<Call>>,
    span: Span,
    /// None where nobody watches: then nothing is told.
    started: Option<Instant>,
    ended: bool,
}

/// What is known of a call at its end.
pub(crate) struct Summary<'a> {
    pub(crate) status: Option<StatusCode>,
    pub(crate) request_id: Option<&'a str>,
    pub(crate) outcome: Outcome,
    pub(crate) in_doubt: bool,
}

impl Watch {
    pub(crate) fn start(settings: Arc<Settings>, operation: &'static Operation) -> Self {
        let span = tracing::info_span!(
            "lomi.call",
            operation = operation.id,
            method = operation.method,
            path = operation.path,
            attempts = Empty,
            status = Empty,
            request_id = Empty,
            outcome = Empty,
            in_doubt = Empty,
            duration_ms = Empty,
        );
        let runtime = &settings.runtime;
        let is_watched = !span.is_disabled() || runtime.observer.is_some();
        Self {
            started: is_watched.then(|| runtime.clock.now()),
            settings,
            operation,
            call: None,
            span,
            ended: false,
        }
    }

    /// The call that is about to be sent; gives the span it runs in.
    pub(crate) fn follow(&mut self, call: Arc<Call>) -> Span {
        self.call = Some(call);
        self.span.clone()
    }

    fn attempts(&self) -> u32 {
        self.call.as_ref().map_or(0, |call| call.attempts())
    }

    pub(crate) fn end(mut self, summary: &Summary<'_>) {
        self.tell(summary);
    }

    fn tell(&mut self, summary: &Summary<'_>) {
        self.ended = true;
        let Some(started) = self.started else {
            return;
        };
        let observer = self.settings.runtime.observer.as_deref();
        let now = self.settings.runtime.clock.now();
        let duration = now.saturating_duration_since(started);
        let attempts = self.attempts();
        let &Summary {
            status,
            request_id,
            outcome,
            in_doubt,
        } = summary;
        self.span.record("attempts", attempts);
        if let Some(status) = status {
            self.span.record("status", status.as_u16());
        }
        if let Some(id) = request_id {
            self.span.record("request_id", id);
        }
        self.span.record("outcome", display(outcome));
        self.span.record("in_doubt", in_doubt);
        self.span.record("duration_ms", millis(duration));
        if let Some(observer) = observer {
            observer.call(&CallEnd {
                operation: self.operation,
                attempts,
                status,
                duration,
                outcome,
                in_doubt,
            });
        }
    }
}

impl Drop for Watch {
    fn drop(&mut self) {
        if self.ended {
            return;
        }
        self.tell(&Summary {
            status: None,
            request_id: None,
            outcome: Outcome::Cancelled,
            in_doubt: self.operation.writes() && self.attempts() > 0,
        });
    }
}

/// Whether anybody wants to know of attempts.
pub(crate) fn sees_attempts(observer: Option<&dyn Observer>) -> bool {
    observer.is_some() || tracing::enabled!(tracing::Level::DEBUG)
}

/// Tells of an attempt that ended. `failure` says what went wrong, as one word.
pub(crate) fn attempt(
    observer: Option<&dyn Observer>,
    end: &AttemptEnd,
    failure: Option<&'static str>,
) {
    tracing::debug!(
        operation = end.operation.id,
        attempt = end.number,
        status = end.status.map(|status| status.as_u16()),
        duration_ms = millis(end.duration),
        retry_in_ms = end.retry_in.map(millis),
        failure,
        "attempt ended"
    );
    if let Some(observer) = observer {
        observer.attempt(end);
    }
}

fn millis(duration: Duration) -> u64 {
    u64::try_from(duration.as_millis()).unwrap_or(u64::MAX)
}
