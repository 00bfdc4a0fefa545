//! The operation table: the metadata of every operation.

use std::fmt;

use serde::Serialize;
use serde_json::{Map, Value};

use crate::extensions::{IDENTIFIERS, PAGING};
use crate::naming::OperationName;
use crate::{Document, OperationRef, Result};

/// Headers that are call options. They are removed from the generated signatures, and the table
/// records which operation takes which.
const CALL_OPTIONS: [(&str, CallOption); 3] = [
    (VERSION, CallOption::Version),
    (ACCOUNT, CallOption::Account),
    (IDEMPOTENCY_KEY, CallOption::IdempotencyKey),
];
const VERSION: &str = "Lomi-Version";
const ACCOUNT: &str = "Lomi-Account";
const IDEMPOTENCY_KEY: &str = "Idempotency-Key";

/// Marks a response that may have an empty body or the body `null`.
pub(crate) const EMPTY: &str = "x-lomi-empty";

/// Whether an operation takes a header.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum HeaderSupport {
    /// The server rejects a call without it.
    Required,
    /// The caller may send it.
    Optional,
    /// The operation does not take it.
    No,
}

/// How a list is paged.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Paging {
    /// `limit` and an opaque `cursor`.
    Cursor,
    /// `limit` and `offset`.
    Offset,
    /// `page` and `pageSize`.
    Page,
    /// The whole list is returned at once, or the operation does not return a list.
    None,
}

/// How well the type of a response is known.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum TypeConfidence {
    /// The contract declares it, or there is evidence for it.
    Typed,
    /// Inferred from what is known about the server.
    Likely,
    /// It is unknown: the response is a JSON value.
    Untyped,
}

/// Parses a string or a list of strings.
pub(crate) fn names(value: Option<&Value>) -> Vec<String> {
    match value {
        Some(Value::String(name)) => vec![name.clone()],
        Some(Value::Array(names)) => names
            .iter()
            .filter_map(Value::as_str)
            .map(str::to_owned)
            .collect(),
        _ => Vec::new(),
    }
}

/// Whether a call may be repeated.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Retry {
    /// Repeating the call has no further effect.
    Safe,
    /// Calls with the same `Idempotency-Key` take effect once.
    WithKey,
    /// Once the call may have reached the server, a second one may act twice.
    NeverAfterSend,
}

/// What may surround the value in a response body.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Envelope {
    /// No envelope, or one that is part of the response type.
    None,
    /// `{success, data}`, in some server versions.
    Data,
    /// As `Data`, or a list with one entry.
    Row,
    /// As `Data`, or only the value of this field.
    Scalar(String),
    /// A list. Its items are in `data` or in one of these fields.
    List(Vec<String>),
}

/// One row of the table.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Operation {
    /// The operation id in the contract.
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
    /// The type of a success response.
    pub response: String,
    /// How well that type is known.
    pub confidence: TypeConfidence,
    /// Whether a success may have an empty body.
    pub empty: bool,
    /// What may surround the value in the response body.
    pub envelope: Envelope,
    /// The fields among `success`, `error` and `errors` that the response type
    /// declares.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub outcome_fields: Vec<String>,
    /// Whether the response type requires a field that no envelope and no error body has.
    pub distinctive: bool,
    /// Identifier fields, of which a success must have at least one: without them the
    /// caller could not identify the created object.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub identifiers: Vec<String>,
    /// Whether the operation takes `Idempotency-Key`.
    pub idempotency_key: HeaderSupport,
    /// Whether the operation takes `Lomi-Account`.
    pub account: HeaderSupport,
    /// How a list is paged.
    pub paging: Paging,
    /// Whether a call may be repeated.
    pub retry: Retry,
    /// The evidence that a call other than GET is safe to repeat.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub retry_evidence: Option<String>,
}

