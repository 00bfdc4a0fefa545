//! Proof of the proofs: against a contract that the SDK was not generated from they fail, and
//! their failures name the place.

use serde_json::{Value, json};

use crate::support::contract::Contract;
use crate::support::proof::Proof;
use crate::support::proofs::{Scope, requests, responses};
use crate::support::validator::{Validators, violations};

const CREATE: &str = "/paths/~1payment-links/post/requestBody/content/application~1json/schema";
const LINK: &str = "/components/schemas/PaymentLinkResponseDto";

/// The operations that the changes affect, and others that must not fail.
const SCOPE: Scope = |operation| operation.resource.starts_with("p");

/// The failures of both proofs on a changed contract.
async fn failures(change: impl FnOnce(&mut Value)) -> Vec<String> {
    let contract = Contract::changed(change);
    let (requests, responses) = tokio::join!(
        requests::prove(&contract, SCOPE),
        responses::prove(&contract, SCOPE)
    );
    let failures = [requests, responses].map(|proof: Proof| proof.failures);
    failures.concat()
}

/// Checks that there are failures, that all of them concern `operations`, and that one of
/// them contains all of `words`.
fn assert_blames(failures: &[String], operations: &[&str], words: &[&str]) {
    println!("{words:?}: {} failures", failures.len());
    let is_expected = |text: &String| {
        operations
            .iter()
            .any(|operation| text.starts_with(operation))
    };
    for failure in failures {
        assert!(is_expected(failure), "{failure}");
    }
    assert!(
        failures
            .iter()
            .any(|failure| words.iter().all(|word| failure.contains(word))),
        "none of {} failures contains {words:?}: {failures:#?}",
        failures.len()
    );
}

fn at<'a>(document: &'a mut Value, pointer: &str) -> &'a mut Value {
    document
        .pointer_mut(pointer)
        .unwrap_or_else(|| panic!("there is nothing at {pointer}"))
}

fn rename(properties: &mut Value, from: &str, to: &str) {
    let properties = properties.as_object_mut().unwrap();
    let property = properties.remove(from).unwrap();
    properties.insert(to.to_owned(), property);
}

#[test]
fn the_validator_rejects_invalid_bodies() {
    let contract = Contract::vendored();
    let schema = contract.request_schema("PaymentLinksController_create");
    let validator = Validators::strict(contract).schema(schema.unwrap());
    let good = json!({"link_type": "product", "title": "Tea", "currency_code": "XOF"});
    assert_eq!(violations(&validator, &good), Ok(()));
    for (field, value) in [
        ("link_type", json!("other")),
        ("title", json!(5)),
        ("amount", json!("15000")),
        ("success_url", json!("no url")),
        ("titel", json!("Tea")),
    ] {
        let mut body = good.clone();
        body[field] = value;
        let error = violations(&validator, &body).unwrap_err();
        assert!(error.contains(field), "{error}");
    }
}

#[tokio::test]
async fn the_vendored_contract_has_no_failures() {
    assert_eq!(failures(|_| {}).await, Vec::<String>::new());
}

#[tokio::test]
async fn a_new_required_field_of_a_request() {
    let failures = failures(|document| {
        let schema = at(document, CREATE);
        schema["properties"]["purpose"] = json!({"type": "string"});
        schema["required"]
            .as_array_mut()
            .unwrap()
            .push(json!("purpose"));
    });
    assert_blames(
        &failures.await,
        &["PaymentLinksController_create,"],
        &["/body", "\"purpose\" is a required property"],
    );
}

#[tokio::test]
async fn a_removed_field_of_a_request() {
    let failures = failures(|document| {
        let schema = at(document, CREATE);
        schema["properties"]
            .as_object_mut()
            .unwrap()
            .remove("title");
        let required = schema["required"].as_array_mut().unwrap();
        required.retain(|name| name != "title");
    });
    assert_blames(
        &failures.await,
        &["PaymentLinksController_create,"],
        &["cannot represent it", "title"],
    );
}

#[tokio::test]
async fn a_renamed_optional_field_of_a_request() {
    let failures = failures(|document| {
        rename(&mut at(document, CREATE)["properties"], "metadata", "meta");
    });
    assert_blames(
        &failures.await,
        &["PaymentLinksController_create,"],
        &["alone at /meta", "was sent as"],
    );
}

const LINKS: [&str; 4] = [
    "PaymentLinksController_create,",
    "PaymentLinksController_findAll,",
    "PaymentLinksController_findOne,",
    "PaymentLinksController_update,",
];

#[tokio::test]
async fn a_renamed_required_property_of_a_response() {
    let failures = failures(|document| {
        let schema = at(document, LINK);
        rename(&mut schema["properties"], "title", "headline");
        for name in schema["required"].as_array_mut().unwrap() {
            if name == "title" {
                *name = json!("headline");
            }
        }
    });
    assert_blames(
        &failures.await,
        &LINKS,
        &["all fields", "missing field `title`"],
    );
}

#[tokio::test]
async fn a_renamed_optional_property_of_a_response() {
    let failures = failures(|document| {
        rename(
            &mut at(document, LINK)["properties"],
            "description",
            "about",
        );
    });
    assert_blames(&failures.await, &LINKS, &["/about", "became null"]);
}

#[tokio::test]
async fn a_property_of_a_response_with_another_type() {
    let failures = failures(|document| {
        at(document, LINK)["properties"]["is_active"] = json!({"type": "string"});
    });
    assert_blames(
        &failures.await,
        &LINKS,
        &["at is_active", "expected a boolean"],
    );
}

#[tokio::test]
async fn a_new_value_in_an_enum_of_a_request() {
    let failures = failures(|document| {
        let values = &mut at(document, CREATE)["properties"]["link_type"]["enum"];
        values.as_array_mut().unwrap().push(json!("donation"));
    });
    assert_blames(
        &failures.await,
        &["PaymentLinksController_create,"],
        &["donation at /link_type", "does not know donation"],
    );
}

#[tokio::test]
async fn a_new_value_in_an_enum_of_a_response() {
    let failures = failures(|document| {
        let values = &mut at(document, LINK)["properties"]["currency_code"]["enum"];
        values.as_array_mut().unwrap().push(json!("GHS"));
    });
    assert_blames(
        &failures.await,
        &LINKS,
        &["GHS at ", "does not know [\"GHS\"]"],
    );
}

#[tokio::test]
async fn a_query_parameter_with_another_type() {
    let failures = failures(|document| {
        let parameters = at(document, "/paths/~1payment-links/get/parameters");
        let mut parameters = parameters.as_array_mut().unwrap().iter_mut();
        let limit = parameters.find(|parameter| parameter["name"] == "limit");
        limit.unwrap()["schema"] = json!({"type": "string"});
    });
    assert_blames(
        &failures.await,
        &["PaymentLinksController_findAll,"],
        &["all fields", "cannot represent it"],
    );
}
