//! Compares components: named schemas that are public types, and unused components.

use std::collections::BTreeSet;

use serde_json::{Value, json};

use super::Direction;
use super::comparison::{Comparison, Entry, Owner, Site, entries};
use super::kind::is_bare_collection;
use super::rules::document;
use super::schema::rust_name;
use super::usage::{Usage, Users};
use super::view::{MISSING, View};
use lomi_contract::pointer;

/// The public types of both documents, and how they were compared.
struct PublicTypes<'r, 'a> {
    old: &'r Usage<'a>,
    new: &'r Usage<'a>,
    /// Schemas that were already compared under the same name.
    compared: BTreeSet<&'a str>,
    /// The old and new names of schemas that were reported as renamed.
    renamed: BTreeSet<&'a str>,
}

impl<'a> Comparison<'a> {
    pub(super) fn components(&mut self, old: &Usage<'a>, new: &Usage<'a>) {
        let count_before = self.finding_count();
        let known = |view: View<'a>, name: &str| {
            let schemas = view.components("schemas");
            schemas.is_some_and(|schemas| schemas.contains_key(name))
        };
        let pairs = self.pairs.keys().map(|(_, a, b)| (*a, *b));
        let renamed = pairs
            .clone()
            .filter(|(a, b)| !known(self.new, a) && !known(self.old, b));
        let public = PublicTypes {
            old,
            new,
            compared: pairs
                .clone()
                .filter(|(a, b)| a == b)
                .map(|(a, _)| a)
                .collect(),
            renamed: renamed.flat_map(|(a, b)| [a, b]).collect(),
        };
        let values = (
            self.old.root.get("components"),
            self.new.root.get("components"),
        );
        let both = entries(values.0.unwrap_or(&MISSING), values.1.unwrap_or(&MISSING));
        for (section, a, b) in both {
            self.section(section, (a, b), &public);
        }
        // `components` itself may be missing or not an object.
        let is_map = |value: Option<&Value>| value.is_some_and(Value::is_object);
        if !is_map(values.0) || !is_map(values.1) {
            let at = self.document().child(&["components"], "components");
            self.report_unless_reported(count_before, &at, &document::UNUSED_CHANGED, values, "");
        }
    }

    fn section(
        &mut self,
        section: &str,
        values: (Option<&'a Value>, Option<&'a Value>),
        public: &PublicTypes<'_, 'a>,
    ) {
        let count_before = self.finding_count();
        let both = entries(values.0.unwrap_or(&MISSING), values.1.unwrap_or(&MISSING));
        for (name, a, b) in both {
            match section {
                "schemas" => self.named_schema((name, a, b), public),
                "securitySchemes" => self.scheme((name, a, b)),
                _ => {
                    let reference = format!("#{}", pointer::of(["components", section, name]));
                    let at = self.document();
                    let at = at.child(&["components", section, name], &format!("{section} {name}"));
                    self.component(&at, &reference, (a, b), public);
                }
            }
        }
        // A section may be empty, missing or not an object.
        let is_map = |value: Option<&Value>| value.is_some_and(Value::is_object);
        if !is_map(values.0) || !is_map(values.1) {
            let at = self.document().child(&["components", section], section);
            self.report_unless_reported(count_before, &at, &document::UNUSED_CHANGED, values, "");
        }
    }

    /// Compares components other than schemas and security schemes.
    fn component(
        &mut self,
        at: &Site,
        reference: &str,
        (old, new): (Option<&Value>, Option<&Value>),
        public: &PublicTypes<'_, 'a>,
    ) {
        let usages = [(old, public.old), (new, public.new)];
        let is_compared = usages
            .iter()
            .all(|(value, usage)| value.is_none() || usage.followed.contains(reference));
        let is_referenced = usages
            .iter()
            .any(|(_, usage)| usage.referenced.contains(reference));
        if old == new {
        } else if is_compared {
            // What changed in it was reported at the operations that use it.
            self.equivalent();
        } else if is_referenced {
            // For example a link or a callback.
            self.report(at, &document::ANNOTATION_CHANGED, old, new, "component");
        } else {
            self.unused(at, old, new);
        }
    }

    fn unused(&mut self, at: &Site, old: Option<&Value>, new: Option<&Value>) {
        let rule = match (old, new) {
            _ if old == new => return,
            (None, _) => &document::UNUSED_ADDED,
            (_, None) => &document::UNUSED_REMOVED,
            _ => &document::UNUSED_CHANGED,
        };
        self.report(at, rule, old, new, "");
    }

    fn named_schema(&mut self, (name, a, b): Entry<'a>, public: &PublicTypes<'_, 'a>) {
        let used = (
            a.is_some() && public.old.is_used(name),
            b.is_some() && public.new.is_used(name),
        );
        let at = self.document();
        let at = at.child(&["components", "schemas", name], &format!("schema {name}"));
        match used {
            (false, false) => self.unused(&at, a, b),
            (true, true) => self.public_schema(name, a != b, public),
            _ if public.renamed.contains(name) => {}
            _ if self.same_types.contains(name) => self.equivalent(),
            (true, false) => {
                let at = self.type_site(&at, name, public.old);
                let rust = rust_name(self.old, name);
                self.report(&at, &document::TYPE_REMOVED, Some(&json!(name)), None, rust);
            }
            (false, true) => {
                let at = self.type_site(&at, name, public.new);
                let rust = rust_name(self.new, name);
                self.report(&at, &document::TYPE_ADDED, None, Some(&json!(name)), rust);
            }
        }
    }

    /// The site of a public type, which is its own owner and has its operations.
    fn type_site(&mut self, at: &Site, name: &str, usage: &Usage<'a>) -> Site {
        let owner = self.owner(Owner {
            name: name.to_owned(),
            operations: usage.operations(name),
            ..Owner::default()
        });
        Site {
            owner,
            label: String::new(),
            ..at.clone()
        }
    }

    /// Compares a schema that is public in both documents, but may be used in other
    /// places than before.
    fn public_schema(&mut self, name: &'a str, differs: bool, public: &PublicTypes<'_, 'a>) {
        let (old, new) = (public.old, public.new);
        let directions = |usage: &Usage<'a>| {
            (
                usage.requests.contains_key(name),
                usage.responses.contains_key(name),
            )
        };
        let (before, after) = (directions(old), directions(new));
        let at = self.document().child(&["components", "schemas", name], "");
        let three_states =
            has_three_states(self.new.schema(name)) || has_three_states(self.old.schema(name));
        let sent = match (before.0, after.0) {
            (false, true) => Some(&document::TYPE_NOW_SENT),
            (true, false) => Some(&document::TYPE_NO_LONGER_SENT),
            _ => None,
        };
        let answered = match (before.1, after.1) {
            (false, true) if before.0 && after.0 && three_states => {
                Some(&document::TYPE_NOW_ANSWERED)
            }
            (true, false) if before.0 && after.0 && three_states => {
                Some(&document::TYPE_NO_LONGER_ANSWERED)
            }
            _ => None,
        };
        for rule in [sent, answered].into_iter().flatten() {
            let at = self.type_site(&at, name, new);
            let rust = rust_name(self.new, name);
            self.report(&at, rule, None, None, rust);
        }
        if differs && !public.compared.contains(name) {
            let direction = match after.1 {
                true => Direction::Answer,
                false => Direction::Request,
            };
            let pair = self.pair((direction, name, name));
            let users = |reached: &Users<'a>| reached.get(name).cloned().unwrap_or_default();
            let users: BTreeSet<String> = match direction {
                Direction::Answer => users(&new.responses),
                _ => users(&new.requests),
            };
            self.owners[pair].operations.extend(users);
            self.named_schemas();
        }
    }

    fn scheme(&mut self, (name, old, new): Entry<'a>) {
        let at = self.document();
        let at = at.child(
            &["components", "securitySchemes", name],
            &format!("security scheme {name}"),
        );
        let rule = match (old, new) {
            _ if old == new => return,
            (None, _) => &document::SCHEME_ADDED,
            (_, None) => &document::SCHEME_REMOVED,
            _ => &document::SCHEME_CHANGED,
        };
        self.report(&at, rule, old, new, "");
    }
}

/// Whether the type has nullable fields or optional collections, whose Rust types
/// depend on whether the schema is only used in requests.
fn has_three_states(schema: &Value) -> bool {
    let properties = schema.get("properties").and_then(Value::as_object);
    properties.into_iter().flatten().any(|(_, property)| {
        property.get("nullable") == Some(&Value::Bool(true)) || is_bare_collection(property)
    })
}
