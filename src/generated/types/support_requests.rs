// Generated from openapi.json and openapi.overlay.json; do not edit.
// `cargo xtask spec generate` writes it again.

//! The types that only the operations on support requests use.

use super::*;

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
pub struct CreateSupportRequest {
    pub category: crate::types::SupportCategory,
    #[cfg_attr(
        feature = "schemars",
        schemars(
            default,
            with = "crate::schema::Optional<::std::string::String>",
            skip_serializing_if = "::std::option::Option::is_none"
        )
    )]
    pub customer_id: ::std::option::Option<::std::string::String>,
    pub message: ::std::string::String,
    #[cfg_attr(
        feature = "schemars",
        schemars(
            default,
            with = "crate::schema::Optional<::std::string::String>",
            skip_serializing_if = "::std::option::Option::is_none"
        )
    )]
    pub meter_id: ::std::option::Option<::std::string::String>,
    #[cfg_attr(
        feature = "schemars",
        schemars(
            default,
            with = "crate::schema::Optional<::std::string::String>",
            skip_serializing_if = "::std::option::Option::is_none"
        )
    )]
    pub payment_link_id: ::std::option::Option<::std::string::String>,
    #[cfg_attr(
        feature = "schemars",
        schemars(
            default,
            with = "crate::schema::Optional<::std::string::String>",
            skip_serializing_if = "::std::option::Option::is_none"
        )
    )]
    pub payout_id: ::std::option::Option<::std::string::String>,
    #[cfg_attr(
        feature = "schemars",
        schemars(
            default,
            with = "crate::schema::Optional<::std::string::String>",
            skip_serializing_if = "::std::option::Option::is_none"
        )
    )]
    pub plan_id: ::std::option::Option<::std::string::String>,
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
    pub subject: ::std::option::Option<::std::string::String>,
    #[cfg_attr(
        feature = "schemars",
        schemars(
            default,
            with = "crate::schema::Optional<::std::string::String>",
            skip_serializing_if = "::std::option::Option::is_none"
        )
    )]
    pub transaction_id: ::std::option::Option<::std::string::String>,
    #[cfg_attr(
        feature = "schemars",
        schemars(
            default,
            with = "crate::schema::Optional<::std::string::String>",
            skip_serializing_if = "::std::option::Option::is_none"
        )
    )]
    pub webhook_id: ::std::option::Option<::std::string::String>,
    #[cfg_attr(feature = "schemars", schemars(skip))]
    pub(crate) undeclared: crate::extra::Extra,
}

