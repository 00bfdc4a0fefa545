//! Tolerance in reading answers, and the place of what cannot be read.

use bytes::Bytes;
use serde::de::{DeserializeOwned, IgnoredAny};
use serde::{Deserialize, Deserializer};
use serde_json::value::RawValue;

use crate::operation::Envelope;

/// Reads null as the default: a collection that is null is empty.
pub(crate) fn null_as_default<'de, D, T>(deserializer: D) -> Result<T, D::Error>
where
    D: Deserializer<'de>,
    T: Default + Deserialize<'de>,
{
    Ok(Option::deserialize(deserializer)?.unwrap_or_default())
}

/// Reads a field that is there: null is "cleared", which is not "not set".
pub(crate) fn set<'de, D, T>(deserializer: D) -> Result<Option<Option<T>>, D::Error>
where
    D: Deserializer<'de>,
    T: Deserialize<'de>,
{
    Option::deserialize(deserializer).map(Some)
}

/// The value of a success answer, out of what it may stand in.
pub(crate) fn unwrapped(body: &Bytes, envelope: Envelope) -> Bytes {
    located(body, envelope).0
}

/// The same, with the path to it.
fn located(body: &Bytes, envelope: Envelope) -> (Bytes, String) {
    let (mut value, mut path) = (body.clone(), String::new());
    if envelope != Envelope::None
        && let Some(inner) = data(body)
    {
        (value, path) = (inner, "data".to_owned());
    }
    match envelope {
        Envelope::Row => {
            if let Some(row) = first(&value) {
                (value, path) = (row, format!("{path}[0]"));
            }
        }
        Envelope::Scalar(field) => {
            let text = value.trim_ascii();
            if !text.is_empty() && !text.starts_with(b"{") && !text.starts_with(b"<") {
                let object = [b"{\"", field.as_bytes(), b"\":", text, b"}"].concat();
                value = object.into();
            }
        }
        Envelope::None | Envelope::Data => {}
    }
    (value, path)
}

/// What stands under `data`, if the answer is an envelope: it says so with
/// `success`, or it has nothing else that an envelope has not.
fn data(body: &Bytes) -> Option<Bytes> {
    // Most answers stand in none, which this sees without reading them.
    memchr::memmem::find(body, br#""data""#)?;

    #[derive(Deserialize)]
    struct Said<'a> {
        #[serde(borrow)]
        data: &'a RawValue,
        #[allow(dead_code)]
        success: bool,
    }

    #[derive(Deserialize)]
    #[serde(deny_unknown_fields)]
    struct Bare<'a> {
        #[serde(borrow)]
        data: &'a RawValue,
        #[allow(dead_code)]
        message: Option<IgnoredAny>,
        #[allow(dead_code)]
        request_id: Option<IgnoredAny>,
    }

    let data = match serde_json::from_slice::<Said<'_>>(body) {
        Ok(envelope) => envelope.data,
        Err(_) => serde_json::from_slice::<Bare<'_>>(body).ok()?.data,
    };
    Some(body.slice_ref(data.get().as_bytes()))
}

/// The entry of a list of one.
fn first(body: &Bytes) -> Option<Bytes> {
    let rows: [&RawValue; 1] = serde_json::from_slice(body).ok()?;
    Some(body.slice_ref(rows[0].get().as_bytes()))
}

/// Where an answer does not fit `T`: `data[3].amount`. Reads the body once
/// more, which is why only the failure path asks.
pub(crate) fn mismatch<T: DeserializeOwned>(body: &Bytes, envelope: Envelope) -> String {
    let (value, outer) = located(body, envelope);
    let mut json = serde_json::Deserializer::from_slice(&value);
    let inner = match serde_path_to_error::deserialize::<_, T>(&mut json) {
        Err(error) => {
            let text = error.inner().to_string();
            let deeper = text
                .strip_prefix(NESTED)
                .and_then(|text| text.split_once(": "));
            match deeper {
                Some((deeper, _)) => deeper.to_owned(),
                None => error.path().to_string(),
            }
        }
        // The value is fine; what follows it is not.
        Ok(_) => ROOT.to_owned(),
    };
    match (outer.as_str(), inner.as_str()) {
        ("", inner) => inner.to_owned(),
        (outer, ROOT) => outer.to_owned(),
        (outer, inner) if inner.starts_with('[') => format!("{outer}{inner}"),
        (outer, inner) => format!("{outer}.{inner}"),
    }
}

