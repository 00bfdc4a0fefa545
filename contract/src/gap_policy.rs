/// What the generator does with a document that the overlay was not written
/// for, where neither of them states a fact that it needs, such as a free
/// name or the type of a path parameter.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum GapPolicy {
    /// Report an error. The public surface is chosen deliberately, not derived.
    #[default]
    Refuse,
    /// Derive something that compiles. The result shows what could be made of
    /// the document; it is not a surface to promise to callers.
    Fill,
}
