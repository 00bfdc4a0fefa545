//! Builds JSON instances of the contract's schemas.

use std::collections::BTreeMap;

use serde_json::{Map, Value, json};

use super::contract::Contract;

/// A builder of instances. Places are JSON pointers into the instance.
#[derive(Clone)]
pub struct Builder<'a> {
    contract: &'a Contract,
    full: bool,
    /// A place to include, with everything inside it and the objects around it.
    alone: Option<String>,
    left_out: Option<String>,
    set: BTreeMap<String, Value>,
}

/// Builds instances with the required properties only.
pub fn minimal(contract: &Contract) -> Builder<'_> {
    Builder {
        contract,
        full: false,
        alone: None,
        left_out: None,
        set: BTreeMap::new(),
    }
}

/// Builds instances with all properties.
pub fn full(contract: &Contract) -> Builder<'_> {
    Builder {
        full: true,
        ..minimal(contract)
    }
}

impl<'a> Builder<'a> {
    /// Includes this place although it is optional.
    pub fn alone(self, place: &str) -> Self {
        Self {
            alone: Some(place.to_owned()),
            ..self
        }
    }

    /// Leaves this place out.
    pub fn without(self, place: &str) -> Self {
        Self {
            left_out: Some(place.to_owned()),
            ..self
        }
    }

    /// Puts a value at a place.
    pub fn set(mut self, place: &str, value: Value) -> Self {
        self.set.insert(place.to_owned(), value);
        self
    }

    /// Builds an instance of a schema.
    pub fn build(&self, schema: &'a Value) -> Value {
        self.at(schema, "")
    }

    /// Builds a value for a parameter. A parameter without a type is text.
    pub fn parameter(&self, parameter: &'a Value) -> Value {
        let name = parameter["name"].as_str().unwrap_or_default();
        match parameter["schema"].as_object() {
            Some(schema) if !schema.is_empty() => self.at(&parameter["schema"], name),
            _ => json!(string(&Value::Null, name)),
        }
    }

    fn at(&self, schema: &'a Value, place: &str) -> Value {
        if let Some(value) = self.set.get(place) {
            return value.clone();
        }
        let schema = self.contract.resolve(schema);
        if let Some(value) = schema["enum"].get(0) {
            return value.clone();
        }
        if let Some(branches) = schema["allOf"].as_array() {
            return branches.iter().fold(json!({}), |mut merged, branch| {
                if let (Value::Object(merged), Value::Object(part)) =
                    (&mut merged, self.at(branch, place))
                {
                    merged.extend(part);
                }
                merged
            });
        }
        if let Some(branches) = schema["oneOf"].as_array() {
            let branch = match self.full || self.includes_below(place) {
                true => branches.last(),
                false => branches.first(),
            };
            return self.at(branch.expect("`oneOf` has a branch"), place);
        }
        match schema["type"].as_str() {
            Some("string") => json!(string(schema, place)),
            Some("integer") => json!(bounded(schema, number(place) as f64) as i64),
            Some("number") => json!(bounded(schema, number(place) as f64 + 0.5)),
            Some("boolean") => json!(true),
            Some("array") => self.list(schema, place),
            Some("object") => self.object(schema, place),
            None if schema.get("properties").is_some() => self.object(schema, place),
            _ => json!({"any": "value"}),
        }
    }

    fn list(&self, schema: &'a Value, place: &str) -> Value {
        let min_items = schema["minItems"].as_u64().unwrap_or_default();
        let count = match self.includes(&format!("{place}/0")) {
            true => min_items.max(1),
            false => min_items,
        };
        (0..count)
            .map(|index| self.at(&schema["items"], &format!("{place}/{index}")))
            .collect()
    }

    fn object(&self, schema: &'a Value, place: &str) -> Value {
        let Some(properties) = schema["properties"].as_object() else {
            return self.map(schema, place);
        };
        let mut object = Map::new();
        for (name, property) in properties {
            let at = below(place, name);
            if (is_required(schema, name) || self.includes(&at)) && !self.leaves_out(&at) {
                object.insert(name.clone(), self.at(property, &at));
            }
        }
        for rule in schema["x-lomi-rules"].as_array().into_iter().flatten() {
            self.apply_rule(rule, schema, place, &mut object);
        }
        Value::Object(object)
    }

