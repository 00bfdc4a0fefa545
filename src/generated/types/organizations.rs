// Generated from openapi.json and openapi.overlay.json; do not edit.
// `cargo xtask spec generate` writes it again.

//! The types that only the operations on organizations use.

use super::*;

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
pub struct CreateOrganization {
    pub name: ::std::string::String,
    #[cfg_attr(feature = "schemars", schemars(skip))]
    pub(crate) undeclared: crate::extra::Extra,
}

impl CreateOrganization {
    /// Creates a body with the required fields. Other fields are only sent if they are set.
    #[must_use]
    #[allow(clippy::new_without_default)]
    pub fn new(name: impl ::std::convert::Into<::std::string::String>) -> Self {
        Self {
            name: name.into(),
            undeclared: ::std::default::Default::default(),
        }
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
impl crate::check::Check for CreateOrganization {
    #[inline]
    fn check(&self) -> ::std::result::Result<(), crate::check::Violation> {
        crate::check::length(
            "name",
            ::std::option::Option::Some(&self.name),
            1usize,
            50usize,
        )?;
        self.undeclared.check(&["name"])?;
        Ok(())
    }
}

crate::fields::object!(CreateOrganization, [
    required(name, "name"),
], undeclared(undeclared));

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
pub struct CreateOrganizationKey {
    #[cfg_attr(
        feature = "schemars",
        schemars(
            default,
            with = "crate::schema::Optional<::std::string::String>",
            skip_serializing_if = "::std::option::Option::is_none"
        )
    )]
    pub name: ::std::option::Option<::std::string::String>,
    #[cfg_attr(feature = "schemars", schemars(skip))]
    pub(crate) undeclared: crate::extra::Extra,
}

