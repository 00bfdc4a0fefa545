//! Validates JSON against the contract's schemas, with a validator that shares no code with
//! the SDK.

use jsonschema::Validator;
use serde_json::{Map, Value, json};

use super::contract::Contract;

/// Builds validators for a contract.
pub struct Validators<'a> {
    contract: &'a Contract,
    /// The named schemas, translated for the validator.
    components: Value,
    strict: bool,
}

impl<'a> Validators<'a> {
    pub fn new(contract: &'a Contract) -> Self {
        Self::with(contract, false)
    }

    /// Also rejects properties that the contract does not list.
    pub fn strict(contract: &'a Contract) -> Self {
        Self::with(contract, true)
    }

    fn with(contract: &'a Contract, strict: bool) -> Self {
        let mut components = contract.document().as_value()["components"].clone();
        translate(&mut components, strict);
        Self {
            contract,
            components,
            strict,
        }
    }

    /// A validator for a schema of the contract.
    pub fn schema(&self, schema: &Value) -> Validator {
        let mut schema = schema.clone();
        translate(&mut schema, self.strict);
        let whole = json!({"allOf": [schema], "components": self.components});
        jsonschema::draft202012::options()
            .should_validate_formats(true)
            .build(&whole)
            .expect("the schema is valid")
    }

    /// A validator for a whole request: `{path, query, header, body}`.
    pub fn request(&self, id: &str) -> Validator {
        let mut properties = Map::new();
        for place in ["path", "query", "header"] {
            let parameters = self.contract.parameters(id);
            let parameters = parameters.filter(|parameter| parameter["in"] == place);
            properties.insert(place.to_owned(), parameters_schema(parameters));
        }
        let mut required = vec!["path", "query", "header"];
        if let Some(body) = self.contract.request_schema(id) {
            properties.insert("body".to_owned(), body.clone());
            required.push("body");
        }
        self.schema(&json!({"type": "object", "properties": properties, "required": required}))
    }
}

/// The schema of an object whose properties are the parameters.
fn parameters_schema<'a>(parameters: impl Iterator<Item = &'a Value>) -> Value {
    let mut schema = json!({"type": "object", "properties": {}, "required": []});
    for parameter in parameters {
        let name = &parameter["name"];
        schema["properties"][name.as_str().unwrap()] = parameter["schema"].clone();
        if parameter["required"] == true {
            schema["required"]
                .as_array_mut()
                .unwrap()
                .push(name.clone());
        }
    }
    schema
}

/// Validates an instance. The error lists all violations.
pub fn violations(validator: &Validator, instance: &Value) -> Result<(), String> {
    let errors = validator.iter_errors(instance);
    let lines: Vec<_> = errors
        .map(|error| format!("{}: {error}", error.instance_path()))
        .collect();
    match lines.is_empty() {
        true => Ok(()),
        false => Err(lines.join("; ")),
    }
}

/// Translates a schema from OpenAPI 3.0, which has `nullable`, to JSON Schema, which has the
/// type `null`.
fn translate(node: &mut Value, strict: bool) {
    match node {
        Value::Object(map) => {
            if strict && map.get("properties").is_some_and(Value::is_object) {
                map.entry("additionalProperties").or_insert(json!(false));
            }
            map.values_mut().for_each(|value| translate(value, strict));
            if map.get("nullable") == Some(&json!(true)) {
                map.remove("nullable");
                let own = std::mem::take(map);
                map.insert("anyOf".to_owned(), json!([{"type": "null"}, own]));
            }
        }
        Value::Array(items) => items.iter_mut().for_each(|item| translate(item, strict)),
        _ => {}
    }
}
