//! What can go wrong, from building a client to reading a response.

use std::error::Error as StdError;
use std::fmt;
use std::time::{Duration, SystemTime};

use crate::idempotency::IdempotencyKey;
use crate::operation::Operation;
use crate::rate_limit::RateLimit;
use crate::response::{CallSummary, HttpResponse};
use crate::retry_after::retry_after;

mod advice;
mod api;
mod code;
mod config;
mod decode;
mod incomplete;
mod kind;
mod request;
mod transport;

pub use advice::Advice;
pub(crate) use advice::status_may_have_acted;
pub use api::ApiError;
pub(crate) use api::error_code;
pub use code::ErrorCode;
pub use config::ConfigError;
pub use decode::DecodeError;
pub(crate) use decode::{DecodeProblem, ROOT};
pub use incomplete::IncompleteError;
pub use kind::ErrorKind;
pub use request::RequestError;
pub use transport::TransportError;

/// Why a client could not be built or a call did not succeed.
///
/// [`advice`](Self::advice) says what to do about it. No variant contains or
/// prints the API key.
#[derive(Debug)]
#[non_exhaustive]
pub enum Error {
    /// The client could not be built: a key, a URL or a setting is not acceptable.
    Config(ConfigError),
    /// The call was refused before anything was sent.
    Request(RequestError),
    /// No response came: connection, TLS, time-out. A request that writes may or
    /// may not have reached the server.
    Transport(Box<TransportError>),
    /// The API returned an error.
    Api(Box<ApiError>),
    /// The API reported success and the response could not be read. What the
    /// call asks for *may well be done*: look into [`DecodeError::body`] before
    /// calling again.
    Decode(Box<DecodeError>),
    /// A walk over a list ended although more items may follow.
    Incomplete(IncompleteError),
}

/// What to do.
impl Error {
    /// What to do about the error, once the SDK's own attempts are used up.
    ///
    /// ```no_run
    /// # async fn run(lomi: lomi::Client, charge: lomi::types::CreateWaveCharge) {
    /// use lomi::Advice;
    ///
    /// let call = lomi.charges().create_wave(charge);
    /// let key = call.key().clone(); // Stored with the order.
    /// if let Err(error) = call.await {
    ///     match error.advice() {
    ///         Advice::Fix => println!("will not work like this: {error}"),
    ///         Advice::Retry | Advice::RetrySameKey => println!("call again with {key}"),
    ///         Advice::Wait(wait) => println!("call again with {key} after {wait:?}"),
    ///         Advice::LookFirst => println!("may be charged: look before you call again"),
    ///         _ => println!("{error}"),
    ///     }
    /// }
    /// # }
    /// ```
    #[must_use]
    pub fn advice(&self) -> Advice {
        advice::assess(self).advice
    }

    /// Whether the call may have acted although no response says so: a connection
    /// that broke or timed out after the request left, a 408, a 5xx, a success
    /// that could not be read, a key whose first call is still in progress.
    ///
    /// False for calls that only read. It is consistent with
    /// [`advice`](Self::advice): never true with [`Advice::Fix`], always true
    /// with [`Advice::LookFirst`].
    #[must_use]
    pub fn outcome_unknown(&self) -> bool {
        advice::assess(self).outcome_unknown
    }

    /// Whether the same call may be made again later: [`advice`](Self::advice) is
    /// to retry or to wait. If there is an
    /// [`idempotency_key`](Self::idempotency_key), send it again.
    #[must_use]
    pub fn is_retryable(&self) -> bool {
        matches!(
            self.advice(),
            Advice::Retry | Advice::RetrySameKey | Advice::Wait(_)
        )
    }

    /// The wait that the API asks for (`Retry-After`, in seconds or as a date).
    #[must_use]
    pub fn retry_after(&self) -> Option<Duration> {
        retry_after(self.http()?.headers(), SystemTime::now())
    }
}

/// What happened.
impl Error {
    /// Where the call failed.
    #[must_use]
    pub fn kind(&self) -> ErrorKind {
        match self {
            Self::Config(_) => ErrorKind::Config,
            Self::Request(_) => ErrorKind::Request,
            Self::Transport(error) => error.kind(),
            Self::Api(_) => ErrorKind::Api,
            Self::Decode(_) => ErrorKind::Decode,
            Self::Incomplete(_) => ErrorKind::Incomplete,
        }
    }

