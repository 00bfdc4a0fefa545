//! Proof: the SDK can send every request of the contract, its requests satisfy the contract, and
//! requests that violate the contract are rejected before they are sent.

use std::collections::BTreeSet;

use serde_json::Value;

use crate::support::census;
use crate::support::contract::Contract;
use crate::support::proofs::{ALL, requests, wrong_requests};

#[tokio::test]
async fn every_request_satisfies_the_contract() {
    let proof = requests::prove(Contract::vendored(), ALL).await;
    let operations = lomi::operations().len();
    println!("{}/{operations} operations sent", proof.count("operations"));
    let contract = census::requests();
    let minimums = [
        ("operations", census::operations()),
        ("fields", contract.fields),
        ("values", contract.values),
        // Each operation with few and with all arguments, and each value.
        ("cases", 2 * census::operations() + contract.values),
    ];
    proof.assert_holds("requests", &minimums);
}

#[tokio::test]
async fn every_rule_is_checked_before_sending() {
    let contract = Contract::vendored();
    let proof = wrong_requests::prove(contract).await;
    let document = contract.document().as_value();
    let rules = rules(document);
    assert!(!rules.is_empty());
    const BOUNDS: [&str; 6] = [
        "maxItems",
        "maxLength",
        "maximum",
        "minItems",
        "minLength",
        "minimum",
    ];
    let checked = |node: &Value| {
        let bounds = BOUNDS.iter().filter(|bound| node[**bound].is_number());
        usize::from(node["format"] == "uri") + bounds.count()
    };
    let formats = in_requests(document, &checked);
    println!(
        "{}/{} rules and {}/{formats} URIs, lengths and bounds refused",
        proof.count("rules"),
        rules.len(),
        proof.count("formats"),
    );
    proof.assert_holds(
        "wrong requests",
        &[
            ("rules", rules.len()),
            ("formats", formats),
            ("cases", rules.len() + formats),
        ],
    );
}

/// The ids of all rules at any depth.
fn rules(node: &Value) -> BTreeSet<&str> {
    let rules_here = node["x-lomi-rules"].as_array().into_iter().flatten();
    let ids = rules_here.filter_map(|rule| rule["id"].as_str());
    ids.chain(children(node).flat_map(rules)).collect()
}

/// Sums `count` over all schemas that requests refer to. Traverses the document independently
/// of the proof.
fn in_requests(document: &Value, count: &dyn Fn(&Value) -> usize) -> usize {
    let items = document["paths"].as_object().unwrap().values();
    let operations = items.flat_map(|item| item.as_object().unwrap().values());
    let mut pending: Vec<&Value> = operations
        .filter_map(|operation| operation.get("requestBody"))
        .collect();
    let (mut visited, mut found) = (BTreeSet::new(), 0);
    while let Some(node) = pending.pop() {
        found += count(node);
        pending.extend(children(node));
        if let Some(reference) = node["$ref"].as_str()
            && visited.insert(reference)
        {
            pending.extend(document.pointer(reference.trim_start_matches('#')));
        }
    }
    found
}

fn children(node: &Value) -> Box<dyn Iterator<Item = &Value> + '_> {
    match node {
        Value::Object(map) => Box::new(map.values()),
        Value::Array(items) => Box::new(items.iter()),
        _ => Box::new(std::iter::empty()),
    }
}
