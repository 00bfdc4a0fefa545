// Generated from openapi.json and openapi.overlay.json; do not edit.
// `cargo xtask spec generate` writes it again.

//! The types that only the operations on webhook deliveries use.

use super::*;
crate::open_enum::open_enum! {
    #[doc = " One of 10 values; the API may add more."] pub enum SpiEvent { #[doc =
    " `PAIEMENT_RECU`"] PaiementRecu = "PAIEMENT_RECU", #[doc = " `PAIEMENT_ENVOYE`"]
    PaiementEnvoye = "PAIEMENT_ENVOYE", #[doc = " `PAIEMENT_REJETE`"] PaiementRejete =
    "PAIEMENT_REJETE", #[doc = " `RTP_RECU`"] RtpRecu = "RTP_RECU", #[doc =
    " `RTP_REJETE`"] RtpRejete = "RTP_REJETE", #[doc = " `RETOUR_ENVOYE`"] RetourEnvoye =
    "RETOUR_ENVOYE", #[doc = " `RETOUR_REJETE`"] RetourRejete = "RETOUR_REJETE", #[doc =
    " `RETOUR_RECU`"] RetourRecu = "RETOUR_RECU", #[doc = " `ANNULATION_DEMANDE`"]
    AnnulationDemande = "ANNULATION_DEMANDE", #[doc = " `ANNULATION_REJETE`"]
    AnnulationRejete = "ANNULATION_REJETE", }
}
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
pub struct WebhookDeliveryLog {
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[cfg_attr(
        feature = "schemars",
        schemars(default, with = "crate :: schema :: Optional < crate :: Decimal >")
    )]
    pub amount: ::std::option::Option<crate::Decimal>,
    pub attempt_number: i64,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            default,
            with = "crate :: schema :: Optional < :: serde_json :: Value >"
        )
    )]
    pub attempts: ::std::option::Option<::serde_json::Value>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            default,
            with = "crate :: schema :: Optional < :: std :: string :: String >"
        )
    )]
    pub compte_paye: ::std::option::Option<::std::string::String>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            default,
            with = "crate :: schema :: Optional < :: std :: string :: String >"
        )
    )]
    pub compte_payeur: ::std::option::Option<::std::string::String>,
    pub created_at: crate::Timestamp,
    pub event_type: crate::types::WebhookEventType,
    #[serde(default, skip_serializing_if = "::serde_json::Map::is_empty")]
    #[serde(deserialize_with = "crate::fields::null_as_default")]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            default,
            with = "crate :: schema :: Optional < :: serde_json :: Map < :: std :: string :: String , :: serde_json :: Value > >"
        )
    )]
    pub headers: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            default,
            with = "crate :: schema :: Optional < :: std :: string :: String >"
        )
    )]
    pub ip_address: ::std::option::Option<::std::string::String>,
    pub log_id: ::std::string::String,
    pub organization_id: ::std::string::String,
    pub payload: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[cfg_attr(
        feature = "schemars",
        schemars(default, with = "crate :: schema :: Optional < i64 >")
    )]
    pub request_duration_ms: ::std::option::Option<i64>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            default,
            with = "crate :: schema :: Optional < :: std :: string :: String >"
        )
    )]
    pub response_body: ::std::option::Option<::std::string::String>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[cfg_attr(
        feature = "schemars",
        schemars(default, with = "crate :: schema :: Optional < i64 >")
    )]
    pub response_status: ::std::option::Option<i64>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            default,
            with = "crate :: schema :: Optional < crate :: types :: SpiEvent >"
        )
    )]
    pub spi_event_code: ::std::option::Option<crate::types::SpiEvent>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            default,
            with = "crate :: schema :: Optional < :: std :: string :: String >"
        )
    )]
    pub spi_tx_id: ::std::option::Option<::std::string::String>,
    pub success: bool,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[cfg_attr(
        feature = "schemars",
        schemars(default, with = "crate :: schema :: Optional < i64 >")
    )]
    pub total_count: ::std::option::Option<i64>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            default,
            with = "crate :: schema :: Optional < :: std :: string :: String >"
        )
    )]
    pub user_agent: ::std::option::Option<::std::string::String>,
    pub webhook_id: ::std::string::String,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            default,
            with = "crate :: schema :: Optional < :: std :: string :: String >"
        )
    )]
    pub webhook_url: ::std::option::Option<::std::string::String>,
}
