// Generated from openapi.json and openapi.overlay.json; do not edit.
// `cargo xtask spec generate` writes it again.

//! The types that only the operations on charges use.

use super::*;

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
pub struct CaptureCardCharge {
    #[cfg_attr(
        feature = "schemars",
        schemars(
            default,
            with = "crate::schema::Optional<crate::Decimal>",
            skip_serializing_if = "::std::option::Option::is_none"
        )
    )]
    pub amount: ::std::option::Option<crate::Decimal>,
    #[cfg_attr(feature = "schemars", schemars(skip))]
    pub(crate) undeclared: crate::extra::Extra,
}

impl CaptureCardCharge {
    /// Creates a body with no fields set.
    #[must_use]
    #[allow(clippy::new_without_default)]
    #[inline]
    pub fn new() -> Self {
        Self {
            amount: ::std::default::Default::default(),
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
impl crate::check::Check for CaptureCardCharge {
    #[inline]
    fn check(&self) -> ::std::result::Result<(), crate::check::Violation> {
        self.undeclared.check(&["amount"])?;
        Ok(())
    }
}

crate::fields::object!(CaptureCardCharge, [
    optional(amount, "amount"),
], undeclared(undeclared));

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
pub struct CardCharge {
    pub data: CardChargeData,
    #[cfg_attr(
        feature = "schemars",
        schemars(
            default,
            with = "crate::schema::Optional<ChargeNextAction>",
            skip_serializing_if = "::std::option::Option::is_none"
        )
    )]
    pub next_action: ::std::option::Option<ChargeNextAction>,
    pub success: bool,
}

crate::fields::object!(CardCharge, [
    required(data, "data"),
    optional(next_action, "next_action"),
    required(success, "success"),
]);

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
pub struct CardChargeAppearance {
    #[cfg_attr(
        feature = "schemars",
        schemars(
            default,
            with = "crate::schema::Optional<::std::string::String>",
            skip_serializing_if = "::std::option::Option::is_none"
        )
    )]
    pub billing_address: ::std::option::Option<::std::string::String>,
    #[cfg_attr(
        feature = "schemars",
        schemars(
            default,
            with = "crate::schema::Optional<crate::Decimal>",
            skip_serializing_if = "::std::option::Option::is_none"
        )
    )]
    pub border_radius: ::std::option::Option<crate::Decimal>,
    #[cfg_attr(
        feature = "schemars",
        schemars(
            default,
            with = "crate::schema::Optional<::std::string::String>",
            skip_serializing_if = "::std::option::Option::is_none"
        )
    )]
    pub theme: ::std::option::Option<::std::string::String>,
}

crate::fields::object!(CardChargeAppearance, [
    optional(billing_address, "billing_address"),
    optional(border_radius, "border_radius"),
    optional(theme, "theme"),
]);

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
pub struct CardChargeCancellation {
    #[cfg_attr(
        feature = "schemars",
        schemars(
            default,
            with = "crate::schema::Optional<crate::Decimal>",
            skip_serializing_if = "::std::option::Option::is_none"
        )
    )]
    pub amount_capturable: ::std::option::Option<crate::Decimal>,
    pub id: ::std::string::String,
    pub status: ::std::string::String,
}

crate::fields::object!(CardChargeCancellation, [
    optional(amount_capturable, "amount_capturable"),
    required(id, "id"),
    required(status, "status"),
]);

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
pub struct CardChargeData {
    pub amount: crate::Decimal,
    #[cfg_attr(
        feature = "schemars",
        schemars(
            default,
            with = "crate::schema::Optional<crate::Decimal>",
            skip_serializing_if = "::std::option::Option::is_none"
        )
    )]
    pub amount_capturable: ::std::option::Option<crate::Decimal>,
    #[cfg_attr(
        feature = "schemars",
        schemars(
            default,
            with = "crate::schema::Optional<CardChargeAppearance>",
            skip_serializing_if = "::std::option::Option::is_none"
        )
    )]
    pub appearance: ::std::option::Option<CardChargeAppearance>,
    #[cfg_attr(
        feature = "schemars",
        schemars(
            default,
            with = "crate::schema::Optional<bool>",
            skip_serializing_if = "::std::option::Option::is_none"
        )
    )]
    pub can_increment: ::std::option::Option<bool>,
    #[cfg_attr(
        feature = "schemars",
        schemars(
            default,
            with = "crate::schema::Optional<::std::string::String>",
            skip_serializing_if = "::std::option::Option::is_none"
        )
    )]
    pub capture_before: ::std::option::Option<::std::string::String>,
    #[cfg_attr(
        feature = "schemars",
        schemars(
            default,
            with = "crate::schema::Optional<crate::Secret>",
            skip_serializing_if = "::std::option::Option::is_none"
        )
    )]
    pub client_secret: ::std::option::Option<crate::Secret>,
    pub currency: ::std::string::String,
    #[cfg_attr(
        feature = "schemars",
        schemars(
            default,
            with = "crate::schema::Optional<bool>",
            skip_serializing_if = "::std::option::Option::is_none"
        )
    )]
    pub hold: ::std::option::Option<bool>,
    pub id: ::std::string::String,
    #[cfg_attr(
        feature = "schemars",
        schemars(
            default,
            with = "crate::schema::Optional<crate::Decimal>",
            skip_serializing_if = "::std::option::Option::is_none"
        )
    )]
    pub original_amount: ::std::option::Option<crate::Decimal>,
    #[cfg_attr(
        feature = "schemars",
        schemars(
            default,
            with = "crate::schema::Optional<::std::string::String>",
            skip_serializing_if = "::std::option::Option::is_none"
        )
    )]
    pub original_currency: ::std::option::Option<::std::string::String>,
    pub status: ::std::string::String,
    #[cfg_attr(
        feature = "schemars",
        schemars(
            default,
            with = "crate::schema::Optional<CardChargeDataTransaction>",
            skip_serializing_if = "::std::option::Option::is_none"
        )
    )]
    pub transaction: ::std::option::Option<CardChargeDataTransaction>,
}

crate::fields::object!(CardChargeData, [
    required(amount, "amount"),
    optional(amount_capturable, "amount_capturable"),
    optional(appearance, "appearance"),
    optional(can_increment, "can_increment"),
    optional(capture_before, "capture_before"),
    optional(client_secret, "client_secret"),
    required(currency, "currency"),
    optional(hold, "hold"),
    required(id, "id"),
    optional(original_amount, "original_amount"),
    optional(original_currency, "original_currency"),
    required(status, "status"),
    optional(transaction, "transaction"),
]);

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
pub struct CardChargeDataTransaction {
    #[cfg_attr(
        feature = "schemars",
        schemars(
            default,
            with = "crate::schema::Optional<::std::string::String>",
            skip_serializing_if = "::std::option::Option::is_none"
        )
    )]
    pub status: ::std::option::Option<::std::string::String>,
    #[cfg_attr(
        feature = "schemars",
        schemars(
            default,
            with = "crate::schema::Optional<::std::string::String>",
            skip_serializing_if = "::std::option::Option::is_none"
        )
    )]
    pub transaction_id: ::std::option::Option<::std::string::String>,
}

