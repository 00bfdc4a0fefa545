// Generated from openapi.json and openapi.overlay.json; do not edit.
// `cargo xtask spec generate` writes it again.

//! The types that only the operations on checkout sessions use.

use super::*;

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
pub struct BlockingInvoice {
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
    pub checkout_url: ::std::option::Option<::std::string::String>,
    #[cfg_attr(
        feature = "schemars",
        schemars(
            default,
            with = "crate::schema::Optional<crate::types::Currency>",
            skip_serializing_if = "::std::option::Option::is_none"
        )
    )]
    pub currency_code: ::std::option::Option<crate::types::Currency>,
    #[cfg_attr(
        feature = "schemars",
        schemars(
            default,
            with = "crate::schema::Optional<::std::string::String>",
            skip_serializing_if = "::std::option::Option::is_none"
        )
    )]
    pub invoice_id: ::std::option::Option<::std::string::String>,
    #[cfg_attr(
        feature = "schemars",
        schemars(
            default,
            with = "crate::schema::Optional<::std::string::String>",
            skip_serializing_if = "::std::option::Option::is_none"
        )
    )]
    pub invoice_number: ::std::option::Option<::std::string::String>,
}

crate::fields::object!(BlockingInvoice, [
    optional(amount_remaining, "amount_remaining"),
    optional(checkout_url, "checkout_url"),
    optional(currency_code, "currency_code"),
    optional(invoice_id, "invoice_id"),
    optional(invoice_number, "invoice_number"),
]);

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
pub struct CheckoutSession {
    #[cfg_attr(
        feature = "schemars",
        schemars(
            default,
            with = "crate::schema::Optional<bool>",
            skip_serializing_if = "::std::option::Option::is_none"
        )
    )]
    pub allow_coupon_code: ::std::option::Option<bool>,
    #[cfg_attr(
        feature = "schemars",
        schemars(
            default,
            with = "crate::schema::Optional<bool>",
            skip_serializing_if = "::std::option::Option::is_none"
        )
    )]
    pub allow_quantity: ::std::option::Option<bool>,
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
    pub amount_xof: ::std::option::Option<crate::Decimal>,
    #[cfg_attr(
        feature = "schemars",
        schemars(
            default,
            with = "crate::schema::Optional<BlockingInvoice>",
            skip_serializing_if = "::std::option::Option::is_none"
        )
    )]
    pub blocking_invoice: ::std::option::Option<BlockingInvoice>,
    #[cfg_attr(
        feature = "schemars",
        schemars(
            default,
            with = "crate::schema::Optional<::std::string::String>",
            skip_serializing_if = "::std::option::Option::is_none"
        )
    )]
    pub cancel_url: ::std::option::Option<::std::string::String>,
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
    #[cfg_attr(
        feature = "schemars",
        schemars(
            default,
            with = "crate::schema::Optional<crate::Timestamp>",
            skip_serializing_if = "::std::option::Option::is_none"
        )
    )]
    pub created_at: ::std::option::Option<crate::Timestamp>,
    #[cfg_attr(
        feature = "schemars",
        schemars(
            default,
            with = "crate::schema::Optional<::std::string::String>",
            skip_serializing_if = "::std::option::Option::is_none"
        )
    )]
    pub created_by: ::std::option::Option<::std::string::String>,
    #[cfg_attr(
        feature = "schemars",
        schemars(
            default,
            with = "crate::schema::Optional<crate::types::Currency>",
            skip_serializing_if = "::std::option::Option::is_none"
        )
    )]
    pub currency_code: ::std::option::Option<crate::types::Currency>,
    #[cfg_attr(
        feature = "schemars",
        schemars(
            default,
            with = "crate::schema::Optional<::std::string::String>",
            skip_serializing_if = "::std::option::Option::is_none"
        )
    )]
    pub customer_email: ::std::option::Option<::std::string::String>,
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
    pub customer_invoice_id: ::std::option::Option<::std::string::String>,
    #[cfg_attr(
        feature = "schemars",
        schemars(
            default,
            with = "crate::schema::Optional<::std::string::String>",
            skip_serializing_if = "::std::option::Option::is_none"
        )
    )]
    pub customer_name: ::std::option::Option<::std::string::String>,
    #[cfg_attr(
        feature = "schemars",
        schemars(
            default,
            with = "crate::schema::Optional<::std::string::String>",
            skip_serializing_if = "::std::option::Option::is_none"
        )
    )]
    pub customer_phone: ::std::option::Option<::std::string::String>,
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
            with = "crate::schema::Optional<crate::types::KeyEnvironment>",
            skip_serializing_if = "::std::option::Option::is_none"
        )
    )]
    pub environment: ::std::option::Option<crate::types::KeyEnvironment>,
    #[cfg_attr(
        feature = "schemars",
        schemars(
            default,
            with = "crate::schema::Optional<crate::Timestamp>",
            skip_serializing_if = "::std::option::Option::is_none"
        )
    )]
    pub expires_at: ::std::option::Option<crate::Timestamp>,
    #[cfg_attr(
        feature = "schemars",
        schemars(
            default,
            with = "crate::schema::Optional<::std::string::String>",
            skip_serializing_if = "::std::option::Option::is_none"
        )
    )]
    pub installment_plan_id: ::std::option::Option<::std::string::String>,
    #[cfg_attr(
        feature = "schemars",
        schemars(
            default,
            with = "crate::schema::Optional<bool>",
            skip_serializing_if = "::std::option::Option::is_none"
        )
    )]
    pub is_pos: ::std::option::Option<bool>,
    #[cfg_attr(
        feature = "schemars",
        schemars(
            default,
            with = "crate::schema::Optional<bool>",
            skip_serializing_if = "::std::option::Option::is_none"
        )
    )]
    pub is_spi: ::std::option::Option<bool>,
    #[cfg_attr(
        feature = "schemars",
        schemars(
            default,
            with = "crate::schema::Optional<::std::string::String>",
            skip_serializing_if = "::std::option::Option::is_none"
        )
    )]
    pub merchant_id: ::std::option::Option<::std::string::String>,
    #[cfg_attr(
        feature = "schemars",
        schemars(
            default,
            with = "crate::schema::Optional<::serde_json::Map<::std::string::String,::serde_json::Value>>",
            skip_serializing_if = "::serde_json::Map::is_empty"
        )
    )]
    pub metadata: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
    #[cfg_attr(
        feature = "schemars",
        schemars(
            default,
            with = "crate::schema::Optional<::serde_json::Map<::std::string::String,::serde_json::Value>>",
            skip_serializing_if = "::serde_json::Map::is_empty"
        )
    )]
    pub next_action: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
    #[cfg_attr(
        feature = "schemars",
        schemars(
            default,
            with = "crate::schema::Optional<::std::string::String>",
            skip_serializing_if = "::std::option::Option::is_none"
        )
    )]
    pub organization_id: ::std::option::Option<::std::string::String>,
    #[cfg_attr(
        feature = "schemars",
        schemars(
            default,
            with = "crate::schema::Optional<::std::string::String>",
            skip_serializing_if = "::std::option::Option::is_none"
        )
    )]
    pub payment_link_id: ::std::option::Option<::std::string::String>,
    #[cfg_attr(
        feature = "schemars",
        schemars(
            default,
            with = "crate::schema::Optional<::std::string::String>",
            skip_serializing_if = "::std::option::Option::is_none"
        )
    )]
    pub payment_request_id: ::std::option::Option<::std::string::String>,
    #[cfg_attr(
        feature = "schemars",
        schemars(
            default,
            with = "crate::schema::Optional<bool>",
            skip_serializing_if = "::std::option::Option::is_none"
        )
    )]
    pub payment_required: ::std::option::Option<bool>,
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
            with = "crate::schema::Optional<::serde_json::Map<::std::string::String,::serde_json::Value>>",
            skip_serializing_if = "::serde_json::Map::is_empty"
        )
    )]
    pub qr_code_data: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
    #[cfg_attr(
        feature = "schemars",
        schemars(
            default,
            with = "crate::schema::Optional<crate::types::QrCodeType>",
            skip_serializing_if = "::std::option::Option::is_none"
        )
    )]
    pub qr_code_type: ::std::option::Option<crate::types::QrCodeType>,
    #[cfg_attr(
        feature = "schemars",
        schemars(
            default,
            with = "crate::schema::Optional<i64>",
            skip_serializing_if = "::std::option::Option::is_none"
        )
    )]
    pub quantity: ::std::option::Option<i64>,
    #[cfg_attr(
        feature = "schemars",
        schemars(
            default,
            with = "crate::schema::Optional<::std::string::String>",
            skip_serializing_if = "::std::option::Option::is_none"
        )
    )]
    pub reason: ::std::option::Option<::std::string::String>,
    #[cfg_attr(
        feature = "schemars",
        schemars(
            default,
            with = "crate::schema::Optional<bool>",
            skip_serializing_if = "::std::option::Option::is_none"
        )
    )]
    pub require_billing_address: ::std::option::Option<bool>,
    #[cfg_attr(
        feature = "schemars",
        schemars(
            default,
            with = "crate::schema::Optional<bool>",
            skip_serializing_if = "::std::option::Option::is_none"
        )
    )]
    pub require_email: ::std::option::Option<bool>,
    #[cfg_attr(
        feature = "schemars",
        schemars(
            default,
            with = "crate::schema::Optional<bool>",
            skip_serializing_if = "::std::option::Option::is_none"
        )
    )]
    pub require_name: ::std::option::Option<bool>,
    #[cfg_attr(
        feature = "schemars",
        schemars(
            default,
            with = "crate::schema::Optional<bool>",
            skip_serializing_if = "::std::option::Option::is_none"
        )
    )]
    pub require_phone: ::std::option::Option<bool>,
    #[cfg_attr(
        feature = "schemars",
        schemars(
            default,
            with = "crate::schema::Optional<::std::string::String>",
            skip_serializing_if = "::std::option::Option::is_none"
        )
    )]
    pub spi_account_number: ::std::option::Option<::std::string::String>,
    #[cfg_attr(
        feature = "schemars",
        schemars(
            default,
            with = "crate::schema::Optional<::std::string::String>",
            skip_serializing_if = "::std::option::Option::is_none"
        )
    )]
    pub spi_qr_code_id: ::std::option::Option<::std::string::String>,
    #[cfg_attr(
        feature = "schemars",
        schemars(
            default,
            with = "crate::schema::Optional<crate::types::CheckoutSessionStatus>",
            skip_serializing_if = "::std::option::Option::is_none"
        )
    )]
    pub status: ::std::option::Option<crate::types::CheckoutSessionStatus>,
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
            with = "crate::schema::Optional<::std::string::String>",
            skip_serializing_if = "::std::option::Option::is_none"
        )
    )]
    pub success_url: ::std::option::Option<::std::string::String>,
    #[cfg_attr(
        feature = "schemars",
        schemars(
            default,
            with = "crate::schema::Optional<::std::string::String>",
            skip_serializing_if = "::std::option::Option::is_none"
        )
    )]
    pub title: ::std::option::Option<::std::string::String>,
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

