//! Documents that are made to exhaust time, memory or the stack. The tests of `lomi-spec` use them
//! too.

use serde_json::{Map, Value, json};

type Schemas = Map<String, Value>;

/// All documents, by name, as the text of a file.
pub(crate) fn all() -> Vec<(&'static str, String)> {
    let object = || json!({"type": "object", "properties": {"a": {"type": "string"}}});
    let part = |name: String| json!({"type": "object", "required": [name], "properties": {name.clone(): {"type": "string"}}});
    let objects = |count: usize| numbered(count, &|_| object());
    let chain = |count: usize, link: &dyn Fn(Value) -> Value| {
        let mut schemas = numbered(count, &|number| link(to(number + 1)));
        schemas.insert(format!("S{count}"), object());
        with(schemas, to(0))
    };
    let nested = |depth: usize, inner: &dyn Fn(Value) -> Value| {
        with(
            Map::new(),
            (0..depth).fold(object(), |schema, _| inner(schema)),
        )
    };
    let fields = |count: usize, schema: &dyn Fn(usize) -> Value| {
        let properties: Schemas = (0..count).map(|n| (format!("p{n}"), schema(n))).collect();
        json!({"type": "object", "properties": properties})
    };
    let list =
        |count: usize, item: &dyn Fn(usize) -> Value| (0..count).map(item).collect::<Vec<_>>();
    let alone = |schema: Value| with(Map::new(), schema);
    let enumeration = |count: usize| {
        let values = list(count, &|number| json!(format!("v{number}")));
        alone(fields(
            1,
            &|_| json!({"type": "string", "x-lomi-name": "E", "enum": values}),
        ))
    };
    vec![
        (
            "50 MB of text",
            example(&format!("\"{}\"", "x".repeat(50 << 20))),
        ),
        (
            "50 MB of numbers",
            example(&format!("[{}1]", "1,".repeat(25 << 20))),
        ),
        (
            "4 MB of text",
            example(&format!("\"{}\"", "x".repeat(4_190_000))),
        ),
        (
            "4 MB of numbers",
            example(&format!("[{}1]", "1,".repeat(2_090_000))),
        ),
        ("100 000 nested arrays", nested_arrays(100_000)),
        ("120 nested arrays", nested_arrays(118)),
        ("40 000 components", with(objects(40_000), object())),
        ("9 000 components", with(objects(9_000), object())),
        (
            "3 500 used components",
            with(objects(3_500), fields(3_500, &to)),
        ),
        ("300 used components", with(objects(300), fields(300, &to))),
        ("reference chain of 40 000", chain(40_000, &|next| next)),
        ("reference chain of 9 000", chain(9_000, &|next| next)),
        (
            "allOf chain of 9 000",
            chain(9_000, &|next| json!({"allOf": [next]})),
        ),
        (
            "allOf chain of 30",
            chain(30, &|next| json!({"allOf": [next]})),
        ),
        (
            "allOf tree of 30 levels",
            chain(30, &|next| json!({"allOf": [next, next]})),
        ),
        (
            "items chain of 500",
            chain(500, &|next| json!({"type": "array", "items": next})),
        ),
        (
            "property chain of 3 500",
            chain(3_500, &|next| fields(1, &|_| next.clone())),
        ),
        (
            "property chain of 500",
            chain(500, &|next| fields(1, &|_| next.clone())),
        ),
        (
            "required chain of 500",
            chain(
                500,
                &|next| json!({"type": "object", "required": ["a"], "properties": {"a": next}}),
            ),
        ),
        (
            "oneOf of 2 000",
            alone(json!({"oneOf": list(2_000, &|n| part(format!("p{n}")))})),
        ),
        (
            "oneOf of 500",
            alone(json!({"oneOf": list(500, &|n| part(format!("p{n}")))})),
        ),
        (
            "oneOf of 500 references",
            with(objects(500), json!({"oneOf": list(500, &to)})),
        ),
        (
            "allOf of 500",
            alone(json!({"allOf": list(500, &|n| part(format!("p{n}")))})),
        ),
        ("enum of 20 000", enumeration(20_000)),
        (
            "object of 10 000 properties",
            alone(fields(10_000, &|_| json!({"type": "string"}))),
        ),
        (
            "object of 1 000 properties",
            alone(fields(1_000, &|_| json!({"type": "string"}))),
        ),
        ("10 000 operations", operations(10_000)),
        ("200 operations", operations(200)),
        (
            "58 nested objects",
            nested(58, &|schema| fields(1, &|_| schema.clone())),
        ),
        (
            "58 nested allOf",
            nested(58, &|schema| json!({"allOf": [schema]})),
        ),
        (
            "20 nested allOf",
            nested(20, &|schema| json!({"allOf": [schema]})),
        ),
        (
            "110 nested lists",
            nested(110, &|schema| json!({"type": "array", "items": schema})),
        ),
        (
            "40 nested lists",
            nested(40, &|schema| json!({"type": "array", "items": schema})),
        ),
        (
            "58 nested oneOf",
            nested(
                58,
                &|schema| json!({"oneOf": [schema, part("k".to_owned())]}),
            ),
        ),
        (
            "20 nested oneOf",
            nested(
                20,
                &|schema| json!({"oneOf": [schema, part("k".to_owned())]}),
            ),
        ),
        (
            "3 000 schemas with one name",
            with(
                numbered(
                    3_000,
                    &|number| json!({"type": "object", "title": format!("{number}"), "x-lomi-name": "Same"}),
                ),
                object(),
            ),
        ),
    ]
}

fn to(number: usize) -> Value {
    json!({"$ref": format!("#/components/schemas/S{number}")})
}

fn numbered(count: usize, schema: &dyn Fn(usize) -> Value) -> Schemas {
    let schemas = (0..count).map(|number| (format!("S{number}"), schema(number)));
    schemas.collect()
}

/// A document with the given schemas, in which an operation takes and returns `first`.
fn with(mut schemas: Schemas, first: Value) -> String {
    schemas.insert("A".to_owned(), first);
    let content = json!({"application/json": {"schema": {"$ref": "#/components/schemas/A"}}});
    let document = json!({
        "openapi": "3.0.0",
        "info": {"title": "T", "version": "1"},
        "paths": {"/a": {"post": {
            "operationId": "ThingsController_create",
            "requestBody": {"content": content},
            "responses": {"200": {"description": "", "content": content}}
        }}},
        "components": {"schemas": schemas}
    });
    document.to_string()
}

/// A document with a schema that has the given text as its example.
fn example(text: &str) -> String {
    let schema = json!({"type": "object", "example": "EXAMPLE"});
    with(Map::new(), schema).replace("\"EXAMPLE\"", text)
}

fn nested_arrays(depth: usize) -> String {
    example(&format!("{}{}", "[".repeat(depth), "]".repeat(depth)))
}

fn operations(count: usize) -> String {
    let text = with(Map::new(), json!({"type": "object"}));
    let mut document: Value = serde_json::from_str(&text).expect("a document");
    let operation = document["paths"]["/a"]["post"].clone();
    for number in 0..count {
        let mut operation = operation.clone();
        operation["operationId"] = json!(format!("ThingsController_create{number}"));
        document["paths"][format!("/a{number}")]["post"] = operation;
    }
    document.to_string()
}
