use super::*;

/// The operations of the contract with its overlay, read without the generator.
fn in_contract() -> Vec<serde_json::Value> {
    let overlaid = Folder::with_contract("in-contract").spec(&["show", "--overlaid"]);
    operations(&serde_json::from_str(&stdout(&overlaid)).unwrap())
}

#[test]
fn ops_prints_one_row_for_each_operation() {
    let folder = Folder::with_contract("ops");
    let output = folder.spec(&["ops", "--format", "json"]);
    let table: serde_json::Value = serde_json::from_str(&stdout(&output)).unwrap();
    let rows = table.as_array().unwrap();
    let contract = in_contract();
    assert_eq!(rows.len(), contract.len());
    let count = |key: &str, value: &str| rows.iter().filter(|row| row[key] == value).count();
    let declared = |header: &str, required: bool| {
        let declares = |operation: &&serde_json::Value| {
            let parameters = operation["parameters"].as_array().into_iter().flatten();
            let mut named = parameters.filter(|parameter| parameter["name"] == header);
            named.any(|parameter| (parameter["required"] == true) == required)
        };
        contract.iter().filter(declares).count()
    };
    let keys = [true, false].map(|required| declared("Idempotency-Key", required));
    assert_eq!(count("idempotency_key", "required"), keys[0]);
    assert_eq!(count("idempotency_key", "optional"), keys[1]);
    assert_eq!(
        count("account", "optional"),
        declared("Lomi-Account", false)
    );
    assert!(keys[0] > 0 && keys[1] > 0);
    let create = rows
        .iter()
        .find(|row| row["id"] == "PaymentLinksController_create");
    assert_eq!(
        create.unwrap(),
        &serde_json::json!({
            "id": "PaymentLinksController_create",
            "method": "POST",
            "path": "/payment-links",
            "resource": "payment_links",
            "name": "create",
            "request": "CreatePaymentLink",
            "response": "PaymentLink",
            "confidence": "typed",
            "empty": false,
            "envelope": "data",
            "distinctive": true,
            "idempotency_key": "no",
            "account": "no",
            "paging": "none",
            "retry": "never_after_send"
        })
    );

    let text = stdout(&folder.spec(&["ops"]));
    assert_eq!(text.lines().count(), 1 + contract.len());
    assert!(
        text.lines()
            .any(|line| line.starts_with("payment_links().create "))
    );
}

#[test]
fn show_prints_the_normalised_document_and_its_changes() {
    let folder = Folder::with_contract("show");
    let document = folder.spec(&["show"]);
    let document: serde_json::Value = serde_json::from_str(&stdout(&document)).unwrap();
    let create = &document["paths"]["/payment-links"]["post"];
    assert_eq!(create["operationId"], "payment_links_create");
    assert_eq!(create["responses"].as_object().unwrap().len(), 1);

    let report = stdout(&folder.spec(&["show", "--report"]));
    assert!(report.contains("\nuntyped-answers ("), "{report}");
    assert!(report.contains("/paths/~1payment-links/post: PaymentLinksController_create becomes "));
}
