//! Compares the responses of two operations.

use std::collections::BTreeMap;

use serde_json::Value;

use super::comparison::{Comparison, Site, differences, entries};
use super::rules::answers;
use super::schema::Position;
use super::view::View;
use super::{Direction, Running};

/// The place of the schema in a response.
const JSON_SCHEMA: &str = "/content/application~1json/schema";

impl<'a> Comparison<'a> {
    /// Compares all responses. The SDK accepts any 2xx status, so a removed and an
    /// added success status are compared with each other.
    pub(super) fn responses(&mut self, site: &Site, old: &'a Value, new: &'a Value) {
        let site = Site {
            direction: Direction::Answer,
            ..site.child(&["responses"], "")
        };
        let (mut removed, mut added) = (BTreeMap::new(), BTreeMap::new());
        let (mut kept_old, mut kept_new) = (Vec::new(), Vec::new());
        for (status, a, b) in entries(old, new) {
            if !status.starts_with('2') {
                self.error(&site, status, a, b);
                continue;
            }
            match (a, b) {
                (Some(a), Some(b)) => {
                    self.response(&site, status, status, a, b);
                    kept_old.push(a);
                    kept_new.push(b);
                }
                (Some(a), None) => {
                    removed.insert(status, a);
                }
                (None, Some(b)) => {
                    added.insert(status, b);
                }
                (None, None) => {}
            }
        }
        for ((from, a), (to, b)) in removed.iter().zip(&added) {
            self.response(&site, from, to, a, b);
            kept_old.push(*a);
            kept_new.push(*b);
        }
        let pairs = removed.len().min(added.len());
        for (index, (status, a)) in removed.into_iter().enumerate() {
            let rule = match typed(self.old, &kept_old) {
                Some(kept) if index >= pairs && !reads_as(self.old, kept, a) => {
                    &answers::BODY_REMOVED
                }
                _ => &answers::STATUS_REMOVED,
            };
            let at = site.child(&[status], "answer");
            self.report(&at, rule, Some(&Value::from(status)), None, "");
            // The type of the response comes from the success status that has a schema.
            if index >= pairs && typed(self.new, &kept_new).is_none() {
                self.optional_schema(&at, schema(self.old, a), None);
            }
        }
        for (index, (status, b)) in added.into_iter().enumerate() {
            let rule = match typed(self.new, &kept_new) {
                Some(kept) if index >= pairs && !reads_as(self.new, kept, b) => {
                    &answers::BODY_ADDED
                }
                _ => &answers::STATUS_ADDED,
            };
            let at = site.child(&[status], "answer");
            self.report(&at, rule, None, Some(&Value::from(status)), "");
            if index >= pairs && typed(self.old, &kept_old).is_none() {
                self.optional_schema(&at, None, schema(self.new, b));
            }
        }
        if !(old.is_object() && new.is_object()) && old != new {
            let count_before = self.finding_count();
            let values = (Some(old), Some(new));
            self.restated_unless_reported(count_before, &site, values, "responses");
        }
    }

    fn response(&mut self, site: &Site, from: &str, to: &str, old: &'a Value, new: &'a Value) {
        let at = Site {
            old: site.child(&[from], "").old,
            ..site.child(&[to], "answer")
        };
        let count_before = self.finding_count();
        let values = (Some(old), Some(new));
        let (old, new) = (self.old.resolve(old), self.new.resolve(new));
        for (key, old, new) in differences(old, new) {
            match key {
                "content" | "headers" => {}
                "links" => self.report(&at, &answers::LINKS_CHANGED, old, new, ""),
                _ => self.other_keyword(&at, key, old, new),
            }
        }
        self.response_content(&at, old, new);
        self.headers(&at, old, new);
        if old == new && values.0 != values.1 {
            self.equivalent();
        }
        self.restated_unless_reported(count_before, &at, values, "response");
    }

    /// Compares the content. A response without content can be any value, like one
    /// without a schema.
    fn response_content(&mut self, site: &Site, old: &'a Value, new: &'a Value) {
        let content = |response: &'a Value| response.get("content");
        match (content(old), content(new)) {
            (Some(_), Some(_)) => self.content(site, old, new),
            (None, None) => {}
            values => {
                let count_before = self.finding_count();
                let schema = |response: &'a Value| response.pointer(JSON_SCHEMA);
                let at = site.child(&["content", "application/json", "schema"], "");
                self.optional_schema(&at, schema(old), schema(new));
                self.restated_unless_reported(count_before, site, values, "content");
            }
        }
    }

