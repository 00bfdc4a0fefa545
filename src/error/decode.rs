use std::error::Error;
use std::fmt;

use bytes::Bytes;
use http::{HeaderMap, StatusCode};

use crate::Operation;
use crate::call::Told;
use crate::transport::Answer;

/// The API answered with success and the answer could not be read.
///
/// What the call asks for may well be done: look into [`body`](Self::body)
/// before calling again. The body can hold what gives access; do not log it.
#[derive(Debug)]
pub struct DecodeError {
    operation: &'static Operation,
    told: Told,
    path: String,
    cause: Cause,
    answer: Answer,
}

/// What kept the answer from being read.
#[derive(Debug)]
pub(crate) enum Cause {
    /// The connection ended before the body did.
    Truncated(reqwest::Error),
    /// The body is not what the contract says.
    Mismatch(serde_json::Error),
}

impl DecodeError {
    pub(crate) fn new(
        operation: &'static Operation,
        path: String,
        cause: Cause,
        answer: Answer,
        told: Told,
    ) -> Self {
        Self {
            operation,
            told,
            path,
            cause,
            answer,
        }
    }

    pub(super) fn call(&self) -> (&'static Operation, &Told) {
        (self.operation, &self.told)
    }

    /// The operation id, `PaymentLinksController_create`.
    #[must_use]
    pub fn operation(&self) -> &'static str {
        self.operation.id
    }

    /// The HTTP status: a success.
    #[must_use]
    pub fn status(&self) -> StatusCode {
        self.answer.status
    }

    /// The request id, of `X-Request-Id`.
    #[must_use]
    pub fn request_id(&self) -> Option<&str> {
        self.answer.request_id()
    }

    /// Where in the JSON the mismatch is: `data[3].amount`; `.` is the root.
    #[must_use]
    pub fn path(&self) -> &str {
        &self.path
    }

    /// Whether the connection ended before the body did.
    #[must_use]
    pub fn is_truncated(&self) -> bool {
        matches!(self.cause, Cause::Truncated(_))
    }

    /// The headers of the answer.
    #[must_use]
    pub fn headers(&self) -> &HeaderMap {
        &self.answer.headers
    }

    /// The body of the answer as far as it came.
    #[must_use]
    pub fn body(&self) -> &Bytes {
        &self.answer.body
    }
}

impl fmt::Display for DecodeError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            f,
            "{} was answered with {} and ",
            self.operation,
            self.status().as_u16()
        )?;
        match &self.cause {
            Cause::Truncated(_) => write!(f, "the body broke off")?,
            Cause::Mismatch(_) if self.body().is_empty() => write!(f, "no body")?,
            Cause::Mismatch(_) => write!(f, "a body that does not fit at {}", self.path)?,
        }
        if let Some(id) = self.request_id() {
            write!(f, " (request {id})")?;
        }
        Ok(())
    }
}

impl Error for DecodeError {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        match &self.cause {
            Cause::Truncated(error) => Some(error),
            Cause::Mismatch(error) => Some(error),
        }
    }
}
