//! Proof of the proofs: on a contract that the SDK was not made of they fail,
//! and name the place.

use serde_json::{Value, json};

use crate::support::contract::Contract;
use crate::support::judge::{Judge, violations};
use crate::support::proof::Proof;
use crate::support::proofs::{Scope, answers, requests};

const CREATE: &str = "/paths/~1payment-links/post/requestBody/content/application~1json/schema";
const LINK: &str = "/components/schemas/PaymentLinkResponseDto";

/// Those that change, and others that must not fail over it.
const SCOPE: Scope = |operation| operation.resource.starts_with("p");

/// The failures of both proofs on a changed contract.
async fn failures(change: impl FnOnce(&mut Value)) -> Vec<String> {
    let contract = Contract::changed(change);
    let (requests, answers) = tokio::join!(
        requests::prove(&contract, SCOPE),
        answers::prove(&contract, SCOPE)
    );
    let failures = [requests, answers].map(|proof: Proof| proof.failures);
    failures.concat()
}

/// There are failures, all of them about `operations`, and one says all of `words`.
fn blame(failures: &[String], operations: &[&str], words: &[&str]) {
    println!("{words:?}: {} failures", failures.len());
    let named = |text: &String| {
        operations
            .iter()
            .any(|operation| text.starts_with(operation))
    };
    for failure in failures {
        assert!(named(failure), "{failure}");
    }
    assert!(
        failures
            .iter()
            .any(|failure| words.iter().all(|word| failure.contains(word))),
        "none of {} names {words:?}: {failures:#?}",
        failures.len()
    );
}

fn at<'a>(document: &'a mut Value, pointer: &str) -> &'a mut Value {
    document
        .pointer_mut(pointer)
        .unwrap_or_else(|| panic!("nothing at {pointer}"))
}

fn rename(properties: &mut Value, from: &str, to: &str) {
    let properties = properties.as_object_mut().unwrap();
    let property = properties.remove(from).unwrap();
    properties.insert(to.to_owned(), property);
}

#[test]
fn the_judge_can_say_no() {
    let contract = Contract::vendored();
    let schema = contract.request_schema("PaymentLinksController_create");
    let judge = Judge::strict(contract).of(schema.unwrap());
    let good = json!({"link_type": "product", "title": "Tea", "currency_code": "XOF"});
    assert_eq!(violations(&judge, &good), Ok(()));
    for (field, value) in [
        ("link_type", json!("other")),
        ("title", json!(5)),
        ("amount", json!("15000")),
        ("success_url", json!("no url")),
        ("titel", json!("Tea")),
    ] {
        let mut body = good.clone();
        body[field] = value;
        let said = violations(&judge, &body).unwrap_err();
        assert!(said.contains(field), "{said}");
    }
}

#[tokio::test]
async fn the_true_contract_fails_nowhere() {
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
    blame(
        &failures.await,
        &["PaymentLinksController_create,"],
        &["/body", "\"purpose\" is a required property"],
    );
}

#[tokio::test]
async fn a_field_of_a_request_that_is_gone() {
    let failures = failures(|document| {
        let schema = at(document, CREATE);
        schema["properties"]
            .as_object_mut()
            .unwrap()
            .remove("title");
        let required = schema["required"].as_array_mut().unwrap();
        required.retain(|name| name != "title");
    });
    blame(
        &failures.await,
        &["PaymentLinksController_create,"],
        &["cannot say it", "title"],
    );
}

#[tokio::test]
async fn an_optional_field_of_a_request_that_is_renamed() {
    let failures = failures(|document| {
        rename(&mut at(document, CREATE)["properties"], "metadata", "meta");
    });
    blame(
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
async fn a_required_property_of_an_answer_that_is_renamed() {
    let failures = failures(|document| {
        let schema = at(document, LINK);
        rename(&mut schema["properties"], "title", "headline");
        for name in schema["required"].as_array_mut().unwrap() {
            if name == "title" {
                *name = json!("headline");
            }
        }
    });
    blame(
        &failures.await,
        &LINKS,
        &["everything", "missing field `title`"],
    );
}

#[tokio::test]
async fn an_optional_property_of_an_answer_that_is_renamed() {
    let failures = failures(|document| {
        rename(
            &mut at(document, LINK)["properties"],
            "description",
            "about",
        );
    });
    blame(&failures.await, &LINKS, &["/about", "became null"]);
}

#[tokio::test]
async fn a_property_of_an_answer_of_another_type() {
    let failures = failures(|document| {
        at(document, LINK)["properties"]["is_active"] = json!({"type": "string"});
    });
    blame(
        &failures.await,
        &LINKS,
        &["at is_active", "expected a boolean"],
    );
}

#[tokio::test]
async fn a_value_that_an_enum_of_a_request_gains() {
    let failures = failures(|document| {
        let values = &mut at(document, CREATE)["properties"]["link_type"]["enum"];
        values.as_array_mut().unwrap().push(json!("donation"));
    });
    blame(
        &failures.await,
        &["PaymentLinksController_create,"],
        &["donation at /link_type", "does not know donation"],
    );
}

#[tokio::test]
async fn a_value_that_an_enum_of_an_answer_gains() {
    let failures = failures(|document| {
        let values = &mut at(document, LINK)["properties"]["currency_code"]["enum"];
        values.as_array_mut().unwrap().push(json!("GHS"));
    });
    blame(
        &failures.await,
        &LINKS,
        &["GHS at ", "does not know [\"GHS\"]"],
    );
}

#[tokio::test]
async fn a_query_parameter_of_another_type() {
    let failures = failures(|document| {
        let parameters = at(document, "/paths/~1payment-links/get/parameters");
        let mut parameters = parameters.as_array_mut().unwrap().iter_mut();
        let limit = parameters.find(|parameter| parameter["name"] == "limit");
        limit.unwrap()["schema"] = json!({"type": "string"});
    });
    blame(
        &failures.await,
        &["PaymentLinksController_findAll,"],
        &["everything", "cannot say it"],
    );
}
