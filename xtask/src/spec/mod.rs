//! `cargo xtask spec …`

use std::path::PathBuf;
use std::process::ExitCode;

use clap::{Args, Subcommand};
use lomi_contract::generate::{Generated, generate};
use lomi_contract::overlay::Overlay;
use lomi_contract::{Document, Result};

use crate::exit::Outcome;
use crate::files::Files;

mod check;
mod diff;
mod fetch;
mod history;
mod import;
mod ops;
mod show;
mod surface;
mod update;

#[derive(Subcommand)]
pub(crate) enum Command {
    /// Download upstream's document, if it is another than the vendored one
    #[command(after_help = "Example: cargo xtask spec fetch --out /tmp/openapi.json")]
    Fetch(fetch::Fetch),
    /// Vendor an upstream document: facts only, canonical form, with its lock
    #[command(after_help = "Example: cargo xtask spec import ~/Downloads/openapi.json")]
    Import(import::Import),
    /// Take in upstream's document: compare, import, regenerate, write surface and changelog
    #[command(after_help = "\
Examples:
  cargo xtask spec update --dry-run
  cargo xtask spec update --from ~/Downloads/openapi.json --bump

All files are written, or none. Actions of the overlay that no longer fit are listed with
the reason: correct them, and run the command again.")]
    Update(update::Update),
    /// Check that lock, canonical form, overlay, lints, generation and surface agree; offline
    #[command(after_help = "\
Example: cargo xtask spec check

Exits with 0 if all is well, 1 if something is wrong, 4 if only the surface is stale.")]
    Check(check::Check),
    /// Write openapi.surface.txt: what callers of the generated client see
    #[command(after_help = "Example: cargo xtask spec surface && git diff openapi.surface.txt")]
    Surface(surface::Surface),
    /// Compare two documents: what changed, and what it breaks
    #[command(after_help = diff::HELP)]
    Diff(diff::Compare),
    /// Import, correct, generate and compare a folder of documents in order
    #[command(after_help = "Example: cargo xtask spec history ../shared/upstream --compile")]
    History(history::History),
    /// Print the document that the generator sees, or what was changed to get there
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
            Self::Surface(command) => command.run(),
            Self::Update(command) => command.run(),
            Self::History(command) => command.run(),
            Self::Diff(command) => return command.run(),
            Self::Show(command) => command.run(),
            Self::Ops(command) => command.run(),
        }
        .map(|()| ExitCode::SUCCESS)
    }
}

/// Where the contract lives.
#[derive(Args)]
pub(crate) struct Root {
    /// Folder of openapi.json and its companions [default: this workspace]
    #[arg(long, value_name = "DIR")]
    root: Option<PathBuf>,
}

impl Root {
    fn to_read(&self) -> Outcome<Files> {
        Files::to_read(self.folder())
    }

    fn to_write(&self) -> Outcome<Files> {
        Files::to_write(self.folder())
    }

    fn folder(&self) -> PathBuf {
        self.root.clone().unwrap_or_else(Files::workspace)
    }
}

impl Files {
    /// The vendored document under the overlay.
    fn overlaid(&self) -> Result<Document> {
        let document = Document::parse(Self::DOCUMENT, &self.read(Self::DOCUMENT)?)?;
        let overlay = Overlay::parse(Self::OVERLAY, &self.read(Self::OVERLAY)?)?;
        Ok(overlay.apply(&document)?.document)
    }

    /// The same, generated.
    fn generated(&self) -> Result<Generated> {
        generate(&self.overlaid()?)
    }
}