crate::fields::object!(CardChargeDataTransaction, [
    optional(status, "status"),
    optional(transaction_id, "transaction_id"),
]);

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
pub struct ChargeCustomer {
    #[cfg_attr(
        feature = "schemars",
        schemars(
            default,
            with = "crate::schema::Optional<::std::string::String>",
            skip_serializing_if = "::std::option::Option::is_none"
        )
    )]
    pub email: ::std::option::Option<::std::string::String>,
    pub name: ::std::string::String,
    #[cfg_attr(feature = "schemars", schemars(rename = "phoneNumber"))]
    pub phone_number: ::std::string::String,
    #[cfg_attr(feature = "schemars", schemars(skip))]
    pub(crate) undeclared: crate::extra::Extra,
}

impl ChargeCustomer {
    /// Creates a body with the required fields. Other fields are only sent if they are set.
    #[must_use]
    #[allow(clippy::new_without_default)]
    pub fn new(
        name: impl ::std::convert::Into<::std::string::String>,
        phone_number: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        Self {
            name: name.into(),
            phone_number: phone_number.into(),
            email: ::std::default::Default::default(),
            undeclared: ::std::default::Default::default(),
        }
    }
    /// Sets `email`; `None` omits it.
    #[must_use]
    pub fn email<M>(
        mut self,
        email: impl crate::IntoOptional<::std::string::String, M>,
    ) -> Self {
        self.email = email.into_optional();
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
impl crate::check::Check for ChargeCustomer {
    #[inline]
    fn check(&self) -> ::std::result::Result<(), crate::check::Violation> {
        crate::check::length(
            "name",
            ::std::option::Option::Some(&self.name),
            1usize,
            18446744073709551615usize,
        )?;
        crate::check::length(
            "phoneNumber",
            ::std::option::Option::Some(&self.phone_number),
            1usize,
            18446744073709551615usize,
        )?;
        crate::check::phone(
            "phoneNumber",
            ::std::option::Option::Some(&self.phone_number),
            "Money is asked for, or a person is reached, at this number.",
        )?;
        self.undeclared.check(&["email", "name", "phoneNumber"])?;
        Ok(())
    }
}

crate::fields::object!(ChargeCustomer, [
    optional(email, "email"),
    required(name, "name"),
    required(phone_number, "phoneNumber"),
], undeclared(undeclared));

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
pub struct ChargeNextAction {
    #[cfg_attr(
        feature = "schemars",
        schemars(
            default,
            with = "crate::schema::Optional<crate::Secret>",
            skip_serializing_if = "::std::option::Option::is_none"
        )
    )]
    pub client_secret: ::std::option::Option<crate::Secret>,
    #[cfg_attr(
        feature = "schemars",
        schemars(
            default,
            with = "crate::schema::Optional<::std::string::String>",
            skip_serializing_if = "::std::option::Option::is_none"
        )
    )]
    pub status: ::std::option::Option<::std::string::String>,
    #[cfg_attr(feature = "schemars", schemars(rename = "type"))]
    pub type_: crate::types::NextActionType,
    #[cfg_attr(
        feature = "schemars",
        schemars(
            default,
            with = "crate::schema::Optional<::std::string::String>",
            skip_serializing_if = "::std::option::Option::is_none"
        )
    )]
    pub url: ::std::option::Option<::std::string::String>,
}

crate::fields::object!(ChargeNextAction, [
    optional(client_secret, "client_secret"),
    optional(status, "status"),
    required(type_, "type"),
    optional(url, "url"),
]);

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
pub struct CreateCardCharge {
    pub amount: crate::Decimal,
    #[cfg_attr(
        feature = "schemars",
        schemars(
            default,
            with = "crate::schema::Optional<crate::types::AppearanceBillingAddress>",
            skip_serializing_if = "::std::option::Option::is_none"
        )
    )]
    pub appearance_billing_address: ::std::option::Option<
        crate::types::AppearanceBillingAddress,
    >,
    #[cfg_attr(
        feature = "schemars",
        schemars(
            default,
            with = "crate::schema::Optional<crate::Decimal>",
            skip_serializing_if = "::std::option::Option::is_none"
        )
    )]
    pub appearance_border_radius: ::std::option::Option<crate::Decimal>,
    #[cfg_attr(
        feature = "schemars",
        schemars(
            default,
            with = "crate::schema::Optional<crate::types::AppearanceTheme>",
            skip_serializing_if = "::std::option::Option::is_none"
        )
    )]
    pub appearance_theme: ::std::option::Option<crate::types::AppearanceTheme>,
    #[cfg_attr(
        feature = "schemars",
        schemars(
            default,
            with = "crate::schema::Optional<crate::Decimal>",
            skip_serializing_if = "::std::option::Option::is_none"
        )
    )]
    pub application_fee_amount: ::std::option::Option<crate::Decimal>,
    #[cfg_attr(
        feature = "schemars",
        schemars(
            default,
            with = "crate::schema::Optional<crate::types::Currency>",
            skip_serializing_if = "::std::option::Option::is_none"
        )
    )]
    pub currency: ::std::option::Option<crate::types::Currency>,
    #[cfg_attr(
        feature = "schemars",
        schemars(
            default,
            with = "crate::schema::Optional<crate::types::Currency>",
            skip_serializing_if = "::std::option::Option::is_none"
        )
    )]
    pub currency_code: ::std::option::Option<crate::types::Currency>,
    #[cfg_attr(
        feature = "schemars",
        schemars(
            default,
            with = "crate::schema::Optional<::std::string::String>",
            skip_serializing_if = "::std::option::Option::is_none"
        )
    )]
    pub customer_email: ::std::option::Option<::std::string::String>,
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
    pub customer_name: ::std::option::Option<::std::string::String>,
    #[cfg_attr(
        feature = "schemars",
        schemars(
            default,
            with = "crate::schema::Optional<::std::string::String>",
            skip_serializing_if = "::std::option::Option::is_none"
        )
    )]
    pub customer_phone: ::std::option::Option<::std::string::String>,
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
            with = "crate::schema::Optional<bool>",
            skip_serializing_if = "::std::option::Option::is_none"
        )
    )]
    pub hold: ::std::option::Option<bool>,
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
            with = "crate::schema::Optional<i64>",
            skip_serializing_if = "::std::option::Option::is_none"
        )
    )]
    pub quantity: ::std::option::Option<i64>,
    #[cfg_attr(
        feature = "schemars",
        schemars(
            default,
            with = "crate::schema::Optional<::std::string::String>",
            skip_serializing_if = "::std::option::Option::is_none"
        )
    )]
    pub subscription_id: ::std::option::Option<::std::string::String>,
    #[cfg_attr(
        feature = "schemars",
        schemars(
            default,
            with = "crate::schema::Optional<NetworkTransferData>",
            skip_serializing_if = "::std::option::Option::is_none"
        )
    )]
    pub transfer_data: ::std::option::Option<NetworkTransferData>,
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

