//! Compares the responses of two operations.

use std::collections::BTreeMap;

use serde_json::Value;

use super::Direction;
use super::comparison::{Comparison, Site, differences, entries};
use super::rules::{answers, document};
use super::view::MISSING;

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
        for status in removed.keys() {
            let at = site.child(&[status], "answer");
            let status = Value::from(*status);
            self.report(&at, &answers::STATUS_REMOVED, Some(&status), None, "");
        }
        for status in added.keys() {
            let at = site.child(&[status], "answer");
            let status = Value::from(*status);
            self.report(&at, &answers::STATUS_ADDED, None, Some(&status), "");
        }
        let (mut removed, mut added) = (removed.into_iter(), added.into_iter());
        loop {
            match (removed.next(), added.next()) {
                (Some((from, a)), Some((to, b))) => self.response(&site, from, to, a, b),
                // The type of the response comes from the success status that has a
                // schema.
                (Some((status, a)), None)
                    if !kept_new.iter().any(|b| typed(self.new.resolve(b))) =>
                {
                    self.optional_response(&site, status, Some(a), None);
                }
                (None, Some((status, b)))
                    if !kept_old.iter().any(|a| typed(self.old.resolve(a))) =>
                {
                    self.optional_response(&site, status, None, Some(b));
                }
                (None, None) => break,
                _ => {}
            }
        }
        if !(old.is_object() && new.is_object()) && old != new {
            let count_before = self.finding_count();
            let values = (Some(old), Some(new));
            self.restated_unless_reported(count_before, &site, values, "responses");
        }
    }

    fn optional_response(
        &mut self,
        site: &Site,
        status: &str,
        old: Option<&'a Value>,
        new: Option<&'a Value>,
    ) {
        let at = site.child(&[status], "answer");
        let schema = |response: &'a Value| response.pointer("/content/application~1json/schema");
        let old = old.and_then(|old| schema(self.old.resolve(old)));
        let new = new.and_then(|new| schema(self.new.resolve(new)));
        self.optional_schema(&at, old, new);
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
        self.report_unless_reported(count_before, &at, &document::COMPONENT_MOVED, values, "");
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
                let schema =
                    |response: &'a Value| response.pointer("/content/application~1json/schema");
                let at = site.child(&["content", "application/json", "schema"], "");
                self.optional_schema(&at, schema(old), schema(new));
                self.restated_unless_reported(count_before, site, values, "content");
            }
        }
    }

    fn headers(&mut self, site: &Site, old: &'a Value, new: &'a Value) {
        let count_before = self.finding_count();
        let values = (old.get("headers"), new.get("headers"));
        let both = entries(values.0.unwrap_or(&MISSING), values.1.unwrap_or(&MISSING));
        for (name, old, new) in both {
            let resolved = (
                old.map(|old| self.old.resolve(old)),
                new.map(|new| self.new.resolve(new)),
            );
            let at = site.child(&["headers", name], &format!(" header {name}"));
            let rule = match resolved {
                (None, _) => &answers::HEADER_ADDED,
                (_, None) => &answers::HEADER_REMOVED,
                (old, new) if old != new => &answers::HEADER_CHANGED,
                _ => continue,
            };
            self.report(&at, rule, resolved.0, resolved.1, "");
        }
        self.report_unless_reported(
            count_before,
            site,
            &document::COMPONENT_MOVED,
            values,
            "headers",
        );
    }

    /// Compares error responses, which have the same type in all operations.
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
                if a != b || old != new {
                    self.report(&at, &answers::ERROR_CHANGED, Some(a), Some(b), "");
                }
            }
            (None, None) => {}
        }
    }
}

/// Whether a response has a schema that is not empty.
fn typed(response: &Value) -> bool {
    let schema = response.pointer("/content/application~1json/schema");
    schema
        .and_then(Value::as_object)
        .is_some_and(|schema| !schema.is_empty())
}
