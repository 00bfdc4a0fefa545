//! The overlay engine from outside: what it does to documents, what it refuses.

#![allow(
    clippy::unwrap_used,
    reason = "clippy does not see helpers as part of the tests"
)]

use lomi_contract::Document;
use lomi_contract::overlay::{ActionReport, Applied, Confidence, Overlay};
use serde_json::{Value, json};

/// A small document with most of what actions are about.
fn shop() -> Value {
    json!({
        "openapi": "3.0.0",
        "info": {"title": "Shop", "version": "1"},
        "servers": [
            {"url": "https://api.example", "description": "Live"},
            {"url": "https://test.example", "description": "Test"},
            {"url": "http://localhost", "description": "Dev"},
        ],
        "paths": {
            "/charges": {
                "get": {
                    "operationId": "charges_list",
                    "tags": ["charges", "beta"],
                    "parameters": [
                        {"name": "limit", "in": "query", "schema": {"type": "number"}},
                        {"name": "cursor", "in": "query", "schema": {"type": "string"}},
                    ],
                    "responses": {"200": {"description": "ok"}, "500": {"description": "no"}},
                },
                "post": {
                    "operationId": "charges_create",
                    "tags": ["charges"],
                    "parameters": [],
                    "responses": {
                        "201": {
                            "description": "made",
                            "content": {"application/json": {
                                "schema": {"$ref": "#/components/schemas/Charge"}
                            }},
                        },
                        "500": {"description": "no"},
                    },
                },
            },
            "/refunds": {
                "get": {
                    "operationId": "refunds_list",
                    "parameters": [
                        {"name": "limit", "in": "query", "schema": {"type": "number"}},
                    ],
                    "responses": {"200": {"description": "ok"}},
                },
            },
        },
        "components": {"schemas": {
            "Charge": {
                "type": "object",
                "required": ["id", "amount"],
                "properties": {
                    "id": {"type": "string", "example": "ch_1"},
                    "amount": {"type": "number"},
                },
            },
            "Refund": {
                "type": "object",
                "required": ["id"],
                "properties": {"id": {"type": "string"}},
            },
        }},
    })
}

/// An action with all the texts it needs; `change` adds to or overrides it.
fn action(target: &str, change: Value) -> Value {
    let mut action = json!({
        "target": target,
        "description": "Mends it.",
        "x-evidence": "seen",
        "x-confidence": "proven",
    });
    merge_keys(&mut action, change);
    action
}

fn update(target: &str, value: Value) -> Value {
    let mut action = action(target, json!({}));
    action["update"] = value;
    action
}

fn remove(target: &str) -> Value {
    action(target, json!({"remove": true}))
}

fn copy(target: &str, source: &str) -> Value {
    action(target, json!({"copy": source}))
}

fn overlay(actions: impl Into<Vec<Value>>) -> Value {
    json!({
        "overlay": "1.1.0",
        "info": {"title": "Corrections", "version": "7"},
        "actions": actions.into(),
    })
}

/// Sets keys of an object; `null` takes a key away.
fn merge_keys(object: &mut Value, change: Value) {
    let object = object.as_object_mut().unwrap();
    for (key, value) in change.as_object().unwrap() {
        match value {
            Value::Null => drop(object.remove(key)),
            value => drop(object.insert(key.clone(), value.clone())),
        }
    }
}

fn read(value: &Value) -> lomi_contract::Result<Overlay> {
    Overlay::parse("fix.json", value.to_string().as_bytes())
}

fn document(value: Value) -> Document {
    Document::check("shop.json", value).unwrap()
}

/// The shop after the actions.
fn applied(actions: impl Into<Vec<Value>>) -> Applied {
    let overlay = read(&overlay(actions)).unwrap();
    overlay.apply(&document(shop())).unwrap()
}

/// What is at `pointer` in the shop after the actions.
fn after(actions: impl Into<Vec<Value>>, pointer: &str) -> Value {
    let value = applied(actions).document.into_value();
    value.pointer(pointer).cloned().unwrap()
}

/// The message of the refusal to apply the actions to the shop.
fn refusal(actions: impl Into<Vec<Value>>) -> String {
    let overlay = read(&overlay(actions)).unwrap();
    overlay.apply(&document(shop())).unwrap_err().to_string()
}

/// The message of the refusal to parse a file.
fn parse_refusal(value: Value) -> String {
    read(&value).unwrap_err().to_string()
}

/// The message of the refusal to parse a file with one action.
fn action_refusal(action: Value) -> String {
    parse_refusal(overlay([action]))
}

mod overlay_parse {
    use super::*;

