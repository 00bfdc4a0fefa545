//! What happened to a contract from document to document, and a page that shows it.
//!
//! The page has no scripts and nothing to load, so that it can be kept, mailed and opened anywhere.

use std::fmt::Write;

use crate::diff::{Bump, Change, Diff, Running};
use lomi_contract::Counts;

/// One document of a history.
#[derive(Debug, Clone, PartialEq)]
pub struct Entry {
    /// The file name.
    pub name: String,
    /// The value of `info.version`, which does not reliably change with the document, and
    /// the size of the document; `None` if it could not be read.
    pub size: Option<(String, Counts)>,
    /// The changes since the previous document, as published; `None` for the first one, and
    /// if it could not be read.
    pub changes: Option<Diff>,
    /// How many overlay actions do not apply to the document.
    pub skipped_actions: usize,
    /// Whether the document could be read and a client generated, or why not.
    pub generated: Result<(), String>,
    /// Whether the client compiles, or why not; `None` if that was not tried.
    pub compiled: Option<Result<(), String>>,
}

const STYLE: &str = include_str!("history/page.css");

/// Formats a history as an HTML page: a timeline of the documents, with every change behind
/// its verdict. The oldest document comes first, as in `entries`.
pub fn html(entries: &[Entry]) -> String {
    let counts = entries.iter().map(counts_of);
    let most = counts
        .clone()
        .flatten()
        .map(|counts| counts.operations)
        .max();
    let mut timeline = String::new();
    let mut before = None;
    for entry in entries {
        timeline += &document(before, entry, most.unwrap_or_default());
        before = counts_of(entry).or(before);
    }
    format!(
        "<!DOCTYPE html>
<html lang=\"en\">
<head>
<meta charset=\"utf-8\">
<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">
<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\">
<title>History of the contract</title>
<style>
{STYLE}</style>
</head>
<body>
<h1>History of the contract</h1>
<p>{summary}</p>
<p class=\"soft\">The changes are those of the published documents. Each has two verdicts: which part of
the client's version grows, and what happens to programs that run with the old client. Bars compare the
numbers of operations.</p>
{filters}<ol class=\"timeline\">
{timeline}</ol>
</body>
</html>
",
        summary = escape(&summary(entries)),
        filters = filters(),
    )
}

fn counts_of(entry: &Entry) -> Option<Counts> {
    entry.size.as_ref().map(|(_, counts)| *counts)
}

fn summary(entries: &[Entry]) -> String {
    let generated = entries.iter().filter(|entry| entry.generated.is_ok());
    let mut text = format!(
        "{} documents, {} generated",
        entries.len(),
        generated.count()
    );
    let tried: Vec<_> = entries
        .iter()
        .filter_map(|entry| entry.compiled.as_ref())
        .collect();
    if !tried.is_empty() {
        let compiled = tried.iter().filter(|outcome| outcome.is_ok());
        text += &format!(", {} compiled", compiled.count());
    }
    text
}

/// Check boxes, which the style sheet applies to the changes.
fn filters() -> String {
    let boxes = |name: &str, values: [&str; 3]| -> String {
        let check = |value| {
            let id = format!("{name}-{value}");
            format!("<label><input type=\"checkbox\" id=\"{id}\" checked>{value}</label>")
        };
        values.into_iter().map(check).collect()
    };
    let bumps = [Bump::Major, Bump::Minor, Bump::Patch].map(Bump::as_str);
    let running = [Running::Fails, Running::Degraded, Running::Ok].map(Running::as_str);
    format!(
        "<form autocomplete=\"off\">
<div role=\"group\" aria-label=\"Version\"><span>Version</span>{}</div>
<div role=\"group\" aria-label=\"Running programs\"><span>Running programs</span>{}</div>
</form>
",
        boxes("bump", bumps),
        boxes("running", running)
    )
}

/// The card of a document. `before` is the size of the document before it, and `most` the
/// greatest number of operations of any document.
fn document(before: Option<Counts>, entry: &Entry, most: usize) -> String {
    let bump = entry.changes.as_ref().and_then(Diff::bump);
    let verdict = match (&entry.size, &entry.changes, bump) {
        (None, ..) => "not read",
        (_, None, _) => "first",
        (_, Some(_), None) => "no change",
        (_, Some(_), Some(bump)) => bump.as_str(),
    };
    let mut out = format!(
        "<li class=\"document {class}\">
<div class=\"head\"><h2>{name}</h2><span class=\"badge\">{verdict}</span></div>
",
        class = bump.map_or("none", Bump::as_str),
        name = escape(&entry.name),
    );
    if let Some((version, counts)) = &entry.size {
        let width = 100 * counts.operations / most.max(1);
        let sizes = sizes(before, *counts);
        let skipped = match entry.skipped_actions {
            0 => String::new(),
            1 => "; 1 overlay action does not apply".to_owned(),
            count => format!("; {count} overlay actions do not apply"),
        };
        let _ = writeln!(
            out,
            "<ul class=\"counts\">{sizes}</ul>
<div class=\"bar\"><i style=\"width: {width}%\"></i></div>
<p class=\"soft\">info.version {}{skipped}</p>",
            escape(version)
        );
    }
    let problems = [Some(&entry.generated), entry.compiled.as_ref()];
    for problem in problems
        .into_iter()
        .flatten()
        .filter_map(|outcome| outcome.as_ref().err())
    {
        let _ = writeln!(out, "<p class=\"problem\">{}</p>", escape(problem));
    }
    if let Some(diff) = entry.changes.as_ref().filter(|diff| !diff.is_empty()) {
        out += &changes(diff);
    }
    out + "</li>\n"
}

