use std::error::Error;
use std::fmt;

use bytes::Bytes;
use http::{HeaderMap, StatusCode};
use serde_json::Value;

use super::ErrorCode;
use super::mask::masked;
use crate::Operation;
use crate::call::Told;
use crate::transport::Answer;

/// The API answered with an error.
///
/// Whatever shape the answer had, status, headers and body are kept. The known
/// shapes are the envelope of the API, the older ones of its history, and the
/// HTML or nothing of a proxy. A secret key that the server repeats is masked in
/// all but the body.
#[derive(Debug)]
pub struct ApiError {
    operation: &'static Operation,
    told: Told,
    code: ErrorCode,
    message: Option<String>,
    details: Option<Value>,
    request_id: Option<String>,
    answer: Answer,
}

impl ApiError {
    pub(crate) fn new(operation: &'static Operation, answer: Answer, told: Told) -> Self {
        let Envelope {
            code,
            message,
            details,
            request_id,
        } = Envelope::read(&answer.body);
        Self {
            operation,
            told,
            code: code.unwrap_or_else(|| ErrorCode::of_status(answer.status)),
            message,
            details,
            request_id: request_id.or_else(|| answer.request_id().map(str::to_owned)),
            answer,
        }
    }

    pub(super) fn call(&self) -> (&'static Operation, &Told) {
        (self.operation, &self.told)
    }

    /// The operation id, `PaymentLinksController_create`.
    #[must_use]
    pub fn operation(&self) -> &'static str {
        self.operation.id
    }

    /// The HTTP status.
    #[must_use]
    pub fn status(&self) -> StatusCode {
        self.answer.status
    }

    /// The code of the envelope; without one, the code that the server gives to
    /// the status.
    #[must_use]
    pub fn code(&self) -> &ErrorCode {
        &self.code
    }

    /// The text for people, in the language of the server.
    #[must_use]
    pub fn message(&self) -> Option<&str> {
        self.message.as_deref()
    }

    /// More on the error; its layout depends on the code.
    #[must_use]
    pub fn details(&self) -> Option<&Value> {
        self.details.as_ref()
    }

    /// The request id, of the body or else of `X-Request-Id`.
    #[must_use]
    pub fn request_id(&self) -> Option<&str> {
        self.request_id.as_deref()
    }

    /// The headers of the answer.
    #[must_use]
    pub fn headers(&self) -> &HeaderMap {
        &self.answer.headers
    }

    /// The body of the answer as it came.
    #[must_use]
    pub fn body(&self) -> &Bytes {
        &self.answer.body
    }
}

impl fmt::Display for ApiError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} {}: ", self.status().as_u16(), self.code)?;
        match &self.message {
            Some(message) => f.write_str(message)?,
            None => f.write_str("the answer holds no message")?,
        }
        write!(f, " ({}", self.operation)?;
        if let Some(id) = &self.request_id {
            write!(f, ", request {id}")?;
        }
        f.write_str(")")
    }
}

impl Error for ApiError {}

/// The code in an error body, where there is one.
pub(crate) fn error_code(body: &[u8]) -> Option<ErrorCode> {
    Envelope::read(body).code
}

/// What an error body says, in whatever shape.
#[derive(Default)]
struct Envelope {
    code: Option<ErrorCode>,
    message: Option<String>,
    details: Option<Value>,
    request_id: Option<String>,
}

impl Envelope {
    /// Reads `{error: {code, message, details}, request_id}` and its older
    /// relatives: `error` without a code, upper-case codes, and the framework's
    /// `{statusCode, message, error}` with one message or a list.
    fn read(body: &[u8]) -> Self {
        let Ok(Value::Object(mut root)) = serde_json::from_slice(&masked(body)) else {
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
            ..envelope
        }
    }
}

fn text(value: Value) -> Option<String> {
    match value {
        Value::String(text) => Some(text),
        _ => None,
    }
}

/// A message is a text, or a list of texts.
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
    use super::*;

    fn error(status: u16, body: &str) -> ApiError {
        let answer = Answer {
            status: StatusCode::from_u16(status).unwrap(),
            headers: HeaderMap::from_iter([(
                http::HeaderName::from_static("x-request-id"),
                http::HeaderValue::from_static("from-header"),
            )]),
            body: Bytes::copy_from_slice(body.as_bytes()),
        };
        ApiError::new(&crate::operations()[0], answer, Told::default())
    }

    #[test]
    fn a_key_that_is_repeated_is_not_shown() {
        let key = "lomi_sk_test_0123456789abcdef";
        let body = format!(
            r#"{{"error": {{"code": "{key}", "message": "bad {key}", "details": ["{key}"]}}}}"#
        );
        let error = error(401, &body);
        assert!(!format!("{error} {error:?}").contains(key), "{error:?}");
        assert_eq!(error.message(), Some("bad lomi_sk_…"));
        assert_eq!(error.body(), body.as_bytes());
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
            assert_eq!(error.status(), StatusCode::BAD_GATEWAY);
            assert_eq!(*error.code(), ErrorCode::InternalError);
            assert_eq!(error.message(), None);
            assert_eq!(error.body(), body.as_bytes());
            assert_eq!(error.request_id(), Some("from-header"));
            assert!(
                error.to_string().starts_with("502 internal_error: "),
                "{error}"
            );
        }
    }
}
