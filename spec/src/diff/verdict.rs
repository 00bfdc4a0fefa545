use std::fmt;

use serde::Serialize;

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