/// The path of what is wrong as a whole.
pub(crate) const ROOT: &str = ".";

/// How an error of a reader inside of another says where it is.
const NESTED: &str = "at ";

/// The text of an error inside of `outer`, with its path.
pub(crate) fn nested(outer: &str, error: &serde_path_to_error::Error<serde_json::Error>) -> String {
    format!("{NESTED}{outer}{}: {}", error.path(), error.inner())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn value(body: &'static str) -> String {
        out_of(body, Envelope::Data)
    }

    fn out_of(body: &'static str, envelope: Envelope) -> String {
        let bytes = unwrapped(&Bytes::from_static(body.as_bytes()), envelope);
        String::from_utf8(bytes.to_vec()).unwrap()
    }

    #[test]
    fn a_row_is_taken_out_of_its_list() {
        for body in [
            r#"{"a":1}"#,
            r#"[{"a":1}]"#,
            r#"{"success":true,"data":[{"a":1}]}"#,
        ] {
            assert_eq!(out_of(body, Envelope::Row), r#"{"a":1}"#);
        }
        assert_eq!(out_of("[]", Envelope::Row), "[]");
        assert_eq!(
            out_of(r#"{"data":{"a":1}}"#, Envelope::None),
            r#"{"data":{"a":1}}"#
        );
    }

    #[test]
    fn an_envelope_is_taken_off() {
        assert_eq!(value(r#"{"data":{"a":1}}"#), r#"{"a":1}"#);
        assert_eq!(
            value(r#"{"success":true,"data": {"a":1}, "message":"m"}"#),
            r#"{"a":1}"#
        );
        assert_eq!(value(r#"{"success":true,"data":null}"#), "null");
        assert_eq!(value(r#"{"success":true,"data":1,"timestamp":"t"}"#), "1");
    }

    #[test]
    fn what_is_no_envelope_stays() {
        for body in [
            r#"{"a":1}"#,
            r#"{"data":1,"a":2}"#,
            "[1]",
            "null",
            "<html>",
            "",
        ] {
            assert_eq!(value(body), body);
        }
    }

    #[test]
    fn a_bare_value_becomes_the_field_that_it_is() {
        let scalar = |body| out_of(body, Envelope::Scalar("balance"));
        assert_eq!(scalar("12.5"), r#"{"balance":12.5}"#);
        assert_eq!(scalar(r#"{"success":true,"data":7}"#), r#"{"balance":7}"#);
        assert_eq!(scalar(r#"{"balance":7}"#), r#"{"balance":7}"#);
        assert_eq!(scalar("<html>"), "<html>");
    }

    #[test]
    fn a_mismatch_is_found_inside_of_what_it_stands_in() {
        #[derive(Debug, Deserialize)]
        struct Thing {
            #[allow(dead_code)]
            list: Vec<i64>,
        }
        let path = |body: &'static str, envelope| {
            mismatch::<Thing>(&Bytes::from_static(body.as_bytes()), envelope)
        };
        assert_eq!(path(r#"{"list":[1,"x"]}"#, Envelope::Data), "list[1]");
        let wrapped = r#"{"success":true,"data":{"list":["x"]}}"#;
        assert_eq!(path(wrapped, Envelope::Data), "data.list[0]");
        assert_eq!(path(r#"[{"list":["x"]}]"#, Envelope::Row), "[0].list[0]");
        assert_eq!(path(r#"{"success":true,"data":5}"#, Envelope::Data), "data");
        assert_eq!(path("<html>", Envelope::Data), ".");
    }

    #[test]
    fn null_is_told_from_absent() {
        #[derive(Debug, PartialEq, Deserialize)]
        struct Body {
            #[serde(default, deserialize_with = "set")]
            note: Option<Option<i32>>,
        }
        let note = |json| serde_json::from_str::<Body>(json).unwrap().note;
        assert_eq!(note("{}"), None);
        assert_eq!(note(r#"{"note":null}"#), Some(None));
        assert_eq!(note(r#"{"note":1}"#), Some(Some(1)));
    }
}