impl Operation {
    /// Creates the row of an operation without its types.
    fn of(operation: OperationRef<'_>) -> Result<Self> {
        let OperationName { resource, method } = OperationName::of(operation.id)?;
        Ok(Self {
            id: operation.id.to_owned(),
            method: operation.method.to_ascii_uppercase(),
            path: operation.path.to_owned(),
            resource,
            name: method,
            request: None,
            response: String::new(),
            confidence: confidence(operation.object),
            // The response to a call that moves money must have a body.
            empty: may_be_empty(operation.object)
                && header(operation.object, IDEMPOTENCY_KEY) == HeaderSupport::No,
            envelope: Envelope::None,
            outcome_fields: Vec::new(),
            distinctive: false,
            identifiers: names(operation.object.get(IDENTIFIERS)),
            idempotency_key: header(operation.object, IDEMPOTENCY_KEY),
            account: header(operation.object, ACCOUNT),
            paging: paging(operation.object),
            retry: retry(operation),
            retry_evidence: retry_evidence(operation.object).map(str::to_owned),
        })
    }

    /// Whether the operation returns a preview before it moves money.
    pub fn is_two_step(&self) -> bool {
        self.response.contains("TwoStep<")
    }

    /// The name of the generated low-level method.
    pub fn function(&self) -> String {
        format!("{}_{}", self.resource, self.name)
    }
}

/// Creates the table for a document with its overlay applied, ordered by resource and name. The
/// types are filled in by the generator.
///
/// # Errors
///
/// Returns an error if a Rust name cannot be derived from an operation id.
pub fn table(document: &Document) -> Result<Vec<Operation>> {
    let mut table = document
        .operations()
        .map(Operation::of)
        .collect::<Result<Vec<_>>>()?;
    table.sort_by(|a, b| (&a.resource, &a.name).cmp(&(&b.resource, &b.name)));
    Ok(table)
}

/// A header that is a call option.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum CallOption {
    /// `lomi-version`.
    Version,
    /// `lomi-account`.
    Account,
    /// `idempotency-key`.
    IdempotencyKey,
}

/// The call option that a parameter represents, if any.
pub fn call_option(parameter: &Value) -> Option<CallOption> {
    let name = parameter["name"].as_str()?;
    let (_, option) = CALL_OPTIONS
        .iter()
        .find(|(known, _)| name.eq_ignore_ascii_case(known))?;
    (parameter["in"] == "header").then_some(*option)
}

/// Whether a parameter is a call option.
pub(crate) fn is_call_option(parameter: &Value) -> bool {
    call_option(parameter).is_some()
}

fn parameters(operation: &Map<String, Value>) -> impl Iterator<Item = &Value> {
    let parameters = operation.get("parameters").and_then(Value::as_array);
    parameters.into_iter().flatten()
}

fn header(operation: &Map<String, Value>, header: &str) -> HeaderSupport {
    let found = parameters(operation).find(|parameter| {
        let name = parameter["name"].as_str().unwrap_or_default();
        parameter["in"] == "header" && name.eq_ignore_ascii_case(header)
    });
    match found {
        Some(parameter) if parameter["required"] == true => HeaderSupport::Required,
        Some(_) => HeaderSupport::Optional,
        None => HeaderSupport::No,
    }
}

/// The paging style that the overlay declares.
fn paging(operation: &Map<String, Value>) -> Paging {
    match operation.get(PAGING).and_then(Value::as_str) {
        Some("cursor") => Paging::Cursor,
        Some("offset") => Paging::Offset,
        Some("page") => Paging::Page,
        _ => Paging::None,
    }
}

/// A GET is safe by definition, another method if the overlay gives evidence. An idempotency key
/// makes a call repeatable.
pub fn retry(operation: OperationRef<'_>) -> Retry {
    if operation.method == "get" || retry_evidence(operation.object).is_some() {
        Retry::Safe
    } else if header(operation.object, IDEMPOTENCY_KEY) != HeaderSupport::No {
        Retry::WithKey
    } else {
        Retry::NeverAfterSend
    }
}

/// The evidence in `x-lomi-retry: {safe: EVIDENCE}`.
fn retry_evidence(operation: &Map<String, Value>) -> Option<&str> {
    operation.get("x-lomi-retry")?.get("safe")?.as_str()
}

fn successes(operation: &Map<String, Value>) -> impl Iterator<Item = &Value> {
    let responses = operation.get("responses").and_then(Value::as_object);
    responses
        .into_iter()
        .flatten()
        .filter(|(status, _)| status.starts_with('2'))
        .map(|(_, response)| response)
}

