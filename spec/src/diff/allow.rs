//! The allow list of known and accepted changes.

use std::collections::BTreeSet;

use serde_json::{Map, Value};

use super::deprecation::is_date;
use super::{Change, Diff, rules};
use lomi_contract::{Error, Result};

/// The allow list in `openapi.allow.json`.
///
/// The file has the form `{"allow": [ENTRY, …]}`. Each entry has either a
/// `fingerprint`, or a `rule` and an `operation`; a `reason`; and optionally `until`,
/// the last day on which the entry is valid, as `YYYY-MM-DD`.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Allow {
    entries: Vec<Entry>,
    origin: String,
}

#[derive(Debug, Clone, PartialEq, Eq)]
struct Entry {
    number: usize,
    matches: Matches,
    reason: String,
    until: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Eq)]
enum Matches {
    Fingerprint(String),
    Rule { rule: String, operation: String },
}

const ENTRY_KEYS: [&str; 5] = ["fingerprint", "rule", "operation", "reason", "until"];

impl Allow {
    /// Parses and validates an allow list. Errors refer to it by `origin`.
    ///
    /// # Errors
    ///
    /// Returns an error if the bytes are not JSON, there are unknown keys, or two
    /// entries are the same. Also returns an error for an entry that has neither or
    /// both of a fingerprint and a rule with an operation, an unknown rule, no
    /// reason, or an `until` that is not a date.
    pub fn parse(origin: &str, bytes: &[u8]) -> Result<Self> {
        let root: Value = serde_json::from_slice(bytes)
            .map_err(|error| Error::new(origin, "", format!("is not JSON: {error}")))?;
        let fail = |problem: &str| Error::new(origin, "/", problem);
        let map = root
            .as_object()
            .ok_or_else(|| fail("is not a JSON object"))?;
        if let Some(key) = map.keys().find(|key| *key != "allow") {
            return Err(fail(&format!("has the unknown key {key:?}")));
        }
        let list = map.get("allow").and_then(Value::as_array);
        let list = list.ok_or_else(|| fail("\"allow\" is not an array"))?;
        let mut entries: Vec<Entry> = Vec::new();
        for (index, value) in list.iter().enumerate() {
            let entry = entry(origin, index + 1, value)?;
            if let Some(same) = entries.iter().find(|same| same.matches == entry.matches) {
                let problem = format!("allows the same change as entry {}", same.number);
                return Err(Error::new(origin, place(entry.number), problem));
            }
            entries.push(entry);
        }
        Ok(Self {
            entries,
            origin: origin.to_owned(),
        })
    }

    /// Marks the changes that the list allows. `today` is a date of the form
    /// `YYYY-MM-DD`.
    ///
    /// # Errors
    ///
    /// Returns an error for an entry that matches no change or whose `until` is before
    /// `today`.
    pub fn apply(&self, diff: &mut Diff, today: &str) -> Result<()> {
        for entry in &self.entries {
            let fail = |problem: String| Error::new(&self.origin, place(entry.number), problem);
            if let Some(until) = entry.until.as_deref().filter(|until| *until < today) {
                return Err(fail(format!("expired on {until}: {}", entry.reason)));
            }
            let mut matched = false;
            for change in diff
                .changes
                .iter_mut()
                .filter(|change| entry.matches(change))
            {
                matched = true;
                change.allowed = Some(entry.reason.clone());
            }
            if !matched {
                return Err(fail("matches no change: delete it".to_owned()));
            }
        }
        Ok(())
    }
}

impl Entry {
    fn matches(&self, change: &Change) -> bool {
        match &self.matches {
            Matches::Fingerprint(fingerprint) => change.fingerprint == *fingerprint,
            Matches::Rule { rule, operation } => {
                change.rule == rule && change.operations.contains(operation)
            }
        }
    }
}

fn place(number: usize) -> String {
    format!("entry {number}")
}

fn entry(origin: &str, number: usize, value: &Value) -> Result<Entry> {
    let fail = |problem: String| Error::new(origin, place(number), problem);
    let map = value
        .as_object()
        .ok_or_else(|| fail("is not a JSON object".to_owned()))?;
    if let Some(key) = map.keys().find(|key| !ENTRY_KEYS.contains(&key.as_str())) {
        return Err(fail(format!("has the unknown key {key:?}")));
    }
    let text = |key: &str| text(map, key).map_err(fail);
    let matches = match (text("fingerprint")?, text("rule")?, text("operation")?) {
        (Some(fingerprint), None, None) => {
            let hex = |byte: u8| matches!(byte, b'0'..=b'9' | b'a'..=b'f');
            if fingerprint.len() != 12 || !fingerprint.bytes().all(hex) {
                return Err(fail(format!(
                    "{fingerprint:?} is not a fingerprint (12 hexadecimal digits)"
                )));
            }
            Matches::Fingerprint(fingerprint)
        }
        (None, Some(rule), Some(operation)) => {
            let known: BTreeSet<&str> = rules().map(|rule| rule.id).collect();
            if !known.contains(rule.as_str()) {
                return Err(fail(format!("{rule:?} is not a rule")));
            }
            Matches::Rule { rule, operation }
        }
        _ => {
            let problem = "must have either a \"fingerprint\" or a \"rule\" with an \"operation\"";
            return Err(fail(problem.to_owned()));
        }
    };
    let reason = text("reason")?.ok_or_else(|| fail("\"reason\" is missing".to_owned()))?;
    let until = text("until")?;
    if let Some(until) = until.as_deref().filter(|until| !is_date(until)) {
        return Err(fail(format!(
            "\"until\" is {until:?}, but must be a date of the form YYYY-MM-DD"
        )));
    }
    Ok(Entry {
        number,
        matches,
        reason,
        until,
    })
}

/// An optional text, which must not be empty.
fn text(map: &Map<String, Value>, key: &str) -> Result<Option<String>, String> {
    match map.get(key) {
        None => Ok(None),
        Some(Value::String(text)) if !text.trim().is_empty() => Ok(Some(text.clone())),
        Some(Value::String(_)) => Err(format!("{key:?} is empty")),
        Some(_) => Err(format!("{key:?} is not a string")),
    }
}
