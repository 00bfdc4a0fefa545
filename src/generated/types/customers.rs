// Generated from openapi.json and openapi.overlay.json; do not edit.
// `cargo xtask spec generate` writes it again.

//! The types that only the operations on customers use.

use super::*;

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
pub struct CreateCustomer {
    #[cfg_attr(
        feature = "schemars",
        schemars(
            default,
            with = "crate::schema::Optional<::std::string::String>",
            skip_serializing_if = "::std::option::Option::is_none"
        )
    )]
    pub address: ::std::option::Option<::std::string::String>,
    #[cfg_attr(
        feature = "schemars",
        schemars(
            default,
            with = "crate::schema::Optional<::std::string::String>",
            skip_serializing_if = "::std::option::Option::is_none"
        )
    )]
    pub city: ::std::option::Option<::std::string::String>,
    #[cfg_attr(
        feature = "schemars",
        schemars(
            default,
            with = "crate::schema::Optional<::std::string::String>",
            skip_serializing_if = "::std::option::Option::is_none"
        )
    )]
    pub country: ::std::option::Option<::std::string::String>,
    #[cfg_attr(
        feature = "schemars",
        schemars(
            default,
            with = "crate::schema::Optional<::std::string::String>",
            skip_serializing_if = "::std::option::Option::is_none"
        )
    )]
    pub email: ::std::option::Option<::std::string::String>,
    #[cfg_attr(
        feature = "schemars",
        schemars(
            default,
            with = "crate::schema::Optional<bool>",
            skip_serializing_if = "::std::option::Option::is_none"
        )
    )]
    pub is_business: ::std::option::Option<bool>,
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
    pub name: ::std::string::String,
    #[cfg_attr(
        feature = "schemars",
        schemars(
            default,
            with = "crate::schema::Optional<::std::string::String>",
            skip_serializing_if = "::std::option::Option::is_none"
        )
    )]
    pub phone_number: ::std::option::Option<::std::string::String>,
    #[cfg_attr(
        feature = "schemars",
        schemars(
            default,
            with = "crate::schema::Optional<::std::string::String>",
            skip_serializing_if = "::std::option::Option::is_none"
        )
    )]
    pub postal_code: ::std::option::Option<::std::string::String>,
    #[cfg_attr(
        feature = "schemars",
        schemars(
            default,
            with = "crate::schema::Optional<::std::string::String>",
            skip_serializing_if = "::std::option::Option::is_none"
        )
    )]
    pub whatsapp_number: ::std::option::Option<::std::string::String>,
    #[cfg_attr(feature = "schemars", schemars(skip))]
    pub(crate) undeclared: crate::extra::Extra,
}

