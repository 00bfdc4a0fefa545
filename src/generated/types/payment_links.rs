// Generated from openapi.json and openapi.overlay.json; do not edit.
// `cargo xtask spec generate` writes it again.

//! The types that only the operations on payment links use.

use super::*;

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
pub struct CreatePaymentLink {
    #[cfg_attr(
        feature = "schemars",
        schemars(
            default,
            with = "crate::schema::Optional<bool>",
            skip_serializing_if = "::std::option::Option::is_none"
        )
    )]
    pub allow_coupon_code: ::std::option::Option<bool>,
    #[cfg_attr(
        feature = "schemars",
        schemars(
            default,
            with = "crate::schema::Optional<bool>",
            skip_serializing_if = "::std::option::Option::is_none"
        )
    )]
    pub allow_quantity: ::std::option::Option<bool>,
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
    pub cancel_url: ::std::option::Option<::std::string::String>,
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
            with = "crate::schema::Optional<crate::Timestamp>",
            skip_serializing_if = "::std::option::Option::is_none"
        )
    )]
    pub expires_at: ::std::option::Option<crate::Timestamp>,
    #[cfg_attr(
        feature = "schemars",
        schemars(
            default,
            with = "crate::schema::Optional<::std::vec::Vec<::serde_json::Map<::std::string::String,::serde_json::Value>>>",
            skip_serializing_if = "::std::option::Option::is_none"
        )
    )]
    pub fields: ::std::option::Option<
        ::std::vec::Vec<::serde_json::Map<::std::string::String, ::serde_json::Value>>,
    >,
    pub link_type: crate::types::LinkType,
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
    #[cfg_attr(
        feature = "schemars",
        schemars(
            default,
            with = "crate::schema::Optional<bool>",
            skip_serializing_if = "::std::option::Option::is_none"
        )
    )]
    pub require_billing_address: ::std::option::Option<bool>,
    #[cfg_attr(
        feature = "schemars",
        schemars(
            default,
            with = "crate::schema::Optional<bool>",
            skip_serializing_if = "::std::option::Option::is_none"
        )
    )]
    pub require_email: ::std::option::Option<bool>,
    #[cfg_attr(
        feature = "schemars",
        schemars(
            default,
            with = "crate::schema::Optional<bool>",
            skip_serializing_if = "::std::option::Option::is_none"
        )
    )]
    pub require_name: ::std::option::Option<bool>,
    #[cfg_attr(
        feature = "schemars",
        schemars(
            default,
            with = "crate::schema::Optional<bool>",
            skip_serializing_if = "::std::option::Option::is_none"
        )
    )]
    pub require_phone: ::std::option::Option<bool>,
    #[cfg_attr(
        feature = "schemars",
        schemars(
            default,
            with = "crate::schema::Optional<::std::string::String>",
            skip_serializing_if = "::std::option::Option::is_none"
        )
    )]
    pub success_url: ::std::option::Option<::std::string::String>,
    pub title: ::std::string::String,
    #[cfg_attr(feature = "schemars", schemars(skip))]
    pub(crate) undeclared: crate::extra::Extra,
}

