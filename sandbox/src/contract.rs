//! The contract with its overlay applied, parsed once per process.

use std::collections::BTreeMap;
use std::sync::OnceLock;

use http::Method;
use serde_json::Value;

use crate::route::Template;
use crate::schema::{Formats, SchemaValidator, resolve};

const DOCUMENT: &str = include_str!("../contract.json");

/// All operations of the contract.
#[derive(Debug)]
pub(crate) struct Contract {
    pub(crate) operations: Vec<Operation>,
}

/// An operation with its parameters, request body and responses.
#[derive(Debug)]
pub(crate) struct Operation {
    pub(crate) id: &'static str,
    pub(crate) method: Method,
    pub(crate) template: Template,
    pub(crate) parameters: Vec<Parameter>,
    pub(crate) body: Option<RequestBody>,
    /// The declared 2xx statuses, each with the schema of its JSON body if there is
    /// one.
    pub(crate) responses: BTreeMap<u16, Option<SchemaValidator>>,
}

#[derive(Debug)]
pub(crate) struct Parameter {
    pub(crate) name: &'static str,
    pub(crate) location: Location,
    pub(crate) required: bool,
    /// `None` if the contract declares no schema for the parameter.
    pub(crate) check: Option<SchemaValidator>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Location {
    Path,
    Query,
    Header,
}

#[derive(Debug)]
pub(crate) struct RequestBody {
    pub(crate) required: bool,
    pub(crate) check: SchemaValidator,
}

impl Contract {
    /// The contract that is embedded in this crate.
    pub(crate) fn get() -> &'static Self {
        static CONTRACT: OnceLock<Contract> = OnceLock::new();
        CONTRACT.get_or_init(|| Self::read(document()))
    }

    fn read(root: &'static Value) -> Self {
        let mut operations = Vec::new();
        for (path, item) in entries(&root["paths"]) {
            for (method, operation) in entries(item) {
                let Some(id) = operation["operationId"].as_str() else {
                    continue;
                };
                let Ok(method) = Method::from_bytes(method.to_ascii_uppercase().as_bytes()) else {
                    continue;
                };
                operations.push(Operation {
                    id,
                    method,
                    template: Template::parse(path),
                    parameters: parameters(item, operation, root),
                    body: request_body(&operation["requestBody"], root),
                    responses: responses(&operation["responses"], root),
                });
            }
        }
        Self { operations }
    }
}

impl Operation {
    pub(crate) fn parameters_in(&self, location: Location) -> impl Iterator<Item = &Parameter> {
        self.parameters
            .iter()
            .filter(move |parameter| parameter.location == location)
    }

    /// Whether the operation declares a header with this name.
    pub(crate) fn takes_header(&self, name: &str) -> bool {
        self.parameters_in(Location::Header)
            .any(|parameter| parameter.name.eq_ignore_ascii_case(name))
    }
}

impl Parameter {
    /// The `type` in the parameter's schema.
    pub(crate) fn type_name(&self) -> Option<&'static str> {
        self.check.as_ref()?.schema().get("type")?.as_str()
    }
}

fn document() -> &'static Value {
    static DOCUMENT_VALUE: OnceLock<Value> = OnceLock::new();
    DOCUMENT_VALUE
        .get_or_init(|| serde_json::from_str(DOCUMENT).expect("the build script writes valid JSON"))
}

fn entries(node: &'static Value) -> impl Iterator<Item = (&'static String, &'static Value)> {
    node.as_object().into_iter().flatten()
}

/// The parameters of the path item and of the operation. A parameter of the
/// operation overrides one of the path item with the same name and location.
fn parameters(
    item: &'static Value,
    operation: &'static Value,
    root: &'static Value,
) -> Vec<Parameter> {
    let mut parameters: Vec<Parameter> = Vec::new();
    let declared = [&item["parameters"], &operation["parameters"]];
    for node in declared.into_iter().filter_map(Value::as_array).flatten() {
        let Some(parameter) = parameter(resolve(node, root), root) else {
            continue;
        };
        parameters
            .retain(|known| (known.name, known.location) != (parameter.name, parameter.location));
        parameters.push(parameter);
    }
    parameters
}

fn parameter(node: &'static Value, root: &'static Value) -> Option<Parameter> {
    let location = match node["in"].as_str()? {
        "path" => Location::Path,
        "query" => Location::Query,
        "header" => Location::Header,
        _ => return None,
    };
    Some(Parameter {
        name: node["name"].as_str()?,
        location,
        required: node["required"] == Value::Bool(true),
        check: node
            .get("schema")
            .map(|schema| SchemaValidator::new(schema, root, Formats::Checked)),
    })
}

fn request_body(node: &'static Value, root: &'static Value) -> Option<RequestBody> {
    let node = resolve(node, root);
    let schema = json_schema(node)?;
    Some(RequestBody {
        required: node["required"] == Value::Bool(true),
        check: SchemaValidator::new(schema, root, Formats::Checked),
    })
}

fn responses(node: &'static Value, root: &'static Value) -> BTreeMap<u16, Option<SchemaValidator>> {
    entries(node)
        .filter_map(|(status, response)| {
            let status = status
                .parse()
                .ok()
                .filter(|code| (200..300).contains(code))?;
            // The formats in the contract are only reliable for requests.
            let check = json_schema(resolve(response, root))
                .map(|schema| SchemaValidator::new(schema, root, Formats::Ignored));
            Some((status, check))
        })
        .collect()
}

fn json_schema(node: &'static Value) -> Option<&'static Value> {
    node.get("content")?.get("application/json")?.get("schema")
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;
    use crate::violation::Place;

    /// A schema that does not compile is reported as a violation of the rule `schema`.
    fn compiles(check: &SchemaValidator) -> bool {
        check
            .violations(&json!({}), Place::Body, "")
            .iter()
            .all(|violation| violation.rule != "schema")
    }

    #[test]
    fn every_schema_of_every_operation_compiles() {
        let contract = Contract::get();
        let mut compiled = 0;
        for operation in &contract.operations {
            let parameters = operation.parameters.iter().filter_map(|p| p.check.as_ref());
            let body = operation.body.iter().map(|body| &body.check);
            let responses = operation.responses.values().flatten();
            for check in parameters.chain(body).chain(responses) {
                assert!(compiles(check), "{}", operation.id);
                compiled += 1;
            }
        }
        println!("{compiled} schemas compile");
        assert!(compiled > 400, "only {compiled} schemas");
    }

    #[test]
    fn every_operation_has_a_success_status() {
        let contract = Contract::get();
        assert!(contract.operations.iter().all(|o| !o.responses.is_empty()));
    }
}
