//! Formats a diff as text, as Markdown, and as workflow commands for GitHub Actions.

use super::{by_rule, groups, is_severe, list_operations, summary};
use crate::diff::{Bump, Change, Diff};

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

/// Formats a diff as Markdown for a changelog or a comment, with one list per bump.
pub fn markdown(diff: &Diff) -> String {
    let mut out = String::new();
    if let Some(headline) = diff.headline() {
        out += &format!("**{}.**\n\n", escape_markdown(&headline));
    }
    out += &format!("**{}**\n", summary(diff));
    let groups = groups(diff);
    for bump in [Bump::Major, Bump::Minor, Bump::Patch] {
        let of_bump = |change: &&&Change| change.bump == bump;
        if !groups
            .iter()
            .any(|group| group.changes.iter().any(|change| of_bump(&change)))
        {
            continue;
        }
        out += &format!("\n### {}\n\n", heading(bump));
        for group in &groups {
            let changes: Vec<_> = group.changes.iter().filter(of_bump).collect();
            if changes.is_empty() {
                continue;
            }
            out += &format!("- `{}`", group.title);
            if !group.operations.is_empty() {
                out += &format!(" ({})", list_operations(group.operations));
            }
            out.push('\n');
            for change in changes {
                let message = change.message.strip_prefix(&group.title);
                let message = message.unwrap_or(&change.message);
                let message = message.trim_start_matches([' ', ':']);
                out += &format!(
                    "  - {} *(running: {})*",
                    escape_markdown(message),
                    change.running
                );
                if let Some(reason) = &change.allowed {
                    out += &format!(" – allowed: {}", escape_markdown(reason));
                }
                out.push('\n');
            }
        }
    }
    out
}

fn heading(bump: Bump) -> &'static str {
    match bump {
        Bump::Major => "Major",
        Bump::Minor => "Minor",
        Bump::Patch => "Patch",
    }
}

/// Escapes text of the document, so that it is not interpreted as Markdown.
fn escape_markdown(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut in_code = false;
    for character in text.chars() {
        match character {
            '`' => in_code = !in_code,
            '*' | '_' | '<' | '>' | '[' | ']' | '|' | '\\' if !in_code => out.push('\\'),
            _ => {}
        }
        out.push(character);
    }
    out
}

/// Formats a diff as workflow commands for GitHub Actions, with one annotation per
/// change: an error for changes that are major or make running binaries fail, a
/// warning for minor changes, and a notice for patch changes and allowed ones.
pub fn github(diff: &Diff) -> String {
    annotations(diff) + &summary_line("spec diff", diff)
}

pub(super) fn annotations(diff: &Diff) -> String {
    diff.changes.iter().map(annotation).collect()
}

/// The headline, if there is one, and the summary.
pub(super) fn summary_line(title: &str, diff: &Diff) -> String {
    let headline = diff.headline().map(|headline| {
        let (title, text) = (escape_property(title), escape_data(&headline));
        format!("::warning title={title}::{text}\n")
    });
    let (title, text) = (escape_property(title), escape_data(&summary(diff)));
    format!(
        "{}::notice title={title}::{text}\n",
        headline.unwrap_or_default()
    )
}

fn annotation(change: &Change) -> String {
    let command = match change {
        Change {
            allowed: Some(_), ..
        } => "notice",
        change if is_severe(change) => "error",
        Change {
            bump: Bump::Minor, ..
        } => "warning",
        _ => "notice",
    };
    let title = format!(
        "{}, running: {} [{}]",
        change.bump, change.running, change.rule
    );
    let mut text = change.message.clone();
    if !change.operations.is_empty() && change.operations != [change.owner.as_str()] {
        text += &format!(" ({})", list_operations(&change.operations));
    }
    if let Some(reason) = &change.allowed {
        text += &format!(" (allowed: {reason})");
    }
    format!(
        "::{command} title={}::{}\n",
        escape_property(&title),
        escape_data(&text)
    )
}

/// Escapes the text of a command, which must not contain line breaks.
fn escape_data(text: &str) -> String {
    text.replace('%', "%25")
        .replace('\r', "%0D")
        .replace('\n', "%0A")
}

/// Escapes a property of a command, which must not contain colons or commas either.
fn escape_property(text: &str) -> String {
    escape_data(text).replace(':', "%3A").replace(',', "%2C")
}
