// Generated from openapi.json and openapi.overlay.json; do not edit.
// `cargo xtask spec generate` writes it again.

//! The types that only the operations on coupons use.

use super::*;

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
pub struct CouponPerformance {
    #[cfg_attr(
        feature = "schemars",
        schemars(
            default,
            with = "crate::schema::Optional<crate::Decimal>",
            skip_serializing_if = "::std::option::Option::is_none"
        )
    )]
    pub average_discount: ::std::option::Option<crate::Decimal>,
    #[cfg_attr(
        feature = "schemars",
        schemars(
            default,
            with = "crate::schema::Optional<crate::Decimal>",
            skip_serializing_if = "::std::option::Option::is_none"
        )
    )]
    pub average_order_value: ::std::option::Option<crate::Decimal>,
    #[cfg_attr(
        feature = "schemars",
        schemars(
            default,
            with = "crate::schema::Optional<crate::Decimal>",
            skip_serializing_if = "::std::option::Option::is_none"
        )
    )]
    pub total_discount_amount: ::std::option::Option<crate::Decimal>,
    #[cfg_attr(
        feature = "schemars",
        schemars(
            default,
            with = "crate::schema::Optional<crate::Decimal>",
            skip_serializing_if = "::std::option::Option::is_none"
        )
    )]
    pub total_discounts: ::std::option::Option<crate::Decimal>,
    #[cfg_attr(
        feature = "schemars",
        schemars(
            default,
            with = "crate::schema::Optional<crate::Decimal>",
            skip_serializing_if = "::std::option::Option::is_none"
        )
    )]
    pub total_revenue: ::std::option::Option<crate::Decimal>,
    #[cfg_attr(
        feature = "schemars",
        schemars(
            default,
            with = "crate::schema::Optional<i64>",
            skip_serializing_if = "::std::option::Option::is_none"
        )
    )]
    pub total_uses: ::std::option::Option<i64>,
    #[cfg_attr(
        feature = "schemars",
        schemars(
            default,
            with = "crate::schema::Optional<i64>",
            skip_serializing_if = "::std::option::Option::is_none"
        )
    )]
    pub unique_customers: ::std::option::Option<i64>,
}

crate::fields::object!(CouponPerformance, [
    optional(average_discount, "average_discount"),
    optional(average_order_value, "average_order_value"),
    optional(total_discount_amount, "total_discount_amount"),
    optional(total_discounts, "total_discounts"),
    optional(total_revenue, "total_revenue"),
    optional(total_uses, "total_uses"),
    optional(unique_customers, "unique_customers"),
]);

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
pub struct CreateDiscountCoupon {
    pub code: ::std::string::String,
    #[cfg_attr(
        feature = "schemars",
        schemars(
            default,
            with = "crate::schema::Optional<crate::types::CouponCustomerType>",
            skip_serializing_if = "::std::option::Option::is_none"
        )
    )]
    pub customer_type: ::std::option::Option<crate::types::CouponCustomerType>,
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
            with = "crate::schema::Optional<crate::Decimal>",
            skip_serializing_if = "::std::option::Option::is_none"
        )
    )]
    pub discount_fixed_amount: ::std::option::Option<crate::Decimal>,
    #[cfg_attr(
        feature = "schemars",
        schemars(
            default,
            with = "crate::schema::Optional<crate::Decimal>",
            skip_serializing_if = "::std::option::Option::is_none"
        )
    )]
    pub discount_percentage: ::std::option::Option<crate::Decimal>,
    pub discount_type: crate::types::DiscountType,
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
            with = "crate::schema::Optional<bool>",
            skip_serializing_if = "::std::option::Option::is_none"
        )
    )]
    pub is_active: ::std::option::Option<bool>,
    #[cfg_attr(
        feature = "schemars",
        schemars(
            default,
            with = "crate::schema::Optional<i64>",
            skip_serializing_if = "::std::option::Option::is_none"
        )
    )]
    pub max_quantity_per_use: ::std::option::Option<i64>,
    #[cfg_attr(
        feature = "schemars",
        schemars(
            default,
            with = "crate::schema::Optional<i64>",
            skip_serializing_if = "::std::option::Option::is_none"
        )
    )]
    pub max_uses: ::std::option::Option<i64>,
    #[cfg_attr(
        feature = "schemars",
        schemars(
            default,
            with = "crate::schema::Optional<::std::vec::Vec<::std::string::String>>",
            skip_serializing_if = "::std::option::Option::is_none"
        )
    )]
    pub product_ids: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    #[cfg_attr(
        feature = "schemars",
        schemars(
            default,
            with = "crate::schema::Optional<crate::types::CouponScope>",
            skip_serializing_if = "::std::option::Option::is_none"
        )
    )]
    pub scope_type: ::std::option::Option<crate::types::CouponScope>,
    #[cfg_attr(
        feature = "schemars",
        schemars(
            default,
            with = "crate::schema::Optional<crate::types::CouponUsageFrequency>",
            skip_serializing_if = "::std::option::Option::is_none"
        )
    )]
    pub usage_frequency_limit: ::std::option::Option<crate::types::CouponUsageFrequency>,
    #[cfg_attr(
        feature = "schemars",
        schemars(
            default,
            with = "crate::schema::Optional<i64>",
            skip_serializing_if = "::std::option::Option::is_none"
        )
    )]
    pub usage_limit_value: ::std::option::Option<i64>,
    #[cfg_attr(
        feature = "schemars",
        schemars(
            default,
            with = "crate::schema::Optional<crate::Timestamp>",
            skip_serializing_if = "::std::option::Option::is_none"
        )
    )]
    pub valid_from: ::std::option::Option<crate::Timestamp>,
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

