// Generated from openapi.json and openapi.overlay.json; do not edit.
// `cargo xtask spec generate` writes it again.

//! The types that only the operations on settings use.

use super::*;

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
pub struct StorefrontSettings {
    #[cfg_attr(
        feature = "schemars",
        schemars(
            default,
            with = "crate::schema::Optional<bool>",
            skip_serializing_if = "::std::option::Option::is_none"
        )
    )]
    pub announcement_active: ::std::option::Option<bool>,
    #[cfg_attr(
        feature = "schemars",
        schemars(
            default,
            with = "crate::schema::Optional<::std::string::String>",
            skip_serializing_if = "::std::option::Option::is_none"
        )
    )]
    pub announcement_text: ::std::option::Option<::std::string::String>,
    #[cfg_attr(
        feature = "schemars",
        schemars(
            default,
            with = "crate::schema::Optional<::std::string::String>",
            skip_serializing_if = "::std::option::Option::is_none"
        )
    )]
    pub description: ::std::option::Option<::std::string::String>,
    #[cfg_attr(
        feature = "schemars",
        schemars(
            default,
            with = "crate::schema::Optional<::std::string::String>",
            skip_serializing_if = "::std::option::Option::is_none"
        )
    )]
    pub name: ::std::option::Option<::std::string::String>,
    #[cfg_attr(
        feature = "schemars",
        schemars(
            default,
            with = "crate::schema::Optional<::serde_json::Map<::std::string::String,::serde_json::Value>>",
            skip_serializing_if = "::serde_json::Map::is_empty"
        )
    )]
    pub shipping_config: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
    #[cfg_attr(
        feature = "schemars",
        schemars(
            default,
            with = "crate::schema::Optional<::std::string::String>",
            skip_serializing_if = "::std::option::Option::is_none"
        )
    )]
    pub slug: ::std::option::Option<::std::string::String>,
    #[cfg_attr(
        feature = "schemars",
        schemars(
            default,
            with = "crate::schema::Optional<bool>",
            skip_serializing_if = "::std::option::Option::is_none"
        )
    )]
    pub storefront_enabled: ::std::option::Option<bool>,
    #[cfg_attr(
        feature = "schemars",
        schemars(
            default,
            with = "crate::schema::Optional<::serde_json::Map<::std::string::String,::serde_json::Value>>",
            skip_serializing_if = "::serde_json::Map::is_empty"
        )
    )]
    pub tax_config: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}

crate::fields::object!(StorefrontSettings, [
    optional(announcement_active, "announcement_active"),
    optional(announcement_text, "announcement_text"),
    optional(description, "description"),
    optional(name, "name"),
    collection(shipping_config, "shipping_config"),
    optional(slug, "slug"),
    optional(storefront_enabled, "storefront_enabled"),
    collection(tax_config, "tax_config"),
]);

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
pub struct UpdateCheckoutSettings {
    #[cfg_attr(
        feature = "schemars",
        schemars(
            default,
            with = "crate::schema::Optional<::serde_json::Map<::std::string::String,::serde_json::Value>>",
            skip_serializing_if = "::std::option::Option::is_none"
        )
    )]
    pub settings: ::std::option::Option<
        ::serde_json::Map<::std::string::String, ::serde_json::Value>,
    >,
    #[cfg_attr(feature = "schemars", schemars(skip))]
    pub(crate) undeclared: crate::extra::Extra,
}

impl UpdateCheckoutSettings {
    /// Creates a body with no fields set.
    #[must_use]
    #[allow(clippy::new_without_default)]
    #[inline]
    pub fn new() -> Self {
        Self {
            settings: ::std::default::Default::default(),
            undeclared: ::std::default::Default::default(),
        }
    }
    /// Sets `settings` to anything that serializes to a JSON object: a map, `json!({…})`, or your own struct. `None` omits it. A call with any other value is rejected before it is sent.
    #[must_use]
    pub fn settings(mut self, settings: impl ::serde::Serialize) -> Self {
        if let Some(map) = self.undeclared.object("settings", settings) {
            self.settings = Some(map);
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
impl crate::check::Check for UpdateCheckoutSettings {
    #[inline]
    fn check(&self) -> ::std::result::Result<(), crate::check::Violation> {
        self.undeclared.check(&["settings"])?;
        Ok(())
    }
}

crate::fields::object!(UpdateCheckoutSettings, [
    optional(settings, "settings"),
], undeclared(undeclared));

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
pub struct UpdateStorefrontSettings {
    #[cfg_attr(
        feature = "schemars",
        schemars(
            default,
            with = "crate::schema::Optional<bool>",
            skip_serializing_if = "::std::option::Option::is_none"
        )
    )]
    pub announcement_active: ::std::option::Option<bool>,
    #[cfg_attr(
        feature = "schemars",
        schemars(
            default,
            with = "crate::schema::Optional<::std::string::String>",
            skip_serializing_if = "::std::option::Option::is_none"
        )
    )]
    pub announcement_text: ::std::option::Option<::std::string::String>,
    #[cfg_attr(
        feature = "schemars",
        schemars(
            default,
            with = "crate::schema::Optional<::std::string::String>",
            skip_serializing_if = "::std::option::Option::is_none"
        )
    )]
    pub description: ::std::option::Option<::std::string::String>,
    #[cfg_attr(
        feature = "schemars",
        schemars(
            default,
            with = "crate::schema::Optional<::std::string::String>",
            skip_serializing_if = "::std::option::Option::is_none"
        )
    )]
    pub name: ::std::option::Option<::std::string::String>,
    #[cfg_attr(
        feature = "schemars",
        schemars(
            default,
            with = "crate::schema::Optional<::serde_json::Map<::std::string::String,::serde_json::Value>>",
            skip_serializing_if = "::std::option::Option::is_none"
        )
    )]
    pub shipping_config: ::std::option::Option<
        ::serde_json::Map<::std::string::String, ::serde_json::Value>,
    >,
    #[cfg_attr(
        feature = "schemars",
        schemars(
            default,
            with = "crate::schema::Optional<::std::string::String>",
            skip_serializing_if = "::std::option::Option::is_none"
        )
    )]
    pub slug: ::std::option::Option<::std::string::String>,
    #[cfg_attr(
        feature = "schemars",
        schemars(
            default,
            with = "crate::schema::Optional<bool>",
            skip_serializing_if = "::std::option::Option::is_none"
        )
    )]
    pub storefront_enabled: ::std::option::Option<bool>,
    #[cfg_attr(
        feature = "schemars",
        schemars(
            default,
            with = "crate::schema::Optional<::serde_json::Map<::std::string::String,::serde_json::Value>>",
            skip_serializing_if = "::std::option::Option::is_none"
        )
    )]
    pub tax_config: ::std::option::Option<
        ::serde_json::Map<::std::string::String, ::serde_json::Value>,
    >,
    #[cfg_attr(feature = "schemars", schemars(skip))]
    pub(crate) undeclared: crate::extra::Extra,
}

