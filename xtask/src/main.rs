//! Development tasks of the lomi SDK; see `cargo xtask --help`.

use std::process::ExitCode;

use clap::{Parser, Subcommand};
use exit::Failure;

mod build_cost;
mod exit;
mod files;
mod git;
mod http;
mod msrv;
mod output;
mod progress;
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
    };
    outcome.unwrap_or_else(|failure| failure.report())
}
