//! Development tasks of the lomi SDK: `cargo xtask --help`.

use std::process::ExitCode;

use clap::{Parser, Subcommand};

mod files;
mod msrv;
mod output;
mod spec;

#[derive(Parser)]
#[command(name = "cargo xtask", about = "Development tasks of the lomi SDK")]
struct Cli {
    #[command(subcommand)]
    task: Task,
}

#[derive(Subcommand)]
enum Task {
    /// The vendored contract: import, check, show
    #[command(subcommand)]
    Spec(spec::Command),
    /// Check that no dependency needs a newer Rust than the workspace states
    #[command(after_help = "Example: cargo xtask msrv")]
    Msrv,
}

fn main() -> ExitCode {
    let outcome = match Cli::parse().task {
        Task::Spec(command) => command.run(),
        Task::Msrv => msrv::check().map(|()| ExitCode::SUCCESS),
    };
    match outcome {
        Ok(code) => code,
        Err(error) => {
            eprintln!("error: {error}");
            ExitCode::FAILURE
        }
    }
}
