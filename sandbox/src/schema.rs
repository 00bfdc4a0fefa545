//! Converts OpenAPI 3.0 schemas to JSON Schema 2020-12 and validates with them.

use std::sync::OnceLock;

use jsonschema::Validator;
use serde_json::{Map, Value, json};

use crate::violation::{Place, Violation};

const COMPONENTS: &str = "#/components/schemas/";
const DEFINITIONS: &str = "#/$defs/";

/// Keywords that mean the same in both dialects. Keywords that are neither listed
/// here nor handled in [`convert_keywords`] are annotations and are dropped.
const SHARED_KEYWORDS: [&str; 15] = [
    "type",
    "enum",
    "format",
    "pattern",
    "minLength",
    "maxLength",
    "minimum",
    "maximum",
    "multipleOf",
    "minItems",
    "maxItems",
    "uniqueItems",
    "required",
    "minProperties",
    "maxProperties",
];

/// Whether the `format` keyword is validated.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Formats {
    Checked,
    Ignored,
}

/// A schema of the contract, compiled on first use.
#[derive(Debug)]
pub(crate) struct SchemaValidator {
    schema: &'static Value,
    root: &'static Value,
    formats: Formats,
    compiled: OnceLock<Result<Validator, String>>,
}

impl SchemaValidator {
    pub(crate) fn new(schema: &'static Value, root: &'static Value, formats: Formats) -> Self {
        Self {
            schema,
            root,
            formats,
            compiled: OnceLock::new(),
        }
    }

    /// The schema with references resolved at its top level.
    pub(crate) fn schema(&self) -> &'static Value {
        resolve(self.schema, self.root)
    }

    /// All violations of the schema in `instance`. Fields are JSON pointers with
    /// the prefix `base`.
    pub(crate) fn violations(&self, instance: &Value, place: Place, base: &str) -> Vec<Violation> {
        match self.compiled() {
            Ok(validator) => validator
                .iter_errors(instance)
                .map(|error| violation(&error, place, base))
                .collect(),
            Err(problem) => vec![Violation::new(place, base, "schema", problem)],
        }
    }

    fn compiled(&self) -> Result<&Validator, &str> {
        self.compiled
            .get_or_init(|| compile(self.schema, self.root, self.formats))
            .as_ref()
            .map_err(String::as_str)
    }
}

fn compile(schema: &Value, root: &Value, formats: Formats) -> Result<Validator, String> {
    jsonschema::draft202012::options()
        .should_validate_formats(formats == Formats::Checked)
        .with_format("uuid", is_id)
        .build(&to_json_schema(schema, root))
        .map_err(|error| error.masked().to_string())
}

/// The check for the format `uuid`, which the contract uses for ids only. lomi. has
/// two kinds of ids: UUIDs and public ids such as `prod_7KQ2MZX4RTWB9H`. It is not
/// documented which operation takes which kind, so both are accepted everywhere.
fn is_id(text: &str) -> bool {
    let is_public = || {
        text.split_once('_').is_some_and(|(prefix, tail)| {
            let lower = |byte: u8| byte.is_ascii_lowercase();
            let alphanumeric = |byte: u8| byte.is_ascii_alphanumeric();
            !prefix.is_empty()
                && !tail.is_empty()
                && prefix.bytes().all(lower)
                && tail.bytes().all(alphanumeric)
        })
    };
    uuid::Uuid::try_parse(text).is_ok() || is_public()
}

fn violation(error: &jsonschema::ValidationError<'_>, place: Place, base: &str) -> Violation {
    use jsonschema::error::ValidationErrorKind::Required;

    let mut field = format!("{base}{}", error.instance_path());
    if let Required {
        property: Value::String(missing),
    } = error.kind()
    {
        // Point to the missing field instead of the object that lacks it.
        field = format!("{field}/{}", missing.replace('~', "~0").replace('/', "~1"));
    }
    // Masked, because the value may be a secret or a card number.
    let message = error.masked_with("the value").to_string();
    Violation::new(place, field, error.kind().keyword(), message)
}

/// Follows a chain of `$ref`s to its target.
pub(crate) fn resolve<'a>(mut node: &'a Value, root: &'a Value) -> &'a Value {
    // The build verified that all references resolve; the limit guards against cycles.
    for _ in 0..32 {
        let Some(reference) = node.get("$ref").and_then(Value::as_str) else {
            break;
        };
        let Some(target) = reference
            .strip_prefix('#')
            .and_then(|pointer| root.pointer(pointer))
        else {
            break;
        };
        node = target;
    }
    node
}

/// Converts `schema` to JSON Schema 2020-12, with every component that it refers to,
/// directly or indirectly, under `$defs`.
fn to_json_schema(schema: &Value, root: &Value) -> Value {
    let mut pending = Vec::new();
    let mut converted = convert(schema, &mut pending);
    let mut definitions = Map::new();
    while let Some(name) = pending.pop() {
        if definitions.contains_key(&name) {
            continue;
        }
        let component = &root["components"]["schemas"][&name];
        let component = convert(component, &mut pending);
        definitions.insert(name, component);
    }
    if let (Value::Object(converted), false) = (&mut converted, definitions.is_empty()) {
        converted.insert("$defs".into(), Value::Object(definitions));
    }
    converted
}

