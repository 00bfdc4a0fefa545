//! Direct charges by mobile money. Each makes a transaction, which is how it is
//! read later.

use http::StatusCode;
use serde_json::{Value, json};

use super::{Context, Handler, transactions};
use crate::auth::Environment;
use crate::envelope::{Answer, Details, Refusal};
use crate::validate::Call;
use crate::violation::Violation;

pub(super) const HANDLERS: &[(&str, Handler)] = &[
    ("ChargesController_createMtnCharge", mtn),
    ("ChargesController_createSwitchCharge", switch),
    ("ChargesController_createWaveCharge", wave),
];

/// Where the customer of a Wave charge is sent.
const PAY: &str = "https://pay.lomi.africa/wave";

fn wave(context: &mut Context<'_>, call: &Call) -> Result<Answer, Refusal> {
    let id = charge(context, call, "WAVE")?;
    let url = format!("{PAY}/{}", context.ids.public());
    Ok(Answer::created(json!({
        // Both spellings are on the wire.
        "transaction_id": id,
        "transactionId": id,
        "status": told_status(call),
        "wave_launch_url": url,
        "checkout_url": url,
        "next_action": {"type": "redirect", "url": url},
    })))
}

fn mtn(context: &mut Context<'_>, call: &Call) -> Result<Answer, Refusal> {
    let id = charge(context, call, "MTN")?;
    let status = told_status(call);
    Ok(Answer::created(json!({
        "success": true,
        "data": {
            "transaction_id": id,
            "external_id": context.ids.uuid(),
            "reference_id": context.ids.uuid(),
            "status": status,
        },
        "next_action": {"type": "await_webhook", "status": status},
    })))
}

/// Out of service at lomi. as well.
fn switch(_: &mut Context<'_>, _: &Call) -> Result<Answer, Refusal> {
    Err(Refusal::new(
        StatusCode::SERVICE_UNAVAILABLE,
        "service_unavailable",
        "Charges by Switch are not available.",
        Details::Phrase,
    ))
}

/// Makes the transaction of a charge and tells its id.
fn charge(
    context: &mut Context<'_>,
    call: &Call,
    provider: &'static str,
) -> Result<String, Refusal> {
    let fields = call.fields_with_defaults();
    check_currency(&fields["currency"])?;
    check_bounds(call, &fields)?;
    let number = |name: &str| fields.get(name).and_then(Value::as_f64);
    // MTN alone takes a quantity.
    let quantity = number("quantity").unwrap_or(1.0);
    let gross = number("amount").unwrap_or_default() * quantity;
    let status = match call.environment {
        Environment::Test => "completed",
        Environment::Live => "pending",
    };
    Ok(transactions::insert(
        context,
        transactions::Payment {
            environment: call.environment,
            gross: exact(gross),
            quantity: exact(quantity),
            status,
            provider,
            customer: &fields["customer"],
            description: fields.get("description"),
        },
    ))
}

/// The status in the answer. A live charge waits for the customer, and says so
/// in capitals; with a test key it completes at once.
fn told_status(call: &Call) -> &'static str {
    match call.environment {
        Environment::Test => "completed",
        Environment::Live => "PENDING",
    }
}

/// A number without a fraction is written as one.
fn exact(number: f64) -> Value {
    // Up to here a float counts without gaps.
    if number.fract() == 0.0 && number.abs() < 9_007_199_254_740_992.0 {
        json!(number as i64)
    } else {
        json!(number)
    }
}

/// Wave takes XOF only; of MTN's other currencies the sandbox knows no rate.
fn check_currency(currency: &Value) -> Result<(), Refusal> {
    if currency == "XOF" {
        return Ok(());
    }
    let message = "the sandbox charges XOF only";
    let violation = Violation::body("/currency", "currency", message);
    Err(Refusal::invalid(vec![violation]))
}

/// The bounds of numbers that stand in the contract next to the schema.
fn check_bounds(call: &Call, fields: &super::Fields) -> Result<(), Refusal> {
    let Some(body) = &call.operation.body else {
        return Ok(());
    };
    let rules = body.check.schema()["x-lomi-rules"].as_array();
    for rule in rules.into_iter().flatten() {
        for (kind, words) in [("above", "greater than"), ("at_least", "at least")] {
            for (name, bound) in rule[kind].as_object().into_iter().flatten() {
                let (Some(value), Some(limit)) =
                    (fields.get(name).and_then(Value::as_f64), bound.as_f64())
                else {
                    continue;
                };
                if value > limit || kind == "at_least" && value >= limit {
                    continue;
                }
                let message = format!("has to be {words} {bound}");
                let violation = Violation::body(&format!("/{name}"), kind, &message);
                let code = match name.as_str() {
                    "amount" => "amount_invalid",
                    _ => "validation_failed",
                };
                return Err(Refusal::invalid_as(code, vec![violation]));
            }
        }
    }
    Ok(())
}
