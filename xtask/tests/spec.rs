//! `cargo xtask spec`, run as a person runs it, in a folder of its own.
#![allow(clippy::unwrap_used)]

use std::path::{Path, PathBuf};
use std::process::{Command, Output};
use std::{env, fs};

const FILES: [&str; 3] = ["openapi.json", "openapi.lock.json", "openapi.overlay.json"];

/// A folder that goes away with the test.
struct Folder(PathBuf);

impl Folder {
    fn new(name: &str) -> Self {
        let path = env::temp_dir().join(format!("lomi-xtask-{}-{name}", std::process::id()));
        fs::create_dir_all(&path).unwrap();
        Self(path)
    }

    /// With the vendored contract in it.
    fn with_contract(name: &str) -> Self {
        let folder = Self::new(name);
        for file in FILES {
            fs::copy(workspace().join(file), folder.path(file)).unwrap();
        }
        folder
    }

    fn path(&self, name: &str) -> PathBuf {
        self.0.join(name)
    }

    fn read(&self, name: &str) -> String {
        fs::read_to_string(self.path(name)).unwrap()
    }

    /// Every file below the folder, with its content.
    fn state(&self) -> Vec<(PathBuf, Vec<u8>)> {
        let mut files: Vec<_> = fs::read_dir(&self.0)
            .unwrap()
            .map(|entry| entry.unwrap().path())
            .map(|path| (path.clone(), fs::read(path).unwrap()))
            .collect();
        files.sort();
        files
    }

    fn spec(&self, arguments: &[&str]) -> Output {
        Command::new(env!("CARGO_BIN_EXE_xtask"))
            .arg("spec")
            .args(arguments)
            .arg("--root")
            .arg(&self.0)
            .current_dir(&self.0)
            .output()
            .unwrap()
    }

    fn edit(&self, name: &str, from: &str, to: &str) {
        let text = self.read(name);
        assert!(text.contains(from), "{name} holds {from}");
        fs::write(self.path(name), text.replacen(from, to, 1)).unwrap();
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.0);
    }
}

fn workspace() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..")
}

fn stderr(output: &Output) -> String {
    String::from_utf8(output.stderr.clone()).unwrap()
}

fn stdout(output: &Output) -> String {
    String::from_utf8(output.stdout.clone()).unwrap()
}

/// An upstream document in miniature, with prose.
fn upstream(prose: &str) -> String {
    format!(
        r##"{{"openapi": "3.0.0", "info": {{"title": "T", "version": "7", "description": "{prose}"}},
        "paths": {{"/things": {{"get": {{"operationId": "ThingsController_findAll", "summary": "{prose}",
        "responses": {{"200": {{"description": "{prose}", "content": {{"application/json":
        {{"schema": {{"$ref": "#/components/schemas/ThingDto"}}}}}}}}}}}}}}}},
        "components": {{"schemas": {{"ThingDto": {{"type": "object",
        "properties": {{"description": {{"type": "string", "example": "{prose}"}}}}}}}}}}}}"##
    )
}

#[test]
fn import_writes_facts_and_lock() {
    let folder = Folder::new("import");
    fs::write(folder.path("up.json"), upstream("many words")).unwrap();
    let output = folder.spec(&["import", "up.json"]);
    assert!(output.status.success(), "{}", stderr(&output));
    assert_eq!(
        stdout(&output),
        "up.json: 1 paths, 1 operations, 1 schemas, info.version 7\n"
    );

    let document = folder.read("openapi.json");
    assert!(!document.contains("many words"));
    assert!(document.ends_with("}\n") && document.starts_with("{\n  \"components\""));
    let lock: serde_json::Value = serde_json::from_str(&folder.read("openapi.lock.json")).unwrap();
    assert_eq!(lock["source"], "up.json");
    assert_eq!(lock["url"], "https://docs.lomi.africa/openapi.json");
    assert_eq!(lock["info_version"], "7");
    assert_eq!(lock["counts"]["operations"], 1);
    assert_eq!(lock["raw_sha256"].as_str().unwrap().len(), 64);
}

#[test]
fn importing_again_changes_nothing_and_prose_or_layout_only_the_lock() {
    let folder = Folder::new("again");
    fs::write(folder.path("up.json"), upstream("many words")).unwrap();
    folder.spec(&["import", "up.json"]);
    let first = folder.state();
    folder.spec(&["import", "up.json"]);
    assert_eq!(folder.state(), first);

    let document = folder.read("openapi.json");
    let lock = folder.read("openapi.lock.json");
    let other_layout: serde_json::Value = serde_json::from_str(&upstream("fewer")).unwrap();
    fs::write(folder.path("up.json"), other_layout.to_string()).unwrap();
    folder.spec(&["import", "up.json"]);
    assert_eq!(folder.read("openapi.json"), document);
    assert_ne!(folder.read("openapi.lock.json"), lock);
}

