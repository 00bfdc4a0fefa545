//! Compares the parameters of two operations.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value;

use super::Direction;
use super::comparison::{Comparison, Site, differences};
use super::operations::OperationPair;
use super::rules::parameters as rules;
use super::schema::{Position, truth};
use super::view::{MISSING, View};
use lomi_contract::operation::{CallOption, call_option, retry};
use lomi_contract::{OperationRef, naming};

/// Identifies a parameter by its location and its name. Path parameters are identified
/// by their position instead of their name, and header names are case-insensitive.
type Key = (String, String);

type Parameters<'a> = BTreeMap<Key, Parameter<'a>>;

/// A parameter of one of the two operations, with references resolved.
#[derive(Clone, Copy)]
struct Parameter<'a> {
    value: &'a Value,
    name: &'a str,
    place: &'a str,
    /// The index in its list, and whether that list is in the operation rather than in
    /// the path item.
    index: usize,
    own: bool,
}

impl<'a> Parameter<'a> {
    fn schema(&self) -> &'a Value {
        self.value.get("schema").unwrap_or(&MISSING)
    }
}

impl<'a> Comparison<'a> {
    pub(super) fn parameters(&mut self, site: &Site, both: &OperationPair<'a>) {
        let site = Site {
            direction: Direction::Request,
            ..site.clone()
        };
        let count_before = self.finding_count();
        let old = effective(self.old, &both.old);
        let new = effective(self.new, &both.new);
        let keys: BTreeSet<&Key> = old.keys().chain(new.keys()).collect();
        for key in keys {
            let (a, b) = (old.get(key), new.get(key));
            let at = place(&site, a, b);
            let option = a.or(b).and_then(|parameter| call_option(parameter.value));
            match (option, a, b) {
                (Some(option), ..) => self.option(&at, option, both, (a, b)),
                (None, Some(a), Some(b)) => self.parameter(&at, a, b),
                (None, Some(a), None) => {
                    self.one_sided(&at, a, false, both);
                    self.hint_at_new_name(a, &old, &new);
                }
                (None, None, Some(b)) => self.one_sided(&at, b, true, both),
                (None, None, None) => {}
            }
        }
        for (count, added) in path_counts(both) {
            let at = site.child(&[], &format!("path parameter {count}"));
            let rule = if added {
                &rules::PATH_ADDED
            } else {
                &rules::PATH_REMOVED
            };
            self.report(&at, rule, None, None, "");
        }
        let list = |operation: &OperationRef<'a>| operation.object.get("parameters");
        let values = (list(&both.old), list(&both.new));
        // If the path changed, its parameters are reported with it.
        if both.old.path == both.new.path {
            if let (Some(Value::Array(old)), Some(Value::Array(new))) = values
                && old != new
                && old.len() == new.len()
                && old
                    .iter()
                    .zip(new)
                    .all(|(a, b)| self.old.resolve(a) == self.new.resolve(b))
            {
                self.equivalent();
            }
            let at = site.child(&["parameters"], "parameters");
            self.report_unless_reported(count_before, &at, &rules::RESTATED, values, "");
        }
    }

    /// A parameter that only one of the operations declares.
    fn one_sided(&mut self, at: &Site, one: &Parameter<'_>, added: bool, both: &OperationPair<'_>) {
        let (own, other) = match added {
            true => (both.new.path, both.old.path),
            false => (both.old.path, both.new.path),
        };
        let beyond = |position: usize| position >= names(other).count();
        if one.place == "path" && position(one.name, own).is_some_and(beyond) {
            return; // Reported with the path, which has more or fewer parameters.
        }
        let required = truth(one.value.get("required"));
        let rule = match (one.place, added) {
            ("path", true) => &rules::PATH_DECLARED,
            ("path", false) => &rules::PATH_UNDECLARED,
            (_, true) if required => &rules::REQUIRED_ADDED,
            (_, true) => &rules::OPTIONAL_ADDED,
            (_, false) if required => &rules::REQUIRED_REMOVED,
            (_, false) => &rules::OPTIONAL_REMOVED,
        };
        let value = Some(one.value);
        let (old, new) = if added { (None, value) } else { (value, None) };
        self.report(at, rule, old, new, naming::snake(one.name));
    }

