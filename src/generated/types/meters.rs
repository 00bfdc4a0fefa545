// Generated from openapi.json and openapi.overlay.json; do not edit.
// `cargo xtask spec generate` writes it again.

//! The types that only the operations on meters use.

use super::*;

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
pub struct CreateMeter {
    #[cfg_attr(
        feature = "schemars",
        schemars(
            default,
            with = "crate::schema::Optional<::serde_json::Map<::std::string::String,::serde_json::Value>>",
            skip_serializing_if = "::std::option::Option::is_none"
        )
    )]
    pub aggregation: ::std::option::Option<
        ::serde_json::Map<::std::string::String, ::serde_json::Value>,
    >,
    #[cfg_attr(
        feature = "schemars",
        schemars(
            default,
            with = "crate::schema::Optional<::serde_json::Map<::std::string::String,::serde_json::Value>>",
            skip_serializing_if = "::std::option::Option::is_none"
        )
    )]
    pub filter: ::std::option::Option<
        ::serde_json::Map<::std::string::String, ::serde_json::Value>,
    >,
    pub name: ::std::string::String,
    #[cfg_attr(
        feature = "schemars",
        schemars(
            default,
            with = "crate::schema::Optional<::std::string::String>",
            skip_serializing_if = "::std::option::Option::is_none"
        )
    )]
    pub product_id: ::std::option::Option<::std::string::String>,
    #[cfg_attr(feature = "schemars", schemars(skip))]
    pub(crate) undeclared: crate::extra::Extra,
}

impl CreateMeter {
    /// Creates a body with the required fields. Other fields are only sent if they are set.
    #[must_use]
    #[allow(clippy::new_without_default)]
    pub fn new(name: impl ::std::convert::Into<::std::string::String>) -> Self {
        Self {
            name: name.into(),
            aggregation: ::std::default::Default::default(),
            filter: ::std::default::Default::default(),
            product_id: ::std::default::Default::default(),
            undeclared: ::std::default::Default::default(),
        }
    }
    /// Sets `aggregation` to anything that serializes to a JSON object: a map, `json!({…})`, or your own struct. `None` omits it. A call with any other value is rejected before it is sent.
    #[must_use]
    pub fn aggregation(mut self, aggregation: impl ::serde::Serialize) -> Self {
        if let Some(map) = self.undeclared.object("aggregation", aggregation) {
            self.aggregation = Some(map);
        }
        self
    }
    /// Sets `filter` to anything that serializes to a JSON object: a map, `json!({…})`, or your own struct. `None` omits it. A call with any other value is rejected before it is sent.
    #[must_use]
    pub fn filter(mut self, filter: impl ::serde::Serialize) -> Self {
        if let Some(map) = self.undeclared.object("filter", filter) {
            self.filter = Some(map);
        }
        self
    }
    /// Sets `product_id`; `None` omits it.
    #[must_use]
    pub fn product_id<M>(
        mut self,
        product_id: impl crate::IntoOptional<::std::string::String, M>,
    ) -> Self {
        self.product_id = product_id.into_optional();
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
impl crate::check::Check for CreateMeter {
    #[inline]
    fn check(&self) -> ::std::result::Result<(), crate::check::Violation> {
        self.undeclared.check(&["aggregation", "filter", "name", "product_id"])?;
        Ok(())
    }
}

crate::fields::object!(CreateMeter, [
    optional(aggregation, "aggregation"),
    optional(filter, "filter"),
    required(name, "name"),
    optional(product_id, "product_id"),
], undeclared(undeclared));

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
pub struct Meter {
    pub aggregation: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
    pub created_at: crate::Timestamp,
    pub filter: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
    pub is_active: bool,
    pub meter_id: ::std::string::String,
    pub name: ::std::string::String,
    pub organization_id: ::std::string::String,
    #[cfg_attr(
        feature = "schemars",
        schemars(
            default,
            with = "crate::schema::Optional<::std::string::String>",
            skip_serializing_if = "::std::option::Option::is_none"
        )
    )]
    pub product_id: ::std::option::Option<::std::string::String>,
    #[cfg_attr(
        feature = "schemars",
        schemars(
            default,
            with = "crate::schema::Optional<::std::string::String>",
            skip_serializing_if = "::std::option::Option::is_none"
        )
    )]
    pub public_id: ::std::option::Option<::std::string::String>,
    pub updated_at: crate::Timestamp,
}

