//! The attempts of a call: each sends the whole request once. They go on until
//! one ends the call, with a final response, with a failure that must not be
//! repeated, or because time, attempts or the retry budget are used up.

use std::time::{Duration, Instant};

use super::body::{self, Incomplete};
use super::{CallContext, Connection, RequestWriter};
use crate::error::{ErrorKind, RequestError};
use crate::response::{CallSummary, HttpResponse};
use crate::retry::{AttemptOutcome, RetryReason, classify, delay};
use crate::retry_after::retry_after;
use crate::telemetry::{AttemptEnd, CallSpan};

/// Writes the request of an operation for a base URL. It is called for every
/// attempt, so that each one sends the whole request.
pub(crate) type WriteRequest<'a> =
    &'a (dyn Fn(RequestWriter<'_>) -> reqwest::Result<reqwest::Request> + Send + Sync);

/// The attempts of one call.
pub(crate) struct Attempts<'a> {
    connection: &'a Connection,
    context: &'a CallContext,
    started: Instant,
    attempt_started: Instant,
    /// The number of the current attempt, counted from 1.
    number: u32,
    may_have_acted: bool,
    /// What the last retry cost.
    tokens_paid: Option<u32>,
}

impl<'a> Attempts<'a> {
    pub(crate) fn new(connection: &'a Connection, context: &'a CallContext) -> Self {
        let now = connection.clock.now();
        Self {
            connection,
            context,
            started: now,
            attempt_started: now,
            number: 0,
            may_have_acted: false,
            tokens_paid: None,
        }
    }

    /// Makes an attempt.
    ///
    /// # Errors
    ///
    /// The request cannot be written; nothing was sent.
    pub(crate) async fn send(
        &mut self,
        write: WriteRequest<'_>,
        span: &mut CallSpan<'_>,
    ) -> Result<AttemptOutcome, RequestError> {
        let Self {
            connection,
            context,
            ..
        } = *self;
        let writer = RequestWriter {
            client: &connection.http,
            baseurl: &connection.base_url,
        };
        let mut request = write(writer)
            .map_err(|error| RequestError::new(context.operation, "request", innermost(&error)))?;
        context.write_headers(connection, request.headers_mut());
        let limit = context.limits.timeout.min(self.left(self.attempt_started));
        if limit != connection.http_timeout {
            *request.timeout_mut() = Some(limit);
        }
        self.number = span.start_attempt();
        let outcome = attempt(connection, request).await;
        self.may_have_acted |= outcome.may_have_acted();
        Ok(outcome)
    }

    /// Ends an attempt. Returns true after a wait if another one is to be made.
    /// `is_json` answers the one question about the body of a success: whether it
    /// is complete JSON.
    pub(crate) async fn repeat(
        &mut self,
        outcome: &AttemptOutcome,
        is_json: bool,
        span: &CallSpan<'_>,
    ) -> bool {
        let connection = self.connection;
        let reason = classify(self.context.operation, outcome, is_json);
        let next = reason.and_then(|reason| self.next(outcome, reason));
        if span.observes_attempts() {
            let now = connection.clock.now();
            let end = AttemptEnd {
                operation: self.context.operation,
                number: self.number,
                status: outcome.response().map(HttpResponse::status),
                duration: now.saturating_duration_since(self.attempt_started),
                retry_in: next.map(|(wait, _)| wait),
            };
            let unreadable = (!is_json).then_some(ErrorKind::Decode);
            let failure = outcome.failure().or(unreadable);
            span.end_attempt(&end, failure.map(ErrorKind::as_str));
        }
        match next {
            Some((wait, tokens)) => {
                self.tokens_paid = Some(tokens);
                connection.clock.sleep(wait).await;
                self.attempt_started = connection.clock.now();
                // The timer may have been late.
                self.left(self.attempt_started) >= self.least_time()
            }
            None => {
                if outcome.failure().is_none() && is_json {
                    connection.bucket.refill(self.tokens_paid);
                }
                false
            }
        }
    }

    /// What is known about the call, once its last attempt has ended.
    pub(crate) fn summary(&self) -> CallSummary {
        CallSummary {
            attempts: self.number,
            idempotency_key: self.context.idempotency_key.clone(),
            may_have_acted: self.may_have_acted,
        }
    }

    /// How long to wait before another attempt, and what it costs. None if there
    /// are no attempts left, if it would have too little time, or if `Retry-After`
    /// is longer than it may be.
    fn next(&self, outcome: &AttemptOutcome, reason: RetryReason) -> Option<(Duration, u32)> {
        let connection = self.connection;
        let limits = &self.context.limits;
        let policy = &limits.retry;
        if self.number >= policy.attempts {
            return None;
        }
        let jitter = connection.jitter.jitter();
        let own = delay(policy, self.number, reason.throttled, jitter);
        let asked = outcome
            .response()
            .and_then(|response| retry_after(response.headers(), connection.clock.system_time()));
        if asked.is_some_and(|asked| asked > policy.max_retry_after) {
            return None;
        }
        let wait = asked.map_or(own, |asked| asked.max(own));
        if wait.saturating_add(self.least_time()) > self.left(connection.clock.now()) {
            return None;
        }
        // Tokens are taken last, because they are not returned if nothing is sent.
        let tokens = connection.bucket.take(reason.timed_out)?;
        Some((wait, tokens))
    }

    /// The least time that an attempt is given.
    fn least_time(&self) -> Duration {
        let limits = &self.context.limits;
        limits.retry.min_attempt_time.min(limits.timeout)
    }

    /// How much of the call's time is left.
    fn left(&self, now: Instant) -> Duration {
        let spent = now.saturating_duration_since(self.started);
        self.context.limits.total_timeout.saturating_sub(spent)
    }
}

async fn attempt(connection: &Connection, request: reqwest::Request) -> AttemptOutcome {
    let mut response = match connection.http.execute(request).await {
        Ok(response) => response,
        Err(error) => return AttemptOutcome::Failed(error),
    };
    let status = response.status();
    let headers = std::mem::take(response.headers_mut());
    let (body, incomplete) = body::read(&mut response, connection.max_response_size).await;
    let response = HttpResponse::received(status, headers, body, &connection.redactor);
    match incomplete {
        None => AttemptOutcome::Complete(response),
        Some(Incomplete::Truncated(error)) => AttemptOutcome::Truncated(response, error),
        Some(Incomplete::TooLarge) => AttemptOutcome::TooLarge(response),
    }
}

/// The deepest source of an error: what was wrong, without the layers around it.
fn innermost(error: &dyn std::error::Error) -> String {
    match error.source() {
        Some(source) => innermost(source),
        None => error.to_string(),
    }
}
