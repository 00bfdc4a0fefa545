//! The SDK can send every request that the contract describes, and the sent requests satisfy
//! the contract according to a validator that shares no code with the SDK.

use std::iter::once;

use jsonschema::Validator;
use lomi::{Error, Operation};
use serde_json::{Map, Value, json};

use super::Scope;
use crate::support::calls::{Arguments, Caller, Exchange, SEGMENT, SEGMENT_ENCODED};
use crate::support::contract::Contract;
use crate::support::instance::{Builder, full, minimal};
use crate::support::proof::Proof;
use crate::support::properties::{Property, properties};
use crate::support::request::Request;
use crate::support::validator::{Validators, violations};

pub async fn prove(contract: &Contract, scope: Scope) -> Proof {
    let mut proof = Proof::default();
    let caller = Caller::start(contract).await;
    // Only the requests are checked, so any response will do.
    caller.server.respond(200, &json!({}));
    let validators = Validators::strict(contract);
    for operation in lomi::operations()
        .iter()
        .filter(|operation| scope(operation))
    {
        let mut operation_proof = OperationProof {
            contract,
            caller: &caller,
            operation,
            validator: validators.request(operation.id),
            proof: &mut proof,
        };
        operation_proof.run().await;
    }
    proof
}

/// Sends the requests of one operation.
struct OperationProof<'a> {
    contract: &'a Contract,
    caller: &'a Caller<'a>,
    operation: &'static Operation,
    validator: Validator,
    proof: &'a mut Proof,
}

impl OperationProof<'_> {
    async fn run(&mut self) {
        let id = self.operation.id;
        let schema = self.contract.request_schema(id);
        let body = |recipe: Builder<'_>| schema.map(|schema| recipe.build(schema));
        let sizes = [
            (
                "required fields only",
                Arguments::Minimal,
                minimal(self.contract),
            ),
            ("all fields", Arguments::Full, full(self.contract)),
        ];
        for (name, arguments, recipe) in sizes {
            self.send(name, arguments, body(recipe)).await;
        }
        self.proof.cover("operations", id);
        let Some(schema) = schema else { return };
        for property in properties(self.contract, schema) {
            self.proof.cover("fields", property.title(id));
            for (name, body) in bodies_with(self.contract, schema, &property) {
                let name = format!("{name} at {}", property.pointer);
                match body {
                    Some(body) => {
                        self.send(&name, Arguments::Body(&body), Some(body.clone()))
                            .await;
                    }
                    None => self.fail(&name, "no body that satisfies the rules contains it"),
                }
            }
            for value in property.values() {
                self.proof
                    .cover("values", format!("{} {value}", property.title(id)));
            }
        }
    }

    async fn send(&mut self, name: &str, arguments: Arguments<'_>, body: Option<Value>) {
        let exchange = self.caller.call(self.operation, arguments).await;
        let verdict =
            sent_request(exchange).and_then(|request| self.check(&request, body.as_ref()));
        self.proof
            .case(&format!("{}, {name}", self.operation.id), verdict);
    }

    /// Checks that the request satisfies the contract and that the body is the given one.
    fn check(&self, request: &Request, given: Option<&Value>) -> Result<(), String> {
        let request = captured(self.contract, self.operation, request);
        violations(&self.validator, &request)?;
        match given {
            Some(given) if request["body"] != *given => {
                Err(format!("{given} was sent as {}", request["body"]))
            }
            _ => Ok(()),
        }
    }

    fn fail(&mut self, name: &str, problem: &str) {
        let name = format!("{}, {name}", self.operation.id);
        self.proof.case(&name, Err(problem.to_owned()));
    }
}

