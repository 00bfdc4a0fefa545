//! Every answer that the contract describes is read, and nothing of it is lost;
//! what breaks the contract is an error that names the place.

use std::collections::BTreeSet;

use lomi::{Error, Operation};
use serde_json::{Value, json};

use super::{Scope, dotted};
use crate::support::answer::{complete, plain};
use crate::support::calls::{Answered, Arguments, Caller, Unsayable};
use crate::support::compare::differences;
use crate::support::contract::Contract;
use crate::support::instance::{full, least};
use crate::support::judge::{Judge, violations};
use crate::support::places::{Place, objects, properties};
use crate::support::proof::Proof;

/// A value that no enum of the contract has.
const NEW_VALUE: &str = "brand-new";

pub async fn prove(contract: &Contract, scope: Scope) -> Proof {
    let mut proof = Proof::default();
    let caller = Caller::start(contract).await;
    let judge = Judge::new(contract);
    for operation in lomi::operations()
        .iter()
        .filter(|operation| scope(operation))
    {
        let cases = match contract.answer_schema(operation.id) {
            Some(schema) => {
                let cases = typed_cases(contract, operation.id, schema);
                judge_samples(&judge, schema, operation, &cases, &mut proof);
                cover(contract, operation, schema, &mut proof);
                cases
            }
            None => untyped_cases(contract.is_list(operation.id)),
        };
        for case in cases {
            caller.server.answer(200, &case.sent);
            let exchange = caller.call(operation, Arguments::Least).await;
            let verdict = case.judge(contract, operation, exchange.outcome);
            let name = format!("{}, {}", operation.id, case.name);
            if !case.described {
                proof.cover("answers beyond the contract", &name);
            }
            proof.case(&name, verdict);
        }
        proof.cover("operations", operation.id);
    }
    proof
}

/// An answer, and what has to come of it.
struct Case {
    name: String,
    sent: Value,
    expected: Expected,
    /// Whether the contract describes it; else it is what servers do.
    described: bool,
}

enum Expected {
    /// It is read, all of it but the properties that the contract has not.
    Value(Value),
    /// It is read, and this value is kept as unknown.
    Unknown(&'static str),
    /// It cannot be read, because of this place.
    Refused(String),
}

impl Case {
    fn read(name: String, sent: Value) -> Self {
        Self {
            name,
            expected: Expected::Value(sent.clone()),
            sent,
            described: true,
        }
    }

    fn described_if(self, described: bool) -> Self {
        Self { described, ..self }
    }

    fn refused_if(self, refused: bool, place: String) -> Self {
        match refused {
            true => Self {
                expected: Expected::Refused(place),
                ..self
            },
            false => self,
        }
    }

    fn judge(
        &self,
        contract: &Contract,
        operation: &Operation,
        outcome: Result<lomi::Result<Answered>, Unsayable>,
    ) -> Result<(), String> {
        let result = outcome.map_err(|unsayable| unsayable.0)?;
        match (&self.expected, result) {
            (Expected::Refused(place), Err(Error::Decode(error))) => match error.path() {
                path if path == place => Ok(()),
                path => Err(format!("the error names {path} and not {place}: {error:?}")),
            },
            (Expected::Refused(_), Ok(_)) => Err("was read".to_owned()),
            (Expected::Value(value), Ok(read)) => {
                same(contract, operation, value, &read)?;
                self.kept(&read, &[])
            }
            (Expected::Unknown(unknown), Ok(read)) => {
                same(contract, operation, &self.sent, &read)?;
                self.kept(&read, &[unknown])
            }
            (_, Err(error)) => Err(match std::error::Error::source(&error) {
                Some(source) => format!("{error}: {source}"),
                None => error.to_string(),
            }),
        }
    }

