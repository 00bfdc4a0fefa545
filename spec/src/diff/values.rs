//! Compares the values that two schemas allow: enums, formats and bounds.

use std::cmp::Ordering;

use serde_json::{Map, Value};

use super::Direction;
use super::comparison::{Comparison, Site};
use super::kind::Kind;
use super::rules::{answers, document, requests};
use super::schema::truth;

impl<'a> Comparison<'a> {
    /// Compares the values of two enums. String enums are open enums in Rust, integer
    /// enums are checked types, and other enums have no type of their own.
    pub(super) fn values(
        &mut self,
        site: &Site,
        kind: Kind,
        old: Option<&'a Value>,
        new: Option<&'a Value>,
    ) {
        let count_before = self.finding_count();
        let (before, after) = (set(old), set(new));
        let lack = |values: &[&Value], others: &[&Value]| -> Vec<Value> {
            let lacking = values.iter().filter(|value| !others.contains(value));
            lacking.map(|value| (*value).clone()).collect()
        };
        let (removed, added) = (lack(&before, &after), lack(&after, &before));
        let rules = match kind {
            Kind::StringEnum => Some((
                site.rule(&requests::ENUM_VALUE_REMOVED, &answers::ENUM_VALUE_REMOVED),
                site.rule(&requests::ENUM_VALUE_ADDED, &answers::ENUM_VALUE_ADDED),
            )),
            Kind::IntegerEnum => Some((
                site.rule(
                    &requests::FIXED_VALUE_REMOVED,
                    &answers::FIXED_VALUE_REMOVED,
                ),
                site.rule(&requests::FIXED_VALUE_ADDED, &answers::FIXED_VALUE_ADDED),
            )),
            _ => None,
        };
        match rules {
            Some((rule_removed, rule_added)) => {
                if !removed.is_empty() {
                    self.report(site, rule_removed, Some(&removed.into()), None, "");
                }
                if !added.is_empty() {
                    self.report(site, rule_added, None, Some(&added.into()), "");
                }
            }
            None if removed.is_empty() && added.is_empty() => {}
            // An enum without a type of its own is treated as a bound.
            None => {
                let tighter = old.is_none() || (new.is_some() && !removed.is_empty());
                self.bound_moved(site, tighter, "enum", old, new);
            }
        }
        let rule = site.rule(&requests::VALUES_RESTATED, &answers::VALUES_RESTATED);
        self.report_unless_reported(count_before, site, rule, (old, new), "");
    }

    pub(super) fn format(&mut self, site: &Site, old: Option<&Value>, new: Option<&Value>) {
        // Formats of numbers are bounds: one contains the other.
        let width = |format: Option<&Value>| {
            let order = ["int32", "int64", "float", "double"];
            order
                .iter()
                .position(|name| format.is_some_and(|format| format == name))
        };
        if let (Some(before), Some(after)) = (width(old), width(new))
            && before / 2 == after / 2
        {
            return self.bound_moved(site, after < before, "format", old, new);
        }
        let is_uri = |format: Option<&Value>| format.is_some_and(|format| format == "uri");
        let rule = match (site.direction, is_uri(old), is_uri(new)) {
            (Direction::Answer, ..) => &answers::FORMAT_CHANGED,
            (_, false, true) => &requests::URI_DEMANDED,
            (_, true, false) => &requests::URI_FREED,
            _ if old.is_none() => &requests::FORMAT_ADDED,
            _ if new.is_none() => &requests::FORMAT_REMOVED,
            _ => &requests::FORMAT_CHANGED,
        };
        self.report(site, rule, old, new, "");
    }

    /// Reports a changed bound. Returns whether the keyword is a bound.
    pub(super) fn bound(
        &mut self,
        site: &Site,
        key: &str,
        old: Option<&Value>,
        new: Option<&Value>,
    ) -> bool {
        if key == "uniqueItems" && site.direction == Direction::Answer {
            let rule = match truth(new) {
                true => &answers::BECAME_UNIQUE,
                false => &answers::NO_LONGER_UNIQUE,
            };
            self.report(site, rule, old, new, "");
            return true;
        }
        let Some(tighter) = tighter(key, old, new) else {
            return false;
        };
        self.bound_moved(site, tighter, key, old, new);
        true
    }

