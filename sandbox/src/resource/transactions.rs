//! Reads and lists transactions, which are created by charges.

use serde_json::{Value, json};

use super::{Context, Handler};
use crate::auth::Environment;
use crate::envelope::{ErrorResponse, SuccessResponse};
use crate::store::{PageRequest, Record};
use crate::validate::Call;

pub(super) const HANDLERS: &[(&str, Handler)] = &[
    ("TransactionsController_findAll", list),
    ("TransactionsController_findOne", get),
];

/// The data of a new payment transaction in XOF.
#[derive(Debug)]
pub(super) struct Payment<'a> {
    pub(super) environment: Environment,
    pub(super) gross: Value,
    pub(super) quantity: Value,
    pub(super) status: &'static str,
    pub(super) provider: &'static str,
    pub(super) customer: &'a Value,
    pub(super) description: Option<&'a Value>,
}

/// Stores a new payment and returns its id.
pub(super) fn insert(context: &mut Context<'_>, payment: Payment<'_>) -> String {
    let id = context.ids.uuid();
    let now = context.clock.timestamp();
    let customer = payment.customer;
    let record = json!({
        "transaction_id": id,
        "public_id": format!("txn_{}", context.ids.public_id_suffix()),
        "transaction_type": "payment",
        "status": payment.status,
        "environment": payment.environment.as_str(),
        "organization_id": context.owner.organization_id,
        "gross_amount": payment.gross,
        "gross_amount_xof": payment.gross,
        "refunded_amount": 0,
        "currency_code": "XOF",
        "quantity": payment.quantity,
        "provider_code": payment.provider,
        "payment_method_code": "MOBILE_MONEY",
        "is_pos": false,
        "customer_id": context.ids.uuid(),
        "customer_name": customer["name"],
        "customer_email": customer["email"],
        "customer_phone": customer["phoneNumber"],
        "description": payment.description,
        "subscription_id": null,
        "metadata": null,
        "created_at": now,
        "updated_at": now,
    });
    if let Value::Object(record) = record {
        context.store.transactions.insert(id.clone(), record);
    }
    id
}

fn get(context: &mut Context<'_>, call: &Call) -> Result<SuccessResponse, ErrorResponse> {
    let id = call.path_value("id");
    let record = context.store.transactions.get(id).ok_or_else(|| {
        let message = format!("No transaction has the id {id:?}.");
        ErrorResponse::not_found(message)
    })?;
    Ok(SuccessResponse::ok(Value::Object(record.clone())))
}

/// Lists one page of transactions. The contract declares the response as a bare
/// array, so there is no field for the cursor of the next page.
fn list(context: &mut Context<'_>, call: &Call) -> Result<SuccessResponse, ErrorResponse> {
    let page = PageRequest::parse("transactions", &call.query)?;
    let text = |name: &str| call.query.get(name).and_then(Value::as_str);
    let wanted = [
        ("status", text("status")),
        ("transaction_type", text("type")),
        ("currency_code", text("currency")),
        ("payment_method_code", text("paymentMethod")),
        ("provider_code", text("provider")),
    ];
    let keep = |record: &Record| {
        let created_at = record["created_at"].as_str().unwrap_or_default();
        let is_pos = call.query.get("isPos");
        wanted.iter().all(|(field, accepted)| {
            accepted.is_none_or(|accepted| accepted.split(',').any(|value| record[*field] == *value))
        }) && is_pos.is_none_or(|wanted| record["is_pos"] == *wanted)
            && text("startDate").is_none_or(|start| created_at >= start)
            // A date without a time includes the whole day.
            && text("endDate").is_none_or(|end| created_at <= end || created_at.starts_with(end))
    };
    let mut response = page.to_json(&context.store.transactions, keep);
    Ok(SuccessResponse::ok(response["data"].take()))
}
