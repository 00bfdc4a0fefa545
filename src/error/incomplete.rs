use std::error::Error;
use std::fmt;

use crate::operation::Operation;

/// A walk over a list had to end although more items may follow.
///
/// The items that came are good. How to go on: narrow the list by its filters,
/// or accept the end with
/// [`PageStream::allow_incomplete`](crate::PageStream::allow_incomplete).
#[derive(Debug)]
pub struct IncompleteError {
    operation: &'static Operation,
    received: u64,
    reason: &'static str,
}

impl IncompleteError {
    /// Creates an error, for tests of a service's own code.
    #[must_use]
    pub fn new(operation: &'static Operation, received: u64, reason: &'static str) -> Self {
        Self {
            operation,
            received,
            reason,
        }
    }

    /// The operation id, `CustomersController_findAll`.
    #[must_use]
    pub fn operation(&self) -> &'static str {
        self.operation.id
    }

    /// Why the walk had to end, as part of a sentence.
    #[must_use]
    pub fn reason(&self) -> &'static str {
        self.reason
    }

    /// How many items came before.
    #[must_use]
    pub fn received(&self) -> u64 {
        self.received
    }
}

impl fmt::Display for IncompleteError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            f,
            "the list may be incomplete: {} items came, and {} ({})",
            self.received, self.reason, self.operation
        )
    }
}

impl Error for IncompleteError {}
