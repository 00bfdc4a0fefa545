//! Hostile documents are processed or refused in a few seconds, even in a debug build, and do not
//! exhaust the stack of a test thread, which is smaller than that of a program.

use std::time::{Duration, Instant};

use lomi_contract::GapPolicy;
use lomi_contract::generate::{Options, generate_with};
use lomi_contract::overlay::Overlay;

use super::*;
use crate::hostile_documents;

/// Far above what is measured, because tests run beside each other.
const LIMIT: Duration = Duration::from_secs(20);

/// What became of a document: the size of its code, or the reason why it is refused.
fn outcome(overlay: &Overlay, text: &str) -> Result<usize, String> {
    let document = Document::parse("hostile", text.as_bytes()).map_err(|e| e.to_string())?;
    let applied = overlay.apply_lenient(&document);
    let applied = applied.map_err(|error| error.to_string())?;
    let generated = generate_with(
        &applied.document,
        Options {
            gap_policy: GapPolicy::Fill,
            ..Options::default()
        },
    );
    let generated = generated.map_err(|error| error.to_string())?;
    Ok(generated.code().len())
}

#[test]
fn hostile_documents_take_a_bounded_time() {
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/../openapi.overlay.json");
    let overlay = Overlay::parse("overlay", &std::fs::read(path).unwrap()).unwrap();
    let mut refused = Vec::new();
    for (name, text) in hostile_documents::all() {
        let started = Instant::now();
        let outcome = outcome(&overlay, &text);
        let elapsed = started.elapsed();
        println!("{name}: {} bytes, {elapsed:.2?}, {outcome:?}", text.len());
        assert!(elapsed < LIMIT, "{name} took {elapsed:?}");
        if let Err(reason) = outcome {
            assert!(reason.len() < 500, "{name}: {reason}");
            refused.push((name, reason));
        }
    }
    let expected = [
        ("50 MB of text", "files of more than 4 MB are not read"),
        ("50 MB of numbers", "files of more than 4 MB are not read"),
        ("100 000 nested arrays", "is nested deeper than 127 levels"),
        ("40 000 components", "has 40001 schemas, more than 10000"),
        ("3 500 used components", "more than 6000"),
        ("reference chain of 40 000", "schemas, more than 10000"),
        (
            "reference chain of 9 000",
            "more than 32 references to a type",
        ),
        ("allOf chain of 9 000", "more than 32 references to a type"),
        (
            "allOf tree of 30 levels",
            "combines more than 1000 references",
        ),
        ("property chain of 3 500", "more than 6000"),
        ("oneOf of 2 000", "combines more than 500 schemas"),
        ("object of 10 000 properties", "more than 6000"),
        ("10 000 operations", "has 10001 operations, more than 1000"),
        ("58 nested allOf", "is nested deeper than 48 levels"),
        ("110 nested lists", "is nested deeper than 48 levels"),
        ("58 nested oneOf", "is nested deeper than 48 levels"),
    ];
    let refused_names: Vec<_> = refused.iter().map(|(name, _)| *name).collect();
    assert_eq!(
        refused_names,
        expected.map(|(name, _)| name),
        "{refused:#?}"
    );
    for ((_, reason), (name, text)) in refused.iter().zip(expected) {
        assert!(reason.contains(text), "{name}: {reason}");
    }
}
