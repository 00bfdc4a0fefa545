//! Comparing hostile documents, and writing their canonical form, takes a bounded time.

use std::time::{Duration, Instant};

use lomi_spec::diff::compare;
use lomi_spec::{canonical, lint};
use serde_json::json;

use super::*;
use crate::hostile_documents;

/// Far above what is measured, because tests run beside each other.
const LIMIT: Duration = Duration::from_secs(20);

#[test]
fn hostile_documents_are_compared_in_a_bounded_time() {
    let mut compared = 0;
    for (name, text) in hostile_documents::all() {
        let Ok(old) = Document::parse("hostile", text.as_bytes()) else {
            continue;
        };
        let started = Instant::now();
        let mut value = old.as_value().clone();
        value["components"]["schemas"]["S0"] = json!({"type": "integer"});
        value["components"]["schemas"]["S1"] = json!({"type": "integer"});
        let new = Document::check("changed", value).unwrap();
        let changes = compare(&old, &new).changes.len();
        let back = compare(&new, &old).changes.len();
        let problems = lint::lint(&old).problems.len();
        let facts = canonical::facts("facts", &old).unwrap();
        let bytes = canonical::to_bytes(facts.as_value()).len();
        let elapsed = started.elapsed();
        println!(
            "{name}: {elapsed:.2?}, {changes} and {back} changes, {problems} problems, \
             {bytes} canonical bytes"
        );
        assert!(elapsed < LIMIT, "{name} took {elapsed:?}");
        compared += 1;
    }
    assert!(compared > 20, "{compared}");
}
