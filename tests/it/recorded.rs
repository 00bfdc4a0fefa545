//! Replays exchanges recorded with the server source of June 2026: the SDK sends the recorded
//! requests and decodes the recorded responses without losing a field.

use httpmock::{HttpMockResponse, MockServer};
use lomi::Error;
use lomi::types::{CreatePaymentLink, Currency};
use serde_json::Value;

use crate::support;

fn exchanges() -> Vec<Value> {
    let recorded: Value =
        serde_json::from_str(include_str!("../data/recorded/payment-links.json")).unwrap();
    recorded["exchanges"].as_array().unwrap().clone()
}

/// A server that sends the recorded response to the recorded method and path.
fn replaying(exchange: &Value) -> MockServer {
    let server = MockServer::start();
    let (request, response) = (exchange["request"].clone(), exchange["response"].clone());
    server.mock(|when, then| {
        let path = request["path"].as_str().unwrap();
        when.method(request["method"].as_str().unwrap())
            .path(path.split('?').next().unwrap());
        then.respond_with(move |_| {
            let headers = response["headers"].as_object().unwrap().iter();
            headers
                .fold(HttpMockResponse::builder(), |builder, (name, value)| {
                    builder.header(name.as_str(), value.as_str().unwrap())
                })
                .status(response["status"].as_u64().unwrap() as u16)
                .body(response["body"].to_string())
                .build()
        });
    });
    server
}

/// The recorded body, and whether the SDK's types can represent it. If they cannot, because
/// required fields are missing, the body is a different one.
fn body(exchange: &Value) -> (CreatePaymentLink, bool) {
    match serde_json::from_value(exchange["request"]["body"].clone()) {
        Ok(body) => (body, true),
        Err(_) => (CreatePaymentLink::instant("x", Currency::Xof, 1), false),
    }
}

/// Sends the recorded request. Returns the typed response and the raw one.
async fn replay(exchange: &Value, url: &str) -> lomi::Result<(Value, Value)> {
    let links = support::client(url).payment_links();
    let raw = |body: &[u8]| serde_json::from_slice::<Value>(body).unwrap();
    let path = exchange["request"]["path"].as_str().unwrap();
    match (exchange["request"]["method"].as_str().unwrap(), path) {
        ("POST", "/payment-links") => {
            let link = links.create(body(exchange).0).await?;
            Ok((
                serde_json::to_value(&*link).unwrap(),
                raw(link.http().body()),
            ))
        }
        ("GET", path) if path.starts_with("/payment-links?limit=") => {
            // The recording has `20.0`, but the limit is an integer now.
            let list = links.list().limit(20).await?;
            Ok((
                serde_json::to_value(&*list).unwrap(),
                raw(list.http().body()),
            ))
        }
        ("GET", path) => {
            let link = links.get(path.rsplit('/').next().unwrap()).await?;
            Ok((
                serde_json::to_value(&*link).unwrap(),
                raw(link.http().body()),
            ))
        }
        other => panic!("cannot replay {other:?}"),
    }
}

#[tokio::test]
async fn recorded_responses_are_decoded_with_every_field() {
    let (mut read, mut refused, mut unrepresentable) = (0, 0, 0);
    for exchange in exchanges() {
        let server = replaying(&exchange);
        if exchange["request"]["method"] == "POST" && !body(&exchange).1 {
            unrepresentable += 1;
        }
        let recorded = &exchange["response"];
        match replay(&exchange, &server.base_url()).await {
            Ok((typed, raw)) => {
                assert_eq!(raw, recorded["body"]);
                let fields = recorded["body"].as_object().unwrap();
                for (name, value) in fields.iter().filter(|(_, value)| !value.is_null()) {
                    assert_eq!(typed[name], *value, "{name}");
                }
                for (name, value) in typed.as_object().unwrap() {
                    assert_eq!(
                        Some(value),
                        fields.get(name),
                        "{name} is not in the recorded response"
                    );
                }
                read += 1;
            }
            Err(Error::Api(error)) => {
                let expected = &recorded["body"]["error"];
                assert_eq!(error.status().as_u16(), recorded["status"]);
                assert_eq!(error.code().as_str(), expected["code"]);
                assert_eq!(error.message(), expected["message"].as_str());
                assert_eq!(
                    error.details(),
                    Some(&expected["details"]).filter(|d| !d.is_null())
                );
                assert_eq!(error.request_id(), recorded["body"]["request_id"].as_str());
                refused += 1;
            }
            Err(other) => panic!("{other:?}"),
        }
    }
    println!(
        "{read} responses and {refused} errors decoded, {unrepresentable} requests cannot be represented"
    );
    assert_eq!((read, refused, unrepresentable), (1, 4, 1));
}
