//! Two schemas at one place.

use serde_json::{Value, json};

use super::Direction;
use super::comparison::{Comparison, Owner, OwnerId, Pair, Site, differences};
use super::kind::Kind;
use super::rules::{Rule, answers, document, parameters, requests};
use super::side::{ANNOTATIONS, NOTHING, Side};
use crate::naming;

/// Where a schema stands, as far as its meaning depends on it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Position {
    /// A property: whether it may be null is a matter of its object.
    Property,
    /// A parameter in a path or a query: untyped is text.
    Url,
    /// Anywhere else.
    Plain,
}

impl<'a> Comparison<'a> {
    pub(super) fn schema(
        &mut self,
        site: &Site,
        old: &'a Value,
        new: &'a Value,
        position: Position,
    ) {
        let told = self.told();
        let (a, b) = (self.old.see(old), self.new.see(new));
        if position != Position::Property {
            self.nullability(site, a.nullable, b.nullable);
        }
        match (a.reference, b.reference) {
            (Some(a), Some(b)) => self.references(site, a, b),
            (None, None) => self.body(site, a.schema, b.schema, position),
            // If the kind changes, so does the name; one change is enough.
            _ if Kind::of(a.schema) != Kind::of(b.schema) => {
                self.body(site, a.schema, b.schema, position);
            }
            (Some(name), None) => {
                let rust = rust_name(self.old, name);
                let name = json!(name);
                self.report(site, &document::TYPE_INLINED, Some(&name), None, rust);
                self.body(site, a.schema, b.schema, position);
            }
            (None, Some(name)) => {
                let rust = rust_name(self.new, name);
                let name = json!(name);
                self.report(site, &document::TYPE_NAMED, None, Some(&name), rust);
                self.body(site, a.schema, b.schema, position);
            }
        }
        // What stands beside a reference.
        if a.wrapped && b.wrapped {
            for (key, a, b) in differences(old, new) {
                self.keyword(site, key, a, b);
            }
        }
        if a.nullable == b.nullable {
            for key in ["$ref", "allOf", "nullable"] {
                let values = (old.get(key), new.get(key));
                self.otherwise(told, site, &document::SCHEMA_RESTATED, values, key);
            }
            if a.reference.is_none() && b.reference.is_none() {
                let values = (a.schema.get("nullable"), b.schema.get("nullable"));
                self.otherwise(told, site, &document::SCHEMA_RESTATED, values, "nullable");
            }
        }
    }

    fn nullability(&mut self, site: &Site, old: bool, new: bool) {
        let rule = match (old, new) {
            (false, true) => site.pick(&requests::BECAME_NULLABLE, &answers::BECAME_NULLABLE),
            (true, false) => site.pick(&requests::NO_LONGER_NULLABLE, &answers::NO_LONGER_NULLABLE),
            _ => return,
        };
        let [old, new] = [old, new].map(Value::Bool);
        self.report(site, rule, Some(&old), Some(&new), "");
    }

    /// Two named schemas in one place.
    fn references(&mut self, site: &Site, old: &'a str, new: &'a str) {
        let pair = self.pair((site.direction, old, new));
        self.owners[site.owner].leads_to.insert(pair);
        if old == new {
            return;
        }
        let renamed = !self.new.named_at_all(old) && !self.old.named_at_all(new);
        let [before, after] = [rust_name(self.old, old), rust_name(self.new, new)];
        let rule = match renamed {
            true if before == after => &document::SCHEMA_RENAMED,
            true => &document::TYPE_RENAMED,
            false => &document::TYPE_REPLACED,
        };
        // A new name is one change, wherever it is used.
        let site = match renamed {
            true => self.named_site(site.direction, old, new, pair),
            false => site.clone(),
        };
        self.report(&site, rule, Some(&json!(old)), Some(&json!(new)), after);
    }

    /// The owner for a pair of named schemas; compared later, once.
    pub(super) fn pair(&mut self, pair: Pair<'a>) -> OwnerId {
        if let Some(owner) = self.pairs.get(&pair) {
            return *owner;
        }
        let owner = self.owner(Owner {
            name: pair.2.to_owned(),
            ..Owner::default()
        });
        self.pairs.insert(pair, owner);
        self.open.push_back((pair, owner));
        owner
    }

    pub(super) fn named_site(
        &self,
        direction: Direction,
        old: &str,
        new: &str,
        owner: OwnerId,
    ) -> Site {
        let root = Site {
            owner,
            direction,
            ..self.document()
        };
        Site {
            old: root.child(&["components", "schemas", old], "").old,
            new: root.child(&["components", "schemas", new], "").new,
            ..root
        }
    }

    /// Compares the named schemas that were met on the way.
    pub(super) fn named_schemas(&mut self) {
        while let Some(((direction, old, new), owner)) = self.open.pop_front() {
            let site = self.named_site(direction, old, new, owner);
            let (old, new) = (self.old.named(old), self.new.named(new));
            self.schema(&site, old, new, Position::Plain);
        }
    }

