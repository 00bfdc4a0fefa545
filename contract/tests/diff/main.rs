//! The diff engine: rules, cases, properties, real history.

#![allow(
    clippy::unwrap_used,
    reason = "clippy does not see helpers as part of the tests"
)]

mod allow;
mod cases;
mod hostile;
mod matching;
mod mutations;
mod output;
mod support;
mod table;
mod upstream;
#[cfg(feature = "generate")]
mod verdicts;
