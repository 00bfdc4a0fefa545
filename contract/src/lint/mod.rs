//! What has to hold of the overlaid document beyond what generation needs.

use crate::{Document, Error};

mod operations;
mod schemas;

/// How much was looked at, and what is wrong with it.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Linted {
    /// Numbers, each marked as money, count, ratio, quantity or other.
    pub numbers: usize,
    /// Those that are money.
    pub money: usize,
    /// Texts whose name says that they give access, each marked.
    pub secrets: usize,
    /// Sets of values, each named.
    pub enums: usize,
    /// Path parameters, each declared.
    pub path_parameters: usize,
    /// Lists, each with a style of paging that fits.
    pub lists: usize,
    /// What does not hold, in the order of the document.
    pub problems: Vec<Error>,
}

/// Looks at all of an overlaid document; see [`Linted::problems`].
pub fn lint(document: &Document) -> Linted {
    let mut linted = Linted::default();
    schemas::lint(document, &mut linted);
    operations::lint(document, &mut linted);
    linted
}

impl Linted {
    fn problem(&mut self, place: &str, text: impl std::fmt::Display) {
        self.problems
            .push(Error::new("openapi.overlay.json", place, text));
    }
}
