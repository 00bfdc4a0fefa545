//! Points in time, as the API writes them.

#[cfg(feature = "jiff")]
use std::cmp::Ordering;
use std::fmt;
#[cfg(feature = "jiff")]
use std::str::FromStr;

use serde::{Deserialize, Deserializer, Serialize, Serializer};

/// A point in time, as the API writes it.
///
/// Servers write several forms: `Z` or an offset, fractions of a second, a blank
/// instead of the `T`. All are read. A text that cannot be read is kept, so that a
/// response never fails because of a time. The text is what is sent and what
/// equality compares.
///
/// With the feature `jiff`, a default one, timestamps have an instant, and are ordered
/// by it, then by their text; those that cannot be read come first.
#[derive(Clone, PartialEq, Eq, Hash)]
pub struct Timestamp(Box<str>);

impl Timestamp {
    /// The instant, if the text is one. A text without `Z` or an offset is not,
    /// because its time zone is unknown.
    #[cfg(feature = "jiff")]
    #[must_use]
    pub fn instant(&self) -> Option<jiff::Timestamp> {
        self.0.parse().ok()
    }

    /// A timestamp with this text, which is sent as it is. Whether it is a time is not checked.
    #[must_use]
    pub fn verbatim(text: impl Into<String>) -> Self {
        Self(text.into().into())
    }

    /// The text as it was received, or as it is sent.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

#[cfg(feature = "jiff")]
impl From<jiff::Timestamp> for Timestamp {
    fn from(instant: jiff::Timestamp) -> Self {
        Self(instant.to_string().into())
    }
}

#[cfg(feature = "jiff")]
impl FromStr for Timestamp {
    type Err = jiff::Error;

    /// Reads a time in any of the forms, and keeps it as RFC 3339 in UTC.
    fn from_str(text: &str) -> Result<Self, Self::Err> {
        Ok(text.parse::<jiff::Timestamp>()?.into())
    }
}

#[cfg(feature = "jiff")]
impl Ord for Timestamp {
    fn cmp(&self, other: &Self) -> Ordering {
        let key = |timestamp: &Self| timestamp.instant();
        key(self)
            .cmp(&key(other))
            .then_with(|| self.0.cmp(&other.0))
    }
}

#[cfg(feature = "jiff")]
impl PartialOrd for Timestamp {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl fmt::Display for Timestamp {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(&self.0)
    }
}

impl fmt::Debug for Timestamp {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl Serialize for Timestamp {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(&self.0)
    }
}

impl<'de> Deserialize<'de> for Timestamp {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        Ok(Self(Box::deserialize(deserializer)?))
    }
}

#[cfg(feature = "schemars")]
impl schemars::JsonSchema for Timestamp {
    fn inline_schema() -> bool {
        true
    }

    fn schema_name() -> std::borrow::Cow<'static, str> {
        "Timestamp".into()
    }

    fn schema_id() -> std::borrow::Cow<'static, str> {
        concat!(module_path!(), "::Timestamp").into()
    }

    fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
        schemars::json_schema!({"type": "string", "format": "date-time"})
    }
}

#[cfg(feature = "jiff")]
#[cfg(test)]
mod tests {
    use super::*;

    fn read(text: &str) -> Timestamp {
        serde_json::from_value(text.into()).unwrap()
    }

    #[test]
    fn all_forms_of_servers_are_read_and_kept() {
        let second = read("2026-11-22T18:55:19Z").instant().unwrap();
        for text in [
            "2026-11-22T18:55:19Z",
            "2026-11-22T18:55:19+00:00",
            "2026-11-22 18:55:19+00",
            "2026-11-22T20:55:19+02:00",
            "2026-11-22T18:55:19.000000Z",
        ] {
            let timestamp = read(text);
            assert_eq!(timestamp.instant(), Some(second), "{text}");
            assert_eq!(serde_json::to_value(&timestamp).unwrap(), text);
        }
        let fraction = read("2026-11-22T18:55:19.726719+00:00").instant().unwrap();
        assert_eq!(fraction.subsec_microsecond(), 726_719);
    }

    #[test]
    fn timestamps_are_ordered_by_instant() {
        let [early, late] = ["2026-11-22T20:55:19+02:00", "2026-11-22T18:55:20Z"].map(read);
        assert!(early < late && read("soon") < early);
        assert_ne!(read("2026-11-22T18:55:19Z").cmp(&early), Ordering::Equal);
    }

    #[test]
    fn a_text_that_is_not_a_time_is_kept() {
        for text in ["", "soon", "2026-11-22", "2026-11-22T18:55:19"] {
            let timestamp = read(text);
            assert_eq!(timestamp.instant(), None, "{text}");
            assert_eq!(timestamp.as_str(), text);
            assert!(text.parse::<Timestamp>().is_err());
        }
    }

    #[test]
    fn a_time_of_the_caller_is_sent_in_one_form() {
        let given: Timestamp = "2026-12-01 01:00:00+01".parse().unwrap();
        assert_eq!(given.as_str(), "2026-12-01T00:00:00Z");
    }
}
