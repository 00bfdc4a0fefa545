//! The files of the contract, and how they are written.

use std::path::{Path, PathBuf};
use std::{env, fs};

use lomi_contract::{Error, Result};

use crate::exit::{Failure, Outcome};
use crate::transaction::Transaction;

/// The vendored contract and its companions, below one folder.
pub(crate) struct Files {
    root: PathBuf,
}

impl Files {
    pub(crate) const DOCUMENT: &str = "openapi.json";
    pub(crate) const LOCK: &str = "openapi.lock.json";
    pub(crate) const OVERLAY: &str = "openapi.overlay.json";
    pub(crate) const SURFACE: &str = "openapi.surface.txt";
    pub(crate) const CHANGELOG: &str = "CHANGELOG.md";
    pub(crate) const MANIFEST: &str = "Cargo.toml";
    pub(crate) const CARGO_LOCK: &str = "Cargo.lock";

    /// The files below `root`, to read.
    ///
    /// # Errors
    ///
    /// They are a mixture: an update was interrupted while it replaced them.
    pub(crate) fn to_read(root: PathBuf) -> Outcome<Self> {
        let transaction = Transaction::below(&root);
        if transaction.is_decided() {
            let problem = "an update was interrupted, the files are part old and part new: \
                           `cargo xtask spec surface` finishes it";
            return Err(Failure::stale(Error::new(Transaction::FOLDER, "", problem)));
        }
        Ok(Self { root })
    }

    /// The files below `root`, to read and to replace. Finishes an update that
    /// was interrupted.
    pub(crate) fn to_write(root: PathBuf) -> Outcome<Self> {
        if Transaction::below(&root).finish()? {
            eprintln!("note: finished an update that was interrupted");
        }
        Ok(Self { root })
    }

    /// The workspace that this program was built from.
    pub(crate) fn workspace() -> PathBuf {
        // `cargo run` sets the variable; a copied binary falls back to where it was built.
        let manifest =
            env::var_os("CARGO_MANIFEST_DIR").unwrap_or_else(|| env!("CARGO_MANIFEST_DIR").into());
        PathBuf::from(manifest).join("..")
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

    /// Replaces the files that differ, all of them or none: killed at any
    /// moment, what is there is old, or is new once any task has run that writes.
    pub(crate) fn replace(&self, files: &[(&str, Vec<u8>)]) -> Result<()> {
        let differs =
            |name: &str, bytes: &[u8]| fs::read(self.path(name)).map_or(true, |old| old != bytes);
        let files: Vec<(&str, &[u8])> = files
            .iter()
            .filter(|(name, bytes)| differs(name, bytes))
            .map(|(name, bytes)| (*name, bytes.as_slice()))
            .collect();
        Transaction::below(&self.root).commit(&files)
    }
}

/// Reads any file; `name` is what errors call it.
pub(crate) fn read(path: &Path, name: &str) -> Result<Vec<u8>> {
    fs::read(path).map_err(|error| Error::new(name, "", format!("cannot be read: {error}")))
}