    #[test]
    fn every_part_of_the_file_is_kept() {
        let mut value = overlay([
            action(
                "$.info",
                json!({"update": {"version": "2"}, "x-expect": 1, "x-other": {"a": 1}}),
            ),
            action(
                "$.servers",
                json!({"remove": true, "x-confidence": "guess"}),
            ),
        ]);
        merge_keys(
            &mut value,
            json!({"extends": "openapi.json", "x-note": [1]}),
        );
        value["info"]["description"] = json!("Why.");
        value["info"]["x-owner"] = json!("us");

        let overlay = read(&value).unwrap();
        assert_eq!(overlay.title, "Corrections");
        assert_eq!(overlay.version, "7");
        assert_eq!(overlay.extends.as_deref(), Some("openapi.json"));
        let [first, second] = overlay.actions.as_slice() else {
            panic!("{overlay:?}")
        };
        assert_eq!((first.number, second.number), (1, 2));
        assert_eq!(first.target.as_str(), "$.info");
        assert_eq!(first.description, "Mends it.");
        assert_eq!(first.evidence, "seen");
        assert_eq!(first.confidence, Confidence::Proven);
        assert_eq!(second.confidence, Confidence::Guess);
        assert_eq!((first.expect, second.expect), (Some(1), None));
    }

    #[test]
    fn text_that_is_not_json_names_line_and_column() {
        for (text, expected) in [
            (
                &b"{\n  oops"[..],
                "fix.json: line 2 column 3: is not JSON: key must be a string",
            ),
            (
                b"",
                "fix.json: line 1 column 0: is not JSON: EOF while parsing a value",
            ),
            (
                b"{} {}",
                "fix.json: line 1 column 4: is not JSON: trailing characters",
            ),
            (
                b"\"\xff\"",
                "fix.json: line 1 column 2: is not JSON: invalid unicode code point",
            ),
        ] {
            let error = Overlay::parse("fix.json", text).unwrap_err();
            assert_eq!(error.to_string(), expected);
        }
    }

    #[test]
    fn json_that_nests_too_deep_is_refused() {
        let text = "[".repeat(100_000);
        let error = Overlay::parse("fix.json", text.as_bytes()).unwrap_err();
        assert_eq!(
            error.to_string(),
            "fix.json: line 1 column 128: is not JSON: recursion limit exceeded"
        );
    }

    #[test]
    fn a_key_twice_in_one_object_is_refused() {
        let text = "{\"overlay\": \"1.1.0\",\n \"actions\": [{\"update\": 1, \"update\": 2}]}";
        let error = Overlay::parse("fix.json", text.as_bytes()).unwrap_err();
        assert_eq!(
            error.to_string(),
            "fix.json: line 2 column 35: the key \"update\" is there twice"
        );
    }

    #[test]
    fn json_that_is_no_overlay_is_refused() {
        for value in [json!(null), json!([]), json!("overlay"), json!(1.5)] {
            assert_eq!(parse_refusal(value), "fix.json: /: is not a JSON object");
        }
        assert_eq!(parse_refusal(shop()), "fix.json: /: \"overlay\" is missing");
    }

    #[test]
    fn other_versions_are_refused() {
        for version in ["1.0.0", "1.1", "1.1.1", "1.2.0", "x"] {
            let mut value = overlay([update("$.info", json!({"x": 1}))]);
            value["overlay"] = json!(version);
            assert_eq!(
                parse_refusal(value),
                format!(
                    "fix.json: /: \"overlay\" is version \"{version}\", only \"1.1.0\" is supported"
                )
            );
        }
    }

    #[test]
    fn root_and_info_need_their_keys_in_the_right_form() {
        for (change, problem) in [
            (json!({"overlay": 1.1}), "/: \"overlay\" is not a string"),
            (json!({"info": null}), "/: \"info\" is missing"),
            (json!({"info": "x"}), "/info: is not a JSON object"),
            (
                json!({"info": {"title": "T"}}),
                "/info: \"version\" is missing",
            ),
            (
                json!({"info": {"version": "1"}}),
                "/info: \"title\" is missing",
            ),
            (
                json!({"info": {"title": " ", "version": "1"}}),
                "/info: \"title\" is empty",
            ),
            (
                json!({"info": {"title": "T", "version": 1}}),
                "/info: \"version\" is not a string",
            ),
            (
                json!({"info": {"title": "T", "version": "1", "description": []}}),
                "/info: \"description\" is not a string",
            ),
            (
                json!({"info": {"title": "T", "version": "1", "license": {}}}),
                "/info: has the unknown key \"license\"",
            ),
            (json!({"extends": 1}), "/: \"extends\" is not a string"),
            (json!({"Actions": []}), "/: has the unknown key \"Actions\""),
            (json!({"actions": null}), "/: \"actions\" is missing"),
            (json!({"actions": []}), "/: \"actions\" is empty"),
            (json!({"actions": {}}), "/: \"actions\" is not an array"),
            (json!({"actions": [1]}), "action 1: is not a JSON object"),
        ] {
            let mut value = overlay([update("$.info", json!({"x": 1}))]);
            merge_keys(&mut value, change);
            assert_eq!(parse_refusal(value), format!("fix.json: {problem}"));
        }
    }