crate::fields::object!(CheckoutSession, [
    optional(allow_coupon_code, "allow_coupon_code"),
    optional(allow_quantity, "allow_quantity"),
    optional(amount, "amount"),
    optional(amount_xof, "amount_xof"),
    optional(blocking_invoice, "blocking_invoice"),
    optional(cancel_url, "cancel_url"),
    optional(checkout_session_id, "checkout_session_id"),
    optional(checkout_url, "checkout_url"),
    optional(created_at, "created_at"),
    optional(created_by, "created_by"),
    optional(currency_code, "currency_code"),
    optional(customer_email, "customer_email"),
    optional(customer_id, "customer_id"),
    optional(customer_invoice_id, "customer_invoice_id"),
    optional(customer_name, "customer_name"),
    optional(customer_phone, "customer_phone"),
    optional(description, "description"),
    optional(environment, "environment"),
    optional(expires_at, "expires_at"),
    optional(installment_plan_id, "installment_plan_id"),
    optional(is_pos, "is_pos"),
    optional(is_spi, "is_spi"),
    optional(merchant_id, "merchant_id"),
    collection(metadata, "metadata"),
    collection(next_action, "next_action"),
    optional(organization_id, "organization_id"),
    optional(payment_link_id, "payment_link_id"),
    optional(payment_request_id, "payment_request_id"),
    optional(payment_required, "payment_required"),
    optional(price_id, "price_id"),
    optional(product_id, "product_id"),
    optional(public_id, "public_id"),
    collection(qr_code_data, "qr_code_data"),
    optional(qr_code_type, "qr_code_type"),
    optional(quantity, "quantity"),
    optional(reason, "reason"),
    optional(require_billing_address, "require_billing_address"),
    optional(require_email, "require_email"),
    optional(require_name, "require_name"),
    optional(require_phone, "require_phone"),
    optional(spi_account_number, "spi_account_number"),
    optional(spi_qr_code_id, "spi_qr_code_id"),
    optional(status, "status"),
    optional(subscription_id, "subscription_id"),
    optional(success_url, "success_url"),
    optional(title, "title"),
    optional(updated_at, "updated_at"),
]);

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
pub struct CreateCheckoutSession {
    #[cfg_attr(
        feature = "schemars",
        schemars(
            default,
            with = "crate::schema::Optional<bool>",
            skip_serializing_if = "::std::option::Option::is_none"
        )
    )]
    pub allow_coupon_code: ::std::option::Option<bool>,
    #[cfg_attr(
        feature = "schemars",
        schemars(
            default,
            with = "crate::schema::Optional<bool>",
            skip_serializing_if = "::std::option::Option::is_none"
        )
    )]
    pub allow_quantity: ::std::option::Option<bool>,
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
    pub application_fee_amount: ::std::option::Option<crate::Decimal>,
    #[cfg_attr(
        feature = "schemars",
        schemars(
            default,
            with = "crate::schema::Optional<::std::string::String>",
            skip_serializing_if = "::std::option::Option::is_none"
        )
    )]
    pub cancel_url: ::std::option::Option<::std::string::String>,
    #[cfg_attr(
        feature = "schemars",
        schemars(
            default,
            with = "crate::schema::Optional<crate::types::Currency>",
            skip_serializing_if = "::std::option::Option::is_none"
        )
    )]
    pub currency_code: ::std::option::Option<crate::types::Currency>,
    #[cfg_attr(
        feature = "schemars",
        schemars(
            default,
            with = "crate::schema::Optional<::std::string::String>",
            skip_serializing_if = "::std::option::Option::is_none"
        )
    )]
    pub customer_address: ::std::option::Option<::std::string::String>,
    #[cfg_attr(
        feature = "schemars",
        schemars(
            default,
            with = "crate::schema::Optional<::std::string::String>",
            skip_serializing_if = "::std::option::Option::is_none"
        )
    )]
    pub customer_city: ::std::option::Option<::std::string::String>,
    #[cfg_attr(
        feature = "schemars",
        schemars(
            default,
            with = "crate::schema::Optional<::std::string::String>",
            skip_serializing_if = "::std::option::Option::is_none"
        )
    )]
    pub customer_country: ::std::option::Option<::std::string::String>,
    #[cfg_attr(
        feature = "schemars",
        schemars(
            default,
            with = "crate::schema::Optional<::std::string::String>",
            skip_serializing_if = "::std::option::Option::is_none"
        )
    )]
    pub customer_email: ::std::option::Option<::std::string::String>,
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
    pub customer_name: ::std::option::Option<::std::string::String>,
    #[cfg_attr(
        feature = "schemars",
        schemars(
            default,
            with = "crate::schema::Optional<::std::string::String>",
            skip_serializing_if = "::std::option::Option::is_none"
        )
    )]
    pub customer_phone: ::std::option::Option<::std::string::String>,
    #[cfg_attr(
        feature = "schemars",
        schemars(
            default,
            with = "crate::schema::Optional<::std::string::String>",
            skip_serializing_if = "::std::option::Option::is_none"
        )
    )]
    pub customer_postal_code: ::std::option::Option<::std::string::String>,
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
            with = "crate::schema::Optional<::std::vec::Vec<::serde_json::Map<::std::string::String,::serde_json::Value>>>",
            skip_serializing_if = "::std::option::Option::is_none"
        )
    )]
    pub fields: ::std::option::Option<
        ::std::vec::Vec<::serde_json::Map<::std::string::String, ::serde_json::Value>>,
    >,
    #[cfg_attr(
        feature = "schemars",
        schemars(
            default,
            with = "crate::schema::Optional<crate::types::IntegrationSource>",
            skip_serializing_if = "::std::option::Option::is_none"
        )
    )]
    pub integration_source: ::std::option::Option<crate::types::IntegrationSource>,
    #[cfg_attr(
        feature = "schemars",
        schemars(
            default,
            with = "crate::schema::Optional<::std::vec::Vec<CreateCheckoutSessionLineItem>>",
            skip_serializing_if = "::std::option::Option::is_none"
        )
    )]
    pub line_items: ::std::option::Option<
        ::std::vec::Vec<CreateCheckoutSessionLineItem>,
    >,
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
    pub payment_link_id: ::std::option::Option<::std::string::String>,
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
            with = "crate::schema::Optional<i64>",
            skip_serializing_if = "::std::option::Option::is_none"
        )
    )]
    pub quantity: ::std::option::Option<i64>,
    #[cfg_attr(
        feature = "schemars",
        schemars(
            default,
            with = "crate::schema::Optional<bool>",
            skip_serializing_if = "::std::option::Option::is_none"
        )
    )]
    pub require_billing_address: ::std::option::Option<bool>,
    #[cfg_attr(
        feature = "schemars",
        schemars(
            default,
            with = "crate::schema::Optional<bool>",
            skip_serializing_if = "::std::option::Option::is_none"
        )
    )]
    pub require_email: ::std::option::Option<bool>,
    #[cfg_attr(
        feature = "schemars",
        schemars(
            default,
            with = "crate::schema::Optional<bool>",
            skip_serializing_if = "::std::option::Option::is_none"
        )
    )]
    pub require_name: ::std::option::Option<bool>,
    #[cfg_attr(
        feature = "schemars",
        schemars(
            default,
            with = "crate::schema::Optional<bool>",
            skip_serializing_if = "::std::option::Option::is_none"
        )
    )]
    pub require_phone: ::std::option::Option<bool>,
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
            with = "crate::schema::Optional<::std::string::String>",
            skip_serializing_if = "::std::option::Option::is_none"
        )
    )]
    pub success_url: ::std::option::Option<::std::string::String>,
    #[cfg_attr(
        feature = "schemars",
        schemars(
            default,
            with = "crate::schema::Optional<::std::string::String>",
            skip_serializing_if = "::std::option::Option::is_none"
        )
    )]
    pub title: ::std::option::Option<::std::string::String>,
    #[cfg_attr(
        feature = "schemars",
        schemars(
            default,
            with = "crate::schema::Optional<CreateCheckoutSessionTransferData>",
            skip_serializing_if = "::std::option::Option::is_none"
        )
    )]
    pub transfer_data: ::std::option::Option<CreateCheckoutSessionTransferData>,
    #[cfg_attr(
        feature = "schemars",
        schemars(
            default,
            with = "crate::schema::Optional<::std::string::String>",
            skip_serializing_if = "::std::option::Option::is_none"
        )
    )]
    pub transfer_group: ::std::option::Option<::std::string::String>,
    #[cfg_attr(feature = "schemars", schemars(skip))]
    pub(crate) undeclared: crate::extra::Extra,
}

