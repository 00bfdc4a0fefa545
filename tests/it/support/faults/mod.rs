//! A payments server that fails as it is told to, and what has to come of it.
//!
//! Client and server share one thread and one clock, which stands still until
//! one of them waits: a cell takes as long as its work takes, and no loaded
//! machine can make an attempt time out.

pub mod cell;
pub mod connection;
pub mod fault;
pub mod flapping;
pub mod list;
pub mod matrix;
pub mod network;
pub mod oracle;
pub mod report;
pub mod time;
pub mod wire;
