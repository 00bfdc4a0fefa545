// Generated from openapi.json and openapi.overlay.json; do not edit.
// `cargo xtask spec generate` writes it again.

//! The types that only the operations on products use.

use super::*;

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
pub struct AddPrice {
    pub amount: crate::Decimal,
    #[cfg_attr(
        feature = "schemars",
        schemars(
            default,
            with = "crate::schema::Optional<crate::types::BillingInterval>",
            skip_serializing_if = "::std::option::Option::is_none"
        )
    )]
    pub billing_interval: ::std::option::Option<crate::types::BillingInterval>,
    pub currency_code: crate::types::Currency,
    #[cfg_attr(
        feature = "schemars",
        schemars(
            default,
            with = "crate::schema::Optional<bool>",
            skip_serializing_if = "::std::option::Option::is_none"
        )
    )]
    pub is_default: ::std::option::Option<bool>,
    #[cfg_attr(
        feature = "schemars",
        schemars(
            default,
            with = "crate::schema::Optional<crate::Decimal>",
            skip_serializing_if = "::std::option::Option::is_none"
        )
    )]
    pub maximum_amount: ::std::option::Option<crate::Decimal>,
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
            with = "crate::schema::Optional<crate::Decimal>",
            skip_serializing_if = "::std::option::Option::is_none"
        )
    )]
    pub minimum_amount: ::std::option::Option<crate::Decimal>,
    #[cfg_attr(
        feature = "schemars",
        schemars(
            default,
            with = "crate::schema::Optional<crate::types::PricingModel>",
            skip_serializing_if = "::std::option::Option::is_none"
        )
    )]
    pub pricing_model: ::std::option::Option<crate::types::PricingModel>,
    #[cfg_attr(feature = "schemars", schemars(skip))]
    pub(crate) undeclared: crate::extra::Extra,
}

