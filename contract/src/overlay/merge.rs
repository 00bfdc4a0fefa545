use std::{fmt, slice};

use serde_json::{Map, Value};

use super::action_error::ActionError;
use super::query::Match;
use crate::pointer;

/// The kind of a value. Only values of the same kind can be merged.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Kind {
    Object,
    Array,
    Primitive,
}

impl Kind {
    fn of(value: &Value) -> Self {
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

/// Merges `value` into each target and returns how many of them changed.
pub(super) fn into_all(
    document: &mut Value,
    targets: &[String],
    value: &Value,
) -> Result<usize, ActionError> {
    let mut changed = 0;
    for pointer in targets {
        // Always found: a merge only adds to objects and to the end of arrays, so
        // the pointers of the other targets stay valid.
        if let Some(node) = document.pointer_mut(pointer) {
            changed += usize::from(into_target(node, value, pointer)?);
        }
    }
    Ok(changed)
}

/// Refuses targets of different kinds.
pub(super) fn check_same_kind(targets: &[Match<'_>]) -> Result<(), ActionError> {
    let mut seen = targets.iter().map(|found| (found, Kind::of(found.node)));
    let Some((first, kind)) = seen.next() else {
        return Ok(());
    };
    match seen.find(|(_, other)| *other != kind) {
        None => Ok(()),
        Some((other, other_kind)) => Err(ActionError::MixedKinds {
            first: (display(&first.pointer), kind),
            other: (display(&other.pointer), other_kind),
        }),
    }
}

/// Unlike a nested array, a target array also accepts a single entry.
fn into_target(node: &mut Value, value: &Value, place: &str) -> Result<bool, ActionError> {
    match (node, value) {
        (Value::Array(entries), entry) if !entry.is_array() => {
            append(entries, slice::from_ref(entry), place)
        }
        (node, value) => merge(node, value, place),
    }
}

fn merge(node: &mut Value, value: &Value, place: &str) -> Result<bool, ActionError> {
    match (node, value) {
        (Value::Object(node), Value::Object(value)) => merge_objects(node, value, place),
        (Value::Array(entries), Value::Array(more)) => append(entries, more, place),
        (node, value) => replace(node, value, place),
    }
}

fn merge_objects(
    node: &mut Map<String, Value>,
    value: &Map<String, Value>,
    place: &str,
) -> Result<bool, ActionError> {
    let mut changed = false;
    for (key, value) in value {
        changed |= match node.get_mut(key) {
            Some(child) => merge(child, value, &pointer::push(place, key))?,
            None => {
                node.insert(key.clone(), value.clone());
                true
            }
        };
    }
    Ok(changed)
}

fn replace(node: &mut Value, value: &Value, place: &str) -> Result<bool, ActionError> {
    let kinds = (Kind::of(node), Kind::of(value));
    if kinds != (Kind::Primitive, Kind::Primitive) {
        return Err(ActionError::KindMismatch {
            pointer: display(place),
            node: kinds.0,
            value: kinds.1,
        });
    }
    let changed = node != value;
    *node = value.clone();
    Ok(changed)
}

fn append(entries: &mut Vec<Value>, more: &[Value], place: &str) -> Result<bool, ActionError> {
    for entry in more {
        if entries.iter().any(|other| is_same_entry(other, entry)) {
            return Err(ActionError::Duplicate {
                pointer: display(place),
                entry: entry_name(entry),
            });
        }
        entries.push(entry.clone());
    }
    Ok(!more.is_empty())
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
