//! The code that `build.rs` generates from the contract: types, request writers
//! and the operation table.

// Upstream's texts are not vendored, so most generated items have no docs.
#![allow(missing_docs, clippy::all, unreachable_pub)]

/// Every operation of the contract, ordered by resource and name.
#[must_use]
pub fn operations() -> &'static [crate::Operation] {
    &OPERATIONS
}

include!(concat!(env!("OUT_DIR"), "/generated.rs"));
