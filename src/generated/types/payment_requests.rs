// Generated from openapi.json and openapi.overlay.json; do not edit.
// `cargo xtask spec generate` writes it again.

//! The types that only the operations on payment requests use.

use super::*;

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
pub struct CreatePaymentRequest {
    pub amount: crate::Decimal,
    #[cfg_attr(
        feature = "schemars",
        schemars(
            default,
            with = "crate::schema::Optional<crate::types::PaymentRequestChannel>",
            skip_serializing_if = "::std::option::Option::is_none"
        )
    )]
    pub channel: ::std::option::Option<crate::types::PaymentRequestChannel>,
    pub currency_code: crate::types::Currency,
    #[cfg_attr(
        feature = "schemars",
        schemars(
            default,
            with = "crate::schema::Optional<::std::string::String>",
            skip_serializing_if = "::std::option::Option::is_none"
        )
    )]
    pub customer_id: ::std::option::Option<::std::string::String>,
    #[cfg_attr(
        feature = "schemars",
        schemars(
            default,
            with = "crate::schema::Optional<::std::string::String>",
            skip_serializing_if = "::std::option::Option::is_none"
        )
    )]
    pub description: ::std::option::Option<::std::string::String>,
    pub expiry_date: crate::Timestamp,
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
    pub payment_reference: ::std::option::Option<::std::string::String>,
    #[cfg_attr(feature = "schemars", schemars(skip))]
    pub(crate) undeclared: crate::extra::Extra,
}

impl CreatePaymentRequest {
    /// Creates a body with the required fields. Other fields are only sent if they are set.
    #[must_use]
    #[allow(clippy::new_without_default)]
    pub fn new(
        amount: impl ::std::convert::Into<crate::Decimal>,
        currency_code: crate::types::Currency,
        expiry_date: impl ::std::convert::Into<crate::Timestamp>,
    ) -> Self {
        Self {
            amount: amount.into(),
            currency_code: currency_code,
            expiry_date: expiry_date.into(),
            channel: ::std::default::Default::default(),
            customer_id: ::std::default::Default::default(),
            description: ::std::default::Default::default(),
            metadata: ::std::default::Default::default(),
            payment_reference: ::std::default::Default::default(),
            undeclared: ::std::default::Default::default(),
        }
    }
    /// Sets `channel`; `None` omits it.
    #[must_use]
    pub fn channel(
        mut self,
        channel: impl ::std::convert::Into<
            ::std::option::Option<crate::types::PaymentRequestChannel>,
        >,
    ) -> Self {
        self.channel = channel.into();
        self
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
    /// Sets `payment_reference`; `None` omits it.
    #[must_use]
    pub fn payment_reference<M>(
        mut self,
        payment_reference: impl crate::IntoOptional<::std::string::String, M>,
    ) -> Self {
        self.payment_reference = payment_reference.into_optional();
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
impl crate::check::Check for CreatePaymentRequest {
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
                    "channel",
                    "currency_code",
                    "customer_id",
                    "description",
                    "expiry_date",
                    "metadata",
                    "payment_reference",
                ],
            )?;
        Ok(())
    }
}

