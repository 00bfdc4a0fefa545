//! A document that is published as OpenAPI 3.1 instead of 3.0 is the same contract.

use lomi_contract::generate::generate;
use lomi_contract::overlay::Overlay;
use lomi_spec::canonical;
use lomi_spec::diff::compare;
use serde_json::json;

use super::*;

/// Writes the schemas of a 3.0 document in the forms of 3.1, and counts them.
fn raise(value: &mut Value, raised: &mut usize) {
    if let Some(schema) = value.as_object_mut() {
        let kind = schema
            .get("type")
            .and_then(Value::as_str)
            .map(str::to_owned);
        let nullable = schema.get("nullable") == Some(&json!(true));
        match (kind, schema.get("allOf").cloned()) {
            (Some(kind), _) if nullable => {
                schema.remove("nullable");
                schema.insert("type".to_owned(), json!([kind, "null"]));
                *raised += 1;
            }
            (None, Some(Value::Array(parts))) if nullable && parts.len() == 1 => {
                schema.remove("nullable");
                schema.remove("allOf");
                schema.insert("anyOf".to_owned(), json!([parts[0], {"type": "null"}]));
                *raised += 1;
            }
            (Some(kind), _) if ["string", "number", "integer"].contains(&kind.as_str()) => {
                if let Some([only]) = schema
                    .get("enum")
                    .and_then(Value::as_array)
                    .map(Vec::as_slice)
                {
                    let only = only.clone();
                    schema.remove("enum");
                    schema.insert("const".to_owned(), only);
                    *raised += 1;
                }
            }
            _ => {}
        }
    }
    match value {
        Value::Object(map) => map.values_mut().for_each(|value| raise(value, raised)),
        Value::Array(items) => items.iter_mut().for_each(|item| raise(item, raised)),
        _ => {}
    }
}

#[test]
fn a_document_in_3_1_has_the_same_facts_differences_overlay_and_client() {
    let old = vendored();
    let mut value = old.as_value().clone();
    value["openapi"] = json!("3.1.0");
    let mut raised = 0;
    raise(&mut value, &mut raised);
    println!("{raised} schemas written in the forms of 3.1");
    assert!(raised > 50, "{raised}");
    let new = Document::parse("3.1", value.to_string().as_bytes()).unwrap();

    let diff = compare(&old, &new);
    assert!(diff.is_empty(), "{diff:?}");
    let bytes = |document| canonical::to_bytes(canonical::facts("d", document).unwrap().as_value());
    assert_eq!(bytes(&old), bytes(&new));

    let overlay = Overlay::parse("overlay", &read("openapi.overlay.json")).unwrap();
    let [old, new] = [&old, &new].map(|document| {
        let document = overlay.apply(document).unwrap().document;
        generate(&document).unwrap().code()
    });
    assert!(old == new);
}
