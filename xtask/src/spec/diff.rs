use std::path::{Path, PathBuf};
use std::process::ExitCode;

use clap::{Args, ValueEnum};
use lomi_contract::overlay::Overlay;
use lomi_contract::{Document, Result};
use lomi_spec::diff::{Allow, Bump, Options, Report, render};

use super::Root;
use super::source::Source;
use crate::exit::Outcome;
use crate::files::{self, Files};
use crate::output;

pub(super) const HELP: &str = "\
The documents are compared as published, and with the overlay applied. The client is made from the
corrected documents, so their changes count for the bump, the exit code and the allow list.

Exit codes: 0 success, 1 failure. With --exit-code: 0 no change, 10 patch, 11 minor, 12 major.

Examples:
  cargo xtask spec diff ~/Downloads/openapi.json
  cargo xtask spec diff old.json new.json --format markdown
  cargo xtask spec diff HEAD~3:openapi.json openapi.json
  cargo xtask spec diff new.json --exit-code --allow openapi.allow.json --format github";

#[derive(Args)]
pub(crate) struct Compare {
    /// The old document: a file, REV:path for a file in a revision of git, or a URL. If
    /// it is the only argument, it is the new document and is compared with the
    /// vendored one
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
    /// Overlay that corrects both documents [default: openapi.overlay.json of the
    /// repository, if there is one]
    #[arg(long, value_name = "FILE|REV:PATH")]
    overlay: Option<Source>,
    /// Overlay that corrects the old document, if the overlay was edited since, such as
    /// HEAD~3:openapi.overlay.json
    #[arg(long, value_name = "FILE|REV:PATH")]
    old_overlay: Option<Source>,
    /// Compare the documents as published only
    #[arg(long, conflicts_with_all = ["overlay", "old_overlay"])]
    raw: bool,
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
        let overlay = self.overlay()?;
        let old_overlay = self.old_overlay.as_ref().map(Source::overlay).transpose()?;
        let overlays = overlay
            .as_ref()
            .map(|overlay| [old_overlay.as_ref().unwrap_or(overlay), overlay]);
        let options = Options { prose: self.prose };
        let mut report = Report::compare([&old, &new], overlays, options)?;
        if let Some(path) = &self.allow {
            apply_allow_list(path, &mut report)?;
        }
        let text = match self.format {
            Format::Text => render::report::text(&report),
            Format::Markdown => render::report::markdown(&report),
            Format::Json => render::report::json(&report),
            Format::Github => render::report::github(&report),
        };
        output::print(|out| out.write_all(text.as_bytes()))?;
        Ok(match self.exit_code {
            true => exit_code(report.judged().bump()),
            false => ExitCode::SUCCESS,
        })
    }

    /// The overlay of the new document; `None` with `--raw`, and outside of a repository.
    fn overlay(&self) -> Outcome<Option<Overlay>> {
        if self.raw {
            return Ok(None);
        }
        if let Some(source) = &self.overlay {
            return Ok(Some(source.overlay()?));
        }
        let Ok(folder) = self.root.folder() else {
            return Ok(None);
        };
        let files = Files::open(folder)?;
        Ok(match files.exists(Files::OVERLAY) {
            true => Some(files.overlay()?),
            false => None,
        })
    }
}

/// Marks the changes that the allow list at `path` accepts today.
pub(super) fn apply_allow_list(path: &Path, report: &mut Report) -> Result<()> {
    let shown = path.display().to_string();
    let list = Allow::parse(&shown, &files::read(path, &shown)?)?;
    let today = jiff::Timestamp::now().strftime("%F").to_string();
    report.allow(&list, &today)
}

fn exit_code(bump: Option<Bump>) -> ExitCode {
    ExitCode::from(match bump {
        None => 0,
        Some(Bump::Patch) => 10,
        Some(Bump::Minor) => 11,
        Some(Bump::Major) => 12,
    })
}
