//! The files that are written from the contract and committed: what `spec generate` writes,
//! `spec update` renews, and `spec check` compares.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use clap::Args;
use lomi_contract::generate::{Generated, feature, generate};
use lomi_contract::overlay::Overlay;
use lomi_contract::{Document, Error, Result};
use lomi_spec::canonical;
use lomi_spec::surface::{first_difference, surface};
use toml_edit::{Array, DocumentMut, value};

use super::Root;
use crate::exit::{Failure, Outcome};
use crate::files::{Change, Files};

/// Where the code of the client is.
const CODE: &str = "src/generated";
/// Where the code for the tests of the client is.
const TESTS: &str = "tests/generated";
/// The contract that the sandbox embeds: the document with the overlay applied.
const SANDBOX: &str = "sandbox/contract.json";
/// The feature that enables all resources.
const ALL_RESOURCES: &str = "all-resources";

#[derive(Args)]
pub(crate) struct Generate {
    #[command(flatten)]
    root: Root,
}

impl Generate {
    pub(crate) fn run(self) -> Outcome {
        let files = self.root.open_for_writing()?;
        let document = Document::parse(Files::DOCUMENT, &files.read(Files::DOCUMENT)?)?;
        let overlay = Overlay::parse(Files::OVERLAY, &files.read(Files::OVERLAY)?)?;
        let corrected = overlay.apply(&document)?.document;
        let derived = Derived::new(&files, &corrected, &generate(&corrected)?)?;
        let changes = derived.changes(&files)?;
        println!(
            "{}: {} of them written, {} removed",
            derived.summary(),
            changes.values().filter(|new| new.is_some()).count(),
            changes.values().filter(|new| new.is_none()).count()
        );
        Ok(files.replace(&changes)?)
    }
}

/// The content of the derived files, by path.
pub(super) struct Derived(BTreeMap<String, Vec<u8>>);

impl Derived {
    pub(super) fn new(files: &Files, corrected: &Document, generated: &Generated) -> Result<Self> {
        let mut derived = BTreeMap::new();
        let text = surface(generated, &files.read(Files::OVERLAY)?)?;
        derived.insert(Files::SURFACE.to_owned(), text.into_bytes());
        // The contract may be in a folder of its own.
        if files.exists("src/lib.rs") {
            let code = generated.files.iter().map(|file| (CODE, file));
            let tests = generated.tests()?;
            let tests = tests.iter().map(|file| (TESTS, file));
            for (folder, (path, text)) in code.chain(tests) {
                derived.insert(format!("{folder}/{path}"), text.clone().into_bytes());
            }
            derived.insert(
                SANDBOX.to_owned(),
                canonical::to_bytes(corrected.as_value()),
            );
            let manifest = manifest(&files.read_text(Files::MANIFEST)?, generated)?;
            derived.insert(Files::MANIFEST.to_owned(), manifest.into_bytes());
        }
        Ok(Self(derived))
    }

    pub(super) fn summary(&self) -> String {
        let lines = |bytes: &Vec<u8>| bytes.iter().filter(|byte| **byte == b'\n').count();
        let code = || self.0.iter().filter(|(path, _)| path.starts_with(CODE));
        format!(
            "derived: {} files, {} of them the client with {} lines",
            self.0.len(),
            code().count(),
            code().map(|(_, bytes)| lines(bytes)).sum::<usize>()
        )
    }

    /// The files that differ from what they should be, with their new content; none for a file that
    /// is no longer derived.
    pub(super) fn changes(&self, files: &Files) -> Result<BTreeMap<String, Change>> {
        let mut changes = BTreeMap::new();
        for folder in [CODE, TESTS] {
            for path in sources(&files.path(folder), folder)? {
                if !self.0.contains_key(&path) {
                    changes.insert(path, None);
                }
            }
        }
        for (path, bytes) in &self.0 {
            if !files.exists(path) || files.read(path)? != *bytes {
                changes.insert(path.clone(), Some(bytes.clone()));
            }
        }
        Ok(changes)
    }

