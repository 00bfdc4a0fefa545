//! What an answer is in the types of the SDK.

use serde_json::{Value, json};

use super::contract::Contract;
use super::instance::{full, strings};

/// A list as [`lomi::Page`] writes it, whatever its envelope; the rest as it is.
pub fn plain(contract: &Contract, id: &str, answer: Value) -> Value {
    if !contract.is_list(id) {
        return answer;
    }
    let Value::Object(mut envelope) = answer else {
        return json!({"data": answer});
    };
    let mut page = json!({"data": envelope.remove(contract.items_key(id))});
    for (name, value) in envelope {
        match name.as_str() {
            "total" | "total_count" => page["total_count"] = value,
            "has_more" | "next_cursor" | "limit" | "offset" => page[name] = value,
            "pagination" => {
                let numbers = [
                    ("page", "page"),
                    ("pageSize", "limit"),
                    ("totalCount", "total_count"),
                    ("totalPages", "total_pages"),
                ];
                for (wire, field) in numbers {
                    page[field] = value[wire].clone();
                }
            }
            // Says nothing of the page, and stays in the raw body.
            _ => {}
        }
    }
    page
}

/// The same answer with what it cannot do without, even where the contract
/// requires no property: a list has its items, and what was created an identifier.
pub fn complete(contract: &Contract, id: &str, mut answer: Value) -> Value {
    let Value::Object(object) = &mut answer else {
        return answer;
    };
    if contract.is_list(id) {
        object.entry(contract.items_key(id)).or_insert(json!([]));
    }
    let identifiers = contract.operation(id).get("x-lomi-identifiers");
    let names = || strings(identifiers.unwrap_or(&Value::Null));
    if object.contains_key("confirmation_token") {
        return answer; // a preview
    }
    let is_known = |name: &str| object.get(name).is_some_and(|value| !value.is_null());
    if names().next().is_some() && !names().any(is_known) {
        let schema = contract.resolve(contract.answer_schema(id).expect("a schema"));
        let declared = names().filter(|name| schema["properties"].get(name).is_some());
        let name = declared.last().expect("a declared identifier");
        let value = full(contract).of(&schema["properties"][name]);
        object.insert(name.to_owned(), value);
    }
    answer
}

/// The value of an answer, out of what the overlay says it may stand in.
pub fn unwrapped(contract: &Contract, id: &str, answer: Value) -> Value {
    let operation = contract.operation(id);
    let value = match answer {
        _ if !operation.contains_key("x-lomi-envelope") => answer,
        Value::Object(mut envelope) if envelope.contains_key("data") => {
            let inner = envelope.remove("data").unwrap_or_default();
            return unwrapped(contract, id, inner);
        }
        Value::Array(mut rows) if rows.len() == 1 => rows.remove(0),
        value => value,
    };
    match operation.get("x-lomi-scalar").and_then(Value::as_str) {
        Some(field) if !value.is_object() => json!({field: value}),
        _ => value,
    }
}

/// A value without the properties that its schema does not list.
pub fn known(contract: &Contract, schema: &Value, value: Value) -> Value {
    let schema = contract.resolve(schema);
    if let Some(branch) = branch(contract, schema, &value) {
        return known(contract, branch, value);
    }
    match value {
        Value::Array(items) => items
            .into_iter()
            .map(|item| known(contract, &schema["items"], item))
            .collect(),
        Value::Object(object) => match schema["properties"].as_object() {
            Some(properties) => object
                .into_iter()
                .filter_map(|(name, value)| {
                    let value = known(contract, properties.get(&name)?, value);
                    Some((name, value))
                })
                .collect(),
            None => object.into(),
        },
        scalar => scalar,
    }
}

/// The branch of a composed schema that a value goes by.
fn branch<'a>(contract: &'a Contract, schema: &'a Value, value: &Value) -> Option<&'a Value> {
    let all = schema.get("allOf").or_else(|| schema.get("oneOf"))?;
    let mut branches = all.as_array()?.iter();
    branches.find(|branch| {
        let kind = &contract.resolve(branch)["type"];
        value.is_object() == (kind.is_null() || kind == "object")
    })
}
