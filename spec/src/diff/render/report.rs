//! Output formats for the changes of published and corrected documents. Those that count come
//! last.

use lomi_contract::overlay::Skipped;
use serde_json::json;

use super::formats::{annotations, summary_line};
use super::plural;
use crate::diff::report::{Corrected, Report};
use crate::diff::{Diff, render};

const PUBLISHED: &str = "The published documents";
const CORRECTED: &str = "The corrected documents, from which the client is made";
const BOTH: &str = "The published and the corrected documents, from which the client is made";

/// Formats a report for a terminal.
pub fn text(report: &Report) -> String {
    sections(report, render::text, |heading| format!("{heading}:\n\n"))
}

/// Formats a report as Markdown.
pub fn markdown(report: &Report) -> String {
    sections(report, render::markdown, |heading| {
        format!("## {heading}\n\n")
    })
}

/// Formats a report as JSON, as described by `spec/schemas/diff.schema.json`.
pub fn json(report: &Report) -> String {
    let mut value = super::value(report.judged());
    if let Some(corrected) = &report.corrected {
        value["documents"] = json!("corrected");
        value["published"] = super::value(&report.published);
        if let Some(published) = value["published"].as_object_mut() {
            published.remove("documents");
        }
        let [old, new] = &corrected.skipped;
        value["skipped_actions"] = json!({"old": old.len(), "new": new.len()});
    }
    format!("{value:#}\n")
}

/// Formats a report as workflow commands for GitHub Actions: an annotation for each change
/// that counts, and a summary of each comparison.
pub fn github(report: &Report) -> String {
    let Some(corrected) = &report.corrected else {
        return render::github(&report.published);
    };
    annotations(&corrected.diff)
        + &summary_line(&format!("spec diff: {PUBLISHED}"), &report.published)
        + &summary_line(&format!("spec diff: {CORRECTED}"), &corrected.diff)
}

/// Formats both comparisons below their headings, or one if they are the same.
fn sections(
    report: &Report,
    format: fn(&Diff) -> String,
    heading: impl Fn(&str) -> String,
) -> String {
    let Some(corrected) = &report.corrected else {
        return format(&report.published);
    };
    let is_same = corrected.diff == report.published;
    if is_same && report.published.is_empty() {
        return format(&report.published);
    }
    let skipped = skipped(corrected);
    if is_same {
        return heading(&format!("{BOTH}{skipped}")) + &format(&corrected.diff);
    }
    let published = heading(PUBLISHED) + &format(&report.published);
    let corrected = heading(&format!("{CORRECTED}{skipped}")) + &format(&corrected.diff);
    format!("{published}\n{corrected}")
}

/// Such as ` (2 overlay actions do not apply to the old one)`.
fn skipped(corrected: &Corrected) -> String {
    let [old, new] = &corrected.skipped;
    let count = |skipped: &[Skipped]| match skipped.len() {
        1 => "1 overlay action does not apply".to_owned(),
        count => format!("{} do not apply", plural(count, "overlay action")),
    };
    match (old.len(), new.len()) {
        (0, 0) => String::new(),
        (_, 0) => format!(" ({} to the old one)", count(old)),
        (0, _) => format!(" ({} to the new one)", count(new)),
        _ => format!(
            " ({} to the old one, {} to the new one)",
            count(old),
            count(new)
        ),
    }
}
