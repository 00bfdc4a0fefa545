//! Keys that make a repeated call act once.

use std::fmt;
use std::str::FromStr;

use http::HeaderValue;
use serde::{Deserialize, Serialize};
use uuid::Uuid;

/// The server cuts off longer keys silently, so that two of them can collide
/// (its source of June 2026).
const MAX_LENGTH: usize = 255;

/// The UUIDv5 namespace of derived keys. It must never change.
const NAMESPACE: Uuid = Uuid::from_u128(0x0c4b_8f0e_6d5a_4f5c_9a37_1e2b_7c60_d9a4);

/// An `Idempotency-Key`: calls with the same key and the same body act once within
/// 24 hours.
///
/// Calls that take a key have one before they are sent, so that it can be stored
/// with an order; it serializes as its text.
#[derive(Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct IdempotencyKey(Box<str>);

impl IdempotencyKey {
    /// Creates a random key, a UUID of version 4.
    #[must_use]
    pub fn random() -> Self {
        Self(Uuid::new_v4().to_string().into())
    }

    /// Derives the key of something that your own records identify. The same
    /// arguments give the same key in every process, today and after a crash.
    ///
    /// The key is a UUID of version 5. The namespace says what is done, so that the
    /// charge of an order and its refund do not share a key.
    ///
    /// ```
    /// use lomi::IdempotencyKey;
    ///
    /// let charge = IdempotencyKey::derive("shop/charge", "order-17")?;
    /// assert_eq!(charge, IdempotencyKey::derive("shop/charge", "order-17")?);
    /// assert_ne!(charge, IdempotencyKey::derive("shop/refund", "order-17")?);
    /// # Ok::<(), lomi::InvalidIdempotencyKey>(())
    /// ```
    ///
    /// # Errors
    ///
    /// One of the arguments is blank, so that all calls would share one key.
    pub fn derive(namespace: &str, business_id: &str) -> Result<Self, InvalidIdempotencyKey> {
        if namespace.trim().is_empty() || business_id.trim().is_empty() {
            return Err(InvalidIdempotencyKey(
                "cannot be derived from a blank namespace or id",
            ));
        }
        let namespace = Uuid::new_v5(&NAMESPACE, namespace.as_bytes());
        let key = Uuid::new_v5(&namespace, business_id.as_bytes());
        Ok(Self(key.to_string().into()))
    }

    /// Uses a text as the key.
    ///
    /// # Errors
    ///
    /// The text is blank, longer than 255 characters, starts or ends with a
    /// blank, or contains anything but printable ASCII.
    pub fn new(key: impl Into<String>) -> Result<Self, InvalidIdempotencyKey> {
        let key = key.into();
        let problem = if key.trim().is_empty() {
            Some("is blank, which the server treats as absent")
        } else if key.len() > MAX_LENGTH {
            Some("is longer than 255 characters, where the server cuts it off silently")
        } else if key.bytes().any(|byte| !(b' '..=b'~').contains(&byte)) {
            Some("contains a character that is not printable ASCII")
        } else if key.trim() != key {
            Some("starts or ends with a blank, which the server trims")
        } else {
            None
        };
        match problem {
            Some(problem) => Err(InvalidIdempotencyKey(problem)),
            None => Ok(Self(key.into())),
        }
    }

    /// The key.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }

    pub(crate) fn header(&self) -> Option<HeaderValue> {
        HeaderValue::from_str(&self.0).ok()
    }
}

impl fmt::Debug for IdempotencyKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(&self.0, f)
    }
}

impl fmt::Display for IdempotencyKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(&self.0)
    }
}

impl AsRef<str> for IdempotencyKey {
    fn as_ref(&self) -> &str {
        &self.0
    }
}

impl FromStr for IdempotencyKey {
    type Err = InvalidIdempotencyKey;

    fn from_str(key: &str) -> Result<Self, Self::Err> {
        Self::new(key)
    }
}

impl TryFrom<String> for IdempotencyKey {
    type Error = InvalidIdempotencyKey;

    fn try_from(key: String) -> Result<Self, Self::Error> {
        Self::new(key)
    }
}

impl From<IdempotencyKey> for String {
    fn from(key: IdempotencyKey) -> Self {
        key.0.into()
    }
}

/// Why a text cannot be an idempotency key.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct InvalidIdempotencyKey(&'static str);

impl fmt::Display for InvalidIdempotencyKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "the idempotency key {}", self.0)
    }
}

impl std::error::Error for InvalidIdempotencyKey {}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn good_keys_are_not_changed() {
        for key in ["order-17", "a b", &"x".repeat(255)] {
            assert_eq!(IdempotencyKey::new(key).unwrap().as_str(), key);
        }
    }

    #[test]
    fn bad_keys_say_why() {
        for (key, reason) in [
            ("", "blank"),
            ("  ", "blank"),
            (" a", "trims"),
            ("a\n", "ASCII"),
            ("é", "ASCII"),
            (&"x".repeat(256), "255"),
        ] {
            let error = IdempotencyKey::new(key).unwrap_err().to_string();
            assert!(error.contains(reason), "{key:?}: {error}");
        }
    }

    #[test]
    fn derived_keys_never_change() {
        let key = IdempotencyKey::derive("shop/charge", "order-17").unwrap();
        assert_eq!(key.as_str(), "0c508494-6e37-5796-90f8-b15ceb265d34");
        for (namespace, id) in [("", "a"), ("a", " ")] {
            assert!(IdempotencyKey::derive(namespace, id).is_err());
        }
        // Where one argument ends and the other starts makes a difference.
        let pair = |namespace, id| IdempotencyKey::derive(namespace, id).unwrap();
        assert_ne!(pair("ab", "c"), pair("a", "bc"));
    }

    #[test]
    fn a_stored_key_is_read_back() {
        let key = IdempotencyKey::random();
        let json = serde_json::to_string(&key).unwrap();
        assert_eq!(json, format!("\"{key}\""));
        assert_eq!(serde_json::from_str::<IdempotencyKey>(&json).unwrap(), key);
        assert_eq!(key.as_ref().parse(), Ok(key));
        assert!(serde_json::from_str::<IdempotencyKey>("\" \"").is_err());
    }

    #[test]
    fn random_keys_differ() {
        assert_ne!(IdempotencyKey::random(), IdempotencyKey::random());
    }
}
