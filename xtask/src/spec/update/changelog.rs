//! The changelog section that an update adds.

use lomi_spec::diff::{Diff, render};
use lomi_spec::lock;

use crate::exit::Outcome;
use crate::files::Files;

const HEADER: &str = "# Changelog\n";
const UNRELEASED: &str = "## Unreleased\n";

/// The heading, which identifies the document that the changes come from.
pub(super) fn title(source: &str, raw: &[u8]) -> String {
    let hash = lock::sha256(raw);
    format!("### Contract: {source}, sha256 {}\n", &hash[..12])
}

/// The changelog with the changes added at the top of the unreleased section.
pub(super) fn updated(files: &Files, title: &str, changes: &Diff) -> Outcome<Vec<u8>> {
    let text = match files.exists(Files::CHANGELOG) {
        true => files.read_text(Files::CHANGELOG)?,
        false => HEADER.to_owned(),
    };
    Ok(insert(&text, &section(title, changes)).into_bytes())
}

fn section(title: &str, changes: &Diff) -> String {
    // Nest the lists of the diff below the section title.
    let lists = render::markdown(changes).replace("\n### ", "\n#### ");
    format!("{title}\n{}\n", lists.trim_end())
}

fn insert(text: &str, section: &str) -> String {
    if let Some((before, after)) = text.split_once(UNRELEASED) {
        let after = after.trim_start_matches('\n');
        return format!("{before}{UNRELEASED}\n{section}\n{after}");
    }
    // Insert above the newest release, or at the end if there is none.
    let (before, after) = match text.find("\n## ") {
        Some(at) => text.split_at(at + 1),
        None => (text, ""),
    };
    let gap = if before.ends_with("\n\n") { "" } else { "\n" };
    format!("{before}{gap}{UNRELEASED}\n{section}\n{after}")
        .trim_end()
        .to_owned()
        + "\n"
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_section_is_added_at_the_top_of_the_unreleased_section() {
        for (before, after) in [
            (
                "# Changelog\n\nText.\n\n## Unreleased\n\n### Added\n\n- a\n",
                "# Changelog\n\nText.\n\n## Unreleased\n\n### New\n\n### Added\n\n- a\n",
            ),
            (
                "# Changelog\n\n## 1.0.0\n\n- a\n",
                "# Changelog\n\n## Unreleased\n\n### New\n\n## 1.0.0\n\n- a\n",
            ),
            ("# Changelog\n", "# Changelog\n\n## Unreleased\n\n### New\n"),
        ] {
            assert_eq!(insert(before, "### New\n"), after);
        }
    }

    #[test]
    fn the_title_contains_the_source_and_a_hash() {
        assert_eq!(
            title("up.json", b"abc"),
            "### Contract: up.json, sha256 ba7816bf8f01\n"
        );
    }
}