crate::fields::object!(CreatePaymentRequest, [
    required(amount, "amount"),
    optional(channel, "channel"),
    required(currency_code, "currency_code"),
    optional(customer_id, "customer_id"),
    optional(description, "description"),
    required(expiry_date, "expiry_date"),
    optional(metadata, "metadata"),
    optional(payment_reference, "payment_reference"),
], undeclared(undeclared));

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
pub struct PaymentRequest {
    pub amount: crate::Decimal,
    pub created_at: crate::Timestamp,
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
    #[cfg_attr(
        feature = "schemars",
        schemars(
            default,
            with = "crate::schema::Optional<::std::string::String>",
            skip_serializing_if = "::std::option::Option::is_none"
        )
    )]
    pub customer_id: ::std::option::Option<::std::string::String>,
    #[cfg_attr(
        feature = "schemars",
        schemars(
            default,
            with = "crate::schema::Optional<::std::string::String>",
            skip_serializing_if = "::std::option::Option::is_none"
        )
    )]
    pub description: ::std::option::Option<::std::string::String>,
    pub environment: crate::types::KeyEnvironment,
    pub expiry_date: ::std::string::String,
    #[cfg_attr(
        feature = "schemars",
        schemars(
            default,
            with = "crate::schema::Optional<::serde_json::Map<::std::string::String,::serde_json::Value>>",
            skip_serializing_if = "::serde_json::Map::is_empty"
        )
    )]
    pub metadata: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
    pub organization_id: ::std::string::String,
    #[cfg_attr(
        feature = "schemars",
        schemars(
            default,
            with = "crate::schema::Optional<::std::string::String>",
            skip_serializing_if = "::std::option::Option::is_none"
        )
    )]
    pub payment_link: ::std::option::Option<::std::string::String>,
    #[cfg_attr(
        feature = "schemars",
        schemars(
            default,
            with = "crate::schema::Optional<::std::string::String>",
            skip_serializing_if = "::std::option::Option::is_none"
        )
    )]
    pub payment_reference: ::std::option::Option<::std::string::String>,
    #[cfg_attr(
        feature = "schemars",
        schemars(
            default,
            with = "crate::schema::Optional<::std::string::String>",
            skip_serializing_if = "::std::option::Option::is_none"
        )
    )]
    pub qr_payload: ::std::option::Option<::std::string::String>,
    pub request_id: ::std::string::String,
    #[cfg_attr(
        feature = "schemars",
        schemars(
            default,
            with = "crate::schema::Optional<::std::string::String>",
            skip_serializing_if = "::std::option::Option::is_none"
        )
    )]
    pub spi_account_number: ::std::option::Option<::std::string::String>,
    #[cfg_attr(
        feature = "schemars",
        schemars(
            default,
            with = "crate::schema::Optional<::std::string::String>",
            skip_serializing_if = "::std::option::Option::is_none"
        )
    )]
    pub spi_alias: ::std::option::Option<::std::string::String>,
    #[cfg_attr(
        feature = "schemars",
        schemars(
            default,
            with = "crate::schema::Optional<::std::string::String>",
            skip_serializing_if = "::std::option::Option::is_none"
        )
    )]
    pub spi_bulk_instruction_id: ::std::option::Option<::std::string::String>,
    #[cfg_attr(
        feature = "schemars",
        schemars(
            default,
            with = "crate::schema::Optional<bool>",
            skip_serializing_if = "::std::option::Option::is_none"
        )
    )]
    pub spi_confirmation: ::std::option::Option<bool>,
    #[cfg_attr(
        feature = "schemars",
        schemars(
            default,
            with = "crate::schema::Optional<::std::string::String>",
            skip_serializing_if = "::std::option::Option::is_none"
        )
    )]
    pub spi_date_envoi: ::std::option::Option<::std::string::String>,
    #[cfg_attr(
        feature = "schemars",
        schemars(
            default,
            with = "crate::schema::Optional<::std::string::String>",
            skip_serializing_if = "::std::option::Option::is_none"
        )
    )]
    pub spi_date_irrevocabilite: ::std::option::Option<::std::string::String>,
    #[cfg_attr(
        feature = "schemars",
        schemars(
            default,
            with = "crate::schema::Optional<::std::string::String>",
            skip_serializing_if = "::std::option::Option::is_none"
        )
    )]
    pub spi_date_limite_paiement: ::std::option::Option<::std::string::String>,
    #[cfg_attr(
        feature = "schemars",
        schemars(
            default,
            with = "crate::schema::Optional<::std::string::String>",
            skip_serializing_if = "::std::option::Option::is_none"
        )
    )]
    pub spi_date_limite_reponse: ::std::option::Option<::std::string::String>,
    #[cfg_attr(
        feature = "schemars",
        schemars(
            default,
            with = "crate::schema::Optional<::std::string::String>",
            skip_serializing_if = "::std::option::Option::is_none"
        )
    )]
    pub spi_date_rejet: ::std::option::Option<::std::string::String>,
    #[cfg_attr(
        feature = "schemars",
        schemars(
            default,
            with = "crate::schema::Optional<bool>",
            skip_serializing_if = "::std::option::Option::is_none"
        )
    )]
    pub spi_debit_differe: ::std::option::Option<bool>,
    #[cfg_attr(
        feature = "schemars",
        schemars(
            default,
            with = "crate::schema::Optional<::std::string::String>",
            skip_serializing_if = "::std::option::Option::is_none"
        )
    )]
    pub spi_end2end_id: ::std::option::Option<::std::string::String>,
    #[cfg_attr(
        feature = "schemars",
        schemars(
            default,
            with = "crate::schema::Optional<::std::string::String>",
            skip_serializing_if = "::std::option::Option::is_none"
        )
    )]
    pub spi_payeur_alias: ::std::option::Option<::std::string::String>,
    #[cfg_attr(
        feature = "schemars",
        schemars(
            default,
            with = "crate::schema::Optional<::std::string::String>",
            skip_serializing_if = "::std::option::Option::is_none"
        )
    )]
    pub spi_payeur_nom: ::std::option::Option<::std::string::String>,
    #[cfg_attr(
        feature = "schemars",
        schemars(
            default,
            with = "crate::schema::Optional<::std::string::String>",
            skip_serializing_if = "::std::option::Option::is_none"
        )
    )]
    pub spi_payeur_pays: ::std::option::Option<::std::string::String>,
    #[cfg_attr(
        feature = "schemars",
        schemars(
            default,
            with = "crate::schema::Optional<::std::string::String>",
            skip_serializing_if = "::std::option::Option::is_none"
        )
    )]
    pub spi_ref_doc_numero: ::std::option::Option<::std::string::String>,
    #[cfg_attr(
        feature = "schemars",
        schemars(
            default,
            with = "crate::schema::Optional<crate::Decimal>",
            skip_serializing_if = "::std::option::Option::is_none"
        )
    )]
    pub spi_remise_amount: ::std::option::Option<crate::Decimal>,
    #[cfg_attr(
        feature = "schemars",
        schemars(
            default,
            with = "crate::schema::Optional<crate::Decimal>",
            skip_serializing_if = "::std::option::Option::is_none"
        )
    )]
    pub spi_remise_rate: ::std::option::Option<crate::Decimal>,
    #[cfg_attr(
        feature = "schemars",
        schemars(
            default,
            with = "crate::schema::Optional<::std::string::String>",
            skip_serializing_if = "::std::option::Option::is_none"
        )
    )]
    pub spi_tx_id: ::std::option::Option<::std::string::String>,
    pub status: crate::types::PaymentRequestStatus,
    pub updated_at: crate::Timestamp,
}

