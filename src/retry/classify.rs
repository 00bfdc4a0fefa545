use crate::error::{ErrorCode, ErrorKind, error_code, status_may_have_acted};
use crate::operation::{Operation, Retry};
use crate::response::HttpResponse;

/// How an attempt ended.
pub(crate) enum AttemptOutcome {
    /// A complete response.
    Complete(HttpResponse),
    /// A response that ended before its body did.
    Truncated(HttpResponse, reqwest::Error),
    /// A response that is larger than the client reads; the body is cut there.
    TooLarge(HttpResponse),
    /// No response.
    Failed(reqwest::Error),
}

/// Why a call may be repeated.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct RetryReason {
    /// The server asked for fewer calls.
    pub(crate) throttled: bool,
    /// Time ran out.
    pub(crate) timed_out: bool,
}

const FAILED: RetryReason = RetryReason {
    throttled: false,
    timed_out: false,
};

impl AttemptOutcome {
    /// The response, as far as it came.
    pub(crate) fn response(&self) -> Option<&HttpResponse> {
        match self {
            Self::Complete(response) | Self::Truncated(response, _) | Self::TooLarge(response) => {
                Some(response)
            }
            Self::Failed(_) => None,
        }
    }

    /// The response, if it is complete and reports success.
    pub(crate) fn success(&self) -> Option<&HttpResponse> {
        match self {
            Self::Complete(response) if response.status().is_success() => Some(response),
            _ => None,
        }
    }

    /// What went wrong, as far as it can be known without reading the value.
    pub(crate) fn failure(&self) -> Option<ErrorKind> {
        match self {
            Self::Complete(response) if response.status().is_success() => None,
            Self::TooLarge(response) if response.status().is_success() => Some(ErrorKind::Decode),
            Self::Complete(_) | Self::TooLarge(_) => Some(ErrorKind::Api),
            Self::Truncated(_, error) | Self::Failed(error) => Some(ErrorKind::of(error)),
        }
    }

    /// Whether the server may have acted. A success counts even if it has to be
    /// requested again.
    pub(crate) fn may_have_acted(&self) -> bool {
        match self {
            Self::Failed(error) => !error.is_connect() && !error.is_builder(),
            Self::Complete(response) | Self::Truncated(response, _) | Self::TooLarge(response) => {
                status_may_have_acted(response.status())
                    // Another call with this key is about to act.
                    || is_in_progress(response)
            }
        }
    }
}

/// Whether the operation allows another attempt after this one, and why.
/// `is_json`: whether the body of a success is complete JSON.
pub(crate) fn classify(
    operation: &Operation,
    outcome: &AttemptOutcome,
    is_json: bool,
) -> Option<RetryReason> {
    let repeatable = operation.retry != Retry::NeverAfterSend;
    let after = |error: &reqwest::Error| RetryReason {
        timed_out: error.is_timeout(),
        ..FAILED
    };
    match outcome {
        // Without a connection nothing was sent, whatever the operation.
        AttemptOutcome::Failed(error) => {
            let may_repeat = error.is_connect() || (repeatable && !error.is_builder());
            may_repeat.then(|| after(error))
        }
        AttemptOutcome::Truncated(response, error) if response.status().is_success() => {
            repeatable.then(|| after(error))
        }
        AttemptOutcome::Complete(response) if response.status().is_success() => {
            // JSON that does not fit would not fit the next time either.
            (repeatable && !is_json).then_some(FAILED)
        }
        AttemptOutcome::TooLarge(response) if response.status().is_success() => None,
        AttemptOutcome::Complete(response)
        | AttemptOutcome::Truncated(response, _)
        | AttemptOutcome::TooLarge(response) => refused(operation.retry, response),
    }
}

fn refused(retry: Retry, response: &HttpResponse) -> Option<RetryReason> {
    match (response.status().as_u16(), retry) {
        // The limit is checked before anything else, so nothing was done (source
        // of the server, June 2026), and every operation may try again.
        (429, _) => Some(RetryReason {
            throttled: true,
            timed_out: false,
        }),
        (_, Retry::NeverAfterSend) => None,
        (408 | 502 | 503 | 504, _) | (500, Retry::Safe) => Some(FAILED),
        // The first call with this key is still running.
        (409, Retry::WithKey) => is_in_progress(response).then_some(FAILED),
        _ => None,
    }
}

fn is_in_progress(response: &HttpResponse) -> bool {
    response.status().as_u16() == 409
        && error_code(response.body()) == Some(ErrorCode::IdempotencyInProgress)
}
