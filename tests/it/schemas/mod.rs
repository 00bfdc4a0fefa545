//! Compares the schemas that schemars derives from the Rust types with the contract and its overlay:
//! requests with the schemas for serialization, responses with those for deserialization. Every
//! difference must be in a reviewed list.
//!
//! The comparison covers properties, required fields, nulls, types, enum values, names, timestamps,
//! secrets and money. It does not cover other formats, bounds and defaults, which the normalization
//! removes from the types on purpose.

use std::collections::BTreeSet;
use std::sync::LazyLock;

use lomi_contract::Document;
use lomi_contract::overlay::Overlay;
use serde::Deserialize;
use serde_json::{Value, json};

mod compare;
mod view;

use compare::{Difference, Report, compare};

use crate::support::census;

/// The generated list of the types of every operation.
#[allow(unused, unreachable_pub)]
mod every {
    include!("../../generated/every_schema.rs");
}

pub(crate) use every::every_type_crosses_threads;

const ALLOWED: &str = "tests/data/schema-differences.json";

static CONTRACT: LazyLock<Value> = LazyLock::new(|| {
    let read = |name: &str| std::fs::read(name).unwrap_or_else(|error| panic!("{name}: {error}"));
    let document = Document::parse("openapi.json", &read("openapi.json")).unwrap();
    let overlay = Overlay::parse("overlay", &read("openapi.overlay.json")).unwrap();
    overlay
        .apply(&document)
        .unwrap()
        .document
        .as_value()
        .clone()
});

static REPORT: LazyLock<Report> = LazyLock::new(|| compare(&CONTRACT));

/// A reason why the two sides may differ, and the places where they do.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Allowed {
    kind: String,
    detail: String,
    reason: String,
    places: Vec<String>,
}

fn allowed() -> Vec<Allowed> {
    serde_json::from_slice(&std::fs::read(ALLOWED).unwrap()).unwrap()
}

/// The differences, one line each.
fn lines(report: &Report) -> BTreeSet<String> {
    let line = |Difference {
                    place,
                    kind,
                    detail,
                }: &Difference| format!("{place}: {kind}: {detail}");
    report.differences.iter().map(line).collect()
}

/// The allowed differences, one line each.
fn allowed_lines(allowed: &[Allowed]) -> BTreeSet<String> {
    let line = |Allowed { kind, detail, .. }: &Allowed, place| format!("{place}: {kind}: {detail}");
    let of = |entry| Allowed::places(entry).map(move |place| line(entry, place));
    allowed.iter().flat_map(of).collect()
}

impl Allowed {
    fn places(&self) -> impl Iterator<Item = &str> {
        self.places.iter().map(String::as_str)
    }
}

#[test]
fn types_and_contract_agree() {
    let (found, list) = (lines(&REPORT), allowed());
    let allowed_differences = allowed_lines(&list);
    println!(
        "{} requests, {} responses ({} untyped), {} parameters",
        every::REQUESTS.len(),
        every::RESPONSES.len(),
        REPORT.untyped,
        REPORT.parameters
    );
    println!(
        "{} types, {} component schemas, {} properties; {} differences allowed for {} reasons",
        REPORT.types.len(),
        REPORT.components.len(),
        REPORT.properties,
        allowed_differences.len(),
        list.len()
    );
    let new: Vec<_> = found.difference(&allowed_differences).collect();
    assert!(new.is_empty(), "not in {ALLOWED}: {new:#?}");
    let unused: Vec<_> = allowed_differences.difference(&found).collect();
    assert!(
        unused.is_empty(),
        "{ALLOWED} allows differences that do not exist: {unused:#?}"
    );
    assert!(list.iter().all(|entry| !entry.reason.is_empty()));

    let (requests, responses) = (census::requests(), census::responses());
    assert_eq!(every::REQUESTS.len(), requests.bodies);
    assert_eq!(every::RESPONSES.len(), census::operations());
    assert_eq!(REPORT.parameters, census::url_parameters());
    let schemas: BTreeSet<_> = requests.schemas.union(&responses.schemas).collect();
    assert_eq!(REPORT.components.len(), schemas.len());
    // In the envelope of a list, the items and `pagination` are not properties of their own.
    let in_envelopes = 2 * census::lists();
    assert!(REPORT.properties + in_envelopes >= requests.fields + responses.fields);
    assert!(REPORT.untyped <= census::operations() - responses.bodies);
}

