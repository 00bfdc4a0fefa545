//! The operation table: what the SDK has to know of every operation.

use std::fmt;

use serde::Serialize;
use serde_json::{Map, Value};

use crate::extensions::{IDENTIFIERS, PAGING};
use crate::naming::OperationName;
use crate::{Document, OperationRef, Result};

/// Headers that are options of a call. They leave the generated signatures;
/// the table remembers which operation takes which.
const CALL_OPTIONS: [(&str, CallOption); 3] = [
    (VERSION, CallOption::Version),
    (ACCOUNT, CallOption::Account),
    (IDEMPOTENCY_KEY, CallOption::IdempotencyKey),
];
const VERSION: &str = "Lomi-Version";
const ACCOUNT: &str = "Lomi-Account";
const IDEMPOTENCY_KEY: &str = "Idempotency-Key";

/// Says of a response that it may come without a body, or as null.
pub(crate) const EMPTY: &str = "x-lomi-empty";

/// Whether an operation takes a header.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum HeaderSupport {
    /// The server refuses a call without it.
    Required,
    /// The caller may send it.
    Optional,
    /// The operation does not take it.
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

/// How well the type of a response is known.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum TypeConfidence {
    /// The contract states it, or it is proven.
    Typed,
    /// Inferred from what is known about the server.
    Likely,
    /// Nothing states it: a JSON value.
    Untyped,
}

/// A string or a list of strings.
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
    /// Calls with the same `Idempotency-Key` act once.
    WithKey,
    /// Once the call may have reached the server, a second one may act twice.
    NeverAfterSend,
}

/// What may surround the value in a response body.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Envelope {
    /// Nothing, or something that the response type itself describes.
    None,
    /// `{success, data}`, in some server versions.
    Data,
    /// The same, or a list with one entry.
    Row,
    /// The same, or the value of this field alone.
    Scalar(String),
    /// A list; its items are in `data`, or under one of these names.
    List(Vec<String>),
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
    /// The type of a success response.
    pub response: String,
    /// How well that type is known.
    pub confidence: TypeConfidence,
    /// Whether a success may come without a body.
    pub empty: bool,
    /// What may surround the value in the response body.
    pub envelope: Envelope,
    /// Which of the fields `success`, `error` and `errors` the response type
    /// declares itself.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub outcome_fields: Vec<String>,
    /// Whether the response type requires a field that no envelope and no error has.
    pub distinctive: bool,
    /// Fields of which a success has at least one: without them the caller
    /// could not tell what was created.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub identifiers: Vec<String>,
    /// Whether the operation takes `Idempotency-Key`.
    pub idempotency_key: HeaderSupport,
    /// Whether the operation takes `Lomi-Account`.
    pub account: HeaderSupport,
    /// How a list is walked.
    pub paging: Paging,
    /// Whether a call may be repeated.
    pub retry: Retry,
    /// How we know that a call which is no GET is safe to repeat.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub retry_evidence: Option<String>,
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
            response: String::new(),
            confidence: confidence(operation.object),
            // A call that moves money says what came of it.
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

    /// Whether the operation answers a preview before it moves money.
    pub fn is_two_step(&self) -> bool {
        self.response.contains("TwoStep<")
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

/// A header that is an option of a call.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum CallOption {
    Version,
    Account,
    IdempotencyKey,
}

/// Which of the headers that the SDK sets by itself a parameter is.
pub(crate) fn call_option(parameter: &Value) -> Option<CallOption> {
    let name = parameter["name"].as_str()?;
    let (_, option) = CALL_OPTIONS
        .iter()
        .find(|(known, _)| name.eq_ignore_ascii_case(known))?;
    (parameter["in"] == "header").then_some(*option)
}

/// Whether a parameter is one of the headers that the SDK sets by itself.
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

/// The style that the overlay declares. A list without one is not walked.
fn paging(operation: &Map<String, Value>) -> Paging {
    match operation.get(PAGING).and_then(Value::as_str) {
        Some("cursor") => Paging::Cursor,
        Some("offset") => Paging::Offset,
        Some("page") => Paging::Page,
        _ => Paging::None,
    }
}

/// GET is safe by its meaning, another method where the overlay says so with
/// evidence; a key makes a call repeatable.
pub(crate) fn retry(operation: OperationRef<'_>) -> Retry {
    if operation.method == "get" || retry_evidence(operation.object).is_some() {
        Retry::Safe
    } else if header(operation.object, IDEMPOTENCY_KEY) != HeaderSupport::No {
        Retry::WithKey
    } else {
        Retry::NeverAfterSend
    }
}

/// `x-lomi-retry: {safe: EVIDENCE}`.
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

/// Where nobody says what is in the body, there may be none; elsewhere where the
/// overlay says so.
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
    fn headers_are_told_from_query_parameters() {
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
