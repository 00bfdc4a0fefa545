//! From findings to changes: who is reached, the words, the fingerprint.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value;
use sha2::{Digest, Sha256};

use super::comparison::{Comparison, Finding};
use super::kind::Kind;
use super::{Change, Diff};

/// The longest value in a message, in characters.
const LONGEST_VALUE: usize = 120;

impl Comparison<'_> {
    /// All that was found, each change once, worst first.
    pub(super) fn into_diff(mut self) -> Diff {
        self.spread_operations();
        let mut changes: BTreeMap<String, Change> = BTreeMap::new();
        let mut reached: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
        for finding in std::mem::take(&mut self.findings) {
            let owner = &self.owners[finding.owner];
            let change = change(finding, &owner.name);
            let operations = reached.entry(change.fingerprint.clone()).or_default();
            operations.extend(owner.operations.iter().cloned());
            changes.entry(change.fingerprint.clone()).or_insert(change);
        }
        let mut changes: Vec<Change> = changes.into_values().collect();
        for change in &mut changes {
            let operations = reached.remove(&change.fingerprint).unwrap_or_default();
            change.operations = operations.into_iter().collect();
        }
        changes.sort_by(|a, b| {
            let verdict = |change: &Change| (change.bump, change.running);
            let place = |change: &Change| (change.subject.clone(), change.rule);
            (verdict(b), place(a)).cmp(&(verdict(a), place(b)))
        });
        Diff { changes }
    }

    /// Names each operation at all named schemas that it leads to.
    fn spread_operations(&mut self) {
        for start in 0..self.owners.len() {
            let mut open: Vec<_> = self.owners[start].leads_to.iter().copied().collect();
            let names = self.owners[start].operations.clone();
            if names.is_empty() {
                continue;
            }
            let mut seen = BTreeSet::new();
            while let Some(owner) = open.pop() {
                if seen.insert(owner) {
                    self.owners[owner].operations.extend(names.iter().cloned());
                    open.extend(self.owners[owner].leads_to.iter().copied());
                }
            }
        }
    }
}

fn change(finding: Finding, owner: &str) -> Change {
    let Finding {
        rule,
        inner,
        pointer,
        old,
        new,
        rust,
        ..
    } = finding;
    let subject = match (owner, inner.as_str()) {
        ("", "") => "document".to_owned(),
        ("", inner) => inner.to_owned(),
        (owner, "") => owner.to_owned(),
        (owner, inner) if inner.starts_with(['.', '[']) => format!("{owner}{inner}"),
        (owner, inner) => format!("{owner} {}", inner.trim_start()),
    };
    let what = rule
        .says
        .replace("{old}", &shown(old.as_ref()))
        .replace("{new}", &shown(new.as_ref()))
        .replace("{rust}", &rust);
    let fingerprint = fingerprint(&[
        rule.id,
        &subject,
        &json(old.as_ref()),
        &json(new.as_ref()),
        &rust,
    ]);
    Change {
        rule: rule.id,
        direction: rule.direction,
        operations: Vec::new(),
        owner: owner.to_owned(),
        message: format!("{subject}: {what}"),
        subject,
        place: pointer,
        old,
        new,
        bump: rule.bump,
        running: rule.running,
        fingerprint,
        allowed: None,
    }
}

fn json(value: Option<&Value>) -> String {
    value.map(Value::to_string).unwrap_or_default()
}

/// 12 hex digits of a hash over parts that cannot run into each other.
fn fingerprint(parts: &[&str]) -> String {
    let mut hash = Sha256::new();
    for part in parts {
        hash.update(part.len().to_le_bytes());
        hash.update(part);
    }
    let digest = hash.finalize();
    digest
        .iter()
        .take(6)
        .map(|byte| format!("{byte:02x}"))
        .collect()
}

/// A value in a line of text: schemas by their kind, the rest as JSON.
fn shown(value: Option<&Value>) -> String {
    let Some(value) = value else {
        return "none".to_owned();
    };
    if let Some(text) = schema_word(value) {
        return text;
    }
    let text = value.to_string();
    match text.char_indices().nth(LONGEST_VALUE) {
        Some((end, _)) => format!("{}…", &text[..end]),
        None => text,
    }
}

/// What a schema, or the schema of a parameter, is.
fn schema_word(value: &Value) -> Option<String> {
    let map = value.as_object()?;
    if let Some(inner) = map.get("schema").filter(|_| map.contains_key("in")) {
        return Some(schema_word(inner).unwrap_or_else(|| "any value".to_owned()));
    }
    if let Some(media) = map.get("content").and_then(Value::as_object) {
        let schemas = media.values().filter_map(|media| media.get("schema"));
        return schemas.filter_map(schema_word).next();
    }
    if let Some(reference) = map.get("$ref").and_then(Value::as_str) {
        return reference.rsplit('/').next().map(str::to_owned);
    }
    let says_type = ["type", "properties", "allOf", "oneOf", "anyOf"]
        .iter()
        .any(|key| map.contains_key(*key));
    match Kind::of(value) {
        _ if !says_type => None,
        Kind::Parts => schema_word(&value["allOf"][0]),
        Kind::Values | Kind::Fixed => Some(format!("one of {}", value["enum"])),
        Kind::List => {
            let items = map.get("items").and_then(schema_word);
            Some(format!(
                "array of {}",
                items.as_deref().unwrap_or("any value")
            ))
        }
        kind => Some(kind.word().to_owned()),
    }
}