impl CreateCustomer {
    /// Creates a body with the required fields. Other fields are only sent if they are set.
    #[must_use]
    #[allow(clippy::new_without_default)]
    pub fn new(name: impl ::std::convert::Into<::std::string::String>) -> Self {
        Self {
            name: name.into(),
            address: ::std::default::Default::default(),
            city: ::std::default::Default::default(),
            country: ::std::default::Default::default(),
            email: ::std::default::Default::default(),
            is_business: ::std::default::Default::default(),
            metadata: ::std::default::Default::default(),
            phone_number: ::std::default::Default::default(),
            postal_code: ::std::default::Default::default(),
            whatsapp_number: ::std::default::Default::default(),
            undeclared: ::std::default::Default::default(),
        }
    }
    /// Sets `address`; `None` omits it.
    #[must_use]
    pub fn address<M>(
        mut self,
        address: impl crate::IntoOptional<::std::string::String, M>,
    ) -> Self {
        self.address = address.into_optional();
        self
    }
    /// Sets `city`; `None` omits it.
    #[must_use]
    pub fn city<M>(
        mut self,
        city: impl crate::IntoOptional<::std::string::String, M>,
    ) -> Self {
        self.city = city.into_optional();
        self
    }
    /// Sets `country`; `None` omits it.
    #[must_use]
    pub fn country<M>(
        mut self,
        country: impl crate::IntoOptional<::std::string::String, M>,
    ) -> Self {
        self.country = country.into_optional();
        self
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
    /// Sets `is_business`; `None` omits it.
    #[must_use]
    pub fn is_business(
        mut self,
        is_business: impl ::std::convert::Into<::std::option::Option<bool>>,
    ) -> Self {
        self.is_business = is_business.into();
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
    /// Sets `phone_number`; `None` omits it.
    #[must_use]
    pub fn phone_number<M>(
        mut self,
        phone_number: impl crate::IntoOptional<::std::string::String, M>,
    ) -> Self {
        self.phone_number = phone_number.into_optional();
        self
    }
    /// Sets `postal_code`; `None` omits it.
    #[must_use]
    pub fn postal_code<M>(
        mut self,
        postal_code: impl crate::IntoOptional<::std::string::String, M>,
    ) -> Self {
        self.postal_code = postal_code.into_optional();
        self
    }
    /// Sets `whatsapp_number`; `None` omits it.
    #[must_use]
    pub fn whatsapp_number<M>(
        mut self,
        whatsapp_number: impl crate::IntoOptional<::std::string::String, M>,
    ) -> Self {
        self.whatsapp_number = whatsapp_number.into_optional();
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
impl crate::check::Check for CreateCustomer {
    #[inline]
    fn check(&self) -> ::std::result::Result<(), crate::check::Violation> {
        crate::check::phone(
            "phone_number",
            self.phone_number.as_ref(),
            "Money is asked for, or a person is reached, at this number.",
        )?;
        crate::check::phone(
            "whatsapp_number",
            self.whatsapp_number.as_ref(),
            "Money is asked for, or a person is reached, at this number.",
        )?;
        self.undeclared
            .check(
                &[
                    "address",
                    "city",
                    "country",
                    "email",
                    "is_business",
                    "metadata",
                    "name",
                    "phone_number",
                    "postal_code",
                    "whatsapp_number",
                ],
            )?;
        Ok(())
    }
}

crate::fields::object!(CreateCustomer, [
    optional(address, "address"),
    optional(city, "city"),
    optional(country, "country"),
    optional(email, "email"),
    optional(is_business, "is_business"),
    optional(metadata, "metadata"),
    required(name, "name"),
    optional(phone_number, "phone_number"),
    optional(postal_code, "postal_code"),
    optional(whatsapp_number, "whatsapp_number"),
], undeclared(undeclared));

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
pub struct CreateCustomerPortalSession {
    #[cfg_attr(
        feature = "schemars",
        schemars(
            default,
            with = "crate::schema::Optional<::std::string::String>",
            skip_serializing_if = "::std::option::Option::is_none"
        )
    )]
    pub flow_after_completion_url: ::std::option::Option<::std::string::String>,
    #[cfg_attr(
        feature = "schemars",
        schemars(
            default,
            with = "crate::schema::Optional<::std::string::String>",
            skip_serializing_if = "::std::option::Option::is_none"
        )
    )]
    pub flow_subscription_id: ::std::option::Option<::std::string::String>,
    #[cfg_attr(
        feature = "schemars",
        schemars(
            default,
            with = "crate::schema::Optional<crate::types::PortalFlow>",
            skip_serializing_if = "::std::option::Option::is_none"
        )
    )]
    pub flow_type: ::std::option::Option<crate::types::PortalFlow>,
    #[cfg_attr(
        feature = "schemars",
        schemars(
            default,
            with = "crate::schema::Optional<::std::string::String>",
            skip_serializing_if = "::std::option::Option::is_none"
        )
    )]
    pub return_url: ::std::option::Option<::std::string::String>,
    #[cfg_attr(feature = "schemars", schemars(skip))]
    pub(crate) undeclared: crate::extra::Extra,
}