    /// Compares the least and the greatest number. An exclusive bound is a flag beside an
    /// inclusive one; documents that write it as a number of its own are lowered.
    pub(super) fn range(&mut self, site: &Site, old: &Value, new: &Value) {
        for (inclusive, exclusive, sign) in RANGE {
            let keys = [inclusive, exclusive].map(|key| (key, old.get(key), new.get(key)));
            let mut changed = keys.iter().filter(|(_, old, new)| old != new);
            let (key, old_value, new_value) = match (changed.next(), changed.next()) {
                (None, _) => continue,
                (Some((key, old, new)), None) => ((*key).to_owned(), old.cloned(), new.cloned()),
                // The bound was written in another way, so both keywords are needed.
                _ => {
                    let both = |schema: &Value| {
                        let keys = [inclusive, exclusive].into_iter();
                        let kept = keys.filter_map(|key| Some((key, schema.get(key)?.clone())));
                        let kept: Map<_, _> =
                            kept.map(|(key, value)| (key.to_owned(), value)).collect();
                        (!kept.is_empty()).then_some(Value::Object(kept))
                    };
                    (format!("{inclusive} and {exclusive}"), both(old), both(new))
                }
            };
            let bounds = (
                limit(old, inclusive, exclusive, sign),
                limit(new, inclusive, exclusive, sign),
            );
            let values = (old_value.as_ref(), new_value.as_ref());
            match bounds.0.partial_cmp(&bounds.1) {
                Some(Ordering::Equal) => {
                    self.report(site, &document::SCHEMA_RESTATED, values.0, values.1, key);
                }
                order => {
                    let tighter = order != Some(Ordering::Greater);
                    self.bound_moved(site, tighter, &key, values.0, values.1);
                }
            }
        }
    }

    fn bound_moved(
        &mut self,
        site: &Site,
        tighter: bool,
        key: &str,
        old: Option<&Value>,
        new: Option<&Value>,
    ) {
        let rule = match tighter {
            true => site.rule(&requests::BOUND_TIGHTENED, &answers::BOUND_TIGHTENED),
            false => site.rule(&requests::BOUND_LOOSENED, &answers::BOUND_LOOSENED),
        };
        self.report(site, rule, old, new, key);
    }
}

/// The keywords of the least and the greatest number, and the sign with which a greater
/// number is tighter.
pub(super) const RANGE: [(&str, &str, f64); 2] = [
    ("minimum", "exclusiveMinimum", 1.0),
    ("maximum", "exclusiveMaximum", -1.0),
];

/// One end of the range that a schema allows: greater is tighter. Of two numbers that
/// are the same, the exclusive one is tighter.
fn limit(schema: &Value, inclusive: &str, exclusive: &str, sign: f64) -> (f64, bool) {
    let number = schema.get(inclusive).and_then(Value::as_f64);
    let flag = truth(schema.get(exclusive));
    number.map_or((f64::NEG_INFINITY, false), |number| (number * sign, flag))
}

fn set(values: Option<&Value>) -> Vec<&Value> {
    let values = values.and_then(Value::as_array);
    let values = values.into_iter().flatten();
    values.filter(|value| !value.is_null()).collect()
}

/// Whether a bound allows fewer values than before; `None` if the keyword is not a
/// bound. A changed pattern counts as tighter, because patterns cannot be compared.
fn tighter(key: &str, old: Option<&Value>, new: Option<&Value>) -> Option<bool> {
    let order = match (old.and_then(Value::as_f64), new.and_then(Value::as_f64)) {
        (Some(old), Some(new)) => old.partial_cmp(&new),
        _ => None,
    };
    Some(match key {
        "minLength" | "minItems" | "minProperties" => {
            new.is_some() && !matches!(order, Some(Ordering::Greater | Ordering::Equal))
        }
        "maxLength" | "maxItems" | "maxProperties" => {
            new.is_some() && !matches!(order, Some(Ordering::Less | Ordering::Equal))
        }
        "uniqueItems" => truth(new),
        "pattern" | "multipleOf" | "not" => new.is_some(),
        _ => return None,
    })
}
