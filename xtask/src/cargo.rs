//! Runs cargo.

use std::path::Path;
use std::process::Command;

use lomi_contract::{Error, Result};

/// Runs cargo in the current folder and returns its standard output.
///
/// # Errors
///
/// Returns what cargo wrote to standard error if it fails.
pub(crate) fn cargo(arguments: &[&str]) -> Result<Vec<u8>> {
    cargo_with(Path::new("."), arguments, &[])
}

/// The same in another folder and with environment variables.
pub(crate) fn cargo_with(
    folder: &Path,
    arguments: &[&str],
    variables: &[(&str, &str)],
) -> Result<Vec<u8>> {
    let fail = |problem: String| Error::new("cargo", arguments.join(" "), problem);
    let output = Command::new("cargo")
        .args(arguments)
        .current_dir(folder)
        .envs(variables.iter().copied())
        .output()
        .map_err(|error| fail(error.to_string()))?;
    match output.status.success() {
        true => Ok(output.stdout),
        false => Err(fail(String::from_utf8_lossy(&output.stderr).into_owned())),
    }
}
