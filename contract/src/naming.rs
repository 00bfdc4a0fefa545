//! From the names of the contract to the names of the Rust API.
//!
//! An operation id reads `PaymentLinksController_findAll`. The part before the
//! underscore is the resource (`payment_links`), the part behind it the method
//! (`list`). The rule and all of its exceptions stand here.

use serde_json::Value;

use crate::{Error, Result};

/// Controllers whose name says how the server is built, not what it serves.
const RESOURCES: [(&str, &str); 5] = [
    ("DiscountCoupons", "coupons"),
    ("MerchantExports", "exports"),
    ("PayoutsUnified", "payouts"),
    ("UsageBilling", "usage"),
    ("WebhookDeliveryLogs", "webhook_deliveries"),
];

/// The words of the server's framework, and those of a client.
const METHODS: [(&str, &str); 3] = [
    ("find_all", "list"),
    ("find_one", "get"),
    ("remove", "delete"),
];

/// What an operation is called in Rust.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OperationName {
    /// The accessor on the client, `payment_links`.
    pub resource: String,
    /// The method on the resource, `list`.
    pub method: String,
}

impl OperationName {
    /// Applies the rule to an operation id.
    ///
    /// # Errors
    ///
    /// The id is not of the form `…Controller_…`.
    pub fn of(operation_id: &str) -> Result<Self> {
        let parts = operation_id
            .split_once('_')
            .and_then(|(controller, verb)| Some((controller.strip_suffix("Controller")?, verb)))
            .filter(|(controller, verb)| !controller.is_empty() && !verb.is_empty());
        let Some((controller, verb)) = parts else {
            let problem = "does not read `…Controller_…`: name it in contract/src/naming.rs";
            return Err(Error::new("openapi.json", operation_id, problem));
        };
        let resource = lookup(&RESOURCES, controller).unwrap_or_else(|| snake(controller));
        let verb = snake(verb);
        let method = lookup(&METHODS, &verb).unwrap_or_else(|| without_noun(&verb, &resource));
        Ok(Self { resource, method })
    }

    /// The name of the generated low-level method, `payment_links_list`.
    pub fn function(&self) -> String {
        format!("{}_{}", self.resource, self.method)
    }

    /// The name of an inline answer, `CouponPerformance`: the thing, and the
    /// method where it says more than "get".
    pub fn answer(&self) -> String {
        let method = self.method.strip_prefix("get_").unwrap_or(&self.method);
        let method = if method == "get" { "" } else { method };
        format!("{}{}", pascal(&singular(&self.resource)), pascal(method))
    }

    /// The name of an inline request body, `CreatePaymentLink`: the verb, the
    /// thing, the rest of the method name.
    pub fn body(&self) -> String {
        let method = pascal(&self.method);
        let verb = self.method.split('_').next().unwrap_or_default();
        let (verb, rest) = method.split_at(verb.len());
        format!("{verb}{}{rest}", pascal(&singular(&self.resource)))
    }
}

/// The type name that the overlay pins on a schema with `x-lomi-name`.
pub(crate) fn pinned(schema: &Value) -> Option<&str> {
    schema.get("x-lomi-name")?.as_str()
}

/// The public name of a named schema: contract names lose their technical ends.
pub fn schema(name: &str) -> String {
    let mut short = name;
    for suffix in ["Dto", "Response", "Body"] {
        short = short.strip_suffix(suffix).unwrap_or(short);
    }
    if short.is_empty() { name } else { short }.to_owned()
}

fn lookup(table: &[(&str, &str)], key: &str) -> Option<String> {
    let (_, value) = table.iter().find(|(from, _)| *from == key)?;
    Some((*value).to_owned())
}

/// `invoices().void_invoice()` says the noun twice; `void` is enough.
fn without_noun(verb: &str, resource: &str) -> String {
    let noun = format!("_{}", singular(resource));
    verb.strip_suffix(&noun).unwrap_or(verb).to_owned()
}

/// The singular of an English plural, as far as resource names need it.
pub fn singular(plural: &str) -> String {
    if let Some(stem) = plural.strip_suffix("ies") {
        return format!("{stem}y");
    }
    plural.strip_suffix('s').unwrap_or(plural).to_owned()
}

/// `createWaveCharge` and `Create-Wave-Charge` become `create_wave_charge`.
pub fn snake(name: &str) -> String {
    let mut out = String::with_capacity(name.len() + 4);
    let mut previous_is_lower = false;
    for character in name.chars() {
        if !character.is_ascii_alphanumeric() {
            out.push('_');
            previous_is_lower = false;
            continue;
        }
        if character.is_ascii_uppercase() && previous_is_lower {
            out.push('_');
        }
        previous_is_lower = character.is_ascii_lowercase() || character.is_ascii_digit();
        out.push(character.to_ascii_lowercase());
    }
    out
}

/// `payment_links` becomes `PaymentLinks`.
pub fn pascal(snake: &str) -> String {
    let capitalise = |word: &str| {
        let mut characters = word.chars();
        match characters.next() {
            Some(first) => first.to_ascii_uppercase().to_string() + characters.as_str(),
            None => String::new(),
        }
    };
    snake.split('_').map(capitalise).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn name(id: &str) -> String {
        let name = OperationName::of(id).unwrap();
        format!("{}().{}", name.resource, name.method)
    }

    #[test]
    fn the_rule() {
        assert_eq!(
            name("PaymentLinksController_create"),
            "payment_links().create"
        );
        assert_eq!(
            name("PaymentLinksController_findAll"),
            "payment_links().list"
        );
        assert_eq!(
            name("PaymentLinksController_findOne"),
            "payment_links().get"
        );
        assert_eq!(name("CustomersController_remove"), "customers().delete");
        assert_eq!(
            name("CustomersController_topBySpend"),
            "customers().top_by_spend"
        );
    }

    #[test]
    fn the_noun_is_said_once() {
        assert_eq!(
            name("ChargesController_createWaveCharge"),
            "charges().create_wave"
        );
        assert_eq!(name("InvoicesController_voidInvoice"), "invoices().void");
        assert_eq!(name("AccountController_deleteAccount"), "account().delete");
    }

    #[test]
    fn the_exceptions() {
        assert_eq!(name("PayoutsUnifiedController_create"), "payouts().create");
        assert_eq!(name("DiscountCouponsController_findAll"), "coupons().list");
    }

    #[test]
    fn other_forms_are_refused() {
        for id in [
            "create",
            "PaymentLinks_create",
            "Controller_create",
            "AController_",
        ] {
            let error = OperationName::of(id).unwrap_err();
            assert!(error.to_string().contains("naming.rs"), "{error}");
        }
    }

    #[test]
    fn types() {
        assert_eq!(schema("PaymentLinkResponseDto"), "PaymentLink");
        assert_eq!(schema("CreateWebhookBodyDto"), "CreateWebhook");
        assert_eq!(schema("ErrorResponse"), "Error");
        let body = |id| OperationName::of(id).unwrap().body();
        assert_eq!(body("PaymentLinksController_create"), "CreatePaymentLink");
        assert_eq!(
            body("SubscriptionsController_changePlan"),
            "ChangeSubscriptionPlan"
        );
    }

    #[test]
    fn cases() {
        assert_eq!(snake("createWaveCharge"), "create_wave_charge");
        assert_eq!(snake("Lomi-Account"), "lomi_account");
        assert_eq!(pascal("payment_links"), "PaymentLinks");
        assert_eq!(singular("payout_methods"), "payout_method");
        assert_eq!(singular("webhook_deliveries"), "webhook_delivery");
    }
}
