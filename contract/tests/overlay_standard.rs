//! Cases modelled on the test suite of the OpenAPI Overlay standard.
//!
//! Cases that the standard accepts, but this implementation rejects on purpose, are
//! marked.

#![allow(
    clippy::unwrap_used,
    reason = "clippy does not treat helper functions as test code"
)]

use lomi_contract::Document;
use lomi_contract::overlay::Overlay;
use serde_json::{Value, json};

fn library() -> Value {
    json!({
        "openapi": "3.0.3",
        "info": {"title": "Library", "version": "1"},
        "servers": [
            {"url": "https://library.example", "description": "Production"},
            {"url": "https://dev.library.example", "description": "Dev"},
        ],
        "paths": {
            "/books": {
                "get": {
                    "operationId": "listBooks",
                    "x-traits": ["paged"],
                    "summary": "Books",
                    "parameters": [{"name": "filter", "in": "query"}],
                    "responses": {
                        "200": {"description": "ok", "content": {"application/json": {
                            "schema": {"type": "array"},
                            "example": ["one"],
                        }}},
                        "500": {"description": "broken"},
                        "default": {"description": "other"},
                    },
                },
            },
            "/books/{id}": {
                "get": {
                    "operationId": "getBook",
                    "summary": "A book",
                    "parameters": [{"name": "dummy", "in": "query"}],
                    "responses": {
                        "200": {"description": "ok"},
                        "500": {"description": "broken"},
                    },
                },
            },
        },
        "components": {"schemas": {"Book": {
            "type": "object",
            "properties": {"isbn": {"type": "string"}, "shelf": {"type": "integer"}},
        }}},
    })
}

