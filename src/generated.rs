//! The code that `build.rs` generates from the contract: types, request
//! writers, the operation table, the resources.

// Upstream's texts are not vendored, so most generated items have no docs.
#![allow(missing_docs, clippy::all, unreachable_pub)]

include!(concat!(env!("OUT_DIR"), "/generated.rs"));

/// Every operation of the contract, ordered by resource and name.
#[must_use]
pub fn operations() -> &'static [crate::Operation] {
    &OPERATIONS
}
