use std::fmt;
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::str::FromStr;

use clap::{Args, ValueEnum};
use lomi_contract::{Document, Result};
use lomi_spec::diff::{Allow, Bump, Diff, Options, compare_with, render};

use super::{Root, fetch};
use crate::exit::Outcome;
use crate::files::{self, Files};
use crate::output;

pub(super) const HELP: &str = "\
Exit codes: 0 success, 1 failure. With --exit-code: 0 no change, 10 patch, 11 minor, 12 major.

Examples:
  cargo xtask spec diff ~/Downloads/openapi.json
  cargo xtask spec diff old.json new.json --format markdown
  cargo xtask spec diff new.json --exit-code --allow openapi.allow.json --format github";

#[derive(Args)]
pub(crate) struct Compare {
    /// The old document. If it is the only argument, it is the new document and
    /// is compared with the vendored one
    #[arg(value_name = "OLD", required = true)]
    first: Source,
    /// The new document
    #[arg(value_name = "NEW")]
    second: Option<Source>,
    /// Output format
    #[arg(long, value_enum, default_value_t = Format::Text)]
    format: Format,
    /// Exit with 10, 11 or 12 if the required version bump is patch, minor or major
    #[arg(long)]
    exit_code: bool,
    /// Also compare descriptions, summaries and examples
    #[arg(long)]
    prose: bool,
    /// Allow list of known and accepted changes, such as openapi.allow.json
    #[arg(long, value_name = "FILE")]
    allow: Option<PathBuf>,
    #[command(flatten)]
    root: Root,
}

#[derive(Clone, Copy, ValueEnum)]
enum Format {
    /// Plain text for a terminal
    Text,
    /// Markdown for a changelog or a comment
    Markdown,
    /// JSON as described by spec/schemas/diff.schema.json
    Json,
    /// Annotations for GitHub Actions
    Github,
}

/// The location of a document.
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
    /// Reads or downloads the document.
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
                let bytes = self.root.open()?.read(Files::DOCUMENT)?;
                let old = Document::parse(Files::DOCUMENT, &bytes)?;
                (old, self.first.document()?)
            }
        };
        let mut diff = compare_with(&old, &new, Options { prose: self.prose });
        if let Some(path) = &self.allow {
            apply_allow_list(path, &mut diff)?;
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

/// Marks the changes that the allow list at `path` accepts today.
pub(super) fn apply_allow_list(path: &Path, diff: &mut Diff) -> Result<()> {
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
