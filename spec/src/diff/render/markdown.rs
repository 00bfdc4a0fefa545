use super::{groups, list_operations, summary};
use crate::diff::{Bump, Change, Diff};

/// Formats a diff as Markdown for a changelog or a comment, with one list per bump.
pub fn markdown(diff: &Diff) -> String {
    let mut out = String::new();
    if let Some(headline) = diff.headline() {
        out += &format!("**{}.**\n\n", escape(&headline));
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
                out += &format!("  - {} *(running: {})*", escape(message), change.running);
                if let Some(reason) = &change.allowed {
                    out += &format!(" – allowed: {}", escape(reason));
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
fn escape(text: &str) -> String {
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
