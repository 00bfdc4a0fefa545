//! Matches the operations of two documents.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::{Value, json};

use super::Direction;
use super::comparison::{Comparison, Owner, Site, entries};
use super::rules::operations;
use super::view::MISSING;
use lomi_contract::naming::OperationName;
use lomi_contract::{Document, METHODS, OperationRef, pointer};

/// An operation that exists in both documents.
pub(super) struct OperationPair<'a> {
    pub(super) old: OperationRef<'a>,
    pub(super) new: OperationRef<'a>,
}

/// The name of an operation in a diff, such as `GET /things`.
pub(super) fn label(operation: &OperationRef<'_>) -> String {
    format!(
        "{} {}",
        operation.method.to_ascii_uppercase(),
        operation.path
    )
}

/// The Rust call of an operation, such as `things().list`.
pub(super) fn rust_method(id: &str) -> String {
    match OperationName::of(id) {
        Ok(name) => format!("{}().{}", name.resource, name.method),
        Err(_) => id.to_owned(),
    }
}

/// A path without the names of its parameters.
pub(super) fn template(path: &str) -> String {
    let without_name = |segment: &str| match (segment.find('{'), segment.rfind('}')) {
        (Some(open), Some(close)) if open < close => {
            format!("{}{{}}{}", &segment[..open], &segment[close + 1..])
        }
        _ => segment.to_owned(),
    };
    path.split('/')
        .map(without_name)
        .collect::<Vec<_>>()
        .join("/")
}

impl<'a> Comparison<'a> {
    /// Matches the operations by method and path, then by method and path without the
    /// names of path parameters, then by operation id.
    pub(super) fn operations(&mut self, old: &'a Document, new: &'a Document) {
        let mut before: Vec<_> = old.operations().collect();
        let mut after: Vec<_> = new.operations().collect();
        let mut both = Vec::new();
        let exact = |operation: &OperationRef<'_>| label(operation);
        let unnamed = |operation: &OperationRef<'_>| {
            format!("{} {}", operation.method, template(operation.path))
        };
        let id = |operation: &OperationRef<'_>| operation.id.to_owned();
        match_by(&mut before, &mut after, &mut both, exact);
        match_by(&mut before, &mut after, &mut both, unnamed);
        match_by(&mut before, &mut after, &mut both, id);

