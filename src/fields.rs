//! How generated structs are read from JSON and written to it.
//!
//! `object!` does what serde's derives would do for the structs of the contract, with a tenth of the
//! code: the derives are made for all data formats, and made up half of the time it took to compile
//! this crate.

use std::fmt;
use std::marker::PhantomData;

use serde::de::{Deserialize, Deserializer, Error, IgnoredAny, MapAccess, Visitor};

/// Implements `Serialize` and `Deserialize` for a struct. Properties that it does not list are
/// ignored. Each field is one of these:
///
/// - `required`: the property has to be there;
/// - `optional`, an `Option`: absent and null are `None`, which is not written;
/// - `collection`: absent and null are empty, and an empty one is not written;
/// - `clearable`, an `Option` of an `Option`: absent is `None`, null is `Some(None)`.
///
/// The field `rest` is a map of all other properties. The field `undeclared` has properties that the contract does not list. It is only written.
macro_rules! object {
    (
        $name:ident, [$($kind:ident($field:ident, $property:literal)),* $(,)?]
        $(, rest($rest:ident, $map:ty))?
        $(, undeclared($undeclared:ident))?
    ) => {
        impl<'de> $crate::fields::Object<'de> for $name {
            const NAME: &'static str = stringify!($name);
            const PROPERTIES: &'static [&'static str] = &[$($property),*];

            #[inline]
            fn read<A>(mut properties: A) -> ::std::result::Result<Self, A::Error>
            where
                A: ::serde::de::MapAccess<'de>,
            {
                $(let mut $field = None;)*
                $(let mut $rest: $map = ::std::default::Default::default();)?
                while let Some(name) = properties.next_key::<$crate::fields::Name<'de>>()? {
                    match name.as_str() {
                        $($property => {
                            $crate::fields::set(&mut properties, &mut $field, $property)?;
                        })*
                        other => {
                            $crate::fields::object!(@other properties other [$($rest)?]);
                        }
                    }
                }
                Ok(Self {
                    $($field: $crate::fields::object!(@value $kind $field $property),)*
                    $($rest,)?
                    $($undeclared: ::std::default::Default::default(),)?
                })
            }
        }

        impl<'de> ::serde::Deserialize<'de> for $name {
            fn deserialize<D>(deserializer: D) -> ::std::result::Result<Self, D::Error>
            where
                D: ::serde::Deserializer<'de>,
            {
                $crate::fields::read(deserializer)
            }
        }

        impl ::serde::Serialize for $name {
            fn serialize<S>(&self, serializer: S) -> ::std::result::Result<S::Ok, S::Error>
            where
                S: ::serde::Serializer,
            {
                let mut properties = serializer.serialize_map(None)?;
                $($crate::fields::object!(@write $kind properties $property (&self.$field));)*
                $(for (name, value) in &self.$rest {
                    ::serde::ser::SerializeMap::serialize_entry(&mut properties, name, value)?;
                })?
                $(self.$undeclared.write(&mut properties)?;)?
                ::serde::ser::SerializeMap::end(properties)
            }
        }
    };

    (@other $properties:ident $name:ident []) => {
        let _: &str = $name;
        $crate::fields::skip(&mut $properties)?
    };
    (@other $properties:ident $name:ident [$rest:ident]) => {
        $rest.insert($name.to_owned(), $properties.next_value()?)
    };

    (@value required $field:ident $property:literal) => {
        $crate::fields::required($field, $property)?
    };
    (@value optional $field:ident $property:literal) => { $crate::fields::optional($field) };
    (@value collection $field:ident $property:literal) => {
        $crate::fields::optional($field).unwrap_or_default()
    };
    (@value clearable $field:ident $property:literal) => { $field };

    (@write required $properties:ident $property:literal ($value:expr)) => {
        ::serde::ser::SerializeMap::serialize_entry(&mut $properties, $property, $value)?;
    };
    (@write collection $properties:ident $property:literal ($value:expr)) => {
        if !$value.is_empty() {
            ::serde::ser::SerializeMap::serialize_entry(&mut $properties, $property, $value)?;
        }
    };
    // `Some(None)` of a clearable field is written as null.
    (@write $kind:ident $properties:ident $property:literal ($value:expr)) => {
        if let Some(value) = $value {
            ::serde::ser::SerializeMap::serialize_entry(&mut $properties, $property, value)?;
        }
    };
}

