//! Checks the verdicts of the rules with the compiler, and by parsing new responses with
//! the old types.

use std::collections::{BTreeMap, BTreeSet};

use lomi_contract::Document;
use lomi_contract::generate::{Features, Generated, Options, generate_with};
use lomi_spec::diff::{Bump, Rule, Running, rules};
use serde::Deserialize;
use serde_json::{Value, json};

use crate::support::{Case, cases, folder};

mod workspace;

use workspace::Workspace;

/// The evidence for the verdict of a rule on one of its cases.
#[derive(Deserialize)]
struct Proof {
    /// Rust statements that use the old version of what the case changes.
    caller: String,
    /// A response that is valid under the new document, but was not under the old one.
    answer: Option<Answer>,
}

#[derive(Deserialize)]
struct Answer {
    /// The name of the schema and of its Rust type.
    #[serde(rename = "type")]
    name: String,
    value: Value,
}

fn proofs() -> BTreeMap<String, Proof> {
    let text = std::fs::read(folder().join("verdicts.json")).unwrap();
    serde_json::from_slice(&text).unwrap()
}

/// The generated clients of all cases, without duplicates.
#[derive(Default)]
struct Clients(Vec<Generated>);

impl Clients {
    fn of(&mut self, rule: &str, document: &Document) -> usize {
        // The manifest has no features for the resources of the cases.
        let none = BTreeSet::new();
        let options = Options {
            features: Features::Of(&none),
            ..Options::default()
        };
        let new =
            generate_with(document, options).unwrap_or_else(|error| panic!("{rule}: {error}"));
        let is_same = |known: &Generated| known.files == new.files;
        match self.0.iter().position(is_same) {
            Some(known) => known,
            None => {
                self.0.push(new);
                self.0.len() - 1
            }
        }
    }
}

#[test]
#[ignore = "compiles a client for each case, which takes minutes"]
fn the_compiler_and_old_types_agree_with_the_verdicts() {
    let table: BTreeMap<&str, &Rule> = rules().map(|rule| (rule.id, rule)).collect();
    let mut documents: BTreeMap<String, Case> = cases()
        .into_iter()
        .map(|case| (case.name.clone(), case))
        .collect();
    let mut clients = Clients::default();
    let proofs: Vec<_> = proofs()
        .into_iter()
        .map(|(name, proof)| {
            let case = documents.remove(&name).unwrap();
            let old = clients.of(&name, &case.old);
            let new = clients.of(&name, &case.new);
            if let Some(answer) = &proof.answer {
                assert_valid(&name, answer, &case.new);
            }
            let rule = case.rule.map(|rule| table[rule.as_str()]);
            (name, rule, proof, old, new)
        })
        .collect();

    let mut workspace = Workspace::new();
    for (index, generated) in clients.0.iter().enumerate() {
        workspace.client(index, generated);
    }
    for (name, _, proof, old, new) in &proofs {
        workspace.caller(&format!("{name}-before"), &proof.caller, *old);
        workspace.caller(&format!("{name}-after"), &proof.caller, *new);
        if let Some(answer) = &proof.answer {
            // The new types must be able to parse the response.
            for (when, surface) in [("before", old), ("after", new)] {
                let name = format!("{name}-{when}");
                workspace.response(&name, &answer.name, &answer.value, *surface);
            }
        }
    }
    let failed = workspace.check();
    let read = workspace.parse_responses();

    let mut wrong = Vec::new();
    let mut behaviour = BTreeSet::new();
    let (mut by_source, mut decoded) = (0, 0);
    for (name, rule, proof, ..) in &proofs {
        // Documents that mean the same are a change of no rule.
        let (bump, running, by_behaviour) = match rule {
            Some(rule) => (rule.bump, rule.running, rule.by_behaviour),
            None => (Bump::Patch, Running::Ok, false),
        };
        let mut expect = |holds: bool, what: String| {
            if !holds {
                wrong.push(format!("{name}: {what}"));
            }
        };
        let compiles = |when: &str| failed.get(&format!("{name}-{when}"));
        let before = compiles("before");
        expect(
            before.is_none(),
            format!("the caller does not compile before the change: {before:?}"),
        );
        let breaks_source = bump == Bump::Major && !by_behaviour;
        let after = compiles("after");
        expect(
            after.is_some() == breaks_source,
            format!("is {bump}, but the compiler reports {after:?}"),
        );
        match by_behaviour {
            true => drop(behaviour.insert(name.as_str())),
            false => by_source += 1,
        }
        if proof.answer.is_some() {
            let result = |when: &str| &read[&format!("{name}-{when}")];
            let after = result("after");
            expect(
                after == "ok",
                format!("the new types cannot parse the response: {after}"),
            );
            let before = result("before");
            expect(
                (before == "ok") == (running != Running::Fails),
                format!("is {running}, but the old types give {before}"),
            );
            decoded += 1;
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    assert!(proofs.len() >= 30, "{} cases", proofs.len());
    println!(
        "diff: {} cases compiled: {by_source} agree on source, {} by behaviour; {decoded} responses parsed",
        proofs.len(),
        behaviour.len()
    );
    println!("diff: by behaviour: {behaviour:?}");
}

/// Asserts that the response is valid under the new document.
fn assert_valid(rule: &str, answer: &Answer, document: &Document) {
    let mut schema = json!({
        "$ref": format!("#/components/schemas/{}", answer.name),
        "components": document.as_value()["components"],
    });
    convert_nullable(&mut schema);
    let validator = jsonschema::validator_for(&schema).unwrap();
    if let Err(error) = validator.validate(&answer.value) {
        panic!("{rule}: the response is not valid under the new document: {error}");
    }
}

/// Replaces OpenAPI's `nullable` with the type `null` of JSON Schema.
fn convert_nullable(schema: &mut Value) {
    match schema {
        Value::Object(map) => {
            if map.get("nullable") == Some(&json!(true)) {
                let kind = map["type"].clone();
                map.insert("type".to_owned(), json!([kind, "null"]));
            }
            map.values_mut().for_each(convert_nullable);
        }
        Value::Array(values) => values.iter_mut().for_each(convert_nullable),
        _ => {}
    }
}
