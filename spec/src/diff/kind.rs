//! The kind of a schema, which determines its Rust type, and the report that it changed.

use serde_json::{Value, json};

use super::comparison::{Comparison, Site};
use super::rules::{Rule, answers, requests};

/// The kind of Rust type that is generated for a schema.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Kind {
    Any,
    Text,
    Timestamp,
    StringEnum,
    Number,
    Integer,
    IntegerEnum,
    Boolean,
    List,
    Object,
    Map,
    TypedMap,
    Empty,
    Union,
    AllOf,
    Other,
}

impl Kind {
    pub(super) fn of(schema: &Value) -> Self {
        let has = |key: &str| schema.get(key).is_some();
        if has("oneOf") || has("anyOf") {
            return Self::Union;
        }
        if has("allOf") {
            return Self::AllOf;
        }
        if texts(schema) {
            return Self::StringEnum;
        }
        match schema.get("type") {
            None if has("properties") => Self::object(schema),
            None => Self::Any,
            Some(Value::String(kind)) => match kind.as_str() {
                "string" if schema["format"] == "date-time" => Self::Timestamp,
                "string" => Self::Text,
                "number" => Self::Number,
                "integer" if has("enum") => Self::IntegerEnum,
                "integer" => Self::Integer,
                "boolean" => Self::Boolean,
                "array" => Self::List,
                "object" => Self::object(schema),
                _ => Self::Other,
            },
            Some(_) => Self::Other,
        }
    }

    fn object(schema: &Value) -> Self {
        let properties = schema.get("properties").and_then(Value::as_object);
        if properties.is_some_and(|properties| !properties.is_empty()) {
            return Self::Object;
        }
        match schema.get("additionalProperties") {
            None | Some(Value::Bool(true)) => Self::Map,
            Some(Value::Bool(false)) => Self::Empty,
            Some(_) => Self::TypedMap,
        }
    }

    /// Whether two kinds are the same, or both are structs.
    pub(super) fn is_like(self, other: Self) -> bool {
        let is_struct = |kind| matches!(kind, Self::Object | Self::AllOf);
        self == other || (is_struct(self) && is_struct(other))
    }

    /// The name of the kind in messages.
    pub(super) fn name(self) -> &'static str {
        match self {
            Self::Any => "any value",
            Self::Text => "string",
            Self::Timestamp => "date-time",
            Self::StringEnum => "enum",
            Self::Number => "number",
            Self::Integer => "integer",
            Self::IntegerEnum => "integer enum",
            Self::Boolean => "boolean",
            Self::List => "array",
            Self::Object => "object",
            Self::Map => "free map",
            Self::TypedMap => "map",
            Self::Empty => "empty object",
            Self::Union => "choice",
            Self::AllOf => "allOf",
            Self::Other => "other",
        }
    }

    /// A short description of the Rust type.
    pub(super) fn rust_type(self) -> &'static str {
        match self {
            Self::Any | Self::Other => "`serde_json::Value`",
            Self::Text => "`String`",
            Self::Timestamp => "`Timestamp`",
            Self::StringEnum => "an open enum",
            Self::Number => "`Decimal`",
            Self::Integer => "`i64`",
            Self::IntegerEnum => "a checked integer",
            Self::Boolean => "`bool`",
            Self::List => "`Vec`",
            Self::Object | Self::AllOf => "a struct",
            Self::Map => "`serde_json::Map`",
            Self::TypedMap => "`BTreeMap`",
            Self::Empty => "an empty struct",
            Self::Union => "a closed enum",
        }
    }
}

/// Whether the schema is a string enum, for which the SDK has an open enum.
fn texts(schema: &Value) -> bool {
    let values = schema.get("enum").and_then(Value::as_array);
    values.is_some_and(|values| {
        let mut values = values.iter().filter(|value| !value.is_null()).peekable();
        values.peek().is_some() && values.all(Value::is_string)
    })
}

