// Generated from openapi.json and openapi.overlay.json; do not edit.
// `cargo xtask spec generate` writes it again.

//! The types that only the operations on invoices use.

use super::*;

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
pub struct CreateInvoice {
    pub amount: crate::Decimal,
    pub currency_code: crate::types::Currency,
    #[cfg_attr(
        feature = "schemars",
        schemars(
            default,
            with = "crate::schema::Optional<::serde_json::Map<::std::string::String,::serde_json::Value>>",
            skip_serializing_if = "::std::option::Option::is_none"
        )
    )]
    pub customer_details: ::std::option::Option<
        ::serde_json::Map<::std::string::String, ::serde_json::Value>,
    >,
    pub customer_id: ::std::string::String,
    #[cfg_attr(
        feature = "schemars",
        schemars(
            default,
            with = "crate::schema::Optional<::std::string::String>",
            skip_serializing_if = "::std::option::Option::is_none"
        )
    )]
    pub description: ::std::option::Option<::std::string::String>,
    #[cfg_attr(
        feature = "schemars",
        schemars(
            default,
            with = "crate::schema::Optional<::std::string::String>",
            skip_serializing_if = "::std::option::Option::is_none"
        )
    )]
    pub due_date: ::std::option::Option<::std::string::String>,
    #[cfg_attr(
        feature = "schemars",
        schemars(
            default,
            with = "crate::schema::Optional<::std::string::String>",
            skip_serializing_if = "::std::option::Option::is_none"
        )
    )]
    pub invoice_number: ::std::option::Option<::std::string::String>,
    #[cfg_attr(
        feature = "schemars",
        schemars(
            default,
            with = "crate::schema::Optional<::std::vec::Vec<InvoiceLineItem>>",
            skip_serializing_if = "::std::option::Option::is_none"
        )
    )]
    pub line_items: ::std::option::Option<::std::vec::Vec<InvoiceLineItem>>,
    #[cfg_attr(
        feature = "schemars",
        schemars(
            default,
            with = "crate::schema::Optional<::serde_json::Map<::std::string::String,::serde_json::Value>>",
            skip_serializing_if = "::std::option::Option::is_none"
        )
    )]
    pub metadata: ::std::option::Option<
        ::serde_json::Map<::std::string::String, ::serde_json::Value>,
    >,
    #[cfg_attr(
        feature = "schemars",
        schemars(
            default,
            with = "crate::schema::Optional<crate::types::InvoiceOrigin>",
            skip_serializing_if = "::std::option::Option::is_none"
        )
    )]
    pub origin: ::std::option::Option<crate::types::InvoiceOrigin>,
    #[cfg_attr(
        feature = "schemars",
        schemars(
            default,
            with = "crate::schema::Optional<::serde_json::Map<::std::string::String,::serde_json::Value>>",
            skip_serializing_if = "::std::option::Option::is_none"
        )
    )]
    pub payment_details: ::std::option::Option<
        ::serde_json::Map<::std::string::String, ::serde_json::Value>,
    >,
    #[cfg_attr(
        feature = "schemars",
        schemars(
            default,
            with = "crate::schema::Optional<::std::string::String>",
            skip_serializing_if = "::std::option::Option::is_none"
        )
    )]
    pub price_id: ::std::option::Option<::std::string::String>,
    #[cfg_attr(
        feature = "schemars",
        schemars(
            default,
            with = "crate::schema::Optional<::std::string::String>",
            skip_serializing_if = "::std::option::Option::is_none"
        )
    )]
    pub product_id: ::std::option::Option<::std::string::String>,
    #[cfg_attr(
        feature = "schemars",
        schemars(
            default,
            with = "crate::schema::Optional<::std::string::String>",
            skip_serializing_if = "::std::option::Option::is_none"
        )
    )]
    pub subscription_id: ::std::option::Option<::std::string::String>,
    #[cfg_attr(
        feature = "schemars",
        schemars(
            default,
            with = "crate::schema::Optional<::serde_json::Map<::std::string::String,::serde_json::Value>>",
            skip_serializing_if = "::std::option::Option::is_none"
        )
    )]
    pub template: ::std::option::Option<
        ::serde_json::Map<::std::string::String, ::serde_json::Value>,
    >,
    #[cfg_attr(feature = "schemars", schemars(skip))]
    pub(crate) undeclared: crate::extra::Extra,
}

