//! Compares prose: descriptions, summaries and examples.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value;

use super::comparison::{Comparison, Owner, Site};
use super::rules::document::PROSE_CHANGED;
use lomi_contract::METHODS;

use crate::canonical;

impl<'a> Comparison<'a> {
    /// Reports prose that differs at places that exist in both documents.
    pub(super) fn prose(&mut self, old: &Value, new: &Value) {
        let (before, after) = (canonical::prose(old), canonical::prose(new));
        let mut owners = BTreeMap::new();
        let places: BTreeSet<&String> = before.keys().chain(after.keys()).collect();
        for place in places {
            let (a, b) = (before.get(place), after.get(place));
            let holder = place.rsplit_once('/').map_or("", |(holder, _)| holder);
            let both_have = [old, new].iter().all(|root| root.pointer(holder).is_some());
            if a == b || !both_have {
                continue;
            }
            let owner = operation(place).map_or(0, |name| {
                *owners.entry(name.clone()).or_insert_with(|| {
                    self.owner(Owner {
                        operations: BTreeSet::from([name.clone()]),
                        name,
                        ..Owner::default()
                    })
                })
            });
            let site = Site {
                owner,
                label: place.clone(),
                old: place.clone(),
                new: place.clone(),
                ..self.document()
            };
            let keyword = place.rsplit('/').next().unwrap_or_default();
            self.report(&site, &PROSE_CHANGED, a.copied(), b.copied(), keyword);
        }
    }
}

/// The operation that a place belongs to, if any.
fn operation(place: &str) -> Option<String> {
    let mut tokens = place.split('/').skip(1);
    let (root, path, method) = (tokens.next()?, tokens.next()?, tokens.next()?);
    let path = path.replace("~1", "/").replace("~0", "~");
    (root == "paths" && METHODS.contains(&method))
        .then(|| format!("{} {path}", method.to_ascii_uppercase()))
}
