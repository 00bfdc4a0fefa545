use std::fmt;

use serde::Serialize;

/// The part of a request or response that violates the contract.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "lowercase")]
#[non_exhaustive]
pub enum Place {
    /// A path parameter.
    Path,
    /// A query parameter.
    Query,
    /// A request header.
    Header,
    /// The request body.
    Body,
    /// The sandbox's own response. This is a bug in the sandbox, not in the caller.
    Answer,
}

/// One violation of the contract by a request or a response.
///
/// Contains none of the values that the caller sent, so it is safe to log.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct Violation {
    /// The part of the request or response that is invalid.
    #[serde(rename = "in")]
    pub place: Place,
    /// The name of the parameter, or a JSON pointer into the body. If a field is
    /// missing, this names the missing field.
    pub field: String,
    /// The rule that was violated, usually a JSON Schema keyword.
    pub rule: String,
    /// A human-readable description.
    pub message: String,
}

impl Violation {
    pub(crate) fn new(
        place: Place,
        field: impl Into<String>,
        rule: impl Into<String>,
        message: impl Into<String>,
    ) -> Self {
        Self {
            place,
            field: field.into(),
            rule: rule.into(),
            message: message.into(),
        }
    }

    /// A body field, given by its JSON pointer, that violates a rule which the
    /// contract's schemas cannot express.
    pub(crate) fn body(field: &str, rule: &str, message: &str) -> Self {
        Self::new(Place::Body, field, rule, message)
    }
}

impl fmt::Display for Violation {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self {
            place,
            field,
            rule,
            message,
        } = self;
        write!(f, "{place:?} {field:?} ({rule}): {message}")
    }
}
