use std::fs;
use std::path::{Path, PathBuf};

use clap::Args;
use lomi_contract::generate::{Generated, Options, generate_with};
use lomi_contract::overlay::{Overlay, Skipped};
use lomi_contract::{Counts, Document, Error, GapPolicy, Result};
use lomi_spec::canonical;
use lomi_spec::history::{Entry, html};

use super::Root;
use super::compile::Compiler;
use crate::exit::{Failure, Outcome};
use crate::files;
use crate::output;
use crate::progress::Progress;

mod step;
mod table;

use step::Step;

#[derive(Args)]
pub(crate) struct History {
    /// Folder of upstream documents, which are processed in the order of their names
    folder: PathBuf,
    /// List the overlay actions that are skipped for each document, and why
    #[arg(long)]
    lenient_overlay: bool,
    /// Compile each client; takes up to a minute each, plus the dependencies once
    #[arg(long)]
    compile: bool,
    /// Write a page about the documents and their changes; it opens without a network
    #[arg(long, value_name = "FILE")]
    html: Option<PathBuf>,
    #[command(flatten)]
    root: Root,
}

/// The results for one document.
struct Row {
    name: String,
    /// The value of `info.version` and the size; `None` if the document could not be read.
    size: Option<(String, Counts)>,
    /// The changes since the previous document; `None` for the first one.
    step: Option<Step>,
    skipped: Vec<Skipped>,
    /// An error if the document could not be read, or no client be generated.
    generated: Result<()>,
    /// `None` if compilation was not requested or the client was not generated.
    compiled: Option<Result<()>>,
}

impl History {
    pub(crate) fn run(self) -> Outcome {
        let files = self.root.open()?;
        let overlay = files.overlay()?;
        let compiler = match self.compile {
            true => Some(Compiler::prepare(&files)?),
            false => None,
        };
        let paths = documents(&self.folder)?;
        let mut progress = Progress::new("history");
        let mut rows: Vec<Row> = Vec::new();
        let mut before: Option<Document> = None;
        for (index, path) in paths.iter().enumerate() {
            let name = path
                .file_name()
                .unwrap_or_default()
                .to_string_lossy()
                .into_owned();
            progress.update(format_args!("{name}, {} of {}", index + 1, paths.len()));
            let document = match import(path, &name) {
                Ok(document) => document,
                Err(error) => {
                    rows.push(Row::unread(name, error));
                    continue;
                }
            };
            let (skipped, generated) = generate(&overlay, &document);
            let compiled = match (&compiler, &generated) {
                (Some(compiler), Ok(generated)) => Some(compiler.compile(&name, generated)),
                _ => None,
            };
            rows.push(Row {
                name,
                size: Some((document.version().to_owned(), document.counts())),
                step: before
                    .as_ref()
                    .map(|before| Step::between(before, &document)),
                skipped,
                generated: generated.map(drop),
                compiled,
            });
            before = Some(document);
        }
        drop(progress);
        output::print(|out| {
            table::write(out, &rows)?;
            match self.lenient_overlay {
                true => table::write_skipped(out, &rows),
                false => Ok(()),
            }
        })?;
        if let Some(path) = &self.html {
            let shown = path.display().to_string();
            let entries: Vec<_> = rows.iter().map(Row::entry).collect();
            fs::write(path, html(&entries))
                .map_err(|error| Error::new(&shown, "", format!("cannot be written: {error}")))?;
            println!("page: {shown}");
        }
        Failure::from_problems(rows.into_iter().flat_map(Row::problems).collect())
    }
}

impl Row {
    fn unread(name: String, error: Error) -> Self {
        Self {
            name,
            size: None,
            step: None,
            skipped: Vec::new(),
            generated: Err(error),
            compiled: None,
        }
    }

    fn entry(&self) -> Entry {
        let outcome = |outcome: &Result<()>| match outcome {
            Ok(()) => Ok(()),
            Err(error) => Err(error.to_string()),
        };
        Entry {
            name: self.name.clone(),
            size: self.size.clone(),
            changes: self.step.as_ref().map(|step| step.diff.clone()),
            skipped_actions: self.skipped.len(),
            generated: outcome(&self.generated),
            compiled: self.compiled.as_ref().map(outcome),
        }
    }

    fn problems(self) -> Vec<Error> {
        let disagrees = self.step.is_some_and(|step| !step.matches_set_difference()).then(|| {
            Error::new(
                &self.name,
                "",
                "the operations that the diff lists as added and removed differ from the set difference",
            )
        });
        let outcomes = [Some(self.generated), self.compiled];
        let failed = outcomes.into_iter().flatten().filter_map(Result::err);
        let failed = failed.map(|error| match error.origin() == self.name {
            true => error,
            false => Error::new(&self.name, "", error),
        });
        failed.chain(disagrees).collect()
    }
}

fn documents(folder: &Path) -> Result<Vec<PathBuf>> {
    let shown = folder.display().to_string();
    let fail = |problem: String| Error::new(&shown, "", problem);
    let entries = fs::read_dir(folder).and_then(Iterator::collect::<Result<Vec<_>, _>>);
    let entries = entries.map_err(|error| fail(format!("cannot be read: {error}")))?;
    let paths = entries.into_iter().map(|entry| entry.path());
    let mut paths: Vec<_> = paths
        .filter(|path| {
            path.extension()
                .is_some_and(|extension| extension == "json")
        })
        .collect();
    paths.sort();
    match paths.is_empty() {
        true => Err(fail("contains no .json file".to_owned())),
        false => Ok(paths),
    }
}

fn import(path: &Path, name: &str) -> Result<Document> {
    canonical::facts(name, &Document::parse(name, &files::read(path, name)?)?)
}

/// Generates the client of a document. The overlay is written for the vendored
/// document, so actions that do not fit another one are skipped, and the gaps that
/// they leave are filled with defaults.
fn generate(overlay: &Overlay, document: &Document) -> (Vec<Skipped>, Result<Generated>) {
    let applied = match overlay.apply_lenient(document) {
        Ok(applied) => applied,
        Err(error) => return (Vec::new(), Err(error)),
    };
    let options = Options {
        gap_policy: match applied.skipped.is_empty() {
            true => GapPolicy::Refuse,
            false => GapPolicy::Fill,
        },
        ..Options::default()
    };
    let generated = generate_with(&applied.document, options);
    (applied.skipped, generated)
}
