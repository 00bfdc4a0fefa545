//! Tests of the diff: rules, cases, property tests and published documents.

#![allow(
    clippy::unwrap_used,
    reason = "clippy does not treat helper functions as test code"
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
mod verdicts;
