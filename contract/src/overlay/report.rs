use serde::Serialize;

use crate::Document;

/// A corrected document and the actions that were applied.
#[derive(Debug, Clone, PartialEq)]
pub struct Applied {
    /// The corrected document.
    pub document: Document,
    /// The actions that were applied, in order.
    pub actions: Vec<ActionReport>,
    /// The actions that were skipped, in order; always empty after
    /// [`Overlay::apply`](super::Overlay::apply).
    pub skipped: Vec<Skipped>,
}

/// The effect of an action that was applied.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct ActionReport {
    /// The position of the action in the overlay, counted from 1.
    pub number: usize,
    /// The target of the action.
    pub target: String,
    /// How many nodes the target matched.
    pub matched: usize,
    /// How many of them the action changed; at least one.
    pub changed: usize,
    /// The JSON pointers of the matched nodes before the action.
    pub pointers: Vec<String>,
}

/// An action that was skipped.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Skipped {
    /// The position of the action in the overlay, counted from 1.
    pub number: usize,
    /// The target of the action.
    pub target: String,
    /// Why it cannot be applied: the message of the error in a strict run.
    pub reason: String,
}
