//! Idempotency keys: a request with a key runs once, and its outcome is replayed
//! for 24 hours.

use std::collections::HashMap;
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::{Duration, SystemTime};

use http::StatusCode;
use serde_json::Value;
use sha2::{Digest, Sha256};

use crate::auth::Environment;
use crate::envelope::{Details, ErrorResponse, SuccessResponse};

const KEY_LIFETIME: Duration = Duration::from_secs(24 * 60 * 60);
/// The maximum length of a key in characters. As in lomi., longer keys are
/// truncated silently.
const MAX_KEY_CHARS: usize = 255;

/// The outcome of a request, which is stored so that it can be replayed.
pub(crate) type Outcome = Result<SuccessResponse, ErrorResponse>;

/// The key in a header value, trimmed and truncated as lomi. does; `None` if it is
/// blank.
pub(crate) fn key(header: &[u8]) -> Option<String> {
    let text = String::from_utf8_lossy(header.trim_ascii());
    (!text.is_empty()).then(|| text.chars().take(MAX_KEY_CHARS).collect())
}

/// A key together with the scope that it is unique in. The organisation is not
/// part of the scope, because a sandbox has only one.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub(crate) struct Scope {
    pub(crate) environment: Environment,
    pub(crate) account: Option<String>,
    pub(crate) operation: &'static str,
    pub(crate) key: String,
}

/// The SHA-256 of a request body, independent of field order and whitespace.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Fingerprint([u8; 32]);

impl Fingerprint {
    pub(crate) fn of(body: Option<&Value>) -> Self {
        let mut text = String::new();
        write_canonical(body.unwrap_or(&Value::Null), &mut text);
        Self(Sha256::digest(text).into())
    }
}

/// Writes JSON with sorted field names, and with numbers formatted as in
/// JavaScript, so that `5.0` becomes `5`.
fn write_canonical(value: &Value, out: &mut String) {
    match value {
        Value::Object(fields) => {
            let mut names: Vec<_> = fields.keys().collect();
            names.sort();
            out.push('{');
            for (index, name) in names.into_iter().enumerate() {
                if index > 0 {
                    out.push(',');
                }
                out.push_str(&Value::from(name.as_str()).to_string());
                out.push(':');
                write_canonical(&fields[name], out);
            }
            out.push('}');
        }
        Value::Array(entries) => {
            out.push('[');
            for (index, entry) in entries.iter().enumerate() {
                if index > 0 {
                    out.push(',');
                }
                write_canonical(entry, out);
            }
            out.push(']');
        }
        Value::Number(number) if number.is_f64() => {
            out.push_str(&number.as_f64().unwrap_or_default().to_string());
        }
        other => out.push_str(&other.to_string()),
    }
}

/// The keys in use and the outcomes of their requests.
#[derive(Debug, Default)]
pub(crate) struct IdempotencyStore(Mutex<HashMap<Scope, Entry>>);

#[derive(Debug)]
struct Entry {
    fingerprint: Fingerprint,
    claimed_at: SystemTime,
    /// `None` while the first request is running.
    outcome: Option<Outcome>,
}

/// The result of claiming a key.
#[derive(Debug)]
pub(crate) enum Claim<'a> {
    /// The key is not in use, so the request may run.
    New(Reservation<'a>),
    /// The same request was already completed with this outcome.
    Replay(Outcome),
}

impl IdempotencyStore {
    /// Claims a key for a request. Fails with a 409 if the key belongs to a
    /// different request, or if its first request is still running.
    pub(crate) fn claim(
        &self,
        scope: Scope,
        fingerprint: Fingerprint,
        now: SystemTime,
    ) -> Result<Claim<'_>, ErrorResponse> {
        let mut entries = self.entries();
        let known = entries.get(&scope).filter(|entry| {
            now.duration_since(entry.claimed_at).unwrap_or_default() < KEY_LIFETIME
        });
        match known {
            Some(entry) if entry.fingerprint != fingerprint => Err(conflict(
                "idempotency_key_reused",
                "This idempotency key was already used for a different request: use a new key.",
            )),
            Some(Entry { outcome: None, .. }) => Err(conflict(
                "idempotency_in_progress",
                "The first request with this idempotency key is still running: try again later.",
            )),
            Some(Entry {
                outcome: Some(outcome),
                ..
            }) => Ok(Claim::Replay(outcome.clone())),
            None => {
                let entry = Entry {
                    fingerprint,
                    claimed_at: now,
                    outcome: None,
                };
                entries.insert(scope.clone(), entry);
                Ok(Claim::New(Reservation { store: self, scope }))
            }
        }
    }

    fn entries(&self) -> MutexGuard<'_, HashMap<Scope, Entry>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

fn conflict(code: &'static str, message: &str) -> ErrorResponse {
    ErrorResponse::new(StatusCode::CONFLICT, code, message, Details::Phrase)
}

/// A claimed key. If it is dropped without an outcome, the key is released.
#[derive(Debug)]
pub(crate) struct Reservation<'a> {
    store: &'a IdempotencyStore,
    scope: Scope,
}

