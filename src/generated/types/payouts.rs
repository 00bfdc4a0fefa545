// Generated from openapi.json and openapi.overlay.json; do not edit.
// `cargo xtask spec generate` writes it again.

//! The types that only the operations on payouts use.

use super::*;

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
pub struct CreatePayout {
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
    pub currency_code: crate::types::Currency,
    pub destination: crate::types::PayoutDestination,
    #[cfg_attr(
        feature = "schemars",
        schemars(
            default,
            with = "crate::schema::Optional<crate::types::PayoutRail>",
            skip_serializing_if = "::std::option::Option::is_none"
        )
    )]
    pub last_mile_rail: ::std::option::Option<crate::types::PayoutRail>,
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
    pub payout_method_id: ::std::option::Option<::std::string::String>,
    pub rail: crate::types::PayoutRail,
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
            with = "crate::schema::Optional<PayoutRecipient>",
            skip_serializing_if = "::std::option::Option::is_none"
        )
    )]
    pub recipient: ::std::option::Option<PayoutRecipient>,
    #[cfg_attr(feature = "schemars", schemars(skip))]
    pub(crate) undeclared: crate::extra::Extra,
}

impl CreatePayout {
    /// Creates a body with the required fields. Other fields are only sent if they are set.
    #[must_use]
    #[allow(clippy::new_without_default)]
    pub fn new(
        destination: crate::types::PayoutDestination,
        rail: crate::types::PayoutRail,
        amount: impl ::std::convert::Into<crate::Decimal>,
        currency_code: crate::types::Currency,
    ) -> Self {
        Self {
            destination: destination,
            rail: rail,
            amount: amount.into(),
            currency_code: currency_code,
            confirmation_token: ::std::default::Default::default(),
            last_mile_rail: ::std::default::Default::default(),
            metadata: ::std::default::Default::default(),
            payout_method_id: ::std::default::Default::default(),
            reason: ::std::default::Default::default(),
            recipient: ::std::default::Default::default(),
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
    /// Sets `last_mile_rail`; `None` omits it.
    #[must_use]
    pub fn last_mile_rail(
        mut self,
        last_mile_rail: impl ::std::convert::Into<
            ::std::option::Option<crate::types::PayoutRail>,
        >,
    ) -> Self {
        self.last_mile_rail = last_mile_rail.into();
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
    /// Sets `payout_method_id`; `None` omits it.
    #[must_use]
    pub fn payout_method_id<M>(
        mut self,
        payout_method_id: impl crate::IntoOptional<::std::string::String, M>,
    ) -> Self {
        self.payout_method_id = payout_method_id.into_optional();
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
    /// Sets `recipient`; `None` omits it.
    #[must_use]
    pub fn recipient(
        mut self,
        recipient: impl ::std::convert::Into<::std::option::Option<PayoutRecipient>>,
    ) -> Self {
        self.recipient = recipient.into();
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
impl crate::check::Check for CreatePayout {
    #[inline]
    fn check(&self) -> ::std::result::Result<(), crate::check::Violation> {
        if ::std::option::Option::Some(&self.destination)
            .is_some_and(|value| *value == *"self")
            && ::std::option::Option::Some(&self.rail)
                .is_some_and(|value| *value == *"wave")
        {
            crate::check::required(
                "payout_method_id",
                self.payout_method_id.as_ref(),
                "A payout to yourself names one of your payout methods.",
            )?;
        }
        if ::std::option::Option::Some(&self.destination)
            .is_some_and(|value| *value == *"self")
            && ::std::option::Option::Some(&self.rail)
                .is_some_and(|value| *value == *"spi")
        {
            crate::check::required(
                "payout_method_id",
                self.payout_method_id.as_ref(),
                "A payout to yourself names one of your payout methods.",
            )?;
        }
        if ::std::option::Option::Some(&self.destination)
            .is_some_and(|value| *value == *"self")
            && ::std::option::Option::Some(&self.rail)
                .is_some_and(|value| *value == *"bank")
        {
            crate::check::required(
                "payout_method_id",
                self.payout_method_id.as_ref(),
                "A payout to yourself names one of your payout methods.",
            )?;
        }
        if ::std::option::Option::Some(&self.destination)
            .is_some_and(|value| *value == *"self")
            && ::std::option::Option::Some(&self.rail)
                .is_some_and(|value| *value == *"mtn")
        {
            crate::check::required(
                "payout_method_id",
                self.payout_method_id.as_ref(),
                "A payout to yourself names one of your payout methods.",
            )?;
        }
        if ::std::option::Option::Some(&self.destination)
            .is_some_and(|value| *value == *"beneficiary")
            && ::std::option::Option::Some(&self.rail)
                .is_some_and(|value| *value == *"wave")
        {
            crate::check::required(
                "recipient",
                self.recipient.as_ref(),
                "A payout to somebody else over Wave names them.",
            )?;
        }
        crate::check::above(
            "amount",
            ::std::option::Option::Some(&self.amount),
            crate::Decimal::new(0i64, 0u32),
            "A payout has to be above zero.",
        )?;
        if ::std::option::Option::Some(&self.destination)
            .is_some_and(|value| *value == *"beneficiary")
            && ::std::option::Option::Some(&self.rail)
                .is_some_and(|value| *value == *"mtn")
        {
            crate::check::required(
                "recipient",
                self.recipient.as_ref(),
                "A payout to somebody else over MTN names them.",
            )?;
        }
        if ::std::option::Option::Some(&self.destination)
            .is_some_and(|value| *value == *"beneficiary")
            && ::std::option::Option::Some(&self.rail)
                .is_some_and(|value| *value == *"spi")
        {
            crate::check::required(
                "payout_method_id",
                self.payout_method_id.as_ref(),
                "A payout to somebody else over SPI names a payout method.",
            )?;
        }
        if ::std::option::Option::Some(&self.currency_code)
            .is_some_and(|value| *value == *"XOF")
        {
            crate::check::whole(
                "amount",
                ::std::option::Option::Some(&self.amount),
                "XOF has no decimals.",
            )?;
        }
        self.undeclared
            .check(
                &[
                    "amount",
                    "confirmation_token",
                    "currency_code",
                    "destination",
                    "last_mile_rail",
                    "metadata",
                    "payout_method_id",
                    "rail",
                    "reason",
                    "recipient",
                ],
            )?;
        crate::check::inside("recipient", self.recipient.as_ref())?;
        Ok(())
    }
}

crate::fields::object!(CreatePayout, [
    required(amount, "amount"),
    optional(confirmation_token, "confirmation_token"),
    required(currency_code, "currency_code"),
    required(destination, "destination"),
    optional(last_mile_rail, "last_mile_rail"),
    optional(metadata, "metadata"),
    optional(payout_method_id, "payout_method_id"),
    required(rail, "rail"),
    optional(reason, "reason"),
    optional(recipient, "recipient"),
], undeclared(undeclared));

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
pub struct CreatedPayout {
    #[cfg_attr(
        feature = "schemars",
        schemars(
            default,
            with = "crate::schema::Optional<::std::string::String>",
            skip_serializing_if = "::std::option::Option::is_none"
        )
    )]
    pub bridge_transfer_id: ::std::option::Option<::std::string::String>,
    #[cfg_attr(
        feature = "schemars",
        schemars(
            default,
            with = "crate::schema::Optional<::serde_json::Value>",
            skip_serializing_if = "::std::option::Option::is_none"
        )
    )]
    pub data: ::std::option::Option<::serde_json::Value>,
    #[cfg_attr(
        feature = "schemars",
        schemars(
            default,
            with = "crate::schema::Optional<crate::types::PayoutKind>",
            skip_serializing_if = "::std::option::Option::is_none"
        )
    )]
    pub kind: ::std::option::Option<crate::types::PayoutKind>,
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
    pub payout_id: ::std::option::Option<::std::string::String>,
    #[cfg_attr(
        feature = "schemars",
        schemars(
            default,
            with = "crate::schema::Optional<crate::types::PayoutStatus>",
            skip_serializing_if = "::std::option::Option::is_none"
        )
    )]
    pub status: ::std::option::Option<crate::types::PayoutStatus>,
    #[cfg_attr(
        feature = "schemars",
        schemars(
            default,
            with = "crate::schema::Optional<::std::string::String>",
            skip_serializing_if = "::std::option::Option::is_none"
        )
    )]
    pub stellar_transaction_id: ::std::option::Option<::std::string::String>,
    pub success: bool,
}

