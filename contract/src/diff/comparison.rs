//! The state of a comparison: what was found, where, and who leads there.

use std::collections::{BTreeMap, BTreeSet, VecDeque};

use serde_json::Value;

use super::rules::Rule;
use super::side::Side;
use super::{Direction, rules};
use crate::pointer;

/// The number of an owner.
pub(super) type OwnerId = usize;

/// What a finding belongs to: an operation, a named schema in one direction,
/// or the document.
#[derive(Debug, Default)]
pub(super) struct Owner {
    /// What it is called: `GET /things`, `Thing`, nothing.
    pub(super) name: String,
    /// The operations that it is, or that lead to it.
    pub(super) operations: BTreeSet<String>,
    /// The named schemas that it leads to.
    pub(super) leads_to: BTreeSet<OwnerId>,
}

/// A recognised change, before its words are made.
#[derive(Debug)]
pub(super) struct Finding {
    pub(super) rule: &'static Rule,
    pub(super) owner: OwnerId,
    /// The place inside of the owner, for people: `.amount[]`, `query limit`.
    pub(super) inner: String,
    pub(super) pointer: String,
    pub(super) old: Option<Value>,
    pub(super) new: Option<Value>,
    pub(super) rust: String,
}

/// A place in both documents.
#[derive(Debug, Clone)]
pub(super) struct Site {
    pub(super) owner: OwnerId,
    pub(super) direction: Direction,
    pub(super) inner: String,
    pub(super) old: String,
    pub(super) new: String,
}

impl Site {
    /// The same place, seen closer: `key` in the documents, `inner` for people.
    pub(super) fn child(&self, keys: &[&str], inner: &str) -> Self {
        let deeper = |parent: &str| {
            let parent = parent.to_owned();
            keys.iter().fold(parent, |at, key| pointer::push(&at, key))
        };
        Self {
            inner: format!("{}{inner}", self.inner),
            old: deeper(&self.old),
            new: deeper(&self.new),
            ..*self
        }
    }

    /// The rule for the direction of this place.
    pub(super) fn pick(&self, request: &'static Rule, answer: &'static Rule) -> &'static Rule {
        match self.direction {
            Direction::Answer => answer,
            _ => request,
        }
    }
}

/// A pair of named schemas to be compared: `(direction, old, new)`.
pub(super) type Pair<'a> = (Direction, &'a str, &'a str);

pub(super) struct Comparison<'a> {
    pub(super) old: Side<'a>,
    pub(super) new: Side<'a>,
    pub(super) owners: Vec<Owner>,
    pub(super) findings: Vec<Finding>,
    /// Each pair is compared once, whoever leads to it: cycles end here.
    pub(super) pairs: BTreeMap<Pair<'a>, OwnerId>,
    pub(super) open: VecDeque<(Pair<'a>, OwnerId)>,
}

impl<'a> Comparison<'a> {
    pub(super) fn new(old: &'a Value, new: &'a Value) -> Self {
        Self {
            old: Side { root: old },
            new: Side { root: new },
            // The first owner is the document.
            owners: vec![Owner::default()],
            findings: Vec::new(),
            pairs: BTreeMap::new(),
            open: VecDeque::new(),
        }
    }

    /// The place that is the whole document.
    pub(super) fn document(&self) -> Site {
        Site {
            owner: 0,
            direction: Direction::None,
            inner: String::new(),
            old: String::new(),
            new: String::new(),
        }
    }

    pub(super) fn owner(&mut self, owner: Owner) -> OwnerId {
        self.owners.push(owner);
        self.owners.len() - 1
    }

    pub(super) fn report(
        &mut self,
        site: &Site,
        rule: &'static Rule,
        old: Option<&Value>,
        new: Option<&Value>,
        rust: impl Into<String>,
    ) {
        let gone = new.is_none() && old.is_some();
        self.findings.push(Finding {
            rule,
            owner: site.owner,
            inner: site.inner.clone(),
            pointer: if gone { &site.old } else { &site.new }.clone(),
            old: old.cloned(),
            new: new.cloned(),
            rust: rust.into(),
        });
    }

    /// How much was reported so far: who asks before and after knows whether
    /// a difference was told.
    pub(super) fn told(&self) -> usize {
        self.findings.len()
    }

    /// Reports a difference that nothing else told.
    pub(super) fn otherwise(
        &mut self,
        told: usize,
        site: &Site,
        rule: &'static Rule,
        values: (Option<&Value>, Option<&Value>),
        rust: &str,
    ) {
        if values.0 != values.1 && self.told() == told {
            self.report(site, rule, values.0, values.1, rust);
        }
    }

    /// A keyword that no part of the engine looks at: an extension, or unknown.
    pub(super) fn other_keyword(
        &mut self,
        site: &Site,
        key: &str,
        old: Option<&Value>,
        new: Option<&Value>,
    ) {
        use rules::document::{EXTENSION_CHANGED, MARKER_CHANGED, NOTE_CHANGED, UNCLASSIFIED};
        let rule = match key.strip_prefix("x-") {
            None => &UNCLASSIFIED,
            Some(_) if MARKERS.contains(&key) => &MARKER_CHANGED,
            Some(rest) if rest.starts_with("lomi-") => &NOTE_CHANGED,
            Some(_) => &EXTENSION_CHANGED,
        };
        let site = site.child(&[key], "");
        self.report(&site, rule, old, new, key);
    }
}

/// Marks of the overlay that names and types are made of.
const MARKERS: [&str; 12] = [
    "x-lomi-constructors",
    "x-lomi-empty",
    "x-lomi-field",
    "x-lomi-items",
    "x-lomi-list",
    "x-lomi-name",
    "x-lomi-paging",
    "x-lomi-secret",
    "x-lomi-two-step",
    "x-lomi-variants",
    "x-lomi-wire",
    "x-lomi-rust",
];

/// One entry of an object, in both documents.
pub(super) type Entry<'a> = (&'a str, Option<&'a Value>, Option<&'a Value>);

/// The entries of two objects, by key.
pub(super) fn entries<'a>(old: &'a Value, new: &'a Value) -> Vec<Entry<'a>> {
    let mut entries: BTreeMap<&str, (Option<&Value>, Option<&Value>)> = BTreeMap::new();
    for (key, value) in old.as_object().into_iter().flatten() {
        entries.entry(key).or_default().0 = Some(value);
    }
    for (key, value) in new.as_object().into_iter().flatten() {
        entries.entry(key).or_default().1 = Some(value);
    }
    entries
        .into_iter()
        .map(|(key, (old, new))| (key, old, new))
        .collect()
}

/// The entries that differ.
pub(super) fn differences<'a>(old: &'a Value, new: &'a Value) -> Vec<Entry<'a>> {
    let mut entries = entries(old, new);
    entries.retain(|(_, old, new)| old != new);
    entries
}
