//! Compares two versions of an operation, and whether the API key of the SDK is sufficient
//! authentication for it.

use std::collections::BTreeSet;

use serde_json::{Map, Value};

use super::Direction;
use super::comparison::{Comparison, Site, differences, entries};
use super::operations::{OperationPair, rust_method};
use super::rules::{answers, document, operations, requests};
use super::schema::{Position, truth};
use super::view::{MISSING, View};
use lomi_contract::extensions::PAGING;
use lomi_contract::naming::OperationName;

/// The media type that the SDK sends and accepts.
const JSON: &str = "application/json";

impl<'a> Comparison<'a> {
    pub(super) fn operation(&mut self, site: &Site, both: &OperationPair<'a>) {
        self.route(site, both);
        let (old, new) = (both.old.object, both.new.object);
        self.parameters(site, both);
        let name = OperationName::of(both.new.id).ok();
        let with_type = |type_name| Site {
            type_name,
            ..site.clone()
        };
        let body = with_type(name.as_ref().map(OperationName::body));
        self.request_body(&body, old.get("requestBody"), new.get("requestBody"));
        let responses = |operation: &'a Map<String, Value>| operation.get("responses");
        let before = responses(old).unwrap_or(&MISSING);
        let after = responses(new).unwrap_or(&MISSING);
        // The type of a list is named after its items.
        let name = name.filter(|_| !new.contains_key(PAGING));
        let response = with_type(name.as_ref().map(OperationName::response));
        self.responses(&response, before, after);
        self.security(site, old, new);

        let keys: BTreeSet<&str> = old.keys().chain(new.keys()).map(String::as_str).collect();
        for key in keys {
            let (old, new) = (old.get(key), new.get(key));
            if old == new {
                continue;
            }
            match key {
                "operationId" => {
                    let value = |id: Option<&'a Value>| id.unwrap_or(&MISSING);
                    self.operation_id(site, value(old), value(new));
                }
                "tags" => self.report(site, &operations::TAGS_CHANGED, old, new, ""),
                "deprecated" => {
                    let rules = (
                        &operations::OPERATION_DEPRECATED,
                        &operations::OPERATION_REINSTATED,
                    );
                    let rust = rust_method(both.new.id);
                    self.deprecated(site, rules, (old, new), &rust);
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
        let count_before = self.finding_count();
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
                if a == b && old != new {
                    self.equivalent();
                }
                self.restated_unless_reported(count_before, &site, (old, new), "body");
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

    /// Compares the media types of a request body or a response, and their schemas.
    pub(super) fn content(&mut self, site: &Site, old: &'a Value, new: &'a Value) {
        let count_before = self.finding_count();
        let values = (old.get("content"), new.get("content"));
        let has_json =
            |content: Option<&Value>| content.is_some_and(|content| content.get(JSON).is_some());
        let json_stays = has_json(values.0) && has_json(values.1);
        let both = entries(values.0.unwrap_or(&MISSING), values.1.unwrap_or(&MISSING));
        for (media_type, old, new) in both {
            let label = match media_type {
                JSON => String::new(),
                other => format!(" ({other})"),
            };
            let at = site.child(&["content", media_type], &label);
            let name = Value::from(media_type);
            match (old, new) {
                (Some(old), Some(new)) => self.media(&at, old, new),
                (Some(_), None) => {
                    let rule = match json_stays {
                        true => site.rule(
                            &requests::SPARE_MEDIA_TYPE_REMOVED,
                            &answers::SPARE_MEDIA_TYPE_REMOVED,
                        ),
                        false => {
                            site.rule(&requests::MEDIA_TYPE_REMOVED, &answers::MEDIA_TYPE_REMOVED)
                        }
                    };
                    self.report(&at, rule, Some(&name), None, "");
                }
                (_, new) => {
                    let rule = site.rule(&requests::MEDIA_TYPE_ADDED, &answers::MEDIA_TYPE_ADDED);
                    self.report(&at, rule, None, Some(&name), "");
                    // Without JSON, the response could be any value.
                    if media_type == JSON && site.direction == Direction::Answer {
                        let schema = new.and_then(|new| new.get("schema"));
                        self.optional_schema(&at.child(&["schema"], ""), None, schema);
                    }
                }
            }
        }
        self.restated_unless_reported(count_before, site, values, "content");
    }

    fn media(&mut self, site: &Site, old: &'a Value, new: &'a Value) {
        for (key, old, new) in differences(old, new) {
            match key {
                "schema" => {}
                "encoding" => {
                    let rule =
                        site.rule(&requests::ENCODING_CHANGED, &document::ANNOTATION_CHANGED);
                    self.report(site, rule, old, new, key);
                }
                _ => self.other_keyword(site, key, old, new),
            }
        }
        let count_before = self.finding_count();
        let values = (old.get("schema"), new.get("schema"));
        let at = site.child(&["schema"], "");
        match values {
            (Some(old), Some(new)) => self.schema(&at, old, new, Position::Plain),
            _ => self.optional_schema(&at, values.0, values.1),
        }
        self.restated_unless_reported(count_before, &at, values, "schema");
        // A media type must be an object.
        let count_before = self.finding_count();
        if !(old.is_object() && new.is_object()) {
            let values = (Some(old), Some(new));
            self.report_unless_reported(
                count_before,
                site,
                &document::UNCLASSIFIED,
                values,
                "media type",
            );
        }
    }
}

/// The header in which the SDK sends its key.
const KEY_HEADER: &str = "X-API-KEY";

impl<'a> Comparison<'a> {
    pub(super) fn security(
        &mut self,
        site: &Site,
        old: &'a Map<String, Value>,
        new: &'a Map<String, Value>,
    ) {
        let own = (old.get("security"), new.get("security"));
        let requirements =
            |view: View<'a>, own: Option<&'a Value>| own.or(view.root.get("security"));
        let (before, after) = (requirements(self.old, own.0), requirements(self.new, own.1));
        let site = site.child(&["security"], "");
        let sufficient = (
            is_key_sufficient(self.old, before),
            is_key_sufficient(self.new, after),
        );
        let rule = match sufficient {
            (true, false) => &operations::SECURITY_LOST,
            (false, true) => &operations::SECURITY_GAINED,
            _ if before != after => &operations::SECURITY_CHANGED,
            _ if own.0 != own.1 => &document::SECURITY_RESTATED,
            _ => return,
        };
        let (before, after) = match rule.id {
            "security-restated" => own,
            _ => (before, after),
        };
        self.report(&site, rule, before, after, "");
    }
}

/// Whether one of the alternatives requires nothing but the API key.
fn is_key_sufficient(view: View<'_>, requirements: Option<&Value>) -> bool {
    let Some(requirements) = requirements.and_then(Value::as_array) else {
        return true; // No authentication is required.
    };
    let is_key = |name: &String| {
        let scheme = view
            .components("securitySchemes")
            .and_then(|all| all.get(name));
        scheme
            .map(|scheme| view.resolve(scheme))
            .is_some_and(|scheme| {
                let header = scheme["name"].as_str().unwrap_or_default();
                scheme["type"] == "apiKey"
                    && scheme["in"] == "header"
                    && header.eq_ignore_ascii_case(KEY_HEADER)
            })
    };
    let is_met = |requirement: &Value| {
        let schemes = requirement.as_object();
        schemes.is_some_and(|schemes| schemes.keys().all(is_key))
    };
    requirements.is_empty() || requirements.iter().any(is_met)
}
