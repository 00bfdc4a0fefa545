use super::*;

#[test]
fn all_parts_of_the_file_are_parsed() {
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
    assert_eq!(first.description, "Corrects it.");
    assert_eq!(first.evidence, "seen");
    assert_eq!(first.confidence, Confidence::Proven);
    assert_eq!(second.confidence, Confidence::Guess);
    assert_eq!((first.expect, second.expect), (Some(1), None));
}

#[test]
fn a_syntax_error_has_its_line_and_column() {
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
fn json_that_is_nested_too_deeply_is_rejected() {
    let text = "[".repeat(100_000);
    let error = Overlay::parse("fix.json", text.as_bytes()).unwrap_err();
    assert_eq!(
        error.to_string(),
        "fix.json: line 1 column 128: is nested deeper than 127 levels"
    );
}

#[test]
fn a_duplicate_key_is_rejected() {
    let text = "{\"overlay\": \"1.1.0\",\n \"actions\": [{\"update\": 1, \"update\": 2}]}";
    let error = Overlay::parse("fix.json", text.as_bytes()).unwrap_err();
    assert_eq!(
        error.to_string(),
        "fix.json: /actions/0/update: is a duplicate key, at line 2 column 35"
    );
}

#[test]
fn json_that_is_not_an_overlay_is_rejected() {
    for value in [json!(null), json!([]), json!("overlay"), json!(1.5)] {
        assert_eq!(parse_error(value), "fix.json: /: is not a JSON object");
    }
    assert_eq!(parse_error(shop()), "fix.json: /: \"overlay\" is missing");
}

#[test]
fn other_versions_are_rejected() {
    for version in ["1.0.0", "1.1", "1.1.1", "1.2.0", "x"] {
        let mut value = overlay([update("$.info", json!({"x": 1}))]);
        value["overlay"] = json!(version);
        assert_eq!(
            parse_error(value),
            format!("fix.json: /: \"overlay\" is \"{version}\", but only \"1.1.0\" is supported")
        );
    }
}

#[test]
fn keys_of_the_root_and_info_are_validated() {
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
        assert_eq!(parse_error(value), format!("fix.json: {problem}"));
    }
}

#[test]
fn keys_of_actions_are_validated() {
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
            " ($.info): \"x-confidence\" is \"sure\", but must be proven, likely or guess",
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
            " ($.info): \"remove\" is false, but must be true",
        ),
        (
            json!({"update": null, "remove": "yes"}),
            " ($.info): \"remove\" is \"yes\", but must be true",
        ),
        (
            json!({"update": null, "copy": 1}),
            " ($.info): \"copy\" is not a string",
        ),
        (
            json!({"update": null, "copy": "info"}),
            " ($.info): \"copy\" is not a JSONPath: at position 0, expected '$'",
        ),
        (
            json!({"x-expect": 0}),
            " ($.info): \"x-expect\" is 0, but must be a positive integer",
        ),
        (
            json!({"x-expect": 1.5}),
            " ($.info): \"x-expect\" is 1.5, but must be a positive integer",
        ),
    ] {
        let mut action = update("$.info", json!({"x": 1}));
        merge_keys(&mut action, change);
        assert_eq!(action_error(action), format!("fix.json: action 1{problem}"));
    }
}

#[test]
fn an_invalid_target_is_reported_with_its_position() {
    assert_eq!(
        action_error(update("$.paths[", json!({}))),
        "fix.json: action 1 ($.paths[): \"target\" is not a JSONPath: \
         at position 8, expected a name in quotes, an index, '*' or '?'"
    );
    assert_eq!(
        action_error(update("$['\\u", json!({}))),
        "fix.json: action 1 ($['\\u): \"target\" is not a JSONPath: \
         at position 5, expected four hexadecimal digits"
    );
}

#[test]
fn slices_and_functions_are_rejected() {
    for (target, problem) in [
        ("$.servers[1:]", "at position 11, slices are not supported"),
        (
            "$.servers[?length(@) == 1]",
            "at position 11, functions are not supported",
        ),
    ] {
        assert_eq!(
            action_error(update(target, json!({}))),
            format!("fix.json: action 1 ({target}): \"target\" is not a JSONPath: {problem}")
        );
    }
}

#[test]
fn a_multi_line_target_is_shown_on_one_line() {
    assert_eq!(
        action_error(update("$.paths\n  .[", json!({}))),
        "fix.json: action 1 ($.paths   .[): \"target\" is not a JSONPath: \
         at position 11, expected a name or '*'"
    );
}

#[test]
fn removing_the_document_is_rejected() {
    assert_eq!(
        action_error(remove("$")),
        "fix.json: action 1 ($): removes the whole document"
    );
}

#[test]
fn removing_by_position_is_rejected() {
    for target in ["$.servers[2]", "$.servers[-1]", "$.servers[0].url"] {
        assert_eq!(
            action_error(remove(target)),
            format!(
                "fix.json: action 1 ({target}): \
                 removes array entries by position, which is fragile: use a filter"
            )
        );
    }
}

#[test]
fn two_equal_actions_are_rejected_regardless_of_their_description() {
    let mut again = update("$.info", json!({"version": "2"}));
    again["description"] = json!("Corrects it again.");
    assert_eq!(
        parse_error(overlay([
            update("$.info", json!({"version": "2"})),
            remove("$.servers"),
            again,
        ])),
        "fix.json: action 3 ($.info): does the same as action 1"
    );
}
