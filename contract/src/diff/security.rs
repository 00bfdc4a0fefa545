//! Whether the API key of the SDK is enough, before and after.

use serde_json::{Map, Value};

use super::comparison::{Comparison, Site};
use super::rules::{document, operations};
use super::side::Side;

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
        let demands = |side: Side<'a>, own: Option<&'a Value>| own.or(side.root.get("security"));
        let (before, after) = (demands(self.old, own.0), demands(self.new, own.1));
        let site = site.child(&["security"], "");
        let enough = (
            key_is_enough(self.old, before),
            key_is_enough(self.new, after),
        );
        let rule = match enough {
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

/// Whether one of the alternatives asks for nothing but the API key.
fn key_is_enough(side: Side<'_>, demands: Option<&Value>) -> bool {
    let Some(demands) = demands.and_then(Value::as_array) else {
        return true; // Nothing is demanded.
    };
    let is_key = |name: &String| {
        let scheme = side
            .components("securitySchemes")
            .and_then(|all| all.get(name));
        scheme
            .map(|scheme| side.resolve(scheme))
            .is_some_and(|scheme| {
                let header = scheme["name"].as_str().unwrap_or_default();
                scheme["type"] == "apiKey"
                    && scheme["in"] == "header"
                    && header.eq_ignore_ascii_case(KEY_HEADER)
            })
    };
    let met = |demand: &Value| {
        let schemes = demand.as_object();
        schemes.is_some_and(|schemes| schemes.keys().all(is_key))
    };
    demands.is_empty() || demands.iter().any(met)
}
