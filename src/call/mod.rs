//! A call of the facade: its options, its way through the generated client,
//! and what comes back.

use std::fmt;
use std::future::Future;
use std::pin::Pin;
use std::sync::Arc;

use serde::de::DeserializeOwned;
use tracing::Instrument;

use crate::decode::{self, ROOT};
use crate::error::{ApiError, DecodeCause, DecodeError, Error, RequestError, TransportError};
use crate::generated::low_level::{self, ResponseValue};
use crate::telemetry::{Outcome, Summary};
use crate::transport::Content;
use crate::{Client, Operation, Response, Result};

mod options;
mod under_way;

pub(crate) use options::{Options, setters};
pub(crate) use under_way::{Call, Ended, Read, Told, Value, read};

/// What awaiting a call runs.
pub type CallFuture<T> = Pin<Box<dyn Future<Output = Result<Response<T>>> + Send>>;

/// Joins values as the API takes lists in a query: by commas.
pub(crate) fn comma_list<I>(values: I) -> String
where
    I: IntoIterator,
    I::Item: AsRef<str>,
{
    let mut list = String::new();
    for value in values {
        if !list.is_empty() {
            list.push(',');
        }
        list.push_str(value.as_ref());
    }
    list
}

/// Refuses path arguments that would make another path of the template: an
/// empty one, and those that URLs resolve away.
pub(crate) fn check_path(operation: &'static Operation, arguments: &[(&str, &str)]) -> Result<()> {
    for (name, value) in arguments {
        let problem = match *value {
            "" => "is empty",
            "." | ".." => "is a relative path segment",
            // URLs of http and https read it as a slash.
            value if value.contains('\\') => "holds a backslash",
            _ => continue,
        };
        return Err(RequestError::new(operation, *name, problem).into());
    }
    Ok(())
}

/// Sends a call through the generated client and maps what comes back.
pub(crate) fn send<T, F, R>(
    client: Client,
    operation: &'static Operation,
    options: Options,
    checked: Result<()>,
    run: F,
) -> CallFuture<T>
where
    T: DeserializeOwned + Send + 'static,
    F: FnOnce(low_level::Client) -> R + Send + 'static,
    R: Future<Output = Result<ResponseValue<T>, low_level::Error>> + Send,
{
    Box::pin(async move {
        let mut watch = client.watch(operation);
        let result = async {
            checked?;
            let call = Arc::new(client.call(operation, options, read::<T>)?);
            let span = watch.follow(call.clone());
            let generated = client.generated(Some(call.clone()));
            let result = run(generated).instrument(span).await;
            let (ended, told) = call.end();
            outcome(operation, ended, told, result.err())
        }
        .await;
        watch.end(&summary(&result));
        result
    })
}

/// What is told of a call that ended.
fn summary<T>(result: &Result<Response<T>>) -> Summary<'_> {
    match result {
        Ok(response) => Summary {
            status: Some(response.status()),
            request_id: response.request_id(),
            outcome: Outcome::Success,
            in_doubt: false,
        },
        Err(error) => Summary {
            status: error.status(),
            request_id: error.request_id(),
            outcome: Outcome::Failure(error.kind()),
            in_doubt: error.outcome_unknown(),
        },
    }
}

/// What the caller gets. The generated code has an error of its own where no
/// answer came, or not all of one.
fn outcome<T: DeserializeOwned + 'static>(
    operation: &'static Operation,
    ended: Ended,
    told: Told,
    error: Option<low_level::Error>,
) -> Result<Response<T>> {
    let (answer, path, cause) = match ended {
        Ended::Nothing => return Err(nothing(operation, told, error)),
        Ended::Cut(answer) if answer.status.is_success() => {
            let cause = match error {
                Some(low_level::Error::CommunicationError(error)) => {
                    DecodeCause::Truncated(error.without_url())
                }
                other => unreadable(&other),
            };
            (answer, ROOT.to_owned(), cause)
        }
        Ended::Cut(answer) | Ended::Whole(answer, Content::Refusal) => {
            return Err(ApiError::new(operation, answer, told).into());
        }
        Ended::Whole(answer, Content::Value(value)) => match value.downcast::<T>() {
            Ok(value) => return Ok(Response::new(*value, answer, told)),
            Err(other) => (answer, ROOT.to_owned(), unreadable(&other)),
        },
        Ended::Whole(answer, Content::Unreadable(error)) => {
            let path = decode::mismatch::<T>(&answer.body, operation.envelope);
            (answer, path, DecodeCause::Mismatch(error))
        }
    };
    Err(DecodeError::new(operation, path, cause, answer, told).into())
}

fn unreadable(what: &dyn fmt::Debug) -> DecodeCause {
    DecodeCause::Mismatch(serde::de::Error::custom(format_args!("{what:?}")))
}

/// Why no answer came.
fn nothing(operation: &'static Operation, told: Told, error: Option<low_level::Error>) -> Error {
    use low_level::Error as Low;

    match error {
        Some(Low::CommunicationError(error)) if error.is_builder() => {
            RequestError::new(operation, "request", innermost(&error)).into()
        }
        Some(
            Low::CommunicationError(error)
            | Low::InvalidUpgrade(error)
            | Low::ResponseBodyError(error),
        ) => TransportError::new(operation, error, told).into(),
        // Nothing was sent: `exec` comes after all that can fail so.
        Some(other) => RequestError::new(operation, "request", other).into(),
        None => RequestError::new(operation, "request", "was not sent").into(),
    }
}

/// The deepest source of an error: what was wrong, without its wrappings.
fn innermost(error: &dyn std::error::Error) -> String {
    match error.source() {
        Some(source) => innermost(source),
        None => error.to_string(),
    }
}
