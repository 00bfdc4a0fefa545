use std::fmt;

use serde::Serialize;

/// The part of an exchange that broke the contract.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "lowercase")]
#[non_exhaustive]
pub enum Place {
    /// A segment of the path.
    Path,
    /// A query parameter.
    Query,
    /// A request header.
    Header,
    /// The request body.
    Body,
    /// The sandbox's own answer: a fault of the sandbox, not of the caller.
    Answer,
}

/// One way in which an exchange broke the contract.
///
/// Holds no value that the caller sent, so it can be printed and kept.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct Violation {
    /// Where it happened.
    #[serde(rename = "in")]
    pub place: Place,
    /// The name of the parameter, or a JSON pointer into the body. Where
    /// something is missing: what is missing.
    pub field: String,
    /// The rule that was broken, mostly a JSON Schema keyword.
    pub rule: String,
    /// The same for people.
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

    /// A body field, named by its JSON pointer, that breaks a rule which the
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