/// The sizes of a document, with what was gained or lost.
fn sizes(before: Option<Counts>, now: Counts) -> String {
    let named = |counts: Counts| {
        [
            ("paths", counts.paths),
            ("operations", counts.operations),
            ("schemas", counts.schemas),
        ]
    };
    let old = named(before.unwrap_or(now));
    let cells = named(now)
        .into_iter()
        .zip(old)
        .map(|((what, now), (_, old))| {
            let change = match now.cmp(&old) {
                std::cmp::Ordering::Equal => String::new(),
                std::cmp::Ordering::Greater => {
                    format!(" <span class=\"soft\">+{}</span>", now - old)
                }
                std::cmp::Ordering::Less => format!(" <span class=\"soft\">−{}</span>", old - now),
            };
            format!("<li><b>{now}</b> {what}{change}</li>")
        });
    cells.collect()
}

fn changes(diff: &Diff) -> String {
    let of = |bump: Bump| {
        diff.changes
            .iter()
            .filter(|change| change.bump == bump)
            .count()
    };
    let by_bump = [Bump::Major, Bump::Minor, Bump::Patch].map(|bump| match of(bump) {
        0 => None,
        count => Some(format!("{count} {bump}")),
    });
    let by_bump: Vec<_> = by_bump.into_iter().flatten().collect();
    let noun = if diff.changes.len() == 1 {
        "change"
    } else {
        "changes"
    };
    format!(
        "<details><summary>{} {noun}: {}; running programs: {}</summary>
<ul class=\"changes\">
{}</ul>
</details>
",
        diff.changes.len(),
        by_bump.join(", "),
        diff.running(),
        diff.changes.iter().map(change).collect::<String>()
    )
}

fn change(change: &Change) -> String {
    let mut rows = row("rule", &format!("<code>{}</code>", escape(change.rule)));
    if !change.operations.is_empty() {
        let operations: Vec<_> = change.operations.iter().map(|name| escape(name)).collect();
        rows += &row(
            "operations",
            &format!("<code>{}</code>", operations.join("<br>")),
        );
    }
    rows += &row("place", &format!("<code>{}</code>", escape(&change.place)));
    for (name, value) in [("before", &change.old), ("after", &change.new)] {
        if let Some(value) = value {
            rows += &row(
                name,
                &format!("<pre>{}</pre>", escape(&format!("{value:#}"))),
            );
        }
    }
    if let Some(reason) = &change.allowed {
        rows += &row("allowed", &escape(reason));
    }
    let (bump, running) = (change.bump, change.running);
    format!(
        "<li class=\"change {bump} {running}\"><details><summary><span class=\"badge\">{bump}</span>\
         <span class=\"badge none\">running: {running}</span> {}</summary><dl>{rows}</dl></details></li>\n",
        code(&escape(&change.message))
    )
}

/// Formats what is between backticks as code.
fn code(text: &str) -> String {
    let parts = text.split('`').enumerate();
    parts.fold(String::new(), |out, (index, part)| match index % 2 {
        0 => out + part,
        _ => out + "<code>" + part + "</code>",
    })
}

/// A row of the facts about a change; `value` is HTML.
fn row(name: &str, value: &str) -> String {
    format!("<dt>{name}</dt><dd>{value}</dd>")
}

/// Escapes text for an HTML element or a quoted attribute.
fn escape(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for character in text.chars() {
        match character {
            '&' => out += "&amp;",
            '<' => out += "&lt;",
            '>' => out += "&gt;",
            '"' => out += "&quot;",
            '\'' => out += "&#39;",
            _ => out.push(character),
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_is_left_that_html_gives_a_meaning() {
        assert_eq!(
            escape("<script>alert(\"1\" & '2')</script>"),
            "&lt;script&gt;alert(&quot;1&quot; &amp; &#39;2&#39;)&lt;/script&gt;"
        );
        assert_eq!(escape("&lt;"), "&amp;lt;");
        assert_eq!(escape("GET /été/{id}"), "GET /été/{id}");
    }
}