impl CreateSupportRequest {
    /// Creates a body with the required fields. Other fields are only sent if they are set.
    #[must_use]
    #[allow(clippy::new_without_default)]
    pub fn new(
        category: crate::types::SupportCategory,
        message: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        Self {
            category: category,
            message: message.into(),
            customer_id: ::std::default::Default::default(),
            meter_id: ::std::default::Default::default(),
            payment_link_id: ::std::default::Default::default(),
            payout_id: ::std::default::Default::default(),
            plan_id: ::std::default::Default::default(),
            product_id: ::std::default::Default::default(),
            subject: ::std::default::Default::default(),
            transaction_id: ::std::default::Default::default(),
            webhook_id: ::std::default::Default::default(),
            undeclared: ::std::default::Default::default(),
        }
    }
    /// Sets `customer_id`; `None` omits it.
    #[must_use]
    pub fn customer_id<M>(
        mut self,
        customer_id: impl crate::IntoOptional<::std::string::String, M>,
    ) -> Self {
        self.customer_id = customer_id.into_optional();
        self
    }
    /// Sets `meter_id`; `None` omits it.
    #[must_use]
    pub fn meter_id<M>(
        mut self,
        meter_id: impl crate::IntoOptional<::std::string::String, M>,
    ) -> Self {
        self.meter_id = meter_id.into_optional();
        self
    }
    /// Sets `payment_link_id`; `None` omits it.
    #[must_use]
    pub fn payment_link_id<M>(
        mut self,
        payment_link_id: impl crate::IntoOptional<::std::string::String, M>,
    ) -> Self {
        self.payment_link_id = payment_link_id.into_optional();
        self
    }
    /// Sets `payout_id`; `None` omits it.
    #[must_use]
    pub fn payout_id<M>(
        mut self,
        payout_id: impl crate::IntoOptional<::std::string::String, M>,
    ) -> Self {
        self.payout_id = payout_id.into_optional();
        self
    }
    /// Sets `plan_id`; `None` omits it.
    #[must_use]
    pub fn plan_id<M>(
        mut self,
        plan_id: impl crate::IntoOptional<::std::string::String, M>,
    ) -> Self {
        self.plan_id = plan_id.into_optional();
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
    /// Sets `subject`; `None` omits it.
    #[must_use]
    pub fn subject<M>(
        mut self,
        subject: impl crate::IntoOptional<::std::string::String, M>,
    ) -> Self {
        self.subject = subject.into_optional();
        self
    }
    /// Sets `transaction_id`; `None` omits it.
    #[must_use]
    pub fn transaction_id<M>(
        mut self,
        transaction_id: impl crate::IntoOptional<::std::string::String, M>,
    ) -> Self {
        self.transaction_id = transaction_id.into_optional();
        self
    }
    /// Sets `webhook_id`; `None` omits it.
    #[must_use]
    pub fn webhook_id<M>(
        mut self,
        webhook_id: impl crate::IntoOptional<::std::string::String, M>,
    ) -> Self {
        self.webhook_id = webhook_id.into_optional();
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
impl crate::check::Check for CreateSupportRequest {
    #[inline]
    fn check(&self) -> ::std::result::Result<(), crate::check::Violation> {
        crate::check::length(
            "message",
            ::std::option::Option::Some(&self.message),
            10usize,
            5000usize,
        )?;
        self.undeclared
            .check(
                &[
                    "category",
                    "customer_id",
                    "message",
                    "meter_id",
                    "payment_link_id",
                    "payout_id",
                    "plan_id",
                    "product_id",
                    "subject",
                    "transaction_id",
                    "webhook_id",
                ],
            )?;
        Ok(())
    }
}

crate::fields::object!(CreateSupportRequest, [
    required(category, "category"),
    optional(customer_id, "customer_id"),
    required(message, "message"),
    optional(meter_id, "meter_id"),
    optional(payment_link_id, "payment_link_id"),
    optional(payout_id, "payout_id"),
    optional(plan_id, "plan_id"),
    optional(product_id, "product_id"),
    optional(subject, "subject"),
    optional(transaction_id, "transaction_id"),
    optional(webhook_id, "webhook_id"),
], undeclared(undeclared));

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
pub struct SupportRequest {
    pub category: crate::types::SupportCategory,
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
            with = "crate::schema::Optional<::std::string::String>",
            skip_serializing_if = "::std::option::Option::is_none"
        )
    )]
    pub created_by: ::std::option::Option<::std::string::String>,
    #[cfg_attr(
        feature = "schemars",
        schemars(
            default,
            with = "crate::schema::Optional<::std::string::String>",
            skip_serializing_if = "::std::option::Option::is_none"
        )
    )]
    pub image_url: ::std::option::Option<::std::string::String>,
    pub message: ::std::string::String,
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
            with = "crate::schema::Optional<crate::types::SupportPriority>",
            skip_serializing_if = "::std::option::Option::is_none"
        )
    )]
    pub priority: ::std::option::Option<crate::types::SupportPriority>,
    #[cfg_attr(
        feature = "schemars",
        schemars(
            default,
            with = "crate::schema::Optional<::std::string::String>",
            skip_serializing_if = "::std::option::Option::is_none"
        )
    )]
    pub resolution_message: ::std::option::Option<::std::string::String>,
    #[cfg_attr(
        feature = "schemars",
        schemars(
            default,
            with = "crate::schema::Optional<crate::Timestamp>",
            skip_serializing_if = "::std::option::Option::is_none"
        )
    )]
    pub resolved_at: ::std::option::Option<crate::Timestamp>,
    pub status: crate::types::SupportStatus,
    #[cfg_attr(
        feature = "schemars",
        schemars(
            default,
            with = "crate::schema::Optional<::std::string::String>",
            skip_serializing_if = "::std::option::Option::is_none"
        )
    )]
    pub subject: ::std::option::Option<::std::string::String>,
    pub support_requests_id: ::std::string::String,
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

crate::fields::object!(SupportRequest, [
    required(category, "category"),
    optional(created_at, "created_at"),
    optional(created_by, "created_by"),
    optional(image_url, "image_url"),
    required(message, "message"),
    optional(organization_id, "organization_id"),
    optional(priority, "priority"),
    optional(resolution_message, "resolution_message"),
    optional(resolved_at, "resolved_at"),
    required(status, "status"),
    optional(subject, "subject"),
    required(support_requests_id, "support_requests_id"),
    optional(updated_at, "updated_at"),
]);
