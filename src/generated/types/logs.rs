// Generated from openapi.json and openapi.overlay.json; do not edit.
// `cargo xtask spec generate` writes it again.

//! The types that only the operations on logs use.

use super::*;

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
pub struct LogEntry {
    pub data: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
    #[cfg_attr(
        feature = "schemars",
        schemars(
            default,
            with = "crate::schema::Optional<::std::string::String>",
            skip_serializing_if = "::std::option::Option::is_none"
        )
    )]
    pub endpoint: ::std::option::Option<::std::string::String>,
    pub id: ::std::string::String,
    #[cfg_attr(
        feature = "schemars",
        schemars(
            default,
            with = "crate::schema::Optional<::std::string::String>",
            skip_serializing_if = "::std::option::Option::is_none"
        )
    )]
    pub message: ::std::option::Option<::std::string::String>,
    #[cfg_attr(
        feature = "schemars",
        schemars(
            default,
            with = "crate::schema::Optional<::std::string::String>",
            skip_serializing_if = "::std::option::Option::is_none"
        )
    )]
    pub method: ::std::option::Option<::std::string::String>,
    #[cfg_attr(
        feature = "schemars",
        schemars(
            default,
            with = "crate::schema::Optional<::std::string::String>",
            skip_serializing_if = "::std::option::Option::is_none"
        )
    )]
    pub request_id: ::std::option::Option<::std::string::String>,
    pub severity: crate::types::LogSeverity,
    #[cfg_attr(
        feature = "schemars",
        schemars(
            default,
            with = "crate::schema::Optional<i64>",
            skip_serializing_if = "::std::option::Option::is_none"
        )
    )]
    pub status_code: ::std::option::Option<i64>,
    #[cfg_attr(
        feature = "schemars",
        schemars(
            default,
            with = "crate::schema::Optional<bool>",
            skip_serializing_if = "::std::option::Option::is_none"
        )
    )]
    pub success: ::std::option::Option<bool>,
    pub timestamp: crate::Timestamp,
    #[cfg_attr(feature = "schemars", schemars(rename = "type"))]
    pub type_: crate::types::LogType,
}

crate::fields::object!(LogEntry, [
    required(data, "data"),
    optional(endpoint, "endpoint"),
    required(id, "id"),
    optional(message, "message"),
    optional(method, "method"),
    optional(request_id, "request_id"),
    required(severity, "severity"),
    optional(status_code, "status_code"),
    optional(success, "success"),
    required(timestamp, "timestamp"),
    required(type_, "type"),
]);
