use clap::Args;
use lomi_contract::generate::{Generated, generate};
use lomi_contract::overlay::Overlay;
use lomi_contract::{Document, Error};
use lomi_spec::lint::lint;
use lomi_spec::lock::Lock;

use super::{Root, derived, readme};
use crate::exit::{Failure, Outcome};
use crate::files::Files;

#[derive(Args)]
pub(crate) struct Check {
    #[command(flatten)]
    root: Root,
}

impl Check {
    pub(crate) fn run(self) -> Outcome {
        let files = self.root.open()?;
        // An edited document fails the first check, but can still be built, so
        // that one run reports the problems of both.
        Failure::combine(check_document(&files), check_client(&files))
    }
}

fn check_document(files: &Files) -> Outcome {
    let lock = Lock::parse(Files::LOCK, &files.read(Files::LOCK)?)?;
    let document = lock.verify(Files::DOCUMENT, &files.read(Files::DOCUMENT)?)?;
    let counts = document.counts();
    println!(
        "contract: {} paths, {} operations, {} schemas, as locked",
        counts.paths, counts.operations, counts.schemas
    );
    readme::check(files, counts)
}

fn check_client(files: &Files) -> Outcome {
    let document = Document::parse(Files::DOCUMENT, &files.read(Files::DOCUMENT)?)?;
    let (corrected, generated) = build(&document, &files.overlay()?)?;
    let contents = derived::contents(files, &corrected, &generated)?;
    let summary = derived::summary(&contents);
    derived::check(files, contents)?;
    println!("{summary}, as committed");
    Ok(())
}

/// Runs all stages from a document to its client. Each stage reports all of its
/// problems. Later stages are skipped, because they would only report consequences.
pub(super) fn build(document: &Document, overlay: &Overlay) -> Outcome<(Document, Generated)> {
    let applied = overlay.apply_lenient(document)?;
    let problems = applied.skipped.iter().map(|skipped| {
        let place = format!("action {} ({})", skipped.number, skipped.target);
        Error::new(Files::OVERLAY, place, &skipped.reason)
    });
    Failure::from_problems(problems.collect())?;
    let matched: usize = applied.actions.iter().map(|action| action.matched).sum();
    println!(
        "overlay: {} actions apply to {matched} places",
        applied.actions.len()
    );

    let linted = lint(&applied.document);
    Failure::from_problems(linted.problems)?;
    println!(
        "lints: {} numbers marked, {} of them money; {} secrets marked; {} enums named; \
         {} path parameters declared; {} lists with paging",
        linted.numbers,
        linted.money,
        linted.secrets,
        linted.enums,
        linted.path_parameters,
        linted.lists
    );

    let generated = generate(&applied.document)?;
    println!(
        "generation: {} operations, {} recorded changes",
        generated.operations.len(),
        generated.normalised.changes.len()
    );
    Ok((applied.document, generated))
}
