//! Decimal numbers in JSON.
//!
//! serde has no exact decimal numbers: its readers hand over a number with a
//! fraction as a float. `serde_json` alone hands over the text of a value, to its
//! own type [`RawValue`], which asks for it by a name that is private to the
//! crate. Instead of relying on that name, [`raw_name`] lets `RawValue` ask for it.
//! Other readers hand over numbers as they have them.

use serde::de::{IgnoredAny, MapAccess};
use serde_json::value::RawValue;

use super::{Decimal, Deserialize, Deserializer, Serialize, Serializer, Visitor, de, fmt};

impl Serialize for Decimal {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self.to_integer() {
            Some(integer) => serializer.serialize_i64(integer),
            None => RawValue::from_string(self.0.to_string())
                .map_err(serde::ser::Error::custom)?
                .serialize(serializer),
        }
    }
}

impl<'de> Deserialize<'de> for Decimal {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        match raw_name() {
            Some(name) => deserializer.deserialize_newtype_struct(name, NumberVisitor),
            // Reading a float instead would lose digits in silence.
            None => Err(de::Error::custom(
                "this version of serde_json hands over no exact numbers",
            )),
        }
    }
}

/// The name under which `RawValue` asks its reader for the text of a value.
fn raw_name() -> Option<&'static str> {
    match <&RawValue>::deserialize(NameProbe) {
        Err(Asked(name)) => name,
        Ok(_) => None,
    }
}

/// A reader that has nothing, and whose error is what it was asked for.
struct NameProbe;

/// The name that was asked for.
#[derive(Debug)]
struct Asked(Option<&'static str>);

impl<'de> Deserializer<'de> for NameProbe {
    type Error = Asked;

    fn deserialize_newtype_struct<V: Visitor<'de>>(
        self,
        name: &'static str,
        _: V,
    ) -> Result<V::Value, Asked> {
        Err(Asked(Some(name)))
    }

    fn deserialize_any<V: Visitor<'de>>(self, _: V) -> Result<V::Value, Asked> {
        Err(Asked(None))
    }

    serde::forward_to_deserialize_any! {
        bool i8 i16 i32 i64 i128 u8 u16 u32 u64 u128 f32 f64 char str string bytes byte_buf option
        unit unit_struct seq tuple tuple_struct map struct enum identifier ignored_any
    }
}

impl fmt::Display for Asked {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("there is nothing to read")
    }
}

impl std::error::Error for Asked {}

impl de::Error for Asked {
    fn custom<T: fmt::Display>(_: T) -> Self {
        Self(None)
    }
}

struct NumberVisitor;

impl<'de> Visitor<'de> for NumberVisitor {
    type Value = Decimal;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a number")
    }

    /// `serde_json` hands over a map with one entry: the text of the value.
    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Decimal, A::Error> {
        match map.next_entry::<IgnoredAny, Digits>()? {
            Some((_, Digits(Some(number)))) => Ok(number),
            // What was found is not repeated: errors must not contain values.
            Some((_, Digits(None))) => Err(not_a_number(&self)),
            None => Err(de::Error::invalid_type(de::Unexpected::Map, &self)),
        }
    }

    fn visit_newtype_struct<D: Deserializer<'de>>(self, inner: D) -> Result<Decimal, D::Error> {
        inner.deserialize_any(self)
    }

    fn visit_i64<E: de::Error>(self, value: i64) -> Result<Decimal, E> {
        Ok(value.into())
    }

    fn visit_u64<E: de::Error>(self, value: u64) -> Result<Decimal, E> {
        Ok(value.into())
    }

    /// Only readers that hold floats come here. The shortest digits that mean the
    /// float are those that were written, up to 15 of them.
    fn visit_f64<E: de::Error>(self, value: f64) -> Result<Decimal, E> {
        self.visit_str(&value.to_string())
    }

    fn visit_str<E: de::Error>(self, value: &str) -> Result<Decimal, E> {
        Decimal::from_json(value).ok_or_else(|| not_a_number(&self))
    }
}

fn not_a_number<E: de::Error>(visitor: &NumberVisitor) -> E {
    E::invalid_value(de::Unexpected::Other("something else"), visitor)
}

/// The text of a value, read where it is. An error of its own would name a place
/// that is not in the JSON.
struct Digits(Option<Decimal>);

impl<'de> Deserialize<'de> for Digits {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_str(DigitsVisitor)
    }
}

struct DigitsVisitor;

impl Visitor<'_> for DigitsVisitor {
    type Value = Digits;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        NumberVisitor.expecting(f)
    }

    fn visit_str<E: de::Error>(self, text: &str) -> Result<Digits, E> {
        // A number that is sent as a string is a number.
        let digits = text.trim_matches('"');
        Ok(Digits(Decimal::from_json(digits)))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(json: &str) -> Result<Decimal, serde_json::Error> {
        serde_json::from_str(json)
    }

    #[test]
    fn serde_json_hands_over_texts() {
        assert!(raw_name().is_some(), "exact only up to 15 digits");
    }

    #[test]
    fn digits_survive_the_round_trip() {
        for number in [
            "0",
            "15000",
            "-3",
            "12.5",
            "12.50",
            "0.1",
            "9007199254740993",
            "1234567890123456789012345678",
            "1234567890123456.789012345678",
            "0.1234567890123456789012345678",
        ] {
            let decimal = read(number).unwrap();
            assert_eq!(serde_json::to_string(&decimal).unwrap(), number);
            assert_eq!(decimal.to_string(), number);
        }
    }

    #[test]
    fn exponents_are_read_and_not_written() {
        for (number, digits) in [("1e3", "1000"), ("1.5E2", "150"), ("25e-1", "2.5")] {
            assert_eq!(
                serde_json::to_string(&read(number).unwrap()).unwrap(),
                digits
            );
        }
    }

    #[test]
    fn anything_but_a_number_is_refused() {
        for json in ["null", "true", "\"x\"", "[]", "{}", "{\"a\":1}", "\"\""] {
            assert!(read(json).is_err(), "{json}");
        }
        assert_eq!(read("\"12.5\"").unwrap().to_string(), "12.5");
        let error = read("\"lomi_sk_test_1\"").unwrap_err().to_string();
        assert!(!error.contains("lomi"), "{error}");
    }

    #[test]
    fn other_readers_work_as_well() {
        #[derive(Deserialize)]
        #[serde(untagged)]
        enum Buffered {
            Number { amount: Decimal },
        }
        let Buffered::Number { amount } = serde_json::from_str(r#"{"amount": 12.5}"#).unwrap();
        assert_eq!(amount.to_string(), "12.5");
        let value = serde_json::json!(15000);
        assert_eq!(
            serde_json::from_value::<Decimal>(value).unwrap(),
            Decimal::from(15_000)
        );
        assert_eq!(serde_json::to_value(Decimal::from(15_000)).unwrap(), 15_000);
    }
}
