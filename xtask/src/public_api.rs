//! `cargo xtask public-api`, which compares the types of other crates in the public API with those
//! allowed. An incompatible release of such a crate is one of the SDK too.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use lomi_contract::{Error, Result};
use serde_json::Value;

use crate::cargo::cargo_with;
use crate::exit::{Failure, Outcome};
use crate::files::read;
use crate::workspace;

/// Types and traits of other crates, each with the reason why the public API has it.
///
/// The description of the API that rustdoc writes has no stable format. If it changes, these are not
/// found any more, which is an error.
const ALLOWED: [(&str, &str); 21] = [
    (
        "bytes::Bytes",
        "the body of a response, shared and not copied",
    ),
    (
        "futures_core::Stream",
        "what every library of streams works with",
    ),
    ("http::HeaderMap", "the headers of a response"),
    ("http::Method", "the method of a request of the user's own"),
    ("http::StatusCode", "the status of a response"),
    ("jiff::Error", "a text that is no time"),
    ("jiff::Timestamp", "times for calculations"),
    (
        "reqwest::ClientBuilder",
        "proxies and certificates, of which reqwest has many options",
    ),
    ("reqwest::Error", "the cause of a transport error"),
    ("rust_decimal::Decimal", "amounts for calculations"),
    ("rust_decimal::Error", "a text that is no amount"),
    ("schemars::JsonSchema", "only with the feature schemars"),
    ("schemars::Schema", "only with the feature schemars"),
    (
        "schemars::SchemaGenerator",
        "only with the feature schemars",
    ),
    (
        "serde_core::Deserialize",
        "implemented by values and responses",
    ),
    (
        "serde_core::DeserializeOwned",
        "what a request of the user's own returns",
    ),
    (
        "serde_core::Deserializer",
        "in implementations of Deserialize",
    ),
    (
        "serde_core::Serialize",
        "implemented by values and requests",
    ),
    ("serde_core::Serializer", "in implementations of Serialize"),
    (
        "serde_json::Map",
        "objects whose fields the contract does not name",
    ),
    (
        "serde_json::Value",
        "values whose type the contract does not name",
    ),
];

/// The crates that come with the compiler.
const STANDARD: [&str; 3] = ["alloc", "core", "std"];

pub(crate) fn check() -> Outcome {
    let api = describe()?;
    let found = foreign(&api)?;
    let mut problems = Vec::new();
    for (name, example) in &found {
        if !ALLOWED.iter().any(|(allowed, _)| allowed == name) {
            let problem = format!(
                "is in the public API, in {example}: hide it, or allow it with a reason in \
                 xtask/src/public_api.rs and list it in the documentation of the crate"
            );
            problems.push(Error::new("lomi", name, problem));
        }
    }
    for (name, _) in ALLOWED {
        if !found.contains_key(name) {
            let problem = "is allowed in the public API, but is not in it: remove it";
            problems.push(Error::new("xtask/src/public_api.rs", name, problem));
        }
    }
    Failure::from_problems(problems)?;
    let crates: BTreeSet<&str> = found
        .keys()
        .filter_map(|name| Some(name.split_once("::")?.0))
        .collect();
    println!(
        "public API: {} types and traits of {} other crates, all of them allowed",
        found.len(),
        crates.len()
    );
    Ok(())
}

/// Lets rustdoc describe the public API of the committed client with all its features.
fn describe() -> Result<Value> {
    let arguments = [
        "rustdoc",
        "--quiet",
        "--locked",
        "--package",
        "lomi",
        "--lib",
        "--no-default-features",
        "--features",
        "all-resources,client,jiff,rustls,schemars",
        "--",
        "-Zunstable-options",
        "--output-format=json",
    ];
    // The stable rustdoc refuses unstable options without it. Build scripts look at it too, so a
    // target folder of its own spares the builds of other commands.
    let target = workspace::find()?.join("target").join("public-api");
    let target_text = target.to_string_lossy();
    let variables = [
        ("RUSTC_BOOTSTRAP", "1"),
        ("CARGO_TARGET_DIR", &*target_text),
    ];
    cargo_with(Path::new("."), &arguments, &variables)?;
    let description = read(&target.join("doc").join("lomi.json"), "lomi.json")?;
    serde_json::from_slice(&description).map_err(|error| Error::new("lomi.json", "", error))
}

