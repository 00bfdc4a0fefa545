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
