//! Compares JSON values, ignoring what a round trip through the SDK's types does not keep.

use serde_json::{Map, Value};

/// The value without nulls and empty collections, which the types leave out when they are
/// serialized.
pub fn comparable(value: &Value) -> Value {
    match value {
        Value::Object(map) => map
            .iter()
            .filter(|(_, value)| !matches!(value, Value::Object(m) if m.is_empty()))
            .filter(|(_, value)| !matches!(value, Value::Array(a) if a.is_empty()))
            .filter(|(_, value)| !value.is_null())
            .map(|(key, value)| (key.clone(), comparable(value)))
            .collect::<Map<_, _>>()
            .into(),
        Value::Array(items) => items.iter().map(comparable).collect(),
        scalar => scalar.clone(),
    }
}

/// The differences between two values, one line each.
pub fn differences(expected: &Value, found: &Value) -> Vec<String> {
    let mut all = Vec::new();
    differ("", &comparable(expected), &comparable(found), &mut all);
    all
}

fn differ(place: &str, expected: &Value, found: &Value, all: &mut Vec<String>) {
    match (expected, found) {
        (Value::Object(expected), Value::Object(found)) => {
            let unexpected = found.keys().filter(|name| !expected.contains_key(*name));
            for name in expected.keys().chain(unexpected) {
                let of = |map: &Map<_, _>| map.get(name).cloned().unwrap_or_default();
                differ(&format!("{place}/{name}"), &of(expected), &of(found), all);
            }
        }
        (Value::Array(expected), Value::Array(found)) if expected.len() == found.len() => {
            for (index, (expected, found)) in expected.iter().zip(found).enumerate() {
                differ(&format!("{place}/{index}"), expected, found, all);
            }
        }
        _ if expected == found => {}
        _ => all.push(format!("{place}: {expected} became {found}")),
    }
}
