// Generated from openapi.json and openapi.overlay.json; do not edit.
// `cargo xtask spec generate` writes it again.

//! The types that only the operations on customers use.

use super::*;
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
pub struct CreateCustomer {
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            default,
            with = "crate :: schema :: Optional < :: std :: string :: String >"
        )
    )]
    pub address: ::std::option::Option<::std::string::String>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            default,
            with = "crate :: schema :: Optional < :: std :: string :: String >"
        )
    )]
    pub city: ::std::option::Option<::std::string::String>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            default,
            with = "crate :: schema :: Optional < :: std :: string :: String >"
        )
    )]
    pub country: ::std::option::Option<::std::string::String>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            default,
            with = "crate :: schema :: Optional < :: std :: string :: String >"
        )
    )]
    pub email: ::std::option::Option<::std::string::String>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[cfg_attr(
        feature = "schemars",
        schemars(default, with = "crate :: schema :: Optional < bool >")
    )]
    pub is_business: ::std::option::Option<bool>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            default,
            with = "crate :: schema :: Optional < :: serde_json :: Map < :: std :: string :: String , :: serde_json :: Value > >"
        )
    )]
    pub metadata: ::std::option::Option<
        ::serde_json::Map<::std::string::String, ::serde_json::Value>,
    >,
    pub name: ::std::string::String,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            default,
            with = "crate :: schema :: Optional < :: std :: string :: String >"
        )
    )]
    pub phone_number: ::std::option::Option<::std::string::String>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            default,
            with = "crate :: schema :: Optional < :: std :: string :: String >"
        )
    )]
    pub postal_code: ::std::option::Option<::std::string::String>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            default,
            with = "crate :: schema :: Optional < :: std :: string :: String >"
        )
    )]
    pub whatsapp_number: ::std::option::Option<::std::string::String>,
    #[serde(flatten, skip_deserializing)]
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
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
pub struct CreateCustomerPortalSession {
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            default,
            with = "crate :: schema :: Optional < :: std :: string :: String >"
        )
    )]
    pub flow_after_completion_url: ::std::option::Option<::std::string::String>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            default,
            with = "crate :: schema :: Optional < :: std :: string :: String >"
        )
    )]
    pub flow_subscription_id: ::std::option::Option<::std::string::String>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            default,
            with = "crate :: schema :: Optional < crate :: types :: PortalFlow >"
        )
    )]
    pub flow_type: ::std::option::Option<crate::types::PortalFlow>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            default,
            with = "crate :: schema :: Optional < :: std :: string :: String >"
        )
    )]
    pub return_url: ::std::option::Option<::std::string::String>,
    #[serde(flatten, skip_deserializing)]
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
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
pub struct Customer {
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            default,
            with = "crate :: schema :: Optional < :: std :: string :: String >"
        )
    )]
    pub address: ::std::option::Option<::std::string::String>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            default,
            with = "crate :: schema :: Optional < :: std :: string :: String >"
        )
    )]
    pub city: ::std::option::Option<::std::string::String>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            default,
            with = "crate :: schema :: Optional < :: std :: string :: String >"
        )
    )]
    pub country: ::std::option::Option<::std::string::String>,
    pub created_at: crate::Timestamp,
    pub customer_id: ::std::string::String,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            default,
            with = "crate :: schema :: Optional < :: std :: string :: String >"
        )
    )]
    pub email: ::std::option::Option<::std::string::String>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            default,
            with = "crate :: schema :: Optional < crate :: types :: KeyEnvironment >"
        )
    )]
    pub environment: ::std::option::Option<crate::types::KeyEnvironment>,
    pub is_business: bool,
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
    pub name: ::std::string::String,
    pub organization_id: ::std::string::String,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            default,
            with = "crate :: schema :: Optional < :: std :: string :: String >"
        )
    )]
    pub phone_number: ::std::option::Option<::std::string::String>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            default,
            with = "crate :: schema :: Optional < :: std :: string :: String >"
        )
    )]
    pub postal_code: ::std::option::Option<::std::string::String>,
    pub updated_at: crate::Timestamp,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            default,
            with = "crate :: schema :: Optional < :: std :: string :: String >"
        )
    )]
    pub whatsapp_number: ::std::option::Option<::std::string::String>,
}
crate::open_enum::open_enum! {
    #[doc = " One of 3 values; the API may add more."] pub enum CustomerActivityFilter {
    #[doc = " `active`"] Active = "active", #[doc = " `inactive`"] Inactive = "inactive",
    #[doc = " `all`"] All = "all", }
}
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
pub struct CustomerDeletion {
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            default,
            with = "crate :: schema :: Optional < :: std :: string :: String >"
        )
    )]
    pub message: ::std::option::Option<::std::string::String>,
}
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
pub struct CustomerRadarBlock {
    pub blocked: bool,
    pub customer_id: ::std::string::String,
    pub entries: ::std::vec::Vec<CustomerRadarBlockEntry>,
}
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
pub struct CustomerRadarBlockEntry {
    pub kind: crate::types::RadarBlockKind,
    pub value: ::std::string::String,
}
crate::open_enum::open_enum! {
    #[doc = " One of 3 values; the API may add more."] pub enum CustomerTypeFilter {
    #[doc = " `business`"] Business = "business", #[doc = " `individual`"] Individual =
    "individual", #[doc = " `all`"] All = "all", }
}
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
pub struct PortalAuditEvent {
    pub created_at: crate::Timestamp,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            default,
            with = "crate :: schema :: Optional < :: std :: string :: String >"
        )
    )]
    pub customer_id: ::std::option::Option<::std::string::String>,
    pub event_id: ::std::string::String,
    pub event_type: ::std::string::String,
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
    pub organization_id: ::std::option::Option<::std::string::String>,
}
crate::open_enum::open_enum! {
    #[doc = " One of 3 values; the API may add more."] pub enum PortalFlow { #[doc =
    " `portal_home`"] PortalHome = "portal_home", #[doc = " `subscription_cancel`"]
    SubscriptionCancel = "subscription_cancel", #[doc = " `subscription_manage`"]
    SubscriptionManage = "subscription_manage", }
}
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
pub struct PortalLaunchSession {
    pub customer_id: ::std::string::String,
    pub expires_in_seconds: i64,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            default,
            with = "crate :: schema :: Optional < :: std :: string :: String >"
        )
    )]
    pub flow_after_completion_url: ::std::option::Option<::std::string::String>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            default,
            with = "crate :: schema :: Optional < :: std :: string :: String >"
        )
    )]
    pub flow_subscription_id: ::std::option::Option<::std::string::String>,
    pub flow_type: crate::types::PortalFlow,
    pub launch_token: crate::Secret,
    pub launch_url: crate::Secret,
    pub organization_id: ::std::string::String,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            default,
            with = "crate :: schema :: Optional < :: std :: string :: String >"
        )
    )]
    pub return_url: ::std::option::Option<::std::string::String>,
}
crate::open_enum::open_enum! {
    #[doc = " One of 3 values; the API may add more."] pub enum RadarBlockKind { #[doc =
    " `phone`"] Phone = "phone", #[doc = " `email`"] Email = "email", #[doc =
    " `fingerprint`"] Fingerprint = "fingerprint", }
}
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
pub struct TopCustomerSpend {
    pub currency_code: crate::types::Currency,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            default,
            with = "crate :: schema :: Optional < :: std :: string :: String >"
        )
    )]
    pub customer_id: ::std::option::Option<::std::string::String>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            default,
            with = "crate :: schema :: Optional < :: std :: string :: String >"
        )
    )]
    pub email: ::std::option::Option<::std::string::String>,
    pub name: ::std::string::String,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            default,
            with = "crate :: schema :: Optional < :: std :: string :: String >"
        )
    )]
    pub phone_number: ::std::option::Option<::std::string::String>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            default,
            with = "crate :: schema :: Optional < :: std :: string :: String >"
        )
    )]
    pub public_id: ::std::option::Option<::std::string::String>,
    pub total_spend: crate::Decimal,
    pub transaction_count: i64,
}
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
pub struct UpdateCustomer {
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            default,
            with = "crate :: schema :: Optional < :: std :: string :: String >"
        )
    )]
    pub address: ::std::option::Option<::std::string::String>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            default,
            with = "crate :: schema :: Optional < :: std :: string :: String >"
        )
    )]
    pub city: ::std::option::Option<::std::string::String>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            default,
            with = "crate :: schema :: Optional < :: std :: string :: String >"
        )
    )]
    pub country: ::std::option::Option<::std::string::String>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            default,
            with = "crate :: schema :: Optional < :: std :: string :: String >"
        )
    )]
    pub email: ::std::option::Option<::std::string::String>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[cfg_attr(
        feature = "schemars",
        schemars(default, with = "crate :: schema :: Optional < bool >")
    )]
    pub is_business: ::std::option::Option<bool>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            default,
            with = "crate :: schema :: Optional < :: serde_json :: Map < :: std :: string :: String , :: serde_json :: Value > >"
        )
    )]
    pub metadata: ::std::option::Option<
        ::serde_json::Map<::std::string::String, ::serde_json::Value>,
    >,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            default,
            with = "crate :: schema :: Optional < :: std :: string :: String >"
        )
    )]
    pub name: ::std::option::Option<::std::string::String>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            default,
            with = "crate :: schema :: Optional < :: std :: string :: String >"
        )
    )]
    pub phone_number: ::std::option::Option<::std::string::String>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            default,
            with = "crate :: schema :: Optional < :: std :: string :: String >"
        )
    )]
    pub postal_code: ::std::option::Option<::std::string::String>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            default,
            with = "crate :: schema :: Optional < :: std :: string :: String >"
        )
    )]
    pub whatsapp_number: ::std::option::Option<::std::string::String>,
    #[serde(flatten, skip_deserializing)]
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
