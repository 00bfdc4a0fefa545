use std::borrow::Cow;
use std::collections::BTreeMap;

use serde::Deserialize;
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

    /// Whether this says that the call failed, in a field that is not the response
    /// type's own. A `success` that the type declares is about the call only if
    /// the call writes: one that reads returns what was recorded.
    pub(super) fn is_error(&self, own: &[&str], writes: bool) -> bool {
        let failed = self
            .get("success")
            .is_some_and(|success| success == "false");
        if failed && (writes || !own.contains(&"success")) {
            return true;
        }
        let says = |name: &str| {
            let value = self.get(name).unwrap_or("null");
            !own.contains(&name) && !matches!(value, "null" | "false" | "\"\"" | "[]" | "{}")
        };
        says("error") || says("errors")
    }

    /// What is in `data`, if all other fields are those of an envelope.
    pub(super) fn enveloped(&self) -> Option<&'a str> {
        let data = self.get("data")?;
        let is_envelope = self.0.keys().all(|name| ENVELOPE.contains(&&*name.0));
        is_envelope.then_some(data)
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

/// The object in a body that is a preview, with its path; empty for the body
/// itself. When it is ambiguous, it is a preview: the opposite mistake would be
/// money that never moves.
pub(super) fn preview(body: &[u8]) -> Option<(String, &[u8])> {
    find_preview(body, String::new(), DEPTH)
}

fn find_preview(json: &[u8], path: String, depth: usize) -> Option<(String, &[u8])> {
    let outline = Outline::of(json)?;
    let asks = outline
        .get("requires_confirmation")
        .is_some_and(|asks| !matches!(asks, "null" | "false"));
    let has_token = outline
        .get("confirmation_token")
        .is_some_and(|token| token != "null");
    if asks || has_token {
        return Some((path, json));
    }
    let depth = depth.checked_sub(1)?;
    // Metadata is what callers store; nothing in it is the API's.
    let inner = outline.fields().filter(|(name, _)| *name != "metadata");
    let mut inner = inner.map(|(name, value)| {
        let path = match path.as_str() {
            "" => name.to_owned(),
            outer => format!("{outer}.{name}"),
        };
        find_preview(value.get().as_bytes(), path, depth)
    });
    inner.find_map(|found| found)
}
