use super::{is_severe, list_operations, summary};
use crate::diff::{Bump, Change, Diff};

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
        let (title, text) = (property(title), data(&headline));
        format!("::warning title={title}::{text}\n")
    });
    let (title, text) = (property(title), data(&summary(diff)));
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
