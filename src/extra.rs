//! Fields of a request body that the contract does not know.

use std::collections::BTreeMap;
use std::fmt;

use serde::Serialize;
use serde::ser::{Error, SerializeMap};
use serde_json::value::{RawValue, to_raw_value};
use serde_json::{Map, Value};

#[cfg(feature = "client")]
use crate::check::Violation;

/// What a request body has beside its typed fields.
///
/// Most bodies have nothing here, so this is one pointer.
#[derive(Clone, Default, PartialEq)]
pub(crate) struct Extra(Option<Box<Contents>>);

#[derive(Clone, Default)]
struct Contents {
    /// As JSON text, which keeps every digit of a number.
    fields: BTreeMap<String, Box<RawValue>>,
    /// The first value that cannot be sent; the check before sending reports it.
    problem: Option<(String, String)>,
}

impl PartialEq for Contents {
    fn eq(&self, other: &Self) -> bool {
        let texts = |contents: &Self| -> Vec<(String, String)> {
            let fields = contents.fields.iter();
            fields
                .map(|(name, value)| (name.clone(), value.get().to_owned()))
                .collect()
        };
        texts(self) == texts(other) && self.problem == other.problem
    }
}

/// Shows the names alone.
impl fmt::Debug for Extra {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let fields = self.0.iter().flat_map(|contents| contents.fields.keys());
        f.debug_set().entries(fields).finish()
    }
}

impl Extra {
    /// Adds a field.
    pub(crate) fn insert(&mut self, field: String, value: impl Serialize) {
        match to_raw_value(&value) {
            Ok(value) => {
                self.contents().fields.insert(field, value);
            }
            Err(error) => self.refuse(field, error.to_string()),
        }
    }

    /// The JSON object that the value of a typed field serializes to; null is
    /// none. Anything else is refused when the body is checked.
    pub(crate) fn object(
        &mut self,
        field: &str,
        value: impl Serialize,
    ) -> Option<Map<String, Value>> {
        let rule = match serde_json::to_value(value) {
            Ok(Value::Object(map)) => return Some(map),
            Ok(Value::Null) => return None,
            Ok(_) => "has to serialize to a JSON object".to_owned(),
            Err(error) => format!("cannot be serialized: {error}"),
        };
        self.refuse(field.to_owned(), rule);
        None
    }

    /// Refuses values that cannot be sent and fields that the type has.
    #[cfg(feature = "client")]
    pub(crate) fn check(&self, own: &[&str]) -> Result<(), Violation> {
        let Some(contents) = &self.0 else {
            return Ok(());
        };
        if let Some((field, rule)) = &contents.problem {
            return Err(Violation::new(field, rule));
        }
        match contents
            .fields
            .keys()
            .find(|field| own.contains(&field.as_str()))
        {
            Some(field) => Err(Violation::new(
                field,
                "is a field of this type: use its setter instead of extra()",
            )),
            None => Ok(()),
        }
    }

    fn refuse(&mut self, field: String, rule: String) {
        self.contents().problem.get_or_insert((field, rule));
    }

    fn contents(&mut self) -> &mut Contents {
        self.0.get_or_insert_default()
    }
}

impl Extra {
    /// Writes the fields into the object of the body.
    pub(crate) fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        let Some(contents) = &self.0 else {
            return Ok(());
        };
        if let Some((field, rule)) = &contents.problem {
            return Err(Error::custom(format_args!("{field} {rule}")));
        }
        let mut fields = contents.fields.iter();
        fields.try_for_each(|(name, value)| map.serialize_entry(name, value))
    }
}

#[cfg(feature = "client")]
#[cfg(test)]
mod tests {
    use serde_json::json;

    use serde::Serializer;

    use super::*;

    /// A body with nothing else.
    struct Body<'a>(&'a Extra);

    impl Serialize for Body<'_> {
        fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
            let mut map = serializer.serialize_map(None)?;
            self.0.write(&mut map)?;
            map.end()
        }
    }

    #[test]
    fn unknown_fields_are_sent_and_known_ones_refused() {
        let mut extra = Extra::default();
        assert_eq!(serde_json::to_value(Body(&extra)).unwrap(), json!({}));
        let exact: crate::decimal::Decimal = "1234567890123456.789".parse().unwrap();
        extra.insert("exact".to_owned(), exact);
        assert_eq!(
            serde_json::to_string(&Body(&extra)).unwrap(),
            r#"{"exact":1234567890123456.789}"#
        );
        let mut extra = Extra::default();
        extra.insert("new_field".to_owned(), [1, 2]);
        assert_eq!(
            serde_json::to_value(Body(&extra)).unwrap(),
            json!({"new_field": [1, 2]})
        );
        assert!(extra.check(&["title"]).is_ok());
        assert!(extra.check(&["title", "new_field"]).is_err());
    }

    #[test]
    fn objects_are_taken_and_the_rest_is_refused() {
        #[derive(Serialize)]
        struct Order {
            id: u32,
        }
        let mut extra = Extra::default();
        let map = extra.object("metadata", Order { id: 7 }).unwrap();
        assert_eq!(map["id"], 7);
        assert_eq!(extra.object("metadata", None::<Order>), None);
        assert!(extra.check(&[]).is_ok());
        assert_eq!(extra.object("metadata", "text"), None);
        assert!(serde_json::to_string(&Body(&extra)).is_err());
        let refusal = format!("{:?}", extra.check(&[]).unwrap_err());
        assert!(
            refusal.contains("metadata") && refusal.contains("JSON object"),
            "{refusal}"
        );
    }
}
