//! The properties of an object, which may stand in the object itself or in the members of
//! its `allOf`.

use std::collections::BTreeMap;

use serde_json::{Value, json};

use super::kind::is_bare_collection;
use super::view::{ANNOTATIONS, View};
use lomi_contract::pointer;

/// The maximum depth of `allOf` in `allOf`; limits cycles.
const MAX_DEPTH: usize = 16;

/// A property of an object.
pub(super) struct Field<'a> {
    pub(super) schema: &'a Value,
    pub(super) pointer: String,
    /// The member of `allOf` that has the property: a reference or an index.
    part: Option<String>,
    pub(super) required: bool,
    pub(super) nullable: bool,
    /// Whether the property is a collection, which in a response is empty if it is
    /// absent or null.
    pub(super) collection: bool,
    pub(super) read_only: bool,
    pub(super) write_only: bool,
}

impl Field<'_> {
    /// Whether the property of a response may be absent or null.
    pub(super) fn is_optional(&self) -> bool {
        !self.required || self.nullable
    }

    pub(super) fn presence(&self) -> Value {
        json!({"required": self.required, "nullable": self.nullable})
    }
}

/// The properties of an object by their names.
pub(super) type Fields<'a> = BTreeMap<&'a str, Field<'a>>;

impl<'a> View<'a> {
    /// The properties of the object itself.
    pub(super) fn fields(self, object: &'a Value, place: &str) -> Fields<'a> {
        let mut fields = Fields::new();
        let properties = object.get("properties").and_then(Value::as_object);
        for (name, schema) in properties.into_iter().flatten() {
            let resolved = self.resolve_schema(schema);
            let field = Field {
                schema,
                pointer: pointer::push(&pointer::push(place, "properties"), name),
                part: None,
                required: required(object).any(|required| required == name),
                nullable: resolved.nullable,
                collection: resolved.reference.is_none() && is_bare_collection(resolved.schema),
                read_only: resolved.read_only,
                write_only: resolved.write_only,
            };
            fields.insert(name, field);
        }
        fields
    }

    /// The properties of the object and of all members of its `allOf`. `None` if one of
    /// them is more than an object with properties, or if two define the same property.
    pub(super) fn all_fields(self, object: &'a Value, place: &str) -> Option<Fields<'a>> {
        let mut names = Vec::new();
        let mut fields = self.collect(object, place, &mut names, MAX_DEPTH)?;
        for (name, field) in &mut fields {
            field.required = names.contains(name);
        }
        Some(fields)
    }

    fn collect(
        self,
        object: &'a Value,
        place: &str,
        names: &mut Vec<&'a str>,
        depth: usize,
    ) -> Option<Fields<'a>> {
        let describes_object = |key: &String| {
            [
                "allOf",
                "deprecated",
                "nullable",
                "properties",
                "required",
                "type",
            ]
            .contains(&key.as_str())
                || ANNOTATIONS.contains(&key.as_str())
                || key.starts_with("x-")
        };
        let is_object = |kind: &Value| kind == "object";
        if depth == 0
            || !object.as_object()?.keys().all(describes_object)
            || !object.get("type").is_none_or(is_object)
        {
            return None;
        }
        names.extend(required(object));
        let mut fields = self.fields(object, place);
        let parts = object.get("allOf").and_then(Value::as_array);
        for (index, part) in parts.into_iter().flatten().enumerate() {
            let index = index.to_string();
            let (target, id, at) = match part.get("$ref").and_then(Value::as_str) {
                Some(reference) => (
                    self.target(reference),
                    reference,
                    reference.strip_prefix('#')?.to_owned(),
                ),
                // Keywords of an inline member are not compared anywhere else.
                None if !part
                    .as_object()?
                    .keys()
                    .all(|key| PART.contains(&key.as_str())) =>
                {
                    return None;
                }
                None => (
                    part,
                    &*index,
                    pointer::push(&pointer::push(place, "allOf"), &index),
                ),
            };
            for (name, mut field) in self.collect(target, &at, names, depth - 1)? {
                field.part = Some(id.to_owned());
                if fields.insert(name, field).is_some() {
                    return None;
                }
            }
        }
        Some(fields)
    }
}

/// The keywords of an inline member of `allOf` that has nothing but properties.
const PART: [&str; 4] = ["allOf", "properties", "required", "type"];

/// Whether a property is in another part than before.
pub(super) fn is_regrouped(old: &Fields<'_>, new: &Fields<'_>) -> bool {
    let moved = |(name, a): (&&str, &Field<'_>)| new.get(*name).is_some_and(|b| a.part != b.part);
    old.iter().any(moved)
}

/// The names of the required properties, in the order of the document.
pub(super) fn required(object: &Value) -> impl Iterator<Item = &str> {
    let required = object.get("required").and_then(Value::as_array);
    required.into_iter().flatten().filter_map(Value::as_str)
}
