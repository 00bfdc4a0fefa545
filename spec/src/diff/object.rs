//! Compares the properties of two objects.

use std::collections::BTreeSet;

use serde_json::{Map, Value, json};

use super::Direction;
use super::comparison::{Comparison, Site, entries};
use super::kind::is_bare_collection;
use super::rules::{answers, requests};
use super::schema::Position;
use super::view::MISSING;
use lomi_contract::naming;

/// A property of one of two objects.
struct Property<'a> {
    schema: &'a Value,
    required: bool,
    nullable: bool,
    /// Whether the property is a collection, which in a response is empty if it is
    /// absent or null.
    collection: bool,
    read_only: bool,
    write_only: bool,
}

impl Property<'_> {
    /// Whether the property of a response may be absent or null.
    fn is_optional(&self) -> bool {
        !self.required || self.nullable
    }

    fn presence(&self) -> Value {
        json!({"required": self.required, "nullable": self.nullable})
    }
}

impl<'a> Comparison<'a> {
    pub(super) fn object(&mut self, site: &Site, old: &'a Value, new: &'a Value) {
        let count_before = self.finding_count();
        let both = entries(
            old.get("properties").unwrap_or(&MISSING),
            new.get("properties").unwrap_or(&MISSING),
        );
        let mut removed: Vec<_> = both.iter().filter(|entry| entry.2.is_none()).collect();
        let mut respelled = BTreeSet::new();
        let mut added = Vec::new();
        for (name, a, b) in &both {
            let at = site.child(&["properties", name], &format!(".{name}"));
            match (a, b) {
                (Some(a), Some(b)) => {
                    let a = self.property(old, name, a, true);
                    let b = self.property(new, name, b, false);
                    self.properties(&at, name, &a, &b);
                }
                (None, Some(b)) => {
                    let spelling =
                        |other: &&&(&'a str, _, _)| naming::snake(other.0) == naming::snake(name);
                    let b = self.property(new, name, b, false);
                    match removed.iter().find(spelling) {
                        Some((other, Some(a), _)) if respelled.insert(*other) => {
                            let a = self.property(old, other, a, true);
                            self.respelled(&at, other, name, &a);
                            self.properties(&at, name, &a, &b);
                        }
                        _ => {
                            self.property_added(&at, name, &b);
                            added.push((*name, b.schema));
                        }
                    }
                }
                _ => {}
            }
        }
        removed.retain(|(name, ..)| !respelled.contains(name));
        for (name, a, _) in &removed {
            let Some(a) = a else { continue };
            let a = self.property(old, name, a, true);
            let at = site.child(&["properties", name], &format!(".{name}"));
            self.property_removed(&at, name, &a);
            if removed.len() == 1 {
                added.retain(|(_, b)| self.is_same_type(a.schema, b));
                self.hint_at_rename(added.iter().map(|(name, _)| (*name).to_owned()));
            }
        }
        self.required(site, count_before, old, new);
        self.restated_unless_reported(
            count_before,
            site,
            (old.get("properties"), new.get("properties")),
            "properties",
        );
    }

    fn property(&self, object: &Value, name: &str, schema: &'a Value, old: bool) -> Property<'a> {
        let view = if old { self.old } else { self.new };
        let resolved = view.resolve_schema(schema);
        Property {
            schema,
            required: required(object).any(|required| required == name),
            nullable: resolved.nullable,
            collection: resolved.reference.is_none() && is_bare_collection(resolved.schema),
            read_only: resolved.read_only,
            write_only: resolved.write_only,
        }
    }

    /// Compares a property that both objects have.
    fn properties(&mut self, at: &Site, name: &str, old: &Property<'a>, new: &Property<'a>) {
        let rust = naming::snake(name);
        match at.direction {
            Direction::Answer => self.response_property(at, &rust, old, new),
            _ => self.request_property(at, &rust, old, new),
        }
        self.one_way(at, &rust, old, new);
        self.schema(at, old.schema, new.schema, Position::Property);
    }

    /// Compares whether the property is only sent in one direction.
    fn one_way(&mut self, at: &Site, rust: &str, old: &Property<'_>, new: &Property<'_>) {
        let read_only = match (old.read_only, new.read_only) {
            (false, true) => Some(at.rule(&requests::BECAME_READ_ONLY, &answers::BECAME_READ_ONLY)),
            (true, false) => Some(at.rule(
                &requests::NO_LONGER_READ_ONLY,
                &answers::NO_LONGER_READ_ONLY,
            )),
            _ => None,
        };
        let became_write_only = match old.is_optional() && new.is_optional() {
            true => &answers::OPTIONAL_BECAME_WRITE_ONLY,
            false => &answers::REQUIRED_BECAME_WRITE_ONLY,
        };
        let write_only = match (old.write_only, new.write_only) {
            (false, true) => Some(at.rule(&requests::BECAME_WRITE_ONLY, became_write_only)),
            (true, false) => Some(at.rule(
                &requests::NO_LONGER_WRITE_ONLY,
                &answers::NO_LONGER_WRITE_ONLY,
            )),
            _ => None,
        };
        for rule in [read_only, write_only].into_iter().flatten() {
            self.report(at, rule, Some(old.schema), Some(new.schema), rust);
        }
    }

    fn request_property(&mut self, at: &Site, rust: &str, old: &Property<'_>, new: &Property<'_>) {
        let required = match (old.required, new.required) {
            (false, true) => Some(&requests::PROPERTY_BECAME_REQUIRED),
            (true, false) => Some(&requests::PROPERTY_BECAME_OPTIONAL),
            _ => None,
        };
        let nullable = match (old.nullable, new.nullable) {
            (false, true) => Some(&requests::PROPERTY_BECAME_NULLABLE),
            (true, false) => Some(&requests::PROPERTY_NO_LONGER_NULLABLE),
            _ => None,
        };
        let (before, after) = (old.presence(), new.presence());
        for rule in [required, nullable].into_iter().flatten() {
            self.report(at, rule, Some(&before), Some(&after), rust);
        }
    }

    fn response_property(&mut self, at: &Site, rust: &str, old: &Property<'_>, new: &Property<'_>) {
        let collection = old.collection && new.collection;
        let rule = match (old.is_optional(), new.is_optional()) {
            (false, true) if collection => &answers::COLLECTION_BECAME_OPTIONAL,
            (true, false) if collection => &answers::COLLECTION_BECAME_REQUIRED,
            (false, true) if new.required => &answers::PROPERTY_BECAME_NULLABLE,
            (false, true) => &answers::PROPERTY_BECAME_OPTIONAL,
            (true, false) if old.required => &answers::PROPERTY_NO_LONGER_NULLABLE,
            (true, false) => &answers::PROPERTY_BECAME_REQUIRED,
            _ if (old.required, old.nullable) != (new.required, new.nullable) => {
                &answers::OPTIONALITY_RESTATED
            }
            _ => return,
        };
        self.report(at, rule, Some(&old.presence()), Some(&new.presence()), rust);
    }

    fn respelled(&mut self, at: &Site, old_name: &str, name: &str, old: &Property<'_>) {
        let rule = match (at.direction, old.is_optional()) {
            (Direction::Answer, true) => &answers::OPTIONAL_PROPERTY_RESPELLED,
            (Direction::Answer, false) => &answers::REQUIRED_PROPERTY_RESPELLED,
            _ => &requests::PROPERTY_RESPELLED,
        };
        let (old, new) = (json!(old_name), json!(name));
        self.report(at, rule, Some(&old), Some(&new), naming::snake(name));
    }

    fn property_added(&mut self, at: &Site, name: &str, new: &Property<'_>) {
        let rule = match (at.direction, new.required) {
            (Direction::Answer, _) => &answers::PROPERTY_ADDED,
            (_, true) => &requests::REQUIRED_PROPERTY_ADDED,
            (_, false) => &requests::OPTIONAL_PROPERTY_ADDED,
        };
        self.report(at, rule, None, Some(new.schema), naming::snake(name));
    }

    fn property_removed(&mut self, at: &Site, name: &str, old: &Property<'_>) {
        let rule = match (at.direction, old.required, old.is_optional()) {
            (Direction::Answer, _, true) => &answers::OPTIONAL_PROPERTY_REMOVED,
            (Direction::Answer, _, false) => &answers::REQUIRED_PROPERTY_REMOVED,
            (_, true, _) => &requests::REQUIRED_PROPERTY_REMOVED,
            (_, false, _) => &requests::OPTIONAL_PROPERTY_REMOVED,
        };
        self.report(at, rule, Some(old.schema), None, naming::snake(name));
    }

    /// Compares the `required` lists: the order of the required properties, and names
    /// without a property.
    fn required(&mut self, site: &Site, count_before: usize, old: &Value, new: &Value) {
        // The names that are required in both objects, in the order of `object`.
        let order = |object, other| {
            let kept = |name: &&str| {
                let there = properties(other).is_some_and(|all| all.contains_key(*name));
                there && required(other).any(|other| other == *name)
            };
            let mut names: Vec<&str> = Vec::new();
            for name in required(object).filter(kept) {
                if !names.contains(&name) {
                    names.push(name);
                }
            }
            names
        };
        let values = (old.get("required"), new.get("required"));
        if site.direction != Direction::Answer && order(old, new) != order(new, old) {
            let rule = &requests::REQUIRED_ORDER_CHANGED;
            self.report(site, rule, values.0, values.1, "");
        }
        let rule = site.rule(&requests::REQUIRED_RESTATED, &answers::REQUIRED_RESTATED);
        self.report_unless_reported(count_before, site, rule, values, "");
    }
}

fn properties(schema: &Value) -> Option<&Map<String, Value>> {
    schema.get("properties").and_then(Value::as_object)
}

fn required(schema: &Value) -> impl Iterator<Item = &str> {
    let required = schema.get("required").and_then(Value::as_array);
    required.into_iter().flatten().filter_map(Value::as_str)
}
