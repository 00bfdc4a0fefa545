//! One call, from its arguments to its response: checked, written, executed,
//! decoded.

use std::future::Future;
use std::pin::Pin;
use std::sync::Arc;

use reqwest::Request;
use serde::de::DeserializeOwned;
use tracing::Instrument;

use crate::Result;
use crate::decode::{NoValue, decode};
use crate::error::{ApiError, DecodeError, DecodeProblem, Error, TransportError};
use crate::idempotency::IdempotencyKey;
use crate::operation::Operation;
use crate::response::{CallSummary, HttpResponse, Response};
use crate::retry::AttemptOutcome;
use crate::telemetry::{CallOutcome, CallSpan, Summary};
use crate::transport::{Attempts, CallContext, Connection, WriteRequest};
pub(crate) use crate::transport::{QueryParam, RequestWriter, encode_path};

mod custom;
mod options;

pub use custom::CustomRequest;
pub(crate) use options::{Options, setters};

/// The future of a call.
pub type CallFuture<T> = Pin<Box<dyn Future<Output = Result<T>> + Send>>;

/// What a call needs from its client.
#[derive(Clone)]
pub(crate) struct Handle {
    pub(crate) connection: Arc<Connection>,
    /// The client's own options, for what a call does not set.
    pub(crate) defaults: Arc<Options>,
}

/// A call of an operation, before it is sent.
pub(crate) struct Call {
    handle: Handle,
    operation: &'static Operation,
    options: Options,
    idempotency_key: Option<IdempotencyKey>,
}

impl Call {
    pub(crate) fn new(
        handle: Handle,
        operation: &'static Operation,
        options: Options,
        idempotency_key: Option<IdempotencyKey>,
    ) -> Self {
        Self {
            handle,
            operation,
            options,
            idempotency_key,
        }
    }

    /// Sends the call if its arguments passed their checks. `write` makes the
    /// request of an attempt; `finish` turns the response into what the caller gets.
    pub(crate) fn send<T, U>(
        self,
        checked: Result<()>,
        write: impl Fn(RequestWriter<'_>) -> reqwest::Result<Request> + Send + Sync + 'static,
        finish: impl FnOnce(Response<T>) -> U + Send + 'static,
    ) -> CallFuture<U>
    where
        T: DeserializeOwned + Send + 'static,
    {
        Box::pin(async move {
            let Self {
                handle,
                operation,
                options,
                idempotency_key,
            } = self;
            let connection = &*handle.connection;
            let mut span = CallSpan::start(&connection.telemetry, operation);
            let context = checked.and_then(|()| {
                let defaults = &handle.defaults;
                let limits = connection.limits;
                Ok(options.into_context(operation, idempotency_key, defaults, limits)?)
            });
            let result = match context {
                Ok(context) => {
                    let tracing_span = span.span();
                    execute::<T>(connection, &context, &write, &mut span)
                        .instrument(tracing_span)
                        .await
                }
                Err(error) => Err(error),
            };
            span.end(&summary(&result));
            result.map(finish)
        })
    }
}

/// Makes attempts until one ends the call, and reads the value of a success.
async fn execute<T: DeserializeOwned>(
    connection: &Connection,
    context: &CallContext,
    write: WriteRequest<'_>,
    span: &mut CallSpan<'_>,
) -> Result<Response<T>> {
    let mut attempts = Attempts::new(connection, context);
    loop {
        let outcome = attempts.send(write, span).await?;
        let value = outcome
            .success()
            .map(|response| decode::<T>(context.operation, response));
        let is_json = !matches!(&value, Some(Err(no_value)) if no_value.is_not_json());
        if attempts.repeat(&outcome, is_json, span).await {
            continue;
        }
        let summary = attempts.summary();
        return match (outcome, value) {
            (AttemptOutcome::Complete(response), Some(Ok(value))) => {
                Ok(Response::received(value, response, summary))
            }
            (outcome, value) => {
                let no_value = value.and_then(Result::err);
                Err(error(
                    connection,
                    context.operation,
                    outcome,
                    no_value,
                    summary,
                ))
            }
        };
    }
}

/// The error of a call whose last attempt brought no value.
#[cold]
fn error(
    connection: &Connection,
    operation: &'static Operation,
    outcome: AttemptOutcome,
    no_value: Option<NoValue>,
    summary: CallSummary,
) -> Error {
    let (response, problem) = match outcome {
        AttemptOutcome::Failed(error) => {
            return TransportError::received(operation, error, summary).into();
        }
        AttemptOutcome::Complete(response) => match no_value {
            Some(NoValue::Unreadable(problem)) => (response, Some(problem)),
            // An error, or an error in a success response.
            Some(NoValue::Error) | None => (response, None),
        },
        AttemptOutcome::Truncated(response, error) => (
            response,
            Some(DecodeProblem::Truncated(error.without_url())),
        ),
        AttemptOutcome::TooLarge(response) => {
            let limit = connection.max_response_size;
            (response, Some(DecodeProblem::TooLarge { limit }))
        }
    };
    match problem.filter(|_| response.status().is_success()) {
        Some(problem) => {
            let problem = problem.redacted(&connection.redactor);
            DecodeError::received(operation, response, problem, summary).into()
        }
        None => ApiError::received(operation, response, summary, &connection.redactor).into(),
    }
}

/// What is reported about a call that ended.
fn summary<T>(result: &Result<Response<T>>) -> Summary<'_> {
    match result {
        Ok(response) => Summary {
            status: Some(response.http().status()),
            request_id: response.http().request_id(),
            outcome: CallOutcome::Success,
            outcome_unknown: false,
        },
        Err(error) => Summary {
            status: error.http().map(HttpResponse::status),
            request_id: error.request_id(),
            outcome: CallOutcome::Failure(error.kind()),
            outcome_unknown: error.outcome_unknown(),
        },
    }
}
