//! Finds duplicate keys.
//!
//! `serde_json::Value` keeps only the last of two equal keys, so a part of a contract or of a
//! correction would be lost silently.

use std::cell::RefCell;
use std::collections::BTreeSet;
use std::fmt;

use serde::de::{DeserializeSeed, Deserializer, Error, MapAccess, SeqAccess, Visitor};

use crate::pointer;

/// The reason why bytes are not JSON with unique keys.
pub(super) enum Problem {
    /// A key occurs twice in an object.
    Duplicate {
        /// The pointer of the key.
        pointer: String,
        /// The position of its second occurrence.
        at: String,
    },
    /// The bytes are not JSON.
    Syntax(serde_json::Error),
}

/// Checks that no object has a duplicate key.
pub(super) fn check(bytes: &[u8]) -> Result<(), Problem> {
    let places = Places::default();
    let mut parser = serde_json::Deserializer::from_slice(bytes);
    let outcome = UniqueKeys(&places)
        .deserialize(&mut parser)
        .and_then(|()| parser.end());
    outcome.map_err(|error| match error.is_data() {
        true => Problem::Duplicate {
            pointer: pointer::of(places.0.take()),
            at: super::place(&error),
        },
        false => Problem::Syntax(error),
    })
}

/// The keys and indices from the root to the value that is being read.
#[derive(Default)]
struct Places(RefCell<Vec<Token>>);

enum Token {
    Key(String),
    Index(usize),
}

impl fmt::Display for Token {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Key(key) => f.write_str(key),
            Self::Index(index) => index.fmt(f),
        }
    }
}

/// Reads any JSON value in which no object has a duplicate key.
#[derive(Clone, Copy)]
struct UniqueKeys<'a>(&'a Places);

impl UniqueKeys<'_> {
    fn enter(self, token: Token) {
        self.0.0.borrow_mut().push(token);
    }

    fn leave(self) {
        self.0.0.borrow_mut().pop();
    }
}

impl<'de> DeserializeSeed<'de> for UniqueKeys<'_> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        deserializer.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for UniqueKeys<'_> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a JSON value")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<(), A::Error> {
        let mut seen = BTreeSet::new();
        while let Some(key) = map.next_key::<String>()? {
            self.enter(Token::Key(key.clone()));
            if !seen.insert(key) {
                return Err(A::Error::custom("duplicate key"));
            }
            map.next_value_seed(self)?;
            self.leave();
        }
        Ok(())
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut items: A) -> Result<(), A::Error> {
        for index in 0_usize.. {
            self.enter(Token::Index(index));
            let item = items.next_element_seed(self)?;
            self.leave();
            if item.is_none() {
                break;
            }
        }
        Ok(())
    }

    fn visit_bool<E>(self, _: bool) -> Result<(), E> {
        Ok(())
    }

    fn visit_i64<E>(self, _: i64) -> Result<(), E> {
        Ok(())
    }

    fn visit_u64<E>(self, _: u64) -> Result<(), E> {
        Ok(())
    }

    fn visit_f64<E>(self, _: f64) -> Result<(), E> {
        Ok(())
    }

    fn visit_str<E>(self, _: &str) -> Result<(), E> {
        Ok(())
    }

    fn visit_unit<E>(self) -> Result<(), E> {
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_kind_of_value_is_accepted() {
        let text = r#"{"a": [null, true, -1, 1, 1.5, 1e99, "s", "é", {}, []], "b": {"a": {}}}"#;
        assert!(check(text.as_bytes()).is_ok());
    }

    #[test]
    fn duplicate_keys_are_found_at_any_depth_and_in_any_spelling() {
        for (text, expected) in [
            (r#"{"a": 1, "a": 1}"#, "/a"),
            (r#"[0, {"b/c": {"a": 1, "c": [2], "a": 3}}]"#, "/1/b~1c/a"),
            (r#"{"a": 1, "\u0061": 2}"#, "/a"),
        ] {
            match check(text.as_bytes()) {
                Err(Problem::Duplicate { pointer, .. }) => assert_eq!(pointer, expected),
                _ => panic!("{text} is accepted"),
            }
        }
    }
}
