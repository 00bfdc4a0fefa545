//! Development tasks of the lomi SDK; see `cargo xtask --help`.

use std::process::ExitCode;

use clap::{Parser, Subcommand};
use exit::Failure;

mod build_cost;
mod cargo;
mod exit;
mod features;
mod files;
mod git;
mod http;
mod msrv;
mod output;
mod progress;
mod public_api;
mod spec;
mod transaction;
mod workspace;

#[derive(Parser)]
#[command(name = "cargo xtask", about = "Development tasks of the lomi SDK")]
struct Cli {
    #[command(subcommand)]
    task: Task,
}

#[derive(Subcommand)]
enum Task {
    /// Fetch, compare, update, check and print the vendored contract
    #[command(subcommand)]
    Spec(Box<spec::Command>),
    /// Check that no dependency needs a newer Rust than the workspace declares
    #[command(after_help = "Example: cargo xtask msrv")]
    Msrv,
    /// Measure what a service pays to compile the SDK, beside a program written by hand
    #[command(after_help = "\
Examples:
  cargo xtask build-cost                              # takes about an hour
  cargo xtask build-cost --runs 1 --profile dev --only default")]
    BuildCost(build_cost::BuildCost),
    /// Compile the SDK with sets of features; warnings are errors
    #[command(after_help = "\
Examples:
  cargo xtask features
  cargo xtask features --quick

Compiles no resource, all, each alone and random ones, with and without the client, and each TLS
library. The random sets are always the same.")]
    Features(features::Features),
    /// Compare the types of other crates in the public API with the list of those allowed
    #[command(after_help = "Example: cargo xtask public-api")]
    PublicApi,
}

fn main() -> ExitCode {
    let outcome = match Cli::parse().task {
        Task::Spec(command) => command.run(),
        Task::Msrv => msrv::check()
            .map(|()| ExitCode::SUCCESS)
            .map_err(Failure::from),
        Task::BuildCost(command) => command
            .run()
            .map(|()| ExitCode::SUCCESS)
            .map_err(Failure::from),
        Task::Features(features) => features.run().map(|()| ExitCode::SUCCESS),
        Task::PublicApi => public_api::check().map(|()| ExitCode::SUCCESS),
    };
    outcome.unwrap_or_else(|failure| failure.report())
}
