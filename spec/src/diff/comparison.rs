//! The state of a comparison: the findings, and the operations and schemas that they
//! belong to.

use std::collections::{BTreeMap, BTreeSet, VecDeque};

use serde_json::Value;

use super::deprecation::SUNSET;
use super::rules::Rule;
use super::view::View;
use super::{Direction, rules};
use lomi_contract::pointer;

/// The index of an owner.
pub(super) type OwnerId = usize;

/// The operation, the named schema (in one direction) or the document that a finding
/// belongs to.
#[derive(Debug, Default)]
pub(super) struct Owner {
    /// `GET /things` for an operation, `Thing` for a schema; empty for the document.
    pub(super) name: String,
    /// The operation itself, or the operations that use the schema.
    pub(super) operations: BTreeSet<String>,
    /// The named schemas that it refers to.
    pub(super) references: BTreeSet<OwnerId>,
}

/// A recognised change, before its message is formatted.
#[derive(Debug)]
pub(super) struct Finding {
    pub(super) rule: &'static Rule,
    pub(super) owner: OwnerId,
    /// The readable place within the owner, such as `.amount[]` or `query limit`.
    pub(super) label: String,
    pub(super) pointer: String,
    pub(super) old: Option<Value>,
    pub(super) new: Option<Value>,
    pub(super) rust: String,
    /// Added to the message. It is a guess or a detail, so it does not identify the change.
    pub(super) hint: Option<String>,
}

/// A place in both documents, with its JSON pointers.
#[derive(Debug, Clone)]
pub(super) struct Site {
    pub(super) owner: OwnerId,
    pub(super) direction: Direction,
    pub(super) label: String,
    pub(super) old: String,
    pub(super) new: String,
    /// The name that the generator gives to the type of an inline object at this place.
    pub(super) type_name: Option<String>,
}

impl Site {
    /// The place below this one: `keys` extends the pointers, `label` the readable
    /// form.
    pub(super) fn child(&self, keys: &[&str], label: &str) -> Self {
        let extend = |parent: &str| {
            let parent = parent.to_owned();
            keys.iter().fold(parent, |at, key| pointer::push(&at, key))
        };
        Self {
            label: format!("{}{label}", self.label),
            old: extend(&self.old),
            new: extend(&self.new),
            type_name: self.type_name.clone(),
            ..*self
        }
    }

    /// Selects the rule for the direction of this place.
    pub(super) fn rule(&self, request: &'static Rule, answer: &'static Rule) -> &'static Rule {
        match self.direction {
            Direction::Answer => answer,
            _ => request,
        }
    }
}

/// A pair of named schemas to be compared: `(direction, old, new)`.
pub(super) type Pair<'a> = (Direction, &'a str, &'a str);

pub(super) struct Comparison<'a> {
    pub(super) old: View<'a>,
    pub(super) new: View<'a>,
    pub(super) owners: Vec<Owner>,
    pub(super) findings: Vec<Finding>,
    /// The number of differences that mean the same and are not reported.
    equivalences: usize,
    /// Named schemas that replaced, or were replaced by, an inline object whose type has
    /// the same name in Rust.
    pub(super) same_types: BTreeSet<&'a str>,
    /// Each pair is compared only once, which also handles cycles.
    pub(super) pairs: BTreeMap<Pair<'a>, OwnerId>,
    pub(super) queue: VecDeque<(Pair<'a>, OwnerId)>,
}

impl<'a> Comparison<'a> {
    pub(super) fn new(old: &'a Value, new: &'a Value) -> Self {
        Self {
            old: View { root: old },
            new: View { root: new },
            // The first owner is the document.
            owners: vec![Owner::default()],
            findings: Vec::new(),
            equivalences: 0,
            same_types: BTreeSet::new(),
            pairs: BTreeMap::new(),
            queue: VecDeque::new(),
        }
    }

    /// The root of the documents.
    pub(super) fn document(&self) -> Site {
        Site {
            owner: 0,
            direction: Direction::None,
            label: String::new(),
            old: String::new(),
            new: String::new(),
            type_name: None,
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
        let is_removed = new.is_none() && old.is_some();
        self.findings.push(Finding {
            rule,
            owner: site.owner,
            label: site.label.clone(),
            pointer: if is_removed { &site.old } else { &site.new }.clone(),
            old: old.cloned(),
            new: new.cloned(),
            rust: rust.into(),
            hint: None,
        });
    }

    /// Adds a hint to the message of the last finding.
    pub(super) fn hint(&mut self, hint: String) {
        if let Some(finding) = self.findings.last_mut() {
            finding.hint = Some(hint);
        }
    }

    /// Adds a hint to the removal that was just reported, if there is only one thing that
    /// it can have been renamed to.
    pub(super) fn hint_at_rename(&mut self, mut candidates: impl Iterator<Item = String>) {
        if let (Some(name), None) = (candidates.next(), candidates.next()) {
            self.hint(format!("perhaps renamed to `{name}`"));
        }
    }

    /// Notes a difference that means the same, such as the case of a header name. It is
    /// recognised like a finding, but is no change.
    pub(super) fn equivalent(&mut self) {
        self.equivalences += 1;
    }

    /// The number of findings and equivalences so far, which shows whether a difference
    /// was recognised since an earlier call.
    pub(super) fn finding_count(&self) -> usize {
        self.findings.len() + self.equivalences
    }

    /// Reports a difference if there are still only `count_before` findings, that is,
    /// if no other rule has reported it.
    pub(super) fn report_unless_reported(
        &mut self,
        count_before: usize,
        site: &Site,
        rule: &'static Rule,
        values: (Option<&Value>, Option<&Value>),
        rust: &str,
    ) {
        if values.0 != values.1 && self.finding_count() == count_before {
            self.report(site, rule, values.0, values.1, rust);
        }
    }

    /// Reports a schema that is written in another way, if no other rule has reported the
    /// difference.
    pub(super) fn restated_unless_reported(
        &mut self,
        count_before: usize,
        site: &Site,
        values: (Option<&Value>, Option<&Value>),
        rust: &str,
    ) {
        let rule = &rules::document::SCHEMA_RESTATED;
        self.report_unless_reported(count_before, site, rule, values, rust);
    }

    /// Reports a keyword that has no rule of its own: an extension or an unknown one.
    pub(super) fn other_keyword(
        &mut self,
        site: &Site,
        key: &str,
        old: Option<&Value>,
        new: Option<&Value>,
    ) {
        if key == SUNSET && self.sunset(site, old, new) {
            return;
        }
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

/// Extensions of the overlay that affect generated names or types.
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

/// An entry of an object: its key, and its values in both documents.
pub(super) type Entry<'a> = (&'a str, Option<&'a Value>, Option<&'a Value>);

/// The entries of two objects, sorted by key.
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

/// The entries of two objects that differ, sorted by key.
pub(super) fn differences<'a>(old: &'a Value, new: &'a Value) -> Vec<Entry<'a>> {
    let mut entries = entries(old, new);
    entries.retain(|(_, old, new)| old != new);
    entries
}
