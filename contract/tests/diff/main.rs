//! The diff engine: rules, cases, properties, real history.

mod allow;
mod cases;
mod hostile;
mod mutations;
mod output;
mod support;
mod table;
mod upstream;
