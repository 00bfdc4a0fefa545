//! Changes the nodes of a document: merges a value into them, or removes them.

use std::cmp::Reverse;
use std::{fmt, slice};

use serde_json::{Map, Value};

use super::action::ActionError;
use super::query::Match;
use crate::input::MAX_DEPTH;
use crate::pointer;

/// The kind of a value. Only values of the same kind can be merged.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Kind {
    Object,
    Array,
    Primitive,
}

impl Kind {
    pub(super) fn of(value: &Value) -> Self {
        match value {
            Value::Object(_) => Self::Object,
            Value::Array(_) => Self::Array,
            _ => Self::Primitive,
        }
    }
}

impl fmt::Display for Kind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Object => "an object",
            Self::Array => "an array",
            Self::Primitive => "a primitive value",
        })
    }
}

/// Merges `value` into each target and returns how many of them changed. If there is an error, the
/// document is left as it was.
pub(super) fn merge_into_all(
    document: &mut Value,
    targets: &[Match],
    value: &Value,
) -> Result<usize, ActionError> {
    check_same_kind(targets)?;
    let mut journal = Journal::default();
    let mut changed = 0;
    for Match { pointer, .. } in targets {
        // Always found: a merge only adds to objects and to the end of arrays, so
        // the pointers of the other targets stay valid.
        if let Some(node) = document.pointer_mut(pointer) {
            match journal.merge_target(node, value, pointer) {
                Ok(changes) => changed += usize::from(changes),
                Err(error) => {
                    journal.undo(document);
                    return Err(error);
                }
            }
        }
    }
    Ok(changed)
}

fn check_same_kind(targets: &[Match]) -> Result<(), ActionError> {
    let mut seen = targets.iter();
    let Some(first) = seen.next() else {
        return Ok(());
    };
    match seen.find(|other| other.kind != first.kind) {
        None => Ok(()),
        Some(other) => Err(ActionError::MixedKinds {
            first: (display(&first.pointer), first.kind),
            other: (display(&other.pointer), other.kind),
        }),
    }
}

/// What a merge has changed so far, so that it can be undone. A document may be too large to copy it
/// for each action.
#[derive(Default)]
struct Journal(Vec<(String, Undo)>);

/// How to undo one change of the node at a pointer.
enum Undo {
    RemoveKey(String),
    Set(Value),
    Truncate(usize),
}

impl Journal {
    fn undo(self, document: &mut Value) {
        for (pointer, undo) in self.0.into_iter().rev() {
            match (document.pointer_mut(&pointer), undo) {
                (Some(Value::Object(map)), Undo::RemoveKey(key)) => drop(map.remove(&key)),
                (Some(Value::Array(entries)), Undo::Truncate(length)) => entries.truncate(length),
                (Some(node), Undo::Set(value)) => *node = value,
                _ => {}
            }
        }
    }

    /// Unlike a nested array, a target array also accepts a single entry.
    fn merge_target(
        &mut self,
        node: &mut Value,
        value: &Value,
        place: &str,
    ) -> Result<bool, ActionError> {
        match (node, value) {
            (Value::Array(entries), entry) if !entry.is_array() => {
                self.append(entries, slice::from_ref(entry), place)
            }
            (node, value) => self.merge(node, value, place),
        }
    }

    fn merge(&mut self, node: &mut Value, value: &Value, place: &str) -> Result<bool, ActionError> {
        match (node, value) {
            (Value::Object(node), Value::Object(value)) => self.merge_objects(node, value, place),
            (Value::Array(entries), Value::Array(more)) => self.append(entries, more, place),
            (node, value) => self.replace(node, value, place),
        }
    }

    fn merge_objects(
        &mut self,
        node: &mut Map<String, Value>,
        value: &Map<String, Value>,
        place: &str,
    ) -> Result<bool, ActionError> {
        let mut changed = false;
        for (key, value) in value {
            changed |= match node.get_mut(key) {
                Some(child) => self.merge(child, value, &pointer::push(place, key))?,
                None => {
                    check_depth(place, value)?;
                    node.insert(key.clone(), value.clone());
                    self.record(place, Undo::RemoveKey(key.clone()));
                    true
                }
            };
        }
        Ok(changed)
    }