crate::fields::object!(CreateDiscountCoupon, [
    required(code, "code"),
    optional(customer_type, "customer_type"),
    optional(description, "description"),
    optional(discount_fixed_amount, "discount_fixed_amount"),
    optional(discount_percentage, "discount_percentage"),
    required(discount_type, "discount_type"),
    optional(expires_at, "expires_at"),
    optional(is_active, "is_active"),
    optional(max_quantity_per_use, "max_quantity_per_use"),
    optional(max_uses, "max_uses"),
    optional(product_ids, "product_ids"),
    optional(scope_type, "scope_type"),
    optional(usage_frequency_limit, "usage_frequency_limit"),
    optional(usage_limit_value, "usage_limit_value"),
    optional(valid_from, "valid_from"),
], undeclared(undeclared));

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
pub struct DiscountCoupon {
    #[cfg_attr(
        feature = "schemars",
        schemars(
            default,
            with = "crate::schema::Optional<::std::vec::Vec<crate::types::ProductType>>",
            skip_serializing_if = "::std::vec::Vec::is_empty"
        )
    )]
    pub applies_to_product_types: ::std::vec::Vec<crate::types::ProductType>,
    pub code: ::std::string::String,
    #[cfg_attr(
        feature = "schemars",
        schemars(
            default,
            with = "crate::schema::Optional<i64>",
            skip_serializing_if = "::std::option::Option::is_none"
        )
    )]
    pub completed_redemptions: ::std::option::Option<i64>,
    pub coupon_id: ::std::string::String,
    pub created_at: crate::Timestamp,
    pub current_uses: i64,
    pub customer_type: crate::types::CouponCustomerType,
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
            with = "crate::schema::Optional<crate::Decimal>",
            skip_serializing_if = "::std::option::Option::is_none"
        )
    )]
    pub discount_fixed_amount: ::std::option::Option<crate::Decimal>,
    #[cfg_attr(
        feature = "schemars",
        schemars(
            default,
            with = "crate::schema::Optional<crate::Decimal>",
            skip_serializing_if = "::std::option::Option::is_none"
        )
    )]
    pub discount_percentage: ::std::option::Option<crate::Decimal>,
    pub discount_type: crate::types::DiscountType,
    #[cfg_attr(
        feature = "schemars",
        schemars(
            default,
            with = "crate::schema::Optional<i64>",
            skip_serializing_if = "::std::option::Option::is_none"
        )
    )]
    pub distinct_customers_completed: ::std::option::Option<i64>,
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
            with = "crate::schema::Optional<i64>",
            skip_serializing_if = "::std::option::Option::is_none"
        )
    )]
    pub max_quantity_per_use: ::std::option::Option<i64>,
    #[cfg_attr(
        feature = "schemars",
        schemars(
            default,
            with = "crate::schema::Optional<i64>",
            skip_serializing_if = "::std::option::Option::is_none"
        )
    )]
    pub max_uses: ::std::option::Option<i64>,
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
            with = "crate::schema::Optional<::serde_json::Value>",
            skip_serializing_if = "::std::option::Option::is_none"
        )
    )]
    pub plan_links: ::std::option::Option<::serde_json::Value>,
    #[cfg_attr(
        feature = "schemars",
        schemars(
            default,
            with = "crate::schema::Optional<::serde_json::Value>",
            skip_serializing_if = "::std::option::Option::is_none"
        )
    )]
    pub product_links: ::std::option::Option<::serde_json::Value>,
    pub scope_type: crate::types::CouponScope,
    pub updated_at: crate::Timestamp,
    pub usage_frequency_limit: crate::types::CouponUsageFrequency,
    #[cfg_attr(
        feature = "schemars",
        schemars(
            default,
            with = "crate::schema::Optional<i64>",
            skip_serializing_if = "::std::option::Option::is_none"
        )
    )]
    pub usage_limit_value: ::std::option::Option<i64>,
    #[cfg_attr(
        feature = "schemars",
        schemars(
            default,
            with = "crate::schema::Optional<::std::string::String>",
            skip_serializing_if = "::std::option::Option::is_none"
        )
    )]
    pub valid_from: ::std::option::Option<::std::string::String>,
}

crate::fields::object!(DiscountCoupon, [
    collection(applies_to_product_types, "applies_to_product_types"),
    required(code, "code"),
    optional(completed_redemptions, "completed_redemptions"),
    required(coupon_id, "coupon_id"),
    required(created_at, "created_at"),
    required(current_uses, "current_uses"),
    required(customer_type, "customer_type"),
    optional(description, "description"),
    optional(discount_fixed_amount, "discount_fixed_amount"),
    optional(discount_percentage, "discount_percentage"),
    required(discount_type, "discount_type"),
    optional(distinct_customers_completed, "distinct_customers_completed"),
    optional(environment, "environment"),
    optional(expires_at, "expires_at"),
    required(is_active, "is_active"),
    optional(max_quantity_per_use, "max_quantity_per_use"),
    optional(max_uses, "max_uses"),
    optional(organization_id, "organization_id"),
    optional(plan_links, "plan_links"),
    optional(product_links, "product_links"),
    required(scope_type, "scope_type"),
    required(updated_at, "updated_at"),
    required(usage_frequency_limit, "usage_frequency_limit"),
    optional(usage_limit_value, "usage_limit_value"),
    optional(valid_from, "valid_from"),
]);
