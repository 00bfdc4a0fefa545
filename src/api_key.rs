use std::fmt;

use http::HeaderValue;

use crate::environment::Environment;
use crate::error::ConfigError;

const TEST: &str = "lomi_sk_test_";
const LIVE: &str = "lomi_sk_live_";
const PUBLISHABLE: &str = "lomi_pk_";

/// How many characters at the end of a key `Debug` may show.
const TAIL: usize = 4;

/// A secret API key.
///
/// It is never printed: `Debug` shows its kind and at most four characters.
#[derive(Clone)]
pub(crate) struct ApiKey {
    /// Marked sensitive, so that no HTTP library prints it.
    header: HeaderValue,
    kind: Kind,
    tail: Box<str>,
}

/// What a key is for, by its prefix.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Kind {
    Test,
    Live,
    Unknown,
}

impl ApiKey {
    /// Checks a key.
    ///
    /// # Errors
    ///
    /// The key is empty, contains blanks, control or non-ASCII characters, or is
    /// publishable (`lomi_pk_…`, for card forms in browsers).
    pub(crate) fn new(key: impl AsRef<str>) -> Result<Self, ConfigError> {
        let key = key.as_ref();
        if key.is_empty() {
            return Err(ConfigError::EmptyKey);
        }
        if let Some(at) = key.bytes().position(|byte| !byte.is_ascii_graphic()) {
            return Err(ConfigError::MalformedKey { position: at });
        }
        if key.starts_with(PUBLISHABLE) {
            return Err(ConfigError::PublishableKey);
        }
        let (kind, secret) = match (key.strip_prefix(TEST), key.strip_prefix(LIVE)) {
            (Some(secret), _) => (Kind::Test, secret),
            (_, Some(secret)) => (Kind::Live, secret),
            _ => (Kind::Unknown, key),
        };
        if secret.is_empty() {
            return Err(ConfigError::EmptyKey);
        }
        let mut header =
            HeaderValue::from_str(key).map_err(|_| ConfigError::MalformedKey { position: 0 })?;
        header.set_sensitive(true);
        // Too much of a short secret would be shown.
        let shown = if secret.len() >= 4 * TAIL { TAIL } else { 0 };
        Ok(Self {
            header,
            kind,
            tail: secret[secret.len() - shown..].into(),
        })
    }

    /// The environment of the key's prefix; `None` for a key without a known one.
    pub(crate) fn environment(&self) -> Option<Environment> {
        match self.kind {
            Kind::Test => Some(Environment::Sandbox),
            Kind::Live => Some(Environment::Live),
            Kind::Unknown => None,
        }
    }

    /// The value of the `X-API-KEY` header, marked sensitive.
    pub(crate) fn header(&self) -> HeaderValue {
        self.header.clone()
    }
}

impl fmt::Debug for ApiKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let prefix = match self.kind {
            Kind::Test => TEST,
            Kind::Live => LIVE,
            Kind::Unknown => "",
        };
        write!(f, "{prefix}…{}", self.tail)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn debug_shows_the_kind_and_at_most_four_characters() {
        let debug = |key| format!("{:?}", ApiKey::new(key).unwrap());
        assert_eq!(debug("lomi_sk_test_0123456789abcdef"), "lomi_sk_test_…cdef");
        assert_eq!(debug("lomi_sk_live_0123456789abcdef"), "lomi_sk_live_…cdef");
        assert_eq!(debug("lomi_sk_test_short"), "lomi_sk_test_…");
        assert_eq!(debug("0123456789abcdef"), "…cdef");
        assert_eq!(debug("abc"), "…");
    }

    #[test]
    fn the_header_is_sensitive() {
        let key = ApiKey::new("lomi_sk_test_0123456789abcdef").unwrap();
        assert!(key.header().is_sensitive());
        assert_eq!(format!("{:?}", key.header()), "Sensitive");
    }

    #[test]
    fn the_prefix_names_the_environment() {
        let environment = |key| ApiKey::new(key).unwrap().environment();
        assert_eq!(environment("lomi_sk_test_a"), Some(Environment::Sandbox));
        assert_eq!(environment("lomi_sk_live_a"), Some(Environment::Live));
        assert_eq!(environment("lomi_oat_a"), None);
    }

    #[test]
    fn bad_keys_are_refused_without_being_printed() {
        for (key, expected) in [
            ("", "empty"),
            ("lomi_sk_test_", "empty"),
            ("lomi_sk_test_abc\n", "character 17"),
            (" lomi_sk_test_abc", "character 1"),
            ("lomi_sk_test_a\u{7}b", "character 15"),
            ("lomi_sk_test_é", "character 14"),
            ("lomi_pk_test_abc", "publishable"),
        ] {
            let error = ApiKey::new(key).unwrap_err().to_string();
            assert!(error.contains(expected), "{key:?}: {error}");
            assert!(!error.contains("abc"), "{error}");
        }
    }
}
