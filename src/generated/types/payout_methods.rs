// Generated from openapi.json and openapi.overlay.json; do not edit.
// `cargo xtask spec generate` writes it again.

//! The types that only the operations on payout methods use.

use super::*;

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
pub struct CreatePayoutMethod {
    pub account_name: ::std::string::String,
    pub account_number: ::std::string::String,
    #[cfg_attr(
        feature = "schemars",
        schemars(
            default,
            with = "crate::schema::Optional<::std::string::String>",
            skip_serializing_if = "::std::option::Option::is_none"
        )
    )]
    pub bank_code: ::std::option::Option<::std::string::String>,
    #[cfg_attr(
        feature = "schemars",
        schemars(
            default,
            with = "crate::schema::Optional<::std::string::String>",
            skip_serializing_if = "::std::option::Option::is_none"
        )
    )]
    pub bank_name: ::std::option::Option<::std::string::String>,
    #[cfg_attr(
        feature = "schemars",
        schemars(
            default,
            with = "crate::schema::Optional<::std::string::String>",
            skip_serializing_if = "::std::option::Option::is_none"
        )
    )]
    pub branch_code: ::std::option::Option<::std::string::String>,
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
            with = "crate::schema::Optional<bool>",
            skip_serializing_if = "::std::option::Option::is_none"
        )
    )]
    pub is_default: ::std::option::Option<bool>,
    #[cfg_attr(
        feature = "schemars",
        schemars(
            default,
            with = "crate::schema::Optional<crate::types::PayoutMethodType>",
            skip_serializing_if = "::std::option::Option::is_none"
        )
    )]
    pub payout_method_type: ::std::option::Option<crate::types::PayoutMethodType>,
    #[cfg_attr(feature = "schemars", schemars(skip))]
    pub(crate) undeclared: crate::extra::Extra,
}

