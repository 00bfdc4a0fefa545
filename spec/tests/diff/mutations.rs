//! Property tests with random changes: every difference is reported, and nothing else.

use lomi_contract::Document;
use lomi_spec::canonical;
use lomi_spec::diff::compare;
use proptest::prelude::*;
use serde_json::{Map, Value, json};

use crate::support::{base, config, document};

/// A random change to a node of a document.
#[derive(Debug, Clone)]
struct Mutation {
    node: prop::sample::Index,
    kind: u8,
    key: &'static str,
    value: Value,
}

fn mutation() -> impl Strategy<Value = Mutation> {
    let keys = prop::sample::select(vec![
        "nullable",
        "type",
        "$ref",
        "required",
        "properties",
        "items",
        "enum",
        "format",
        "default",
        "deprecated",
        "allOf",
        "oneOf",
        "anyOf",
        "not",
        "minimum",
        "maxLength",
        "pattern",
        "additionalProperties",
        "title",
        "x-own",
        "x-lomi-name",
        "content",
        "schema",
        "headers",
        "parameters",
        "security",
        "tags",
        "200",
        "404",
        "summary",
        "description",
        "nonsense",
        "name",
        "in",
        "explode",
        "uniqueItems",
        "servers",
        "requestBody",
        "discriminator",
        "readOnly",
        "writeOnly",
        "exclusiveMinimum",
        "x-sunset",
        "mapping",
        "links",
        "encoding",
    ]);
    let values = prop::sample::select(vec![
        json!(null),
        json!(true),
        json!(false),
        json!(0),
        json!(7),
        json!(""),
        json!("string"),
        json!("Thing"),
        json!("text"),
        json!([]),
        json!({}),
        json!(["id"]),
        json!(["a", null]),
        json!({"type": "string"}),
        json!({"type": "array", "items": {}}),
        json!([{"type": "number"}]),
        json!({"$ref": "#/components/schemas/Part"}),
        json!([{"$ref": "#/components/schemas/Thing"}]),
        json!({"application/json": {"schema": {"type": "object"}}}),
        json!([{"oauth": []}]),
        json!("2027-01-01"),
        json!({"x-rate": {"schema": {"type": "string"}}}),
        json!({"propertyName": "kind", "mapping": {"a": "Part"}}),
        json!([{"type": "object", "properties": {"p": {"type": "string"}}}]),
        json!({"a": {"nullable": true}}),
        json!("#/components/schemas/Other"),
    ]);
    (any::<prop::sample::Index>(), 0..6_u8, keys, values).prop_map(|(node, kind, key, value)| {
        Mutation {
            node,
            kind,
            key,
            value,
        }
    })
}

/// The pointers of all nodes except the root.
fn nodes(value: &Value, place: String, found: &mut Vec<String>) {
    let children: Vec<(String, &Value)> = match value {
        Value::Object(map) => map
            .iter()
            .map(|(key, child)| (key.clone(), child))
            .collect(),
        Value::Array(items) => {
            let items = items.iter().enumerate();
            items
                .map(|(index, child)| (index.to_string(), child))
                .collect()
        }
        _ => Vec::new(),
    };
    for (key, child) in children {
        let at = lomi_contract::pointer::push(&place, key);
        nodes(child, at.clone(), found);
        found.push(at);
    }
}

fn apply(value: &mut Value, mutation: &Mutation) {
    let mut places = Vec::new();
    nodes(value, String::new(), &mut places);
    let place = mutation.node.get(&places).clone();
    let (parent, key) = place.rsplit_once('/').unwrap();
    let key = key.replace("~1", "/").replace("~0", "~");
    match mutation.kind {
        // Remove the node.
        0 => match value.pointer_mut(parent) {
            Some(Value::Object(map)) => {
                map.remove(&key);
            }
            Some(Value::Array(items)) => {
                items.remove(key.parse().unwrap());
            }
            _ => {}
        },
        // Replace it.
        1 => *value.pointer_mut(&place).unwrap() = mutation.value.clone(),
        // Add a keyword or an item to it.
        2 | 3 => match value.pointer_mut(&place) {
            Some(Value::Object(map)) => {
                map.insert(mutation.key.to_owned(), mutation.value.clone());
            }
            Some(Value::Array(items)) => items.push(mutation.value.clone()),
            _ => {}
        },
        // Change its value.
        4 => match value.pointer_mut(&place) {
            Some(Value::String(text)) => text.push('s'),
            Some(Value::Bool(flag)) => *flag = !*flag,
            Some(number @ Value::Number(_)) => *number = json!(3),
            _ => {}
        },
        // Reverse its items.
        _ => {
            if let Some(Value::Array(items)) = value.pointer_mut(&place) {
                items.reverse();
            }
        }
    }
}

/// The mutated document, if it is still valid.
fn mutated(mutations: &[Mutation]) -> Option<Document> {
    let mut value = base();
    for mutation in mutations {
        apply(&mut value, mutation);
    }
    Document::check("mutated", value).ok()
}

fn facts(document: &Document) -> Option<Value> {
    let facts = canonical::facts("mutated", document).ok()?;
    Some(facts.into_value())
}

