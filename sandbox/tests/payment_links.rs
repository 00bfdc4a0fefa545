//! Payment links: response fields, rules between fields, lists.
#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

mod support;

use std::collections::BTreeSet;
use std::time::{Duration, SystemTime};

use lomi_sandbox::{Clock, Sandbox};
use serde_json::{Value, json};
use support::{Caller, instant_link, send, with};

const PRODUCT: &str = "123e4567-e89b-12d3-a456-426614174000";

fn product_link() -> Value {
    json!({"link_type": "product", "title": "Plan", "currency_code": "XOF", "product_id": PRODUCT})
}

fn path(link: &Value) -> String {
    format!("/payment-links/{}", link["link_id"].as_str().unwrap())
}

fn is_uuid_v4(value: &Value) -> bool {
    let text = value.as_str().unwrap();
    text.len() == 36 && text.as_bytes()[14] == b'4'
}

#[tokio::test]
async fn a_link_has_all_its_fields() {
    let clock = Clock::fixed(SystemTime::UNIX_EPOCH + Duration::from_millis(1_788_948_900_000));
    let caller = Caller::start(Sandbox::builder().clock(clock)).await;
    let mut link = caller
        .link(json!({
            "link_type": "instant",
            "title": "Deposit, kitchen table",
            "currency_code": "XOF",
            "amount": 45000,
            "require_phone": false,
            "expires_at": "2026-12-01T00:00:00.000Z",
            "success_url": "https://shop.example/thanks",
            "metadata": {"order": "K-204"},
            "fields": [{"key": "email"}],
            "an_unknown_field": true,
        }))
        .await;
    for created in ["link_id", "organization_id", "created_by"] {
        let value = link.as_object_mut().unwrap().remove(created).unwrap();
        assert!(is_uuid_v4(&value), "{created}: {value}");
    }
    let url = link.as_object_mut().unwrap().remove("url").unwrap();
    let code = url
        .as_str()
        .unwrap()
        .strip_prefix("https://pay.lomi.africa/");
    assert_eq!(code.unwrap().len(), 14);
    assert_eq!(
        link,
        json!({
            "link_type": "instant",
            "title": "Deposit, kitchen table",
            "description": null,
            "amount": 45000,
            "currency_code": "XOF",
            "product_id": null,
            "price_id": null,
            "quantity": 1,
            "allow_coupon_code": false,
            "allow_quantity": false,
            "require_billing_address": false,
            "require_email": true,
            "require_phone": false,
            "require_name": true,
            "is_active": true,
            "environment": "test",
            "expires_at": "2026-12-01T00:00:00.000Z",
            "success_url": "https://shop.example/thanks",
            "cancel_url": null,
            "metadata": {"order": "K-204"},
            "created_at": "2026-09-09T10:15:00.000Z",
            "updated_at": "2026-09-09T10:15:00.000Z",
        })
    );
}

#[tokio::test]
async fn a_created_link_can_be_read() {
    let caller = Caller::new().await;
    let link = caller
        .link(with(
            instant_link(),
            json!({"amount": 0.5, "description": ""}),
        ))
        .await;
    assert_eq!(
        (&link["amount"], &link["description"]),
        (&json!(0.5), &Value::Null)
    );
    // The contract's default.
    assert_eq!(link["require_phone"], true);
    let response = caller.get(&path(&link)).await;
    assert_eq!((response.status, response.body), (200, link));
    for id in ["none", PRODUCT, "%20"] {
        let response = caller.get(&format!("/payment-links/{id}")).await;
        response.assert_error(404, "not_found");
    }
}

#[tokio::test]
async fn an_instant_link_needs_an_amount_and_no_product() {
    let caller = Caller::new().await;
    let refused = async |change: Value, code: &str| {
        let response = caller
            .post("/payment-links", with(instant_link(), change))
            .await;
        response.assert_error(400, code);
        response
    };
    for amount in [json!(0), json!(-1), json!(0.0)] {
        let response = refused(json!({"amount": amount}), "amount_invalid").await;
        response.assert_only_violation("body", "/amount", "positive");
    }
    let response = refused(json!({"product_id": PRODUCT}), "validation_failed").await;
    response.assert_only_violation("body", "/product_id", "not_allowed");
    let response = refused(
        json!({"price_id": "price_7KQ2MZX4RTWB9H"}),
        "validation_failed",
    )
    .await;
    response.assert_only_violation("body", "/price_id", "not_allowed");
    let bare = json!({"link_type": "instant", "title": "x", "currency_code": "XOF"});
    let response = caller.post("/payment-links", bare).await;
    response.assert_error(400, "validation_failed");
    response.assert_only_violation("body", "/amount", "required");
    assert_eq!(caller.get("/payment-links").await.body["data"], json!([]));
}

