//! Compares two schemas.

use serde_json::{Value, json};

use super::Direction;
use super::comparison::{Comparison, Owner, OwnerId, Pair, Site, differences};
use super::kind::Kind;
use super::rules::{answers, document, parameters, requests};
use super::values::RANGE;
use super::view::{ANNOTATIONS, MISSING, View, only_refers};
use lomi_contract::naming;

/// The position of a schema, as far as it affects its meaning.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Position {
    /// A property, whose nullability is compared with its object.
    Property,
    /// A path or query parameter, which is text if it has no type.
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
        let count_before = self.finding_count();
        let (a, b) = (self.old.resolve_schema(old), self.new.resolve_schema(new));
        if position != Position::Property {
            self.nullability(site, a.nullable, b.nullable);
        }
        match (a.reference, b.reference) {
            (Some(a), Some(b)) => self.references(site, a, b),
            (None, None) => self.body(site, a.schema, b.schema, position),
            // Only report the changed kind, not that the name changed with it.
            _ if !Kind::of(a.schema).is_like(Kind::of(b.schema)) => {
                self.body(site, a.schema, b.schema, position);
            }
            (Some(name), None) => {
                let rust = rust_name(self.old, name);
                if is_named(site, b.schema, &rust) {
                    self.same_types.insert(name);
                    self.equivalent();
                } else {
                    let name = json!(name);
                    self.report(site, &document::TYPE_INLINED, Some(&name), None, rust);
                }
                self.body(site, a.schema, b.schema, position);
            }
            (None, Some(name)) => {
                let rust = rust_name(self.new, name);
                if is_named(site, a.schema, &rust) {
                    self.same_types.insert(name);
                    self.equivalent();
                } else {
                    let name = json!(name);
                    self.report(site, &document::TYPE_NAMED, None, Some(&name), rust);
                }
                self.body(site, a.schema, b.schema, position);
            }
        }
        if a.schema == b.schema
            && (a.reference, a.nullable) == (b.reference, b.nullable)
            && [old, new].into_iter().all(only_refers)
            && old != new
        {
            // The same schema, with or without an `allOf` around it.
            if a.reference.is_none() {
                self.required_order(site, old, new);
            }
            self.equivalent();
        }
        // Compare keywords next to a reference.
        if a.indirect && b.indirect {
            for (key, a, b) in differences(old, new) {
                self.keyword(site, key, a, b);
            }
            self.range(site, old, new);
        }
        let flags = [
            ("readOnly", a.read_only, b.read_only),
            ("writeOnly", a.write_only, b.write_only),
        ];
        for (key, before, after) in flags {
            if before == after {
                for (old, new) in [(old, new), (a.schema, b.schema)] {
                    let values = (old.get(key), new.get(key));
                    self.restated_unless_reported(count_before, site, values, key);
                }
            } else if position != Position::Property {
                // Those of a property are compared with its object; here, they have no effect.
                let [before, after] = [before, after].map(Value::Bool);
                let rule = &document::ANNOTATION_CHANGED;
                self.report(site, rule, Some(&before), Some(&after), key);
            }
        }
        if a.nullable == b.nullable {
            for key in ["$ref", "allOf", "nullable"] {
                let values = (old.get(key), new.get(key));
                self.restated_unless_reported(count_before, site, values, key);
            }
            if a.reference.is_none() && b.reference.is_none() {
                let values = (a.schema.get("nullable"), b.schema.get("nullable"));
                self.restated_unless_reported(count_before, site, values, "nullable");
            }
        }
    }

    fn nullability(&mut self, site: &Site, old: bool, new: bool) {
        let rule = match (old, new) {
            (false, true) => site.rule(&requests::BECAME_NULLABLE, &answers::BECAME_NULLABLE),
            (true, false) => site.rule(&requests::NO_LONGER_NULLABLE, &answers::NO_LONGER_NULLABLE),
            _ => return,
        };
        let [old, new] = [old, new].map(Value::Bool);
        self.report(site, rule, Some(&old), Some(&new), "");
    }

    /// Compares references to two named schemas.
    fn references(&mut self, site: &Site, old: &'a str, new: &'a str) {
        let pair = self.pair((site.direction, old, new));
        self.owners[site.owner].references.insert(pair);
        if old == new {
            return;
        }
        let renamed = self.is_renamed(old, new);
        let [before, after] = [rust_name(self.old, old), rust_name(self.new, new)];
        let rule = match renamed {
            true if before == after => &document::SCHEMA_RENAMED,
            true => &document::TYPE_RENAMED,
            false => &document::TYPE_REPLACED,
        };
        // A renamed schema is reported once, not at each place that uses it.
        let site = match renamed {
            true => self.named_site(site.direction, old, new, pair),
            false => site.clone(),
        };
        self.report(&site, rule, Some(&json!(old)), Some(&json!(new)), after);
    }

    /// Whether a named schema is gone, and the other one is new.
    pub(super) fn is_renamed(&self, old: &str, new: &str) -> bool {
        !self.new.has_schema(old) && !self.old.has_schema(new)
    }

    /// The owner for a pair of named schemas, which is queued to be compared once.
    pub(super) fn pair(&mut self, pair: Pair<'a>) -> OwnerId {
        if let Some(owner) = self.pairs.get(&pair) {
            return *owner;
        }
        let owner = self.owner(Owner {
            name: pair.2.to_owned(),
            ..Owner::default()
        });
        self.pairs.insert(pair, owner);
        self.queue.push_back((pair, owner));
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
            type_name: Some(rust_name(self.new, new)),
            ..root
        }
    }

    /// Compares all queued pairs of named schemas.
    pub(super) fn named_schemas(&mut self) {
        while let Some(((direction, old, new), owner)) = self.queue.pop_front() {
            let site = self.named_site(direction, old, new, owner);
            let (old, new) = (self.old.schema(old), self.new.schema(new));
            self.schema(&site, old, new, Position::Plain);
        }
    }

    /// Compares two resolved schemas.
    fn body(&mut self, site: &Site, old: &'a Value, new: &'a Value, position: Position) {
        let count_before = self.finding_count();
        if !(is_schema(old) && is_schema(new)) {
            if old != new {
                let values = (Some(old), Some(new));
                self.report(site, &document::UNCLASSIFIED, values.0, values.1, "schema");
            }
            return;
        }
        if self.regrouped(site, old, new) {
            return;
        }
        let kinds = (Kind::of(old), Kind::of(new));
        let text_in_url = |kind| position == Position::Url && kind == Kind::Any;
        if kinds.0 != kinds.1 {
            if (text_in_url(kinds.0) && kinds.1 == Kind::Text)
                || (kinds.0 == Kind::Text && text_in_url(kinds.1))
            {
                let [old, new] = [old, new].map(|schema| json!(Kind::of(schema).name()));
                let name = naming::snake(site.label.rsplit(' ').next().unwrap_or_default());
                self.report(site, &parameters::TYPE_SAID, Some(&old), Some(&new), name);
            } else {
                self.kind_changed(site, old, new);
                return;
            }
        }
        for (key, old, new) in differences(old, new) {
            match key {
                "enum" => self.values(site, kinds.0, old, new),
                // References that resolve were already followed.
                "$ref" => self.other_keyword(site, key, old, new),
                // A URL parameter that gained or lost its type was reported above.
                "type" if kinds.0 != kinds.1 => {}
                "type" if kinds.0 != Kind::Other => {
                    self.report(site, &document::SCHEMA_RESTATED, old, new, key);
                }
                _ => self.keyword(site, key, old, new),
            }
        }
        self.range(site, old, new);
        self.object(site, old, new);
        self.subschemas(site, old, new);
        // These are reported at the place that uses the schema.
        let elsewhere = ["nullable", "readOnly", "writeOnly"];
        if differences(old, new)
            .iter()
            .any(|(key, ..)| !elsewhere.contains(key))
        {
            let values = (Some(old), Some(new));
            self.report_unless_reported(
                count_before,
                site,
                &document::UNCLASSIFIED,
                values,
                "as a whole",
            );
        }
    }

    /// Reports a keyword that differs.
    pub(super) fn keyword(
        &mut self,
        site: &Site,
        key: &str,
        old: Option<&'a Value>,
        new: Option<&'a Value>,
    ) {
        match key {
            // Compared elsewhere.
            "$ref"
            | "nullable"
            | "readOnly"
            | "writeOnly"
            | "properties"
            | "required"
            | "items"
            | "additionalProperties"
            | "allOf"
            | "anyOf"
            | "oneOf" => {}
            _ if RANGE.iter().any(|end| [end.0, end.1].contains(&key)) => {}
            "format" => self.format(site, old, new),
            "default" => {
                let rule = site.rule(&requests::DEFAULT_CHANGED, &answers::DEFAULT_CHANGED);
                self.report(site, rule, old, new, "");
            }
            "deprecated" => {
                let rules = (&document::MEMBER_DEPRECATED, &document::MEMBER_REINSTATED);
                self.deprecated(site, rules, (old, new), "");
            }
            "discriminator" => self.discriminator(site, old, new),
            _ if ANNOTATIONS.contains(&key) => {
                self.report(site, &document::ANNOTATION_CHANGED, old, new, key);
            }
            _ if self.bound(site, key, old, new) => {}
            _ => self.other_keyword(site, key, old, new),
        }
    }
}

impl View<'_> {
    fn has_schema(self, name: &str) -> bool {
        self.components("schemas")
            .is_some_and(|schemas| schemas.contains_key(name))
    }
}

/// The Rust name of a named schema.
pub(super) fn rust_name(view: View<'_>, name: &str) -> String {
    let pinned = naming::pinned(view.schema(name)).map(str::to_owned);
    pinned.unwrap_or_else(|| naming::schema(name))
}

/// Whether the generator gives this name to an inline schema.
fn is_named(site: &Site, inline: &Value, name: &str) -> bool {
    let own = naming::pinned(inline).or(site.type_name.as_deref());
    Kind::of(inline) == Kind::Object && own == Some(name)
}

pub(super) fn truth(value: Option<&Value>) -> bool {
    value == Some(&Value::Bool(true))
}

/// Whether the value is a schema object or missing; a missing schema is the same as an
/// empty one.
fn is_schema(value: &Value) -> bool {
    value.is_object() || *value == MISSING
}
