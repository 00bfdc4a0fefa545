//! Documents that the overlay was not written for.

/// What to do where neither the document nor the overlay says what the
/// generator has to know: a free name, a parameter of a path.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Gaps {
    /// Refuse the document: the public surface is chosen, never made up.
    Refused,
    /// Make something up that compiles. The result shows what a document can
    /// be made into; it is no surface to promise.
    Filled,
}