crate::fields::object!(PaymentRequest, [
    required(amount, "amount"),
    required(created_at, "created_at"),
    optional(created_by, "created_by"),
    required(currency_code, "currency_code"),
    optional(customer_id, "customer_id"),
    optional(description, "description"),
    required(environment, "environment"),
    required(expiry_date, "expiry_date"),
    collection(metadata, "metadata"),
    required(organization_id, "organization_id"),
    optional(payment_link, "payment_link"),
    optional(payment_reference, "payment_reference"),
    optional(qr_payload, "qr_payload"),
    required(request_id, "request_id"),
    optional(spi_account_number, "spi_account_number"),
    optional(spi_alias, "spi_alias"),
    optional(spi_bulk_instruction_id, "spi_bulk_instruction_id"),
    optional(spi_confirmation, "spi_confirmation"),
    optional(spi_date_envoi, "spi_date_envoi"),
    optional(spi_date_irrevocabilite, "spi_date_irrevocabilite"),
    optional(spi_date_limite_paiement, "spi_date_limite_paiement"),
    optional(spi_date_limite_reponse, "spi_date_limite_reponse"),
    optional(spi_date_rejet, "spi_date_rejet"),
    optional(spi_debit_differe, "spi_debit_differe"),
    optional(spi_end2end_id, "spi_end2end_id"),
    optional(spi_payeur_alias, "spi_payeur_alias"),
    optional(spi_payeur_nom, "spi_payeur_nom"),
    optional(spi_payeur_pays, "spi_payeur_pays"),
    optional(spi_ref_doc_numero, "spi_ref_doc_numero"),
    optional(spi_remise_amount, "spi_remise_amount"),
    optional(spi_remise_rate, "spi_remise_rate"),
    optional(spi_tx_id, "spi_tx_id"),
    required(status, "status"),
    required(updated_at, "updated_at"),
]);
