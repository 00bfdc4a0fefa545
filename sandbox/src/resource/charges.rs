//! Direct charges through mobile money. Each charge creates a transaction.

use http::StatusCode;
use serde_json::{Value, json};

use super::{Context, Handler, transactions};
use crate::auth::Environment;
use crate::envelope::{Details, ErrorResponse, SuccessResponse};
use crate::validate::Call;
use crate::violation::Violation;

pub(super) const HANDLERS: &[(&str, Handler)] = &[
    ("ChargesController_createMtnCharge", mtn),
    ("ChargesController_createSwitchCharge", switch),
    ("ChargesController_createWaveCharge", wave),
];

/// The page that the customer of a Wave charge is redirected to.
const WAVE_CHECKOUT_URL: &str = "https://pay.lomi.africa/wave";

fn wave(context: &mut Context<'_>, call: &Call) -> Result<SuccessResponse, ErrorResponse> {
    let id = charge(context, call, "WAVE")?;
    let url = format!("{WAVE_CHECKOUT_URL}/{}", context.ids.public_id_suffix());
    Ok(SuccessResponse::created(json!({
        // lomi. sends both spellings.
        "transaction_id": id,
        "transactionId": id,
        "status": response_status(call),
        "wave_launch_url": url,
        "checkout_url": url,
        "next_action": {"type": "redirect", "url": url},
    })))
}

fn mtn(context: &mut Context<'_>, call: &Call) -> Result<SuccessResponse, ErrorResponse> {
    let id = charge(context, call, "MTN")?;
    let status = response_status(call);
    Ok(SuccessResponse::created(json!({
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

/// lomi. itself responds with 503 here.
fn switch(_: &mut Context<'_>, _: &Call) -> Result<SuccessResponse, ErrorResponse> {
    Err(ErrorResponse::new(
        StatusCode::SERVICE_UNAVAILABLE,
        "service_unavailable",
        "Charges through Switch are not available.",
        Details::Phrase,
    ))
}

/// Creates the transaction of a charge and returns its id.
fn charge(
    context: &mut Context<'_>,
    call: &Call,
    provider: &'static str,
) -> Result<String, ErrorResponse> {
    let fields = call.fields_with_defaults();
    check_currency(&fields["currency"])?;
    check_bounds(call, &fields)?;
    let number = |name: &str| fields.get(name).and_then(Value::as_f64);
    // Only MTN charges have a quantity.
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
            gross: json_number(gross),
            quantity: json_number(quantity),
            status,
            provider,
            customer: &fields["customer"],
            description: fields.get("description"),
        },
    ))
}

/// The status in the response. A test charge completes immediately. A live charge
/// waits for the customer; lomi. writes that status in capitals here.
fn response_status(call: &Call) -> &'static str {
    match call.environment {
        Environment::Test => "completed",
        Environment::Live => "PENDING",
    }
}

/// Converts a float to JSON, as an integer if it has no fraction.
fn json_number(number: f64) -> Value {
    // 2^53: below it, every integer is exactly representable as an f64.
    if number.fract() == 0.0 && number.abs() < 9_007_199_254_740_992.0 {
        json!(number as i64)
    } else {
        json!(number)
    }
}

/// Wave only accepts XOF. MTN accepts other currencies too, but the sandbox has no
/// exchange rates for them.
fn check_currency(currency: &Value) -> Result<(), ErrorResponse> {
    if currency == "XOF" {
        return Ok(());
    }
    let message = "the sandbox only supports charges in XOF";
    let violation = Violation::body("/currency", "currency", message);
    Err(ErrorResponse::invalid(vec![violation]))
}

/// Checks the bounds that the overlay declares in `x-lomi-rules`, next to the schema.
fn check_bounds(call: &Call, fields: &super::Fields) -> Result<(), ErrorResponse> {
    let Some(body) = &call.operation.body else {
        return Ok(());
    };
    let rules = body.check.schema()["x-lomi-rules"].as_array();
    for rule in rules.into_iter().flatten() {
        for (kind, phrase) in [("above", "greater than"), ("at_least", "at least")] {
            for (name, bound) in rule[kind].as_object().into_iter().flatten() {
                let (Some(value), Some(limit)) =
                    (fields.get(name).and_then(Value::as_f64), bound.as_f64())
                else {
                    continue;
                };
                if value > limit || kind == "at_least" && value >= limit {
                    continue;
                }
                let message = format!("must be {phrase} {bound}");
                let violation = Violation::body(&format!("/{name}"), kind, &message);
                let code = match name.as_str() {
                    "amount" => "amount_invalid",
                    _ => "validation_failed",
                };
                return Err(ErrorResponse::invalid_as(code, vec![violation]));
            }
        }
    }
    Ok(())
}