impl CreatePaymentLink {
    /// Creates a body with the required fields. Other fields are only sent if they are set.
    #[must_use]
    #[allow(clippy::new_without_default)]
    pub fn new(
        link_type: crate::types::LinkType,
        title: impl ::std::convert::Into<::std::string::String>,
        currency_code: crate::types::Currency,
    ) -> Self {
        Self {
            link_type: link_type,
            title: title.into(),
            currency_code: currency_code,
            allow_coupon_code: ::std::default::Default::default(),
            allow_quantity: ::std::default::Default::default(),
            amount: ::std::default::Default::default(),
            cancel_url: ::std::default::Default::default(),
            description: ::std::default::Default::default(),
            expires_at: ::std::default::Default::default(),
            fields: ::std::default::Default::default(),
            metadata: ::std::default::Default::default(),
            price_id: ::std::default::Default::default(),
            product_id: ::std::default::Default::default(),
            require_billing_address: ::std::default::Default::default(),
            require_email: ::std::default::Default::default(),
            require_name: ::std::default::Default::default(),
            require_phone: ::std::default::Default::default(),
            success_url: ::std::default::Default::default(),
            undeclared: ::std::default::Default::default(),
        }
    }
    /// A link for a fixed amount.
    #[must_use]
    pub fn instant(
        title: impl ::std::convert::Into<::std::string::String>,
        currency_code: crate::types::Currency,
        amount: impl ::std::convert::Into<crate::Decimal>,
    ) -> Self {
        Self::new(<crate::types::LinkType>::from("instant"), title, currency_code)
            .amount(amount)
    }
    /// A link for a product, at its price.
    #[must_use]
    pub fn product(
        title: impl ::std::convert::Into<::std::string::String>,
        currency_code: crate::types::Currency,
        product_id: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        Self::new(<crate::types::LinkType>::from("product"), title, currency_code)
            .product_id(product_id)
    }
    /// Sets `allow_coupon_code`; `None` omits it.
    #[must_use]
    pub fn allow_coupon_code(
        mut self,
        allow_coupon_code: impl ::std::convert::Into<::std::option::Option<bool>>,
    ) -> Self {
        self.allow_coupon_code = allow_coupon_code.into();
        self
    }
    /// Sets `allow_quantity`; `None` omits it.
    #[must_use]
    pub fn allow_quantity(
        mut self,
        allow_quantity: impl ::std::convert::Into<::std::option::Option<bool>>,
    ) -> Self {
        self.allow_quantity = allow_quantity.into();
        self
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
    /// Sets `cancel_url`; `None` omits it.
    #[must_use]
    pub fn cancel_url<M>(
        mut self,
        cancel_url: impl crate::IntoOptional<::std::string::String, M>,
    ) -> Self {
        self.cancel_url = cancel_url.into_optional();
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
    /// Sets `expires_at`; `None` omits it.
    #[must_use]
    pub fn expires_at<M>(
        mut self,
        expires_at: impl crate::IntoOptional<crate::Timestamp, M>,
    ) -> Self {
        self.expires_at = expires_at.into_optional();
        self
    }
    /// Sets `fields`; `None` omits it.
    #[must_use]
    pub fn fields(
        mut self,
        fields: impl ::std::convert::Into<
            ::std::option::Option<
                ::std::vec::Vec<
                    ::serde_json::Map<::std::string::String, ::serde_json::Value>,
                >,
            >,
        >,
    ) -> Self {
        self.fields = fields.into();
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
    /// Sets `require_billing_address`; `None` omits it.
    #[must_use]
    pub fn require_billing_address(
        mut self,
        require_billing_address: impl ::std::convert::Into<::std::option::Option<bool>>,
    ) -> Self {
        self.require_billing_address = require_billing_address.into();
        self
    }
    /// Sets `require_email`; `None` omits it.
    #[must_use]
    pub fn require_email(
        mut self,
        require_email: impl ::std::convert::Into<::std::option::Option<bool>>,
    ) -> Self {
        self.require_email = require_email.into();
        self
    }
    /// Sets `require_name`; `None` omits it.
    #[must_use]
    pub fn require_name(
        mut self,
        require_name: impl ::std::convert::Into<::std::option::Option<bool>>,
    ) -> Self {
        self.require_name = require_name.into();
        self
    }
    /// Sets `require_phone`; `None` omits it.
    #[must_use]
    pub fn require_phone(
        mut self,
        require_phone: impl ::std::convert::Into<::std::option::Option<bool>>,
    ) -> Self {
        self.require_phone = require_phone.into();
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
impl crate::check::Check for CreatePaymentLink {
    #[inline]
    fn check(&self) -> ::std::result::Result<(), crate::check::Violation> {
        crate::check::uri("cancel_url", self.cancel_url.as_ref())?;
        crate::check::uri("success_url", self.success_url.as_ref())?;
        if ::std::option::Option::Some(&self.link_type)
            .is_some_and(|value| *value == *"instant")
        {
            crate::check::required(
                "amount",
                self.amount.as_ref(),
                "An instant link has an amount of its own and no product.",
            )?;
            crate::check::forbidden(
                "product_id",
                self.product_id.as_ref(),
                "An instant link has an amount of its own and no product.",
            )?;
            crate::check::forbidden(
                "price_id",
                self.price_id.as_ref(),
                "An instant link has an amount of its own and no product.",
            )?;
            crate::check::above(
                "amount",
                self.amount.as_ref(),
                crate::Decimal::new(0i64, 0u32),
                "An instant link has an amount of its own and no product.",
            )?;
        }
        if ::std::option::Option::Some(&self.link_type)
            .is_some_and(|value| *value == *"product")
        {
            crate::check::required(
                "product_id",
                self.product_id.as_ref(),
                "A product link takes its amount from the price of its product.",
            )?;
            crate::check::forbidden(
                "amount",
                self.amount.as_ref(),
                "A product link takes its amount from the price of its product.",
            )?;
        }
        if ::std::option::Option::Some(&self.currency_code)
            .is_some_and(|value| *value == *"XOF")
            && ::std::option::Option::Some(&self.link_type)
                .is_some_and(|value| *value == *"instant")
        {
            crate::check::whole("amount", self.amount.as_ref(), "XOF has no decimals.")?;
        }
        self.undeclared
            .check(
                &[
                    "allow_coupon_code",
                    "allow_quantity",
                    "amount",
                    "cancel_url",
                    "currency_code",
                    "description",
                    "expires_at",
                    "fields",
                    "link_type",
                    "metadata",
                    "price_id",
                    "product_id",
                    "require_billing_address",
                    "require_email",
                    "require_name",
                    "require_phone",
                    "success_url",
                    "title",
                ],
            )?;
        Ok(())
    }
}

crate::fields::object!(CreatePaymentLink, [
    optional(allow_coupon_code, "allow_coupon_code"),
    optional(allow_quantity, "allow_quantity"),
    optional(amount, "amount"),
    optional(cancel_url, "cancel_url"),
    required(currency_code, "currency_code"),
    optional(description, "description"),
    optional(expires_at, "expires_at"),
    optional(fields, "fields"),
    required(link_type, "link_type"),
    optional(metadata, "metadata"),
    optional(price_id, "price_id"),
    optional(product_id, "product_id"),
    optional(require_billing_address, "require_billing_address"),
    optional(require_email, "require_email"),
    optional(require_name, "require_name"),
    optional(require_phone, "require_phone"),
    optional(success_url, "success_url"),
    required(title, "title"),
], undeclared(undeclared));

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
pub struct PaymentLink {
    pub allow_coupon_code: bool,
    pub allow_quantity: bool,
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
    pub cancel_url: ::std::option::Option<::std::string::String>,
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
    pub description: ::std::option::Option<::std::string::String>,
    pub environment: crate::types::KeyEnvironment,
    #[cfg_attr(
        feature = "schemars",
        schemars(
            default,
            with = "crate::schema::Optional<crate::Timestamp>",
            skip_serializing_if = "::std::option::Option::is_none"
        )
    )]
    pub expires_at: ::std::option::Option<crate::Timestamp>,
    pub is_active: bool,
    #[cfg_attr(
        feature = "schemars",
        schemars(
            default,
            with = "crate::schema::Optional<::serde_json::Value>",
            skip_serializing_if = "::std::option::Option::is_none"
        )
    )]
    pub line_items: ::std::option::Option<::serde_json::Value>,
    pub link_id: ::std::string::String,
    pub link_type: crate::types::LinkType,
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
            with = "crate::schema::Optional<i64>",
            skip_serializing_if = "::std::option::Option::is_none"
        )
    )]
    pub quantity: ::std::option::Option<i64>,
    pub require_billing_address: bool,
    #[cfg_attr(
        feature = "schemars",
        schemars(
            default,
            with = "crate::schema::Optional<bool>",
            skip_serializing_if = "::std::option::Option::is_none"
        )
    )]
    pub require_email: ::std::option::Option<bool>,
    #[cfg_attr(
        feature = "schemars",
        schemars(
            default,
            with = "crate::schema::Optional<bool>",
            skip_serializing_if = "::std::option::Option::is_none"
        )
    )]
    pub require_name: ::std::option::Option<bool>,
    #[cfg_attr(
        feature = "schemars",
        schemars(
            default,
            with = "crate::schema::Optional<bool>",
            skip_serializing_if = "::std::option::Option::is_none"
        )
    )]
    pub require_phone: ::std::option::Option<bool>,
    #[cfg_attr(
        feature = "schemars",
        schemars(
            default,
            with = "crate::schema::Optional<::std::string::String>",
            skip_serializing_if = "::std::option::Option::is_none"
        )
    )]
    pub success_url: ::std::option::Option<::std::string::String>,
    pub title: ::std::string::String,
    pub updated_at: crate::Timestamp,
    pub url: ::std::string::String,
}

