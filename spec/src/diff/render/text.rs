use super::{by_rule, groups, list_operations, summary};
use crate::diff::Diff;

/// Formats a diff for a terminal: the headline, the changes by operation and named schema, a table of
/// the rules, and a summary in the last line.
pub fn text(diff: &Diff) -> String {
    let mut out = String::new();
    if let Some(headline) = diff.headline() {
        out += &format!("{headline}\n\n");
    }
    let groups = groups(diff);
    for group in &groups {
        out += &group.title;
        if !group.operations.is_empty() {
            out += &format!("  ({})", list_operations(group.operations));
        }
        out.push('\n');
        for change in &group.changes {
            let message = change.message.strip_prefix(&group.title);
            let message = message.unwrap_or(&change.message);
            let message = message.trim_start_matches([' ', ':']);
            out += &format!(
                "  {:<5}  {:<8}  {}  [{} {}]\n",
                change.bump, change.running, message, change.rule, change.fingerprint
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
