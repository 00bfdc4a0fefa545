//! Guesses what a removed property, parameter or operation was renamed to. A guess is
//! only a hint in the message of the removal and changes no verdict.

use serde_json::Value;

use super::comparison::Comparison;
use super::kind::Kind;
use lomi_contract::OperationRef;

/// Keywords that must agree, besides the kind, for two types to be the same.
const TYPE_KEYWORDS: [&str; 8] = [
    "additionalProperties",
    "allOf",
    "anyOf",
    "enum",
    "format",
    "items",
    "oneOf",
    "properties",
];

impl<'a> Comparison<'a> {
    /// Adds a hint to the removal that was just reported, if there is only one thing that
    /// it can have been renamed to.
    pub(super) fn hint_at_rename(&mut self, mut candidates: impl Iterator<Item = String>) {
        if let (Some(name), None) = (candidates.next(), candidates.next()) {
            self.hint(format!("perhaps renamed to `{name}`"));
        }
    }

    /// Whether two schemas have the same type, regardless of their bounds.
    pub(super) fn is_same_type(&self, old: &'a Value, new: &'a Value) -> bool {
        let (a, b) = (self.old.resolve_schema(old), self.new.resolve_schema(new));
        let (a, b) = match (a.reference, b.reference) {
            (None, None) => (a.schema, b.schema),
            (a, b) => return a == b,
        };
        Kind::of(a) == Kind::of(b) && TYPE_KEYWORDS.iter().all(|key| a.get(*key) == b.get(*key))
    }
}

/// Whether two operations take and return the same.
pub(super) fn has_same_shape(old: &OperationRef<'_>, new: &OperationRef<'_>) -> bool {
    let same = |key: &str| old.object.get(key) == new.object.get(key);
    old.method == new.method
        && ["parameters", "requestBody", "responses"]
            .into_iter()
            .all(same)
}
