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
fn an_overlay_that_applies_completely_gives_the_same_result_as_a_strict_run() {
    let actions = [remove("$.servers"), update("$.info", json!({"x": 1}))];
    assert_eq!(lenient(actions.clone()), applied(actions));
}

#[test]
fn actions_that_cannot_be_applied_are_skipped_and_listed() {
    let result = lenient([
        update("$.nothing", json!({"x": 1})),
        update("$.info", json!({"x": 1})),
        update("$.info", json!({"title": "Shop"})),
        // Only a part of it can be applied, which must be undone.
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
            (
                3,
                "$.info",
                "changes nothing: the document already contains it"
            ),
            (
                4,
                "$.components.schemas.Charge",
                "/components/schemas/Charge/required would contain \"id\" twice"
            ),
            (
                5,
                "$.info",
                "copies from \"$.servers[*]\", which must match 1 node but matches 3 nodes"
            ),
        ]
    );
    let numbers: Vec<_> = result.actions.iter().map(|report| report.number).collect();
    assert_eq!(numbers, [2, 6]);
    let fitting = applied([update("$.info", json!({"x": 1})), remove("$.servers")]);
    assert_eq!(result.document, fitting.document);
}

#[test]
fn an_action_that_relies_on_a_skipped_one_is_skipped_too() {
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
                 $ref \"#/components/schemas/List\" does not resolve"
            ),
            (
                4,
                "$.components.schemas.Charge",
                "makes the document invalid: \
                 /paths/~1charges/get/responses/200/content/application~1json/schema: \
                 $ref \"#/components/schemas/Charge\" does not resolve"
            ),
        ]
    );
    assert_eq!(result.actions.len(), 1);
    assert_eq!(result.actions[0].number, 3);
}

#[test]
fn an_overlay_of_which_nothing_applies_leaves_the_document_unchanged() {
    let result = lenient([remove("$.nothing"), remove("$.paths")]);
    assert_eq!(result.document, document(shop()));
    assert_eq!((result.actions.len(), result.skipped.len()), (0, 2));
}
