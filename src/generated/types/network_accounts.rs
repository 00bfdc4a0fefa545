// Generated from openapi.json and openapi.overlay.json; do not edit.
// `cargo xtask spec generate` writes it again.

//! The types that only the operations on network accounts use.

use super::*;
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
pub struct AccountSession {
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            default,
            with = "crate :: schema :: Optional < :: std :: string :: String >"
        )
    )]
    pub account: ::std::option::Option<::std::string::String>,
    pub client_secret: crate::Secret,
    #[serde(default, skip_serializing_if = "::serde_json::Map::is_empty")]
    #[serde(deserialize_with = "crate::fields::null_as_default")]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            default,
            with = "crate :: schema :: Optional < :: serde_json :: Map < :: std :: string :: String , :: serde_json :: Value > >"
        )
    )]
    pub components: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            default,
            with = "crate :: schema :: Optional < :: std :: string :: String >"
        )
    )]
    pub embed_base_url: ::std::option::Option<::std::string::String>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[cfg_attr(
        feature = "schemars",
        schemars(default, with = "crate :: schema :: Optional < crate :: Timestamp >")
    )]
    pub expires_at: ::std::option::Option<crate::Timestamp>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            default,
            with = "crate :: schema :: Optional < :: std :: string :: String >"
        )
    )]
    pub object: ::std::option::Option<::std::string::String>,
}
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
pub struct AccountSessionComponent {
    pub enabled: bool,
    #[serde(flatten, skip_deserializing)]
    #[cfg_attr(feature = "schemars", schemars(skip))]
    pub(crate) undeclared: crate::extra::Extra,
}
impl AccountSessionComponent {
    /// Creates a body with the required fields. Other fields are only sent if they are set.
    #[must_use]
    #[allow(clippy::new_without_default)]
    #[inline]
    pub fn new(enabled: bool) -> Self {
        Self {
            enabled: enabled,
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
impl crate::check::Check for AccountSessionComponent {
    #[inline]
    fn check(&self) -> ::std::result::Result<(), crate::check::Violation> {
        self.undeclared.check(&["enabled"])?;
        Ok(())
    }
}
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
pub struct AccountSessionComponents {
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            default,
            with = "crate :: schema :: Optional < AccountSessionComponent >"
        )
    )]
    pub balance: ::std::option::Option<AccountSessionComponent>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            default,
            with = "crate :: schema :: Optional < AccountSessionComponent >"
        )
    )]
    pub notification_banner: ::std::option::Option<AccountSessionComponent>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            default,
            with = "crate :: schema :: Optional < AccountSessionComponent >"
        )
    )]
    pub onboarding: ::std::option::Option<AccountSessionComponent>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            default,
            with = "crate :: schema :: Optional < AccountSessionComponent >"
        )
    )]
    pub payments: ::std::option::Option<AccountSessionComponent>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            default,
            with = "crate :: schema :: Optional < AccountSessionComponent >"
        )
    )]
    pub payouts: ::std::option::Option<AccountSessionComponent>,
    #[serde(flatten, skip_deserializing)]
    #[cfg_attr(feature = "schemars", schemars(skip))]
    pub(crate) undeclared: crate::extra::Extra,
}
impl AccountSessionComponents {
    /// Creates a body with no fields set.
    #[must_use]
    #[allow(clippy::new_without_default)]
    #[inline]
    pub fn new() -> Self {
        Self {
            balance: ::std::default::Default::default(),
            notification_banner: ::std::default::Default::default(),
            onboarding: ::std::default::Default::default(),
            payments: ::std::default::Default::default(),
            payouts: ::std::default::Default::default(),
            undeclared: ::std::default::Default::default(),
        }
    }
    /// Sets `balance`; `None` omits it.
    #[must_use]
    pub fn balance(
        mut self,
        balance: impl ::std::convert::Into<
            ::std::option::Option<AccountSessionComponent>,
        >,
    ) -> Self {
        self.balance = balance.into();
        self
    }
    /// Sets `notification_banner`; `None` omits it.
    #[must_use]
    pub fn notification_banner(
        mut self,
        notification_banner: impl ::std::convert::Into<
            ::std::option::Option<AccountSessionComponent>,
        >,
    ) -> Self {
        self.notification_banner = notification_banner.into();
        self
    }
    /// Sets `onboarding`; `None` omits it.
    #[must_use]
    pub fn onboarding(
        mut self,
        onboarding: impl ::std::convert::Into<
            ::std::option::Option<AccountSessionComponent>,
        >,
    ) -> Self {
        self.onboarding = onboarding.into();
        self
    }
    /// Sets `payments`; `None` omits it.
    #[must_use]
    pub fn payments(
        mut self,
        payments: impl ::std::convert::Into<
            ::std::option::Option<AccountSessionComponent>,
        >,
    ) -> Self {
        self.payments = payments.into();
        self
    }
    /// Sets `payouts`; `None` omits it.
    #[must_use]
    pub fn payouts(
        mut self,
        payouts: impl ::std::convert::Into<
            ::std::option::Option<AccountSessionComponent>,
        >,
    ) -> Self {
        self.payouts = payouts.into();
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
impl crate::check::Check for AccountSessionComponents {
    #[inline]
    fn check(&self) -> ::std::result::Result<(), crate::check::Violation> {
        self.undeclared
            .check(
                &["balance", "notification_banner", "onboarding", "payments", "payouts"],
            )?;
        crate::check::inside("balance", self.balance.as_ref())?;
        crate::check::inside("notification_banner", self.notification_banner.as_ref())?;
        crate::check::inside("onboarding", self.onboarding.as_ref())?;
        crate::check::inside("payments", self.payments.as_ref())?;
        crate::check::inside("payouts", self.payouts.as_ref())?;
        Ok(())
    }
}
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
pub struct CreateAccountSession {
    pub account: ::std::string::String,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            default,
            with = "crate :: schema :: Optional < AccountSessionComponents >"
        )
    )]
    pub components: ::std::option::Option<AccountSessionComponents>,
    #[serde(flatten, skip_deserializing)]
    #[cfg_attr(feature = "schemars", schemars(skip))]
    pub(crate) undeclared: crate::extra::Extra,
}
impl CreateAccountSession {
    /// Creates a body with the required fields. Other fields are only sent if they are set.
    #[must_use]
    #[allow(clippy::new_without_default)]
    pub fn new(account: impl ::std::convert::Into<::std::string::String>) -> Self {
        Self {
            account: account.into(),
            components: ::std::default::Default::default(),
            undeclared: ::std::default::Default::default(),
        }
    }
    /// Sets `components`; `None` omits it.
    #[must_use]
    pub fn components(
        mut self,
        components: impl ::std::convert::Into<
            ::std::option::Option<AccountSessionComponents>,
        >,
    ) -> Self {
        self.components = components.into();
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
impl crate::check::Check for CreateAccountSession {
    #[inline]
    fn check(&self) -> ::std::result::Result<(), crate::check::Violation> {
        self.undeclared.check(&["account", "components"])?;
        crate::check::inside("components", self.components.as_ref())?;
        Ok(())
    }
}
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
pub struct LoginLink {
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            default,
            with = "crate :: schema :: Optional < :: std :: string :: String >"
        )
    )]
    pub account: ::std::option::Option<::std::string::String>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[cfg_attr(
        feature = "schemars",
        schemars(default, with = "crate :: schema :: Optional < crate :: Timestamp >")
    )]
    pub created_at: ::std::option::Option<crate::Timestamp>,
    pub expires_at: crate::Timestamp,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            default,
            with = "crate :: schema :: Optional < :: std :: string :: String >"
        )
    )]
    pub object: ::std::option::Option<::std::string::String>,
    pub url: ::std::string::String,
}
