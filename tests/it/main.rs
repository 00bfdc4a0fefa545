//! The integration tests, one module for each proof. They are a single binary so
//! that the generated client is compiled and linked only once.
//!
//! All tests share one process and run in parallel. A test that changes the state
//! of the process has to run in a child process: see `support::process`.
#![allow(clippy::unwrap_used)]

mod answers;
mod break_it;
mod custom_requests;
mod environment;
mod faults;
mod faults_cancelled;
mod faults_deadlines;
mod layers;
mod losses;
mod losses_lists;
mod names;
mod negative;
mod operations;
mod options;
mod payment_links_create;
mod reality;
mod recorded;
mod requests;
mod resilient_payment;
mod retries;
mod sandbox;
mod schemas;
mod secrets;
mod storm;
mod streams;
mod support;
mod telemetry;
mod two_step;
