//! The kind of a schema, which determines its Rust type.

use serde_json::Value;

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
