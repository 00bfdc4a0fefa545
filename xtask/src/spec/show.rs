use std::io;

use clap::Args;
use lomi_contract::normalise::STEPS;
use lomi_spec::canonical;

use super::Root;
use crate::exit::Outcome;
use crate::output;

#[derive(Args)]
pub(crate) struct Show {
    /// Print the changes that each normalisation step made, instead of the document
    #[arg(long)]
    report: bool,
    /// Print the generated Rust code, instead of the document
    #[arg(long, conflicts_with = "report")]
    code: bool,
    /// Print the document with the overlay applied, before normalisation
    #[arg(long, conflicts_with_all = ["report", "code"])]
    overlaid: bool,
    #[command(flatten)]
    root: Root,
}

impl Show {
    pub(crate) fn run(self) -> Outcome {
        if self.overlaid {
            let bytes = canonical::to_bytes(self.root.open()?.overlaid()?.as_value());
            return output::print(|out| out.write_all(&bytes));
        }
        let generated = self.root.open()?.generated()?;
        if self.code {
            return output::print(|out| {
                let mut files = generated.files.iter();
                files.try_for_each(|(path, code)| write!(out, "// {path}\n{code}\n"))
            });
        }
        let normalised = generated.normalised;
        if !self.report {
            let bytes = canonical::to_bytes(normalised.document.as_value());
            return output::print(|out| out.write_all(&bytes));
        }
        output::print(|out| {
            for step in STEPS {
                let mut changes = normalised
                    .changes
                    .iter()
                    .filter(|c| c.step == step.name)
                    .peekable();
                let count = changes.clone().count();
                writeln!(out, "{} ({count}): {}", step.name, step.why)?;
                changes
                    .try_for_each(|change| writeln!(out, "  {}: {}", change.place, change.what))?;
            }
            io::Result::Ok(())
        })
    }
}
