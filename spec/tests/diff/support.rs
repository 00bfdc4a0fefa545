//! Cases and documents for the tests.

use std::collections::BTreeMap;
use std::path::PathBuf;
use std::sync::LazyLock;

use lomi_contract::Document;
use lomi_spec::diff::{Diff, Options, compare_with};
use proptest::test_runner::{Config as ProptestConfig, RngSeed};
use serde_json::Value;

pub(crate) fn folder() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("tests/diff/cases")
}

fn json(name: &str) -> Value {
    let bytes = std::fs::read(folder().join(name)).unwrap();
    serde_json::from_slice(&bytes).unwrap()
}

pub(crate) fn base() -> Value {
    static BASE: LazyLock<Value> = LazyLock::new(|| json("base.json"));
    BASE.clone()
}

pub(crate) fn document(value: Value) -> Document {
    Document::check("case", value).unwrap()
}

/// Uses a fixed seed, so that every run generates the same cases. Set
/// `PROPTEST_RNG_SEED` or `PROPTEST_CASES` for other or more cases.
pub(crate) fn config() -> ProptestConfig {
    let default = ProptestConfig {
        failure_persistence: None,
        ..ProptestConfig::default()
    };
    match std::env::var_os("PROPTEST_RNG_SEED").or(std::env::var_os("PROPTEST_CASES")) {
        Some(_) => default,
        None => ProptestConfig {
            rng_seed: RngSeed::Fixed(5),
            ..default
        },
    }
}

/// Two documents and the rules that must match their differences.
pub(crate) struct Case {
    /// The id of the rule, unless the rule has further cases.
    pub(crate) name: String,
    /// `None` if the documents differ, but mean the same.
    pub(crate) rule: Option<String>,
    /// Other rules that must match as well. For example, a new type only appears
    /// together with a place that uses it.
    pub(crate) also: Vec<String>,
    pub(crate) old: Document,
    pub(crate) new: Document,
    pub(crate) options: Options,
}

impl Case {
    pub(crate) fn diff(&self) -> Diff {
        compare_with(&self.old, &self.new, self.options)
    }
}

/// All cases. `patch` is applied to the base document to get the new one, and `before`
/// to get the old one. `reverse` names another case, whose documents are swapped. A case
/// is named after its `rule`, or after what it shows. With `same`, no rule may match.
pub(crate) fn cases() -> Vec<Case> {
    let cases = json("cases.json");
    let cases = cases.as_object().unwrap();
    let pairs: BTreeMap<&str, (Value, Value)> = cases
        .iter()
        .filter(|(_, case)| case.get("patch").is_some())
        .map(|(name, case)| {
            let old = match case.get("before") {
                Some(before) => patched(name, base(), before),
                None => base(),
            };
            let new = match case.get("before") {
                Some(_) => patched(name, base(), &case["patch"]),
                None => patched(name, old.clone(), &case["patch"]),
            };
            (name.as_str(), (old, new))
        })
        .collect();
    cases
        .iter()
        .map(|(name, case)| {
            let (old, new) = match case["reverse"].as_str() {
                Some(of) => {
                    let (new, old) = pairs[of].clone();
                    (old, new)
                }
                None => pairs[name.as_str()].clone(),
            };
            let also = case["also"].as_array().into_iter().flatten();
            let own = case["rule"].as_str().unwrap_or(name);
            Case {
                name: name.clone(),
                rule: (case["same"] != true).then(|| own.to_owned()),
                also: also.filter_map(Value::as_str).map(str::to_owned).collect(),
                old: document(old),
                new: document(new),
                options: Options {
                    prose: case["prose"] == true,
                },
            }
        })
        .collect()
}

fn patched(name: &str, mut value: Value, patch: &Value) -> Value {
    let patch: json_patch::Patch = serde_json::from_value(patch.clone())
        .unwrap_or_else(|error| panic!("{name}: invalid patch: {error}"));
    json_patch::patch(&mut value, &patch).unwrap_or_else(|error| panic!("{name}: {error}"));
    value
}

/// The documents that upstream published, oldest first; empty if they are not available.
pub(crate) fn upstream() -> Vec<(String, Document)> {
    let root = PathBuf::from(env!("CARGO_MANIFEST_DIR"));
    let folder = ["../../shared/upstream", "/work/shared/upstream"]
        .map(|folder| root.join(folder))
        .into_iter()
        .find(|folder| folder.is_dir());
    let Some(folder) = folder else {
        println!("SKIPPED: ../shared/upstream does not exist, published documents not compared");
        return Vec::new();
    };
    let mut found: Vec<_> = std::fs::read_dir(folder)
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .filter(|path| path.extension().is_some_and(|end| end == "json"))
        .map(|path| {
            let name = path.file_name().unwrap().to_string_lossy().into_owned();
            let document = Document::parse(&name, &std::fs::read(&path).unwrap()).unwrap();
            (name, document)
        })
        .collect();
    found.sort_by(|a, b| a.0.cmp(&b.0));
    found
}
