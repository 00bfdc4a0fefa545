use super::*;

#[test]
fn ops_prints_one_row_for_each_operation() {
    let folder = Folder::with_contract("ops");
    let output = folder.spec(&["ops", "--format", "json"]);
    let table: serde_json::Value = serde_json::from_str(&stdout(&output)).unwrap();
    let rows = table.as_array().unwrap();
    assert_eq!(rows.len(), 152);
    let count = |key: &str, value: &str| rows.iter().filter(|row| row[key] == value).count();
    assert_eq!(count("idempotency_key", "required"), 12);
    assert_eq!(count("idempotency_key", "optional"), 1);
    assert_eq!(count("account", "optional"), 22);
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
    assert_eq!(text.lines().count(), 153);
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
