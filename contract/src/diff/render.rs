//! A diff for people and for machines.

use super::Diff;

/// For a terminal.
pub fn text(diff: &Diff) -> String {
    format!("{} changes\n", diff.changes.len())
}

/// For a changelog or a comment.
pub fn markdown(diff: &Diff) -> String {
    format!("{} changes\n", diff.changes.len())
}

/// For machines, as `contract/schemas/diff.schema.json` describes it.
pub fn json(diff: &Diff) -> String {
    format!("{:#}\n", serde_json::json!(diff))
}

/// Annotations of GitHub Actions.
pub fn github(diff: &Diff) -> String {
    format!("::notice::{} changes\n", diff.changes.len())
}