#[tokio::test]
async fn a_product_link_needs_a_product_and_no_amount() {
    let caller = Caller::new().await;
    let link = caller
        .link(with(product_link(), json!({"price_id": "price_1"})))
        .await;
    assert_eq!(
        (&link["product_id"], &link["amount"]),
        (&json!(PRODUCT), &Value::Null)
    );
    caller
        .link(with(
            product_link(),
            json!({"product_id": "prod_7KQ2MZX4RTWB9H"}),
        ))
        .await;

    let response = caller
        .post("/payment-links", with(product_link(), json!({"amount": 5})))
        .await;
    response.assert_error(400, "validation_failed");
    response.assert_only_violation("body", "/amount", "not_allowed");
    let response = caller
        .post(
            "/payment-links",
            with(product_link(), json!({"product_id": "7 7"})),
        )
        .await;
    response.assert_error(400, "validation_failed");
    response.assert_only_violation("body", "/product_id", "format");
}

#[tokio::test]
async fn the_sample_of_the_api_reference_is_accepted_when_products_are_not_required() {
    let sample = json!({"link_type": "product", "title": "string", "currency_code": "XOF"});
    let strict = Caller::new().await;
    let response = strict.post("/payment-links", sample.clone()).await;
    response.assert_error(400, "validation_failed");
    response.assert_only_violation("body", "/product_id", "required");
    let lenient = Caller::start(Sandbox::builder().require_product(false)).await;
    let link = lenient.link(sample).await;
    assert_eq!(link["product_id"], Value::Null);
}

#[tokio::test]
async fn an_update_changes_the_fields_that_were_sent() {
    let clock = Clock::fixed(SystemTime::UNIX_EPOCH);
    let caller = Caller::start(Sandbox::builder().clock(clock.clone())).await;
    let link = caller
        .link(with(instant_link(), json!({"description": "d"})))
        .await;
    clock.advance(Duration::from_secs(1));
    let change = json!({
        "title": "New",
        "description": "",
        "amount": 20000,
        "is_active": false,
        "require_phone": false,
        "metadata": {"a": [1]},
        "link_type": "product",
        "currency_code": "EUR",
        "link_id": "mine",
    });
    let response = caller.patch(&path(&link), change).await;
    let expected = with(
        link.clone(),
        json!({
            "title": "New",
            "description": null,
            "amount": 20000,
            "is_active": false,
            "require_phone": false,
            "metadata": {"a": [1]},
            "updated_at": "1970-01-01T00:00:01.000Z",
        }),
    );
    assert_eq!((response.status, &response.body), (200, &expected));
    assert_eq!(caller.get(&path(&link)).await.body, expected);
}

#[tokio::test]
async fn an_invalid_update_changes_nothing() {
    let caller = Caller::new().await;
    let (link, other) = (
        caller.link(instant_link()).await,
        caller.link(product_link()).await,
    );
    for (link, change, code, field) in [
        (
            &link,
            json!({"title": "t", "amount": 0}),
            "amount_invalid",
            "/amount",
        ),
        (
            &other,
            json!({"title": "t", "amount": 5}),
            "validation_failed",
            "/amount",
        ),
        (&link, json!({"title": 5}), "validation_failed", "/title"),
        // The contract does not accept null here.
        (&link, json!({"title": null}), "validation_failed", "/title"),
    ] {
        let response = caller.patch(&path(link), change).await;
        response.assert_error(400, code);
        assert_eq!(response.violations()[0].1, field);
        assert_eq!(&caller.get(&path(link)).await.body, link);
    }
    let response = caller
        .patch("/payment-links/none", json!({"title": "t"}))
        .await;
    response.assert_error(404, "not_found");
}

#[tokio::test]
async fn an_archived_link_is_inactive_but_not_deleted() {
    let caller = Caller::new().await;
    let link = caller.link(instant_link()).await;
    for _ in 0..2 {
        let response = caller.delete(&path(&link)).await;
        assert_eq!(
            (response.status, &response.body["is_active"]),
            (200, &json!(false))
        );
        assert_eq!(response.body["link_id"], link["link_id"]);
    }
    assert_eq!(caller.get(&path(&link)).await.body["is_active"], false);
    let response = caller.patch(&path(&link), json!({"is_active": true})).await;
    assert_eq!(response.body["is_active"], true);
    caller
        .delete("/payment-links/none")
        .await
        .assert_error(404, "not_found");
}