    /// The raw body is kept, and no value is unknown but those.
    fn kept(&self, read: &Answered, unknown: &[&str]) -> Result<(), String> {
        if read.response.http().body() != self.sent.to_string().as_bytes() {
            return Err("the raw body is another".to_owned());
        }
        match read.unknown == unknown {
            true => Ok(()),
            false => Err(format!("the SDK does not know {:?}", read.unknown)),
        }
    }
}

fn same(
    contract: &Contract,
    operation: &Operation,
    expected: &Value,
    read: &Answered,
) -> Result<(), String> {
    let expected = plain(contract, operation.id, expected.clone());
    let differences = differences(&expected, &read.value);
    match differences.is_empty() {
        true => Ok(()),
        false => Err(differences.join("; ")),
    }
}

/// An answer without a schema is any JSON value; a list is one of any values.
fn untyped_cases(is_list: bool) -> Vec<Case> {
    let values = [
        json!([{"kept": {"as": ["it", "came"]}}, 1.5]),
        json!({"data": [1, null, "text"]}),
        json!({"kept": {"as": ["it", "came"]}}),
        json!("text"),
        json!(1234567),
        json!(false),
    ];
    let count = if is_list { 2 } else { values.len() };
    let cases = values.into_iter().take(count);
    cases
        .map(|value| Case::read(format!("any value {value}"), value))
        .collect()
}

fn typed_cases(contract: &Contract, id: &str, schema: &Value) -> Vec<Case> {
    let least = complete(contract, id, least(contract).of(schema));
    let everything = full(contract).of(schema);
    let mut cases = vec![
        Case::read("the least".to_owned(), least),
        Case::read("everything".to_owned(), everything.clone()),
    ];
    if contract.operation(id).contains_key("x-lomi-two-step") {
        let preview = Case::read("a preview".to_owned(), preview());
        cases.push(preview.described_if(false));
    }
    for object in objects(contract, schema) {
        let mut sent = everything.clone();
        sent.pointer_mut(&object.pointer).expect("an object")["x_new"] = json!({"deep": [1]});
        let name = format!("a new field at {}", object.pointer);
        cases.push(Case {
            sent,
            ..Case::read(name, everything.clone()).described_if(false)
        });
    }
    for place in properties(contract, schema) {
        cases.extend(cases_of(contract, id, schema, &place));
    }
    cases
}

/// What can happen to one property.
fn cases_of<'a>(
    contract: &'a Contract,
    id: &str,
    schema: &'a Value,
    place: &Place<'a>,
) -> Vec<Case> {
    let at = place.pointer.as_str();
    let everything = full(contract);
    let absent = everything.clone().without(at).of(schema);
    let null = everything.clone().set(at, Value::Null).of(schema);
    let in_envelope = contract.is_list(id) && place.object.pointer.is_empty();
    let holds_items = in_envelope && place.name == contract.items_key(id);
    let needed = place.required && !place.nullable && !in_envelope;

    let mut cases = vec![
        Case::read(format!("absent at {at}"), absent)
            .refused_if(needed || holds_items, dotted(&place.object.pointer))
            .described_if(!place.required),
        Case::read(format!("null at {at}"), null)
            .refused_if(needed, dotted(at))
            .described_if(place.nullable),
    ];
    if !place.required {
        let alone = least(contract).alone(at).of(schema);
        let alone = complete(contract, id, alone);
        cases.push(Case::read(format!("alone at {at}"), alone));
    }
    for value in place.values() {
        let sent = everything.clone().set(at, json!(value)).of(schema);
        cases.push(Case::read(format!("{value} at {at}"), sent));
    }
    if place.values().next().is_some() {
        let sent = everything.set(at, json!(NEW_VALUE)).of(schema);
        let case = Case::read(format!("a new value at {at}"), sent).described_if(false);
        cases.push(match in_envelope {
            true => case,
            false => Case {
                expected: Expected::Unknown(NEW_VALUE),
                ..case
            },
        });
    }
    cases
}

/// Required by the contract, not by the SDK: of a list only the items count;
/// what they stand in differs from server to server.
pub const NEEDLESS: &str = "fields required and not needed";

fn needless(contract: &Contract, id: &str, place: &Place<'_>) -> bool {
    let in_envelope = contract.is_list(id) && place.object.pointer.is_empty();
    place.required && in_envelope && place.name != contract.items_key(id)
}

/// The first answer of a call that moves money.
pub fn preview() -> Value {
    json!({
        "requires_confirmation": true,
        "confirmation_token": "token",
        "expires_at": "2026-12-01T00:00:00Z",
        "preview": {"amount": 9000.5}
    })
}

/// The samples are what the contract says; else the proof would prove nothing.
fn judge_samples(
    judge: &Judge<'_>,
    schema: &Value,
    operation: &Operation,
    cases: &[Case],
    proof: &mut Proof,
) {
    let validator = judge.of(schema);
    let samples = cases
        .iter()
        .filter(|case| case.described && matches!(case.expected, Expected::Value(_)));
    for case in samples {
        if let Err(problem) = violations(&validator, &case.sent) {
            let name = format!("{}, the sample with {}", operation.id, case.name);
            proof.case(&name, Err(problem));
        }
    }
}

fn cover(contract: &Contract, operation: &Operation, schema: &Value, proof: &mut Proof) {
    let objects = objects(contract, schema);
    let names: BTreeSet<_> = objects.iter().filter_map(|o| o.schema_name).collect();
    for name in names {
        proof.cover("named schemas", name);
    }
    proof.cover("typed answers", operation.id);
    for place in properties(contract, schema) {
        let title = place.title(operation.id);
        for value in place.values() {
            proof.cover("values", format!("{title} {value}"));
        }
        if needless(contract, operation.id, &place) {
            proof.cover(NEEDLESS, &title);
        }
        proof.cover("fields", title);
    }
}
