//! Every response that the contract describes is decoded without loss, and a response that
//! violates the contract is an error that names the place.

use std::collections::BTreeSet;

use lomi::{Error, Operation};
use serde_json::{Value, json};

use super::{Scope, dotted};
use crate::support::calls::{Arguments, Caller, Decoded, Unrepresentable};
use crate::support::compare::differences;
use crate::support::contract::Contract;
use crate::support::instance::{full, minimal};
use crate::support::proof::Proof;
use crate::support::properties::{Property, objects, properties};
use crate::support::response::{as_page, with_required_fields};
use crate::support::validator::{Validators, violations};

/// A value that is in no enum of the contract.
const NEW_VALUE: &str = "brand-new";

pub async fn prove(contract: &Contract, scope: Scope) -> Proof {
    let mut proof = Proof::default();
    let caller = Caller::start(contract).await;
    let validators = Validators::new(contract);
    for operation in lomi::operations()
        .iter()
        .filter(|operation| scope(operation))
    {
        let cases = match contract.response_schema(operation.id) {
            Some(schema) => {
                let cases = typed_cases(contract, operation.id, schema);
                validate_samples(&validators, schema, operation, &cases, &mut proof);
                cover(contract, operation, schema, &mut proof);
                cases
            }
            None => untyped_cases(contract.is_list(operation.id)),
        };
        for case in cases {
            caller.server.respond(200, &case.sent);
            let exchange = caller.call(operation, Arguments::Minimal).await;
            let verdict = case.check(contract, operation, exchange.outcome);
            let name = format!("{}, {}", operation.id, case.name);
            if !case.described {
                proof.cover("responses beyond the contract", &name);
            }
            proof.case(&name, verdict);
        }
        proof.cover("operations", operation.id);
    }
    proof
}

/// A response, and the expected result.
struct Case {
    name: String,
    sent: Value,
    expected: Expected,
    /// Whether the contract allows it. Real servers also send other responses.
    described: bool,
}

