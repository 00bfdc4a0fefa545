//! One of the two documents, and what its schemas are.

use serde_json::{Map, Value};

use crate::walk::SCHEMAS;

/// Stands for what is not there.
pub(super) static NOTHING: Value = Value::Null;

/// References may lead to references; a document may let them run in circles.
const LONGEST_CHAIN: usize = 32;

/// One of the two documents.
#[derive(Clone, Copy)]
pub(super) struct Side<'a> {
    pub(super) root: &'a Value,
}

/// A schema behind its wrappings.
pub(super) struct Seen<'a> {
    /// The named schema that it is.
    pub(super) reference: Option<&'a str>,
    /// The schema itself.
    pub(super) schema: &'a Value,
    /// Whether the place, not the named schema, admits null.
    pub(super) nullable: bool,
    /// Whether it stands there by reference.
    pub(super) wrapped: bool,
}

impl<'a> Side<'a> {
    /// What a reference leads to; anything else is itself.
    pub(super) fn resolve(self, value: &'a Value) -> &'a Value {
        let mut value = value;
        for _ in 0..LONGEST_CHAIN {
            let Some(reference) = value.get("$ref").and_then(Value::as_str) else {
                return value;
            };
            value = self.target(reference);
        }
        &NOTHING
    }

    /// The target of one reference.
    pub(super) fn target(self, reference: &str) -> &'a Value {
        let pointer = reference.strip_prefix('#');
        pointer
            .and_then(|pointer| self.root.pointer(pointer))
            .unwrap_or(&NOTHING)
    }

    /// The named things of one section of `components`.
    pub(super) fn components(self, section: &str) -> Option<&'a Map<String, Value>> {
        self.root.get("components")?.get(section)?.as_object()
    }

    /// A named schema.
    pub(super) fn named(self, name: &str) -> &'a Value {
        let schemas = self.components("schemas");
        schemas
            .and_then(|schemas| schemas.get(name))
            .unwrap_or(&NOTHING)
    }

    /// Looks behind references, and behind an `allOf` that wraps one schema
    /// only to say something beside it.
    pub(super) fn see(self, schema: &'a Value) -> Seen<'a> {
        let nullable = |schema: &Value| schema.get("nullable") == Some(&Value::Bool(true));
        let mut seen = Seen {
            reference: None,
            schema,
            nullable: nullable(schema),
            wrapped: false,
        };
        for _ in 0..LONGEST_CHAIN {
            if let Some(reference) = seen.schema.get("$ref").and_then(Value::as_str) {
                seen.wrapped = true;
                seen.reference = reference.strip_prefix(SCHEMAS);
                seen.schema = self.target(reference);
                if seen.reference.is_some() {
                    return seen;
                }
            } else if let Some(inner) = wrapped(seen.schema) {
                seen.wrapped = true;
                seen.schema = inner;
                seen.nullable |= nullable(inner);
            } else {
                return seen;
            }
        }
        seen.schema = &NOTHING;
        seen
    }
}

/// What a schema wraps that says nothing about types by itself.
fn wrapped(schema: &Value) -> Option<&Value> {
    let map = schema.as_object()?;
    let says_nothing = |key: &String| {
        ANNOTATIONS.contains(&key.as_str())
            || ["allOf", "nullable", "default", "deprecated"].contains(&key.as_str())
            || key.starts_with("x-")
    };
    match map.get("allOf")?.as_array()?.as_slice() {
        [only] if map.keys().all(says_nothing) => Some(only),
        _ => None,
    }
}

/// Keywords that say nothing about types.
pub(super) const ANNOTATIONS: [&str; 6] = [
    "discriminator",
    "externalDocs",
    "readOnly",
    "title",
    "writeOnly",
    "xml",
];
