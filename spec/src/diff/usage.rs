//! Finds the named schemas that operations use, which are public types.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value;

use super::operations::label;
use super::view::View;
use lomi_contract::Document;
use lomi_contract::walk::SCHEMAS;

/// The operations that use each named schema, directly or indirectly.
pub(super) type Users<'a> = BTreeMap<&'a str, BTreeSet<String>>;

/// The named schemas that are used in requests and in successful responses, and all
/// references anywhere in the document.
pub(super) struct Usage<'a> {
    pub(super) requests: Users<'a>,
    pub(super) responses: Users<'a>,
    pub(super) referenced: BTreeSet<&'a str>,
    /// The references to parameters, request bodies, responses and headers, whose targets
    /// are compared at the operations that use them.
    pub(super) followed: BTreeSet<&'a str>,
}

impl<'a> Usage<'a> {
    pub(super) fn of(view: View<'a>, document: &'a Document) -> Self {
        let mut direct: BTreeMap<&str, Vec<&str>> = BTreeMap::new();
        let mut usage = Self {
            requests: BTreeMap::new(),
            responses: BTreeMap::new(),
            referenced: references(view.root).into_iter().collect(),
            followed: BTreeSet::new(),
        };
        for operation in document.operations() {
            let item = view
                .root
                .pointer("/paths")
                .and_then(|paths| paths.get(operation.path));
            let requests = [
                operation.object.get("parameters"),
                item.and_then(|item| item.get("parameters")),
                operation.object.get("requestBody"),
            ];
            let responses = operation.object.get("responses").and_then(Value::as_object);
            for list in requests[..2].iter().copied().flatten() {
                for parameter in list.as_array().into_iter().flatten() {
                    usage.follow(view, parameter);
                }
            }
            if let Some(body) = requests[2] {
                usage.follow(view, body);
            }
            for (_, response) in responses.into_iter().flatten() {
                let headers = usage.follow(view, response).get("headers");
                for (_, header) in headers.and_then(Value::as_object).into_iter().flatten() {
                    usage.follow(view, header);
                }
            }
            let responses = responses
                .into_iter()
                .flatten()
                .filter(|(status, _)| status.starts_with('2'))
                .map(|(_, response)| response);
            let label = label(&operation);
            let requests = requests.into_iter().flatten().flat_map(references);
            add_users(
                view,
                &mut direct,
                &mut usage.requests,
                requests.collect(),
                &label,
            );
            let responses = responses.flat_map(references).collect();
            add_users(view, &mut direct, &mut usage.responses, responses, &label);
        }
        usage
    }

    /// Records the references that lead from a value to its target, which is returned.
    fn follow(&mut self, view: View<'a>, value: &'a Value) -> &'a Value {
        let mut value = value;
        while let Some(reference) = value.get("$ref").and_then(Value::as_str) {
            if !self.followed.insert(reference) {
                return view.resolve(value);
            }
            value = view.target(reference);
        }
        value
    }

    /// The operations that use a schema in either direction.
    pub(super) fn operations(&self, name: &str) -> BTreeSet<String> {
        let directions = [self.requests.get(name), self.responses.get(name)];
        directions
            .into_iter()
            .flatten()
            .flatten()
            .cloned()
            .collect()
    }

    pub(super) fn is_used(&self, name: &str) -> bool {
        self.requests.contains_key(name) || self.responses.contains_key(name)
    }
}

/// Follows the references in `pending` and records `label` for each named schema. `direct`
/// caches the references of each target.
fn add_users<'a>(
    view: View<'a>,
    direct: &mut BTreeMap<&'a str, Vec<&'a str>>,
    users: &mut Users<'a>,
    mut pending: Vec<&'a str>,
    label: &str,
) {
    let mut seen = BTreeSet::new();
    while let Some(reference) = pending.pop() {
        if !seen.insert(reference) {
            continue;
        }
        if let Some(name) = reference.strip_prefix(SCHEMAS) {
            users.entry(name).or_default().insert(label.to_owned());
        }
        let next = direct
            .entry(reference)
            .or_insert_with(|| references(view.target(reference)));
        pending.extend(next.iter());
    }
}

/// All references in a value.
fn references(value: &Value) -> Vec<&str> {
    let mut found = Vec::new();
    let mut pending = vec![value];
    while let Some(value) = pending.pop() {
        match value {
            Value::Object(map) => {
                for (key, value) in map {
                    match value {
                        Value::String(reference) if key == "$ref" => found.push(reference.as_str()),
                        value => pending.push(value),
                    }
                }
            }
            Value::Array(items) => pending.extend(items),
            _ => {}
        }
    }
    found
}