crate::fields::object!(CreatedPayout, [
    optional(bridge_transfer_id, "bridge_transfer_id"),
    optional(data, "data"),
    optional(kind, "kind"),
    optional(message, "message"),
    optional(payout_id, "payout_id"),
    optional(status, "status"),
    optional(stellar_transaction_id, "stellar_transaction_id"),
    required(success, "success"),
]);

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
pub struct Payout {
    #[cfg_attr(
        feature = "schemars",
        schemars(
            default,
            with = "crate::schema::Optional<::std::string::String>",
            skip_serializing_if = "::std::option::Option::is_none"
        )
    )]
    pub account_id: ::std::option::Option<::std::string::String>,
    pub amount: crate::Decimal,
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
    pub currency_code: crate::types::Currency,
    pub kind: crate::types::PayoutKind,
    #[cfg_attr(
        feature = "schemars",
        schemars(
            default,
            with = "crate::schema::Optional<::std::string::String>",
            skip_serializing_if = "::std::option::Option::is_none"
        )
    )]
    pub merchant_id: ::std::option::Option<::std::string::String>,
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
    pub organization_id: ::std::option::Option<::std::string::String>,
    #[cfg_attr(
        feature = "schemars",
        schemars(
            default,
            with = "crate::schema::Optional<crate::types::PaymentMethodCode>",
            skip_serializing_if = "::std::option::Option::is_none"
        )
    )]
    pub payment_method_code: ::std::option::Option<crate::types::PaymentMethodCode>,
    pub payout_id: ::std::string::String,
    #[cfg_attr(
        feature = "schemars",
        schemars(
            default,
            with = "crate::schema::Optional<::std::string::String>",
            skip_serializing_if = "::std::option::Option::is_none"
        )
    )]
    pub payout_method_id: ::std::option::Option<::std::string::String>,
    #[cfg_attr(
        feature = "schemars",
        schemars(
            default,
            with = "crate::schema::Optional<crate::types::ProviderCode>",
            skip_serializing_if = "::std::option::Option::is_none"
        )
    )]
    pub provider_code: ::std::option::Option<crate::types::ProviderCode>,
    pub status: crate::types::PayoutStatus,
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