impl AddPrice {
    /// Creates a body with the required fields. Other fields are only sent if they are set.
    #[must_use]
    #[allow(clippy::new_without_default)]
    pub fn new(
        amount: impl ::std::convert::Into<crate::Decimal>,
        currency_code: crate::types::Currency,
    ) -> Self {
        Self {
            amount: amount.into(),
            currency_code: currency_code,
            billing_interval: ::std::default::Default::default(),
            is_default: ::std::default::Default::default(),
            maximum_amount: ::std::default::Default::default(),
            metadata: ::std::default::Default::default(),
            minimum_amount: ::std::default::Default::default(),
            pricing_model: ::std::default::Default::default(),
            undeclared: ::std::default::Default::default(),
        }
    }
    /// Sets `billing_interval`; `None` omits it.
    #[must_use]
    pub fn billing_interval(
        mut self,
        billing_interval: impl ::std::convert::Into<
            ::std::option::Option<crate::types::BillingInterval>,
        >,
    ) -> Self {
        self.billing_interval = billing_interval.into();
        self
    }
    /// Sets `is_default`; `None` omits it.
    #[must_use]
    pub fn is_default(
        mut self,
        is_default: impl ::std::convert::Into<::std::option::Option<bool>>,
    ) -> Self {
        self.is_default = is_default.into();
        self
    }
    /// Sets `maximum_amount`; `None` omits it.
    #[must_use]
    pub fn maximum_amount<M>(
        mut self,
        maximum_amount: impl crate::IntoOptional<crate::Decimal, M>,
    ) -> Self {
        self.maximum_amount = maximum_amount.into_optional();
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
    /// Sets `minimum_amount`; `None` omits it.
    #[must_use]
    pub fn minimum_amount<M>(
        mut self,
        minimum_amount: impl crate::IntoOptional<crate::Decimal, M>,
    ) -> Self {
        self.minimum_amount = minimum_amount.into_optional();
        self
    }
    /// Sets `pricing_model`; `None` omits it.
    #[must_use]
    pub fn pricing_model(
        mut self,
        pricing_model: impl ::std::convert::Into<
            ::std::option::Option<crate::types::PricingModel>,
        >,
    ) -> Self {
        self.pricing_model = pricing_model.into();
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
impl crate::check::Check for AddPrice {
    #[inline]
    fn check(&self) -> ::std::result::Result<(), crate::check::Violation> {
        if self
            .pricing_model
            .as_ref()
            .is_some_and(|value| *value == *"pay_what_you_want")
        {
            crate::check::required(
                "minimum_amount",
                self.minimum_amount.as_ref(),
                "A price that the payer chooses has a lowest value.",
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
            crate::check::whole(
                "minimum_amount",
                self.minimum_amount.as_ref(),
                "XOF has no decimals.",
            )?;
            crate::check::whole(
                "maximum_amount",
                self.maximum_amount.as_ref(),
                "XOF has no decimals.",
            )?;
        }
        self.undeclared
            .check(
                &[
                    "amount",
                    "billing_interval",
                    "currency_code",
                    "is_default",
                    "maximum_amount",
                    "metadata",
                    "minimum_amount",
                    "pricing_model",
                ],
            )?;
        Ok(())
    }
}

crate::fields::object!(AddPrice, [
    required(amount, "amount"),
    optional(billing_interval, "billing_interval"),
    required(currency_code, "currency_code"),
    optional(is_default, "is_default"),
    optional(maximum_amount, "maximum_amount"),
    optional(metadata, "metadata"),
    optional(minimum_amount, "minimum_amount"),
    optional(pricing_model, "pricing_model"),
], undeclared(undeclared));

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
pub struct BatchPriceUpdateItem {
    pub amount: crate::Decimal,
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
    pub price_id: ::std::option::Option<::std::string::String>,
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

impl BatchPriceUpdateItem {
    /// Creates a body with the required fields. Other fields are only sent if they are set.
    #[must_use]
    #[allow(clippy::new_without_default)]
    pub fn new(amount: impl ::std::convert::Into<crate::Decimal>) -> Self {
        Self {
            amount: amount.into(),
            currency_code: ::std::default::Default::default(),
            price_id: ::std::default::Default::default(),
            product_id: ::std::default::Default::default(),
            undeclared: ::std::default::Default::default(),
        }
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
    /// Sets `price_id`; `None` omits it.
    #[must_use]
    pub fn price_id<M>(
        mut self,
        price_id: impl crate::IntoOptional<::std::string::String, M>,
    ) -> Self {
        self.price_id = price_id.into_optional();
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
impl crate::check::Check for BatchPriceUpdateItem {
    #[inline]
    fn check(&self) -> ::std::result::Result<(), crate::check::Violation> {
        if self.currency_code.as_ref().is_some_and(|value| *value == *"XOF") {
            crate::check::whole(
                "amount",
                ::std::option::Option::Some(&self.amount),
                "XOF has no decimals.",
            )?;
        }
        self.undeclared.check(&["amount", "currency_code", "price_id", "product_id"])?;
        Ok(())
    }
}

crate::fields::object!(BatchPriceUpdateItem, [
    required(amount, "amount"),
    optional(currency_code, "currency_code"),
    optional(price_id, "price_id"),
    optional(product_id, "product_id"),
], undeclared(undeclared));

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
pub struct BatchUpdatePrices {
    #[cfg_attr(
        feature = "schemars",
        schemars(
            default,
            with = "crate::schema::Optional<::std::string::String>",
            skip_serializing_if = "::std::option::Option::is_none"
        )
    )]
    pub idempotency_key: ::std::option::Option<::std::string::String>,
    pub updates: ::std::vec::Vec<BatchPriceUpdateItem>,
    #[cfg_attr(feature = "schemars", schemars(skip))]
    pub(crate) undeclared: crate::extra::Extra,
}

impl BatchUpdatePrices {
    /// Creates a body with the required fields. Other fields are only sent if they are set.
    #[must_use]
    #[allow(clippy::new_without_default)]
    #[inline]
    pub fn new(updates: ::std::vec::Vec<BatchPriceUpdateItem>) -> Self {
        Self {
            updates: updates,
            idempotency_key: ::std::default::Default::default(),
            undeclared: ::std::default::Default::default(),
        }
    }
    /// Sets `idempotency_key`; `None` omits it.
    #[must_use]
    pub fn idempotency_key<M>(
        mut self,
        idempotency_key: impl crate::IntoOptional<::std::string::String, M>,
    ) -> Self {
        self.idempotency_key = idempotency_key.into_optional();
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
impl crate::check::Check for BatchUpdatePrices {
    #[inline]
    fn check(&self) -> ::std::result::Result<(), crate::check::Violation> {
        self.undeclared.check(&["idempotency_key", "updates"])?;
        crate::check::each("updates", ::std::option::Option::Some(&self.updates))?;
        Ok(())
    }
}

crate::fields::object!(BatchUpdatePrices, [
    optional(idempotency_key, "idempotency_key"),
    required(updates, "updates"),
], undeclared(undeclared));

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
pub struct CreatePrice {
    pub amount: crate::Decimal,
    #[cfg_attr(
        feature = "schemars",
        schemars(
            default,
            with = "crate::schema::Optional<crate::types::BillingInterval>",
            skip_serializing_if = "::std::option::Option::is_none"
        )
    )]
    pub billing_interval: ::std::option::Option<crate::types::BillingInterval>,
    pub currency_code: crate::types::Currency,
    #[cfg_attr(
        feature = "schemars",
        schemars(
            default,
            with = "crate::schema::Optional<crate::Decimal>",
            skip_serializing_if = "::std::option::Option::is_none"
        )
    )]
    pub included_units: ::std::option::Option<crate::Decimal>,
    #[cfg_attr(
        feature = "schemars",
        schemars(
            default,
            with = "crate::schema::Optional<bool>",
            skip_serializing_if = "::std::option::Option::is_none"
        )
    )]
    pub is_default: ::std::option::Option<bool>,
    #[cfg_attr(
        feature = "schemars",
        schemars(
            default,
            with = "crate::schema::Optional<crate::Decimal>",
            skip_serializing_if = "::std::option::Option::is_none"
        )
    )]
    pub maximum_amount: ::std::option::Option<crate::Decimal>,
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
            with = "crate::schema::Optional<crate::Decimal>",
            skip_serializing_if = "::std::option::Option::is_none"
        )
    )]
    pub minimum_amount: ::std::option::Option<crate::Decimal>,
    #[cfg_attr(
        feature = "schemars",
        schemars(
            default,
            with = "crate::schema::Optional<crate::types::PricingModel>",
            skip_serializing_if = "::std::option::Option::is_none"
        )
    )]
    pub pricing_model: ::std::option::Option<crate::types::PricingModel>,
    #[cfg_attr(feature = "schemars", schemars(skip))]
    pub(crate) undeclared: crate::extra::Extra,
}

