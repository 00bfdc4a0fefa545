use std::error::Error;
use std::fmt;

use bytes::Bytes;
use http::StatusCode;
use serde_json::Value;

use super::ErrorCode;
use crate::idempotency::IdempotencyKey;
use crate::operation::Operation;
use crate::redact::Redactor;
use crate::response::{CallSummary, HttpResponse};

/// The API returned an error.
///
/// Whatever its form, status, headers and body are kept. Known forms are the
/// envelope of the API, its older variants, the HTML or empty body of a proxy,
/// and an error in a success response (`201 {"success": false, …}`). Secrets that
/// the server repeats are masked everywhere but in the body.
#[derive(Debug)]
pub struct ApiError {
    operation: &'static Operation,
    summary: CallSummary,
    code: ErrorCode,
    message: Option<String>,
    details: Option<Value>,
    request_id: Option<String>,
    http: HttpResponse,
}

impl ApiError {
    /// Creates an error from a response, for tests of a service's own code.
    ///
    /// ```
    /// use http::{HeaderMap, StatusCode};
    /// use lomi::{Advice, ApiError, Error, HttpResponse};
    ///
    /// let operation = lomi::operations()
    ///     .iter()
    ///     .find(|operation| operation.id == "ChargesController_createWaveCharge")
    ///     .unwrap();
    /// let body = r#"{"error": {"code": "amount_invalid", "message": "too low"}}"#;
    /// let http = HttpResponse::new(StatusCode::BAD_REQUEST, HeaderMap::new(), body);
    /// let error = Error::from(ApiError::new(operation, http));
    /// assert_eq!(error.advice(), Advice::Fix);
    /// ```
    #[must_use]
    pub fn new(operation: &'static Operation, http: HttpResponse) -> Self {
        let summary = CallSummary {
            attempts: 1,
            ..CallSummary::default()
        };
        Self::received(operation, http, summary, &Redactor::default())
    }

    pub(crate) fn received(
        operation: &'static Operation,
        http: HttpResponse,
        summary: CallSummary,
        redactor: &Redactor,
    ) -> Self {
        let Envelope {
            code,
            message,
            details,
            request_id,
        } = Envelope::read(http.body(), redactor);
        Self {
            operation,
            summary,
            code: code.unwrap_or_else(|| ErrorCode::of_status(http.status())),
            message,
            details,
            request_id: request_id.or_else(|| http.request_id().map(str::to_owned)),
            http,
        }
    }

    /// Sets the key that the call carried, for tests of a service's own code.
    #[must_use]
    pub fn with_idempotency_key(mut self, key: IdempotencyKey) -> Self {
        self.summary.idempotency_key = Some(key);
        self
    }

    pub(super) fn call(&self) -> (&'static Operation, &CallSummary) {
        (self.operation, &self.summary)
    }

    /// The operation id, `PaymentLinksController_create`.
    #[must_use]
    pub fn operation(&self) -> &'static str {
        self.operation.id
    }

    /// The response: HTTP status, headers, body.
    #[must_use]
    pub fn http(&self) -> &HttpResponse {
        &self.http
    }

    /// The HTTP status.
    #[must_use]
    pub fn status(&self) -> StatusCode {
        self.http.status()
    }

    /// The body as far as it arrived. Do not log it: it can contain credentials.
    #[must_use]
    pub fn body(&self) -> &Bytes {
        self.http.body()
    }

    /// The code in the body; without one, the code that the server uses for the
    /// HTTP status.
    #[must_use]
    pub fn code(&self) -> &ErrorCode {
        &self.code
    }

    /// The text for people, in the language of the server.
    #[must_use]
    pub fn message(&self) -> Option<&str> {
        self.message.as_deref()
    }

    /// More about the error. Its layout depends on the code.
    #[must_use]
    pub fn details(&self) -> Option<&Value> {
        self.details.as_ref()
    }

    /// The request id, from the body or from `X-Request-Id`.
    #[must_use]
    pub fn request_id(&self) -> Option<&str> {
        self.request_id.as_deref()
    }
}

impl fmt::Display for ApiError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} {}: ", self.http.status().as_u16(), self.code)?;
        match &self.message {
            Some(message) => f.write_str(message)?,
            None => f.write_str("the response has no message")?,
        }
        write!(f, " ({}", self.operation)?;
        if let Some(id) = &self.request_id {
            write!(f, ", request {id}")?;
        }
        f.write_str(")")
    }
}

impl Error for ApiError {}

/// The code in an error body, if there is one.
pub(crate) fn error_code(body: &[u8]) -> Option<ErrorCode> {
    Envelope::read(body, &Redactor::default()).code
}

/// The contents of an error body, whatever its form.
#[derive(Default)]
struct Envelope {
    code: Option<ErrorCode>,
    message: Option<String>,
    details: Option<Value>,
    request_id: Option<String>,
}