impl CreateOrganizationKey {
    /// Creates a body with no fields set.
    #[must_use]
    #[allow(clippy::new_without_default)]
    #[inline]
    pub fn new() -> Self {
        Self {
            name: ::std::default::Default::default(),
            undeclared: ::std::default::Default::default(),
        }
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
impl crate::check::Check for CreateOrganizationKey {
    #[inline]
    fn check(&self) -> ::std::result::Result<(), crate::check::Violation> {
        crate::check::length("name", self.name.as_ref(), 0usize, 80usize)?;
        self.undeclared.check(&["name"])?;
        Ok(())
    }
}

crate::fields::object!(CreateOrganizationKey, [
    optional(name, "name"),
], undeclared(undeclared));

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
pub struct Organization {
    pub arr: crate::Decimal,
    pub created_at: crate::Timestamp,
    pub default_currency: crate::types::Currency,
    #[cfg_attr(
        feature = "schemars",
        schemars(
            default,
            with = "crate::schema::Optional<crate::Timestamp>",
            skip_serializing_if = "::std::option::Option::is_none"
        )
    )]
    pub deleted_at: ::std::option::Option<crate::Timestamp>,
    pub email: ::std::string::String,
    #[cfg_attr(
        feature = "schemars",
        schemars(
            default,
            with = "crate::schema::Optional<::std::string::String>",
            skip_serializing_if = "::std::option::Option::is_none"
        )
    )]
    pub employee_number: ::std::option::Option<::std::string::String>,
    #[cfg_attr(
        feature = "schemars",
        schemars(
            default,
            with = "crate::schema::Optional<bool>",
            skip_serializing_if = "::std::option::Option::is_none"
        )
    )]
    pub has_payout_pin: ::std::option::Option<bool>,
    #[cfg_attr(
        feature = "schemars",
        schemars(
            default,
            with = "crate::schema::Optional<::std::string::String>",
            skip_serializing_if = "::std::option::Option::is_none"
        )
    )]
    pub industry: ::std::option::Option<::std::string::String>,
    #[cfg_attr(
        feature = "schemars",
        schemars(
            default,
            with = "crate::schema::Optional<bool>",
            skip_serializing_if = "::std::option::Option::is_none"
        )
    )]
    pub is_deleted: ::std::option::Option<bool>,
    pub is_starter_business: bool,
    #[cfg_attr(
        feature = "schemars",
        schemars(
            default,
            with = "crate::schema::Optional<::std::string::String>",
            skip_serializing_if = "::std::option::Option::is_none"
        )
    )]
    pub logo_url: ::std::option::Option<::std::string::String>,
    #[cfg_attr(
        feature = "schemars",
        schemars(
            default,
            with = "crate::schema::Optional<crate::Decimal>",
            skip_serializing_if = "::std::option::Option::is_none"
        )
    )]
    pub merchant_lifetime_value: ::std::option::Option<crate::Decimal>,
    #[cfg_attr(
        feature = "schemars",
        schemars(
            default,
            with = "crate::schema::Optional<::serde_json::Map<::std::string::String,::serde_json::Value>>",
            skip_serializing_if = "::serde_json::Map::is_empty"
        )
    )]
    pub metadata: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
    pub mrr: crate::Decimal,
    pub name: ::std::string::String,
    pub organization_id: ::std::string::String,
    pub phone_number: ::std::string::String,
    #[cfg_attr(
        feature = "schemars",
        schemars(
            default,
            with = "crate::schema::Optional<::std::string::String>",
            skip_serializing_if = "::std::option::Option::is_none"
        )
    )]
    pub slug: ::std::option::Option<::std::string::String>,
    pub status: crate::types::OrganizationStatus,
    pub storefront_enabled: bool,
    #[cfg_attr(
        feature = "schemars",
        schemars(
            default,
            with = "crate::schema::Optional<i64>",
            skip_serializing_if = "::std::option::Option::is_none"
        )
    )]
    pub total_customers: ::std::option::Option<i64>,
    #[cfg_attr(
        feature = "schemars",
        schemars(
            default,
            with = "crate::schema::Optional<i64>",
            skip_serializing_if = "::std::option::Option::is_none"
        )
    )]
    pub total_merchants: ::std::option::Option<i64>,
    #[cfg_attr(
        feature = "schemars",
        schemars(
            default,
            with = "crate::schema::Optional<crate::Decimal>",
            skip_serializing_if = "::std::option::Option::is_none"
        )
    )]
    pub total_revenue: ::std::option::Option<crate::Decimal>,
    #[cfg_attr(
        feature = "schemars",
        schemars(
            default,
            with = "crate::schema::Optional<i64>",
            skip_serializing_if = "::std::option::Option::is_none"
        )
    )]
    pub total_transactions: ::std::option::Option<i64>,
    pub updated_at: crate::Timestamp,
    pub verification_status: crate::types::VerificationStatus,
    #[cfg_attr(
        feature = "schemars",
        schemars(
            default,
            with = "crate::schema::Optional<::std::string::String>",
            skip_serializing_if = "::std::option::Option::is_none"
        )
    )]
    pub website_url: ::std::option::Option<::std::string::String>,
}

crate::fields::object!(Organization, [
    required(arr, "arr"),
    required(created_at, "created_at"),
    required(default_currency, "default_currency"),
    optional(deleted_at, "deleted_at"),
    required(email, "email"),
    optional(employee_number, "employee_number"),
    optional(has_payout_pin, "has_payout_pin"),
    optional(industry, "industry"),
    optional(is_deleted, "is_deleted"),
    required(is_starter_business, "is_starter_business"),
    optional(logo_url, "logo_url"),
    optional(merchant_lifetime_value, "merchant_lifetime_value"),
    collection(metadata, "metadata"),
    required(mrr, "mrr"),
    required(name, "name"),
    required(organization_id, "organization_id"),
    required(phone_number, "phone_number"),
    optional(slug, "slug"),
    required(status, "status"),
    required(storefront_enabled, "storefront_enabled"),
    optional(total_customers, "total_customers"),
    optional(total_merchants, "total_merchants"),
    optional(total_revenue, "total_revenue"),
    optional(total_transactions, "total_transactions"),
    required(updated_at, "updated_at"),
    required(verification_status, "verification_status"),
    optional(website_url, "website_url"),
]);

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
pub struct OrganizationMetrics {
    pub arr: crate::Decimal,
    pub calculated_at: crate::Timestamp,
    pub currency_code: crate::types::Currency,
    pub mrr: crate::Decimal,
    pub total_customers: i64,
    pub total_revenue: crate::Decimal,
    pub total_transactions: i64,
}

