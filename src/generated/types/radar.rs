// Generated from openapi.json and openapi.overlay.json; do not edit.
// `cargo xtask spec generate` writes it again.

//! The types that only the operations on radar use.

use super::*;
crate::open_enum::open_enum! {
    #[doc = " One of 3 values; the API may add more."] pub enum RadarDecision { #[doc =
    " `allow`"] Allow = "allow", #[doc = " `flag`"] Flag = "flag", #[doc = " `block`"]
    Block = "block", }
}
crate::open_enum::open_enum! {
    #[doc = " One of 2 values; the API may add more."] pub enum RadarProvider { #[doc =
    " `lomi`"] Lomi = "lomi", #[doc = " `stripe`"] Stripe = "stripe", }
}
crate::open_enum::open_enum! {
    #[doc = " One of 3 values; the API may add more."] pub enum RadarRail { #[doc =
    " `card`"] Card = "card", #[doc = " `mtn`"] Mtn = "mtn", #[doc = " `wave`"] Wave =
    "wave", }
}
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
pub struct RiskAssessment {
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[cfg_attr(
        feature = "schemars",
        schemars(default, with = "crate :: schema :: Optional < crate :: Decimal >")
    )]
    pub amount: ::std::option::Option<crate::Decimal>,
    pub assessment_id: ::std::string::String,
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
    pub customer_id: ::std::option::Option<::std::string::String>,
    pub decision: crate::types::RadarDecision,
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
    pub organization_id: ::std::option::Option<::std::string::String>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            default,
            with = "crate :: schema :: Optional < crate :: types :: RadarProvider >"
        )
    )]
    pub provider: ::std::option::Option<crate::types::RadarProvider>,
    pub rail: crate::types::RadarRail,
    pub risk_score: crate::Decimal,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            default,
            with = "crate :: schema :: Optional < :: serde_json :: Value >"
        )
    )]
    pub signals: ::std::option::Option<::serde_json::Value>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            default,
            with = "crate :: schema :: Optional < :: std :: string :: String >"
        )
    )]
    pub transaction_id: ::std::option::Option<::std::string::String>,
}
