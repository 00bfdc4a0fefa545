// Generated from openapi.json and openapi.overlay.json; do not edit.
// `cargo xtask spec generate` writes it again.

//! The types that only the operations on usage events use.

use super::*;
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
pub struct CreateUsageSubscription {
    pub customer_id: ::std::string::String,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            default,
            with = "crate :: schema :: Optional < :: serde_json :: Map < :: std :: string :: String , :: serde_json :: Value > >"
        )
    )]
    pub metadata: ::std::option::Option<
        ::serde_json::Map<::std::string::String, ::serde_json::Value>,
    >,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            default,
            with = "crate :: schema :: Optional < :: std :: string :: String >"
        )
    )]
    pub price_id: ::std::option::Option<::std::string::String>,
    pub product_id: ::std::string::String,
    #[serde(flatten, skip_deserializing)]
    #[cfg_attr(feature = "schemars", schemars(skip))]
    pub(crate) undeclared: crate::extra::Extra,
}
impl CreateUsageSubscription {
    /// Creates a body with the required fields. Other fields are only sent if they are set.
    #[must_use]
    #[allow(clippy::new_without_default)]
    pub fn new(
        customer_id: impl ::std::convert::Into<::std::string::String>,
        product_id: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        Self {
            customer_id: customer_id.into(),
            product_id: product_id.into(),
            metadata: ::std::default::Default::default(),
            price_id: ::std::default::Default::default(),
            undeclared: ::std::default::Default::default(),
        }
    }
    /// Sets `metadata` to anything that serializes to a JSON object: a map, `json!({…})`, or your own struct. `None` omits it. A call with any other value is rejected before it is sent.
    #[must_use]
    pub fn metadata(mut self, metadata: impl ::serde::Serialize) -> Self {
        if let Some(map) = self.undeclared.object("metadata", metadata) {
            self.metadata = Some(map);
        }
        self
    }
    /// Sets `price_id`; `None` omits it.
    #[must_use]
    pub fn price_id<M>(
        mut self,
        price_id: impl crate::IntoOptional<::std::string::String, M>,
    ) -> Self {
        self.price_id = price_id.into_optional();
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
impl crate::check::Check for CreateUsageSubscription {
    #[inline]
    fn check(&self) -> ::std::result::Result<(), crate::check::Violation> {
        self.undeclared.check(&["customer_id", "metadata", "price_id", "product_id"])?;
        Ok(())
    }
}
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
pub struct IngestUsageEvent {
    pub code: ::std::string::String,
    pub customer_id: ::std::string::String,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            default,
            with = "crate :: schema :: Optional < :: serde_json :: Map < :: std :: string :: String , :: serde_json :: Value > >"
        )
    )]
    pub properties: ::std::option::Option<
        ::serde_json::Map<::std::string::String, ::serde_json::Value>,
    >,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[cfg_attr(
        feature = "schemars",
        schemars(default, with = "crate :: schema :: Optional < crate :: Decimal >")
    )]
    pub quantity: ::std::option::Option<crate::Decimal>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            default,
            with = "crate :: schema :: Optional < :: std :: string :: String >"
        )
    )]
    pub subscription_id: ::std::option::Option<::std::string::String>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[cfg_attr(
        feature = "schemars",
        schemars(default, with = "crate :: schema :: Optional < crate :: Timestamp >")
    )]
    pub timestamp: ::std::option::Option<crate::Timestamp>,
    pub transaction_id: ::std::string::String,
    #[serde(flatten, skip_deserializing)]
    #[cfg_attr(feature = "schemars", schemars(skip))]
    pub(crate) undeclared: crate::extra::Extra,
}
impl IngestUsageEvent {
    /// Creates a body with the required fields. Other fields are only sent if they are set.
    #[must_use]
    #[allow(clippy::new_without_default)]
    pub fn new(
        transaction_id: impl ::std::convert::Into<::std::string::String>,
        code: impl ::std::convert::Into<::std::string::String>,
        customer_id: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        Self {
            transaction_id: transaction_id.into(),
            code: code.into(),
            customer_id: customer_id.into(),
            properties: ::std::default::Default::default(),
            quantity: ::std::default::Default::default(),
            subscription_id: ::std::default::Default::default(),
            timestamp: ::std::default::Default::default(),
            undeclared: ::std::default::Default::default(),
        }
    }
    /// Sets `properties` to anything that serializes to a JSON object: a map, `json!({…})`, or your own struct. `None` omits it. A call with any other value is rejected before it is sent.
    #[must_use]
    pub fn properties(mut self, properties: impl ::serde::Serialize) -> Self {
        if let Some(map) = self.undeclared.object("properties", properties) {
            self.properties = Some(map);
        }
        self
    }
    /// Sets `quantity`; `None` omits it.
    #[must_use]
    pub fn quantity<M>(
        mut self,
        quantity: impl crate::IntoOptional<crate::Decimal, M>,
    ) -> Self {
        self.quantity = quantity.into_optional();
        self
    }
    /// Sets `subscription_id`; `None` omits it.
    #[must_use]
    pub fn subscription_id<M>(
        mut self,
        subscription_id: impl crate::IntoOptional<::std::string::String, M>,
    ) -> Self {
        self.subscription_id = subscription_id.into_optional();
        self
    }
    /// Sets `timestamp`; `None` omits it.
    #[must_use]
    pub fn timestamp<M>(
        mut self,
        timestamp: impl crate::IntoOptional<crate::Timestamp, M>,
    ) -> Self {
        self.timestamp = timestamp.into_optional();
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
impl crate::check::Check for IngestUsageEvent {
    #[inline]
    fn check(&self) -> ::std::result::Result<(), crate::check::Violation> {
        self.undeclared
            .check(
                &[
                    "code",
                    "customer_id",
                    "properties",
                    "quantity",
                    "subscription_id",
                    "timestamp",
                    "transaction_id",
                ],
            )?;
        Ok(())
    }
}
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
pub struct UsageEvent {
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            default,
            with = "crate :: schema :: Optional < :: std :: string :: String >"
        )
    )]
    pub event_id: ::std::option::Option<::std::string::String>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[cfg_attr(
        feature = "schemars",
        schemars(default, with = "crate :: schema :: Optional < bool >")
    )]
    pub idempotent: ::std::option::Option<bool>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            default,
            with = "crate :: schema :: Optional < :: std :: string :: String >"
        )
    )]
    pub meter_id: ::std::option::Option<::std::string::String>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[cfg_attr(
        feature = "schemars",
        schemars(default, with = "crate :: schema :: Optional < crate :: Decimal >")
    )]
    pub quantity_applied: ::std::option::Option<crate::Decimal>,
    pub status: crate::types::UsageEventStatus,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            default,
            with = "crate :: schema :: Optional < :: std :: string :: String >"
        )
    )]
    pub subscription_id: ::std::option::Option<::std::string::String>,
}
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
pub struct UsageEventListItem {
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            default,
            with = "crate :: schema :: Optional < :: std :: string :: String >"
        )
    )]
    pub code: ::std::option::Option<::std::string::String>,
    pub created_at: crate::Timestamp,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            default,
            with = "crate :: schema :: Optional < :: std :: string :: String >"
        )
    )]
    pub created_by: ::std::option::Option<::std::string::String>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            default,
            with = "crate :: schema :: Optional < :: std :: string :: String >"
        )
    )]
    pub customer_id: ::std::option::Option<::std::string::String>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            default,
            with = "crate :: schema :: Optional < crate :: types :: KeyEnvironment >"
        )
    )]
    pub environment: ::std::option::Option<crate::types::KeyEnvironment>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            default,
            with = "crate :: schema :: Optional < :: std :: string :: String >"
        )
    )]
    pub error_message: ::std::option::Option<::std::string::String>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            default,
            with = "crate :: schema :: Optional < :: serde_json :: Value >"
        )
    )]
    pub event_data: ::std::option::Option<::serde_json::Value>,
    pub event_id: ::std::string::String,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            default,
            with = "crate :: schema :: Optional < :: std :: string :: String >"
        )
    )]
    pub event_name: ::std::option::Option<::std::string::String>,
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
    pub meter_id: ::std::option::Option<::std::string::String>,
    pub occurred_at: crate::Timestamp,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            default,
            with = "crate :: schema :: Optional < :: std :: string :: String >"
        )
    )]
    pub organization_id: ::std::option::Option<::std::string::String>,
    pub processing_status: crate::types::UsageEventStatus,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            default,
            with = "crate :: schema :: Optional < :: std :: string :: String >"
        )
    )]
    pub product_id: ::std::option::Option<::std::string::String>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            default,
            with = "crate :: schema :: Optional < :: serde_json :: Value >"
        )
    )]
    pub properties: ::std::option::Option<::serde_json::Value>,
    pub quantity: crate::Decimal,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            default,
            with = "crate :: schema :: Optional < :: std :: string :: String >"
        )
    )]
    pub subscription_id: ::std::option::Option<::std::string::String>,
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
    pub transaction_id: ::std::option::Option<::std::string::String>,
}
crate::open_enum::open_enum! {
    #[doc = " One of 3 values; the API may add more."] pub enum UsageEventStatus { #[doc
    = " `pending`"] Pending = "pending", #[doc = " `processed`"] Processed = "processed",
    #[doc = " `failed`"] Failed = "failed", }
}
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
pub struct UsageSubscription {
    pub subscription_id: ::std::string::String,
}
