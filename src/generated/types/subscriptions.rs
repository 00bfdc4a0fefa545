// Generated from openapi.json and openapi.overlay.json; do not edit.
// `cargo xtask spec generate` writes it again.

//! The types that only the operations on subscriptions use.

use super::*;

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
pub struct CancelSubscription {
    #[cfg_attr(
        feature = "schemars",
        schemars(
            default,
            with = "crate::schema::Optional<bool>",
            skip_serializing_if = "::std::option::Option::is_none"
        )
    )]
    pub cancel_at_period_end: ::std::option::Option<bool>,
    #[cfg_attr(
        feature = "schemars",
        schemars(
            default,
            with = "crate::schema::Optional<::std::string::String>",
            skip_serializing_if = "::std::option::Option::is_none"
        )
    )]
    pub cancellation_reason: ::std::option::Option<::std::string::String>,
    #[cfg_attr(feature = "schemars", schemars(skip))]
    pub(crate) undeclared: crate::extra::Extra,
}

impl CancelSubscription {
    /// Creates a body with no fields set.
    #[must_use]
    #[allow(clippy::new_without_default)]
    #[inline]
    pub fn new() -> Self {
        Self {
            cancel_at_period_end: ::std::default::Default::default(),
            cancellation_reason: ::std::default::Default::default(),
            undeclared: ::std::default::Default::default(),
        }
    }
    /// Sets `cancel_at_period_end`; `None` omits it.
    #[must_use]
    pub fn cancel_at_period_end(
        mut self,
        cancel_at_period_end: impl ::std::convert::Into<::std::option::Option<bool>>,
    ) -> Self {
        self.cancel_at_period_end = cancel_at_period_end.into();
        self
    }
    /// Sets `cancellation_reason`; `None` omits it.
    #[must_use]
    pub fn cancellation_reason<M>(
        mut self,
        cancellation_reason: impl crate::IntoOptional<::std::string::String, M>,
    ) -> Self {
        self.cancellation_reason = cancellation_reason.into_optional();
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
impl crate::check::Check for CancelSubscription {
    #[inline]
    fn check(&self) -> ::std::result::Result<(), crate::check::Violation> {
        self.undeclared.check(&["cancel_at_period_end", "cancellation_reason"])?;
        Ok(())
    }
}

crate::fields::object!(CancelSubscription, [
    optional(cancel_at_period_end, "cancel_at_period_end"),
    optional(cancellation_reason, "cancellation_reason"),
], undeclared(undeclared));

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
pub struct ChangeSubscriptionPlan {
    pub price_id: ::std::string::String,
    #[cfg_attr(feature = "schemars", schemars(skip))]
    pub(crate) undeclared: crate::extra::Extra,
}

impl ChangeSubscriptionPlan {
    /// Creates a body with the required fields. Other fields are only sent if they are set.
    #[must_use]
    #[allow(clippy::new_without_default)]
    pub fn new(price_id: impl ::std::convert::Into<::std::string::String>) -> Self {
        Self {
            price_id: price_id.into(),
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
impl crate::check::Check for ChangeSubscriptionPlan {
    #[inline]
    fn check(&self) -> ::std::result::Result<(), crate::check::Violation> {
        self.undeclared.check(&["price_id"])?;
        Ok(())
    }
}

crate::fields::object!(ChangeSubscriptionPlan, [
    required(price_id, "price_id"),
], undeclared(undeclared));

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
pub struct SubscriptionMeterUsage {
    #[cfg_attr(
        feature = "schemars",
        schemars(
            default,
            with = "crate::schema::Optional<crate::Decimal>",
            skip_serializing_if = "::std::option::Option::is_none"
        )
    )]
    pub consumed_units: ::std::option::Option<crate::Decimal>,
}

crate::fields::object!(SubscriptionMeterUsage, [
    optional(consumed_units, "consumed_units"),
]);

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
pub struct SubscriptionUsage {
    pub meter_balances: ::std::vec::Vec<SubscriptionMeterUsage>,
    pub product_type: ::std::string::String,
    pub status: ::std::string::String,
}

crate::fields::object!(SubscriptionUsage, [
    required(meter_balances, "meter_balances"),
    required(product_type, "product_type"),
    required(status, "status"),
]);

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
pub struct UpdateSubscription {
    #[cfg_attr(
        feature = "schemars",
        schemars(
            default,
            with = "crate::schema::Optional<::std::string::String>",
            skip_serializing_if = "::std::option::Option::is_none"
        )
    )]
    pub end_date: ::std::option::Option<::std::string::String>,
    #[cfg_attr(
        feature = "schemars",
        schemars(
            default,
            with = "crate::schema::Optional<::serde_json::Map<::std::string::String,::serde_json::Value>>",
            skip_serializing_if = "::std::option::Option::is_none"
        )
    )]
    pub metadata: ::std::option::Option<
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
    pub next_billing_date: ::std::option::Option<::std::string::String>,
    #[cfg_attr(
        feature = "schemars",
        schemars(
            default,
            with = "crate::schema::Optional<::std::string::String>",
            skip_serializing_if = "::std::option::Option::is_none"
        )
    )]
    pub start_date: ::std::option::Option<::std::string::String>,
    #[cfg_attr(
        feature = "schemars",
        schemars(
            default,
            with = "crate::schema::Optional<crate::types::SubscriptionStatus>",
            skip_serializing_if = "::std::option::Option::is_none"
        )
    )]
    pub status: ::std::option::Option<crate::types::SubscriptionStatus>,
    #[cfg_attr(feature = "schemars", schemars(skip))]
    pub(crate) undeclared: crate::extra::Extra,
}

