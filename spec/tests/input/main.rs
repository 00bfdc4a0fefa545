//! What the tools do with documents that are of another version, recursive, or hostile.

#![allow(
    clippy::unwrap_used,
    reason = "clippy does not treat helper functions as test code"
)]

mod hostile;
#[path = "../../../contract/tests/input/hostile_documents.rs"]
mod hostile_documents;
mod lowering;
mod recursive;

use std::path::PathBuf;

use lomi_contract::Document;
use serde_json::Value;

fn workspace() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("..")
}

fn read(name: &str) -> Vec<u8> {
    std::fs::read(workspace().join(name)).unwrap()
}

fn vendored() -> Document {
    Document::parse("openapi.json", &read("openapi.json")).unwrap()
}
