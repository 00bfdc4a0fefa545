//! `openapi.lock.json`, which records the origin of the vendored contract.

use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};

use lomi_contract::{Counts, Document, Error, Result};

use crate::canonical;

/// The URL at which upstream publishes its document, according to its documentation.
pub const DEFAULT_URL: &str = "https://docs.lomi.africa/openapi.json";

/// The content of the lock file.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Lock {
    /// The SHA-256 of `openapi.json`.
    pub canonical_sha256: String,
    /// The size of the document.
    pub counts: Counts,
    /// The `ETag` that `url` sent with the document.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub etag: Option<String>,
    /// The value of `info.version`. It does not reliably change with the document.
    pub info_version: String,
    /// The `Last-Modified` that `url` sent with the document.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub last_modified: Option<String>,
    /// The SHA-256 of the document as published.
    pub raw_sha256: String,
    /// The file name or the URL that was imported.
    pub source: String,
    /// The URL to check for a newer document.
    pub url: String,
}

impl Lock {
    /// Creates the lock for the canonical `document`, which was imported from `raw`.
    pub fn new(source: &str, url: &str, raw: &[u8], document: &Document) -> Self {
        Self {
            canonical_sha256: sha256(&canonical::to_bytes(document.as_value())),
            counts: document.counts(),
            etag: None,
            info_version: document.version().to_owned(),
            last_modified: None,
            raw_sha256: sha256(raw),
            source: source.to_owned(),
            url: url.to_owned(),
        }
    }

    /// Parses a lock file. Errors refer to it by `origin`.
    ///
    /// # Errors
    ///
    /// Returns an error if the bytes are not JSON or have missing or unknown fields.
    pub fn parse(origin: &str, bytes: &[u8]) -> Result<Self> {
        serde_json::from_slice(bytes).map_err(|error| {
            let place = format!("line {} column {}", error.line(), error.column());
            Error::new(origin, place, error)
        })
    }

    /// Formats the lock file.
    ///
    /// # Errors
    ///
    /// Cannot fail in practice, because a lock only contains strings and numbers.
    pub fn to_bytes(&self, origin: &str) -> Result<Vec<u8>> {
        let value = serde_json::to_value(self).map_err(|error| Error::new(origin, "", error))?;
        Ok(canonical::to_bytes(&value))
    }

    /// Checks that `bytes` are the vendored document that this lock was created for.
    ///
    /// # Errors
    ///
    /// Returns an error if the bytes are not in canonical form or differ from the
    /// locked document.
    pub fn verify(&self, origin: &str, bytes: &[u8]) -> Result<Document> {
        let document = Document::parse(origin, bytes)?;
        let facts = canonical::facts(origin, &document)?;
        if canonical::to_bytes(facts.as_value()) != bytes {
            let problem = "is not in canonical form: only change it with `cargo xtask spec import`";
            return Err(Error::new(origin, "", problem));
        }
        let found = sha256(bytes);
        if found != self.canonical_sha256 {
            let locked = &self.canonical_sha256;
            let problem =
                format!("has sha256 {found}, but the lock has {locked}: the file was edited");
            return Err(Error::new(origin, "", problem));
        }
        if document.counts() != self.counts || document.version() != self.info_version {
            let problem = "counts or info.version differ from the lock: import the document again";
            return Err(Error::new(origin, "", problem));
        }
        Ok(document)
    }
}

/// The SHA-256 of `bytes` in hexadecimal.
pub fn sha256(bytes: &[u8]) -> String {
    use std::fmt::Write as _;
    Sha256::digest(bytes)
        .iter()
        .fold(String::with_capacity(64), |mut hex, byte| {
            let _ = write!(hex, "{byte:02x}");
            hex
        })
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn document() -> Document {
        let value = json!({
            "info": {"title": "T", "version": "1"},
            "openapi": "3.0.0",
            "paths": {"/a": {"get": {"operationId": "A_get", "responses": {}}}}
        });
        Document::check("openapi.json", value).unwrap()
    }

    #[test]
    fn a_lock_round_trips_and_accepts_its_document() {
        let document = document();
        let lock = Lock::new("up.json", DEFAULT_URL, b"raw", &document);
        let bytes = lock.to_bytes("openapi.lock.json").unwrap();
        assert_eq!(Lock::parse("openapi.lock.json", &bytes).unwrap(), lock);
        let bytes = canonical::to_bytes(document.as_value());
        assert_eq!(lock.verify("openapi.json", &bytes).unwrap(), document);
    }

    #[test]
    fn any_edit_is_detected() {
        let document = document();
        let lock = Lock::new("up.json", DEFAULT_URL, b"raw", &document);
        let bytes = canonical::to_bytes(document.as_value());

        let spaced = [bytes.as_slice(), b" "].concat();
        let error = lock.verify("openapi.json", &spaced).unwrap_err();
        assert!(error.problem().contains("canonical form"), "{error}");

        let text = String::from_utf8(bytes).unwrap().replace("A_get", "A_got");
        let error = lock.verify("openapi.json", text.as_bytes()).unwrap_err();
        assert!(error.problem().contains("the file was edited"), "{error}");
    }

    #[test]
    fn sha256_matches_a_test_vector() {
        assert_eq!(
            sha256(b"abc"),
            "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"
        );
    }
}
