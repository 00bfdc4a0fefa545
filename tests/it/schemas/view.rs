//! A common view of the schemas of the contract and of schemars.

use std::collections::BTreeSet;

use serde_json::{Map, Value};

/// A schema with its references followed.
pub(crate) struct View<'a> {
    /// The name in the last reference.
    pub(crate) name: Option<&'a str>,
    pub(crate) nullable: bool,
    pub(crate) kind: Kind<'a>,
    /// The schema object itself.
    pub(crate) schema: &'a Value,
}

/// The kind of a value.
#[derive(Debug, PartialEq)]
pub(crate) enum Kind<'a> {
    Any,
    Boolean,
    Integer,
    /// An exact number: in Rust a `Decimal`.
    Number,
    /// A binary floating-point number, which the SDK must not use.
    Float,
    Text,
    Time,
    Secret,
    Values(BTreeSet<&'a str>),
    List(&'a Value),
    Map,
    SecretMap,
    Object,
    OneOf(Vec<&'a Value>),
}

impl Kind<'_> {
    pub(crate) fn word(&self) -> &'static str {
        match self {
            Self::Any => "anything",
            Self::Boolean => "boolean",
            Self::Integer => "integer",
            Self::Number => "number",
            Self::Float => "float",
            Self::Text => "text",
            Self::Time => "time",
            Self::Secret => "secret",
            Self::Values(_) => "values",
            Self::List(_) => "list",
            Self::Map => "map",
            Self::SecretMap => "secret map",
            Self::Object => "object",
            Self::OneOf(_) => "one of several",
        }
    }
}

/// Reads a schema of the contract: OpenAPI 3.0 with the extensions of the overlay.
pub(crate) fn of_contract<'a>(document: &'a Value, schema: &'a Value) -> View<'a> {
    let nullable = schema["nullable"] == true;
    let target = schema["$ref"].as_str();
    if let Some(name) = target.and_then(|target| target.strip_prefix("#/components/schemas/")) {
        let inner = of_contract(document, &document["components"]["schemas"][name]);
        return View {
            name: Some(inner.name.unwrap_or(name)),
            nullable: nullable || inner.nullable,
            ..inner
        };
    }
    // In OpenAPI 3.0, a reference with extensions is wrapped in `allOf`.
    if let Some([inner]) = schema["allOf"].as_array().map(Vec::as_slice) {
        let inner = of_contract(document, inner);
        return View {
            nullable: nullable || inner.nullable,
            ..inner
        };
    }
    View {
        name: None,
        nullable,
        kind: contract_kind(schema),
        schema,
    }
}

fn contract_kind(schema: &Value) -> Kind<'_> {
    if let Some(values) = schema["enum"].as_array() {
        return Kind::Values(values.iter().filter_map(Value::as_str).collect());
    }
    if let Some(branches) = schema["oneOf"].as_array() {
        return Kind::OneOf(branches.iter().collect());
    }
    match schema["type"].as_str() {
        Some("boolean") => Kind::Boolean,
        Some("integer") => Kind::Integer,
        Some("number") => Kind::Number,
        Some("string") if schema["x-lomi-secret"] == true => Kind::Secret,
        Some("string") if schema["format"] == "date-time" => Kind::Time,
        Some("string") => Kind::Text,
        Some("array") => Kind::List(&schema["items"]),
        _ if has_properties(schema) => Kind::Object,
        Some("object") if schema["x-lomi-secret"] == true => Kind::SecretMap,
        Some("object") => Kind::Map,
        _ => Kind::Any,
    }
}

/// Reads a schema that schemars derived: JSON Schema 2020-12.
pub(crate) fn of_rust<'a>(definitions: &'a Map<String, Value>, schema: &'a Value) -> View<'a> {
    let target = schema["$ref"].as_str();
    if let Some(name) = target.and_then(|target| target.strip_prefix("#/$defs/")) {
        let inner = of_rust(definitions, &definitions[name]);
        return View {
            name: Some(inner.name.unwrap_or(name)),
            ..inner
        };
    }
    let branches = schema["anyOf"].as_array().into_iter().flatten();
    let (nulls, branches): (Vec<_>, Vec<_>) = branches.partition(|branch| branch["type"] == "null");
    match (nulls.len(), branches.as_slice()) {
        (_, []) => {}
        (0, _) => {
            return View {
                name: None,
                nullable: false,
                kind: Kind::OneOf(branches),
                schema,
            };
        }
        (_, [only]) => {
            return View {
                nullable: true,
                ..of_rust(definitions, only)
            };
        }
        _ => {
            return View {
                name: None,
                nullable: true,
                kind: Kind::OneOf(branches),
                schema,
            };
        }
    }
    let (word, nullable) = rust_type(schema);
    View {
        name: None,
        nullable,
        kind: rust_kind(schema, word),
        schema,
    }
}

/// `"type": "string"` or `"type": ["string", "null"]`.
fn rust_type(schema: &Value) -> (Option<&str>, bool) {
    match &schema["type"] {
        Value::Array(words) => {
            let mut names = words.iter().filter_map(Value::as_str);
            let nullable = names.clone().any(|name| name == "null");
            (names.find(|name| *name != "null"), nullable)
        }
        word => (word.as_str(), false),
    }
}

fn rust_kind<'a>(schema: &'a Value, word: Option<&str>) -> Kind<'a> {
    match word {
        Some("boolean") => Kind::Boolean,
        Some("integer") => Kind::Integer,
        Some("number") if schema["format"] == "decimal" => Kind::Number,
        Some("number") => Kind::Float,
        // An open enum lists its known values as examples.
        Some("string") => match schema["examples"].as_array() {
            Some(values) => Kind::Values(values.iter().filter_map(Value::as_str).collect()),
            None if schema["format"] == "password" => Kind::Secret,
            None if schema["format"] == "date-time" => Kind::Time,
            None => Kind::Text,
        },
        Some("array") => Kind::List(&schema["items"]),
        Some("object") if has_properties(schema) => Kind::Object,
        Some("object") if schema["format"] == "password" => Kind::SecretMap,
        Some("object") => Kind::Map,
        _ => Kind::Any,
    }
}

fn has_properties(schema: &Value) -> bool {
    schema["properties"]
        .as_object()
        .is_some_and(|properties| !properties.is_empty())
}
