//! Comparisons of published documents.

use std::collections::BTreeSet;

use lomi_contract::Document;
use lomi_spec::diff::{Bump, Running, compare};

use crate::support::upstream;

/// The method and path of all operations, without the names of path parameters.
fn operations(document: &Document) -> BTreeSet<String> {
    let plain = |segment: &str| match segment.starts_with('{') {
        true => "{}".to_owned(),
        false => segment.to_owned(),
    };
    let operations = document.operations();
    operations
        .map(|operation| {
            let path: Vec<_> = operation.path.split('/').map(plain).collect();
            format!("{} {}", operation.method, path.join("/"))
        })
        .collect()
}

#[test]
fn operations_agree_with_a_plain_set_difference() {
    let documents = upstream();
    let (mut steps, mut added, mut removed, mut moved, mut changes) = (0, 0, 0, 0, 0);
    for (old_name, old) in &documents {
        for (new_name, new) in &documents {
            let diff = compare(old, new);
            let (before, after) = (operations(old), operations(new));
            let in_new = diff.added_operations().count() + diff.moved_operations().count();
            let in_old = diff.removed_operations().count() + diff.moved_operations().count();
            let step = format!("{old_name} to {new_name}");
            assert_eq!(in_new, after.difference(&before).count(), "{step}");
            assert_eq!(in_old, before.difference(&after).count(), "{step}");
            let unclassified = diff
                .changes
                .iter()
                .find(|change| change.rule == "unclassified");
            assert_eq!(unclassified, None, "{step}");
            assert_eq!(diff.is_empty(), old_name == new_name, "{step}");
            steps += 1;
            added += diff.added_operations().count();
            removed += diff.removed_operations().count();
            moved += diff.moved_operations().count();
            changes += diff.changes.len();
        }
    }
    println!(
        "diff: {} published documents, {steps} pairs: {added} operations added, {removed} removed, \
         {moved} moved, {changes} changes, 0 unclassified",
        documents.len()
    );
}

#[test]
fn the_removal_without_a_version_change_is_reported() {
    let documents = upstream();
    let find = |date: &str| documents.iter().find(|(name, _)| name.contains(date));
    let (Some((_, old)), Some((_, new))) = (find("2026-06-04"), find("2026-06-06")) else {
        return;
    };
    assert_eq!(old.version(), new.version());
    let diff = compare(old, new);
    let count = |rule: &str| {
        diff.changes
            .iter()
            .filter(|change| change.rule == rule)
            .count()
    };
    assert_eq!(count("operation-removed"), 20);
    assert_eq!(count("operation-tags-changed"), 51);
    assert_eq!(count("type-removed"), 10);
    assert_eq!(diff.bump(), Some(Bump::Major));
    assert_eq!(diff.running(), Running::Fails);
    println!("diff: 2026-06-04 to 2026-06-06 removes 20 operations and changes the tags of 51");
}