impl CreateCardCharge {
    /// Creates a body with the required fields. Other fields are only sent if they are set.
    #[must_use]
    #[allow(clippy::new_without_default)]
    pub fn new(amount: impl ::std::convert::Into<crate::Decimal>) -> Self {
        Self {
            amount: amount.into(),
            appearance_billing_address: ::std::default::Default::default(),
            appearance_border_radius: ::std::default::Default::default(),
            appearance_theme: ::std::default::Default::default(),
            application_fee_amount: ::std::default::Default::default(),
            currency: ::std::default::Default::default(),
            currency_code: ::std::default::Default::default(),
            customer_email: ::std::default::Default::default(),
            customer_id: ::std::default::Default::default(),
            customer_name: ::std::default::Default::default(),
            customer_phone: ::std::default::Default::default(),
            description: ::std::default::Default::default(),
            hold: ::std::default::Default::default(),
            metadata: ::std::default::Default::default(),
            payment_reference: ::std::default::Default::default(),
            product_id: ::std::default::Default::default(),
            quantity: ::std::default::Default::default(),
            subscription_id: ::std::default::Default::default(),
            transfer_data: ::std::default::Default::default(),
            transfer_group: ::std::default::Default::default(),
            undeclared: ::std::default::Default::default(),
        }
    }
    /// Sets `appearance_billing_address`; `None` omits it.
    #[must_use]
    pub fn appearance_billing_address(
        mut self,
        appearance_billing_address: impl ::std::convert::Into<
            ::std::option::Option<crate::types::AppearanceBillingAddress>,
        >,
    ) -> Self {
        self.appearance_billing_address = appearance_billing_address.into();
        self
    }
    /// Sets `appearance_border_radius`; `None` omits it.
    #[must_use]
    pub fn appearance_border_radius<M>(
        mut self,
        appearance_border_radius: impl crate::IntoOptional<crate::Decimal, M>,
    ) -> Self {
        self.appearance_border_radius = appearance_border_radius.into_optional();
        self
    }
    /// Sets `appearance_theme`; `None` omits it.
    #[must_use]
    pub fn appearance_theme(
        mut self,
        appearance_theme: impl ::std::convert::Into<
            ::std::option::Option<crate::types::AppearanceTheme>,
        >,
    ) -> Self {
        self.appearance_theme = appearance_theme.into();
        self
    }
    /// Sets `application_fee_amount`; `None` omits it.
    #[must_use]
    pub fn application_fee_amount<M>(
        mut self,
        application_fee_amount: impl crate::IntoOptional<crate::Decimal, M>,
    ) -> Self {
        self.application_fee_amount = application_fee_amount.into_optional();
        self
    }
    /// Sets `currency`; `None` omits it.
    #[must_use]
    pub fn currency(
        mut self,
        currency: impl ::std::convert::Into<
            ::std::option::Option<crate::types::Currency>,
        >,
    ) -> Self {
        self.currency = currency.into();
        self
    }
    /// Sets `currency_code`; `None` omits it.
    #[must_use]
    pub fn currency_code(
        mut self,
        currency_code: impl ::std::convert::Into<
            ::std::option::Option<crate::types::Currency>,
        >,
    ) -> Self {
        self.currency_code = currency_code.into();
        self
    }
    /// Sets `customer_email`; `None` omits it.
    #[must_use]
    pub fn customer_email<M>(
        mut self,
        customer_email: impl crate::IntoOptional<::std::string::String, M>,
    ) -> Self {
        self.customer_email = customer_email.into_optional();
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
    /// Sets `customer_name`; `None` omits it.
    #[must_use]
    pub fn customer_name<M>(
        mut self,
        customer_name: impl crate::IntoOptional<::std::string::String, M>,
    ) -> Self {
        self.customer_name = customer_name.into_optional();
        self
    }
    /// Sets `customer_phone`; `None` omits it.
    #[must_use]
    pub fn customer_phone<M>(
        mut self,
        customer_phone: impl crate::IntoOptional<::std::string::String, M>,
    ) -> Self {
        self.customer_phone = customer_phone.into_optional();
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
    /// Sets `hold`; `None` omits it.
    #[must_use]
    pub fn hold(
        mut self,
        hold: impl ::std::convert::Into<::std::option::Option<bool>>,
    ) -> Self {
        self.hold = hold.into();
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
    /// Sets `product_id`; `None` omits it.
    #[must_use]
    pub fn product_id<M>(
        mut self,
        product_id: impl crate::IntoOptional<::std::string::String, M>,
    ) -> Self {
        self.product_id = product_id.into_optional();
        self
    }
    /// Sets `quantity`; `None` omits it.
    #[must_use]
    pub fn quantity(
        mut self,
        quantity: impl ::std::convert::Into<::std::option::Option<i64>>,
    ) -> Self {
        self.quantity = quantity.into();
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
    /// Sets `transfer_data`; `None` omits it.
    #[must_use]
    pub fn transfer_data(
        mut self,
        transfer_data: impl ::std::convert::Into<
            ::std::option::Option<NetworkTransferData>,
        >,
    ) -> Self {
        self.transfer_data = transfer_data.into();
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
impl crate::check::Check for CreateCardCharge {
    #[inline]
    fn check(&self) -> ::std::result::Result<(), crate::check::Violation> {
        if self.customer_id.as_ref().is_none() {
            crate::check::required(
                "customer_email",
                self.customer_email.as_ref(),
                "A card charge names its payer: an id, or e-mail address and name.",
            )?;
            crate::check::required(
                "customer_name",
                self.customer_name.as_ref(),
                "A card charge names its payer: an id, or e-mail address and name.",
            )?;
        }
        crate::check::above(
            "amount",
            ::std::option::Option::Some(&self.amount),
            crate::Decimal::new(0i64, 0u32),
            "A charge has to be above zero.",
        )?;
        crate::check::at_least(
            "appearance_border_radius",
            self.appearance_border_radius.as_ref(),
            crate::Decimal::new(0i64, 0u32),
            "A border radius cannot be negative.",
        )?;
        if self.currency_code.as_ref().is_some_and(|value| *value == *"XOF") {
            crate::check::whole(
                "amount",
                ::std::option::Option::Some(&self.amount),
                "XOF has no decimals.",
            )?;
            crate::check::whole(
                "application_fee_amount",
                self.application_fee_amount.as_ref(),
                "XOF has no decimals.",
            )?;
        }
        crate::check::phone(
            "customer_phone",
            self.customer_phone.as_ref(),
            "Money is asked for, or a person is reached, at this number.",
        )?;
        self.undeclared
            .check(
                &[
                    "amount",
                    "appearance_billing_address",
                    "appearance_border_radius",
                    "appearance_theme",
                    "application_fee_amount",
                    "currency",
                    "currency_code",
                    "customer_email",
                    "customer_id",
                    "customer_name",
                    "customer_phone",
                    "description",
                    "hold",
                    "metadata",
                    "payment_reference",
                    "product_id",
                    "quantity",
                    "subscription_id",
                    "transfer_data",
                    "transfer_group",
                ],
            )?;
        crate::check::inside("transfer_data", self.transfer_data.as_ref())?;
        Ok(())
    }
}

crate::fields::object!(CreateCardCharge, [
    required(amount, "amount"),
    optional(appearance_billing_address, "appearance_billing_address"),
    optional(appearance_border_radius, "appearance_border_radius"),
    optional(appearance_theme, "appearance_theme"),
    optional(application_fee_amount, "application_fee_amount"),
    optional(currency, "currency"),
    optional(currency_code, "currency_code"),
    optional(customer_email, "customer_email"),
    optional(customer_id, "customer_id"),
    optional(customer_name, "customer_name"),
    optional(customer_phone, "customer_phone"),
    optional(description, "description"),
    optional(hold, "hold"),
    optional(metadata, "metadata"),
    optional(payment_reference, "payment_reference"),
    optional(product_id, "product_id"),
    optional(quantity, "quantity"),
    optional(subscription_id, "subscription_id"),
    optional(transfer_data, "transfer_data"),
    optional(transfer_group, "transfer_group"),
], undeclared(undeclared));

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
pub struct CreateMtnCharge {
    pub amount: crate::Decimal,
    #[cfg_attr(
        feature = "schemars",
        schemars(
            default,
            with = "crate::schema::Optional<crate::Decimal>",
            skip_serializing_if = "::std::option::Option::is_none"
        )
    )]
    pub application_fee_amount: ::std::option::Option<crate::Decimal>,
    #[cfg_attr(
        feature = "schemars",
        schemars(
            default,
            with = "crate::schema::Optional<crate::types::MtnCountry>",
            rename = "countryCode",
            skip_serializing_if = "::std::option::Option::is_none"
        )
    )]
    pub country_code: ::std::option::Option<crate::types::MtnCountry>,
    pub currency: crate::types::Currency,
    pub customer: ChargeCustomer,
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
            rename = "merchantId",
            skip_serializing_if = "::std::option::Option::is_none"
        )
    )]
    pub merchant_id: ::std::option::Option<::std::string::String>,
    #[cfg_attr(
        feature = "schemars",
        schemars(
            default,
            with = "crate::schema::Optional<::std::string::String>",
            rename = "organizationId",
            skip_serializing_if = "::std::option::Option::is_none"
        )
    )]
    pub organization_id: ::std::option::Option<::std::string::String>,
    #[cfg_attr(
        feature = "schemars",
        schemars(
            default,
            with = "crate::schema::Optional<::std::string::String>",
            rename = "productId",
            skip_serializing_if = "::std::option::Option::is_none"
        )
    )]
    pub product_id: ::std::option::Option<::std::string::String>,
    #[cfg_attr(
        feature = "schemars",
        schemars(
            default,
            with = "crate::schema::Optional<i64>",
            skip_serializing_if = "::std::option::Option::is_none"
        )
    )]
    pub quantity: ::std::option::Option<i64>,
    #[cfg_attr(
        feature = "schemars",
        schemars(
            default,
            with = "crate::schema::Optional<::std::string::String>",
            rename = "subscriptionId",
            skip_serializing_if = "::std::option::Option::is_none"
        )
    )]
    pub subscription_id: ::std::option::Option<::std::string::String>,
    #[cfg_attr(
        feature = "schemars",
        schemars(
            default,
            with = "crate::schema::Optional<NetworkTransferData>",
            skip_serializing_if = "::std::option::Option::is_none"
        )
    )]
    pub transfer_data: ::std::option::Option<NetworkTransferData>,
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

