//! A Cargo workspace of generated clients and their callers, so that one run of cargo
//! checks them all and each error belongs to a package.

use std::collections::BTreeMap;
use std::ffi::OsString;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};
use std::{env, fs};

use lomi_contract::generate::Generated;
use serde_json::{Value, json};
use toml_edit::DocumentMut;

pub(super) struct Workspace {
    folder: PathBuf,
    sdk: PathBuf,
    manifest: DocumentMut,
    /// The name, type and client index of each response.
    responses: Vec<(String, String, usize)>,
    values: BTreeMap<String, String>,
}

const SERDE_JSON: &str = "serde_json = { workspace = true }\n";

impl Workspace {
    pub(super) fn new() -> Self {
        let sdk = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
        let folder = target(&sdk).join("verdicts");
        let _ = fs::remove_dir_all(folder.join("packages"));
        let text = fs::read_to_string(sdk.join("Cargo.toml")).unwrap();
        let mut manifest: DocumentMut = text.parse().unwrap();
        let mut root = DocumentMut::new();
        root["workspace"] = manifest.remove("workspace").unwrap();
        root["workspace"]["members"] =
            toml_edit::value(toml_edit::Array::from_iter(["packages/*"]));
        for local in ["lomi", "lomi-contract", "lomi-sandbox"] {
            let all = root["workspace"]["dependencies"].as_table_like_mut();
            all.unwrap().remove(local);
        }
        // Debug info is not needed and takes time.
        root["profile"]["dev"]["debug"] = toml_edit::value(false);
        for own in ["build-dependencies", "dev-dependencies", "bench", "profile"] {
            manifest.remove(own);
        }
        let features = manifest["features"].as_table_mut().unwrap();
        features.remove("generate");
        features["default"] = toml_edit::value(toml_edit::Array::from_iter(["client"]));
        let workspace = Self {
            folder,
            sdk,
            manifest,
            responses: Vec::new(),
            values: BTreeMap::new(),
        };
        workspace.write("Cargo.toml", &root.to_string());
        let lock = fs::read_to_string(workspace.sdk.join("Cargo.lock")).unwrap();
        workspace.write("Cargo.lock", &lock);
        workspace
    }

    /// Adds a copy of the SDK without its build script, with the generated code written
    /// into it.
    pub(super) fn client(&mut self, index: usize, generated: &Generated) {
        let package = format!("packages/surface-{index}");
        copy_folder(
            &self.sdk.join("src"),
            &self.folder.join(&package).join("src"),
        );
        let code = format!("{package}/src/generated");
        fs::remove_dir_all(self.folder.join(&code)).unwrap();
        for (path, text) in &generated.files {
            self.write(&format!("{code}/{path}"), text);
        }
        self.manifest["package"]["name"] = toml_edit::value(format!("surface-{index}"));
        let manifest = self.manifest.to_string();
        self.write(&format!("{package}/Cargo.toml"), &manifest);
    }

    pub(super) fn caller(&self, name: &str, statements: &str, surface: usize) {
        let dependencies = format!("lomi = {}{SERDE_JSON}", client_dependency(surface));
        self.package(
            name,
            &dependencies,
            "src/lib.rs",
            &format!(
                "#![allow(unused)]
use lomi::types::*;
pub async fn caller(
    lomi: lomi::Client, text: String, key: lomi::IdempotencyKey, sent: CreateThing,
) -> lomi::Result<()> {{ {statements} Ok(()) }}"
            ),
        );
    }

    pub(super) fn response(&mut self, name: &str, kind: &str, value: &Value, surface: usize) {
        self.responses
            .push((name.to_owned(), kind.to_owned(), surface));
        self.values.insert(name.to_owned(), value.to_string());
    }

