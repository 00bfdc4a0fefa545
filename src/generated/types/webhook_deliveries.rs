// Generated from openapi.json and openapi.overlay.json; do not edit.
// `cargo xtask spec generate` writes it again.

//! The types that only the operations on webhook deliveries use.

use super::*;

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
pub struct WebhookDeliveryLog {
    #[cfg_attr(
        feature = "schemars",
        schemars(
            default,
            with = "crate::schema::Optional<crate::Decimal>",
            skip_serializing_if = "::std::option::Option::is_none"
        )
    )]
    pub amount: ::std::option::Option<crate::Decimal>,
    pub attempt_number: i64,
    #[cfg_attr(
        feature = "schemars",
        schemars(
            default,
            with = "crate::schema::Optional<::serde_json::Value>",
            skip_serializing_if = "::std::option::Option::is_none"
        )
    )]
    pub attempts: ::std::option::Option<::serde_json::Value>,
    #[cfg_attr(
        feature = "schemars",
        schemars(
            default,
            with = "crate::schema::Optional<::std::string::String>",
            skip_serializing_if = "::std::option::Option::is_none"
        )
    )]
    pub compte_paye: ::std::option::Option<::std::string::String>,
    #[cfg_attr(
        feature = "schemars",
        schemars(
            default,
            with = "crate::schema::Optional<::std::string::String>",
            skip_serializing_if = "::std::option::Option::is_none"
        )
    )]
    pub compte_payeur: ::std::option::Option<::std::string::String>,
    pub created_at: crate::Timestamp,
    pub event_type: crate::types::WebhookEventType,
    #[cfg_attr(
        feature = "schemars",
        schemars(
            default,
            with = "crate::schema::Optional<::serde_json::Map<::std::string::String,::serde_json::Value>>",
            skip_serializing_if = "::serde_json::Map::is_empty"
        )
    )]
    pub headers: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
    #[cfg_attr(
        feature = "schemars",
        schemars(
            default,
            with = "crate::schema::Optional<::std::string::String>",
            skip_serializing_if = "::std::option::Option::is_none"
        )
    )]
    pub ip_address: ::std::option::Option<::std::string::String>,
    pub log_id: ::std::string::String,
    pub organization_id: ::std::string::String,
    pub payload: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
    #[cfg_attr(
        feature = "schemars",
        schemars(
            default,
            with = "crate::schema::Optional<i64>",
            skip_serializing_if = "::std::option::Option::is_none"
        )
    )]
    pub request_duration_ms: ::std::option::Option<i64>,
    #[cfg_attr(
        feature = "schemars",
        schemars(
            default,
            with = "crate::schema::Optional<::std::string::String>",
            skip_serializing_if = "::std::option::Option::is_none"
        )
    )]
    pub response_body: ::std::option::Option<::std::string::String>,
    #[cfg_attr(
        feature = "schemars",
        schemars(
            default,
            with = "crate::schema::Optional<i64>",
            skip_serializing_if = "::std::option::Option::is_none"
        )
    )]
    pub response_status: ::std::option::Option<i64>,
    #[cfg_attr(
        feature = "schemars",
        schemars(
            default,
            with = "crate::schema::Optional<crate::types::SpiEvent>",
            skip_serializing_if = "::std::option::Option::is_none"
        )
    )]
    pub spi_event_code: ::std::option::Option<crate::types::SpiEvent>,
    #[cfg_attr(
        feature = "schemars",
        schemars(
            default,
            with = "crate::schema::Optional<::std::string::String>",
            skip_serializing_if = "::std::option::Option::is_none"
        )
    )]
    pub spi_tx_id: ::std::option::Option<::std::string::String>,
    pub success: bool,
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
    pub user_agent: ::std::option::Option<::std::string::String>,
    pub webhook_id: ::std::string::String,
    #[cfg_attr(
        feature = "schemars",
        schemars(
            default,
            with = "crate::schema::Optional<::std::string::String>",
            skip_serializing_if = "::std::option::Option::is_none"
        )
    )]
    pub webhook_url: ::std::option::Option<::std::string::String>,
}

crate::fields::object!(WebhookDeliveryLog, [
    optional(amount, "amount"),
    required(attempt_number, "attempt_number"),
    optional(attempts, "attempts"),
    optional(compte_paye, "compte_paye"),
    optional(compte_payeur, "compte_payeur"),
    required(created_at, "created_at"),
    required(event_type, "event_type"),
    collection(headers, "headers"),
    optional(ip_address, "ip_address"),
    required(log_id, "log_id"),
    required(organization_id, "organization_id"),
    required(payload, "payload"),
    optional(request_duration_ms, "request_duration_ms"),
    optional(response_body, "response_body"),
    optional(response_status, "response_status"),
    optional(spi_event_code, "spi_event_code"),
    optional(spi_tx_id, "spi_tx_id"),
    required(success, "success"),
    optional(total_count, "total_count"),
    optional(user_agent, "user_agent"),
    required(webhook_id, "webhook_id"),
    optional(webhook_url, "webhook_url"),
]);
