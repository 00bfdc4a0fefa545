//! Which named schemas are public types: those that operations lead to.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value;

use super::operations::label;
use super::side::Side;
use crate::Document;
use crate::walk::SCHEMAS;

/// The operations that lead to each named schema.
pub(super) type Reached<'a> = BTreeMap<&'a str, BTreeSet<String>>;

/// What requests and success answers of a document lead to, and everything
/// that a reference anywhere in it leads to.
pub(super) struct Reach<'a> {
    pub(super) sent: Reached<'a>,
    pub(super) answered: Reached<'a>,
    pub(super) referenced: BTreeSet<&'a str>,
}

impl<'a> Reach<'a> {
    pub(super) fn of(side: Side<'a>, document: &'a Document) -> Self {
        let mut direct: BTreeMap<&str, Vec<&str>> = BTreeMap::new();
        let mut reach = Self {
            sent: BTreeMap::new(),
            answered: BTreeMap::new(),
            referenced: references(side.root).into_iter().collect(),
        };
        for operation in document.operations() {
            let item = side
                .root
                .pointer("/paths")
                .and_then(|paths| paths.get(operation.path));
            let sent = [
                operation.object.get("parameters"),
                item.and_then(|item| item.get("parameters")),
                operation.object.get("requestBody"),
            ];
            let answers = operation.object.get("responses").and_then(Value::as_object);
            let answered = answers
                .into_iter()
                .flatten()
                .filter(|(status, _)| status.starts_with('2'))
                .map(|(_, response)| response);
            let label = label(&operation);
            let sent = sent.into_iter().flatten().flat_map(references);
            spread(side, &mut direct, &mut reach.sent, sent.collect(), &label);
            let answered = answered.flat_map(references).collect();
            spread(side, &mut direct, &mut reach.answered, answered, &label);
        }
        reach
    }

    /// The operations that lead to a schema, either way.
    pub(super) fn operations(&self, name: &str) -> BTreeSet<String> {
        let ways = [self.sent.get(name), self.answered.get(name)];
        ways.into_iter().flatten().flatten().cloned().collect()
    }

    pub(super) fn reaches(&self, name: &str) -> bool {
        self.sent.contains_key(name) || self.answered.contains_key(name)
    }
}

/// Follows references from `open` on; what each leads to is looked up once.
fn spread<'a>(
    side: Side<'a>,
    direct: &mut BTreeMap<&'a str, Vec<&'a str>>,
    reached: &mut Reached<'a>,
    mut open: Vec<&'a str>,
    label: &str,
) {
    let mut seen = BTreeSet::new();
    while let Some(reference) = open.pop() {
        if !seen.insert(reference) {
            continue;
        }
        if let Some(name) = reference.strip_prefix(SCHEMAS) {
            reached.entry(name).or_default().insert(label.to_owned());
        }
        let next = direct
            .entry(reference)
            .or_insert_with(|| references(side.target(reference)));
        open.extend(next.iter());
    }
}

/// All references inside of a value.
fn references(value: &Value) -> Vec<&str> {
    let mut found = Vec::new();
    let mut open = vec![value];
    while let Some(value) = open.pop() {
        match value {
            Value::Object(map) => {
                for (key, value) in map {
                    match value {
                        Value::String(reference) if key == "$ref" => found.push(reference.as_str()),
                        value => open.push(value),
                    }
                }
            }
            Value::Array(items) => open.extend(items),
            _ => {}
        }
    }
    found
}