impl UpdateStorefrontSettings {
    /// Creates a body with no fields set.
    #[must_use]
    #[allow(clippy::new_without_default)]
    #[inline]
    pub fn new() -> Self {
        Self {
            announcement_active: ::std::default::Default::default(),
            announcement_text: ::std::default::Default::default(),
            description: ::std::default::Default::default(),
            name: ::std::default::Default::default(),
            shipping_config: ::std::default::Default::default(),
            slug: ::std::default::Default::default(),
            storefront_enabled: ::std::default::Default::default(),
            tax_config: ::std::default::Default::default(),
            undeclared: ::std::default::Default::default(),
        }
    }
    /// Sets `announcement_active`; `None` omits it.
    #[must_use]
    pub fn announcement_active(
        mut self,
        announcement_active: impl ::std::convert::Into<::std::option::Option<bool>>,
    ) -> Self {
        self.announcement_active = announcement_active.into();
        self
    }
    /// Sets `announcement_text`; `None` omits it.
    #[must_use]
    pub fn announcement_text<M>(
        mut self,
        announcement_text: impl crate::IntoOptional<::std::string::String, M>,
    ) -> Self {
        self.announcement_text = announcement_text.into_optional();
        self
    }
    /// Sets `description`; `None` omits it.
    #[must_use]
    pub fn description<M>(
        mut self,
        description: impl crate::IntoOptional<::std::string::String, M>,
    ) -> Self {
        self.description = description.into_optional();
        self
    }
    /// Sets `name`; `None` omits it.
    #[must_use]
    pub fn name<M>(
        mut self,
        name: impl crate::IntoOptional<::std::string::String, M>,
    ) -> Self {
        self.name = name.into_optional();
        self
    }
    /// Sets `shipping_config` to anything that serializes to a JSON object: a map, `json!({…})`, or your own struct. `None` omits it. A call with any other value is rejected before it is sent.
    #[must_use]
    pub fn shipping_config(mut self, shipping_config: impl ::serde::Serialize) -> Self {
        if let Some(map) = self.undeclared.object("shipping_config", shipping_config) {
            self.shipping_config = Some(map);
        }
        self
    }
    /// Sets `slug`; `None` omits it.
    #[must_use]
    pub fn slug<M>(
        mut self,
        slug: impl crate::IntoOptional<::std::string::String, M>,
    ) -> Self {
        self.slug = slug.into_optional();
        self
    }
    /// Sets `storefront_enabled`; `None` omits it.
    #[must_use]
    pub fn storefront_enabled(
        mut self,
        storefront_enabled: impl ::std::convert::Into<::std::option::Option<bool>>,
    ) -> Self {
        self.storefront_enabled = storefront_enabled.into();
        self
    }
    /// Sets `tax_config` to anything that serializes to a JSON object: a map, `json!({…})`, or your own struct. `None` omits it. A call with any other value is rejected before it is sent.
    #[must_use]
    pub fn tax_config(mut self, tax_config: impl ::serde::Serialize) -> Self {
        if let Some(map) = self.undeclared.object("tax_config", tax_config) {
            self.tax_config = Some(map);
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
impl crate::check::Check for UpdateStorefrontSettings {
    #[inline]
    fn check(&self) -> ::std::result::Result<(), crate::check::Violation> {
        crate::check::length("slug", self.slug.as_ref(), 3usize, 60usize)?;
        self.undeclared
            .check(
                &[
                    "announcement_active",
                    "announcement_text",
                    "description",
                    "name",
                    "shipping_config",
                    "slug",
                    "storefront_enabled",
                    "tax_config",
                ],
            )?;
        Ok(())
    }
}

crate::fields::object!(UpdateStorefrontSettings, [
    optional(announcement_active, "announcement_active"),
    optional(announcement_text, "announcement_text"),
    optional(description, "description"),
    optional(name, "name"),
    optional(shipping_config, "shipping_config"),
    optional(slug, "slug"),
    optional(storefront_enabled, "storefront_enabled"),
    optional(tax_config, "tax_config"),
], undeclared(undeclared));