    fn replace(
        &mut self,
        node: &mut Value,
        value: &Value,
        place: &str,
    ) -> Result<bool, ActionError> {
        let kinds = (Kind::of(node), Kind::of(value));
        if kinds != (Kind::Primitive, Kind::Primitive) {
            return Err(ActionError::KindMismatch {
                pointer: display(place),
                node: kinds.0,
                value: kinds.1,
            });
        }
        let changed = node != value;
        let old = std::mem::replace(node, value.clone());
        self.record(place, Undo::Set(old));
        Ok(changed)
    }

    fn append(
        &mut self,
        entries: &mut Vec<Value>,
        more: &[Value],
        place: &str,
    ) -> Result<bool, ActionError> {
        self.record(place, Undo::Truncate(entries.len()));
        for entry in more {
            if entries.iter().any(|other| is_same_entry(other, entry)) {
                return Err(ActionError::Duplicate {
                    pointer: display(place),
                    entry: entry_name(entry),
                });
            }
            check_depth(place, entry)?;
            entries.push(entry.clone());
        }
        Ok(!more.is_empty())
    }

    fn record(&mut self, place: &str, undo: Undo) {
        self.0.push((place.to_owned(), undo));
    }
}

/// Checks that a document is not too deep after `value` is added to the node at `place`.
fn check_depth(place: &str, value: &Value) -> Result<(), ActionError> {
    let above = place.matches('/').count() + 1;
    match above + depth(value) > MAX_DEPTH {
        true => Err(ActionError::TooDeep { limit: MAX_DEPTH }),
        false => Ok(()),
    }
}

fn depth(value: &Value) -> usize {
    match value {
        Value::Object(map) => 1 + map.values().map(depth).max().unwrap_or(0),
        Value::Array(entries) => 1 + entries.iter().map(depth).max().unwrap_or(0),
        _ => 0,
    }
}

/// Whether two array entries are duplicates: they are equal, or they are parameters
/// with the same name and location.
fn is_same_entry(one: &Value, other: &Value) -> bool {
    one == other || parameter(one).is_some_and(|name| parameter(other) == Some(name))
}

fn parameter(value: &Value) -> Option<(&str, &str)> {
    Some((value.get("name")?.as_str()?, value.get("in")?.as_str()?))
}

fn entry_name(entry: &Value) -> String {
    match (parameter(entry), Kind::of(entry)) {
        (Some((name, location)), _) => format!("the {location} parameter {name:?}"),
        (None, Kind::Primitive) => entry.to_string(),
        (None, kind) => kind.to_string(),
    }
}

/// Formats a pointer for a message. The pointer of the root is empty, so it is shown
/// as `/`.
fn display(pointer: &str) -> String {
    if pointer.is_empty() { "/" } else { pointer }.to_owned()
}

/// Removes the targets from the document and returns how many there were.
pub(super) fn remove_all(document: &mut Value, targets: &[Match]) -> usize {
    let mut removals: Vec<_> = targets.iter().filter_map(Removal::of).collect();
    // From the end, so that removing one node does not move or remove the others.
    removals.sort_by_key(|removal| Reverse((removal.depth, removal.index)));
    removals
        .iter()
        .filter(|removal| removal.apply(document))
        .count()
}

/// A node to remove, as seen from its parent object or array.
struct Removal<'a> {
    parent: &'a str,
    token: &'a str,
    depth: usize,
    /// The token as an array index, if it is a number.
    index: Option<usize>,
}

impl<'a> Removal<'a> {
    /// Returns `None` for the root, which has no parent.
    fn of(target: &'a Match) -> Option<Self> {
        let (parent, token) = target.pointer.rsplit_once('/')?;
        Some(Self {
            parent,
            token,
            depth: target.pointer.matches('/').count(),
            index: token.parse().ok(),
        })
    }

    fn apply(&self, document: &mut Value) -> bool {
        match (document.pointer_mut(self.parent), self.index) {
            (Some(Value::Object(map)), _) => {
                let key = self.token.replace("~1", "/").replace("~0", "~");
                // `remove` would reorder the remaining keys if serde_json is built
                // with `preserve_order`.
                map.retain(|name, _| *name != key);
                true
            }
            (Some(Value::Array(entries)), Some(index)) if index < entries.len() => {
                entries.remove(index);
                true
            }
            _ => false,
        }
    }
}
