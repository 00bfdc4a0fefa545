//! Proof: a response that cannot be decoded is a typed error with operation, status, request id,
//! place and body. It is never a panic.

use lomi::{DecodeError, Error};
use serde_json::{Value, json};

use crate::support::calls::{Arguments, Caller, Decoded, operation};
use crate::support::contract::Contract;
use crate::support::instance::full;
use crate::support::server::{REQUEST_ID, cut_short};

const OBJECT: &str = "PaymentLinksController_findOne";
const PAGE: &str = "PaymentLinksController_findAll";
const BARE_LIST: &str = "AccountsController_getBalance";
/// A list whose items are not in `data`.
const NAMED_LIST: &str = "CustomersController_getPortalAudit";
const TWO_STEP: &str = "RefundsController_create";
const UNTYPED: &str = "FinanceController_summary";
const OPTION: &str = "WebhooksController_remove";
const ENVELOPE: &str = "ChargesController_cancelCardCharge";

const ALL: [&str; 7] = [OBJECT, PAGE, BARE_LIST, TWO_STEP, UNTYPED, OPTION, ENVELOPE];
/// The operations with a response schema.
const TYPED: [&str; 6] = [OBJECT, PAGE, BARE_LIST, TWO_STEP, OPTION, ENVELOPE];

async fn start() -> Caller<'static> {
    Caller::start(Contract::vendored()).await
}

/// The outcome of a response with status 200 and this body.
async fn outcome(caller: &Caller<'_>, id: &str, body: &[u8]) -> lomi::Result<Decoded> {
    caller.server.respond_bytes(200, body);
    caller
        .call(operation(id), Arguments::Minimal)
        .await
        .outcome
        .unwrap()
}

/// The error for such a response. Checks everything that the error must contain.
async fn refused(caller: &Caller<'_>, id: &str, body: &[u8]) -> Box<DecodeError> {
    let outcome = outcome(caller, id, body).await;
    check(id, body, outcome)
}

fn check(id: &str, body: &[u8], outcome: lomi::Result<Decoded>) -> Box<DecodeError> {
    let shown = String::from_utf8_lossy(&body[..body.len().min(200)]);
    let error = match outcome {
        Err(Error::Decode(error)) => error,
        Err(other) => panic!("{id}: {shown}: {other:?}"),
        Ok(decoded) => panic!("{id}: {shown} was decoded as {}", decoded.value),
    };
    assert_eq!(error.operation(), id);
    assert_eq!(error.status(), 200);
    assert_eq!(error.request_id(), Some(REQUEST_ID));
    assert_eq!(error.body(), body, "{id}");
    assert!(!error.path().is_empty(), "{id}");
    assert!(error.to_string().contains(id), "{error}");
    // A message of serde could contain values of the body, so there is no source.
    let source = std::error::Error::source(&*error);
    assert_eq!(source.is_some(), error.is_truncated());
    error
}

/// A response of an operation with all fields.
fn full_response(id: &str) -> Value {
    let contract = Contract::vendored();
    match contract.response_schema(id) {
        Some(schema) => full(contract).build(schema),
        None => json!({"kept": "unchanged"}),
    }
}

#[tokio::test]
async fn another_type_at_the_root() {
    let caller = start().await;
    let wrong = [
        json!("text"),
        json!(5),
        json!(true),
        json!([5]),
        json!([[]]),
    ];
    for id in TYPED {
        for value in &wrong {
            refused(&caller, id, value.to_string().as_bytes()).await;
        }
    }
    // A list requires items, an object its required fields.
    for id in [OBJECT, PAGE, BARE_LIST, TWO_STEP] {
        refused(&caller, id, b"{}").await;
    }
    for value in wrong {
        let read = outcome(&caller, UNTYPED, value.to_string().as_bytes()).await;
        assert_eq!(read.unwrap().value, value);
    }
    println!("{} operations, {} types at the root", ALL.len(), 5);
}

#[tokio::test]
async fn another_type_in_a_field() {
    let caller = start().await;
    for (id, pointer, path) in [
        (OBJECT, "/is_active", "is_active"),
        (OBJECT, "/amount", "amount"),
        (PAGE, "/data/0/is_active", "data[0].is_active"),
        (PAGE, "/data/0", "data[0]"),
        (PAGE, "/data", "data"),
        (BARE_LIST, "/0/balance", "[0].balance"),
        (NAMED_LIST, "/events/0/event_id", "events[0].event_id"),
        (TWO_STEP, "/success", "success"),
        (OPTION, "/deleted", "deleted"),
        (ENVELOPE, "/id", "id"),
    ] {
        let mut wrong = full_response(id);
        let place = wrong.pointer_mut(pointer);
        *place.unwrap_or_else(|| panic!("{id} has no {pointer}")) = json!({"of": "another type"});
        if pointer == "/data" {
            wrong["data"] = json!("text");
        }
        let error = refused(&caller, id, wrong.to_string().as_bytes()).await;
        assert_eq!(error.path(), path, "{id}");
    }
}

#[tokio::test]
async fn a_body_that_is_not_json() {
    let caller = start().await;
    for id in ALL {
        let whole = full_response(id).to_string();
        let trailing = format!("{whole} and more");
        let half = &whole[..whole.len() / 2];
        for body in [
            "<html>Bad gateway</html>",
            " ",
            "\0",
            "nul",
            &trailing,
            half,
        ] {
            let error = refused(&caller, id, body.as_bytes()).await;
            assert!(!error.is_truncated());
        }
    }
}

