//! Sends a request until an attempt ends the call: by an answer that is final,
//! by a failure that must not be repeated, or because time, attempts or the
//! retry budget are used up.

use std::time::{Duration, Instant};

use super::spare::Spare;
use super::{Answer, Limits, Settings};
use crate::call::{Call, Value};
use crate::retry::{Failure, Outcome, delay, judge, retry_after};
use crate::telemetry::{self, AttemptEnd, Outcome as Ended, Summary};
use crate::{ErrorCode, ErrorKind, Operation, RetryPolicy};

/// How an attempt ended.
pub(crate) enum End {
    /// A whole answer, and what it says. The response is what is left of it.
    Answer(Answer, Content, reqwest::Response),
    /// An answer that broke off.
    Cut(Answer, reqwest::Error),
    /// No answer.
    Error(reqwest::Error),
}

/// What a whole answer says.
#[derive(Debug)]
pub(crate) enum Content {
    /// A value of the type that the call reads.
    Value(Value),
    /// Nothing that could be read as one.
    Unreadable(serde_json::Error),
    /// An error of the API.
    Refusal,
}

/// How a call went.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(crate) struct Report {
    /// Whether an attempt without a definite answer may have reached the server.
    pub(crate) uncertain: bool,
    /// Whether the last failure allows another attempt.
    pub(crate) repeatable: bool,
}

/// Runs a call to the end of its last attempt.
pub(crate) async fn run(
    http: &reqwest::Client,
    settings: &Settings,
    call: &Call,
    mut request: reqwest::Request,
) -> (End, Report) {
    let Limits {
        timeout,
        total_timeout,
        retry,
    } = call.limits;
    let clock = &settings.runtime.clock;
    let observer = settings.runtime.observer.as_deref();
    let started = clock.now();
    let mut began = started;
    let left = |now: Instant| total_timeout.saturating_sub(now.saturating_duration_since(started));
    let mut report = Report::default();
    let mut paid = None;
    loop {
        let number = call.attempt();
        let spare = match number < retry.attempts {
            true => Spare::of(&mut request),
            false => None,
        };
        settings.write(call, request.headers_mut());
        let limit = Some(timeout.min(left(began)));
        if limit != settings.own_timeout {
            *request.timeout_mut() = limit;
        }
        let end = attempt(http, call, request).await;
        report.uncertain |= end.is_uncertain();

        let outcome = judge(call.operation, &end);
        report.repeatable = matches!(outcome, Outcome::Again(_));
        // Tokens are the last thing to take: they are gone once taken.
        let next = match (outcome, spare) {
            (Outcome::Again(failure), Some(spare)) => {
                let left = left(clock.now());
                wait(settings, &retry, &end, number, failure, left).and_then(|wait| {
                    let tokens = settings.bucket.take(failure.timed_out)?;
                    Some((spare, wait, tokens))
                })
            }
            _ => None,
        };
        if telemetry::sees_attempts(observer) {
            telemetry::attempt(
                observer,
                &AttemptEnd {
                    operation: call.operation,
                    number,
                    status: end.answer().map(|answer| answer.status),
                    duration: clock.now().saturating_duration_since(began),
                    retry_in: next.as_ref().map(|&(_, wait, _)| wait),
                },
                end.failure().map(ErrorKind::as_str),
            );
        }
        let Some((spare, wait, tokens)) = next else {
            if end.is_success() {
                settings.bucket.refill(paid);
            }
            return (end, report);
        };
        paid = Some(tokens);
        clock.sleep(wait).await;
        began = clock.now();
        request = spare.into_request();
    }
}

async fn attempt(http: &reqwest::Client, call: &Call, request: reqwest::Request) -> End {
    let mut response = match http.execute(request).await {
        Ok(response) => response,
        Err(error) => return End::Error(error),
    };
    let (answer, cut) = Answer::read(&mut response).await;
    if let Some(cut) = cut {
        return End::Cut(answer, cut);
    }
    let content = match answer.status.is_success() {
        true => (call.read)(&answer.value(call.operation))
            .map_or_else(Content::Unreadable, Content::Value),
        false => Content::Refusal,
    };
    End::Answer(answer, content, response)
}

impl End {
    /// The answer, as far as it came.
    pub(crate) fn answer(&self) -> Option<&Answer> {
        match self {
            Self::Answer(answer, ..) | Self::Cut(answer, _) => Some(answer),
            Self::Error(_) => None,
        }
    }

    /// What went wrong, as far as the transport can tell.
    fn failure(&self) -> Option<ErrorKind> {
        match self {
            Self::Answer(_, Content::Value(_), _) => None,
            Self::Answer(_, Content::Unreadable(_), _) => Some(ErrorKind::Decode),
            Self::Answer(_, Content::Refusal, _) => Some(ErrorKind::Api),
            Self::Cut(_, error) | Self::Error(error) => Some(ErrorKind::of(error)),
        }
    }

    /// What is told of a call that no facade maps.
    pub(super) fn summary(&self, operation: &Operation, report: Report) -> Summary<'_> {
        let answer = self.answer();
        Summary {
            status: answer.map(|answer| answer.status),
            request_id: answer.and_then(Answer::request_id),
            outcome: self.failure().map_or(Ended::Success, Ended::Failure),
            in_doubt: operation.writes() && report.uncertain && !self.is_success(),
        }
    }

    fn is_success(&self) -> bool {
        matches!(self, Self::Answer(_, Content::Value(_), _))
    }

    /// Whether the server may have acted without telling so.
    fn is_uncertain(&self) -> bool {
        match self {
            // 408 and 5xx can come from a proxy whose server went on; a success
            // that has to be asked for again was one all the same.
            Self::Answer(answer, ..) | Self::Cut(answer, _) => {
                let status = answer.status;
                status.is_success()
                    || status.as_u16() == 408
                    || status.is_server_error()
                    // Another call with this key is about to act.
                    || answer.error_code() == Some(ErrorCode::IdempotencyInProgress)
            }
            Self::Error(error) => !error.is_connect() && !error.is_builder(),
        }
    }
}

/// How long to wait before the next attempt; `None` where that is longer than
/// the call has left, or than a `Retry-After` may be.
fn wait(
    settings: &Settings,
    retry: &RetryPolicy,
    end: &End,
    attempt: u32,
    failure: Failure,
    left: Duration,
) -> Option<Duration> {
    let runtime = &settings.runtime;
    let random = runtime.random.unit();
    let own = delay(retry, attempt, failure.throttled, random);
    let asked = end
        .answer()
        .and_then(|answer| retry_after(&answer.headers, runtime.clock.time()));
    if asked.is_some_and(|asked| asked > retry.max_retry_after) {
        return None;
    }
    let wait = asked.map_or(own, |asked| asked.max(own));
    (wait < left).then_some(wait)
}
