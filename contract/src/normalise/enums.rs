use std::collections::{BTreeMap, BTreeSet};

use serde_json::{Map, Value, json};

use super::{RUST, Recorder, error};
use crate::{GapPolicy, Result, naming, walk};

/// Moves the values of enums with the same name into one named schema, which the generator
/// replaces by an open enum.
pub(super) fn name_and_share(document: &mut Value, recorder: &mut Recorder<'_>) -> Result<()> {
    let mut types: BTreeMap<String, Vec<Value>> = BTreeMap::new();
    let mut seen: BTreeSet<(String, String)> = BTreeSet::new();
    let mut variants: BTreeMap<String, Map<String, Value>> = BTreeMap::new();
    let mut problem = None;
    walk::schemas(document, &mut |place, schema| {
        let Some(Value::Array(values)) = schema.get("enum") else {
            return;
        };
        let values: Vec<_> = values
            .iter()
            .filter(|value| !value.is_null())
            .cloned()
            .collect();
        if values.iter().any(|value| !value.is_string()) {
            return; // The generator supports numbers directly.
        }
        let Some(Value::String(name)) = schema.get("x-lomi-name").cloned() else {
            if recorder.gap_policy == GapPolicy::Fill {
                recorder.record(
                    place,
                    format!(
                        "an enum of {} values without a name becomes a string",
                        values.len()
                    ),
                );
                schema.remove("enum");
                return;
            }
            let text = "an enum without a type name: set one with x-lomi-name in the overlay";
            problem.get_or_insert_with(|| error(place, text));
            return;
        };
        let known = types.entry(name.clone()).or_default();
        for value in values {
            let text = value.as_str().unwrap_or_default().to_owned();
            if seen.insert((name.clone(), text)) {
                known.push(value);
            }
        }
        if let Some(Value::Object(pins)) = schema.get("x-lomi-variants") {
            variants
                .entry(name.clone())
                .or_default()
                .extend(pins.clone());
        }
        let nullable = schema.get("nullable").cloned();
        schema.clear();
        schema.insert("$ref".to_owned(), json!(format!("{}{name}", walk::SCHEMAS)));
        if let Some(nullable) = nullable {
            schema.insert("nullable".to_owned(), nullable);
        }
        recorder.record(place, format!("values of {name}"));
    });
    if let Some(problem) = problem {
        return Err(problem);
    }
    for (name, values) in types {
        let schemas = &mut document["components"]["schemas"];
        if schemas.get(&name).is_some() {
            let text = format!("the enum {name} has the name of another schema");
            return Err(error("/components/schemas", text));
        }
        schemas[&name] = json!({
            "type": "string",
            "enum": values,
            "x-lomi-variants": named_variants(&name, &values, variants.remove(&name))?,
            RUST: format!("crate::types::{name}"),
        });
    }
    Ok(())
}

/// The Rust name of each value, in order.
fn named_variants(
    name: &str,
    values: &[Value],
    pins: Option<Map<String, Value>>,
) -> Result<Vec<String>> {
    let pins = pins.unwrap_or_default();
    let mut variants: Vec<String> = Vec::new();
    let mut taken = BTreeSet::new();
    for value in values.iter().filter_map(Value::as_str) {
        let variant = match pins.get(value).and_then(Value::as_str) {
            Some(pin) => pin.to_owned(),
            None => naming::pascal(&naming::snake(value).to_ascii_lowercase()),
        };
        let is_usable = variant.starts_with(|first: char| first.is_ascii_alphabetic())
            && variant != "Self"
            && variant != "Unknown"
            && taken.insert(variant.clone());
        if !is_usable {
            let text = format!(
                "value {value:?} of {name} cannot be called {variant}: set a name with x-lomi-variants"
            );
            return Err(error("/components/schemas", text));
        }
        variants.push(variant);
    }
    Ok(variants)
}

#[cfg(test)]
mod tests {
    use super::super::testing::{run, run_with, with_schemas};
    use super::*;

    fn property(values: Value, name: &str) -> Value {
        json!({"properties": {"a": {"type": "string", "enum": values, "x-lomi-name": name}}})
    }

    #[test]
    fn enums_with_the_same_name_share_one_type() {
        let (document, notes) = run(
            "enums",
            with_schemas(
                property(json!(["XOF", "USD", null]), "Currency"),
                property(json!(["EUR", "XOF"]), "Currency"),
            ),
        )
        .unwrap();
        let schemas = &document["components"]["schemas"];
        for place in ["Received", "Sent"] {
            assert_eq!(
                schemas[place]["properties"]["a"],
                json!({"$ref": "#/components/schemas/Currency"})
            );
        }
        assert_eq!(
            schemas["Currency"],
            json!({
                "type": "string",
                "enum": ["XOF", "USD", "EUR"],
                "x-lomi-variants": ["Xof", "Usd", "Eur"],
                "x-lomi-rust": "crate::types::Currency"
            })
        );
        assert_eq!(notes.len(), 2);
    }

    #[test]
    fn an_enum_without_a_name_is_rejected() {
        let schema = json!({"properties": {"a": {"type": "string", "enum": ["x"]}}});
        let error = run("enums", with_schemas(schema, json!({}))).unwrap_err();
        assert_eq!(
            error.to_string(),
            "openapi.json: /components/schemas/Received/properties/a: an enum without a \
             type name: set one with x-lomi-name in the overlay"
        );
    }

    #[test]
    fn values_that_are_not_rust_names_need_an_explicit_name() {
        for values in [
            json!(["self"]),
            json!(["1x"]),
            json!(["a", "A"]),
            json!(["unknown"]),
        ] {
            let error = run("enums", with_schemas(property(values, "N"), json!({}))).unwrap_err();
            assert!(error.to_string().contains("x-lomi-variants"), "{error}");
        }
        let mut pinned = property(json!(["self", "other"]), "Destination");
        pinned["properties"]["a"]["x-lomi-variants"] = json!({"self": "Own"});
        let (document, _) = run("enums", with_schemas(pinned, json!({}))).unwrap();
        assert_eq!(
            document["components"]["schemas"]["Destination"]["x-lomi-variants"],
            json!(["Own", "Other"])
        );
    }

    #[test]
    fn an_enum_without_a_name_is_rejected_or_becomes_a_string() {
        let set = json!({"type": "string", "enum": ["a", "b"]});
        let document = with_schemas(json!({"properties": {"x": set}}), json!({}));
        let error = run("enums", document.clone()).unwrap_err();
        assert!(error.to_string().contains("without a type name"), "{error}");
        let (document, notes) = run_with("enums", document, GapPolicy::Fill).unwrap();
        assert_eq!(
            document["components"]["schemas"]["Received"]["properties"]["x"],
            json!({"type": "string"})
        );
        assert_eq!(notes.len(), 1);
    }
}