#[tokio::test]
async fn an_empty_body_is_accepted_only_where_it_is_allowed() {
    let caller = start().await;
    for id in [OBJECT, TWO_STEP, ENVELOPE] {
        for body in ["", "null"] {
            let error = refused(&caller, id, body.as_bytes()).await;
            assert_eq!(error.path(), ".");
        }
    }
    // A missing list must not be decoded as an empty list.
    for id in [PAGE, BARE_LIST] {
        assert_eq!(refused(&caller, id, b"").await.path(), ".", "{id}");
    }
    for (id, value, bodies) in [
        (OPTION, Value::Null, ["", "null"].as_slice()),
        (UNTYPED, Value::Null, &["", "null"]),
        (PAGE, json!({"data": []}), &["null"]),
        (BARE_LIST, json!({"data": []}), &["null"]),
    ] {
        for body in bodies {
            let read = outcome(&caller, id, body.as_bytes()).await.unwrap();
            assert_eq!(read.value, value, "{id}");
            assert_eq!(read.response.http().body(), body.as_bytes());
        }
    }
}

#[tokio::test]
async fn a_truncated_body() {
    let caller = start().await;
    for id in ALL {
        let whole = full_response(id).to_string();
        // Even the whole body is one byte shorter than `Content-Length`.
        for end in [0, 1, whole.len() / 2, whole.len()] {
            let received = &whole.as_bytes()[..end];
            caller.server.respond_raw(cut_short(200, received));
            let exchange = caller.call(operation(id), Arguments::Minimal).await;
            let error = check(id, received, exchange.outcome.unwrap());
            assert!(error.is_truncated(), "{id}");
            assert_eq!(error.path(), ".", "{id}");
        }
    }
}

#[tokio::test]
async fn deep_nesting() {
    let caller = start().await;
    let nested = |depth: usize| format!("{}{}", "[".repeat(depth), "]".repeat(depth));
    let with = |id: &str, field: &str, depth: usize| {
        let mut text = full_response(id).to_string();
        text.truncate(text.len() - 1);
        format!("{text},\"{field}\":{}}}", nested(depth))
    };
    for depth in [200, 100_000] {
        for id in ALL {
            refused(&caller, id, nested(depth).as_bytes()).await;
        }
        // Unknown fields are skipped, however deeply they are nested.
        for id in [OBJECT, PAGE, TWO_STEP, OPTION, ENVELOPE] {
            let body = with(id, "x_new", depth);
            let read = outcome(&caller, id, body.as_bytes()).await.unwrap();
            assert_eq!(read.response.http().body(), body.as_bytes(), "{id}");
        }
        // Untyped values are kept, up to a maximum depth.
        refused(&caller, UNTYPED, with(UNTYPED, "x_new", depth).as_bytes()).await;
        let mut page = full_response(PAGE);
        page["data"][0]["line_items"] = json!("here");
        let page = page.to_string().replace("\"here\"", &nested(depth));
        let error = refused(&caller, PAGE, page.as_bytes()).await;
        assert!(
            error.path().starts_with("data[0].line_items"),
            "{}",
            error.path()
        );
    }
}

#[tokio::test]
async fn ten_megabytes() {
    const SIZE: usize = 10 << 20;
    let caller = start().await;
    let item = full_response(PAGE)["data"][0].clone();
    let count = SIZE / item.to_string().len() + 1;
    let items = format!("{item},").repeat(count);
    let list = |last: &str| format!("{{\"data\":[{items}{last}],\"has_more\":false}}");

    let good = list(&item.to_string());
    let read = outcome(&caller, PAGE, good.as_bytes()).await.unwrap();
    assert_eq!(read.value["data"].as_array().unwrap().len(), count + 1);
    assert_eq!(read.response.http().body().len(), good.len());

    let error = refused(&caller, PAGE, list("5").as_bytes()).await;
    assert_eq!(error.path(), format!("data[{count}]"));
    let shown = format!("{error} {error:?}").len();
    println!(
        "{} bytes read; the error prints {shown} characters",
        good.len()
    );
    assert!(shown < 10_000, "an error must not print the body");

    let text = format!("\"{}\"", "x".repeat(SIZE));
    for id in TYPED {
        refused(&caller, id, text.as_bytes()).await;
    }
    let read = outcome(&caller, UNTYPED, text.as_bytes()).await.unwrap();
    assert_eq!(read.value.as_str().unwrap().len(), SIZE);
}

#[tokio::test]
async fn invalid_utf8() {
    let caller = start().await;
    for (id, pointer) in [
        (OBJECT, "/title"),
        (PAGE, "/data/0/title"),
        (BARE_LIST, "/0/currency_code"),
        (TWO_STEP, "/transaction_id"),
        (UNTYPED, "/kept"),
        (ENVELOPE, "/id"),
    ] {
        let mut body = full_response(id);
        *body.pointer_mut(pointer).unwrap() = json!("HERE");
        let body = body.to_string();
        let (before, after) = body.split_once("HERE").unwrap();
        let body = [before.as_bytes(), &[0xff, 0xfe], after.as_bytes()].concat();
        refused(&caller, id, &body).await;
    }
    for id in ALL {
        refused(&caller, id, &[0xff; 64]).await;
    }
}