/// Whether an optional field of this type in a response is a plain collection, which
/// is empty if the field is absent.
pub(super) fn is_bare_collection(schema: &Value) -> bool {
    match Kind::of(schema) {
        Kind::List => schema.get("uniqueItems") != Some(&Value::Bool(true)),
        Kind::Map | Kind::TypedMap => true,
        _ => false,
    }
}

/// Keywords that must agree, besides the kind, for two types to be the same.
const TYPE_KEYWORDS: [&str; 8] = [
    "additionalProperties",
    "allOf",
    "anyOf",
    "enum",
    "format",
    "items",
    "oneOf",
    "properties",
];

impl<'a> Comparison<'a> {
    /// Whether two schemas have the same type, regardless of their bounds.
    pub(super) fn is_same_type(&self, old: &'a Value, new: &'a Value) -> bool {
        let (a, b) = (self.old.resolve_schema(old), self.new.resolve_schema(new));
        let (a, b) = match (a.reference, b.reference) {
            (None, None) => (a.schema, b.schema),
            (a, b) => return a == b,
        };
        Kind::of(a) == Kind::of(b) && TYPE_KEYWORDS.iter().all(|key| a.get(*key) == b.get(*key))
    }

    pub(super) fn kind_changed(&mut self, site: &Site, old: &Value, new: &Value) {
        let (a, b) = (Kind::of(old), Kind::of(new));
        let rule = kind_rule(site, a, b);
        let shown = |kind: Kind, schema: &Value| match schema.get("enum") {
            Some(values) if matches!(kind, Kind::StringEnum | Kind::IntegerEnum) => values.clone(),
            _ => json!(kind.name()),
        };
        let rust = format!("{} is now {}", a.rust_type(), b.rust_type());
        let (old, new) = (shown(a, old), shown(b, new));
        self.report(site, rule, Some(&old), Some(&new), rust);
    }
}

fn kind_rule(site: &Site, old: Kind, new: Kind) -> &'static Rule {
    use Kind::{
        AllOf, Any, Empty, Integer, IntegerEnum, Map, Number, Object, StringEnum, Text, Timestamp,
        TypedMap,
    };
    let (request, answer) = match (old, new) {
        (Text, StringEnum) => (&requests::BECAME_ENUM, &answers::BECAME_ENUM),
        (StringEnum, Text) => (&requests::NO_LONGER_ENUM, &answers::NO_LONGER_ENUM),
        (Text, Timestamp) => (&requests::BECAME_TIMESTAMP, &answers::BECAME_TIMESTAMP),
        (Timestamp, Text) => (
            &requests::NO_LONGER_TIMESTAMP,
            &answers::NO_LONGER_TIMESTAMP,
        ),
        (Number, Integer) => (
            &requests::NUMBER_BECAME_INTEGER,
            &answers::NUMBER_BECAME_INTEGER,
        ),
        (Integer, Number) => (
            &requests::INTEGER_BECAME_NUMBER,
            &answers::INTEGER_BECAME_NUMBER,
        ),
        (Integer, IntegerEnum) => (&requests::BECAME_FIXED, &answers::BECAME_FIXED),
        (IntegerEnum, Integer) => (&requests::NO_LONGER_FIXED, &answers::NO_LONGER_FIXED),
        (Map, TypedMap | Object | AllOf | Empty) => {
            (&requests::MAP_BECAME_TYPED, &answers::MAP_BECAME_TYPED)
        }
        (TypedMap | Object | AllOf | Empty, Map) => {
            (&requests::MAP_BECAME_FREE, &answers::MAP_BECAME_FREE)
        }
        (Any, _) => (&requests::BECAME_TYPED, &answers::BECAME_TYPED),
        (_, Any) => (&requests::BECAME_UNTYPED, &answers::BECAME_UNTYPED),
        _ => (&requests::TYPE_CHANGED, &answers::TYPE_CHANGED),
    };
    site.rule(request, answer)
}
