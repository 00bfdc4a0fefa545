//! What happened to a contract from document to document, and a page that shows it.

mod escape;
mod html;

use lomi_contract::Counts;

use crate::diff::Diff;

pub use html::html;

/// One document of a history.
#[derive(Debug, Clone, PartialEq)]
pub struct Entry {
    /// The file name.
    pub name: String,
    /// The value of `info.version`, which does not reliably change with the document, and
    /// the size of the document; `None` if it could not be read.
    pub size: Option<(String, Counts)>,
    /// The changes since the previous document, as published; `None` for the first one, and
    /// if it could not be read.
    pub changes: Option<Diff>,
    /// How many overlay actions do not apply to the document.
    pub skipped_actions: usize,
    /// Whether the document could be read and a client generated, or why not.
    pub generated: Result<(), String>,
    /// Whether the client compiles, or why not; `None` if that was not tried.
    pub compiled: Option<Result<(), String>>,
}
