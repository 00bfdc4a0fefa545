//! What to do about an error.

use std::time::Duration;

use http::StatusCode;

use super::{ApiError, Error, ErrorCode, ErrorKind};
use crate::operation::{Operation, Retry};

/// What a caller should do about an [`Error`], once the SDK's own attempts are
/// used up. See [`Error::advice`].
///
/// It depends on the operation: whether it writes, and whether an
/// `Idempotency-Key` makes repeating it safe.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum Advice {
    /// Do not repeat the call unchanged: it would fail again. The request, the
    /// key, a setting or the version of the SDK has to change. Nothing was done.
    Fix,
    /// Call again later. That is harmless: nothing was done, or the operation
    /// has no further effect when repeated.
    Retry,
    /// Call again later with the same `Idempotency-Key`
    /// ([`Error::idempotency_key`]) and the same body. The call may have acted;
    /// with the same key it acts at most once, within 24 hours.
    RetrySameKey,
    /// The server asked to wait this long. Then call again, with the same
    /// `Idempotency-Key` and body if the call has a key.
    Wait(Duration),
    /// The call may have acted, and repeating it is not safe or would not help.
    /// Look first whether it acted: the documentation of each method says where,
    /// and a response that could not be read is in the error.
    LookFirst,
}

/// Whether the call may have acted, and what to do.
pub(super) struct Assessment {
    pub(super) outcome_unknown: bool,
    pub(super) advice: Advice,
}

/// The one place that derives both from an error.
pub(super) fn assess(error: &Error) -> Assessment {
    let Some((operation, summary)) = error.call() else {
        // Nothing was sent, or nothing but reading was done.
        return Assessment {
            outcome_unknown: false,
            advice: Advice::Fix,
        };
    };
    let outcome_unknown = operation.writes() && (summary.may_have_acted || may_have_acted(error));
    let with_key = operation.retry == Retry::WithKey;
    let advice = match (is_transient(error, operation), outcome_unknown) {
        (false, false) => Advice::Fix,
        (false, true) => Advice::LookFirst,
        (true, true) if operation.retry == Retry::NeverAfterSend => Advice::LookFirst,
        (true, _) => match error.retry_after() {
            Some(wait) => Advice::Wait(wait),
            None if with_key => Advice::RetrySameKey,
            None => Advice::Retry,
        },
    };
    Assessment {
        outcome_unknown,
        advice,
    }
}

/// Whether the failure says nothing definite about what the server did.
fn may_have_acted(error: &Error) -> bool {
    match error {
        Error::Transport(error) => !matches!(error.kind(), ErrorKind::Connect | ErrorKind::Request),
        Error::Api(error) => error_may_have_acted(error),
        Error::Decode(_) => true,
        Error::Config(_) | Error::Request(_) | Error::Incomplete(_) => false,
    }
}

fn error_may_have_acted(error: &ApiError) -> bool {
    status_may_have_acted(error.http().status())
        // Another call with this key is about to act.
        || *error.code() == ErrorCode::IdempotencyInProgress
}

/// Whether a server that responds with this status may have acted. A 408 or a 5xx
/// can come from a proxy whose server went on; with 501 and 505 the server
/// says that it cannot do what is asked. The redirects 301 to 303 can follow on
/// what was done. An error in a success response does not say that nothing was done.
pub(crate) fn status_may_have_acted(status: StatusCode) -> bool {
    match status.as_u16() {
        501 | 505 => false,
        status => matches!(status, 200..=299 | 301..=303 | 408 | 500..),
    }
}

/// Whether the same call could succeed later.
fn is_transient(error: &Error, operation: &Operation) -> bool {
    match error {
        Error::Transport(_) => true,
        Error::Api(error) => match error.http().status().as_u16() {
            408 | 429 => true,
            501 | 505 => false,
            500.. => true,
            409 => {
                operation.retry == Retry::WithKey
                    && *error.code() == ErrorCode::IdempotencyInProgress
            }
            _ => false,
        },
        Error::Decode(error) => error.is_transient(),
        Error::Config(_) | Error::Request(_) | Error::Incomplete(_) => false,
    }
}
