//! Lowers one schema. Its subschemas are lowered after it.

use serde_json::{Map, Value, json};

use super::{Problem, Version, dialect_problem};
use crate::walk::Schema;

/// Keywords of JSON Schema that OpenAPI 3.0 cannot express.
const NO_FORM: [&str; 26] = [
    "$anchor",
    "$defs",
    "$dynamicAnchor",
    "$dynamicRef",
    "$id",
    "$recursiveAnchor",
    "$recursiveRef",
    "$vocabulary",
    "contains",
    "contentEncoding",
    "contentMediaType",
    "contentSchema",
    "definitions",
    "dependencies",
    "dependentRequired",
    "dependentSchemas",
    "else",
    "if",
    "maxContains",
    "minContains",
    "patternProperties",
    "prefixItems",
    "propertyNames",
    "then",
    "unevaluatedItems",
    "unevaluatedProperties",
];

/// Keywords without an effect on which values are valid. OpenAPI 3.0 ignores them next to a
/// reference.
const ANNOTATIONS: [&str; 10] = [
    "$comment",
    "default",
    "deprecated",
    "description",
    "example",
    "examples",
    "externalDocs",
    "readOnly",
    "title",
    "writeOnly",
];

/// The types of OpenAPI 3.0.
const TYPES: [&str; 6] = ["array", "boolean", "integer", "number", "object", "string"];

pub(super) fn lower(schema: &mut Schema, version: Version) -> Result<(), Problem> {
    if version == Version::V3_1 {
        if let Some(keyword) = NO_FORM
            .iter()
            .find(|keyword| schema.contains_key(**keyword))
        {
            return Err(Problem::no_form(keyword));
        }
        if let Some(dialect) = schema.remove("$schema") {
            dialect_problem(&dialect).map_err(|problem| problem.within("$schema"))?;
        }
        schema.remove("$comment");
        schema.remove("examples");
        boolean_schemas(schema)?;
        reference_siblings(schema);
        null_branches(schema)?;
        constant(schema)?;
        null_types(schema)?;
    }
    exclusive_bound(schema, "exclusiveMinimum", "minimum", |new, old| new >= old);
    exclusive_bound(schema, "exclusiveMaximum", "maximum", |new, old| new <= old);
    check_type(schema)
}

/// Whether the type of a schema is one of OpenAPI 3.0, or missing.
pub(crate) fn has_known_type(schema: &Schema) -> bool {
    check_type(schema).is_ok()
}

fn check_type(schema: &Schema) -> Result<(), Problem> {
    let text = match schema.get("type") {
        None => return Ok(()),
        Some(Value::String(kind)) if TYPES.contains(&kind.as_str()) => return Ok(()),
        Some(Value::Array(_)) => {
            "is a list of types, which is a form of OpenAPI 3.1, but the document declares 3.0"
                .to_owned()
        }
        Some(other) => format!("is {other}, which is none of {}", TYPES.join(", ")),
    };
    Err(Problem::new(text).within("type"))
}

/// Writes the schema `true` as the empty one. `additionalProperties` is a boolean in 3.0 too.
fn boolean_schemas(schema: &mut Schema) -> Result<(), Problem> {
    for (key, value) in schema {
        let outcome = match (key.as_str(), value) {
            ("items" | "not", child) => boolean_schema(child),
            ("allOf" | "anyOf" | "oneOf", Value::Array(branches)) => {
                let mut branches = branches.iter_mut().enumerate();
                branches.try_for_each(|(index, branch)| {
                    boolean_schema(branch).map_err(|problem| problem.within(index))
                })
            }
            ("properties", Value::Object(properties)) => {
                let mut properties = properties.iter_mut();
                properties.try_for_each(|(name, property)| {
                    boolean_schema(property).map_err(|problem| problem.within(name))
                })
            }
            _ => Ok(()),
        };
        outcome.map_err(|problem| problem.within(key))?;
    }
    Ok(())
}

fn boolean_schema(value: &mut Value) -> Result<(), Problem> {
    match value {
        Value::Bool(false) => Err(Problem::new(
            "is a schema that is false, which has no form in OpenAPI 3.0",
        )),
        Value::Bool(true) => {
            *value = json!({});
            Ok(())
        }
        _ => Ok(()),
    }
}

/// OpenAPI 3.0 ignores what is next to a reference: annotations are dropped, and a schema that says
/// more is written as an `allOf`. Extensions stay where the overlay finds them.
fn reference_siblings(schema: &mut Schema) {
    if !schema.get("$ref").is_some_and(Value::is_string) {
        return;
    }
    schema.retain(|key, _| !ANNOTATIONS.contains(&key.as_str()));
    if schema
        .keys()
        .all(|key| key == "$ref" || key.starts_with("x-"))
    {
        return;
    }
    if let Some(reference) = schema.remove("$ref") {
        add_part(schema, json!({"$ref": reference}));
    }
}

