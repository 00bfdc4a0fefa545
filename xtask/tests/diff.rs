//! Runs `cargo xtask spec diff`.

#![allow(
    clippy::unwrap_used,
    reason = "clippy does not treat helper functions as test code"
)]

use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use serde_json::{Value, json};

fn diff(arguments: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_xtask"))
        .args(["spec", "diff"])
        .args(arguments)
        .output()
        .unwrap()
}

fn text(output: &Output) -> String {
    String::from_utf8_lossy(&output.stdout).into_owned()
}

fn vendored() -> Value {
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/../openapi.json");
    serde_json::from_slice(&std::fs::read(path).unwrap()).unwrap()
}

/// A temporary file, which is removed when it is dropped.
struct TempFile(PathBuf);

impl TempFile {
    fn new(name: &str, text: &str) -> Self {
        let folder = Path::new(env!("CARGO_TARGET_TMPDIR"));
        let path = folder.join(format!("{}-{name}", std::process::id()));
        std::fs::write(&path, text).unwrap();
        Self(path)
    }

    fn path(&self) -> &str {
        self.0.to_str().unwrap()
    }
}

impl Drop for TempFile {
    fn drop(&mut self) {
        let _ = std::fs::remove_file(&self.0);
    }
}

fn operation(document: &mut Value) -> &mut Value {
    &mut document["paths"]["/products"]["get"]
}

#[test]
fn layout_and_prose_are_ignored_by_default() {
    let mut other = vendored();
    operation(&mut other)["summary"] = json!("other words");
    let other = TempFile::new("quiet.json", &other.to_string());
    let output = diff(&[other.path(), "--exit-code"]);
    assert_eq!(output.status.code(), Some(0));
    assert_eq!(text(&output), "no change\n");
    let output = diff(&[other.path(), "--exit-code", "--prose", "--raw"]);
    assert_eq!(output.status.code(), Some(10));
    assert!(text(&output).contains("prose-changed"), "{}", text(&output));
}

#[test]
fn the_exit_code_is_the_highest_bump() {
    let mut patch = vendored();
    operation(&mut patch)["tags"] = json!(["Other"]);
    let mut minor = patch.clone();
    minor["paths"]["/pings"] = json!({"get": {
        "operationId": "PingsController_ping", "parameters": [], "responses": {}
    }});
    let mut major = minor.clone();
    major["paths"].as_object_mut().unwrap().remove("/products");
    for (name, document, code) in [
        ("patch", patch, 10),
        ("minor", minor, 11),
        ("major", major, 12),
    ] {
        let file = TempFile::new(&format!("{name}.json"), &document.to_string());
        let output = diff(&[file.path(), "--exit-code"]);
        assert_eq!(output.status.code(), Some(code), "{name}");
        let summary = text(&output);
        let summary = summary.lines().last().unwrap();
        assert!(
            summary.contains(&format!("Required bump: {name};")),
            "{summary}"
        );
        let output = diff(&[file.path(), "--raw"]);
        assert_eq!(output.status.code(), Some(0), "{name}");
    }
}

#[test]
fn allowed_changes_do_not_count() {
    let mut other = vendored();
    other["paths"].as_object_mut().unwrap().remove("/products");
    let file = TempFile::new("without-products.json", &other.to_string());
    let output = diff(&[file.path(), "--format", "json", "--raw"]);
    let found: Value = serde_json::from_slice(&output.stdout).unwrap();
    let entries = found["changes"].as_array().unwrap().iter();
    let entries: Vec<Value> = entries
        .map(|change| json!({"fingerprint": change["fingerprint"], "reason": "known"}))
        .collect();
    assert!(!entries.is_empty());
    let allow = TempFile::new("allow.json", &json!({"allow": entries}).to_string());
    let output = diff(&[file.path(), "--exit-code", "--allow", allow.path(), "--raw"]);
    assert_eq!(output.status.code(), Some(0), "{}", text(&output));
    assert!(text(&output).ends_with("allowed\n"), "{}", text(&output));

    let stale = json!({"allow": [{"fingerprint": "0123456789ab", "reason": "known"}]});
    let stale = TempFile::new("stale.json", &stale.to_string());
    let output = diff(&[file.path(), "--allow", stale.path(), "--raw"]);
    assert_eq!(output.status.code(), Some(1));
    let error = String::from_utf8_lossy(&output.stderr);
    assert!(error.contains("entry 1: matches no change"), "{error}");
}

#[test]
fn failures_have_a_different_exit_code_than_findings() {
    let broken = TempFile::new("broken.json", "{");
    for arguments in [&["/nowhere/at/all.json"][..], &[broken.path()]] {
        let output = diff(arguments);
        assert_eq!(output.status.code(), Some(1));
        assert!(String::from_utf8_lossy(&output.stderr).starts_with("error: "));
    }
    let help = diff(&["--help"]);
    assert!(text(&help).contains("Examples:\n  cargo xtask spec diff"));
}
