use clap::Args;
use lomi_contract::Error;
use lomi_contract::generate::Generated;
use lomi_contract::surface::{first_difference, surface};

use super::Root;
use crate::exit::{Failure, Outcome};
use crate::files::Files;

#[derive(Args)]
pub(crate) struct Surface {
    /// Write nothing; exit 4 if the file is stale
    #[arg(long)]
    check: bool,
    #[command(flatten)]
    root: Root,
}

impl Surface {
    pub(crate) fn run(self) -> Outcome {
        let files = match self.check {
            true => self.root.to_read()?,
            false => self.root.to_write()?,
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

/// Compares the file with what is generated; says how many lines it has.
pub(super) fn check(files: &Files, generated: &Generated) -> Outcome<usize> {
    if !files.exists(Files::SURFACE) {
        let problem = "is missing; `cargo xtask spec surface` writes it";
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
        "is stale: there is {}, generated is {}; `cargo xtask spec surface` writes it",
        shown(found),
        shown(expected)
    );
    let place = format!("line {line}");
    Err(Failure::stale(Error::new(Files::SURFACE, place, problem)))
}
