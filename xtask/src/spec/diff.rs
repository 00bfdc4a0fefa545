use std::fmt;
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::str::FromStr;

use clap::{Args, ValueEnum};
use lomi_contract::diff::{Allow, Bump, Diff, Options, compare_with, render};
use lomi_contract::{Document, Result};

use super::{Root, fetch};
use crate::exit::Outcome;
use crate::files::{self, Files};
use crate::output;

pub(super) const HELP: &str = "\
Exit codes: 0 done (with --exit-code: no change), 1 own failure; with --exit-code 10 patch, 11 minor, 12 major.

Examples:
  cargo xtask spec diff ~/Downloads/openapi.json
  cargo xtask spec diff old.json new.json --format markdown
  cargo xtask spec diff new.json --exit-code --allow openapi.allow.json --format github";

#[derive(Args)]
pub(crate) struct Compare {
    /// The document before; alone, it is the document after, and the vendored
    /// one is the document before
    #[arg(value_name = "OLD", required = true)]
    first: Source,
    /// The document after
    #[arg(value_name = "NEW")]
    second: Option<Source>,
    /// How the changes are printed
    #[arg(long, value_enum, default_value_t = Format::Text)]
    format: Format,
    /// Exit with 10, 11 or 12 if the highest bump is patch, minor or major
    #[arg(long)]
    exit_code: bool,
    /// Count descriptions, summaries and examples as well
    #[arg(long)]
    prose: bool,
    /// Changes that are known and accepted, as in openapi.allow.json
    #[arg(long, value_name = "FILE")]
    allow: Option<PathBuf>,
    #[command(flatten)]
    root: Root,
}

#[derive(Clone, Copy, ValueEnum)]
enum Format {
    /// For a terminal
    Text,
    /// For a changelog or a comment
    Markdown,
    /// For machines: contract/schemas/diff.schema.json
    Json,
    /// Annotations of GitHub Actions
    Github,
}

/// Where a document comes from.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Source {
    File(PathBuf),
    Url(String),
}

impl FromStr for Source {
    type Err = std::convert::Infallible;

    fn from_str(text: &str) -> std::result::Result<Self, Self::Err> {
        let is_url = ["https://", "http://"]
            .iter()
            .any(|scheme| text.starts_with(scheme));
        Ok(match is_url {
            true => Self::Url(text.to_owned()),
            false => Self::File(text.into()),
        })
    }
}

impl fmt::Display for Source {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::File(path) => path.display().fmt(f),
            Self::Url(url) => f.write_str(url),
        }
    }
}

impl Source {
    /// The document, as upstream writes it.
    pub(crate) fn document(&self) -> Result<Document> {
        let shown = self.to_string();
        let bytes = match self {
            Self::File(path) => files::read(path, &shown)?,
            Self::Url(url) => return fetch::document(url),
        };
        Document::parse(&shown, &bytes)
    }
}

impl Compare {
    pub(crate) fn run(self) -> Outcome<ExitCode> {
        let (old, new) = match &self.second {
            Some(second) => (self.first.document()?, second.document()?),
            None => {
                let bytes = self.root.to_read()?.read(Files::DOCUMENT)?;
                let old = Document::parse(Files::DOCUMENT, &bytes)?;
                (old, self.first.document()?)
            }
        };
        let mut diff = compare_with(&old, &new, Options { prose: self.prose });
        if let Some(path) = &self.allow {
            allow(path, &mut diff)?;
        }
        let text = match self.format {
            Format::Text => render::text(&diff),
            Format::Markdown => render::markdown(&diff),
            Format::Json => render::json(&diff),
            Format::Github => render::github(&diff),
        };
        output::print(|out| out.write_all(text.as_bytes()))?;
        Ok(match self.exit_code {
            true => exit_code(diff.bump()),
            false => ExitCode::SUCCESS,
        })
    }
}

/// Marks what the list at `path` allows today.
pub(super) fn allow(path: &Path, diff: &mut Diff) -> Result<()> {
    let shown = path.display().to_string();
    let list = Allow::parse(&shown, &files::read(path, &shown)?)?;
    let today = jiff::Timestamp::now().strftime("%F").to_string();
    list.apply(diff, &today)
}

fn exit_code(bump: Option<Bump>) -> ExitCode {
    ExitCode::from(match bump {
        None => 0,
        Some(Bump::Patch) => 10,
        Some(Bump::Minor) => 11,
        Some(Bump::Major) => 12,
    })
}
