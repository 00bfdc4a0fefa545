// Generated from openapi.json and openapi.overlay.json; do not edit.
// `cargo xtask spec generate` writes it again.

//! The types that only the operations on merchants use.

use super::*;

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
pub struct Merchant {
    pub arr: crate::Decimal,
    #[cfg_attr(
        feature = "schemars",
        schemars(
            default,
            with = "crate::schema::Optional<::std::string::String>",
            skip_serializing_if = "::std::option::Option::is_none"
        )
    )]
    pub country: ::std::option::Option<::std::string::String>,
    pub created_at: crate::Timestamp,
    pub email: ::std::string::String,
    pub merchant_id: ::std::string::String,
    pub merchant_lifetime_value: crate::Decimal,
    #[cfg_attr(
        feature = "schemars",
        schemars(
            default,
            with = "crate::schema::Optional<::serde_json::Map<::std::string::String,::serde_json::Value>>",
            skip_serializing_if = "::serde_json::Map::is_empty"
        )
    )]
    pub metadata: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
    pub mrr: crate::Decimal,
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
    pub phone_number: ::std::option::Option<::std::string::String>,
    #[cfg_attr(
        feature = "schemars",
        schemars(
            default,
            with = "crate::schema::Optional<i64>",
            skip_serializing_if = "::std::option::Option::is_none"
        )
    )]
    pub retry_payment_every: ::std::option::Option<i64>,
    #[cfg_attr(
        feature = "schemars",
        schemars(
            default,
            with = "crate::schema::Optional<i64>",
            skip_serializing_if = "::std::option::Option::is_none"
        )
    )]
    pub total_retries: ::std::option::Option<i64>,
    pub updated_at: crate::Timestamp,
}

crate::fields::object!(Merchant, [
    required(arr, "arr"),
    optional(country, "country"),
    required(created_at, "created_at"),
    required(email, "email"),
    required(merchant_id, "merchant_id"),
    required(merchant_lifetime_value, "merchant_lifetime_value"),
    collection(metadata, "metadata"),
    required(mrr, "mrr"),
    optional(name, "name"),
    optional(organization_id, "organization_id"),
    optional(phone_number, "phone_number"),
    optional(retry_payment_every, "retry_payment_every"),
    optional(total_retries, "total_retries"),
    required(updated_at, "updated_at"),
]);

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
pub struct MerchantArr {
    pub arr: crate::Decimal,
    pub as_of_date: ::std::string::String,
    pub currency_code: crate::types::Currency,
    pub merchant_id: ::std::string::String,
}

crate::fields::object!(MerchantArr, [
    required(arr, "arr"),
    required(as_of_date, "as_of_date"),
    required(currency_code, "currency_code"),
    required(merchant_id, "merchant_id"),
]);

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
pub struct MerchantBalance {
    pub as_of_date: ::std::string::String,
    pub balance: crate::Decimal,
    pub currency_code: crate::types::Currency,
    pub merchant_id: ::std::string::String,
}

crate::fields::object!(MerchantBalance, [
    required(as_of_date, "as_of_date"),
    required(balance, "balance"),
    required(currency_code, "currency_code"),
    required(merchant_id, "merchant_id"),
]);

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
pub struct MerchantMrr {
    pub as_of_date: ::std::string::String,
    pub currency_code: crate::types::Currency,
    pub merchant_id: ::std::string::String,
    pub mrr: crate::Decimal,
}

crate::fields::object!(MerchantMrr, [
    required(as_of_date, "as_of_date"),
    required(currency_code, "currency_code"),
    required(merchant_id, "merchant_id"),
    required(mrr, "mrr"),
]);
