//! Every rule of the contract that the SDK checks, broken once: the call is
//! refused, the error names the field, and nothing is sent.

use lomi::{Error, Operation};
use serde_json::{Value, json};

use super::dotted;
use super::requests::allowed;
use crate::support::calls::{Arguments, Caller, Exchange};
use crate::support::contract::Contract;
use crate::support::instance::{below, full, least, strings};
use crate::support::places::{Object, objects, properties};
use crate::support::proof::Proof;

pub async fn prove(contract: &Contract) -> Proof {
    let mut proof = Proof::default();
    let caller = Caller::start(contract).await;
    caller.server.answer(200, &json!({}));
    for operation in lomi::operations() {
        let Some(schema) = contract.request_schema(operation.id) else {
            continue;
        };
        for wrong in wrong_bodies(contract, operation.id, schema) {
            let arguments = Arguments::Body(&wrong.body);
            let exchange = caller.call(operation, arguments).await;
            let name = format!("{}, {} of {}", operation.id, wrong.rule, wrong.field);
            proof.case(&name, refused(operation, exchange, &wrong.field));
            proof.cover(wrong.kind, wrong.rule);
        }
    }
    proof
}

/// A body that breaks one rule.
struct Wrong {
    kind: &'static str,
    rule: String,
    /// As the error names it.
    field: String,
    body: Value,
}

fn refused(operation: &Operation, exchange: Exchange, field: &str) -> Result<(), String> {
    if !exchange.requests.is_empty() {
        return Err("was sent".to_owned());
    }
    match exchange.outcome {
        Ok(Err(Error::Request(error))) if error.field() != field => {
            Err(format!("the error names {}", error.field()))
        }
        Ok(Err(Error::Request(error))) if error.operation() == operation.id => Ok(()),
        Ok(Err(error)) => Err(format!("another error: {error:?}")),
        Ok(Ok(_)) => Err("was answered".to_owned()),
        Err(unsayable) => Err(unsayable.0),
    }
}

fn wrong_bodies(contract: &Contract, id: &str, schema: &Value) -> Vec<Wrong> {
    let mut all = wrong_strings(contract, id, schema);
    all.extend(wrong_bounds(contract, id, schema));
    for object in objects(contract, schema) {
        let rules = object.schema["x-lomi-rules"].as_array();
        for rule in rules.into_iter().flatten() {
            all.extend(breaches(contract, schema, &object, rule));
        }
    }
    all
}

/// Strings that are no URI, too short or too long.
fn wrong_strings(contract: &Contract, id: &str, schema: &Value) -> Vec<Wrong> {
    let mut all = Vec::new();
    for place in properties(contract, schema) {
        let length = |key: &str| place.schema[key].as_u64().map(|length| length as usize);
        let uri = (place.schema["format"] == "uri").then(|| "shop.example/thanks".to_owned());
        let bad = [
            ("uri", uri),
            (
                "minLength",
                length("minLength").map(|least| "é".repeat(least - 1)),
            ),
            (
                "maxLength",
                length("maxLength").map(|most| "é".repeat(most + 1)),
            ),
        ];
        for (keyword, text) in bad {
            let Some(text) = text else { continue };
            let recipe = least(contract).set(&place.pointer, json!(text));
            let body = allowed(contract, schema, &place, recipe);
            all.push(Wrong {
                kind: "formats",
                rule: format!("{keyword} of {}", place.title(id)),
                field: dotted(&place.pointer),
                body: body.expect("a body with the field"),
            });
        }
    }
    all
}

/// Numbers out of their range, and lists of too few or too many.
fn wrong_bounds(contract: &Contract, id: &str, schema: &Value) -> Vec<Wrong> {
    let mut all = Vec::new();
    for place in properties(contract, schema) {
        let bound = |key: &str| place.schema[key].as_i64();
        let list = |length: i64| {
            let item = full(contract).of(&place.schema["items"]);
            Value::Array(vec![item; usize::try_from(length).expect("a length")])
        };
        let bad = [
            ("minimum", bound("minimum").map(|least| json!(least - 1))),
            ("maximum", bound("maximum").map(|most| json!(most + 1))),
            ("minItems", bound("minItems").map(|least| list(least - 1))),
            ("maxItems", bound("maxItems").map(|most| list(most + 1))),
        ];
        for (keyword, value) in bad {
            let Some(value) = value else { continue };
            let recipe = least(contract).set(&place.pointer, value);
            let body = allowed(contract, schema, &place, recipe);
            all.push(Wrong {
                kind: "formats",
                rule: format!("{keyword} of {}", place.title(id)),
                field: dotted(&place.pointer),
                body: body.expect("a body with the field"),
            });
        }
    }
    all
}

/// One body for each demand of a rule.
fn breaches(contract: &Contract, schema: &Value, object: &Object<'_>, rule: &Value) -> Vec<Wrong> {
    let at = |name: &str| below(&object.pointer, name);
    let entries = |key: &str| rule[key].as_object().into_iter().flatten();
    // The least that the rule is about.
    let applies = entries("if").fold(least(contract), |recipe, (name, value)| {
        recipe.set(&at(name), value.clone())
    });

    let missing = strings(&rule["required"])
        .map(|name| (name.to_owned(), applies.clone().without(&at(name))));
    let low = entries("above").map(|(name, bound)| (name, bound.clone()));
    let lower = entries("at_least").map(|(name, bound)| {
        let less = bound.as_i64().map_or(0, |bound| bound - 1);
        (name, json!(less))
    });
    let fraction = strings(&rule["whole"]).map(|name| (name, json!(1984.5)));
    let no_phone = strings(&rule["phone"]).map(|name| (name, json!("Awa Diop")));
    let wrong = fraction.chain(no_phone);
    let wrong = wrong.map(|(name, value)| {
        let recipe = applies.clone().set(&at(name), value);
        (name.to_owned(), recipe)
    });
    let low = low
        .chain(lower)
        .map(|(name, value)| (name.clone(), applies.clone().set(&at(name), value)));
    let flags: Vec<_> = strings(&rule["not_all_false"]).collect();
    let flags = (!flags.is_empty()).then(|| {
        let all_false = flags.iter().fold(applies.clone(), |recipe, name| {
            recipe.set(&at(name), json!(false))
        });
        (flags.join(", "), all_false)
    });
    let unmet = missing
        .chain(low)
        .chain(flags)
        .chain(wrong)
        .map(|(name, recipe)| (name, recipe.of(schema)));

    // After the fact: a recipe obeys.
    let forbidden = strings(&rule["forbidden"]).map(|name| {
        let mut body = applies.of(schema);
        let value = full(contract).of(&object.schema["properties"][name]);
        body.pointer_mut(&object.pointer).expect("the object")[name] = value;
        (name.to_owned(), body)
    });
    unmet
        .chain(forbidden)
        .map(|(name, body)| Wrong {
            kind: "rules",
            rule: rule["id"].as_str().unwrap_or_default().to_owned(),
            field: dotted(&at(&name)),
            body,
        })
        .collect()
}
