//! Two operations that are the same one.

use std::collections::BTreeSet;

use serde_json::{Map, Value};

use super::Direction;
use super::comparison::{Comparison, Site, differences, entries};
use super::operations::{Both, rust_method};
use super::rules::{answers, document, operations, requests};
use super::schema::{Position, truth};
use super::side::NOTHING;

/// The media type that the SDK speaks.
const JSON: &str = "application/json";

impl<'a> Comparison<'a> {
    pub(super) fn operation(&mut self, site: &Site, both: &Both<'a>) {
        self.route(site, both);
        let (old, new) = (both.old.object, both.new.object);
        self.parameters(site, both);
        self.request_body(site, old.get("requestBody"), new.get("requestBody"));
        let responses = |operation: &'a Map<String, Value>| operation.get("responses");
        let before = responses(old).unwrap_or(&NOTHING);
        let after = responses(new).unwrap_or(&NOTHING);
        self.responses(site, before, after);
        self.security(site, old, new);

        let keys: BTreeSet<&str> = old.keys().chain(new.keys()).map(String::as_str).collect();
        for key in keys {
            let (old, new) = (old.get(key), new.get(key));
            if old == new {
                continue;
            }
            match key {
                "operationId" => {
                    let value = |id: Option<&'a Value>| id.unwrap_or(&NOTHING);
                    self.operation_id(site, value(old), value(new));
                }
                "tags" => self.report(site, &operations::TAGS_CHANGED, old, new, ""),
                "deprecated" => {
                    let rule = match truth(new) {
                        true => &operations::OPERATION_DEPRECATED,
                        false => &operations::OPERATION_REINSTATED,
                    };
                    let rust = rust_method(both.new.id);
                    self.report(site, rule, old, new, rust);
                }
                "servers" => {
                    self.report(site, &operations::OPERATION_SERVERS_CHANGED, old, new, "");
                }
                "callbacks" => self.report(site, &operations::CALLBACKS_CHANGED, old, new, ""),
                "parameters" | "requestBody" | "responses" | "security" => {}
                _ => self.other_keyword(site, key, old, new),
            }
        }
    }

    fn request_body(&mut self, site: &Site, old: Option<&'a Value>, new: Option<&'a Value>) {
        let site = Site {
            direction: Direction::Request,
            ..site.child(&["requestBody"], "body")
        };
        let told = self.told();
        match (old, new) {
            (None, None) => {}
            (None, Some(body)) => {
                let rule = match truth(self.new.resolve(body).get("required")) {
                    true => &requests::BODY_REQUIRED_ADDED,
                    false => &requests::BODY_OPTIONAL_ADDED,
                };
                self.report(&site, rule, None, new, "body");
            }
            (Some(_), None) => self.report(&site, &requests::BODY_REMOVED, old, None, "body"),
            (Some(a), Some(b)) => {
                let (a, b) = (self.old.resolve(a), self.new.resolve(b));
                self.request_bodies(&site, a, b);
                self.otherwise(told, &site, &document::COMPONENT_MOVED, (old, new), "");
            }
        }
    }

    fn request_bodies(&mut self, site: &Site, old: &'a Value, new: &'a Value) {
        for (key, old, new) in differences(old, new) {
            match key {
                "content" => {}
                "required" => {
                    let rule = match truth(new) {
                        true => &requests::BODY_BECAME_REQUIRED,
                        false => &requests::BODY_BECAME_OPTIONAL,
                    };
                    self.report(site, rule, old, new, "");
                }
                _ => self.other_keyword(site, key, old, new),
            }
        }
        self.content(site, old, new);
    }

    /// The media types of a body or an answer, and their schemas.
    pub(super) fn content(&mut self, site: &Site, old: &'a Value, new: &'a Value) {
        let told = self.told();
        let values = (old.get("content"), new.get("content"));
        let both = entries(values.0.unwrap_or(&NOTHING), values.1.unwrap_or(&NOTHING));
        for (media_type, old, new) in both {
            let inner = match media_type {
                JSON => String::new(),
                other => format!(" ({other})"),
            };
            let at = site.child(&["content", media_type], &inner);
            let name = Value::from(media_type);
            match (old, new) {
                (Some(old), Some(new)) => self.media(&at, old, new),
                (Some(_), None) => {
                    let rule =
                        site.pick(&requests::MEDIA_TYPE_REMOVED, &answers::MEDIA_TYPE_REMOVED);
                    self.report(&at, rule, Some(&name), None, "");
                }
                _ => {
                    let rule = site.pick(&requests::MEDIA_TYPE_ADDED, &answers::MEDIA_TYPE_ADDED);
                    self.report(&at, rule, None, Some(&name), "");
                }
            }
        }
        self.otherwise(told, site, &document::SCHEMA_RESTATED, values, "content");
    }

    fn media(&mut self, site: &Site, old: &'a Value, new: &'a Value) {
        for (key, old, new) in differences(old, new) {
            match key {
                "schema" => {}
                "encoding" => {
                    let rule =
                        site.pick(&requests::ENCODING_CHANGED, &document::ANNOTATION_CHANGED);
                    self.report(site, rule, old, new, key);
                }
                _ => self.other_keyword(site, key, old, new),
            }
        }
        let told = self.told();
        let values = (old.get("schema"), new.get("schema"));
        let at = site.child(&["schema"], "");
        match values {
            (Some(old), Some(new)) => self.schema(&at, old, new, Position::Plain),
            _ => self.half_schema(&at, values.0, values.1),
        }
        self.otherwise(told, &at, &document::SCHEMA_RESTATED, values, "schema");
        // A media type is an object; anything else is nothing known.
        let told = self.told();
        if !(old.is_object() && new.is_object()) {
            let values = (Some(old), Some(new));
            self.otherwise(told, site, &document::UNCLASSIFIED, values, "media type");
        }
    }
}
