//! Looks up schemas and other components in one of the two documents.

use serde_json::{Map, Value};

use lomi_contract::walk::SCHEMAS;

/// The value used for anything that is missing.
pub(super) static MISSING: Value = Value::Null;

/// The maximum length of a chain of references; limits cycles.
const MAX_REFERENCES: usize = 32;

/// One of the two documents.
#[derive(Clone, Copy)]
pub(super) struct View<'a> {
    pub(super) root: &'a Value,
}

/// A schema with its references followed.
pub(super) struct ResolvedSchema<'a> {
    /// The name of the schema, if it is a named one.
    pub(super) reference: Option<&'a str>,
    /// The schema itself.
    pub(super) schema: &'a Value,
    /// Whether the place that uses the schema allows null.
    pub(super) nullable: bool,
    /// Whether a property with this schema is left out of requests, or of responses.
    pub(super) read_only: bool,
    pub(super) write_only: bool,
    /// Whether the schema was reached through a reference or an `allOf`.
    pub(super) indirect: bool,
}

impl<'a> View<'a> {
    /// Follows a chain of references. Any other value is returned unchanged.
    pub(super) fn resolve(self, value: &'a Value) -> &'a Value {
        let mut value = value;
        for _ in 0..MAX_REFERENCES {
            let Some(reference) = value.get("$ref").and_then(Value::as_str) else {
                return value;
            };
            value = self.target(reference);
        }
        &MISSING
    }

    /// The target of one reference.
    pub(super) fn target(self, reference: &str) -> &'a Value {
        let pointer = reference.strip_prefix('#');
        pointer
            .and_then(|pointer| self.root.pointer(pointer))
            .unwrap_or(&MISSING)
    }

    /// The entries of a section of `components`.
    pub(super) fn components(self, section: &str) -> Option<&'a Map<String, Value>> {
        self.root.get("components")?.get(section)?.as_object()
    }

    /// A named schema.
    pub(super) fn schema(self, name: &str) -> &'a Value {
        let schemas = self.components("schemas");
        schemas
            .and_then(|schemas| schemas.get(name))
            .unwrap_or(&MISSING)
    }

    /// Resolves references, and each `allOf` with a single schema that only serves to
    /// add keywords to a reference.
    pub(super) fn resolve_schema(self, schema: &'a Value) -> ResolvedSchema<'a> {
        let mut resolved = ResolvedSchema {
            reference: None,
            schema,
            nullable: is_true(schema, "nullable"),
            read_only: false,
            write_only: false,
            indirect: false,
        };
        for _ in 0..MAX_REFERENCES {
            resolved.add_flags();
            if let Some(reference) = resolved.schema.get("$ref").and_then(Value::as_str) {
                resolved.indirect = true;
                resolved.reference = reference.strip_prefix(SCHEMAS);
                resolved.schema = self.target(reference);
                if resolved.reference.is_some() {
                    resolved.add_flags();
                    return resolved;
                }
            } else if let Some(subschema) = sole_all_of(resolved.schema) {
                resolved.indirect = true;
                resolved.schema = subschema;
                resolved.nullable |= is_true(subschema, "nullable");
            } else {
                return resolved;
            }
        }
        resolved.schema = &MISSING;
        resolved
    }
}

impl ResolvedSchema<'_> {
    fn add_flags(&mut self) {
        self.read_only |= is_true(self.schema, "readOnly");
        self.write_only |= is_true(self.schema, "writeOnly");
    }
}

pub(super) fn is_true(schema: &Value, key: &str) -> bool {
    schema.get(key) == Some(&Value::Bool(true))
}

/// The only schema in an `allOf`, if the keywords next to it do not affect the type.
fn sole_all_of(schema: &Value) -> Option<&Value> {
    let map = schema.as_object()?;
    let does_not_affect_type = |key: &String| {
        ANNOTATIONS.contains(&key.as_str())
            || ["allOf", "nullable", "default", "deprecated"].contains(&key.as_str())
            || key.starts_with("x-")
    };
    // An empty member adds nothing, in the generated type either.
    let adds = |member: &&Value| member.as_object().is_none_or(|map| !map.is_empty());
    let mut members = map.get("allOf")?.as_array()?.iter().filter(adds);
    let only = members.next()?;
    (members.next().is_none() && map.keys().all(does_not_affect_type)).then_some(only)
}

/// Whether a schema says nothing besides what it refers to: it is a reference, or the
/// only member of an `allOf`. Any other schema refers to nothing.
pub(super) fn only_refers(schema: &Value) -> bool {
    let Some(subschema) = sole_all_of(schema) else {
        return schema.get("$ref").is_none()
            || schema.as_object().is_some_and(|map| map.len() == 1);
    };
    schema.as_object().is_some_and(|map| map.len() == 1) && only_refers(subschema)
}

/// Keywords that do not affect types.
pub(super) const ANNOTATIONS: [&str; 6] = [
    "discriminator",
    "externalDocs",
    "readOnly",
    "title",
    "writeOnly",
    "xml",
];
