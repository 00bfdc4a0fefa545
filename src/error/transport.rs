use std::error::Error;
use std::fmt;

use super::ErrorKind;
use crate::idempotency::IdempotencyKey;
use crate::operation::Operation;
use crate::response::CallSummary;

/// No response came.
#[derive(Debug)]
pub struct TransportError {
    operation: &'static Operation,
    summary: CallSummary,
    kind: ErrorKind,
    /// None if the error was created by a test.
    source: Option<reqwest::Error>,
}

impl TransportError {
    /// Creates an error of a call that timed out after one attempt, for tests of
    /// a service's own code.
    #[must_use]
    pub fn timeout(operation: &'static Operation) -> Self {
        Self::of_kind(operation, ErrorKind::Timeout)
    }

    /// Creates an error of a call that found no connection, for tests of a
    /// service's own code.
    #[must_use]
    pub fn connect(operation: &'static Operation) -> Self {
        Self::of_kind(operation, ErrorKind::Connect)
    }

    /// Creates an error of a call whose connection broke before a response, for
    /// tests of a service's own code.
    #[must_use]
    pub fn interrupted(operation: &'static Operation) -> Self {
        Self::of_kind(operation, ErrorKind::Interrupted)
    }

    fn of_kind(operation: &'static Operation, kind: ErrorKind) -> Self {
        Self {
            operation,
            summary: CallSummary {
                attempts: 1,
                may_have_acted: kind != ErrorKind::Connect,
                ..CallSummary::default()
            },
            kind,
            source: None,
        }
    }

    pub(crate) fn received(
        operation: &'static Operation,
        source: reqwest::Error,
        summary: CallSummary,
    ) -> Self {
        Self {
            operation,
            summary,
            kind: ErrorKind::of(&source),
            // The URL can contain what a customer typed; the operation says enough.
            source: Some(source.without_url()),
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

    /// The operation id, `PaymentLinksController_create`.
    #[must_use]
    pub fn operation(&self) -> &'static str {
        self.operation.id
    }

    pub(super) fn kind(&self) -> ErrorKind {
        self.kind
    }

    /// Whether time ran out, for the connection or for the response.
    #[must_use]
    pub fn is_timeout(&self) -> bool {
        let source = self.source.as_ref();
        self.kind == ErrorKind::Timeout || source.is_some_and(reqwest::Error::is_timeout)
    }

    /// Whether no connection was made, so that the last attempt sent nothing.
    #[must_use]
    pub fn is_connect(&self) -> bool {
        self.kind == ErrorKind::Connect
    }
}

impl fmt::Display for TransportError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let what = match (self.summary.may_have_acted, self.is_timeout()) {
            (false, _) => "no connection, nothing was sent",
            (true, true) => "no response in time, the request may have arrived",
            (true, false) => "no response, the request may have arrived",
        };
        write!(f, "{what} ({})", self.operation)
    }
}

impl Error for TransportError {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        let source = self.source.as_ref()?;
        Some(source)
    }
}
