//! An action of an overlay, why it cannot be applied, and what it changed.

use std::fmt;

use serde::Serialize;
use serde_json::Value;

use super::Query;
use super::change::Kind;
use crate::{Document, Error};

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

/// The reason why an action cannot be applied to a document. Callers add which action
/// it is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum ActionError {
    /// The target selects no node.
    NoMatch,
    /// The target does not select the number of nodes in `x-expect`.
    MatchCount { matched: usize, expected: usize },
    /// The document already contains everything that the action would write.
    NoChange,
    /// The targets of an update are of different kinds.
    MixedKinds {
        first: (String, Kind),
        other: (String, Kind),
    },
    /// A value cannot be merged into a node.
    KindMismatch {
        pointer: String,
        node: Kind,
        value: Kind,
    },
    /// An array would contain a duplicate entry.
    Duplicate { pointer: String, entry: String },
    /// The source of a copy does not select exactly one node.
    CopySource { query: String, matched: usize },
    /// The result would be nested too deeply to be parsed again.
    TooDeep { limit: usize },
    /// The result is not a valid document.
    Invalid { place: String, problem: String },
}

impl ActionError {
    /// Converts an error of [`crate::Document::check`].
    pub(super) fn invalid(error: &Error) -> Self {
        Self::Invalid {
            place: error.place().to_owned(),
            problem: error.problem().to_owned(),
        }
    }
}

impl fmt::Display for ActionError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::NoMatch => f.write_str("matches nothing"),
            Self::MatchCount { matched, expected } => {
                write!(f, "matches {}, but x-expect is {expected}", nodes(*matched))
            }
            Self::NoChange => f.write_str("changes nothing: the document already contains it"),
            Self::MixedKinds { first, other } => write!(
                f,
                "matches nodes of different kinds: {} is {}, {} is {}",
                first.0, first.1, other.0, other.1
            ),
            Self::KindMismatch {
                pointer,
                node,
                value,
            } => write!(f, "cannot merge {value} into {pointer}, which is {node}"),
            Self::Duplicate { pointer, entry } => {
                write!(f, "{pointer} would contain {entry} twice")
            }
            Self::CopySource { query, matched } => write!(
                f,
                "copies from {query:?}, which must match 1 node but matches {}",
                nodes(*matched)
            ),
            Self::TooDeep { limit } => {
                write!(f, "makes the document deeper than {limit} levels")
            }
            Self::Invalid { place, problem } => {
                write!(f, "makes the document invalid: {place}: {problem}")
            }
        }
    }
}

fn nodes(count: usize) -> String {
    match count {
        0 => "nothing".into(),
        1 => "1 node".into(),
        _ => format!("{count} nodes"),
    }
}

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
