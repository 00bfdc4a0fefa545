//! A diff for people and for machines.

use std::collections::BTreeMap;

use serde_json::json;

use super::{Bump, Change, Diff, Running};

mod github;
mod markdown;
mod text;

pub use github::github;
pub use markdown::markdown;
pub use text::text;

/// For machines, as `contract/schemas/diff.schema.json` describes it.
pub fn json(diff: &Diff) -> String {
    let value = json!({
        "summary": {
            "changes": diff.changes.len(),
            "allowed": diff.changes.len() - counted(diff).count(),
            "bump": diff.bump(),
            "running": diff.running(),
            "major": count(diff, |change| change.bump == Bump::Major),
            "minor": count(diff, |change| change.bump == Bump::Minor),
            "patch": count(diff, |change| change.bump == Bump::Patch),
            "operations_added": diff.added_operations().count(),
            "operations_removed": diff.removed_operations().count(),
            "operations_moved": diff.moved_operations().count(),
        },
        "changes": diff.changes,
    });
    format!("{value:#}\n")
}

fn counted(diff: &Diff) -> impl Iterator<Item = &Change> {
    diff.changes
        .iter()
        .filter(|change| change.allowed.is_none())
}

fn count(diff: &Diff, is_one: impl Fn(&Change) -> bool) -> usize {
    counted(diff).filter(|change| is_one(change)).count()
}

/// `12 changes: 3 major, 9 patch; a caller's source: major; a running binary: fails`.
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
        plural(counted(diff).count(), "change"),
        counts.join(", ")
    );
    let allowed = diff.changes.len() - counted(diff).count();
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
    line + &format!(". Source of a caller: {bump}; binary that runs: {running}")
}

fn plural(count: usize, noun: &str) -> String {
    match count {
        1 => format!("1 {noun}"),
        _ => format!("{count} {noun}s"),
    }
}

/// How often each rule fired, worst and most frequent first.
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

/// A group of changes: an operation or a named schema, in one direction.
struct Group<'a> {
    title: String,
    /// The operations that lead to it, if it is none itself.
    operations: &'a [String],
    changes: Vec<&'a Change>,
}

/// Changes by operation and named schema; what has the worst change comes first.
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

/// The first operations of a list, and how many more there are.
fn some(operations: &[String]) -> String {
    const SHOWN: usize = 4;
    let shown = operations.iter().take(SHOWN).cloned().collect::<Vec<_>>();
    let rest = operations.len().saturating_sub(SHOWN);
    match rest {
        0 => shown.join(", "),
        _ => format!("{} and {rest} more", shown.join(", ")),
    }
}

/// The severity of a change for a reader: the worse of both verdicts.
fn is_severe(change: &Change) -> bool {
    change.bump == Bump::Major || change.running == Running::Fails
}
