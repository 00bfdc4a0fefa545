//! Creates, reads, lists, updates and archives payment links.

use serde_json::{Value, json};

use super::{Context, Fields, Handler};
use crate::envelope::{ErrorResponse, SuccessResponse};
use crate::store::{PageRequest, Record, Table};
use crate::validate::Call;
use crate::violation::Violation;

pub(super) const HANDLERS: &[(&str, Handler)] = &[
    ("PaymentLinksController_create", create),
    ("PaymentLinksController_findAll", list),
    ("PaymentLinksController_findOne", get),
    ("PaymentLinksController_update", update),
    ("PaymentLinksController_archive", archive),
];

/// The base URL of payment pages; the same for both environments.
const PAYMENT_PAGE_URL: &str = "https://pay.lomi.africa";

/// Optional fields, which an update with `null` clears.
const CLEARABLE: [&str; 5] = [
    "cancel_url",
    "description",
    "expires_at",
    "metadata",
    "success_url",
];

fn create(context: &mut Context<'_>, call: &Call) -> Result<SuccessResponse, ErrorResponse> {
    let fields = call.fields_with_defaults();
    check_new(&fields, context.rules.require_product)?;

    let id = context.ids.uuid();
    let now = context.clock.timestamp();
    let or_null = |name: &str| fields.get(name).cloned().unwrap_or(Value::Null);
    let or_false = |name: &str| fields.get(name).cloned().unwrap_or(Value::Bool(false));
    let record = Record::from_iter(
        [
            ("link_id", json!(id)),
            ("link_type", or_null("link_type")),
            ("title", or_null("title")),
            ("description", text_or_null(or_null("description"))),
            ("amount", or_null("amount")),
            ("currency_code", or_null("currency_code")),
            ("product_id", or_null("product_id")),
            ("price_id", or_null("price_id")),
            ("quantity", json!(1)),
            ("allow_coupon_code", or_false("allow_coupon_code")),
            ("allow_quantity", or_false("allow_quantity")),
            (
                "require_billing_address",
                or_false("require_billing_address"),
            ),
            ("require_email", or_false("require_email")),
            ("require_phone", or_false("require_phone")),
            ("require_name", or_false("require_name")),
            ("is_active", json!(true)),
            ("environment", json!(call.environment.as_str())),
            ("expires_at", or_null("expires_at")),
            ("success_url", or_null("success_url")),
            ("cancel_url", or_null("cancel_url")),
            ("metadata", or_null("metadata")),
            ("organization_id", json!(context.owner.organization_id)),
            ("created_by", json!(context.owner.merchant_id)),
            ("created_at", json!(now)),
            ("updated_at", json!(now)),
            (
                "url",
                json!(format!(
                    "{PAYMENT_PAGE_URL}/{}",
                    context.ids.public_id_suffix()
                )),
            ),
        ]
        .map(|(name, value)| (name.to_owned(), value)),
    );
    let response = SuccessResponse::created(Value::Object(record.clone()));
    context.store.payment_links.insert(id, record);
    Ok(response)
}

fn get(context: &mut Context<'_>, call: &Call) -> Result<SuccessResponse, ErrorResponse> {
    let id = call.path_value("id");
    let record = context.store.payment_links.get(id);
    let record = record.ok_or_else(|| unknown(id))?;
    Ok(SuccessResponse::ok(Value::Object(record.clone())))
}

fn list(context: &mut Context<'_>, call: &Call) -> Result<SuccessResponse, ErrorResponse> {
    let page = PageRequest::parse("payment_links", &call.query)?;
    let wanted = [
        ("link_type", call.query.get("linkType")),
        ("is_active", call.query.get("isActive")),
    ];
    let keep = |record: &Record| {
        wanted
            .iter()
            .all(|(field, value)| value.is_none_or(|value| record.get(*field) == Some(value)))
    };
    Ok(SuccessResponse::ok(
        page.to_json(&context.store.payment_links, keep),
    ))
}

/// Updates the fields that were sent. `null` clears an optional field, if the
/// contract accepts `null` for it; lomi. does not document this.
fn update(context: &mut Context<'_>, call: &Call) -> Result<SuccessResponse, ErrorResponse> {
    let now = context.clock.timestamp();
    let record = find(&mut context.store.payment_links, call)?;
    let fields = call.fields();
    check_update(&fields, record)?;
    for (name, value) in fields {
        let value = match name.as_str() {
            "description" => text_or_null(value),
            _ => value,
        };
        record.insert(name, value);
    }
    record.insert("updated_at".into(), json!(now));
    Ok(SuccessResponse::ok(Value::Object(record.clone())))
}

