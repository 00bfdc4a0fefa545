// Generated from openapi.json and openapi.overlay.json; do not edit.
// `cargo xtask spec generate` writes it again.

//! The types that only the operations on logs use.

use super::*;
crate::open_enum::open_enum! {
    #[doc = " One of 54 values; the API may add more."] pub enum ActivityEvent { #[doc =
    " `validate_api_key`"] ValidateApiKey = "validate_api_key", #[doc =
    " `create_api_key`"] CreateApiKey = "create_api_key", #[doc = " `edit_api_key`"]
    EditApiKey = "edit_api_key", #[doc = " `remove_api_key`"] RemoveApiKey =
    "remove_api_key", #[doc = " `user_login`"] UserLogin = "user_login", #[doc =
    " `edit_user_password`"] EditUserPassword = "edit_user_password", #[doc =
    " `create_pin`"] CreatePin = "create_pin", #[doc = " `edit_pin`"] EditPin =
    "edit_pin", #[doc = " `edit_user_details`"] EditUserDetails = "edit_user_details",
    #[doc = " `authorize_user_2fa`"] AuthorizeUser2fa = "authorize_user_2fa", #[doc =
    " `create_user_2fa`"] CreateUser2fa = "create_user_2fa", #[doc =
    " `remove_user_2fa`"] RemoveUser2fa = "remove_user_2fa", #[doc =
    " `edit_user_phone`"] EditUserPhone = "edit_user_phone", #[doc =
    " `set_callback_url`"] SetCallbackUrl = "set_callback_url", #[doc =
    " `update_webhook`"] UpdateWebhook = "update_webhook", #[doc = " `add_bank_account`"]
    AddBankAccount = "add_bank_account", #[doc = " `remove_bank_account`"]
    RemoveBankAccount = "remove_bank_account", #[doc = " `create_payout`"] CreatePayout =
    "create_payout", #[doc = " `beneficiary_payout_created`"] BeneficiaryPayoutCreated =
    "beneficiary_payout_created", #[doc = " `mass_beneficiary_payout_created`"]
    MassBeneficiaryPayoutCreated = "mass_beneficiary_payout_created", #[doc =
    " `payout_status_change`"] PayoutStatusChange = "payout_status_change", #[doc =
    " `process_payment`"] ProcessPayment = "process_payment", #[doc =
    " `payment_status_change`"] PaymentStatusChange = "payment_status_change", #[doc =
    " `create_refund`"] CreateRefund = "create_refund", #[doc =
    " `refund_status_change`"] RefundStatusChange = "refund_status_change", #[doc =
    " `create_dispute`"] CreateDispute = "create_dispute", #[doc =
    " `dispute_status_change`"] DisputeStatusChange = "dispute_status_change", #[doc =
    " `list_checkout_sessions`"] ListCheckoutSessions = "list_checkout_sessions", #[doc =
    " `update_subscription_plan`"] UpdateSubscriptionPlan = "update_subscription_plan",
    #[doc = " `create_subscription`"] CreateSubscription = "create_subscription", #[doc =
    " `cancel_subscription`"] CancelSubscription = "cancel_subscription", #[doc =
    " `subscription_status_change`"] SubscriptionStatusChange =
    "subscription_status_change", #[doc = " `subscription_payment_failed`"]
    SubscriptionPaymentFailed = "subscription_payment_failed", #[doc = " `archive_plan`"]
    ArchivePlan = "archive_plan", #[doc = " `create_product`"] CreateProduct =
    "create_product", #[doc = " `update_product`"] UpdateProduct = "update_product",
    #[doc = " `delete_product`"] DeleteProduct = "delete_product", #[doc =
    " `archive_product`"] ArchiveProduct = "archive_product", #[doc =
    " `provider_status_change`"] ProviderStatusChange = "provider_status_change", #[doc =
    " `provider_connection_error`"] ProviderConnectionError =
    "provider_connection_error", #[doc = " `provider_integration_success`"]
    ProviderIntegrationSuccess = "provider_integration_success", #[doc =
    " `system_maintenance`"] SystemMaintenance = "system_maintenance", #[doc =
    " `system_update`"] SystemUpdate = "system_update", #[doc = " `compliance_update`"]
    ComplianceUpdate = "compliance_update", #[doc = " `api_status_change`"]
    ApiStatusChange = "api_status_change", #[doc = " `kyc_status_auto_updated`"]
    KycStatusAutoUpdated = "kyc_status_auto_updated", #[doc =
    " `kyc_documents_submitted`"] KycDocumentsSubmitted = "kyc_documents_submitted",
    #[doc = " `customer_verification_required`"] CustomerVerificationRequired =
    "customer_verification_required", #[doc = " `customer_verification_success`"]
    CustomerVerificationSuccess = "customer_verification_success", #[doc =
    " `customer_verification_failed`"] CustomerVerificationFailed =
    "customer_verification_failed", #[doc = " `subscription_update`"] SubscriptionUpdate
    = "subscription_update", #[doc = " `pause_subscription`"] PauseSubscription =
    "pause_subscription", #[doc = " `resume_subscription`"] ResumeSubscription =
    "resume_subscription", #[doc = " `update_subscription_status`"]
    UpdateSubscriptionStatus = "update_subscription_status", }
}
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
pub struct LogEntry {
    pub data: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            default,
            with = "crate :: schema :: Optional < :: std :: string :: String >"
        )
    )]
    pub endpoint: ::std::option::Option<::std::string::String>,
    pub id: ::std::string::String,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            default,
            with = "crate :: schema :: Optional < :: std :: string :: String >"
        )
    )]
    pub message: ::std::option::Option<::std::string::String>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            default,
            with = "crate :: schema :: Optional < :: std :: string :: String >"
        )
    )]
    pub method: ::std::option::Option<::std::string::String>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            default,
            with = "crate :: schema :: Optional < :: std :: string :: String >"
        )
    )]
    pub request_id: ::std::option::Option<::std::string::String>,
    pub severity: crate::types::LogSeverity,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[cfg_attr(
        feature = "schemars",
        schemars(default, with = "crate :: schema :: Optional < i64 >")
    )]
    pub status_code: ::std::option::Option<i64>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[cfg_attr(
        feature = "schemars",
        schemars(default, with = "crate :: schema :: Optional < bool >")
    )]
    pub success: ::std::option::Option<bool>,
    pub timestamp: crate::Timestamp,
    #[serde(rename = "type")]
    pub type_: crate::types::LogType,
}
crate::open_enum::open_enum! {
    #[doc = " One of 4 values; the API may add more."] pub enum LogSeverity { #[doc =
    " `info`"] Info = "info", #[doc = " `warning`"] Warning = "warning", #[doc =
    " `error`"] Error = "error", #[doc = " `critical`"] Critical = "critical", }
}
crate::open_enum::open_enum! {
    #[doc = " One of 4 values; the API may add more."] pub enum LogType { #[doc =
    " `api_request`"] ApiRequest = "api_request", #[doc = " `api_error`"] ApiError =
    "api_error", #[doc = " `webhook_delivery`"] WebhookDelivery = "webhook_delivery",
    #[doc = " `activity`"] Activity = "activity", }
}
