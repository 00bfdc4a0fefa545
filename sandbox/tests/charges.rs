//! Charges through mobile money, and the transactions that they create.
#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

mod support;

use lomi_sandbox::Sandbox;
use serde_json::{Value, json};
use support::{Caller, charge, send, with};

#[tokio::test]
async fn a_wave_charge_creates_a_transaction() {
    let caller = Caller::new().await;
    let created = send(caller.wave("order-1", charge())).await;
    assert_eq!(created.status, 201, "{created:?}");
    assert_eq!(created.body["status"], "completed");
    assert_eq!(created.body["next_action"]["type"], "redirect");
    let id = created.body["transaction_id"].as_str().unwrap();
    assert_eq!(created.body["transactionId"], id);

    let read = caller.get(&format!("/transactions/{id}")).await;
    assert_eq!(read.status, 200);
    for (field, value) in [
        ("transaction_id", json!(id)),
        ("status", json!("completed")),
        ("gross_amount", json!(15000)),
        ("currency_code", json!("XOF")),
        ("provider_code", json!("WAVE")),
        ("customer_name", json!("Awa Diop")),
        ("environment", json!("test")),
    ] {
        assert_eq!(read.body[field], value, "{field}");
    }
    assert_eq!(caller.get("/transactions").await.body, json!([read.body]));
    let none = caller.get("/transactions/none").await;
    none.assert_error(404, "not_found");
}

#[tokio::test]
async fn an_mtn_charge_multiplies_the_amount_by_the_quantity() {
    let caller = Caller::new().await;
    let body = with(charge(), json!({"amount": 250, "quantity": 3}));
    let request = caller.authenticated("POST", "/charge/mtn");
    let created = send(request.header("Idempotency-Key", "k").json(&body)).await;
    assert_eq!(created.status, 201, "{created:?}");
    let data = &created.body["data"];
    assert_eq!(data["status"], "completed");
    let id = data["transaction_id"].as_str().unwrap();
    let read = caller.get(&format!("/transactions/{id}")).await.body;
    assert_eq!(
        (&read["gross_amount"], &read["quantity"]),
        (&json!(750), &json!(3))
    );
}

#[tokio::test]
async fn a_live_charge_stays_pending_and_is_not_visible_in_test() {
    let mut caller = Caller::new().await;
    caller.key = caller.sandbox.live_api_key().to_owned();
    let created = send(caller.wave("order-1", charge())).await;
    assert_eq!(created.body["status"], "PENDING");
    assert_eq!(
        caller.get("/transactions").await.body[0]["status"],
        "pending"
    );
    caller.key = caller.sandbox.api_key().to_owned();
    assert_eq!(caller.transaction_count().await, 0);
}

#[tokio::test]
async fn a_rejected_charge_creates_no_transaction() {
    let caller = Caller::new().await;
    let mut number = 0;
    let mut refused = async |path: &str, change: Value| {
        number += 1;
        let request = caller.authenticated("POST", path);
        let request = request.header("Idempotency-Key", format!("k{number}"));
        let response = send(request.json(&with(charge(), change))).await;
        assert_eq!(response.status, 400, "{response:?}");
        let (_, field, rule) = response.violations().remove(0);
        (response.code().to_owned(), field, rule)
    };
    let named =
        |code: &str, field: &str, rule: &str| (code.to_owned(), field.to_owned(), rule.to_owned());
    assert_eq!(
        refused("/charge/wave", json!({"amount": 99})).await,
        named("amount_invalid", "/amount", "at_least")
    );
    assert_eq!(
        refused("/charge/mtn", json!({"amount": 0})).await,
        named("amount_invalid", "/amount", "above")
    );
    assert_eq!(
        refused("/charge/mtn", json!({"quantity": 0})).await,
        named("validation_failed", "/quantity", "at_least")
    );
    assert_eq!(
        refused("/charge/wave", json!({"currency": "EUR"})).await,
        named("validation_failed", "/currency", "currency")
    );
    assert_eq!(
        refused("/charge/wave", json!({"customer": {"name": "A"}})).await,
        named("validation_failed", "/customer/phoneNumber", "required")
    );
    assert_eq!(caller.transaction_count().await, 0);
    let card = json!({"amount": 500, "pan": "4221941234569109", "expiry": "0630", "cvv": "123"});
    let request = caller.authenticated("POST", "/charge/switch");
    let response = send(request.header("Idempotency-Key", "s").json(&card)).await;
    response.assert_error(503, "service_unavailable");
}

#[tokio::test]
async fn transactions_are_filtered() {
    let clock = lomi_sandbox::Clock::fixed(std::time::SystemTime::UNIX_EPOCH);
    let caller = Caller::start(Sandbox::builder().clock(clock)).await;
    send(caller.wave("a", charge())).await;
    let request = caller.authenticated("POST", "/charge/mtn");
    send(request.header("Idempotency-Key", "a").json(&charge())).await;
    for (query, count) in [
        ("", 2),
        ("limit=1", 1),
        ("status=completed,failed", 2),
        ("status=failed", 0),
        ("provider=MTN", 1),
        ("currency=XOF&type=payment&paymentMethod=MOBILE_MONEY", 2),
        ("isPos=true", 0),
        ("startDate=1970-01-01&endDate=1970-01-01", 2),
        ("startDate=1970-01-02", 0),
    ] {
        let list = caller.get(&format!("/transactions?{query}")).await;
        assert_eq!(list.body.as_array().unwrap().len(), count, "{query}");
    }
    let cursor = caller.get("/transactions?cursor=x").await;
    cursor.assert_error(400, "invalid_cursor");
}
