// Generated from openapi.json and openapi.overlay.json; do not edit.
// `cargo xtask spec generate` writes it again.

//! The types that only the operations on refunds use.

use super::*;

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
pub struct CreateRefund {
    pub amount: crate::Decimal,
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
            with = "crate::schema::Optional<::std::string::String>",
            skip_serializing_if = "::std::option::Option::is_none"
        )
    )]
    pub reason: ::std::option::Option<::std::string::String>,
    #[cfg_attr(
        feature = "schemars",
        schemars(
            default,
            with = "crate::schema::Optional<bool>",
            skip_serializing_if = "::std::option::Option::is_none"
        )
    )]
    pub refund_application_fee: ::std::option::Option<bool>,
    #[cfg_attr(
        feature = "schemars",
        schemars(
            default,
            with = "crate::schema::Optional<crate::types::RefundType>",
            skip_serializing_if = "::std::option::Option::is_none"
        )
    )]
    pub refund_type: ::std::option::Option<crate::types::RefundType>,
    #[cfg_attr(
        feature = "schemars",
        schemars(
            default,
            with = "crate::schema::Optional<bool>",
            skip_serializing_if = "::std::option::Option::is_none"
        )
    )]
    pub reverse_transfer: ::std::option::Option<bool>,
    #[cfg_attr(
        feature = "schemars",
        schemars(
            default,
            with = "crate::schema::Optional<crate::types::SubscriptionAction>",
            skip_serializing_if = "::std::option::Option::is_none"
        )
    )]
    pub subscription_action: ::std::option::Option<crate::types::SubscriptionAction>,
    pub transaction_id: ::std::string::String,
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

crate::fields::object!(CreateRefund, [
    required(amount, "amount"),
    optional(confirmation_token, "confirmation_token"),
    optional(reason, "reason"),
    optional(refund_application_fee, "refund_application_fee"),
    optional(refund_type, "refund_type"),
    optional(reverse_transfer, "reverse_transfer"),
    optional(subscription_action, "subscription_action"),
    required(transaction_id, "transaction_id"),
], undeclared(undeclared));

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
pub struct CreatedRefund {
    #[cfg_attr(
        feature = "schemars",
        schemars(
            default,
            with = "crate::schema::Optional<::serde_json::Value>",
            skip_serializing_if = "::std::option::Option::is_none"
        )
    )]
    pub fallback: ::std::option::Option<::serde_json::Value>,
    #[cfg_attr(
        feature = "schemars",
        schemars(
            default,
            with = "crate::schema::Optional<::std::string::String>",
            skip_serializing_if = "::std::option::Option::is_none"
        )
    )]
    pub message: ::std::option::Option<::std::string::String>,
    #[cfg_attr(
        feature = "schemars",
        schemars(
            default,
            with = "crate::schema::Optional<::std::string::String>",
            skip_serializing_if = "::std::option::Option::is_none"
        )
    )]
    pub refund_id: ::std::option::Option<::std::string::String>,
    pub refunded_amount: crate::Decimal,
    pub status: crate::types::RefundStatus,
    #[cfg_attr(
        feature = "schemars",
        schemars(
            default,
            with = "crate::schema::Optional<::std::string::String>",
            skip_serializing_if = "::std::option::Option::is_none"
        )
    )]
    pub stripe_refund_id: ::std::option::Option<::std::string::String>,
    #[cfg_attr(
        feature = "schemars",
        schemars(
            default,
            with = "crate::schema::Optional<RefundSubscriptionAction>",
            skip_serializing_if = "::std::option::Option::is_none"
        )
    )]
    pub subscription_action: ::std::option::Option<RefundSubscriptionAction>,
    #[cfg_attr(
        feature = "schemars",
        schemars(
            default,
            with = "crate::schema::Optional<bool>",
            skip_serializing_if = "::std::option::Option::is_none"
        )
    )]
    pub success: ::std::option::Option<bool>,
    pub transaction_id: ::std::string::String,
}

crate::fields::object!(CreatedRefund, [
    optional(fallback, "fallback"),
    optional(message, "message"),
    optional(refund_id, "refund_id"),
    required(refunded_amount, "refunded_amount"),
    required(status, "status"),
    optional(stripe_refund_id, "stripe_refund_id"),
    optional(subscription_action, "subscription_action"),
    optional(success, "success"),
    required(transaction_id, "transaction_id"),
]);

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
pub struct Refund {
    pub amount: crate::Decimal,
    pub created_at: crate::Timestamp,
    pub fee_amount: crate::Decimal,
    #[cfg_attr(
        feature = "schemars",
        schemars(
            default,
            with = "crate::schema::Optional<::serde_json::Map<::std::string::String,::serde_json::Value>>",
            skip_serializing_if = "::serde_json::Map::is_empty"
        )
    )]
    pub metadata: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
    #[cfg_attr(
        feature = "schemars",
        schemars(
            default,
            with = "crate::schema::Optional<::std::string::String>",
            skip_serializing_if = "::std::option::Option::is_none"
        )
    )]
    pub reason: ::std::option::Option<::std::string::String>,
    pub refund_id: ::std::string::String,
    pub refunded_amount: crate::Decimal,
    pub status: crate::types::RefundStatus,
    pub transaction_id: ::std::string::String,
    pub updated_at: crate::Timestamp,
}

crate::fields::object!(Refund, [
    required(amount, "amount"),
    required(created_at, "created_at"),
    required(fee_amount, "fee_amount"),
    collection(metadata, "metadata"),
    optional(reason, "reason"),
    required(refund_id, "refund_id"),
    required(refunded_amount, "refunded_amount"),
    required(status, "status"),
    required(transaction_id, "transaction_id"),
    required(updated_at, "updated_at"),
]);

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
pub struct RefundSubscriptionAction {
    #[cfg_attr(
        feature = "schemars",
        schemars(
            default,
            with = "crate::schema::Optional<::std::string::String>",
            skip_serializing_if = "::std::option::Option::is_none"
        )
    )]
    pub action: ::std::option::Option<::std::string::String>,
    #[cfg_attr(
        feature = "schemars",
        schemars(
            default,
            with = "crate::schema::Optional<bool>",
            skip_serializing_if = "::std::option::Option::is_none"
        )
    )]
    pub applied: ::std::option::Option<bool>,
    #[cfg_attr(
        feature = "schemars",
        schemars(
            default,
            with = "crate::schema::Optional<::std::string::String>",
            skip_serializing_if = "::std::option::Option::is_none"
        )
    )]
    pub previous_status: ::std::option::Option<::std::string::String>,
    #[cfg_attr(
        feature = "schemars",
        schemars(
            default,
            with = "crate::schema::Optional<::std::string::String>",
            skip_serializing_if = "::std::option::Option::is_none"
        )
    )]
    pub reason: ::std::option::Option<::std::string::String>,
    #[cfg_attr(
        feature = "schemars",
        schemars(
            default,
            with = "crate::schema::Optional<::std::string::String>",
            skip_serializing_if = "::std::option::Option::is_none"
        )
    )]
    pub subscription_id: ::std::option::Option<::std::string::String>,
}

crate::fields::object!(RefundSubscriptionAction, [
    optional(action, "action"),
    optional(applied, "applied"),
    optional(previous_status, "previous_status"),
    optional(reason, "reason"),
    optional(subscription_id, "subscription_id"),
]);