crate::fields::object!(Meter, [
    required(aggregation, "aggregation"),
    required(created_at, "created_at"),
    required(filter, "filter"),
    required(is_active, "is_active"),
    required(meter_id, "meter_id"),
    required(name, "name"),
    required(organization_id, "organization_id"),
    optional(product_id, "product_id"),
    optional(public_id, "public_id"),
    required(updated_at, "updated_at"),
]);

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
pub struct MeterBalance {
    pub balance: crate::Decimal,
    #[cfg_attr(
        feature = "schemars",
        schemars(
            default,
            with = "crate::schema::Optional<::std::string::String>",
            skip_serializing_if = "::std::option::Option::is_none"
        )
    )]
    pub balance_id: ::std::option::Option<::std::string::String>,
    pub consumed_units: crate::Decimal,
    pub credited_units: crate::Decimal,
    pub customer_id: ::std::string::String,
    #[cfg_attr(
        feature = "schemars",
        schemars(
            default,
            with = "crate::schema::Optional<::std::string::String>",
            skip_serializing_if = "::std::option::Option::is_none"
        )
    )]
    pub last_event_id: ::std::option::Option<::std::string::String>,
    pub meter_id: ::std::string::String,
    #[cfg_attr(
        feature = "schemars",
        schemars(
            default,
            with = "crate::schema::Optional<crate::Timestamp>",
            skip_serializing_if = "::std::option::Option::is_none"
        )
    )]
    pub updated_at: ::std::option::Option<crate::Timestamp>,
}

crate::fields::object!(MeterBalance, [
    required(balance, "balance"),
    optional(balance_id, "balance_id"),
    required(consumed_units, "consumed_units"),
    required(credited_units, "credited_units"),
    required(customer_id, "customer_id"),
    optional(last_event_id, "last_event_id"),
    required(meter_id, "meter_id"),
    optional(updated_at, "updated_at"),
]);

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
pub struct UpdateMeter {
    #[cfg_attr(
        feature = "schemars",
        schemars(
            default,
            with = "crate::schema::Optional<::serde_json::Map<::std::string::String,::serde_json::Value>>",
            skip_serializing_if = "::std::option::Option::is_none"
        )
    )]
    pub aggregation: ::std::option::Option<
        ::serde_json::Map<::std::string::String, ::serde_json::Value>,
    >,
    #[cfg_attr(
        feature = "schemars",
        schemars(
            default,
            with = "crate::schema::Optional<::serde_json::Map<::std::string::String,::serde_json::Value>>",
            skip_serializing_if = "::std::option::Option::is_none"
        )
    )]
    pub filter: ::std::option::Option<
        ::serde_json::Map<::std::string::String, ::serde_json::Value>,
    >,
    #[cfg_attr(
        feature = "schemars",
        schemars(
            default,
            with = "crate::schema::Optional<bool>",
            skip_serializing_if = "::std::option::Option::is_none"
        )
    )]
    pub is_active: ::std::option::Option<bool>,
    #[cfg_attr(feature = "schemars", schemars(skip))]
    pub(crate) undeclared: crate::extra::Extra,
}

impl UpdateMeter {
    /// Creates a body with no fields set.
    #[must_use]
    #[allow(clippy::new_without_default)]
    #[inline]
    pub fn new() -> Self {
        Self {
            aggregation: ::std::default::Default::default(),
            filter: ::std::default::Default::default(),
            is_active: ::std::default::Default::default(),
            undeclared: ::std::default::Default::default(),
        }
    }
    /// Sets `aggregation` to anything that serializes to a JSON object: a map, `json!({…})`, or your own struct. `None` omits it. A call with any other value is rejected before it is sent.
    #[must_use]
    pub fn aggregation(mut self, aggregation: impl ::serde::Serialize) -> Self {
        if let Some(map) = self.undeclared.object("aggregation", aggregation) {
            self.aggregation = Some(map);
        }
        self
    }
    /// Sets `filter` to anything that serializes to a JSON object: a map, `json!({…})`, or your own struct. `None` omits it. A call with any other value is rejected before it is sent.
    #[must_use]
    pub fn filter(mut self, filter: impl ::serde::Serialize) -> Self {
        if let Some(map) = self.undeclared.object("filter", filter) {
            self.filter = Some(map);
        }
        self
    }
    /// Sets `is_active`; `None` omits it.
    #[must_use]
    pub fn is_active(
        mut self,
        is_active: impl ::std::convert::Into<::std::option::Option<bool>>,
    ) -> Self {
        self.is_active = is_active.into();
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
impl crate::check::Check for UpdateMeter {
    #[inline]
    fn check(&self) -> ::std::result::Result<(), crate::check::Violation> {
        self.undeclared.check(&["aggregation", "filter", "is_active"])?;
        Ok(())
    }
}

crate::fields::object!(UpdateMeter, [
    optional(aggregation, "aggregation"),
    optional(filter, "filter"),
    optional(is_active, "is_active"),
], undeclared(undeclared));
