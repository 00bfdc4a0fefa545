use std::collections::BTreeSet;

use lomi_contract::Document;
use lomi_spec::diff::{Bump, compare};

/// The changes from one document to the next.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Step {
    pub(super) added: usize,
    pub(super) removed: usize,
    /// Operations that were moved to another path.
    pub(super) moved: usize,
    pub(super) changes: usize,
    pub(super) bump: Option<Bump>,
    /// The number of added and removed operations by plain set difference, as an
    /// independent check.
    set_difference: (usize, usize),
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
            set_difference: (
                after.difference(&before).count(),
                before.difference(&after).count(),
            ),
        }
    }

    /// Whether the diff agrees with the set difference, in which a moved operation
    /// counts as both added and removed.
    pub(super) fn matches_set_difference(&self) -> bool {
        self.set_difference == (self.added + self.moved, self.removed + self.moved)
    }
}

/// The method and path of each operation, ignoring the names of path parameters.
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