impl CreateCustomerPortalSession {
    /// Creates a body with no fields set.
    #[must_use]
    #[allow(clippy::new_without_default)]
    #[inline]
    pub fn new() -> Self {
        Self {
            flow_after_completion_url: ::std::default::Default::default(),
            flow_subscription_id: ::std::default::Default::default(),
            flow_type: ::std::default::Default::default(),
            return_url: ::std::default::Default::default(),
            undeclared: ::std::default::Default::default(),
        }
    }
    /// Sets `flow_after_completion_url`; `None` omits it.
    #[must_use]
    pub fn flow_after_completion_url<M>(
        mut self,
        flow_after_completion_url: impl crate::IntoOptional<::std::string::String, M>,
    ) -> Self {
        self.flow_after_completion_url = flow_after_completion_url.into_optional();
        self
    }
    /// Sets `flow_subscription_id`; `None` omits it.
    #[must_use]
    pub fn flow_subscription_id<M>(
        mut self,
        flow_subscription_id: impl crate::IntoOptional<::std::string::String, M>,
    ) -> Self {
        self.flow_subscription_id = flow_subscription_id.into_optional();
        self
    }
    /// Sets `flow_type`; `None` omits it.
    #[must_use]
    pub fn flow_type(
        mut self,
        flow_type: impl ::std::convert::Into<
            ::std::option::Option<crate::types::PortalFlow>,
        >,
    ) -> Self {
        self.flow_type = flow_type.into();
        self
    }
    /// Sets `return_url`; `None` omits it.
    #[must_use]
    pub fn return_url<M>(
        mut self,
        return_url: impl crate::IntoOptional<::std::string::String, M>,
    ) -> Self {
        self.return_url = return_url.into_optional();
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
impl crate::check::Check for CreateCustomerPortalSession {
    #[inline]
    fn check(&self) -> ::std::result::Result<(), crate::check::Violation> {
        crate::check::uri(
            "flow_after_completion_url",
            self.flow_after_completion_url.as_ref(),
        )?;
        crate::check::uri("return_url", self.return_url.as_ref())?;
        if self.flow_type.as_ref().is_some_and(|value| *value == *"subscription_cancel")
        {
            crate::check::required(
                "flow_subscription_id",
                self.flow_subscription_id.as_ref(),
                "The cancel page is about one subscription.",
            )?;
        }
        self.undeclared
            .check(
                &[
                    "flow_after_completion_url",
                    "flow_subscription_id",
                    "flow_type",
                    "return_url",
                ],
            )?;
        Ok(())
    }
}

crate::fields::object!(CreateCustomerPortalSession, [
    optional(flow_after_completion_url, "flow_after_completion_url"),
    optional(flow_subscription_id, "flow_subscription_id"),
    optional(flow_type, "flow_type"),
    optional(return_url, "return_url"),
], undeclared(undeclared));

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
pub struct Customer {
    #[cfg_attr(
        feature = "schemars",
        schemars(
            default,
            with = "crate::schema::Optional<::std::string::String>",
            skip_serializing_if = "::std::option::Option::is_none"
        )
    )]
    pub address: ::std::option::Option<::std::string::String>,
    #[cfg_attr(
        feature = "schemars",
        schemars(
            default,
            with = "crate::schema::Optional<::std::string::String>",
            skip_serializing_if = "::std::option::Option::is_none"
        )
    )]
    pub city: ::std::option::Option<::std::string::String>,
    #[cfg_attr(
        feature = "schemars",
        schemars(
            default,
            with = "crate::schema::Optional<::std::string::String>",
            skip_serializing_if = "::std::option::Option::is_none"
        )
    )]
    pub country: ::std::option::Option<::std::string::String>,
    pub created_at: crate::Timestamp,
    pub customer_id: ::std::string::String,
    #[cfg_attr(
        feature = "schemars",
        schemars(
            default,
            with = "crate::schema::Optional<::std::string::String>",
            skip_serializing_if = "::std::option::Option::is_none"
        )
    )]
    pub email: ::std::option::Option<::std::string::String>,
    #[cfg_attr(
        feature = "schemars",
        schemars(
            default,
            with = "crate::schema::Optional<crate::types::KeyEnvironment>",
            skip_serializing_if = "::std::option::Option::is_none"
        )
    )]
    pub environment: ::std::option::Option<crate::types::KeyEnvironment>,
    pub is_business: bool,
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
            with = "crate::schema::Optional<::std::string::String>",
            skip_serializing_if = "::std::option::Option::is_none"
        )
    )]
    pub phone_number: ::std::option::Option<::std::string::String>,
    #[cfg_attr(
        feature = "schemars",
        schemars(
            default,
            with = "crate::schema::Optional<::std::string::String>",
            skip_serializing_if = "::std::option::Option::is_none"
        )
    )]
    pub postal_code: ::std::option::Option<::std::string::String>,
    pub updated_at: crate::Timestamp,
    #[cfg_attr(
        feature = "schemars",
        schemars(
            default,
            with = "crate::schema::Optional<::std::string::String>",
            skip_serializing_if = "::std::option::Option::is_none"
        )
    )]
    pub whatsapp_number: ::std::option::Option<::std::string::String>,
}

