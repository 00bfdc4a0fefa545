use super::{is_severe, list_operations, summary};
use crate::diff::{Bump, Change, Diff};

/// Formats a diff as workflow commands for GitHub Actions, with one annotation per
/// change: an error for changes that are major or make running binaries fail, a
/// warning for minor changes, and a notice for patch changes and allowed ones.
pub fn github(diff: &Diff) -> String {
    let mut out: String = diff.changes.iter().map(annotation).collect();
    if let Some(headline) = diff.headline() {
        out += &format!("::warning title=spec diff::{}\n", data(&headline));
    }
    out += &format!("::notice title=spec diff::{}\n", data(&summary(diff)));
    out
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
    format!("::{command} title={}::{}\n", property(&title), data(&text))
}

/// Escapes the text of a command, which must not contain line breaks.
fn data(text: &str) -> String {
    text.replace('%', "%25")
        .replace('\r', "%0D")
        .replace('\n', "%0A")
}

/// Escapes a property of a command, which must not contain colons or commas either.
fn property(text: &str) -> String {
    data(text).replace(':', "%3A").replace(',', "%2C")
}
