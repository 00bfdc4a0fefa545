//! Parses requests and validates requests and responses against the contract.

use std::sync::LazyLock;

use http::HeaderMap;
use http::request::Parts;
use serde_json::{Map, Value};

use crate::auth::Environment;
use crate::contract::{Location, Operation, Parameter};
use crate::envelope::{ErrorResponse, SuccessResponse};
use crate::idempotency;
use crate::query::{self, QueryValues};
use crate::route::{Match, PathValues};
use crate::violation::{Place, Violation};

const IDEMPOTENCY_KEY: &str = "Idempotency-Key";

/// A request that was parsed, but not yet validated.
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
    /// The value of a path parameter; empty if the path has no such parameter.
    pub(crate) fn path_value(&self, name: &str) -> &str {
        self.path.get(name).map_or("", String::as_str)
    }

    /// The fields of the body that the contract declares. Other fields are accepted
    /// and dropped.
    pub(crate) fn fields(&self) -> Map<String, Value> {
        let declared = self.declared();
        let sent = self.body.as_ref().and_then(Value::as_object);
        sent.into_iter()
            .flatten()
            .filter(|(name, _)| declared.contains_key(*name))
            .map(|(name, value)| (name.clone(), value.clone()))
            .collect()
    }

    /// [`Call::fields`], with the contract's defaults for absent fields.
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

/// Parses an authenticated request. Fails at the first part that cannot be parsed.
pub(crate) fn parse(
    found: Match,
    environment: Environment,
    parts: &Parts,
    body: &[u8],
) -> Result<Call, ErrorResponse> {
    let Match { operation, values } = found;
    let query = query::parse(operation, parts.uri.query())?;
    let idempotency_key = idempotency_key(operation, &parts.headers)?;
    let body = parse_body(&parts.headers, body)?;
    Ok(Call {
        operation,
        environment,
        path: values,
        query,
        body,
        idempotency_key,
    })
}

/// Validates a parsed request. All violations are collected, so that one error
/// response reports them all.
pub(crate) fn check(call: &Call, headers: &HeaderMap) -> Result<(), ErrorResponse> {
    let mut violations = Vec::new();
    for parameter in &call.operation.parameters {
        let value = match parameter.location {
            Location::Path => call.path.get(parameter.name).map(|text| {
                query::parse_value(parameter, text).unwrap_or_else(|_| text.as_str().into())
            }),
            Location::Query => call.query.get(parameter.name).cloned(),
            Location::Header => header_value(headers, parameter),
        };
        check_parameter(parameter, value.as_ref(), &mut violations);
    }
    check_body(call.operation, call.body.as_ref(), &mut violations);
    if violations.is_empty() {
        return Ok(());
    }
    Err(ErrorResponse::invalid(violations))
}

/// The idempotency key of the request, if the operation accepts one.
fn idempotency_key(
    operation: &Operation,
    headers: &HeaderMap,
) -> Result<Option<String>, ErrorResponse> {
    let mut declared = operation.parameters_in(Location::Header);
    let Some(parameter) = declared.find(|p| p.name.eq_ignore_ascii_case(IDEMPOTENCY_KEY)) else {
        return Ok(None);
    };
    let sent = headers.get(IDEMPOTENCY_KEY);
    let key = sent.and_then(|value| idempotency::key(value.as_bytes()));
    if key.is_none() && parameter.required {
        let message = "the header is missing: send a unique key, and the same key on a retry";
        let missing = Violation::new(Place::Header, IDEMPOTENCY_KEY, "required", message);
        return Err(ErrorResponse::invalid_as(
            "idempotency_key_required",
            vec![missing],
        ));
    }
    Ok(key)
}

fn header_value(headers: &HeaderMap, parameter: &Parameter) -> Option<Value> {
    let text = String::from_utf8_lossy(headers.get(parameter.name)?.as_bytes());
    let value = query::parse_value(parameter, &text);
    Some(value.unwrap_or_else(|_| text.into_owned().into()))
}

/// Parses a JSON body. As lomi. does, this treats a body of another content type as
/// absent, and rejects JSON that is neither an object nor an array.
fn parse_body(headers: &HeaderMap, body: &[u8]) -> Result<Option<Value>, ErrorResponse> {
    if !is_json(headers) || body.trim_ascii().is_empty() {
        return Ok(None);
    }
    match serde_json::from_slice(body) {
        Ok(value @ (Value::Object(_) | Value::Array(_))) => Ok(Some(value)),
        Ok(_) => Err(ErrorResponse::bad_request(
            "The request body must be a JSON object or array.",
        )),
        Err(error) => Err(ErrorResponse::bad_request(format!(
            "The request body is not valid JSON: error at line {} column {}.",
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
            let message = "a request body with content type application/json is missing";
            found.push(Violation::body("", "required", message));
        }
        _ => {}
    }
}

/// The contract violations in one of the sandbox's own responses.
pub(crate) fn response_violations(
    operation: &Operation,
    response: &SuccessResponse,
) -> Vec<Violation> {
    match operation.responses.get(&response.status.as_u16()) {
        Some(Some(check)) => check.violations(&response.body, Place::Answer, ""),
        // The contract declares the status, but no schema for the body.
        Some(None) => Vec::new(),
        None => {
            let message = format!(
                "{} does not declare status {}",
                operation.id, response.status
            );
            vec![Violation::new(Place::Answer, "", "status", message)]
        }
    }
}