/// A valid overlay: its actions as `(target, modifier)`, and the expected values at
/// pointers of the result. `null` stands for a missing value.
struct Pass {
    name: &'static str,
    actions: Vec<(&'static str, Value)>,
    expected: Vec<(&'static str, Value)>,
}

fn passes() -> Vec<Pass> {
    vec![
        Pass {
            name: "add a license",
            actions: vec![("$.info", json!({"update": {"license": {"name": "MIT"}}}))],
            expected: vec![(
                "/info",
                json!({"title": "Library", "version": "1", "license": {"name": "MIT"}}),
            )],
        },
        Pass {
            name: "description and summary",
            actions: vec![(
                "$.paths['/books'].get",
                json!({"update": {"description": "All books.", "summary": "List books"}}),
            )],
            expected: vec![
                ("/paths/~1books/get/description", json!("All books.")),
                ("/paths/~1books/get/summary", json!("List books")),
                ("/paths/~1books/get/operationId", json!("listBooks")),
            ],
        },
        Pass {
            name: "targeted primitives (1.1)",
            actions: vec![
                ("$.paths['/books'].get.summary", json!({"update": "New"})),
                (
                    "$.paths['/books/{id}'].get.summary",
                    json!({"update": "Newer"}),
                ),
            ],
            expected: vec![
                ("/paths/~1books/get/summary", json!("New")),
                ("/paths/~1books~1{id}/get/summary", json!("Newer")),
            ],
        },
        Pass {
            name: "structured overlay on the root",
            actions: vec![(
                "$",
                json!({"update": {
                    "info": {"x-overlay": "structured"},
                    "paths": {"/books": {"summary": "Shelf", "get": {"x-rate-limit": 100}}},
                }}),
            )],
            expected: vec![
                ("/info/x-overlay", json!("structured")),
                ("/info/title", json!("Library")),
                ("/paths/~1books/summary", json!("Shelf")),
                ("/paths/~1books/get/x-rate-limit", json!(100)),
                ("/paths/~1books/get/operationId", json!("listBooks")),
            ],
        },
        Pass {
            name: "many operations by wildcard",
            actions: vec![("$.paths.*.get", json!({"update": {"x-safe": true}}))],
            expected: vec![
                ("/paths/~1books/get/x-safe", json!(true)),
                ("/paths/~1books~1{id}/get/x-safe", json!(true)),
            ],
        },
        Pass {
            name: "wildcard and filter",
            actions: vec![(
                "$.paths.*.get.parameters[?@.name=='filter' && @.in=='query']",
                json!({"update": {"schema": {"$ref": "#/components/schemas/Book"}}}),
            )],
            expected: vec![
                (
                    "/paths/~1books/get/parameters/0/schema",
                    json!({"$ref": "#/components/schemas/Book"}),
                ),
                ("/paths/~1books~1{id}/get/parameters/0/schema", json!(null)),
            ],
        },
        Pass {
            name: "append to arrays",
            actions: vec![(
                "$.paths.*.get.parameters",
                json!({"update": {"name": "new", "in": "query"}}),
            )],
            expected: vec![
                ("/paths/~1books/get/parameters/1/name", json!("new")),
                ("/paths/~1books~1{id}/get/parameters/1/name", json!("new")),
            ],
        },
        Pass {
            name: "concatenate arrays (1.1)",
            actions: vec![(
                "$.servers",
                json!({"update": [{"url": "https://a.example"}, {"url": "https://b.example"}]}),
            )],
            expected: vec![
                ("/servers/1/description", json!("Dev")),
                ("/servers/2/url", json!("https://a.example")),
                ("/servers/3/url", json!("https://b.example")),
            ],
        },
        Pass {
            name: "remove a matching array entry",
            actions: vec![(
                "$.paths.*.get.parameters[?@.name == 'dummy']",
                json!({"remove": true}),
            )],
            expected: vec![
                ("/paths/~1books/get/parameters/0/name", json!("filter")),
                ("/paths/~1books~1{id}/get/parameters", json!([])),
            ],
        },
        Pass {
            name: "remove a primitive array entry (1.1)",
            actions: vec![(
                "$.paths.*.get['x-traits'][?@ == 'paged']",
                json!({"remove": true}),
            )],
            expected: vec![("/paths/~1books/get/x-traits", json!([]))],
        },
        Pass {
            name: "remove a server",
            actions: vec![(
                "$.servers[?( @.description == 'Dev' )]",
                json!({"remove": true}),
            )],
            expected: vec![
                ("/servers/0/description", json!("Production")),
                ("/servers/1", json!(null)),
            ],
        },
        Pass {
            name: "remove an example anywhere",
            actions: vec![("$.paths..example", json!({"remove": true}))],
            expected: vec![(
                "/paths/~1books/get/responses/200/content/application~1json",
                json!({"schema": {"type": "array"}}),
            )],
        },
        Pass {
            name: "remove a property",
            actions: vec![(
                "$.components.schemas.Book.properties.shelf",
                json!({"remove": true}),
            )],
            expected: vec![(
                "/components/schemas/Book/properties",
                json!({"isbn": {"type": "string"}}),
            )],
        },
        Pass {
            name: "remove matching responses",
            actions: vec![
                ("$.paths..responses['500']", json!({"remove": true})),
                ("$.paths..responses['default']", json!({"remove": true})),
            ],
            expected: vec![
                ("/paths/~1books/get/responses/500", json!(null)),
                ("/paths/~1books/get/responses/default", json!(null)),
                (
                    "/paths/~1books~1{id}/get/responses",
                    json!({"200": {"description": "ok"}}),
                ),
            ],
        },
        Pass {
            name: "replace by remove, then update the parent",
            actions: vec![
                ("$.servers", json!({"remove": true})),
                (
                    "$",
                    json!({"update": {"servers": [{"url": "http://local"}]}}),
                ),
            ],
            expected: vec![("/servers", json!([{"url": "http://local"}]))],
        },
        Pass {
            name: "apply a trait",
            actions: vec![(
                "$.paths[?@.get['x-traits'][?@ == 'paged']].get",
                json!({"update": {"parameters": [
                    {"name": "top", "in": "query"},
                    {"name": "skip", "in": "query"},
                ]}}),
            )],
            expected: vec![
                ("/paths/~1books/get/parameters/1/name", json!("top")),
                ("/paths/~1books/get/parameters/2/name", json!("skip")),
                ("/paths/~1books~1{id}/get/parameters/1", json!(null)),
            ],
        },
        Pass {
            name: "copy a path item (1.1)",
            actions: vec![
                (
                    "$.paths",
                    json!({"update": {"/new-books": {"summary": "New"}}}),
                ),
                (
                    "$.paths['/new-books']",
                    json!({"copy": "$.paths['/books']"}),
                ),
                (
                    "$.paths['/new-books'].get.operationId",
                    json!({"update": "listNewBooks"}),
                ),
            ],
            expected: vec![
                ("/paths/~1new-books/summary", json!("New")),
                ("/paths/~1new-books/get/operationId", json!("listNewBooks")),
                ("/paths/~1new-books/get/summary", json!("Books")),
            ],
        },
    ]
}

fn action(target: &str, modifier: &Value) -> Value {
    let mut action = json!({
        "target": target,
        "description": "As in the standard.",
        "x-evidence": "the standard",
        "x-confidence": "proven",
    });
    for (key, value) in modifier.as_object().unwrap() {
        action[key] = value.clone();
    }
    action
}

fn overlay(actions: Vec<Value>) -> Value {
    json!({
        "overlay": "1.1.0",
        "info": {"title": "T", "version": "1"},
        "actions": actions,
    })
}

fn parse(overlay: &Value) -> lomi_contract::Result<Overlay> {
    Overlay::parse("overlay.json", overlay.to_string().as_bytes())
}

#[test]
fn valid_overlays_have_the_effect_in_the_standard() {
    let document = Document::check("library.json", library()).unwrap();
    for Pass {
        name,
        actions,
        expected,
    } in passes()
    {
        let actions = actions
            .iter()
            .map(|(target, modifier)| action(target, modifier));
        let overlay = parse(&overlay(actions.collect())).unwrap();
        let applied = overlay.apply(&document).unwrap();
        for (pointer, value) in expected {
            let found = applied.document.as_value().pointer(pointer);
            assert_eq!(found.unwrap_or(&json!(null)), &value, "{name}: {pointer}");
        }
    }
}

/// An invalid overlay, made by changing one key of a valid one. `None` removes the key.
struct Fail {
    name: &'static str,
    parent: &'static str,
    key: &'static str,
    value: Option<Value>,
}

fn fails() -> Vec<Fail> {
    let fail = |name, parent, key, value: Option<Value>| Fail {
        name,
        parent,
        key,
        value,
    };
    vec![
        fail("overlay missing", "", "overlay", None),
        fail("overlay of the wrong type", "", "overlay", Some(json!(1.1))),
        fail("overlay not a version", "", "overlay", Some(json!("one"))),
        fail(
            "overlay of another version",
            "",
            "overlay",
            Some(json!("2.0.0")),
        ),
        fail("info missing", "", "info", None),
        fail("info of the wrong type", "", "info", Some(json!([]))),
        fail("title missing", "/info", "title", None),
        fail("title of the wrong type", "/info", "title", Some(json!(1))),
        fail("version missing", "/info", "version", None),
        fail(
            "version of the wrong type",
            "/info",
            "version",
            Some(json!(1)),
        ),
        fail(
            "info description of the wrong type",
            "/info",
            "description",
            Some(json!(1)),
        ),
        fail("unknown key in info", "/info", "owner", Some(json!("x"))),
        fail("extends of the wrong type", "", "extends", Some(json!({}))),
        fail("unknown key in the root", "", "paths", Some(json!({}))),
        fail("actions missing", "", "actions", None),
        fail("actions of the wrong type", "", "actions", Some(json!({}))),
        fail("actions empty", "", "actions", Some(json!([]))),
        fail(
            "an action of the wrong type",
            "",
            "actions",
            Some(json!(["x"])),
        ),
        fail("target missing", "/actions/0", "target", None),
        fail(
            "target of the wrong type",
            "/actions/0",
            "target",
            Some(json!(1)),
        ),
        fail(
            "target not a JSONPath",
            "/actions/0",
            "target",
            Some(json!("info")),
        ),
        fail(
            "description of the wrong type",
            "/actions/0",
            "description",
            Some(json!(1)),
        ),
        fail(
            "unknown key in an action",
            "/actions/0",
            "merge",
            Some(json!({})),
        ),
        fail(
            "remove of the wrong type",
            "/actions/1",
            "remove",
            Some(json!("true")),
        ),
        fail(
            "copy of the wrong type",
            "/actions/2",
            "copy",
            Some(json!({})),
        ),
        fail(
            "update with remove",
            "/actions/0",
            "remove",
            Some(json!(true)),
        ),
        fail(
            "update with copy",
            "/actions/0",
            "copy",
            Some(json!("$.info")),
        ),
        fail(
            "remove with copy",
            "/actions/1",
            "copy",
            Some(json!("$.info")),
        ),
        // The standard accepts these, but we reject them.
        fail("an action that does nothing", "/actions/0", "update", None),
        fail(
            "remove that does not",
            "/actions/1",
            "remove",
            Some(json!(false)),
        ),
        fail("no description", "/actions/0", "description", None),
        fail("no evidence", "/actions/0", "x-evidence", None),
        fail("no confidence", "/actions/0", "x-confidence", None),
    ]
}

#[test]
fn invalid_overlays_are_rejected() {
    let good = overlay(vec![
        action("$.info", &json!({"update": {"x": 1}})),
        action("$.servers", &json!({"remove": true})),
        action(
            "$.paths['/books']",
            &json!({"copy": "$.paths['/books/{id}']"}),
        ),
    ]);
    assert!(parse(&good).is_ok());
    for Fail {
        name,
        parent,
        key,
        value,
    } in fails()
    {
        let mut bad = good.clone();
        let object = bad.pointer_mut(parent).unwrap().as_object_mut().unwrap();
        match value {
            Some(value) => drop(object.insert(key.to_owned(), value)),
            None => drop(object.remove(key)),
        }
        assert!(parse(&bad).is_err(), "{name}");
    }
    let mut twice = good;
    let first = twice["actions"][0].clone();
    twice["actions"].as_array_mut().unwrap().push(first);
    assert!(parse(&twice).is_err(), "actions not unique");
}

#[test]
fn actions_without_effect_are_rejected() {
    let document = Document::check("library.json", library()).unwrap();
    for (name, target, modifier) in [
        (
            "nothing matches",
            "$.paths['/none']",
            json!({"update": {"a": 1}}),
        ),
        (
            "nothing to remove",
            "$.paths['/none']",
            json!({"remove": true}),
        ),
        (
            "nothing changes",
            "$.info",
            json!({"update": {"title": "Library"}}),
        ),
    ] {
        let overlay = parse(&overlay(vec![action(target, &modifier)])).unwrap();
        assert!(overlay.apply(&document).is_err(), "{name}");
    }
}
