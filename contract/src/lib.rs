//! Generates the client of the lomi SDK from the contract of the lomi. API.
//!
//! This is the build dependency of the SDK. The contract is a single OpenAPI 3.0 or 3.1 document, which passes through these stages:
//!
//! 1. [`Document`] validates the document, and rewrites 3.1 to 3.0;
//! 2. [`overlay`] applies our corrections, each with its evidence;
//! 3. [`normalise`] rewrites the result into the subset that the code generator accepts;
//! 4. [`operation`] lists what the SDK needs to know about each operation;
//! 5. [`generate`] generates the client.
//!
//! This crate does no I/O. Callers read and write the files.

pub mod bounds;
mod document;
mod error;
pub mod extensions;
pub mod generate;
mod input;
mod lowering;
pub mod naming;
pub mod normalise;
pub mod operation;
pub mod overlay;
pub mod pointer;
pub mod walk;

pub use document::{Counts, Document, METHODS, OperationRef};
pub use error::{Error, Result};
pub use normalise::GapPolicy;
