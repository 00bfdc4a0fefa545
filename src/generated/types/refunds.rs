// Generated from openapi.json and openapi.overlay.json; do not edit.
// `cargo xtask spec generate` writes it again.

//! The types that only the operations on refunds use.

use super::*;
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
pub struct CreateRefund {
    pub amount: crate::Decimal,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[cfg_attr(
        feature = "schemars",
        schemars(default, with = "crate :: schema :: Optional < crate :: Secret >")
    )]
    pub confirmation_token: ::std::option::Option<crate::Secret>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            default,
            with = "crate :: schema :: Optional < :: std :: string :: String >"
        )
    )]
    pub reason: ::std::option::Option<::std::string::String>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[cfg_attr(
        feature = "schemars",
        schemars(default, with = "crate :: schema :: Optional < bool >")
    )]
    pub refund_application_fee: ::std::option::Option<bool>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            default,
            with = "crate :: schema :: Optional < crate :: types :: RefundType >"
        )
    )]
    pub refund_type: ::std::option::Option<crate::types::RefundType>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[cfg_attr(
        feature = "schemars",
        schemars(default, with = "crate :: schema :: Optional < bool >")
    )]
    pub reverse_transfer: ::std::option::Option<bool>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            default,
            with = "crate :: schema :: Optional < crate :: types :: SubscriptionAction >"
        )
    )]
    pub subscription_action: ::std::option::Option<crate::types::SubscriptionAction>,
    pub transaction_id: ::std::string::String,
    #[serde(flatten, skip_deserializing)]
    #[cfg_attr(feature = "schemars", schemars(skip))]
    pub(crate) undeclared: crate::extra::Extra,
}
impl CreateRefund {
    /// Creates a body with the required fields. Other fields are only sent if they are set.
    #[must_use]
    #[allow(clippy::new_without_default)]
    pub fn new(
        transaction_id: impl ::std::convert::Into<::std::string::String>,
        amount: impl ::std::convert::Into<crate::Decimal>,
    ) -> Self {
        Self {
            transaction_id: transaction_id.into(),
            amount: amount.into(),
            confirmation_token: ::std::default::Default::default(),
            reason: ::std::default::Default::default(),
            refund_application_fee: ::std::default::Default::default(),
            refund_type: ::std::default::Default::default(),
            reverse_transfer: ::std::default::Default::default(),
            subscription_action: ::std::default::Default::default(),
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
    /// Sets `reason`; `None` omits it.
    #[must_use]
    pub fn reason<M>(
        mut self,
        reason: impl crate::IntoOptional<::std::string::String, M>,
    ) -> Self {
        self.reason = reason.into_optional();
        self
    }
    /// Sets `refund_application_fee`; `None` omits it.
    #[must_use]
    pub fn refund_application_fee(
        mut self,
        refund_application_fee: impl ::std::convert::Into<::std::option::Option<bool>>,
    ) -> Self {
        self.refund_application_fee = refund_application_fee.into();
        self
    }
    /// Sets `refund_type`; `None` omits it.
    #[must_use]
    pub fn refund_type(
        mut self,
        refund_type: impl ::std::convert::Into<
            ::std::option::Option<crate::types::RefundType>,
        >,
    ) -> Self {
        self.refund_type = refund_type.into();
        self
    }
    /// Sets `reverse_transfer`; `None` omits it.
    #[must_use]
    pub fn reverse_transfer(
        mut self,
        reverse_transfer: impl ::std::convert::Into<::std::option::Option<bool>>,
    ) -> Self {
        self.reverse_transfer = reverse_transfer.into();
        self
    }
    /// Sets `subscription_action`; `None` omits it.
    #[must_use]
    pub fn subscription_action(
        mut self,
        subscription_action: impl ::std::convert::Into<
            ::std::option::Option<crate::types::SubscriptionAction>,
        >,
    ) -> Self {
        self.subscription_action = subscription_action.into();
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
impl crate::check::Check for CreateRefund {
    #[inline]
    fn check(&self) -> ::std::result::Result<(), crate::check::Violation> {
        crate::check::at_least(
            "amount",
            ::std::option::Option::Some(&self.amount),
            crate::Decimal::new(1i64, 2u32),
            "A refund is at least 0.01.",
        )?;
        self.undeclared
            .check(
                &[
                    "amount",
                    "confirmation_token",
                    "reason",
                    "refund_application_fee",
                    "refund_type",
                    "reverse_transfer",
                    "subscription_action",
                    "transaction_id",
                ],
            )?;
        Ok(())
    }
}
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
pub struct CreatedRefund {
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            default,
            with = "crate :: schema :: Optional < :: serde_json :: Value >"
        )
    )]
    pub fallback: ::std::option::Option<::serde_json::Value>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            default,
            with = "crate :: schema :: Optional < :: std :: string :: String >"
        )
    )]
    pub message: ::std::option::Option<::std::string::String>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            default,
            with = "crate :: schema :: Optional < :: std :: string :: String >"
        )
    )]
    pub refund_id: ::std::option::Option<::std::string::String>,
    pub refunded_amount: crate::Decimal,
    pub status: crate::types::RefundStatus,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            default,
            with = "crate :: schema :: Optional < :: std :: string :: String >"
        )
    )]
    pub stripe_refund_id: ::std::option::Option<::std::string::String>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            default,
            with = "crate :: schema :: Optional < RefundSubscriptionAction >"
        )
    )]
    pub subscription_action: ::std::option::Option<RefundSubscriptionAction>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[cfg_attr(
        feature = "schemars",
        schemars(default, with = "crate :: schema :: Optional < bool >")
    )]
    pub success: ::std::option::Option<bool>,
    pub transaction_id: ::std::string::String,
}
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
pub struct Refund {
    pub amount: crate::Decimal,
    pub created_at: crate::Timestamp,
    pub fee_amount: crate::Decimal,
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
    pub reason: ::std::option::Option<::std::string::String>,
    pub refund_id: ::std::string::String,
    pub refunded_amount: crate::Decimal,
    pub status: crate::types::RefundStatus,
    pub transaction_id: ::std::string::String,
    pub updated_at: crate::Timestamp,
}
crate::open_enum::open_enum! {
    #[doc = " One of 3 values; the API may add more."] pub enum RefundStatus { #[doc =
    " `pending`"] Pending = "pending", #[doc = " `completed`"] Completed = "completed",
    #[doc = " `failed`"] Failed = "failed", }
}
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
pub struct RefundSubscriptionAction {
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            default,
            with = "crate :: schema :: Optional < :: std :: string :: String >"
        )
    )]
    pub action: ::std::option::Option<::std::string::String>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[cfg_attr(
        feature = "schemars",
        schemars(default, with = "crate :: schema :: Optional < bool >")
    )]
    pub applied: ::std::option::Option<bool>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            default,
            with = "crate :: schema :: Optional < :: std :: string :: String >"
        )
    )]
    pub previous_status: ::std::option::Option<::std::string::String>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            default,
            with = "crate :: schema :: Optional < :: std :: string :: String >"
        )
    )]
    pub reason: ::std::option::Option<::std::string::String>,
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
crate::open_enum::open_enum! {
    #[doc = " One of 2 values; the API may add more."] pub enum RefundType { #[doc =
    " `full`"] Full = "full", #[doc = " `partial`"] Partial = "partial", }
}
crate::open_enum::open_enum! {
    #[doc = " One of 4 values; the API may add more."] pub enum SubscriptionAction {
    #[doc = " `default`"] Default = "default", #[doc = " `cancel`"] Cancel = "cancel",
    #[doc = " `pause`"] Pause = "pause", #[doc = " `none`"] None = "none", }
}
