//! Output formats for a diff.

use std::collections::BTreeMap;

use serde_json::{Value, json};

use super::{Bump, Change, Diff, Running};

mod formats;
pub mod report;

pub use formats::{github, markdown, text};

/// Formats a diff as JSON, as described by `spec/schemas/diff.schema.json`.
pub fn json(diff: &Diff) -> String {
    format!("{:#}\n", value(diff))
}

fn value(diff: &Diff) -> Value {
    json!({
        "documents": "published",
        "summary": {
            "changes": diff.changes.len(),
            "allowed": diff.changes.len() - not_allowed(diff).count(),
            "bump": diff.bump(),
            "running": diff.running(),
            "headline": diff.headline(),
            "major": count(diff, |change| change.bump == Bump::Major),
            "minor": count(diff, |change| change.bump == Bump::Minor),
            "patch": count(diff, |change| change.bump == Bump::Patch),
            "operations_added": diff.added_operations().count(),
            "operations_removed": diff.removed_operations().count(),
            "operations_moved": diff.moved_operations().count(),
        },
        "changes": diff.changes,
    })
}

fn not_allowed(diff: &Diff) -> impl Iterator<Item = &Change> {
    diff.changes
        .iter()
        .filter(|change| change.allowed.is_none())
}

fn count(diff: &Diff, is_one: impl Fn(&Change) -> bool) -> usize {
    not_allowed(diff).filter(|change| is_one(change)).count()
}

/// A line such as
/// `12 changes: 3 major, 9 patch. Required bump: major; running binaries: fails`.
fn summary(diff: &Diff) -> String {
    let Some(bump) = diff.bump() else {
        return match diff.changes.len() {
            0 => "no change".to_owned(),
            allowed => format!("{}, allowed", plural(allowed, "change")),
        };
    };
    let by_bump = [Bump::Major, Bump::Minor, Bump::Patch].map(|bump| {
        let count = count(diff, |change| change.bump == bump);
        (count > 0).then(|| format!("{count} {bump}"))
    });
    let counts: Vec<String> = by_bump.into_iter().flatten().collect();
    let mut line = format!(
        "{}: {}",
        plural(not_allowed(diff).count(), "change"),
        counts.join(", ")
    );
    let allowed = diff.changes.len() - not_allowed(diff).count();
    if allowed > 0 {
        line += &format!(" ({allowed} more are allowed)");
    }
    let operations = [
        (diff.added_operations().count(), "added"),
        (diff.removed_operations().count(), "removed"),
        (diff.moved_operations().count(), "moved"),
    ];
    for (count, what) in operations.iter().filter(|(count, _)| *count > 0) {
        line += &format!("; {} {what}", plural(*count, "operation"));
    }
    let running = diff.running();
    line + &format!(". Required bump: {bump}; running binaries: {running}")
}

fn plural(count: usize, noun: &str) -> String {
    match count {
        1 => format!("1 {noun}"),
        _ => format!("{count} {noun}s"),
    }
}

/// The number of changes of each rule, worst and most frequent first.
fn by_rule(diff: &Diff) -> Vec<(&Change, usize)> {
    let mut rules: BTreeMap<&str, (&Change, usize)> = BTreeMap::new();
    for change in &diff.changes {
        rules.entry(change.rule).or_insert((change, 0)).1 += 1;
    }
    let mut rules: Vec<_> = rules.into_values().collect();
    let worst = |(change, count): &(&Change, usize)| (change.bump, change.running, *count);
    rules.sort_by(|a, b| worst(b).cmp(&worst(a)).then(a.0.rule.cmp(b.0.rule)));
    rules
}

/// The changes of one operation or named schema.
struct Group<'a> {
    title: String,
    /// The operations that use it; empty for an operation.
    operations: &'a [String],
    changes: Vec<&'a Change>,
}

/// Groups changes by operation and named schema. The group with the worst change comes
/// first.
fn groups(diff: &Diff) -> Vec<Group<'_>> {
    let mut groups: Vec<Group<'_>> = Vec::new();
    let mut known: BTreeMap<(&str, &[String]), usize> = BTreeMap::new();
    for change in &diff.changes {
        let key = (change.owner.as_str(), change.operations.as_slice());
        let index = *known.entry(key).or_insert_with(|| {
            let own = change.operations == [change.owner.as_str()];
            groups.push(Group {
                title: match change.owner.as_str() {
                    "" => "document".to_owned(),
                    owner => owner.to_owned(),
                },
                operations: if own { &[] } else { &change.operations },
                changes: Vec::new(),
            });
            groups.len() - 1
        });
        groups[index].changes.push(change);
    }
    groups
}

/// Lists the first few operations and the number of remaining ones.
fn list_operations(operations: &[String]) -> String {
    const SHOWN: usize = 4;
    let shown = operations.iter().take(SHOWN).cloned().collect::<Vec<_>>();
    let rest = operations.len().saturating_sub(SHOWN);
    match rest {
        0 => shown.join(", "),
        _ => format!("{} and {rest} more", shown.join(", ")),
    }
}

/// Whether a change is breaking by either verdict.
fn is_severe(change: &Change) -> bool {
    change.bump == Bump::Major || change.running == Running::Fails
}
