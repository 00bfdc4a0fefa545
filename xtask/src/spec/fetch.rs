use std::fs;
use std::path::PathBuf;
use std::time::Duration;

use clap::Args;
use lomi_contract::lock::{DEFAULT_URL, Lock};
use lomi_contract::{Document, Error, Result};

use super::Root;
use crate::exit::Outcome;
use crate::files::Files;
use crate::http::{self, Answer, Validators};

#[derive(Args)]
pub(crate) struct Fetch {
    /// Where from [default: the url in openapi.lock.json]
    #[arg(long)]
    url: Option<String>,
    /// Where to [default: target/openapi.upstream.json, which git ignores: it holds upstream's prose]
    #[arg(long)]
    out: Option<PathBuf>,
    #[command(flatten)]
    limit: TimeLimit,
    #[command(flatten)]
    root: Root,
}

#[derive(Args)]
pub(crate) struct TimeLimit {
    /// How long the download may take
    #[arg(long, value_name = "SECONDS", default_value_t = Self::DEFAULT)]
    timeout: u64,
}

impl TimeLimit {
    const DEFAULT: u64 = 60;
}

impl Fetch {
    pub(crate) fn run(self) -> Outcome {
        let files = self.root.to_read()?;
        let lock = lock(&files)?;
        let url = self.url.or(lock.as_ref().map(|lock| lock.url.clone()));
        let url = url.unwrap_or_else(|| DEFAULT_URL.to_owned());
        let Some(fetched) = fetch(&url, lock.as_ref(), &self.limit)? else {
            println!("{url}: not modified since it was vendored, nothing written");
            return Ok(());
        };
        let out = self
            .out
            .unwrap_or_else(|| files.path("target/openapi.upstream.json"));
        let shown = out.display().to_string();
        let fail = |error| Error::new(&shown, "", format!("cannot be written: {error}"));
        if let Some(folder) = out.parent() {
            fs::create_dir_all(folder).map_err(fail)?;
        }
        let part = out.with_extension("part");
        fs::write(&part, &fetched.bytes).map_err(fail)?;
        fs::rename(&part, &out).map_err(fail)?;
        let counts = fetched.document.counts();
        println!(
            "{shown}: {} bytes, {} paths, {} operations, {} schemas, info.version {}",
            fetched.bytes.len(),
            counts.paths,
            counts.operations,
            counts.schemas,
            fetched.document.version()
        );
        Ok(())
    }
}

/// A document from somewhere else.
pub(super) struct Fetched {
    pub(super) bytes: Vec<u8>,
    pub(super) document: Document,
    pub(super) validators: Validators,
}

/// Fetches a document; `None` if it is the one that is locked.
pub(super) fn fetch(url: &str, lock: Option<&Lock>, limit: &TimeLimit) -> Outcome<Option<Fetched>> {
    // What one address says of its versions means nothing at another.
    let known = match lock.filter(|lock| lock.url == url) {
        Some(lock) => Validators {
            etag: lock.etag.clone(),
            last_modified: lock.last_modified.clone(),
        },
        None => Validators::default(),
    };
    match http::get(url, &known, Duration::from_secs(limit.timeout))? {
        Answer::NotModified => Ok(None),
        Answer::Body { bytes, validators } => Ok(Some(Fetched {
            document: Document::parse(url, &bytes)?,
            bytes,
            validators,
        })),
    }
}

/// The document at an address, whichever version it is.
pub(super) fn document(url: &str) -> Result<Document> {
    let time = Duration::from_secs(TimeLimit::DEFAULT);
    match http::get(url, &Validators::default(), time)? {
        Answer::Body { bytes, .. } => Document::parse(url, &bytes),
        Answer::NotModified => Err(Error::new(
            url,
            "",
            "answers 304 to a question it was not asked",
        )),
    }
}

/// The lock, where there is one.
pub(super) fn lock(files: &Files) -> Outcome<Option<Lock>> {
    match files.exists(Files::LOCK) {
        true => Ok(Some(Lock::parse(Files::LOCK, &files.read(Files::LOCK)?)?)),
        false => Ok(None),
    }
}