#[tokio::test]
async fn the_key_selects_the_environment() {
    let mut caller = Caller::new().await;
    let link = caller.link(instant_link()).await;
    caller.key = caller.sandbox.live_api_key().to_owned();
    caller
        .get(&path(&link))
        .await
        .assert_error(404, "not_found");
    caller
        .delete(&path(&link))
        .await
        .assert_error(404, "not_found");
    assert_eq!(caller.get("/payment-links").await.body["data"], json!([]));
    let live = caller.link(instant_link()).await;
    assert_eq!(live["environment"], "live");
    // All test keys belong to one merchant.
    caller.key = "lomi_sk_test_another".to_owned();
    assert_eq!(caller.get(&path(&link)).await.body, link);
}

#[tokio::test]
async fn lists_are_filtered_and_newest_first() {
    let caller = Caller::new().await;
    let first = caller.link(instant_link()).await;
    let second = caller.link(product_link()).await;
    let third = caller
        .delete(&path(&caller.link(instant_link()).await))
        .await
        .body;
    for (query, expected) in [
        ("", vec![&third, &second, &first]),
        ("?linkType=instant", vec![&third, &first]),
        ("?linkType=product", vec![&second]),
        ("?isActive=true", vec![&second, &first]),
        ("?isActive=false&linkType=instant", vec![&third]),
        ("?isActive=false&linkType=product", vec![]),
    ] {
        let response = caller.get(&format!("/payment-links{query}")).await;
        let expected_body = json!({
            "object": "list",
            "data": expected,
            "has_more": false,
            "next_cursor": null,
            "limit": 20,
        });
        assert_eq!(
            (response.status, response.body),
            (200, expected_body),
            "{query}"
        );
    }
}

#[tokio::test]
async fn paging_returns_every_link_once() {
    let caller = Caller::new().await;
    let mut created = Vec::new();
    for n in 0..45 {
        let link = caller
            .link(with(instant_link(), json!({"title": n.to_string()})))
            .await;
        created.push(link["link_id"].as_str().unwrap().to_owned());
    }
    created.reverse();
    // 15 divides 45, 100 holds all of them, 20 is the default.
    for (query, pages) in [
        ("", 3),
        ("limit=15&", 3),
        ("limit=7&", 7),
        ("limit=100&", 1),
    ] {
        let (mut seen, mut count, mut cursor) = (Vec::new(), 0, String::new());
        loop {
            let response = caller.get(&format!("/payment-links?{query}{cursor}")).await;
            let body = response.body;
            seen.extend(
                body["data"]
                    .as_array()
                    .unwrap()
                    .iter()
                    .map(|link| link["link_id"].as_str().unwrap().to_owned()),
            );
            count += 1;
            assert_eq!(body["has_more"], json!(body["next_cursor"].is_string()));
            match body["next_cursor"].as_str() {
                Some(next) => cursor = format!("cursor={next}"),
                None => break,
            }
            assert!(count < 50, "paging does not end");
        }
        assert_eq!(seen, created, "{query}");
        assert_eq!(count, pages, "{query}");
        assert_eq!(seen.iter().collect::<BTreeSet<_>>().len(), 45);
    }
    println!("45/45 links returned once with each of 4 page sizes");
}

#[tokio::test]
async fn a_cursor_that_was_not_issued_by_the_list_is_rejected() {
    let caller = Caller::new().await;
    for cursor in ["", "x", "e30", "eyJvZmZzZXQiOjIwfQ", "%F0%9F%8D%B5"] {
        let response = caller.get(&format!("/payment-links?cursor={cursor}")).await;
        response.assert_error(400, "invalid_cursor");
    }
}

#[tokio::test]
async fn links_created_concurrently_are_all_kept() {
    let caller = Caller::new().await;
    let all: Vec<_> = (0..20)
        .map(|_| {
            tokio::spawn(send(
                caller
                    .authenticated("POST", "/payment-links")
                    .json(&instant_link()),
            ))
        })
        .collect();
    let mut ids = BTreeSet::new();
    for one in all {
        ids.insert(one.await.unwrap().body["link_id"].to_string());
    }
    let listed = caller.get("/payment-links?limit=100").await;
    let listed: BTreeSet<_> = listed.body["data"]
        .as_array()
        .unwrap()
        .iter()
        .map(|link| link["link_id"].to_string())
        .collect();
    assert_eq!(ids.len(), 20);
    assert_eq!(ids, listed);
}
