//! What `build.rs` makes of the contract: the low-level client with its types,
//! the operation table, the facade.

// The contract is facts without prose, so most generated items have no words of their own.
#![allow(missing_docs, clippy::all, unreachable_pub)]

include!(concat!(env!("OUT_DIR"), "/generated.rs"));
