//! Cases in which money or data could be lost silently. Each has a test; those of
//! lists are in `losses_lists`.

use std::time::{Duration, Instant, SystemTime};

use lomi::types::{
    ChargeCustomer, CreateApiKey, CreatePaymentLink, CreatePayout, CreateRefund, CreateWaveCharge,
    Currency, PayoutDestination, PayoutRail,
};
use lomi::{Advice, Client, Clock, Decimal, Error, IdempotencyKey, RetryPolicy, TwoStep};
use serde_json::{Value, json};

use crate::support::server::Server;
use crate::support::{self, KEY};

pub(super) async fn start() -> (Server, Client) {
    let server = Server::start().await;
    let client = support::client(server.url()).with_retry(RetryPolicy::never());
    (server, client)
}

fn charge() -> CreateWaveCharge {
    let customer = ChargeCustomer::new("Awa Diop", "+2250707070701");
    CreateWaveCharge::new(15_000, Currency::Xof, customer)
}

fn payout() -> CreatePayout {
    CreatePayout::new(
        PayoutDestination::Own,
        PayoutRail::Wave,
        9_000,
        Currency::Xof,
    )
    .payout_method_id("pm_1")
}

/// Case 1 is a compiler warning: see the `compile_fail` test on `lomi::TwoStep`.
/// Case 2: the key exists before the call is sent, and remains known if the future is dropped.
#[tokio::test]
async fn a_dropped_call_can_be_repeated_with_its_key() {
    let (server, client) = start().await;
    server.respond_raw(Vec::new()); // never responds
    let call = client.charges().create_wave(charge());
    let key = call.key().clone();
    let dropped = tokio::time::timeout(Duration::from_millis(50), call.into_future()).await;
    dropped.unwrap_err();

    server.respond(201, &json!({"transaction_id": "txn_1"}));
    let again = client
        .charges()
        .create_wave(charge())
        .idempotency_key(key.clone());
    assert_eq!(again.key(), &key);
    let charged = again.await.unwrap();
    assert_eq!(charged.key(), Some(&key));
    let sent = server.take_requests();
    let keys: Vec<_> = sent
        .iter()
        .map(|request| request.header("idempotency-key"))
        .collect();
    assert_eq!(keys, [Some(key.as_str()), Some(key.as_str())]);
    assert!(charged.http().request_id().is_some());
}

/// Case 4: a success status with an error in the body is an error, and so is a charge without
/// an identifier.
#[tokio::test]
async fn a_success_status_with_an_error_in_the_body_is_an_error() {
    let (server, client) = start().await;
    for body in [
        json!({"success": false, "message": "declined"}),
        json!({"error": {"code": "amount_invalid", "message": "declined"}}),
    ] {
        server.respond(201, &body);
        let error = client.charges().create_wave(charge()).await.unwrap_err();
        let api = error.as_api().expect("an API error");
        assert_eq!(
            (api.status().as_u16(), api.message()),
            (201, Some("declined"))
        );
        assert_eq!(api.body(), body.to_string().as_bytes());
        assert!(error.outcome_unknown());
        assert_eq!(error.advice(), Advice::LookFirst);
    }
    server.respond(201, &json!({}));
    let error = client.charges().create_wave(charge()).await.unwrap_err();
    let Error::Decode(decode) = &error else {
        panic!("{error:?}");
    };
    assert!(
        decode
            .to_string()
            .contains("none of the fields transaction_id"),
        "{decode}"
    );
    assert!(error.outcome_unknown());

    // Under `data` as well.
    server.respond(201, &json!({"data": {"transactionId": "txn_1"}}));
    client.charges().create_wave(charge()).await.unwrap();
}

/// Case 5: an added field called `data` does not hide a flat response.
#[tokio::test]
async fn a_flat_response_with_a_new_field_called_data_is_decoded() {
    let (server, client) = start().await;
    let body = json!({
        "success": true, "refund_id": "re_1", "transaction_id": "txn_1",
        "refunded_amount": 9000, "status": "pending", "data": {}
    });
    server.respond(201, &body);
    let refund = client
        .refunds()
        .create(CreateRefund::new("txn_1", 9000))
        .await
        .unwrap();
    assert_eq!(refund.done().unwrap().refund_id.as_deref(), Some("re_1"));
}

/// Case 6: a preview is recognized in every envelope.
#[tokio::test]
async fn a_preview_in_an_envelope_is_recognized() {
    let (server, client) = start().await;
    let preview = json!({
        "requires_confirmation": true, "confirmation_token": "tok_1", "preview": {"amount": 9000}
    });
    for body in [
        preview.clone(),
        json!({"success": true, "data": preview}),
        json!({"success": true, "payout_id": "po_1", "data": preview}),
        json!({"success": true, "data": {"result": preview}}),
    ] {
        server.respond(201, &body);
        let step = client.payouts().create(payout()).await.unwrap();
        let TwoStep::Confirm(confirmation) = step else {
            panic!("{body} was decoded as done");
        };
        assert_eq!(confirmation.token.expose(), "tok_1");
        assert_eq!(confirmation.preview["amount"], 9000);
    }
}