impl CreatePrice {
    /// Creates a body with the required fields. Other fields are only sent if they are set.
    #[must_use]
    #[allow(clippy::new_without_default)]
    pub fn new(
        amount: impl ::std::convert::Into<crate::Decimal>,
        currency_code: crate::types::Currency,
    ) -> Self {
        Self {
            amount: amount.into(),
            currency_code: currency_code,
            billing_interval: ::std::default::Default::default(),
            included_units: ::std::default::Default::default(),
            is_default: ::std::default::Default::default(),
            maximum_amount: ::std::default::Default::default(),
            metadata: ::std::default::Default::default(),
            minimum_amount: ::std::default::Default::default(),
            pricing_model: ::std::default::Default::default(),
            undeclared: ::std::default::Default::default(),
        }
    }
    /// Sets `billing_interval`; `None` omits it.
    #[must_use]
    pub fn billing_interval(
        mut self,
        billing_interval: impl ::std::convert::Into<
            ::std::option::Option<crate::types::BillingInterval>,
        >,
    ) -> Self {
        self.billing_interval = billing_interval.into();
        self
    }
    /// Sets `included_units`; `None` omits it.
    #[must_use]
    pub fn included_units<M>(
        mut self,
        included_units: impl crate::IntoOptional<crate::Decimal, M>,
    ) -> Self {
        self.included_units = included_units.into_optional();
        self
    }
    /// Sets `is_default`; `None` omits it.
    #[must_use]
    pub fn is_default(
        mut self,
        is_default: impl ::std::convert::Into<::std::option::Option<bool>>,
    ) -> Self {
        self.is_default = is_default.into();
        self
    }
    /// Sets `maximum_amount`; `None` omits it.
    #[must_use]
    pub fn maximum_amount<M>(
        mut self,
        maximum_amount: impl crate::IntoOptional<crate::Decimal, M>,
    ) -> Self {
        self.maximum_amount = maximum_amount.into_optional();
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
    /// Sets `minimum_amount`; `None` omits it.
    #[must_use]
    pub fn minimum_amount<M>(
        mut self,
        minimum_amount: impl crate::IntoOptional<crate::Decimal, M>,
    ) -> Self {
        self.minimum_amount = minimum_amount.into_optional();
        self
    }
    /// Sets `pricing_model`; `None` omits it.
    #[must_use]
    pub fn pricing_model(
        mut self,
        pricing_model: impl ::std::convert::Into<
            ::std::option::Option<crate::types::PricingModel>,
        >,
    ) -> Self {
        self.pricing_model = pricing_model.into();
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
impl crate::check::Check for CreatePrice {
    #[inline]
    fn check(&self) -> ::std::result::Result<(), crate::check::Violation> {
        if self
            .pricing_model
            .as_ref()
            .is_some_and(|value| *value == *"pay_what_you_want")
        {
            crate::check::required(
                "minimum_amount",
                self.minimum_amount.as_ref(),
                "A price that the payer chooses has a lowest value.",
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
            crate::check::whole(
                "minimum_amount",
                self.minimum_amount.as_ref(),
                "XOF has no decimals.",
            )?;
            crate::check::whole(
                "maximum_amount",
                self.maximum_amount.as_ref(),
                "XOF has no decimals.",
            )?;
        }
        self.undeclared
            .check(
                &[
                    "amount",
                    "billing_interval",
                    "currency_code",
                    "included_units",
                    "is_default",
                    "maximum_amount",
                    "metadata",
                    "minimum_amount",
                    "pricing_model",
                ],
            )?;
        Ok(())
    }
}

crate::fields::object!(CreatePrice, [
    required(amount, "amount"),
    optional(billing_interval, "billing_interval"),
    required(currency_code, "currency_code"),
    optional(included_units, "included_units"),
    optional(is_default, "is_default"),
    optional(maximum_amount, "maximum_amount"),
    optional(metadata, "metadata"),
    optional(minimum_amount, "minimum_amount"),
    optional(pricing_model, "pricing_model"),
], undeclared(undeclared));

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
pub struct CreateProduct {
    #[cfg_attr(
        feature = "schemars",
        schemars(
            default,
            with = "crate::schema::Optional<i64>",
            skip_serializing_if = "::std::option::Option::is_none"
        )
    )]
    pub charge_day: ::std::option::Option<i64>,
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
    pub display_on_storefront: ::std::option::Option<bool>,
    #[cfg_attr(
        feature = "schemars",
        schemars(
            default,
            with = "crate::schema::Optional<crate::types::FailedPaymentAction>",
            skip_serializing_if = "::std::option::Option::is_none"
        )
    )]
    pub failed_payment_action: ::std::option::Option<crate::types::FailedPaymentAction>,
    #[cfg_attr(
        feature = "schemars",
        schemars(
            default,
            with = "crate::schema::Optional<::std::vec::Vec<::std::string::String>>",
            skip_serializing_if = "::std::option::Option::is_none"
        )
    )]
    pub fee_type_ids: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    #[cfg_attr(
        feature = "schemars",
        schemars(
            default,
            with = "crate::schema::Optional<crate::types::FirstPaymentType>",
            skip_serializing_if = "::std::option::Option::is_none"
        )
    )]
    pub first_payment_type: ::std::option::Option<crate::types::FirstPaymentType>,
    #[cfg_attr(
        feature = "schemars",
        schemars(
            default,
            with = "crate::schema::Optional<::std::vec::Vec<::std::string::String>>",
            skip_serializing_if = "::std::option::Option::is_none"
        )
    )]
    pub images: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    #[cfg_attr(
        feature = "schemars",
        schemars(
            default,
            with = "crate::schema::Optional<bool>",
            skip_serializing_if = "::std::option::Option::is_none"
        )
    )]
    pub is_active: ::std::option::Option<bool>,
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
    pub meter_code: ::std::option::Option<::std::string::String>,
    pub name: ::std::string::String,
    pub prices: ::std::vec::Vec<CreatePrice>,
    pub product_type: crate::types::ProductType,
    #[cfg_attr(
        feature = "schemars",
        schemars(
            default,
            with = "crate::schema::Optional<bool>",
            skip_serializing_if = "::std::option::Option::is_none"
        )
    )]
    pub trial_enabled: ::std::option::Option<bool>,
    #[cfg_attr(
        feature = "schemars",
        schemars(
            default,
            with = "crate::schema::Optional<i64>",
            skip_serializing_if = "::std::option::Option::is_none"
        )
    )]
    pub trial_period_days: ::std::option::Option<i64>,
    #[cfg_attr(
        feature = "schemars",
        schemars(
            default,
            with = "crate::schema::Optional<crate::types::UsageAggregation>",
            skip_serializing_if = "::std::option::Option::is_none"
        )
    )]
    pub usage_aggregation: ::std::option::Option<crate::types::UsageAggregation>,
    #[cfg_attr(
        feature = "schemars",
        schemars(
            default,
            with = "crate::schema::Optional<::std::string::String>",
            skip_serializing_if = "::std::option::Option::is_none"
        )
    )]
    pub usage_unit: ::std::option::Option<::std::string::String>,
    #[cfg_attr(feature = "schemars", schemars(skip))]
    pub(crate) undeclared: crate::extra::Extra,
}

