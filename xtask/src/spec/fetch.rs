use std::fs;
use std::path::PathBuf;
use std::time::Duration;

use clap::Args;
use lomi_contract::{Document, Error, Result};
use lomi_spec::lock::{DEFAULT_URL, Lock};

use super::Root;
use crate::exit::Outcome;
use crate::files::Files;
use crate::http::{self, Download, Validators};

#[derive(Args)]
pub(crate) struct Fetch {
    /// URL to download from [default: the url in openapi.lock.json]
    #[arg(long)]
    url: Option<String>,
    /// File to write [default: target/openapi.upstream.json]
    #[arg(long)]
    out: Option<PathBuf>,
    #[command(flatten)]
    limit: TimeLimit,
    #[command(flatten)]
    root: Root,
}

#[derive(Args)]
pub(crate) struct TimeLimit {
    /// Time limit for the download
    #[arg(long, value_name = "SECONDS", default_value_t = Self::DEFAULT)]
    timeout: u64,
}

impl TimeLimit {
    const DEFAULT: u64 = 60;
}

impl Fetch {
    pub(crate) fn run(self) -> Outcome {
        let files = self.root.open()?;
        let lock = lock(&files)?;
        let url = self.url.or(lock.as_ref().map(|lock| lock.url.clone()));
        let url = url.unwrap_or_else(|| DEFAULT_URL.to_owned());
        let Some(fetched) = fetch(&url, lock.as_ref(), &self.limit)? else {
            println!("{url}: not modified since it was vendored; nothing was written");
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

/// A document that was downloaded or read from a file.
pub(super) struct Fetched {
    pub(super) bytes: Vec<u8>,
    pub(super) document: Document,
    pub(super) validators: Validators,
}

/// Downloads a document. Returns `None` if it is unchanged since it was locked.
pub(super) fn fetch(url: &str, lock: Option<&Lock>, limit: &TimeLimit) -> Outcome<Option<Fetched>> {
    // The validators are only valid for the URL that they came from.
    let known = match lock.filter(|lock| lock.url == url) {
        Some(lock) => Validators {
            etag: lock.etag.clone(),
            last_modified: lock.last_modified.clone(),
        },
        None => Validators::default(),
    };
    match http::get(url, &known, Duration::from_secs(limit.timeout))? {
        Download::NotModified => Ok(None),
        Download::Body { bytes, validators } => Ok(Some(Fetched {
            document: Document::parse(url, &bytes)?,
            bytes,
            validators,
        })),
    }
}

/// Downloads a file unconditionally.
pub(super) fn bytes(url: &str) -> Result<Vec<u8>> {
    let time = Duration::from_secs(TimeLimit::DEFAULT);
    match http::get(url, &Validators::default(), time)? {
        Download::Body { bytes, .. } => Ok(bytes),
        Download::NotModified => Err(Error::new(
            url,
            "",
            "responded with 304 to an unconditional request",
        )),
    }
}

/// Reads the lock file, if it exists.
pub(super) fn lock(files: &Files) -> Outcome<Option<Lock>> {
    match files.exists(Files::LOCK) {
        true => Ok(Some(Lock::parse(Files::LOCK, &files.read(Files::LOCK)?)?)),
        false => Ok(None),
    }
}