/// Case 7: the text of an error contains no value from the body.
#[tokio::test]
async fn a_decode_error_shows_no_value_of_the_body() {
    let (server, client) = start().await;
    server.respond(201, &json!("lomi_sk_live_0123456789abcdef"));
    let error = client
        .api_keys()
        .create(CreateApiKey::new("k"))
        .await
        .unwrap_err();
    let mut text = format!("{error} {error:?} {error:#?}");
    let mut source = std::error::Error::source(&error);
    while let Some(inner) = source {
        text += &format!("{inner} {inner:?}");
        source = inner.source();
    }
    assert!(!text.contains("0123456789"), "{text}");
    let Error::Decode(error) = &error else {
        panic!("{error:?}");
    };
    assert!(
        error.body().ends_with(b"abcdef\""),
        "the body is there for the caller"
    );
}

/// Case 8: a retry sends the complete request.
#[tokio::test]
async fn every_attempt_sends_the_same_headers_and_body() {
    let (server, client) = start().await;
    let fast_retries = RetryPolicy::default().cap(Duration::from_millis(1));
    server.respond(503, &json!({}));
    let call = client.charges().create_wave(charge()).retry(fast_retries);
    call.header("x-tenant", "one")
        .request_id("r-1")
        .await
        .unwrap_err();
    let custom = client
        .request(http::Method::GET, "/new")
        .header("x-tenant", "one");
    custom
        .retry(fast_retries)
        .send::<Value>()
        .await
        .unwrap_err();
    let sent = server.take_requests();
    assert_eq!(sent.len(), 6);
    for attempts in [&sent[..3], &sent[3..]] {
        for attempt in &attempts[1..] {
            assert_eq!(attempt.headers, attempts[0].headers);
            assert_eq!(
                (&attempt.target, &attempt.body),
                (&attempts[0].target, &attempts[0].body)
            );
        }
        for name in [
            "accept",
            "x-api-key",
            "lomi-version",
            "x-tenant",
            "user-agent",
        ] {
            assert!(attempts[0].headers.contains_key(name), "{name}");
        }
    }
}

/// A clock whose `sleep` takes no time, and which advances by 4.5 s after its first reading.
struct JumpingClock(std::sync::Mutex<(Instant, Duration)>);

impl Clock for JumpingClock {
    fn now(&self) -> Instant {
        let (start, passed) = &mut *self.0.lock().unwrap();
        *start + std::mem::replace(passed, Duration::from_millis(4_500))
    }

    fn system_time(&self) -> SystemTime {
        SystemTime::now()
    }

    fn sleep(&self, _: Duration) -> std::pin::Pin<Box<dyn Future<Output = ()> + Send + '_>> {
        Box::pin(std::future::ready(()))
    }
}

/// Case 9: a retry is not started if too little time is left, and a definite 429 stays a 429.
#[tokio::test]
async fn no_retry_starts_with_too_little_time() {
    let server = Server::start().await;
    server.respond(
        429,
        &json!({"error": {"code": "rate_limit_exceeded", "message": "m"}}),
    );
    let client = |min_attempt_time: Duration| {
        Client::builder()
            .key(KEY)
            .base_url(server.url())
            .total_timeout(Duration::from_secs(5))
            .retry(
                RetryPolicy::default()
                    .throttled_base(Duration::ZERO)
                    .min_attempt_time(min_attempt_time),
            )
            .clock(JumpingClock(std::sync::Mutex::new((
                Instant::now(),
                Duration::ZERO,
            ))))
            .build()
            .unwrap()
    };
    // Half a second is left when the first attempt ends.
    let link = || CreatePaymentLink::instant("Tea", Currency::Xof, 500);
    let error = client(Duration::from_secs(1))
        .payment_links()
        .create(link())
        .await
        .unwrap_err();
    assert_eq!((error.attempts(), server.take_requests().len()), (1, 1));
    assert!(!error.outcome_unknown());
    let error = client(Duration::from_millis(400))
        .payment_links()
        .create(link())
        .await
        .unwrap_err();
    assert!(
        error.attempts() > 1,
        "with a smaller minimum time there is a retry"
    );
}

/// Case 10: the key is sent to no other host, whatever HTTP client is injected.
#[tokio::test]
async fn an_injected_http_client_follows_no_redirect() {
    let (other_server, _) = start().await;
    let (server, _) = start().await;
    let head = format!(
        "HTTP/1.1 307 x\r\nlocation: {}/payment-links\r\ncontent-length: 0\r\n\r\n",
        other_server.url()
    );
    server.respond_raw(head.into_bytes());
    let follows = reqwest::Client::builder().redirect(reqwest::redirect::Policy::limited(10));
    let client = Client::builder()
        .key(KEY)
        .base_url(server.url())
        .http_client(follows)
        .build()
        .unwrap();
    let link = CreatePaymentLink::instant("Tea", Currency::Xof, 500);
    let error = client.payment_links().create(link).await.unwrap_err();
    assert_eq!(error.status().unwrap(), 307);
    assert_eq!(
        (
            server.take_requests().len(),
            other_server.take_requests().len()
        ),
        (1, 0)
    );
}

