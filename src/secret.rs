//! Sensitive values.

use std::fmt;

use serde::{Deserialize, Serialize};

/// A sensitive value: a webhook secret, a launch link, a card number, a
/// response with a new key in it.
///
/// `Debug` does not show it, and there is no `Display`. Use
/// [`expose`](Self::expose) where the value is needed.
#[derive(Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Secret<T = String>(T);

impl<T> Secret<T> {
    /// Returns the value.
    #[must_use]
    pub const fn expose(&self) -> &T {
        &self.0
    }

    /// Returns the value, owned.
    #[must_use]
    pub fn into_inner(self) -> T {
        self.0
    }
}

impl From<String> for Secret {
    fn from(text: String) -> Self {
        Self(text)
    }
}

impl From<&str> for Secret {
    fn from(text: &str) -> Self {
        Self(text.to_owned())
    }
}

impl<T> fmt::Debug for Secret<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("…")
    }
}

#[cfg(feature = "schemars")]
impl<T: schemars::JsonSchema> schemars::JsonSchema for Secret<T> {
    fn inline_schema() -> bool {
        true
    }

    fn schema_name() -> std::borrow::Cow<'static, str> {
        format!("SecretOf{}", T::schema_name()).into()
    }

    fn schema_id() -> std::borrow::Cow<'static, str> {
        format!(concat!(module_path!(), "::Secret<{}>"), T::schema_id()).into()
    }

    fn json_schema(generator: &mut schemars::SchemaGenerator) -> schemars::Schema {
        let mut schema = T::json_schema(generator);
        // OpenAPI's format for values that are not shown.
        schema.insert("format".to_owned(), "password".into());
        schema
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn debug_shows_nothing_and_json_everything() {
        let secret: Secret = serde_json::from_str("\"whsec_1\"").unwrap();
        assert_eq!(format!("{secret:?}"), "…");
        assert_eq!(secret.expose(), "whsec_1");
        assert_eq!(serde_json::to_string(&secret).unwrap(), "\"whsec_1\"");
    }
}
