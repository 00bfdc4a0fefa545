use serde::Serialize;
use serde_json::Value;

use super::{Bump, Running};

/// Which way the data at a place travels.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Direction {
    /// From the caller to the server.
    Request,
    /// From the server to the caller.
    Answer,
    /// Neither: an operation, a tag, a server.
    None,
}

/// One change of one fact.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Change {
    /// The id of the rule that recognised it; stable once published.
    pub rule: &'static str,
    /// Which way the data travels.
    pub direction: Direction,
    /// The operations that it reaches, as `GET /path`, in the words of the new
    /// document, or of the old one if they are gone.
    pub operations: Vec<String>,
    /// What the changed place belongs to: an operation (`GET /path`), a named
    /// schema, or nothing.
    pub owner: String,
    /// The changed place, for people: `GET /path body.amount`, `Thing.amount`.
    pub subject: String,
    /// A JSON pointer into the new document, or into the old one if it is gone.
    pub place: String,
    /// The value before.
    pub old: Option<Value>,
    /// The value after.
    pub new: Option<Value>,
    /// What happened and what a caller sees in Rust: one line.
    pub message: String,
    /// The verdict for the source of a caller.
    pub bump: Bump,
    /// The verdict for a running binary.
    pub running: Running,
    /// 12 hex digits: the same change has the same ones in every run.
    pub fingerprint: String,
    /// Why the change is accepted, if the allow-list says so.
    pub allowed: Option<String>,
}

/// All changes from one document to another.
#[derive(Debug, Clone, Default, PartialEq, Serialize)]
pub struct Diff {
    /// Ordered by verdict (worst first), operation and place.
    pub changes: Vec<Change>,
}

impl Diff {
    /// Whether nothing changed.
    pub fn is_empty(&self) -> bool {
        self.changes.is_empty()
    }

    /// The highest bump of the changes that are not allowed; `None` if there
    /// are none.
    pub fn bump(&self) -> Option<Bump> {
        self.judged().map(|change| change.bump).max()
    }

    /// The worst that happens to a running binary, allowed changes left out.
    pub fn running(&self) -> Running {
        let worst = self.judged().map(|change| change.running).max();
        worst.unwrap_or(Running::Ok)
    }

    /// The operations that are new, as `GET /path`.
    pub fn added_operations(&self) -> impl Iterator<Item = &str> {
        self.operations_of("operation-added")
    }

    /// The operations that are gone, as `GET /path`.
    pub fn removed_operations(&self) -> impl Iterator<Item = &str> {
        self.operations_of("operation-removed")
    }

    /// The operations that are known by their id, and have another path or
    /// method now. As pairs of method and path they count as removed and added.
    pub fn moved_operations(&self) -> impl Iterator<Item = &str> {
        let mut seen = std::collections::BTreeSet::new();
        ["path-changed", "method-changed"]
            .into_iter()
            .flat_map(|rule| self.operations_of(rule))
            .filter(move |operation| seen.insert(*operation))
    }

    fn judged(&self) -> impl Iterator<Item = &Change> {
        self.changes
            .iter()
            .filter(|change| change.allowed.is_none())
    }

    fn operations_of(&self, rule: &str) -> impl Iterator<Item = &str> {
        self.changes
            .iter()
            .filter(move |change| change.rule == rule)
            .flat_map(|change| change.operations.iter().map(String::as_str))
    }
}
