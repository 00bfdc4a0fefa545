//! Compares the subschemas of two schemas, and the discriminator of a choice: the property that
//! tells its forms apart, and the value that stands for each form.
//!
//! The generated enums try each form in turn and do not read the discriminator, so it
//! affects no type. The server does read it in requests.

use serde_json::Value;

use super::comparison::{Comparison, Site, entries};
use super::kind::Kind;
use super::rules::{answers, requests};
use super::schema::Position;
use super::view::MISSING;
use lomi_contract::naming;
use lomi_contract::walk::SCHEMAS;

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

impl Comparison<'_> {
    pub(super) fn discriminator(&mut self, site: &Site, old: Option<&Value>, new: Option<&Value>) {
        let count_before = self.finding_count();
        let name = |discriminator: Option<&Value>| {
            let name = discriminator.and_then(|value| value.get("propertyName"));
            name.and_then(Value::as_str)
                .unwrap_or("its value")
                .to_owned()
        };
        match (old, new) {
            (Some(a), Some(b)) => self.discriminators(site, a, b),
            (None, _) => {
                let (request, answer) = (&requests::TAG_ADDED, &answers::TAG_ADDED);
                self.report(site, site.rule(request, answer), old, new, name(new));
            }
            (_, None) => {
                let (request, answer) = (&requests::TAG_REMOVED, &answers::TAG_REMOVED);
                self.report(site, site.rule(request, answer), old, new, name(old));
            }
        }
        self.restated_unless_reported(count_before, site, (old, new), "discriminator");
    }

    fn discriminators(&mut self, site: &Site, old: &Value, new: &Value) {
        let site = site.child(&["discriminator"], "");
        let changed = site.rule(&requests::TAG_CHANGED, &answers::TAG_CHANGED);
        let names = (old.get("propertyName"), new.get("propertyName"));
        if names.0 != names.1 {
            self.report(&site, changed, names.0, names.1, "property");
        }
        let mapping =
            |discriminator: &Value| discriminator.get("mapping").unwrap_or(&MISSING).clone();
        let (before, after) = (mapping(old), mapping(new));
        for (value, a, b) in entries(&before, &after) {
            let at = site.child(&["mapping", value], "");
            let rule = match (a, b) {
                (None, _) => site.rule(&requests::TAG_VALUE_ADDED, &answers::TAG_VALUE_ADDED),
                (_, None) => site.rule(&requests::TAG_VALUE_REMOVED, &answers::TAG_VALUE_REMOVED),
                (Some(a), Some(b)) if !self.is_same_target(a, b) => changed,
                _ => continue,
            };
            self.report(&at, rule, a, b, format!("value `{value}`"));
        }
    }

    /// Whether two targets are the same schema, which may have been renamed.
    fn is_same_target(&self, old: &Value, new: &Value) -> bool {
        let name = |target: &Value| {
            let target = target.as_str()?;
            Some(target.strip_prefix(SCHEMAS).unwrap_or(target).to_owned())
        };
        match (name(old), name(new)) {
            (Some(a), Some(b)) => a == b || self.is_renamed(&a, &b),
            _ => old == new,
        }
    }
}
