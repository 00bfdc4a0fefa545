use std::collections::HashMap;

use serde_json::{Map, Value};

/// An object as it goes over the wire.
pub(crate) type Record = Map<String, Value>;

/// Records in the order of their creation, found by id.
#[derive(Debug, Default)]
pub(crate) struct Table {
    records: Vec<Record>,
    places: HashMap<String, usize>,
}

impl Table {
    pub(crate) fn insert(&mut self, id: String, record: Record) {
        self.places.insert(id, self.records.len());
        self.records.push(record);
    }

    pub(crate) fn get(&self, id: &str) -> Option<&Record> {
        self.records.get(*self.places.get(id)?)
    }

    pub(crate) fn get_mut(&mut self, id: &str) -> Option<&mut Record> {
        self.records.get_mut(*self.places.get(id)?)
    }

    /// All records made before the one at `before` (all, if `None`), newest
    /// first, each with its place. Places never change.
    pub(crate) fn newest_first(
        &self,
        before: Option<usize>,
    ) -> impl Iterator<Item = (usize, &Record)> {
        let end = before.unwrap_or(usize::MAX).min(self.records.len());
        self.records[..end].iter().enumerate().rev()
    }
}
