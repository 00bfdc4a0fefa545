use super::*;

#[test]
fn removing_a_key_keeps_the_order_of_the_others() {
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
fn nested_nodes_are_all_removed() {
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
fn an_operation_can_be_removed_but_not_a_schema_that_is_referenced() {
    let applied = applied([remove("$.paths['/charges'].post")]);
    assert_eq!(applied.document.counts().operations, 2);
    assert_eq!(
        error([remove("$.components.schemas.Charge")]),
        "fix.json: action 1 ($.components.schemas.Charge): makes the document invalid: \
         /paths/~1charges/post/responses/201/content/application~1json/schema: \
         $ref \"#/components/schemas/Charge\" does not resolve"
    );
}
