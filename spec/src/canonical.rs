//! The canonical form of a document, which has no prose and a fixed layout.
//!
//! Two documents that differ only in prose, key order or whitespace have the same
//! canonical bytes. Array order is kept, because it is significant, for example for
//! enum values and parameters.

use std::collections::BTreeMap;

use serde_json::{Map, Value};

use lomi_contract::{Document, Result, pointer};

/// Keywords for prose or examples. A *name* with the same spelling, such as a property
/// called `description`, is kept.
const PROSE: [&str; 6] = [
    "contact",
    "description",
    "example",
    "examples",
    "externalDocs",
    "summary",
];

/// Keywords whose value maps names to objects.
const NAME_MAPS: [&str; 14] = [
    "callbacks",
    "content",
    "encoding",
    "headers",
    "links",
    "mapping",
    "parameters",
    "paths",
    "properties",
    "requestBodies",
    "responses",
    "schemas",
    "securitySchemes",
    "variables",
];

/// Keywords whose value is data, which is copied without looking for prose.
const DATA: [&str; 4] = ["const", "default", "enum", "security"];

/// The meaning of the keys of an object.
#[derive(Clone, Copy, PartialEq)]
enum Keys {
    Keywords,
    Names,
    Data,
}

/// Returns the document without prose and with sorted keys.
///
/// # Errors
///
/// Returns an error if the document is not valid without its prose, for example
/// because a `$ref` points into an example.
pub fn facts(origin: &str, document: &Document) -> Result<Document> {
    Document::check(origin, without_prose(document.as_value(), Keys::Keywords))
}

/// Formats a value canonically: sorted keys, an indentation of two spaces, and a
/// newline at the end.
pub fn to_bytes(value: &Value) -> Vec<u8> {
    // Formatting a `Value` cannot fail, because its keys are strings.
    let mut text = format!("{:#}", without_prose(value, Keys::Data));
    text.push('\n');
    text.into_bytes()
}

/// The same as [`facts`], but without validation: a `$ref` into prose may not resolve
/// in the result.
pub(crate) fn facts_of(document: &Document) -> Document {
    document.with(without_prose(document.as_value(), Keys::Keywords))
}

/// The prose that the canonical form omits, by the JSON pointer of its keyword.
pub(crate) fn prose(document: &Value) -> BTreeMap<String, &Value> {
    let mut found = BTreeMap::new();
    collect_prose(document, Keys::Keywords, String::new(), &mut found);
    found
}

fn collect_prose<'a>(
    value: &'a Value,
    keys: Keys,
    place: String,
    found: &mut BTreeMap<String, &'a Value>,
) {
    match value {
        Value::Object(map) => {
            for (key, value) in map {
                let at = pointer::push(&place, key);
                match (keys, keys_below(key, value, keys)) {
                    (Keys::Keywords, _) if PROSE.contains(&key.as_str()) => {
                        found.insert(at, value);
                    }
                    (Keys::Keywords, _) if key == "scopes" => {
                        found.insert(at, value);
                    }
                    (_, Keys::Data) => {}
                    (_, below) => collect_prose(value, below, at, found),
                }
            }
        }
        Value::Array(items) => {
            for (index, item) in items.iter().enumerate() {
                collect_prose(item, keys, pointer::push(&place, index), found);
            }
        }
        _ => {}
    }
}

fn without_prose(value: &Value, keys: Keys) -> Value {
    match value {
        Value::Object(map) => {
            let mut entries: Vec<_> = map.iter().collect();
            // Sorted explicitly, because serde_json's map type depends on its features.
            entries.sort_by_key(|(key, _)| key.as_str());
            let kept = entries
                .into_iter()
                .filter(|(key, _)| keys != Keys::Keywords || !PROSE.contains(&key.as_str()))
                .map(|(key, value)| (key.clone(), entry_without_prose(key, value, keys)));
            Value::Object(kept.collect())
        }
        Value::Array(items) => items.iter().map(|item| without_prose(item, keys)).collect(),
        scalar => scalar.clone(),
    }
}

fn entry_without_prose(key: &str, value: &Value, keys: Keys) -> Value {
    match keys {
        // OAuth scopes map names to descriptions. Only the names are kept.
        Keys::Keywords if key == "scopes" => names_only(value),
        _ => without_prose(value, keys_below(key, value, keys)),
    }
}