impl CreateMtnCharge {
    /// Creates a body with the required fields. Other fields are only sent if they are set.
    #[must_use]
    #[allow(clippy::new_without_default)]
    pub fn new(
        amount: impl ::std::convert::Into<crate::Decimal>,
        currency: crate::types::Currency,
        customer: ChargeCustomer,
    ) -> Self {
        Self {
            amount: amount.into(),
            currency: currency,
            customer: customer,
            application_fee_amount: ::std::default::Default::default(),
            country_code: ::std::default::Default::default(),
            description: ::std::default::Default::default(),
            merchant_id: ::std::default::Default::default(),
            organization_id: ::std::default::Default::default(),
            product_id: ::std::default::Default::default(),
            quantity: ::std::default::Default::default(),
            subscription_id: ::std::default::Default::default(),
            transfer_data: ::std::default::Default::default(),
            transfer_group: ::std::default::Default::default(),
            undeclared: ::std::default::Default::default(),
        }
    }
    /// Sets `application_fee_amount`; `None` omits it.
    #[must_use]
    pub fn application_fee_amount<M>(
        mut self,
        application_fee_amount: impl crate::IntoOptional<crate::Decimal, M>,
    ) -> Self {
        self.application_fee_amount = application_fee_amount.into_optional();
        self
    }
    /// Sets `country_code`; `None` omits it.
    #[must_use]
    pub fn country_code(
        mut self,
        country_code: impl ::std::convert::Into<
            ::std::option::Option<crate::types::MtnCountry>,
        >,
    ) -> Self {
        self.country_code = country_code.into();
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
    /// Sets `merchant_id`; `None` omits it.
    #[must_use]
    pub fn merchant_id<M>(
        mut self,
        merchant_id: impl crate::IntoOptional<::std::string::String, M>,
    ) -> Self {
        self.merchant_id = merchant_id.into_optional();
        self
    }
    /// Sets `organization_id`; `None` omits it.
    #[must_use]
    pub fn organization_id<M>(
        mut self,
        organization_id: impl crate::IntoOptional<::std::string::String, M>,
    ) -> Self {
        self.organization_id = organization_id.into_optional();
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
    /// Sets `quantity`; `None` omits it.
    #[must_use]
    pub fn quantity(
        mut self,
        quantity: impl ::std::convert::Into<::std::option::Option<i64>>,
    ) -> Self {
        self.quantity = quantity.into();
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
    /// Sets `transfer_data`; `None` omits it.
    #[must_use]
    pub fn transfer_data(
        mut self,
        transfer_data: impl ::std::convert::Into<
            ::std::option::Option<NetworkTransferData>,
        >,
    ) -> Self {
        self.transfer_data = transfer_data.into();
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
impl crate::check::Check for CreateMtnCharge {
    #[inline]
    fn check(&self) -> ::std::result::Result<(), crate::check::Violation> {
        crate::check::above(
            "amount",
            ::std::option::Option::Some(&self.amount),
            crate::Decimal::new(0i64, 0u32),
            "A charge has to be above zero.",
        )?;
        crate::check::at_least(
            "quantity",
            self.quantity.as_ref(),
            crate::Decimal::new(1i64, 0u32),
            "The amount is multiplied by the quantity.",
        )?;
        if ::std::option::Option::Some(&self.currency)
            .is_some_and(|value| *value == *"XOF")
        {
            crate::check::whole(
                "amount",
                ::std::option::Option::Some(&self.amount),
                "XOF has no decimals.",
            )?;
            crate::check::whole(
                "application_fee_amount",
                self.application_fee_amount.as_ref(),
                "XOF has no decimals.",
            )?;
        }
        self.undeclared
            .check(
                &[
                    "amount",
                    "application_fee_amount",
                    "countryCode",
                    "currency",
                    "customer",
                    "description",
                    "merchantId",
                    "organizationId",
                    "productId",
                    "quantity",
                    "subscriptionId",
                    "transfer_data",
                    "transfer_group",
                ],
            )?;
        crate::check::inside("customer", ::std::option::Option::Some(&self.customer))?;
        crate::check::inside("transfer_data", self.transfer_data.as_ref())?;
        Ok(())
    }
}

crate::fields::object!(CreateMtnCharge, [
    required(amount, "amount"),
    optional(application_fee_amount, "application_fee_amount"),
    optional(country_code, "countryCode"),
    required(currency, "currency"),
    required(customer, "customer"),
    optional(description, "description"),
    optional(merchant_id, "merchantId"),
    optional(organization_id, "organizationId"),
    optional(product_id, "productId"),
    optional(quantity, "quantity"),
    optional(subscription_id, "subscriptionId"),
    optional(transfer_data, "transfer_data"),
    optional(transfer_group, "transfer_group"),
], undeclared(undeclared));

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
pub struct CreateSwitchCharge {
    pub amount: crate::Decimal,
    #[cfg_attr(
        feature = "schemars",
        schemars(
            default,
            with = "crate::schema::Optional<::std::string::String>",
            skip_serializing_if = "::std::option::Option::is_none"
        )
    )]
    pub checkout_session_id: ::std::option::Option<::std::string::String>,
    #[cfg_attr(
        feature = "schemars",
        schemars(
            default,
            with = "crate::schema::Optional<crate::types::Currency>",
            skip_serializing_if = "::std::option::Option::is_none"
        )
    )]
    pub currency_code: ::std::option::Option<crate::types::Currency>,
    #[cfg_attr(
        feature = "schemars",
        schemars(
            default,
            with = "crate::schema::Optional<::std::string::String>",
            skip_serializing_if = "::std::option::Option::is_none"
        )
    )]
    pub customer_email: ::std::option::Option<::std::string::String>,
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
    pub customer_name: ::std::option::Option<::std::string::String>,
    #[cfg_attr(
        feature = "schemars",
        schemars(
            default,
            with = "crate::schema::Optional<::std::string::String>",
            skip_serializing_if = "::std::option::Option::is_none"
        )
    )]
    pub customer_phone: ::std::option::Option<::std::string::String>,
    pub cvv: crate::Secret,
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
    pub ecom_ip: ::std::option::Option<::std::string::String>,
    pub expiry: ::std::string::String,
    #[cfg_attr(
        feature = "schemars",
        schemars(
            default,
            with = "crate::schema::Optional<::std::string::String>",
            rename = "merchantId",
            skip_serializing_if = "::std::option::Option::is_none"
        )
    )]
    pub merchant_id: ::std::option::Option<::std::string::String>,
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
            rename = "organizationId",
            skip_serializing_if = "::std::option::Option::is_none"
        )
    )]
    pub organization_id: ::std::option::Option<::std::string::String>,
    pub pan: crate::Secret,
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
    pub product_id: ::std::option::Option<::std::string::String>,
    #[cfg_attr(
        feature = "schemars",
        schemars(
            default,
            with = "crate::schema::Optional<i64>",
            skip_serializing_if = "::std::option::Option::is_none"
        )
    )]
    pub quantity: ::std::option::Option<i64>,
    #[cfg_attr(
        feature = "schemars",
        schemars(
            default,
            with = "crate::schema::Optional<::std::string::String>",
            skip_serializing_if = "::std::option::Option::is_none"
        )
    )]
    pub subscription_id: ::std::option::Option<::std::string::String>,
    #[cfg_attr(feature = "schemars", schemars(skip))]
    pub(crate) undeclared: crate::extra::Extra,
}