crate::fields::object!(Customer, [
    optional(address, "address"),
    optional(city, "city"),
    optional(country, "country"),
    required(created_at, "created_at"),
    required(customer_id, "customer_id"),
    optional(email, "email"),
    optional(environment, "environment"),
    required(is_business, "is_business"),
    collection(metadata, "metadata"),
    required(name, "name"),
    required(organization_id, "organization_id"),
    optional(phone_number, "phone_number"),
    optional(postal_code, "postal_code"),
    required(updated_at, "updated_at"),
    optional(whatsapp_number, "whatsapp_number"),
]);

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
pub struct CustomerDeletion {
    #[cfg_attr(
        feature = "schemars",
        schemars(
            default,
            with = "crate::schema::Optional<::std::string::String>",
            skip_serializing_if = "::std::option::Option::is_none"
        )
    )]
    pub message: ::std::option::Option<::std::string::String>,
}

crate::fields::object!(CustomerDeletion, [
    optional(message, "message"),
]);

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
pub struct CustomerRadarBlock {
    pub blocked: bool,
    pub customer_id: ::std::string::String,
    pub entries: ::std::vec::Vec<CustomerRadarBlockEntry>,
}

crate::fields::object!(CustomerRadarBlock, [
    required(blocked, "blocked"),
    required(customer_id, "customer_id"),
    required(entries, "entries"),
]);

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
pub struct CustomerRadarBlockEntry {
    pub kind: crate::types::RadarBlockKind,
    pub value: ::std::string::String,
}

crate::fields::object!(CustomerRadarBlockEntry, [
    required(kind, "kind"),
    required(value, "value"),
]);

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
pub struct PortalAuditEvent {
    pub created_at: crate::Timestamp,
    #[cfg_attr(
        feature = "schemars",
        schemars(
            default,
            with = "crate::schema::Optional<::std::string::String>",
            skip_serializing_if = "::std::option::Option::is_none"
        )
    )]
    pub customer_id: ::std::option::Option<::std::string::String>,
    pub event_id: ::std::string::String,
    pub event_type: ::std::string::String,
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
}

crate::fields::object!(PortalAuditEvent, [
    required(created_at, "created_at"),
    optional(customer_id, "customer_id"),
    required(event_id, "event_id"),
    required(event_type, "event_type"),
    collection(metadata, "metadata"),
    optional(organization_id, "organization_id"),
]);

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
pub struct PortalLaunchSession {
    pub customer_id: ::std::string::String,
    pub expires_in_seconds: i64,
    #[cfg_attr(
        feature = "schemars",
        schemars(
            default,
            with = "crate::schema::Optional<::std::string::String>",
            skip_serializing_if = "::std::option::Option::is_none"
        )
    )]
    pub flow_after_completion_url: ::std::option::Option<::std::string::String>,
    #[cfg_attr(
        feature = "schemars",
        schemars(
            default,
            with = "crate::schema::Optional<::std::string::String>",
            skip_serializing_if = "::std::option::Option::is_none"
        )
    )]
    pub flow_subscription_id: ::std::option::Option<::std::string::String>,
    pub flow_type: crate::types::PortalFlow,
    pub launch_token: crate::Secret,
    pub launch_url: crate::Secret,
    pub organization_id: ::std::string::String,
    #[cfg_attr(
        feature = "schemars",
        schemars(
            default,
            with = "crate::schema::Optional<::std::string::String>",
            skip_serializing_if = "::std::option::Option::is_none"
        )
    )]
    pub return_url: ::std::option::Option<::std::string::String>,
}

