use std::error::Error;
use std::fmt;

use bytes::Bytes;
use http::StatusCode;

use crate::idempotency::IdempotencyKey;
use crate::operation::Operation;
use crate::redact::Redactor;
use crate::response::{CallSummary, HttpResponse};

/// The API reported success, and the response could not be read.
///
/// What the call asks for may well be done: look into [`body`](Self::body)
/// before calling again. The body can contain credentials, so neither
/// `Debug` nor `Display` shows any value of it; do not log it.
#[derive(Debug)]
pub struct DecodeError {
    operation: &'static Operation,
    summary: CallSummary,
    problem: DecodeProblem,
    http: HttpResponse,
}

/// What kept a response from being read. Contains no value of the body.
#[derive(Debug)]
pub(crate) enum DecodeProblem {
    /// The connection ended before the body did.
    Truncated(reqwest::Error),
    /// The body is larger than the client reads.
    TooLarge { limit: usize },
    /// The body is not JSON; the parser's description.
    NotJson(String),
    /// The body is not what the contract states.
    Mismatch { path: String, problem: String },
}

impl DecodeProblem {
    /// The problem without secrets: the names in a path can be the server's.
    pub(crate) fn redacted(self, redactor: &Redactor) -> Self {
        match self {
            Self::Mismatch { path, problem } => Self::Mismatch {
                path: redactor.redact_str(&path).into_owned(),
                problem,
            },
            other => other,
        }
    }
}

impl DecodeError {
    /// Creates an error for a body that does not fit at `path` (such as
    /// `data[3].amount`), for tests of a service's own code.
    #[must_use]
    pub fn new(operation: &'static Operation, http: HttpResponse, path: impl Into<String>) -> Self {
        let problem = DecodeProblem::Mismatch {
            path: path.into(),
            problem: "does not fit".to_owned(),
        };
        let summary = CallSummary {
            attempts: 1,
            may_have_acted: true,
            ..CallSummary::default()
        };
        Self::received(operation, http, problem, summary)
    }

    pub(crate) fn received(
        operation: &'static Operation,
        http: HttpResponse,
        problem: DecodeProblem,
        summary: CallSummary,
    ) -> Self {
        Self {
            operation,
            summary,
            problem,
            http,
        }
    }

    /// Sets the key that the call carried, for tests of a service's own code.
    #[must_use]
    pub fn with_idempotency_key(mut self, key: IdempotencyKey) -> Self {
        self.summary.idempotency_key = Some(key);
        self
    }

    pub(super) fn call(&self) -> (&'static Operation, &CallSummary) {
        (self.operation, &self.summary)
    }

    /// Whether another attempt could bring a response that can be read.
    pub(super) fn is_transient(&self) -> bool {
        matches!(
            self.problem,
            DecodeProblem::Truncated(_) | DecodeProblem::NotJson(_)
        )
    }

    /// The operation id, `PaymentLinksController_create`.
    #[must_use]
    pub fn operation(&self) -> &'static str {
        self.operation.id
    }

    /// The response, with its body as far as it was read.
    #[must_use]
    pub fn http(&self) -> &HttpResponse {
        &self.http
    }

    /// The HTTP status.
    #[must_use]
    pub fn status(&self) -> StatusCode {
        self.http.status()
    }

    /// The body as far as it arrived. Do not log it: it can contain credentials.
    #[must_use]
    pub fn body(&self) -> &Bytes {
        self.http.body()
    }

    /// The request id (`X-Request-Id`).
    #[must_use]
    pub fn request_id(&self) -> Option<&str> {
        self.http.request_id()
    }

    /// Where in the JSON the mismatch is: `data[3].amount`. `.` is the root.
    #[must_use]
    pub fn path(&self) -> &str {
        match &self.problem {
            DecodeProblem::Mismatch { path, .. } => path,
            _ => ROOT,
        }
    }

    /// Whether the connection ended before the body did.
    #[must_use]
    pub fn is_truncated(&self) -> bool {
        matches!(self.problem, DecodeProblem::Truncated(_))
    }

    /// Whether the body is larger than the client reads, see
    /// [`ClientBuilder::max_response_size`](crate::ClientBuilder::max_response_size).
    #[must_use]
    pub fn is_too_large(&self) -> bool {
        matches!(self.problem, DecodeProblem::TooLarge { .. })
    }
}

/// The path of the whole body.
pub(crate) const ROOT: &str = ".";

impl fmt::Display for DecodeError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let status = self.http.status().as_u16();
        write!(f, "the {status} response to {} ", self.operation)?;
        match &self.problem {
            DecodeProblem::Truncated(_) => f.write_str("ended before its body did")?,
            DecodeProblem::TooLarge { limit } => write!(
                f,
                "is larger than {limit} bytes; ClientBuilder::max_response_size sets the limit"
            )?,
            _ if self.http.body().is_empty() => f.write_str("has no body")?,
            DecodeProblem::NotJson(problem) => write!(f, "is not JSON: {problem}")?,
            DecodeProblem::Mismatch { path, problem } if path == ROOT => {
                write!(f, "cannot be read: {problem}")?;
            }
            DecodeProblem::Mismatch { path, problem } => {
                write!(f, "cannot be read at {path}: {problem}")?;
            }
        }
        if let Some(id) = self.request_id() {
            write!(f, " (request {id})")?;
        }
        Ok(())
    }
}

impl Error for DecodeError {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        match &self.problem {
            DecodeProblem::Truncated(error) => Some(error),
            _ => None,
        }
    }
}