impl Envelope {
    /// Reads `{error: {code, message, details}, request_id}` and its older
    /// variants: `error` without a code, upper-case codes, and the framework's
    /// `{statusCode, message, error}` with one message or a list.
    fn read(body: &[u8], redactor: &Redactor) -> Self {
        let Ok(mut body) = serde_json::from_slice(body) else {
            return Self::default();
        };
        let code = known_code(&body);
        redactor.redact_value(&mut body);
        let Value::Object(mut root) = body else {
            return Self::default();
        };
        let request_id = root.remove("request_id").and_then(text);
        let envelope = match root.remove("error") {
            Some(Value::Object(mut error)) => Self {
                code: error.remove("code").and_then(text).map(ErrorCode::from),
                message: error.remove("message").and_then(message),
                details: error.remove("details"),
                request_id,
            },
            _ => Self {
                code: root.remove("code").and_then(text).map(ErrorCode::from),
                details: root.remove("details").or_else(|| list(root.get("message"))),
                message: root.remove("message").and_then(message),
                request_id,
            },
        };
        Self {
            details: envelope.details.filter(|details| !details.is_null()),
            // A known code is no secret, whatever the client's key is.
            code: code.or(envelope.code),
            ..envelope
        }
    }
}

/// The code of an error body, if it is one that the SDK knows.
fn known_code(body: &Value) -> Option<ErrorCode> {
    let code = body["error"].get("code").or_else(|| body.get("code"))?;
    let code = ErrorCode::from(code.as_str()?);
    (!matches!(code, ErrorCode::Unknown(_))).then_some(code)
}

fn text(value: Value) -> Option<String> {
    match value {
        Value::String(text) => Some(text),
        _ => None,
    }
}

/// A message is a string or a list of strings.
fn message(value: Value) -> Option<String> {
    match value {
        Value::Array(items) => {
            let texts: Vec<_> = items.into_iter().filter_map(text).collect();
            (!texts.is_empty()).then(|| texts.join("; "))
        }
        other => text(other),
    }
}

fn list(value: Option<&Value>) -> Option<Value> {
    value.filter(|value| value.is_array()).cloned()
}

#[cfg(test)]
mod tests {
    use http::HeaderMap;

    use super::*;

    fn error(status: u16, body: &str) -> ApiError {
        let headers = HeaderMap::from_iter([(
            http::HeaderName::from_static("x-request-id"),
            http::HeaderValue::from_static("from-header"),
        )]);
        let status = StatusCode::from_u16(status).unwrap();
        let http = HttpResponse::new(status, headers, body.to_owned());
        ApiError::new(&crate::operations()[0], http)
    }

    #[test]
    fn a_key_that_is_repeated_is_not_shown() {
        let key = "lomi_sk_test_0123456789abcdef";
        let body = format!(
            r#"{{"error": {{"code": "{key}", "message": "bad {key}", "details": ["{key}"]}}}}"#
        );
        let error = error(401, &body);
        assert!(!format!("{error} {error:?}").contains(key), "{error:?}");
        assert_eq!(error.message(), Some("bad lomi_sk_[redacted]"));
        assert_eq!(error.http().body(), body.as_bytes());
    }

    #[test]
    fn the_envelope_of_the_api() {
        let error = error(
            400,
            r#"{"error":{"code":"validation_failed","message":"no","details":[1]},"request_id":"r"}"#,
        );
        assert_eq!(*error.code(), ErrorCode::ValidationFailed);
        assert_eq!(error.message(), Some("no"));
        assert_eq!(error.details(), Some(&serde_json::json!([1])));
        assert_eq!(error.request_id(), Some("r"));
        let operation = crate::operations()[0].id;
        assert_eq!(
            error.to_string(),
            format!("400 validation_failed: no ({operation}, request r)")
        );
    }

    #[test]
    fn unknown_codes_are_kept_verbatim() {
        let error = error(
            422,
            r#"{"error":{"code":"brand_new","message":"m","details":null}}"#,
        );
        assert_eq!(error.code().as_str(), "brand_new");
        assert_eq!(error.details(), None);
        assert_eq!(error.request_id(), Some("from-header"));
    }

    #[test]
    fn older_shapes() {
        let framework = error(
            400,
            r#"{"statusCode":400,"message":["a","b"],"error":"Bad Request"}"#,
        );
        assert_eq!(*framework.code(), ErrorCode::BadRequest);
        assert_eq!(framework.message(), Some("a; b"));
        assert_eq!(framework.details(), Some(&serde_json::json!(["a", "b"])));

        let one = error(
            404,
            r#"{"statusCode":404,"message":"gone","error":"Not Found"}"#,
        );
        assert_eq!(
            (one.code(), one.message()),
            (&ErrorCode::NotFound, Some("gone"))
        );

        let upper = error(
            409,
            r#"{"error":{"status":409,"code":"RESOURCE_CONFLICT","message":"m","timestamp":"t"}}"#,
        );
        assert_eq!(upper.code().as_str(), "RESOURCE_CONFLICT");

        let without_code = error(401, r#"{"error":{"message":"m","details":"d"}}"#);
        assert_eq!(*without_code.code(), ErrorCode::Unauthorized);
        assert_eq!(without_code.details(), Some(&serde_json::json!("d")));
    }

    #[test]
    fn what_a_proxy_answers_keeps_status_and_body() {
        for body in ["<html>bad gateway</html>", "", "[]", "\"x\"", "{"] {
            let error = error(502, body);
            assert_eq!(error.http().status(), StatusCode::BAD_GATEWAY);
            assert_eq!(*error.code(), ErrorCode::InternalError);
            assert_eq!(error.message(), None);
            assert_eq!(error.http().body(), body.as_bytes());
            assert_eq!(error.request_id(), Some("from-header"));
            assert!(
                error.to_string().starts_with("502 internal_error: "),
                "{error}"
            );
        }
    }
}