    /// Hints at the new name of a removed parameter, if it is the only one in its place.
    fn hint_at_new_name(
        &mut self,
        removed: &Parameter<'a>,
        old: &Parameters<'a>,
        new: &Parameters<'a>,
    ) {
        let only_in = |one: &Parameters<'a>, other: &Parameters<'a>| -> Vec<Parameter<'a>> {
            let all = one.iter().filter(|(key, _)| !other.contains_key(*key));
            let all = all.map(|(_, parameter)| *parameter);
            all.filter(|parameter| {
                parameter.place == removed.place && call_option(parameter.value).is_none()
            })
            .collect()
        };
        if removed.place == "path" || only_in(old, new).len() != 1 {
            return;
        }
        let mut added = only_in(new, old);
        added.retain(|added| self.is_same_type(removed.schema(), added.schema()));
        self.hint_at_rename(added.iter().map(|added| added.name.to_owned()));
    }

    fn parameter(&mut self, at: &Site, old: &Parameter<'a>, new: &Parameter<'a>) {
        let rust = naming::snake(new.name);
        for (key, a, b) in differences(old.value, new.value) {
            match key {
                "name" if old.place == "path" => {} // Reported with the path template.
                "name" => self.report(at, &rules::RESTATED, a, b, ""),
                "required" => {
                    let rule = match (truth(a), truth(b)) {
                        (false, true) => &rules::BECAME_REQUIRED,
                        (true, false) => &rules::BECAME_OPTIONAL,
                        _ => &rules::RESTATED,
                    };
                    self.report(at, rule, a, b, rust.clone());
                }
                "deprecated" => {
                    let rules = (&rules::DEPRECATED, &rules::REINSTATED);
                    self.deprecated(at, rules, (a, b), "");
                }
                "style" | "explode" | "allowReserved" | "allowEmptyValue" => {
                    let at = at.child(&[key], &format!(" {key}"));
                    self.report(&at, &rules::SERIALISATION_CHANGED, a, b, "");
                }
                "content" => self.report(at, &rules::CONTENT_CHANGED, a, b, rust.clone()),
                "schema" => {}
                _ => self.other_keyword(at, key, a, b),
            }
        }
        let position = match new.place {
            "path" | "query" => Position::Url,
            _ => Position::Plain,
        };
        let count_before = self.finding_count();
        let values = (old.value.get("schema"), new.value.get("schema"));
        let schema_site = at.child(&["schema"], "");
        self.schema(&schema_site, old.schema(), new.schema(), position);
        self.restated_unless_reported(count_before, &schema_site, values, "schema");
    }

    /// Compares a header that the SDK sends as an option of the call.
    fn option(
        &mut self,
        at: &Site,
        option: CallOption,
        both: &OperationPair<'a>,
        (old, new): (Option<&Parameter<'a>>, Option<&Parameter<'a>>),
    ) {
        let (a, b) = (old.map(|old| old.value), new.map(|new| new.value));
        if a == b {
            return;
        }
        let required = |value: Option<&Value>| truth(value.and_then(|value| value.get("required")));
        let rule = match (option, a, b) {
            (CallOption::Version, ..) => &rules::VERSION_CHANGED,
            (CallOption::IdempotencyKey, None, _) if required(b) => &rules::KEY_REQUIRED,
            (CallOption::IdempotencyKey, None, _) => &rules::KEY_TAKEN,
            (CallOption::IdempotencyKey, _, None) => &rules::KEY_REMOVED,
            (CallOption::IdempotencyKey, ..) => &rules::KEY_CHANGED,
            (CallOption::Account, _, None) => &rules::ACCOUNT_REMOVED,
            (CallOption::Account, _, Some(_)) if required(b) && !required(a) => {
                &rules::ACCOUNT_REQUIRED
            }
            (CallOption::Account, None, _) => &rules::ACCOUNT_TAKEN,
            (CallOption::Account, ..) if required(a) && !required(b) => &rules::ACCOUNT_OPTIONAL,
            (CallOption::Account, ..) => &rules::ACCOUNT_CHANGED,
        };
        let rust = format!("{} is now {}", retry(both.old), retry(both.new));
        self.report(at, rule, a, b, rust);
    }
}

/// The parameters of an operation, including those of its path item that it does not
/// override.
fn effective<'a>(view: View<'a>, operation: &OperationRef<'a>) -> Parameters<'a> {
    let mut found = BTreeMap::new();
    let item = view
        .root
        .get("paths")
        .and_then(|paths| paths.get(operation.path));
    let lists = [
        (true, operation.object.get("parameters")),
        (false, item.and_then(|item| item.get("parameters"))),
    ];
    for (own, list) in lists {
        let list = list.and_then(Value::as_array);
        for (index, value) in list.into_iter().flatten().enumerate() {
            let value = view.resolve(value);
            let text = |key: &str| value.get(key).and_then(Value::as_str).unwrap_or_default();
            let (place, name) = (text("in"), text("name"));
            let key = match place {
                "path" => match position(name, operation.path) {
                    Some(index) => format!("{index:04}"),
                    None => name.to_owned(),
                },
                "header" => name.to_ascii_lowercase(),
                _ => name.to_owned(),
            };
            let parameter = Parameter {
                value,
                name,
                place,
                index,
                own,
            };
            found.entry((place.to_owned(), key)).or_insert(parameter);
        }
    }
    found
}

/// The names of the parameters in a path template.
fn names(path: &str) -> impl Iterator<Item = &str> {
    path.split('/').filter_map(|segment| {
        let (open, close) = (segment.find('{')?, segment.rfind('}')?);
        segment.get(open + 1..close)
    })
}

fn position(name: &str, path: &str) -> Option<usize> {
    names(path).position(|other| other == name)
}

/// The numbers of the path parameters that were added (`true`) or removed (`false`),
/// counted from one.
fn path_counts(both: &OperationPair<'_>) -> Vec<(usize, bool)> {
    let (old, new) = (names(both.old.path).count(), names(both.new.path).count());
    let added = (old..new).map(|index| (index + 1, true));
    added
        .chain((new..old).map(|index| (index + 1, false)))
        .collect()
}

fn place(site: &Site, old: Option<&Parameter<'_>>, new: Option<&Parameter<'_>>) -> Site {
    let shown = new.or(old);
    let label = shown.map_or_else(String::new, |shown| {
        format!("{} `{}`", shown.place, shown.name)
    });
    let at = |parameter: Option<&Parameter<'_>>| {
        let (index, own) = parameter
            .or(shown)
            .map_or((0, true), |parameter| (parameter.index, parameter.own));
        let holder = |operation: &str| match (own, operation.rsplit_once('/')) {
            (false, Some((item, _))) => item.to_owned(),
            _ => operation.to_owned(),
        };
        let holders = Site {
            old: holder(&site.old),
            new: holder(&site.new),
            ..site.clone()
        };
        holders.child(&["parameters", &index.to_string()], "")
    };
    Site {
        label,
        old: at(old).old,
        new: at(new).new,
        ..site.clone()
    }
}
