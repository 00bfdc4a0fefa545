//! Each rule has cases, and matches no other case.

use std::collections::BTreeSet;

use lomi_contract::Document;
use lomi_contract::generate::generate;
use lomi_spec::diff::{compare, render, rules};
use lomi_spec::surface::{first_difference, surface};

use crate::support::{base, cases, document, folder};

#[test]
fn every_rule_matches_exactly_its_own_case() {
    let cases = cases();
    let mut wrong = Vec::new();
    for case in &cases {
        let diff = case.diff();
        let matched: BTreeSet<&str> = diff.changes.iter().map(|change| change.rule).collect();
        let mut expected: BTreeSet<&str> = case.also.iter().map(String::as_str).collect();
        expected.extend(case.rule.as_deref());
        if matched != expected {
            let name = &case.name;
            wrong.push(format!(
                "{name}: matched {matched:?}, expected {expected:?}"
            ));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));

    let covered: BTreeSet<&str> = cases
        .iter()
        .filter_map(|case| case.rule.as_deref())
        .collect();
    let rules: BTreeSet<&str> = rules().map(|rule| rule.id).collect();
    assert_eq!(covered, rules, "rules and cases must correspond");
    let accompanied = cases.iter().filter(|case| !case.also.is_empty()).count();
    let same = cases.iter().filter(|case| case.rule.is_none()).count();
    println!(
        "diff: {} rules, {} cases, {accompanied} of them match further rules as listed, {same} match none",
        rules.len(),
        cases.len()
    );
}

#[test]
fn messages_of_all_rules_match_their_snapshots() {
    let mut settings = insta::Settings::clone_current();
    settings.set_snapshot_path(folder().join("golden"));
    settings.set_prepend_module_to_snapshot(false);
    settings.set_omit_expression(true);
    settings.bind(|| {
        for case in cases().iter().filter(|case| case.rule.is_some()) {
            insta::assert_snapshot!(case.name.clone(), render::text(&case.diff()));
        }
    });
}

#[test]
fn a_document_does_not_differ_from_itself() {
    let base = document(base());
    assert!(compare(&base, &base).is_empty());
    for case in cases() {
        assert!(compare(&case.new, &case.new).is_empty(), "{}", case.name);
    }
}

#[test]
fn the_reverse_of_every_case_has_other_changes() {
    for case in cases().iter().filter(|case| !case.options.prose) {
        let (there, back) = (compare(&case.old, &case.new), compare(&case.new, &case.old));
        assert_eq!(there.is_empty(), back.is_empty(), "{}", case.name);
        let fingerprints = |diff: &lomi_spec::diff::Diff| -> BTreeSet<String> {
            let changes = diff.changes.iter();
            changes.map(|change| change.fingerprint.clone()).collect()
        };
        assert!(
            fingerprints(&there).is_disjoint(&fingerprints(&back)),
            "{}",
            case.name
        );
    }
}

#[test]
fn documents_that_mean_the_same_give_the_same_client() {
    // The generator does not support these, and refuses them.
    let unsupported = ["error", "request-body", "response"].map(|shared| {
        let names = (
            format!("same-{shared}-in-component"),
            format!("same-{shared}-inline"),
        );
        [names.0, names.1]
    });
    let unsupported = unsupported.concat();
    let client = |document: &Document| {
        let generated = generate(document)?;
        surface(&generated, b"")
    };
    let mut same = 0;
    for case in cases().iter().filter(|case| case.rule.is_none()) {
        let clients = (client(&case.old), client(&case.new));
        let (Ok(old), Ok(new)) = clients else {
            assert!(
                unsupported.contains(&case.name),
                "{}: {clients:?}",
                case.name
            );
            continue;
        };
        assert!(!unsupported.contains(&case.name), "{}", case.name);
        assert_eq!(first_difference(&old, &new), None, "{}", case.name);
        same += 1;
    }
    println!("diff: {same} pairs of documents that mean the same give the same client");
}
