// Generated from openapi.json and openapi.overlay.json; do not edit.
// `cargo xtask spec generate` writes it again.

//! The types that only the operations on radar use.

use super::*;

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
pub struct RiskAssessment {
    #[cfg_attr(
        feature = "schemars",
        schemars(
            default,
            with = "crate::schema::Optional<crate::Decimal>",
            skip_serializing_if = "::std::option::Option::is_none"
        )
    )]
    pub amount: ::std::option::Option<crate::Decimal>,
    pub assessment_id: ::std::string::String,
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
    pub customer_id: ::std::option::Option<::std::string::String>,
    pub decision: crate::types::RadarDecision,
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
            with = "crate::schema::Optional<::std::string::String>",
            skip_serializing_if = "::std::option::Option::is_none"
        )
    )]
    pub organization_id: ::std::option::Option<::std::string::String>,
    #[cfg_attr(
        feature = "schemars",
        schemars(
            default,
            with = "crate::schema::Optional<crate::types::RadarProvider>",
            skip_serializing_if = "::std::option::Option::is_none"
        )
    )]
    pub provider: ::std::option::Option<crate::types::RadarProvider>,
    pub rail: crate::types::RadarRail,
    pub risk_score: crate::Decimal,
    #[cfg_attr(
        feature = "schemars",
        schemars(
            default,
            with = "crate::schema::Optional<::serde_json::Value>",
            skip_serializing_if = "::std::option::Option::is_none"
        )
    )]
    pub signals: ::std::option::Option<::serde_json::Value>,
    #[cfg_attr(
        feature = "schemars",
        schemars(
            default,
            with = "crate::schema::Optional<::std::string::String>",
            skip_serializing_if = "::std::option::Option::is_none"
        )
    )]
    pub transaction_id: ::std::option::Option<::std::string::String>,
}

crate::fields::object!(RiskAssessment, [
    optional(amount, "amount"),
    required(assessment_id, "assessment_id"),
    optional(created_at, "created_at"),
    optional(currency_code, "currency_code"),
    optional(customer_id, "customer_id"),
    required(decision, "decision"),
    collection(metadata, "metadata"),
    optional(organization_id, "organization_id"),
    optional(provider, "provider"),
    required(rail, "rail"),
    required(risk_score, "risk_score"),
    optional(signals, "signals"),
    optional(transaction_id, "transaction_id"),
]);
