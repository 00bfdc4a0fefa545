// Generated from openapi.json and openapi.overlay.json; do not edit.
// `cargo xtask spec generate` writes it again.

//! The types that only the operations on exports use.

use super::*;

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
pub struct CreateExport {
    #[cfg_attr(
        feature = "schemars",
        schemars(
            default,
            with = "crate::schema::Optional<::serde_json::Map<::std::string::String,::serde_json::Value>>",
            skip_serializing_if = "::std::option::Option::is_none"
        )
    )]
    pub filters: ::std::option::Option<
        ::serde_json::Map<::std::string::String, ::serde_json::Value>,
    >,
    #[cfg_attr(feature = "schemars", schemars(rename = "type"))]
    pub type_: crate::types::ExportType,
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

crate::fields::object!(CreateExport, [
    optional(filters, "filters"),
    required(type_, "type"),
], undeclared(undeclared));

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
pub struct Export {
    #[cfg_attr(
        feature = "schemars",
        schemars(
            default,
            with = "crate::schema::Optional<::std::string::String>",
            skip_serializing_if = "::std::option::Option::is_none"
        )
    )]
    pub download_url: ::std::option::Option<::std::string::String>,
    pub export_id: ::std::string::String,
    #[cfg_attr(
        feature = "schemars",
        schemars(
            default,
            with = "crate::schema::Optional<::std::string::String>",
            skip_serializing_if = "::std::option::Option::is_none"
        )
    )]
    pub filename: ::std::option::Option<::std::string::String>,
    #[cfg_attr(
        feature = "schemars",
        schemars(
            default,
            with = "crate::schema::Optional<::std::string::String>",
            skip_serializing_if = "::std::option::Option::is_none"
        )
    )]
    pub mime_type: ::std::option::Option<::std::string::String>,
    pub status: ::std::string::String,
}

crate::fields::object!(Export, [
    optional(download_url, "download_url"),
    required(export_id, "export_id"),
    optional(filename, "filename"),
    optional(mime_type, "mime_type"),
    required(status, "status"),
]);