#[test]
fn bad_input_is_one_line_and_changes_nothing() {
    let good = upstream("words");
    let cases = [
        ("not JSON", "{ oops".to_owned(), "line 1 column 3: is not JSON"),
        ("HTML", "<html></html>".to_owned(), "line 1 column 1: is not JSON"),
        ("cut", good[..good.len() - 9].to_owned(), "is not JSON"),
        ("3.1", good.replace("3.0.0", "3.1.0"), "/openapi: is \"3.1.0\", expected 3.0.x"),
        ("no version", good.replace("openapi", "swagger"), "/openapi: is missing"),
        ("no paths", good.replace("\"paths\"", "\"x-paths\""), "/paths: is missing or empty"),
        (
            "dangling",
            good.replace("\"ThingDto\"", "\"Other\""),
            "leads nowhere",
        ),
        (
            "twice",
            good.replace(
                "\"/things\": {",
                "\"/a\": {\"get\": {\"operationId\": \"ThingsController_findAll\", \"responses\": {}}}, \"/things\": {",
            ),
            "operationId \"ThingsController_findAll\" is already used at /paths/~1a/get",
        ),
    ];
    let count = cases.len();
    for (what, document, expected) in cases {
        let folder = Folder::with_contract(&format!("bad-{}", what.replace(' ', "-")));
        fs::write(folder.path("up.json"), document).unwrap();
        let before = folder.state();
        let output = folder.spec(&["import", "up.json"]);
        let error = stderr(&output);
        assert_eq!(output.status.code(), Some(1), "{what}");
        assert_eq!(error.lines().count(), 1, "{what}: {error}");
        assert!(error.starts_with("error: up.json: "), "{what}: {error}");
        assert!(error.contains(expected), "{what}: {error}");
        assert_eq!(folder.state(), before, "{what}");
    }
    println!("{count} bad documents refused");

    let folder = Folder::with_contract("bad-missing");
    let output = folder.spec(&["import", "none.json"]);
    assert!(stderr(&output).starts_with("error: none.json: cannot be read"));
}

#[test]
fn check_passes_on_the_vendored_contract_and_sees_every_edit() {
    let folder = Folder::with_contract("check");
    let output = folder.spec(&["check"]);
    assert!(output.status.success(), "{}", stderr(&output));
    assert!(stdout(&output).contains("152 operations, 93 schemas, as locked"));

    for (file, from, to, expected) in [
        ("openapi.json", "\"Wave", "\"wave", "openapi.json"),
        ("openapi.json", "{\n", "{ \n", "not in canonical form"),
        (
            "openapi.lock.json",
            "\"operations\": 152",
            "\"operations\": 151",
            "differ from the lock",
        ),
        (
            "openapi.overlay.json",
            "/meters/",
            "/metres/",
            "openapi.overlay.json: action",
        ),
    ] {
        let folder = Folder::with_contract("edited");
        folder.edit(file, from, to);
        let output = folder.spec(&["check"]);
        assert_eq!(output.status.code(), Some(1), "{file}: {from} to {to}");
        assert!(stderr(&output).contains(expected), "{}", stderr(&output));
    }
}

#[test]
fn ops_prints_one_row_for_each_operation() {
    let folder = Folder::with_contract("ops");
    let output = folder.spec(&["ops", "--format", "json"]);
    let table: serde_json::Value = serde_json::from_str(&stdout(&output)).unwrap();
    let rows = table.as_array().unwrap();
    assert_eq!(rows.len(), 152);
    let count = |key: &str, value: &str| rows.iter().filter(|row| row[key] == value).count();
    assert_eq!(count("idempotency_key", "required"), 12);
    assert_eq!(count("idempotency_key", "optional"), 1);
    assert_eq!(count("account", "optional"), 22);
    let create = rows
        .iter()
        .find(|row| row["id"] == "PaymentLinksController_create");
    assert_eq!(
        create.unwrap(),
        &serde_json::json!({
            "id": "PaymentLinksController_create",
            "method": "POST",
            "path": "/payment-links",
            "resource": "payment_links",
            "name": "create",
            "request": "CreatePaymentLink",
            "answer": "PaymentLink",
            "shape": "typed",
            "envelope": "data",
            "idempotency_key": "no",
            "account": "no",
            "paging": "none",
            "retry": "never_after_send"
        })
    );

    let text = stdout(&folder.spec(&["ops"]));
    assert_eq!(text.lines().count(), 153);
    assert!(
        text.lines()
            .any(|line| line.starts_with("payment_links().create "))
    );
}

#[test]
fn show_prints_the_lowered_document_and_its_record() {
    let folder = Folder::with_contract("show");
    let document = folder.spec(&["show"]);
    let document: serde_json::Value = serde_json::from_str(&stdout(&document)).unwrap();
    let create = &document["paths"]["/payment-links"]["post"];
    assert_eq!(create["operationId"], "payment_links_create");
    assert_eq!(create["responses"].as_object().unwrap().len(), 1);

    let report = stdout(&folder.spec(&["show", "--report"]));
    assert!(report.contains("\nuntyped-answers ("), "{report}");
    assert!(report.contains("/paths/~1payment-links/post: PaymentLinksController_create is "));
}
