//! Whether a request, and an answer of our own, keeps to the contract.

use std::sync::LazyLock;

use http::HeaderMap;
use http::request::Parts;
use serde_json::{Map, Value};

use crate::auth::Environment;
use crate::contract::{Location, Operation, Parameter};
use crate::envelope::{Answer, Refusal};
use crate::idempotency;
use crate::query::{self, QueryValues};
use crate::route::{Match, PathValues};
use crate::violation::{Place, Violation};

const IDEMPOTENCY_KEY: &str = "Idempotency-Key";

/// A request that could be read.
#[derive(Debug)]
pub(crate) struct Call {
    pub(crate) operation: &'static Operation,
    pub(crate) environment: Environment,
    pub(crate) path: PathValues,
    pub(crate) query: QueryValues,
    pub(crate) body: Option<Value>,
    pub(crate) idempotency_key: Option<String>,
}

impl Call {
    /// A path value; empty if the template has no such parameter.
    pub(crate) fn path_value(&self, name: &str) -> &str {
        self.path.get(name).map_or("", String::as_str)
    }

    /// The fields of the body that the contract knows; others are accepted and
    /// forgotten.
    pub(crate) fn fields(&self) -> Map<String, Value> {
        let declared = self.declared();
        let sent = self.body.as_ref().and_then(Value::as_object);
        sent.into_iter()
            .flatten()
            .filter(|(name, _)| declared.contains_key(*name))
            .map(|(name, value)| (name.clone(), value.clone()))
            .collect()
    }

    /// [`Call::fields`], where absent ones have the default of the contract.
    pub(crate) fn fields_with_defaults(&self) -> Map<String, Value> {
        let mut fields = self.fields();
        for (name, schema) in self.declared() {
            if let (Some(default), false) = (schema.get("default"), fields.contains_key(name)) {
                fields.insert(name.clone(), default.clone());
            }
        }
        fields
    }

    fn declared(&self) -> &'static Map<String, Value> {
        static NONE: LazyLock<Map<String, Value>> = LazyLock::new(Map::new);
        let schema = self.operation.body.as_ref().map(|body| body.check.schema());
        schema
            .and_then(|schema| schema["properties"].as_object())
            .unwrap_or(&NONE)
    }
}

/// Reads a request of a known caller; what cannot be read is refused at once.
pub(crate) fn read(
    found: Match,
    environment: Environment,
    parts: &Parts,
    body: &[u8],
) -> Result<Call, Refusal> {
    let Match { operation, values } = found;
    let query = query::read(operation, parts.uri.query())?;
    let idempotency_key = idempotency_key(operation, &parts.headers)?;
    let body = read_body(&parts.headers, body)?;
    Ok(Call {
        operation,
        environment,
        path: values,
        query,
        body,
        idempotency_key,
    })
}

/// Checks a request that could be read. Rules that are broken are collected, so
/// that one answer names them all.
pub(crate) fn check(call: &Call, headers: &HeaderMap) -> Result<(), Refusal> {
    let mut violations = Vec::new();
    for parameter in &call.operation.parameters {
        let value = match parameter.location {
            Location::Path => call
                .path
                .get(parameter.name)
                .map(|text| query::value(parameter, text).unwrap_or_else(|_| text.as_str().into())),
            Location::Query => call.query.get(parameter.name).cloned(),
            Location::Header => header(headers, parameter),
        };
        check_parameter(parameter, value.as_ref(), &mut violations);
    }
    check_body(call.operation, call.body.as_ref(), &mut violations);
    if violations.is_empty() {
        return Ok(());
    }
    Err(Refusal::invalid(violations))
}

/// The key that was sent, where the contract takes one.
fn idempotency_key(operation: &Operation, headers: &HeaderMap) -> Result<Option<String>, Refusal> {
    let mut declared = operation.parameters_in(Location::Header);
    let Some(parameter) = declared.find(|p| p.name.eq_ignore_ascii_case(IDEMPOTENCY_KEY)) else {
        return Ok(None);
    };
    let sent = headers.get(IDEMPOTENCY_KEY);
    let key = sent.and_then(|value| idempotency::key(value.as_bytes()));
    if key.is_none() && parameter.required {
        let message = "a key of your own is missing (a retry sends the same one again)";
        let missing = Violation::new(Place::Header, IDEMPOTENCY_KEY, "required", message);
        return Err(Refusal::invalid_as(
            "idempotency_key_required",
            vec![missing],
        ));
    }
    Ok(key)
}

fn header(headers: &HeaderMap, parameter: &Parameter) -> Option<Value> {
    let text = String::from_utf8_lossy(headers.get(parameter.name)?.as_bytes());
    let value = query::value(parameter, &text);
    Some(value.unwrap_or_else(|_| text.into_owned().into()))
}

/// The JSON of a body. As in lomi., a body of another content type is no body,
/// and JSON that is neither an object nor an array is broken.
fn read_body(headers: &HeaderMap, body: &[u8]) -> Result<Option<Value>, Refusal> {
    if !is_json(headers) || body.trim_ascii().is_empty() {
        return Ok(None);
    }
    match serde_json::from_slice(body) {
        Ok(value @ (Value::Object(_) | Value::Array(_))) => Ok(Some(value)),
        Ok(_) => Err(Refusal::bad_request(
            "The body must be a JSON object or array.",
        )),
        Err(error) => Err(Refusal::bad_request(format!(
            "The body is not JSON, as seen at line {} column {}.",
            error.line(),
            error.column()
        ))),
    }
}

fn is_json(headers: &HeaderMap) -> bool {
    let content_type = headers.get("content-type").map(|value| value.as_bytes());
    let essence = content_type.and_then(|value| value.split(|byte| *byte == b';').next());
    essence.is_some_and(|essence| {
        essence
            .trim_ascii()
            .eq_ignore_ascii_case(b"application/json")
    })
}

fn check_parameter(parameter: &Parameter, value: Option<&Value>, found: &mut Vec<Violation>) {
    let place = match parameter.location {
        Location::Path => Place::Path,
        Location::Query => Place::Query,
        Location::Header => Place::Header,
    };
    match (value, &parameter.check) {
        (None, _) if parameter.required => {
            let message = format!("{:?} is missing", parameter.name);
            found.push(Violation::new(place, parameter.name, "required", message));
        }
        (Some(value), Some(check)) => {
            found.extend(check.violations(value, place, parameter.name));
        }
        _ => {}
    }
}

fn check_body(operation: &Operation, body: Option<&Value>, found: &mut Vec<Violation>) {
    match (&operation.body, body) {
        (Some(declared), Some(body)) => {
            found.extend(declared.check.violations(body, Place::Body, ""));
        }
        (Some(declared), None) if declared.required => {
            let message = "a body of the content type application/json is missing";
            found.push(Violation::body("", "required", message));
        }
        _ => {}
    }
}

/// What an answer of our own gets wrong.
pub(crate) fn answer(operation: &Operation, answer: &Answer) -> Vec<Violation> {
    match operation.answers.get(&answer.status.as_u16()) {
        Some(Some(check)) => check.violations(&answer.body, Place::Answer, ""),
        // The contract names the status and leaves the body open.
        Some(None) => Vec::new(),
        None => {
            let message = format!("{} does not answer {}", operation.id, answer.status);
            vec![Violation::new(Place::Answer, "", "status", message)]
        }
    }
}
