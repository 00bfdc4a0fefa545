use std::fmt;

use super::merge::Kind;
use crate::Error;

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
