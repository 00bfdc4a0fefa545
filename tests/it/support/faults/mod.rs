//! A payments server with scripted faults, and an oracle that knows how each call must
//! end.
//!
//! Client and server share one thread and one paused clock, which only advances when
//! one of them waits. No case takes longer than its work, and a loaded machine cannot
//! make an attempt time out.

pub mod connection;
pub mod fault;
pub mod flapping;
pub mod list;
pub mod matrix;
pub mod network;
pub mod oracle;
pub mod report;
pub mod scenario;
pub mod time;
pub mod wire;