crate::fields::object!(PaymentLink, [
    required(allow_coupon_code, "allow_coupon_code"),
    required(allow_quantity, "allow_quantity"),
    optional(amount, "amount"),
    optional(cancel_url, "cancel_url"),
    required(created_at, "created_at"),
    optional(created_by, "created_by"),
    required(currency_code, "currency_code"),
    optional(description, "description"),
    required(environment, "environment"),
    optional(expires_at, "expires_at"),
    required(is_active, "is_active"),
    optional(line_items, "line_items"),
    required(link_id, "link_id"),
    required(link_type, "link_type"),
    collection(metadata, "metadata"),
    required(organization_id, "organization_id"),
    optional(price_id, "price_id"),
    optional(product_id, "product_id"),
    optional(public_id, "public_id"),
    optional(quantity, "quantity"),
    required(require_billing_address, "require_billing_address"),
    optional(require_email, "require_email"),
    optional(require_name, "require_name"),
    optional(require_phone, "require_phone"),
    optional(success_url, "success_url"),
    required(title, "title"),
    required(updated_at, "updated_at"),
    required(url, "url"),
]);

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
pub struct UpdatePaymentLink {
    #[cfg_attr(
        feature = "schemars",
        schemars(
            default,
            with = "crate::schema::Optional<bool>",
            skip_serializing_if = "::std::option::Option::is_none"
        )
    )]
    pub allow_coupon_code: ::std::option::Option<bool>,
    #[cfg_attr(
        feature = "schemars",
        schemars(
            default,
            with = "crate::schema::Optional<bool>",
            skip_serializing_if = "::std::option::Option::is_none"
        )
    )]
    pub allow_quantity: ::std::option::Option<bool>,
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
        schemars(default, skip_serializing_if = "::std::option::Option::is_none")
    )]
    pub cancel_url: ::std::option::Option<::std::option::Option<::std::string::String>>,
    #[cfg_attr(
        feature = "schemars",
        schemars(default, skip_serializing_if = "::std::option::Option::is_none")
    )]
    pub description: ::std::option::Option<::std::option::Option<::std::string::String>>,
    #[cfg_attr(
        feature = "schemars",
        schemars(default, skip_serializing_if = "::std::option::Option::is_none")
    )]
    pub expires_at: ::std::option::Option<::std::option::Option<::std::string::String>>,
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
        schemars(default, skip_serializing_if = "::std::option::Option::is_none")
    )]
    pub metadata: ::std::option::Option<
        ::std::option::Option<
            ::serde_json::Map<::std::string::String, ::serde_json::Value>,
        >,
    >,
    #[cfg_attr(
        feature = "schemars",
        schemars(
            default,
            with = "crate::schema::Optional<bool>",
            skip_serializing_if = "::std::option::Option::is_none"
        )
    )]
    pub require_billing_address: ::std::option::Option<bool>,
    #[cfg_attr(
        feature = "schemars",
        schemars(
            default,
            with = "crate::schema::Optional<bool>",
            skip_serializing_if = "::std::option::Option::is_none"
        )
    )]
    pub require_email: ::std::option::Option<bool>,
    #[cfg_attr(
        feature = "schemars",
        schemars(
            default,
            with = "crate::schema::Optional<bool>",
            skip_serializing_if = "::std::option::Option::is_none"
        )
    )]
    pub require_name: ::std::option::Option<bool>,
    #[cfg_attr(
        feature = "schemars",
        schemars(
            default,
            with = "crate::schema::Optional<bool>",
            skip_serializing_if = "::std::option::Option::is_none"
        )
    )]
    pub require_phone: ::std::option::Option<bool>,
    #[cfg_attr(
        feature = "schemars",
        schemars(default, skip_serializing_if = "::std::option::Option::is_none")
    )]
    pub success_url: ::std::option::Option<::std::option::Option<::std::string::String>>,
    #[cfg_attr(
        feature = "schemars",
        schemars(
            default,
            with = "crate::schema::Optional<::std::string::String>",
            skip_serializing_if = "::std::option::Option::is_none"
        )
    )]
    pub title: ::std::option::Option<::std::string::String>,
    #[cfg_attr(feature = "schemars", schemars(skip))]
    pub(crate) undeclared: crate::extra::Extra,
}