    /// The error that the API returned, if it did.
    #[must_use]
    pub fn as_api(&self) -> Option<&ApiError> {
        match self {
            Self::Api(error) => Some(error),
            _ => None,
        }
    }

    /// The code of the error that the API returned, if it did.
    #[must_use]
    pub fn code(&self) -> Option<&ErrorCode> {
        self.as_api().map(ApiError::code)
    }

    /// The response, if one came.
    #[must_use]
    pub fn http(&self) -> Option<&HttpResponse> {
        match self {
            Self::Api(error) => Some(error.http()),
            Self::Decode(error) => Some(error.http()),
            _ => None,
        }
    }

    /// The HTTP status, if a response came.
    #[must_use]
    pub fn status(&self) -> Option<http::StatusCode> {
        self.http().map(HttpResponse::status)
    }

    /// The request id, if a response came and had one. lomi. support can find the
    /// call by it.
    #[must_use]
    pub fn request_id(&self) -> Option<&str> {
        match self {
            Self::Api(error) => error.request_id(),
            Self::Decode(error) => error.request_id(),
            _ => None,
        }
    }

    /// The operation id of the call, `PaymentLinksController_create`.
    #[must_use]
    pub fn operation(&self) -> Option<&'static str> {
        match self {
            Self::Config(_) => None,
            Self::Request(error) => Some(error.operation()),
            Self::Transport(error) => Some(error.operation()),
            Self::Api(error) => Some(error.operation()),
            Self::Decode(error) => Some(error.operation()),
            Self::Incomplete(error) => Some(error.operation()),
        }
    }

    fn call(&self) -> Option<(&'static Operation, &CallSummary)> {
        match self {
            Self::Config(_) | Self::Request(_) | Self::Incomplete(_) => None,
            Self::Transport(error) => Some(error.call()),
            Self::Api(error) => Some(error.call()),
            Self::Decode(error) => Some(error.call()),
        }
    }

    /// How many attempts were made; 0 if nothing was sent.
    #[must_use]
    pub fn attempts(&self) -> u32 {
        self.call().map_or(0, |(_, summary)| summary.attempts)
    }

    /// The `Idempotency-Key` that all attempts carried. Calling again with it and
    /// the same body acts at most once within 24 hours.
    #[must_use]
    pub fn idempotency_key(&self) -> Option<&IdempotencyKey> {
        self.call()?.1.idempotency_key.as_ref()
    }

    /// What the response says about the rate limit, if anything.
    #[must_use]
    pub fn rate_limit(&self) -> Option<RateLimit> {
        RateLimit::read(self.http()?.headers())
    }
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Config(error) => error.fmt(f),
            Self::Request(error) => error.fmt(f),
            Self::Transport(error) => error.fmt(f),
            Self::Api(error) => error.fmt(f),
            Self::Decode(error) => error.fmt(f),
            Self::Incomplete(error) => error.fmt(f),
        }
    }
}

impl StdError for Error {
    // A variant prints its inner error, so the source is the inner error's source.
    fn source(&self) -> Option<&(dyn StdError + 'static)> {
        match self {
            Self::Config(error) => error.source(),
            Self::Request(error) => error.source(),
            Self::Transport(error) => error.source(),
            Self::Api(error) => error.source(),
            Self::Decode(error) => error.source(),
            Self::Incomplete(error) => error.source(),
        }
    }
}

impl From<ConfigError> for Error {
    fn from(error: ConfigError) -> Self {
        Self::Config(error)
    }
}

impl From<RequestError> for Error {
    fn from(error: RequestError) -> Self {
        Self::Request(error)
    }
}

impl From<TransportError> for Error {
    fn from(error: TransportError) -> Self {
        Self::Transport(Box::new(error))
    }
}

impl From<ApiError> for Error {
    fn from(error: ApiError) -> Self {
        Self::Api(Box::new(error))
    }
}

impl From<DecodeError> for Error {
    fn from(error: DecodeError) -> Self {
        Self::Decode(Box::new(error))
    }
}

impl From<IncompleteError> for Error {
    fn from(error: IncompleteError) -> Self {
        Self::Incomplete(error)
    }
}
