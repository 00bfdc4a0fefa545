use clap::Args;
use lomi_contract::Result;
use lomi_contract::generate::generate;
use lomi_contract::lint::lint;
use lomi_contract::lock::Lock;
use lomi_contract::overlay::Overlay;

use super::Root;
use crate::files::Files;

#[derive(Args)]
pub(crate) struct Check {
    #[command(flatten)]
    root: Root,
}

impl Check {
    pub(crate) fn run(self) -> Result<()> {
        let files = self.root.files();
        let lock = Lock::parse(Files::LOCK, &files.read(Files::LOCK)?)?;
        let document = lock.verify(Files::DOCUMENT, &files.read(Files::DOCUMENT)?)?;
        let counts = document.counts();
        println!(
            "contract: {} paths, {} operations, {} schemas, as locked",
            counts.paths, counts.operations, counts.schemas
        );

        let overlay = Overlay::parse(Files::OVERLAY, &files.read(Files::OVERLAY)?)?;
        let applied = overlay.apply(&document)?;
        let matched: usize = applied.actions.iter().map(|action| action.matched).sum();
        println!(
            "overlay: {} actions on {matched} places, each changes something",
            applied.actions.len()
        );

        let linted = lint(&applied.document)?;
        println!(
            "lints: {} numbers marked, {} of them money; {} secrets marked; {} path parameters declared",
            linted.numbers, linted.money, linted.secrets, linted.path_parameters
        );

        let generated = generate(&applied.document)?;
        println!(
            "generation: {} operations, {} recorded changes, {} lines",
            generated.operations.len(),
            generated.normalised.changes.len(),
            generated.code.lines().count()
        );
        Ok(())
    }
}
