//! The output formats of the diff.

use lomi_contract::overlay::Overlay;
use lomi_spec::diff::{Allow, Bump, Change, Diff, Options, Report, compare, render};
use serde_json::{Value, json};

use crate::support::{base, cases, document, upstream};

#[test]
fn json_output_is_valid_against_its_schema() {
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/schemas/diff.schema.json");
    let schema: Value = serde_json::from_slice(&std::fs::read(path).unwrap()).unwrap();
    assert!(jsonschema::meta::is_valid(&schema));
    let schema = jsonschema::validator_for(&schema).unwrap();
    let mut diffs: Vec<_> = cases().iter().map(|case| case.diff()).collect();
    let documents = upstream();
    for pair in documents.windows(2) {
        diffs.push(compare(&pair[0].1, &pair[1].1));
    }
    let removed = cases()
        .into_iter()
        .find(|case| case.name == "operation-removed")
        .unwrap();
    let mut allowed = removed.diff();
    let list = json!({"allow": [
        {"rule": "operation-removed", "operation": "PUT /pings", "reason": "agreed"}
    ]});
    let list = Allow::parse("list", list.to_string().as_bytes()).unwrap();
    list.apply(&mut allowed, "2026-10-01").unwrap();
    diffs.push(allowed);
    diffs.push(compare(&removed.old, &removed.old));

    let mut changes = 0;
    for diff in &diffs {
        let output: Value = serde_json::from_str(&render::json(diff)).unwrap();
        let problems: Vec<_> = schema.iter_errors(&output).map(|e| e.to_string()).collect();
        assert!(problems.is_empty(), "{problems:?}\n{output:#}");
        changes += diff.changes.len();
    }
    println!(
        "diff: {} outputs with {changes} changes are valid against the schema",
        diffs.len()
    );
    let report: Value = serde_json::from_str(&render::report::json(&corrected())).unwrap();
    let problems: Vec<_> = schema.iter_errors(&report).map(|e| e.to_string()).collect();
    assert!(problems.is_empty(), "{problems:?}\n{report:#}");
    assert_eq!(report["documents"], "corrected");
    assert_eq!(report["summary"]["bump"], "patch");
    assert_eq!(report["published"]["summary"]["bump"], "major");
    let mut half = report.clone();
    half.as_object_mut().unwrap().remove("published");
    let broken = json!({"documents": "published", "summary": {}, "changes": [{}]});
    assert!(!schema.is_valid(&half) && !schema.is_valid(&broken));
}

/// A field becomes nullable that the overlay has made optional, and one action does not fit.
fn corrected() -> Report {
    let mut new = base();
    new["components"]["schemas"]["Thing"]["properties"]["id"]["nullable"] = json!(true);
    let action = |target: &str| {
        json!({"target": target, "remove": true, "description": "Not always sent.",
            "x-evidence": "a recording", "x-confidence": "proven"})
    };
    let overlay = json!({"overlay": "1.1.0", "info": {"title": "Corrections", "version": "1"},
    "actions": [
        action("$.components.schemas.Thing.required[?@ == 'id']"),
        action("$.components.schemas.Nothing"),
    ]});
    let overlay = Overlay::parse("overlay", overlay.to_string().as_bytes()).unwrap();
    let documents = [document(base()), document(new)];
    let [old, new] = &documents;
    Report::compare([old, new], Some([&overlay; 2]), Options::default()).unwrap()
}

#[test]
fn published_and_corrected_documents_are_told_apart() {
    let report = corrected();
    assert_eq!(report.published.bump(), Some(Bump::Major));
    assert_eq!(report.judged().bump(), Some(Bump::Patch));
    let text = render::report::text(&report);
    let corrected = "The corrected documents, from which the client is made (1 overlay action does \
                     not apply to the old one, 1 overlay action does not apply to the new one):\n";
    let (published, corrected) = text.split_once(corrected).unwrap();
    assert!(
        published.starts_with("The published documents:\n"),
        "{text}"
    );
    assert!(published.contains("Required bump: major;"), "{text}");
    assert!(corrected.contains("Required bump: patch;"), "{text}");
    let markdown = render::report::markdown(&report);
    assert_eq!(markdown.matches("\n## ").count() + 1, 2, "{markdown}");
    let github = render::report::github(&report);
    assert!(!github.contains("::error "), "{github}");
    assert_eq!(
        github.matches("::notice title=spec diff%3A The ").count(),
        2,
        "{github}"
    );

    // Without overlays, the output is that of the published documents.
    let raw = Report {
        corrected: None,
        ..report
    };
    assert_eq!(render::report::text(&raw), render::text(&raw.published));
    assert_eq!(raw.judged(), &raw.published);
}

#[test]
fn an_allowed_change_is_marked_in_both_comparisons() {
    let mut report = corrected();
    report
        .published
        .changes
        .extend(report.judged().changes.clone());
    let fingerprint = report.judged().changes[0].fingerprint.clone();
    let list = json!({"allow": [{"fingerprint": fingerprint, "reason": "agreed"}]});
    let list = Allow::parse("list", list.to_string().as_bytes()).unwrap();
    report.allow(&list, "2026-10-01").unwrap();
    assert_eq!(report.judged().bump(), None);
    let marked = |change: &&Change| change.allowed.is_some();
    assert_eq!(report.published.changes.iter().filter(marked).count(), 1);
}