impl CreateSwitchCharge {
    /// Creates a body with the required fields. Other fields are only sent if they are set.
    #[must_use]
    #[allow(clippy::new_without_default)]
    pub fn new(
        amount: impl ::std::convert::Into<crate::Decimal>,
        pan: impl ::std::convert::Into<crate::Secret>,
        expiry: impl ::std::convert::Into<::std::string::String>,
        cvv: impl ::std::convert::Into<crate::Secret>,
    ) -> Self {
        Self {
            amount: amount.into(),
            pan: pan.into(),
            expiry: expiry.into(),
            cvv: cvv.into(),
            checkout_session_id: ::std::default::Default::default(),
            currency_code: ::std::default::Default::default(),
            customer_email: ::std::default::Default::default(),
            customer_id: ::std::default::Default::default(),
            customer_name: ::std::default::Default::default(),
            customer_phone: ::std::default::Default::default(),
            description: ::std::default::Default::default(),
            ecom_ip: ::std::default::Default::default(),
            merchant_id: ::std::default::Default::default(),
            metadata: ::std::default::Default::default(),
            organization_id: ::std::default::Default::default(),
            payment_reference: ::std::default::Default::default(),
            product_id: ::std::default::Default::default(),
            quantity: ::std::default::Default::default(),
            subscription_id: ::std::default::Default::default(),
            undeclared: ::std::default::Default::default(),
        }
    }
    /// Sets `checkout_session_id`; `None` omits it.
    #[must_use]
    pub fn checkout_session_id<M>(
        mut self,
        checkout_session_id: impl crate::IntoOptional<::std::string::String, M>,
    ) -> Self {
        self.checkout_session_id = checkout_session_id.into_optional();
        self
    }
    /// Sets `currency_code`; `None` omits it.
    #[must_use]
    pub fn currency_code(
        mut self,
        currency_code: impl ::std::convert::Into<
            ::std::option::Option<crate::types::Currency>,
        >,
    ) -> Self {
        self.currency_code = currency_code.into();
        self
    }
    /// Sets `customer_email`; `None` omits it.
    #[must_use]
    pub fn customer_email<M>(
        mut self,
        customer_email: impl crate::IntoOptional<::std::string::String, M>,
    ) -> Self {
        self.customer_email = customer_email.into_optional();
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
    /// Sets `customer_name`; `None` omits it.
    #[must_use]
    pub fn customer_name<M>(
        mut self,
        customer_name: impl crate::IntoOptional<::std::string::String, M>,
    ) -> Self {
        self.customer_name = customer_name.into_optional();
        self
    }
    /// Sets `customer_phone`; `None` omits it.
    #[must_use]
    pub fn customer_phone<M>(
        mut self,
        customer_phone: impl crate::IntoOptional<::std::string::String, M>,
    ) -> Self {
        self.customer_phone = customer_phone.into_optional();
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
    /// Sets `ecom_ip`; `None` omits it.
    #[must_use]
    pub fn ecom_ip<M>(
        mut self,
        ecom_ip: impl crate::IntoOptional<::std::string::String, M>,
    ) -> Self {
        self.ecom_ip = ecom_ip.into_optional();
        self
    }
    /// Sets `merchant_id`; `None` omits it.
    #[must_use]
    pub fn merchant_id<M>(
        mut self,
        merchant_id: impl crate::IntoOptional<::std::string::String, M>,
    ) -> Self {
        self.merchant_id = merchant_id.into_optional();
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
    /// Sets `organization_id`; `None` omits it.
    #[must_use]
    pub fn organization_id<M>(
        mut self,
        organization_id: impl crate::IntoOptional<::std::string::String, M>,
    ) -> Self {
        self.organization_id = organization_id.into_optional();
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
    /// Sets `product_id`; `None` omits it.
    #[must_use]
    pub fn product_id<M>(
        mut self,
        product_id: impl crate::IntoOptional<::std::string::String, M>,
    ) -> Self {
        self.product_id = product_id.into_optional();
        self
    }
    /// Sets `quantity`; `None` omits it.
    #[must_use]
    pub fn quantity(
        mut self,
        quantity: impl ::std::convert::Into<::std::option::Option<i64>>,
    ) -> Self {
        self.quantity = quantity.into();
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
impl crate::check::Check for CreateSwitchCharge {
    #[inline]
    fn check(&self) -> ::std::result::Result<(), crate::check::Violation> {
        if self.currency_code.as_ref().is_some_and(|value| *value == *"XOF") {
            crate::check::whole(
                "amount",
                ::std::option::Option::Some(&self.amount),
                "XOF has no decimals.",
            )?;
        }
        crate::check::phone(
            "customer_phone",
            self.customer_phone.as_ref(),
            "Money is asked for, or a person is reached, at this number.",
        )?;
        self.undeclared
            .check(
                &[
                    "amount",
                    "checkout_session_id",
                    "currency_code",
                    "customer_email",
                    "customer_id",
                    "customer_name",
                    "customer_phone",
                    "cvv",
                    "description",
                    "ecom_ip",
                    "expiry",
                    "merchantId",
                    "metadata",
                    "organizationId",
                    "pan",
                    "payment_reference",
                    "product_id",
                    "quantity",
                    "subscription_id",
                ],
            )?;
        Ok(())
    }
}

crate::fields::object!(CreateSwitchCharge, [
    required(amount, "amount"),
    optional(checkout_session_id, "checkout_session_id"),
    optional(currency_code, "currency_code"),
    optional(customer_email, "customer_email"),
    optional(customer_id, "customer_id"),
    optional(customer_name, "customer_name"),
    optional(customer_phone, "customer_phone"),
    required(cvv, "cvv"),
    optional(description, "description"),
    optional(ecom_ip, "ecom_ip"),
    required(expiry, "expiry"),
    optional(merchant_id, "merchantId"),
    optional(metadata, "metadata"),
    optional(organization_id, "organizationId"),
    required(pan, "pan"),
    optional(payment_reference, "payment_reference"),
    optional(product_id, "product_id"),
    optional(quantity, "quantity"),
    optional(subscription_id, "subscription_id"),
], undeclared(undeclared));

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
pub struct CreateWaveCharge {
    pub amount: crate::Decimal,
    #[cfg_attr(
        feature = "schemars",
        schemars(
            default,
            with = "crate::schema::Optional<crate::Decimal>",
            skip_serializing_if = "::std::option::Option::is_none"
        )
    )]
    pub application_fee_amount: ::std::option::Option<crate::Decimal>,
    pub currency: crate::types::Currency,
    pub customer: ChargeCustomer,
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
            with = "crate::schema::Optional<crate::types::KeyEnvironment>",
            skip_serializing_if = "::std::option::Option::is_none"
        )
    )]
    pub environment: ::std::option::Option<crate::types::KeyEnvironment>,
    #[cfg_attr(
        feature = "schemars",
        schemars(
            default,
            with = "crate::schema::Optional<::std::string::String>",
            rename = "errorUrl",
            skip_serializing_if = "::std::option::Option::is_none"
        )
    )]
    pub error_url: ::std::option::Option<::std::string::String>,
    #[cfg_attr(
        feature = "schemars",
        schemars(
            default,
            with = "crate::schema::Optional<::std::string::String>",
            rename = "merchantId",
            skip_serializing_if = "::std::option::Option::is_none"
        )
    )]
    pub merchant_id: ::std::option::Option<::std::string::String>,
    #[cfg_attr(
        feature = "schemars",
        schemars(
            default,
            with = "crate::schema::Optional<::std::string::String>",
            rename = "organizationId",
            skip_serializing_if = "::std::option::Option::is_none"
        )
    )]
    pub organization_id: ::std::option::Option<::std::string::String>,
    #[cfg_attr(
        feature = "schemars",
        schemars(
            default,
            with = "crate::schema::Optional<::std::string::String>",
            rename = "successUrl",
            skip_serializing_if = "::std::option::Option::is_none"
        )
    )]
    pub success_url: ::std::option::Option<::std::string::String>,
    #[cfg_attr(
        feature = "schemars",
        schemars(
            default,
            with = "crate::schema::Optional<NetworkTransferData>",
            skip_serializing_if = "::std::option::Option::is_none"
        )
    )]
    pub transfer_data: ::std::option::Option<NetworkTransferData>,
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

