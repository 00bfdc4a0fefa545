use super::*;

#[test]
fn a_copy_is_merged_like_an_update() {
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
fn a_copy_applies_to_every_target_and_sees_earlier_actions() {
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
fn copy_and_remove_rename_a_node() {
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
        error([copy("$.info", "$.nothing")]),
        "fix.json: action 1 ($.info): copies from \"$.nothing\", \
         which must match 1 node but matches nothing"
    );
    assert_eq!(
        error([copy("$.info", "$.components.schemas[*]")]),
        "fix.json: action 1 ($.info): copies from \"$.components.schemas[*]\", \
         which must match 1 node but matches 2 nodes"
    );
}

#[test]
fn a_copy_of_another_kind_or_onto_itself_is_an_error() {
    assert_eq!(
        error([copy("$.info", "$.servers")]),
        "fix.json: action 1 ($.info): cannot merge an array into /info, which is an object"
    );
    assert_eq!(
        error([copy("$.info", "$.info")]),
        "fix.json: action 1 ($.info): changes nothing: the document already contains it"
    );
}

#[test]
fn a_result_that_is_nested_too_deeply_is_an_error() {
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
        error(actions),
        format!(
            "fix.json: action 3 ($.info['a'].x{}): \
             makes the document deeper than 127 levels",
            ".x".repeat(50)
        )
    );
}
