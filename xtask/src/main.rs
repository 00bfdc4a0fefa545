//! Development tasks of the lomi SDK: `cargo xtask --help`.

use std::process::ExitCode;

use clap::{Parser, Subcommand};

mod files;
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
}

fn main() -> ExitCode {
    let Task::Spec(command) = Cli::parse().task;
    match command.run() {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("error: {error}");
            ExitCode::FAILURE
        }
    }
}
