//! What changed in the published documents, and in the corrected ones.

use lomi_contract::overlay::{Overlay, Skipped};
use lomi_contract::{Document, Result};

use super::{Allow, Diff, Options, compare_with};

/// The changes of the documents that upstream published, and of the same documents with
/// their overlays applied, from which the client is made.
///
/// A change that the overlay has corrected long ago only shows in the published documents.
/// Callers do not notice it, so it does not count.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Report {
    /// The changes of the published documents.
    pub published: Diff,
    /// The changes of the corrected documents; `None` without overlays.
    pub corrected: Option<Corrected>,
}

/// The changes of the corrected documents.
#[derive(Debug, Clone, PartialEq)]
pub struct Corrected {
    /// The changes.
    pub diff: Diff,
    /// The overlay actions that do not apply to the old document and to the new one.
    pub skipped: [Vec<Skipped>; 2],
}

impl Report {
    /// Compares two documents, and if there are overlays, the documents that the first one
    /// makes of the old document and the second one of the new document.
    ///
    /// # Errors
    ///
    /// Returns an error if a corrected document is not valid and no action caused it.
    pub fn compare(
        [old, new]: [&Document; 2],
        overlays: Option<[&Overlay; 2]>,
        options: Options,
    ) -> Result<Self> {
        let published = compare_with(old, new, options);
        let corrected = match overlays {
            // Equal documents stay equal. Correcting them only shows which actions do not
            // apply.
            Some([of_old, of_new]) if published.is_empty() && of_old == of_new => Some(Corrected {
                diff: published.clone(),
                skipped: Default::default(),
            }),
            Some([of_old, of_new]) => {
                let (old, new) = (of_old.apply_lenient(old)?, of_new.apply_lenient(new)?);
                Some(Corrected {
                    diff: compare_with(&old.document, &new.document, options),
                    skipped: [old.skipped, new.skipped],
                })
            }
            None => None,
        };
        Ok(Self {
            published,
            corrected,
        })
    }

    /// The changes that count: of the corrected documents, if there are overlays.
    pub fn judged(&self) -> &Diff {
        match &self.corrected {
            Some(corrected) => &corrected.diff,
            None => &self.published,
        }
    }

    /// Marks the changes that the list allows, in both comparisons. `today` is a date of the
    /// form `YYYY-MM-DD`.
    ///
    /// # Errors
    ///
    /// As [`Allow::apply`] for the changes that count.
    pub fn allow(&mut self, list: &Allow, today: &str) -> Result<()> {
        let Some(corrected) = &mut self.corrected else {
            return list.apply(&mut self.published, today);
        };
        list.apply(&mut corrected.diff, today)?;
        for change in &mut self.published.changes {
            let same = corrected
                .diff
                .changes
                .iter()
                .find(|other| other.fingerprint == change.fingerprint);
            change.allowed = same.and_then(|same| same.allowed.clone());
        }
        Ok(())
    }
}