enum Expected {
    /// It is decoded to this value. Properties that the contract does not list
    /// are ignored.
    Value(Value),
    /// It is decoded, and this enum value is kept as unknown.
    Unknown(&'static str),
    /// It cannot be decoded, because of the value at this place.
    Invalid(String),
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

    fn invalid_if(self, invalid: bool, place: String) -> Self {
        match invalid {
            true => Self {
                expected: Expected::Invalid(place),
                ..self
            },
            false => self,
        }
    }

    fn check(
        &self,
        contract: &Contract,
        operation: &Operation,
        outcome: Result<lomi::Result<Decoded>, Unrepresentable>,
    ) -> Result<(), String> {
        let result = outcome.map_err(|unrepresentable| unrepresentable.0)?;
        match (&self.expected, result) {
            (Expected::Invalid(place), Err(Error::Decode(error))) => match error.path() {
                path if path == place => Ok(()),
                path => Err(format!(
                    "the error names {path} instead of {place}: {error:?}"
                )),
            },
            (Expected::Invalid(_), Ok(_)) => Err("was decoded".to_owned()),
            (Expected::Value(value), Ok(read)) => {
                check_value(contract, operation, value, &read)?;
                self.check_body(&read, &[])
            }
            (Expected::Unknown(unknown), Ok(read)) => {
                check_value(contract, operation, &self.sent, &read)?;
                self.check_body(&read, &[unknown])
            }
            (_, Err(error)) => Err(match std::error::Error::source(&error) {
                Some(source) => format!("{error}: {source}"),
                None => error.to_string(),
            }),
        }
    }

    /// Checks that the raw body is unchanged and that exactly these values are unknown.
    fn check_body(&self, read: &Decoded, unknown: &[&str]) -> Result<(), String> {
        if read.response.http().body() != self.sent.to_string().as_bytes() {
            return Err("the raw body differs".to_owned());
        }
        match read.unknown == unknown {
            true => Ok(()),
            false => Err(format!("the SDK does not know {:?}", read.unknown)),
        }
    }
}

fn check_value(
    contract: &Contract,
    operation: &Operation,
    expected: &Value,
    read: &Decoded,
) -> Result<(), String> {
    let expected = as_page(contract, operation.id, expected.clone());
    let differences = differences(&expected, &read.value);
    match differences.is_empty() {
        true => Ok(()),
        false => Err(differences.join("; ")),
    }
}

/// Cases of a response without a schema: any JSON value, or a list of any values.
fn untyped_cases(is_list: bool) -> Vec<Case> {
    let values = [
        json!([{"any": {"nested": ["value", 1]}}, 1.5]),
        json!({"data": [1, null, "text"]}),
        json!({"any": {"nested": ["value", 1]}}),
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
    let minimal_body = with_required_fields(contract, id, minimal(contract).build(schema));
    let everything = full(contract).build(schema);
    let mut cases = vec![
        Case::read("required fields only".to_owned(), minimal_body),
        Case::read("all fields".to_owned(), everything.clone()),
    ];
    if contract.operation(id).contains_key("x-lomi-two-step") {
        let preview = Case::read("a preview".to_owned(), preview());
        cases.push(preview.described_if(false));
    }
    for object in objects(contract, schema) {
        let mut sent = everything.clone();
        sent.pointer_mut(&object.pointer)
            .expect("the object exists")["x_new"] = json!({"deep": [1]});
        let name = format!("a new field at {}", object.pointer);
        cases.push(Case {
            sent,
            ..Case::read(name, everything.clone()).described_if(false)
        });
    }
    for property in properties(contract, schema) {
        cases.extend(property_cases(contract, id, schema, &property));
    }
    cases
}

/// The cases of one property.
fn property_cases<'a>(
    contract: &'a Contract,
    id: &str,
    schema: &'a Value,
    property: &Property<'a>,
) -> Vec<Case> {
    let at = property.pointer.as_str();
    let everything = full(contract);
    let absent = everything.clone().without(at).build(schema);
    let null = everything.clone().set(at, Value::Null).build(schema);
    let in_envelope = contract.is_list(id) && property.object.pointer.is_empty();
    let holds_items = in_envelope && property.name == contract.items_key(id);
    let is_needed = property.required && !property.nullable && !in_envelope;

    let mut cases = vec![
        Case::read(format!("absent at {at}"), absent)
            .invalid_if(is_needed || holds_items, dotted(&property.object.pointer))
            .described_if(!property.required),
        Case::read(format!("null at {at}"), null)
            .invalid_if(is_needed, dotted(at))
            .described_if(property.nullable),
    ];
    if !property.required {
        let alone = minimal(contract).alone(at).build(schema);
        let alone = with_required_fields(contract, id, alone);
        cases.push(Case::read(format!("alone at {at}"), alone));
    }
    for value in property.values() {
        let sent = everything.clone().set(at, json!(value)).build(schema);
        cases.push(Case::read(format!("{value} at {at}"), sent));
    }
    if property.values().next().is_some() {
        let sent = everything.set(at, json!(NEW_VALUE)).build(schema);
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

/// Fields that the contract requires and the SDK does not. The SDK only needs the items of a
/// list, because the envelope differs between servers.
pub const NOT_NEEDED: &str = "fields required by the contract only";

fn is_not_needed(contract: &Contract, id: &str, property: &Property<'_>) -> bool {
    let in_envelope = contract.is_list(id) && property.object.pointer.is_empty();
    property.required && in_envelope && property.name != contract.items_key(id)
}

/// The first response of a two-step call: a preview.
pub fn preview() -> Value {
    json!({
        "requires_confirmation": true,
        "confirmation_token": "token",
        "expires_at": "2026-12-01T00:00:00Z",
        "preview": {"amount": 9000.5}
    })
}

/// Checks that the samples satisfy the contract. Otherwise the proof would be worthless.
fn validate_samples(
    validators: &Validators<'_>,
    schema: &Value,
    operation: &Operation,
    cases: &[Case],
    proof: &mut Proof,
) {
    let validator = validators.schema(schema);
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
    proof.cover("typed responses", operation.id);
    for property in properties(contract, schema) {
        let title = property.title(operation.id);
        for value in property.values() {
            proof.cover("values", format!("{title} {value}"));
        }
        if is_not_needed(contract, operation.id, &property) {
            proof.cover(NOT_NEEDED, &title);
        }
        proof.cover("fields", title);
    }
}