impl CreateCheckoutSession {
    /// Creates a body with no fields set.
    #[must_use]
    #[allow(clippy::new_without_default)]
    #[inline]
    pub fn new() -> Self {
        Self {
            allow_coupon_code: ::std::default::Default::default(),
            allow_quantity: ::std::default::Default::default(),
            amount: ::std::default::Default::default(),
            application_fee_amount: ::std::default::Default::default(),
            cancel_url: ::std::default::Default::default(),
            currency_code: ::std::default::Default::default(),
            customer_address: ::std::default::Default::default(),
            customer_city: ::std::default::Default::default(),
            customer_country: ::std::default::Default::default(),
            customer_email: ::std::default::Default::default(),
            customer_id: ::std::default::Default::default(),
            customer_name: ::std::default::Default::default(),
            customer_phone: ::std::default::Default::default(),
            customer_postal_code: ::std::default::Default::default(),
            description: ::std::default::Default::default(),
            fields: ::std::default::Default::default(),
            integration_source: ::std::default::Default::default(),
            line_items: ::std::default::Default::default(),
            metadata: ::std::default::Default::default(),
            payment_link_id: ::std::default::Default::default(),
            price_id: ::std::default::Default::default(),
            product_id: ::std::default::Default::default(),
            quantity: ::std::default::Default::default(),
            require_billing_address: ::std::default::Default::default(),
            require_email: ::std::default::Default::default(),
            require_name: ::std::default::Default::default(),
            require_phone: ::std::default::Default::default(),
            subscription_id: ::std::default::Default::default(),
            success_url: ::std::default::Default::default(),
            title: ::std::default::Default::default(),
            transfer_data: ::std::default::Default::default(),
            transfer_group: ::std::default::Default::default(),
            undeclared: ::std::default::Default::default(),
        }
    }
    /// Sets `allow_coupon_code`; `None` omits it.
    #[must_use]
    pub fn allow_coupon_code(
        mut self,
        allow_coupon_code: impl ::std::convert::Into<::std::option::Option<bool>>,
    ) -> Self {
        self.allow_coupon_code = allow_coupon_code.into();
        self
    }
    /// Sets `allow_quantity`; `None` omits it.
    #[must_use]
    pub fn allow_quantity(
        mut self,
        allow_quantity: impl ::std::convert::Into<::std::option::Option<bool>>,
    ) -> Self {
        self.allow_quantity = allow_quantity.into();
        self
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
    /// Sets `application_fee_amount`; `None` omits it.
    #[must_use]
    pub fn application_fee_amount<M>(
        mut self,
        application_fee_amount: impl crate::IntoOptional<crate::Decimal, M>,
    ) -> Self {
        self.application_fee_amount = application_fee_amount.into_optional();
        self
    }
    /// Sets `cancel_url`; `None` omits it.
    #[must_use]
    pub fn cancel_url<M>(
        mut self,
        cancel_url: impl crate::IntoOptional<::std::string::String, M>,
    ) -> Self {
        self.cancel_url = cancel_url.into_optional();
        self
    }
    /// Sets `currency_code`; `None` omits it.
    #[must_use]
    pub fn currency_code(
        mut self,
        currency_code: impl ::std::convert::Into<
            ::std::option::Option<crate::types::Currency>,
        >,
    ) -> Self {
        self.currency_code = currency_code.into();
        self
    }
    /// Sets `customer_address`; `None` omits it.
    #[must_use]
    pub fn customer_address<M>(
        mut self,
        customer_address: impl crate::IntoOptional<::std::string::String, M>,
    ) -> Self {
        self.customer_address = customer_address.into_optional();
        self
    }
    /// Sets `customer_city`; `None` omits it.
    #[must_use]
    pub fn customer_city<M>(
        mut self,
        customer_city: impl crate::IntoOptional<::std::string::String, M>,
    ) -> Self {
        self.customer_city = customer_city.into_optional();
        self
    }
    /// Sets `customer_country`; `None` omits it.
    #[must_use]
    pub fn customer_country<M>(
        mut self,
        customer_country: impl crate::IntoOptional<::std::string::String, M>,
    ) -> Self {
        self.customer_country = customer_country.into_optional();
        self
    }
    /// Sets `customer_email`; `None` omits it.
    #[must_use]
    pub fn customer_email<M>(
        mut self,
        customer_email: impl crate::IntoOptional<::std::string::String, M>,
    ) -> Self {
        self.customer_email = customer_email.into_optional();
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
    /// Sets `customer_name`; `None` omits it.
    #[must_use]
    pub fn customer_name<M>(
        mut self,
        customer_name: impl crate::IntoOptional<::std::string::String, M>,
    ) -> Self {
        self.customer_name = customer_name.into_optional();
        self
    }
    /// Sets `customer_phone`; `None` omits it.
    #[must_use]
    pub fn customer_phone<M>(
        mut self,
        customer_phone: impl crate::IntoOptional<::std::string::String, M>,
    ) -> Self {
        self.customer_phone = customer_phone.into_optional();
        self
    }
    /// Sets `customer_postal_code`; `None` omits it.
    #[must_use]
    pub fn customer_postal_code<M>(
        mut self,
        customer_postal_code: impl crate::IntoOptional<::std::string::String, M>,
    ) -> Self {
        self.customer_postal_code = customer_postal_code.into_optional();
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
    /// Sets `fields`; `None` omits it.
    #[must_use]
    pub fn fields(
        mut self,
        fields: impl ::std::convert::Into<
            ::std::option::Option<
                ::std::vec::Vec<
                    ::serde_json::Map<::std::string::String, ::serde_json::Value>,
                >,
            >,
        >,
    ) -> Self {
        self.fields = fields.into();
        self
    }
    /// Sets `integration_source`; `None` omits it.
    #[must_use]
    pub fn integration_source(
        mut self,
        integration_source: impl ::std::convert::Into<
            ::std::option::Option<crate::types::IntegrationSource>,
        >,
    ) -> Self {
        self.integration_source = integration_source.into();
        self
    }
    /// Sets `line_items`; `None` omits it.
    #[must_use]
    pub fn line_items(
        mut self,
        line_items: impl ::std::convert::Into<
            ::std::option::Option<::std::vec::Vec<CreateCheckoutSessionLineItem>>,
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
    /// Sets `payment_link_id`; `None` omits it.
    #[must_use]
    pub fn payment_link_id<M>(
        mut self,
        payment_link_id: impl crate::IntoOptional<::std::string::String, M>,
    ) -> Self {
        self.payment_link_id = payment_link_id.into_optional();
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
    /// Sets `quantity`; `None` omits it.
    #[must_use]
    pub fn quantity(
        mut self,
        quantity: impl ::std::convert::Into<::std::option::Option<i64>>,
    ) -> Self {
        self.quantity = quantity.into();
        self
    }
    /// Sets `require_billing_address`; `None` omits it.
    #[must_use]
    pub fn require_billing_address(
        mut self,
        require_billing_address: impl ::std::convert::Into<::std::option::Option<bool>>,
    ) -> Self {
        self.require_billing_address = require_billing_address.into();
        self
    }
    /// Sets `require_email`; `None` omits it.
    #[must_use]
    pub fn require_email(
        mut self,
        require_email: impl ::std::convert::Into<::std::option::Option<bool>>,
    ) -> Self {
        self.require_email = require_email.into();
        self
    }
    /// Sets `require_name`; `None` omits it.
    #[must_use]
    pub fn require_name(
        mut self,
        require_name: impl ::std::convert::Into<::std::option::Option<bool>>,
    ) -> Self {
        self.require_name = require_name.into();
        self
    }
    /// Sets `require_phone`; `None` omits it.
    #[must_use]
    pub fn require_phone(
        mut self,
        require_phone: impl ::std::convert::Into<::std::option::Option<bool>>,
    ) -> Self {
        self.require_phone = require_phone.into();
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
    /// Sets `success_url`; `None` omits it.
    #[must_use]
    pub fn success_url<M>(
        mut self,
        success_url: impl crate::IntoOptional<::std::string::String, M>,
    ) -> Self {
        self.success_url = success_url.into_optional();
        self
    }
    /// Sets `title`; `None` omits it.
    #[must_use]
    pub fn title<M>(
        mut self,
        title: impl crate::IntoOptional<::std::string::String, M>,
    ) -> Self {
        self.title = title.into_optional();
        self
    }
    /// Sets `transfer_data`; `None` omits it.
    #[must_use]
    pub fn transfer_data(
        mut self,
        transfer_data: impl ::std::convert::Into<
            ::std::option::Option<CreateCheckoutSessionTransferData>,
        >,
    ) -> Self {
        self.transfer_data = transfer_data.into();
        self
    }
    /// Sets `transfer_group`; `None` omits it.
    #[must_use]
    pub fn transfer_group<M>(
        mut self,
        transfer_group: impl crate::IntoOptional<::std::string::String, M>,
    ) -> Self {
        self.transfer_group = transfer_group.into_optional();
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
impl crate::check::Check for CreateCheckoutSession {
    #[inline]
    fn check(&self) -> ::std::result::Result<(), crate::check::Violation> {
        crate::check::uri("cancel_url", self.cancel_url.as_ref())?;
        crate::check::uri("success_url", self.success_url.as_ref())?;
        crate::check::length(
            "transfer_group",
            self.transfer_group.as_ref(),
            0usize,
            128usize,
        )?;
        if self.product_id.as_ref().is_none() && self.price_id.as_ref().is_none()
            && self.line_items.as_ref().is_none()
            && self.payment_link_id.as_ref().is_none()
            && self.subscription_id.as_ref().is_none()
        {
            crate::check::required(
                "amount",
                self.amount.as_ref(),
                "Without product, price, lines, link or subscription only the amount says what to charge.",
            )?;
        }
        crate::check::above(
            "amount",
            self.amount.as_ref(),
            crate::Decimal::new(0i64, 0u32),
            "An amount that is sent has to be above zero, for a free trial too.",
        )?;
        crate::check::at_least(
            "quantity",
            self.quantity.as_ref(),
            crate::Decimal::new(1i64, 0u32),
            "A session sells at least one item.",
        )?;
        if self.customer_name.as_ref().is_none() && self.customer_id.as_ref().is_none()
            && self.fields.as_ref().is_none()
        {
            crate::check::not_all_false(
                "require_name, require_email, require_phone",
                &[
                    self.require_name.as_ref(),
                    self.require_email.as_ref(),
                    self.require_phone.as_ref(),
                ],
                "The payer has to leave a name, an e-mail address or a phone number, unless one is known.",
            )?;
        }
        if self.currency_code.as_ref().is_some_and(|value| *value == *"XOF") {
            crate::check::whole("amount", self.amount.as_ref(), "XOF has no decimals.")?;
            crate::check::whole(
                "application_fee_amount",
                self.application_fee_amount.as_ref(),
                "XOF has no decimals.",
            )?;
        }
        crate::check::phone(
            "customer_phone",
            self.customer_phone.as_ref(),
            "Money is asked for, or a person is reached, at this number.",
        )?;
        self.undeclared
            .check(
                &[
                    "allow_coupon_code",
                    "allow_quantity",
                    "amount",
                    "application_fee_amount",
                    "cancel_url",
                    "currency_code",
                    "customer_address",
                    "customer_city",
                    "customer_country",
                    "customer_email",
                    "customer_id",
                    "customer_name",
                    "customer_phone",
                    "customer_postal_code",
                    "description",
                    "fields",
                    "integration_source",
                    "line_items",
                    "metadata",
                    "payment_link_id",
                    "price_id",
                    "product_id",
                    "quantity",
                    "require_billing_address",
                    "require_email",
                    "require_name",
                    "require_phone",
                    "subscription_id",
                    "success_url",
                    "title",
                    "transfer_data",
                    "transfer_group",
                ],
            )?;
        crate::check::each("line_items", self.line_items.as_ref())?;
        crate::check::inside("transfer_data", self.transfer_data.as_ref())?;
        Ok(())
    }
}

crate::fields::object!(CreateCheckoutSession, [
    optional(allow_coupon_code, "allow_coupon_code"),
    optional(allow_quantity, "allow_quantity"),
    optional(amount, "amount"),
    optional(application_fee_amount, "application_fee_amount"),
    optional(cancel_url, "cancel_url"),
    optional(currency_code, "currency_code"),
    optional(customer_address, "customer_address"),
    optional(customer_city, "customer_city"),
    optional(customer_country, "customer_country"),
    optional(customer_email, "customer_email"),
    optional(customer_id, "customer_id"),
    optional(customer_name, "customer_name"),
    optional(customer_phone, "customer_phone"),
    optional(customer_postal_code, "customer_postal_code"),
    optional(description, "description"),
    optional(fields, "fields"),
    optional(integration_source, "integration_source"),
    optional(line_items, "line_items"),
    optional(metadata, "metadata"),
    optional(payment_link_id, "payment_link_id"),
    optional(price_id, "price_id"),
    optional(product_id, "product_id"),
    optional(quantity, "quantity"),
    optional(require_billing_address, "require_billing_address"),
    optional(require_email, "require_email"),
    optional(require_name, "require_name"),
    optional(require_phone, "require_phone"),
    optional(subscription_id, "subscription_id"),
    optional(success_url, "success_url"),
    optional(title, "title"),
    optional(transfer_data, "transfer_data"),
    optional(transfer_group, "transfer_group"),
], undeclared(undeclared));

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
pub struct CreateCheckoutSessionLineItem {
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
    pub price_id: ::std::string::String,
    #[cfg_attr(
        feature = "schemars",
        schemars(
            default,
            with = "crate::schema::Optional<i64>",
            skip_serializing_if = "::std::option::Option::is_none"
        )
    )]
    pub quantity: ::std::option::Option<i64>,
    #[cfg_attr(feature = "schemars", schemars(skip))]
    pub(crate) undeclared: crate::extra::Extra,
}

impl CreateCheckoutSessionLineItem {
    /// Creates a body with the required fields. Other fields are only sent if they are set.
    #[must_use]
    #[allow(clippy::new_without_default)]
    pub fn new(price_id: impl ::std::convert::Into<::std::string::String>) -> Self {
        Self {
            price_id: price_id.into(),
            metadata: ::std::default::Default::default(),
            quantity: ::std::default::Default::default(),
            undeclared: ::std::default::Default::default(),
        }
    }
    /// Sets `metadata` to anything that serializes to a JSON object: a map, `json!({…})`, or your own struct. `None` omits it. A call with any other value is rejected before it is sent.
    #[must_use]
    pub fn metadata(mut self, metadata: impl ::serde::Serialize) -> Self {
        if let Some(map) = self.undeclared.object("metadata", metadata) {
            self.metadata = Some(map);
        }
        self
    }
    /// Sets `quantity`; `None` omits it.
    #[must_use]
    pub fn quantity(
        mut self,
        quantity: impl ::std::convert::Into<::std::option::Option<i64>>,
    ) -> Self {
        self.quantity = quantity.into();
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
impl crate::check::Check for CreateCheckoutSessionLineItem {
    #[inline]
    fn check(&self) -> ::std::result::Result<(), crate::check::Violation> {
        crate::check::at_least(
            "quantity",
            self.quantity.as_ref(),
            crate::Decimal::new(1i64, 0u32),
            "A line sells at least one item.",
        )?;
        self.undeclared.check(&["metadata", "price_id", "quantity"])?;
        Ok(())
    }
}

crate::fields::object!(CreateCheckoutSessionLineItem, [
    optional(metadata, "metadata"),
    required(price_id, "price_id"),
    optional(quantity, "quantity"),
], undeclared(undeclared));

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
pub struct CreateCheckoutSessionTransferData {
    #[cfg_attr(
        feature = "schemars",
        schemars(
            default,
            with = "crate::schema::Optional<crate::Decimal>",
            skip_serializing_if = "::std::option::Option::is_none"
        )
    )]
    pub amount: ::std::option::Option<crate::Decimal>,
    pub destination: ::std::string::String,
    #[cfg_attr(feature = "schemars", schemars(skip))]
    pub(crate) undeclared: crate::extra::Extra,
}

impl CreateCheckoutSessionTransferData {
    /// Creates a body with the required fields. Other fields are only sent if they are set.
    #[must_use]
    #[allow(clippy::new_without_default)]
    pub fn new(destination: impl ::std::convert::Into<::std::string::String>) -> Self {
        Self {
            destination: destination.into(),
            amount: ::std::default::Default::default(),
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
impl crate::check::Check for CreateCheckoutSessionTransferData {
    #[inline]
    fn check(&self) -> ::std::result::Result<(), crate::check::Violation> {
        self.undeclared.check(&["amount", "destination"])?;
        Ok(())
    }
}

crate::fields::object!(CreateCheckoutSessionTransferData, [
    optional(amount, "amount"),
    required(destination, "destination"),
], undeclared(undeclared));