impl CreateInvoice {
    /// Creates a body with the required fields. Other fields are only sent if they are set.
    #[must_use]
    #[allow(clippy::new_without_default)]
    pub fn new(
        customer_id: impl ::std::convert::Into<::std::string::String>,
        amount: impl ::std::convert::Into<crate::Decimal>,
        currency_code: crate::types::Currency,
    ) -> Self {
        Self {
            customer_id: customer_id.into(),
            amount: amount.into(),
            currency_code: currency_code,
            customer_details: ::std::default::Default::default(),
            description: ::std::default::Default::default(),
            due_date: ::std::default::Default::default(),
            invoice_number: ::std::default::Default::default(),
            line_items: ::std::default::Default::default(),
            metadata: ::std::default::Default::default(),
            origin: ::std::default::Default::default(),
            payment_details: ::std::default::Default::default(),
            price_id: ::std::default::Default::default(),
            product_id: ::std::default::Default::default(),
            subscription_id: ::std::default::Default::default(),
            template: ::std::default::Default::default(),
            undeclared: ::std::default::Default::default(),
        }
    }
    /// Sets `customer_details` to anything that serializes to a JSON object: a map, `json!({…})`, or your own struct. `None` omits it. A call with any other value is rejected before it is sent.
    #[must_use]
    pub fn customer_details(
        mut self,
        customer_details: impl ::serde::Serialize,
    ) -> Self {
        if let Some(map) = self.undeclared.object("customer_details", customer_details) {
            self.customer_details = Some(map);
        }
        self
    }
    /// Sets `description`; `None` omits it.
    #[must_use]
    pub fn description<M>(
        mut self,
        description: impl crate::IntoOptional<::std::string::String, M>,
    ) -> Self {
        self.description = description.into_optional();
        self
    }
    /// Sets `due_date`; `None` omits it.
    #[must_use]
    pub fn due_date<M>(
        mut self,
        due_date: impl crate::IntoOptional<::std::string::String, M>,
    ) -> Self {
        self.due_date = due_date.into_optional();
        self
    }
    /// Sets `invoice_number`; `None` omits it.
    #[must_use]
    pub fn invoice_number<M>(
        mut self,
        invoice_number: impl crate::IntoOptional<::std::string::String, M>,
    ) -> Self {
        self.invoice_number = invoice_number.into_optional();
        self
    }
    /// Sets `line_items`; `None` omits it.
    #[must_use]
    pub fn line_items(
        mut self,
        line_items: impl ::std::convert::Into<
            ::std::option::Option<::std::vec::Vec<InvoiceLineItem>>,
        >,
    ) -> Self {
        self.line_items = line_items.into();
        self
    }
    /// Sets `metadata` to anything that serializes to a JSON object: a map, `json!({…})`, or your own struct. `None` omits it. A call with any other value is rejected before it is sent.
    #[must_use]
    pub fn metadata(mut self, metadata: impl ::serde::Serialize) -> Self {
        if let Some(map) = self.undeclared.object("metadata", metadata) {
            self.metadata = Some(map);
        }
        self
    }
    /// Sets `origin`; `None` omits it.
    #[must_use]
    pub fn origin(
        mut self,
        origin: impl ::std::convert::Into<
            ::std::option::Option<crate::types::InvoiceOrigin>,
        >,
    ) -> Self {
        self.origin = origin.into();
        self
    }
    /// Sets `payment_details` to anything that serializes to a JSON object: a map, `json!({…})`, or your own struct. `None` omits it. A call with any other value is rejected before it is sent.
    #[must_use]
    pub fn payment_details(mut self, payment_details: impl ::serde::Serialize) -> Self {
        if let Some(map) = self.undeclared.object("payment_details", payment_details) {
            self.payment_details = Some(map);
        }
        self
    }
    /// Sets `price_id`; `None` omits it.
    #[must_use]
    pub fn price_id<M>(
        mut self,
        price_id: impl crate::IntoOptional<::std::string::String, M>,
    ) -> Self {
        self.price_id = price_id.into_optional();
        self
    }
    /// Sets `product_id`; `None` omits it.
    #[must_use]
    pub fn product_id<M>(
        mut self,
        product_id: impl crate::IntoOptional<::std::string::String, M>,
    ) -> Self {
        self.product_id = product_id.into_optional();
        self
    }
    /// Sets `subscription_id`; `None` omits it.
    #[must_use]
    pub fn subscription_id<M>(
        mut self,
        subscription_id: impl crate::IntoOptional<::std::string::String, M>,
    ) -> Self {
        self.subscription_id = subscription_id.into_optional();
        self
    }
    /// Sets `template` to anything that serializes to a JSON object: a map, `json!({…})`, or your own struct. `None` omits it. A call with any other value is rejected before it is sent.
    #[must_use]
    pub fn template(mut self, template: impl ::serde::Serialize) -> Self {
        if let Some(map) = self.undeclared.object("template", template) {
            self.template = Some(map);
        }
        self
    }
    /// Sends a field that this version of the SDK does not know. A call with a field
    /// that the type has is rejected before it is sent: use the setter.
    ///
    /// Such fields are not read back: a body that is stored as JSON and deserialized
    /// again has lost them.
    #[must_use]
    pub fn extra(
        mut self,
        field: impl Into<String>,
        value: impl ::serde::Serialize,
    ) -> Self {
        self.undeclared.insert(field.into(), value);
        self
    }
}