    /// Two schemas that are there by themselves.
    fn body(&mut self, site: &Site, old: &'a Value, new: &'a Value, position: Position) {
        if !(is_schema(old) && is_schema(new)) {
            if old != new {
                let values = (Some(old), Some(new));
                self.report(site, &document::UNCLASSIFIED, values.0, values.1, "schema");
            }
            return;
        }
        let kinds = (Kind::of(old), Kind::of(new));
        let text_in_url = |kind| position == Position::Url && kind == Kind::Any;
        if kinds.0 != kinds.1 {
            if (text_in_url(kinds.0) && kinds.1 == Kind::Text)
                || (kinds.0 == Kind::Text && text_in_url(kinds.1))
            {
                let [old, new] = [old, new].map(|schema| json!(Kind::of(schema).word()));
                let name = naming::snake(site.inner.rsplit(' ').next().unwrap_or_default());
                self.report(site, &parameters::TYPE_SAID, Some(&old), Some(&new), name);
            } else {
                self.kind_changed(site, old, new);
                return;
            }
        }
        for (key, old, new) in differences(old, new) {
            match key {
                "enum" => self.values(site, kinds.0, old, new),
                // A parameter that says its type now, or no longer: told above.
                "type" if kinds.0 != kinds.1 => {}
                "type" if kinds.0 != Kind::Other => {
                    self.report(site, &document::SCHEMA_RESTATED, old, new, key);
                }
                _ => self.keyword(site, key, old, new),
            }
        }
        self.object(site, old, new);
        self.inner_schemas(site, old, new);
    }

    pub(super) fn kind_changed(&mut self, site: &Site, old: &Value, new: &Value) {
        let (a, b) = (Kind::of(old), Kind::of(new));
        let rule = kind_rule(site, a, b);
        let shown = |kind: Kind, schema: &Value| match schema.get("enum") {
            Some(values) if matches!(kind, Kind::Values | Kind::Fixed) => values.clone(),
            _ => json!(kind.word()),
        };
        let rust = format!("{} is now {}", a.rust(), b.rust());
        let (old, new) = (shown(a, old), shown(b, new));
        self.report(site, rule, Some(&old), Some(&new), rust);
    }

    /// One keyword of a schema that differs.
    fn keyword(&mut self, site: &Site, key: &str, old: Option<&'a Value>, new: Option<&'a Value>) {
        match key {
            // Told elsewhere: by the place, by the object, by what is inside.
            "$ref"
            | "nullable"
            | "properties"
            | "required"
            | "items"
            | "additionalProperties"
            | "allOf"
            | "anyOf"
            | "oneOf" => {}
            "format" => self.format(site, old, new),
            "default" => {
                let rule = site.pick(&requests::DEFAULT_CHANGED, &answers::DEFAULT_CHANGED);
                self.report(site, rule, old, new, "");
            }
            "deprecated" => {
                let rule = match truth(new) {
                    true => &document::MEMBER_DEPRECATED,
                    false => &document::MEMBER_REINSTATED,
                };
                self.report(site, rule, old, new, "");
            }
            _ if ANNOTATIONS.contains(&key) => {
                self.report(site, &document::ANNOTATION_CHANGED, old, new, key);
            }
            _ if self.bound(site, key, old, new) => {}
            _ => self.other_keyword(site, key, old, new),
        }
    }
}

impl Side<'_> {
    fn named_at_all(self, name: &str) -> bool {
        self.components("schemas")
            .is_some_and(|schemas| schemas.contains_key(name))
    }
}

/// The Rust name of a named schema.
pub(super) fn rust_name(side: Side<'_>, name: &str) -> String {
    let pinned = naming::pinned(side.named(name)).map(str::to_owned);
    pinned.unwrap_or_else(|| naming::schema(name))
}

pub(super) fn truth(value: Option<&Value>) -> bool {
    value == Some(&Value::Bool(true))
}

/// An object, or nothing, which is the same as an empty one.
fn is_schema(value: &Value) -> bool {
    value.is_object() || *value == NOTHING
}

fn kind_rule(site: &Site, old: Kind, new: Kind) -> &'static Rule {
    use Kind::{
        Any, Empty, Fixed, Integer, Map, Number, Object, Parts, Text, Timestamp, TypedMap, Values,
    };
    let (request, answer) = match (old, new) {
        (Text, Values) => (&requests::BECAME_ENUM, &answers::BECAME_ENUM),
        (Values, Text) => (&requests::NO_LONGER_ENUM, &answers::NO_LONGER_ENUM),
        (Text, Timestamp) => (&requests::BECAME_TIMESTAMP, &answers::BECAME_TIMESTAMP),
        (Timestamp, Text) => (
            &requests::NO_LONGER_TIMESTAMP,
            &answers::NO_LONGER_TIMESTAMP,
        ),
        (Number, Integer) => (
            &requests::NUMBER_BECAME_INTEGER,
            &answers::NUMBER_BECAME_INTEGER,
        ),
        (Integer, Number) => (
            &requests::INTEGER_BECAME_NUMBER,
            &answers::INTEGER_BECAME_NUMBER,
        ),
        (Integer, Fixed) => (&requests::BECAME_FIXED, &answers::BECAME_FIXED),
        (Fixed, Integer) => (&requests::NO_LONGER_FIXED, &answers::NO_LONGER_FIXED),
        (Map, TypedMap | Object | Parts | Empty) => {
            (&requests::MAP_BECAME_TYPED, &answers::MAP_BECAME_TYPED)
        }
        (TypedMap | Object | Parts | Empty, Map) => {
            (&requests::MAP_BECAME_FREE, &answers::MAP_BECAME_FREE)
        }
        (Any, _) => (&requests::BECAME_TYPED, &answers::BECAME_TYPED),
        (_, Any) => (&requests::BECAME_UNTYPED, &answers::BECAME_UNTYPED),
        _ => (&requests::TYPE_CHANGED, &answers::TYPE_CHANGED),
    };
    site.pick(request, answer)
}
