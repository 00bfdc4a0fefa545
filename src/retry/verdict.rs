use serde::de::IgnoredAny;

use crate::transport::{Answer, Content, End};
use crate::{ErrorCode, Operation, Retry};

/// Why an attempt did not succeed, as far as repeating goes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Failure {
    /// The server asked for fewer calls.
    pub(crate) throttled: bool,
    /// Time ran out.
    pub(crate) timed_out: bool,
}

/// What became of an attempt.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Outcome {
    /// It ends the call, for better or worse.
    Final,
    /// The operation allows another attempt.
    Again(Failure),
}

const PLAIN: Failure = Failure {
    throttled: false,
    timed_out: false,
};

/// Whether the operation allows another attempt after this one.
pub(crate) fn judge(operation: &Operation, end: &End) -> Outcome {
    let repeatable = operation.retry != Retry::NeverAfterSend;
    match end {
        // No connection: the request never left, whatever the operation.
        End::Error(error) if error.is_connect() || repeatable && !error.is_builder() => {
            Outcome::Again(Failure {
                timed_out: error.is_timeout(),
                ..PLAIN
            })
        }
        End::Error(_) => Outcome::Final,
        End::Cut(answer, error) if answer.status.is_success() && repeatable => {
            Outcome::Again(Failure {
                timed_out: error.is_timeout(),
                ..PLAIN
            })
        }
        End::Cut(answer, _) if answer.status.is_success() => Outcome::Final,
        End::Answer(_, Content::Value(_), _) => Outcome::Final,
        // What is JSON and does not fit would not fit the next time.
        End::Answer(answer, Content::Unreadable(_), _) => {
            again(repeatable && !is_json(&answer.value(operation)))
        }
        End::Answer(answer, ..) | End::Cut(answer, _) => refused(operation.retry, answer),
    }
}

fn again(yes: bool) -> Outcome {
    match yes {
        true => Outcome::Again(PLAIN),
        false => Outcome::Final,
    }
}

fn refused(retry: Retry, answer: &Answer) -> Outcome {
    match (answer.status.as_u16(), retry) {
        // The limit is checked before anything else: nothing was done
        // (facts of the server of June 2026), so every operation may try again.
        (429, _) => Outcome::Again(Failure {
            throttled: true,
            timed_out: false,
        }),
        (_, Retry::NeverAfterSend) => Outcome::Final,
        (408 | 502 | 503 | 504, _) | (500, Retry::Safe) => Outcome::Again(PLAIN),
        // The first call with this key still runs.
        (409, Retry::WithKey) => {
            again(answer.error_code() == Some(ErrorCode::IdempotencyInProgress))
        }
        _ => Outcome::Final,
    }
}

fn is_json(text: &[u8]) -> bool {
    serde_json::from_slice::<IgnoredAny>(text).is_ok()
}