#[cfg(feature = "client")]
impl crate::check::Check for CreateInvoice {
    #[inline]
    fn check(&self) -> ::std::result::Result<(), crate::check::Violation> {
        if ::std::option::Option::Some(&self.currency_code)
            .is_some_and(|value| *value == *"XOF")
        {
            crate::check::whole(
                "amount",
                ::std::option::Option::Some(&self.amount),
                "XOF has no decimals.",
            )?;
        }
        self.undeclared
            .check(
                &[
                    "amount",
                    "currency_code",
                    "customer_details",
                    "customer_id",
                    "description",
                    "due_date",
                    "invoice_number",
                    "line_items",
                    "metadata",
                    "origin",
                    "payment_details",
                    "price_id",
                    "product_id",
                    "subscription_id",
                    "template",
                ],
            )?;
        crate::check::each("line_items", self.line_items.as_ref())?;
        Ok(())
    }
}

crate::fields::object!(CreateInvoice, [
    required(amount, "amount"),
    required(currency_code, "currency_code"),
    optional(customer_details, "customer_details"),
    required(customer_id, "customer_id"),
    optional(description, "description"),
    optional(due_date, "due_date"),
    optional(invoice_number, "invoice_number"),
    optional(line_items, "line_items"),
    optional(metadata, "metadata"),
    optional(origin, "origin"),
    optional(payment_details, "payment_details"),
    optional(price_id, "price_id"),
    optional(product_id, "product_id"),
    optional(subscription_id, "subscription_id"),
    optional(template, "template"),
], undeclared(undeclared));

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
pub struct Invoice {
    pub amount: crate::Decimal,
    #[cfg_attr(
        feature = "schemars",
        schemars(
            default,
            with = "crate::schema::Optional<crate::Decimal>",
            skip_serializing_if = "::std::option::Option::is_none"
        )
    )]
    pub amount_due: ::std::option::Option<crate::Decimal>,
    #[cfg_attr(
        feature = "schemars",
        schemars(
            default,
            with = "crate::schema::Optional<crate::Decimal>",
            skip_serializing_if = "::std::option::Option::is_none"
        )
    )]
    pub amount_paid: ::std::option::Option<crate::Decimal>,
    #[cfg_attr(
        feature = "schemars",
        schemars(
            default,
            with = "crate::schema::Optional<crate::Decimal>",
            skip_serializing_if = "::std::option::Option::is_none"
        )
    )]
    pub amount_remaining: ::std::option::Option<crate::Decimal>,
    #[cfg_attr(
        feature = "schemars",
        schemars(
            default,
            with = "crate::schema::Optional<::std::string::String>",
            skip_serializing_if = "::std::option::Option::is_none"
        )
    )]
    pub billing_period_end: ::std::option::Option<::std::string::String>,
    #[cfg_attr(
        feature = "schemars",
        schemars(
            default,
            with = "crate::schema::Optional<::std::string::String>",
            skip_serializing_if = "::std::option::Option::is_none"
        )
    )]
    pub billing_period_start: ::std::option::Option<::std::string::String>,
    #[cfg_attr(
        feature = "schemars",
        schemars(
            default,
            with = "crate::schema::Optional<::std::string::String>",
            skip_serializing_if = "::std::option::Option::is_none"
        )
    )]
    pub checkout_session_id: ::std::option::Option<::std::string::String>,
    #[cfg_attr(
        feature = "schemars",
        schemars(
            default,
            with = "crate::schema::Optional<crate::Timestamp>",
            skip_serializing_if = "::std::option::Option::is_none"
        )
    )]
    pub created_at: ::std::option::Option<crate::Timestamp>,
    pub currency_code: crate::types::Currency,
    #[cfg_attr(
        feature = "schemars",
        schemars(
            default,
            with = "crate::schema::Optional<::serde_json::Map<::std::string::String,::serde_json::Value>>",
            skip_serializing_if = "::serde_json::Map::is_empty"
        )
    )]
    pub customer: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
    #[cfg_attr(
        feature = "schemars",
        schemars(
            default,
            with = "crate::schema::Optional<::std::string::String>",
            skip_serializing_if = "::std::option::Option::is_none"
        )
    )]
    pub customer_id: ::std::option::Option<::std::string::String>,
    pub customer_invoice_id: ::std::string::String,
    #[cfg_attr(
        feature = "schemars",
        schemars(
            default,
            with = "crate::schema::Optional<::std::string::String>",
            skip_serializing_if = "::std::option::Option::is_none"
        )
    )]
    pub description: ::std::option::Option<::std::string::String>,
    #[cfg_attr(
        feature = "schemars",
        schemars(
            default,
            with = "crate::schema::Optional<::std::string::String>",
            skip_serializing_if = "::std::option::Option::is_none"
        )
    )]
    pub due_date: ::std::option::Option<::std::string::String>,
    #[cfg_attr(
        feature = "schemars",
        schemars(
            default,
            with = "crate::schema::Optional<::std::string::String>",
            skip_serializing_if = "::std::option::Option::is_none"
        )
    )]
    pub hosted_url: ::std::option::Option<::std::string::String>,
    #[cfg_attr(
        feature = "schemars",
        schemars(
            default,
            with = "crate::schema::Optional<::std::string::String>",
            skip_serializing_if = "::std::option::Option::is_none"
        )
    )]
    pub invoice_number: ::std::option::Option<::std::string::String>,
    #[cfg_attr(
        feature = "schemars",
        schemars(
            default,
            with = "crate::schema::Optional<::std::vec::Vec<::serde_json::Map<::std::string::String,::serde_json::Value>>>",
            skip_serializing_if = "::std::vec::Vec::is_empty"
        )
    )]
    pub line_items: ::std::vec::Vec<
        ::serde_json::Map<::std::string::String, ::serde_json::Value>,
    >,
    #[cfg_attr(
        feature = "schemars",
        schemars(
            default,
            with = "crate::schema::Optional<::serde_json::Map<::std::string::String,::serde_json::Value>>",
            skip_serializing_if = "::serde_json::Map::is_empty"
        )
    )]
    pub metadata: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
    pub organization_id: ::std::string::String,
    #[cfg_attr(
        feature = "schemars",
        schemars(
            default,
            with = "crate::schema::Optional<::std::string::String>",
            skip_serializing_if = "::std::option::Option::is_none"
        )
    )]
    pub origin: ::std::option::Option<::std::string::String>,
    #[cfg_attr(
        feature = "schemars",
        schemars(
            default,
            with = "crate::schema::Optional<crate::Timestamp>",
            skip_serializing_if = "::std::option::Option::is_none"
        )
    )]
    pub paid_at: ::std::option::Option<crate::Timestamp>,
    #[cfg_attr(
        feature = "schemars",
        schemars(
            default,
            with = "crate::schema::Optional<::std::string::String>",
            skip_serializing_if = "::std::option::Option::is_none"
        )
    )]
    pub payment_url: ::std::option::Option<::std::string::String>,
    #[cfg_attr(
        feature = "schemars",
        schemars(
            default,
            with = "crate::schema::Optional<::std::string::String>",
            skip_serializing_if = "::std::option::Option::is_none"
        )
    )]
    pub pdf_url: ::std::option::Option<::std::string::String>,
    #[cfg_attr(
        feature = "schemars",
        schemars(
            default,
            with = "crate::schema::Optional<::std::string::String>",
            skip_serializing_if = "::std::option::Option::is_none"
        )
    )]
    pub price_id: ::std::option::Option<::std::string::String>,
    #[cfg_attr(
        feature = "schemars",
        schemars(
            default,
            with = "crate::schema::Optional<::std::string::String>",
            skip_serializing_if = "::std::option::Option::is_none"
        )
    )]
    pub product_id: ::std::option::Option<::std::string::String>,
    #[cfg_attr(
        feature = "schemars",
        schemars(
            default,
            with = "crate::schema::Optional<::std::string::String>",
            skip_serializing_if = "::std::option::Option::is_none"
        )
    )]
    pub public_id: ::std::option::Option<::std::string::String>,
    #[cfg_attr(
        feature = "schemars",
        schemars(
            default,
            with = "crate::schema::Optional<crate::Timestamp>",
            skip_serializing_if = "::std::option::Option::is_none"
        )
    )]
    pub sent_at: ::std::option::Option<crate::Timestamp>,
    pub status: crate::types::InvoiceStatus,
    #[cfg_attr(
        feature = "schemars",
        schemars(
            default,
            with = "crate::schema::Optional<::std::string::String>",
            skip_serializing_if = "::std::option::Option::is_none"
        )
    )]
    pub subscription_id: ::std::option::Option<::std::string::String>,
    #[cfg_attr(
        feature = "schemars",
        schemars(
            default,
            with = "crate::schema::Optional<i64>",
            skip_serializing_if = "::std::option::Option::is_none"
        )
    )]
    pub total_count: ::std::option::Option<i64>,
    #[cfg_attr(
        feature = "schemars",
        schemars(
            default,
            with = "crate::schema::Optional<::std::string::String>",
            skip_serializing_if = "::std::option::Option::is_none"
        )
    )]
    pub transaction_id: ::std::option::Option<::std::string::String>,
    #[cfg_attr(
        feature = "schemars",
        schemars(
            default,
            with = "crate::schema::Optional<crate::Timestamp>",
            skip_serializing_if = "::std::option::Option::is_none"
        )
    )]
    pub updated_at: ::std::option::Option<crate::Timestamp>,
}