    #[test]
    fn actions_need_their_keys_in_the_right_form() {
        for (change, problem) in [
            (json!({"target": null}), ": \"target\" is missing"),
            (json!({"target": 1}), ": \"target\" is not a string"),
            (json!({"target": ""}), ": \"target\" is empty"),
            (
                json!({"description": null}),
                " ($.info): \"description\" is missing",
            ),
            (
                json!({"description": "\n"}),
                " ($.info): \"description\" is empty",
            ),
            (
                json!({"x-evidence": null}),
                " ($.info): \"x-evidence\" is missing",
            ),
            (
                json!({"x-evidence": ["seen"]}),
                " ($.info): \"x-evidence\" is not a string",
            ),
            (
                json!({"x-confidence": null}),
                " ($.info): \"x-confidence\" is missing",
            ),
            (
                json!({"x-confidence": "sure"}),
                " ($.info): \"x-confidence\" is \"sure\", not proven, likely or guess",
            ),
            (
                json!({"updates": {}}),
                " ($.info): has the unknown key \"updates\"",
            ),
            (
                json!({"update": null}),
                " ($.info): has none of \"update\", \"remove\" and \"copy\"",
            ),
            (
                json!({"remove": true}),
                " ($.info): has both \"update\" and \"remove\"",
            ),
            (
                json!({"copy": "$.a"}),
                " ($.info): has both \"update\" and \"copy\"",
            ),
            (
                json!({"update": null, "remove": true, "copy": "$.a"}),
                " ($.info): has both \"remove\" and \"copy\"",
            ),
            (
                json!({"update": null, "remove": false}),
                " ($.info): \"remove\" is false, not true",
            ),
            (
                json!({"update": null, "remove": "yes"}),
                " ($.info): \"remove\" is \"yes\", not true",
            ),
            (
                json!({"update": null, "copy": 1}),
                " ($.info): \"copy\" is not a string",
            ),
            (
                json!({"update": null, "copy": "info"}),
                " ($.info): \"copy\" is not a JSONPath: at position 0, parser error",
            ),
            (
                json!({"x-expect": 0}),
                " ($.info): \"x-expect\" is 0, not a number of nodes from 1 up",
            ),
            (
                json!({"x-expect": 1.5}),
                " ($.info): \"x-expect\" is 1.5, not a number of nodes from 1 up",
            ),
        ] {
            let mut action = update("$.info", json!({"x": 1}));
            merge_keys(&mut action, change);
            assert_eq!(
                action_refusal(action),
                format!("fix.json: action 1{problem}")
            );
        }
    }

    #[test]
    fn an_invalid_target_names_the_position() {
        assert_eq!(
            action_refusal(update("$.paths[", json!({}))),
            "fix.json: action 1 ($.paths[): \"target\" is not a JSONPath: \
             at position 7, parser error"
        );
        assert_eq!(
            action_refusal(update("$['\\u", json!({}))),
            "fix.json: action 1 ($['\\u): \"target\" is not a JSONPath: it ends inside an escape"
        );
    }

    #[test]
    fn a_target_over_several_lines_is_shown_on_one() {
        assert_eq!(
            action_refusal(update("$.paths\n  .[", json!({}))),
            "fix.json: action 1 ($.paths   .[): \"target\" is not a JSONPath: \
             at position 11, in dot member name, must start with lowercase alpha or '_'"
        );
    }

    #[test]
    fn removing_the_document_is_refused() {
        assert_eq!(
            action_refusal(remove("$")),
            "fix.json: action 1 ($): removes the whole document"
        );
    }

    #[test]
    fn removing_by_position_is_refused() {
        for target in [
            "$.servers[2]",
            "$.servers[-1]",
            "$.servers[1:]",
            "$.servers[0].url",
        ] {
            assert_eq!(
                action_refusal(remove(target)),
                format!(
                    "fix.json: action 1 ({target}): \
                     removes array entries by position, which shifts: use a filter"
                )
            );
        }
    }

    #[test]
    fn two_equal_actions_are_refused_whatever_they_are_called() {
        let mut again = update("$.info", json!({"version": "2"}));
        again["description"] = json!("Mends it again.");
        assert_eq!(
            parse_refusal(overlay([
                update("$.info", json!({"version": "2"})),
                remove("$.servers"),
                again,
            ])),
            "fix.json: action 3 ($.info): does the same as action 1"
        );
    }
}

mod overlay_merge {
    use super::*;

    #[test]
    fn objects_merge_recursively_and_keep_the_rest() {
        let charge = after(
            [update(
                "$.components.schemas.Charge",
                json!({"properties": {"id": {"format": "uuid"}, "fee": {"type": "integer"}}}),
            )],
            "/components/schemas/Charge",
        );
        assert_eq!(
            charge,
            json!({
                "type": "object",
                "required": ["id", "amount"],
                "properties": {
                    "id": {"type": "string", "example": "ch_1", "format": "uuid"},
                    "amount": {"type": "number"},
                    "fee": {"type": "integer"},
                },
            })
        );
    }

    #[test]
    fn primitives_replace_primitives_of_any_type_and_null() {
        let target = "$.components.schemas.Charge.properties.id";
        let pointer = "/components/schemas/Charge/properties/id/example";
        for value in [json!("ch_2"), json!(1), json!(true), json!(null)] {
            assert_eq!(
                after([update(target, json!({"example": value}))], pointer),
                value,
                "inside a merge"
            );
            assert_eq!(
                after(
                    [update(&format!("{target}.example"), value.clone())],
                    pointer
                ),
                value,
                "as the target"
            );
        }
        let there_and_back = [
            update(target, json!({"example": null})),
            update(target, json!({"example": "x"})),
        ];
        assert_eq!(after(there_and_back, pointer), json!("x"));
    }