impl CreateWaveCharge {
    /// Creates a body with the required fields. Other fields are only sent if they are set.
    #[must_use]
    #[allow(clippy::new_without_default)]
    pub fn new(
        amount: impl ::std::convert::Into<crate::Decimal>,
        currency: crate::types::Currency,
        customer: ChargeCustomer,
    ) -> Self {
        Self {
            amount: amount.into(),
            currency: currency,
            customer: customer,
            application_fee_amount: ::std::default::Default::default(),
            description: ::std::default::Default::default(),
            environment: ::std::default::Default::default(),
            error_url: ::std::default::Default::default(),
            merchant_id: ::std::default::Default::default(),
            organization_id: ::std::default::Default::default(),
            success_url: ::std::default::Default::default(),
            transfer_data: ::std::default::Default::default(),
            transfer_group: ::std::default::Default::default(),
            undeclared: ::std::default::Default::default(),
        }
    }
    /// Sets `application_fee_amount`; `None` omits it.
    #[must_use]
    pub fn application_fee_amount<M>(
        mut self,
        application_fee_amount: impl crate::IntoOptional<crate::Decimal, M>,
    ) -> Self {
        self.application_fee_amount = application_fee_amount.into_optional();
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
    /// Sets `environment`; `None` omits it.
    #[must_use]
    pub fn environment(
        mut self,
        environment: impl ::std::convert::Into<
            ::std::option::Option<crate::types::KeyEnvironment>,
        >,
    ) -> Self {
        self.environment = environment.into();
        self
    }
    /// Sets `error_url`; `None` omits it.
    #[must_use]
    pub fn error_url<M>(
        mut self,
        error_url: impl crate::IntoOptional<::std::string::String, M>,
    ) -> Self {
        self.error_url = error_url.into_optional();
        self
    }
    /// Sets `merchant_id`; `None` omits it.
    #[must_use]
    pub fn merchant_id<M>(
        mut self,
        merchant_id: impl crate::IntoOptional<::std::string::String, M>,
    ) -> Self {
        self.merchant_id = merchant_id.into_optional();
        self
    }
    /// Sets `organization_id`; `None` omits it.
    #[must_use]
    pub fn organization_id<M>(
        mut self,
        organization_id: impl crate::IntoOptional<::std::string::String, M>,
    ) -> Self {
        self.organization_id = organization_id.into_optional();
        self
    }
    /// Sets `success_url`; `None` omits it.
    #[must_use]
    pub fn success_url<M>(
        mut self,
        success_url: impl crate::IntoOptional<::std::string::String, M>,
    ) -> Self {
        self.success_url = success_url.into_optional();
        self
    }
    /// Sets `transfer_data`; `None` omits it.
    #[must_use]
    pub fn transfer_data(
        mut self,
        transfer_data: impl ::std::convert::Into<
            ::std::option::Option<NetworkTransferData>,
        >,
    ) -> Self {
        self.transfer_data = transfer_data.into();
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
impl crate::check::Check for CreateWaveCharge {
    #[inline]
    fn check(&self) -> ::std::result::Result<(), crate::check::Violation> {
        crate::check::at_least(
            "amount",
            ::std::option::Option::Some(&self.amount),
            crate::Decimal::new(100i64, 0u32),
            "Wave takes no less than 100 XOF.",
        )?;
        if ::std::option::Option::Some(&self.currency)
            .is_some_and(|value| *value == *"XOF")
        {
            crate::check::whole(
                "amount",
                ::std::option::Option::Some(&self.amount),
                "XOF has no decimals.",
            )?;
            crate::check::whole(
                "application_fee_amount",
                self.application_fee_amount.as_ref(),
                "XOF has no decimals.",
            )?;
        }
        self.undeclared
            .check(
                &[
                    "amount",
                    "application_fee_amount",
                    "currency",
                    "customer",
                    "description",
                    "environment",
                    "errorUrl",
                    "merchantId",
                    "organizationId",
                    "successUrl",
                    "transfer_data",
                    "transfer_group",
                ],
            )?;
        crate::check::inside("customer", ::std::option::Option::Some(&self.customer))?;
        crate::check::inside("transfer_data", self.transfer_data.as_ref())?;
        Ok(())
    }
}

crate::fields::object!(CreateWaveCharge, [
    required(amount, "amount"),
    optional(application_fee_amount, "application_fee_amount"),
    required(currency, "currency"),
    required(customer, "customer"),
    optional(description, "description"),
    optional(environment, "environment"),
    optional(error_url, "errorUrl"),
    optional(merchant_id, "merchantId"),
    optional(organization_id, "organizationId"),
    optional(success_url, "successUrl"),
    optional(transfer_data, "transfer_data"),
    optional(transfer_group, "transfer_group"),
], undeclared(undeclared));

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
pub struct IncrementCardHold {
    pub amount: crate::Decimal,
    #[cfg_attr(feature = "schemars", schemars(skip))]
    pub(crate) undeclared: crate::extra::Extra,
}

impl IncrementCardHold {
    /// Creates a body with the required fields. Other fields are only sent if they are set.
    #[must_use]
    #[allow(clippy::new_without_default)]
    pub fn new(amount: impl ::std::convert::Into<crate::Decimal>) -> Self {
        Self {
            amount: amount.into(),
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
impl crate::check::Check for IncrementCardHold {
    #[inline]
    fn check(&self) -> ::std::result::Result<(), crate::check::Violation> {
        self.undeclared.check(&["amount"])?;
        Ok(())
    }
}

crate::fields::object!(IncrementCardHold, [
    required(amount, "amount"),
], undeclared(undeclared));

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
pub struct MtnCharge {
    pub data: MtnChargeData,
    #[cfg_attr(
        feature = "schemars",
        schemars(
            default,
            with = "crate::schema::Optional<ChargeNextAction>",
            skip_serializing_if = "::std::option::Option::is_none"
        )
    )]
    pub next_action: ::std::option::Option<ChargeNextAction>,
    pub success: bool,
}

crate::fields::object!(MtnCharge, [
    required(data, "data"),
    optional(next_action, "next_action"),
    required(success, "success"),
]);

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
pub struct MtnChargeData {
    #[cfg_attr(
        feature = "schemars",
        schemars(
            default,
            with = "crate::schema::Optional<::std::string::String>",
            skip_serializing_if = "::std::option::Option::is_none"
        )
    )]
    pub external_id: ::std::option::Option<::std::string::String>,
    #[cfg_attr(
        feature = "schemars",
        schemars(
            default,
            with = "crate::schema::Optional<::serde_json::Value>",
            skip_serializing_if = "::std::option::Option::is_none"
        )
    )]
    pub mtn_response: ::std::option::Option<::serde_json::Value>,
    #[cfg_attr(
        feature = "schemars",
        schemars(
            default,
            with = "crate::schema::Optional<::std::string::String>",
            skip_serializing_if = "::std::option::Option::is_none"
        )
    )]
    pub reference_id: ::std::option::Option<::std::string::String>,
    pub status: crate::types::MobileMoneyStatus,
    pub transaction_id: ::std::string::String,
}

