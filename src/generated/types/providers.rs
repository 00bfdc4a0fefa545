// Generated from openapi.json and openapi.overlay.json; do not edit.
// `cargo xtask spec generate` writes it again.

//! The types that only the operations on providers use.

use super::*;

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
pub struct Provider {
    pub is_connected: bool,
    #[cfg_attr(
        feature = "schemars",
        schemars(
            default,
            with = "crate::schema::Optional<bool>",
            skip_serializing_if = "::std::option::Option::is_none"
        )
    )]
    pub is_phone_verified: ::std::option::Option<bool>,
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
            with = "crate::schema::Optional<crate::types::OnboardingStatus>",
            skip_serializing_if = "::std::option::Option::is_none"
        )
    )]
    pub onboarding_status: ::std::option::Option<crate::types::OnboardingStatus>,
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
    pub provider_code: crate::types::ProviderCode,
    #[cfg_attr(
        feature = "schemars",
        schemars(
            default,
            with = "crate::schema::Optional<::std::string::String>",
            skip_serializing_if = "::std::option::Option::is_none"
        )
    )]
    pub provider_merchant_id: ::std::option::Option<::std::string::String>,
}

crate::fields::object!(Provider, [
    required(is_connected, "is_connected"),
    optional(is_phone_verified, "is_phone_verified"),
    collection(metadata, "metadata"),
    optional(onboarding_status, "onboarding_status"),
    optional(organization_id, "organization_id"),
    optional(phone_number, "phone_number"),
    required(provider_code, "provider_code"),
    optional(provider_merchant_id, "provider_merchant_id"),
]);