/// The paths of a document in one of several forms that mean the same: without references,
/// without `allOf`, and with the names of response headers in lower case.
fn meaning(facts: &Value) -> Value {
    fn inlined(root: &Value, value: &Value, depth: usize) -> Value {
        let of = |value| inlined(root, value, depth);
        match value {
            Value::Object(map) => {
                if let Some(target) = map.get("$ref").and_then(Value::as_str) {
                    let target = target.strip_prefix('#').and_then(|at| root.pointer(at));
                    return match target {
                        Some(target) if depth > 0 => inlined(root, target, depth - 1),
                        _ => json!("too deep"),
                    };
                }
                let mut all: Map<_, _> = map
                    .iter()
                    .map(|(key, value)| (key.clone(), of(value)))
                    .collect();
                if let Some(Value::Object(headers)) = all.get_mut("headers") {
                    let lower = std::mem::take(headers).into_iter();
                    *headers = lower
                        .map(|(name, header)| (name.to_ascii_lowercase(), header))
                        .collect();
                }
                merge_parts(&mut all);
                Value::Object(all)
            }
            Value::Array(items) => items.iter().map(of).collect(),
            other => other.clone(),
        }
    }
    inlined(facts, &facts["paths"], 6)
}

/// Moves the properties of objects in `allOf` into the object itself.
fn merge_parts(schema: &mut Map<String, Value>) {
    let Some(Value::Array(parts)) = schema.get("allOf").cloned() else {
        return;
    };
    let parts: Vec<_> = parts
        .into_iter()
        .filter(|part| *part != json!({}))
        .collect();
    let are_objects = parts.iter().all(|part| part.get("properties").is_some());
    if !are_objects {
        return;
    }
    schema.remove("allOf");
    schema.insert("type".to_owned(), json!("object"));
    for part in &parts {
        for (name, property) in part["properties"].as_object().into_iter().flatten() {
            let all = schema.entry("properties").or_insert(json!({}));
            all[name] = property.clone();
        }
        if let Some(Value::Array(names)) = part.get("required") {
            let all = schema.entry("required").or_insert(json!([]));
            all.as_array_mut().unwrap().extend(names.iter().cloned());
        }
    }
    if let Some(Value::Array(names)) = schema.get_mut("required") {
        names.sort_by_key(ToString::to_string);
    }
}

fn check_reported(old: &Document, new: &Document) -> Result<(), TestCaseError> {
    let (Some(before), Some(after)) = (facts(old), facts(new)) else {
        return Ok(()); // A reference into prose, which has no canonical form.
    };
    let diff = compare(old, new);
    let same = before == after || (diff.is_empty() && meaning(&before) == meaning(&after));
    prop_assert_eq!(diff.is_empty(), same, "{:#?}", diff);
    let fallback = diff
        .changes
        .iter()
        .find(|change| change.subject == "document");
    prop_assert!(
        fallback.is_none(),
        "only the fallback reported it: {:?}",
        fallback
    );
    // The fallback for schemas, when no keyword was reported.
    let missed = diff
        .changes
        .iter()
        .find(|change| change.message.contains(": as a whole changed from {"));
    prop_assert!(missed.is_none(), "no keyword reported it: {:?}", missed);
    Ok(())
}

proptest! {
    #![proptest_config(config())]

    #[test]
    fn one_difference_is_reported(mutation in mutation()) {
        if let Some(other) = mutated(&[mutation]) {
            let base = document(base());
            check_reported(&base, &other)?;
            check_reported(&other, &base)?;
            prop_assert!(compare(&other, &other).is_empty());
        }
    }

    #[test]
    fn several_differences_are_reported(mutations in prop::collection::vec(mutation(), 1..8)) {
        if let Some(other) = mutated(&mutations) {
            let base = document(base());
            check_reported(&base, &other)?;
            check_reported(&other, &base)?;
        }
    }

    #[test]
    fn differences_of_two_mutated_documents_are_reported(
        one in prop::collection::vec(mutation(), 1..5),
        two in prop::collection::vec(mutation(), 1..5),
    ) {
        if let (Some(one), Some(two)) = (mutated(&one), mutated(&two)) {
            check_reported(&one, &two)?;
        }
    }
}

#[test]
fn most_mutations_give_a_valid_document() {
    // Otherwise the property tests above would test nothing.
    use proptest::strategy::ValueTree;
    use proptest::test_runner::TestRunner;
    let mut runner = TestRunner::deterministic();
    let (mut documents, mut different) = (0, 0);
    let base = document(base());
    for _ in 0..500 {
        let mutation = mutation().new_tree(&mut runner).unwrap().current();
        if let Some(other) = mutated(&[mutation]) {
            documents += 1;
            different += usize::from(facts(&other) != facts(&base));
        }
    }
    assert!(
        documents > 300 && different > 200,
        "{documents} {different}"
    );
    println!("diff: 500 mutations give {documents} valid documents, {different} with changes");
}

#[test]
fn layout_and_prose_are_ignored() {
    let mut other = base();
    other["info"]["description"] = json!("other words");
    other["paths"]["/pings"]["get"]["summary"] = json!("other words");
    other["components"]["schemas"]["Thing"]["properties"]["note"]["example"] = json!("a");
    let text = serde_json::to_string(&other).unwrap();
    let other = Document::parse("other", text.as_bytes()).unwrap();
    assert!(compare(&document(base()), &other).is_empty());
}