impl CreateProduct {
    /// Creates a body with the required fields. Other fields are only sent if they are set.
    #[must_use]
    #[allow(clippy::new_without_default)]
    pub fn new(
        name: impl ::std::convert::Into<::std::string::String>,
        product_type: crate::types::ProductType,
        prices: ::std::vec::Vec<CreatePrice>,
    ) -> Self {
        Self {
            name: name.into(),
            product_type: product_type,
            prices: prices,
            charge_day: ::std::default::Default::default(),
            description: ::std::default::Default::default(),
            display_on_storefront: ::std::default::Default::default(),
            failed_payment_action: ::std::default::Default::default(),
            fee_type_ids: ::std::default::Default::default(),
            first_payment_type: ::std::default::Default::default(),
            images: ::std::default::Default::default(),
            is_active: ::std::default::Default::default(),
            metadata: ::std::default::Default::default(),
            meter_code: ::std::default::Default::default(),
            trial_enabled: ::std::default::Default::default(),
            trial_period_days: ::std::default::Default::default(),
            usage_aggregation: ::std::default::Default::default(),
            usage_unit: ::std::default::Default::default(),
            undeclared: ::std::default::Default::default(),
        }
    }
    /// Sets `charge_day`; `None` omits it.
    #[must_use]
    pub fn charge_day(
        mut self,
        charge_day: impl ::std::convert::Into<::std::option::Option<i64>>,
    ) -> Self {
        self.charge_day = charge_day.into();
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
    /// Sets `display_on_storefront`; `None` omits it.
    #[must_use]
    pub fn display_on_storefront(
        mut self,
        display_on_storefront: impl ::std::convert::Into<::std::option::Option<bool>>,
    ) -> Self {
        self.display_on_storefront = display_on_storefront.into();
        self
    }
    /// Sets `failed_payment_action`; `None` omits it.
    #[must_use]
    pub fn failed_payment_action(
        mut self,
        failed_payment_action: impl ::std::convert::Into<
            ::std::option::Option<crate::types::FailedPaymentAction>,
        >,
    ) -> Self {
        self.failed_payment_action = failed_payment_action.into();
        self
    }
    /// Sets `fee_type_ids`; `None` omits it.
    #[must_use]
    pub fn fee_type_ids(
        mut self,
        fee_type_ids: impl ::std::convert::Into<
            ::std::option::Option<::std::vec::Vec<::std::string::String>>,
        >,
    ) -> Self {
        self.fee_type_ids = fee_type_ids.into();
        self
    }
    /// Sets `first_payment_type`; `None` omits it.
    #[must_use]
    pub fn first_payment_type(
        mut self,
        first_payment_type: impl ::std::convert::Into<
            ::std::option::Option<crate::types::FirstPaymentType>,
        >,
    ) -> Self {
        self.first_payment_type = first_payment_type.into();
        self
    }
    /// Sets `images`; `None` omits it.
    #[must_use]
    pub fn images(
        mut self,
        images: impl ::std::convert::Into<
            ::std::option::Option<::std::vec::Vec<::std::string::String>>,
        >,
    ) -> Self {
        self.images = images.into();
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
    /// Sets `metadata` to anything that serializes to a JSON object: a map, `json!({…})`, or your own struct. `None` omits it. A call with any other value is rejected before it is sent.
    #[must_use]
    pub fn metadata(mut self, metadata: impl ::serde::Serialize) -> Self {
        if let Some(map) = self.undeclared.object("metadata", metadata) {
            self.metadata = Some(map);
        }
        self
    }
    /// Sets `meter_code`; `None` omits it.
    #[must_use]
    pub fn meter_code<M>(
        mut self,
        meter_code: impl crate::IntoOptional<::std::string::String, M>,
    ) -> Self {
        self.meter_code = meter_code.into_optional();
        self
    }
    /// Sets `trial_enabled`; `None` omits it.
    #[must_use]
    pub fn trial_enabled(
        mut self,
        trial_enabled: impl ::std::convert::Into<::std::option::Option<bool>>,
    ) -> Self {
        self.trial_enabled = trial_enabled.into();
        self
    }
    /// Sets `trial_period_days`; `None` omits it.
    #[must_use]
    pub fn trial_period_days(
        mut self,
        trial_period_days: impl ::std::convert::Into<::std::option::Option<i64>>,
    ) -> Self {
        self.trial_period_days = trial_period_days.into();
        self
    }
    /// Sets `usage_aggregation`; `None` omits it.
    #[must_use]
    pub fn usage_aggregation(
        mut self,
        usage_aggregation: impl ::std::convert::Into<
            ::std::option::Option<crate::types::UsageAggregation>,
        >,
    ) -> Self {
        self.usage_aggregation = usage_aggregation.into();
        self
    }
    /// Sets `usage_unit`; `None` omits it.
    #[must_use]
    pub fn usage_unit<M>(
        mut self,
        usage_unit: impl crate::IntoOptional<::std::string::String, M>,
    ) -> Self {
        self.usage_unit = usage_unit.into_optional();
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
impl crate::check::Check for CreateProduct {
    #[inline]
    fn check(&self) -> ::std::result::Result<(), crate::check::Violation> {
        crate::check::range(
            "charge_day",
            self.charge_day.as_ref(),
            Some(crate::Decimal::new(1i64, 0u32)),
            Some(crate::Decimal::new(31i64, 0u32)),
        )?;
        crate::check::items(
            "prices",
            ::std::option::Option::Some(&self.prices),
            1usize,
            18446744073709551615usize,
        )?;
        self.undeclared
            .check(
                &[
                    "charge_day",
                    "description",
                    "display_on_storefront",
                    "failed_payment_action",
                    "fee_type_ids",
                    "first_payment_type",
                    "images",
                    "is_active",
                    "metadata",
                    "meter_code",
                    "name",
                    "prices",
                    "product_type",
                    "trial_enabled",
                    "trial_period_days",
                    "usage_aggregation",
                    "usage_unit",
                ],
            )?;
        crate::check::each("prices", ::std::option::Option::Some(&self.prices))?;
        Ok(())
    }
}

crate::fields::object!(CreateProduct, [
    optional(charge_day, "charge_day"),
    optional(description, "description"),
    optional(display_on_storefront, "display_on_storefront"),
    optional(failed_payment_action, "failed_payment_action"),
    optional(fee_type_ids, "fee_type_ids"),
    optional(first_payment_type, "first_payment_type"),
    optional(images, "images"),
    optional(is_active, "is_active"),
    optional(metadata, "metadata"),
    optional(meter_code, "meter_code"),
    required(name, "name"),
    required(prices, "prices"),
    required(product_type, "product_type"),
    optional(trial_enabled, "trial_enabled"),
    optional(trial_period_days, "trial_period_days"),
    optional(usage_aggregation, "usage_aggregation"),
    optional(usage_unit, "usage_unit"),
], undeclared(undeclared));

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
pub struct Price {
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
            with = "crate::schema::Optional<crate::types::BillingInterval>",
            skip_serializing_if = "::std::option::Option::is_none"
        )
    )]
    pub billing_interval: ::std::option::Option<crate::types::BillingInterval>,
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
            with = "crate::schema::Optional<crate::types::Currency>",
            skip_serializing_if = "::std::option::Option::is_none"
        )
    )]
    pub currency_code: ::std::option::Option<crate::types::Currency>,
    #[cfg_attr(
        feature = "schemars",
        schemars(
            default,
            with = "crate::schema::Optional<crate::Decimal>",
            skip_serializing_if = "::std::option::Option::is_none"
        )
    )]
    pub included_units: ::std::option::Option<crate::Decimal>,
    #[cfg_attr(
        feature = "schemars",
        schemars(
            default,
            with = "crate::schema::Optional<bool>",
            skip_serializing_if = "::std::option::Option::is_none"
        )
    )]
    pub is_active: ::std::option::Option<bool>,
    #[cfg_attr(
        feature = "schemars",
        schemars(
            default,
            with = "crate::schema::Optional<bool>",
            skip_serializing_if = "::std::option::Option::is_none"
        )
    )]
    pub is_default: ::std::option::Option<bool>,
    #[cfg_attr(
        feature = "schemars",
        schemars(
            default,
            with = "crate::schema::Optional<crate::Decimal>",
            skip_serializing_if = "::std::option::Option::is_none"
        )
    )]
    pub maximum_amount: ::std::option::Option<crate::Decimal>,
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
            with = "crate::schema::Optional<crate::Decimal>",
            skip_serializing_if = "::std::option::Option::is_none"
        )
    )]
    pub minimum_amount: ::std::option::Option<crate::Decimal>,
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
            with = "crate::schema::Optional<::std::string::String>",
            skip_serializing_if = "::std::option::Option::is_none"
        )
    )]
    pub price_id: ::std::option::Option<::std::string::String>,
    #[cfg_attr(
        feature = "schemars",
        schemars(
            default,
            with = "crate::schema::Optional<crate::types::PricingModel>",
            skip_serializing_if = "::std::option::Option::is_none"
        )
    )]
    pub pricing_model: ::std::option::Option<crate::types::PricingModel>,
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
            with = "crate::schema::Optional<crate::Timestamp>",
            skip_serializing_if = "::std::option::Option::is_none"
        )
    )]
    pub updated_at: ::std::option::Option<crate::Timestamp>,
}

