//! The operation table: what the SDK has to know of every operation.

use std::fmt;

use serde::Serialize;
use serde_json::{Map, Value};

use crate::naming::OperationName;
use crate::{Document, OperationRef, Result};

/// Headers that are options of a call. They leave the generated signatures;
/// the table remembers which operation takes which.
const CALL_OPTIONS: [&str; 3] = [VERSION, ACCOUNT, IDEMPOTENCY_KEY];
const VERSION: &str = "Lomi-Version";
const ACCOUNT: &str = "Lomi-Account";
const IDEMPOTENCY_KEY: &str = "Idempotency-Key";

/// Whether an operation takes a header.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Acceptance {
    /// Without it the server refuses the call.
    Required,
    /// The caller may send it.
    Optional,
    /// The operation does not know it.
    No,
}

/// How a list is walked.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Paging {
    /// `limit` and an opaque `cursor`.
    Cursor,
    /// `limit` and `offset`.
    Offset,
    /// `page` and `pageSize`.
    Page,
    /// The whole answer comes at once, or there is no list.
    None,
}

/// One row of the table.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Operation {
    /// The operation id, as it stands in the contract.
    pub id: String,
    /// The HTTP method in upper case.
    pub method: String,
    /// The path template.
    pub path: String,
    /// The accessor on the client.
    pub resource: String,
    /// The method on the resource.
    pub name: String,
    /// The type of the request body.
    pub request: Option<String>,
    /// The type of a success answer.
    pub answer: String,
    /// Whether the operation takes `Idempotency-Key`.
    pub idempotency_key: Acceptance,
    /// Whether the operation takes `Lomi-Account`.
    pub account: Acceptance,
    /// How a list is walked.
    pub paging: Paging,
}

impl Operation {
    /// The row of an operation, types left open.
    fn of(operation: OperationRef<'_>) -> Result<Self> {
        let OperationName { resource, method } = OperationName::of(operation.id)?;
        Ok(Self {
            id: operation.id.to_owned(),
            method: operation.method.to_ascii_uppercase(),
            path: operation.path.to_owned(),
            resource,
            name: method,
            request: None,
            answer: String::new(),
            idempotency_key: header(operation.object, IDEMPOTENCY_KEY),
            account: header(operation.object, ACCOUNT),
            paging: paging(operation.object),
        })
    }

    /// The name of the generated low-level method.
    pub fn function(&self) -> String {
        format!("{}_{}", self.resource, self.name)
    }
}

/// The table of an overlaid document, ordered by resource and name. The types
/// are known only after generation.
///
/// # Errors
///
/// An operation whose id has no Rust name.
pub fn table(document: &Document) -> Result<Vec<Operation>> {
    let mut table = document
        .operations()
        .map(Operation::of)
        .collect::<Result<Vec<_>>>()?;
    table.sort_by(|a, b| (&a.resource, &a.name).cmp(&(&b.resource, &b.name)));
    Ok(table)
}

/// Whether a parameter is one of the headers that the SDK sets by itself.
pub(crate) fn is_call_option(parameter: &Value) -> bool {
    let name = parameter["name"].as_str().unwrap_or_default();
    parameter["in"] == "header"
        && CALL_OPTIONS
            .iter()
            .any(|known| name.eq_ignore_ascii_case(known))
}

fn parameters(operation: &Map<String, Value>) -> impl Iterator<Item = &Value> {
    let parameters = operation.get("parameters").and_then(Value::as_array);
    parameters.into_iter().flatten()
}

fn header(operation: &Map<String, Value>, header: &str) -> Acceptance {
    let found = parameters(operation).find(|parameter| {
        let name = parameter["name"].as_str().unwrap_or_default();
        parameter["in"] == "header" && name.eq_ignore_ascii_case(header)
    });
    match found {
        Some(parameter) if parameter["required"] == true => Acceptance::Required,
        Some(_) => Acceptance::Optional,
        None => Acceptance::No,
    }
}

fn paging(operation: &Map<String, Value>) -> Paging {
    let has = |name: &str| parameters(operation).any(|p| p["in"] == "query" && p["name"] == name);
    if has("cursor") {
        Paging::Cursor
    } else if has("offset") {
        Paging::Offset
    } else if has("page") {
        Paging::Page
    } else {
        Paging::None
    }
}

impl fmt::Display for Acceptance {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(match self {
            Self::Required => "required",
            Self::Optional => "optional",
            Self::No => "no",
        })
    }
}

impl fmt::Display for Paging {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(match self {
            Self::Cursor => "cursor",
            Self::Offset => "offset",
            Self::Page => "page",
            Self::None => "none",
        })
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn row(parameters: Value) -> Operation {
        let document = json!({
            "openapi": "3.0.0",
            "paths": {"/things": {"get": {
                "operationId": "ThingsController_findAll",
                "parameters": parameters,
                "responses": {}
            }}}
        });
        let document = Document::check("doc.json", document).unwrap();
        table(&document).unwrap().remove(0)
    }

    #[test]
    fn names_and_paths() {
        let row = row(json!([]));
        assert_eq!((row.method.as_str(), row.path.as_str()), ("GET", "/things"));
        assert_eq!(row.function(), "things_list");
        assert_eq!(row.idempotency_key, Acceptance::No);
        assert_eq!(row.paging, Paging::None);
    }

    #[test]
    fn headers_are_told_from_query_parameters() {
        let row = row(json!([
            {"in": "header", "name": "idempotency-key", "required": true},
            {"in": "query", "name": "Lomi-Account"}
        ]));
        assert_eq!(row.idempotency_key, Acceptance::Required);
        assert_eq!(row.account, Acceptance::No);
        assert_eq!(
            super::tests::row(json!([{"in": "header", "name": "Lomi-Account"}])).account,
            Acceptance::Optional
        );
    }

    #[test]
    fn paging_styles() {
        let style = |names: &[&str]| {
            let parameters = names
                .iter()
                .map(|name| json!({"in": "query", "name": name}));
            row(parameters.collect()).paging
        };
        assert_eq!(style(&["limit", "cursor"]), Paging::Cursor);
        assert_eq!(style(&["limit", "offset"]), Paging::Offset);
        assert_eq!(style(&["page", "pageSize"]), Paging::Page);
        assert_eq!(style(&["limit"]), Paging::None);
    }
}
