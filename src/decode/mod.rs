//! Reads success responses: unwraps envelopes, recognizes errors and previews in
//! them, and says where a body does not fit.

use std::borrow::Cow;
use std::sync::LazyLock;

use http::StatusCode;
use memchr::memmem::Finder;
use serde::de::{DeserializeOwned, IgnoredAny};

use crate::error::{DecodeProblem, ROOT};
use crate::operation::{Envelope, Operation};
use crate::response::HttpResponse;

mod mismatch;
mod outline;

pub(crate) use mismatch::nested;
pub(crate) use outline::reports_error;
use outline::{Outline, preview};

/// Why a success response has no value.
#[derive(Debug)]
pub(crate) enum NoValue {
    /// It contains an error.
    Error,
    /// It cannot be read.
    Unreadable(DecodeProblem),
}

impl NoValue {
    fn mismatch(path: String, problem: String) -> Self {
        Self::Unreadable(DecodeProblem::Mismatch { path, problem })
    }

    /// Whether the body is not even JSON, so that another attempt may help.
    pub(crate) fn is_not_json(&self) -> bool {
        matches!(self, Self::Unreadable(DecodeProblem::NotJson(_)))
    }
}

/// Reads the value of a success response.
pub(crate) fn decode<T: DeserializeOwned>(
    operation: &Operation,
    response: &HttpResponse,
) -> Result<T, NoValue> {
    let body = response.body();
    // A type that requires a field of its own accepts neither an envelope nor an
    // error nor a preview, so it can be tried before looking for them.
    let reading = &operation.reading;
    if reading.distinctive
        && !reading.two_step
        && reading.identifiers.is_empty()
        // serde reads an array as the fields of a struct, in order.
        && body.first() == Some(&b'{')
        && let Ok(value) = serde_json::from_slice(body)
    {
        return match operation.writes() && is_denied(operation, body) {
            true => Err(NoValue::Error),
            false => Ok(value),
        };
    }
    let located = locate(operation, response)?;
    serde_json::from_slice(&located.json).or_else(|error| match reading.envelope {
        Envelope::List(names) => list(operation, &located.json, names, &error),
        _ => Err(mismatch::describe::<T>(
            &located.json,
            &located.path,
            &error,
        )),
    })
}

/// Whether a complete value comes with an error.
fn is_denied(operation: &Operation, body: &[u8]) -> bool {
    (SUCCESS.find(body).is_some() || ERROR.find(body).is_some())
        && Outline::of(body).is_some_and(|outline| {
            outline.is_error(operation.reading.outcome_fields, operation.writes())
        })
}

/// Reads a list that has an error in it, or its items under another name.
#[cold]
fn list<T: DeserializeOwned>(
    operation: &Operation,
    json: &[u8],
    names: &[&str],
    error: &serde_json::Error,
) -> Result<T, NoValue> {
    let Some(outline) = Outline::of(json) else {
        return Err(mismatch::describe::<T>(json, "", error));
    };
    if outline.is_error(operation.reading.outcome_fields, operation.writes()) {
        return Err(NoValue::Error);
    }
    let Some((name, renamed)) = outline.with_items_in_data(names) else {
        return Err(mismatch::describe::<T>(json, "", error));
    };
    serde_json::from_slice(&renamed).map_err(|error| {
        let problem = mismatch::describe::<T>(&renamed, "", &error);
        match problem {
            NoValue::Unreadable(DecodeProblem::Mismatch { path, problem }) => {
                let rest = path
                    .strip_prefix("data")
                    .map(|rest| format!("{name}{rest}"));
                NoValue::mismatch(rest.unwrap_or(path), problem)
            }
            other => other,
        }
    })
}

/// Whether a JSON object is a preview of a two-step call.
pub(crate) fn is_preview(json: &str) -> bool {
    Outline::of(json.as_bytes()).is_some_and(|outline| outline.is_preview())
}

/// Whether a body is complete JSON, whatever it says.
fn is_json(body: &[u8]) -> bool {
    serde_json::from_slice::<IgnoredAny>(body).is_ok()
}