crate::fields::object!(Price, [
    optional(amount, "amount"),
    optional(billing_interval, "billing_interval"),
    optional(created_at, "created_at"),
    optional(currency_code, "currency_code"),
    optional(included_units, "included_units"),
    optional(is_active, "is_active"),
    optional(is_default, "is_default"),
    optional(maximum_amount, "maximum_amount"),
    collection(metadata, "metadata"),
    optional(minimum_amount, "minimum_amount"),
    optional(organization_id, "organization_id"),
    optional(price_id, "price_id"),
    optional(pricing_model, "pricing_model"),
    optional(product_id, "product_id"),
    optional(updated_at, "updated_at"),
]);

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
pub struct Product {
    #[cfg_attr(
        feature = "schemars",
        schemars(
            default,
            with = "crate::schema::Optional<i64>",
            skip_serializing_if = "::std::option::Option::is_none"
        )
    )]
    pub charge_day: ::std::option::Option<i64>,
    #[cfg_attr(
        feature = "schemars",
        schemars(
            default,
            with = "crate::schema::Optional<bool>",
            skip_serializing_if = "::std::option::Option::is_none"
        )
    )]
    pub continue_selling_when_out_of_stock: ::std::option::Option<bool>,
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
    #[cfg_attr(
        feature = "schemars",
        schemars(
            default,
            with = "crate::schema::Optional<::std::string::String>",
            skip_serializing_if = "::std::option::Option::is_none"
        )
    )]
    pub description: ::std::option::Option<::std::string::String>,
    pub display_on_storefront: bool,
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
            with = "crate::schema::Optional<crate::types::FailedPaymentAction>",
            skip_serializing_if = "::std::option::Option::is_none"
        )
    )]
    pub failed_payment_action: ::std::option::Option<crate::types::FailedPaymentAction>,
    #[cfg_attr(
        feature = "schemars",
        schemars(
            default,
            with = "crate::schema::Optional<::std::vec::Vec<::serde_json::Map<::std::string::String,::serde_json::Value>>>",
            skip_serializing_if = "::std::vec::Vec::is_empty"
        )
    )]
    pub fees: ::std::vec::Vec<
        ::serde_json::Map<::std::string::String, ::serde_json::Value>,
    >,
    #[cfg_attr(
        feature = "schemars",
        schemars(
            default,
            with = "crate::schema::Optional<i64>",
            skip_serializing_if = "::std::option::Option::is_none"
        )
    )]
    pub file_count: ::std::option::Option<i64>,
    #[cfg_attr(
        feature = "schemars",
        schemars(
            default,
            with = "crate::schema::Optional<crate::types::FirstPaymentType>",
            skip_serializing_if = "::std::option::Option::is_none"
        )
    )]
    pub first_payment_type: ::std::option::Option<crate::types::FirstPaymentType>,
    #[cfg_attr(
        feature = "schemars",
        schemars(
            default,
            with = "crate::schema::Optional<crate::types::FulfillmentType>",
            skip_serializing_if = "::std::option::Option::is_none"
        )
    )]
    pub fulfillment_type: ::std::option::Option<crate::types::FulfillmentType>,
    #[cfg_attr(
        feature = "schemars",
        schemars(
            default,
            with = "crate::schema::Optional<bool>",
            skip_serializing_if = "::std::option::Option::is_none"
        )
    )]
    pub has_commerce_usage: ::std::option::Option<bool>,
    #[cfg_attr(
        feature = "schemars",
        schemars(
            default,
            with = "crate::schema::Optional<::std::vec::Vec<::std::string::String>>",
            skip_serializing_if = "::std::vec::Vec::is_empty"
        )
    )]
    pub images: ::std::vec::Vec<::std::string::String>,
    #[cfg_attr(
        feature = "schemars",
        schemars(
            default,
            with = "crate::schema::Optional<crate::Decimal>",
            skip_serializing_if = "::std::option::Option::is_none"
        )
    )]
    pub inventory_quantity: ::std::option::Option<crate::Decimal>,
    pub is_active: bool,
    #[cfg_attr(
        feature = "schemars",
        schemars(
            default,
            with = "crate::schema::Optional<bool>",
            skip_serializing_if = "::std::option::Option::is_none"
        )
    )]
    pub license_key_enabled: ::std::option::Option<bool>,
    #[cfg_attr(
        feature = "schemars",
        schemars(
            default,
            with = "crate::schema::Optional<::serde_json::Map<::std::string::String,::serde_json::Value>>",
            skip_serializing_if = "::serde_json::Map::is_empty"
        )
    )]
    pub metadata: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
    pub name: ::std::string::String,
    pub organization_id: ::std::string::String,
    #[cfg_attr(
        feature = "schemars",
        schemars(
            default,
            with = "crate::schema::Optional<::std::vec::Vec<Price>>",
            skip_serializing_if = "::std::vec::Vec::is_empty"
        )
    )]
    pub prices: ::std::vec::Vec<Price>,
    pub product_id: ::std::string::String,
    pub product_type: crate::types::ProductType,
    #[cfg_attr(
        feature = "schemars",
        schemars(
            default,
            with = "crate::schema::Optional<::std::string::String>",
            skip_serializing_if = "::std::option::Option::is_none"
        )
    )]
    pub public_id: ::std::option::Option<::std::string::String>,
    #[cfg_attr(
        feature = "schemars",
        schemars(
            default,
            with = "crate::schema::Optional<::std::string::String>",
            skip_serializing_if = "::std::option::Option::is_none"
        )
    )]
    pub sku: ::std::option::Option<::std::string::String>,
    #[cfg_attr(
        feature = "schemars",
        schemars(
            default,
            with = "crate::schema::Optional<i64>",
            skip_serializing_if = "::std::option::Option::is_none"
        )
    )]
    pub total_count: ::std::option::Option<i64>,
    #[cfg_attr(
        feature = "schemars",
        schemars(
            default,
            with = "crate::schema::Optional<bool>",
            skip_serializing_if = "::std::option::Option::is_none"
        )
    )]
    pub track_inventory: ::std::option::Option<bool>,
    #[cfg_attr(
        feature = "schemars",
        schemars(
            default,
            with = "crate::schema::Optional<bool>",
            skip_serializing_if = "::std::option::Option::is_none"
        )
    )]
    pub trial_enabled: ::std::option::Option<bool>,
    #[cfg_attr(
        feature = "schemars",
        schemars(
            default,
            with = "crate::schema::Optional<i64>",
            skip_serializing_if = "::std::option::Option::is_none"
        )
    )]
    pub trial_period_days: ::std::option::Option<i64>,
    pub updated_at: crate::Timestamp,
    #[cfg_attr(
        feature = "schemars",
        schemars(
            default,
            with = "crate::schema::Optional<crate::types::UsageAggregation>",
            skip_serializing_if = "::std::option::Option::is_none"
        )
    )]
    pub usage_aggregation: ::std::option::Option<crate::types::UsageAggregation>,
    #[cfg_attr(
        feature = "schemars",
        schemars(
            default,
            with = "crate::schema::Optional<::std::string::String>",
            skip_serializing_if = "::std::option::Option::is_none"
        )
    )]
    pub usage_unit: ::std::option::Option<::std::string::String>,
}

