//! Compares the properties of two objects.

use serde_json::{Map, Value, json};

use super::Direction;
use super::comparison::{Comparison, Site, differences};
use super::fields::{Field, Fields, is_regrouped, required};
use super::rules::{answers, requests};
use super::schema::Position;
use lomi_contract::naming;

impl<'a> Comparison<'a> {
    pub(super) fn object(&mut self, site: &Site, old: &'a Value, new: &'a Value) {
        let count_before = self.finding_count();
        let before = self.old.fields(old, &site.old);
        let after = self.new.fields(new, &site.new);
        self.fields(site, &before, &after);
        self.required(site, count_before, old, new);
        self.restated_unless_reported(
            count_before,
            site,
            (old.get("properties"), new.get("properties")),
            "properties",
        );
    }

    /// Compares two objects of which one has a property in another part of its `allOf`
    /// than the other. Returns whether they are such objects.
    pub(super) fn regrouped(&mut self, site: &Site, old: &'a Value, new: &'a Value) -> bool {
        if old.get("allOf").is_none() && new.get("allOf").is_none() {
            return false;
        }
        let (Some(before), Some(after)) = (
            self.old.all_fields(old, &site.old),
            self.new.all_fields(new, &site.new),
        ) else {
            return false;
        };
        if !is_regrouped(&before, &after) {
            return false;
        }
        self.fields(site, &before, &after);
        self.required_order(site, old, new);
        for (key, old, new) in differences(old, new) {
            if key != "type" {
                self.keyword(site, key, old, new);
            }
        }
        self.equivalent();
        true
    }

    /// Compares the properties of two objects.
    fn fields(&mut self, site: &Site, old: &Fields<'a>, new: &Fields<'a>) {
        let at = |name: &str, a: Option<&Field<'_>>, b: Option<&Field<'_>>| {
            let at = site.child(&["properties", name], &format!(".{name}"));
            Site {
                old: a.map_or(at.old, |a| a.pointer.clone()),
                new: b.map_or(at.new, |b| b.pointer.clone()),
                type_name: at
                    .type_name
                    .map(|parent| parent + &naming::pascal(&naming::snake(name))),
                ..at
            }
        };
        let mut removed: Vec<_> = old
            .iter()
            .filter(|(name, _)| !new.contains_key(*name))
            .collect();
        let mut added = Vec::new();
        for (name, b) in new {
            if let Some(a) = old.get(name) {
                self.properties(&at(name, Some(a), Some(b)), name, a, b);
                continue;
            }
            let snake = naming::snake(name);
            match removed
                .iter()
                .position(|(other, _)| naming::snake(other) == snake)
            {
                Some(index) => {
                    let (other, a) = removed.remove(index);
                    let at = at(name, Some(a), Some(b));
                    self.respelled(&at, other, name, a);
                    self.properties(&at, name, a, b);
                }
                None => {
                    self.property_added(&at(name, None, Some(b)), name, b);
                    added.push((*name, b.schema));
                }
            }
        }
        for (name, a) in &removed {
            self.property_removed(&at(name, Some(a), None), name, a);
            if removed.len() == 1 {
                added.retain(|(_, b)| self.is_same_type(a.schema, b));
                self.hint_at_rename(added.iter().map(|(name, _)| (*name).to_owned()));
            }
        }
    }

    /// Compares a property that both objects have.
    fn properties(&mut self, at: &Site, name: &str, old: &Field<'a>, new: &Field<'a>) {
        let rust = naming::snake(name);
        match at.direction {
            Direction::Answer => self.response_property(at, &rust, old, new),
            _ => self.request_property(at, &rust, old, new),
        }
        self.one_way(at, &rust, old, new);
        self.schema(at, old.schema, new.schema, Position::Property);
    }

    /// Compares whether the property is only sent in one direction.
    fn one_way(&mut self, at: &Site, rust: &str, old: &Field<'_>, new: &Field<'_>) {
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

    fn request_property(&mut self, at: &Site, rust: &str, old: &Field<'_>, new: &Field<'_>) {
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

    fn response_property(&mut self, at: &Site, rust: &str, old: &Field<'_>, new: &Field<'_>) {
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

    fn respelled(&mut self, at: &Site, old_name: &str, name: &str, old: &Field<'_>) {
        let rule = match (at.direction, old.is_optional()) {
            (Direction::Answer, true) => &answers::OPTIONAL_PROPERTY_RESPELLED,
            (Direction::Answer, false) => &answers::REQUIRED_PROPERTY_RESPELLED,
            _ => &requests::PROPERTY_RESPELLED,
        };
        let (old, new) = (json!(old_name), json!(name));
        self.report(at, rule, Some(&old), Some(&new), naming::snake(name));
    }

    fn property_added(&mut self, at: &Site, name: &str, new: &Field<'_>) {
        let rule = match (at.direction, new.required) {
            (Direction::Answer, _) => &answers::PROPERTY_ADDED,
            (_, true) => &requests::REQUIRED_PROPERTY_ADDED,
            (_, false) => &requests::OPTIONAL_PROPERTY_ADDED,
        };
        self.report(at, rule, None, Some(new.schema), naming::snake(name));
    }

    fn property_removed(&mut self, at: &Site, name: &str, old: &Field<'_>) {
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
        self.required_order(site, old, new);
        let values = (old.get("required"), new.get("required"));
        let rule = site.rule(&requests::REQUIRED_RESTATED, &answers::REQUIRED_RESTATED);
        self.report_unless_reported(count_before, site, rule, values, "");
    }

    /// Compares the arguments of `new`: the required properties of a request, without those
    /// in members of its `allOf`.
    pub(super) fn required_order(&mut self, site: &Site, old: &Value, new: &Value) {
        let arguments = |object: &Value, is_kept: &dyn Fn(&str) -> bool| {
            let mut names: Vec<String> = Vec::new();
            for name in required(object).filter(|name| is_kept(name)) {
                if properties(object).is_some_and(|all| all.contains_key(name))
                    && !names.iter().any(|known| known == name)
                {
                    names.push(name.to_owned());
                }
            }
            names
        };
        let fields = (self.old.all_fields(old, ""), self.new.all_fields(new, ""));
        let is_required = |fields: &Option<Fields<'_>>, object: &Value, name: &str| match fields {
            Some(fields) => fields.get(name).is_some_and(|field| field.required),
            None => required(object).any(|other| other == name),
        };
        let before = arguments(old, &|name| is_required(&fields.1, new, name));
        let after = arguments(new, &|name| is_required(&fields.0, old, name));
        if site.direction != Direction::Answer && before != after {
            let rule = &requests::REQUIRED_ORDER_CHANGED;
            self.report(site, rule, Some(&json!(before)), Some(&json!(after)), "");
        }
    }
}

fn properties(schema: &Value) -> Option<&Map<String, Value>> {
    schema.get("properties").and_then(Value::as_object)
}
