//! Exchanges recorded with the server source of June 2026: what was sent, we
//! send; what was answered, we read, and no field gets lost.

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

/// A server that gives the recorded answer to the recorded method and path.
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

/// The recorded body, or another one where the types cannot say it: a body
/// without its required fields.
fn body(exchange: &Value) -> (CreatePaymentLink, bool) {
    match serde_json::from_value(exchange["request"]["body"].clone()) {
        Ok(body) => (body, true),
        Err(_) => (CreatePaymentLink::instant("x", Currency::Xof, 1), false),
    }
}

/// Sends the recorded request; gives back the typed answer and the raw one.
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
            // 20.0 cannot be said any more: the limit is an integer.
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
        other => panic!("no way to replay {other:?}"),
    }
}

#[tokio::test]
async fn recorded_answers_decode_with_every_field() {
    let (mut read, mut refused, mut unsayable) = (0, 0, 0);
    for exchange in exchanges() {
        let server = replaying(&exchange);
        if exchange["request"]["method"] == "POST" && !body(&exchange).1 {
            unsayable += 1;
        }
        let answer = &exchange["response"];
        match replay(&exchange, &server.base_url()).await {
            Ok((typed, raw)) => {
                assert_eq!(raw, answer["body"]);
                let fields = answer["body"].as_object().unwrap();
                for (name, value) in fields.iter().filter(|(_, value)| !value.is_null()) {
                    assert_eq!(typed[name], *value, "{name}");
                }
                for (name, value) in typed.as_object().unwrap() {
                    assert_eq!(Some(value), fields.get(name), "{name} was not answered");
                }
                read += 1;
            }
            Err(Error::Api(error)) => {
                let said = &answer["body"]["error"];
                assert_eq!(error.status().as_u16(), answer["status"]);
                assert_eq!(error.code().as_str(), said["code"]);
                assert_eq!(error.message(), said["message"].as_str());
                assert_eq!(
                    error.details(),
                    Some(&said["details"]).filter(|d| !d.is_null())
                );
                assert_eq!(error.request_id(), answer["body"]["request_id"].as_str());
                refused += 1;
            }
            Err(other) => panic!("{other:?}"),
        }
    }
    println!("{read} answers and {refused} refusals read, {unsayable} requests cannot be said");
    assert_eq!((read, refused, unsayable), (1, 4, 1));
}
