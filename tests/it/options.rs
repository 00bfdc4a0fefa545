//! What a caller sets on a call or on a derived client, and what is refused.

use std::time::Duration;

use lomi::types::{CreatePaymentLink, Currency};
use lomi::{Client, Error, ErrorKind, HeaderSupport, RetryPolicy, operations};
use serde_json::json;

use crate::support;
use crate::support::calls::{Arguments, Caller};
use crate::support::contract::Contract;
use crate::support::server::Server;

const ACCOUNT: &str = "acct_9f2c";

fn link() -> CreatePaymentLink {
    CreatePaymentLink::instant("Invoice INV-001", Currency::Xof, 15_000)
}

/// A client of a server that refuses everything.
async fn refusing() -> (Server, Client) {
    let server = Server::start().await;
    server.answer(400, &json!({}));
    let client = support::client(server.url());
    (server, client)
}

/// The field and the rule of a call that was refused before it was sent.
fn refusal<T>(result: lomi::Result<T>) -> (String, String) {
    match result {
        Err(Error::Request(error)) => (error.field().to_owned(), error.rule().to_owned()),
        Err(error) => panic!("{error:?}"),
        Ok(_) => panic!("it was sent"),
    }
}

#[tokio::test]
async fn an_account_goes_where_it_is_taken_and_is_refused_elsewhere() {
    let contract = Contract::vendored();
    let caller = Caller::with(contract, |client| client.with_account(ACCOUNT)).await;
    caller.server.answer(400, &json!({}));
    let (mut sent, mut refused) = (0, 0);
    for operation in operations() {
        let call = caller.call(operation, Arguments::Least).await;
        let result = call.outcome.unwrap();
        if operation.account == HeaderSupport::No {
            assert_eq!(call.requests.len(), 0, "{operation}");
            assert_eq!(refusal(result).0, "Lomi-Account", "{operation}");
            refused += 1;
        } else {
            assert_eq!(call.requests.len(), 1, "{operation}");
            assert_eq!(call.requests[0].header("lomi-account"), Some(ACCOUNT));
            sent += 1;
        }
    }
    println!("Lomi-Account: sent by {sent} operations, refused by {refused}");
    assert_eq!(sent + refused, operations().len());
    assert!(sent > 0 && refused > 0);
}

#[tokio::test]
async fn headers_and_request_id_are_sent_and_the_call_comes_before_the_client() {
    let (server, client) = refusing().await;
    let derived = client
        .with_header("x-tenant", "one")
        .with_header("x-trace", "abc")
        .with_request_id("of the client");
    let call = derived.payment_links().create(link());
    let call = call.header("X-Tenant", "two").request_id("of the call");
    let _ = call.await;
    let _ = derived.payment_links().list().await;
    let _ = client.payment_links().list().await;

    let requests = server.take();
    let seen = |name| -> Vec<_> {
        requests
            .iter()
            .map(|request| request.header(name))
            .collect()
    };
    assert_eq!(seen("x-tenant"), [Some("two"), Some("one"), None]);
    assert_eq!(seen("x-trace"), [Some("abc"), Some("abc"), None]);
    assert_eq!(
        seen("x-request-id"),
        [Some("of the call"), Some("of the client"), None]
    );
}

#[tokio::test]
async fn what_cannot_be_sent_is_refused_by_name() {
    let (server, client) = refusing().await;
    let links = client.payment_links();
    for (result, field, rule) in [
        (
            links.list().header("X-API-Key", "k").await,
            "X-API-Key",
            "the client's key",
        ),
        (links.list().header("a b", "k").await, "a b", "not a valid"),
        (links.list().header("a", "k\n").await, "a", "cannot contain"),
        (links.list().request_id(" ").await, "X-Request-Id", "text"),
        (
            links.list().timeout(Duration::ZERO).await,
            "timeout",
            "zero",
        ),
        (
            links.list().total_timeout(Duration::ZERO).await,
            "total_timeout",
            "zero",
        ),
    ] {
        let found = refusal(result);
        assert_eq!(found.0, field);
        assert!(found.1.contains(rule), "{found:?}");
    }
    for account in ["", " ", "acct_", "9f2c", "acct_\n"] {
        let list = client.with_account(account).customers().list().await;
        assert_eq!(refusal(list).0, "Lomi-Account", "{account:?}");
    }
    assert!(server.take().is_empty());
}

#[tokio::test]
async fn deadlines_and_policy_of_the_call_then_the_client() {
    let server = Server::start().await;
    server.answer(503, &json!({}));
    let client = support::client(server.url()).with_retry(RetryPolicy::never());
    let attempts = async |client: &Client, policy: Option<RetryPolicy>| {
        let list = client.payment_links().list();
        let list = match policy {
            Some(policy) => list.retry(policy),
            None => list,
        };
        list.await.unwrap_err().attempts()
    };
    let quick = RetryPolicy::default().cap(Duration::from_millis(1));
    assert_eq!(attempts(&client, None).await, 1);
    assert_eq!(attempts(&client, Some(quick.attempts(4))).await, 4);
    assert_eq!(attempts(&client.with_retry(quick), None).await, 3);
    // The bucket is one for all of them.
    let costly = attempts(&client, Some(quick.attempts(1_000))).await;
    assert!(costly < 101, "{costly} attempts");

    // A server that never answers.
    server.answer_raw(Vec::new());
    let short = Duration::from_millis(50);
    let of_call = client.payment_links().list().timeout(short).await;
    let of_client = client
        .with_total_timeout(short)
        .payment_links()
        .list()
        .await;
    for error in [of_call.unwrap_err(), of_client.unwrap_err()] {
        assert_eq!(error.kind(), ErrorKind::Timeout);
        assert!(
            error.is_retryable() && !error.outcome_unknown(),
            "{error:?}"
        );
    }
}

#[tokio::test]
async fn a_custom_request_takes_the_options_of_a_derived_client() {
    let (server, client) = refusing().await;
    let client = client.with_account(ACCOUNT).with_header("x-tenant", "one");
    let request = client
        .request(http::Method::GET, "/customers")
        .query("limit", 1);
    request.send::<serde_json::Value>().await.unwrap_err();
    let requests = server.take();
    assert_eq!(requests.len(), 1);
    assert_eq!(requests[0].header("lomi-account"), Some(ACCOUNT));
    assert_eq!(requests[0].header("x-tenant"), Some("one"));
}

#[tokio::test]
async fn the_rate_limit_is_read_of_answers_and_errors() {
    let server = Server::start().await;
    let client = support::client(server.url()).with_retry(RetryPolicy::never());
    let raw = |status: u16| {
        let head = format!("HTTP/1.1 {status} x\r\ncontent-length: 11\r\n");
        let limits = "x-ratelimit-limit: 120\r\nRateLimit: \"default\";r=7;t=30\r\n\r\n";
        format!("{head}{limits}{{\"data\":[]}}").into_bytes()
    };
    server.answer_raw(raw(200));
    let answer = client.payment_links().list().await.unwrap().rate_limit();
    server.answer_raw(raw(429));
    let error = client.payment_links().list().await.unwrap_err();
    assert!(error.is_retryable());
    for state in [answer.unwrap(), error.rate_limit().unwrap()] {
        assert_eq!((state.limit, state.remaining), (Some(120), Some(7)));
        assert_eq!(state.reset, Some(Duration::from_secs(30)));
    }
}
