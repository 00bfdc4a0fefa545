// Generated from openapi.json and openapi.overlay.json; do not edit.
// `cargo xtask spec generate` writes it again.

//! The types that only the operations on exports use.

use super::*;
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
pub struct CreateExport {
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            default,
            with = "crate :: schema :: Optional < :: serde_json :: Map < :: std :: string :: String , :: serde_json :: Value > >"
        )
    )]
    pub filters: ::std::option::Option<
        ::serde_json::Map<::std::string::String, ::serde_json::Value>,
    >,
    #[serde(rename = "type")]
    pub type_: crate::types::ExportType,
    #[serde(flatten, skip_deserializing)]
    #[cfg_attr(feature = "schemars", schemars(skip))]
    pub(crate) undeclared: crate::extra::Extra,
}
impl CreateExport {
    /// Creates a body with the required fields. Other fields are only sent if they are set.
    #[must_use]
    #[allow(clippy::new_without_default)]
    #[inline]
    pub fn new(type_: crate::types::ExportType) -> Self {
        Self {
            type_: type_,
            filters: ::std::default::Default::default(),
            undeclared: ::std::default::Default::default(),
        }
    }
    /// Sets `filters` to anything that serializes to a JSON object: a map, `json!({…})`, or your own struct. `None` omits it. A call with any other value is rejected before it is sent.
    #[must_use]
    pub fn filters(mut self, filters: impl ::serde::Serialize) -> Self {
        if let Some(map) = self.undeclared.object("filters", filters) {
            self.filters = Some(map);
        }
        self
    }
    /// Sends a field that this version of the SDK does not know. A call with a field
    /// that the type has is rejected before it is sent: use the setter.
    ///
    /// Such fields are not read back: a body that is stored as JSON and deserialized
    /// again has lost them.
    #[must_use]
    pub fn extra(
        mut self,
        field: impl Into<String>,
        value: impl ::serde::Serialize,
    ) -> Self {
        self.undeclared.insert(field.into(), value);
        self
    }
}
#[cfg(feature = "client")]
impl crate::check::Check for CreateExport {
    #[inline]
    fn check(&self) -> ::std::result::Result<(), crate::check::Violation> {
        self.undeclared.check(&["filters", "type"])?;
        Ok(())
    }
}
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
pub struct Export {
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            default,
            with = "crate :: schema :: Optional < :: std :: string :: String >"
        )
    )]
    pub download_url: ::std::option::Option<::std::string::String>,
    pub export_id: ::std::string::String,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            default,
            with = "crate :: schema :: Optional < :: std :: string :: String >"
        )
    )]
    pub filename: ::std::option::Option<::std::string::String>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            default,
            with = "crate :: schema :: Optional < :: std :: string :: String >"
        )
    )]
    pub mime_type: ::std::option::Option<::std::string::String>,
    pub status: ::std::string::String,
}
crate::open_enum::open_enum! {
    #[doc = " One of 9 values; the API may add more."] pub enum ExportType { #[doc =
    " `transactions_csv`"] TransactionsCsv = "transactions_csv", #[doc =
    " `transactions_pdf`"] TransactionsPdf = "transactions_pdf", #[doc =
    " `customers_csv`"] CustomersCsv = "customers_csv", #[doc = " `customers_pdf`"]
    CustomersPdf = "customers_pdf", #[doc = " `statement_pdf`"] StatementPdf =
    "statement_pdf", #[doc = " `journal_csv`"] JournalCsv = "journal_csv", #[doc =
    " `logs_csv`"] LogsCsv = "logs_csv", #[doc = " `webhook_deliveries_csv`"]
    WebhookDeliveriesCsv = "webhook_deliveries_csv", #[doc = " `account_export`"]
    AccountExport = "account_export", }
}
