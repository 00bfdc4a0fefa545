//! Writes the type `null` of OpenAPI 3.1 as `nullable`.

use serde_json::{Value, json};

use super::Problem;
use super::schema::add_part;
use crate::walk::Schema;

/// Lowers a list of types, which may contain `null`.
pub(super) fn types(schema: &mut Schema) -> Result<(), Problem> {
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
pub(super) fn branches(schema: &mut Schema) -> Result<(), Problem> {
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
