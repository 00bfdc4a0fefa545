//! Compares whether the API key of the SDK is sufficient authentication.

use serde_json::{Map, Value};

use super::comparison::{Comparison, Site};
use super::rules::{document, operations};
use super::view::View;

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
