//! Compares two documents and determines what each change breaks.
//!
//! Each change has two verdicts: [`Bump`] for source code that calls the generated
//! SDK, and [`Running`] for a binary that was compiled against the old document.
//!
//! The comparison starts from the operations and continues through their parameters,
//! bodies and responses, in the direction in which the data is sent. A named schema is
//! compared once per direction, and a change in it lists all operations that use it.
//! Changes in unused components are reported as such, and a difference that no rule
//! covers is reported as `unclassified`, so that no difference is missed.

mod allow;
mod change;
mod comparison;
mod components;
mod deprecation;
mod document;
mod fields;
mod kind;
mod message;
mod object;
mod operation;
mod operations;
mod parameters;
pub mod render;
mod report;
mod response;
mod rules;
mod schema;
mod subschemas;
mod usage;
mod values;
mod view;

pub use allow::Allow;
pub use change::{Bump, Change, Diff, Direction, Running};
pub use report::{Corrected, Report};
pub use rules::{Action, Area, Opposite, Rule, rules};

use lomi_contract::Document;

use crate::canonical;
use comparison::Comparison;
use usage::Usage;

/// Options of a comparison.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Options {
    /// Whether descriptions, summaries and examples are compared as well. `false` by
    /// default.
    pub prose: bool,
}

/// Compares two documents and ignores their layout and prose.
pub fn compare(old: &Document, new: &Document) -> Diff {
    compare_with(old, new, Options::default())
}

/// Compares two documents with the given options.
pub fn compare_with(old: &Document, new: &Document, options: Options) -> Diff {
    let facts = [old, new].map(canonical::facts_of);
    let [before, after] = &facts;
    let mut comparison = Comparison::new(before.as_value(), after.as_value());
    if before != after {
        let usage = [
            Usage::of(comparison.old, before),
            Usage::of(comparison.new, after),
        ];
        comparison.root();
        comparison.operations(before, after);
        comparison.named_schemas();
        comparison.components(&usage[0], &usage[1]);
        let site = comparison.document();
        let values = (Some(before.as_value()), Some(after.as_value()));
        comparison.report_unless_reported(
            0,
            &site,
            &rules::document::UNCLASSIFIED,
            values,
            "document",
        );
    }
    if options.prose {
        comparison.prose(old.as_value(), new.as_value());
    }
    comparison.into_diff()
}
