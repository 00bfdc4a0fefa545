//! Payment links: the shape of answers, the rules between fields, the lists.
#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

mod support;

use std::collections::BTreeSet;
use std::time::{Duration, SystemTime};

use lomi_sandbox::{Clock, Sandbox};
use serde_json::{Value, json};
use support::{Caller, instant, send, with};

const PRODUCT: &str = "123e4567-e89b-12d3-a456-426614174000";

fn product() -> Value {
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
    let caller = Caller::of(Sandbox::builder().clock(clock)).await;
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
    for made in ["link_id", "organization_id", "created_by"] {
        let value = link.as_object_mut().unwrap().remove(made).unwrap();
        assert!(is_uuid_v4(&value), "{made}: {value}");
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
async fn what_was_made_can_be_read() {
    let caller = Caller::new().await;
    let link = caller
        .link(with(instant(), json!({"amount": 0.5, "description": ""})))
        .await;
    assert_eq!(
        (&link["amount"], &link["description"]),
        (&json!(0.5), &Value::Null)
    );
    // The contract's default.
    assert_eq!(link["require_phone"], true);
    let answer = caller.get(&path(&link)).await;
    assert_eq!((answer.status, answer.body), (200, link));
    for id in ["none", PRODUCT, "%20"] {
        let answer = caller.get(&format!("/payment-links/{id}")).await;
        answer.refused(404, "not_found");
    }
}

#[tokio::test]
async fn an_instant_link_needs_an_amount_and_no_product() {
    let caller = Caller::new().await;
    let refused = async |change: Value, code: &str| {
        let answer = caller.post("/payment-links", with(instant(), change)).await;
        answer.refused(400, code);
        answer
    };
    for amount in [json!(0), json!(-1), json!(0.0)] {
        let answer = refused(json!({"amount": amount}), "amount_invalid").await;
        answer.names_only("body", "/amount", "positive");
    }
    let answer = refused(json!({"product_id": PRODUCT}), "validation_failed").await;
    answer.names_only("body", "/product_id", "not_allowed");
    let answer = refused(
        json!({"price_id": "price_7KQ2MZX4RTWB9H"}),
        "validation_failed",
    )
    .await;
    answer.names_only("body", "/price_id", "not_allowed");
    let bare = json!({"link_type": "instant", "title": "x", "currency_code": "XOF"});
    let answer = caller.post("/payment-links", bare).await;
    answer.refused(400, "validation_failed");
    answer.names_only("body", "/amount", "required");
    assert_eq!(caller.get("/payment-links").await.body["data"], json!([]));
}

#[tokio::test]
async fn a_product_link_needs_a_product_and_no_amount() {
    let caller = Caller::new().await;
    let link = caller
        .link(with(product(), json!({"price_id": "price_1"})))
        .await;
    assert_eq!(
        (&link["product_id"], &link["amount"]),
        (&json!(PRODUCT), &Value::Null)
    );
    caller
        .link(with(
            product(),
            json!({"product_id": "prod_7KQ2MZX4RTWB9H"}),
        ))
        .await;

    let answer = caller
        .post("/payment-links", with(product(), json!({"amount": 5})))
        .await;
    answer.refused(400, "validation_failed");
    answer.names_only("body", "/amount", "not_allowed");
    let answer = caller
        .post(
            "/payment-links",
            with(product(), json!({"product_id": "7 7"})),
        )
        .await;
    answer.refused(400, "validation_failed");
    answer.names_only("body", "/product_id", "format");
}

#[tokio::test]
async fn the_sample_of_the_reference_page_passes_when_products_are_not_required() {
    let sample = json!({"link_type": "product", "title": "string", "currency_code": "XOF"});
    let strict = Caller::new().await;
    let answer = strict.post("/payment-links", sample.clone()).await;
    answer.refused(400, "validation_failed");
    answer.names_only("body", "/product_id", "required");
    let lenient = Caller::of(Sandbox::builder().require_product(false)).await;
    let link = lenient.link(sample).await;
    assert_eq!(link["product_id"], Value::Null);
}

#[tokio::test]
async fn an_update_changes_what_was_sent() {
    let clock = Clock::fixed(SystemTime::UNIX_EPOCH);
    let caller = Caller::of(Sandbox::builder().clock(clock.clone())).await;
    let link = caller
        .link(with(instant(), json!({"description": "d"})))
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
    let answer = caller.patch(&path(&link), change).await;
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
    assert_eq!((answer.status, &answer.body), (200, &expected));
    assert_eq!(caller.get(&path(&link)).await.body, expected);
}

#[tokio::test]
async fn a_wrong_update_changes_nothing() {
    let caller = Caller::new().await;
    let (link, other) = (caller.link(instant()).await, caller.link(product()).await);
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
        // The contract knows no null here.
        (&link, json!({"title": null}), "validation_failed", "/title"),
    ] {
        let answer = caller.patch(&path(link), change).await;
        answer.refused(400, code);
        assert_eq!(answer.violations()[0].1, field);
        assert_eq!(&caller.get(&path(link)).await.body, link);
    }
    let answer = caller
        .patch("/payment-links/none", json!({"title": "t"}))
        .await;
    answer.refused(404, "not_found");
}

#[tokio::test]
async fn an_archived_link_is_inactive_and_still_there() {
    let caller = Caller::new().await;
    let link = caller.link(instant()).await;
    for _ in 0..2 {
        let answer = caller.delete(&path(&link)).await;
        assert_eq!(
            (answer.status, &answer.body["is_active"]),
            (200, &json!(false))
        );
        assert_eq!(answer.body["link_id"], link["link_id"]);
    }
    assert_eq!(caller.get(&path(&link)).await.body["is_active"], false);
    let answer = caller.patch(&path(&link), json!({"is_active": true})).await;
    assert_eq!(answer.body["is_active"], true);
    caller
        .delete("/payment-links/none")
        .await
        .refused(404, "not_found");
}

#[tokio::test]
async fn the_key_decides_the_environment() {
    let mut caller = Caller::new().await;
    let link = caller.link(instant()).await;
    caller.key = caller.sandbox.live_api_key().to_owned();
    caller.get(&path(&link)).await.refused(404, "not_found");
    caller.delete(&path(&link)).await.refused(404, "not_found");
    assert_eq!(caller.get("/payment-links").await.body["data"], json!([]));
    let live = caller.link(instant()).await;
    assert_eq!(live["environment"], "live");
    // All test keys belong to one merchant.
    caller.key = "lomi_sk_test_another".to_owned();
    assert_eq!(caller.get(&path(&link)).await.body, link);
}

#[tokio::test]
async fn lists_are_filtered_and_newest_first() {
    let caller = Caller::new().await;
    let first = caller.link(instant()).await;
    let second = caller.link(product()).await;
    let third = caller
        .delete(&path(&caller.link(instant()).await))
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
        let answer = caller.get(&format!("/payment-links{query}")).await;
        let whole = json!({
            "object": "list",
            "data": expected,
            "has_more": false,
            "next_cursor": null,
            "limit": 20,
        });
        assert_eq!((answer.status, answer.body), (200, whole), "{query}");
    }
}