#[test]
fn a_change_lists_its_operations_and_both_values() {
    let cases = cases();
    let case = cases
        .iter()
        .find(|case| case.name == "answer-bound-tightened")
        .unwrap();
    let diff = case.diff();
    let [change] = diff.changes.as_slice() else {
        panic!("{diff:?}");
    };
    assert_eq!(
        change.operations,
        ["GET /things", "GET /things/{id}", "POST /things"]
    );
    assert_eq!(change.subject, "Thing.code");
    assert_eq!(change.place, "/components/schemas/Thing/properties/code");
    assert_eq!(
        (&change.old, &change.new),
        (&Some(json!(9)), &Some(json!(5)))
    );
    let text = render::text(&diff);
    assert!(
        text.contains("Thing  (GET /things, GET /things/{id}, POST /things)"),
        "{text}"
    );
    assert!(
        text.ends_with("Required bump: patch; running binaries: ok\n"),
        "{text}"
    );
}

#[test]
fn an_empty_diff_has_a_short_output() {
    let base = document(base());
    let diff = compare(&base, &base);
    assert_eq!(render::text(&diff), "no change\n");
    assert_eq!(render::markdown(&diff), "**no change**\n");
    assert_eq!(
        render::github(&diff),
        "::notice title=spec diff::no change\n"
    );
}

#[test]
fn text_of_the_document_is_escaped_in_workflow_commands() {
    let mut other = base();
    other["info"]["title"] = json!("100%\n::error::no");
    let diff = compare(&document(base()), &document(other));
    let output = render::github(&diff);
    assert_eq!(output.lines().count(), 2, "{output}");
    assert!(output.contains("100%25"), "{output}");
    assert!(output.starts_with("::notice title=patch%2C running%3A ok [document-info-changed]::"));
}

#[test]
fn text_of_the_document_is_escaped_in_markdown() {
    let mut other = base();
    other["info"]["title"] = json!("<b>*loud*</b>");
    let output = render::markdown(&compare(&document(base()), &document(other)));
    assert!(output.contains(r"\<b\>\*loud\*\</b\>"), "{output}");
}

#[test]
fn the_workflow_command_depends_on_the_severity() {
    for (rule, command) in [
        ("operation-removed", "::error "),
        ("path-changed", "::error "),
        ("operation-added", "::warning "),
        ("operation-tags-changed", "::notice "),
    ] {
        let case = cases().into_iter().find(|case| case.name == rule).unwrap();
        let output = render::github(&case.diff());
        assert!(output.starts_with(command), "{rule}: {output}");
    }
}

#[test]
fn breaking_changes_without_a_new_version_have_a_headline() {
    const HEADLINE: &str = r#"Breaking changes, but info.version is still "1.0.0""#;
    let outputs = |diff: &Diff| {
        let json: Value = serde_json::from_str(&render::json(diff)).unwrap();
        let github = render::github(diff);
        let warning = github
            .lines()
            .find_map(|line| line.strip_prefix("::warning title=spec diff::"));
        (
            render::text(diff).starts_with(&format!("{HEADLINE}\n\n")),
            render::markdown(diff).starts_with(&format!("**{HEADLINE}.**\n\n")),
            json["summary"]["headline"] == HEADLINE,
            warning == Some(HEADLINE),
        )
    };
    let find = |name: &str| cases().into_iter().find(|case| case.name == name).unwrap();
    // By source, by behaviour, and only for running binaries.
    for breaking in ["type-removed", "request-bound-tightened", "path-changed"] {
        let case = find(breaking);
        assert_eq!(
            outputs(&case.diff()),
            (true, true, true, true),
            "{breaking}"
        );
        let mut new = case.new.into_value();
        new["info"]["version"] = json!("2.0.0");
        let diff = compare(&case.old, &document(new));
        assert_eq!(outputs(&diff), (false, false, false, false), "{breaking}");
    }
    let diff = find("operation-added").diff();
    assert_eq!(outputs(&diff), (false, false, false, false));
    assert!(!render::text(&diff).contains("Breaking"));

    // Accepted changes are not breaking.
    let mut diff = find("type-removed").diff();
    for change in &mut diff.changes {
        change.allowed = Some("agreed".to_owned());
    }
    assert_eq!(outputs(&diff), (false, false, false, false));
}

#[test]
fn messages_contain_no_debug_output_of_rust() {
    let mut messages = 0;
    let documents = upstream();
    let pairs = documents
        .windows(2)
        .map(|pair| compare(&pair[0].1, &pair[1].1));
    for diff in cases().iter().map(|case| case.diff()).chain(pairs) {
        for change in &diff.changes {
            let message = &change.message;
            for word in [
                "Some(", "None", "Object {", "Array [", "String(", "Bool(", "Number(", "Null",
            ] {
                assert!(!message.contains(word), "{message}");
            }
            assert!(
                !message.contains("same content in another place"),
                "{message}"
            );
            messages += 1;
        }
    }
    println!("diff: {messages} messages without debug output");
}
