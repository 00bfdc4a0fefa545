//! The files of the contract, and how they are written.

use std::path::{Path, PathBuf};
use std::{env, fs};

use lomi_contract::{Error, Result};

/// The vendored contract, its lock and its overlay, below one folder.
pub(crate) struct Files {
    root: PathBuf,
}

impl Files {
    pub(crate) const DOCUMENT: &str = "openapi.json";
    pub(crate) const LOCK: &str = "openapi.lock.json";
    pub(crate) const OVERLAY: &str = "openapi.overlay.json";

    /// The files of this workspace, or those below `root`.
    pub(crate) fn new(root: Option<PathBuf>) -> Self {
        // `cargo run` sets the variable; a copied binary falls back to where it was built.
        let root = root.unwrap_or_else(|| {
            let manifest = env::var_os("CARGO_MANIFEST_DIR")
                .unwrap_or_else(|| env!("CARGO_MANIFEST_DIR").into());
            PathBuf::from(manifest).join("..")
        });
        Self { root }
    }

    pub(crate) fn read(&self, name: &str) -> Result<Vec<u8>> {
        read(&self.root.join(name), name)
    }

    pub(crate) fn exists(&self, name: &str) -> bool {
        self.root.join(name).exists()
    }

    /// Replaces the files that differ; each is either old or new, never half
    /// written. Nothing is replaced before all bytes are on disk.
    pub(crate) fn replace(&self, files: &[(&str, Vec<u8>)]) -> Result<()> {
        let differs = |name: &str, bytes: &[u8]| {
            fs::read(self.root.join(name)).map_or(true, |old| old != bytes)
        };
        let files: Vec<_> = files
            .iter()
            .filter(|(name, bytes)| differs(name, bytes))
            .collect();
        let fail = |name: &str, error| Error::new(name, "", format!("cannot be written: {error}"));
        let temporary = |name: &str| self.root.join(format!(".{name}.new"));
        let written = files.iter().try_for_each(|(name, bytes)| {
            fs::write(temporary(name), bytes).map_err(|error| fail(name, error))
        });
        let replaced = written.and_then(|()| {
            files.iter().try_for_each(|(name, _)| {
                fs::rename(temporary(name), self.root.join(name)).map_err(|error| fail(name, error))
            })
        });
        if replaced.is_err() {
            for (name, _) in files {
                // Best effort: the error worth reporting is the first one.
                let _ = fs::remove_file(temporary(name));
            }
        }
        replaced
    }
}

/// Reads any file; `name` is what errors call it.
pub(crate) fn read(path: &Path, name: &str) -> Result<Vec<u8>> {
    fs::read(path).map_err(|error| Error::new(name, "", format!("cannot be read: {error}")))
}