/// Bodies that contain a property: as the only optional one, as null, and with each of its
/// enum values. A body is `None` if no body can contain it.
fn bodies_with<'a>(
    contract: &'a Contract,
    schema: &'a Value,
    property: &Property<'a>,
) -> Vec<(String, Option<Value>)> {
    let with = |value: Value| {
        let recipe = minimal(contract).set(&property.pointer, value);
        body_with(contract, schema, property, recipe)
    };
    let alone = (!property.required).then(|| {
        let recipe = minimal(contract).alone(&property.pointer);
        (
            "alone".to_owned(),
            body_with(contract, schema, property, recipe),
        )
    });
    let null = (property.nullable).then(|| ("null".to_owned(), with(Value::Null)));
    let values = property
        .values()
        .map(|value| (value.to_owned(), with(json!(value))));
    alone.into_iter().chain(null).chain(values).collect()
}

/// Builds a body that contains a property. If a rule forbids the property, tries other values
/// of the properties beside it.
pub fn body_with<'a>(
    contract: &'a Contract,
    schema: &'a Value,
    property: &Property<'a>,
    recipe: Builder<'a>,
) -> Option<Value> {
    let siblings = properties(contract, schema).into_iter().filter(|other| {
        other.object.pointer == property.object.pointer && other.name != property.name
    });
    let others = siblings.flat_map(|other| {
        let recipe = &recipe;
        other
            .values()
            .map(|value| recipe.clone().set(&other.pointer, json!(value)))
            .collect::<Vec<_>>()
    });
    let mut bodies = once(recipe.clone()).chain(others).map(|r| r.build(schema));
    bodies.find(|body| body.pointer(&property.pointer).is_some())
}

/// The request of a call, or why none was sent.
fn sent_request(mut exchange: Exchange) -> Result<Request, String> {
    match &exchange.outcome {
        Err(unrepresentable) => Err(unrepresentable.0.clone()),
        Ok(Err(error @ (Error::Request(_) | Error::Transport(_) | Error::Config(_)))) => {
            Err(error.to_string())
        }
        Ok(_) => exchange.request(),
    }
}

/// A request as `{path, query, header, body}`.
fn captured(contract: &Contract, operation: &Operation, request: &Request) -> Value {
    let parameter = |name: &str| {
        let mut parameters = contract.parameters(operation.id);
        parameters.find(|parameter| parameter["name"] == name)
    };
    let url = request.url();
    let query = url.query_pairs().map(|(name, value)| {
        let kind = parameter(&name).and_then(|p| p["schema"]["type"].as_str());
        (name.clone().into_owned(), typed(kind, &value))
    });
    let headers = contract
        .parameters(operation.id)
        .filter(|parameter| parameter["in"] == "header")
        .filter_map(|parameter| {
            let name = parameter["name"].as_str()?;
            Some((name.to_owned(), json!(request.header(name)?)))
        });
    let mut captured = json!({
        "path": path(operation.path, request.url().path()),
        "query": query.collect::<Map<_, _>>(),
        "header": headers.collect::<Map<_, _>>(),
    });
    if let Ok(body) = serde_json::from_slice(&request.body) {
        captured["body"] = body;
    }
    captured
}

/// The values of the parameters in a path, by name.
fn path(template: &str, path: &str) -> Map<String, Value> {
    let named = |segment: &str| Some(segment.strip_prefix('{')?.strip_suffix('}')?.to_owned());
    let pairs = template.split('/').zip(path.split('/'));
    let pairs = pairs.filter_map(|(name, sent)| {
        let value = match sent {
            SEGMENT_ENCODED => SEGMENT,
            other => other,
        };
        Some((named(name)?, json!(value)))
    });
    pairs.collect()
}

/// Parses the text of a query parameter as its declared type. Text of another type stays
/// text, so that the validator rejects it.
fn typed(kind: Option<&str>, text: &str) -> Value {
    let value = match kind {
        Some("integer") => text.parse::<i64>().ok().map(|number| json!(number)),
        Some("number") => text.parse::<f64>().ok().map(|number| json!(number)),
        Some("boolean") => text.parse::<bool>().ok().map(|flag| json!(flag)),
        _ => None,
    };
    value.unwrap_or_else(|| json!(text))
}