        for removed in &before {
            let site = self.operation_site(removed, removed);
            let id = json!(removed.id);
            let rule = &operations::OPERATION_REMOVED;
            self.report(&site, rule, Some(&id), None, rust_method(removed.id));
            let same_shape = before.iter().filter(|other| has_same_shape(other, removed));
            if same_shape.count() == 1 {
                let candidates = after.iter().filter(|added| has_same_shape(removed, added));
                self.hint_at_rename(candidates.map(label));
            }
        }
        for added in after {
            let site = self.operation_site(&added, &added);
            let id = json!(added.id);
            let rule = &operations::OPERATION_ADDED;
            self.report(&site, rule, None, Some(&id), rust_method(added.id));
        }
        let mut change_counts = BTreeMap::new();
        for pair in &both {
            let site = self.operation_site(&pair.old, &pair.new);
            let before = self.finding_count();
            self.operation(&site, pair);
            let count = change_counts.entry(template(pair.new.path)).or_insert(0);
            *count += self.finding_count() - before;
        }
        self.path_items(&change_counts);
    }

    fn operation_site(&mut self, old: &OperationRef<'_>, new: &OperationRef<'_>) -> Site {
        let name = label(new);
        let owner = self.owner(Owner {
            operations: BTreeSet::from([name.clone()]),
            name,
            ..Owner::default()
        });
        Site {
            owner,
            direction: Direction::None,
            label: String::new(),
            old: old.pointer(),
            new: new.pointer(),
            type_name: None,
        }
    }

    /// Compares the fields of path items other than their operations. `change_counts`
    /// has the number of changes in the operations of each path, which include those
    /// of shared parameters.
    fn path_items(&mut self, change_counts: &BTreeMap<String, usize>) {
        let [before, after] = [self.old, self.new].map(|view| {
            let paths = view.root.get("paths").and_then(Value::as_object);
            paths.into_iter().flatten()
        });
        let key = |path: &String, item: &Value| match has_operations(item) {
            true => template(path),
            false => path.clone(),
        };
        let mut items: BTreeMap<String, [Vec<(&str, &Value)>; 2]> = BTreeMap::new();
        for (path, item) in before {
            items.entry(key(path, item)).or_default()[0].push((path, item));
        }
        for (path, item) in after {
            items.entry(key(path, item)).or_default()[1].push((path, item));
        }
        for (template, [before, after]) in items {
            for index in 0..before.len().max(after.len()) {
                let [old, new] = [before.get(index), after.get(index)];
                let change_count = change_counts.get(&template).copied().unwrap_or_default();
                self.path_item(old.copied(), new.copied(), change_count);
            }
        }
    }

    fn path_item(
        &mut self,
        old: Option<(&str, &'a Value)>,
        new: Option<(&str, &'a Value)>,
        change_count: usize,
    ) {
        let (old_path, old) = old.unwrap_or(("", &MISSING));
        let (new_path, new) = new.unwrap_or(("", &MISSING));
        let known = |path: &str, other: &str| if path.is_empty() { other } else { path }.to_owned();
        let (old_path, new_path) = (known(old_path, new_path), known(new_path, old_path));
        let site = Site {
            label: new_path.clone(),
            old: pointer::of(["paths", &old_path]),
            new: pointer::of(["paths", &new_path]),
            ..self.document()
        };
        if !has_operations(old) && !has_operations(new) {
            let present = |item: &'a Value| (*item != MISSING).then_some(item);
            let (old, new) = (present(old), present(new));
            if old != new {
                self.report(&site, &operations::PATH_ITEM_CHANGED, old, new, "");
            }
            return;
        }
        for (key, old, new) in entries(old, new) {
            if old == new || METHODS.contains(&key) {
                continue;
            }
            match key {
                // Already reported for the operations that it affects.
                "parameters" if change_count > 0 => {}
                "parameters" => {
                    self.report(&site, &operations::PATH_ITEM_CHANGED, old, new, "");
                }
                "servers" => {
                    self.report(&site, &operations::OPERATION_SERVERS_CHANGED, old, new, "");
                }
                _ => self.other_keyword(&site, key, old, new),
            }
        }
    }

    /// Reports a changed method or path, or renamed path parameters.
    pub(super) fn route(&mut self, site: &Site, OperationPair { old, new }: &OperationPair<'a>) {
        let rust = rust_method(new.id);
        if old.path != new.path {
            let rule = match template(old.path) == template(new.path) {
                true => &operations::PATH_TEMPLATE_RENAMED,
                false => &operations::PATH_CHANGED,
            };
            let (old, new) = (json!(old.path), json!(new.path));
            self.report(site, rule, Some(&old), Some(&new), rust.clone());
        }
        if old.method != new.method {
            let [old, new] = [old, new].map(|operation| json!(operation.method.to_uppercase()));
            self.report(
                site,
                &operations::METHOD_CHANGED,
                Some(&old),
                Some(&new),
                rust,
            );
        }
    }

    pub(super) fn operation_id(&mut self, site: &Site, old: &Value, new: &Value) {
        let method = |id: &Value| rust_method(id.as_str().unwrap_or_default());
        let rule = match method(old) == method(new) {
            true => &operations::OPERATION_ID_RESPELLED,
            false => &operations::OPERATION_RENAMED,
        };
        self.report(site, rule, Some(old), Some(new), method(new));
    }
}

fn has_operations(item: &Value) -> bool {
    METHODS.iter().any(|method| item.get(method).is_some())
}

/// Moves each old operation and the new one with the same key to `both`.
fn match_by<'a>(
    before: &mut Vec<OperationRef<'a>>,
    after: &mut Vec<OperationRef<'a>>,
    both: &mut Vec<OperationPair<'a>>,
    key: impl Fn(&OperationRef<'_>) -> String,
) {
    let mut by_key = BTreeMap::new();
    for (index, operation) in after.iter().enumerate() {
        by_key.entry(key(operation)).or_insert(index);
    }
    let mut taken = BTreeSet::new();
    before.retain(|old| match by_key.get(&key(old)) {
        Some(index) if taken.insert(*index) => {
            let new = after[*index];
            both.push(OperationPair { old: *old, new });
            false
        }
        _ => true,
    });
    let mut index = 0;
    after.retain(|_| {
        index += 1;
        !taken.contains(&(index - 1))
    });
}

/// Whether two operations take and return the same.
fn has_same_shape(old: &OperationRef<'_>, new: &OperationRef<'_>) -> bool {
    let same = |key: &str| old.object.get(key) == new.object.get(key);
    old.method == new.method
        && ["parameters", "requestBody", "responses"]
            .into_iter()
            .all(same)
}
