//! Malformed and cyclic documents must not cause panics or endless loops.

use lomi_contract::Document;
use lomi_spec::diff::{Options, compare, compare_with, render};
use proptest::prelude::*;
use serde_json::{Map, Value, json};

use crate::support::config;

/// Arbitrary JSON with keys that occur in OpenAPI documents.
fn any_json() -> impl Strategy<Value = Value> {
    let keys = prop::sample::select(vec![
        "paths",
        "components",
        "schemas",
        "get",
        "post",
        "/a",
        "/a/{b}",
        "operationId",
        "parameters",
        "requestBody",
        "responses",
        "200",
        "default",
        "content",
        "application/json",
        "schema",
        "properties",
        "items",
        "allOf",
        "oneOf",
        "$ref",
        "required",
        "type",
        "enum",
        "nullable",
        "format",
        "minimum",
        "security",
        "servers",
        "url",
        "tags",
        "in",
        "name",
        "A",
        "B",
        "additionalProperties",
        "headers",
        "info",
        "version",
    ]);
    let leaf = prop_oneof![
        Just(Value::Null),
        any::<bool>().prop_map(Value::from),
        any::<i64>().prop_map(Value::from),
        any::<f64>().prop_map(Value::from),
        prop::sample::select(vec![
            "",
            "string",
            "object",
            "array",
            "query",
            "path",
            "header",
            "b",
            "AsController_get",
            "Idempotency-Key",
            "#/components/schemas/A",
            "#/components/schemas/B",
            "#/paths/~1a",
            "#",
            "é",
        ])
        .prop_map(Value::from),
    ];
    leaf.prop_recursive(6, 64, 6, move |inner| {
        prop_oneof![
            prop::collection::vec(inner.clone(), 0..5).prop_map(Value::Array),
            prop::collection::vec((keys.clone(), inner), 0..6).prop_map(|entries| {
                let entries = entries
                    .into_iter()
                    .map(|(key, value)| (key.to_owned(), value));
                Value::Object(entries.collect::<Map<_, _>>())
            }),
        ]
    })
}

/// A document that contains arbitrary JSON.
fn any_document() -> impl Strategy<Value = Option<Document>> {
    let parts = (any_json(), any_json(), any_json(), any_json(), any_json());
    parts.prop_map(|(operation, a, b, item, rest)| {
        let mut value = json!({
            "openapi": "3.0.0",
            "paths": {"/a/{b}": item, "/a": {"get": operation}},
            "components": {"schemas": {"A": a, "B": b}},
            "rest": rest,
        });
        for (path, id) in [("/a/{b}", "AsController_one"), ("/a", "AsController_two")] {
            if !value["paths"][path].is_object() {
                value["paths"][path] = json!({});
            }
            if !value["paths"][path]["get"].is_object() {
                value["paths"][path]["get"] = json!({});
            }
            value["paths"][path]["get"]["operationId"] = json!(id);
            value["paths"][path].as_object_mut().unwrap().remove("post");
        }
        Document::check("hostile", value).ok()
    })
}

proptest! {
    #![proptest_config(config())]

    #[test]
    fn arbitrary_json_does_not_panic(old in any_document(), new in any_document()) {
        if let (Some(old), Some(new)) = (old, new) {
            prop_assert!(compare(&old, &old).is_empty());
            let diff = compare_with(&old, &new, Options { prose: true });
            for render in [render::text, render::markdown, render::json, render::github] {
                prop_assert!(!render(&diff).is_empty());
            }
        }
    }
}

fn with_schemas(schemas: Value) -> Document {
    let value = json!({
        "openapi": "3.0.0",
        "paths": {"/a": {"get": {
            "operationId": "AsController_findOne",
            "responses": {"200": {"content": {"application/json": {
                "schema": {"$ref": "#/components/schemas/A"}
            }}}}
        }}},
        "components": {"schemas": schemas}
    });
    Document::check("doc.json", value).unwrap()
}

fn to(name: &str) -> Value {
    json!({"$ref": format!("#/components/schemas/{name}")})
}

#[test]
fn cyclic_references_terminate() {
    let tree =
        |leaf: Value| json!({"properties": {"leaf": leaf, "left": to("A"), "right": to("B")}});
    let old = with_schemas(json!({"A": tree(json!({"type": "string"})), "B": tree(json!({}))}));
    let new = with_schemas(json!({"A": tree(json!({"type": "number"})), "B": tree(json!({}))}));
    let diff = compare(&old, &new);
    assert_eq!(diff.changes.len(), 1, "{diff:#?}");
    assert_eq!(diff.changes[0].subject, "A.leaf");

    // References that only refer to each other.
    let lost = with_schemas(json!({"A": to("B"), "B": to("A")}));
    assert!(compare(&lost, &lost).is_empty());
    assert!(!compare(&old, &lost).is_empty());
    assert!(!compare(&lost, &old).is_empty());

    // A cyclic schema compared with a finite one.
    let circle = with_schemas(json!({"A": {"items": to("A")}}));
    let flat = with_schemas(json!({"A": {"items": {"items": {}}}}));
    assert!(!compare(&circle, &flat).is_empty());
    assert!(!compare(&flat, &circle).is_empty());
}

#[test]
fn long_chains_of_references_are_visited_once() {
    let chain = |leaf: &str| {
        let mut schemas = Map::new();
        schemas.insert("A".to_owned(), json!({"properties": {"next": to("N0")}}));
        for index in 0..3000 {
            let next = to(&format!("N{}", index + 1));
            let both = json!({"properties": {"one": next, "two": next}});
            schemas.insert(format!("N{index}"), both);
        }
        schemas.insert("N3000".to_owned(), json!({"type": leaf}));
        with_schemas(Value::Object(schemas))
    };
    let diff = compare(&chain("string"), &chain("number"));
    assert_eq!(diff.changes.len(), 1, "{diff:#?}");
    assert_eq!(diff.changes[0].operations, ["GET /a"]);
}