/// Whether no body at all is a valid response. A missing list is not an empty list.
fn may_be_empty(operation: &Operation, status: StatusCode) -> bool {
    operation.reading.empty || status == StatusCode::NO_CONTENT
}

/// Where the value of a response is.
struct Located<'a> {
    json: Cow<'a, [u8]>,
    /// The path from the root of the body; empty for the root itself.
    path: Cow<'static, str>,
}

impl<'a> Located<'a> {
    fn root(body: &'a [u8]) -> Self {
        Self {
            json: Cow::Borrowed(body),
            path: Cow::Borrowed(""),
        }
    }
}

fn locate<'a>(operation: &Operation, response: &'a HttpResponse) -> Result<Located<'a>, NoValue> {
    let body = response.body().as_ref();
    if body.is_empty() && may_be_empty(operation, response.status()) {
        return Ok(Located::root(b"null"));
    }
    let reading = &operation.reading;
    let mut located = Located::root(body);
    if matches!(reading.envelope, Envelope::List(_)) {
        // `Page` reads the envelopes of lists, and notices errors in them.
        return Ok(located);
    }
    if reading.two_step
        && let Some((path, preview)) = preview(body)
    {
        return Ok(Located {
            json: Cow::Borrowed(preview),
            path: path.into(),
        });
    }
    // Most responses mention none of this, which is seen without parsing them.
    if mentions(body)
        && let Some(outline) = Outline::of(body)
    {
        if outline.is_error(reading.outcome_fields, operation.writes()) {
            return Err(NoValue::Error);
        }
        if reading.envelope != Envelope::None
            && let Some(data) = outline.enveloped()
        {
            located = Located {
                json: Cow::Borrowed(data.as_bytes()),
                path: Cow::Borrowed("data"),
            };
        }
    }
    let located = match reading.envelope {
        Envelope::Row => single_row(located),
        Envelope::Scalar(field) => scalar(located, field),
        Envelope::None | Envelope::Data | Envelope::List(_) => located,
    };
    require_identifier(operation, &located)?;
    Ok(located)
}

/// Whether a body has the name of a field that [`Outline`] looks for.
fn mentions(body: &[u8]) -> bool {
    let has = |name: &Finder<'_>| name.find(body).is_some();
    has(&SUCCESS) || has(&ERROR) || has(&DATA)
}

static SUCCESS: LazyLock<Finder<'_>> = LazyLock::new(|| Finder::new(r#""success""#));
/// `error` and `errors`.
static ERROR: LazyLock<Finder<'_>> = LazyLock::new(|| Finder::new(r#""error"#));
static DATA: LazyLock<Finder<'_>> = LazyLock::new(|| Finder::new(r#""data""#));

/// The entry of a list with one entry.
fn single_row(located: Located<'_>) -> Located<'_> {
    let Cow::Borrowed(json) = located.json else {
        return located;
    };
    match serde_json::from_slice::<[&serde_json::value::RawValue; 1]>(json) {
        Ok([row]) => Located {
            json: Cow::Borrowed(row.get().as_bytes()),
            path: format!("{}[0]", located.path).into(),
        },
        Err(_) => located,
    }
}

/// A bare value, as the object that it is the only field of.
fn scalar<'a>(located: Located<'a>, field: &str) -> Located<'a> {
    let text = located.json.trim_ascii();
    if text.is_empty() || text.starts_with(b"{") || text.starts_with(b"<") {
        return located;
    }
    let object = [b"{\"", field.as_bytes(), b"\":", text, b"}"].concat();
    Located {
        json: Cow::Owned(object),
        path: located.path,
    }
}

/// Refuses a value that does not say what was created.
fn require_identifier(operation: &Operation, located: &Located<'_>) -> Result<(), NoValue> {
    let identifiers = operation.reading.identifiers;
    if identifiers.is_empty() {
        return Ok(());
    }
    match Outline::of(&located.json) {
        Some(outline) if !outline.has_any(identifiers) => {
            let path = match &*located.path {
                "" => ROOT.to_owned(),
                path => path.to_owned(),
            };
            let problem = format!("none of the fields {} is present", identifiers.join(", "));
            Err(NoValue::mismatch(path, problem))
        }
        // What is not an object is refused by its type.
        _ => Ok(()),
    }
}