    #[test]
    fn an_array_target_takes_one_entry_or_an_array_of_them() {
        let target = "$.paths['/charges'].post.tags";
        let pointer = "/paths/~1charges/post/tags";
        for (value, expected) in [
            (json!("new"), json!(["charges", "new"])),
            (json!(null), json!(["charges", null])),
            (json!({"a": 1}), json!(["charges", {"a": 1}])),
            (json!(["b", "a"]), json!(["charges", "b", "a"])),
            (json!([["b"]]), json!(["charges", ["b"]])),
        ] {
            assert_eq!(after([update(target, value)], pointer), expected);
        }
    }

    #[test]
    fn an_array_inside_a_merge_is_concatenated() {
        assert_eq!(
            after(
                [update(
                    "$.components.schemas.Charge",
                    json!({"required": ["status"]})
                )],
                "/components/schemas/Charge/required"
            ),
            json!(["id", "amount", "status"])
        );
    }

    #[test]
    fn a_parameter_is_appended_to_every_list() {
        let header = json!({"name": "Lomi-Account", "in": "header"});
        let applied = applied([update("$.paths[*].get.parameters", header.clone())]);
        let value = applied.document.as_value();
        assert_eq!(value["paths"]["/charges"]["get"]["parameters"][2], header);
        assert_eq!(value["paths"]["/refunds"]["get"]["parameters"][1], header);
        assert_eq!(applied.actions[0].changed, 2);
    }

    #[test]
    fn one_name_in_two_places_is_two_parameters() {
        let header = json!([{"name": "limit", "in": "header"}]);
        let target = "$.paths['/refunds'].get.parameters";
        let pointer = "/paths/~1refunds/get/parameters/1";
        assert_eq!(after([update(target, header.clone())], pointer), header[0]);
    }

    #[test]
    fn a_filter_chooses_what_an_update_is_for() {
        let applied = applied([update(
            "$.paths[*][*].parameters[?@.name=='limit'].schema",
            json!({"type": "integer", "minimum": 1}),
        )]);
        let value = applied.document.as_value();
        for path in ["/charges", "/refunds"] {
            assert_eq!(
                value["paths"][path]["get"]["parameters"][0]["schema"],
                json!({"type": "integer", "minimum": 1})
            );
        }
        assert_eq!(
            value["paths"]["/charges"]["get"]["parameters"][1],
            shop()["paths"]["/charges"]["get"]["parameters"][1]
        );
    }

    #[test]
    fn the_root_can_be_updated() {
        let mut expected = shop();
        expected["info"]["version"] = json!("2");
        expected["x-corrected"] = json!(true);
        let update = update("$", json!({"info": {"version": "2"}, "x-corrected": true}));
        assert_eq!(after([update], ""), expected);
    }

    #[test]
    fn nodes_inside_each_other_are_all_updated() {
        // The root of the schema and its properties are both objects with a type.
        let applied = applied([update(
            "$.components.schemas.Charge..[?@.type=='number' || @.type=='string']",
            json!({"nullable": true}),
        )]);
        assert_eq!(applied.actions[0].matched, 2);
        let nested = [
            update("$.info", json!({"x": {"x": {"x": {"k": 1}}}})),
            update("$.info..x", json!({"seen": true})),
        ];
        assert_eq!(
            after(nested, "/info/x"),
            json!({"seen": true, "x": {"seen": true, "x": {"seen": true, "k": 1}}})
        );
    }

    #[test]
    fn clashing_kinds_are_refused() {
        let schema = "$.components.schemas.Charge";
        for (target, value, expected) in [
            (
                schema,
                json!({"required": {"id": true}}),
                "cannot merge an object into /components/schemas/Charge/required, \
                 which is an array",
            ),
            (
                schema,
                json!({"required": "id"}),
                "cannot merge a primitive value into /components/schemas/Charge/required, \
                 which is an array",
            ),
            (
                schema,
                json!({"properties": {"id": "string"}}),
                "cannot merge a primitive value into /components/schemas/Charge/properties/id, \
                 which is an object",
            ),
            (
                schema,
                json!({"properties": null}),
                "cannot merge a primitive value into /components/schemas/Charge/properties, \
                 which is an object",
            ),
            (
                schema,
                json!({"properties": []}),
                "cannot merge an array into /components/schemas/Charge/properties, \
                 which is an object",
            ),
            (
                schema,
                json!({"type": ["object", "null"]}),
                "cannot merge an array into /components/schemas/Charge/type, \
                 which is a primitive value",
            ),
            (
                schema,
                json!({"type": {"a": 1}}),
                "cannot merge an object into /components/schemas/Charge/type, \
                 which is a primitive value",
            ),
            (
                schema,
                json!("text"),
                "cannot merge a primitive value into /components/schemas/Charge, \
                 which is an object",
            ),
            (
                "$",
                json!([1]),
                "cannot merge an array into /, which is an object",
            ),
        ] {
            assert_eq!(
                refusal([update(target, value)]),
                format!("fix.json: action 1 ({target}): {expected}")
            );
        }
    }

