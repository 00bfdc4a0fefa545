use std::collections::BTreeMap;
use std::path::PathBuf;

use clap::Args;
use lomi_contract::Document;
use lomi_contract::overlay::Overlay;
use lomi_spec::canonical;
use lomi_spec::diff::{Diff, compare, render};
use lomi_spec::lock::Lock;

use super::derived::Derived;
use super::diff::{self, Source};
use super::fetch::{self, Fetched, TimeLimit};
use super::{Root, check};
use crate::exit::Outcome;
use crate::files::{self, Change, Files};
use crate::http::Validators;

mod changelog;
mod version;

#[derive(Args)]
pub(crate) struct Update {
    /// File or URL of the new document [default: the url in openapi.lock.json]
    #[arg(long, value_name = "FILE|URL")]
    from: Option<Source>,
    /// Print what would be written, but write nothing
    #[arg(long)]
    dry_run: bool,
    /// Set the version in Cargo.toml that the changes require
    #[arg(long)]
    bump: bool,
    /// Allow list of known and accepted changes, such as openapi.allow.json
    #[arg(long, value_name = "FILE")]
    allow: Option<PathBuf>,
    #[command(flatten)]
    limit: TimeLimit,
    #[command(flatten)]
    root: Root,
}

type Replacements = BTreeMap<String, Change>;

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

        let mut changes = compare(&old, &new);
        if let Some(list) = &self.allow {
            diff::apply_allow_list(list, &mut changes)?;
        }
        print!("{}", render::text(&changes));
        let overlay = files.read(Files::OVERLAY)?;
        let overlay = Overlay::parse(Files::OVERLAY, &overlay)?;
        let (corrected, generated) = check::build(&new, &overlay)?;

        let title = changelog::title(&source_name(&source), &incoming.bytes);
        let mut replacements = Derived::new(&files, &corrected, &generated)?.changes(&files)?;
        let document = canonical::to_bytes(new.as_value());
        replacements.insert(Files::DOCUMENT.to_owned(), Some(document));
        replacements.insert(Files::LOCK.to_owned(), Some(new_lock));
        let log = changelog::updated(&files, &title, &changes)?;
        replacements.insert(Files::CHANGELOG.to_owned(), Some(log));
        self.bump(&files, &changes, &mut replacements)?;
        self.write(&files, replacements)
    }

    /// Reads or downloads the new document; `None` if it is unchanged.
    fn read(&self, source: &Source, lock: &Lock) -> Outcome<Option<Fetched>> {
        match source {
            Source::Url(url) => fetch::fetch(url, Some(lock), &self.limit),
            Source::File(path) => {
                let shown = source.to_string();
                let bytes = files::read(path, &shown)?;
                Ok(Some(Fetched {
                    document: Document::parse(&shown, &bytes)?,
                    bytes,
                    validators: Validators::default(),
                }))
            }
        }
    }

    /// Prints the version that the changes require, and sets it with `--bump`.
    fn bump(&self, files: &Files, changes: &Diff, replacements: &mut Replacements) -> Outcome {
        let Some(bump) = changes.bump() else {
            println!("bump: none");
            return Ok(());
        };
        if !files.exists(Files::MANIFEST) {
            println!("bump: {bump}");
            return Ok(());
        }
        // The update may change the features in it as well.
        let text = match replacements.get(Files::MANIFEST).cloned().flatten() {
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
        replacements.insert(Files::MANIFEST.to_owned(), Some(text));
        if files.exists(Files::CARGO_LOCK) {
            let text = files.read_text(Files::CARGO_LOCK)?;
            let text = version::update_lock_file(&text, from, to)?.into_bytes();
            replacements.insert(Files::CARGO_LOCK.to_owned(), Some(text));
        }
        Ok(())
    }

    fn write(&self, files: &Files, mut replacements: Replacements) -> Outcome {
        replacements.retain(|name, new| files.read(name).ok() != *new);
        let is_code = |name: &&String| name.contains("generated/");
        let (code, names): (Vec<_>, Vec<_>) = replacements.keys().partition(is_code);
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
        files.replace(&replacements)?;
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
        ..Lock::new(&source_name(source), &old.url, &incoming.bytes, new)
    }
}

/// The name of a source in the lock and the changelog, without local folder names.
fn source_name(source: &Source) -> String {
    match source {
        Source::Url(url) => url.clone(),
        Source::File(path) => {
            let name = path.file_name().unwrap_or_default();
            name.to_string_lossy().into_owned()
        }
    }
}
