// Generated from openapi.json and openapi.overlay.json; do not edit.
// `cargo xtask spec generate` writes it again.

//! The types that several resources use.

use super::*;
#[cfg(
    any(
        feature = "accounts",
        feature = "charges",
        feature = "checkout-sessions",
        feature = "customers",
        feature = "disputes",
        feature = "invoices",
        feature = "merchants",
        feature = "organizations",
        feature = "payment-links",
        feature = "payment-requests",
        feature = "payouts",
        feature = "products",
        feature = "radar",
        feature = "settlements",
        feature = "subscriptions",
        feature = "transactions",
        feature = "transfers"
    )
)]
crate::open_enum::open_enum! {
    #[doc = " One of 3 values; the API may add more."] pub enum Currency { #[doc =
    " `XOF`"] Xof = "XOF", #[doc = " `USD`"] Usd = "USD", #[doc = " `EUR`"] Eur = "EUR",
    }
}
#[cfg(any(feature = "invoices", feature = "transactions"))]
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
pub struct InvoicePdf {
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            default,
            with = "crate :: schema :: Optional < :: std :: string :: String >"
        )
    )]
    pub download_url: ::std::option::Option<::std::string::String>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[cfg_attr(
        feature = "schemars",
        schemars(default, with = "crate :: schema :: Optional < crate :: Timestamp >")
    )]
    pub expires_at: ::std::option::Option<crate::Timestamp>,
    pub filename: ::std::string::String,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            default,
            with = "crate :: schema :: Optional < :: std :: string :: String >"
        )
    )]
    pub hosted_url: ::std::option::Option<::std::string::String>,
    pub mime_type: ::std::string::String,
}
#[cfg(
    any(
        feature = "accounts",
        feature = "api-keys",
        feature = "charges",
        feature = "checkout-sessions",
        feature = "coupons",
        feature = "customers",
        feature = "payment-links",
        feature = "payment-requests",
        feature = "products",
        feature = "settlements",
        feature = "subscriptions",
        feature = "transactions",
        feature = "transfers",
        feature = "usage-events",
        feature = "webhooks"
    )
)]
crate::open_enum::open_enum! {
    #[doc = " One of 2 values; the API may add more."] pub enum KeyEnvironment { #[doc =
    " `live`"] Live = "live", #[doc = " `test`"] Test = "test", }
}
#[cfg(
    any(
        feature = "customers",
        feature = "payouts",
        feature = "settlements",
        feature = "transactions"
    )
)]
crate::open_enum::open_enum! {
    #[doc = " One of 5 values; the API may add more."] pub enum PaymentMethodCode { #[doc
    = " `CARDS`"] Cards = "CARDS", #[doc = " `MOBILE_MONEY`"] MobileMoney =
    "MOBILE_MONEY", #[doc = " `BANK_TRANSFER`"] BankTransfer = "BANK_TRANSFER", #[doc =
    " `BNPL`"] Bnpl = "BNPL", #[doc = " `FREE`"] Free = "FREE", }
}
#[cfg(any(feature = "coupons", feature = "products"))]
crate::open_enum::open_enum! {
    #[doc = " One of 3 values; the API may add more."] pub enum ProductType { #[doc =
    " `one_time`"] OneTime = "one_time", #[doc = " `recurring`"] Recurring = "recurring",
    #[doc = " `usage_based`"] UsageBased = "usage_based", }
}
#[cfg(
    any(
        feature = "customers",
        feature = "payouts",
        feature = "providers",
        feature = "settlements",
        feature = "transactions"
    )
)]
crate::open_enum::open_enum! {
    #[doc = " One of 8 values; the API may add more."] pub enum ProviderCode { #[doc =
    " `WAVE`"] Wave = "WAVE", #[doc = " `JUMBO`"] Jumbo = "JUMBO", #[doc = " `MTN`"] Mtn
    = "MTN", #[doc = " `STRIPE`"] Stripe = "STRIPE", #[doc = " `SPI`"] Spi = "SPI", #[doc
    = " `CYBERSOURCE`"] Cybersource = "CYBERSOURCE", #[doc = " `FREE`"] Free = "FREE",
    #[doc = " `GIM`"] Gim = "GIM", }
}
#[cfg(any(feature = "customers", feature = "transactions"))]
crate::open_enum::open_enum! {
    #[doc = " One of 4 values; the API may add more."] pub enum SpiPaymentStatus { #[doc
    = " `INITIE`"] Initie = "INITIE", #[doc = " `ENVOYE`"] Envoye = "ENVOYE", #[doc =
    " `IRREVOCABLE`"] Irrevocable = "IRREVOCABLE", #[doc = " `REJETE`"] Rejete =
    "REJETE", }
}
#[cfg(any(feature = "customers", feature = "subscriptions"))]
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
pub struct Subscription {
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[cfg_attr(
        feature = "schemars",
        schemars(default, with = "crate :: schema :: Optional < crate :: Decimal >")
    )]
    pub amount: ::std::option::Option<crate::Decimal>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[cfg_attr(
        feature = "schemars",
        schemars(default, with = "crate :: schema :: Optional < crate :: Timestamp >")
    )]
    pub created_at: ::std::option::Option<crate::Timestamp>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            default,
            with = "crate :: schema :: Optional < crate :: types :: Currency >"
        )
    )]
    pub currency_code: ::std::option::Option<crate::types::Currency>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            default,
            with = "crate :: schema :: Optional < :: std :: string :: String >"
        )
    )]
    pub customer_email: ::std::option::Option<::std::string::String>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            default,
            with = "crate :: schema :: Optional < :: std :: string :: String >"
        )
    )]
    pub customer_id: ::std::option::Option<::std::string::String>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            default,
            with = "crate :: schema :: Optional < :: std :: string :: String >"
        )
    )]
    pub customer_name: ::std::option::Option<::std::string::String>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            default,
            with = "crate :: schema :: Optional < :: std :: string :: String >"
        )
    )]
    pub end_date: ::std::option::Option<::std::string::String>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            default,
            with = "crate :: schema :: Optional < crate :: types :: KeyEnvironment >"
        )
    )]
    pub environment: ::std::option::Option<crate::types::KeyEnvironment>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            default,
            with = "crate :: schema :: Optional < :: std :: string :: String >"
        )
    )]
    pub merchant_id: ::std::option::Option<::std::string::String>,
    #[serde(default, skip_serializing_if = "::serde_json::Map::is_empty")]
    #[serde(deserialize_with = "crate::fields::null_as_default")]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            default,
            with = "crate :: schema :: Optional < :: serde_json :: Map < :: std :: string :: String , :: serde_json :: Value > >"
        )
    )]
    pub metadata: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            default,
            with = "crate :: schema :: Optional < :: std :: string :: String >"
        )
    )]
    pub next_billing_date: ::std::option::Option<::std::string::String>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            default,
            with = "crate :: schema :: Optional < :: std :: string :: String >"
        )
    )]
    pub organization_id: ::std::option::Option<::std::string::String>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[cfg_attr(
        feature = "schemars",
        schemars(default, with = "crate :: schema :: Optional < crate :: Decimal >")
    )]
    pub plan_amount: ::std::option::Option<crate::Decimal>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            default,
            with = "crate :: schema :: Optional < :: std :: string :: String >"
        )
    )]
    pub plan_billing_frequency: ::std::option::Option<::std::string::String>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            default,
            with = "crate :: schema :: Optional < crate :: types :: Currency >"
        )
    )]
    pub plan_currency_code: ::std::option::Option<crate::types::Currency>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            default,
            with = "crate :: schema :: Optional < :: std :: string :: String >"
        )
    )]
    pub plan_description: ::std::option::Option<::std::string::String>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            default,
            with = "crate :: schema :: Optional < :: std :: string :: String >"
        )
    )]
    pub plan_name: ::std::option::Option<::std::string::String>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            default,
            with = "crate :: schema :: Optional < :: std :: string :: String >"
        )
    )]
    pub price_id: ::std::option::Option<::std::string::String>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            default,
            with = "crate :: schema :: Optional < :: std :: string :: String >"
        )
    )]
    pub product_description: ::std::option::Option<::std::string::String>,
    pub product_id: ::std::string::String,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            default,
            with = "crate :: schema :: Optional < :: std :: string :: String >"
        )
    )]
    pub product_name: ::std::option::Option<::std::string::String>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            default,
            with = "crate :: schema :: Optional < :: std :: string :: String >"
        )
    )]
    pub product_type: ::std::option::Option<::std::string::String>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            default,
            with = "crate :: schema :: Optional < :: std :: string :: String >"
        )
    )]
    pub start_date: ::std::option::Option<::std::string::String>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            default,
            with = "crate :: schema :: Optional < crate :: types :: SubscriptionStatus >"
        )
    )]
    pub status: ::std::option::Option<crate::types::SubscriptionStatus>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            default,
            with = "crate :: schema :: Optional < :: std :: string :: String >"
        )
    )]
    pub subscription_end_date: ::std::option::Option<::std::string::String>,
    pub subscription_id: ::std::string::String,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            default,
            with = "crate :: schema :: Optional < :: std :: string :: String >"
        )
    )]
    pub subscription_next_billing_date: ::std::option::Option<::std::string::String>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            default,
            with = "crate :: schema :: Optional < crate :: types :: SubscriptionStatus >"
        )
    )]
    pub subscription_status: ::std::option::Option<crate::types::SubscriptionStatus>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[cfg_attr(
        feature = "schemars",
        schemars(default, with = "crate :: schema :: Optional < crate :: Timestamp >")
    )]
    pub updated_at: ::std::option::Option<crate::Timestamp>,
}
#[cfg(any(feature = "customers", feature = "subscriptions", feature = "transactions"))]
crate::open_enum::open_enum! {
    #[doc = " One of 7 values; the API may add more."] pub enum SubscriptionStatus {
    #[doc = " `pending`"] Pending = "pending", #[doc = " `active`"] Active = "active",
    #[doc = " `past_due`"] PastDue = "past_due", #[doc = " `cancelled`"] Cancelled =
    "cancelled", #[doc = " `trial`"] Trial = "trial", #[doc = " `paused`"] Paused =
    "paused", #[doc = " `expired`"] Expired = "expired", }
}
#[cfg(any(feature = "customers", feature = "transactions"))]
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
pub struct Transaction {
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            default,
            with = "crate :: schema :: Optional < :: std :: string :: String >"
        )
    )]
    pub capability_key: ::std::option::Option<::std::string::String>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            default,
            with = "crate :: schema :: Optional < :: std :: string :: String >"
        )
    )]
    pub coupon_code: ::std::option::Option<::std::string::String>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            default,
            with = "crate :: schema :: Optional < :: serde_json :: Value >"
        )
    )]
    pub coupon_usage_details: ::std::option::Option<::serde_json::Value>,
    pub created_at: crate::Timestamp,
    pub currency_code: crate::types::Currency,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            default,
            with = "crate :: schema :: Optional < :: std :: string :: String >"
        )
    )]
    pub customer_address: ::std::option::Option<::std::string::String>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            default,
            with = "crate :: schema :: Optional < :: std :: string :: String >"
        )
    )]
    pub customer_city: ::std::option::Option<::std::string::String>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            default,
            with = "crate :: schema :: Optional < :: std :: string :: String >"
        )
    )]
    pub customer_country: ::std::option::Option<::std::string::String>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            default,
            with = "crate :: schema :: Optional < :: std :: string :: String >"
        )
    )]
    pub customer_email: ::std::option::Option<::std::string::String>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            default,
            with = "crate :: schema :: Optional < :: std :: string :: String >"
        )
    )]
    pub customer_id: ::std::option::Option<::std::string::String>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            default,
            with = "crate :: schema :: Optional < :: std :: string :: String >"
        )
    )]
    pub customer_name: ::std::option::Option<::std::string::String>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            default,
            with = "crate :: schema :: Optional < :: std :: string :: String >"
        )
    )]
    pub customer_phone: ::std::option::Option<::std::string::String>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            default,
            with = "crate :: schema :: Optional < :: std :: string :: String >"
        )
    )]
    pub customer_postal_code: ::std::option::Option<::std::string::String>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            default,
            with = "crate :: schema :: Optional < :: std :: string :: String >"
        )
    )]
    pub description: ::std::option::Option<::std::string::String>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[cfg_attr(
        feature = "schemars",
        schemars(default, with = "crate :: schema :: Optional < crate :: Decimal >")
    )]
    pub discount_amount: ::std::option::Option<crate::Decimal>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            default,
            with = "crate :: schema :: Optional < crate :: types :: KeyEnvironment >"
        )
    )]
    pub environment: ::std::option::Option<crate::types::KeyEnvironment>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[cfg_attr(
        feature = "schemars",
        schemars(default, with = "crate :: schema :: Optional < crate :: Decimal >")
    )]
    pub fee_amount: ::std::option::Option<crate::Decimal>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[cfg_attr(
        feature = "schemars",
        schemars(default, with = "crate :: schema :: Optional < crate :: Decimal >")
    )]
    pub fee_amount_xof: ::std::option::Option<crate::Decimal>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            default,
            with = "crate :: schema :: Optional < :: std :: string :: String >"
        )
    )]
    pub fee_category: ::std::option::Option<::std::string::String>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            default,
            with = "crate :: schema :: Optional < :: std :: string :: String >"
        )
    )]
    pub fee_name: ::std::option::Option<::std::string::String>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            default,
            with = "crate :: schema :: Optional < :: std :: string :: String >"
        )
    )]
    pub fee_structure_id: ::std::option::Option<::std::string::String>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            default,
            with = "crate :: schema :: Optional < :: std :: string :: String >"
        )
    )]
    pub fee_subcategory: ::std::option::Option<::std::string::String>,
    pub gross_amount: crate::Decimal,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[cfg_attr(
        feature = "schemars",
        schemars(default, with = "crate :: schema :: Optional < crate :: Decimal >")
    )]
    pub gross_amount_xof: ::std::option::Option<crate::Decimal>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            default,
            with = "crate :: schema :: Optional < :: std :: string :: String >"
        )
    )]
    pub integration_source: ::std::option::Option<::std::string::String>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[cfg_attr(
        feature = "schemars",
        schemars(default, with = "crate :: schema :: Optional < bool >")
    )]
    pub is_bnpl: ::std::option::Option<bool>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[cfg_attr(
        feature = "schemars",
        schemars(default, with = "crate :: schema :: Optional < bool >")
    )]
    pub is_pos: ::std::option::Option<bool>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            default,
            with = "crate :: schema :: Optional < :: std :: string :: String >"
        )
    )]
    pub member_organization_id: ::std::option::Option<::std::string::String>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            default,
            with = "crate :: schema :: Optional < :: std :: string :: String >"
        )
    )]
    pub member_organization_name: ::std::option::Option<::std::string::String>,
    #[serde(default, skip_serializing_if = "::serde_json::Map::is_empty")]
    #[serde(deserialize_with = "crate::fields::null_as_default")]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            default,
            with = "crate :: schema :: Optional < :: serde_json :: Map < :: std :: string :: String , :: serde_json :: Value > >"
        )
    )]
    pub metadata: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[cfg_attr(
        feature = "schemars",
        schemars(default, with = "crate :: schema :: Optional < crate :: Decimal >")
    )]
    pub net_amount: ::std::option::Option<crate::Decimal>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[cfg_attr(
        feature = "schemars",
        schemars(default, with = "crate :: schema :: Optional < crate :: Decimal >")
    )]
    pub net_amount_xof: ::std::option::Option<crate::Decimal>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            default,
            with = "crate :: schema :: Optional < :: std :: string :: String >"
        )
    )]
    pub network_account_id: ::std::option::Option<::std::string::String>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            default,
            with = "crate :: schema :: Optional < :: std :: string :: String >"
        )
    )]
    pub network_membership_id: ::std::option::Option<::std::string::String>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[cfg_attr(
        feature = "schemars",
        schemars(default, with = "crate :: schema :: Optional < crate :: Decimal >")
    )]
    pub operator_fee_amount: ::std::option::Option<crate::Decimal>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            default,
            with = "crate :: schema :: Optional < crate :: types :: Currency >"
        )
    )]
    pub operator_fee_currency: ::std::option::Option<crate::types::Currency>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            default,
            with = "crate :: schema :: Optional < :: std :: string :: String >"
        )
    )]
    pub operator_organization_id: ::std::option::Option<::std::string::String>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            default,
            with = "crate :: schema :: Optional < :: std :: string :: String >"
        )
    )]
    pub organization_id: ::std::option::Option<::std::string::String>,
    pub payment_method_code: crate::types::PaymentMethodCode,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            default,
            with = "crate :: schema :: Optional < :: std :: string :: String >"
        )
    )]
    pub price_id: ::std::option::Option<::std::string::String>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            default,
            with = "crate :: schema :: Optional < :: std :: string :: String >"
        )
    )]
    pub product_description: ::std::option::Option<::std::string::String>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            default,
            with = "crate :: schema :: Optional < :: std :: string :: String >"
        )
    )]
    pub product_id: ::std::option::Option<::std::string::String>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            default,
            with = "crate :: schema :: Optional < :: std :: string :: String >"
        )
    )]
    pub product_name: ::std::option::Option<::std::string::String>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[cfg_attr(
        feature = "schemars",
        schemars(default, with = "crate :: schema :: Optional < crate :: Decimal >")
    )]
    pub product_price: ::std::option::Option<crate::Decimal>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            default,
            with = "crate :: schema :: Optional < :: std :: string :: String >"
        )
    )]
    pub provider_checkout_id: ::std::option::Option<::std::string::String>,
    pub provider_code: crate::types::ProviderCode,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            default,
            with = "crate :: schema :: Optional < :: std :: string :: String >"
        )
    )]
    pub provider_transaction_id: ::std::option::Option<::std::string::String>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            default,
            with = "crate :: schema :: Optional < :: std :: string :: String >"
        )
    )]
    pub public_account_id: ::std::option::Option<::std::string::String>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            default,
            with = "crate :: schema :: Optional < :: std :: string :: String >"
        )
    )]
    pub public_id: ::std::option::Option<::std::string::String>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            default,
            with = "crate :: schema :: Optional < :: std :: string :: String >"
        )
    )]
    pub qr_code_id: ::std::option::Option<::std::string::String>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            default,
            with = "crate :: schema :: Optional < :: std :: string :: String >"
        )
    )]
    pub qr_code_name: ::std::option::Option<::std::string::String>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            default,
            with = "crate :: schema :: Optional < :: std :: string :: String >"
        )
    )]
    pub qr_code_product_id: ::std::option::Option<::std::string::String>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            default,
            with = "crate :: schema :: Optional < :: std :: string :: String >"
        )
    )]
    pub qr_code_type: ::std::option::Option<::std::string::String>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[cfg_attr(
        feature = "schemars",
        schemars(default, with = "crate :: schema :: Optional < i64 >")
    )]
    pub quantity: ::std::option::Option<i64>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[cfg_attr(
        feature = "schemars",
        schemars(default, with = "crate :: schema :: Optional < crate :: Decimal >")
    )]
    pub refunded_amount: ::std::option::Option<crate::Decimal>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[cfg_attr(
        feature = "schemars",
        schemars(default, with = "crate :: schema :: Optional < crate :: Decimal >")
    )]
    pub refunded_amount_xof: ::std::option::Option<crate::Decimal>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            default,
            with = "crate :: schema :: Optional < :: std :: string :: String >"
        )
    )]
    pub spi_account_number: ::std::option::Option<::std::string::String>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            default,
            with = "crate :: schema :: Optional < :: std :: string :: String >"
        )
    )]
    pub spi_date_envoi: ::std::option::Option<::std::string::String>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            default,
            with = "crate :: schema :: Optional < :: std :: string :: String >"
        )
    )]
    pub spi_date_irrevocabilite: ::std::option::Option<::std::string::String>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            default,
            with = "crate :: schema :: Optional < :: std :: string :: String >"
        )
    )]
    pub spi_payment_category: ::std::option::Option<::std::string::String>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            default,
            with = "crate :: schema :: Optional < crate :: types :: SpiPaymentStatus >"
        )
    )]
    pub spi_payment_status: ::std::option::Option<crate::types::SpiPaymentStatus>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            default,
            with = "crate :: schema :: Optional < :: std :: string :: String >"
        )
    )]
    pub spi_rejection_reason: ::std::option::Option<::std::string::String>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            default,
            with = "crate :: schema :: Optional < :: std :: string :: String >"
        )
    )]
    pub spi_tx_id: ::std::option::Option<::std::string::String>,
    pub status: crate::types::TransactionStatus,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            default,
            with = "crate :: schema :: Optional < :: std :: string :: String >"
        )
    )]
    pub subscription_id: ::std::option::Option<::std::string::String>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            default,
            with = "crate :: schema :: Optional < :: std :: string :: String >"
        )
    )]
    pub subscription_next_billing_date: ::std::option::Option<::std::string::String>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            default,
            with = "crate :: schema :: Optional < :: std :: string :: String >"
        )
    )]
    pub subscription_price_billing_interval: ::std::option::Option<
        ::std::string::String,
    >,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            default,
            with = "crate :: schema :: Optional < :: std :: string :: String >"
        )
    )]
    pub subscription_product_description: ::std::option::Option<::std::string::String>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            default,
            with = "crate :: schema :: Optional < :: std :: string :: String >"
        )
    )]
    pub subscription_product_name: ::std::option::Option<::std::string::String>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            default,
            with = "crate :: schema :: Optional < crate :: types :: SubscriptionStatus >"
        )
    )]
    pub subscription_status: ::std::option::Option<crate::types::SubscriptionStatus>,
    pub transaction_id: ::std::string::String,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            default,
            with = "crate :: schema :: Optional < crate :: types :: TransactionType >"
        )
    )]
    pub transaction_type: ::std::option::Option<crate::types::TransactionType>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[cfg_attr(
        feature = "schemars",
        schemars(default, with = "crate :: schema :: Optional < crate :: Timestamp >")
    )]
    pub updated_at: ::std::option::Option<crate::Timestamp>,
}
#[cfg(
    any(
        feature = "customers",
        feature = "disputes",
        feature = "settlements",
        feature = "transactions"
    )
)]
crate::open_enum::open_enum! {
    #[doc = " One of 7 values; the API may add more."] pub enum TransactionStatus { #[doc
    = " `pending`"] Pending = "pending", #[doc = " `completed`"] Completed = "completed",
    #[doc = " `failed`"] Failed = "failed", #[doc = " `refunded`"] Refunded = "refunded",
    #[doc = " `expired`"] Expired = "expired", #[doc = " `held`"] Held = "held", #[doc =
    " `cancelled`"] Cancelled = "cancelled", }
}
#[cfg(any(feature = "customers", feature = "settlements", feature = "transactions"))]
crate::open_enum::open_enum! {
    #[doc = " One of 4 values; the API may add more."] pub enum TransactionType { #[doc =
    " `payment`"] Payment = "payment", #[doc = " `instalment`"] Instalment =
    "instalment", #[doc = " `refund`"] Refund = "refund", #[doc = " `payout`"] Payout =
    "payout", }
}
#[cfg(any(feature = "webhook-deliveries", feature = "webhooks"))]
crate::open_enum::open_enum! {
    #[doc = " One of 36 values; the API may add more."] pub enum WebhookEventType { #[doc
    = " `PAYMENT_CREATED`"] PaymentCreated = "PAYMENT_CREATED", #[doc =
    " `PAYMENT_SUCCEEDED`"] PaymentSucceeded = "PAYMENT_SUCCEEDED", #[doc =
    " `PAYMENT_FAILED`"] PaymentFailed = "PAYMENT_FAILED", #[doc =
    " `PURCHASE_FULFILLED`"] PurchaseFulfilled = "PURCHASE_FULFILLED", #[doc =
    " `REFUND_CREATED`"] RefundCreated = "REFUND_CREATED", #[doc = " `REFUND_COMPLETED`"]
    RefundCompleted = "REFUND_COMPLETED", #[doc = " `REFUND_FAILED`"] RefundFailed =
    "REFUND_FAILED", #[doc = " `SUBSCRIPTION_CREATED`"] SubscriptionCreated =
    "SUBSCRIPTION_CREATED", #[doc = " `SUBSCRIPTION_RENEWED`"] SubscriptionRenewed =
    "SUBSCRIPTION_RENEWED", #[doc = " `SUBSCRIPTION_CANCELLED`"] SubscriptionCancelled =
    "SUBSCRIPTION_CANCELLED", #[doc = " `SUBSCRIPTION_UPDATED`"] SubscriptionUpdated =
    "SUBSCRIPTION_UPDATED", #[doc = " `NETWORK_ENROLLMENT_CREATED`"]
    NetworkEnrollmentCreated = "NETWORK_ENROLLMENT_CREATED", #[doc =
    " `NETWORK_ENROLLMENT_COMPLETED`"] NetworkEnrollmentCompleted =
    "NETWORK_ENROLLMENT_COMPLETED", #[doc = " `NETWORK_MEMBERSHIP_ACTIVE`"]
    NetworkMembershipActive = "NETWORK_MEMBERSHIP_ACTIVE", #[doc =
    " `NETWORK_MEMBERSHIP_RESTRICTED`"] NetworkMembershipRestricted =
    "NETWORK_MEMBERSHIP_RESTRICTED", #[doc = " `NETWORK_MEMBERSHIP_TERMINATED`"]
    NetworkMembershipTerminated = "NETWORK_MEMBERSHIP_TERMINATED", #[doc =
    " `NETWORK_PAYMENT_CREATED`"] NetworkPaymentCreated = "NETWORK_PAYMENT_CREATED",
    #[doc = " `NETWORK_OPERATOR_FEE_CREATED`"] NetworkOperatorFeeCreated =
    "NETWORK_OPERATOR_FEE_CREATED", #[doc = " `NETWORK_OPERATOR_FEE_REVERSED`"]
    NetworkOperatorFeeReversed = "NETWORK_OPERATOR_FEE_REVERSED", #[doc =
    " `NETWORK_TRANSFER_CREATED`"] NetworkTransferCreated = "NETWORK_TRANSFER_CREATED",
    #[doc = " `NETWORK_TRANSFER_REVERSED`"] NetworkTransferReversed =
    "NETWORK_TRANSFER_REVERSED", #[doc = " `NETWORK_MEMBER_PAYOUT_PAID`"]
    NetworkMemberPayoutPaid = "NETWORK_MEMBER_PAYOUT_PAID", #[doc = " `USAGE_RECORDED`"]
    UsageRecorded = "USAGE_RECORDED", #[doc = " `USAGE_INVOICE_CREATED`"]
    UsageInvoiceCreated = "USAGE_INVOICE_CREATED", #[doc = " `USAGE_INVOICE_PAID`"]
    UsageInvoicePaid = "USAGE_INVOICE_PAID", #[doc = " `USAGE_INVOICE_OVERDUE`"]
    UsageInvoiceOverdue = "USAGE_INVOICE_OVERDUE", #[doc =
    " `SUBSCRIPTION_USAGE_PERIOD_CLOSED`"] SubscriptionUsagePeriodClosed =
    "SUBSCRIPTION_USAGE_PERIOD_CLOSED", #[doc = " `DISPUTE_CREATED`"] DisputeCreated =
    "DISPUTE_CREATED", #[doc = " `DISPUTE_UPDATED`"] DisputeUpdated = "DISPUTE_UPDATED",
    #[doc = " `DISPUTE_CLOSED`"] DisputeClosed = "DISPUTE_CLOSED", #[doc =
    " `PAYMENT_RISK_FLAGGED`"] PaymentRiskFlagged = "PAYMENT_RISK_FLAGGED", #[doc =
    " `PAYMENT_RISK_BLOCKED`"] PaymentRiskBlocked = "PAYMENT_RISK_BLOCKED", #[doc =
    " `PAYOUT_CREATED`"] PayoutCreated = "PAYOUT_CREATED", #[doc = " `PAYOUT_COMPLETED`"]
    PayoutCompleted = "PAYOUT_COMPLETED", #[doc = " `PAYOUT_FAILED`"] PayoutFailed =
    "PAYOUT_FAILED", #[doc = " `test.webhook`"] TestWebhook = "test.webhook", }
}