    #[test]
    fn targets_of_different_kinds_are_refused() {
        assert_eq!(
            refusal([update("$['info','servers']", json!({"x": 1}))]),
            "fix.json: action 1 ($['info','servers']): matches nodes of different kinds: \
             /info is an object, /servers is an array"
        );
        assert_eq!(
            refusal([update(
                "$.components.schemas.Charge['type','required']",
                json!("x")
            )]),
            "fix.json: action 1 ($.components.schemas.Charge['type','required']): \
             matches nodes of different kinds: /components/schemas/Charge/type is a primitive \
             value, /components/schemas/Charge/required is an array"
        );
    }

    #[test]
    fn an_entry_an_array_holds_already_is_refused() {
        for (target, value, expected) in [
            (
                "$.components.schemas.Charge",
                json!({"required": ["status", "id"]}),
                "/components/schemas/Charge/required would hold \"id\" twice",
            ),
            (
                "$.components.schemas.Charge.required",
                json!("id"),
                "/components/schemas/Charge/required would hold \"id\" twice",
            ),
            (
                "$.components.schemas.Charge.required",
                json!(["status", "status"]),
                "/components/schemas/Charge/required would hold \"status\" twice",
            ),
            (
                "$.paths['/charges'].get.parameters",
                json!([{"name": "limit", "in": "query", "required": true}]),
                "/paths/~1charges/get/parameters would hold the query parameter \"limit\" twice",
            ),
            (
                "$.paths['/charges'].post.parameters",
                json!([{"name": "a", "in": "path"}, {"name": "a", "in": "path", "x": 1}]),
                "/paths/~1charges/post/parameters would hold the path parameter \"a\" twice",
            ),
            (
                "$.servers",
                json!({"url": "http://localhost", "description": "Dev"}),
                "/servers would hold an object twice",
            ),
        ] {
            assert_eq!(
                refusal([update(target, value)]),
                format!("fix.json: action 1 ({target}): {expected}")
            );
        }
    }
}

mod overlay_remove {
    use super::*;

    #[test]
    fn a_key_is_removed_and_the_order_of_the_others_stays() {
        let mut expected = shop();
        let schema = expected["components"]["schemas"]["Charge"].as_object_mut();
        schema.unwrap().retain(|key, _| key != "required");
        let after = after([remove("$.components.schemas.Charge.required")], "");
        assert_eq!(after.to_string(), expected.to_string());
    }

    #[test]
    fn a_key_with_slash_and_tilde_is_removed() {
        let actions = [
            update("$.info", json!({"x": {"a/b~1": 1, "a/b~1~0": 2, "b": 3}})),
            remove("$.info.x['a/b~1']"),
        ];
        assert_eq!(after(actions, "/info/x"), json!({"a/b~1~0": 2, "b": 3}));
    }

    #[test]
    fn several_entries_of_one_array_are_removed() {
        assert_eq!(
            after([remove("$.servers[?@.description!='Test']")], "/servers"),
            json!([{"url": "https://test.example", "description": "Test"}])
        );
        let many: Vec<_> = (0..25).collect();
        assert_eq!(
            after(
                [
                    update("$.info", json!({"x": many})),
                    remove("$.info.x[?@>=3 && @<=21]")
                ],
                "/info/x"
            ),
            json!([0, 1, 2, 22, 23, 24])
        );
    }

    #[test]
    fn entries_of_several_arrays_are_removed() {
        let applied = applied([remove("$.paths[*][*].parameters[?@.name=='limit']")]);
        let paths = &applied.document.as_value()["paths"];
        assert_eq!(paths["/refunds"]["get"]["parameters"], json!([]));
        assert_eq!(
            paths["/charges"]["get"]["parameters"][0]["name"],
            json!("cursor")
        );
        assert_eq!(
            applied.actions,
            [ActionReport {
                number: 1,
                target: "$.paths[*][*].parameters[?@.name=='limit']".into(),
                matched: 2,
                changed: 2,
                pointers: vec![
                    "/paths/~1charges/get/parameters/0".into(),
                    "/paths/~1refunds/get/parameters/0".into(),
                ],
            }]
        );
    }

    #[test]
    fn nodes_inside_each_other_are_all_removed() {
        let actions = [
            update(
                "$.info",
                json!({"x": [
                    1,
                    {"gone": true, "x": [{"gone": true}, 2]},
                    {"x": [3]},
                    {"gone": true},
                    4,
                ]}),
            ),
            remove("$.info..[?@.gone]"),
        ];
        assert_eq!(after(actions, "/info/x"), json!([1, {"x": [3]}, 4]));
    }

    #[test]
    fn an_operation_can_be_removed_but_not_what_is_referred_to() {
        let applied = applied([remove("$.paths['/charges'].post")]);
        assert_eq!(applied.document.counts().operations, 2);
        assert_eq!(
            refusal([remove("$.components.schemas.Charge")]),
            "fix.json: action 1 ($.components.schemas.Charge): makes the document invalid: \
             /paths/~1charges/post/responses/201/content/application~1json/schema: \
             $ref \"#/components/schemas/Charge\" leads nowhere"
        );
    }
}