fn is_typed(response: &Value) -> bool {
    let schema = response.pointer("/content/application~1json/schema");
    schema
        .and_then(Value::as_object)
        .is_some_and(|schema| !schema.is_empty())
}

/// An untyped response may have an empty body, a typed one if the overlay says so.
fn may_be_empty(operation: &Map<String, Value>) -> bool {
    let mut successes = successes(operation);
    !successes.any(|response| is_typed(response) && response.get(EMPTY) != Some(&Value::Bool(true)))
}

fn confidence(operation: &Map<String, Value>) -> TypeConfidence {
    let Some(typed) = successes(operation).find(|response| is_typed(response)) else {
        return TypeConfidence::Untyped;
    };
    match typed.get("x-lomi-shape").and_then(Value::as_str) {
        Some("likely") => TypeConfidence::Likely,
        _ => TypeConfidence::Typed,
    }
}

impl fmt::Display for TypeConfidence {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(match self {
            Self::Typed => "typed",
            Self::Likely => "likely",
            Self::Untyped => "untyped",
        })
    }
}

impl fmt::Display for Retry {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(match self {
            Self::Safe => "safe",
            Self::WithKey => "with_key",
            Self::NeverAfterSend => "never_after_send",
        })
    }
}

impl fmt::Display for HeaderSupport {
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
        assert_eq!(row.idempotency_key, HeaderSupport::No);
        assert_eq!(row.paging, Paging::None);
    }

    #[test]
    fn headers_are_distinguished_from_query_parameters() {
        let row = row(json!([
            {"in": "header", "name": "idempotency-key", "required": true},
            {"in": "query", "name": "Lomi-Account"}
        ]));
        assert_eq!(row.idempotency_key, HeaderSupport::Required);
        assert_eq!(row.account, HeaderSupport::No);
        assert_eq!(
            super::tests::row(json!([{"in": "header", "name": "Lomi-Account"}])).account,
            HeaderSupport::Optional
        );
    }

    #[test]
    fn a_call_is_safe_by_method_or_evidence_and_repeatable_by_key() {
        let row = |method: &str, operation: Value| {
            let mut operation = operation;
            operation["operationId"] = json!("ThingsController_x");
            operation["responses"] = json!({});
            let document = json!({"openapi": "3.0.0", "paths": {"/a": {method: operation}}});
            let document = Document::check("doc.json", document).unwrap();
            table(&document).unwrap().remove(0)
        };
        assert_eq!(row("get", json!({})).retry, Retry::Safe);
        assert_eq!(row("post", json!({})).retry, Retry::NeverAfterSend);
        let key = json!({"parameters": [{"in": "header", "name": "Idempotency-Key"}]});
        assert_eq!(row("post", key).retry, Retry::WithKey);
        let safe = row("delete", json!({"x-lomi-retry": {"safe": "a fact"}}));
        assert_eq!(safe.retry, Retry::Safe);
        assert_eq!(safe.retry_evidence.as_deref(), Some("a fact"));
    }

    #[test]
    fn paging_is_declared() {
        let style = |style: &str| {
            let operation = json!({"x-lomi-paging": style});
            paging(operation.as_object().unwrap())
        };
        assert_eq!(style("cursor"), Paging::Cursor);
        assert_eq!(style("offset"), Paging::Offset);
        assert_eq!(style("page"), Paging::Page);
        assert_eq!(style("none"), Paging::None);
    }

    #[test]
    fn the_confidence_in_a_type() {
        let confidence = |response: Value| {
            let operation = json!({"responses": {"200": response}});
            confidence(operation.as_object().unwrap())
        };
        let content = json!({"application/json": {"schema": {"type": "string"}}});
        assert_eq!(confidence(json!({})), TypeConfidence::Untyped);
        assert_eq!(
            confidence(json!({"content": content})),
            TypeConfidence::Typed
        );
        let marked = |mark: &str| confidence(json!({"content": content, "x-lomi-shape": mark}));
        assert_eq!(marked("likely"), TypeConfidence::Likely);
        assert_eq!(marked("proven"), TypeConfidence::Typed);
    }
}
