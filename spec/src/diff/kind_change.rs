//! Reports a schema whose kind changed.

use serde_json::{Value, json};

use super::comparison::{Comparison, Site};
use super::kind::Kind;
use super::rules::{Rule, answers, requests};

impl Comparison<'_> {
    pub(super) fn kind_changed(&mut self, site: &Site, old: &Value, new: &Value) {
        let (a, b) = (Kind::of(old), Kind::of(new));
        let rule = kind_rule(site, a, b);
        let shown = |kind: Kind, schema: &Value| match schema.get("enum") {
            Some(values) if matches!(kind, Kind::StringEnum | Kind::IntegerEnum) => values.clone(),
            _ => json!(kind.name()),
        };
        let rust = format!("{} is now {}", a.rust_type(), b.rust_type());
        let (old, new) = (shown(a, old), shown(b, new));
        self.report(site, rule, Some(&old), Some(&new), rust);
    }
}

fn kind_rule(site: &Site, old: Kind, new: Kind) -> &'static Rule {
    use Kind::{
        AllOf, Any, Empty, Integer, IntegerEnum, Map, Number, Object, StringEnum, Text, Timestamp,
        TypedMap,
    };
    let (request, answer) = match (old, new) {
        (Text, StringEnum) => (&requests::BECAME_ENUM, &answers::BECAME_ENUM),
        (StringEnum, Text) => (&requests::NO_LONGER_ENUM, &answers::NO_LONGER_ENUM),
        (Text, Timestamp) => (&requests::BECAME_TIMESTAMP, &answers::BECAME_TIMESTAMP),
        (Timestamp, Text) => (
            &requests::NO_LONGER_TIMESTAMP,
            &answers::NO_LONGER_TIMESTAMP,
        ),
        (Number, Integer) => (
            &requests::NUMBER_BECAME_INTEGER,
            &answers::NUMBER_BECAME_INTEGER,
        ),
        (Integer, Number) => (
            &requests::INTEGER_BECAME_NUMBER,
            &answers::INTEGER_BECAME_NUMBER,
        ),
        (Integer, IntegerEnum) => (&requests::BECAME_FIXED, &answers::BECAME_FIXED),
        (IntegerEnum, Integer) => (&requests::NO_LONGER_FIXED, &answers::NO_LONGER_FIXED),
        (Map, TypedMap | Object | AllOf | Empty) => {
            (&requests::MAP_BECAME_TYPED, &answers::MAP_BECAME_TYPED)
        }
        (TypedMap | Object | AllOf | Empty, Map) => {
            (&requests::MAP_BECAME_FREE, &answers::MAP_BECAME_FREE)
        }
        (Any, _) => (&requests::BECAME_TYPED, &answers::BECAME_TYPED),
        (_, Any) => (&requests::BECAME_UNTYPED, &answers::BECAME_UNTYPED),
        _ => (&requests::TYPE_CHANGED, &answers::TYPE_CHANGED),
    };
    site.rule(request, answer)
}