crate::fields::object!(PortalLaunchSession, [
    required(customer_id, "customer_id"),
    required(expires_in_seconds, "expires_in_seconds"),
    optional(flow_after_completion_url, "flow_after_completion_url"),
    optional(flow_subscription_id, "flow_subscription_id"),
    required(flow_type, "flow_type"),
    required(launch_token, "launch_token"),
    required(launch_url, "launch_url"),
    required(organization_id, "organization_id"),
    optional(return_url, "return_url"),
]);

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
pub struct TopCustomerSpend {
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
    pub email: ::std::option::Option<::std::string::String>,
    pub name: ::std::string::String,
    #[cfg_attr(
        feature = "schemars",
        schemars(
            default,
            with = "crate::schema::Optional<::std::string::String>",
            skip_serializing_if = "::std::option::Option::is_none"
        )
    )]
    pub phone_number: ::std::option::Option<::std::string::String>,
    #[cfg_attr(
        feature = "schemars",
        schemars(
            default,
            with = "crate::schema::Optional<::std::string::String>",
            skip_serializing_if = "::std::option::Option::is_none"
        )
    )]
    pub public_id: ::std::option::Option<::std::string::String>,
    pub total_spend: crate::Decimal,
    pub transaction_count: i64,
}

crate::fields::object!(TopCustomerSpend, [
    required(currency_code, "currency_code"),
    optional(customer_id, "customer_id"),
    optional(email, "email"),
    required(name, "name"),
    optional(phone_number, "phone_number"),
    optional(public_id, "public_id"),
    required(total_spend, "total_spend"),
    required(transaction_count, "transaction_count"),
]);

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
pub struct UpdateCustomer {
    #[cfg_attr(
        feature = "schemars",
        schemars(
            default,
            with = "crate::schema::Optional<::std::string::String>",
            skip_serializing_if = "::std::option::Option::is_none"
        )
    )]
    pub address: ::std::option::Option<::std::string::String>,
    #[cfg_attr(
        feature = "schemars",
        schemars(
            default,
            with = "crate::schema::Optional<::std::string::String>",
            skip_serializing_if = "::std::option::Option::is_none"
        )
    )]
    pub city: ::std::option::Option<::std::string::String>,
    #[cfg_attr(
        feature = "schemars",
        schemars(
            default,
            with = "crate::schema::Optional<::std::string::String>",
            skip_serializing_if = "::std::option::Option::is_none"
        )
    )]
    pub country: ::std::option::Option<::std::string::String>,
    #[cfg_attr(
        feature = "schemars",
        schemars(
            default,
            with = "crate::schema::Optional<::std::string::String>",
            skip_serializing_if = "::std::option::Option::is_none"
        )
    )]
    pub email: ::std::option::Option<::std::string::String>,
    #[cfg_attr(
        feature = "schemars",
        schemars(
            default,
            with = "crate::schema::Optional<bool>",
            skip_serializing_if = "::std::option::Option::is_none"
        )
    )]
    pub is_business: ::std::option::Option<bool>,
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
    pub phone_number: ::std::option::Option<::std::string::String>,
    #[cfg_attr(
        feature = "schemars",
        schemars(
            default,
            with = "crate::schema::Optional<::std::string::String>",
            skip_serializing_if = "::std::option::Option::is_none"
        )
    )]
    pub postal_code: ::std::option::Option<::std::string::String>,
    #[cfg_attr(
        feature = "schemars",
        schemars(
            default,
            with = "crate::schema::Optional<::std::string::String>",
            skip_serializing_if = "::std::option::Option::is_none"
        )
    )]
    pub whatsapp_number: ::std::option::Option<::std::string::String>,
    #[cfg_attr(feature = "schemars", schemars(skip))]
    pub(crate) undeclared: crate::extra::Extra,
}

