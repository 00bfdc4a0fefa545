//! The `cargo xtask spec` commands.

use std::path::PathBuf;
use std::process::ExitCode;

use clap::{Args, Subcommand};
use lomi_contract::generate::{Generated, generate};
use lomi_contract::overlay::Overlay;
use lomi_contract::{Document, Result};

use crate::exit::Outcome;
use crate::files::Files;
use crate::workspace;

mod check;
mod compile;
mod derived;
mod diff;
mod fetch;
mod history;
mod import;
mod ops;
mod readme;
mod show;
mod source;
mod update;

#[derive(Subcommand)]
pub(crate) enum Command {
    /// Download the upstream document if it differs from the vendored one
    #[command(after_help = "Example: cargo xtask spec fetch --out /tmp/openapi.json")]
    Fetch(fetch::Fetch),
    /// Vendor an upstream document in canonical form, without its prose, and write the lock
    #[command(after_help = "Example: cargo xtask spec import ~/Downloads/openapi.json")]
    Import(import::Import),
    /// Update to the upstream document: compare, generate, compile, then write all files
    #[command(after_help = "\
Examples:
  cargo xtask spec update --dry-run
  cargo xtask spec update --from ~/Downloads/openapi.json --bump

Either all files are written or none, and none if the client does not compile. Overlay actions that
no longer apply are listed with the reason; correct them and run the command again. The bump and the
changelog are about the corrected documents, from which the client is made.")]
    Update(update::Update),
    /// Check lock, canonical form, overlay, lints, generation, derived files, and counts in the README
    #[command(after_help = "\
Example: cargo xtask spec check

Exit codes: 0 success, 1 failure, 4 if only derived files are stale.")]
    Check(check::Check),
    /// Write what is derived from the contract: the client, its features, its surface
    #[command(after_help = "\
Example: cargo xtask spec generate && git diff openapi.surface.txt

Writes src/generated and tests/generated, the features in Cargo.toml, sandbox/contract.json, and
openapi.surface.txt, which lists the public API of the generated client.")]
    Generate(derived::Generate),
    /// Compare two documents and list the changes and what they break
    #[command(after_help = diff::HELP)]
    Diff(diff::Compare),
    /// Import, correct, generate and compare a series of documents
    #[command(after_help = "\
Examples:
  cargo xtask spec history ../shared/upstream --compile
  cargo xtask spec history ../shared/upstream --html target/history.html

Exit codes: 0 success, 1 if a document could not be generated or compiled; the others are processed
all the same.")]
    History(history::History),
    /// Print the document that the generator uses, or the changes made for the generator
    #[command(after_help = "Example: cargo xtask spec show --report | grep payment-links")]
    Show(show::Show),
    /// Print the operation table
    #[command(after_help = "Example: cargo xtask spec ops --format json")]
    Ops(ops::Ops),
}

impl Command {
    pub(crate) fn run(self) -> Outcome<ExitCode> {
        match self {
            Self::Fetch(command) => command.run(),
            Self::Import(command) => command.run(),
            Self::Check(command) => command.run(),
            Self::Generate(command) => command.run(),
            Self::Update(command) => command.run(),
            Self::History(command) => command.run(),
            Self::Diff(command) => return command.run(),
            Self::Show(command) => command.run(),
            Self::Ops(command) => command.run(),
        }
        .map(|()| ExitCode::SUCCESS)
    }
}

/// The location of the contract.
#[derive(Args)]
pub(crate) struct Root {
    /// Folder with openapi.json and its related files [default: the repository that the
    /// current folder is in]
    #[arg(long, value_name = "DIR")]
    root: Option<PathBuf>,
}

impl Root {
    fn open(&self) -> Outcome<Files> {
        Files::open(self.folder()?)
    }

    fn open_for_writing(&self) -> Outcome<Files> {
        Files::open_for_writing(self.folder()?)
    }

    fn folder(&self) -> Result<PathBuf> {
        match &self.root {
            Some(folder) => Ok(folder.clone()),
            None => workspace::find(),
        }
    }
}

impl Files {
    /// The vendored document with the overlay applied.
    fn overlaid(&self) -> Result<Document> {
        let document = Document::parse(Self::DOCUMENT, &self.read(Self::DOCUMENT)?)?;
        Ok(self.overlay()?.apply(&document)?.document)
    }

    fn overlay(&self) -> Result<Overlay> {
        Overlay::parse(Self::OVERLAY, &self.read(Self::OVERLAY)?)
    }

    /// The client generated from the vendored document and the overlay.
    fn generated(&self) -> Result<Generated> {
        generate(&self.overlaid()?)
    }
}
