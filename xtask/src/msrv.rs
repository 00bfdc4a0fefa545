//! `cargo xtask msrv`, which checks the declared minimum supported Rust version.

use std::process::Command;

use lomi_contract::{Error, Result};
use serde_json::Value;

use crate::cargo::cargo;

/// Checks that no package in the lock file needs a newer Rust than the workspace
/// declares. If that toolchain is installed, also compiles the workspace with it.
pub(crate) fn check() -> Result<()> {
    let metadata = cargo(&["metadata", "--format-version", "1", "--locked", "--quiet"])?;
    let metadata: Value = serde_json::from_slice(&metadata)
        .map_err(|error| Error::new("cargo metadata", "", error))?;
    let packages = metadata["packages"]
        .as_array()
        .map_or(&[][..], Vec::as_slice);
    let stated = packages
        .iter()
        .find(|package| package["name"] == "lomi")
        .and_then(|package| package["rust_version"].as_str())
        .ok_or_else(|| Error::new("Cargo.toml", "package.rust-version", "is missing"))?;
    for package in packages {
        let needed = package["rust_version"].as_str().unwrap_or("0");
        if version(needed) > version(stated) {
            let name = package["name"].as_str().unwrap_or_default();
            let problem =
                format!("{name} needs Rust {needed}, but the workspace declares {stated}");
            return Err(Error::new("Cargo.lock", name, problem));
        }
    }
    println!(
        "msrv: none of {} packages needs a newer Rust than {stated}",
        packages.len()
    );

    let toolchain = format!("+{stated}");
    let installed = Command::new("cargo")
        .args([&toolchain, "--version"])
        .output();
    if installed.is_ok_and(|output| output.status.success()) {
        cargo(&[
            &toolchain,
            "check",
            "--workspace",
            "--all-targets",
            "--locked",
        ])?;
        println!("msrv: the workspace compiles with Rust {stated}");
    } else {
        println!("msrv: SKIPPED compiling with Rust {stated}: the toolchain is not installed");
    }
    Ok(())
}

/// Parses a version; missing parts are zero, so `1.88` equals `1.88.0`.
fn version(text: &str) -> [u64; 3] {
    let mut parts = text.split('.').map(|part| part.parse().unwrap_or_default());
    [(); 3].map(|()| parts.next().unwrap_or_default())
}

#[cfg(test)]
mod tests {
    use super::version;

    #[test]
    fn versions_are_compared_numerically() {
        assert_eq!(version("1.88"), version("1.88.0"));
        assert!(version("1.100") > version("1.88.1"));
    }
}
