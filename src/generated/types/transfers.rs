// Generated from openapi.json and openapi.overlay.json; do not edit.
// `cargo xtask spec generate` writes it again.

//! The types that only the operations on transfers use.

use super::*;

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
pub struct CreateTransfer {
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
    #[cfg_attr(
        feature = "schemars",
        schemars(
            default,
            with = "crate::schema::Optional<::std::string::String>",
            skip_serializing_if = "::std::option::Option::is_none"
        )
    )]
    pub description: ::std::option::Option<::std::string::String>,
    pub destination: ::std::string::String,
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
    pub source_transaction_id: ::std::option::Option<::std::string::String>,
    #[cfg_attr(
        feature = "schemars",
        schemars(
            default,
            with = "crate::schema::Optional<::std::string::String>",
            skip_serializing_if = "::std::option::Option::is_none"
        )
    )]
    pub transfer_group: ::std::option::Option<::std::string::String>,
    #[cfg_attr(feature = "schemars", schemars(skip))]
    pub(crate) undeclared: crate::extra::Extra,
}

impl CreateTransfer {
    /// Creates a body with the required fields. Other fields are only sent if they are set.
    #[must_use]
    #[allow(clippy::new_without_default)]
    pub fn new(
        amount: impl ::std::convert::Into<crate::Decimal>,
        currency_code: crate::types::Currency,
        destination: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        Self {
            amount: amount.into(),
            currency_code: currency_code,
            destination: destination.into(),
            confirmation_token: ::std::default::Default::default(),
            description: ::std::default::Default::default(),
            metadata: ::std::default::Default::default(),
            source_transaction_id: ::std::default::Default::default(),
            transfer_group: ::std::default::Default::default(),
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
    /// Sets `description`; `None` omits it.
    #[must_use]
    pub fn description<M>(
        mut self,
        description: impl crate::IntoOptional<::std::string::String, M>,
    ) -> Self {
        self.description = description.into_optional();
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
    /// Sets `source_transaction_id`; `None` omits it.
    #[must_use]
    pub fn source_transaction_id<M>(
        mut self,
        source_transaction_id: impl crate::IntoOptional<::std::string::String, M>,
    ) -> Self {
        self.source_transaction_id = source_transaction_id.into_optional();
        self
    }
    /// Sets `transfer_group`; `None` omits it.
    #[must_use]
    pub fn transfer_group<M>(
        mut self,
        transfer_group: impl crate::IntoOptional<::std::string::String, M>,
    ) -> Self {
        self.transfer_group = transfer_group.into_optional();
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
impl crate::check::Check for CreateTransfer {
    #[inline]
    fn check(&self) -> ::std::result::Result<(), crate::check::Violation> {
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
                    "description",
                    "destination",
                    "metadata",
                    "source_transaction_id",
                    "transfer_group",
                ],
            )?;
        Ok(())
    }
}

crate::fields::object!(CreateTransfer, [
    required(amount, "amount"),
    optional(confirmation_token, "confirmation_token"),
    required(currency_code, "currency_code"),
    optional(description, "description"),
    required(destination, "destination"),
    optional(metadata, "metadata"),
    optional(source_transaction_id, "source_transaction_id"),
    optional(transfer_group, "transfer_group"),
], undeclared(undeclared));

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
pub struct CreateTransferReversal {
    #[cfg_attr(
        feature = "schemars",
        schemars(
            default,
            with = "crate::schema::Optional<crate::Decimal>",
            skip_serializing_if = "::std::option::Option::is_none"
        )
    )]
    pub amount: ::std::option::Option<crate::Decimal>,
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
    pub description: ::std::option::Option<::std::string::String>,
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
    #[cfg_attr(feature = "schemars", schemars(skip))]
    pub(crate) undeclared: crate::extra::Extra,
}

impl CreateTransferReversal {
    /// Creates a body with no fields set.
    #[must_use]
    #[allow(clippy::new_without_default)]
    #[inline]
    pub fn new() -> Self {
        Self {
            amount: ::std::default::Default::default(),
            confirmation_token: ::std::default::Default::default(),
            description: ::std::default::Default::default(),
            metadata: ::std::default::Default::default(),
            undeclared: ::std::default::Default::default(),
        }
    }
    /// Sets `amount`; `None` omits it.
    #[must_use]
    pub fn amount<M>(
        mut self,
        amount: impl crate::IntoOptional<crate::Decimal, M>,
    ) -> Self {
        self.amount = amount.into_optional();
        self
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
    /// Sets `description`; `None` omits it.
    #[must_use]
    pub fn description<M>(
        mut self,
        description: impl crate::IntoOptional<::std::string::String, M>,
    ) -> Self {
        self.description = description.into_optional();
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
impl crate::check::Check for CreateTransferReversal {
    #[inline]
    fn check(&self) -> ::std::result::Result<(), crate::check::Violation> {
        self.undeclared
            .check(&["amount", "confirmation_token", "description", "metadata"])?;
        Ok(())
    }
}

crate::fields::object!(CreateTransferReversal, [
    optional(amount, "amount"),
    optional(confirmation_token, "confirmation_token"),
    optional(description, "description"),
    optional(metadata, "metadata"),
], undeclared(undeclared));

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
pub struct Transfer {
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
    pub currency_code: crate::types::Currency,
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
    pub destination: ::std::option::Option<::std::string::String>,
    #[cfg_attr(
        feature = "schemars",
        schemars(
            default,
            with = "crate::schema::Optional<crate::types::KeyEnvironment>",
            skip_serializing_if = "::std::option::Option::is_none"
        )
    )]
    pub environment: ::std::option::Option<crate::types::KeyEnvironment>,
    pub id: ::std::string::String,
    #[cfg_attr(
        feature = "schemars",
        schemars(
            default,
            with = "crate::schema::Optional<::serde_json::Map<::std::string::String,::serde_json::Value>>",
            skip_serializing_if = "::serde_json::Map::is_empty"
        )
    )]
    pub metadata: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
    pub object: ::std::string::String,
    #[cfg_attr(
        feature = "schemars",
        schemars(
            default,
            with = "crate::schema::Optional<::std::string::String>",
            skip_serializing_if = "::std::option::Option::is_none"
        )
    )]
    pub refund_id: ::std::option::Option<::std::string::String>,
    #[cfg_attr(
        feature = "schemars",
        schemars(
            default,
            with = "crate::schema::Optional<crate::Decimal>",
            skip_serializing_if = "::std::option::Option::is_none"
        )
    )]
    pub reversed_amount: ::std::option::Option<crate::Decimal>,
    #[cfg_attr(
        feature = "schemars",
        schemars(
            default,
            with = "crate::schema::Optional<::std::string::String>",
            skip_serializing_if = "::std::option::Option::is_none"
        )
    )]
    pub reversed_transfer_id: ::std::option::Option<::std::string::String>,
    #[cfg_attr(
        feature = "schemars",
        schemars(
            default,
            with = "crate::schema::Optional<crate::Decimal>",
            skip_serializing_if = "::std::option::Option::is_none"
        )
    )]
    pub settled_amount: ::std::option::Option<crate::Decimal>,
    #[cfg_attr(
        feature = "schemars",
        schemars(
            default,
            with = "crate::schema::Optional<crate::types::Currency>",
            skip_serializing_if = "::std::option::Option::is_none"
        )
    )]
    pub settled_currency: ::std::option::Option<crate::types::Currency>,
    #[cfg_attr(
        feature = "schemars",
        schemars(
            default,
            with = "crate::schema::Optional<::std::string::String>",
            skip_serializing_if = "::std::option::Option::is_none"
        )
    )]
    pub source: ::std::option::Option<::std::string::String>,
    #[cfg_attr(
        feature = "schemars",
        schemars(
            default,
            with = "crate::schema::Optional<::std::string::String>",
            skip_serializing_if = "::std::option::Option::is_none"
        )
    )]
    pub source_transaction_id: ::std::option::Option<::std::string::String>,
    #[cfg_attr(
        feature = "schemars",
        schemars(
            default,
            with = "crate::schema::Optional<crate::types::TransferStatus>",
            skip_serializing_if = "::std::option::Option::is_none"
        )
    )]
    pub status: ::std::option::Option<crate::types::TransferStatus>,
    #[cfg_attr(
        feature = "schemars",
        schemars(
            default,
            with = "crate::schema::Optional<::std::string::String>",
            skip_serializing_if = "::std::option::Option::is_none"
        )
    )]
    pub transfer_group: ::std::option::Option<::std::string::String>,
    #[cfg_attr(
        feature = "schemars",
        schemars(
            default,
            with = "crate::schema::Optional<crate::types::TransferType>",
            skip_serializing_if = "::std::option::Option::is_none"
        )
    )]
    pub transfer_type: ::std::option::Option<crate::types::TransferType>,
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

crate::fields::object!(Transfer, [
    required(amount, "amount"),
    optional(created_at, "created_at"),
    required(currency_code, "currency_code"),
    optional(description, "description"),
    optional(destination, "destination"),
    optional(environment, "environment"),
    required(id, "id"),
    collection(metadata, "metadata"),
    required(object, "object"),
    optional(refund_id, "refund_id"),
    optional(reversed_amount, "reversed_amount"),
    optional(reversed_transfer_id, "reversed_transfer_id"),
    optional(settled_amount, "settled_amount"),
    optional(settled_currency, "settled_currency"),
    optional(source, "source"),
    optional(source_transaction_id, "source_transaction_id"),
    optional(status, "status"),
    optional(transfer_group, "transfer_group"),
    optional(transfer_type, "transfer_type"),
    optional(updated_at, "updated_at"),
]);
