//! The properties of two objects.

use std::collections::BTreeSet;

use serde_json::{Map, Value, json};

use super::Direction;
use super::comparison::{Comparison, Site, entries};
use super::kind::is_bare_collection;
use super::rules::{answers, document, requests};
use super::schema::Position;
use super::side::NOTHING;
use crate::naming;

/// A property of one of the two objects.
struct Property<'a> {
    schema: &'a Value,
    required: bool,
    nullable: bool,
    /// Absent and null alike make a collection of an answer empty.
    collection: bool,
}

impl Property<'_> {
    /// Whether the field of an answer is an `Option`, or a collection that may
    /// be empty for it.
    fn may_lack(&self) -> bool {
        !self.required || self.nullable
    }

    fn said(&self) -> Value {
        json!({"required": self.required, "nullable": self.nullable})
    }
}

impl<'a> Comparison<'a> {
    pub(super) fn object(&mut self, site: &Site, old: &'a Value, new: &'a Value) {
        let told = self.told();
        let both = entries(
            old.get("properties").unwrap_or(&NOTHING),
            new.get("properties").unwrap_or(&NOTHING),
        );
        let gone: Vec<_> = both.iter().filter(|entry| entry.2.is_none()).collect();
        let mut respelled = BTreeSet::new();
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
                    match gone.iter().find(spelling) {
                        Some((other, Some(a), _)) if respelled.insert(*other) => {
                            let a = self.property(old, other, a, true);
                            self.respelled(&at, other, name, &a);
                            self.properties(&at, name, &a, &b);
                        }
                        _ => self.property_added(&at, name, &b),
                    }
                }
                _ => {}
            }
        }
        for (name, a, _) in gone {
            if let (Some(a), false) = (a, respelled.contains(name)) {
                let a = self.property(old, name, a, true);
                let at = site.child(&["properties", name], &format!(".{name}"));
                self.property_removed(&at, name, &a);
            }
        }
        self.required(site, told, old, new);
        self.otherwise(
            told,
            site,
            &document::SCHEMA_RESTATED,
            (old.get("properties"), new.get("properties")),
            "properties",
        );
    }

    fn property(&self, object: &Value, name: &str, schema: &'a Value, old: bool) -> Property<'a> {
        let side = if old { self.old } else { self.new };
        let seen = side.see(schema);
        Property {
            schema,
            required: required(object).any(|required| required == name),
            nullable: seen.nullable,
            collection: seen.reference.is_none() && is_bare_collection(seen.schema),
        }
    }

    /// A property that both objects have.
    fn properties(&mut self, at: &Site, name: &str, old: &Property<'a>, new: &Property<'a>) {
        let rust = naming::snake(name);
        match at.direction {
            Direction::Answer => self.answered(at, &rust, old, new),
            _ => self.sent(at, &rust, old, new),
        }
        self.schema(at, old.schema, new.schema, Position::Property);
    }

    fn sent(&mut self, at: &Site, rust: &str, old: &Property<'_>, new: &Property<'_>) {
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
        let (before, after) = (old.said(), new.said());
        for rule in [required, nullable].into_iter().flatten() {
            self.report(at, rule, Some(&before), Some(&after), rust);
        }
    }

    fn answered(&mut self, at: &Site, rust: &str, old: &Property<'_>, new: &Property<'_>) {
        let collection = old.collection && new.collection;
        let rule = match (old.may_lack(), new.may_lack()) {
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
        self.report(at, rule, Some(&old.said()), Some(&new.said()), rust);
    }

    fn respelled(&mut self, at: &Site, old_name: &str, name: &str, old: &Property<'_>) {
        let rule = match (at.direction, old.may_lack()) {
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
        let rule = match (at.direction, old.required, old.may_lack()) {
            (Direction::Answer, _, true) => &answers::OPTIONAL_PROPERTY_REMOVED,
            (Direction::Answer, _, false) => &answers::REQUIRED_PROPERTY_REMOVED,
            (_, true, _) => &requests::REQUIRED_PROPERTY_REMOVED,
            (_, false, _) => &requests::OPTIONAL_PROPERTY_REMOVED,
        };
        self.report(at, rule, Some(old.schema), None, naming::snake(name));
    }

    /// The order of the required ones, and names that lead nowhere.
    fn required(&mut self, site: &Site, told: usize, old: &Value, new: &Value) {
        // The names that are required in both, in the order of the one.
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
        let rule = site.pick(&requests::REQUIRED_RESTATED, &answers::REQUIRED_RESTATED);
        self.otherwise(told, site, rule, values, "");
    }
}

fn properties(schema: &Value) -> Option<&Map<String, Value>> {
    schema.get("properties").and_then(Value::as_object)
}

fn required(schema: &Value) -> impl Iterator<Item = &str> {
    let required = schema.get("required").and_then(Value::as_array);
    required.into_iter().flatten().filter_map(Value::as_str)
}
