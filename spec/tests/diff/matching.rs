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
