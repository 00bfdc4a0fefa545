//! Compares versions of the lomi. API contract.
//!
//! This is the library behind `cargo xtask spec`, for the maintainers of the SDK. Users of the SDK
//! do not compile it; what generates their client is in `lomi-contract`.
//!
//! - [`canonical`] is the form in which a document is vendored, without its prose;
//! - [`lock`] records which published document it was made from;
//! - [`lint`] lists what is wrong with a document;
//! - [`diff`] lists what changed between two documents, and what that means for callers;
//! - [`history`] shows the changes of a series of documents on a page;
//! - [`surface`] lists the public API of the generated client.
//!
//! This crate does no I/O. Callers read and write the files.

pub mod canonical;
pub mod diff;
pub mod history;
pub mod lint;
pub mod lock;
pub mod surface;
