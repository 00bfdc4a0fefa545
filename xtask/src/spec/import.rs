use std::collections::BTreeMap;
use std::path::PathBuf;

use clap::Args;
use lomi_contract::{Document, Error};
use lomi_spec::canonical;
use lomi_spec::lock::{DEFAULT_URL, Lock};

use super::{Root, fetch};
use crate::exit::Outcome;
use crate::files::{self, Files};

#[derive(Args)]
pub(crate) struct Import {
    /// The upstream document (OpenAPI 3.0, JSON)
    file: PathBuf,
    #[command(flatten)]
    root: Root,
}

impl Import {
    pub(crate) fn run(self) -> Outcome {
        let shown = self.file.display().to_string();
        let raw = files::read(&self.file, &shown)?;
        let document = canonical::facts(&shown, &Document::parse(&shown, &raw)?)?;
        let Some(source) = self.file.file_name().and_then(|name| name.to_str()) else {
            return Err(Error::new(shown, "", "the file name is not valid UTF-8").into());
        };

        let files = self.root.open_for_writing()?;
        let url = fetch::lock(&files)?.map_or_else(|| DEFAULT_URL.to_owned(), |lock| lock.url);
        let lock = Lock::new(source, &url, &raw, &document);
        let bytes = canonical::to_bytes(document.as_value());
        let lock_bytes = lock.to_bytes(Files::LOCK)?;
        files.replace(&files.stale(BTreeMap::from([
            (Files::DOCUMENT.to_owned(), Some(bytes)),
            (Files::LOCK.to_owned(), Some(lock_bytes)),
        ])))?;

        let counts = lock.counts;
        println!(
            "{source}: {} paths, {} operations, {} schemas, info.version {}",
            counts.paths, counts.operations, counts.schemas, lock.info_version
        );
        Ok(())
    }
}
