// Generated from openapi.json and openapi.overlay.json; do not edit.
// `cargo xtask spec generate` writes it again.

//! The types that only the operations on accounts use.

use super::*;

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
pub struct AccountBalance {
    pub balance: crate::Decimal,
    pub currency_code: crate::types::Currency,
    #[cfg_attr(
        feature = "schemars",
        schemars(
            default,
            with = "crate::schema::Optional<crate::types::KeyEnvironment>",
            skip_serializing_if = "::std::option::Option::is_none"
        )
    )]
    pub environment: ::std::option::Option<crate::types::KeyEnvironment>,
    pub last_updated: ::std::string::String,
    #[cfg_attr(
        feature = "schemars",
        schemars(
            default,
            with = "crate::schema::Optional<::std::string::String>",
            skip_serializing_if = "::std::option::Option::is_none"
        )
    )]
    pub public_account_id: ::std::option::Option<::std::string::String>,
}

crate::fields::object!(AccountBalance, [
    required(balance, "balance"),
    required(currency_code, "currency_code"),
    optional(environment, "environment"),
    required(last_updated, "last_updated"),
    optional(public_account_id, "public_account_id"),
]);

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
pub struct AvailableBalance {
    #[cfg_attr(
        feature = "schemars",
        schemars(
            default,
            with = "crate::schema::Optional<crate::Decimal>",
            skip_serializing_if = "::std::option::Option::is_none"
        )
    )]
    pub available_balance: ::std::option::Option<crate::Decimal>,
    #[cfg_attr(
        feature = "schemars",
        schemars(
            default,
            with = "crate::schema::Optional<bool>",
            skip_serializing_if = "::std::option::Option::is_none"
        )
    )]
    pub has_sufficient_balance: ::std::option::Option<bool>,
}

crate::fields::object!(AvailableBalance, [
    optional(available_balance, "available_balance"),
    optional(has_sufficient_balance, "has_sufficient_balance"),
]);

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
pub struct BalanceBreakdown {
    pub available_balance: crate::Decimal,
    #[cfg_attr(
        feature = "schemars",
        schemars(
            default,
            with = "crate::schema::Optional<crate::Decimal>",
            skip_serializing_if = "::std::option::Option::is_none"
        )
    )]
    pub converted_available_balance: ::std::option::Option<crate::Decimal>,
    #[cfg_attr(
        feature = "schemars",
        schemars(
            default,
            with = "crate::schema::Optional<crate::Decimal>",
            skip_serializing_if = "::std::option::Option::is_none"
        )
    )]
    pub converted_pending_balance: ::std::option::Option<crate::Decimal>,
    #[cfg_attr(
        feature = "schemars",
        schemars(
            default,
            with = "crate::schema::Optional<crate::Decimal>",
            skip_serializing_if = "::std::option::Option::is_none"
        )
    )]
    pub converted_total_balance: ::std::option::Option<crate::Decimal>,
    #[cfg_attr(
        feature = "schemars",
        schemars(
            default,
            with = "crate::schema::Optional<crate::Decimal>",
            skip_serializing_if = "::std::option::Option::is_none"
        )
    )]
    pub converted_unavailable_balance: ::std::option::Option<crate::Decimal>,
    pub currency_code: crate::types::Currency,
    pub pending_balance: crate::Decimal,
    #[cfg_attr(
        feature = "schemars",
        schemars(
            default,
            with = "crate::schema::Optional<crate::types::Currency>",
            skip_serializing_if = "::std::option::Option::is_none"
        )
    )]
    pub target_currency: ::std::option::Option<crate::types::Currency>,
    pub total_balance: crate::Decimal,
    #[cfg_attr(
        feature = "schemars",
        schemars(
            default,
            with = "crate::schema::Optional<crate::Decimal>",
            skip_serializing_if = "::std::option::Option::is_none"
        )
    )]
    pub unavailable_balance: ::std::option::Option<crate::Decimal>,
}

crate::fields::object!(BalanceBreakdown, [
    required(available_balance, "available_balance"),
    optional(converted_available_balance, "converted_available_balance"),
    optional(converted_pending_balance, "converted_pending_balance"),
    optional(converted_total_balance, "converted_total_balance"),
    optional(converted_unavailable_balance, "converted_unavailable_balance"),
    required(currency_code, "currency_code"),
    required(pending_balance, "pending_balance"),
    optional(target_currency, "target_currency"),
    required(total_balance, "total_balance"),
    optional(unavailable_balance, "unavailable_balance"),
]);
