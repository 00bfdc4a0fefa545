//! The allow list.

use lomi_spec::diff::{Allow, Bump, Diff, Running, compare};
use serde_json::{Value, json};

use crate::support::{Case, cases};

const TODAY: &str = "2026-10-01";

fn case(rule: &str) -> Case {
    let mut cases = cases().into_iter();
    cases.find(|case| case.name == rule).unwrap()
}

fn diff() -> Diff {
    let case = case("operation-removed");
    compare(&case.old, &case.new)
}

fn apply(entry: Value) -> Result<Diff, String> {
    let mut diff = diff();
    let list = json!({"allow": [entry]});
    Allow::parse("openapi.allow.json", list.to_string().as_bytes())
        .and_then(|list| list.apply(&mut diff, TODAY))
        .map(|()| diff)
        .map_err(|error| error.to_string())
}

#[test]
fn an_allowed_change_is_kept_but_does_not_count() {
    let fingerprint = diff().changes[0].fingerprint.clone();
    for entry in [
        json!({"fingerprint": fingerprint, "reason": "agreed"}),
        json!({"rule": "operation-removed", "operation": "PUT /pings", "reason": "agreed"}),
        json!({"fingerprint": fingerprint, "reason": "agreed", "until": TODAY}),
    ] {
        let diff = apply(entry).unwrap();
        assert_eq!(diff.changes.len(), 1);
        assert_eq!(diff.changes[0].allowed.as_deref(), Some("agreed"));
        assert_eq!((diff.bump(), diff.running()), (None, Running::Ok));
    }
    assert_eq!(diff().bump(), Some(Bump::Major));
}

#[test]
fn invalid_entries_are_rejected() {
    for (entry, problem) in [
        (
            json!({"fingerprint": "0123456789ab", "reason": "r"}),
            "matches no change",
        ),
        (
            json!({"fingerprint": "0123456789ab"}),
            "\"reason\" is missing",
        ),
        (
            json!({"fingerprint": "0123456789ab", "reason": " "}),
            "\"reason\" is empty",
        ),
        (
            json!({"fingerprint": "xyz", "reason": "r"}),
            "is not a fingerprint",
        ),
        (json!({"fingerprint": 5, "reason": "r"}), "is not a string"),
        (
            json!({"rule": "operation-removed", "reason": "r"}),
            "must have either",
        ),
        (
            json!({"rule": "nonsense", "operation": "GET /", "reason": "r"}),
            "is not a rule",
        ),
        (
            json!({"rule": "operation-removed", "operation": "GET /things", "reason": "r"}),
            "matches no change",
        ),
        (json!({"reason": "r"}), "must have either"),
        (
            json!({"reason": "r", "because": "r"}),
            "unknown key \"because\"",
        ),
        (
            json!({"rule": "operation-removed", "operation": "PUT /pings", "reason": "r", "until": "2026-09-30"}),
            "expired on 2026-09-30",
        ),
        (
            json!({"rule": "operation-removed", "operation": "PUT /pings", "reason": "r", "until": "soon"}),
            "must be a date",
        ),
        (json!([]), "is not a JSON object"),
    ] {
        let error = apply(entry.clone()).unwrap_err();
        assert!(
            error.contains("entry 1: ") && error.contains(problem),
            "{entry}: {error}"
        );
    }
}

#[test]
fn an_invalid_list_is_rejected() {
    for (text, problem) in [
        ("", "is not JSON"),
        ("[]", "is not a JSON object"),
        ("{}", "\"allow\" is not an array"),
        (r#"{"allow": [], "x": 1}"#, "unknown key \"x\""),
        (
            r#"{"allow": [{"fingerprint": "0123456789ab", "reason": "a"},
                          {"fingerprint": "0123456789ab", "reason": "b"}]}"#,
            "entry 2: allows the same change as entry 1",
        ),
    ] {
        let error = Allow::parse("openapi.allow.json", text.as_bytes()).unwrap_err();
        assert!(error.to_string().contains(problem), "{text}: {error}");
    }
}

#[test]
fn the_allow_list_of_this_workspace_is_valid() {
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/../openapi.allow.json");
    Allow::parse("openapi.allow.json", &std::fs::read(path).unwrap()).unwrap();
}