crate::fields::object!(Invoice, [
    required(amount, "amount"),
    optional(amount_due, "amount_due"),
    optional(amount_paid, "amount_paid"),
    optional(amount_remaining, "amount_remaining"),
    optional(billing_period_end, "billing_period_end"),
    optional(billing_period_start, "billing_period_start"),
    optional(checkout_session_id, "checkout_session_id"),
    optional(created_at, "created_at"),
    required(currency_code, "currency_code"),
    collection(customer, "customer"),
    optional(customer_id, "customer_id"),
    required(customer_invoice_id, "customer_invoice_id"),
    optional(description, "description"),
    optional(due_date, "due_date"),
    optional(hosted_url, "hosted_url"),
    optional(invoice_number, "invoice_number"),
    collection(line_items, "line_items"),
    collection(metadata, "metadata"),
    required(organization_id, "organization_id"),
    optional(origin, "origin"),
    optional(paid_at, "paid_at"),
    optional(payment_url, "payment_url"),
    optional(pdf_url, "pdf_url"),
    optional(price_id, "price_id"),
    optional(product_id, "product_id"),
    optional(public_id, "public_id"),
    optional(sent_at, "sent_at"),
    required(status, "status"),
    optional(subscription_id, "subscription_id"),
    optional(total_count, "total_count"),
    optional(transaction_id, "transaction_id"),
    optional(updated_at, "updated_at"),
]);

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
pub struct InvoiceCheckoutSession {
    #[cfg_attr(
        feature = "schemars",
        schemars(
            default,
            with = "crate::schema::Optional<::std::string::String>",
            skip_serializing_if = "::std::option::Option::is_none"
        )
    )]
    pub checkout_session_id: ::std::option::Option<::std::string::String>,
    #[cfg_attr(
        feature = "schemars",
        schemars(
            default,
            with = "crate::schema::Optional<::std::string::String>",
            skip_serializing_if = "::std::option::Option::is_none"
        )
    )]
    pub checkout_url: ::std::option::Option<::std::string::String>,
}

