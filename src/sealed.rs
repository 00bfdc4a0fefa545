/// Keeps a trait from being implemented outside of this crate.
pub trait Sealed {}
