use serde::{Deserialize, Deserializer};

/// Reads null as the default: a collection that is null is empty.
pub(crate) fn null_as_default<'de, D, T>(deserializer: D) -> Result<T, D::Error>
where
    D: Deserializer<'de>,
    T: Default + Deserialize<'de>,
{
    Ok(Option::deserialize(deserializer)?.unwrap_or_default())
}

/// Reads a field that is present: null means "cleared", which differs from "not
/// set".
pub(crate) fn set<'de, D, T>(deserializer: D) -> Result<Option<Option<T>>, D::Error>
where
    D: Deserializer<'de>,
    T: Deserialize<'de>,
{
    Option::deserialize(deserializer).map(Some)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn null_differs_from_absent() {
        #[derive(Debug, PartialEq, Deserialize)]
        struct Body {
            #[serde(default, deserialize_with = "set")]
            note: Option<Option<i32>>,
        }
        let note = |json| serde_json::from_str::<Body>(json).unwrap().note;
        assert_eq!(note("{}"), None);
        assert_eq!(note(r#"{"note":null}"#), Some(None));
        assert_eq!(note(r#"{"note":1}"#), Some(Some(1)));
    }
}
