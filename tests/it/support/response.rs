//! Computes the value that the SDK's types should have for a response body.

use serde_json::{Value, json};

use super::contract::Contract;
use super::instance::{full, strings};

/// A list in the form in which [`lomi::Page`] serializes it, whatever envelope the server
/// uses. Other responses are returned unchanged.
pub fn as_page(contract: &Contract, id: &str, response: Value) -> Value {
    if !contract.is_list(id) {
        return response;
    }
    let Value::Object(mut envelope) = response else {
        return json!({"data": response});
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
            // Other envelope fields are only available in the raw body.
            _ => {}
        }
    }
    page
}

/// Adds the fields that the SDK requires even where the contract does not: the items of a
/// list, and an identifier of a created object.
pub fn with_required_fields(contract: &Contract, id: &str, mut response: Value) -> Value {
    let Value::Object(object) = &mut response else {
        return response;
    };
    if contract.is_list(id) {
        object.entry(contract.items_key(id)).or_insert(json!([]));
    }
    let identifiers = contract.operation(id).get("x-lomi-identifiers");
    let names = || strings(identifiers.unwrap_or(&Value::Null));
    if object.contains_key("confirmation_token") {
        return response; // a preview
    }
    let has_value = |name: &str| object.get(name).is_some_and(|value| !value.is_null());
    if names().next().is_some() && !names().any(has_value) {
        let schema = contract.resolve(contract.response_schema(id).expect("a schema"));
        let declared = names().filter(|name| schema["properties"].get(name).is_some());
        let name = declared.last().expect("a declared identifier");
        let value = full(contract).build(&schema["properties"][name]);
        object.insert(name.to_owned(), value);
    }
    response
}

/// Removes the envelopes that the overlay declares for a response.
pub fn without_envelope(contract: &Contract, id: &str, response: Value) -> Value {
    let operation = contract.operation(id);
    let value = match response {
        _ if !operation.contains_key("x-lomi-envelope") => response,
        Value::Object(mut envelope) if envelope.contains_key("data") => {
            let inner = envelope.remove("data").unwrap_or_default();
            return without_envelope(contract, id, inner);
        }
        Value::Array(mut rows) if rows.len() == 1 => rows.remove(0),
        value => value,
    };
    match operation.get("x-lomi-scalar").and_then(Value::as_str) {
        Some(field) if !value.is_object() => json!({field: value}),
        _ => value,
    }
}

/// Removes the properties that the schema does not list.
pub fn known_properties(contract: &Contract, schema: &Value, value: Value) -> Value {
    let schema = contract.resolve(schema);
    if let Some(branch) = branch(contract, schema, &value) {
        return known_properties(contract, branch, value);
    }
    match value {
        Value::Array(items) => items
            .into_iter()
            .map(|item| known_properties(contract, &schema["items"], item))
            .collect(),
        Value::Object(object) => match schema["properties"].as_object() {
            Some(properties) => object
                .into_iter()
                .filter_map(|(name, value)| {
                    let value = known_properties(contract, properties.get(&name)?, value);
                    Some((name, value))
                })
                .collect(),
            None => object.into(),
        },
        scalar => scalar,
    }
}

/// The branch of a composed schema that matches a value.
fn branch<'a>(contract: &'a Contract, schema: &'a Value, value: &Value) -> Option<&'a Value> {
    let all = schema.get("allOf").or_else(|| schema.get("oneOf"))?;
    let mut branches = all.as_array()?.iter();
    branches.find(|branch| {
        let kind = &contract.resolve(branch)["type"];
        value.is_object() == (kind.is_null() || kind == "object")
    })
}
