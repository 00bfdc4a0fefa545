use std::fmt;

use serde_json::Value;

use super::Query;

/// A correction, with its target and its evidence.
#[derive(Debug, Clone, PartialEq)]
pub struct Action {
    /// The position in the overlay, counted from 1.
    pub number: usize,
    /// Selects the nodes to change.
    pub target: Query,
    /// A human-readable description.
    pub description: String,
    /// The value of `x-evidence`: the source of the correction.
    pub evidence: String,
    /// The value of `x-confidence`: how certain the correction is.
    pub confidence: Confidence,
    /// The value of `x-expect`: how many nodes the target must match.
    pub expect: Option<usize>,
    /// The change to make.
    pub kind: ActionKind,
}

/// The change that an action makes to the nodes that its target matches.
#[derive(Debug, Clone, PartialEq)]
pub enum ActionKind {
    /// Merges a value into each node.
    Update(Value),
    /// Removes each node from its parent object or array.
    Remove,
    /// Merges another node of the document into each node. The query must select
    /// exactly one node.
    Copy(Query),
}

/// How certain a correction is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Confidence {
    /// Plausible, but without evidence.
    Guess,
    /// Supported by other parts of the contract or by its documentation.
    Likely,
    /// Observed, or follows from the document itself.
    Proven,
}

impl Action {
    /// The name of the action in errors, which is always a single line.
    pub(super) fn place(&self) -> String {
        place(self.number, self.target.as_str())
    }
}

/// See [`Action::place`]. Also used for targets that cannot be parsed.
pub(super) fn place(number: usize, target: &str) -> String {
    let target = target.replace(char::is_control, " ");
    format!("action {number} ({target})")
}

impl Confidence {
    /// The value used in overlay files.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Guess => "guess",
            Self::Likely => "likely",
            Self::Proven => "proven",
        }
    }

    pub(super) fn from_word(word: &str) -> Option<Self> {
        [Self::Guess, Self::Likely, Self::Proven]
            .into_iter()
            .find(|confidence| confidence.as_str() == word)
    }
}

impl fmt::Display for Confidence {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}