    /// An object without declared properties.
    fn map(&self, schema: &'a Value, place: &str) -> Value {
        let at = below(place, "key");
        match &schema["additionalProperties"] {
            _ if !self.includes(&at) => json!({}),
            values @ Value::Object(_) => json!({"key": self.at(values, &at)}),
            _ => json!({"key": "value"}),
        }
    }

    /// Changes an object so that it satisfies a conditional rule of the overlay.
    fn apply_rule(
        &self,
        rule: &Value,
        schema: &'a Value,
        place: &str,
        object: &mut Map<String, Value>,
    ) {
        let expected = rule["if"].as_object().into_iter().flatten();
        let applies = expected
            .clone()
            .all(|(name, value)| object.get(name) == Some(value))
            && strings(&rule["unless"]).all(|name| !object.contains_key(name));
        if !applies {
            return;
        }
        for name in strings(&rule["required"]) {
            let at = below(place, name);
            if !object.contains_key(name) && !self.leaves_out(&at) {
                let value = self.at(&schema["properties"][name], &at);
                object.insert(name.to_owned(), value);
            }
        }
        for name in strings(&rule["forbidden"]) {
            object.remove(name);
        }
        let is_set = |name: &str| self.set.contains_key(&below(place, name));
        for name in strings(&rule["whole"]).filter(|name| !is_set(name)) {
            if let Some(number) = object.get(name).and_then(Value::as_f64) {
                object.insert(name.to_owned(), json!(number.trunc() as i64));
            }
        }
        for name in strings(&rule["phone"]).filter(|name| !is_set(name)) {
            if object.contains_key(name) {
                let phone = format!("+22507{:08}", number(&below(place, name)));
                object.insert(name.to_owned(), json!(phone));
            }
        }
    }

    /// Whether an optional place is included.
    fn includes(&self, place: &str) -> bool {
        let inside = |outer: &String| is_below(place, outer);
        self.full
            || self.alone.as_ref().is_some_and(inside)
            || self.alone.as_deref() == Some(place)
            || self.set.contains_key(place)
            || self.includes_below(place)
    }

    /// Whether something below this place is included explicitly.
    fn includes_below(&self, place: &str) -> bool {
        let explicit = self.alone.iter().chain(self.set.keys());
        explicit.into_iter().any(|other| is_below(other, place))
    }

    fn leaves_out(&self, place: &str) -> bool {
        self.left_out.as_deref() == Some(place)
    }
}

/// The place of a property or an item of the value at `place`.
pub fn below(place: &str, name: &str) -> String {
    format!("{place}/{}", name.replace('~', "~0").replace('/', "~1"))
}

/// Whether `place` is inside `outer`.
fn is_below(place: &str, outer: &str) -> bool {
    place
        .strip_prefix(outer)
        .is_some_and(|rest| rest.starts_with('/'))
}

/// Whether a property is required.
pub fn is_required(schema: &Value, name: &str) -> bool {
    strings(&schema["required"]).any(|required| required == name)
}

/// The strings of an array.
pub fn strings(value: &Value) -> impl Iterator<Item = &str> + Clone {
    value
        .as_array()
        .into_iter()
        .flatten()
        .filter_map(Value::as_str)
}

/// A number that depends on the place, so that mixed-up fields are noticed.
fn number(place: &str) -> i64 {
    place
        .bytes()
        .fold(7, |sum, byte| (sum * 31 + i64::from(byte)) % 9000)
        + 1000
}

fn bounded(schema: &Value, number: f64) -> f64 {
    let number = schema["maximum"]
        .as_f64()
        .map_or(number, |max| number.min(max));
    schema["minimum"]
        .as_f64()
        .map_or(number, |min| number.max(min))
}

fn string(schema: &Value, place: &str) -> String {
    let text = match schema["format"].as_str() {
        Some("uuid") => "123e4567-e89b-42d3-a456-426614174000",
        Some("uri") => "https://shop.example/thanks",
        Some("email") => "ama@shop.example",
        Some("date-time") => "2026-12-01T00:00:00Z",
        Some("date") => "2026-12-01",
        _ => &format!("text of {}", place.trim_start_matches('/')),
    };
    let min_length = schema["minLength"].as_u64().unwrap_or_default() as usize;
    let max_length = schema["maxLength"]
        .as_u64()
        .map_or(usize::MAX, |max| max as usize);
    let padded = format!(
        "{text}{}",
        "x".repeat(min_length.saturating_sub(text.len()))
    );
    padded.chars().take(max_length).collect()
}
