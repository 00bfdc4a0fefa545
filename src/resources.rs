//! The resources of the API: what the accessors of [`Client`](crate::Client)
//! return, and their calls. `build.rs` generates them from the contract.

// Upstream's texts are not vendored, so most generated items have no docs.
#![allow(missing_docs, clippy::all, unreachable_pub)]

include!(concat!(env!("OUT_DIR"), "/resources.rs"));
