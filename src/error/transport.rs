use std::error::Error;
use std::fmt;

use super::ErrorKind;
use crate::Operation;
use crate::call::Told;

/// No answer came.
#[derive(Debug)]
pub struct TransportError {
    operation: &'static Operation,
    told: Told,
    source: reqwest::Error,
}

impl TransportError {
    pub(crate) fn new(operation: &'static Operation, source: reqwest::Error, told: Told) -> Self {
        Self {
            operation,
            told,
            // The URL can hold what a customer typed; the operation says enough.
            source: source.without_url(),
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

    pub(super) fn kind(&self) -> ErrorKind {
        ErrorKind::of(&self.source)
    }

    /// Whether the call ran out of time.
    #[must_use]
    pub fn is_timeout(&self) -> bool {
        self.source.is_timeout()
    }

    /// Whether no connection was made: the request never left.
    #[must_use]
    pub fn is_connect(&self) -> bool {
        self.source.is_connect()
    }
}

impl fmt::Display for TransportError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let what = match (self.told.uncertain, self.is_timeout()) {
            (false, _) => "no connection, nothing was sent",
            (true, true) => "no answer in time, the request may have arrived",
            (true, false) => "no answer, the request may have arrived",
        };
        write!(f, "{what} ({})", self.operation)
    }
}

impl Error for TransportError {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        Some(&self.source)
    }
}
