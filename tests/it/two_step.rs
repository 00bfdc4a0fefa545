//! Two-step calls: the first response is a preview, and the same call with its token confirms it.

use httpmock::MockServer;
use lomi::types::{CreateRefund, CreateTransfer, Currency};
use lomi::{Client, IdempotencyKey, TwoStep};
use serde_json::{Value, json};

use crate::support::mock::{self, Kept};

/// The key and the body of a request.
type Sent = (String, Value);

/// Starts a server that responds with a preview to a body without a token, and with `done` to a
/// body with one.
fn server(done: Value) -> (MockServer, Client, Kept<Sent>) {
    mock::server("POST", 201, move |request| {
        let body: Value = serde_json::from_slice(request.body_ref()).unwrap();
        let key = request.headers()["idempotency-key"]
            .to_str()
            .unwrap()
            .to_owned();
        let response = match body.get("confirmation_token") {
            Some(_) => done.clone(),
            None => json!({
                "requires_confirmation": true,
                "confirmation_token": "tok_1",
                "expires_at": "2026-12-01T00:10:00Z",
                "preview": {"amount": 9000, "currency_code": "XOF"}
            }),
        };
        ((key, body), response)
    })
}

#[tokio::test]
async fn confirming_repeats_the_call_with_the_token_and_the_same_key() {
    let (_server, client, sent) = server(json!({
        "success": true, "refund_id": "re_1", "transaction_id": "txn_1", "refunded_amount": 9000, "status": "pending"
    }));
    let body = CreateRefund::new("txn_1", 9000).reason("broken");
    let step = client.refunds().create(body).await.unwrap();

    let TwoStep::Confirm(preview) = step else {
        panic!("{step:?}");
    };
    assert_eq!(preview.preview["amount"], 9000);
    assert!(preview.expires_at.as_ref().unwrap().instant().is_some());
    assert!(!format!("{preview:?}").contains("tok_1"), "{preview:?}");

    let step = preview.confirm().await.unwrap();
    assert_eq!(step.done().unwrap().transaction_id, "txn_1");

    let sent = sent.lock().unwrap();
    let [(first_key, first), (second_key, second)] = sent.as_slice() else {
        panic!("{sent:?}");
    };
    assert_eq!(first_key, second_key);
    assert_eq!(first_key.len(), 36);
    let mut expected = first.clone();
    expected["confirmation_token"] = json!("tok_1");
    assert_eq!(*second, expected);
}

#[tokio::test]
async fn the_callers_key_is_used_and_a_completed_operation_needs_no_confirmation() {
    let (_server, client, sent) = server(json!({
        "id": "tr_1", "object": "transfer", "amount": 9000, "currency_code": "XOF"
    }));
    let body = CreateTransfer::new(9000, Currency::Xof, "acct_1").confirmation_token("tok_0");
    let key = IdempotencyKey::new("order-17").unwrap();
    let step = client
        .transfers()
        .create(body)
        .idempotency_key(key)
        .await
        .unwrap();
    assert!(matches!(step, TwoStep::Done(_)));
    assert_eq!(sent.lock().unwrap()[0].0, "order-17");
}
