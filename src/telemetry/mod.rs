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
    /// The call while it is sent.
    call: Option<Arc<Call>>,
    attempts: u32,
    span: Span,
    started: Instant,
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
        Self {
            started: settings.runtime.clock.now(),
            settings,
            operation,
            call: None,
            attempts: 0,
            span,
            ended: false,
        }
    }

    /// The call that is about to be sent; gives the span it runs in.
    pub(crate) fn follow(&mut self, call: Arc<Call>) -> Span {
        self.call = Some(call);
        self.span.clone()
    }

    /// The call was sent: whoever has it alone now can take its answer.
    pub(crate) fn let_go(&mut self) {
        self.attempts = self.attempts();
        self.call = None;
    }

    fn attempts(&self) -> u32 {
        let sent = self.call.as_ref().map(|call| call.attempts());
        sent.unwrap_or(self.attempts)
    }

    pub(crate) fn end(mut self, summary: &Summary<'_>) {
        self.tell(summary);
    }

    fn tell(&mut self, summary: &Summary<'_>) {
        self.ended = true;
        let observer = self.settings.runtime.observer.as_deref();
        if self.span.is_disabled() && observer.is_none() {
            return;
        }
        let now = self.settings.runtime.clock.now();
        let duration = now.saturating_duration_since(self.started);
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
        let writes = self.operation.method != "GET";
        self.tell(&Summary {
            status: None,
            request_id: None,
            outcome: Outcome::Cancelled,
            in_doubt: writes && self.attempts() > 0,
        });
    }
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