    /// Compares the files with what they should be.
    pub(super) fn check(&self, files: &Files) -> Outcome {
        let changes = self.changes(files)?;
        let Some((path, new)) = changes.iter().next() else {
            return Ok(());
        };
        let advice = "run `cargo xtask spec generate` to write it";
        let others = match changes.len() - 1 {
            0 => String::new(),
            more => format!(" ({more} other files are stale as well)"),
        };
        let (place, problem) = match new {
            None => (
                String::new(),
                "belongs to nothing in the contract".to_owned(),
            ),
            Some(_) if !files.exists(path) => (String::new(), "is missing".to_owned()),
            Some(new) => difference(&files.read(path)?, new),
        };
        let problem = format!("{problem}; {advice}{others}");
        Err(Failure::stale(Error::new(path, place, problem)))
    }
}

/// Where two versions of a file differ first, and how.
fn difference(found: &[u8], expected: &[u8]) -> (String, String) {
    let [left, right] = [found, expected].map(String::from_utf8_lossy);
    let Some((line, found, expected)) = first_difference(&left, &right) else {
        return (String::new(), "is stale: it is not UTF-8".to_owned());
    };
    let shown = |line: Option<&str>| match line {
        Some(line) => format!("{line:?}"),
        None => "no line".to_owned(),
    };
    let (found, expected) = (shown(found), shown(expected));
    (
        format!("line {line}"),
        format!("is stale: found {found}, expected {expected}"),
    )
}

/// The paths of all files below a folder, which may be missing.
fn sources(folder: &Path, shown: &str) -> Result<Vec<String>> {
    let fail = |error: std::io::Error| Error::new(shown, "", format!("cannot be read: {error}"));
    let mut paths = Vec::new();
    if !folder.exists() {
        return Ok(paths);
    }
    for entry in fs::read_dir(folder).map_err(fail)? {
        let entry = entry.map_err(fail)?;
        let shown = format!("{shown}/{}", entry.file_name().to_string_lossy());
        match entry.file_type().map_err(fail)?.is_dir() {
            true => paths.extend(sources(&entry.path(), &shown)?),
            false => paths.push(shown),
        }
    }
    Ok(paths)
}

/// The manifest of the SDK with one feature for each resource.
fn manifest(text: &str, generated: &Generated) -> Result<String> {
    let fail = |problem: String| Error::new(Files::MANIFEST, "features", problem);
    let mut document: DocumentMut = text
        .parse()
        .map_err(|error: toml_edit::TomlError| fail(error.to_string()))?;
    let features = document["features"]
        .as_table_like_mut()
        .ok_or_else(|| fail("is missing".to_owned()))?;
    let mut names: Vec<String> = generated
        .operations
        .iter()
        .map(|operation| feature(&operation.resource))
        .collect();
    names.dedup();
    let all = |features: &dyn toml_edit::TableLike| -> Vec<String> {
        let all = features.get(ALL_RESOURCES).and_then(|all| all.as_array());
        let names = all.into_iter().flatten().filter_map(|name| name.as_str());
        names.map(str::to_owned).collect()
    };
    let known = all(features);
    if known == names {
        return Ok(document.to_string());
    }
    for gone in known.iter().filter(|name| !names.contains(name)) {
        features.remove(gone);
    }
    for name in &names {
        if !features.contains_key(name) {
            features.insert(name, value(Array::new()));
        }
    }
    let mut list = Array::from_iter(&names);
    for name in list.iter_mut() {
        name.decor_mut().set_prefix("\n    ");
    }
    list.set_trailing("\n");
    list.set_trailing_comma(true);
    match features.get_mut(ALL_RESOURCES) {
        // The comment above the feature stays.
        Some(all) => *all = value(list),
        None => drop(features.insert(ALL_RESOURCES, value(list))),
    }
    Ok(document.to_string())
}
