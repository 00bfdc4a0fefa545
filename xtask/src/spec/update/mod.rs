use std::collections::BTreeMap;
use std::path::PathBuf;
use std::time::Instant;

use clap::Args;
use lomi_contract::Document;
use lomi_contract::generate::Generated;
use lomi_contract::overlay::Overlay;
use lomi_spec::canonical;
use lomi_spec::diff::{Diff, Options, Report, render};
use lomi_spec::lock::Lock;

use super::compile::Compiler;
use super::fetch::{self, Fetched, TimeLimit};
use super::source::Source;
use super::{Root, check, derived, diff};
use crate::exit::Outcome;
use crate::files::{Contents, Files};
use crate::http::Validators;

mod changelog;
mod version;

#[derive(Args)]
pub(crate) struct Update {
    /// The new document: a file, REV:path for a file in a revision of git, or a URL
    /// [default: the url in openapi.lock.json]
    #[arg(long, value_name = "FILE|REV:PATH|URL")]
    from: Option<Source>,
    /// Print what would be written, but write nothing
    #[arg(long)]
    dry_run: bool,
    /// Set the version in Cargo.toml that the changes require
    #[arg(long)]
    bump: bool,
    /// Overlay of the vendored document, if the overlay was edited for the new one, such
    /// as HEAD:openapi.overlay.json
    #[arg(long, value_name = "FILE|REV:PATH")]
    old_overlay: Option<Source>,
    /// Do not compile the client; takes up to a minute, plus the dependencies once
    #[arg(long)]
    no_compile: bool,
    /// Allow list of known and accepted changes, such as openapi.allow.json
    #[arg(long, value_name = "FILE")]
    allow: Option<PathBuf>,
    #[command(flatten)]
    limit: TimeLimit,
    #[command(flatten)]
    root: Root,
}

impl Update {
    pub(crate) fn run(self) -> Outcome {
        let files = match self.dry_run {
            true => self.root.open()?,
            false => self.root.open_for_writing()?,
        };
        let lock = Lock::parse(Files::LOCK, &files.read(Files::LOCK)?)?;
        let old = lock.verify(Files::DOCUMENT, &files.read(Files::DOCUMENT)?)?;
        let url = || Source::Url(lock.url.clone());
        let source = self.from.clone().unwrap_or_else(url);
        let Some(incoming) = self.read(&source, &lock)? else {
            println!("{source}: not modified since it was vendored; nothing to do");
            return Ok(());
        };
        let new = canonical::facts(&source.to_string(), &incoming.document)?;
        let new_lock = updated_lock(&source, &lock, &incoming, &new).to_bytes(Files::LOCK)?;
        if new == old {
            println!("{source}: differs from the vendored document in prose or layout only");
            let lock = (Files::LOCK.to_owned(), Some(new_lock));
            return self.write(&files, BTreeMap::from([lock]));
        }

        let overlay = files.overlay()?;
        let report = self.compare([&old, &new], &overlay)?;
        let (corrected, generated) = check::build(&new, &overlay)?;
        self.compile(&files, &source, &generated)?;

        let changes = report.judged();
        let mut contents = derived::contents(&files, &corrected, &generated)?;
        let document = canonical::to_bytes(new.as_value());
        contents.insert(Files::DOCUMENT.to_owned(), Some(document));
        contents.insert(Files::LOCK.to_owned(), Some(new_lock));
        if !changes.is_empty() {
            let title = changelog::title(&source.name(), &incoming.bytes);
            let log = changelog::updated(&files, &title, changes)?;
            contents.insert(Files::CHANGELOG.to_owned(), Some(log));
        }
        self.bump(&files, changes, &mut contents)?;
        self.write(&files, contents)
    }

    /// Compares the documents, prints the changes, and marks those that are allowed.
    fn compare(&self, documents: [&Document; 2], overlay: &Overlay) -> Outcome<Report> {
        let old_overlay = self.old_overlay.as_ref().map(Source::overlay).transpose()?;
        let overlays = [old_overlay.as_ref().unwrap_or(overlay), overlay];
        let mut report = Report::compare(documents, Some(overlays), Options::default())?;
        if let Some(list) = &self.allow {
            diff::apply_allow_list(list, &mut report)?;
        }
        print!("{}", render::report::text(&report));
        let skips = report.corrected.as_ref().is_some_and(|corrected| {
            let [of_old, _] = &corrected.skipped;
            !of_old.is_empty()
        });
        if skips && old_overlay.is_none() {
            eprintln!(
                "note: the overlay does not fit the vendored document, so the changes may be wrong; \
                 if it was edited for the new document, pass --old-overlay HEAD:{}",
                Files::OVERLAY
            );
        }
        Ok(report)
    }