impl UpdateSubscription {
    /// Creates a body with no fields set.
    #[must_use]
    #[allow(clippy::new_without_default)]
    #[inline]
    pub fn new() -> Self {
        Self {
            end_date: ::std::default::Default::default(),
            metadata: ::std::default::Default::default(),
            next_billing_date: ::std::default::Default::default(),
            start_date: ::std::default::Default::default(),
            status: ::std::default::Default::default(),
            undeclared: ::std::default::Default::default(),
        }
    }
    /// Sets `end_date`; `None` omits it.
    #[must_use]
    pub fn end_date<M>(
        mut self,
        end_date: impl crate::IntoOptional<::std::string::String, M>,
    ) -> Self {
        self.end_date = end_date.into_optional();
        self
    }
    /// Sets `metadata` to anything that serializes to a JSON object: a map, `json!({…})`, or your own struct. `None` omits it. A call with any other value is rejected before it is sent.
    #[must_use]
    pub fn metadata(mut self, metadata: impl ::serde::Serialize) -> Self {
        if let Some(map) = self.undeclared.object("metadata", metadata) {
            self.metadata = Some(map);
        }
        self
    }
    /// Sets `next_billing_date`; `None` omits it.
    #[must_use]
    pub fn next_billing_date<M>(
        mut self,
        next_billing_date: impl crate::IntoOptional<::std::string::String, M>,
    ) -> Self {
        self.next_billing_date = next_billing_date.into_optional();
        self
    }
    /// Sets `start_date`; `None` omits it.
    #[must_use]
    pub fn start_date<M>(
        mut self,
        start_date: impl crate::IntoOptional<::std::string::String, M>,
    ) -> Self {
        self.start_date = start_date.into_optional();
        self
    }
    /// Sets `status`; `None` omits it.
    #[must_use]
    pub fn status(
        mut self,
        status: impl ::std::convert::Into<
            ::std::option::Option<crate::types::SubscriptionStatus>,
        >,
    ) -> Self {
        self.status = status.into();
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
impl crate::check::Check for UpdateSubscription {
    #[inline]
    fn check(&self) -> ::std::result::Result<(), crate::check::Violation> {
        self.undeclared
            .check(
                &["end_date", "metadata", "next_billing_date", "start_date", "status"],
            )?;
        Ok(())
    }
}

crate::fields::object!(UpdateSubscription, [
    optional(end_date, "end_date"),
    optional(metadata, "metadata"),
    optional(next_billing_date, "next_billing_date"),
    optional(start_date, "start_date"),
    optional(status, "status"),
], undeclared(undeclared));