/// Adds a schema that values must match as well.
fn add_part(schema: &mut Schema, part: Value) {
    match schema.get_mut("allOf").and_then(Value::as_array_mut) {
        Some(parts) => parts.push(part),
        None => drop(schema.insert("allOf".to_owned(), json!([part]))),
    }
}

/// Writes a constant as the only value of an enum.
fn constant(schema: &mut Schema) -> Result<(), Problem> {
    let Some(value) = schema.remove("const") else {
        return Ok(());
    };
    let values = schema.get("enum").and_then(Value::as_array);
    if values.is_some_and(|values| !values.contains(&value)) {
        return Err(Problem::new("is not one of the values in enum").within("const"));
    }
    let kind = match &value {
        Value::String(_) => Some("string"),
        Value::Bool(_) => Some("boolean"),
        Value::Number(number) if number.is_f64() => Some("number"),
        Value::Number(_) => Some("integer"),
        Value::Null | Value::Array(_) | Value::Object(_) => None,
    };
    if let (Some(kind), false) = (kind, schema.contains_key("type")) {
        schema.insert("type".to_owned(), json!(kind));
    }
    schema.insert("enum".to_owned(), json!([value]));
    Ok(())
}

/// Writes a numeric exclusive bound as an inclusive one that is marked as exclusive. If there is an
/// inclusive bound as well, the one that excludes more is kept.
fn exclusive_bound(
    schema: &mut Map<String, Value>,
    exclusive: &str,
    inclusive: &str,
    excludes_more: fn(f64, f64) -> bool,
) {
    let Some(bound @ Value::Number(_)) = schema.get(exclusive).cloned() else {
        return;
    };
    let other = schema.get(inclusive).and_then(Value::as_f64);
    let is_kept = match (bound.as_f64(), other) {
        (Some(bound), Some(other)) => excludes_more(bound, other),
        _ => true,
    };
    match is_kept {
        true => {
            schema.insert(inclusive.to_owned(), bound);
            schema.insert(exclusive.to_owned(), json!(true));
        }
        false => drop(schema.remove(exclusive)),
    }
}

/// Lowers a list of types, which may contain `null`.
fn null_types(schema: &mut Schema) -> Result<(), Problem> {
    let fail = |text: &str| Err(Problem::new(text).within("type"));
    let mut types = match schema.get("type") {
        Some(Value::Array(types)) => types.clone(),
        Some(kind) if kind == "null" => vec![kind.clone()],
        _ => return Ok(()),
    };
    let count = types.len();
    types.retain(|kind| kind != "null");
    let nullable = types.len() < count;
    types.dedup();
    match types.as_slice() {
        [only] => schema.insert("type".to_owned(), only.clone()),
        [] if nullable => return fail("is only null, which has no form in OpenAPI 3.0"),
        [] => return fail("is an empty list"),
        _ => return fail("lists several types, which has no form in OpenAPI 3.0: use oneOf"),
    };
    if nullable {
        schema.insert("nullable".to_owned(), json!(true));
    }
    Ok(())
}

/// Removes the branches of `oneOf` and `anyOf` that only accept null, and makes the schema nullable
/// instead.
fn null_branches(schema: &mut Schema) -> Result<(), Problem> {
    for key in ["anyOf", "oneOf"] {
        let Some(branches) = schema.get_mut(key).and_then(Value::as_array_mut) else {
            continue;
        };
        let count = branches.len();
        branches.retain(|branch| !is_null(branch));
        if branches.len() == count {
            continue;
        }
        if branches.is_empty() {
            let text = "accepts only null, which has no form in OpenAPI 3.0";
            return Err(Problem::new(text).within(key));
        }
        let only = match branches.len() {
            1 => branches.pop(),
            _ => None,
        };
        schema.insert("nullable".to_owned(), json!(true));
        if let Some(only) = only {
            schema.remove(key);
            merge(schema, only);
        }
    }
    Ok(())
}

/// Whether a schema accepts null and nothing else.
fn is_null(schema: &Value) -> bool {
    let is_list_of_null = |value: &Value| *value == json!(["null"]);
    schema["type"] == "null"
        || is_list_of_null(&schema["type"])
        || schema.get("const").is_some_and(Value::is_null)
        || schema["enum"] == json!([null])
}

/// Merges the only branch that is left into the schema itself, so that the type stays in sight.
fn merge(schema: &mut Schema, branch: Value) {
    match branch {
        Value::Object(branch)
            if !branch.contains_key("$ref")
                && branch.keys().all(|key| !schema.contains_key(key)) =>
        {
            schema.extend(branch);
        }
        branch => add_part(schema, branch),
    }
}
