//! Exact decimal numbers.

use std::fmt;
use std::iter::Sum;
use std::ops::{Add, AddAssign, Div, Mul, Neg, Rem, Sub, SubAssign};
use std::str::FromStr;

use rust_decimal::Decimal as Exact;
use serde::de::{self, Visitor};
use serde::{Deserialize, Deserializer, Serialize, Serializer};

mod json;

/// An exact decimal number with up to 28 significant digits: amounts, rates,
/// units.
///
/// It is written to JSON and read from JSON digit by digit, never through a float
/// and never with an exponent. The SDK does not scale amounts: `15000` is sent as
/// `15000`. XOF has no decimals. For EUR and USD the sources about the API
/// disagree whether 1 means one euro or one cent, so send what the documentation
/// of your account says, and check it with a test key first.
///
/// ```
/// use lomi::Decimal;
///
/// let lines = [Decimal::from(15_000), "12.50".parse()?];
/// let total: Decimal = lines.iter().sum();
/// assert_eq!(total.to_string(), "15012.50");
/// assert!(total > 15_000);
/// assert_eq!(total * 2 - 25, 30_000);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
///
/// Arithmetic panics on overflow, beyond 28 digits, and on division by zero, as
/// that of integers does. [`get`](Self::get) returns the [`rust_decimal::Decimal`],
/// which has checked operations and rounding.
///
/// Serialized to a format other than JSON, a number with a fraction appears in
/// the raw form of `serde_json`; write its text there
/// ([`to_string`](ToString::to_string)).
#[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Default)]
pub struct Decimal(Exact);

impl Decimal {
    /// Zero.
    pub const ZERO: Self = Self(Exact::ZERO);

    /// `digits` with `scale` decimals: `new(1250, 2)` is 12.50.
    pub(crate) fn new(digits: i64, scale: u32) -> Self {
        Self(Exact::new(digits, scale))
    }

    /// The number as a [`rust_decimal::Decimal`].
    #[must_use]
    pub const fn get(self) -> Exact {
        self.0
    }

    /// Whether the number has no fraction other than zero.
    #[must_use]
    pub fn is_integer(self) -> bool {
        self.0.is_integer()
    }

    /// Reads a JSON number: digits, perhaps a fraction, perhaps an exponent. Digits
    /// beyond the 28th are rounded.
    fn from_json(text: &str) -> Option<Self> {
        let exact = match text.contains(['e', 'E']) {
            true => Exact::from_scientific(text),
            false => Exact::from_str(text),
        };
        exact.ok().map(Self)
    }

    /// The number as an integer, if it is written without a fraction and fits.
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

macro_rules! operators {
    ($($operator:ident $method:ident,)*) => {$(
        impl<T: Into<Self>> $operator<T> for Decimal {
            type Output = Self;

            fn $method(self, other: T) -> Self {
                Self($operator::$method(self.0, other.into().0))
            }
        }
    )*};
}

operators!(Add add, Sub sub, Mul mul, Div div, Rem rem,);

impl<T: Into<Self>> AddAssign<T> for Decimal {
    fn add_assign(&mut self, other: T) {
        *self = *self + other;
    }
}

impl<T: Into<Self>> SubAssign<T> for Decimal {
    fn sub_assign(&mut self, other: T) {
        *self = *self - other;
    }
}

impl Neg for Decimal {
    type Output = Self;

    fn neg(self) -> Self {
        Self(-self.0)
    }
}

impl Sum for Decimal {
    fn sum<I: Iterator<Item = Self>>(numbers: I) -> Self {
        numbers.fold(Self::ZERO, Add::add)
    }
}

impl<'a> Sum<&'a Self> for Decimal {
    fn sum<I: Iterator<Item = &'a Self>>(numbers: I) -> Self {
        numbers.copied().sum()
    }
}

macro_rules! integers {
    ($($integer:ty),*) => {$(
        impl From<$integer> for Decimal {
            fn from(integer: $integer) -> Self {
                Self(integer.into())
            }
        }

        impl PartialEq<$integer> for Decimal {
            fn eq(&self, other: &$integer) -> bool {
                *self == Self::from(*other)
            }
        }

        impl PartialOrd<$integer> for Decimal {
            fn partial_cmp(&self, other: &$integer) -> Option<std::cmp::Ordering> {
                self.partial_cmp(&Self::from(*other))
            }
        }
    )*};
}

integers!(i8, i16, i32, i64, u8, u16, u32, u64);

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

    #[test]
    fn arithmetic_is_exact() {
        let cent = Decimal::new(1, 2);
        let sum: Decimal = std::iter::repeat_n(cent, 100).sum();
        assert_eq!(sum, 1);
        assert_eq!(sum - cent, Decimal::new(99, 2));
        assert_eq!(-(cent * 3), Decimal::new(-3, 2));
        assert_eq!(Decimal::from(7) / 2, Decimal::new(35, 1));
        assert_eq!(Decimal::from(7) % 4, 3);
        let mut total = Decimal::ZERO;
        total += 5;
        total -= cent;
        assert!(total < 5 && total > 4_u64);
    }

    #[test]
    fn a_fraction_of_zero_is_an_integer() {
        assert!(Decimal::new(1500, 2).is_integer());
        assert!(!Decimal::new(1501, 2).is_integer());
    }
}