impl CreatePayoutMethod {
    /// Creates a body with the required fields. Other fields are only sent if they are set.
    #[must_use]
    #[allow(clippy::new_without_default)]
    pub fn new(
        account_name: impl ::std::convert::Into<::std::string::String>,
        account_number: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        Self {
            account_name: account_name.into(),
            account_number: account_number.into(),
            bank_code: ::std::default::Default::default(),
            bank_name: ::std::default::Default::default(),
            branch_code: ::std::default::Default::default(),
            country: ::std::default::Default::default(),
            is_default: ::std::default::Default::default(),
            payout_method_type: ::std::default::Default::default(),
            undeclared: ::std::default::Default::default(),
        }
    }
    /// Sets `bank_code`; `None` omits it.
    #[must_use]
    pub fn bank_code<M>(
        mut self,
        bank_code: impl crate::IntoOptional<::std::string::String, M>,
    ) -> Self {
        self.bank_code = bank_code.into_optional();
        self
    }
    /// Sets `bank_name`; `None` omits it.
    #[must_use]
    pub fn bank_name<M>(
        mut self,
        bank_name: impl crate::IntoOptional<::std::string::String, M>,
    ) -> Self {
        self.bank_name = bank_name.into_optional();
        self
    }
    /// Sets `branch_code`; `None` omits it.
    #[must_use]
    pub fn branch_code<M>(
        mut self,
        branch_code: impl crate::IntoOptional<::std::string::String, M>,
    ) -> Self {
        self.branch_code = branch_code.into_optional();
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
    /// Sets `is_default`; `None` omits it.
    #[must_use]
    pub fn is_default(
        mut self,
        is_default: impl ::std::convert::Into<::std::option::Option<bool>>,
    ) -> Self {
        self.is_default = is_default.into();
        self
    }
    /// Sets `payout_method_type`; `None` omits it.
    #[must_use]
    pub fn payout_method_type(
        mut self,
        payout_method_type: impl ::std::convert::Into<
            ::std::option::Option<crate::types::PayoutMethodType>,
        >,
    ) -> Self {
        self.payout_method_type = payout_method_type.into();
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
impl crate::check::Check for CreatePayoutMethod {
    #[inline]
    fn check(&self) -> ::std::result::Result<(), crate::check::Violation> {
        self.undeclared
            .check(
                &[
                    "account_name",
                    "account_number",
                    "bank_code",
                    "bank_name",
                    "branch_code",
                    "country",
                    "is_default",
                    "payout_method_type",
                ],
            )?;
        Ok(())
    }
}

crate::fields::object!(CreatePayoutMethod, [
    required(account_name, "account_name"),
    required(account_number, "account_number"),
    optional(bank_code, "bank_code"),
    optional(bank_name, "bank_name"),
    optional(branch_code, "branch_code"),
    optional(country, "country"),
    optional(is_default, "is_default"),
    optional(payout_method_type, "payout_method_type"),
], undeclared(undeclared));

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
pub struct PayoutMethod {
    #[cfg_attr(
        feature = "schemars",
        schemars(
            default,
            with = "crate::schema::Optional<::std::string::String>",
            skip_serializing_if = "::std::option::Option::is_none"
        )
    )]
    pub account_name: ::std::option::Option<::std::string::String>,
    #[cfg_attr(
        feature = "schemars",
        schemars(
            default,
            with = "crate::schema::Optional<::std::string::String>",
            skip_serializing_if = "::std::option::Option::is_none"
        )
    )]
    pub account_number: ::std::option::Option<::std::string::String>,
    #[cfg_attr(
        feature = "schemars",
        schemars(
            default,
            with = "crate::schema::Optional<crate::Decimal>",
            skip_serializing_if = "::std::option::Option::is_none"
        )
    )]
    pub auto_withdrawal_day: ::std::option::Option<crate::Decimal>,
    #[cfg_attr(
        feature = "schemars",
        schemars(
            default,
            with = "crate::schema::Optional<bool>",
            skip_serializing_if = "::std::option::Option::is_none"
        )
    )]
    pub auto_withdrawal_enabled: ::std::option::Option<bool>,
    #[cfg_attr(
        feature = "schemars",
        schemars(
            default,
            with = "crate::schema::Optional<::std::string::String>",
            skip_serializing_if = "::std::option::Option::is_none"
        )
    )]
    pub auto_withdrawal_last_run: ::std::option::Option<::std::string::String>,
    #[cfg_attr(
        feature = "schemars",
        schemars(
            default,
            with = "crate::schema::Optional<::std::string::String>",
            skip_serializing_if = "::std::option::Option::is_none"
        )
    )]
    pub auto_withdrawal_method: ::std::option::Option<::std::string::String>,
    #[cfg_attr(
        feature = "schemars",
        schemars(
            default,
            with = "crate::schema::Optional<::std::string::String>",
            skip_serializing_if = "::std::option::Option::is_none"
        )
    )]
    pub auto_withdrawal_mobile_provider: ::std::option::Option<::std::string::String>,
    #[cfg_attr(
        feature = "schemars",
        schemars(
            default,
            with = "crate::schema::Optional<::std::string::String>",
            skip_serializing_if = "::std::option::Option::is_none"
        )
    )]
    pub bank_code: ::std::option::Option<::std::string::String>,
    #[cfg_attr(
        feature = "schemars",
        schemars(
            default,
            with = "crate::schema::Optional<::std::string::String>",
            skip_serializing_if = "::std::option::Option::is_none"
        )
    )]
    pub bank_name: ::std::option::Option<::std::string::String>,
    #[cfg_attr(
        feature = "schemars",
        schemars(
            default,
            with = "crate::schema::Optional<::std::string::String>",
            skip_serializing_if = "::std::option::Option::is_none"
        )
    )]
    pub branch_code: ::std::option::Option<::std::string::String>,
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
            with = "crate::schema::Optional<crate::Timestamp>",
            skip_serializing_if = "::std::option::Option::is_none"
        )
    )]
    pub created_at: ::std::option::Option<crate::Timestamp>,
    #[cfg_attr(
        feature = "schemars",
        schemars(
            default,
            with = "crate::schema::Optional<crate::Timestamp>",
            skip_serializing_if = "::std::option::Option::is_none"
        )
    )]
    pub eligible_for_platform_withdrawal_at: ::std::option::Option<crate::Timestamp>,
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
            with = "crate::schema::Optional<bool>",
            skip_serializing_if = "::std::option::Option::is_none"
        )
    )]
    pub is_primary: ::std::option::Option<bool>,
    #[cfg_attr(
        feature = "schemars",
        schemars(
            default,
            with = "crate::schema::Optional<bool>",
            skip_serializing_if = "::std::option::Option::is_none"
        )
    )]
    pub is_spi_enabled: ::std::option::Option<bool>,
    #[cfg_attr(
        feature = "schemars",
        schemars(
            default,
            with = "crate::schema::Optional<bool>",
            skip_serializing_if = "::std::option::Option::is_none"
        )
    )]
    pub is_uemoa: ::std::option::Option<bool>,
    #[cfg_attr(
        feature = "schemars",
        schemars(
            default,
            with = "crate::schema::Optional<bool>",
            skip_serializing_if = "::std::option::Option::is_none"
        )
    )]
    pub is_valid: ::std::option::Option<bool>,
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
    pub payout_method_id: ::std::option::Option<::std::string::String>,
    #[cfg_attr(
        feature = "schemars",
        schemars(
            default,
            with = "crate::schema::Optional<::std::string::String>",
            skip_serializing_if = "::std::option::Option::is_none"
        )
    )]
    pub payout_method_type: ::std::option::Option<::std::string::String>,
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
    pub spi_alias_mbno: ::std::option::Option<::std::string::String>,
    #[cfg_attr(
        feature = "schemars",
        schemars(
            default,
            with = "crate::schema::Optional<::std::string::String>",
            skip_serializing_if = "::std::option::Option::is_none"
        )
    )]
    pub spi_alias_shid: ::std::option::Option<::std::string::String>,
    #[cfg_attr(
        feature = "schemars",
        schemars(
            default,
            with = "crate::schema::Optional<crate::types::SpiAliasType>",
            skip_serializing_if = "::std::option::Option::is_none"
        )
    )]
    pub spi_alias_type: ::std::option::Option<crate::types::SpiAliasType>,
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

