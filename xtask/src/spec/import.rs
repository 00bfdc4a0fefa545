use std::path::PathBuf;

use clap::Args;
use lomi_contract::lock::{DEFAULT_URL, Lock};
use lomi_contract::{Document, Error, Result, canonical};

use super::Root;
use crate::files::{self, Files};

#[derive(Args)]
pub(crate) struct Import {
    /// The upstream document, an OpenAPI 3.0 document in JSON
    file: PathBuf,
    #[command(flatten)]
    root: Root,
}

impl Import {
    pub(crate) fn run(self) -> Result<()> {
        let shown = self.file.display().to_string();
        let raw = files::read(&self.file, &shown)?;
        let document = canonical::facts(&shown, &Document::parse(&shown, &raw)?)?;
        let Some(source) = self.file.file_name().and_then(|name| name.to_str()) else {
            return Err(Error::new(shown, "", "is not a file name in UTF-8"));
        };

        let files = self.root.files();
        let url = match files.exists(Files::LOCK) {
            true => Lock::parse(Files::LOCK, &files.read(Files::LOCK)?)?.url,
            false => DEFAULT_URL.to_owned(),
        };
        let lock = Lock::new(source, &url, &raw, &document);
        files.replace(&[
            (Files::DOCUMENT, canonical::to_bytes(document.as_value())),
            (Files::LOCK, lock.to_bytes(Files::LOCK)?),
        ])?;

        let counts = lock.counts;
        println!(
            "{source}: {} paths, {} operations, {} schemas, info.version {}",
            counts.paths, counts.operations, counts.schemas, lock.info_version
        );
        Ok(())
    }
}
