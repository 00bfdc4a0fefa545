//! Reads and replaces the files of the contract.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use lomi_contract::{Error, Result};

use crate::exit::{Failure, Outcome};
use crate::transaction::Transaction;

/// The vendored contract and the files that belong to it, in one folder.
pub(crate) struct Files {
    root: PathBuf,
}

impl Files {
    pub(crate) const DOCUMENT: &str = "openapi.json";
    pub(crate) const LOCK: &str = "openapi.lock.json";
    pub(crate) const OVERLAY: &str = "openapi.overlay.json";
    pub(crate) const README: &str = "README.md";
    pub(crate) const SURFACE: &str = "openapi.surface.txt";
    pub(crate) const CHANGELOG: &str = "CHANGELOG.md";
    pub(crate) const MANIFEST: &str = "Cargo.toml";
    pub(crate) const CARGO_LOCK: &str = "Cargo.lock";

    /// Opens the files in `root` for reading.
    ///
    /// # Errors
    ///
    /// Returns an error if an update was interrupted while it replaced the files, so
    /// that some are old and some are new.
    pub(crate) fn open(root: PathBuf) -> Outcome<Self> {
        let transaction = Transaction::new(&root);
        if transaction.is_committed() {
            let problem = "an update was interrupted, so some files are old and some are new: \
                           run `cargo xtask spec generate` to finish it";
            return Err(Failure::stale(Error::new(Transaction::FOLDER, "", problem)));
        }
        Ok(Self { root })
    }

    /// Opens the files in `root` for reading and replacing. Finishes an interrupted
    /// update first.
    pub(crate) fn open_for_writing(root: PathBuf) -> Outcome<Self> {
        if Transaction::new(&root).finish()? {
            eprintln!("note: finished an interrupted update");
        }
        Ok(Self { root })
    }

    pub(crate) fn path(&self, name: &str) -> PathBuf {
        self.root.join(name)
    }

    pub(crate) fn read(&self, name: &str) -> Result<Vec<u8>> {
        read(&self.path(name), name)
    }

    pub(crate) fn read_text(&self, name: &str) -> Result<String> {
        String::from_utf8(self.read(name)?).map_err(|_| Error::new(name, "", "is not UTF-8"))
    }

    pub(crate) fn exists(&self, name: &str) -> bool {
        self.path(name).exists()
    }

    /// Those of the files that differ from what they should be.
    pub(crate) fn stale(&self, mut contents: Contents) -> Contents {
        contents.retain(|name, new| fs::read(self.path(name)).ok() != *new);
        contents
    }

    /// Replaces the files, and removes those without content, either all or none. If the process is
    /// killed, the files are either unchanged, or the next task that writes finishes the
    /// replacement.
    pub(crate) fn replace(&self, contents: &Contents) -> Result<()> {
        let contents = contents.iter();
        let files: Vec<_> = contents
            .map(|(name, new)| (name.as_str(), new.as_deref()))
            .collect();
        Transaction::new(&self.root).commit(&files)
    }
}

/// What files should contain, by path; none if a file should not exist.
pub(crate) type Contents = BTreeMap<String, Option<Vec<u8>>>;

/// Reads a file. Errors refer to it by `name`.
pub(crate) fn read(path: &Path, name: &str) -> Result<Vec<u8>> {
    fs::read(path).map_err(|error| Error::new(name, "", format!("cannot be read: {error}")))
}