impl Reservation<'_> {
    /// Stores the outcome, unless it is a 5xx. A 5xx is not definite, so the key is
    /// released and the request may be retried.
    pub(crate) fn complete(self, outcome: &Outcome) {
        let definite = match outcome {
            Ok(_) => true,
            Err(error) => !error.status.is_server_error(),
        };
        if definite && let Some(entry) = self.store.entries().get_mut(&self.scope) {
            entry.outcome = Some(outcome.clone());
        }
    }
}

impl Drop for Reservation<'_> {
    fn drop(&mut self) {
        let mut entries = self.store.entries();
        if entries
            .get(&self.scope)
            .is_some_and(|e| e.outcome.is_none())
        {
            entries.remove(&self.scope);
        }
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    const START: SystemTime = SystemTime::UNIX_EPOCH;

    fn scope(key: &str) -> Scope {
        Scope {
            environment: Environment::Test,
            account: None,
            operation: "A_b",
            key: key.to_owned(),
        }
    }

    fn first(store: &IdempotencyStore, body: Value, at: SystemTime) -> Reservation<'_> {
        match store.claim(scope("k"), Fingerprint::of(Some(&body)), at) {
            Ok(Claim::New(reservation)) => reservation,
            other => panic!("{other:?}"),
        }
    }

    fn code(store: &IdempotencyStore, body: Value) -> &'static str {
        let claim = store.claim(scope("k"), Fingerprint::of(Some(&body)), START);
        claim.unwrap_err().code
    }

    /// Uses a known test vector of lomi.'s own fingerprint.
    #[test]
    fn fingerprints_ignore_field_order_and_whitespace() {
        let hex = |text: &str| -> String {
            let body = serde_json::from_str(text).unwrap();
            let bytes = Fingerprint::of(Some(&body)).0;
            bytes.iter().map(|byte| format!("{byte:02x}")).collect()
        };
        let known = "a5548cab4ec8a396e57e756920c6be2bda37c79edb4a5d079135b88fd0bd7922";
        for text in [
            r#"{"amount":1000,"currency_code":"XOF","title":"A"}"#,
            r#"{ "title": "A", "currency_code": "XOF", "amount": 1000.0 }"#,
        ] {
            assert_eq!(hex(text), known);
        }
        for (one, other) in [
            (r#"{"a":1000}"#, r#"{"a":"1000"}"#),
            ("[1,2]", "[2,1]"),
            (r#"{"a":null}"#, "{}"),
        ] {
            assert_ne!(hex(one), hex(other));
        }
        assert_eq!(
            hex(r#"{"a":{"x":1,"b":[]}}"#),
            hex(r#"{"a":{"b":[],"x":1}}"#)
        );
    }

    #[test]
    fn keys_are_trimmed_and_truncated() {
        assert_eq!(key(b" a b "), Some("a b".to_owned()));
        assert_eq!(key(b"  "), None);
        assert_eq!(
            key("x".repeat(300).as_bytes()),
            key("x".repeat(255).as_bytes())
        );
    }

    #[test]
    fn a_key_is_in_progress_then_completed_then_expired() {
        let store = IdempotencyStore::default();
        let reservation = first(&store, json!({"a": 1}), START);
        assert_eq!(code(&store, json!({"a": 1})), "idempotency_in_progress");
        assert_eq!(code(&store, json!({"a": 2})), "idempotency_key_reused");
        let outcome = Ok(SuccessResponse::ok(json!({"id": "x"})));
        reservation.complete(&outcome);
        assert_eq!(code(&store, json!({"a": 2})), "idempotency_key_reused");
        let body = Fingerprint::of(Some(&json!({"a": 1})));
        let almost = START + KEY_LIFETIME - Duration::from_millis(1);
        match store.claim(scope("k"), body, almost) {
            Ok(Claim::Replay(again)) => assert_eq!(again, outcome),
            other => panic!("{other:?}"),
        }
        drop(first(&store, json!({"a": 2}), START + KEY_LIFETIME));
    }

    #[test]
    fn an_indefinite_outcome_releases_the_key() {
        let store = IdempotencyStore::default();
        drop(first(&store, json!({}), START));
        let down = ErrorResponse::internal("down", Details::Nothing);
        first(&store, json!({}), START).complete(&Err(down));
        let not_found = ErrorResponse::not_found("not there");
        first(&store, json!({}), START).complete(&Err(not_found.clone()));
        match store.claim(scope("k"), Fingerprint::of(Some(&json!({}))), START) {
            Ok(Claim::Replay(again)) => assert_eq!(again, Err(not_found)),
            other => panic!("{other:?}"),
        }
    }

    #[test]
    fn keys_of_different_scopes_are_independent() {
        let store = IdempotencyStore::default();
        let here = scope("k");
        let body = Fingerprint::of(None);
        let mut reservations = Vec::new();
        for scope in [
            here.clone(),
            Scope {
                environment: Environment::Live,
                ..here.clone()
            },
            Scope {
                account: Some("acct_1".to_owned()),
                ..here.clone()
            },
            Scope {
                operation: "A_c",
                ..here.clone()
            },
            scope("l"),
        ] {
            match store.claim(scope, body, START) {
                Ok(Claim::New(reservation)) => reservations.push(reservation),
                other => panic!("{other:?}"),
            }
        }
        assert_eq!(reservations.len(), 5);
    }
}