crate::fields::object!(InvoiceCheckoutSession, [
    optional(checkout_session_id, "checkout_session_id"),
    optional(checkout_url, "checkout_url"),
]);

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
pub struct InvoiceLineItem {
    #[cfg_attr(
        feature = "schemars",
        schemars(
            default,
            with = "crate::schema::Optional<crate::Decimal>",
            skip_serializing_if = "::std::option::Option::is_none"
        )
    )]
    pub amount: ::std::option::Option<crate::Decimal>,
    #[cfg_attr(
        feature = "schemars",
        schemars(
            default,
            with = "crate::schema::Optional<::std::string::String>",
            skip_serializing_if = "::std::option::Option::is_none"
        )
    )]
    pub description: ::std::option::Option<::std::string::String>,
    #[cfg_attr(
        feature = "schemars",
        schemars(
            default,
            with = "crate::schema::Optional<::serde_json::Map<::std::string::String,::serde_json::Value>>",
            skip_serializing_if = "::std::option::Option::is_none"
        )
    )]
    pub metadata: ::std::option::Option<
        ::serde_json::Map<::std::string::String, ::serde_json::Value>,
    >,
    #[cfg_attr(
        feature = "schemars",
        schemars(
            default,
            with = "crate::schema::Optional<::std::string::String>",
            skip_serializing_if = "::std::option::Option::is_none"
        )
    )]
    pub name: ::std::option::Option<::std::string::String>,
    #[cfg_attr(
        feature = "schemars",
        schemars(
            default,
            with = "crate::schema::Optional<crate::Decimal>",
            skip_serializing_if = "::std::option::Option::is_none"
        )
    )]
    pub price: ::std::option::Option<crate::Decimal>,
    #[cfg_attr(
        feature = "schemars",
        schemars(
            default,
            with = "crate::schema::Optional<::std::string::String>",
            skip_serializing_if = "::std::option::Option::is_none"
        )
    )]
    pub price_id: ::std::option::Option<::std::string::String>,
    #[cfg_attr(
        feature = "schemars",
        schemars(
            default,
            with = "crate::schema::Optional<::std::string::String>",
            skip_serializing_if = "::std::option::Option::is_none"
        )
    )]
    pub product_id: ::std::option::Option<::std::string::String>,
    pub quantity: crate::Decimal,
    #[cfg_attr(
        feature = "schemars",
        schemars(
            default,
            with = "crate::schema::Optional<crate::Decimal>",
            skip_serializing_if = "::std::option::Option::is_none"
        )
    )]
    pub unit_price: ::std::option::Option<crate::Decimal>,
    #[cfg_attr(feature = "schemars", schemars(skip))]
    pub(crate) undeclared: crate::extra::Extra,
}