crate::fields::object!(Product, [
    optional(charge_day, "charge_day"),
    optional(continue_selling_when_out_of_stock, "continue_selling_when_out_of_stock"),
    required(created_at, "created_at"),
    optional(created_by, "created_by"),
    optional(description, "description"),
    required(display_on_storefront, "display_on_storefront"),
    optional(environment, "environment"),
    optional(failed_payment_action, "failed_payment_action"),
    collection(fees, "fees"),
    optional(file_count, "file_count"),
    optional(first_payment_type, "first_payment_type"),
    optional(fulfillment_type, "fulfillment_type"),
    optional(has_commerce_usage, "has_commerce_usage"),
    collection(images, "images"),
    optional(inventory_quantity, "inventory_quantity"),
    required(is_active, "is_active"),
    optional(license_key_enabled, "license_key_enabled"),
    collection(metadata, "metadata"),
    required(name, "name"),
    required(organization_id, "organization_id"),
    collection(prices, "prices"),
    required(product_id, "product_id"),
    required(product_type, "product_type"),
    optional(public_id, "public_id"),
    optional(sku, "sku"),
    optional(total_count, "total_count"),
    optional(track_inventory, "track_inventory"),
    optional(trial_enabled, "trial_enabled"),
    optional(trial_period_days, "trial_period_days"),
    required(updated_at, "updated_at"),
    optional(usage_aggregation, "usage_aggregation"),
    optional(usage_unit, "usage_unit"),
]);

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
pub struct UpdateProduct {
    #[cfg_attr(
        feature = "schemars",
        schemars(
            default,
            with = "crate::schema::Optional<bool>",
            skip_serializing_if = "::std::option::Option::is_none"
        )
    )]
    pub continue_selling_when_out_of_stock: ::std::option::Option<bool>,
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
    pub display_on_storefront: ::std::option::Option<bool>,
    #[cfg_attr(
        feature = "schemars",
        schemars(
            default,
            with = "crate::schema::Optional<::std::vec::Vec<::std::string::String>>",
            skip_serializing_if = "::std::option::Option::is_none"
        )
    )]
    pub fee_type_ids: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    #[cfg_attr(
        feature = "schemars",
        schemars(
            default,
            with = "crate::schema::Optional<::std::vec::Vec<::std::string::String>>",
            skip_serializing_if = "::std::option::Option::is_none"
        )
    )]
    pub images: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    #[cfg_attr(
        feature = "schemars",
        schemars(
            default,
            with = "crate::schema::Optional<i64>",
            skip_serializing_if = "::std::option::Option::is_none"
        )
    )]
    pub inventory_quantity: ::std::option::Option<i64>,
    #[cfg_attr(
        feature = "schemars",
        schemars(
            default,
            with = "crate::schema::Optional<bool>",
            skip_serializing_if = "::std::option::Option::is_none"
        )
    )]
    pub is_active: ::std::option::Option<bool>,
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
    pub name: ::std::option::Option<::std::string::String>,
    #[cfg_attr(
        feature = "schemars",
        schemars(
            default,
            with = "crate::schema::Optional<::std::string::String>",
            skip_serializing_if = "::std::option::Option::is_none"
        )
    )]
    pub sku: ::std::option::Option<::std::string::String>,
    #[cfg_attr(
        feature = "schemars",
        schemars(
            default,
            with = "crate::schema::Optional<bool>",
            skip_serializing_if = "::std::option::Option::is_none"
        )
    )]
    pub track_inventory: ::std::option::Option<bool>,
    #[cfg_attr(feature = "schemars", schemars(skip))]
    pub(crate) undeclared: crate::extra::Extra,
}