mod overlay_copy {
    use super::*;

    #[test]
    fn a_copy_is_merged_as_an_update_would_be() {
        let actions = [
            update(
                "$.components.schemas.Refund.properties",
                json!({"note": {"type": "string"}}),
            ),
            copy(
                "$.components.schemas.Refund.properties",
                "$.components.schemas.Charge.properties",
            ),
        ];
        assert_eq!(
            after(actions, "/components/schemas/Refund/properties"),
            json!({
                "id": {"type": "string", "example": "ch_1"},
                "amount": {"type": "number"},
                "note": {"type": "string"},
            })
        );
    }

    #[test]
    fn a_copy_goes_to_every_target_and_sees_earlier_actions() {
        let actions = [
            update(
                "$.components",
                json!({"x-paging": [{"name": "page", "in": "query"}]}),
            ),
            copy("$.paths[*][*].parameters", "$.components['x-paging']"),
        ];
        let applied = applied(actions);
        assert_eq!(applied.actions[1].changed, 3);
        assert_eq!(
            applied.document.as_value()["paths"]["/charges"]["post"]["parameters"],
            json!([{"name": "page", "in": "query"}])
        );
    }

    #[test]
    fn a_node_is_renamed_by_copy_and_remove() {
        let actions = [
            update("$.paths", json!({"/repayments": {}})),
            copy("$.paths['/repayments']", "$.paths['/refunds']"),
            remove("$.paths['/refunds']"),
        ];
        let paths = after(actions, "/paths");
        assert_eq!(paths["/repayments"], shop()["paths"]["/refunds"]);
        assert!(paths.get("/refunds").is_none());
    }

    #[test]
    fn a_copy_needs_exactly_one_source() {
        assert_eq!(
            refusal([copy("$.info", "$.nothing")]),
            "fix.json: action 1 ($.info): copies from \"$.nothing\", \
             which matches nothing, not 1"
        );
        assert_eq!(
            refusal([copy("$.info", "$.components.schemas[*]")]),
            "fix.json: action 1 ($.info): copies from \"$.components.schemas[*]\", \
             which matches 2 nodes, not 1"
        );
    }

    #[test]
    fn a_copy_of_another_kind_or_onto_itself_is_refused() {
        assert_eq!(
            refusal([copy("$.info", "$.servers")]),
            "fix.json: action 1 ($.info): cannot merge an array into /info, which is an object"
        );
        assert_eq!(
            refusal([copy("$.info", "$.info")]),
            "fix.json: action 1 ($.info): changes nothing: the document has it already"
        );
    }

    #[test]
    fn a_document_that_could_not_be_read_back_is_refused() {
        let swap = |from: &str, to: &str, n: usize| {
            copy(
                &format!("$.info['{to}'].x{}", ".x".repeat(n)),
                &format!("$.info['{from}']"),
            )
        };
        let mut deep = json!({});
        for _ in 0..60 {
            deep = json!({"x": deep});
        }
        let actions = [
            update("$.info", json!({"a": deep, "b": deep})),
            swap("a", "b", 50),
            swap("b", "a", 50),
        ];
        assert_eq!(
            refusal(actions),
            format!(
                "fix.json: action 3 ($.info['a'].x{}): \
                 nests the document deeper than 127 levels",
                ".x".repeat(50)
            )
        );
    }
}

mod overlay_apply {
    use super::*;

    #[test]
    fn actions_see_what_the_ones_before_them_did() {
        let actions = [
            remove("$.servers"),
            update("$", json!({"servers": [{"url": "http://sandbox"}]})),
            update("$.servers[0]", json!({"description": "Sandbox"})),
        ];
        assert_eq!(
            after(actions, "/servers"),
            json!([{"url": "http://sandbox", "description": "Sandbox"}])
        );
    }

    #[test]
    fn the_other_order_does_not_fit() {
        assert_eq!(
            refusal([
                update("$.info['x-late']", json!({"b": 1})),
                update("$.info", json!({"x-late": {"a": 1}})),
            ]),
            "fix.json: action 1 ($.info['x-late']): matches nothing"
        );
    }

    #[test]
    fn a_target_that_matches_nothing_is_refused() {
        for action in [
            update("$.paths['/charge']", json!({"x": 1})),
            remove("$.paths['/charge']"),
            copy("$.paths['/charge']", "$.info"),
        ] {
            assert_eq!(
                refusal([action]),
                "fix.json: action 1 ($.paths['/charge']): matches nothing"
            );
        }
    }

