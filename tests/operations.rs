//! Every operation of the contract, called once through the facade against a
//! server that records: method, path, query, headers, and the body back.
#![allow(clippy::unwrap_used)]

use std::collections::BTreeSet;
use std::sync::{Arc, Mutex};

use httpmock::{HttpMockRequest, HttpMockResponse, MockServer};
use lomi::{Acceptance, Operation};
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::{Value, json};

mod support;

use support::instance::{self, Size};
use support::{KEY, contract};

/// The generated calls, and what they need here.
#[allow(unused, unreachable_pub)]
mod every {
    use super::*;

    pub fn made<T: DeserializeOwned>(sample: Value) -> T {
        let text = sample.to_string();
        serde_json::from_value(sample).unwrap_or_else(|error| panic!("{text}: {error}"))
    }

    pub fn seen<T: Serialize>(result: lomi::Result<lomi::Response<T>>) -> Seen {
        result.map(|response| response.map(|value| serde_json::to_value(value).unwrap()))
    }

    include!(concat!(env!("OUT_DIR"), "/every_call.rs"));
}

/// What a path parameter is filled with: encoded on its way, or it breaks the path.
const SEGMENT: &str = "id/1 ü";
const SEGMENT_ENCODED: &str = "id%2F1%20%C3%BC";

fn sample(operation: &'static Operation, argument: &'static str, size: Size) -> Value {
    if argument == "body" {
        let schema = contract::request_schema(operation.id).expect("a body");
        return instance::of(schema, size);
    }
    // A keyword is followed by an underscore.
    let name = argument.trim_end_matches('_');
    let parameter = contract::parameters(operation.id)
        .find(|parameter| snake(parameter["name"].as_str().unwrap()) == name)
        .unwrap_or_else(|| panic!("{} has no parameter {argument}", operation.id));
    let value = || instance::of_parameter(&parameter["schema"], size);
    match parameter["in"].as_str() {
        Some("path") => json!(SEGMENT),
        _ if parameter["x-lomi-list"] == "comma" => json!([value(), value()]),
        _ => value(),
    }
}

fn snake(name: &str) -> String {
    lomi_contract::naming::snake(name)
}

struct Recorder {
    server: MockServer,
    /// The answer that the next request gets.
    answer: Arc<Mutex<Value>>,
    requests: Arc<Mutex<Vec<HttpMockRequest>>>,
}

impl Recorder {
    fn start() -> Self {
        let server = MockServer::start();
        let answer = Arc::new(Mutex::new(Value::Null));
        let requests = Arc::new(Mutex::new(Vec::new()));
        let (next, seen) = (answer.clone(), requests.clone());
        server.mock(|when, then| {
            when.any_request();
            then.respond_with(move |request: &HttpMockRequest| {
                seen.lock().unwrap().push(request.clone());
                HttpMockResponse::builder()
                    .status(200)
                    .header("content-type", "application/json")
                    .header("x-request-id", "recorded")
                    .body(next.lock().unwrap().to_string())
                    .build()
            });
        });
        Self {
            server,
            answer,
            requests,
        }
    }

    fn take(&self) -> HttpMockRequest {
        let mut requests = self.requests.lock().unwrap();
        assert_eq!(requests.len(), 1, "one call sends one request");
        requests.remove(0)
    }
}

/// Calls every operation and checks what left and what came back.
async fn call_all(size: Size) -> usize {
    let recorder = Recorder::start();
    let client = support::client(&recorder.server.base_url());
    let mut proven = BTreeSet::new();
    for (operation, call) in lomi::operations().iter().zip(every::CALLS) {
        let id = operation.id;
        let answer = match contract::answer_schema(id) {
            Some(schema) => listing(operation, instance::of(schema, size)),
            None => json!({"kept": {"as": ["it", "came"]}}),
        };
        *recorder.answer.lock().unwrap() = answer.clone();

        let full = size == Size::Full;
        let seen = call(&client, full, &|operation, argument| {
            sample(operation, argument, size)
        })
        .await
        .unwrap_or_else(|error| panic!("{id}: {error}: {:?}", std::error::Error::source(&error)));
        let request = recorder.take();

        assert_eq!(request.method_str(), operation.method, "{id}");
        check_path_and_query(operation, &request, full);
        check_headers(operation, &request);
        check_body(operation, &request, size);

        assert_eq!(seen.request_id(), Some("recorded"), "{id}");
        let raw: Value = serde_json::from_slice(seen.raw_body()).unwrap();
        assert_eq!(raw, answer, "{id}: the raw body");
        assert_eq!(
            comparable(&seen),
            comparable(&plain(operation, answer)),
            "{id}: the typed value"
        );
        proven.insert(id);
    }
    let contract: BTreeSet<_> = contract::document().operations().map(|o| o.id).collect();
    assert_eq!(
        proven, contract,
        "the table and the contract name the same operations"
    );
    proven.len()
}