crate::fields::object!(MtnChargeData, [
    optional(external_id, "external_id"),
    optional(mtn_response, "mtn_response"),
    optional(reference_id, "reference_id"),
    required(status, "status"),
    required(transaction_id, "transaction_id"),
]);

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
pub struct NetworkTransferData {
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
            with = "crate::schema::Optional<::std::string::String>",
            skip_serializing_if = "::std::option::Option::is_none"
        )
    )]
    pub destination: ::std::option::Option<::std::string::String>,
    #[cfg_attr(feature = "schemars", schemars(skip))]
    pub(crate) undeclared: crate::extra::Extra,
}

impl NetworkTransferData {
    /// Creates a body with no fields set.
    #[must_use]
    #[allow(clippy::new_without_default)]
    #[inline]
    pub fn new() -> Self {
        Self {
            amount: ::std::default::Default::default(),
            destination: ::std::default::Default::default(),
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
    /// Sets `destination`; `None` omits it.
    #[must_use]
    pub fn destination<M>(
        mut self,
        destination: impl crate::IntoOptional<::std::string::String, M>,
    ) -> Self {
        self.destination = destination.into_optional();
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
impl crate::check::Check for NetworkTransferData {
    #[inline]
    fn check(&self) -> ::std::result::Result<(), crate::check::Violation> {
        self.undeclared.check(&["amount", "destination"])?;
        Ok(())
    }
}

crate::fields::object!(NetworkTransferData, [
    optional(amount, "amount"),
    optional(destination, "destination"),
], undeclared(undeclared));

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
pub struct SwitchCharge {
    #[cfg_attr(
        feature = "schemars",
        schemars(
            default,
            with = "crate::schema::Optional<::std::string::String>",
            skip_serializing_if = "::std::option::Option::is_none"
        )
    )]
    pub action_code: ::std::option::Option<::std::string::String>,
    #[cfg_attr(
        feature = "schemars",
        schemars(
            default,
            with = "crate::schema::Optional<::std::string::String>",
            skip_serializing_if = "::std::option::Option::is_none"
        )
    )]
    pub auth_code: ::std::option::Option<::std::string::String>,
    #[cfg_attr(
        feature = "schemars",
        schemars(
            default,
            with = "crate::schema::Optional<::std::string::String>",
            skip_serializing_if = "::std::option::Option::is_none"
        )
    )]
    pub merchant_reference: ::std::option::Option<::std::string::String>,
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
            with = "crate::schema::Optional<ChargeNextAction>",
            skip_serializing_if = "::std::option::Option::is_none"
        )
    )]
    pub next_action: ::std::option::Option<ChargeNextAction>,
    #[cfg_attr(
        feature = "schemars",
        schemars(
            default,
            with = "crate::schema::Optional<crate::types::SwitchChargeStatus>",
            skip_serializing_if = "::std::option::Option::is_none"
        )
    )]
    pub status: ::std::option::Option<crate::types::SwitchChargeStatus>,
    #[cfg_attr(
        feature = "schemars",
        schemars(
            default,
            with = "crate::schema::Optional<bool>",
            skip_serializing_if = "::std::option::Option::is_none"
        )
    )]
    pub success: ::std::option::Option<bool>,
    #[cfg_attr(
        feature = "schemars",
        schemars(
            default,
            with = "crate::schema::Optional<crate::Decimal>",
            skip_serializing_if = "::std::option::Option::is_none"
        )
    )]
    pub system_reference: ::std::option::Option<crate::Decimal>,
    #[cfg_attr(
        feature = "schemars",
        schemars(
            default,
            with = "crate::schema::Optional<::std::string::String>",
            skip_serializing_if = "::std::option::Option::is_none"
        )
    )]
    pub transaction_id: ::std::option::Option<::std::string::String>,
}

