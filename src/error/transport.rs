use std::error::Error;
use std::fmt;

use crate::Operation;

/// No answer came.
#[derive(Debug)]
pub struct TransportError {
    operation: &'static str,
    source: reqwest::Error,
}

impl TransportError {
    pub(crate) fn new(operation: &'static Operation, source: reqwest::Error) -> Self {
        Self {
            operation: operation.id,
            // The URL can hold what a customer typed; the operation says enough.
            source: source.without_url(),
        }
    }

    /// The operation id, `PaymentLinksController_create`.
    #[must_use]
    pub fn operation(&self) -> &'static str {
        self.operation
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
        let what = match () {
            () if self.is_connect() => "no connection, nothing was sent",
            () if self.is_timeout() => "no answer in time, the request may have arrived",
            () => "no answer, the request may have arrived",
        };
        write!(f, "{what} ({})", self.operation)
    }
}

impl Error for TransportError {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        Some(&self.source)
    }
}
