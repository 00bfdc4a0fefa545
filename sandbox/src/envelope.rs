use axum::body::Body;
use http::header::{ALLOW, CONTENT_TYPE};
use http::{HeaderValue, Response, StatusCode};
use serde_json::{Value, json};

use crate::violation::Violation;

/// A successful response.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct SuccessResponse {
    pub(crate) status: StatusCode,
    pub(crate) body: Value,
}

impl SuccessResponse {
    pub(crate) fn ok(body: Value) -> Self {
        Self {
            status: StatusCode::OK,
            body,
        }
    }

    pub(crate) fn created(body: Value) -> Self {
        Self {
            status: StatusCode::CREATED,
            body,
        }
    }
}

/// An error response, which is sent in the error envelope.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct ErrorResponse {
    pub(crate) status: StatusCode,
    pub(crate) code: &'static str,
    pub(crate) message: String,
    pub(crate) details: Details,
    /// The value of the `Allow` header, for a path that exists.
    pub(crate) allow: Option<String>,
}

/// The value of `error.details`.
#[derive(Debug, Clone, PartialEq)]
pub(crate) enum Details {
    /// `null`.
    Nothing,
    /// The reason phrase of the status, as a string.
    Phrase,
    /// A list of contract violations.
    Violations(Vec<Violation>),
    /// The details of a 429.
    RateLimit {
        retry_after_seconds: u64,
        limit: u32,
    },
}

impl ErrorResponse {
    pub(crate) fn new(
        status: StatusCode,
        code: &'static str,
        message: impl Into<String>,
        details: Details,
    ) -> Self {
        Self {
            status,
            code,
            message: message.into(),
            details,
            allow: None,
        }
    }

    /// 400 for a request that cannot be parsed.
    pub(crate) fn bad_request(message: impl Into<String>) -> Self {
        let status = StatusCode::BAD_REQUEST;
        Self::new(status, "bad_request", message, Details::Phrase)
    }

    /// 400 for a request that can be parsed, but violates the contract.
    pub(crate) fn invalid(violations: Vec<Violation>) -> Self {
        Self::invalid_as("validation_failed", violations)
    }

    /// [`ErrorResponse::invalid`] with a more specific code.
    pub(crate) fn invalid_as(code: &'static str, violations: Vec<Violation>) -> Self {
        let message = match violations.as_slice() {
            [Violation { field, message, .. }] if !field.is_empty() => {
                format!("The request is invalid: {field}: {message}.")
            }
            [only] => format!("The request is invalid: {}.", only.message),
            all => format!("The request has {} violations; see details.", all.len()),
        };
        let status = StatusCode::BAD_REQUEST;
        Self::new(status, code, message, Details::Violations(violations))
    }

    pub(crate) fn unauthorized(message: impl Into<String>) -> Self {
        let status = StatusCode::UNAUTHORIZED;
        Self::new(status, "unauthorized", message, Details::Phrase)
    }

    pub(crate) fn not_found(message: impl Into<String>) -> Self {
        let status = StatusCode::NOT_FOUND;
        Self::new(status, "not_found", message, Details::Phrase)
    }

    pub(crate) fn internal(message: impl Into<String>, details: Details) -> Self {
        let status = StatusCode::INTERNAL_SERVER_ERROR;
        Self::new(status, "internal_error", message, details)
    }

    pub(crate) fn not_implemented(operation_id: &str) -> Self {
        let message =
            format!("The request is valid, but the sandbox does not implement {operation_id} yet.");
        let status = StatusCode::NOT_IMPLEMENTED;
        Self::new(status, "not_implemented", message, Details::Nothing)
    }

    pub(crate) fn violations(&self) -> &[Violation] {
        match &self.details {
            Details::Violations(violations) => violations,
            _ => &[],
        }
    }

    /// The JSON body of the response.
    pub(crate) fn body(&self, request_id: &str) -> Value {
        let details = match &self.details {
            Details::Nothing => Value::Null,
            Details::Phrase => json!(self.status.canonical_reason()),
            Details::Violations(violations) => json!(violations),
            Details::RateLimit {
                retry_after_seconds,
                limit,
            } => json!({"retry_after_seconds": retry_after_seconds, "limit": limit}),
        };
        json!({
            "error": {"code": self.code, "message": self.message, "details": details},
            "request_id": request_id,
        })
    }
}

/// Builds the HTTP response for either outcome.
pub(crate) fn response(
    outcome: &Result<SuccessResponse, ErrorResponse>,
    request_id: &str,
) -> Response<Body> {
    let (status, body) = match outcome {
        Ok(response) => (response.status, response.body.to_string()),
        Err(error) => (error.status, error.body(request_id).to_string()),
    };
    let mut response = Response::new(Body::from(body));
    *response.status_mut() = status;
    let headers = response.headers_mut();
    let json = HeaderValue::from_static("application/json; charset=utf-8");
    headers.insert(CONTENT_TYPE, json);
    if let Err(error) = outcome
        && let Some(allow) = error.allow.as_deref()
        && let Ok(allow) = HeaderValue::try_from(allow)
    {
        headers.insert(ALLOW, allow);
    }
    response
}
