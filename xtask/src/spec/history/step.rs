use std::collections::BTreeSet;

use lomi_contract::Document;
use lomi_spec::diff::{Diff, compare};

/// The changes from one published document to the next.
#[derive(Debug)]
pub(super) struct Step {
    pub(super) diff: Diff,
    /// The number of added and removed operations by plain set difference, as an
    /// independent check.
    set_difference: (usize, usize),
}

impl Step {
    pub(super) fn between(old: &Document, new: &Document) -> Self {
        let (before, after) = (operations(old), operations(new));
        Self {
            diff: compare(old, new),
            set_difference: (
                after.difference(&before).count(),
                before.difference(&after).count(),
            ),
        }
    }

    pub(super) fn added(&self) -> usize {
        self.diff.added_operations().count()
    }

    pub(super) fn removed(&self) -> usize {
        self.diff.removed_operations().count()
    }

    /// Operations that were moved to another path.
    pub(super) fn moved(&self) -> usize {
        self.diff.moved_operations().count()
    }

    /// Whether the diff agrees with the set difference, in which a moved operation
    /// counts as both added and removed.
    pub(super) fn matches_set_difference(&self) -> bool {
        let moved = self.moved();
        self.set_difference == (self.added() + moved, self.removed() + moved)
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
