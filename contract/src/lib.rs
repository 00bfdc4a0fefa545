//! Reads and transforms the lomi. API contract.
//!
//! The contract is a single OpenAPI 3.0 document, which passes through these stages:
//!
//! 1. [`Document`] validates the published document, [`canonical`] removes its prose;
//! 2. [`overlay`] applies our corrections, each with its evidence;
//! 3. [`normalise`] rewrites the result into the subset that the code generator accepts;
//! 4. `generate` (a feature) generates the client;
//! 5. [`operation`] lists what the SDK needs to know about each operation;
//! 6. `surface` (the same feature) lists the public API of the client.
//!
//! This crate does no I/O. Callers read and write the files.

pub mod canonical;
pub mod diff;
mod document;
mod error;
mod extensions;
mod gap_policy;
#[cfg(feature = "generate")]
pub mod generate;
pub mod lint;
pub mod lock;
pub mod naming;
pub mod normalise;
pub mod operation;
pub mod overlay;
pub mod pointer;
#[cfg(feature = "generate")]
pub mod surface;
mod walk;

pub use document::{Counts, Document, METHODS, OperationRef};
pub use error::{Error, Result};
pub use gap_policy::GapPolicy;