/// The types and traits of other crates in the public API, each with an item that has it.
fn foreign(api: &Value) -> Result<BTreeMap<String, String>> {
    let items = api["index"]
        .as_object()
        .ok_or_else(|| Error::new("lomi.json", "index", "is missing"))?;
    let mut found = BTreeMap::new();
    for item in items.values().filter(|item| item["crate_id"] == 0) {
        let implementation = &item["inner"]["impl"];
        // Not written by anyone: `Send` and the like, and `impl<T> Into<U> for T`.
        let is_implied =
            implementation["is_synthetic"] == true || !implementation["blanket_impl"].is_null();
        if !is_implied {
            let name = item["name"].as_str().unwrap_or("an implementation");
            collect(api, &item["inner"], name, &mut found);
        }
    }
    Ok(found)
}

fn collect(api: &Value, node: &Value, item: &str, found: &mut BTreeMap<String, String>) {
    match node {
        Value::Object(fields) => {
            // A path in a type or bound has its `path`, a re-export its `source`.
            let is_path = node["path"].is_string() || node["source"].is_string();
            if is_path && let Some(name) = foreign_name(api, &node["id"]) {
                found.entry(name).or_insert_with(|| item.to_owned());
            }
            for value in fields.values() {
                collect(api, value, item, found);
            }
        }
        Value::Array(values) => {
            for value in values {
                collect(api, value, item, found);
            }
        }
        _ => {}
    }
}

/// The crate and the name of an item of another crate, without the modules between them, which may
/// be private.
fn foreign_name(api: &Value, id: &Value) -> Option<String> {
    let path = &api["paths"][id.as_u64()?.to_string()];
    let number = path["crate_id"].as_u64().filter(|number| *number != 0)?;
    let krate = api["external_crates"][number.to_string()]["name"].as_str()?;
    let name = path["path"].as_array()?.last()?.as_str()?;
    (!STANDARD.contains(&krate)).then(|| format!("{krate}::{name}"))
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use super::foreign;

    fn api(item: &Value) -> Value {
        json!({
            "index": {"1": {"crate_id": 0, "name": "get", "inner": item}},
            "paths": {
                "7": {"crate_id": 2, "path": ["other", "private", "Thing"]},
                "8": {"crate_id": 0, "path": ["lomi", "Own"]},
                "9": {"crate_id": 3, "path": ["core", "Option"]},
            },
            "external_crates": {"2": {"name": "other"}, "3": {"name": "core"}},
        })
    }

    fn names(item: &Value) -> Vec<String> {
        foreign(&api(item)).unwrap().into_keys().collect()
    }

    #[test]
    fn finds_types_of_other_crates_alone() {
        let arguments = json!([
            {"resolved_path": {"path": "Option", "id": 9, "args": [
                {"resolved_path": {"path": "Thing", "id": 7}},
            ]}},
            {"resolved_path": {"path": "Own", "id": 8}},
        ]);
        let item = json!({"function": {"inputs": arguments}});
        assert_eq!(names(&item), ["other::Thing"]);
        let item = json!({"use": {"source": "other::Thing", "id": 7}});
        assert_eq!(names(&item), ["other::Thing"]);
    }

    #[test]
    fn ignores_implementations_that_nobody_wrote() {
        let of = |synthetic: bool, blanket: Value| {
            json!({"impl": {
                "is_synthetic": synthetic,
                "blanket_impl": blanket,
                "trait": {"path": "Thing", "id": 7},
            }})
        };
        assert_eq!(names(&of(false, Value::Null)), ["other::Thing"]);
        assert!(names(&of(true, Value::Null)).is_empty());
        assert!(names(&of(false, json!({"generic": "T"}))).is_empty());
    }
}
