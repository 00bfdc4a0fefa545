//! `cargo xtask spec …`

use std::path::PathBuf;
use std::process::ExitCode;

use clap::{Args, Subcommand};
use lomi_contract::generate::{Generated, generate};
use lomi_contract::overlay::Overlay;
use lomi_contract::{Document, Result};

use crate::files::Files;

mod check;
mod diff;
mod import;
mod ops;
mod show;

#[derive(Subcommand)]
pub(crate) enum Command {
    /// Vendor an upstream document: facts only, canonical form, with its lock
    #[command(after_help = "Example: cargo xtask spec import ~/Downloads/openapi.json")]
    Import(import::Import),
    /// Check that lock, canonical form, overlay, lints and generation agree; offline
    #[command(after_help = "Example: cargo xtask spec check")]
    Check(check::Check),
    /// Compare two documents: what changed, and what it breaks
    #[command(after_help = diff::HELP)]
    Diff(diff::Compare),
    /// Print the document that the generator sees, or what was changed to get there
    #[command(after_help = "Example: cargo xtask spec show --report | grep payment-links")]
    Show(show::Show),
    /// Print the operation table
    #[command(after_help = "Example: cargo xtask spec ops --format json")]
    Ops(ops::Ops),
}

impl Command {
    pub(crate) fn run(self) -> Result<ExitCode> {
        match self {
            Self::Import(command) => command.run(),
            Self::Check(command) => command.run(),
            Self::Diff(command) => return command.run(),
            Self::Show(command) => command.run(),
            Self::Ops(command) => command.run(),
        }?;
        Ok(ExitCode::SUCCESS)
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
    fn files(&self) -> Files {
        Files::new(self.root.clone())
    }

    /// The vendored document under the overlay.
    fn overlaid(&self) -> Result<Document> {
        let files = self.files();
        let document = Document::parse(Files::DOCUMENT, &files.read(Files::DOCUMENT)?)?;
        let overlay = Overlay::parse(Files::OVERLAY, &files.read(Files::OVERLAY)?)?;
        Ok(overlay.apply(&document)?.document)
    }

    /// The same, generated.
    fn generated(&self) -> Result<Generated> {
        generate(&self.overlaid()?)
    }
}
