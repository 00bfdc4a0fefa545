use std::fmt;

use serde_json::Value;

use super::Query;

/// One correction: which nodes it is about, what it does, and why.
#[derive(Debug, Clone, PartialEq)]
pub struct Action {
    /// The position in the overlay, counted from 1.
    pub number: usize,
    /// The nodes to change.
    pub target: Query,
    /// What the action does, for people.
    pub description: String,
    /// `x-evidence`: how we know.
    pub evidence: String,
    /// `x-confidence`: how sure we are.
    pub confidence: Confidence,
    /// `x-expect`: how many nodes the target has to match.
    pub expect: Option<usize>,
    /// What to do with the nodes.
    pub kind: ActionKind,
}

/// What an action does with the nodes its target matches.
#[derive(Debug, Clone, PartialEq)]
pub enum ActionKind {
    /// Merges a value into each node.
    Update(Value),
    /// Takes each node out of the object or array it stands in.
    Remove,
    /// Merges another node of the document, the only one the query selects,
    /// into each node.
    Copy(Query),
}

/// How sure we are of a correction.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Confidence {
    /// Nothing we know speaks for it but plausibility.
    Guess,
    /// Other parts of the contract, or its documentation, say so.
    Likely,
    /// Seen, or follows from the document itself.
    Proven,
}

impl Action {
    /// How errors name the action; one line, whatever the target holds.
    pub(super) fn place(&self) -> String {
        place(self.number, self.target.as_str())
    }
}

/// See [`Action::place`]; also for targets that do not parse.
pub(super) fn place(number: usize, target: &str) -> String {
    let target = target.replace(char::is_control, " ");
    format!("action {number} ({target})")
}

impl Confidence {
    /// The word in the overlay file.
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
