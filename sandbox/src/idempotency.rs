//! `Idempotency-Key`: what was asked with one key is done once and answered
//! alike, for 24 hours.

use std::collections::HashMap;
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::{Duration, SystemTime};

use http::StatusCode;
use serde_json::Value;
use sha2::{Digest, Sha256};

use crate::auth::Environment;
use crate::envelope::{Answer, Details, Refusal};

const LIFE: Duration = Duration::from_secs(24 * 60 * 60);
/// Longer keys are cut, without a word.
const MAX_LENGTH: usize = 255;

/// What came of a request: kept, so that it can be said again.
pub(crate) type Outcome = Result<Answer, Refusal>;

/// The key of a header value, as lomi. reads it; none if it is blank.
pub(crate) fn key(header: &[u8]) -> Option<String> {
    let text = String::from_utf8_lossy(header.trim_ascii());
    (!text.is_empty()).then(|| text.chars().take(MAX_LENGTH).collect())
}

/// Where a key counts: the same key elsewhere is another one. There is one
/// organisation to a sandbox.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub(crate) struct Scope {
    pub(crate) environment: Environment,
    pub(crate) account: Option<String>,
    pub(crate) operation: &'static str,
    pub(crate) key: String,
}

/// The SHA-256 of a body: the same for every order of fields and any white space.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Fingerprint([u8; 32]);

impl Fingerprint {
    pub(crate) fn of(body: Option<&Value>) -> Self {
        let mut text = String::new();
        write_sorted(body.unwrap_or(&Value::Null), &mut text);
        Self(Sha256::digest(text).into())
    }
}

/// JSON with its fields in order, numbers as JavaScript writes them: 5.0 is 5.
fn write_sorted(value: &Value, out: &mut String) {
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
                write_sorted(&fields[name], out);
            }
            out.push('}');
        }
        Value::Array(entries) => {
            out.push('[');
            for (index, entry) in entries.iter().enumerate() {
                if index > 0 {
                    out.push(',');
                }
                write_sorted(entry, out);
            }
            out.push(']');
        }
        Value::Number(number) if number.is_f64() => {
            out.push_str(&number.as_f64().unwrap_or_default().to_string());
        }
        other => out.push_str(&other.to_string()),
    }
}

/// The keys that were used, and what came of them.
#[derive(Debug, Default)]
pub(crate) struct Ledger(Mutex<HashMap<Scope, Entry>>);

#[derive(Debug)]
struct Entry {
    fingerprint: Fingerprint,
    since: SystemTime,
    /// `None` while the first request runs.
    outcome: Option<Outcome>,
}

/// What a key allows.
#[derive(Debug)]
pub(crate) enum Claim<'a> {
    /// Nobody used it: the request may run.
    First(Reservation<'a>),
    /// It was used for the same request, which ended like this.
    Again(Outcome),
}

impl Ledger {
    /// Asks for a key; refused while its first request runs, and to another
    /// request.
    pub(crate) fn claim(
        &self,
        scope: Scope,
        fingerprint: Fingerprint,
        now: SystemTime,
    ) -> Result<Claim<'_>, Refusal> {
        let mut entries = self.entries();
        let known = entries
            .get(&scope)
            .filter(|entry| now.duration_since(entry.since).unwrap_or_default() < LIFE);
        match known {
            Some(entry) if entry.fingerprint != fingerprint => Err(conflict(
                "idempotency_key_reused",
                "This key was used for another request: take a new one.",
            )),
            Some(Entry { outcome: None, .. }) => Err(conflict(
                "idempotency_in_progress",
                "The first request with this key still runs: send this one again later.",
            )),
            Some(Entry {
                outcome: Some(outcome),
                ..
            }) => Ok(Claim::Again(outcome.clone())),
            None => {
                let entry = Entry {
                    fingerprint,
                    since: now,
                    outcome: None,
                };
                entries.insert(scope.clone(), entry);
                Ok(Claim::First(Reservation {
                    ledger: self,
                    scope,
                }))
            }
        }
    }

    fn entries(&self) -> MutexGuard<'_, HashMap<Scope, Entry>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

