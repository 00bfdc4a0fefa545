use std::cmp::Reverse;

use serde_json::Value;

use super::query::Match;

/// Takes the targets out of the document; returns how many there were.
pub(super) fn all(document: &mut Value, targets: &[Match<'_>]) -> usize {
    let mut steps: Vec<_> = targets.iter().filter_map(Step::to).collect();
    // Backwards, or removing one node moves or takes away the others.
    steps.sort_by_key(|step| Reverse((step.depth, step.index)));
    steps.iter().filter(|step| step.take(document)).count()
}

/// How to reach a node from the object or array it stands in.
struct Step<'a> {
    parent: &'a str,
    token: &'a str,
    depth: usize,
    /// The token, if it may be a position.
    index: Option<usize>,
}

impl<'a> Step<'a> {
    /// `None` for the root, which stands in nothing.
    fn to(target: &'a Match<'_>) -> Option<Self> {
        let (parent, token) = target.pointer.rsplit_once('/')?;
        Some(Self {
            parent,
            token,
            depth: target.pointer.matches('/').count(),
            index: token.parse().ok(),
        })
    }

    fn take(&self, document: &mut Value) -> bool {
        match (document.pointer_mut(self.parent), self.index) {
            (Some(Value::Object(map)), _) => {
                let key = self.token.replace("~1", "/").replace("~0", "~");
                // `remove` would change the order of the keys that stay when
                // serde_json is built with `preserve_order`.
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
