//! Compares the discriminator of a choice: the property that tells its forms apart, and
//! the value that stands for each form.
//!
//! The generated enums try each form in turn and do not read the discriminator, so it
//! affects no type. The server does read it in requests.

use serde_json::Value;

use super::comparison::{Comparison, Site, entries};
use super::rules::{answers, requests};
use super::view::MISSING;
use lomi_contract::walk::SCHEMAS;

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