crate::fields::object!(OrganizationMetrics, [
    required(arr, "arr"),
    required(calculated_at, "calculated_at"),
    required(currency_code, "currency_code"),
    required(mrr, "mrr"),
    required(total_customers, "total_customers"),
    required(total_revenue, "total_revenue"),
    required(total_transactions, "total_transactions"),
]);

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
pub struct RadarSettings {
    pub enabled: bool,
    pub mode: crate::types::RadarMode,
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
    pub radar_meter_id: ::std::option::Option<::std::string::String>,
    #[cfg_attr(
        feature = "schemars",
        schemars(
            default,
            with = "crate::schema::Optional<bool>",
            skip_serializing_if = "::std::option::Option::is_none"
        )
    )]
    pub stripe_radar_passthrough: ::std::option::Option<bool>,
}

crate::fields::object!(RadarSettings, [
    required(enabled, "enabled"),
    required(mode, "mode"),
    optional(organization_id, "organization_id"),
    optional(radar_meter_id, "radar_meter_id"),
    optional(stripe_radar_passthrough, "stripe_radar_passthrough"),
]);

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
pub struct UpdateRadarSettings {
    #[cfg_attr(
        feature = "schemars",
        schemars(
            default,
            with = "crate::schema::Optional<bool>",
            skip_serializing_if = "::std::option::Option::is_none"
        )
    )]
    pub enabled: ::std::option::Option<bool>,
    #[cfg_attr(
        feature = "schemars",
        schemars(
            default,
            with = "crate::schema::Optional<crate::types::RadarMode>",
            skip_serializing_if = "::std::option::Option::is_none"
        )
    )]
    pub mode: ::std::option::Option<crate::types::RadarMode>,
    #[cfg_attr(
        feature = "schemars",
        schemars(
            default,
            with = "crate::schema::Optional<bool>",
            skip_serializing_if = "::std::option::Option::is_none"
        )
    )]
    pub stripe_radar_passthrough: ::std::option::Option<bool>,
    #[cfg_attr(feature = "schemars", schemars(skip))]
    pub(crate) undeclared: crate::extra::Extra,
}

impl UpdateRadarSettings {
    /// Creates a body with no fields set.
    #[must_use]
    #[allow(clippy::new_without_default)]
    #[inline]
    pub fn new() -> Self {
        Self {
            enabled: ::std::default::Default::default(),
            mode: ::std::default::Default::default(),
            stripe_radar_passthrough: ::std::default::Default::default(),
            undeclared: ::std::default::Default::default(),
        }
    }
    /// Sets `enabled`; `None` omits it.
    #[must_use]
    pub fn enabled(
        mut self,
        enabled: impl ::std::convert::Into<::std::option::Option<bool>>,
    ) -> Self {
        self.enabled = enabled.into();
        self
    }
    /// Sets `mode`; `None` omits it.
    #[must_use]
    pub fn mode(
        mut self,
        mode: impl ::std::convert::Into<::std::option::Option<crate::types::RadarMode>>,
    ) -> Self {
        self.mode = mode.into();
        self
    }
    /// Sets `stripe_radar_passthrough`; `None` omits it.
    #[must_use]
    pub fn stripe_radar_passthrough(
        mut self,
        stripe_radar_passthrough: impl ::std::convert::Into<::std::option::Option<bool>>,
    ) -> Self {
        self.stripe_radar_passthrough = stripe_radar_passthrough.into();
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
impl crate::check::Check for UpdateRadarSettings {
    #[inline]
    fn check(&self) -> ::std::result::Result<(), crate::check::Violation> {
        self.undeclared.check(&["enabled", "mode", "stripe_radar_passthrough"])?;
        Ok(())
    }
}

crate::fields::object!(UpdateRadarSettings, [
    optional(enabled, "enabled"),
    optional(mode, "mode"),
    optional(stripe_radar_passthrough, "stripe_radar_passthrough"),
], undeclared(undeclared));
