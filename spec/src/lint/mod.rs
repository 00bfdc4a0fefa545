//! Checks of the corrected document beyond what the generator requires.

use lomi_contract::{Document, Error};

mod operations;
mod schemas;

/// The result of [`lint`]: how much was checked, and the problems that were found.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct LintReport {
    /// The number of numeric schemas. Each must be marked as money, count, ratio,
    /// quantity or other.
    pub numbers: usize,
    /// The number of numeric schemas that are marked as money.
    pub money: usize,
    /// The number of text properties with a name that suggests a secret. Each must be
    /// marked.
    pub secrets: usize,
    /// The number of enums. Each must have a type name.
    pub enums: usize,
    /// The number of bounds, such as `minLength`. Each must fit the type of its schema.
    pub bounds: usize,
    /// The number of path parameters. Each must be declared.
    pub path_parameters: usize,
    /// The number of lists. Each must declare a paging style that matches its
    /// parameters.
    pub lists: usize,
    /// The problems in document order.
    pub problems: Vec<Error>,
}

/// Checks a document with the overlay applied. Problems are collected in
/// [`LintReport::problems`].
pub fn lint(document: &Document) -> LintReport {
    let mut report = LintReport::default();
    schemas::lint(document, &mut report);
    operations::lint(document, &mut report);
    report
}

impl LintReport {
    fn problem(&mut self, place: &str, text: impl std::fmt::Display) {
        self.problems
            .push(Error::new("openapi.overlay.json", place, text));
    }
}
