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
    match envelope {
        Envelope::None => body.clone(),
        Envelope::Data => data(body).unwrap_or_else(|| body.clone()),
        Envelope::Row => {
            let list = data(body).unwrap_or_else(|| body.clone());
            first(&list).unwrap_or(list)
        }
    }
}

/// What stands under `data`, if the answer is an envelope: it has `data` and
/// nothing that an envelope has not.
fn data(body: &Bytes) -> Option<Bytes> {
    #[derive(Deserialize)]
    #[serde(deny_unknown_fields)]
    struct Envelope<'a> {
        #[serde(borrow)]
        data: &'a RawValue,
        #[allow(dead_code)]
        success: Option<IgnoredAny>,
        #[allow(dead_code)]
        message: Option<IgnoredAny>,
        #[allow(dead_code)]
        request_id: Option<IgnoredAny>,
    }

    let envelope = serde_json::from_slice::<Envelope<'_>>(body).ok()?;
    Some(body.slice_ref(envelope.data.get().as_bytes()))
}

/// The entry of a list of one.
fn first(body: &Bytes) -> Option<Bytes> {
    let rows: [&RawValue; 1] = serde_json::from_slice(body).ok()?;
    Some(body.slice_ref(rows[0].get().as_bytes()))
}

/// Where `body` does not fit `T`: `data[3].amount`. Reads the body once more,
/// which is why only the failure path asks.
pub(crate) fn mismatch<T: DeserializeOwned>(body: &[u8]) -> String {
    let mut json = serde_json::Deserializer::from_slice(body);
    match serde_path_to_error::deserialize::<_, T>(&mut json) {
        Err(error) => error.path().to_string(),
        // The value is fine; what follows it is not.
        Ok(_) => ".".to_owned(),
    }
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
