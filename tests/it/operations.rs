//! Calls every operation of the contract through the public API against a recording server, and
//! checks method, path, query, headers, body and the decoded response.

use std::collections::BTreeSet;

use lomi::{HeaderSupport, Operation};
use serde_json::{Value, json};

use crate::support::KEY;
use crate::support::calls::{Arguments, Caller, SEGMENT_ENCODED};
use crate::support::census;
use crate::support::compare::differences;
use crate::support::contract::Contract;
use crate::support::instance::{Builder, full, minimal};
use crate::support::request::Request;
use crate::support::response::{as_page, with_required_fields};
use crate::support::server::REQUEST_ID;

/// Calls every operation and checks the request and the response. Returns the number of
/// operations.
async fn call_all(is_full: bool) -> usize {
    let contract = Contract::vendored();
    let caller = Caller::start(contract).await;
    let (arguments, recipe) = match is_full {
        true => (Arguments::Full, full(contract)),
        false => (Arguments::Minimal, minimal(contract)),
    };
    let mut called = BTreeSet::new();
    for operation in lomi::operations() {
        let id = operation.id;
        let body = match contract.response_schema(id) {
            Some(schema) => with_required_fields(contract, id, recipe.build(schema)),
            None => json!({"any": {"nested": ["value", 1]}}),
        };
        caller.server.respond(200, &body);

        let mut exchange = caller.call(operation, arguments).await;
        let request = exchange.request().expect(id);
        let result = exchange.outcome.unwrap();
        let decoded = result.unwrap_or_else(|error| {
            panic!("{id}: {error}: {:?}", std::error::Error::source(&error))
        });

        assert_eq!(request.method, operation.method, "{id}");
        check_path_and_query(operation, &request, is_full);
        check_headers(operation, &request);
        check_body(operation, &request, &recipe);

        assert_eq!(
            decoded.response.http().request_id(),
            Some(REQUEST_ID),
            "{id}"
        );
        let raw: Value = serde_json::from_slice(decoded.response.http().body()).unwrap();
        assert_eq!(raw, body, "{id}: the raw body");
        let differences = differences(&as_page(contract, id, body), &decoded.value);
        assert_eq!(differences, Vec::<String>::new(), "{id}: the typed value");
        called.insert(id);
    }
    let contract: BTreeSet<_> = contract.ids().collect();
    assert_eq!(
        called, contract,
        "the table and the contract have the same operations"
    );
    called.len()
}

fn check_path_and_query(operation: &Operation, request: &Request, is_full: bool) {
    let id = operation.id;
    let template = operation
        .path
        .split('/')
        .map(|segment| match segment.starts_with('{') {
            true => SEGMENT_ENCODED,
            false => segment,
        });
    let expected = template.collect::<Vec<_>>().join("/");
    assert_eq!(request.url().path(), expected, "{id}");

    let expected: BTreeSet<_> = Contract::vendored()
        .parameters(id)
        .filter(|parameter| parameter["in"] == "query")
        .filter(|parameter| is_full || parameter["required"] == true)
        .map(|parameter| parameter["name"].as_str().unwrap().to_owned())
        .collect();
    let url = request.url();
    let sent = url.query_pairs();
    for (name, value) in sent {
        assert!(!value.contains('"'), "{id}: {name}={value}");
    }
    let sent: BTreeSet<_> = sent.map(|(name, _)| name.into_owned()).collect();
    assert_eq!(sent, expected, "{id}: query");
}

fn check_headers(operation: &Operation, request: &Request) {
    let id = operation.id;
    let header = |name| request.header(name);
    assert_eq!(header("x-api-key"), Some(KEY), "{id}");
    assert_eq!(header("api-version"), None, "{id}");
    assert_eq!(
        header("lomi-version"),
        Some(Contract::vendored().document().version()),
        "{id}"
    );
    assert_eq!(header("lomi-account"), None, "{id}");
    assert_eq!(header("accept"), Some("application/json"), "{id}");
    let agent = header("user-agent").unwrap();
    assert!(agent.starts_with("lomi-rust/"), "{id}");
    let key = header("idempotency-key");
    match operation.idempotency_key {
        HeaderSupport::No => assert_eq!(key, None, "{id}"),
        _ => assert_eq!(key.expect(id).len(), 36, "{id}: a UUID"),
    }
}

fn check_body(operation: &Operation, request: &Request, recipe: &Builder<'static>) {
    let id = operation.id;
    match Contract::vendored().request_schema(id) {
        Some(schema) => {
            let sent: Value = serde_json::from_slice(&request.body).expect(id);
            assert_eq!(sent, recipe.build(schema), "{id}: body");
        }
        None => assert!(request.body.is_empty(), "{id}: no body"),
    }
}

#[tokio::test]
async fn every_operation_with_required_arguments_only() {
    let called = call_all(false).await;
    println!(
        "{called}/{} operations called with required arguments only",
        lomi::operations().len()
    );
    assert_eq!(called, census::operations());
}

#[tokio::test]
async fn every_operation_with_all_arguments() {
    let called = call_all(true).await;
    println!(
        "{called}/{} operations called with all arguments",
        lomi::operations().len()
    );
    assert_eq!(called, census::operations());
}
