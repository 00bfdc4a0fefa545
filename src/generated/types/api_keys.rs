// Generated from openapi.json and openapi.overlay.json; do not edit.
// `cargo xtask spec generate` writes it again.

//! The types that only the operations on api keys use.

use super::*;

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
pub struct ApiKey {
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
            with = "crate::schema::Optional<bool>",
            skip_serializing_if = "::std::option::Option::is_none"
        )
    )]
    pub is_active: ::std::option::Option<bool>,
    #[cfg_attr(
        feature = "schemars",
        schemars(
            default,
            with = "crate::schema::Optional<::std::string::String>",
            skip_serializing_if = "::std::option::Option::is_none"
        )
    )]
    pub key_type: ::std::option::Option<::std::string::String>,
    #[cfg_attr(
        feature = "schemars",
        schemars(
            default,
            with = "crate::schema::Optional<::std::string::String>",
            skip_serializing_if = "::std::option::Option::is_none"
        )
    )]
    pub name: ::std::option::Option<::std::string::String>,
}

crate::fields::object!(ApiKey, [
    optional(created_at, "created_at"),
    optional(is_active, "is_active"),
    optional(key_type, "key_type"),
    optional(name, "name"),
]);

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
pub struct CreateApiKey {
    #[cfg_attr(
        feature = "schemars",
        schemars(
            default,
            with = "crate::schema::Optional<crate::types::KeyEnvironment>",
            skip_serializing_if = "::std::option::Option::is_none"
        )
    )]
    pub environment: ::std::option::Option<crate::types::KeyEnvironment>,
    #[cfg_attr(
        feature = "schemars",
        schemars(
            default,
            with = "crate::schema::Optional<crate::types::ApiKeyType>",
            skip_serializing_if = "::std::option::Option::is_none"
        )
    )]
    pub key_type: ::std::option::Option<crate::types::ApiKeyType>,
    pub name: ::std::string::String,
    #[cfg_attr(feature = "schemars", schemars(skip))]
    pub(crate) undeclared: crate::extra::Extra,
}

impl CreateApiKey {
    /// Creates a body with the required fields. Other fields are only sent if they are set.
    #[must_use]
    #[allow(clippy::new_without_default)]
    pub fn new(name: impl ::std::convert::Into<::std::string::String>) -> Self {
        Self {
            name: name.into(),
            environment: ::std::default::Default::default(),
            key_type: ::std::default::Default::default(),
            undeclared: ::std::default::Default::default(),
        }
    }
    /// Sets `environment`; `None` omits it.
    #[must_use]
    pub fn environment(
        mut self,
        environment: impl ::std::convert::Into<
            ::std::option::Option<crate::types::KeyEnvironment>,
        >,
    ) -> Self {
        self.environment = environment.into();
        self
    }
    /// Sets `key_type`; `None` omits it.
    #[must_use]
    pub fn key_type(
        mut self,
        key_type: impl ::std::convert::Into<
            ::std::option::Option<crate::types::ApiKeyType>,
        >,
    ) -> Self {
        self.key_type = key_type.into();
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
impl crate::check::Check for CreateApiKey {
    #[inline]
    fn check(&self) -> ::std::result::Result<(), crate::check::Violation> {
        crate::check::length(
            "name",
            ::std::option::Option::Some(&self.name),
            1usize,
            80usize,
        )?;
        self.undeclared.check(&["environment", "key_type", "name"])?;
        Ok(())
    }
}

crate::fields::object!(CreateApiKey, [
    optional(environment, "environment"),
    optional(key_type, "key_type"),
    required(name, "name"),
], undeclared(undeclared));
