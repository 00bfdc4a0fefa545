//! OpenAPI Overlay 1.1 in JSON, applied strictly.
//!
//! An overlay holds what we know better than the document upstream publishes.
//! The standard is lenient where a correction can rot unseen: an action whose
//! target matches nothing, or one that upstream has made needless, "succeeds".
//! Here both are errors, so an overlay is true for exactly the documents it
//! fits. Each action also has to say why it is there: `description`,
//! `x-evidence` and `x-confidence` are required.
//!
//! [`Overlay::parse`] reads the file, [`Overlay::apply`] corrects a document,
//! [`Overlay::apply_lenient`] tells which actions a document has outgrown.

mod action;
mod apply;
mod merge;
mod parse;
mod query;
mod refusal;
mod remove;
mod report;
mod unique;

pub use action::{Action, ActionKind, Confidence};
pub use query::Query;
pub use report::{ActionReport, Applied, Skipped};

/// A parsed overlay: corrections to a document, in the order they apply.
#[derive(Debug, Clone, PartialEq)]
pub struct Overlay {
    /// `info.title`.
    pub title: String,
    /// `info.version`: the version of the overlay, not of the standard.
    pub version: String,
    /// The URI of the document the overlay is meant for, when it says so.
    pub extends: Option<String>,
    /// What to change, in order; at least one action.
    pub actions: Vec<Action>,
    /// The file the overlay is from, for errors.
    origin: String,
}
