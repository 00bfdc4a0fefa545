use super::*;

#[test]
fn objects_are_merged_recursively() {
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
fn primitives_and_null_replace_primitives_of_any_type() {
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
fn an_array_target_accepts_one_entry_or_an_array_of_entries() {
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
fn parameters_with_the_same_name_in_different_locations_are_not_duplicates() {
    let header = json!([{"name": "limit", "in": "header"}]);
    let target = "$.paths['/refunds'].get.parameters";
    let pointer = "/paths/~1refunds/get/parameters/1";
    assert_eq!(after([update(target, header.clone())], pointer), header[0]);
}

#[test]
fn a_filter_selects_the_nodes_to_update() {
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
fn nested_nodes_are_all_updated() {
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
fn values_of_different_kinds_cannot_be_merged() {
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
            error([update(target, value)]),
            format!("fix.json: action 1 ({target}): {expected}")
        );
    }
}

#[test]
fn targets_of_different_kinds_are_an_error() {
    assert_eq!(
        error([update("$['info','servers']", json!({"x": 1}))]),
        "fix.json: action 1 ($['info','servers']): matches nodes of different kinds: \
         /info is an object, /servers is an array"
    );
    assert_eq!(
        error([update(
            "$.components.schemas.Charge['type','required']",
            json!("x")
        )]),
        "fix.json: action 1 ($.components.schemas.Charge['type','required']): \
         matches nodes of different kinds: /components/schemas/Charge/type is a primitive \
         value, /components/schemas/Charge/required is an array"
    );
}

#[test]
fn a_duplicate_array_entry_is_an_error() {
    for (target, value, expected) in [
        (
            "$.components.schemas.Charge",
            json!({"required": ["status", "id"]}),
            "/components/schemas/Charge/required would contain \"id\" twice",
        ),
        (
            "$.components.schemas.Charge.required",
            json!("id"),
            "/components/schemas/Charge/required would contain \"id\" twice",
        ),
        (
            "$.components.schemas.Charge.required",
            json!(["status", "status"]),
            "/components/schemas/Charge/required would contain \"status\" twice",
        ),
        (
            "$.paths['/charges'].get.parameters",
            json!([{"name": "limit", "in": "query", "required": true}]),
            "/paths/~1charges/get/parameters would contain the query parameter \"limit\" twice",
        ),
        (
            "$.paths['/charges'].post.parameters",
            json!([{"name": "a", "in": "path"}, {"name": "a", "in": "path", "x": 1}]),
            "/paths/~1charges/post/parameters would contain the path parameter \"a\" twice",
        ),
        (
            "$.servers",
            json!({"url": "http://localhost", "description": "Dev"}),
            "/servers would contain an object twice",
        ),
    ] {
        assert_eq!(
            error([update(target, value)]),
            format!("fix.json: action 1 ({target}): {expected}")
        );
    }
}
