// Generated from openapi.json and openapi.overlay.json; do not edit.
// `cargo xtask spec generate` writes it again.

//! The types that only the operations on coupons use.

use super::*;
crate::open_enum::open_enum! {
    #[doc = " One of 4 values; the API may add more."] pub enum CouponCustomerType {
    #[doc = " `all`"] All = "all", #[doc = " `new`"] New = "new", #[doc = " `existing`"]
    Existing = "existing", #[doc = " `returning`"] Returning = "returning", }
}
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
pub struct CouponPerformance {
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[cfg_attr(
        feature = "schemars",
        schemars(default, with = "crate :: schema :: Optional < crate :: Decimal >")
    )]
    pub average_discount: ::std::option::Option<crate::Decimal>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[cfg_attr(
        feature = "schemars",
        schemars(default, with = "crate :: schema :: Optional < crate :: Decimal >")
    )]
    pub average_order_value: ::std::option::Option<crate::Decimal>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[cfg_attr(
        feature = "schemars",
        schemars(default, with = "crate :: schema :: Optional < crate :: Decimal >")
    )]
    pub total_discount_amount: ::std::option::Option<crate::Decimal>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[cfg_attr(
        feature = "schemars",
        schemars(default, with = "crate :: schema :: Optional < crate :: Decimal >")
    )]
    pub total_discounts: ::std::option::Option<crate::Decimal>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[cfg_attr(
        feature = "schemars",
        schemars(default, with = "crate :: schema :: Optional < crate :: Decimal >")
    )]
    pub total_revenue: ::std::option::Option<crate::Decimal>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[cfg_attr(
        feature = "schemars",
        schemars(default, with = "crate :: schema :: Optional < i64 >")
    )]
    pub total_uses: ::std::option::Option<i64>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[cfg_attr(
        feature = "schemars",
        schemars(default, with = "crate :: schema :: Optional < i64 >")
    )]
    pub unique_customers: ::std::option::Option<i64>,
}
crate::open_enum::open_enum! {
    #[doc = " One of 3 values; the API may add more."] pub enum CouponScope { #[doc =
    " `organization_wide`"] OrganizationWide = "organization_wide", #[doc =
    " `specific_products`"] SpecificProducts = "specific_products", #[doc =
    " `specific_prices`"] SpecificPrices = "specific_prices", }
}
crate::open_enum::open_enum! {
    #[doc = " One of 6 values; the API may add more."] pub enum CouponUsageFrequency {
    #[doc = " `total`"] Total = "total", #[doc = " `per_customer`"] PerCustomer =
    "per_customer", #[doc = " `per_customer_per_product`"] PerCustomerPerProduct =
    "per_customer_per_product", #[doc = " `per_day`"] PerDay = "per_day", #[doc =
    " `per_week`"] PerWeek = "per_week", #[doc = " `per_month`"] PerMonth = "per_month",
    }
}
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
pub struct CreateDiscountCoupon {
    pub code: ::std::string::String,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            default,
            with = "crate :: schema :: Optional < crate :: types :: CouponCustomerType >"
        )
    )]
    pub customer_type: ::std::option::Option<crate::types::CouponCustomerType>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            default,
            with = "crate :: schema :: Optional < :: std :: string :: String >"
        )
    )]
    pub description: ::std::option::Option<::std::string::String>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[cfg_attr(
        feature = "schemars",
        schemars(default, with = "crate :: schema :: Optional < crate :: Decimal >")
    )]
    pub discount_fixed_amount: ::std::option::Option<crate::Decimal>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[cfg_attr(
        feature = "schemars",
        schemars(default, with = "crate :: schema :: Optional < crate :: Decimal >")
    )]
    pub discount_percentage: ::std::option::Option<crate::Decimal>,
    pub discount_type: crate::types::DiscountType,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[cfg_attr(
        feature = "schemars",
        schemars(default, with = "crate :: schema :: Optional < crate :: Timestamp >")
    )]
    pub expires_at: ::std::option::Option<crate::Timestamp>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[cfg_attr(
        feature = "schemars",
        schemars(default, with = "crate :: schema :: Optional < bool >")
    )]
    pub is_active: ::std::option::Option<bool>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[cfg_attr(
        feature = "schemars",
        schemars(default, with = "crate :: schema :: Optional < i64 >")
    )]
    pub max_quantity_per_use: ::std::option::Option<i64>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[cfg_attr(
        feature = "schemars",
        schemars(default, with = "crate :: schema :: Optional < i64 >")
    )]
    pub max_uses: ::std::option::Option<i64>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            default,
            with = "crate :: schema :: Optional < :: std :: vec :: Vec < :: std :: string :: String > >"
        )
    )]
    pub product_ids: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            default,
            with = "crate :: schema :: Optional < crate :: types :: CouponScope >"
        )
    )]
    pub scope_type: ::std::option::Option<crate::types::CouponScope>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            default,
            with = "crate :: schema :: Optional < crate :: types :: CouponUsageFrequency >"
        )
    )]
    pub usage_frequency_limit: ::std::option::Option<crate::types::CouponUsageFrequency>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[cfg_attr(
        feature = "schemars",
        schemars(default, with = "crate :: schema :: Optional < i64 >")
    )]
    pub usage_limit_value: ::std::option::Option<i64>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[cfg_attr(
        feature = "schemars",
        schemars(default, with = "crate :: schema :: Optional < crate :: Timestamp >")
    )]
    pub valid_from: ::std::option::Option<crate::Timestamp>,
    #[serde(flatten, skip_deserializing)]
    #[cfg_attr(feature = "schemars", schemars(skip))]
    pub(crate) undeclared: crate::extra::Extra,
}
impl CreateDiscountCoupon {
    /// Creates a body with the required fields. Other fields are only sent if they are set.
    #[must_use]
    #[allow(clippy::new_without_default)]
    pub fn new(
        code: impl ::std::convert::Into<::std::string::String>,
        discount_type: crate::types::DiscountType,
    ) -> Self {
        Self {
            code: code.into(),
            discount_type: discount_type,
            customer_type: ::std::default::Default::default(),
            description: ::std::default::Default::default(),
            discount_fixed_amount: ::std::default::Default::default(),
            discount_percentage: ::std::default::Default::default(),
            expires_at: ::std::default::Default::default(),
            is_active: ::std::default::Default::default(),
            max_quantity_per_use: ::std::default::Default::default(),
            max_uses: ::std::default::Default::default(),
            product_ids: ::std::default::Default::default(),
            scope_type: ::std::default::Default::default(),
            usage_frequency_limit: ::std::default::Default::default(),
            usage_limit_value: ::std::default::Default::default(),
            valid_from: ::std::default::Default::default(),
            undeclared: ::std::default::Default::default(),
        }
    }
    /// Sets `customer_type`; `None` omits it.
    #[must_use]
    pub fn customer_type(
        mut self,
        customer_type: impl ::std::convert::Into<
            ::std::option::Option<crate::types::CouponCustomerType>,
        >,
    ) -> Self {
        self.customer_type = customer_type.into();
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
    /// Sets `discount_fixed_amount`; `None` omits it.
    #[must_use]
    pub fn discount_fixed_amount<M>(
        mut self,
        discount_fixed_amount: impl crate::IntoOptional<crate::Decimal, M>,
    ) -> Self {
        self.discount_fixed_amount = discount_fixed_amount.into_optional();
        self
    }
    /// Sets `discount_percentage`; `None` omits it.
    #[must_use]
    pub fn discount_percentage<M>(
        mut self,
        discount_percentage: impl crate::IntoOptional<crate::Decimal, M>,
    ) -> Self {
        self.discount_percentage = discount_percentage.into_optional();
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
    /// Sets `is_active`; `None` omits it.
    #[must_use]
    pub fn is_active(
        mut self,
        is_active: impl ::std::convert::Into<::std::option::Option<bool>>,
    ) -> Self {
        self.is_active = is_active.into();
        self
    }
    /// Sets `max_quantity_per_use`; `None` omits it.
    #[must_use]
    pub fn max_quantity_per_use(
        mut self,
        max_quantity_per_use: impl ::std::convert::Into<::std::option::Option<i64>>,
    ) -> Self {
        self.max_quantity_per_use = max_quantity_per_use.into();
        self
    }
    /// Sets `max_uses`; `None` omits it.
    #[must_use]
    pub fn max_uses(
        mut self,
        max_uses: impl ::std::convert::Into<::std::option::Option<i64>>,
    ) -> Self {
        self.max_uses = max_uses.into();
        self
    }
    /// Sets `product_ids`; `None` omits it.
    #[must_use]
    pub fn product_ids(
        mut self,
        product_ids: impl ::std::convert::Into<
            ::std::option::Option<::std::vec::Vec<::std::string::String>>,
        >,
    ) -> Self {
        self.product_ids = product_ids.into();
        self
    }
    /// Sets `scope_type`; `None` omits it.
    #[must_use]
    pub fn scope_type(
        mut self,
        scope_type: impl ::std::convert::Into<
            ::std::option::Option<crate::types::CouponScope>,
        >,
    ) -> Self {
        self.scope_type = scope_type.into();
        self
    }
    /// Sets `usage_frequency_limit`; `None` omits it.
    #[must_use]
    pub fn usage_frequency_limit(
        mut self,
        usage_frequency_limit: impl ::std::convert::Into<
            ::std::option::Option<crate::types::CouponUsageFrequency>,
        >,
    ) -> Self {
        self.usage_frequency_limit = usage_frequency_limit.into();
        self
    }
    /// Sets `usage_limit_value`; `None` omits it.
    #[must_use]
    pub fn usage_limit_value(
        mut self,
        usage_limit_value: impl ::std::convert::Into<::std::option::Option<i64>>,
    ) -> Self {
        self.usage_limit_value = usage_limit_value.into();
        self
    }
    /// Sets `valid_from`; `None` omits it.
    #[must_use]
    pub fn valid_from<M>(
        mut self,
        valid_from: impl crate::IntoOptional<crate::Timestamp, M>,
    ) -> Self {
        self.valid_from = valid_from.into_optional();
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
impl crate::check::Check for CreateDiscountCoupon {
    #[inline]
    fn check(&self) -> ::std::result::Result<(), crate::check::Violation> {
        crate::check::range(
            "discount_percentage",
            self.discount_percentage.as_ref(),
            None,
            Some(crate::Decimal::new(100i64, 0u32)),
        )?;
        crate::check::range(
            "max_quantity_per_use",
            self.max_quantity_per_use.as_ref(),
            Some(crate::Decimal::new(1i64, 0u32)),
            None,
        )?;
        crate::check::range(
            "max_uses",
            self.max_uses.as_ref(),
            Some(crate::Decimal::new(1i64, 0u32)),
            None,
        )?;
        crate::check::range(
            "usage_limit_value",
            self.usage_limit_value.as_ref(),
            Some(crate::Decimal::new(1i64, 0u32)),
            None,
        )?;
        if ::std::option::Option::Some(&self.discount_type)
            .is_some_and(|value| *value == *"percentage")
        {
            crate::check::required(
                "discount_percentage",
                self.discount_percentage.as_ref(),
                "A percentage coupon says how many percent.",
            )?;
            crate::check::above(
                "discount_percentage",
                self.discount_percentage.as_ref(),
                crate::Decimal::new(0i64, 0u32),
                "A percentage coupon says how many percent.",
            )?;
        }
        if ::std::option::Option::Some(&self.discount_type)
            .is_some_and(|value| *value == *"fixed")
        {
            crate::check::required(
                "discount_fixed_amount",
                self.discount_fixed_amount.as_ref(),
                "A fixed coupon says how much.",
            )?;
            crate::check::above(
                "discount_fixed_amount",
                self.discount_fixed_amount.as_ref(),
                crate::Decimal::new(0i64, 0u32),
                "A fixed coupon says how much.",
            )?;
        }
        if self
            .usage_frequency_limit
            .as_ref()
            .is_some_and(|value| *value == *"per_customer")
        {
            crate::check::required(
                "usage_limit_value",
                self.usage_limit_value.as_ref(),
                "A limit other than the total says how many uses it allows.",
            )?;
        }
        if self
            .usage_frequency_limit
            .as_ref()
            .is_some_and(|value| *value == *"per_customer_per_product")
        {
            crate::check::required(
                "usage_limit_value",
                self.usage_limit_value.as_ref(),
                "A limit other than the total says how many uses it allows.",
            )?;
        }
        if self.usage_frequency_limit.as_ref().is_some_and(|value| *value == *"per_day")
        {
            crate::check::required(
                "usage_limit_value",
                self.usage_limit_value.as_ref(),
                "A limit other than the total says how many uses it allows.",
            )?;
        }
        if self.usage_frequency_limit.as_ref().is_some_and(|value| *value == *"per_week")
        {
            crate::check::required(
                "usage_limit_value",
                self.usage_limit_value.as_ref(),
                "A limit other than the total says how many uses it allows.",
            )?;
        }
        if self
            .usage_frequency_limit
            .as_ref()
            .is_some_and(|value| *value == *"per_month")
        {
            crate::check::required(
                "usage_limit_value",
                self.usage_limit_value.as_ref(),
                "A limit other than the total says how many uses it allows.",
            )?;
        }
        self.undeclared
            .check(
                &[
                    "code",
                    "customer_type",
                    "description",
                    "discount_fixed_amount",
                    "discount_percentage",
                    "discount_type",
                    "expires_at",
                    "is_active",
                    "max_quantity_per_use",
                    "max_uses",
                    "product_ids",
                    "scope_type",
                    "usage_frequency_limit",
                    "usage_limit_value",
                    "valid_from",
                ],
            )?;
        Ok(())
    }
}
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
pub struct DiscountCoupon {
    #[serde(default, skip_serializing_if = "::std::vec::Vec::is_empty")]
    #[serde(deserialize_with = "crate::fields::null_as_default")]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            default,
            with = "crate :: schema :: Optional < :: std :: vec :: Vec < crate :: types :: ProductType > >"
        )
    )]
    pub applies_to_product_types: ::std::vec::Vec<crate::types::ProductType>,
    pub code: ::std::string::String,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[cfg_attr(
        feature = "schemars",
        schemars(default, with = "crate :: schema :: Optional < i64 >")
    )]
    pub completed_redemptions: ::std::option::Option<i64>,
    pub coupon_id: ::std::string::String,
    pub created_at: crate::Timestamp,
    pub current_uses: i64,
    pub customer_type: crate::types::CouponCustomerType,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            default,
            with = "crate :: schema :: Optional < :: std :: string :: String >"
        )
    )]
    pub description: ::std::option::Option<::std::string::String>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[cfg_attr(
        feature = "schemars",
        schemars(default, with = "crate :: schema :: Optional < crate :: Decimal >")
    )]
    pub discount_fixed_amount: ::std::option::Option<crate::Decimal>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[cfg_attr(
        feature = "schemars",
        schemars(default, with = "crate :: schema :: Optional < crate :: Decimal >")
    )]
    pub discount_percentage: ::std::option::Option<crate::Decimal>,
    pub discount_type: crate::types::DiscountType,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[cfg_attr(
        feature = "schemars",
        schemars(default, with = "crate :: schema :: Optional < i64 >")
    )]
    pub distinct_customers_completed: ::std::option::Option<i64>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            default,
            with = "crate :: schema :: Optional < crate :: types :: KeyEnvironment >"
        )
    )]
    pub environment: ::std::option::Option<crate::types::KeyEnvironment>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[cfg_attr(
        feature = "schemars",
        schemars(default, with = "crate :: schema :: Optional < crate :: Timestamp >")
    )]
    pub expires_at: ::std::option::Option<crate::Timestamp>,
    pub is_active: bool,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[cfg_attr(
        feature = "schemars",
        schemars(default, with = "crate :: schema :: Optional < i64 >")
    )]
    pub max_quantity_per_use: ::std::option::Option<i64>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[cfg_attr(
        feature = "schemars",
        schemars(default, with = "crate :: schema :: Optional < i64 >")
    )]
    pub max_uses: ::std::option::Option<i64>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            default,
            with = "crate :: schema :: Optional < :: std :: string :: String >"
        )
    )]
    pub organization_id: ::std::option::Option<::std::string::String>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            default,
            with = "crate :: schema :: Optional < :: serde_json :: Value >"
        )
    )]
    pub plan_links: ::std::option::Option<::serde_json::Value>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            default,
            with = "crate :: schema :: Optional < :: serde_json :: Value >"
        )
    )]
    pub product_links: ::std::option::Option<::serde_json::Value>,
    pub scope_type: crate::types::CouponScope,
    pub updated_at: crate::Timestamp,
    pub usage_frequency_limit: crate::types::CouponUsageFrequency,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[cfg_attr(
        feature = "schemars",
        schemars(default, with = "crate :: schema :: Optional < i64 >")
    )]
    pub usage_limit_value: ::std::option::Option<i64>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            default,
            with = "crate :: schema :: Optional < :: std :: string :: String >"
        )
    )]
    pub valid_from: ::std::option::Option<::std::string::String>,
}
crate::open_enum::open_enum! {
    #[doc = " One of 2 values; the API may add more."] pub enum DiscountType { #[doc =
    " `percentage`"] Percentage = "percentage", #[doc = " `fixed`"] Fixed = "fixed", }
}