    #[test]
    fn the_expected_number_of_matches_has_to_be_met() {
        let limits = |expect: usize| {
            action(
                "$.paths[*][*].parameters[?@.name=='limit']",
                json!({"update": {"x": 1}, "x-expect": expect}),
            )
        };
        assert_eq!(applied([limits(2)]).actions[0].matched, 2);
        assert_eq!(
            refusal([limits(3)]),
            "fix.json: action 1 ($.paths[*][*].parameters[?@.name=='limit']): \
             matches 2 nodes, x-expect is 3"
        );
        assert_eq!(
            refusal([action("$.nothing", json!({"remove": true, "x-expect": 1}))]),
            "fix.json: action 1 ($.nothing): matches nothing, x-expect is 1"
        );
    }

    #[test]
    fn an_action_that_changes_nothing_is_refused() {
        for value in [
            json!({}),
            json!({"type": "object"}),
            json!({"required": []}),
            json!({"properties": {"id": {"type": "string"}}}),
        ] {
            assert_eq!(
                refusal([
                    update("$.info", json!({"x": 1})),
                    update("$.components.schemas.Charge", value)
                ]),
                "fix.json: action 2 ($.components.schemas.Charge): \
                 changes nothing: the document has it already"
            );
        }
    }

    #[test]
    fn changing_some_of_the_matches_is_enough() {
        let applied = applied([update(
            "$.components.schemas[*].properties.id",
            json!({"example": "ch_1"}),
        )]);
        let [report] = applied.actions.as_slice() else {
            panic!("{applied:?}")
        };
        assert_eq!((report.matched, report.changed), (2, 1));
        assert_eq!(
            report.pointers,
            [
                "/components/schemas/Charge/properties/id",
                "/components/schemas/Refund/properties/id"
            ]
        );
        assert!(applied.skipped.is_empty());
    }

    #[test]
    fn the_document_given_stays_as_it_is() {
        let before = document(shop());
        let overlay = read(&overlay([
            remove("$.servers"),
            update("$.nothing", json!({})),
        ]));
        overlay.unwrap().apply(&before).unwrap_err();
        assert_eq!(before, document(shop()));
    }

    #[test]
    fn a_dangling_reference_names_the_action_that_brought_it() {
        assert_eq!(
            refusal([
                update("$.info", json!({"x": 1})),
                update(
                    "$.paths['/refunds'].get.responses['200']",
                    json!({"content": {"application/json": {
                        "schema": {"$ref": "#/components/schemas/Refunds"}
                    }}}),
                ),
                update("$.info", json!({"y": 1})),
            ]),
            "fix.json: action 2 ($.paths['/refunds'].get.responses['200']): \
             makes the document invalid: \
             /paths/~1refunds/get/responses/200/content/application~1json/schema: \
             $ref \"#/components/schemas/Refunds\" leads nowhere"
        );
    }

    #[test]
    fn a_reference_may_dangle_between_two_actions() {
        let schema = json!({"Charge": {"type": "object", "description": "anew"}});
        let actions = [
            remove("$.components.schemas.Charge"),
            update("$.components.schemas", schema.clone()),
        ];
        assert_eq!(
            after(actions, "/components/schemas/Charge"),
            schema["Charge"]
        );
    }

    #[test]
    fn damage_that_is_mended_is_not_to_blame_for_later_damage() {
        assert_eq!(
            refusal([
                remove("$.components.schemas.Charge"),
                update("$.components.schemas", json!({"Charge": {}})),
                update("$", json!({"openapi": "3.1.0"})),
                update("$.info", json!({"x": 1})),
            ]),
            "fix.json: action 3 ($): makes the document invalid: \
             /openapi: is \"3.1.0\", expected 3.0.x"
        );
    }

    #[test]
    fn a_result_that_is_no_document_is_refused() {
        for (action, expected) in [
            (
                remove("$.openapi"),
                "action 1 ($.openapi): makes the document invalid: \
                 /openapi: is missing: not an OpenAPI 3.0 document",
            ),
            (
                update("$", json!({"openapi": "3.1.0"})),
                "action 1 ($): makes the document invalid: \
                 /openapi: is \"3.1.0\", expected 3.0.x",
            ),
            (
                remove("$.paths"),
                "action 1 ($.paths): makes the document invalid: /paths: is missing or empty",
            ),
            (
                update(
                    "$.paths['/refunds'].get",
                    json!({"operationId": "charges_list"}),
                ),
                "action 1 ($.paths['/refunds'].get): makes the document invalid: \
                 /paths/~1refunds/get: operationId \"charges_list\" \
                 is already used at /paths/~1charges/get",
            ),
        ] {
            assert_eq!(refusal([action]), format!("fix.json: {expected}"));
        }
    }
}

mod overlay_lenient {
    use super::*;

    fn lenient(actions: impl Into<Vec<Value>>) -> Applied {
        let overlay = read(&overlay(actions)).unwrap();
        overlay.apply_lenient(&document(shop())).unwrap()
    }

    fn reasons(applied: &Applied) -> Vec<(usize, &str, &str)> {
        let skipped = applied.skipped.iter();
        skipped
            .map(|skipped| (skipped.number, &*skipped.target, &*skipped.reason))
            .collect()
    }

    #[test]
    fn an_overlay_that_fits_gives_what_a_strict_run_gives() {
        let actions = [remove("$.servers"), update("$.info", json!({"x": 1}))];
        assert_eq!(lenient(actions.clone()), applied(actions));
    }

