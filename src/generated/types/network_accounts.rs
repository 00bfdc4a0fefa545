// Generated from openapi.json and openapi.overlay.json; do not edit.
// `cargo xtask spec generate` writes it again.

//! The types that only the operations on network accounts use.

use super::*;

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
pub struct AccountSession {
    #[cfg_attr(
        feature = "schemars",
        schemars(
            default,
            with = "crate::schema::Optional<::std::string::String>",
            skip_serializing_if = "::std::option::Option::is_none"
        )
    )]
    pub account: ::std::option::Option<::std::string::String>,
    pub client_secret: crate::Secret,
    #[cfg_attr(
        feature = "schemars",
        schemars(
            default,
            with = "crate::schema::Optional<::serde_json::Map<::std::string::String,::serde_json::Value>>",
            skip_serializing_if = "::serde_json::Map::is_empty"
        )
    )]
    pub components: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
    #[cfg_attr(
        feature = "schemars",
        schemars(
            default,
            with = "crate::schema::Optional<::std::string::String>",
            skip_serializing_if = "::std::option::Option::is_none"
        )
    )]
    pub embed_base_url: ::std::option::Option<::std::string::String>,
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
            with = "crate::schema::Optional<::std::string::String>",
            skip_serializing_if = "::std::option::Option::is_none"
        )
    )]
    pub object: ::std::option::Option<::std::string::String>,
}

crate::fields::object!(AccountSession, [
    optional(account, "account"),
    required(client_secret, "client_secret"),
    collection(components, "components"),
    optional(embed_base_url, "embed_base_url"),
    optional(expires_at, "expires_at"),
    optional(object, "object"),
]);

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
pub struct AccountSessionComponent {
    pub enabled: bool,
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

crate::fields::object!(AccountSessionComponent, [
    required(enabled, "enabled"),
], undeclared(undeclared));

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
pub struct AccountSessionComponents {
    #[cfg_attr(
        feature = "schemars",
        schemars(
            default,
            with = "crate::schema::Optional<AccountSessionComponent>",
            skip_serializing_if = "::std::option::Option::is_none"
        )
    )]
    pub balance: ::std::option::Option<AccountSessionComponent>,
    #[cfg_attr(
        feature = "schemars",
        schemars(
            default,
            with = "crate::schema::Optional<AccountSessionComponent>",
            skip_serializing_if = "::std::option::Option::is_none"
        )
    )]
    pub notification_banner: ::std::option::Option<AccountSessionComponent>,
    #[cfg_attr(
        feature = "schemars",
        schemars(
            default,
            with = "crate::schema::Optional<AccountSessionComponent>",
            skip_serializing_if = "::std::option::Option::is_none"
        )
    )]
    pub onboarding: ::std::option::Option<AccountSessionComponent>,
    #[cfg_attr(
        feature = "schemars",
        schemars(
            default,
            with = "crate::schema::Optional<AccountSessionComponent>",
            skip_serializing_if = "::std::option::Option::is_none"
        )
    )]
    pub payments: ::std::option::Option<AccountSessionComponent>,
    #[cfg_attr(
        feature = "schemars",
        schemars(
            default,
            with = "crate::schema::Optional<AccountSessionComponent>",
            skip_serializing_if = "::std::option::Option::is_none"
        )
    )]
    pub payouts: ::std::option::Option<AccountSessionComponent>,
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

crate::fields::object!(AccountSessionComponents, [
    optional(balance, "balance"),
    optional(notification_banner, "notification_banner"),
    optional(onboarding, "onboarding"),
    optional(payments, "payments"),
    optional(payouts, "payouts"),
], undeclared(undeclared));

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
pub struct CreateAccountSession {
    pub account: ::std::string::String,
    #[cfg_attr(
        feature = "schemars",
        schemars(
            default,
            with = "crate::schema::Optional<AccountSessionComponents>",
            skip_serializing_if = "::std::option::Option::is_none"
        )
    )]
    pub components: ::std::option::Option<AccountSessionComponents>,
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

crate::fields::object!(CreateAccountSession, [
    required(account, "account"),
    optional(components, "components"),
], undeclared(undeclared));

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
pub struct LoginLink {
    #[cfg_attr(
        feature = "schemars",
        schemars(
            default,
            with = "crate::schema::Optional<::std::string::String>",
            skip_serializing_if = "::std::option::Option::is_none"
        )
    )]
    pub account: ::std::option::Option<::std::string::String>,
    #[cfg_attr(
        feature = "schemars",
        schemars(
            default,
            with = "crate::schema::Optional<crate::Timestamp>",
            skip_serializing_if = "::std::option::Option::is_none"
        )
    )]
    pub created_at: ::std::option::Option<crate::Timestamp>,
    pub expires_at: crate::Timestamp,
    #[cfg_attr(
        feature = "schemars",
        schemars(
            default,
            with = "crate::schema::Optional<::std::string::String>",
            skip_serializing_if = "::std::option::Option::is_none"
        )
    )]
    pub object: ::std::option::Option<::std::string::String>,
    pub url: ::std::string::String,
}

crate::fields::object!(LoginLink, [
    optional(account, "account"),
    optional(created_at, "created_at"),
    required(expires_at, "expires_at"),
    optional(object, "object"),
    required(url, "url"),
]);