#[tokio::test]
async fn a_walk_sees_every_link_once() {
    let caller = Caller::new().await;
    let mut made = Vec::new();
    for n in 0..45 {
        let link = caller
            .link(with(instant(), json!({"title": n.to_string()})))
            .await;
        made.push(link["link_id"].as_str().unwrap().to_owned());
    }
    made.reverse();
    // 15 divides 45, 100 holds all of them, 20 is the default.
    for (query, pages) in [
        ("", 3),
        ("limit=15&", 3),
        ("limit=7&", 7),
        ("limit=100&", 1),
    ] {
        let (mut seen, mut count, mut cursor) = (Vec::new(), 0, String::new());
        loop {
            let answer = caller.get(&format!("/payment-links?{query}{cursor}")).await;
            let body = answer.body;
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
            assert!(count < 50, "the walk does not end");
        }
        assert_eq!(seen, made, "{query}");
        assert_eq!(count, pages, "{query}");
        assert_eq!(seen.iter().collect::<BTreeSet<_>>().len(), 45);
    }
    println!("45/45 links seen once in each of 4 walks");
}

#[tokio::test]
async fn a_cursor_of_other_making_is_refused() {
    let caller = Caller::new().await;
    for cursor in ["", "x", "e30", "eyJvZmZzZXQiOjIwfQ", "%F0%9F%8D%B5"] {
        let answer = caller.get(&format!("/payment-links?cursor={cursor}")).await;
        answer.refused(400, "invalid_cursor");
    }
}

#[tokio::test]
async fn links_made_at_once_are_all_there() {
    let caller = Caller::new().await;
    let all: Vec<_> = (0..20)
        .map(|_| {
            tokio::spawn(send(
                caller.keyed("POST", "/payment-links").json(&instant()),
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
