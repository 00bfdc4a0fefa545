//! What can go wrong, from building a client to reading an answer.

use std::error::Error as StdError;
use std::fmt;
use std::time::{Duration, SystemTime};

use http::HeaderMap;

use crate::call::Told;
use crate::retry::retry_after;
use crate::{IdempotencyKey, Operation, RateLimit};

mod api;
mod code;
mod config;
mod decode;
mod kind;
mod mask;
mod request;
mod transport;

pub use api::ApiError;
pub(crate) use api::error_code;
pub use code::ErrorCode;
pub use config::ConfigError;
pub(crate) use decode::Cause as DecodeCause;
pub use decode::DecodeError;
pub use kind::ErrorKind;
pub use request::RequestError;
pub use transport::TransportError;

/// Why a client could not be built or a call did not succeed.
///
/// No variant holds or prints the API key.
#[derive(Debug)]
#[non_exhaustive]
pub enum Error {
    /// The client was not built: a key, a URL or a setting is not acceptable.
    Config(ConfigError),
    /// The call was refused before anything was sent.
    Request(RequestError),
    /// No answer came: connection, TLS, time-out. A request that writes may or
    /// may not have reached the server.
    Transport(Box<TransportError>),
    /// The API answered with an error.
    Api(Box<ApiError>),
    /// The API answered with success and the answer could not be read. What
    /// the call asks for *may well be done*: look into [`DecodeError::body`]
    /// before calling again.
    Decode(Box<DecodeError>),
}

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
        }
    }

    /// The error that the API answered, if it did.
    #[must_use]
    pub fn as_api(&self) -> Option<&ApiError> {
        match self {
            Self::Api(error) => Some(error),
            _ => None,
        }
    }

    /// The code that the API answered, if it did.
    #[must_use]
    pub fn code(&self) -> Option<&ErrorCode> {
        self.as_api().map(ApiError::code)
    }

    /// The status of the answer, if one came.
    #[must_use]
    pub fn status(&self) -> Option<http::StatusCode> {
        match self {
            Self::Api(error) => Some(error.status()),
            Self::Decode(error) => Some(error.status()),
            Self::Config(_) | Self::Request(_) | Self::Transport(_) => None,
        }
    }

    /// The request id, if an answer came and had one. Give it to lomi. support.
    #[must_use]
    pub fn request_id(&self) -> Option<&str> {
        match self {
            Self::Api(error) => error.request_id(),
            Self::Decode(error) => error.request_id(),
            Self::Config(_) | Self::Request(_) | Self::Transport(_) => None,
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
        }
    }
}

/// What a call tells about itself.
impl Error {
    fn call(&self) -> Option<(&'static Operation, &Told)> {
        match self {
            Self::Config(_) | Self::Request(_) => None,
            Self::Transport(error) => Some(error.call()),
            Self::Api(error) => Some(error.call()),
            Self::Decode(error) => Some(error.call()),
        }
    }

    /// How many attempts were made; 0 where nothing was sent.
    #[must_use]
    pub fn attempts(&self) -> u32 {
        self.call().map_or(0, |(_, told)| told.attempts)
    }

    /// The `Idempotency-Key` that all attempts carried. Calling again with it,
    /// and with the same body, acts at most once within 24 hours.
    #[must_use]
    pub fn idempotency_key(&self) -> Option<&IdempotencyKey> {
        self.call()?.1.idempotency_key.as_ref()
    }

    /// Whether the call may have acted although no answer says so: a connection
    /// that broke or timed out after the request left, a 408, a 5xx, a success
    /// that could not be read, a key whose first call still runs.
    ///
    /// For an operation with a key, call again with
    /// [`idempotency_key`](Self::idempotency_key). For one without, such as
    /// `POST /payment-links`, look first whether it is there; the documentation
    /// of each method says where. Reading is never in doubt.
    #[must_use]
    pub fn outcome_unknown(&self) -> bool {
        self.call().is_some_and(|(operation, told)| {
            operation.writes() && (told.uncertain || matches!(self, Self::Decode(_)))
        })
    }

    /// Whether the same call may be made again later: the failure can pass, and
    /// another attempt acts at most once. Where [`idempotency_key`](Self::idempotency_key)
    /// has a key, it has to be sent with it.
    ///
    /// True of what the SDK itself repeats, once its attempts, its time or its
    /// retry budget are used up.
    #[must_use]
    pub fn is_retryable(&self) -> bool {
        self.call().is_some_and(|(_, told)| told.repeatable)
    }

    /// Where the caller stands with the rate limit, if an answer came that tells.
    #[must_use]
    pub fn rate_limit(&self) -> Option<RateLimit> {
        RateLimit::read(self.headers()?)
    }

    fn headers(&self) -> Option<&HeaderMap> {
        match self {
            Self::Api(error) => Some(error.headers()),
            Self::Decode(error) => Some(error.headers()),
            Self::Config(_) | Self::Request(_) | Self::Transport(_) => None,
        }
    }

    /// The wait that the API asks for, in seconds or as a date.
    #[must_use]
    pub fn retry_after(&self) -> Option<Duration> {
        retry_after(self.headers()?, SystemTime::now())
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
        }
    }
}

impl StdError for Error {
    // A variant prints its inner error, so its source is that error's source.
    fn source(&self) -> Option<&(dyn StdError + 'static)> {
        match self {
            Self::Config(error) => error.source(),
            Self::Request(error) => error.source(),
            Self::Transport(error) => error.source(),
            Self::Api(error) => error.source(),
            Self::Decode(error) => error.source(),
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
