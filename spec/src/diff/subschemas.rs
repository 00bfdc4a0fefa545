//! Compares the subschemas of two schemas.

use serde_json::Value;

use super::comparison::{Comparison, Site};
use super::kind::Kind;
use super::rules::{answers, requests};
use super::schema::Position;
use super::view::MISSING;
use lomi_contract::naming;

impl<'a> Comparison<'a> {
    /// Compares `items`, `additionalProperties`, `oneOf`, `anyOf` and `allOf`.
    pub(super) fn subschemas(&mut self, site: &Site, old: &'a Value, new: &'a Value) {
        let count_before = self.finding_count();
        let values = (old.get("items"), new.get("items"));
        // The items of a property are named after its singular.
        let name = site
            .type_name
            .as_deref()
            .filter(|_| site.label.contains('.'));
        let at = Site {
            type_name: name.map(naming::singular),
            ..site.child(&["items"], "[]")
        };
        match values {
            (Some(old), Some(new)) => self.schema(&at, old, new, Position::Plain),
            _ => self.optional_schema(&at, values.0, values.1),
        }
        self.restated_unless_reported(count_before, site, values, "items");
        self.additional_properties(site, old, new);
        self.branches(site, old, new);
    }

    /// Compares two schemas of which one may be missing. A missing schema accepts any
    /// value.
    pub(super) fn optional_schema(
        &mut self,
        site: &Site,
        old: Option<&'a Value>,
        new: Option<&'a Value>,
    ) {
        let old = old.map_or(&MISSING, |old| self.old.resolve_schema(old).schema);
        let new = new.map_or(&MISSING, |new| self.new.resolve_schema(new).schema);
        if Kind::of(old) != Kind::of(new) {
            self.kind_changed(site, old, new);
        }
    }

    fn additional_properties(&mut self, site: &Site, old: &'a Value, new: &'a Value) {
        const KEY: &str = "additionalProperties";
        let values = (old.get(KEY), new.get(KEY));
        let count_before = self.finding_count();
        let typed = |value: Option<&Value>| value.is_some_and(Value::is_object);
        let closed = |value: Option<&Value>| value == Some(&Value::Bool(false));
        if let (Some(old @ Value::Object(_)), Some(new @ Value::Object(_))) = values {
            let at = Site {
                type_name: None,
                ..site.child(&[KEY], ".*")
            };
            self.schema(&at, old, new, Position::Plain);
        } else if Kind::of(old) == Kind::Object {
            let rule = match (closed(values.0), closed(values.1)) {
                (true, false) => Some(site.rule(&requests::OBJECT_OPENED, &answers::OBJECT_OPENED)),
                (false, true) => Some(site.rule(&requests::OBJECT_CLOSED, &answers::OBJECT_CLOSED)),
                _ => None,
            };
            let extra = match (typed(values.0), typed(values.1)) {
                (false, true) => Some(site.rule(&requests::EXTRA_ADDED, &answers::EXTRA_ADDED)),
                (true, false) => Some(site.rule(&requests::EXTRA_REMOVED, &answers::EXTRA_REMOVED)),
                _ => None,
            };
            for rule in [rule, extra].into_iter().flatten() {
                self.report(site, rule, values.0, values.1, "");
            }
        }
        self.restated_unless_reported(count_before, site, values, KEY);
    }

    /// Compares `oneOf`, `anyOf` and `allOf`. Equal branches are matched first, the
    /// remaining ones by position.
    fn branches(&mut self, site: &Site, old: &'a Value, new: &'a Value) {
        for key in ["oneOf", "anyOf", "allOf"] {
            let values = (old.get(key), new.get(key));
            let list = |value: Option<&'a Value>| {
                let list = value.and_then(Value::as_array);
                list.into_iter().flatten().enumerate().collect::<Vec<_>>()
            };
            let count_before = self.finding_count();
            let (mut before, mut after) = (list(values.0), list(values.1));
            let mut matched = Vec::new();
            before.retain(|(index, branch)| {
                let same = after.iter().position(|(_, other)| other == branch);
                same.map(|same| matched.push((*index, after.remove(same), *branch)))
                    .is_none()
            });
            for (index, (_, b), a) in matched {
                self.branch(site, key, index, a, b);
            }
            let common = before.len().min(after.len());
            for ((_, a), (index, b)) in before.drain(..common).zip(after.drain(..common)) {
                self.branch(site, key, index, a, b);
            }
            let (removed, added) = match key {
                "allOf" => (
                    site.rule(&requests::PART_REMOVED, &answers::PART_REMOVED),
                    site.rule(&requests::PART_ADDED, &answers::PART_ADDED),
                ),
                _ => (
                    site.rule(&requests::BRANCH_REMOVED, &answers::BRANCH_REMOVED),
                    site.rule(&requests::BRANCH_ADDED, &answers::BRANCH_ADDED),
                ),
            };
            for (index, branch) in before {
                let at = site.child(&[key, &index.to_string()], &format!(".{key}[{index}]"));
                self.report(&at, removed, Some(branch), None, "");
            }
            for (index, branch) in after {
                let at = site.child(&[key, &index.to_string()], &format!(".{key}[{index}]"));
                self.report(&at, added, None, Some(branch), "");
            }
            self.restated_unless_reported(count_before, site, values, key);
        }
    }

    fn branch(&mut self, site: &Site, key: &str, index: usize, old: &'a Value, new: &'a Value) {
        let at = Site {
            type_name: None,
            ..site.child(&[key, &index.to_string()], &format!(".{key}[{index}]"))
        };
        self.schema(&at, old, new, Position::Plain);
    }
}
