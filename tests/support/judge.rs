//! Judges JSON by the contract's schemas, with a validator that shares no code
//! with the SDK.

use jsonschema::Validator;
use serde_json::{Value, json};

use super::contract;

/// A validator for a schema of the contract.
pub fn validator(schema: &Value) -> Validator {
    let components = &contract::document().as_value()["components"];
    let mut whole = json!({"allOf": [schema], "components": components});
    say_nullable(&mut whole);
    jsonschema::draft202012::options()
        .should_validate_formats(true)
        .build(&whole)
        .expect("a schema of the contract compiles")
}

/// Everything that is wrong with an instance, one line each.
pub fn violations(validator: &Validator, instance: &Value) -> Vec<String> {
    let errors = validator.iter_errors(instance);
    errors
        .map(|error| format!("{}: {error}", error.instance_path()))
        .collect()
}

/// OpenAPI 3.0 says `nullable`, JSON Schema a list of types.
fn say_nullable(node: &mut Value) {
    match node {
        Value::Object(map) => {
            if map.get("nullable") == Some(&json!(true)) {
                if let Some(kind) = map.get("type").cloned() {
                    map.insert("type".to_owned(), json!([kind, "null"]));
                }
                if let Some(Value::Array(values)) = map.get_mut("enum") {
                    values.push(Value::Null);
                }
            }
            map.values_mut().for_each(say_nullable);
        }
        Value::Array(items) => items.iter_mut().for_each(say_nullable),
        _ => {}
    }
}
