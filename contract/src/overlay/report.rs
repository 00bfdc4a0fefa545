use serde::Serialize;

use crate::Document;

/// A corrected document, and what was done to get there.
#[derive(Debug, Clone, PartialEq)]
pub struct Applied {
    /// The corrected document.
    pub document: Document,
    /// The actions that were applied, in order.
    pub actions: Vec<ActionReport>,
    /// The actions that were left out, in order; empty unless applied leniently.
    pub skipped: Vec<Skipped>,
}

/// What one action did.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct ActionReport {
    /// The position of the action in the overlay, counted from 1.
    pub number: usize,
    /// The target of the action.
    pub target: String,
    /// How many nodes the target matched.
    pub matched: usize,
    /// How many of them the action changed; never 0.
    pub changed: usize,
    /// Where the matched nodes stood before the action, as JSON pointers.
    pub pointers: Vec<String>,
}

/// An action that was left out.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Skipped {
    /// The position of the action in the overlay, counted from 1.
    pub number: usize,
    /// The target of the action.
    pub target: String,
    /// Why it does not fit: what a strict run says of it.
    pub reason: String,
}
