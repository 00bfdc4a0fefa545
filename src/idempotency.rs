use std::fmt;

use http::HeaderValue;
use uuid::Uuid;

/// The server cuts longer keys silently, so that two of them can collide
/// (its source of June 2026).
const MAX_LENGTH: usize = 255;

/// An `Idempotency-Key`: the API does once what is asked with one key, for 24 hours.
#[derive(Clone, PartialEq, Eq, Hash)]
pub struct IdempotencyKey(Box<str>);

impl IdempotencyKey {
    /// A fresh key, a UUID of version 4.
    #[must_use]
    pub fn random() -> Self {
        Self(Uuid::new_v4().to_string().into())
    }

    /// A key of the caller's.
    ///
    /// # Errors
    ///
    /// The key is blank, longer than 255 characters, starts or ends with a
    /// blank, or holds anything but printable ASCII.
    pub fn new(key: impl Into<String>) -> Result<Self, InvalidIdempotencyKey> {
        let key = key.into();
        let problem = if key.trim().is_empty() {
            Some("is blank, which the server takes for absent")
        } else if key.len() > MAX_LENGTH {
            Some("is longer than 255 characters, where the server cuts it silently")
        } else if key.bytes().any(|byte| !(b' '..=b'~').contains(&byte)) {
            Some("holds a character that is not printable ASCII")
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
    fn good_keys_are_taken_as_they_are() {
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
    fn random_keys_differ() {
        assert_ne!(IdempotencyKey::random(), IdempotencyKey::random());
    }
}
