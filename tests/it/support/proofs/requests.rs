//! Every request that the contract describes can be said, and what is sent is
//! what the contract takes, says a validator that does not know the SDK.

use std::iter::once;

use jsonschema::Validator;
use lomi::{Error, Operation};
use serde_json::{Map, Value, json};

use super::Scope;
use crate::support::calls::{Arguments, Caller, Exchange, SEGMENT, SEGMENT_ENCODED};
use crate::support::contract::Contract;
use crate::support::instance::{Recipe, full, least};
use crate::support::judge::{Judge, violations};
use crate::support::places::{Place, properties};
use crate::support::proof::Proof;
use crate::support::server::Request;

pub async fn prove(contract: &Contract, scope: Scope) -> Proof {
    let mut proof = Proof::default();
    let caller = Caller::start(contract).await;
    // Whatever is answered: only what is sent counts.
    caller.server.answer(200, &json!({}));
    let judge = Judge::strict(contract);
    for operation in lomi::operations()
        .iter()
        .filter(|operation| scope(operation))
    {
        let mut trial = Trial {
            contract,
            caller: &caller,
            operation,
            validator: judge.of_request(operation.id),
            proof: &mut proof,
        };
        trial.run().await;
    }
    proof
}

/// The requests of one operation.
struct Trial<'a> {
    contract: &'a Contract,
    caller: &'a Caller<'a>,
    operation: &'static Operation,
    validator: Validator,
    proof: &'a mut Proof,
}

impl Trial<'_> {
    async fn run(&mut self) {
        let id = self.operation.id;
        let schema = self.contract.request_schema(id);
        let body = |recipe: Recipe<'_>| schema.map(|schema| recipe.of(schema));
        let sizes = [
            ("the least", Arguments::Least, least(self.contract)),
            ("everything", Arguments::Full, full(self.contract)),
        ];
        for (name, arguments, recipe) in sizes {
            self.send(name, arguments, body(recipe)).await;
        }
        self.proof.cover("operations", id);
        let Some(schema) = schema else { return };
        for place in properties(self.contract, schema) {
            self.proof.cover("fields", place.title(id));
            for (name, body) in showing(self.contract, schema, &place) {
                let name = format!("{name} at {}", place.pointer);
                match body {
                    Some(body) => {
                        self.send(&name, Arguments::Body(&body), Some(body.clone()))
                            .await;
                    }
                    None => self.fail(&name, "the rules leave no way to send it"),
                }
            }
            for value in place.values() {
                self.proof
                    .cover("values", format!("{} {value}", place.title(id)));
            }
        }
    }

    async fn send(&mut self, name: &str, arguments: Arguments<'_>, body: Option<Value>) {
        let exchange = self.caller.call(self.operation, arguments).await;
        let verdict = sent(exchange).and_then(|request| self.judge(&request, body.as_ref()));
        self.proof
            .case(&format!("{}, {name}", self.operation.id), verdict);
    }

    /// What was sent is what was said, and what the contract takes.
    fn judge(&self, request: &Request, said: Option<&Value>) -> Result<(), String> {
        let request = captured(self.contract, self.operation, request);
        violations(&self.validator, &request)?;
        match said {
            Some(said) if request["body"] != *said => {
                Err(format!("{said} was sent as {}", request["body"]))
            }
            _ => Ok(()),
        }
    }

    fn fail(&mut self, name: &str, problem: &str) {
        let name = format!("{}, {name}", self.operation.id);
        self.proof.case(&name, Err(problem.to_owned()));
    }
}

/// Bodies that show a property: alone where it is optional, with each of its
/// values, as null.
fn showing<'a>(
    contract: &'a Contract,
    schema: &'a Value,
    place: &Place<'a>,
) -> Vec<(String, Option<Value>)> {
    let with = |value: Value| {
        let recipe = least(contract).set(&place.pointer, value);
        allowed(contract, schema, place, recipe)
    };
    let alone = (!place.required).then(|| {
        let recipe = least(contract).alone(&place.pointer);
        ("alone".to_owned(), allowed(contract, schema, place, recipe))
    });
    let null = (place.nullable).then(|| ("null".to_owned(), with(Value::Null)));
    let values = place
        .values()
        .map(|value| (value.to_owned(), with(json!(value))));
    alone.into_iter().chain(null).chain(values).collect()
}

/// The body of a recipe. Where a rule takes the property out of it, another
/// value beside it may let it in.
pub fn allowed<'a>(
    contract: &'a Contract,
    schema: &'a Value,
    place: &Place<'a>,
    recipe: Recipe<'a>,
) -> Option<Value> {
    let beside = properties(contract, schema)
        .into_iter()
        .filter(|other| other.object.pointer == place.object.pointer && other.name != place.name);
    let others = beside.flat_map(|other| {
        let recipe = &recipe;
        other
            .values()
            .map(|value| recipe.clone().set(&other.pointer, json!(value)))
            .collect::<Vec<_>>()
    });
    let mut bodies = once(recipe.clone()).chain(others).map(|r| r.of(schema));
    bodies.find(|body| body.pointer(&place.pointer).is_some())
}

/// The request of a call, if one left.
fn sent(mut exchange: Exchange) -> Result<Request, String> {
    match &exchange.outcome {
        Err(unsayable) => Err(unsayable.0.clone()),
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
    let query = request.url.query_pairs().map(|(name, value)| {
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
        "path": path(operation.path, request.url.path()),
        "query": query.collect::<Map<_, _>>(),
        "header": headers.collect::<Map<_, _>>(),
    });
    if let Ok(body) = serde_json::from_slice(&request.body) {
        captured["body"] = body;
    }
    captured
}

/// What stands for the names between braces.
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

/// The text of a query, as what the contract says it is; or as text, which
/// the validator refuses then.
fn typed(kind: Option<&str>, text: &str) -> Value {
    let value = match kind {
        Some("integer") => text.parse::<i64>().ok().map(|number| json!(number)),
        Some("number") => text.parse::<f64>().ok().map(|number| json!(number)),
        Some("boolean") => text.parse::<bool>().ok().map(|flag| json!(flag)),
        _ => None,
    };
    value.unwrap_or_else(|| json!(text))
}
