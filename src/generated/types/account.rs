// Generated from openapi.json and openapi.overlay.json; do not edit.
// `cargo xtask spec generate` writes it again.

//! The types that only the operations on account use.

use super::*;

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
pub struct AccountDeletion {
    #[cfg_attr(
        feature = "schemars",
        schemars(
            default,
            with = "crate::schema::Optional<crate::Secret>",
            skip_serializing_if = "::std::option::Option::is_none"
        )
    )]
    pub confirmation_token: ::std::option::Option<crate::Secret>,
    #[cfg_attr(
        feature = "schemars",
        schemars(
            default,
            with = "crate::schema::Optional<crate::Timestamp>",
            skip_serializing_if = "::std::option::Option::is_none"
        )
    )]
    pub expires_at: ::std::option::Option<crate::Timestamp>,
    #[cfg_attr(
        feature = "schemars",
        schemars(
            default,
            with = "crate::schema::Optional<::serde_json::Map<::std::string::String,::serde_json::Value>>",
            skip_serializing_if = "::serde_json::Map::is_empty"
        )
    )]
    pub preview: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
    #[cfg_attr(
        feature = "schemars",
        schemars(
            default,
            with = "crate::schema::Optional<bool>",
            skip_serializing_if = "::std::option::Option::is_none"
        )
    )]
    pub requires_confirmation: ::std::option::Option<bool>,
}

crate::fields::object!(AccountDeletion, [
    optional(confirmation_token, "confirmation_token"),
    optional(expires_at, "expires_at"),
    collection(preview, "preview"),
    optional(requires_confirmation, "requires_confirmation"),
]);

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
pub struct DeleteAccount {
    #[cfg_attr(
        feature = "schemars",
        schemars(
            default,
            with = "crate::schema::Optional<crate::Secret>",
            skip_serializing_if = "::std::option::Option::is_none"
        )
    )]
    pub confirmation_token: ::std::option::Option<crate::Secret>,
    #[cfg_attr(feature = "schemars", schemars(skip))]
    pub(crate) undeclared: crate::extra::Extra,
}

impl DeleteAccount {
    /// Creates a body with no fields set.
    #[must_use]
    #[allow(clippy::new_without_default)]
    #[inline]
    pub fn new() -> Self {
        Self {
            confirmation_token: ::std::default::Default::default(),
            undeclared: ::std::default::Default::default(),
        }
    }
    /// Sets `confirmation_token`; `None` omits it.
    #[must_use]
    pub fn confirmation_token<M>(
        mut self,
        confirmation_token: impl crate::IntoOptional<crate::Secret, M>,
    ) -> Self {
        self.confirmation_token = confirmation_token.into_optional();
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
impl crate::check::Check for DeleteAccount {
    #[inline]
    fn check(&self) -> ::std::result::Result<(), crate::check::Violation> {
        self.undeclared.check(&["confirmation_token"])?;
        Ok(())
    }
}

crate::fields::object!(DeleteAccount, [
    optional(confirmation_token, "confirmation_token"),
], undeclared(undeclared));
