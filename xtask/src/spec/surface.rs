use clap::Args;
use lomi_contract::Error;
use lomi_contract::generate::Generated;
use lomi_spec::surface::{first_difference, surface};

use super::Root;
use crate::exit::{Failure, Outcome};
use crate::files::Files;

#[derive(Args)]
pub(crate) struct Surface {
    /// Write nothing; exit with 4 if the file is stale
    #[arg(long)]
    check: bool,
    #[command(flatten)]
    root: Root,
}

impl Surface {
    pub(crate) fn run(self) -> Outcome {
        let files = match self.check {
            true => self.root.open()?,
            false => self.root.open_for_writing()?,
        };
        let generated = files.generated()?;
        let lines = match self.check {
            true => check(&files, &generated)?,
            false => {
                let text = surface(&generated, &files.read(Files::OVERLAY)?)?;
                files.replace(&[(Files::SURFACE, text.clone().into_bytes())])?;
                text.lines().count()
            }
        };
        println!("surface: {lines} lines in {}", Files::SURFACE);
        Ok(())
    }
}

/// Compares the surface file with the generated client and returns its number of
/// lines.
pub(super) fn check(files: &Files, generated: &Generated) -> Outcome<usize> {
    if !files.exists(Files::SURFACE) {
        let problem = "is missing; run `cargo xtask spec surface` to write it";
        return Err(Failure::stale(Error::new(Files::SURFACE, "", problem)));
    }
    let written = files.read_text(Files::SURFACE)?;
    let generated = surface(generated, &files.read(Files::OVERLAY)?)?;
    let Some((line, found, expected)) = first_difference(&written, &generated) else {
        return Ok(generated.lines().count());
    };
    let shown = |line: Option<&str>| match line {
        Some(line) => format!("{line:?}"),
        None => "no line".to_owned(),
    };
    let problem = format!(
        "is stale: found {}, expected {}; run `cargo xtask spec surface` to write it",
        shown(found),
        shown(expected)
    );
    let place = format!("line {line}");
    Err(Failure::stale(Error::new(Files::SURFACE, place, problem)))
}
