//! Runs `cargo xtask spec` in temporary folders.
#![allow(clippy::unwrap_used)]

use std::path::{Path, PathBuf};
use std::process::{Command, Output};
use std::sync::Mutex;
use std::{env, fs};

mod check;
mod fetch;
mod git;
mod history;
mod import;
mod interrupted;
mod place;
mod print;
mod rehearsal;
mod server;
mod update;

/// The contract and the files that belong to it.
const FILES: [&str; 4] = [
    "openapi.json",
    "openapi.lock.json",
    "openapi.overlay.json",
    "openapi.surface.txt",
];

/// Held by tests that compile clients, which share a folder.
static COMPILING: Mutex<()> = Mutex::new(());

/// A temporary folder, which is removed when it is dropped.
struct Folder(PathBuf);

impl Folder {
    fn new(name: &str) -> Self {
        let path = env::temp_dir().join(format!("lomi-xtask-{}-{name}", std::process::id()));
        fs::create_dir_all(&path).unwrap();
        Self(path)
    }

    /// Creates a folder with the vendored contract.
    fn with_contract(name: &str) -> Self {
        let folder = Self::new(name);
        for file in FILES {
            fs::copy(workspace().join(file), folder.path(file)).unwrap();
        }
        folder
    }

    /// Creates a folder with a minimal contract that passes `check`.
    fn with_minimal_contract(name: &str) -> Self {
        let folder = Self::new(name);
        folder.write("up.json", &upstream("words"));
        folder.write("openapi.overlay.json", MINIMAL_OVERLAY);
        folder.write(
            "CHANGELOG.md",
            "# Changelog\n\n## Unreleased\n\n- All of it.\n",
        );
        folder.write(
            "Cargo.toml",
            "[workspace.package]\nversion = \"0.1.0\" # of all\n",
        );
        for arguments in [&["import", "up.json"][..], &["generate"], &["check"]] {
            let output = folder.spec(arguments);
            assert!(output.status.success(), "{}", stderr(&output));
        }
        fs::remove_file(folder.path("up.json")).unwrap();
        folder
    }

    /// Creates a folder with a minimal contract in a copy of the SDK, whose code uses a
    /// type of the contract.
    fn with_sdk(name: &str) -> Self {
        let folder = Self::with_minimal_contract(name);
        copy_folder(&workspace().join("src"), &folder.path("src"));
        for file in ["Cargo.toml", "Cargo.lock"] {
            fs::copy(workspace().join(file), folder.path(file)).unwrap();
        }
        let uses = "\nconst _: Option<types::Thing> = None;\n";
        folder.write("src/lib.rs", &(folder.read("src/lib.rs") + uses));
        folder
    }

    fn path(&self, name: &str) -> PathBuf {
        self.0.join(name)
    }

    fn read(&self, name: &str) -> String {
        fs::read_to_string(self.path(name)).unwrap()
    }

    fn write(&self, name: &str, text: &str) {
        fs::write(self.path(name), text).unwrap();
    }

    /// All entries of the folder, files with their content.
    fn state(&self) -> Vec<(PathBuf, Option<Vec<u8>>)> {
        let mut files: Vec<_> = fs::read_dir(&self.0)
            .unwrap()
            .map(|entry| entry.unwrap().path())
            .map(|path| (path.clone(), fs::read(path).ok()))
            .collect();
        files.sort();
        files
    }

    fn command(&self, arguments: &[&str]) -> Command {
        let mut command = Command::new(env!("CARGO_BIN_EXE_xtask"));
        command
            .arg("spec")
            .args(arguments)
            .arg("--root")
            .arg(&self.0)
            .current_dir(&self.0);
        // The test servers are local, so no proxy must be used.
        for proxy in ["http_proxy", "HTTP_PROXY", "all_proxy", "ALL_PROXY"] {
            command.env_remove(proxy);
        }
        command
    }

    fn spec(&self, arguments: &[&str]) -> Output {
        self.command(arguments).output().unwrap()
    }

    fn edit(&self, name: &str, from: &str, to: &str) {
        let text = self.read(name);
        assert!(text.contains(from), "{name} does not contain {from}");
        self.write(name, &text.replacen(from, to, 1));
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.0);
    }
}

/// Runs the program without `--root`, as if Cargo had not started it.
fn spec_in(folder: &Path, arguments: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_xtask"))
        .arg("spec")
        .args(arguments)
        .env_remove("CARGO_MANIFEST_DIR")
        .current_dir(folder)
        .output()
        .unwrap()
}

fn copy_folder(from: &Path, to: &Path) {
    fs::create_dir_all(to).unwrap();
    for entry in fs::read_dir(from).unwrap() {
        let (path, name) = (entry.as_ref().unwrap().path(), entry.unwrap().file_name());
        match path.is_dir() {
            true => copy_folder(&path, &to.join(name)),
            false => drop(fs::copy(&path, to.join(name)).unwrap()),
        }
    }
}

/// Where tests compile clients.
fn target() -> PathBuf {
    env::var_os("CARGO_TARGET_DIR").map_or_else(|| workspace().join("target"), PathBuf::from)
}

fn workspace() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..")
}

/// The operations of a document: every method of its path items.
fn operations(document: &serde_json::Value) -> Vec<serde_json::Value> {
    const METHODS: [&str; 8] = [
        "get", "put", "post", "delete", "options", "head", "patch", "trace",
    ];
    let items = document["paths"].as_object().unwrap().values();
    let members = items.flat_map(|item| item.as_object().unwrap());
    let operations = members.filter(|(name, _)| METHODS.contains(&name.as_str()));
    operations.map(|(_, operation)| operation.clone()).collect()
}

fn stderr(output: &Output) -> String {
    String::from_utf8(output.stderr.clone()).unwrap()
}

fn stdout(output: &Output) -> String {
    String::from_utf8(output.stdout.clone()).unwrap()
}

/// A minimal upstream document with the given prose.
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

/// A newer version of it with one more operation and one more property.
fn newer_upstream() -> String {
    upstream("words")
        .replace(
            r#""paths": {"#,
            r#""paths": {"/things/{id}": {"delete": {"operationId": "ThingsController_remove",
            "parameters": [{"in": "path", "name": "id", "required": true, "schema": {"type": "string"}}],
            "responses": {"204": {"description": ""}}}}, "#,
        )
        .replace(
            r#""properties": {"#,
            r#""properties": {"nickname": {"type": "string"}, "#,
        )
}

const MINIMAL_OVERLAY: &str = r##"{
  "overlay": "1.1.0",
  "info": {"title": "Corrections of the minimal document", "version": "1"},
  "actions": [
    {
      "target": "$.paths['/things'].get",
      "description": "Describes the operation.",
      "x-evidence": "its name",
      "x-confidence": "likely",
      "update": {"summary": "All things."}
    }
  ]
}
"##;
