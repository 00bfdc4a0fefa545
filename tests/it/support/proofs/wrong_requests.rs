//! Each rule of the contract that the SDK checks is violated once: the call fails, the error
//! names the field, and nothing is sent.

use lomi::{Error, Operation};
use serde_json::{Value, json};

use super::dotted;
use super::requests::body_with;
use crate::support::calls::{Arguments, Caller, Exchange};
use crate::support::contract::Contract;
use crate::support::instance::{below, full, minimal, strings};
use crate::support::proof::Proof;
use crate::support::properties::{Object, Property, objects, properties};

pub async fn prove(contract: &Contract) -> Proof {
    let mut proof = Proof::default();
    let caller = Caller::start(contract).await;
    caller.server.respond(200, &json!({}));
    for operation in lomi::operations() {
        let Some(schema) = contract.request_schema(operation.id) else {
            continue;
        };
        for invalid in invalid_bodies(contract, operation.id, schema) {
            let arguments = Arguments::Body(&invalid.body);
            let exchange = caller.call(operation, arguments).await;
            let name = format!("{}, {} of {}", operation.id, invalid.rule, invalid.field);
            proof.case(&name, check_refused(operation, exchange, &invalid.field));
            proof.cover(invalid.kind, invalid.rule);
        }
    }
    proof
}

/// A body that violates one rule.
struct InvalidBody {
    kind: &'static str,
    rule: String,
    /// The field as the error must name it.
    field: String,
    body: Value,
}

fn check_refused(operation: &Operation, exchange: Exchange, field: &str) -> Result<(), String> {
    if !exchange.requests.is_empty() {
        return Err("was sent".to_owned());
    }
    match exchange.outcome {
        Ok(Err(Error::Request(error))) if error.field() != field => {
            Err(format!("the error names {}", error.field()))
        }
        Ok(Err(Error::Request(error))) if error.operation() == operation.id => Ok(()),
        Ok(Err(error)) => Err(format!("failed with another error: {error:?}")),
        Ok(Ok(_)) => Err("succeeded".to_owned()),
        Err(unrepresentable) => Err(unrepresentable.0),
    }
}

fn invalid_bodies(contract: &Contract, id: &str, schema: &Value) -> Vec<InvalidBody> {
    let mut all = invalid_strings(contract, id, schema);
    all.extend(out_of_bounds(contract, id, schema));
    for object in objects(contract, schema) {
        let rules = object.schema["x-lomi-rules"].as_array();
        for rule in rules.into_iter().flatten() {
            all.extend(rule_violations(contract, schema, &object, rule));
        }
    }
    all
}

/// Bodies with strings that are not URIs, too short or too long.
fn invalid_strings(contract: &Contract, id: &str, schema: &Value) -> Vec<InvalidBody> {
    let mut all = Vec::new();
    for property in properties(contract, schema) {
        let length = |key: &str| property.schema[key].as_u64().map(|length| length as usize);
        let uri = (property.schema["format"] == "uri").then(|| "shop.example/thanks".to_owned());
        let bad = [
            ("uri", uri),
            (
                "minLength",
                length("minLength").map(|min| "é".repeat(min - 1)),
            ),
            (
                "maxLength",
                length("maxLength").map(|max| "é".repeat(max + 1)),
            ),
        ];
        let bad = bad.map(|(keyword, text)| (keyword, text.map(Value::from)));
        all.extend(with_values(contract, id, schema, &property, bad));
    }
    all
}

/// Bodies with numbers that are out of range, and lists with too few or too many items.
fn out_of_bounds(contract: &Contract, id: &str, schema: &Value) -> Vec<InvalidBody> {
    let mut all = Vec::new();
    for property in properties(contract, schema) {
        let bound = |key: &str| property.schema[key].as_i64();
        let list = |length: i64| {
            let item = full(contract).build(&property.schema["items"]);
            Value::Array(vec![
                item;
                usize::try_from(length)
                    .expect("the length is not negative")
            ])
        };
        let bad = [
            ("minimum", bound("minimum").map(|min| json!(min - 1))),
            ("maximum", bound("maximum").map(|max| json!(max + 1))),
            ("minItems", bound("minItems").map(|min| list(min - 1))),
            ("maxItems", bound("maxItems").map(|max| list(max + 1))),
        ];
        all.extend(with_values(contract, id, schema, &property, bad));
    }
    all
}

/// One body for each value that a keyword of a property forbids.
fn with_values<const N: usize>(
    contract: &Contract,
    id: &str,
    schema: &Value,
    property: &Property<'_>,
    bad: [(&str, Option<Value>); N],
) -> Vec<InvalidBody> {
    let bad = bad
        .into_iter()
        .filter_map(|(keyword, value)| Some((keyword, value?)));
    bad.map(|(keyword, value)| {
        let recipe = minimal(contract).set(&property.pointer, value);
        let body = body_with(contract, schema, property, recipe);
        InvalidBody {
            kind: "formats",
            rule: format!("{keyword} of {}", property.title(id)),
            field: dotted(&property.pointer),
            body: body.expect("a body contains the field"),
        }
    })
    .collect()
}

/// One body for each requirement of a rule, which it violates.
fn rule_violations(
    contract: &Contract,
    schema: &Value,
    object: &Object<'_>,
    rule: &Value,
) -> Vec<InvalidBody> {
    let at = |name: &str| below(&object.pointer, name);
    let entries = |key: &str| rule[key].as_object().into_iter().flatten();
    // A minimal body to which the rule applies.
    let applies = entries("if").fold(minimal(contract), |recipe, (name, value)| {
        recipe.set(&at(name), value.clone())
    });

    let missing = strings(&rule["required"])
        .map(|name| (name.to_owned(), applies.clone().without(&at(name))));
    let at_bound = entries("above").map(|(name, bound)| (name, bound.clone()));
    let below_bound = entries("at_least").map(|(name, bound)| {
        let value = bound.as_i64().map_or(0, |bound| bound - 1);
        (name, json!(value))
    });
    let fraction = strings(&rule["whole"]).map(|name| (name, json!(1984.5)));
    let no_phone = strings(&rule["phone"]).map(|name| (name, json!("Awa Diop")));
    let wrong_format = fraction.chain(no_phone);
    let wrong_format = wrong_format.map(|(name, value)| {
        let recipe = applies.clone().set(&at(name), value);
        (name.to_owned(), recipe)
    });
    let too_low = at_bound
        .chain(below_bound)
        .map(|(name, value)| (name.clone(), applies.clone().set(&at(name), value)));
    let flags: Vec<_> = strings(&rule["not_all_false"]).collect();
    let flags = (!flags.is_empty()).then(|| {
        let all_false = flags.iter().fold(applies.clone(), |recipe, name| {
            recipe.set(&at(name), json!(false))
        });
        (flags.join(", "), all_false)
    });
    let violated = missing
        .chain(too_low)
        .chain(flags)
        .chain(wrong_format)
        .map(|(name, recipe)| (name, recipe.build(schema)));

    // The builder applies the rules, so the forbidden property is added afterwards.
    let forbidden = strings(&rule["forbidden"]).map(|name| {
        let mut body = applies.build(schema);
        let value = full(contract).build(&object.schema["properties"][name]);
        body.pointer_mut(&object.pointer)
            .expect("the object exists")[name] = value;
        (name.to_owned(), body)
    });
    violated
        .chain(forbidden)
        .map(|(name, body)| InvalidBody {
            kind: "rules",
            rule: rule["id"].as_str().unwrap_or_default().to_owned(),
            field: dotted(&at(&name)),
            body,
        })
        .collect()
}