crate::fields::object!(Payout, [
    optional(account_id, "account_id"),
    required(amount, "amount"),
    optional(created_at, "created_at"),
    optional(created_by, "created_by"),
    required(currency_code, "currency_code"),
    required(kind, "kind"),
    optional(merchant_id, "merchant_id"),
    collection(metadata, "metadata"),
    optional(organization_id, "organization_id"),
    optional(payment_method_code, "payment_method_code"),
    required(payout_id, "payout_id"),
    optional(payout_method_id, "payout_method_id"),
    optional(provider_code, "provider_code"),
    required(status, "status"),
    optional(updated_at, "updated_at"),
]);

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
pub struct PayoutRecipient {
    pub name: ::std::string::String,
    pub phone: ::std::string::String,
    #[cfg_attr(feature = "schemars", schemars(skip))]
    pub(crate) undeclared: crate::extra::Extra,
}

impl PayoutRecipient {
    /// Creates a body with the required fields. Other fields are only sent if they are set.
    #[must_use]
    #[allow(clippy::new_without_default)]
    pub fn new(
        name: impl ::std::convert::Into<::std::string::String>,
        phone: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        Self {
            name: name.into(),
            phone: phone.into(),
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
impl crate::check::Check for PayoutRecipient {
    #[inline]
    fn check(&self) -> ::std::result::Result<(), crate::check::Violation> {
        crate::check::phone(
            "phone",
            ::std::option::Option::Some(&self.phone),
            "Money is asked for, or a person is reached, at this number.",
        )?;
        self.undeclared.check(&["name", "phone"])?;
        Ok(())
    }
}

crate::fields::object!(PayoutRecipient, [
    required(name, "name"),
    required(phone, "phone"),
], undeclared(undeclared));
