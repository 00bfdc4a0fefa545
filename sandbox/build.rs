//! Applies the overlay to the vendored contract at build time, so that the
//! sandbox starts with the corrected document.

use std::error::Error;
use std::path::{Path, PathBuf};
use std::{env, fs};

use lomi_contract::Document;
use lomi_contract::overlay::Overlay;

const CONTRACT: &str = "openapi.json";
const OVERLAY: &str = "openapi.overlay.json";

fn main() -> Result<(), Box<dyn Error>> {
    let manifest = PathBuf::from(env::var("CARGO_MANIFEST_DIR")?);
    let workspace = manifest
        .parent()
        .ok_or("the crate directory has no parent directory")?;
    let document = Document::parse(CONTRACT, &read(workspace, CONTRACT)?)?;
    let overlay = Overlay::parse(OVERLAY, &read(workspace, OVERLAY)?)?;
    let document = overlay.apply(&document)?.document;
    let target = Path::new(&env::var("OUT_DIR")?).join("contract.json");
    fs::write(target, serde_json::to_vec(document.as_value())?)?;
    Ok(())
}

fn read(workspace: &Path, name: &str) -> Result<Vec<u8>, Box<dyn Error>> {
    let path = workspace.join(name);
    println!("cargo::rerun-if-changed={}", path.display());
    fs::read(&path).map_err(|error| format!("{}: {error}", path.display()).into())
}