fn check_path_and_query(operation: &Operation, request: &HttpMockRequest, full: bool) {
    let id = operation.id;
    let uri = request.uri();
    let template = operation
        .path
        .split('/')
        .map(|segment| match segment.starts_with('{') {
            true => SEGMENT_ENCODED,
            false => segment,
        });
    assert_eq!(uri.path(), template.collect::<Vec<_>>().join("/"), "{id}");

    let expected: BTreeSet<_> = contract::parameters(id)
        .filter(|parameter| parameter["in"] == "query")
        .filter(|parameter| full || parameter["required"] == true)
        .map(|parameter| parameter["name"].as_str().unwrap().to_owned())
        .collect();
    let sent = request.query_params();
    for (name, value) in &sent {
        assert!(
            !value.contains('"') && !value.contains('.'),
            "{id}: {name}={value}"
        );
    }
    let sent: BTreeSet<_> = sent.into_iter().map(|(name, _)| name).collect();
    assert_eq!(sent, expected, "{id}: query");
}

fn check_headers(operation: &Operation, request: &HttpMockRequest) {
    let id = operation.id;
    let headers = request.headers();
    let header = |name: &str| {
        headers
            .get(name)
            .map(|value| value.to_str().unwrap().to_owned())
    };
    assert_eq!(header("x-api-key").as_deref(), Some(KEY), "{id}");
    assert_eq!(header("api-version"), None, "{id}");
    assert_eq!(header("lomi-version").as_deref(), Some("1.2.0"), "{id}");
    assert_eq!(header("lomi-account"), None, "{id}");
    assert_eq!(
        header("accept").as_deref(),
        Some("application/json"),
        "{id}"
    );
    assert!(
        header("user-agent").unwrap().starts_with("lomi-rust/"),
        "{id}"
    );
    let key = header("idempotency-key");
    match operation.idempotency_key {
        Acceptance::Required => assert_eq!(key.expect(id).len(), 36, "{id}: a UUID"),
        Acceptance::Optional | Acceptance::No => assert_eq!(key, None, "{id}"),
    }
}

fn check_body(operation: &Operation, request: &HttpMockRequest, size: Size) {
    let id = operation.id;
    match contract::request_schema(id) {
        Some(schema) => {
            let sent: Value = serde_json::from_slice(request.body_ref()).expect(id);
            assert_eq!(sent, instance::of(schema, size), "{id}: body");
        }
        None => assert!(request.body_ref().is_empty(), "{id}: no body"),
    }
}

/// The property that holds the items of a list.
fn items_key(operation: &Operation) -> &'static str {
    match contract::operation(operation.id).get("x-lomi-items") {
        Some(key) => key.as_str().unwrap(),
        None => "data",
    }
}

/// A list holds its items, even where the contract requires no property.
fn listing(operation: &Operation, mut answer: Value) -> Value {
    if operation.answer.starts_with("Page<")
        && let Value::Object(envelope) = &mut answer
    {
        envelope.entry(items_key(operation)).or_insert(json!([]));
    }
    answer
}

/// A list as [`lomi::Page`] writes it, whatever its envelope; the rest as it is.
fn plain(operation: &Operation, answer: Value) -> Value {
    if !operation.answer.starts_with("Page<") {
        return answer;
    }
    let Value::Object(mut envelope) = answer else {
        return json!({"data": answer});
    };
    let mut page = json!({"data": envelope.remove(items_key(operation))});
    for (name, value) in envelope {
        match name.as_str() {
            "total" | "total_count" => page["total_count"] = value,
            "has_more" | "next_cursor" | "limit" | "offset" => page[name] = value,
            "pagination" => {
                let numbers = [
                    ("page", "page"),
                    ("pageSize", "limit"),
                    ("totalCount", "total_count"),
                    ("totalPages", "total_pages"),
                ];
                for (wire, field) in numbers {
                    page[field] = value[wire].clone();
                }
            }
            // Says nothing of the page, and stays in the raw body.
            _ => {}
        }
    }
    page
}

/// What two values are compared by. Empty collections, and what is null, are
/// left out when a type is written again.
fn comparable(value: &Value) -> Value {
    match value {
        Value::Object(map) => map
            .iter()
            .filter(|(_, value)| !matches!(value, Value::Object(m) if m.is_empty()))
            .filter(|(_, value)| !matches!(value, Value::Array(a) if a.is_empty()))
            .filter(|(_, value)| !value.is_null())
            .map(|(key, value)| (key.clone(), comparable(value)))
            .collect::<serde_json::Map<_, _>>()
            .into(),
        Value::Array(items) => items.iter().map(comparable).collect(),
        scalar => scalar.clone(),
    }
}

#[tokio::test]
async fn every_operation_with_the_least_arguments() {
    let proven = call_all(Size::Least).await;
    println!(
        "{proven}/{} operations called with the least",
        lomi::operations().len()
    );
    assert_eq!(proven, 152);
}

#[tokio::test]
async fn every_operation_with_all_arguments() {
    let proven = call_all(Size::Full).await;
    println!(
        "{proven}/{} operations called with everything",
        lomi::operations().len()
    );
    assert_eq!(proven, 152);
}
