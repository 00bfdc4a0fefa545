use std::cmp::Reverse;

use serde_json::Value;

use super::query::Match;

/// Removes the targets from the document and returns how many there were.
pub(super) fn all(document: &mut Value, targets: &[Match]) -> usize {
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
