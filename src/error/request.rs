use std::error::Error;
use std::fmt;

use crate::operation::Operation;

/// Why a call was refused before anything was sent.
#[derive(Debug)]
pub struct RequestError {
    operation: &'static str,
    field: String,
    rule: String,
}

impl RequestError {
    /// Creates an error: `field` violates `rule`, such as "is empty".
    #[must_use]
    pub fn new(
        operation: &'static Operation,
        field: impl Into<String>,
        rule: impl fmt::Display,
    ) -> Self {
        Self {
            operation: operation.id,
            field: field.into(),
            rule: rule.to_string(),
        }
    }

    /// The operation id, `PaymentLinksController_create`.
    #[must_use]
    pub fn operation(&self) -> &'static str {
        self.operation
    }

    /// The field or parameter that is not acceptable, as the contract calls it.
    #[must_use]
    pub fn field(&self) -> &str {
        &self.field
    }

    /// The rule that it violates.
    #[must_use]
    pub fn rule(&self) -> &str {
        &self.rule
    }
}

impl fmt::Display for RequestError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            f,
            "{} {} ({}, not sent)",
            self.field, self.rule, self.operation
        )
    }
}

impl Error for RequestError {}