pub(crate) use object;

/// A struct that is read from the properties of an object.
pub(crate) trait Object<'de>: Sized {
    /// The name of the struct, for errors.
    const NAME: &'static str;
    /// The names of its properties, as hints for the data format.
    const PROPERTIES: &'static [&'static str];

    /// Reads the properties.
    fn read<A: MapAccess<'de>>(properties: A) -> Result<Self, A::Error>;
}

/// Reads a struct.
pub(crate) fn read<'de, T, D>(deserializer: D) -> Result<T, D::Error>
where
    T: Object<'de>,
    D: Deserializer<'de>,
{
    deserializer.deserialize_struct(T::NAME, T::PROPERTIES, ObjectVisitor(PhantomData))
}

struct ObjectVisitor<T>(PhantomData<T>);

impl<'de, T: Object<'de>> Visitor<'de> for ObjectVisitor<T> {
    type Value = T;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "struct {}", T::NAME)
    }

    fn visit_map<A: MapAccess<'de>>(self, properties: A) -> Result<T, A::Error> {
        T::read(properties)
    }
}

/// The name of a property, which is only copied if it contains escapes.
pub(crate) enum Name<'de> {
    Borrowed(&'de str),
    Owned(Box<str>),
}

impl Name<'_> {
    pub(crate) fn as_str(&self) -> &str {
        match self {
            Self::Borrowed(name) => name,
            Self::Owned(name) => name,
        }
    }
}

impl<'de> Deserialize<'de> for Name<'de> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_identifier(NameVisitor)
    }
}

struct NameVisitor;

impl<'de> Visitor<'de> for NameVisitor {
    type Value = Name<'de>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("the name of a property")
    }

    fn visit_borrowed_str<E>(self, name: &'de str) -> Result<Name<'de>, E> {
        Ok(Name::Borrowed(name))
    }

    fn visit_str<E>(self, name: &str) -> Result<Name<'de>, E> {
        Ok(Name::Owned(name.into()))
    }
}

/// Reads the value of a property.
pub(crate) fn set<'de, A, T>(
    properties: &mut A,
    field: &mut Option<T>,
    name: &'static str,
) -> Result<(), A::Error>
where
    A: MapAccess<'de>,
    T: Deserialize<'de>,
{
    match field {
        Some(_) => Err(Error::duplicate_field(name)),
        None => {
            *field = Some(properties.next_value()?);
            Ok(())
        }
    }
}

/// Ignores the value of a property.
pub(crate) fn skip<'de, A: MapAccess<'de>>(properties: &mut A) -> Result<(), A::Error> {
    properties.next_value::<IgnoredAny>().map(drop)
}

/// The value of a property that has to be there.
pub(crate) fn required<T, E: Error>(value: Option<T>, name: &'static str) -> Result<T, E> {
    value.ok_or_else(|| Error::missing_field(name))
}

/// The value of a property that may be absent or null.
pub(crate) fn optional<T>(value: Option<Option<T>>) -> Option<T> {
    value.flatten()
}

#[cfg(test)]
mod tests {
    use serde::de::DeserializeOwned;
    use serde_json::json;

    use crate::extra::Extra;

    #[derive(Debug, PartialEq)]
    struct Open {
        id: i64,
        extra: serde_json::Map<String, serde_json::Value>,
    }

    object!(
        Open,
        [required(id, "id")],
        rest(extra, serde_json::Map<String, serde_json::Value>)
    );

