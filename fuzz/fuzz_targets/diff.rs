//! Comparing any two documents does not panic, and a document does not differ from itself. The input
//! is a JSON array with the two documents.

#![no_main]

use libfuzzer_sys::fuzz_target;
use lomi_contract::Document;
use lomi_spec::diff::{Options, compare, compare_with, render};
use serde_json::Value;

fuzz_target!(|data: &[u8]| {
    let Ok([old, new]) = serde_json::from_slice::<[Value; 2]>(data) else {
        return;
    };
    let [Ok(old), Ok(new)] = [old, new].map(|value| Document::check("fuzz", value)) else {
        return;
    };
    assert!(compare(&old, &old).is_empty());
    let diff = compare_with(&old, &new, Options { prose: true });
    for render in [render::text, render::markdown, render::json, render::github] {
        render(&diff);
    }
});