/// The meaning of the keys in the value of an entry.
fn keys_below(key: &str, value: &Value, keys: Keys) -> Keys {
    match keys {
        Keys::Data => Keys::Data,
        Keys::Keywords if DATA.contains(&key) => Keys::Data,
        // `parameters` is a list in an operation, but a map in `components`.
        Keys::Keywords if NAME_MAPS.contains(&key) && value.is_object() => Keys::Names,
        Keys::Names | Keys::Keywords => Keys::Keywords,
    }
}

fn names_only(scopes: &Value) -> Value {
    let names = scopes.as_object().into_iter().flat_map(Map::keys);
    let mut names: Vec<_> = names.cloned().collect();
    names.sort();
    Value::Object(names.into_iter().map(|n| (n, Value::from(""))).collect())
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn canonical(value: Value) -> String {
        let document = Document::check("doc.json", value).unwrap();
        let facts = facts("doc.json", &document).unwrap();
        String::from_utf8(to_bytes(facts.as_value())).unwrap()
    }

    fn sample(prose: &str) -> Value {
        json!({
            "openapi": "3.0.0",
            "info": {"title": "T", "version": "1", "description": prose, "contact": {"name": prose}},
            "tags": [{"name": "A", "description": prose}],
            "paths": {"/a": {"get": {
                "operationId": "A_get",
                "summary": prose,
                "responses": {"200": {"description": prose, "content": {"application/json": {
                    "schema": {"$ref": "#/components/schemas/A"},
                    "examples": {"one": {"value": {"text": prose}}}
                }}}}
            }}},
            "components": {
                "schemas": {"A": {
                    "type": "object",
                    "description": prose,
                    "required": ["description"],
                    "properties": {
                        "description": {"type": "string", "example": prose},
                        "summary": {"type": "string", "enum": ["example"], "default": "example"},
                        "properties": {"type": "object", "default": {"description": "data"}}
                    }
                }},
                "securitySchemes": {"o": {"type": "oauth2", "flows": {"implicit": {
                    "authorizationUrl": "https://x", "scopes": {"read": prose}
                }}}}
            }
        })
    }

    #[test]
    fn prose_is_removed_but_names_with_the_same_spelling_are_kept() {
        let text = canonical(sample("some words"));
        assert!(!text.contains("some words"), "{text}");
        let value: Value = serde_json::from_str(&text).unwrap();
        let schema = &value["components"]["schemas"]["A"];
        assert_eq!(
            schema["properties"]["description"],
            json!({"type": "string"})
        );
        assert_eq!(schema["properties"]["summary"]["enum"], json!(["example"]));
        assert_eq!(
            schema["properties"]["properties"]["default"],
            json!({"description": "data"})
        );
        let flow = &value["components"]["securitySchemes"]["o"]["flows"]["implicit"];
        assert_eq!(flow["scopes"], json!({"read": ""}));
        assert_eq!(value["tags"], json!([{"name": "A"}]));
    }

    #[test]
    fn prose_and_layout_do_not_affect_the_result() {
        assert_eq!(canonical(sample("some words")), canonical(sample("other")));
        let reversed: Value = serde_json::from_str(
            r#"{"paths":{"/a":{"get":{"responses":{},"operationId":"A"}}},"openapi":"3.0.0"}"#,
        )
        .unwrap();
        let sorted: Value = serde_json::from_str(
            r#"{"openapi":"3.0.0","paths":{"/a":{"get":{"operationId":"A","responses":{}}}}}"#,
        )
        .unwrap();
        assert_eq!(canonical(reversed), canonical(sorted));
    }

    #[test]
    fn the_layout_is_two_spaces_sorted_keys_and_a_newline() {
        assert_eq!(
            String::from_utf8(to_bytes(&json!({"b": [1], "a": {}}))).unwrap(),
            "{\n  \"a\": {},\n  \"b\": [\n    1\n  ]\n}\n"
        );
    }

    #[test]
    fn canonicalisation_is_idempotent() {
        let once = canonical(sample("words"));
        assert_eq!(canonical(serde_json::from_str(&once).unwrap()), once);
    }
}
