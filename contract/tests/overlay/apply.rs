use super::*;

#[test]
fn actions_see_the_effects_of_earlier_actions() {
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
fn actions_do_not_see_the_effects_of_later_actions() {
    assert_eq!(
        error([
            update("$.info['x-late']", json!({"b": 1})),
            update("$.info", json!({"x-late": {"a": 1}})),
        ]),
        "fix.json: action 1 ($.info['x-late']): matches nothing"
    );
}

#[test]
fn a_target_that_matches_nothing_is_an_error() {
    for action in [
        update("$.paths['/charge']", json!({"x": 1})),
        remove("$.paths['/charge']"),
        copy("$.paths['/charge']", "$.info"),
    ] {
        assert_eq!(
            error([action]),
            "fix.json: action 1 ($.paths['/charge']): matches nothing"
        );
    }
}

#[test]
fn the_number_of_matches_must_equal_x_expect() {
    let limits = |expect: usize| {
        action(
            "$.paths[*][*].parameters[?@.name=='limit']",
            json!({"update": {"x": 1}, "x-expect": expect}),
        )
    };
    assert_eq!(applied([limits(2)]).actions[0].matched, 2);
    assert_eq!(
        error([limits(3)]),
        "fix.json: action 1 ($.paths[*][*].parameters[?@.name=='limit']): \
         matches 2 nodes, but x-expect is 3"
    );
    assert_eq!(
        error([action("$.nothing", json!({"remove": true, "x-expect": 1}))]),
        "fix.json: action 1 ($.nothing): matches nothing, but x-expect is 1"
    );
}

#[test]
fn an_action_that_changes_nothing_is_an_error() {
    for value in [
        json!({}),
        json!({"type": "object"}),
        json!({"required": []}),
        json!({"properties": {"id": {"type": "string"}}}),
    ] {
        assert_eq!(
            error([
                update("$.info", json!({"x": 1})),
                update("$.components.schemas.Charge", value)
            ]),
            "fix.json: action 2 ($.components.schemas.Charge): \
             changes nothing: the document already contains it"
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
fn the_original_document_is_not_modified() {
    let before = document(shop());
    let overlay = read(&overlay([
        remove("$.servers"),
        update("$.nothing", json!({})),
    ]));
    overlay.unwrap().apply(&before).unwrap_err();
    assert_eq!(before, document(shop()));
}

#[test]
fn a_dangling_reference_is_reported_for_the_action_that_added_it() {
    assert_eq!(
        error([
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
         $ref \"#/components/schemas/Refunds\" does not resolve"
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
fn an_action_whose_damage_is_repaired_is_not_blamed_for_later_damage() {
    assert_eq!(
        error([
            remove("$.components.schemas.Charge"),
            update("$.components.schemas", json!({"Charge": {}})),
            update("$", json!({"openapi": "4.0.0"})),
            update("$.info", json!({"x": 1})),
        ]),
        "fix.json: action 3 ($): makes the document invalid: \
         /openapi: is \"4.0.0\", expected 3.0.x or 3.1.x"
    );
}

#[test]
fn a_result_that_is_not_a_valid_document_is_an_error() {
    for (action, expected) in [
        (
            remove("$.openapi"),
            "action 1 ($.openapi): makes the document invalid: \
             /openapi: is missing: not an OpenAPI 3 document",
        ),
        (
            update("$", json!({"openapi": "4.0.0"})),
            "action 1 ($): makes the document invalid: \
             /openapi: is \"4.0.0\", expected 3.0.x or 3.1.x",
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
        assert_eq!(error([action]), format!("fix.json: {expected}"));
    }
}
