//! Compares the top-level fields of the documents, and their prose: descriptions, summaries and
//! examples.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value;

use super::comparison::{Comparison, Owner, Site, differences};
use super::rules::document;
use super::view::MISSING;
use crate::canonical;
use lomi_contract::METHODS;

impl<'a> Comparison<'a> {
    pub(super) fn root(&mut self) {
        for (key, old, new) in differences(self.old.root, self.new.root) {
            let site = self.document().child(&[key], key);
            match key {
                "paths" | "components" => {}
                "openapi" => self.report(&site, &document::VERSION_CHANGED, old, new, ""),
                "info" => self.info(old.unwrap_or(&MISSING), new.unwrap_or(&MISSING)),
                "tags" => self.report(&site, &document::TAGS_CHANGED, old, new, ""),
                "servers" => self.servers(old, new),
                "security" => {
                    self.report(&site, &document::SECURITY_RESTATED, old, new, "");
                }
                _ => {
                    let site = self.document();
                    self.other_keyword(&site, key, old, new);
                }
            }
        }
    }

    fn info(&mut self, old: &Value, new: &Value) {
        let site = self.document().child(&["info"], "info");
        let count_before = self.finding_count();
        for (key, old, new) in differences(old, new) {
            let at = site.child(&[key], &format!(".{key}"));
            let rule = match key {
                "version" => &document::VERSION_CHANGED,
                _ => &document::INFO_CHANGED,
            };
            self.report(&at, rule, old, new, "");
        }
        self.report_unless_reported(
            count_before,
            &site,
            &document::INFO_CHANGED,
            (Some(old), Some(new)),
            "",
        );
    }

    fn servers(&mut self, old: Option<&'a Value>, new: Option<&'a Value>) {
        let site = self.document().child(&["servers"], "servers");
        let count_before = self.finding_count();
        let urls = |servers: Option<&'a Value>| -> Vec<&'a Value> {
            let servers = servers.and_then(Value::as_array);
            let servers = servers.into_iter().flatten();
            servers.filter_map(|server| server.get("url")).collect()
        };
        let (before, after) = (urls(old), urls(new));
        for url in before.iter().filter(|url| !after.contains(url)) {
            self.report(&site, &document::SERVER_REMOVED, Some(url), None, "");
        }
        for url in after.iter().filter(|url| !before.contains(url)) {
            self.report(&site, &document::SERVER_ADDED, None, Some(url), "");
        }
        self.report_unless_reported(
            count_before,
            &site,
            &document::SERVERS_RESTATED,
            (old, new),
            "",
        );
    }
}

impl<'a> Comparison<'a> {
    /// Reports prose that differs at places that exist in both documents.
    pub(super) fn prose(&mut self, old: &Value, new: &Value) {
        let (before, after) = (canonical::prose(old), canonical::prose(new));
        let mut owners = BTreeMap::new();
        let places: BTreeSet<&String> = before.keys().chain(after.keys()).collect();
        for place in places {
            let (a, b) = (before.get(place), after.get(place));
            let holder = place.rsplit_once('/').map_or("", |(holder, _)| holder);
            let both_have = [old, new].iter().all(|root| root.pointer(holder).is_some());
            if a == b || !both_have {
                continue;
            }
            let owner = operation(place).map_or(0, |name| {
                *owners.entry(name.clone()).or_insert_with(|| {
                    self.owner(Owner {
                        operations: BTreeSet::from([name.clone()]),
                        name,
                        ..Owner::default()
                    })
                })
            });
            let site = Site {
                owner,
                label: place.clone(),
                old: place.clone(),
                new: place.clone(),
                ..self.document()
            };
            let keyword = place.rsplit('/').next().unwrap_or_default();
            self.report(
                &site,
                &document::PROSE_CHANGED,
                a.copied(),
                b.copied(),
                keyword,
            );
        }
    }
}

/// The operation that a place belongs to, if any.
fn operation(place: &str) -> Option<String> {
    let mut tokens = place.split('/').skip(1);
    let (root, path, method) = (tokens.next()?, tokens.next()?, tokens.next()?);
    let path = path.replace("~1", "/").replace("~0", "~");
    (root == "paths" && METHODS.contains(&method))
        .then(|| format!("{} {path}", method.to_ascii_uppercase()))
}