impl UpdatePaymentLink {
    /// Creates a body with no fields set.
    #[must_use]
    #[allow(clippy::new_without_default)]
    #[inline]
    pub fn new() -> Self {
        Self {
            allow_coupon_code: ::std::default::Default::default(),
            allow_quantity: ::std::default::Default::default(),
            amount: ::std::default::Default::default(),
            cancel_url: ::std::default::Default::default(),
            description: ::std::default::Default::default(),
            expires_at: ::std::default::Default::default(),
            is_active: ::std::default::Default::default(),
            metadata: ::std::default::Default::default(),
            require_billing_address: ::std::default::Default::default(),
            require_email: ::std::default::Default::default(),
            require_name: ::std::default::Default::default(),
            require_phone: ::std::default::Default::default(),
            success_url: ::std::default::Default::default(),
            title: ::std::default::Default::default(),
            undeclared: ::std::default::Default::default(),
        }
    }
    /// Sets `allow_coupon_code`; `None` omits it.
    #[must_use]
    pub fn allow_coupon_code(
        mut self,
        allow_coupon_code: impl ::std::convert::Into<::std::option::Option<bool>>,
    ) -> Self {
        self.allow_coupon_code = allow_coupon_code.into();
        self
    }
    /// Sets `allow_quantity`; `None` omits it.
    #[must_use]
    pub fn allow_quantity(
        mut self,
        allow_quantity: impl ::std::convert::Into<::std::option::Option<bool>>,
    ) -> Self {
        self.allow_quantity = allow_quantity.into();
        self
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
    /// Sets `cancel_url`; `None` omits it.
    #[must_use]
    pub fn cancel_url<M>(
        mut self,
        cancel_url: impl crate::IntoOptional<::std::string::String, M>,
    ) -> Self {
        self.cancel_url = cancel_url.into_optional().map(::std::option::Option::Some);
        self
    }
    /// Sends `cancel_url` as null, to clear it.
    #[must_use]
    #[inline]
    pub fn clear_cancel_url(mut self) -> Self {
        self.cancel_url = Some(None);
        self
    }
    /// Sets `description`; `None` omits it.
    #[must_use]
    pub fn description<M>(
        mut self,
        description: impl crate::IntoOptional<::std::string::String, M>,
    ) -> Self {
        self.description = description.into_optional().map(::std::option::Option::Some);
        self
    }
    /// Sends `description` as null, to clear it.
    #[must_use]
    #[inline]
    pub fn clear_description(mut self) -> Self {
        self.description = Some(None);
        self
    }
    /// Sets `expires_at`; `None` omits it.
    #[must_use]
    pub fn expires_at<M>(
        mut self,
        expires_at: impl crate::IntoOptional<::std::string::String, M>,
    ) -> Self {
        self.expires_at = expires_at.into_optional().map(::std::option::Option::Some);
        self
    }
    /// Sends `expires_at` as null, to clear it.
    #[must_use]
    #[inline]
    pub fn clear_expires_at(mut self) -> Self {
        self.expires_at = Some(None);
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
            self.metadata = Some(Some(map));
        }
        self
    }
    /// Sets `require_billing_address`; `None` omits it.
    #[must_use]
    pub fn require_billing_address(
        mut self,
        require_billing_address: impl ::std::convert::Into<::std::option::Option<bool>>,
    ) -> Self {
        self.require_billing_address = require_billing_address.into();
        self
    }
    /// Sets `require_email`; `None` omits it.
    #[must_use]
    pub fn require_email(
        mut self,
        require_email: impl ::std::convert::Into<::std::option::Option<bool>>,
    ) -> Self {
        self.require_email = require_email.into();
        self
    }
    /// Sets `require_name`; `None` omits it.
    #[must_use]
    pub fn require_name(
        mut self,
        require_name: impl ::std::convert::Into<::std::option::Option<bool>>,
    ) -> Self {
        self.require_name = require_name.into();
        self
    }
    /// Sets `require_phone`; `None` omits it.
    #[must_use]
    pub fn require_phone(
        mut self,
        require_phone: impl ::std::convert::Into<::std::option::Option<bool>>,
    ) -> Self {
        self.require_phone = require_phone.into();
        self
    }
    /// Sets `success_url`; `None` omits it.
    #[must_use]
    pub fn success_url<M>(
        mut self,
        success_url: impl crate::IntoOptional<::std::string::String, M>,
    ) -> Self {
        self.success_url = success_url.into_optional().map(::std::option::Option::Some);
        self
    }
    /// Sends `success_url` as null, to clear it.
    #[must_use]
    #[inline]
    pub fn clear_success_url(mut self) -> Self {
        self.success_url = Some(None);
        self
    }
    /// Sets `title`; `None` omits it.
    #[must_use]
    pub fn title<M>(
        mut self,
        title: impl crate::IntoOptional<::std::string::String, M>,
    ) -> Self {
        self.title = title.into_optional();
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
impl crate::check::Check for UpdatePaymentLink {
    #[inline]
    fn check(&self) -> ::std::result::Result<(), crate::check::Violation> {
        self.undeclared
            .check(
                &[
                    "allow_coupon_code",
                    "allow_quantity",
                    "amount",
                    "cancel_url",
                    "description",
                    "expires_at",
                    "is_active",
                    "metadata",
                    "require_billing_address",
                    "require_email",
                    "require_name",
                    "require_phone",
                    "success_url",
                    "title",
                ],
            )?;
        Ok(())
    }
}

crate::fields::object!(UpdatePaymentLink, [
    optional(allow_coupon_code, "allow_coupon_code"),
    optional(allow_quantity, "allow_quantity"),
    optional(amount, "amount"),
    clearable(cancel_url, "cancel_url"),
    clearable(description, "description"),
    clearable(expires_at, "expires_at"),
    optional(is_active, "is_active"),
    clearable(metadata, "metadata"),
    optional(require_billing_address, "require_billing_address"),
    optional(require_email, "require_email"),
    optional(require_name, "require_name"),
    optional(require_phone, "require_phone"),
    clearable(success_url, "success_url"),
    optional(title, "title"),
], undeclared(undeclared));
