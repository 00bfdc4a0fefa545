//! Checks the names and number types of the public API in the generated source and in the
//! operation table.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;
use std::sync::LazyLock;

use lomi::{Operation, TypeConfidence, operations};
use lomi_contract::Document;
use lomi_contract::overlay::Overlay;

use crate::support::census;

/// The source of the generated client.
static GENERATED: LazyLock<String> = LazyLock::new(|| {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("src/generated");
    let mut text = String::new();
    for part in ["types", "resources"] {
        for entry in fs::read_dir(folder.join(part)).unwrap() {
            text += &fs::read_to_string(entry.unwrap().path()).unwrap();
        }
    }
    text
});

/// The types in responses that are not generated.
const BUILDING_BLOCKS: [&str; 9] = [
    "Decimal",
    "Option",
    "Page",
    "Secret",
    "String",
    "TwoStep",
    "bool",
    "serde_json::Map",
    "serde_json::Value",
];

/// The identifiers and keywords of the generated source, in order.
fn words() -> impl Iterator<Item = &'static str> + Clone {
    GENERATED
        .split(|character: char| !character.is_ascii_alphanumeric() && character != '_')
        .filter(|word| !word.is_empty())
}

/// The names that follow `pub struct`, `pub enum`, `pub type` and `pub trait`.
fn types() -> BTreeSet<&'static str> {
    let following = words().zip(words().skip(1)).zip(words().skip(2));
    following
        .filter(|((visibility, _), _)| *visibility == "pub")
        .filter(|((_, kind), _)| ["struct", "enum", "type", "trait"].contains(kind))
        .map(|(_, name)| name)
        .collect()
}

/// Whether a name contains `prefix` followed by a digit, as invented by a generator.
fn is_numbered(name: &str, prefix: &str) -> bool {
    name.match_indices(prefix)
        .any(|(at, _)| name[at + prefix.len()..].starts_with(|next: char| next.is_ascii_digit()))
}

#[test]
fn no_public_name_reveals_the_servers_framework() {
    let types = types();
    for name in &types {
        assert!(
            !name.contains("Controller") && !name.contains("Dto"),
            "{name}"
        );
    }
    for word in words() {
        assert!(
            !is_numbered(word, "Body") && !is_numbered(word, "Variant"),
            "{word}"
        );
    }
    for operation in operations() {
        for name in [operation.resource, operation.name] {
            let clean = !name.contains("controller") && !name.contains("dto");
            assert!(clean && !name.is_empty(), "{operation}: {name}");
        }
    }
    println!(
        "{} type names and {} operations",
        types.len(),
        operations().len()
    );
    // One call type for each operation, and the request and response types.
    let bodies = [census::requests(), census::responses()];
    let schemas: BTreeSet<_> = bodies.into_iter().flat_map(|body| body.schemas).collect();
    assert!(types.len() >= operations().len() + schemas.len());
    assert_eq!(operations().len(), census::operations());
}

#[test]
fn numbered_names_are_detected() {
    assert!(is_numbered("CreateBody3", "Body") && is_numbered("Variant0", "Variant"));
    assert!(!is_numbered("CreateBody", "Body") && !is_numbered("ProductVariant", "Variant"));
}

#[test]
fn no_number_is_a_float() {
    let numbers = words()
        .filter(|word| ["Decimal", "i64"].contains(word))
        .count();
    let floats = words().filter(|word| ["f32", "f64"].contains(word)).count();
    println!("{numbers} mentions of Decimal and i64, {floats} of a float");
    assert_eq!(floats, 0);
    assert!(numbers > 0);
}

/// The type names in a type such as `TwoStep<CreatedRefund>`.
fn named(ty: &str) -> impl Iterator<Item = &str> {
    ty.split(['<', '>', ',', ' '])
        .filter(|name| !name.is_empty())
}

fn contract() -> Document {
    let read = |name: &str| std::fs::read(name).unwrap_or_else(|error| panic!("{name}: {error}"));
    let document = Document::parse("openapi.json", &read("openapi.json")).unwrap();
    let overlay = Overlay::parse("overlay", &read("openapi.overlay.json")).unwrap();
    overlay.apply(&document).unwrap().document
}

fn sends_a_body(document: &Document, operation: &Operation) -> bool {
    let mut all = document.operations();
    let found = all.find(|object| object.id == operation.id);
    found.unwrap().object.contains_key("requestBody")
}

#[test]
fn the_table_names_the_types_of_every_operation() {
    let document = contract();
    let types = types();
    let is_known = |name: &str| types.contains(name) || BUILDING_BLOCKS.contains(&name);
    let mut requests = 0;
    for operation in operations() {
        let sends = sends_a_body(&document, operation);
        assert_eq!(operation.request.is_some(), sends, "{operation}");
        requests += usize::from(sends);
        assert!(!operation.response.is_empty(), "{operation}");
        for name in operation
            .request
            .iter()
            .flat_map(|ty| named(ty))
            .chain(named(operation.response))
        {
            assert!(is_known(name), "{operation}: {name}");
        }
    }
    println!(
        "{requests} requests and {} responses have type names",
        operations().len()
    );
    assert_eq!(requests, census::requests().bodies);
}

#[test]
fn untyped_responses_are_counted() {
    let count = |confidence| {
        operations()
            .iter()
            .filter(|row| row.confidence == confidence)
            .count()
    };
    let (typed, likely, untyped) = (
        count(TypeConfidence::Typed),
        count(TypeConfidence::Likely),
        count(TypeConfidence::Untyped),
    );
    println!("{typed} typed / {likely} likely / {untyped} untyped");
    assert_eq!(typed + likely + untyped, operations().len());
    // No other response than those without a schema.
    let typed_in_contract = census::responses().bodies;
    assert!(untyped <= census::operations() - typed_in_contract);
    for operation in operations() {
        let is_value = operation.response == "serde_json::Value";
        let untyped = operation.confidence == TypeConfidence::Untyped;
        assert_eq!(is_value, untyped, "{operation}: {}", operation.response);
    }
}
