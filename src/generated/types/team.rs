// Generated from openapi.json and openapi.overlay.json; do not edit.
// `cargo xtask spec generate` writes it again.

//! The types that only the operations on team use.

use super::*;

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
pub struct InviteTeamMember {
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
            with = "crate::schema::Optional<::std::string::String>",
            skip_serializing_if = "::std::option::Option::is_none"
        )
    )]
    pub phone: ::std::option::Option<::std::string::String>,
    #[cfg_attr(
        feature = "schemars",
        schemars(
            default,
            with = "crate::schema::Optional<::std::string::String>",
            skip_serializing_if = "::std::option::Option::is_none"
        )
    )]
    pub position: ::std::option::Option<::std::string::String>,
    #[cfg_attr(
        feature = "schemars",
        schemars(
            default,
            with = "crate::schema::Optional<crate::types::MemberRole>",
            skip_serializing_if = "::std::option::Option::is_none"
        )
    )]
    pub role: ::std::option::Option<crate::types::MemberRole>,
    #[cfg_attr(
        feature = "schemars",
        schemars(
            default,
            with = "crate::schema::Optional<::std::string::String>",
            skip_serializing_if = "::std::option::Option::is_none"
        )
    )]
    pub role_id: ::std::option::Option<::std::string::String>,
    #[cfg_attr(
        feature = "schemars",
        schemars(
            default,
            with = "crate::schema::Optional<::std::string::String>",
            skip_serializing_if = "::std::option::Option::is_none"
        )
    )]
    pub role_key: ::std::option::Option<::std::string::String>,
    #[cfg_attr(feature = "schemars", schemars(skip))]
    pub(crate) undeclared: crate::extra::Extra,
}

