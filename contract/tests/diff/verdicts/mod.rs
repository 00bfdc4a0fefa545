//! The verdicts of the table against the compiler, and against old types that
//! read new answers.

use std::collections::{BTreeMap, BTreeSet};

use lomi_contract::Document;
use lomi_contract::diff::{Bump, Rule, Running, rules};
use lomi_contract::generate::generate;
use serde::Deserialize;
use serde_json::{Value, json};

use crate::support::{Case, cases, folder};

mod workspace;

use workspace::Workspace;

/// What shows the verdict of a rule on its case.
#[derive(Deserialize)]
struct Proof {
    /// Statements of somebody who uses what the case changes, as it was.
    caller: String,
    /// What the server may answer afterwards, and where it did not before.
    answer: Option<Answer>,
}

#[derive(Deserialize)]
struct Answer {
    /// The named schema, and the type made of it.
    #[serde(rename = "type")]
    name: String,
    value: Value,
}

fn proofs() -> BTreeMap<String, Proof> {
    let text = std::fs::read(folder().join("verdicts.json")).unwrap();
    serde_json::from_slice(&text).unwrap()
}

/// The clients that cases need, each of them once.
#[derive(Default)]
struct Surfaces(Vec<String>);

impl Surfaces {
    fn of(&mut self, rule: &str, document: &Document) -> usize {
        let code = generate(document).unwrap_or_else(|error| panic!("{rule}: {error}"));
        match self.0.iter().position(|known| *known == code.code) {
            Some(known) => known,
            None => {
                self.0.push(code.code);
                self.0.len() - 1
            }
        }
    }
}

#[test]
#[ignore = "compiles a client for each case: minutes"]
fn the_compiler_and_old_types_agree_with_the_table() {
    let table: BTreeMap<&str, &Rule> = rules().map(|rule| (rule.id, rule)).collect();
    let mut documents: BTreeMap<String, Case> = cases()
        .into_iter()
        .map(|case| (case.rule.clone(), case))
        .collect();
    let mut surfaces = Surfaces::default();
    let proofs: Vec<_> = proofs()
        .into_iter()
        .map(|(rule, proof)| {
            let case = documents.remove(&rule).unwrap();
            let old = surfaces.of(&rule, &case.old);
            let new = surfaces.of(&rule, &case.new);
            if let Some(answer) = &proof.answer {
                assert_valid(&rule, answer, &case.new);
            }
            (table[rule.as_str()], proof, old, new)
        })
        .collect();

    let mut workspace = Workspace::new();
    for (index, code) in surfaces.0.iter().enumerate() {
        workspace.surface(index, code);
    }
    for (rule, proof, old, new) in &proofs {
        workspace.caller(&format!("{}-before", rule.id), &proof.caller, *old);
        workspace.caller(&format!("{}-after", rule.id), &proof.caller, *new);
        if let Some(answer) = &proof.answer {
            // What the new types cannot read would say nothing of the old ones.
            for (when, surface) in [("before", old), ("after", new)] {
                let name = format!("{}-{when}", rule.id);
                workspace.answer(&name, &answer.name, &answer.value, *surface);
            }
        }
    }
    let failed = workspace.check();
    let read = workspace.read();

    let mut wrong = Vec::new();
    let mut behaviour = BTreeSet::new();
    let (mut by_source, mut decoded) = (0, 0);
    for (rule, proof, ..) in &proofs {
        let mut claim = |holds: bool, what: String| {
            if !holds {
                wrong.push(format!("{}: {what}", rule.id));
            }
        };
        let compiles = |when: &str| failed.get(&format!("{}-{when}", rule.id));
        let before = compiles("before");
        claim(before.is_none(), format!("the caller is none: {before:?}"));
        let meant = rule.bump == Bump::Major && !rule.by_behaviour;
        let after = compiles("after");
        claim(
            after.is_some() == meant,
            format!("{}, and the compiler says {after:?}", rule.bump),
        );
        match rule.by_behaviour {
            true => drop(behaviour.insert(rule.id)),
            false => by_source += 1,
        }
        if proof.answer.is_some() {
            let result = |when: &str| &read[&format!("{}-{when}", rule.id)];
            let after = result("after");
            claim(
                after == "ok",
                format!("the new types do not read it: {after}"),
            );
            let before = result("before");
            claim(
                (before == "ok") == (rule.running != Running::Fails),
                format!("{}, and the old types say {before}", rule.running),
            );
            decoded += 1;
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    assert!(proofs.len() >= 30, "{} cases", proofs.len());
    println!(
        "diff: {} cases compiled: {by_source} agree on source, {} by behaviour; {decoded} answers decoded",
        proofs.len(),
        behaviour.len()
    );
    println!("diff: by behaviour: {behaviour:?}");
}

/// The answer keeps what the new contract promises.
fn assert_valid(rule: &str, answer: &Answer, document: &Document) {
    let mut schema = json!({
        "$ref": format!("#/components/schemas/{}", answer.name),
        "components": document.as_value()["components"],
    });
    say_null(&mut schema);
    let validator = jsonschema::validator_for(&schema).unwrap();
    if let Err(error) = validator.validate(&answer.value) {
        panic!("{rule}: no answer under the new contract: {error}");
    }
}

/// OpenAPI 3.0 says `nullable` where JSON Schema names a type.
fn say_null(schema: &mut Value) {
    match schema {
        Value::Object(map) => {
            if map.get("nullable") == Some(&json!(true)) {
                let kind = map["type"].clone();
                map.insert("type".to_owned(), json!([kind, "null"]));
            }
            map.values_mut().for_each(say_null);
        }
        Value::Array(values) => values.iter_mut().for_each(say_null),
        _ => {}
    }
}
