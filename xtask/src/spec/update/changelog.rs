//! The section that an update writes into the changelog.

use lomi_contract::diff::{Diff, render};
use lomi_contract::lock;

use crate::exit::Outcome;
use crate::files::Files;

const HEAD: &str = "# Changelog\n";
const UNRELEASED: &str = "## Unreleased\n";

/// The heading: which document the changes came with.
pub(super) fn title(source: &str, raw: &[u8]) -> String {
    let hash = lock::sha256(raw);
    format!("### Contract: {source}, sha256 {}\n", &hash[..12])
}

/// The changelog with the changes on top of what is not released.
pub(super) fn with(files: &Files, title: &str, changes: &Diff) -> Outcome<Vec<u8>> {
    let text = match files.exists(Files::CHANGELOG) {
        true => files.read_text(Files::CHANGELOG)?,
        false => HEAD.to_owned(),
    };
    Ok(insert(&text, &section(title, changes)).into_bytes())
}

fn section(title: &str, changes: &Diff) -> String {
    // The lists of a diff become parts of this section.
    let lists = render::markdown(changes).replace("\n### ", "\n#### ");
    format!("{title}\n{}\n", lists.trim_end())
}

fn insert(text: &str, section: &str) -> String {
    if let Some((before, after)) = text.split_once(UNRELEASED) {
        let after = after.trim_start_matches('\n');
        return format!("{before}{UNRELEASED}\n{section}\n{after}");
    }
    // Above the newest release, or at the end where there is none.
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
    fn a_section_goes_on_top_of_what_is_not_released() {
        for (before, after) in [
            (
                "# Changelog\n\nWords.\n\n## Unreleased\n\n### Added\n\n- a\n",
                "# Changelog\n\nWords.\n\n## Unreleased\n\n### New\n\n### Added\n\n- a\n",
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
    fn the_title_names_document_and_content() {
        assert_eq!(
            title("up.json", b"abc"),
            "### Contract: up.json, sha256 ba7816bf8f01\n"
        );
    }
}
