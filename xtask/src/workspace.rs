//! Finds the repository that a task works on.

use std::env;
use std::path::{Path, PathBuf};

use lomi_contract::{Error, Result};

use crate::files::Files;

/// The files by which the repository is recognised.
const MARKS: [&str; 3] = [Files::MANIFEST, Files::DOCUMENT, Files::LOCK];

/// The repository that the current folder is in. Where this program was compiled does
/// not matter, because a copy of the repository may share its target folder.
///
/// # Errors
///
/// Returns an error if no folder from the current one upwards is the repository.
pub(crate) fn find() -> Result<PathBuf> {
    let here = env::current_dir()
        .map_err(|error| Error::new("current folder", "", format!("cannot be read: {error}")))?;
    find_above(&here).ok_or_else(|| {
        let problem = format!(
            "is not inside the SDK's repository: neither it nor a folder above it has all of {}; \
             change to the repository, or pass its folder with --root",
            MARKS.join(", ")
        );
        Error::new(here.display().to_string(), "", problem)
    })
}

fn find_above(start: &Path) -> Option<PathBuf> {
    let is_repository = |folder: &&Path| MARKS.iter().all(|mark| folder.join(mark).is_file());
    start.ancestors().find(is_repository).map(Path::to_owned)
}
