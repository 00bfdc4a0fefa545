//! Generates the client from the vendored contract and its overlay.

use std::path::PathBuf;
use std::process::ExitCode;
use std::{env, fs};

use lomi_contract::generate::generate;
use lomi_contract::overlay::Overlay;
use lomi_contract::{Document, Error, Result};

const DOCUMENT: &str = "openapi.json";
const OVERLAY: &str = "openapi.overlay.json";

fn main() -> ExitCode {
    // Cargo reruns this script if the script or the generator changes, and otherwise only if one
    // of these files does.
    println!("cargo::rerun-if-changed={DOCUMENT}");
    println!("cargo::rerun-if-changed={OVERLAY}");
    match run() {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            println!("cargo::error={error}");
            ExitCode::FAILURE
        }
    }
}

fn run() -> Result<()> {
    let document = Document::parse(DOCUMENT, &read(DOCUMENT)?)?;
    let overlay = Overlay::parse(OVERLAY, &read(OVERLAY)?)?;
    let generated = generate(&overlay.apply(&document)?.document)?;
    for (name, code) in generated.modules() {
        write(name, code)?;
    }
    // For the tests: a call of every operation, and the schema of every type.
    write("every_call.rs", &generated.calls)?;
    write("every_schema.rs", &generated.schemas)
}

fn write(name: &str, code: &str) -> Result<()> {
    let target = PathBuf::from(env::var_os("OUT_DIR").unwrap_or_default()).join(name);
    fs::write(target, code).map_err(|error| Error::new(name, "", error))
}

fn read(name: &str) -> Result<Vec<u8>> {
    fs::read(name).map_err(|error| Error::new(name, "", error))
}