/// Case 12: `advice` and its short forms agree. The fault matrix checks all scenarios; these
/// are the two in which they used to contradict each other.
#[tokio::test]
async fn advice_and_its_short_forms_agree() {
    let (server, client) = start().await;
    server.respond(500, &json!({}));
    let error = client.charges().create_wave(charge()).await.unwrap_err();
    assert_eq!(error.advice(), Advice::RetrySameKey);
    assert!(error.outcome_unknown() && error.is_retryable());
    server.respond(501, &json!({}));
    let error = client.charges().create_wave(charge()).await.unwrap_err();
    assert_eq!(error.advice(), Advice::Fix);
    assert!(!error.outcome_unknown() && !error.is_retryable());
}

/// Case 13: a response is read up to a limit.
#[tokio::test]
async fn a_response_above_the_limit_is_an_error() {
    let server = Server::start().await;
    let client = Client::builder()
        .key(KEY)
        .base_url(server.url())
        .max_response_size(1_000)
        .build()
        .unwrap();
    let text = "x".repeat(2_000);
    server.respond(201, &json!({"transaction_id": text}));
    let error = client.charges().create_wave(charge()).await.unwrap_err();
    let Error::Decode(decode) = &error else {
        panic!("{error:?}");
    };
    assert!(decode.is_too_large() && error.outcome_unknown());
    assert_eq!((decode.body().len(), error.attempts()), (1_000, 1));
    assert!(error.to_string().contains("max_response_size"), "{error}");
    // An error body is cut at the limit too, and the page of a proxy stays an error with its
    // status.
    server.respond_bytes(502, text.as_bytes());
    let error = client
        .payment_links()
        .list()
        .retry(RetryPolicy::never())
        .await
        .unwrap_err();
    assert_eq!(error.status().unwrap(), 502);
    assert_eq!(error.as_api().unwrap().body().len(), 1_000);
}

/// Case 14: all digits are kept, and a value with a comma is not split into two.
#[tokio::test]
async fn digits_and_commas_are_kept() {
    let (server, client) = start().await;
    let digits = "1234567890123456.789012345678";
    let body = format!(
        r#"{{"transaction_id":"t","gross_amount":{digits},"currency_code":"USD","created_at":"x","status":"completed","provider_code":"MTN","payment_method_code":"CARDS"}}"#
    );
    server.respond_bytes(200, body.as_bytes());
    let transaction = client.transactions().get("t").await.unwrap();
    assert_eq!(transaction.gross_amount, digits.parse::<Decimal>().unwrap());
    server.take_requests();

    let list = client.transactions().list();
    let error = list.status(["completed,failed"]).await.unwrap_err();
    let Error::Request(error) = error else {
        panic!("{error:?}");
    };
    assert_eq!(error.field(), "status");
    assert!(error.rule().contains("comma"), "{error}");
    assert!(server.take_requests().is_empty());
}

/// Case 15: XOF has no decimals, a name is not a phone number, and the transactions of the
/// server of June 2026 can be decoded.
#[tokio::test]
async fn fractions_of_xof_and_names_as_phone_numbers_are_rejected() {
    let (server, client) = start().await;
    let half: Decimal = "15000.5".parse().unwrap();
    let link = CreatePaymentLink::instant("Tea", Currency::Xof, half);
    let error = client.payment_links().create(link).await.unwrap_err();
    assert!(error.to_string().contains("amount is 15000.5"), "{error}");
    assert!(error.to_string().contains("XOF has no decimals"), "{error}");

    let swapped = ChargeCustomer::new("+2250707070701", "Awa Diop");
    let charge = CreateWaveCharge::new(15_000, Currency::Xof, swapped);
    let error = client.charges().create_wave(charge).await.unwrap_err();
    let Error::Request(error) = error else {
        panic!("{error:?}");
    };
    assert_eq!(error.field(), "customer.phoneNumber");
    assert!(error.rule().contains("is not a phone number"), "{error}");
    assert!(server.take_requests().is_empty());

    server.respond(
        200,
        &json!([{
            "transaction_id": "t", "status": "completed", "gross_amount": 500,
            "currency_code": "XOF", "provider_code": "WAVE",
            "payment_method_code": "MOBILE_MONEY", "created_at": "2026-06-01T00:00:00Z"
        }]),
    );
    let transactions = client.transactions().list().await.unwrap();
    assert_eq!(transactions[0].refunded_amount, None);
    assert_eq!(transactions[0].gross_amount_xof, None);
}

/// A key can be stored with an order and read again.
#[test]
fn a_key_is_stored_as_its_text() {
    let key: IdempotencyKey = "order-17".parse().unwrap();
    assert_eq!(serde_json::to_value(&key).unwrap(), "order-17");
    assert_eq!(key.as_ref(), "order-17");
}
