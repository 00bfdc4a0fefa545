//! Derives the names of the Rust API from the names in the contract.
//!
//! Operation ids have the form `PaymentLinksController_findAll`. The part before the
//! underscore becomes the resource (`payment_links`), the part after it the method
//! (`list`). All exceptions to this rule are listed here.

use serde_json::Value;

use crate::{Error, Result};

/// Controllers that are named after an implementation detail of the server, and the
/// resource names used instead.
const RESOURCES: [(&str, &str); 5] = [
    ("DiscountCoupons", "coupons"),
    ("MerchantExports", "exports"),
    ("PayoutsUnified", "payouts"),
    ("UsageBilling", "usage"),
    ("WebhookDeliveryLogs", "webhook_deliveries"),
];

/// Method names of the server's framework, and the client's names for them.
const METHODS: [(&str, &str); 3] = [
    ("find_all", "list"),
    ("find_one", "get"),
    ("remove", "delete"),
];

/// The Rust name of an operation.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OperationName {
    /// The accessor on the client, such as `payment_links`.
    pub resource: String,
    /// The method on the resource, such as `list`.
    pub method: String,
}

impl OperationName {
    /// Derives the name from an operation id.
    ///
    /// # Errors
    ///
    /// Returns an error if the id is not of the form `…Controller_…`.
    pub fn of(operation_id: &str) -> Result<Self> {
        let parts = operation_id
            .split_once('_')
            .and_then(|(controller, verb)| Some((controller.strip_suffix("Controller")?, verb)))
            .filter(|(controller, verb)| !controller.is_empty() && !verb.is_empty());
        let Some((controller, verb)) = parts else {
            let problem = "is not of the form `…Controller_…`: name it in contract/src/naming.rs";
            return Err(Error::new("openapi.json", operation_id, problem));
        };
        let resource = lookup(&RESOURCES, controller).unwrap_or_else(|| snake(controller));
        let verb = snake(verb);
        let method = lookup(&METHODS, &verb).unwrap_or_else(|| without_noun(&verb, &resource));
        Ok(Self { resource, method })
    }

    /// The name of the generated low-level method, such as `payment_links_list`.
    pub fn function(&self) -> String {
        format!("{}_{}", self.resource, self.method)
    }

    /// The type name of an inline response, such as `CouponPerformance`: the singular
    /// of the resource, followed by the method unless that is "get".
    pub fn response(&self) -> String {
        let method = self.method.strip_prefix("get_").unwrap_or(&self.method);
        let method = if method == "get" { "" } else { method };
        format!("{}{}", pascal(&singular(&self.resource)), pascal(method))
    }

    /// The type name of an inline request body, such as `CreatePaymentLink`: the verb,
    /// the singular of the resource, and the rest of the method name.
    pub fn body(&self) -> String {
        let method = pascal(&self.method);
        let verb = self.method.split('_').next().unwrap_or_default();
        let (verb, rest) = method.split_at(verb.len());
        format!("{verb}{}{rest}", pascal(&singular(&self.resource)))
    }
}

/// The type name that the overlay sets on a schema with `x-lomi-name`.
pub fn pinned(schema: &Value) -> Option<&str> {
    schema.get("x-lomi-name")?.as_str()
}

/// The public name of a named schema, without technical suffixes such as `Dto`.
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

/// Removes the resource from a method name, so that `invoices().void_invoice()`
/// becomes `invoices().void()`.
fn without_noun(verb: &str, resource: &str) -> String {
    let noun = format!("_{}", singular(resource));
    verb.strip_suffix(&noun).unwrap_or(verb).to_owned()
}

/// The singular of an English plural. Only handles the plurals of resource names.
pub fn singular(plural: &str) -> String {
    if let Some(stem) = plural.strip_suffix("ies") {
        return format!("{stem}y");
    }
    plural.strip_suffix('s').unwrap_or(plural).to_owned()
}

/// Converts a name to snake case: `createWaveCharge` and `Create-Wave-Charge` become
/// `create_wave_charge`.
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

/// Converts snake case to Pascal case: `payment_links` becomes `PaymentLinks`.
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
    fn names_follow_the_rule() {
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
    fn the_resource_is_not_repeated_in_the_method() {
        assert_eq!(
            name("ChargesController_createWaveCharge"),
            "charges().create_wave"
        );
        assert_eq!(name("InvoicesController_voidInvoice"), "invoices().void");
        assert_eq!(name("AccountController_deleteAccount"), "account().delete");
    }

    #[test]
    fn exceptions_are_applied() {
        assert_eq!(name("PayoutsUnifiedController_create"), "payouts().create");
        assert_eq!(name("DiscountCouponsController_findAll"), "coupons().list");
    }

    #[test]
    fn ids_of_other_forms_are_rejected() {
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
    fn type_names_are_derived() {
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
    fn names_are_converted_between_cases() {
        assert_eq!(snake("createWaveCharge"), "create_wave_charge");
        assert_eq!(snake("Lomi-Account"), "lomi_account");
        assert_eq!(pascal("payment_links"), "PaymentLinks");
        assert_eq!(singular("payout_methods"), "payout_method");
        assert_eq!(singular("webhook_deliveries"), "webhook_delivery");
    }
}