crate::fields::object!(SwitchCharge, [
    optional(action_code, "action_code"),
    optional(auth_code, "auth_code"),
    optional(merchant_reference, "merchant_reference"),
    optional(message, "message"),
    optional(next_action, "next_action"),
    optional(status, "status"),
    optional(success, "success"),
    optional(system_reference, "system_reference"),
    optional(transaction_id, "transaction_id"),
]);

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
pub struct WaveCharge {
    #[cfg_attr(
        feature = "schemars",
        schemars(
            default,
            with = "crate::schema::Optional<::std::string::String>",
            rename = "checkoutUrl",
            skip_serializing_if = "::std::option::Option::is_none"
        )
    )]
    pub alternate_checkout_url: ::std::option::Option<::std::string::String>,
    #[cfg_attr(
        feature = "schemars",
        schemars(
            default,
            with = "crate::schema::Optional<::std::string::String>",
            rename = "transactionId",
            skip_serializing_if = "::std::option::Option::is_none"
        )
    )]
    pub alternate_transaction_id: ::std::option::Option<::std::string::String>,
    #[cfg_attr(
        feature = "schemars",
        schemars(
            default,
            with = "crate::schema::Optional<::std::string::String>",
            skip_serializing_if = "::std::option::Option::is_none"
        )
    )]
    pub checkout_url: ::std::option::Option<::std::string::String>,
    #[cfg_attr(
        feature = "schemars",
        schemars(
            default,
            with = "crate::schema::Optional<::serde_json::Map<::std::string::String,::serde_json::Value>>",
            skip_serializing_if = "::serde_json::Map::is_empty"
        )
    )]
    pub data: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
    #[cfg_attr(
        feature = "schemars",
        schemars(
            default,
            with = "crate::schema::Optional<ChargeNextAction>",
            skip_serializing_if = "::std::option::Option::is_none"
        )
    )]
    pub next_action: ::std::option::Option<ChargeNextAction>,
    #[cfg_attr(
        feature = "schemars",
        schemars(
            default,
            with = "crate::schema::Optional<crate::types::MobileMoneyStatus>",
            skip_serializing_if = "::std::option::Option::is_none"
        )
    )]
    pub status: ::std::option::Option<crate::types::MobileMoneyStatus>,
    #[cfg_attr(
        feature = "schemars",
        schemars(
            default,
            with = "crate::schema::Optional<bool>",
            skip_serializing_if = "::std::option::Option::is_none"
        )
    )]
    pub success: ::std::option::Option<bool>,
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
    pub wave_launch_url: ::std::option::Option<::std::string::String>,
}

crate::fields::object!(WaveCharge, [
    optional(alternate_checkout_url, "checkoutUrl"),
    optional(alternate_transaction_id, "transactionId"),
    optional(checkout_url, "checkout_url"),
    collection(data, "data"),
    optional(next_action, "next_action"),
    optional(status, "status"),
    optional(success, "success"),
    optional(transaction_id, "transaction_id"),
    optional(wave_launch_url, "wave_launch_url"),
]);
