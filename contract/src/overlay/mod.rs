//! A strict implementation of OpenAPI Overlay 1.1 in JSON.
//!
//! An overlay contains our corrections to the document that upstream publishes. In the
//! standard, an action succeeds even if its target matches nothing or if it changes
//! nothing, so an outdated correction would go unnoticed. Here, both cases are errors.
//! Each action must also be justified: `description`, `x-evidence` and `x-confidence`
//! are required.
//!
//! Targets are JSONPaths (RFC 9535) without slices and functions: names, indexes,
//! wildcards, lists of these, descendants (`..`), and filters with comparisons and
//! existence tests.
//!
//! [`Overlay::parse`] reads the file, [`Overlay::apply`] corrects a document, and
//! [`Overlay::apply_lenient`] skips and lists the actions that do not apply to a
//! document.

mod action;
mod apply;
mod change;
mod parse;
mod query;

pub use action::{Action, ActionKind, ActionReport, Applied, Confidence, Skipped};
pub use query::Query;

/// A parsed overlay: a list of corrections to a document.
#[derive(Debug, Clone, PartialEq)]
pub struct Overlay {
    /// The value of `info.title`.
    pub title: String,
    /// The value of `info.version`, which is the version of this overlay, not of the
    /// standard.
    pub version: String,
    /// The URI of the document that the overlay is meant for, if given.
    pub extends: Option<String>,
    /// The actions in the order in which they are applied; at least one.
    pub actions: Vec<Action>,
    /// The file name, which is used in errors.
    origin: String,
}
