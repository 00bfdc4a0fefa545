//! The files that are written from the contract and committed: what `spec generate` writes,
//! `spec update` renews, and `spec check` compares.

use std::fs;
use std::path::Path;

use clap::Args;
use lomi_contract::generate::{Generated, feature, generate};
use lomi_contract::{Document, Error, Result};
use lomi_spec::canonical;
use lomi_spec::surface::{first_difference, surface};
use toml_edit::{Array, DocumentMut, value};

use super::Root;
use crate::exit::{Failure, Outcome};
use crate::features::{ALL_RESOURCES, resources};
use crate::files::{Contents, Files};

/// Where the code of the client is.
const CODE: &str = "src/generated";
/// Where the code for the tests of the client is.
const TESTS: &str = "tests/generated";
/// The contract that the sandbox embeds: the document with the overlay applied.
const SANDBOX: &str = "sandbox/contract.json";

#[derive(Args)]
pub(crate) struct Generate {
    #[command(flatten)]
    root: Root,
}

impl Generate {
    pub(crate) fn run(self) -> Outcome {
        let files = self.root.open_for_writing()?;
        let corrected = files.overlaid()?;
        let contents = contents(&files, &corrected, &generate(&corrected)?)?;
        let summary = summary(&contents);
        let stale = files.stale(contents);
        println!(
            "{summary}: {} of them written, {} removed",
            stale.values().filter(|new| new.is_some()).count(),
            stale.values().filter(|new| new.is_none()).count()
        );
        Ok(files.replace(&stale)?)
    }
}

/// What the derived files should contain; none for a file that is no longer derived.
pub(super) fn contents(
    files: &Files,
    corrected: &Document,
    generated: &Generated,
) -> Result<Contents> {
    let mut contents = Contents::new();
    let text = surface(generated, &files.read(Files::OVERLAY)?)?;
    contents.insert(Files::SURFACE.to_owned(), Some(text.into_bytes()));
    // The contract may be in a folder of its own.
    if !files.exists("src/lib.rs") {
        return Ok(contents);
    }
    for (folder, sources) in [(CODE, &generated.files), (TESTS, &generated.tests()?)] {
        let present = paths(&files.path(folder), folder)?;
        contents.extend(present.into_iter().map(|path| (path, None)));
        let sources = sources.iter();
        contents.extend(sources.map(|(path, text)| {
            let text = text.clone().into_bytes();
            (format!("{folder}/{path}"), Some(text))
        }));
    }
    let sandbox = canonical::to_bytes(corrected.as_value());
    contents.insert(SANDBOX.to_owned(), Some(sandbox));
    let manifest = manifest(&files.read_text(Files::MANIFEST)?, generated)?;
    contents.insert(Files::MANIFEST.to_owned(), Some(manifest.into_bytes()));
    Ok(contents)
}

pub(super) fn summary(contents: &Contents) -> String {
    let derived = contents
        .iter()
        .filter_map(|(path, new)| Some((path, new.as_ref()?)));
    let lines = |bytes: &[u8]| bytes.iter().filter(|byte| **byte == b'\n').count();
    let code: Vec<usize> = derived
        .clone()
        .filter(|(path, _)| path.starts_with(CODE))
        .map(|(_, bytes)| lines(bytes))
        .collect();
    format!(
        "derived: {} files, {} of them the client with {} lines",
        derived.count(),
        code.len(),
        code.iter().sum::<usize>()
    )
}

/// Compares the files with what they should contain.
pub(super) fn check(files: &Files, contents: Contents) -> Outcome {
    let stale = files.stale(contents);
    let Some((path, new)) = stale.iter().next() else {
        return Ok(());
    };
    let advice = "run `cargo xtask spec generate` to write it";
    let others = match stale.len() - 1 {
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
fn paths(folder: &Path, shown: &str) -> Result<Vec<String>> {
    let fail = |error: std::io::Error| Error::new(shown, "", format!("cannot be read: {error}"));
    let mut found = Vec::new();
    if !folder.exists() {
        return Ok(found);
    }
    for entry in fs::read_dir(folder).map_err(fail)? {
        let entry = entry.map_err(fail)?;
        let shown = format!("{shown}/{}", entry.file_name().to_string_lossy());
        match entry.file_type().map_err(fail)?.is_dir() {
            true => found.extend(paths(&entry.path(), &shown)?),
            false => found.push(shown),
        }
    }
    Ok(found)
}

/// The manifest of the SDK with one feature for each resource.
pub(super) fn manifest(text: &str, generated: &Generated) -> Result<String> {
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
    let known = resources(features);
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