    /// Returns the callers that do not compile, each with its first error. Panics if a
    /// client does not compile.
    pub(super) fn check(&self) -> BTreeMap<String, String> {
        let output = self.cargo(&["check", "--keep-going", "--message-format=json"]);
        let mut failed = BTreeMap::new();
        let mut artifacts = 0;
        for line in String::from_utf8(output.stdout).unwrap().lines() {
            let message: Value = serde_json::from_str(line).unwrap();
            artifacts += usize::from(message["reason"] == "compiler-artifact");
            if message["reason"] != "compiler-message" || message["message"]["level"] != "error" {
                continue;
            }
            let manifest = Path::new(message["manifest_path"].as_str().unwrap());
            let package = manifest.parent().unwrap().file_name().unwrap();
            let error = message["message"]["message"].as_str().unwrap().to_owned();
            let package = package.to_string_lossy().into_owned();
            failed.entry(package).or_insert(error);
        }
        let stderr = String::from_utf8_lossy(&output.stderr);
        assert!(artifacts > 0, "cargo failed: {stderr}");
        for (package, error) in &failed {
            assert!(!package.starts_with("surface-"), "{package}: {error}");
        }
        failed
    }

    /// Parses each response with the types of its client. Returns `ok` or the error.
    pub(super) fn parse_responses(&self) -> BTreeMap<String, String> {
        let mut surfaces: Vec<usize> = self.responses.iter().map(|response| response.2).collect();
        surfaces.sort_unstable();
        surfaces.dedup();
        let dependencies = surfaces
            .iter()
            .map(|index| format!("surface-{index} = {}", client_dependency(*index)))
            .collect::<String>();
        let arms = self
            .responses
            .iter()
            .map(|(name, kind, surface)| {
                format!(
                    "        {name:?} => outcome(serde_json::from_str::<surface_{surface}::types::{kind}>(value)),\n"
                )
            })
            .collect::<String>();
        self.package(
            "reader",
            &format!("{dependencies}{SERDE_JSON}"),
            "src/main.rs",
            &format!(
                "use std::collections::BTreeMap;
fn outcome<T>(read: serde_json::Result<T>) -> String {{
    read.map_or_else(|error| error.to_string(), |_| \"ok\".to_owned())
}}
fn read(name: &str, value: &str) -> String {{
    match name {{
{arms}        _ => \"unknown\".to_owned(),
    }}
}}
fn main() {{
    let values: BTreeMap<String, String> = serde_json::from_str(include_str!(\"values.json\")).unwrap();
    let results: BTreeMap<_, _> = values.iter().map(|(name, value)| (name, read(name, value))).collect();
    println!(\"{{}}\", serde_json::to_string(&results).unwrap());
}}"
            ),
        );
        let values = json!(self.values).to_string();
        self.write("packages/reader/src/values.json", &values);
        let output = self.cargo(&["run", "--quiet", "--package", "reader"]);
        let stderr = String::from_utf8_lossy(&output.stderr);
        assert!(output.status.success(), "{stderr}");
        serde_json::from_slice(&output.stdout).unwrap()
    }

    fn package(&self, name: &str, dependencies: &str, file: &str, code: &str) {
        let manifest = format!(
            "[package]\nname = \"{name}\"\nversion = \"0.0.0\"\nedition.workspace = true\n\n[dependencies]\n{dependencies}"
        );
        self.write(&format!("packages/{name}/Cargo.toml"), &manifest);
        self.write(&format!("packages/{name}/{file}"), code);
    }

    fn write(&self, name: &str, text: &str) {
        let path = self.folder.join(name);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
    }

    fn cargo(&self, arguments: &[&str]) -> Output {
        let cargo = env::var_os("CARGO").unwrap_or_else(|| OsString::from("cargo"));
        let mut command = Command::new(cargo);
        command.args(arguments).arg("--offline");
        command.arg("--target-dir").arg(self.folder.join("target"));
        command.current_dir(&self.folder).output().unwrap()
    }
}

/// The value of a dependency on a client.
fn client_dependency(surface: usize) -> String {
    format!("{{ path = \"../surface-{surface}\", package = \"surface-{surface}\" }}\n")
}

fn target(sdk: &Path) -> PathBuf {
    env::var_os("CARGO_TARGET_DIR").map_or_else(|| sdk.join("target"), PathBuf::from)
}

fn copy_folder(from: &Path, to: &Path) {
    fs::create_dir_all(to).unwrap();
    for entry in fs::read_dir(from).unwrap() {
        let entry = entry.unwrap();
        let target = to.join(entry.file_name());
        match entry.file_type().unwrap().is_dir() {
            true => copy_folder(&entry.path(), &target),
            false => drop(fs::copy(entry.path(), target).unwrap()),
        }
    }
}
