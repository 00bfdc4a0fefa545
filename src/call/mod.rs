//! A call of the facade: its options, its way through the generated client,
//! and what comes back.

use std::future::Future;
use std::pin::Pin;
use std::sync::Arc;

use bytes::Bytes;
use serde::de::DeserializeOwned;
use tracing::Instrument;

use crate::decode::{self, ROOT};
use crate::error::{ApiError, DecodeCause, DecodeError, Error, RequestError, TransportError};
use crate::generated::low_level::{self, ResponseValue};
use crate::telemetry::{Outcome, Summary};
use crate::transport::Answer;
use crate::{Client, Operation, Response, Result};

mod options;
mod under_way;

pub(crate) use options::{Options, setters};
pub(crate) use under_way::{Call, Told};

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
            let call = Arc::new(client.call(operation, options)?);
            let span = watch.follow(call.clone());
            let generated = client.generated(Some(call.clone()));
            let result = run(generated).instrument(span).await;
            watch.let_go();
            let (answer, told) = call.end();
            match result {
                Ok(value) => {
                    let answer = answer.unwrap_or_else(|| Answer {
                        status: value.status(),
                        headers: value.headers().clone(),
                        body: Bytes::new(),
                    });
                    Ok(Response::new(value.into_inner(), answer, told))
                }
                Err(error) => Err(map_error::<T>(operation, error, answer, told)),
            }
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

/// From the generated client's error and the answer, if one came.
fn map_error<T: DeserializeOwned>(
    operation: &'static Operation,
    error: low_level::Error,
    answer: Option<Answer>,
    told: Told,
) -> Error {
    use low_level::Error as Low;

    let Some(answer) = answer else {
        return match error {
            Low::CommunicationError(error) if error.is_builder() => {
                RequestError::new(operation, "request", innermost(&error)).into()
            }
            Low::CommunicationError(error)
            | Low::InvalidUpgrade(error)
            | Low::ResponseBodyError(error) => TransportError::new(operation, error, told).into(),
            // Nothing was sent: `exec` comes after all that can fail so.
            other => RequestError::new(operation, "request", other).into(),
        };
    };
    if !answer.status.is_success() {
        return ApiError::new(operation, answer, told).into();
    }
    let (path, cause) = match error {
        Low::InvalidResponsePayload(_, error) => (
            decode::mismatch::<T>(&answer.body, operation.envelope),
            DecodeCause::Mismatch(error),
        ),
        Low::CommunicationError(error)
        | Low::InvalidUpgrade(error)
        | Low::ResponseBodyError(error) => {
            (ROOT.to_owned(), DecodeCause::Truncated(error.without_url()))
        }
        other => {
            let error = serde::de::Error::custom(other);
            (ROOT.to_owned(), DecodeCause::Mismatch(error))
        }
    };
    DecodeError::new(operation, path, cause, answer, told).into()
}

/// The deepest source of an error: what was wrong, without its wrappings.
fn innermost(error: &dyn std::error::Error) -> String {
    match error.source() {
        Some(source) => innermost(source),
        None => error.to_string(),
    }
}
