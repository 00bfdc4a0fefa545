//! Converts findings to changes with their operations, messages and fingerprints.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value;
use sha2::{Digest, Sha256};

use super::comparison::{Comparison, Finding};
use super::kind::Kind;
use super::view::View;
use super::{Change, Diff};

/// The maximum length of a value in a message, in characters.
const MAX_VALUE_CHARS: usize = 120;

impl Comparison<'_> {
    /// Converts all findings to changes without duplicates, worst first.
    pub(super) fn into_diff(mut self) -> Diff {
        self.propagate_operations();
        let mut changes: BTreeMap<String, Change> = BTreeMap::new();
        let mut operations_by_change: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
        for finding in std::mem::take(&mut self.findings) {
            let owner = &self.owners[finding.owner];
            let change = change(finding, &owner.name);
            let operations = operations_by_change
                .entry(change.fingerprint.clone())
                .or_default();
            operations.extend(owner.operations.iter().cloned());
            changes.entry(change.fingerprint.clone()).or_insert(change);
        }
        let mut changes: Vec<Change> = changes.into_values().collect();
        for change in &mut changes {
            let operations = operations_by_change
                .remove(&change.fingerprint)
                .unwrap_or_default();
            change.operations = operations.into_iter().collect();
        }
        changes.sort_by(|a, b| {
            let verdict = |change: &Change| (change.bump, change.running);
            let place = |change: &Change| (change.subject.clone(), change.rule);
            (verdict(b), place(a)).cmp(&(verdict(a), place(b)))
        });
        let version = |view: View<'_>| {
            let version = view.root.pointer("/info/version")?.as_str()?;
            Some(version.to_owned())
        };
        Diff {
            changes,
            same_version: version(self.old).filter(|old| version(self.new).as_ref() == Some(old)),
        }
    }

    /// Adds each operation to all named schemas that it uses, directly or indirectly.
    fn propagate_operations(&mut self) {
        for start in 0..self.owners.len() {
            let mut pending: Vec<_> = self.owners[start].references.iter().copied().collect();
            let names = self.owners[start].operations.clone();
            if names.is_empty() {
                continue;
            }
            let mut seen = BTreeSet::new();
            while let Some(owner) = pending.pop() {
                if seen.insert(owner) {
                    self.owners[owner].operations.extend(names.iter().cloned());
                    pending.extend(self.owners[owner].references.iter().copied());
                }
            }
        }
    }
}

fn change(finding: Finding, owner: &str) -> Change {
    let Finding {
        rule,
        label,
        pointer,
        old,
        new,
        rust,
        hint,
        ..
    } = finding;
    let subject = match (owner, label.as_str()) {
        ("", "") => "document".to_owned(),
        ("", label) => label.to_owned(),
        (owner, "") => owner.to_owned(),
        (owner, label) if label.starts_with(['.', '[']) => format!("{owner}{label}"),
        (owner, label) => format!("{owner} {}", label.trim_start()),
    };
    let what = rule
        .message
        .replace("{old}", &shown(old.as_ref()))
        .replace("{new}", &shown(new.as_ref()))
        .replace("{rust}", &rust);
    let hint = hint.map(|hint| format!("; {hint}")).unwrap_or_default();
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
        message: format!("{subject}: {what}{hint}"),
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

/// The first 12 hexadecimal digits of a hash over the parts and their lengths.
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

/// Formats a value for a message: schemas by their kind, other values as JSON.
fn shown(value: Option<&Value>) -> String {
    let Some(value) = value else {
        return "none".to_owned();
    };
    if let Some(text) = describe_schema(value) {
        return text;
    }
    let text = value.to_string();
    match text.char_indices().nth(MAX_VALUE_CHARS) {
        Some((end, _)) => format!("{}…", &text[..end]),
        None => text,
    }
}

/// Describes a schema, or the schema of a parameter; `None` for other values.
fn describe_schema(value: &Value) -> Option<String> {
    let map = value.as_object()?;
    if let Some(schema) = map.get("schema").filter(|_| map.contains_key("in")) {
        return Some(describe_schema(schema).unwrap_or_else(|| "any value".to_owned()));
    }
    if let Some(media) = map.get("content").and_then(Value::as_object) {
        let schemas = media.values().filter_map(|media| media.get("schema"));
        return schemas.filter_map(describe_schema).next();
    }
    if let Some(reference) = map.get("$ref").and_then(Value::as_str) {
        return reference.rsplit('/').next().map(str::to_owned);
    }
    let has_type = ["type", "properties", "allOf", "oneOf", "anyOf"]
        .iter()
        .any(|key| map.contains_key(*key));
    match Kind::of(value) {
        Kind::Other => None,
        _ if !has_type => None,
        Kind::AllOf => describe_schema(&value["allOf"][0]),
        Kind::StringEnum | Kind::IntegerEnum => Some(format!("one of {}", value["enum"])),
        Kind::List => {
            let items = map.get("items").and_then(describe_schema);
            Some(format!(
                "array of {}",
                items.as_deref().unwrap_or("any value")
            ))
        }
        kind => Some(kind.name().to_owned()),
    }
}