impl InviteTeamMember {
    /// Creates a body with no fields set.
    #[must_use]
    #[allow(clippy::new_without_default)]
    #[inline]
    pub fn new() -> Self {
        Self {
            email: ::std::default::Default::default(),
            phone: ::std::default::Default::default(),
            position: ::std::default::Default::default(),
            role: ::std::default::Default::default(),
            role_id: ::std::default::Default::default(),
            role_key: ::std::default::Default::default(),
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
    /// Sets `phone`; `None` omits it.
    #[must_use]
    pub fn phone<M>(
        mut self,
        phone: impl crate::IntoOptional<::std::string::String, M>,
    ) -> Self {
        self.phone = phone.into_optional();
        self
    }
    /// Sets `position`; `None` omits it.
    #[must_use]
    pub fn position<M>(
        mut self,
        position: impl crate::IntoOptional<::std::string::String, M>,
    ) -> Self {
        self.position = position.into_optional();
        self
    }
    /// Sets `role`; `None` omits it.
    #[must_use]
    pub fn role(
        mut self,
        role: impl ::std::convert::Into<::std::option::Option<crate::types::MemberRole>>,
    ) -> Self {
        self.role = role.into();
        self
    }
    /// Sets `role_id`; `None` omits it.
    #[must_use]
    pub fn role_id<M>(
        mut self,
        role_id: impl crate::IntoOptional<::std::string::String, M>,
    ) -> Self {
        self.role_id = role_id.into_optional();
        self
    }
    /// Sets `role_key`; `None` omits it.
    #[must_use]
    pub fn role_key<M>(
        mut self,
        role_key: impl crate::IntoOptional<::std::string::String, M>,
    ) -> Self {
        self.role_key = role_key.into_optional();
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
impl crate::check::Check for InviteTeamMember {
    #[inline]
    fn check(&self) -> ::std::result::Result<(), crate::check::Violation> {
        crate::check::phone(
            "phone",
            self.phone.as_ref(),
            "Money is asked for, or a person is reached, at this number.",
        )?;
        self.undeclared
            .check(&["email", "phone", "position", "role", "role_id", "role_key"])?;
        Ok(())
    }
}

crate::fields::object!(InviteTeamMember, [
    optional(email, "email"),
    optional(phone, "phone"),
    optional(position, "position"),
    optional(role, "role"),
    optional(role_id, "role_id"),
    optional(role_key, "role_key"),
], undeclared(undeclared));

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
pub struct RevokeTeamInvite {
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
            with = "crate::schema::Optional<::std::string::String>",
            skip_serializing_if = "::std::option::Option::is_none"
        )
    )]
    pub phone: ::std::option::Option<::std::string::String>,
    #[cfg_attr(feature = "schemars", schemars(skip))]
    pub(crate) undeclared: crate::extra::Extra,
}

impl RevokeTeamInvite {
    /// Creates a body with no fields set.
    #[must_use]
    #[allow(clippy::new_without_default)]
    #[inline]
    pub fn new() -> Self {
        Self {
            email: ::std::default::Default::default(),
            phone: ::std::default::Default::default(),
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
    /// Sets `phone`; `None` omits it.
    #[must_use]
    pub fn phone<M>(
        mut self,
        phone: impl crate::IntoOptional<::std::string::String, M>,
    ) -> Self {
        self.phone = phone.into_optional();
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
impl crate::check::Check for RevokeTeamInvite {
    #[inline]
    fn check(&self) -> ::std::result::Result<(), crate::check::Violation> {
        self.undeclared.check(&["email", "phone"])?;
        Ok(())
    }
}

crate::fields::object!(RevokeTeamInvite, [
    optional(email, "email"),
    optional(phone, "phone"),
], undeclared(undeclared));

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
pub struct TeamRole {
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
    pub is_system: ::std::option::Option<bool>,
    pub key: ::std::string::String,
    #[cfg_attr(
        feature = "schemars",
        schemars(
            default,
            with = "crate::schema::Optional<i64>",
            skip_serializing_if = "::std::option::Option::is_none"
        )
    )]
    pub permission_count: ::std::option::Option<i64>,
    pub role_id: ::std::string::String,
    #[cfg_attr(
        feature = "schemars",
        schemars(
            default,
            with = "crate::schema::Optional<::std::string::String>",
            skip_serializing_if = "::std::option::Option::is_none"
        )
    )]
    pub title: ::std::option::Option<::std::string::String>,
}

crate::fields::object!(TeamRole, [
    optional(is_active, "is_active"),
    optional(is_system, "is_system"),
    required(key, "key"),
    optional(permission_count, "permission_count"),
    required(role_id, "role_id"),
    optional(title, "title"),
]);

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
pub struct UpdateTeamMemberRole {
    #[cfg_attr(
        feature = "schemars",
        schemars(
            default,
            with = "crate::schema::Optional<crate::types::MemberRole>",
            skip_serializing_if = "::std::option::Option::is_none"
        )
    )]
    pub role: ::std::option::Option<crate::types::MemberRole>,
    #[cfg_attr(
        feature = "schemars",
        schemars(
            default,
            with = "crate::schema::Optional<::std::string::String>",
            skip_serializing_if = "::std::option::Option::is_none"
        )
    )]
    pub role_id: ::std::option::Option<::std::string::String>,
    #[cfg_attr(
        feature = "schemars",
        schemars(
            default,
            with = "crate::schema::Optional<::std::string::String>",
            skip_serializing_if = "::std::option::Option::is_none"
        )
    )]
    pub role_key: ::std::option::Option<::std::string::String>,
    #[cfg_attr(feature = "schemars", schemars(skip))]
    pub(crate) undeclared: crate::extra::Extra,
}

impl UpdateTeamMemberRole {
    /// Creates a body with no fields set.
    #[must_use]
    #[allow(clippy::new_without_default)]
    #[inline]
    pub fn new() -> Self {
        Self {
            role: ::std::default::Default::default(),
            role_id: ::std::default::Default::default(),
            role_key: ::std::default::Default::default(),
            undeclared: ::std::default::Default::default(),
        }
    }
    /// Sets `role`; `None` omits it.
    #[must_use]
    pub fn role(
        mut self,
        role: impl ::std::convert::Into<::std::option::Option<crate::types::MemberRole>>,
    ) -> Self {
        self.role = role.into();
        self
    }
    /// Sets `role_id`; `None` omits it.
    #[must_use]
    pub fn role_id<M>(
        mut self,
        role_id: impl crate::IntoOptional<::std::string::String, M>,
    ) -> Self {
        self.role_id = role_id.into_optional();
        self
    }
    /// Sets `role_key`; `None` omits it.
    #[must_use]
    pub fn role_key<M>(
        mut self,
        role_key: impl crate::IntoOptional<::std::string::String, M>,
    ) -> Self {
        self.role_key = role_key.into_optional();
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
impl crate::check::Check for UpdateTeamMemberRole {
    #[inline]
    fn check(&self) -> ::std::result::Result<(), crate::check::Violation> {
        self.undeclared.check(&["role", "role_id", "role_key"])?;
        Ok(())
    }
}

crate::fields::object!(UpdateTeamMemberRole, [
    optional(role, "role"),
    optional(role_id, "role_id"),
    optional(role_key, "role_key"),
], undeclared(undeclared));