impl UpdateProduct {
    /// Creates a body with no fields set.
    #[must_use]
    #[allow(clippy::new_without_default)]
    #[inline]
    pub fn new() -> Self {
        Self {
            continue_selling_when_out_of_stock: ::std::default::Default::default(),
            description: ::std::default::Default::default(),
            display_on_storefront: ::std::default::Default::default(),
            fee_type_ids: ::std::default::Default::default(),
            images: ::std::default::Default::default(),
            inventory_quantity: ::std::default::Default::default(),
            is_active: ::std::default::Default::default(),
            metadata: ::std::default::Default::default(),
            name: ::std::default::Default::default(),
            sku: ::std::default::Default::default(),
            track_inventory: ::std::default::Default::default(),
            undeclared: ::std::default::Default::default(),
        }
    }
    /// Sets `continue_selling_when_out_of_stock`; `None` omits it.
    #[must_use]
    pub fn continue_selling_when_out_of_stock(
        mut self,
        continue_selling_when_out_of_stock: impl ::std::convert::Into<
            ::std::option::Option<bool>,
        >,
    ) -> Self {
        self.continue_selling_when_out_of_stock = continue_selling_when_out_of_stock
            .into();
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
    /// Sets `display_on_storefront`; `None` omits it.
    #[must_use]
    pub fn display_on_storefront(
        mut self,
        display_on_storefront: impl ::std::convert::Into<::std::option::Option<bool>>,
    ) -> Self {
        self.display_on_storefront = display_on_storefront.into();
        self
    }
    /// Sets `fee_type_ids`; `None` omits it.
    #[must_use]
    pub fn fee_type_ids(
        mut self,
        fee_type_ids: impl ::std::convert::Into<
            ::std::option::Option<::std::vec::Vec<::std::string::String>>,
        >,
    ) -> Self {
        self.fee_type_ids = fee_type_ids.into();
        self
    }
    /// Sets `images`; `None` omits it.
    #[must_use]
    pub fn images(
        mut self,
        images: impl ::std::convert::Into<
            ::std::option::Option<::std::vec::Vec<::std::string::String>>,
        >,
    ) -> Self {
        self.images = images.into();
        self
    }
    /// Sets `inventory_quantity`; `None` omits it.
    #[must_use]
    pub fn inventory_quantity(
        mut self,
        inventory_quantity: impl ::std::convert::Into<::std::option::Option<i64>>,
    ) -> Self {
        self.inventory_quantity = inventory_quantity.into();
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
    /// Sets `metadata` to anything that serializes to a JSON object: a map, `json!({…})`, or your own struct. `None` omits it. A call with any other value is rejected before it is sent.
    #[must_use]
    pub fn metadata(mut self, metadata: impl ::serde::Serialize) -> Self {
        if let Some(map) = self.undeclared.object("metadata", metadata) {
            self.metadata = Some(map);
        }
        self
    }
    /// Sets `name`; `None` omits it.
    #[must_use]
    pub fn name<M>(
        mut self,
        name: impl crate::IntoOptional<::std::string::String, M>,
    ) -> Self {
        self.name = name.into_optional();
        self
    }
    /// Sets `sku`; `None` omits it.
    #[must_use]
    pub fn sku<M>(
        mut self,
        sku: impl crate::IntoOptional<::std::string::String, M>,
    ) -> Self {
        self.sku = sku.into_optional();
        self
    }
    /// Sets `track_inventory`; `None` omits it.
    #[must_use]
    pub fn track_inventory(
        mut self,
        track_inventory: impl ::std::convert::Into<::std::option::Option<bool>>,
    ) -> Self {
        self.track_inventory = track_inventory.into();
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
impl crate::check::Check for UpdateProduct {
    #[inline]
    fn check(&self) -> ::std::result::Result<(), crate::check::Violation> {
        self.undeclared
            .check(
                &[
                    "continue_selling_when_out_of_stock",
                    "description",
                    "display_on_storefront",
                    "fee_type_ids",
                    "images",
                    "inventory_quantity",
                    "is_active",
                    "metadata",
                    "name",
                    "sku",
                    "track_inventory",
                ],
            )?;
        Ok(())
    }
}

crate::fields::object!(UpdateProduct, [
    optional(continue_selling_when_out_of_stock, "continue_selling_when_out_of_stock"),
    optional(description, "description"),
    optional(display_on_storefront, "display_on_storefront"),
    optional(fee_type_ids, "fee_type_ids"),
    optional(images, "images"),
    optional(inventory_quantity, "inventory_quantity"),
    optional(is_active, "is_active"),
    optional(metadata, "metadata"),
    optional(name, "name"),
    optional(sku, "sku"),
    optional(track_inventory, "track_inventory"),
], undeclared(undeclared));
