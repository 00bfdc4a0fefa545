use super::*;

/// Values that replace each part of a valid file in turn.
fn replacements() -> Vec<Value> {
    vec![
        json!(null),
        json!(false),
        json!(-1),
        json!(1e300),
        json!(u64::MAX),
        json!(""),
        json!("$"),
        json!("$.."),
        json!("$..*"),
        json!("$[0]"),
        json!("$['\\ud800\\ud"),
        json!("$[?match(@, '[')]"),
        json!("\u{0}\n\u{1F600}"),
        json!([]),
        json!([[]]),
        json!({}),
        json!({"": {}}),
    ]
}

/// The pointers of all values inside `value`.
fn places(value: &Value, place: &str, found: &mut Vec<String>) {
    found.push(place.to_owned());
    match value {
        Value::Object(map) => map
            .iter()
            .for_each(|(key, value)| places(value, &format!("{place}/{key}"), found)),
        Value::Array(items) => items
            .iter()
            .enumerate()
            .for_each(|(index, value)| places(value, &format!("{place}/{index}"), found)),
        _ => {}
    }
}

#[test]
fn invalid_files_do_not_panic_and_every_error_is_one_line() {
    let good = overlay([
        update("$.info", json!({"x": [{"a": 1}, "b"]})),
        copy("$.info.x", "$.paths['/refunds']"),
        remove("$.servers[?@.url]"),
        action("$.info", json!({"update": {"y": null}, "x-expect": 1})),
    ]);
    let document = document(shop());
    let mut found = Vec::new();
    places(&good, "", &mut found);
    let mut rejected = 0;
    for place in &found {
        for replacement in replacements() {
            let mut bad = good.clone();
            *bad.pointer_mut(place).unwrap() = replacement;
            let result = read(&bad).and_then(|overlay| {
                overlay.apply_lenient(&document).unwrap();
                overlay.apply(&document)
            });
            if let Err(error) = result {
                rejected += 1;
                let text = error.to_string();
                assert!(text.starts_with("fix.json: "), "{text}");
                assert!(!text.contains(char::is_control), "{text:?}");
            }
        }
    }
    assert!(rejected > found.len() * 8, "{rejected} of {}", found.len());
}