#[cfg(test)]
mod tests {
    use http::HeaderMap;

    use super::*;
    use crate::operation::{Reading, custom};

    fn operation(method: &http::Method, reading: Reading) -> Operation {
        let row = custom(method).unwrap();
        Operation {
            id: row.id,
            method: row.method,
            path: row.path,
            resource: row.resource,
            name: row.name,
            request: None,
            response: "",
            confidence: row.confidence,
            reading,
            idempotency_key: row.idempotency_key,
            account: row.account,
            paging: row.paging,
            retry: row.retry,
        }
    }

    fn reading(envelope: Envelope) -> Reading {
        Reading {
            empty: false,
            envelope,
            two_step: false,
            outcome_fields: &[],
            distinctive: false,
            identifiers: &[],
        }
    }

    fn located(body: &str, reading: Reading) -> Result<String, NoValue> {
        let operation = operation(&http::Method::POST, reading);
        let response = HttpResponse::new(StatusCode::OK, HeaderMap::new(), body.to_owned());
        let located = locate(&operation, &response)?;
        Ok(String::from_utf8(located.json.into_owned()).unwrap())
    }

    fn value(body: &str, envelope: Envelope) -> String {
        located(body, reading(envelope)).unwrap()
    }

    #[test]
    fn an_envelope_is_taken_off() {
        for (body, expected) in [
            (r#"{"data":{"a":1}}"#, r#"{"a":1}"#),
            (
                r#"{"success":true,"data": {"a":1}, "message":"m"}"#,
                r#"{"a":1}"#,
            ),
            (r#"{"success":true,"data":null}"#, "null"),
            (r#"{"success":true,"data":1,"timestamp":"t"}"#, "1"),
            (r#"{"success":true,"data":1,"error":null,"errors":[]}"#, "1"),
        ] {
            assert_eq!(value(body, Envelope::Data), expected, "{body}");
        }
    }

    #[test]
    fn a_flat_response_with_a_field_called_data_stays() {
        for body in [
            r#"{"a":1}"#,
            r#"{"data":1,"a":2}"#,
            r#"{"success":true,"refund_id":"re_1","data":{}}"#,
            "[1]",
            "null",
            "<html>",
            "",
        ] {
            assert_eq!(value(body, Envelope::Data), body);
        }
        let body = r#"{"data":{"a":1}}"#;
        assert_eq!(value(body, Envelope::None), body);
    }

    #[test]
    fn a_row_is_taken_out_of_its_list() {
        for body in [
            r#"{"a":1}"#,
            r#"[{"a":1}]"#,
            r#"{"success":true,"data":[{"a":1}]}"#,
        ] {
            assert_eq!(value(body, Envelope::Row), r#"{"a":1}"#);
        }
        assert_eq!(value("[]", Envelope::Row), "[]");
    }

    #[test]
    fn a_bare_value_becomes_the_field_that_it_is() {
        let scalar = |body| value(body, Envelope::Scalar("balance"));
        assert_eq!(scalar("12.5"), r#"{"balance":12.5}"#);
        assert_eq!(scalar(r#"{"success":true,"data":7}"#), r#"{"balance":7}"#);
        assert_eq!(scalar(r#"{"balance":7}"#), r#"{"balance":7}"#);
        assert_eq!(scalar("<html>"), "<html>");
    }

    #[test]
    fn an_error_inside_of_a_success_is_an_error() {
        for body in [
            r#"{"success":false,"message":"no"}"#,
            r#"{"error":{"code":"x"}}"#,
            r#"{"error":"no","data":{}}"#,
            r#"{"success":false,"errors":["no"]}"#,
            r#"{"errors":["no"]}"#,
            r#"{"data":{"success":false,"error":"declined","id":"t"}}"#,
        ] {
            let found = located(body, reading(Envelope::Data));
            assert!(matches!(found, Err(NoValue::Error)), "{body}");
        }
        let none = r#"{"data":{"a":1},"error":null,"errors":[ ]}"#;
        assert_eq!(value(none, Envelope::Data), r#"{"a":1}"#);
    }

    #[test]
    fn a_failure_that_was_recorded_is_no_error_when_it_is_read() {
        for (body, is_error) in [
            (r#"{"error":{"code":"x"},"request_id":"r"}"#, true),
            (r#"{"success":false,"message":"no"}"#, true),
            (r#"{"matched":1,"errors":[{"line":2}]}"#, false),
            (r#"{"status":"failed","error":"timed out"}"#, false),
        ] {
            let operation = operation(&http::Method::GET, reading(Envelope::Data));
            let response = HttpResponse::new(StatusCode::OK, HeaderMap::new(), body);
            assert_eq!(locate(&operation, &response).is_err(), is_error, "{body}");
        }
        let own = |method| {
            let reading = Reading {
                outcome_fields: &["success"],
                ..reading(Envelope::None)
            };
            let operation = operation(method, reading);
            let body = r#"{"success":false}"#;
            let response = HttpResponse::new(StatusCode::OK, HeaderMap::new(), body);
            locate(&operation, &response).is_ok()
        };
        assert!(own(&http::Method::GET), "a delivery that failed was read");
        assert!(
            !own(&http::Method::POST),
            "a charge that failed was not made"
        );
    }

    #[test]
    fn a_preview_is_found_wherever_it_is() {
        for body in [
            r#"{"requires_confirmation":true,"confirmation_token":"t"}"#,
            r#"{"success":true,"data":{"requires_confirmation":true,"confirmation_token":"t"}}"#,
            r#"{"success":true,"id":"x","data":{"data":{"confirmation_token":"t"}}}"#,
            r#"{"success":true,"data":[{"x":[{"confirmation_token":"t"}]}]}"#,
            r#"[{"requires_confirmation":true,"confirmation_token":"t"}]"#,
            r#"{"requires_confirmation":true,"data":{"confirmation_token":"t"}}"#,
        ] {
            let reading = Reading {
                two_step: true,
                ..reading(Envelope::None)
            };
            let found = located(body, reading).unwrap();
            assert!(
                found.ends_with(r#""confirmation_token":"t"}"#) && !found.starts_with('['),
                "{found}"
            );
            assert!(!found.contains("data"), "{found}");
        }
    }

    #[test]
    fn a_value_without_any_identifier_is_refused() {
        let with = |body| {
            let reading = Reading {
                identifiers: &["id", "data.id"],
                ..reading(Envelope::None)
            };
            located(body, reading)
        };
        for body in [
            r#"{"id":"x"}"#,
            r#"{"data":{"id":7}}"#,
            r#"{"id":null,"data":{"id":"x"}}"#,
        ] {
            assert!(with(body).is_ok(), "{body}");
        }
        for body in ["{}", r#"{"id":null}"#, r#"{"id":""}"#, r#"{"data":{}}"#] {
            assert!(matches!(with(body), Err(NoValue::Unreadable(_))), "{body}");
        }
    }

    #[test]
    fn items_under_a_name_of_the_operation() {
        let read = |body: &str, names| {
            let operation = operation(&http::Method::GET, reading(Envelope::List(names)));
            let http = HttpResponse::new(StatusCode::OK, HeaderMap::new(), body.to_owned());
            decode::<crate::page::Page<i64>>(&operation, &http)
        };
        let body = r#"{"customers":[1],"pagination":{"page":1,"totalPages":2}}"#;
        let page = read(body, &["customers"]).unwrap();
        assert_eq!(
            (page.data.as_slice(), page.total_pages),
            (&[1][..], Some(2))
        );
        assert!(matches!(read(body, &[]), Err(NoValue::Unreadable(_))));
        let Err(NoValue::Unreadable(DecodeProblem::Mismatch { path, .. })) =
            read(r#"{"customers":["x"]}"#, &["customers"])
        else {
            panic!("a string was read as a number");
        };
        assert_eq!(path, "customers[0]");
        for error in [
            r#"{"success":false,"data":[]}"#,
            r#"{"data":[1],"error":{"code":"x"}}"#,
            r#"{"success":false,"errors":[1]}"#,
        ] {
            assert!(matches!(read(error, &[]), Err(NoValue::Error)), "{error}");
        }
    }
}
