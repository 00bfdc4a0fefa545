//! Makes JSON that fits a schema of the contract.

use serde_json::{Map, Value, json};

use super::contract::resolve;

/// How much of a schema an instance shows.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Size {
    /// What is required, nothing else.
    Least,
    /// Every property.
    Full,
}

/// A value for a parameter: text where the contract does not say what it is.
pub fn of_parameter(schema: &'static Value, size: Size) -> Value {
    match schema.as_object() {
        Some(untyped) if untyped.is_empty() => json!("text"),
        _ => of(schema, size),
    }
}

/// An instance of a schema.
pub fn of(schema: &'static Value, size: Size) -> Value {
    let schema = resolve(schema);
    if let Some(value) = schema["enum"].get(0) {
        return value.clone();
    }
    if let Some(branches) = schema["allOf"].as_array() {
        return branches.iter().fold(json!({}), |mut merged, branch| {
            if let (Value::Object(merged), Value::Object(part)) = (&mut merged, of(branch, size)) {
                merged.extend(part);
            }
            merged
        });
    }
    if let Some(branches) = schema["oneOf"].as_array() {
        let branch = match size {
            Size::Least => branches.first(),
            Size::Full => branches.last(),
        };
        return of(branch.expect("a branch"), size);
    }
    match schema["type"].as_str() {
        Some("string") => json!(string(schema)),
        Some("integer") => json!(3),
        Some("number") => json!(15000),
        Some("boolean") => json!(true),
        Some("array") => match size {
            Size::Least => json!([]),
            Size::Full => json!([of(&schema["items"], size)]),
        },
        Some("object") => object(schema, size),
        None if schema.get("properties").is_some() => object(schema, size),
        _ => json!({"any": "value"}),
    }
}

fn object(schema: &'static Value, size: Size) -> Value {
    let required = schema["required"].as_array();
    let is_required = |name: &str| required.is_some_and(|names| names.iter().any(|n| n == name));
    let properties = schema["properties"].as_object().into_iter().flatten();
    let kept = properties.filter(|(name, _)| size == Size::Full || is_required(name));
    let mut object: Map<String, Value> = kept
        .map(|(name, property)| (name.clone(), of(property, size)))
        .collect();
    for rule in schema["x-lomi-rules"].as_array().into_iter().flatten() {
        obey(rule, schema, &mut object);
    }
    Value::Object(object)
}

/// Bends an object to a conditional rule of the overlay.
fn obey(rule: &Value, schema: &'static Value, object: &mut Map<String, Value>) {
    let names = |key: &str| {
        let names = rule[key].as_array().cloned().unwrap_or_default();
        names
            .into_iter()
            .map(|name| name.as_str().unwrap().to_owned())
            .collect::<Vec<_>>()
    };
    let expected = rule["if"].as_object().into_iter().flatten();
    let applies = expected
        .clone()
        .all(|(name, value)| object.get(name) == Some(value))
        && names("unless")
            .iter()
            .all(|name| !object.contains_key(name));
    if !applies {
        return;
    }
    for name in names("required") {
        let value = of(&schema["properties"][&name], Size::Least);
        object.entry(name).or_insert(value);
    }
    for name in names("forbidden") {
        object.remove(&name);
    }
}

fn string(schema: &Value) -> String {
    let text = match schema["format"].as_str() {
        Some("uuid") => "123e4567-e89b-42d3-a456-426614174000",
        Some("uri") => "https://shop.example/thanks",
        Some("email") => "ama@shop.example",
        Some("date-time") => "2026-12-01T00:00:00Z",
        _ => "text",
    };
    let least = schema["minLength"].as_u64().unwrap_or_default() as usize;
    let most = schema["maxLength"]
        .as_u64()
        .map_or(usize::MAX, |most| most as usize);
    let padded = format!("{text}{}", "x".repeat(least.saturating_sub(text.len())));
    padded.chars().take(most).collect()
}
