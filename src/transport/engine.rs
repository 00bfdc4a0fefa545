//! Sends a request until an attempt ends the call: by an answer that is final,
//! by a failure that must not be repeated, or because time, attempts or the
//! retry budget are used up.

use std::time::Duration;

use super::{Answer, Settings};
use crate::Operation;
use crate::retry::{Failure, Outcome, delay, judge, retry_after};

/// How an attempt ended.
pub(crate) enum End {
    /// A whole answer.
    Answer(Answer),
    /// An answer that broke off.
    Cut(Answer, reqwest::Error),
    /// No answer.
    Error(reqwest::Error),
}

/// How a call went.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(crate) struct Report {
    pub(crate) attempts: u32,
    /// Whether an attempt without a definite answer may have reached the server.
    pub(crate) uncertain: bool,
}

/// Runs a call to the end of its last attempt; without an operation, one.
pub(crate) async fn run(
    http: &reqwest::Client,
    settings: &Settings,
    operation: Option<&Operation>,
    mut request: reqwest::Request,
) -> (End, Report) {
    let clock = &settings.runtime.clock;
    let started = clock.now();
    let left = || {
        let spent = clock.now().saturating_duration_since(started);
        settings.total_timeout.saturating_sub(spent)
    };
    let mut report = Report::default();
    let mut paid = None;
    loop {
        report.attempts += 1;
        let is_last = report.attempts >= settings.retry.attempts;
        let spare = if is_last { None } else { request.try_clone() };
        *request.timeout_mut() = Some(settings.timeout.min(left()));
        let end = attempt(http, request).await;
        report.uncertain |= end.is_uncertain();

        let outcome = operation.map_or(Outcome::Final, |operation| judge(operation, &end));
        let Outcome::Again(failure) = outcome else {
            if end.is_success() {
                settings.bucket.refill(paid);
            }
            return (end, report);
        };
        let wait = wait(settings, end.answer(), report.attempts, failure, left());
        let (Some(spare), Some(wait)) = (spare, wait) else {
            return (end, report);
        };
        let Some(tokens) = settings.bucket.take(failure.timed_out) else {
            return (end, report);
        };
        paid = Some(tokens);
        clock.sleep(wait).await;
        request = spare;
    }
}

async fn attempt(http: &reqwest::Client, request: reqwest::Request) -> End {
    match http.execute(request).await {
        Ok(response) => match Answer::read(response).await {
            (answer, None) => End::Answer(answer),
            (answer, Some(cut)) => End::Cut(answer, cut),
        },
        Err(error) => End::Error(error),
    }
}

impl End {
    /// The answer, as far as it came.
    pub(crate) fn answer(&self) -> Option<&Answer> {
        match self {
            Self::Answer(answer) | Self::Cut(answer, _) => Some(answer),
            Self::Error(_) => None,
        }
    }

    fn is_success(&self) -> bool {
        matches!(self, Self::Answer(answer) if answer.status.is_success())
    }

    /// Whether the server may have acted without telling so.
    fn is_uncertain(&self) -> bool {
        match self {
            // 408 and 5xx can come from a proxy whose server went on; a success
            // that has to be asked for again was one all the same.
            Self::Answer(answer) | Self::Cut(answer, _) => {
                let status = answer.status;
                status.is_success() || status.as_u16() == 408 || status.is_server_error()
            }
            Self::Error(error) => !error.is_connect() && !error.is_builder(),
        }
    }
}

/// How long to wait before the next attempt; `None` where that is longer than
/// the call has left, or than a `Retry-After` may be.
fn wait(
    settings: &Settings,
    answer: Option<&Answer>,
    attempt: u32,
    failure: Failure,
    left: Duration,
) -> Option<Duration> {
    let runtime = &settings.runtime;
    let random = runtime.random.unit();
    let own = delay(&settings.retry, attempt, failure.throttled, random);
    let asked = answer.and_then(|answer| retry_after(&answer.headers, runtime.clock.time()));
    if asked.is_some_and(|asked| asked > settings.retry.max_retry_after) {
        return None;
    }
    let wait = asked.map_or(own, |asked| asked.max(own));
    (wait < left).then_some(wait)
}