impl InvoiceLineItem {
    /// Creates a body with the required fields. Other fields are only sent if they are set.
    #[must_use]
    #[allow(clippy::new_without_default)]
    pub fn new(quantity: impl ::std::convert::Into<crate::Decimal>) -> Self {
        Self {
            quantity: quantity.into(),
            amount: ::std::default::Default::default(),
            description: ::std::default::Default::default(),
            metadata: ::std::default::Default::default(),
            name: ::std::default::Default::default(),
            price: ::std::default::Default::default(),
            price_id: ::std::default::Default::default(),
            product_id: ::std::default::Default::default(),
            unit_price: ::std::default::Default::default(),
            undeclared: ::std::default::Default::default(),
        }
    }
    /// Sets `amount`; `None` omits it.
    #[must_use]
    pub fn amount<M>(
        mut self,
        amount: impl crate::IntoOptional<crate::Decimal, M>,
    ) -> Self {
        self.amount = amount.into_optional();
        self
    }
    /// Sets `description`; `None` omits it.
    #[must_use]
    pub fn description<M>(
        mut self,
        description: impl crate::IntoOptional<::std::string::String, M>,
    ) -> Self {
        self.description = description.into_optional();
        self
    }
    /// Sets `metadata` to anything that serializes to a JSON object: a map, `json!({…})`, or your own struct. `None` omits it. A call with any other value is rejected before it is sent.
    #[must_use]
    pub fn metadata(mut self, metadata: impl ::serde::Serialize) -> Self {
        if let Some(map) = self.undeclared.object("metadata", metadata) {
            self.metadata = Some(map);
        }
        self
    }
    /// Sets `name`; `None` omits it.
    #[must_use]
    pub fn name<M>(
        mut self,
        name: impl crate::IntoOptional<::std::string::String, M>,
    ) -> Self {
        self.name = name.into_optional();
        self
    }
    /// Sets `price`; `None` omits it.
    #[must_use]
    pub fn price<M>(
        mut self,
        price: impl crate::IntoOptional<crate::Decimal, M>,
    ) -> Self {
        self.price = price.into_optional();
        self
    }
    /// Sets `price_id`; `None` omits it.
    #[must_use]
    pub fn price_id<M>(
        mut self,
        price_id: impl crate::IntoOptional<::std::string::String, M>,
    ) -> Self {
        self.price_id = price_id.into_optional();
        self
    }
    /// Sets `product_id`; `None` omits it.
    #[must_use]
    pub fn product_id<M>(
        mut self,
        product_id: impl crate::IntoOptional<::std::string::String, M>,
    ) -> Self {
        self.product_id = product_id.into_optional();
        self
    }
    /// Sets `unit_price`; `None` omits it.
    #[must_use]
    pub fn unit_price<M>(
        mut self,
        unit_price: impl crate::IntoOptional<crate::Decimal, M>,
    ) -> Self {
        self.unit_price = unit_price.into_optional();
        self
    }
    /// Sends a field that this version of the SDK does not know. A call with a field
    /// that the type has is rejected before it is sent: use the setter.
    ///
    /// Such fields are not read back: a body that is stored as JSON and deserialized
    /// again has lost them.
    #[must_use]
    pub fn extra(
        mut self,
        field: impl Into<String>,
        value: impl ::serde::Serialize,
    ) -> Self {
        self.undeclared.insert(field.into(), value);
        self
    }
}

#[cfg(feature = "client")]
impl crate::check::Check for InvoiceLineItem {
    #[inline]
    fn check(&self) -> ::std::result::Result<(), crate::check::Violation> {
        self.undeclared
            .check(
                &[
                    "amount",
                    "description",
                    "metadata",
                    "name",
                    "price",
                    "price_id",
                    "product_id",
                    "quantity",
                    "unit_price",
                ],
            )?;
        Ok(())
    }
}

