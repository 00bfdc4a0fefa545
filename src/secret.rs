use std::fmt;

use serde::{Deserialize, Serialize};

/// A text that gives access: a webhook secret, a launch link, a card number.
///
/// `Debug` does not show it and there is no `Display`; take it out with
/// [`expose`](Self::expose) where it is needed.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Secret(String);

impl Secret {
    /// The text.
    #[must_use]
    pub fn expose(&self) -> &str {
        &self.0
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

impl fmt::Debug for Secret {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("…")
    }
}

#[cfg(feature = "schemars")]
impl schemars::JsonSchema for Secret {
    fn inline_schema() -> bool {
        true
    }

    fn schema_name() -> std::borrow::Cow<'static, str> {
        "Secret".into()
    }

    fn schema_id() -> std::borrow::Cow<'static, str> {
        concat!(module_path!(), "::Secret").into()
    }

    fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
        // OpenAPI's format for what is not shown.
        schemars::json_schema!({"type": "string", "format": "password"})
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
