//! Matching of the operations of two documents.

use lomi_spec::diff::{Diff, compare};
use serde_json::{Value, json};

use crate::support::{base, document};

fn after(change: impl FnOnce(&mut Value)) -> Diff {
    let mut other = base();
    change(&mut other);
    compare(&document(base()), &document(other))
}

fn rules(diff: &Diff) -> Vec<&str> {
    diff.changes.iter().map(|change| change.rule).collect()
}

fn rename(document: &mut Value, from: &str, to: &str) {
    let paths = document["paths"].as_object_mut().unwrap();
    let item = paths.remove(from).unwrap();
    paths.insert(to.to_owned(), item);
}

#[test]
fn operations_match_regardless_of_path_parameter_names() {
    let diff = after(|other| {
        rename(other, "/things/{id}", "/things/{thing}");
        let item = &mut other["paths"]["/things/{thing}"];
        item["get"]["parameters"][0]["name"] = json!("thing");
        item["get"]["operationId"] = json!("ThingsController_look");
        item.as_object_mut().unwrap().remove("delete");
    });
    assert_eq!(
        rules(&diff),
        [
            "operation-removed",
            "operation-renamed",
            "path-template-renamed"
        ]
    );
    assert_eq!(diff.moved_operations().count(), 0);
}

#[test]
fn a_moved_operation_is_matched_by_its_id_and_compared() {
    let diff = after(|other| {
        rename(other, "/pings", "/pongs");
        other["paths"]["/pongs"]["get"]["deprecated"] = json!(true);
    });
    assert_eq!(
        rules(&diff),
        ["path-changed", "path-changed", "operation-deprecated"]
    );
    let moved: Vec<_> = diff.moved_operations().collect();
    assert_eq!(moved, ["GET /pongs", "POST /pongs"]);
}

#[test]
fn a_path_takes_precedence_over_an_id() {
    // Two operations swap their ids.
    let diff = after(|other| {
        other["paths"]["/pings"]["get"]["operationId"] = json!("PingsController_send");
        other["paths"]["/pings"]["post"]["operationId"] = json!("PingsController_ping");
    });
    assert_eq!(rules(&diff), ["operation-renamed", "operation-renamed"]);
}

#[test]
fn a_shared_schema_is_compared_in_both_directions() {
    let share = |document: &mut Value| {
        document["paths"]["/things"]["post"]["requestBody"]["content"]["application/json"]["schema"] =
            json!({"$ref": "#/components/schemas/Thing"});
    };
    let (mut old, mut new) = (base(), base());
    share(&mut old);
    share(&mut new);
    new["components"]["schemas"]["Thing"]["properties"]["note"] = json!({"type": "boolean"});
    let diff = compare(&document(old), &document(new));
    assert_eq!(
        rules(&diff),
        ["answer-type-changed", "request-type-changed"]
    );
    assert_eq!(diff.changes[0].operations.len(), 3);
    assert_eq!(diff.changes[1].operations, ["POST /things"]);
}

/// The message of the removal, if there is one.
fn removal(diff: &Diff) -> &str {
    let mut changes = diff.changes.iter();
    let removed = changes.find(|change| change.rule.ends_with("removed"));
    &removed.unwrap().message
}

#[test]
fn a_removal_hints_at_the_only_new_name_of_the_same_type() {
    let rename_property = |schema: &str, new: &[(&str, Value)]| {
        after(|other| {
            let all = &mut other["components"]["schemas"][schema]["properties"];
            all.as_object_mut().unwrap().remove("note");
            for (name, property) in new {
                all[name] = property.clone();
            }
        })
    };
    let (text, flag) = (json!({"type": "string"}), json!({"type": "boolean"}));
    for schema in ["Thing", "CreateThing"] {
        let new = [("remark", text.clone()), ("sure", flag.clone())];
        let diff = rename_property(schema, &new);
        let message = removal(&diff);
        assert!(
            message.ends_with("; perhaps renamed to `remark`"),
            "{message}"
        );
        // No new one, one of another type, or two of the same type.
        for new in [
            vec![],
            vec![("sure", flag.clone())],
            vec![("remark", json!({"type": "string", "format": "uri"}))],
            vec![("remark", text.clone()), ("comment", text.clone())],
        ] {
            let diff = rename_property(schema, &new);
            assert!(!removal(&diff).contains("perhaps"), "{new:?}: {diff:?}");
        }
    }

    // Two are gone.
    let diff = after(|other| {
        let all = &mut other["components"]["schemas"]["Thing"]["properties"];
        all.as_object_mut().unwrap().remove("code");
        all.as_object_mut().unwrap().remove("note");
        all["remark"] = text.clone();
    });
    assert!(!removal(&diff).contains("perhaps"), "{diff:?}");

    let diff = after(|other| {
        other["paths"]["/things"]["get"]["parameters"][1]["name"] = json!("count");
    });
    let message = removal(&diff);
    assert!(
        message.ends_with("; perhaps renamed to `count`"),
        "{message}"
    );
}

#[test]
fn a_removed_operation_hints_at_the_only_new_one_of_the_same_shape() {
    let moved = |to: &[&str]| {
        after(|other| {
            let paths = other["paths"].as_object_mut().unwrap();
            let operation = paths["/pings"]
                .as_object_mut()
                .unwrap()
                .remove("post")
                .unwrap();
            for (index, path) in to.iter().enumerate() {
                let mut operation = operation.clone();
                operation["operationId"] = json!(format!("PongsController_push{index}"));
                paths.insert((*path).to_owned(), json!({"post": operation}));
            }
        })
    };
    let diff = moved(&["/pongs"]);
    let message = removal(&diff);
    assert!(
        message.ends_with("; perhaps renamed to `POST /pongs`"),
        "{message}"
    );
    let fingerprint = &diff.changes[0].fingerprint;
    assert_eq!(fingerprint, &moved(&[]).changes[0].fingerprint);
    assert!(!removal(&moved(&["/pongs", "/pungs"])).contains("perhaps"));
}
