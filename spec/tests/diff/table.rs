//! The table of rules is complete: each rule has its counterparts, or a reason why not.

use std::collections::{BTreeMap, BTreeSet};

use lomi_spec::diff::{Action, Direction, Opposite, Rule, rules};

fn by_id() -> BTreeMap<&'static str, &'static Rule> {
    rules().map(|rule| (rule.id, rule)).collect()
}

#[test]
fn ids_are_unique_and_in_kebab_case() {
    let known = by_id();
    assert_eq!(known.len(), rules().count());
    for id in known.keys() {
        let plain = |c: char| c.is_ascii_lowercase() || c == '-';
        assert!(id.chars().all(plain), "{id}");
    }
}

#[test]
fn every_rule_has_an_opposite() {
    let known = by_id();
    let mut mirrored = 0;
    for rule in rules() {
        let opposite = match rule.opposite {
            Opposite::Rule(id) => known[id],
            Opposite::Itself => rule,
            Opposite::None(why) => {
                assert!(!why.is_empty(), "{}", rule.id);
                continue;
            }
        };
        let back = match rule.action {
            Action::Added => Action::Removed,
            Action::Removed => Action::Added,
            Action::Tightened => Action::Loosened,
            Action::Loosened => Action::Tightened,
            Action::Changed | Action::Restated => rule.action,
        };
        assert!(
            back == opposite.action,
            "{}: the opposite of {:?} is {} {:?}",
            rule.id,
            rule.action,
            opposite.id,
            opposite.action
        );
        mirrored += 1;
    }
    println!("diff: {mirrored} rules have an opposite");
}

#[test]
fn every_rule_has_a_counterpart_or_a_reason_why_not() {
    let known: BTreeSet<&str> = by_id().into_keys().collect();
    let (mut paired, mut alone) = (0, 0);
    for rule in rules() {
        let other = match rule.id.split_once('-') {
            Some(("request", rest)) => format!("answer-{rest}"),
            Some(("answer", rest)) => format!("request-{rest}"),
            _ => {
                assert_eq!(rule.one_way, None, "{}: has an unneeded reason", rule.id);
                continue;
            }
        };
        let exists = known.contains(other.as_str());
        assert_ne!(exists, rule.one_way.is_some(), "{}: {other}", rule.id);
        if exists {
            paired += 1;
        } else {
            alone += 1;
        }
        let direction = match other.starts_with("answer") {
            true => Direction::Request,
            false => Direction::Answer,
        };
        assert_eq!(rule.direction, direction, "{}", rule.id);
    }
    println!("diff: {paired} rules have a counterpart, {alone} have a reason why not");
}
