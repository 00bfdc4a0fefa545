use super::{by_rule, groups, some, summary};
use crate::diff::Diff;

/// For a terminal: changes by operation and named schema, a table of the
/// rules, the verdict in the last line.
pub fn text(diff: &Diff) -> String {
    let mut out = String::new();
    let groups = groups(diff);
    for group in &groups {
        out += &group.title;
        if !group.operations.is_empty() {
            out += &format!("  ({})", some(group.operations));
        }
        out.push('\n');
        for change in &group.changes {
            let words = change.message.strip_prefix(&group.title);
            let words = words.unwrap_or(&change.message);
            let words = words.trim_start_matches([' ', ':']);
            out += &format!(
                "  {:<5}  {:<8}  {}  [{} {}]\n",
                change.bump, change.running, words, change.rule, change.fingerprint
            );
            if let Some(reason) = &change.allowed {
                out += &format!("  {:<15}  allowed: {reason}\n", "");
            }
        }
        out.push('\n');
    }
    if groups.len() > 1 {
        for (change, count) in by_rule(diff) {
            out += &format!(
                "{count:>5}  {:<5}  {:<8}  {}\n",
                change.bump, change.running, change.rule
            );
        }
        out.push('\n');
    }
    out + &summary(diff) + "\n"
}
