//! Bounds that do not fit the type of their schema.

use lomi_contract::GapPolicy;
use lomi_contract::generate::{Options, generate_with};

use super::*;

/// `cargo xtask spec history` shows that the code for this document compiles.
#[test]
fn only_bounds_that_fit_their_type_become_checks() {
    let bytes = include_bytes!("../documents/bounds.json");
    let document = Document::parse("bounds.json", bytes).unwrap();
    let generated = generate_with(
        &document,
        Options {
            gap_policy: GapPolicy::Fill,
            ..Options::default()
        },
    )
    .unwrap();
    let code: String = generated.code().split_whitespace().collect();
    let checked: Vec<&str> = ["length", "items", "range", "uri"]
        .into_iter()
        .flat_map(|function| {
            let call = format!("crate::check::{function}(\"");
            let calls = code.match_indices(&call).map(|(at, call)| at + call.len());
            calls.collect::<Vec<_>>()
        })
        .filter_map(|at| code[at..].split('"').next())
        .collect();
    assert_eq!(
        checked,
        [
            "all_of_with_length",
            "binary_with_length",
            "text_with_length",
            "lists_with_items",
            "set_with_items",
            "nullable_with_minimum",
            "small_with_bounds",
        ]
    );
    let idle = generated.normalised.changes.iter();
    let idle: Vec<_> = idle.filter(|change| change.step == "idle-bounds").collect();
    for name in ["text_with_items", "flag_with_length", "number_with_pattern"] {
        let place = format!("/components/schemas/CreateThing/properties/{name}");
        assert!(idle.iter().any(|change| change.place == place), "{idle:?}");
    }
}
