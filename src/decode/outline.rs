use std::borrow::Cow;
use std::collections::BTreeMap;

use serde::Deserialize;
use serde_json::Value;
use serde_json::value::RawValue;

/// The fields of a JSON object, values unread.
#[derive(Deserialize)]
#[serde(transparent)]
pub(super) struct Outline<'a>(#[serde(borrow)] BTreeMap<Name<'a>, &'a RawValue>);

/// A field name, copied only if JSON escapes a character in it.
#[derive(Deserialize, PartialEq, Eq, PartialOrd, Ord)]
#[serde(transparent)]
struct Name<'a>(#[serde(borrow)] Cow<'a, str>);

impl std::borrow::Borrow<str> for Name<'_> {
    fn borrow(&self) -> &str {
        &self.0
    }
}

/// The fields that an envelope has beside `data`.
const ENVELOPE: [&str; 11] = [
    "success",
    "data",
    "message",
    "error",
    "errors",
    "request_id",
    "timestamp",
    "status_code",
    "statusCode",
    "code",
    "meta",
];

/// How deep previews are looked for.
const DEPTH: usize = 8;

impl<'a> Outline<'a> {
    /// None if the body is not a JSON object.
    pub(super) fn of(body: &'a [u8]) -> Option<Self> {
        serde_json::from_slice(body).ok()
    }

    pub(super) fn get(&self, name: &str) -> Option<&'a str> {
        self.0.get(name).map(|value| value.get())
    }

    pub(super) fn fields(&self) -> impl Iterator<Item = (&str, &'a RawValue)> {
        self.0.iter().map(|(name, value)| (&*name.0, *value))
    }

    /// Whether this reports that the call failed.
    ///
    /// A call that writes failed if any of the fields says so, here or in `data`:
    /// a charge with an error is no charge. A call that reads returns what was
    /// recorded, which can be a failure; only an object that is nothing but an
    /// envelope reports one. `own` are the fields that the response type declares.
    pub(super) fn is_error(&self, own: &[&str], writes: bool) -> bool {
        if !writes && !self.is_envelope() {
            return false;
        }
        let value = |name: &str| {
            let value = self.get(name).filter(|_| writes || !own.contains(&name))?;
            serde_json::from_str::<Value>(value).ok()
        };
        let reports = |name: &str| {
            !own.contains(&name) && value(name).is_some_and(|error| reports_error(&error))
        };
        let in_data = || {
            let data = self.get("data").map(str::as_bytes).and_then(Outline::of);
            data.is_some_and(|data| data.is_error(own, writes))
        };
        value("success") == Some(Value::Bool(false))
            || reports("error")
            || reports("errors")
            || (writes && in_data())
    }

    fn is_envelope(&self) -> bool {
        self.0.keys().all(|name| ENVELOPE.contains(&&*name.0))
    }

    /// Whether this is a preview of a two-step call. When it is ambiguous, it is
    /// one: the opposite mistake would be money that never moves.
    pub(super) fn is_preview(&self) -> bool {
        let asks = self
            .get("requires_confirmation")
            .is_some_and(|asks| !matches!(asks, "null" | "false"));
        asks || self.has_token()
    }

    fn has_token(&self) -> bool {
        let token = self.get("confirmation_token");
        token.is_some_and(|token| token != "null")
    }

    /// What is in `data`, if all other fields are those of an envelope.
    pub(super) fn enveloped(&self) -> Option<&'a str> {
        let data = self.get("data")?;
        self.is_envelope().then_some(data)
    }

    /// The same list with its items in `data` instead of under one of these names,
    /// with that name.
    pub(super) fn with_items_in_data<'n>(&self, names: &[&'n str]) -> Option<(&'n str, Vec<u8>)> {
        if self.get("data").is_some() {
            return None;
        }
        let items = names.iter().find(|name| self.get(name).is_some())?;
        let fields = self.fields().map(|(name, value)| match name == *items {
            true => ("data", value),
            false => (name, value),
        });
        let json = serde_json::to_vec(&fields.collect::<BTreeMap<_, _>>()).ok()?;
        Some((*items, json))
    }

    /// Whether one of the fields has a value. `data.id` is a field in an object.
    pub(super) fn has_any(&self, names: &[&str]) -> bool {
        let is_value = |value: &str| !matches!(value, "null" | "\"\"" | "{}" | "[]" | "false");
        names.iter().any(|name| match name.split_once('.') {
            Some((outer, inner)) => {
                let object = self.get(outer).map(str::as_bytes).and_then(Outline::of);
                object.is_some_and(|object| object.has_any(&[inner]))
            }
            None => self.get(name).is_some_and(is_value),
        })
    }
}

/// Whether the value of an error field says anything.
pub(crate) fn reports_error(error: &Value) -> bool {
    match error {
        Value::Null | Value::Bool(false) => false,
        Value::String(text) => !text.is_empty(),
        Value::Array(items) => !items.is_empty(),
        Value::Object(fields) => !fields.is_empty(),
        Value::Number(number) => number.as_f64() != Some(0.0),
        Value::Bool(true) => true,
    }
}

/// The object in a body that is a preview, with its path; empty for the body
/// itself.
pub(super) fn preview(body: &[u8]) -> Option<(String, &[u8])> {
    find_preview(body, String::new(), DEPTH)
}

fn find_preview(json: &[u8], path: String, depth: usize) -> Option<(String, &[u8])> {
    let depth = depth.checked_sub(1)?;
    let Some(outline) = Outline::of(json) else {
        let items: Vec<&RawValue> = serde_json::from_slice(json).ok()?;
        let mut items = items.into_iter().enumerate();
        return items.find_map(|(index, item)| {
            find_preview(item.get().as_bytes(), format!("{path}[{index}]"), depth)
        });
    };
    if outline.has_token() {
        return Some((path, json));
    }
    // Metadata is what callers store; nothing in it is the API's.
    let mut inner = outline.fields().filter(|(name, _)| *name != "metadata");
    let inner = inner.find_map(|(name, value)| {
        let path = match path.as_str() {
            "" => name.to_owned(),
            outer => format!("{outer}.{name}"),
        };
        find_preview(value.get().as_bytes(), path, depth)
    });
    // One that asks for a confirmation without a token is a preview all the same.
    inner.or_else(|| outline.is_preview().then_some((path, json)))
}
