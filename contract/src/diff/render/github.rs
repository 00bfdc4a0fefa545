use super::{is_severe, some, summary};
use crate::diff::{Bump, Change, Diff};

/// Workflow commands of GitHub Actions, one annotation for each change: an
/// error for what is major or fails, a warning for what is minor, a notice for
/// the rest and for what is allowed.
pub fn github(diff: &Diff) -> String {
    let mut out: String = diff.changes.iter().map(annotation).collect();
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
        text += &format!(" ({})", some(&change.operations));
    }
    if let Some(reason) = &change.allowed {
        text += &format!(" (allowed: {reason})");
    }
    format!("::{command} title={}::{}\n", property(&title), data(&text))
}

/// The text of a command ends with the line.
fn data(text: &str) -> String {
    text.replace('%', "%25")
        .replace('\r', "%0D")
        .replace('\n', "%0A")
}

/// A property of a command also ends with a colon or a comma.
fn property(text: &str) -> String {
    data(text).replace(':', "%3A").replace(',', "%2C")
}