crate::fields::object!(InvoiceLineItem, [
    optional(amount, "amount"),
    optional(description, "description"),
    optional(metadata, "metadata"),
    optional(name, "name"),
    optional(price, "price"),
    optional(price_id, "price_id"),
    optional(product_id, "product_id"),
    required(quantity, "quantity"),
    optional(unit_price, "unit_price"),
], undeclared(undeclared));

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
pub struct UpdateInvoice {
    #[cfg_attr(
        feature = "schemars",
        schemars(
            default,
            with = "crate::schema::Optional<crate::Decimal>",
            skip_serializing_if = "::std::option::Option::is_none"
        )
    )]
    pub amount: ::std::option::Option<crate::Decimal>,
    #[cfg_attr(
        feature = "schemars",
        schemars(
            default,
            with = "crate::schema::Optional<crate::Decimal>",
            skip_serializing_if = "::std::option::Option::is_none"
        )
    )]
    pub amount_due: ::std::option::Option<crate::Decimal>,
    #[cfg_attr(
        feature = "schemars",
        schemars(
            default,
            with = "crate::schema::Optional<::std::string::String>",
            skip_serializing_if = "::std::option::Option::is_none"
        )
    )]
    pub customer_id: ::std::option::Option<::std::string::String>,
    #[cfg_attr(
        feature = "schemars",
        schemars(
            default,
            with = "crate::schema::Optional<::std::string::String>",
            skip_serializing_if = "::std::option::Option::is_none"
        )
    )]
    pub description: ::std::option::Option<::std::string::String>,
    #[cfg_attr(
        feature = "schemars",
        schemars(
            default,
            with = "crate::schema::Optional<::std::string::String>",
            skip_serializing_if = "::std::option::Option::is_none"
        )
    )]
    pub due_date: ::std::option::Option<::std::string::String>,
    #[cfg_attr(
        feature = "schemars",
        schemars(
            default,
            with = "crate::schema::Optional<::std::vec::Vec<InvoiceLineItem>>",
            skip_serializing_if = "::std::option::Option::is_none"
        )
    )]
    pub line_items: ::std::option::Option<::std::vec::Vec<InvoiceLineItem>>,
    #[cfg_attr(
        feature = "schemars",
        schemars(
            default,
            with = "crate::schema::Optional<::serde_json::Map<::std::string::String,::serde_json::Value>>",
            skip_serializing_if = "::std::option::Option::is_none"
        )
    )]
    pub metadata: ::std::option::Option<
        ::serde_json::Map<::std::string::String, ::serde_json::Value>,
    >,
    #[cfg_attr(
        feature = "schemars",
        schemars(
            default,
            with = "crate::schema::Optional<::std::string::String>",
            skip_serializing_if = "::std::option::Option::is_none"
        )
    )]
    pub price_id: ::std::option::Option<::std::string::String>,
    #[cfg_attr(
        feature = "schemars",
        schemars(
            default,
            with = "crate::schema::Optional<::std::string::String>",
            skip_serializing_if = "::std::option::Option::is_none"
        )
    )]
    pub product_id: ::std::option::Option<::std::string::String>,
    #[cfg_attr(
        feature = "schemars",
        schemars(
            default,
            with = "crate::schema::Optional<crate::types::InvoiceStatus>",
            skip_serializing_if = "::std::option::Option::is_none"
        )
    )]
    pub status: ::std::option::Option<crate::types::InvoiceStatus>,
    #[cfg_attr(
        feature = "schemars",
        schemars(
            default,
            with = "crate::schema::Optional<::std::string::String>",
            skip_serializing_if = "::std::option::Option::is_none"
        )
    )]
    pub subscription_id: ::std::option::Option<::std::string::String>,
    #[cfg_attr(feature = "schemars", schemars(skip))]
    pub(crate) undeclared: crate::extra::Extra,
}