impl UpdateCustomer {
    /// Creates a body with no fields set.
    #[must_use]
    #[allow(clippy::new_without_default)]
    #[inline]
    pub fn new() -> Self {
        Self {
            address: ::std::default::Default::default(),
            city: ::std::default::Default::default(),
            country: ::std::default::Default::default(),
            email: ::std::default::Default::default(),
            is_business: ::std::default::Default::default(),
            metadata: ::std::default::Default::default(),
            name: ::std::default::Default::default(),
            phone_number: ::std::default::Default::default(),
            postal_code: ::std::default::Default::default(),
            whatsapp_number: ::std::default::Default::default(),
            undeclared: ::std::default::Default::default(),
        }
    }
    /// Sets `address`; `None` omits it.
    #[must_use]
    pub fn address<M>(
        mut self,
        address: impl crate::IntoOptional<::std::string::String, M>,
    ) -> Self {
        self.address = address.into_optional();
        self
    }
    /// Sets `city`; `None` omits it.
    #[must_use]
    pub fn city<M>(
        mut self,
        city: impl crate::IntoOptional<::std::string::String, M>,
    ) -> Self {
        self.city = city.into_optional();
        self
    }
    /// Sets `country`; `None` omits it.
    #[must_use]
    pub fn country<M>(
        mut self,
        country: impl crate::IntoOptional<::std::string::String, M>,
    ) -> Self {
        self.country = country.into_optional();
        self
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
    /// Sets `is_business`; `None` omits it.
    #[must_use]
    pub fn is_business(
        mut self,
        is_business: impl ::std::convert::Into<::std::option::Option<bool>>,
    ) -> Self {
        self.is_business = is_business.into();
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
    /// Sets `phone_number`; `None` omits it.
    #[must_use]
    pub fn phone_number<M>(
        mut self,
        phone_number: impl crate::IntoOptional<::std::string::String, M>,
    ) -> Self {
        self.phone_number = phone_number.into_optional();
        self
    }
    /// Sets `postal_code`; `None` omits it.
    #[must_use]
    pub fn postal_code<M>(
        mut self,
        postal_code: impl crate::IntoOptional<::std::string::String, M>,
    ) -> Self {
        self.postal_code = postal_code.into_optional();
        self
    }
    /// Sets `whatsapp_number`; `None` omits it.
    #[must_use]
    pub fn whatsapp_number<M>(
        mut self,
        whatsapp_number: impl crate::IntoOptional<::std::string::String, M>,
    ) -> Self {
        self.whatsapp_number = whatsapp_number.into_optional();
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
impl crate::check::Check for UpdateCustomer {
    #[inline]
    fn check(&self) -> ::std::result::Result<(), crate::check::Violation> {
        crate::check::phone(
            "phone_number",
            self.phone_number.as_ref(),
            "Money is asked for, or a person is reached, at this number.",
        )?;
        crate::check::phone(
            "whatsapp_number",
            self.whatsapp_number.as_ref(),
            "Money is asked for, or a person is reached, at this number.",
        )?;
        self.undeclared
            .check(
                &[
                    "address",
                    "city",
                    "country",
                    "email",
                    "is_business",
                    "metadata",
                    "name",
                    "phone_number",
                    "postal_code",
                    "whatsapp_number",
                ],
            )?;
        Ok(())
    }
}

crate::fields::object!(UpdateCustomer, [
    optional(address, "address"),
    optional(city, "city"),
    optional(country, "country"),
    optional(email, "email"),
    optional(is_business, "is_business"),
    optional(metadata, "metadata"),
    optional(name, "name"),
    optional(phone_number, "phone_number"),
    optional(postal_code, "postal_code"),
    optional(whatsapp_number, "whatsapp_number"),
], undeclared(undeclared));
