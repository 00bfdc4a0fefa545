//! What changed between two documents, and what it breaks.
//!
//! Two verdicts for each change: [`Bump`] for the source of a caller of the
//! generated SDK, [`Running`] for a binary that was compiled against the old
//! document. The source can be compiled again; the binary cannot.
//!
//! Operations are compared, never files: from each operation down through its
//! parameters, its body and its answers, in the direction in which the data
//! travels. A named schema is compared once for each direction, whoever leads
//! to it, and a change in it names all operations that do. What no operation
//! leads to is told as such, and a difference that no rule knows is told as
//! `unclassified`: nothing that differs goes untold.

mod allow;
mod answer;
mod change;
mod comparison;
mod components;
mod kind;
mod object;
mod operation;
mod operations;
mod parameters;
mod prose;
mod reach;
pub mod render;
mod root;
mod rules;
mod schema;
mod security;
mod side;
mod values;
mod verdict;
mod words;

pub use allow::Allow;
pub use change::{Change, Diff, Direction};
pub use rules::{Action, Area, Opposite, Rule, rules};
pub use verdict::{Bump, Running};

use crate::{Document, canonical};
use comparison::Comparison;
use reach::Reach;

/// What makes a difference.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Options {
    /// Whether descriptions, summaries and examples count as well.
    pub prose: bool,
}

/// The changes of facts from `old` to `new`: layout and prose are none.
pub fn compare(old: &Document, new: &Document) -> Diff {
    compare_with(old, new, Options::default())
}

/// The same, with a say in what makes a difference.
pub fn compare_with(old: &Document, new: &Document, options: Options) -> Diff {
    let facts = [old, new].map(canonical::facts_of);
    let [before, after] = &facts;
    let mut comparison = Comparison::new(before.as_value(), after.as_value());
    if before != after {
        let reach = [
            Reach::of(comparison.old, before),
            Reach::of(comparison.new, after),
        ];
        comparison.root();
        comparison.operations(before, after);
        comparison.named_schemas();
        comparison.components(&reach[0], &reach[1]);
        let site = comparison.document();
        let values = (Some(before.as_value()), Some(after.as_value()));
        comparison.otherwise(0, &site, &rules::document::UNCLASSIFIED, values, "document");
    }
    if options.prose {
        comparison.prose(old.as_value(), new.as_value());
    }
    comparison.into_diff()
}
