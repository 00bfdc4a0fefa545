//! A change, and its verdicts.

use std::fmt;

use serde::Serialize;
use serde_json::Value;

/// The version bump that a change requires, based on source code that calls the SDK.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Bump {
    /// The public API is unchanged.
    Patch,
    /// The public API grows.
    Minor,
    /// Calling code no longer compiles or behaves differently.
    Major,
}

/// The effect of a change on a binary that was compiled against the old document.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Running {
    /// No effect.
    Ok,
    /// The binary works, but misses or ignores something.
    Degraded,
    /// A call that succeeded before can fail.
    Fails,
}

impl Bump {
    /// The lower-case name.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Patch => "patch",
            Self::Minor => "minor",
            Self::Major => "major",
        }
    }
}

impl Running {
    /// The lower-case name.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Ok => "ok",
            Self::Degraded => "degraded",
            Self::Fails => "fails",
        }
    }
}

impl fmt::Display for Bump {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.as_str())
    }
}

impl fmt::Display for Running {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.as_str())
    }
}

/// The direction in which the data at a place is sent.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Direction {
    /// From the caller to the server.
    Request,
    /// From the server to the caller.
    Answer,
    /// Neither, for example an operation, a tag or a server.
    None,
}

/// One change between two documents.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Change {
    /// The id of the rule that recognised the change. Published ids are stable.
    pub rule: &'static str,
    /// The direction in which the data is sent.
    pub direction: Direction,
    /// The affected operations, as `GET /path`. Uses the paths of the new document, or
    /// of the old one for operations that were removed.
    pub operations: Vec<String>,
    /// The operation (`GET /path`) or the named schema that the changed place belongs
    /// to; empty for the document itself.
    pub owner: String,
    /// The changed place in a readable form, such as `GET /path body.amount` or
    /// `Thing.amount`.
    pub subject: String,
    /// The JSON pointer of the place in the new document, or in the old one if it was
    /// removed.
    pub place: String,
    /// The value before.
    pub old: Option<Value>,
    /// The value after.
    pub new: Option<Value>,
    /// A description of the change and its effect on Rust callers, on one line.
    pub message: String,
    /// The version bump that the change requires.
    pub bump: Bump,
    /// The effect on a running binary.
    pub running: Running,
    /// Identifies the change: 12 hexadecimal digits, which are the same in every run.
    pub fingerprint: String,
    /// The reason why the change is accepted, if it is on the allow list.
    pub allowed: Option<String>,
}

/// All changes from one document to another.
#[derive(Debug, Clone, Default, PartialEq, Serialize)]
pub struct Diff {
    /// Sorted by verdict (worst first), then by place.
    pub changes: Vec<Change>,
    /// The value of `info.version`, if both documents have the same.
    pub same_version: Option<String>,
}

impl Diff {
    /// Whether there are no changes.
    pub fn is_empty(&self) -> bool {
        self.changes.is_empty()
    }

    /// The highest bump that is required by changes that are not on the allow list;
    /// `None` if there are no such changes.
    pub fn bump(&self) -> Option<Bump> {
        self.judged().map(|change| change.bump).max()
    }

    /// The worst effect on a running binary of changes that are not on the allow list.
    pub fn running(&self) -> Running {
        let worst = self.judged().map(|change| change.running).max();
        worst.unwrap_or(Running::Ok)
    }

    /// Whether callers or running binaries break, by changes that are not on the allow list.
    pub fn is_breaking(&self) -> bool {
        self.bump() == Some(Bump::Major) || self.running() == Running::Fails
    }

    /// A warning on one line, if there are breaking changes without a new `info.version`.
    pub fn headline(&self) -> Option<String> {
        let version = self.same_version.as_ref().filter(|_| self.is_breaking())?;
        let version = Value::from(version.as_str());
        Some(format!(
            "Breaking changes, but info.version is still {version}"
        ))
    }

    /// The added operations, as `GET /path`.
    pub fn added_operations(&self) -> impl Iterator<Item = &str> {
        self.operations_of("operation-added")
    }

    /// The removed operations, as `GET /path`.
    pub fn removed_operations(&self) -> impl Iterator<Item = &str> {
        self.operations_of("operation-removed")
    }

    /// The operations that have the same id, but a different path or method, as
    /// `GET /path`. They count neither as added nor as removed.
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
