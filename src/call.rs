//! A call of the facade: its options, its way through the generated client,
//! and what comes back.

use std::future::Future;
use std::pin::Pin;
use std::sync::{Arc, OnceLock};

use bytes::Bytes;
use http::HeaderValue;
use serde::de::DeserializeOwned;

use crate::decode::{self, ROOT};
use crate::error::{ApiError, DecodeCause, DecodeError, Error, RequestError, TransportError};
use crate::generated::low_level::{self, ResponseValue};
use crate::transport::{Answer, Report};
use crate::{Client, IdempotencyKey, Operation, Response, Result};

/// What awaiting a call runs.
pub type CallFuture<T> = Pin<Box<dyn Future<Output = Result<Response<T>>> + Send>>;

/// What a caller sets on one call.
#[derive(Debug, Clone, Default)]
pub(crate) struct Options {
    pub(crate) idempotency_key: Option<IdempotencyKey>,
    pub(crate) account: Option<String>,
}

impl Options {
    /// Options of a call that takes a key. It is made with the call, not when
    /// the call is sent: whoever sends it again sends the same key.
    pub(crate) fn with_key(client: &Client) -> Self {
        Self {
            idempotency_key: Some(client.make_key()),
            account: None,
        }
    }
}

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

/// A call under way: what the hooks need, and where they leave the answer.
#[derive(Debug)]
pub(crate) struct Call {
    pub(crate) operation: &'static Operation,
    idempotency_key: Option<IdempotencyKey>,
    account: Option<HeaderValue>,
    ended: OnceLock<(Option<Answer>, Report)>,
}

/// What a caller can learn of how a call went.
#[derive(Debug, Clone, Default)]
pub(crate) struct Told {
    pub(crate) attempts: u32,
    pub(crate) idempotency_key: Option<IdempotencyKey>,
    /// Whether an attempt may have acted without telling so.
    pub(crate) uncertain: bool,
}

impl Call {
    fn new(operation: &'static Operation, options: Options) -> Result<Self> {
        let account = options.account.map(|account| {
            // The server takes a blank header for none, and acts on the key's
            // own account.
            let id = account.strip_prefix("acct_").filter(|id| !id.is_empty());
            let header = id.and_then(|_| HeaderValue::try_from(&account).ok());
            header.ok_or_else(|| {
                let rule = "has to be the id of a member account, acct_…";
                RequestError::new(operation, "Lomi-Account", rule)
            })
        });
        Ok(Self {
            operation,
            idempotency_key: options.idempotency_key,
            account: account.transpose()?,
            ended: OnceLock::new(),
        })
    }

    pub(crate) fn idempotency_key(&self) -> Option<HeaderValue> {
        self.idempotency_key.as_ref()?.header()
    }

    pub(crate) fn account(&self) -> Option<HeaderValue> {
        self.account.clone()
    }

    /// Keeps the answer for the caller; the generated code reads a copy that
    /// shares its body.
    pub(crate) fn keep(&self, answer: Option<Answer>, report: Report) {
        // A call ends once: there is nothing to replace.
        let _ = self.ended.set((answer, report));
    }

    /// The answer, if one came, and how the call went.
    fn end(self: Arc<Self>) -> (Option<Answer>, Told) {
        let (key, ended) = match Arc::try_unwrap(self) {
            Ok(call) => (call.idempotency_key, call.ended.into_inner()),
            Err(shared) => (shared.idempotency_key.clone(), shared.ended.get().cloned()),
        };
        let (answer, report) = ended.unwrap_or_default();
        let told = Told {
            attempts: report.attempts,
            idempotency_key: key,
            uncertain: report.uncertain,
        };
        (answer, told)
    }
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
        checked?;
        let call = Arc::new(Call::new(operation, options)?);
        let result = run(client.generated(Some(call.clone()))).await;
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
    })
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
