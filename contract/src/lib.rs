//! Everything that reads or transforms the lomi. API contract.
//!
//! The contract is one OpenAPI 3.0 document. It travels through this crate in
//! one direction:
//!
//! 1. [`Document`] checks what upstream publishes, [`canonical`] keeps its facts;
//! 2. [`overlay`] applies what we know better, with evidence;
//! 3. [`normalise`] lowers the result to what the code generator accepts;
//! 4. `generate` (a feature) makes the client of it;
//! 5. [`operation`] tabulates what the SDK has to know of every operation;
//! 6. `surface` (the same feature) tells what callers of the client see.
//!
//! No HTTP, no async: callers read and write the files.

pub mod canonical;
pub mod diff;
mod document;
mod error;
mod gap_policy;
#[cfg(feature = "generate")]
pub mod generate;
pub mod lint;
pub mod lock;
mod extensions;
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
