use std::fmt;
use std::str::FromStr;

use rust_decimal::Decimal as Exact;
use serde::de::{self, MapAccess, Visitor};
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use serde_json::value::RawValue;

/// An exact decimal number, up to 28 significant digits: amounts, rates, units.
///
/// It goes to JSON and comes from JSON digit by digit, never through a float
/// and never as an exponent. The SDK does not scale amounts: `15000` is sent as
/// `15000`. XOF has no decimals; for EUR and USD the API's sources disagree on
/// whether 1 means one euro or one cent, so send what your account's
/// documentation says and check it with a test key first.
///
/// Written for JSON: a number with a fraction reaches other formats in the raw
/// form of `serde_json`; write its text there ([`to_string`](ToString::to_string)).
#[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Default)]
pub struct Decimal(Exact);

impl Decimal {
    /// Zero.
    pub const ZERO: Self = Self(Exact::ZERO);

    /// `digits` with `scale` decimals: `new(1250, 2)` is 12.50.
    pub(crate) fn new(digits: i64, scale: u32) -> Self {
        Self(Exact::new(digits, scale))
    }

    /// The number as [`rust_decimal::Decimal`], to calculate with.
    #[must_use]
    pub const fn get(self) -> Exact {
        self.0
    }

    /// Reads a JSON number: digits, a fraction, perhaps an exponent. Digits
    /// beyond the 28th are rounded.
    fn from_json(text: &str) -> Option<Self> {
        let exact = match text.contains(['e', 'E']) {
            true => Exact::from_scientific(text),
            false => Exact::from_str(text),
        };
        exact.ok().map(Self)
    }

    /// The number without a fraction, if it has none and fits.
    fn to_integer(self) -> Option<i64> {
        (self.0.scale() == 0)
            .then(|| i64::try_from(self.0.mantissa()).ok())
            .flatten()
    }
}

impl From<Exact> for Decimal {
    fn from(exact: Exact) -> Self {
        Self(exact)
    }
}

impl From<Decimal> for Exact {
    fn from(decimal: Decimal) -> Self {
        decimal.0
    }
}

macro_rules! from_integers {
    ($($integer:ty),*) => {
        $(impl From<$integer> for Decimal {
            fn from(integer: $integer) -> Self {
                Self(integer.into())
            }
        })*
    };
}

from_integers!(i8, i16, i32, i64, u8, u16, u32, u64);

impl FromStr for Decimal {
    type Err = rust_decimal::Error;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        Exact::from_str_exact(text).map(Self)
    }
}

impl PartialEq<Exact> for Decimal {
    fn eq(&self, other: &Exact) -> bool {
        self.0 == *other
    }
}

impl fmt::Display for Decimal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

impl fmt::Debug for Decimal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

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

/// The name under which `serde_json` hands over a value as it was written; the
/// way [`RawValue`] asks for it. `RawValue` itself reads from nothing but
/// `serde_json`'s own readers; with the name, every other reader (a flattened
/// or tagged type of a caller's) still gives a number. Should the name change,
/// the test on 28 digits fails.
const VERBATIM: &str = "$serde_json::private::RawValue";

impl<'de> Deserialize<'de> for Decimal {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_newtype_struct(VERBATIM, NumberVisitor)
    }
}

struct NumberVisitor;

impl<'de> Visitor<'de> for NumberVisitor {
    type Value = Decimal;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a number")
    }

    /// `serde_json` hands over a map of one entry: the text of the value.
    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Decimal, A::Error> {
        match map.next_entry::<de::IgnoredAny, Digits>()? {
            Some((_, Digits(Ok(number)))) => Ok(number),
            Some((_, Digits(Err(text)))) => Err(de::Error::invalid_value(
                de::Unexpected::Other(&text),
                &self,
            )),
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

    /// Only readers that hold floats come here; the shortest digits that mean
    /// the float are those that were written.
    fn visit_f64<E: de::Error>(self, value: f64) -> Result<Decimal, E> {
        self.visit_str(&value.to_string())
    }

    fn visit_str<E: de::Error>(self, value: &str) -> Result<Decimal, E> {
        Decimal::from_json(value).ok_or_else(|| E::invalid_value(de::Unexpected::Str(value), &self))
    }
}

/// The text of a value, read where it stands; kept only if it is no number. An
/// error of its own would name a place that is not in the JSON.
struct Digits(Result<Decimal, Box<str>>);

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
        // A number sent as text is a number.
        let digits = text.trim_matches('"');
        Ok(Digits(
            Decimal::from_json(digits).ok_or_else(|| text.into()),
        ))
    }
}

#[cfg(feature = "schemars")]
impl schemars::JsonSchema for Decimal {
    fn inline_schema() -> bool {
        true
    }

    fn schema_name() -> std::borrow::Cow<'static, str> {
        "Decimal".into()
    }

    fn schema_id() -> std::borrow::Cow<'static, str> {
        concat!(module_path!(), "::Decimal").into()
    }

    fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
        // The format of OpenAPI's registry that says: not a float.
        schemars::json_schema!({"type": "number", "format": "decimal"})
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(json: &str) -> Result<Decimal, serde_json::Error> {
        serde_json::from_str(json)
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
    fn what_is_no_number_is_refused() {
        for json in ["null", "true", "\"x\"", "[]", "{}", "{\"a\":1}", "\"\""] {
            assert!(read(json).is_err(), "{json}");
        }
        assert_eq!(read("\"12.5\"").unwrap().to_string(), "12.5");
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
