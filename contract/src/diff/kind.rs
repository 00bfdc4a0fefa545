//! What a schema is in Rust.

use serde_json::Value;

/// What the generator makes of a schema, as far as a caller can tell.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Kind {
    Any,
    Text,
    Timestamp,
    Values,
    Number,
    Integer,
    Fixed,
    Boolean,
    List,
    Object,
    Map,
    TypedMap,
    Empty,
    Choice,
    Parts,
    Other,
}

impl Kind {
    pub(super) fn of(schema: &Value) -> Self {
        let has = |key: &str| schema.get(key).is_some();
        if has("oneOf") || has("anyOf") {
            return Self::Choice;
        }
        if has("allOf") {
            return Self::Parts;
        }
        if texts(schema) {
            return Self::Values;
        }
        match schema.get("type") {
            None if has("properties") => Self::object(schema),
            None => Self::Any,
            Some(Value::String(kind)) => match kind.as_str() {
                "string" if schema["format"] == "date-time" => Self::Timestamp,
                "string" => Self::Text,
                "number" => Self::Number,
                "integer" if has("enum") => Self::Fixed,
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

    /// The word for it in JSON.
    pub(super) fn word(self) -> &'static str {
        match self {
            Self::Any => "any value",
            Self::Text => "string",
            Self::Timestamp => "date-time",
            Self::Values => "enum",
            Self::Number => "number",
            Self::Integer => "integer",
            Self::Fixed => "integer enum",
            Self::Boolean => "boolean",
            Self::List => "array",
            Self::Object => "object",
            Self::Map => "free map",
            Self::TypedMap => "map",
            Self::Empty => "empty object",
            Self::Choice => "choice",
            Self::Parts => "allOf",
            Self::Other => "other",
        }
    }

    /// The Rust type, roughly.
    pub(super) fn rust(self) -> &'static str {
        match self {
            Self::Any | Self::Other => "`serde_json::Value`",
            Self::Text => "`String`",
            Self::Timestamp => "`Timestamp`",
            Self::Values => "an open enum",
            Self::Number => "`Decimal`",
            Self::Integer => "`i64`",
            Self::Fixed => "a checked integer",
            Self::Boolean => "`bool`",
            Self::List => "`Vec`",
            Self::Object | Self::Parts => "a struct",
            Self::Map => "`serde_json::Map`",
            Self::TypedMap => "`BTreeMap`",
            Self::Empty => "an empty struct",
            Self::Choice => "a closed enum",
        }
    }
}

/// Whether the values are texts: the SDK has open enums for those.
fn texts(schema: &Value) -> bool {
    let values = schema.get("enum").and_then(Value::as_array);
    values.is_some_and(|values| {
        let mut values = values.iter().filter(|value| !value.is_null()).peekable();
        values.peek().is_some() && values.all(Value::is_string)
    })
}

/// Whether an optional one in an answer is a bare collection, empty if absent.
pub(super) fn is_bare_collection(schema: &Value) -> bool {
    match Kind::of(schema) {
        Kind::List => schema.get("uniqueItems") != Some(&Value::Bool(true)),
        Kind::Map | Kind::TypedMap => true,
        _ => false,
    }
}