    /// Compiles the client, or says that it was not compiled.
    fn compile(&self, files: &Files, source: &Source, generated: &Generated) -> Outcome {
        if self.no_compile {
            println!("compilation: SKIPPED, because of --no-compile");
            return Ok(());
        }
        let started = Instant::now();
        Compiler::prepare(files)?.compile(&source.to_string(), generated)?;
        let seconds = started.elapsed().as_secs_f64();
        println!("compilation: the client compiles, checked in {seconds:.1} s");
        Ok(())
    }

    /// Reads or downloads the new document; `None` if it is unchanged.
    fn read(&self, source: &Source, lock: &Lock) -> Outcome<Option<Fetched>> {
        match source {
            Source::Url(url) => fetch::fetch(url, Some(lock), &self.limit),
            Source::File(_) | Source::Git { .. } => {
                let bytes = source.bytes()?;
                Ok(Some(Fetched {
                    document: Document::parse(&source.to_string(), &bytes)?,
                    bytes,
                    validators: Validators::default(),
                }))
            }
        }
    }

    /// Prints the version that the changes require, and sets it with `--bump`.
    fn bump(&self, files: &Files, changes: &Diff, contents: &mut Contents) -> Outcome {
        let Some(bump) = changes.bump() else {
            println!("bump: none");
            return Ok(());
        };
        if !files.exists(Files::MANIFEST) {
            println!("bump: {bump}");
            return Ok(());
        }
        // The update may change the features in it as well.
        let text = match contents.get(Files::MANIFEST).cloned().flatten() {
            Some(bytes) => String::from_utf8_lossy(&bytes).into_owned(),
            None => files.read_text(Files::MANIFEST)?,
        };
        let mut manifest = version::Manifest::parse(&text)?;
        let (from, to) = (manifest.version(), manifest.version().bumped(bump));
        if !self.bump {
            println!("bump: {bump}, from {from} to {to}; use --bump to set it");
            return Ok(());
        }
        println!("bump: {bump}, from {from} to {to}");
        let text = manifest.set_version(to).into_bytes();
        contents.insert(Files::MANIFEST.to_owned(), Some(text));
        if files.exists(Files::CARGO_LOCK) {
            let text = files.read_text(Files::CARGO_LOCK)?;
            let text = version::update_lock_file(&text, from, to)?.into_bytes();
            contents.insert(Files::CARGO_LOCK.to_owned(), Some(text));
        }
        Ok(())
    }

    fn write(&self, files: &Files, contents: Contents) -> Outcome {
        let contents = files.stale(contents);
        let is_code = |name: &&String| name.contains("generated/");
        let (code, names): (Vec<_>, Vec<_>) = contents.keys().partition(is_code);
        let mut names: Vec<String> = names.into_iter().cloned().collect();
        if !code.is_empty() {
            names.push(format!("{} files of generated code", code.len()));
        }
        let names = match names.is_empty() {
            true => "nothing".to_owned(),
            false => names.join(", "),
        };
        if self.dry_run {
            println!("dry run: would write {names}");
            return Ok(());
        }
        files.replace(&contents)?;
        println!("written: {names}");
        Ok(())
    }
}

/// The lock for a new document. It keeps the URL of the old lock, and the validators
/// only if the document was downloaded from that URL.
fn updated_lock(source: &Source, old: &Lock, incoming: &Fetched, new: &Document) -> Lock {
    let is_same_url = matches!(source, Source::Url(url) if *url == old.url);
    let validators = match is_same_url {
        true => incoming.validators.clone(),
        false => Validators::default(),
    };
    Lock {
        etag: validators.etag,
        last_modified: validators.last_modified,
        ..Lock::new(&source.name(), &old.url, &incoming.bytes, new)
    }
}