/// Deactivates a link. It can still be read, listed and updated; archiving it again
/// changes nothing.
fn archive(context: &mut Context<'_>, call: &Call) -> Result<SuccessResponse, ErrorResponse> {
    let now = context.clock.timestamp();
    let record = find(&mut context.store.payment_links, call)?;
    if record.insert("is_active".into(), json!(false)) != Some(json!(false)) {
        record.insert("updated_at".into(), json!(now));
    }
    Ok(SuccessResponse::ok(Value::Object(record.clone())))
}

fn find<'a>(links: &'a mut Table, call: &Call) -> Result<&'a mut Record, ErrorResponse> {
    let id = call.path_value("id");
    links.get_mut(id).ok_or_else(|| unknown(id))
}

/// The 404 for an unknown id, including ids of the other environment and text that
/// is not an id.
fn unknown(id: &str) -> ErrorResponse {
    ErrorResponse::not_found(format!("No payment link has the id {id:?}."))
}

/// Checks the rules between the fields of a new link.
fn check_new(fields: &Fields, require_product: bool) -> Result<(), ErrorResponse> {
    let has = |name: &str| fields.get(name).is_some_and(|value| !value.is_null());
    let mut violations = Vec::new();
    let mut forbid = |name: &str, message: &str| {
        if has(name) {
            let pointer = format!("/{name}");
            violations.push(Violation::body(&pointer, "not_allowed", message));
        }
    };
    if is_instant(fields) {
        forbid("product_id", "an instant link has no product");
        forbid("price_id", "an instant link has no price");
        if !has("amount") {
            let message = "an instant link needs an amount";
            violations.push(Violation::body("/amount", "required", message));
        }
    } else {
        forbid("amount", "the amount is set by the price of the product");
        if require_product && !has("product_id") {
            let message = "a product link needs a product";
            violations.push(Violation::body("/product_id", "required", message));
        }
    }
    if !violations.is_empty() {
        return Err(ErrorResponse::invalid(violations));
    }
    check_amount(fields)
}

fn check_update(fields: &Fields, record: &Record) -> Result<(), ErrorResponse> {
    let mut violations = Vec::new();
    for (name, value) in fields {
        let pointer = format!("/{name}");
        if value.is_null() && !CLEARABLE.contains(&name.as_str()) {
            let message = "this field cannot be cleared";
            violations.push(Violation::body(&pointer, "not_null", message));
        } else if name == "amount" && !is_instant(record) {
            let message = "only an instant link has an amount of its own";
            violations.push(Violation::body(&pointer, "not_allowed", message));
        }
    }
    if !violations.is_empty() {
        return Err(ErrorResponse::invalid(violations));
    }
    check_amount(fields)
}

/// Rejects amounts that are not positive; zero would count as no amount.
fn check_amount(fields: &Fields) -> Result<(), ErrorResponse> {
    let amount = fields.get("amount").and_then(Value::as_f64);
    if amount.is_none_or(|amount| amount > 0.0) {
        return Ok(());
    }
    let message = "the amount must be greater than zero";
    let violation = Violation::body("/amount", "positive", message);
    Err(ErrorResponse::invalid_as("amount_invalid", vec![violation]))
}

fn is_instant(fields: &Fields) -> bool {
    fields.get("link_type").and_then(Value::as_str) == Some("instant")
}

fn text_or_null(value: Value) -> Value {
    if value == json!("") {
        Value::Null
    } else {
        value
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn fields(value: Value) -> Fields {
        value.as_object().unwrap().clone()
    }

    fn codes(result: Result<(), ErrorResponse>) -> Vec<(String, String)> {
        let error = result.unwrap_err();
        let violations = error.violations().iter();
        violations
            .map(|violation| (violation.field.clone(), violation.rule.clone()))
            .collect()
    }

    /// The contract does not accept `null` here today, so only a unit test can cover
    /// this case.
    #[test]
    fn null_is_accepted_for_optional_fields_only() {
        let record = fields(json!({"link_type": "instant"}));
        let clear = |name: &str| check_update(&fields(json!({name: null})), &record);
        for name in CLEARABLE {
            assert_eq!(clear(name), Ok(()), "{name}");
        }
        for name in ["amount", "title", "is_active"] {
            let refused = vec![(format!("/{name}"), "not_null".to_owned())];
            assert_eq!(codes(clear(name)), refused);
        }
    }

    #[test]
    fn all_violations_are_reported_at_once() {
        let violations =
            fields(json!({"link_type": "instant", "product_id": "p", "price_id": "q"}));
        let named: Vec<_> = codes(check_new(&violations, true))
            .into_iter()
            .map(|(field, _)| field)
            .collect();
        assert_eq!(named, ["/product_id", "/price_id", "/amount"]);
    }
}