fn conflict(code: &'static str, message: &str) -> Refusal {
    Refusal::new(StatusCode::CONFLICT, code, message, Details::Phrase)
}

/// A key in use. Dropped without an outcome, the key is free again.
#[derive(Debug)]
pub(crate) struct Reservation<'a> {
    ledger: &'a Ledger,
    scope: Scope,
}

impl Reservation<'_> {
    /// Keeps what is definite. A 5xx is not: the same key may try again.
    pub(crate) fn settle(self, outcome: &Outcome) {
        let definite = match outcome {
            Ok(_) => true,
            Err(refusal) => !refusal.status.is_server_error(),
        };
        if definite && let Some(entry) = self.ledger.entries().get_mut(&self.scope) {
            entry.outcome = Some(outcome.clone());
        }
    }
}

impl Drop for Reservation<'_> {
    fn drop(&mut self) {
        let mut entries = self.ledger.entries();
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

    fn first(ledger: &Ledger, body: Value, at: SystemTime) -> Reservation<'_> {
        match ledger.claim(scope("k"), Fingerprint::of(Some(&body)), at) {
            Ok(Claim::First(reservation)) => reservation,
            other => panic!("{other:?}"),
        }
    }

    fn code(ledger: &Ledger, body: Value) -> &'static str {
        let claim = ledger.claim(scope("k"), Fingerprint::of(Some(&body)), START);
        claim.unwrap_err().code
    }

    /// The vector of what is known of lomi.'s own fingerprint.
    #[test]
    fn fingerprints_do_not_see_order_and_white_space() {
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
    fn keys_are_trimmed_and_cut() {
        assert_eq!(key(b" a b "), Some("a b".to_owned()));
        assert_eq!(key(b"  "), None);
        assert_eq!(
            key("x".repeat(300).as_bytes()),
            key("x".repeat(255).as_bytes())
        );
    }

    #[test]
    fn a_key_is_in_progress_then_settled_then_free() {
        let ledger = Ledger::default();
        let reservation = first(&ledger, json!({"a": 1}), START);
        assert_eq!(code(&ledger, json!({"a": 1})), "idempotency_in_progress");
        assert_eq!(code(&ledger, json!({"a": 2})), "idempotency_key_reused");
        let outcome = Ok(Answer::ok(json!({"id": "x"})));
        reservation.settle(&outcome);
        assert_eq!(code(&ledger, json!({"a": 2})), "idempotency_key_reused");
        let body = Fingerprint::of(Some(&json!({"a": 1})));
        let almost = START + LIFE - Duration::from_millis(1);
        match ledger.claim(scope("k"), body, almost) {
            Ok(Claim::Again(again)) => assert_eq!(again, outcome),
            other => panic!("{other:?}"),
        }
        drop(first(&ledger, json!({"a": 2}), START + LIFE));
    }

    #[test]
    fn what_is_not_definite_frees_the_key() {
        let ledger = Ledger::default();
        drop(first(&ledger, json!({}), START));
        let down = Refusal::internal("down", Details::Nothing);
        first(&ledger, json!({}), START).settle(&Err(down));
        let refused = Refusal::not_found("not there");
        first(&ledger, json!({}), START).settle(&Err(refused.clone()));
        match ledger.claim(scope("k"), Fingerprint::of(Some(&json!({}))), START) {
            Ok(Claim::Again(again)) => assert_eq!(again, Err(refused)),
            other => panic!("{other:?}"),
        }
    }

    #[test]
    fn the_same_key_elsewhere_is_another() {
        let ledger = Ledger::default();
        let here = scope("k");
        let body = Fingerprint::of(None);
        let mut held = Vec::new();
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
            match ledger.claim(scope, body, START) {
                Ok(Claim::First(reservation)) => held.push(reservation),
                other => panic!("{other:?}"),
            }
        }
        assert_eq!(held.len(), 5);
    }
}
