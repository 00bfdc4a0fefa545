use std::collections::HashMap;

use serde_json::{Map, Value};

/// An object in its JSON form.
pub(crate) type Record = Map<String, Value>;

/// Records in creation order, indexed by id.
#[derive(Debug, Default)]
pub(crate) struct Table {
    records: Vec<Record>,
    positions: HashMap<String, usize>,
}

impl Table {
    pub(crate) fn insert(&mut self, id: String, record: Record) {
        self.positions.insert(id, self.records.len());
        self.records.push(record);
    }

    pub(crate) fn get(&self, id: &str) -> Option<&Record> {
        self.records.get(*self.positions.get(id)?)
    }

    pub(crate) fn get_mut(&mut self, id: &str) -> Option<&mut Record> {
        self.records.get_mut(*self.positions.get(id)?)
    }

    /// The records created before the one at position `before` (all records if
    /// `None`), newest first, each with its position. Positions never change.
    pub(crate) fn newest_first(
        &self,
        before: Option<usize>,
    ) -> impl Iterator<Item = (usize, &Record)> {
        let end = before.unwrap_or(usize::MAX).min(self.records.len());
        self.records[..end].iter().enumerate().rev()
    }
}