crate::fields::object!(PayoutMethod, [
    optional(account_name, "account_name"),
    optional(account_number, "account_number"),
    optional(auto_withdrawal_day, "auto_withdrawal_day"),
    optional(auto_withdrawal_enabled, "auto_withdrawal_enabled"),
    optional(auto_withdrawal_last_run, "auto_withdrawal_last_run"),
    optional(auto_withdrawal_method, "auto_withdrawal_method"),
    optional(auto_withdrawal_mobile_provider, "auto_withdrawal_mobile_provider"),
    optional(bank_code, "bank_code"),
    optional(bank_name, "bank_name"),
    optional(branch_code, "branch_code"),
    optional(country, "country"),
    optional(created_at, "created_at"),
    optional(eligible_for_platform_withdrawal_at, "eligible_for_platform_withdrawal_at"),
    optional(is_default, "is_default"),
    optional(is_primary, "is_primary"),
    optional(is_spi_enabled, "is_spi_enabled"),
    optional(is_uemoa, "is_uemoa"),
    optional(is_valid, "is_valid"),
    optional(organization_id, "organization_id"),
    optional(payout_method_id, "payout_method_id"),
    optional(payout_method_type, "payout_method_type"),
    optional(spi_account_number, "spi_account_number"),
    optional(spi_alias_mbno, "spi_alias_mbno"),
    optional(spi_alias_shid, "spi_alias_shid"),
    optional(spi_alias_type, "spi_alias_type"),
    optional(updated_at, "updated_at"),
]);
