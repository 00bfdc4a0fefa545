//! The `x-lomi-…` extensions that the overlay puts on operations and schemas,
//! and checks that each one fits what it is put on. Code generated from one
//! that does not fit would not compile.

use serde_json::{Map, Value};

use crate::Document;

/// How a list is paged.
pub const PAGING: &str = "x-lomi-paging";
/// An operation that returns a preview before it moves money.
pub const TWO_STEP: &str = "x-lomi-two-step";
/// Fields of which a successful response has at least one.
pub const IDENTIFIERS: &str = "x-lomi-identifiers";
/// The property that holds the items of a list, where it is not `data`.
pub const ITEMS: &str = "x-lomi-items";
/// Conditional rules of a request.
pub const RULES: &str = "x-lomi-rules";
/// Named constructors of a request type.
pub const CONSTRUCTORS: &str = "x-lomi-constructors";
/// The property of a request that turns a preview into the operation.
const TOKEN: &str = "confirmation_token";

/// Returns why an operation does not support its declared paging style.
pub fn paging_problem(operation: &Map<String, Value>) -> Option<String> {
    let style = operation.get(PAGING)?.as_str().unwrap_or_default();
    let (numbers, texts): (&[&str], &[&str]) = match style {
        "none" => (&[], &[]),
        "cursor" => (&["limit"], &["cursor"]),
        "offset" => (&["limit", "offset"], &[]),
        "page" => (&["page", "pageSize"], &[]),
        _ => return Some(format!("{PAGING} is {style:?}: not a paging style")),
    };
    let missing = |name: &str, kind: &str| {
        let found = query(operation)
            .any(|parameter| parameter["name"] == name && parameter["schema"]["type"] == kind);
        (!found).then(|| {
            format!("{PAGING} is {style:?}, which needs {name} in the query, of type {kind}")
        })
    };
    let mut numbers = numbers.iter().map(|name| missing(name, "integer"));
    let mut texts = texts.iter().map(|name| missing(name, "string"));
    numbers
        .find_map(|problem| problem)
        .or_else(|| texts.find_map(|problem| problem))
}

/// The parameters of an operation's query.
pub fn query(operation: &Map<String, Value>) -> impl Iterator<Item = &Value> {
    let parameters = operation.get("parameters").and_then(Value::as_array);
    let parameters = parameters.into_iter().flatten();
    parameters.filter(|parameter| parameter["in"] == "query")
}

/// Returns why a two-step operation cannot be confirmed.
pub fn two_step_problem(document: &Document, operation: &Map<String, Value>) -> Option<String> {
    if operation.get(TWO_STEP)? != true {
        return None;
    }
    let body = operation.get("requestBody");
    let schema = body.and_then(|body| body.pointer("/content/application~1json/schema"));
    let token = schema.and_then(|schema| resolved(document, schema)["properties"].get(TOKEN));
    match token {
        Some(_) => None,
        None => Some(format!("{TWO_STEP} needs {TOKEN} in the request body")),
    }
}

/// Follows the references of a schema.
pub fn resolved<'a>(document: &'a Document, schema: &'a Value) -> &'a Value {
    let mut schema = schema;
    // The bound ends a cycle of references.
    for _ in 0..16 {
        let target = schema.get("$ref").and_then(Value::as_str);
        match target.and_then(|target| document.resolve(target)) {
            Some(next) => schema = next,
            None => break,
        }
    }
    schema
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn object(value: Value) -> Map<String, Value> {
        value.as_object().unwrap().clone()
    }

    #[test]
    fn a_paging_style_requires_its_parameters() {
        let with = |style: &str, parameters: &[(&str, &str)]| {
            let parameters: Vec<_> = parameters
                .iter()
                .map(|(name, kind)| json!({"in": "query", "name": name, "schema": {"type": kind}}))
                .collect();
            paging_problem(&object(json!({PAGING: style, "parameters": parameters})))
        };
        let (limit, cursor) = (("limit", "integer"), ("cursor", "string"));
        assert_eq!(with("cursor", &[limit, cursor]), None);
        assert_eq!(with("offset", &[limit, ("offset", "integer")]), None);
        assert_eq!(with("none", &[]), None);
        assert!(with("cursor", &[limit]).unwrap().contains("needs cursor"));
        assert!(
            with("page", &[("page", "string")])
                .unwrap()
                .contains("type integer")
        );
        assert!(with("pages", &[]).unwrap().contains("not a paging style"));
    }

    #[test]
    fn a_two_step_operation_requires_a_token() {
        let body = |schema: Value| {
            object(json!({
                TWO_STEP: true,
                "requestBody": {"content": {"application/json": {"schema": schema}}}
            }))
        };
        let document = Document::check(
            "doc.json",
            json!({
                "openapi": "3.0.0",
                "paths": {"/a": {"post": {"operationId": "AsController_create", "responses": {}}}},
                "components": {"schemas": {
                    "A": {"$ref": "#/components/schemas/B"},
                    "B": {"properties": {TOKEN: {}}},
                    "Loop": {"$ref": "#/components/schemas/Loop"}
                }}
            }),
        )
        .unwrap();
        let reference = |name: &str| json!({"$ref": format!("#/components/schemas/{name}")});
        assert_eq!(two_step_problem(&document, &body(reference("A"))), None);
        for schema in [json!({}), reference("Loop")] {
            assert!(two_step_problem(&document, &body(schema)).is_some());
        }
    }
}