    #[test]
    fn a_map_takes_the_other_properties() {
        let text = r#"{"id":1,"a":null,"b":[2]}"#;
        let open: Open = read(text).unwrap();
        assert_eq!(open.extra.len(), 2);
        assert_eq!(serde_json::to_string(&open).unwrap(), text);
    }

    #[derive(Debug, Default, PartialEq)]
    struct Thing {
        must: i64,
        may: Option<String>,
        list: Vec<i64>,
        note: Option<Option<i64>>,
        undeclared: Extra,
    }

    object!(
        Thing,
        [
            required(must, "must"),
            optional(may, "mayBe"),
            collection(list, "list"),
            clearable(note, "note")
        ],
        undeclared(undeclared)
    );

    fn read<T: DeserializeOwned>(json: &str) -> Result<T, String> {
        serde_json::from_str(json).map_err(|error| error.to_string())
    }

    #[test]
    fn absent_null_and_set_are_told_apart() {
        let thing = |json| read::<Thing>(json).unwrap();
        let must = Thing {
            must: 1,
            ..Thing::default()
        };
        for json in [
            r#"{"must":1}"#,
            r#"{"must":1,"mayBe":null,"list":null}"#,
            r#"{"new":{"a":[1]},"must":1,"undeclared":{}}"#,
            // A name with an escape in it.
            r#"{"\u006dust":1}"#,
        ] {
            assert_eq!(thing(json), must, "{json}");
        }
        assert_eq!(thing(r#"{"must":1,"note":null}"#).note, Some(None));
        assert_eq!(thing(r#"{"must":1,"note":2}"#).note, Some(Some(2)));
        let full = r#"{"must":1,"mayBe":"a","list":[1,2],"note":3}"#;
        assert_eq!(serde_json::to_string(&thing(full)).unwrap(), full);
        let value = json!({"must": 1, "mayBe": "a", "list": [1, 2], "note": 3});
        assert_eq!(serde_json::from_value::<Thing>(value).unwrap(), thing(full));
    }

    #[derive(Debug, PartialEq)]
    struct Nullable {
        nick: Option<String>,
    }

    object!(Nullable, [required(nick, "nick")]);

    #[test]
    fn a_required_property_may_be_null_but_not_absent() {
        let null: Nullable = read(r#"{"nick":null}"#).unwrap();
        assert_eq!(null, Nullable { nick: None });
        assert_eq!(serde_json::to_string(&null).unwrap(), r#"{"nick":null}"#);
        assert_eq!(
            read::<Nullable>("{}").unwrap_err(),
            "missing field `nick` at line 1 column 2"
        );
    }

    #[test]
    fn only_what_is_set_is_written() {
        let json = |thing: &Thing| serde_json::to_string(thing).unwrap();
        let mut thing = Thing::default();
        assert_eq!(json(&thing), r#"{"must":0}"#);
        thing.note = Some(None);
        thing.undeclared.insert("new".to_owned(), true);
        assert_eq!(json(&thing), r#"{"must":0,"note":null,"new":true}"#);
    }

    /// The errors are those of serde's derives.
    #[test]
    fn errors_name_the_property() {
        mod derived {
            #[derive(Debug, serde::Deserialize)]
            pub(super) struct Thing {
                #[allow(dead_code)]
                must: i64,
                #[serde(rename = "mayBe")]
                #[allow(dead_code)]
                may: Option<String>,
            }
        }
        for json in [
            "{}",
            r#"{"must":1,"must":2}"#,
            r#"{"must":null}"#,
            r#"{"must":"a"}"#,
            r#"{"must":1,"mayBe":2}"#,
            r#"{"must":1"#,
            "1",
            "null",
        ] {
            let error = read::<Thing>(json).unwrap_err();
            assert_eq!(error, read::<derived::Thing>(json).unwrap_err(), "{json}");
        }
        // serde would read an array as the fields in order.
        let error = read::<Thing>("[1]").unwrap_err();
        assert!(
            error.starts_with("invalid type: sequence, expected struct Thing"),
            "{error}"
        );
    }
}
