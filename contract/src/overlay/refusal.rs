use std::fmt;

use super::merge::Kind;
use crate::Error;

/// Why an action does not fit a document; which action it is, callers add.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Refusal {
    /// The target selects no node.
    NoMatch,
    /// The target does not select as many nodes as `x-expect` says.
    Count { matched: usize, expected: usize },
    /// Everything the action would write is there already.
    NoChange,
    /// The nodes an update is for are not of one kind.
    Mixed {
        first: (String, Kind),
        other: (String, Kind),
    },
    /// A value cannot be merged into a node.
    Clash {
        pointer: String,
        node: Kind,
        value: Kind,
    },
    /// An array would hold an entry twice.
    Twice { pointer: String, entry: String },
    /// A copy does not have exactly one source.
    Source { query: String, matched: usize },
    /// The result could not be read back.
    Depth { limit: usize },
    /// The result is no longer a document.
    Invalid { place: String, problem: String },
}

impl Refusal {
    /// What [`crate::Document::check`] says, as a refusal.
    pub(super) fn invalid(error: &Error) -> Self {
        Self::Invalid {
            place: error.place().to_owned(),
            problem: error.problem().to_owned(),
        }
    }
}

impl fmt::Display for Refusal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::NoMatch => f.write_str("matches nothing"),
            Self::Count { matched, expected } => {
                write!(f, "matches {}, x-expect is {expected}", nodes(*matched))
            }
            Self::NoChange => f.write_str("changes nothing: the document has it already"),
            Self::Mixed { first, other } => write!(
                f,
                "matches nodes of different kinds: {} is {}, {} is {}",
                first.0, first.1, other.0, other.1
            ),
            Self::Clash {
                pointer,
                node,
                value,
            } => write!(f, "cannot merge {value} into {pointer}, which is {node}"),
            Self::Twice { pointer, entry } => write!(f, "{pointer} would hold {entry} twice"),
            Self::Source { query, matched } => write!(
                f,
                "copies from {query:?}, which matches {}, not 1",
                nodes(*matched)
            ),
            Self::Depth { limit } => write!(f, "nests the document deeper than {limit} levels"),
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