impl UpdateInvoice {
    /// Creates a body with no fields set.
    #[must_use]
    #[allow(clippy::new_without_default)]
    #[inline]
    pub fn new() -> Self {
        Self {
            amount: ::std::default::Default::default(),
            amount_due: ::std::default::Default::default(),
            customer_id: ::std::default::Default::default(),
            description: ::std::default::Default::default(),
            due_date: ::std::default::Default::default(),
            line_items: ::std::default::Default::default(),
            metadata: ::std::default::Default::default(),
            price_id: ::std::default::Default::default(),
            product_id: ::std::default::Default::default(),
            status: ::std::default::Default::default(),
            subscription_id: ::std::default::Default::default(),
            undeclared: ::std::default::Default::default(),
        }
    }
    /// Sets `amount`; `None` omits it.
    #[must_use]
    pub fn amount<M>(
        mut self,
        amount: impl crate::IntoOptional<crate::Decimal, M>,
    ) -> Self {
        self.amount = amount.into_optional();
        self
    }
    /// Sets `amount_due`; `None` omits it.
    #[must_use]
    pub fn amount_due<M>(
        mut self,
        amount_due: impl crate::IntoOptional<crate::Decimal, M>,
    ) -> Self {
        self.amount_due = amount_due.into_optional();
        self
    }
    /// Sets `customer_id`; `None` omits it.
    #[must_use]
    pub fn customer_id<M>(
        mut self,
        customer_id: impl crate::IntoOptional<::std::string::String, M>,
    ) -> Self {
        self.customer_id = customer_id.into_optional();
        self
    }
    /// Sets `description`; `None` omits it.
    #[must_use]
    pub fn description<M>(
        mut self,
        description: impl crate::IntoOptional<::std::string::String, M>,
    ) -> Self {
        self.description = description.into_optional();
        self
    }
    /// Sets `due_date`; `None` omits it.
    #[must_use]
    pub fn due_date<M>(
        mut self,
        due_date: impl crate::IntoOptional<::std::string::String, M>,
    ) -> Self {
        self.due_date = due_date.into_optional();
        self
    }
    /// Sets `line_items`; `None` omits it.
    #[must_use]
    pub fn line_items(
        mut self,
        line_items: impl ::std::convert::Into<
            ::std::option::Option<::std::vec::Vec<InvoiceLineItem>>,
        >,
    ) -> Self {
        self.line_items = line_items.into();
        self
    }
    /// Sets `metadata` to anything that serializes to a JSON object: a map, `json!({…})`, or your own struct. `None` omits it. A call with any other value is rejected before it is sent.
    #[must_use]
    pub fn metadata(mut self, metadata: impl ::serde::Serialize) -> Self {
        if let Some(map) = self.undeclared.object("metadata", metadata) {
            self.metadata = Some(map);
        }
        self
    }
    /// Sets `price_id`; `None` omits it.
    #[must_use]
    pub fn price_id<M>(
        mut self,
        price_id: impl crate::IntoOptional<::std::string::String, M>,
    ) -> Self {
        self.price_id = price_id.into_optional();
        self
    }
    /// Sets `product_id`; `None` omits it.
    #[must_use]
    pub fn product_id<M>(
        mut self,
        product_id: impl crate::IntoOptional<::std::string::String, M>,
    ) -> Self {
        self.product_id = product_id.into_optional();
        self
    }
    /// Sets `status`; `None` omits it.
    #[must_use]
    pub fn status(
        mut self,
        status: impl ::std::convert::Into<
            ::std::option::Option<crate::types::InvoiceStatus>,
        >,
    ) -> Self {
        self.status = status.into();
        self
    }
    /// Sets `subscription_id`; `None` omits it.
    #[must_use]
    pub fn subscription_id<M>(
        mut self,
        subscription_id: impl crate::IntoOptional<::std::string::String, M>,
    ) -> Self {
        self.subscription_id = subscription_id.into_optional();
        self
    }
    /// Sends a field that this version of the SDK does not know. A call with a field
    /// that the type has is rejected before it is sent: use the setter.
    ///
    /// Such fields are not read back: a body that is stored as JSON and deserialized
    /// again has lost them.
    #[must_use]
    pub fn extra(
        mut self,
        field: impl Into<String>,
        value: impl ::serde::Serialize,
    ) -> Self {
        self.undeclared.insert(field.into(), value);
        self
    }
}

#[cfg(feature = "client")]
impl crate::check::Check for UpdateInvoice {
    #[inline]
    fn check(&self) -> ::std::result::Result<(), crate::check::Violation> {
        self.undeclared
            .check(
                &[
                    "amount",
                    "amount_due",
                    "customer_id",
                    "description",
                    "due_date",
                    "line_items",
                    "metadata",
                    "price_id",
                    "product_id",
                    "status",
                    "subscription_id",
                ],
            )?;
        crate::check::each("line_items", self.line_items.as_ref())?;
        Ok(())
    }
}

crate::fields::object!(UpdateInvoice, [
    optional(amount, "amount"),
    optional(amount_due, "amount_due"),
    optional(customer_id, "customer_id"),
    optional(description, "description"),
    optional(due_date, "due_date"),
    optional(line_items, "line_items"),
    optional(metadata, "metadata"),
    optional(price_id, "price_id"),
    optional(product_id, "product_id"),
    optional(status, "status"),
    optional(subscription_id, "subscription_id"),
], undeclared(undeclared));
