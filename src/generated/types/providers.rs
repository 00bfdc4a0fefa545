// Generated from openapi.json and openapi.overlay.json; do not edit.
// `cargo xtask spec generate` writes it again.

//! The types that only the operations on providers use.

use super::*;
crate::open_enum::open_enum! {
    #[doc = " One of 5 values; the API may add more."] pub enum OnboardingStatus { #[doc
    = " `pending`"] Pending = "pending", #[doc = " `completed`"] Completed = "completed",
    #[doc = " `skipped`"] Skipped = "skipped", #[doc = " `failed`"] Failed = "failed",
    #[doc = " `in_progress`"] InProgress = "in_progress", }
}
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
pub struct Provider {
    pub is_connected: bool,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[cfg_attr(
        feature = "schemars",
        schemars(default, with = "crate :: schema :: Optional < bool >")
    )]
    pub is_phone_verified: ::std::option::Option<bool>,
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
            with = "crate :: schema :: Optional < crate :: types :: OnboardingStatus >"
        )
    )]
    pub onboarding_status: ::std::option::Option<crate::types::OnboardingStatus>,
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
        schemars(
            default,
            with = "crate :: schema :: Optional < :: std :: string :: String >"
        )
    )]
    pub phone_number: ::std::option::Option<::std::string::String>,
    pub provider_code: crate::types::ProviderCode,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            default,
            with = "crate :: schema :: Optional < :: std :: string :: String >"
        )
    )]
    pub provider_merchant_id: ::std::option::Option<::std::string::String>,
}
crate::open_enum::open_enum! {
    #[doc = " One of 4 values; the API may add more."] pub enum ProviderFilter { #[doc =
    " `CARD`"] Card = "CARD", #[doc = " `WAVE`"] Wave = "WAVE", #[doc = " `MTN`"] Mtn =
    "MTN", #[doc = " `SPI`"] Spi = "SPI", }
}