    #[test]
    fn actions_that_do_not_fit_are_left_out_and_listed() {
        let result = lenient([
            update("$.nothing", json!({"x": 1})),
            update("$.info", json!({"x": 1})),
            update("$.info", json!({"title": "Shop"})),
            // Half of it fits, which must not stay behind.
            update(
                "$.components.schemas.Charge",
                json!({"description": "a charge", "required": ["id"]}),
            ),
            copy("$.info", "$.servers[*]"),
            remove("$.servers"),
        ]);
        assert_eq!(
            reasons(&result),
            [
                (1, "$.nothing", "matches nothing"),
                (3, "$.info", "changes nothing: the document has it already"),
                (
                    4,
                    "$.components.schemas.Charge",
                    "/components/schemas/Charge/required would hold \"id\" twice"
                ),
                (
                    5,
                    "$.info",
                    "copies from \"$.servers[*]\", which matches 3 nodes, not 1"
                ),
            ]
        );
        let numbers: Vec<_> = result.actions.iter().map(|report| report.number).collect();
        assert_eq!(numbers, [2, 6]);
        let fitting = applied([update("$.info", json!({"x": 1})), remove("$.servers")]);
        assert_eq!(result.document, fitting.document);
    }

    #[test]
    fn an_action_that_relies_on_a_left_out_one_is_left_out_too() {
        let refers = |path: &str, name: &str| {
            update(
                &format!("$.paths['{path}'].get.responses['200']"),
                json!({"content": {"application/json": {
                    "schema": {"$ref": format!("#/components/schemas/{name}")}
                }}}),
            )
        };
        let result = lenient([
            update("$.components.schema", json!({"List": {"type": "array"}})),
            refers("/refunds", "List"),
            refers("/charges", "Charge"),
            remove("$.components.schemas.Charge"),
        ]);
        assert_eq!(
            reasons(&result),
            [
                (1, "$.components.schema", "matches nothing"),
                (
                    2,
                    "$.paths['/refunds'].get.responses['200']",
                    "makes the document invalid: \
                     /paths/~1refunds/get/responses/200/content/application~1json/schema: \
                     $ref \"#/components/schemas/List\" leads nowhere"
                ),
                (
                    4,
                    "$.components.schemas.Charge",
                    "makes the document invalid: \
                     /paths/~1charges/get/responses/200/content/application~1json/schema: \
                     $ref \"#/components/schemas/Charge\" leads nowhere"
                ),
            ]
        );
        assert_eq!(result.actions.len(), 1);
        assert_eq!(result.actions[0].number, 3);
    }

    #[test]
    fn an_overlay_of_which_nothing_fits_leaves_the_document() {
        let result = lenient([remove("$.nothing"), remove("$.paths")]);
        assert_eq!(result.document, document(shop()));
        assert_eq!((result.actions.len(), result.skipped.len()), (0, 2));
    }
}

mod overlay_robust {
    use super::*;

    /// What stands in for each part of a good file in turn.
    fn replacements() -> Vec<Value> {
        vec![
            json!(null),
            json!(false),
            json!(-1),
            json!(1e300),
            json!(u64::MAX),
            json!(""),
            json!("$"),
            json!("$.."),
            json!("$..*"),
            json!("$[0]"),
            json!("$['\\ud800\\ud"),
            json!("$[?match(@, '[')]"),
            json!("\u{0}\n\u{1F600}"),
            json!([]),
            json!([[]]),
            json!({}),
            json!({"": {}}),
        ]
    }

    /// The pointers of all values inside `value`.
    fn places(value: &Value, place: &str, found: &mut Vec<String>) {
        found.push(place.to_owned());
        match value {
            Value::Object(map) => map
                .iter()
                .for_each(|(key, value)| places(value, &format!("{place}/{key}"), found)),
            Value::Array(items) => items
                .iter()
                .enumerate()
                .for_each(|(index, value)| places(value, &format!("{place}/{index}"), found)),
            _ => {}
        }
    }

    #[test]
    fn no_file_makes_it_panic_and_every_error_is_one_line() {
        let good = overlay([
            update("$.info", json!({"x": [{"a": 1}, "b"]})),
            copy("$.info.x", "$.paths['/refunds']"),
            remove("$.servers[?@.url]"),
            action("$.info", json!({"update": {"y": null}, "x-expect": 1})),
        ]);
        let document = document(shop());
        let mut found = Vec::new();
        places(&good, "", &mut found);
        let mut refused = 0;
        for place in &found {
            for replacement in replacements() {
                let mut bad = good.clone();
                *bad.pointer_mut(place).unwrap() = replacement;
                let result = read(&bad).and_then(|overlay| {
                    overlay.apply_lenient(&document).unwrap();
                    overlay.apply(&document)
                });
                if let Err(error) = result {
                    refused += 1;
                    let text = error.to_string();
                    assert!(text.starts_with("fix.json: "), "{text}");
                    assert!(!text.contains(char::is_control), "{text:?}");
                }
            }
        }
        assert!(refused > found.len() * 8, "{refused} of {}", found.len());
    }
}