#[test]
fn every_public_type_is_compared() {
    let types: BTreeSet<_> = every::TYPES.iter().map(|(name, _)| *name).collect();
    let compared: BTreeSet<_> = REPORT.types.iter().map(String::as_str).collect();
    let missing: Vec<_> = types.difference(&compared).collect();
    println!("{} of {} types", types.len() - missing.len(), types.len());
    assert!(missing.is_empty(), "no operation uses {missing:?}");
    assert!(types.len() >= REPORT.components.len());
}

#[test]
fn money_is_exact() {
    let components = CONTRACT["components"]["schemas"].as_object().unwrap();
    let reached = components
        .iter()
        .filter(|(name, _)| REPORT.components.contains(*name));
    let marked: usize = reached.map(|(_, schema)| count_money(schema)).sum();
    let marked = marked + count_money(&CONTRACT["paths"]);
    println!("{} of {marked} amounts are a Decimal", REPORT.money.len());
    assert_eq!(REPORT.money.len(), marked);
    assert!(marked > 0);
}

/// The number of schemas below a value that are marked as money.
fn count_money(value: &Value) -> usize {
    match value {
        Value::Object(map) => {
            let marked = map.get("x-lomi-number") == Some(&json!("money"));
            usize::from(marked) + map.values().map(count_money).sum::<usize>()
        }
        Value::Array(items) => items.iter().map(count_money).sum(),
        _ => 0,
    }
}

/// The additional differences that a change of the contract causes.
fn differences_after(change: impl FnOnce(&mut Value)) -> BTreeSet<String> {
    let mut changed = CONTRACT.clone();
    change(&mut changed);
    let (before, after) = (lines(&REPORT), lines(&compare(&changed)));
    assert!(
        before.is_subset(&after),
        "a change must not hide other differences"
    );
    after.difference(&before).cloned().collect()
}

fn properties<'a>(document: &'a mut Value, schema: &str) -> &'a mut Value {
    &mut document["components"]["schemas"][schema]["properties"]
}

fn set(differences: &[&str]) -> BTreeSet<String> {
    differences.iter().map(|text| (*text).to_owned()).collect()
}

#[test]
fn a_changed_required_list_and_a_renamed_property_are_reported() {
    let reported = differences_after(|document| {
        let refund = &mut document["components"]["schemas"]["CreateRefundDto"];
        let required = refund["required"].as_array_mut().unwrap();
        required.retain(|name| name != "amount");
        let link = properties(document, "PaymentLinkResponseDto");
        let link = link.as_object_mut().unwrap();
        let url = link.remove("url").unwrap();
        link.insert("address".to_owned(), url);
    });
    let expected = set(&[
        "CreateRefundDto.amount: required: contract false, Rust true",
        "PaymentLinkResponseDto.address: only in the contract: property",
        "PaymentLinkResponseDto.url: only in Rust: property",
    ]);
    assert_eq!(reported, expected);
}

#[test]
fn other_differences_are_reported() {
    let reported = differences_after(|document| {
        let refund = properties(document, "CreateRefundDto");
        refund["reason"]["nullable"] = json!(true);
        refund["refund_type"]["enum"] = json!(["full", "partial", "double"]);
        let link = properties(document, "PaymentLinkResponseDto");
        link["title"]["nullable"] = json!(true);
        link["created_at"] = json!({"type": "string"});
        link["amount"]["type"] = json!("string");
        link["quantity"]["type"] = json!("number");
        let spend = properties(document, "TopCustomerSpendDto");
        spend["total_spend"] = json!({"type": "array", "items": {"type": "number"}});
        let confirmed = &mut properties(document, "CreatePayoutDto")["confirmation_token"];
        confirmed["x-lomi-secret"] = json!(false);
    });
    let expected = set(&[
        "CreatePayoutDto.confirmation_token: type: contract text, Rust secret",
        "CreateRefundDto.reason: null: contract true, Rust false",
        "PaymentLinkResponseDto.amount: type: contract text, Rust number",
        "PaymentLinkResponseDto.created_at: type: contract text, Rust time",
        "PaymentLinkResponseDto.quantity: type: contract number, Rust integer",
        "PaymentLinkResponseDto.title: null: contract true, Rust false",
        "PaymentLinkResponseDto.title: required: contract false, Rust true",
        "RefundType: values: only one side knows {\"double\"}",
        "TopCustomerSpendDto.total_spend: type: contract list, Rust number",
    ]);
    assert_eq!(reported, expected);
}