/// Converts one schema and adds the names of the components it refers to to `pending`.
fn convert(schema: &Value, pending: &mut Vec<String>) -> Value {
    let Some(schema) = schema.as_object() else {
        return schema.clone();
    };
    let is_nullable = schema.get("nullable") == Some(&Value::Bool(true));
    let mut converted = match schema.get("$ref").and_then(Value::as_str) {
        Some(reference) => convert_reference(reference, pending),
        None => convert_keywords(schema, pending),
    };
    if !is_nullable {
        return Value::Object(converted);
    }
    let is_plain = ["$ref", "allOf", "anyOf", "oneOf", "not"]
        .iter()
        .all(|keyword| !converted.contains_key(*keyword));
    match (is_plain, converted.get_mut("type")) {
        (true, Some(kind @ Value::String(_))) => {
            *kind = json!([kind.take(), "null"]);
            if let Some(Value::Array(values)) = converted.get_mut("enum")
                && !values.contains(&Value::Null)
            {
                values.push(Value::Null);
            }
            Value::Object(converted)
        }
        _ => json!({"anyOf": [converted, {"type": "null"}]}),
    }
}

fn convert_reference(reference: &str, pending: &mut Vec<String>) -> Map<String, Value> {
    let mut converted = Map::new();
    // The contract only has references to component schemas. Any other reference
    // would fail to compile.
    let name = reference.strip_prefix(COMPONENTS).unwrap_or(reference);
    pending.push(name.to_owned());
    converted.insert("$ref".into(), format!("{DEFINITIONS}{name}").into());
    converted
}

fn convert_keywords(schema: &Map<String, Value>, pending: &mut Vec<String>) -> Map<String, Value> {
    let mut converted = Map::new();
    for keyword in SHARED_KEYWORDS {
        if let Some(value) = schema.get(keyword) {
            converted.insert(keyword.into(), value.clone());
        }
    }
    for keyword in ["items", "additionalProperties", "not"] {
        if let Some(value) = schema.get(keyword) {
            converted.insert(keyword.into(), convert(value, pending));
        }
    }
    for keyword in ["allOf", "anyOf", "oneOf"] {
        if let Some(Value::Array(branches)) = schema.get(keyword) {
            let branches = branches.iter().map(|branch| convert(branch, pending));
            converted.insert(keyword.into(), branches.collect());
        }
    }
    if let Some(Value::Object(properties)) = schema.get("properties") {
        let properties = properties
            .iter()
            .map(|(name, property)| (name.clone(), convert(property, pending)));
        converted.insert("properties".into(), Value::Object(properties.collect()));
    }
    // In OpenAPI 3.0 these are flags that make the bound exclusive.
    for (flag, bound) in [
        ("exclusiveMinimum", "minimum"),
        ("exclusiveMaximum", "maximum"),
    ] {
        if schema.get(flag) == Some(&Value::Bool(true))
            && let Some(value) = converted.remove(bound)
        {
            converted.insert(flag.into(), value);
        }
    }
    converted
}

#[cfg(test)]
mod tests {
    use super::*;

    fn converted(schema: Value) -> Value {
        to_json_schema(&schema, &json!({}))
    }

    #[test]
    fn nullable_adds_the_null_type_and_enum_value() {
        assert_eq!(
            converted(json!({"type": "string", "enum": ["a"], "nullable": true, "example": "a"})),
            json!({"type": ["string", "null"], "enum": ["a", null]})
        );
        assert_eq!(
            converted(json!({"type": "string", "nullable": false})),
            json!({"type": "string"})
        );
        assert_eq!(
            converted(json!({"nullable": true, "allOf": [{"type": "object"}]})),
            json!({"anyOf": [{"allOf": [{"type": "object"}]}, {"type": "null"}]})
        );
    }

    #[test]
    fn exclusive_flags_become_exclusive_bounds() {
        assert_eq!(
            converted(json!({"type": "number", "minimum": 0, "exclusiveMinimum": true})),
            json!({"type": "number", "exclusiveMinimum": 0})
        );
    }

    #[test]
    fn referenced_components_are_included_even_in_a_cycle() {
        let root = json!({"components": {"schemas": {
            "A": {"properties": {"b": {"$ref": "#/components/schemas/B"}}},
            "B": {"properties": {"a": {"$ref": "#/components/schemas/A"}}},
            "C": {},
        }}});
        assert_eq!(
            to_json_schema(&json!({"$ref": "#/components/schemas/A"}), &root),
            json!({"$ref": "#/$defs/A", "$defs": {
                "A": {"properties": {"b": {"$ref": "#/$defs/B"}}},
                "B": {"properties": {"a": {"$ref": "#/$defs/A"}}},
            }})
        );
    }

    #[test]
    fn a_property_named_like_a_keyword_is_kept() {
        let schema = json!({"properties": {"example": {"type": "string"}}});
        assert_eq!(converted(schema.clone()), schema);
    }

    #[test]
    fn both_kinds_of_ids_are_accepted() {
        assert!(is_id("6f5b0f0e-83a4-4f0b-9a55-2d6f1d0b7c21"));
        assert!(is_id("prod_7KQ2MZX4RTWB9H"));
        for text in ["", "prod_", "_7KQ2", "prod", "prod 7KQ2", "6f5b0f0e"] {
            assert!(!is_id(text), "{text:?}");
        }
    }

    #[test]
    fn messages_name_the_field_and_hide_the_value() {
        let schema: &'static Value = Box::leak(Box::new(json!({
            "type": "object",
            "required": ["a/b"],
            "properties": {"card": {"type": "object", "properties": {"number": {"type": "integer"}}}},
        })));
        let check = SchemaValidator::new(schema, schema, Formats::Checked);
        let instance = json!({"card": {"number": "4242"}});
        let violations = check.violations(&instance, Place::Body, "");
        let fields: Vec<_> = violations
            .iter()
            .map(|violation| (violation.field.as_str(), violation.rule.as_str()))
            .collect();
        assert_eq!(fields.len(), 2);
        assert!(fields.contains(&("/card/number", "type")), "{fields:?}");
        assert!(fields.contains(&("/a~1b", "required")), "{fields:?}");
        assert!(
            violations
                .iter()
                .all(|violation| !violation.message.contains("4242"))
        );
    }
}
