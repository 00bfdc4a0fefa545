use std::collections::BTreeSet;

use lomi_contract::Document;
use lomi_contract::diff::{Bump, compare};

/// What changed from one document to the next.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Step {
    pub(super) added: usize,
    pub(super) removed: usize,
    /// Operations that go on under another path.
    pub(super) moved: usize,
    pub(super) changes: usize,
    pub(super) bump: Option<Bump>,
    /// What a plain difference of sets says: added, removed.
    by_sets: (usize, usize),
}

impl Step {
    pub(super) fn between(old: &Document, new: &Document) -> Self {
        let diff = compare(old, new);
        let (before, after) = (operations(old), operations(new));
        Self {
            added: diff.added_operations().count(),
            removed: diff.removed_operations().count(),
            moved: diff.moved_operations().count(),
            changes: diff.changes.len(),
            bump: diff.bump(),
            by_sets: (
                after.difference(&before).count(),
                before.difference(&after).count(),
            ),
        }
    }

    /// An operation that moved is one more and one less to the sets.
    pub(super) fn agrees(&self) -> bool {
        self.by_sets == (self.added + self.moved, self.removed + self.moved)
    }
}

/// Method and path of each operation; what a path calls its parameters is no
/// difference.
fn operations(document: &Document) -> BTreeSet<String> {
    let nameless = |segment: &str| match segment.starts_with('{') {
        true => "{}".to_owned(),
        false => segment.to_owned(),
    };
    document
        .operations()
        .map(|operation| {
            let path: Vec<_> = operation.path.split('/').map(nameless).collect();
            format!("{} {}", operation.method, path.join("/"))
        })
        .collect()
}