    fn headers(&mut self, site: &Site, old: &'a Value, new: &'a Value) {
        let count_before = self.finding_count();
        let values = (old.get("headers"), new.get("headers"));
        // The names of headers are case-insensitive.
        let mut both: BTreeMap<String, [Option<(&str, &Value)>; 2]> = BTreeMap::new();
        for (side, headers) in [values.0, values.1].into_iter().enumerate() {
            for (name, header) in headers.and_then(Value::as_object).into_iter().flatten() {
                both.entry(name.to_ascii_lowercase()).or_default()[side] = Some((name, header));
            }
        }
        for [old, new] in both.into_values() {
            let Some((name, _)) = new.or(old) else {
                continue;
            };
            let old_name = old.map_or(name, |(name, _)| name);
            let at = Site {
                old: site.child(&["headers", old_name], "").old,
                ..site.child(&["headers", name], &format!(" header {name}"))
            };
            let resolved = (
                old.map(|(_, old)| self.old.resolve(old)),
                new.map(|(_, new)| self.new.resolve(new)),
            );
            let rule = match resolved {
                (None, _) => &answers::HEADER_ADDED,
                (_, None) => &answers::HEADER_REMOVED,
                (old, new) if old != new => &answers::HEADER_CHANGED,
                _ if old != new => {
                    self.equivalent();
                    continue;
                }
                _ => continue,
            };
            self.report(&at, rule, resolved.0, resolved.1, "");
        }
        self.restated_unless_reported(count_before, site, values, "headers");
    }

    /// Compares error responses, which have the same type in all operations. Their headers
    /// can be read, and the SDK itself reads `Retry-After`.
    fn error(&mut self, site: &Site, status: &str, old: Option<&'a Value>, new: Option<&'a Value>) {
        let at = site.child(&[status], &format!("error {status}"));
        let name = Value::from(status);
        match (old, new) {
            (None, Some(_)) => {
                self.report(&at, &answers::ERROR_ADDED, None, Some(&name), "");
            }
            (Some(_), None) => {
                self.report(&at, &answers::ERROR_REMOVED, Some(&name), None, "");
            }
            (Some(a), Some(b)) => {
                let (a, b) = (self.old.resolve(a), self.new.resolve(b));
                self.headers(&at, a, b);
                let has_other = differences(a, b).iter().any(|(key, ..)| *key != "headers");
                if has_other || (a != b && !(a.is_object() && b.is_object())) {
                    self.report(&at, &answers::ERROR_CHANGED, Some(a), Some(b), "");
                } else if a == b && old != new {
                    self.equivalent();
                }
            }
            (None, None) => {}
        }
    }
}

/// The schema of the body of a response.
fn schema<'a>(view: View<'a>, response: &'a Value) -> Option<&'a Value> {
    view.resolve(response).pointer(JSON_SCHEMA)
}

/// The first of the responses whose schema is not empty.
fn typed<'a>(view: View<'a>, responses: &[&'a Value]) -> Option<&'a Value> {
    let has_keywords = |schema: &Value| schema.as_object().is_some_and(|map| !map.is_empty());
    let mut responses = responses.iter().copied();
    responses.find(|response| schema(view, response).is_some_and(has_keywords))
}

/// Whether the type of one response can read the body of another one in full.
fn reads_as<'a>(view: View<'a>, kept: &'a Value, other: &'a Value) -> bool {
    let mut trial = Comparison::new(view.root, view.root);
    let site = Site {
        direction: Direction::Answer,
        ..trial.document()
    };
    match (schema(view, kept), schema(view, other)) {
        (Some(kept), Some(other)) => trial.schema(&site, kept, other, Position::Plain),
        (kept, other) => trial.optional_schema(&site, kept, other),
    }
    trial.named_schemas();
    let mut findings = trial.findings.iter();
    findings.all(|finding| finding.rule.running == Running::Ok)
}
