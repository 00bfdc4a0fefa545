// Generated from openapi.json and openapi.overlay.json; do not edit.
// `cargo xtask spec generate` writes it again.

//! The types that several resources use.

use super::*;

crate::open_enum::open_enum! {
    /// One of 54 values; the API may add more.
    pub enum ActivityEvent {
        /// `validate_api_key`
        ValidateApiKey = "validate_api_key",
        /// `create_api_key`
        CreateApiKey = "create_api_key",
        /// `edit_api_key`
        EditApiKey = "edit_api_key",
        /// `remove_api_key`
        RemoveApiKey = "remove_api_key",
        /// `user_login`
        UserLogin = "user_login",
        /// `edit_user_password`
        EditUserPassword = "edit_user_password",
        /// `create_pin`
        CreatePin = "create_pin",
        /// `edit_pin`
        EditPin = "edit_pin",
        /// `edit_user_details`
        EditUserDetails = "edit_user_details",
        /// `authorize_user_2fa`
        AuthorizeUser2fa = "authorize_user_2fa",
        /// `create_user_2fa`
        CreateUser2fa = "create_user_2fa",
        /// `remove_user_2fa`
        RemoveUser2fa = "remove_user_2fa",
        /// `edit_user_phone`
        EditUserPhone = "edit_user_phone",
        /// `set_callback_url`
        SetCallbackUrl = "set_callback_url",
        /// `update_webhook`
        UpdateWebhook = "update_webhook",
        /// `add_bank_account`
        AddBankAccount = "add_bank_account",
        /// `remove_bank_account`
        RemoveBankAccount = "remove_bank_account",
        /// `create_payout`
        CreatePayout = "create_payout",
        /// `beneficiary_payout_created`
        BeneficiaryPayoutCreated = "beneficiary_payout_created",
        /// `mass_beneficiary_payout_created`
        MassBeneficiaryPayoutCreated = "mass_beneficiary_payout_created",
        /// `payout_status_change`
        PayoutStatusChange = "payout_status_change",
        /// `process_payment`
        ProcessPayment = "process_payment",
        /// `payment_status_change`
        PaymentStatusChange = "payment_status_change",
        /// `create_refund`
        CreateRefund = "create_refund",
        /// `refund_status_change`
        RefundStatusChange = "refund_status_change",
        /// `create_dispute`
        CreateDispute = "create_dispute",
        /// `dispute_status_change`
        DisputeStatusChange = "dispute_status_change",
        /// `list_checkout_sessions`
        ListCheckoutSessions = "list_checkout_sessions",
        /// `update_subscription_plan`
        UpdateSubscriptionPlan = "update_subscription_plan",
        /// `create_subscription`
        CreateSubscription = "create_subscription",
        /// `cancel_subscription`
        CancelSubscription = "cancel_subscription",
        /// `subscription_status_change`
        SubscriptionStatusChange = "subscription_status_change",
        /// `subscription_payment_failed`
        SubscriptionPaymentFailed = "subscription_payment_failed",
        /// `archive_plan`
        ArchivePlan = "archive_plan",
        /// `create_product`
        CreateProduct = "create_product",
        /// `update_product`
        UpdateProduct = "update_product",
        /// `delete_product`
        DeleteProduct = "delete_product",
        /// `archive_product`
        ArchiveProduct = "archive_product",
        /// `provider_status_change`
        ProviderStatusChange = "provider_status_change",
        /// `provider_connection_error`
        ProviderConnectionError = "provider_connection_error",
        /// `provider_integration_success`
        ProviderIntegrationSuccess = "provider_integration_success",
        /// `system_maintenance`
        SystemMaintenance = "system_maintenance",
        /// `system_update`
        SystemUpdate = "system_update",
        /// `compliance_update`
        ComplianceUpdate = "compliance_update",
        /// `api_status_change`
        ApiStatusChange = "api_status_change",
        /// `kyc_status_auto_updated`
        KycStatusAutoUpdated = "kyc_status_auto_updated",
        /// `kyc_documents_submitted`
        KycDocumentsSubmitted = "kyc_documents_submitted",
        /// `customer_verification_required`
        CustomerVerificationRequired = "customer_verification_required",
        /// `customer_verification_success`
        CustomerVerificationSuccess = "customer_verification_success",
        /// `customer_verification_failed`
        CustomerVerificationFailed = "customer_verification_failed",
        /// `subscription_update`
        SubscriptionUpdate = "subscription_update",
        /// `pause_subscription`
        PauseSubscription = "pause_subscription",
        /// `resume_subscription`
        ResumeSubscription = "resume_subscription",
        /// `update_subscription_status`
        UpdateSubscriptionStatus = "update_subscription_status",
    }
}

crate::open_enum::open_enum! {
    /// One of 2 values; the API may add more.
    pub enum ApiKeyType {
        /// `secret`
        Secret = "secret",
        /// `publishable`
        Publishable = "publishable",
    }
}

crate::open_enum::open_enum! {
    /// One of 2 values; the API may add more.
    pub enum AppearanceBillingAddress {
        /// `auto`
        Auto = "auto",
        /// `never`
        Never = "never",
    }
}

crate::open_enum::open_enum! {
    /// One of 3 values; the API may add more.
    pub enum AppearanceTheme {
        /// `light`
        Light = "light",
        /// `dark`
        Dark = "dark",
        /// `flat`
        Flat = "flat",
    }
}

crate::open_enum::open_enum! {
    /// One of 10 values; the API may add more.
    pub enum BillingInterval {
        /// `day`
        Day = "day",
        /// `week`
        Week = "week",
        /// `month`
        Month = "month",
        /// `year`
        Year = "year",
        /// `bi-weekly`
        BiWeekly = "bi-weekly",
        /// `bi-monthly`
        BiMonthly = "bi-monthly",
        /// `quarterly`
        Quarterly = "quarterly",
        /// `semi-annual`
        SemiAnnual = "semi-annual",
        /// `lifetime`
        Lifetime = "lifetime",
        /// `unit`
        Unit = "unit",
    }
}

crate::open_enum::open_enum! {
    /// One of 5 values; the API may add more.
    pub enum BillingPeriodStatus {
        /// `open`
        Open = "open",
        /// `closing`
        Closing = "closing",
        /// `closed`
        Closed = "closed",
        /// `invoiced`
        Invoiced = "invoiced",
        /// `void`
        Void = "void",
    }
}

crate::open_enum::open_enum! {
    /// One of 3 values; the API may add more.
    pub enum CheckoutSessionStatus {
        /// `open`
        Open = "open",
        /// `completed`
        Completed = "completed",
        /// `expired`
        Expired = "expired",
    }
}

crate::open_enum::open_enum! {
    /// One of 4 values; the API may add more.
    pub enum CouponCustomerType {
        /// `all`
        All = "all",
        /// `new`
        New = "new",
        /// `existing`
        Existing = "existing",
        /// `returning`
        Returning = "returning",
    }
}

crate::open_enum::open_enum! {
    /// One of 3 values; the API may add more.
    pub enum CouponScope {
        /// `organization_wide`
        OrganizationWide = "organization_wide",
        /// `specific_products`
        SpecificProducts = "specific_products",
        /// `specific_prices`
        SpecificPrices = "specific_prices",
    }
}

crate::open_enum::open_enum! {
    /// One of 6 values; the API may add more.
    pub enum CouponUsageFrequency {
        /// `total`
        Total = "total",
        /// `per_customer`
        PerCustomer = "per_customer",
        /// `per_customer_per_product`
        PerCustomerPerProduct = "per_customer_per_product",
        /// `per_day`
        PerDay = "per_day",
        /// `per_week`
        PerWeek = "per_week",
        /// `per_month`
        PerMonth = "per_month",
    }
}

crate::open_enum::open_enum! {
    /// One of 3 values; the API may add more.
    pub enum Currency {
        /// `XOF`
        Xof = "XOF",
        /// `USD`
        Usd = "USD",
        /// `EUR`
        Eur = "EUR",
    }
}

crate::open_enum::open_enum! {
    /// One of 3 values; the API may add more.
    pub enum CustomerActivityFilter {
        /// `active`
        Active = "active",
        /// `inactive`
        Inactive = "inactive",
        /// `all`
        All = "all",
    }
}

crate::open_enum::open_enum! {
    /// One of 3 values; the API may add more.
    pub enum CustomerTypeFilter {
        /// `business`
        Business = "business",
        /// `individual`
        Individual = "individual",
        /// `all`
        All = "all",
    }
}

crate::open_enum::open_enum! {
    /// One of 2 values; the API may add more.
    pub enum DiscountType {
        /// `percentage`
        Percentage = "percentage",
        /// `fixed`
        Fixed = "fixed",
    }
}

crate::open_enum::open_enum! {
    /// One of 3 values; the API may add more.
    pub enum DisputeStatus {
        /// `pending`
        Pending = "pending",
        /// `resolved`
        Resolved = "resolved",
        /// `closed`
        Closed = "closed",
    }
}

crate::open_enum::open_enum! {
    /// One of 9 values; the API may add more.
    pub enum ExportType {
        /// `transactions_csv`
        TransactionsCsv = "transactions_csv",
        /// `transactions_pdf`
        TransactionsPdf = "transactions_pdf",
        /// `customers_csv`
        CustomersCsv = "customers_csv",
        /// `customers_pdf`
        CustomersPdf = "customers_pdf",
        /// `statement_pdf`
        StatementPdf = "statement_pdf",
        /// `journal_csv`
        JournalCsv = "journal_csv",
        /// `logs_csv`
        LogsCsv = "logs_csv",
        /// `webhook_deliveries_csv`
        WebhookDeliveriesCsv = "webhook_deliveries_csv",
        /// `account_export`
        AccountExport = "account_export",
    }
}

crate::open_enum::open_enum! {
    /// One of 3 values; the API may add more.
    pub enum FailedPaymentAction {
        /// `pause`
        Pause = "pause",
        /// `cancel`
        Cancel = "cancel",
        /// `continue`
        Continue = "continue",
    }
}

crate::open_enum::open_enum! {
    /// One of 3 values; the API may add more.
    pub enum FirstPaymentType {
        /// `initial`
        Initial = "initial",
        /// `non_initial`
        NonInitial = "non_initial",
        /// `prorated`
        Prorated = "prorated",
    }
}

crate::open_enum::open_enum! {
    /// One of 3 values; the API may add more.
    pub enum FulfillmentType {
        /// `digital`
        Digital = "digital",
        /// `physical`
        Physical = "physical",
        /// `hybrid`
        Hybrid = "hybrid",
    }
}

crate::open_enum::open_enum! {
    /// One of 2 values; the API may add more.
    pub enum InstantSettlementMode {
        /// `advance`
        Advance = "advance",
        /// `rail`
        Rail = "rail",
    }
}

crate::open_enum::open_enum! {
    /// One of 5 values; the API may add more.
    pub enum InstantSettlementStatus {
        /// `pending`
        Pending = "pending",
        /// `settled`
        Settled = "settled",
        /// `rejected`
        Rejected = "rejected",
        /// `failed`
        Failed = "failed",
        /// `reversed`
        Reversed = "reversed",
    }
}

crate::open_enum::open_enum! {
    /// One of 7 values; the API may add more.
    pub enum IntegrationSource {
        /// `system`
        System = "system",
        /// `shopify`
        Shopify = "shopify",
        /// `woocommerce`
        Woocommerce = "woocommerce",
        /// `prestashop`
        Prestashop = "prestashop",
        /// `magento`
        Magento = "magento",
        /// `odoo`
        Odoo = "odoo",
        /// `bubble`
        Bubble = "bubble",
    }
}

crate::open_enum::open_enum! {
    /// One of 5 values; the API may add more.
    pub enum InvoiceOrigin {
        /// `manual`
        Manual = "manual",
        /// `one_time_product`
        OneTimeProduct = "one_time_product",
        /// `recurring_subscription`
        RecurringSubscription = "recurring_subscription",
        /// `usage_billing`
        UsageBilling = "usage_billing",
        /// `failed_renewal`
        FailedRenewal = "failed_renewal",
    }
}

#[cfg(any(feature = "invoices", feature = "transactions"))]
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
pub struct InvoicePdf {
    #[cfg_attr(
        feature = "schemars",
        schemars(
            default,
            with = "crate::schema::Optional<::std::string::String>",
            skip_serializing_if = "::std::option::Option::is_none"
        )
    )]
    pub download_url: ::std::option::Option<::std::string::String>,
    #[cfg_attr(
        feature = "schemars",
        schemars(
            default,
            with = "crate::schema::Optional<crate::Timestamp>",
            skip_serializing_if = "::std::option::Option::is_none"
        )
    )]
    pub expires_at: ::std::option::Option<crate::Timestamp>,
    pub filename: ::std::string::String,
    #[cfg_attr(
        feature = "schemars",
        schemars(
            default,
            with = "crate::schema::Optional<::std::string::String>",
            skip_serializing_if = "::std::option::Option::is_none"
        )
    )]
    pub hosted_url: ::std::option::Option<::std::string::String>,
    pub mime_type: ::std::string::String,
}

#[cfg(any(feature = "invoices", feature = "transactions"))]
crate::fields::object!(InvoicePdf, [
    optional(download_url, "download_url"),
    optional(expires_at, "expires_at"),
    required(filename, "filename"),
    optional(hosted_url, "hosted_url"),
    required(mime_type, "mime_type"),
]);

crate::open_enum::open_enum! {
    /// One of 5 values; the API may add more.
    pub enum InvoiceStatus {
        /// `draft`
        Draft = "draft",
        /// `sent`
        Sent = "sent",
        /// `paid`
        Paid = "paid",
        /// `overdue`
        Overdue = "overdue",
        /// `cancelled`
        Cancelled = "cancelled",
    }
}

crate::open_enum::open_enum! {
    /// One of 2 values; the API may add more.
    pub enum KeyEnvironment {
        /// `live`
        Live = "live",
        /// `test`
        Test = "test",
    }
}

crate::open_enum::open_enum! {
    /// One of 2 values; the API may add more.
    pub enum LinkType {
        /// `product`
        Product = "product",
        /// `instant`
        Instant = "instant",
    }
}

crate::open_enum::open_enum! {
    /// One of 4 values; the API may add more.
    pub enum LogSeverity {
        /// `info`
        Info = "info",
        /// `warning`
        Warning = "warning",
        /// `error`
        Error = "error",
        /// `critical`
        Critical = "critical",
    }
}

crate::open_enum::open_enum! {
    /// One of 4 values; the API may add more.
    pub enum LogType {
        /// `api_request`
        ApiRequest = "api_request",
        /// `api_error`
        ApiError = "api_error",
        /// `webhook_delivery`
        WebhookDelivery = "webhook_delivery",
        /// `activity`
        Activity = "activity",
    }
}

crate::open_enum::open_enum! {
    /// One of 2 values; the API may add more.
    pub enum MemberRole {
        /// `Admin`
        Admin = "Admin",
        /// `Member`
        Member = "Member",
    }
}

crate::open_enum::open_enum! {
    /// One of 3 values; the API may add more.
    pub enum MobileMoneyStatus {
        /// `PENDING`
        PendingAtProvider = "PENDING",
        /// `pending`
        Pending = "pending",
        /// `completed`
        Completed = "completed",
    }
}

crate::open_enum::open_enum! {
    /// One of 12 values; the API may add more.
    pub enum MtnCountry {
        /// `BJ`
        Bj = "BJ",
        /// `CG`
        Cg = "CG",
        /// `CI`
        Ci = "CI",
        /// `CM`
        Cm = "CM",
        /// `GH`
        Gh = "GH",
        /// `GN`
        Gn = "GN",
        /// `LR`
        Lr = "LR",
        /// `NG`
        Ng = "NG",
        /// `SZ`
        Sz = "SZ",
        /// `UG`
        Ug = "UG",
        /// `ZA`
        Za = "ZA",
        /// `ZM`
        Zm = "ZM",
    }
}

crate::open_enum::open_enum! {
    /// One of 3 values; the API may add more.
    pub enum NextActionType {
        /// `redirect`
        Redirect = "redirect",
        /// `await_webhook`
        AwaitWebhook = "await_webhook",
        /// `client_secret`
        ClientSecret = "client_secret",
    }
}

crate::open_enum::open_enum! {
    /// One of 5 values; the API may add more.
    pub enum OnboardingStatus {
        /// `pending`
        Pending = "pending",
        /// `completed`
        Completed = "completed",
        /// `skipped`
        Skipped = "skipped",
        /// `failed`
        Failed = "failed",
        /// `in_progress`
        InProgress = "in_progress",
    }
}

crate::open_enum::open_enum! {
    /// One of 3 values; the API may add more.
    pub enum OrganizationStatus {
        /// `active`
        Active = "active",
        /// `inactive`
        Inactive = "inactive",
        /// `suspended`
        Suspended = "suspended",
    }
}

crate::open_enum::open_enum! {
    /// One of 5 values; the API may add more.
    pub enum PaymentMethodCode {
        /// `CARDS`
        Cards = "CARDS",
        /// `MOBILE_MONEY`
        MobileMoney = "MOBILE_MONEY",
        /// `BANK_TRANSFER`
        BankTransfer = "BANK_TRANSFER",
        /// `BNPL`
        Bnpl = "BNPL",
        /// `FREE`
        Free = "FREE",
    }
}

crate::open_enum::open_enum! {
    /// One of 1 values; the API may add more.
    pub enum PaymentRequestChannel {
        /// `spi`
        Spi = "spi",
    }
}

crate::open_enum::open_enum! {
    /// One of 6 values; the API may add more.
    pub enum PaymentRequestStatus {
        /// `pending`
        Pending = "pending",
        /// `completed`
        Completed = "completed",
        /// `failed`
        Failed = "failed",
        /// `refunded`
        Refunded = "refunded",
        /// `expired`
        Expired = "expired",
        /// `held`
        Held = "held",
    }
}

crate::open_enum::open_enum! {
    /// One of 2 values; the API may add more.
    pub enum PayoutDestination {
        /// `self`
        Own = "self",
        /// `beneficiary`
        Beneficiary = "beneficiary",
    }
}

crate::open_enum::open_enum! {
    /// One of 2 values; the API may add more.
    pub enum PayoutKind {
        /// `withdrawal`
        Withdrawal = "withdrawal",
        /// `beneficiary`
        Beneficiary = "beneficiary",
    }
}

crate::open_enum::open_enum! {
    /// One of 3 values; the API may add more.
    pub enum PayoutMethodType {
        /// `spi`
        Spi = "spi",
        /// `bank`
        Bank = "bank",
        /// `mobile_money`
        MobileMoney = "mobile_money",
    }
}

crate::open_enum::open_enum! {
    /// One of 5 values; the API may add more.
    pub enum PayoutRail {
        /// `wave`
        Wave = "wave",
        /// `mtn`
        Mtn = "mtn",
        /// `spi`
        Spi = "spi",
        /// `bank`
        Bank = "bank",
        /// `stellar`
        Stellar = "stellar",
    }
}

crate::open_enum::open_enum! {
    /// One of 4 values; the API may add more.
    pub enum PayoutStatus {
        /// `pending`
        Pending = "pending",
        /// `processing`
        Processing = "processing",
        /// `completed`
        Completed = "completed",
        /// `failed`
        Failed = "failed",
    }
}

crate::open_enum::open_enum! {
    /// One of 3 values; the API may add more.
    pub enum PortalFlow {
        /// `portal_home`
        PortalHome = "portal_home",
        /// `subscription_cancel`
        SubscriptionCancel = "subscription_cancel",
        /// `subscription_manage`
        SubscriptionManage = "subscription_manage",
    }
}

crate::open_enum::open_enum! {
    /// One of 4 values; the API may add more.
    pub enum PricingModel {
        /// `standard`
        Standard = "standard",
        /// `pay_what_you_want`
        PayWhatYouWant = "pay_what_you_want",
        /// `tiered`
        Tiered = "tiered",
        /// `volume`
        Volume = "volume",
    }
}

crate::open_enum::open_enum! {
    /// One of 3 values; the API may add more.
    pub enum ProductType {
        /// `one_time`
        OneTime = "one_time",
        /// `recurring`
        Recurring = "recurring",
        /// `usage_based`
        UsageBased = "usage_based",
    }
}

crate::open_enum::open_enum! {
    /// One of 8 values; the API may add more.
    pub enum ProviderCode {
        /// `WAVE`
        Wave = "WAVE",
        /// `JUMBO`
        Jumbo = "JUMBO",
        /// `MTN`
        Mtn = "MTN",
        /// `STRIPE`
        Stripe = "STRIPE",
        /// `SPI`
        Spi = "SPI",
        /// `CYBERSOURCE`
        Cybersource = "CYBERSOURCE",
        /// `FREE`
        Free = "FREE",
        /// `GIM`
        Gim = "GIM",
    }
}

crate::open_enum::open_enum! {
    /// One of 4 values; the API may add more.
    pub enum ProviderFilter {
        /// `CARD`
        Card = "CARD",
        /// `WAVE`
        Wave = "WAVE",
        /// `MTN`
        Mtn = "MTN",
        /// `SPI`
        Spi = "SPI",
    }
}

crate::open_enum::open_enum! {
    /// One of 2 values; the API may add more.
    pub enum QrCodeType {
        /// `static`
        Static = "static",
        /// `dynamic`
        Dynamic = "dynamic",
    }
}

crate::open_enum::open_enum! {
    /// One of 3 values; the API may add more.
    pub enum RadarBlockKind {
        /// `phone`
        Phone = "phone",
        /// `email`
        Email = "email",
        /// `fingerprint`
        Fingerprint = "fingerprint",
    }
}

crate::open_enum::open_enum! {
    /// One of 3 values; the API may add more.
    pub enum RadarDecision {
        /// `allow`
        Allow = "allow",
        /// `flag`
        Flag = "flag",
        /// `block`
        Block = "block",
    }
}

crate::open_enum::open_enum! {
    /// One of 3 values; the API may add more.
    pub enum RadarMode {
        /// `monitor`
        Monitor = "monitor",
        /// `block`
        Block = "block",
        /// `review`
        Review = "review",
    }
}

crate::open_enum::open_enum! {
    /// One of 2 values; the API may add more.
    pub enum RadarProvider {
        /// `lomi`
        Lomi = "lomi",
        /// `stripe`
        Stripe = "stripe",
    }
}

crate::open_enum::open_enum! {
    /// One of 3 values; the API may add more.
    pub enum RadarRail {
        /// `card`
        Card = "card",
        /// `mtn`
        Mtn = "mtn",
        /// `wave`
        Wave = "wave",
    }
}

crate::open_enum::open_enum! {
    /// One of 3 values; the API may add more.
    pub enum RefundStatus {
        /// `pending`
        Pending = "pending",
        /// `completed`
        Completed = "completed",
        /// `failed`
        Failed = "failed",
    }
}

crate::open_enum::open_enum! {
    /// One of 2 values; the API may add more.
    pub enum RefundType {
        /// `full`
        Full = "full",
        /// `partial`
        Partial = "partial",
    }
}

crate::open_enum::open_enum! {
    /// One of 2 values; the API may add more.
    pub enum SettlementStatus {
        /// `available`
        Available = "available",
        /// `pending`
        Pending = "pending",
    }
}

crate::open_enum::open_enum! {
    /// One of 3 values; the API may add more.
    pub enum SpiAliasType {
        /// `SHID`
        Shid = "SHID",
        /// `MBNO`
        Mbno = "MBNO",
        /// `MCOD`
        Mcod = "MCOD",
    }
}

crate::open_enum::open_enum! {
    /// One of 10 values; the API may add more.
    pub enum SpiEvent {
        /// `PAIEMENT_RECU`
        PaiementRecu = "PAIEMENT_RECU",
        /// `PAIEMENT_ENVOYE`
        PaiementEnvoye = "PAIEMENT_ENVOYE",
        /// `PAIEMENT_REJETE`
        PaiementRejete = "PAIEMENT_REJETE",
        /// `RTP_RECU`
        RtpRecu = "RTP_RECU",
        /// `RTP_REJETE`
        RtpRejete = "RTP_REJETE",
        /// `RETOUR_ENVOYE`
        RetourEnvoye = "RETOUR_ENVOYE",
        /// `RETOUR_REJETE`
        RetourRejete = "RETOUR_REJETE",
        /// `RETOUR_RECU`
        RetourRecu = "RETOUR_RECU",
        /// `ANNULATION_DEMANDE`
        AnnulationDemande = "ANNULATION_DEMANDE",
        /// `ANNULATION_REJETE`
        AnnulationRejete = "ANNULATION_REJETE",
    }
}

crate::open_enum::open_enum! {
    /// One of 4 values; the API may add more.
    pub enum SpiPaymentStatus {
        /// `INITIE`
        Initie = "INITIE",
        /// `ENVOYE`
        Envoye = "ENVOYE",
        /// `IRREVOCABLE`
        Irrevocable = "IRREVOCABLE",
        /// `REJETE`
        Rejete = "REJETE",
    }
}

#[cfg(any(feature = "customers", feature = "subscriptions"))]
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
pub struct Subscription {
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
            with = "crate::schema::Optional<crate::Timestamp>",
            skip_serializing_if = "::std::option::Option::is_none"
        )
    )]
    pub created_at: ::std::option::Option<crate::Timestamp>,
    #[cfg_attr(
        feature = "schemars",
        schemars(
            default,
            with = "crate::schema::Optional<crate::types::Currency>",
            skip_serializing_if = "::std::option::Option::is_none"
        )
    )]
    pub currency_code: ::std::option::Option<crate::types::Currency>,
    #[cfg_attr(
        feature = "schemars",
        schemars(
            default,
            with = "crate::schema::Optional<::std::string::String>",
            skip_serializing_if = "::std::option::Option::is_none"
        )
    )]
    pub customer_email: ::std::option::Option<::std::string::String>,
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
    pub customer_name: ::std::option::Option<::std::string::String>,
    #[cfg_attr(
        feature = "schemars",
        schemars(
            default,
            with = "crate::schema::Optional<::std::string::String>",
            skip_serializing_if = "::std::option::Option::is_none"
        )
    )]
    pub end_date: ::std::option::Option<::std::string::String>,
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
            with = "crate::schema::Optional<::std::string::String>",
            skip_serializing_if = "::std::option::Option::is_none"
        )
    )]
    pub merchant_id: ::std::option::Option<::std::string::String>,
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
    pub next_billing_date: ::std::option::Option<::std::string::String>,
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
            with = "crate::schema::Optional<crate::Decimal>",
            skip_serializing_if = "::std::option::Option::is_none"
        )
    )]
    pub plan_amount: ::std::option::Option<crate::Decimal>,
    #[cfg_attr(
        feature = "schemars",
        schemars(
            default,
            with = "crate::schema::Optional<::std::string::String>",
            skip_serializing_if = "::std::option::Option::is_none"
        )
    )]
    pub plan_billing_frequency: ::std::option::Option<::std::string::String>,
    #[cfg_attr(
        feature = "schemars",
        schemars(
            default,
            with = "crate::schema::Optional<crate::types::Currency>",
            skip_serializing_if = "::std::option::Option::is_none"
        )
    )]
    pub plan_currency_code: ::std::option::Option<crate::types::Currency>,
    #[cfg_attr(
        feature = "schemars",
        schemars(
            default,
            with = "crate::schema::Optional<::std::string::String>",
            skip_serializing_if = "::std::option::Option::is_none"
        )
    )]
    pub plan_description: ::std::option::Option<::std::string::String>,
    #[cfg_attr(
        feature = "schemars",
        schemars(
            default,
            with = "crate::schema::Optional<::std::string::String>",
            skip_serializing_if = "::std::option::Option::is_none"
        )
    )]
    pub plan_name: ::std::option::Option<::std::string::String>,
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
    pub product_description: ::std::option::Option<::std::string::String>,
    pub product_id: ::std::string::String,
    #[cfg_attr(
        feature = "schemars",
        schemars(
            default,
            with = "crate::schema::Optional<::std::string::String>",
            skip_serializing_if = "::std::option::Option::is_none"
        )
    )]
    pub product_name: ::std::option::Option<::std::string::String>,
    #[cfg_attr(
        feature = "schemars",
        schemars(
            default,
            with = "crate::schema::Optional<::std::string::String>",
            skip_serializing_if = "::std::option::Option::is_none"
        )
    )]
    pub product_type: ::std::option::Option<::std::string::String>,
    #[cfg_attr(
        feature = "schemars",
        schemars(
            default,
            with = "crate::schema::Optional<::std::string::String>",
            skip_serializing_if = "::std::option::Option::is_none"
        )
    )]
    pub start_date: ::std::option::Option<::std::string::String>,
    #[cfg_attr(
        feature = "schemars",
        schemars(
            default,
            with = "crate::schema::Optional<crate::types::SubscriptionStatus>",
            skip_serializing_if = "::std::option::Option::is_none"
        )
    )]
    pub status: ::std::option::Option<crate::types::SubscriptionStatus>,
    #[cfg_attr(
        feature = "schemars",
        schemars(
            default,
            with = "crate::schema::Optional<::std::string::String>",
            skip_serializing_if = "::std::option::Option::is_none"
        )
    )]
    pub subscription_end_date: ::std::option::Option<::std::string::String>,
    pub subscription_id: ::std::string::String,
    #[cfg_attr(
        feature = "schemars",
        schemars(
            default,
            with = "crate::schema::Optional<::std::string::String>",
            skip_serializing_if = "::std::option::Option::is_none"
        )
    )]
    pub subscription_next_billing_date: ::std::option::Option<::std::string::String>,
    #[cfg_attr(
        feature = "schemars",
        schemars(
            default,
            with = "crate::schema::Optional<crate::types::SubscriptionStatus>",
            skip_serializing_if = "::std::option::Option::is_none"
        )
    )]
    pub subscription_status: ::std::option::Option<crate::types::SubscriptionStatus>,
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

#[cfg(any(feature = "customers", feature = "subscriptions"))]
crate::fields::object!(Subscription, [
    optional(amount, "amount"),
    optional(created_at, "created_at"),
    optional(currency_code, "currency_code"),
    optional(customer_email, "customer_email"),
    optional(customer_id, "customer_id"),
    optional(customer_name, "customer_name"),
    optional(end_date, "end_date"),
    optional(environment, "environment"),
    optional(merchant_id, "merchant_id"),
    collection(metadata, "metadata"),
    optional(next_billing_date, "next_billing_date"),
    optional(organization_id, "organization_id"),
    optional(plan_amount, "plan_amount"),
    optional(plan_billing_frequency, "plan_billing_frequency"),
    optional(plan_currency_code, "plan_currency_code"),
    optional(plan_description, "plan_description"),
    optional(plan_name, "plan_name"),
    optional(price_id, "price_id"),
    optional(product_description, "product_description"),
    required(product_id, "product_id"),
    optional(product_name, "product_name"),
    optional(product_type, "product_type"),
    optional(start_date, "start_date"),
    optional(status, "status"),
    optional(subscription_end_date, "subscription_end_date"),
    required(subscription_id, "subscription_id"),
    optional(subscription_next_billing_date, "subscription_next_billing_date"),
    optional(subscription_status, "subscription_status"),
    optional(updated_at, "updated_at"),
]);

crate::open_enum::open_enum! {
    /// One of 4 values; the API may add more.
    pub enum SubscriptionAction {
        /// `default`
        Default = "default",
        /// `cancel`
        Cancel = "cancel",
        /// `pause`
        Pause = "pause",
        /// `none`
        None = "none",
    }
}

crate::open_enum::open_enum! {
    /// One of 7 values; the API may add more.
    pub enum SubscriptionStatus {
        /// `pending`
        Pending = "pending",
        /// `active`
        Active = "active",
        /// `past_due`
        PastDue = "past_due",
        /// `cancelled`
        Cancelled = "cancelled",
        /// `trial`
        Trial = "trial",
        /// `paused`
        Paused = "paused",
        /// `expired`
        Expired = "expired",
    }
}

crate::open_enum::open_enum! {
    /// One of 5 values; the API may add more.
    pub enum SupportCategory {
        /// `account`
        Account = "account",
        /// `billing`
        Billing = "billing",
        /// `technical`
        Technical = "technical",
        /// `feature`
        Feature = "feature",
        /// `other`
        Other = "other",
    }
}

crate::open_enum::open_enum! {
    /// One of 4 values; the API may add more.
    pub enum SupportPriority {
        /// `low`
        Low = "low",
        /// `normal`
        Normal = "normal",
        /// `high`
        High = "high",
        /// `urgent`
        Urgent = "urgent",
    }
}

crate::open_enum::open_enum! {
    /// One of 4 values; the API may add more.
    pub enum SupportStatus {
        /// `open`
        Open = "open",
        /// `in_progress`
        InProgress = "in_progress",
        /// `resolved`
        Resolved = "resolved",
        /// `closed`
        Closed = "closed",
    }
}

crate::open_enum::open_enum! {
    /// One of 4 values; the API may add more.
    pub enum SwitchChargeStatus {
        /// `approved`
        Approved = "approved",
        /// `declined`
        Declined = "declined",
        /// `redirect_3ds`
        Redirect3ds = "redirect_3ds",
        /// `retry_other_rail`
        RetryOtherRail = "retry_other_rail",
    }
}

#[cfg(any(feature = "customers", feature = "transactions"))]
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
pub struct Transaction {
    #[cfg_attr(
        feature = "schemars",
        schemars(
            default,
            with = "crate::schema::Optional<::std::string::String>",
            skip_serializing_if = "::std::option::Option::is_none"
        )
    )]
    pub capability_key: ::std::option::Option<::std::string::String>,
    #[cfg_attr(
        feature = "schemars",
        schemars(
            default,
            with = "crate::schema::Optional<::std::string::String>",
            skip_serializing_if = "::std::option::Option::is_none"
        )
    )]
    pub coupon_code: ::std::option::Option<::std::string::String>,
    #[cfg_attr(
        feature = "schemars",
        schemars(
            default,
            with = "crate::schema::Optional<::serde_json::Value>",
            skip_serializing_if = "::std::option::Option::is_none"
        )
    )]
    pub coupon_usage_details: ::std::option::Option<::serde_json::Value>,
    pub created_at: crate::Timestamp,
    pub currency_code: crate::types::Currency,
    #[cfg_attr(
        feature = "schemars",
        schemars(
            default,
            with = "crate::schema::Optional<::std::string::String>",
            skip_serializing_if = "::std::option::Option::is_none"
        )
    )]
    pub customer_address: ::std::option::Option<::std::string::String>,
    #[cfg_attr(
        feature = "schemars",
        schemars(
            default,
            with = "crate::schema::Optional<::std::string::String>",
            skip_serializing_if = "::std::option::Option::is_none"
        )
    )]
    pub customer_city: ::std::option::Option<::std::string::String>,
    #[cfg_attr(
        feature = "schemars",
        schemars(
            default,
            with = "crate::schema::Optional<::std::string::String>",
            skip_serializing_if = "::std::option::Option::is_none"
        )
    )]
    pub customer_country: ::std::option::Option<::std::string::String>,
    #[cfg_attr(
        feature = "schemars",
        schemars(
            default,
            with = "crate::schema::Optional<::std::string::String>",
            skip_serializing_if = "::std::option::Option::is_none"
        )
    )]
    pub customer_email: ::std::option::Option<::std::string::String>,
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
    pub customer_name: ::std::option::Option<::std::string::String>,
    #[cfg_attr(
        feature = "schemars",
        schemars(
            default,
            with = "crate::schema::Optional<::std::string::String>",
            skip_serializing_if = "::std::option::Option::is_none"
        )
    )]
    pub customer_phone: ::std::option::Option<::std::string::String>,
    #[cfg_attr(
        feature = "schemars",
        schemars(
            default,
            with = "crate::schema::Optional<::std::string::String>",
            skip_serializing_if = "::std::option::Option::is_none"
        )
    )]
    pub customer_postal_code: ::std::option::Option<::std::string::String>,
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
    pub discount_amount: ::std::option::Option<crate::Decimal>,
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
            with = "crate::schema::Optional<crate::Decimal>",
            skip_serializing_if = "::std::option::Option::is_none"
        )
    )]
    pub fee_amount: ::std::option::Option<crate::Decimal>,
    #[cfg_attr(
        feature = "schemars",
        schemars(
            default,
            with = "crate::schema::Optional<crate::Decimal>",
            skip_serializing_if = "::std::option::Option::is_none"
        )
    )]
    pub fee_amount_xof: ::std::option::Option<crate::Decimal>,
    #[cfg_attr(
        feature = "schemars",
        schemars(
            default,
            with = "crate::schema::Optional<::std::string::String>",
            skip_serializing_if = "::std::option::Option::is_none"
        )
    )]
    pub fee_category: ::std::option::Option<::std::string::String>,
    #[cfg_attr(
        feature = "schemars",
        schemars(
            default,
            with = "crate::schema::Optional<::std::string::String>",
            skip_serializing_if = "::std::option::Option::is_none"
        )
    )]
    pub fee_name: ::std::option::Option<::std::string::String>,
    #[cfg_attr(
        feature = "schemars",
        schemars(
            default,
            with = "crate::schema::Optional<::std::string::String>",
            skip_serializing_if = "::std::option::Option::is_none"
        )
    )]
    pub fee_structure_id: ::std::option::Option<::std::string::String>,
    #[cfg_attr(
        feature = "schemars",
        schemars(
            default,
            with = "crate::schema::Optional<::std::string::String>",
            skip_serializing_if = "::std::option::Option::is_none"
        )
    )]
    pub fee_subcategory: ::std::option::Option<::std::string::String>,
    pub gross_amount: crate::Decimal,
    #[cfg_attr(
        feature = "schemars",
        schemars(
            default,
            with = "crate::schema::Optional<crate::Decimal>",
            skip_serializing_if = "::std::option::Option::is_none"
        )
    )]
    pub gross_amount_xof: ::std::option::Option<crate::Decimal>,
    #[cfg_attr(
        feature = "schemars",
        schemars(
            default,
            with = "crate::schema::Optional<::std::string::String>",
            skip_serializing_if = "::std::option::Option::is_none"
        )
    )]
    pub integration_source: ::std::option::Option<::std::string::String>,
    #[cfg_attr(
        feature = "schemars",
        schemars(
            default,
            with = "crate::schema::Optional<bool>",
            skip_serializing_if = "::std::option::Option::is_none"
        )
    )]
    pub is_bnpl: ::std::option::Option<bool>,
    #[cfg_attr(
        feature = "schemars",
        schemars(
            default,
            with = "crate::schema::Optional<bool>",
            skip_serializing_if = "::std::option::Option::is_none"
        )
    )]
    pub is_pos: ::std::option::Option<bool>,
    #[cfg_attr(
        feature = "schemars",
        schemars(
            default,
            with = "crate::schema::Optional<::std::string::String>",
            skip_serializing_if = "::std::option::Option::is_none"
        )
    )]
    pub member_organization_id: ::std::option::Option<::std::string::String>,
    #[cfg_attr(
        feature = "schemars",
        schemars(
            default,
            with = "crate::schema::Optional<::std::string::String>",
            skip_serializing_if = "::std::option::Option::is_none"
        )
    )]
    pub member_organization_name: ::std::option::Option<::std::string::String>,
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
            with = "crate::schema::Optional<crate::Decimal>",
            skip_serializing_if = "::std::option::Option::is_none"
        )
    )]
    pub net_amount: ::std::option::Option<crate::Decimal>,
    #[cfg_attr(
        feature = "schemars",
        schemars(
            default,
            with = "crate::schema::Optional<crate::Decimal>",
            skip_serializing_if = "::std::option::Option::is_none"
        )
    )]
    pub net_amount_xof: ::std::option::Option<crate::Decimal>,
    #[cfg_attr(
        feature = "schemars",
        schemars(
            default,
            with = "crate::schema::Optional<::std::string::String>",
            skip_serializing_if = "::std::option::Option::is_none"
        )
    )]
    pub network_account_id: ::std::option::Option<::std::string::String>,
    #[cfg_attr(
        feature = "schemars",
        schemars(
            default,
            with = "crate::schema::Optional<::std::string::String>",
            skip_serializing_if = "::std::option::Option::is_none"
        )
    )]
    pub network_membership_id: ::std::option::Option<::std::string::String>,
    #[cfg_attr(
        feature = "schemars",
        schemars(
            default,
            with = "crate::schema::Optional<crate::Decimal>",
            skip_serializing_if = "::std::option::Option::is_none"
        )
    )]
    pub operator_fee_amount: ::std::option::Option<crate::Decimal>,
    #[cfg_attr(
        feature = "schemars",
        schemars(
            default,
            with = "crate::schema::Optional<crate::types::Currency>",
            skip_serializing_if = "::std::option::Option::is_none"
        )
    )]
    pub operator_fee_currency: ::std::option::Option<crate::types::Currency>,
    #[cfg_attr(
        feature = "schemars",
        schemars(
            default,
            with = "crate::schema::Optional<::std::string::String>",
            skip_serializing_if = "::std::option::Option::is_none"
        )
    )]
    pub operator_organization_id: ::std::option::Option<::std::string::String>,
    #[cfg_attr(
        feature = "schemars",
        schemars(
            default,
            with = "crate::schema::Optional<::std::string::String>",
            skip_serializing_if = "::std::option::Option::is_none"
        )
    )]
    pub organization_id: ::std::option::Option<::std::string::String>,
    pub payment_method_code: crate::types::PaymentMethodCode,
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
    pub product_description: ::std::option::Option<::std::string::String>,
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
    pub product_name: ::std::option::Option<::std::string::String>,
    #[cfg_attr(
        feature = "schemars",
        schemars(
            default,
            with = "crate::schema::Optional<crate::Decimal>",
            skip_serializing_if = "::std::option::Option::is_none"
        )
    )]
    pub product_price: ::std::option::Option<crate::Decimal>,
    #[cfg_attr(
        feature = "schemars",
        schemars(
            default,
            with = "crate::schema::Optional<::std::string::String>",
            skip_serializing_if = "::std::option::Option::is_none"
        )
    )]
    pub provider_checkout_id: ::std::option::Option<::std::string::String>,
    pub provider_code: crate::types::ProviderCode,
    #[cfg_attr(
        feature = "schemars",
        schemars(
            default,
            with = "crate::schema::Optional<::std::string::String>",
            skip_serializing_if = "::std::option::Option::is_none"
        )
    )]
    pub provider_transaction_id: ::std::option::Option<::std::string::String>,
    #[cfg_attr(
        feature = "schemars",
        schemars(
            default,
            with = "crate::schema::Optional<::std::string::String>",
            skip_serializing_if = "::std::option::Option::is_none"
        )
    )]
    pub public_account_id: ::std::option::Option<::std::string::String>,
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
            with = "crate::schema::Optional<::std::string::String>",
            skip_serializing_if = "::std::option::Option::is_none"
        )
    )]
    pub qr_code_id: ::std::option::Option<::std::string::String>,
    #[cfg_attr(
        feature = "schemars",
        schemars(
            default,
            with = "crate::schema::Optional<::std::string::String>",
            skip_serializing_if = "::std::option::Option::is_none"
        )
    )]
    pub qr_code_name: ::std::option::Option<::std::string::String>,
    #[cfg_attr(
        feature = "schemars",
        schemars(
            default,
            with = "crate::schema::Optional<::std::string::String>",
            skip_serializing_if = "::std::option::Option::is_none"
        )
    )]
    pub qr_code_product_id: ::std::option::Option<::std::string::String>,
    #[cfg_attr(
        feature = "schemars",
        schemars(
            default,
            with = "crate::schema::Optional<::std::string::String>",
            skip_serializing_if = "::std::option::Option::is_none"
        )
    )]
    pub qr_code_type: ::std::option::Option<::std::string::String>,
    #[cfg_attr(
        feature = "schemars",
        schemars(
            default,
            with = "crate::schema::Optional<i64>",
            skip_serializing_if = "::std::option::Option::is_none"
        )
    )]
    pub quantity: ::std::option::Option<i64>,
    #[cfg_attr(
        feature = "schemars",
        schemars(
            default,
            with = "crate::schema::Optional<crate::Decimal>",
            skip_serializing_if = "::std::option::Option::is_none"
        )
    )]
    pub refunded_amount: ::std::option::Option<crate::Decimal>,
    #[cfg_attr(
        feature = "schemars",
        schemars(
            default,
            with = "crate::schema::Optional<crate::Decimal>",
            skip_serializing_if = "::std::option::Option::is_none"
        )
    )]
    pub refunded_amount_xof: ::std::option::Option<crate::Decimal>,
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
    pub spi_date_envoi: ::std::option::Option<::std::string::String>,
    #[cfg_attr(
        feature = "schemars",
        schemars(
            default,
            with = "crate::schema::Optional<::std::string::String>",
            skip_serializing_if = "::std::option::Option::is_none"
        )
    )]
    pub spi_date_irrevocabilite: ::std::option::Option<::std::string::String>,
    #[cfg_attr(
        feature = "schemars",
        schemars(
            default,
            with = "crate::schema::Optional<::std::string::String>",
            skip_serializing_if = "::std::option::Option::is_none"
        )
    )]
    pub spi_payment_category: ::std::option::Option<::std::string::String>,
    #[cfg_attr(
        feature = "schemars",
        schemars(
            default,
            with = "crate::schema::Optional<crate::types::SpiPaymentStatus>",
            skip_serializing_if = "::std::option::Option::is_none"
        )
    )]
    pub spi_payment_status: ::std::option::Option<crate::types::SpiPaymentStatus>,
    #[cfg_attr(
        feature = "schemars",
        schemars(
            default,
            with = "crate::schema::Optional<::std::string::String>",
            skip_serializing_if = "::std::option::Option::is_none"
        )
    )]
    pub spi_rejection_reason: ::std::option::Option<::std::string::String>,
    #[cfg_attr(
        feature = "schemars",
        schemars(
            default,
            with = "crate::schema::Optional<::std::string::String>",
            skip_serializing_if = "::std::option::Option::is_none"
        )
    )]
    pub spi_tx_id: ::std::option::Option<::std::string::String>,
    pub status: crate::types::TransactionStatus,
    #[cfg_attr(
        feature = "schemars",
        schemars(
            default,
            with = "crate::schema::Optional<::std::string::String>",
            skip_serializing_if = "::std::option::Option::is_none"
        )
    )]
    pub subscription_id: ::std::option::Option<::std::string::String>,
    #[cfg_attr(
        feature = "schemars",
        schemars(
            default,
            with = "crate::schema::Optional<::std::string::String>",
            skip_serializing_if = "::std::option::Option::is_none"
        )
    )]
    pub subscription_next_billing_date: ::std::option::Option<::std::string::String>,
    #[cfg_attr(
        feature = "schemars",
        schemars(
            default,
            with = "crate::schema::Optional<::std::string::String>",
            skip_serializing_if = "::std::option::Option::is_none"
        )
    )]
    pub subscription_price_billing_interval: ::std::option::Option<
        ::std::string::String,
    >,
    #[cfg_attr(
        feature = "schemars",
        schemars(
            default,
            with = "crate::schema::Optional<::std::string::String>",
            skip_serializing_if = "::std::option::Option::is_none"
        )
    )]
    pub subscription_product_description: ::std::option::Option<::std::string::String>,
    #[cfg_attr(
        feature = "schemars",
        schemars(
            default,
            with = "crate::schema::Optional<::std::string::String>",
            skip_serializing_if = "::std::option::Option::is_none"
        )
    )]
    pub subscription_product_name: ::std::option::Option<::std::string::String>,
    #[cfg_attr(
        feature = "schemars",
        schemars(
            default,
            with = "crate::schema::Optional<crate::types::SubscriptionStatus>",
            skip_serializing_if = "::std::option::Option::is_none"
        )
    )]
    pub subscription_status: ::std::option::Option<crate::types::SubscriptionStatus>,
    pub transaction_id: ::std::string::String,
    #[cfg_attr(
        feature = "schemars",
        schemars(
            default,
            with = "crate::schema::Optional<crate::types::TransactionType>",
            skip_serializing_if = "::std::option::Option::is_none"
        )
    )]
    pub transaction_type: ::std::option::Option<crate::types::TransactionType>,
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

#[cfg(any(feature = "customers", feature = "transactions"))]
crate::fields::object!(Transaction, [
    optional(capability_key, "capability_key"),
    optional(coupon_code, "coupon_code"),
    optional(coupon_usage_details, "coupon_usage_details"),
    required(created_at, "created_at"),
    required(currency_code, "currency_code"),
    optional(customer_address, "customer_address"),
    optional(customer_city, "customer_city"),
    optional(customer_country, "customer_country"),
    optional(customer_email, "customer_email"),
    optional(customer_id, "customer_id"),
    optional(customer_name, "customer_name"),
    optional(customer_phone, "customer_phone"),
    optional(customer_postal_code, "customer_postal_code"),
    optional(description, "description"),
    optional(discount_amount, "discount_amount"),
    optional(environment, "environment"),
    optional(fee_amount, "fee_amount"),
    optional(fee_amount_xof, "fee_amount_xof"),
    optional(fee_category, "fee_category"),
    optional(fee_name, "fee_name"),
    optional(fee_structure_id, "fee_structure_id"),
    optional(fee_subcategory, "fee_subcategory"),
    required(gross_amount, "gross_amount"),
    optional(gross_amount_xof, "gross_amount_xof"),
    optional(integration_source, "integration_source"),
    optional(is_bnpl, "is_bnpl"),
    optional(is_pos, "is_pos"),
    optional(member_organization_id, "member_organization_id"),
    optional(member_organization_name, "member_organization_name"),
    collection(metadata, "metadata"),
    optional(net_amount, "net_amount"),
    optional(net_amount_xof, "net_amount_xof"),
    optional(network_account_id, "network_account_id"),
    optional(network_membership_id, "network_membership_id"),
    optional(operator_fee_amount, "operator_fee_amount"),
    optional(operator_fee_currency, "operator_fee_currency"),
    optional(operator_organization_id, "operator_organization_id"),
    optional(organization_id, "organization_id"),
    required(payment_method_code, "payment_method_code"),
    optional(price_id, "price_id"),
    optional(product_description, "product_description"),
    optional(product_id, "product_id"),
    optional(product_name, "product_name"),
    optional(product_price, "product_price"),
    optional(provider_checkout_id, "provider_checkout_id"),
    required(provider_code, "provider_code"),
    optional(provider_transaction_id, "provider_transaction_id"),
    optional(public_account_id, "public_account_id"),
    optional(public_id, "public_id"),
    optional(qr_code_id, "qr_code_id"),
    optional(qr_code_name, "qr_code_name"),
    optional(qr_code_product_id, "qr_code_product_id"),
    optional(qr_code_type, "qr_code_type"),
    optional(quantity, "quantity"),
    optional(refunded_amount, "refunded_amount"),
    optional(refunded_amount_xof, "refunded_amount_xof"),
    optional(spi_account_number, "spi_account_number"),
    optional(spi_date_envoi, "spi_date_envoi"),
    optional(spi_date_irrevocabilite, "spi_date_irrevocabilite"),
    optional(spi_payment_category, "spi_payment_category"),
    optional(spi_payment_status, "spi_payment_status"),
    optional(spi_rejection_reason, "spi_rejection_reason"),
    optional(spi_tx_id, "spi_tx_id"),
    required(status, "status"),
    optional(subscription_id, "subscription_id"),
    optional(subscription_next_billing_date, "subscription_next_billing_date"),
    optional(subscription_price_billing_interval, "subscription_price_billing_interval"),
    optional(subscription_product_description, "subscription_product_description"),
    optional(subscription_product_name, "subscription_product_name"),
    optional(subscription_status, "subscription_status"),
    required(transaction_id, "transaction_id"),
    optional(transaction_type, "transaction_type"),
    optional(updated_at, "updated_at"),
]);

crate::open_enum::open_enum! {
    /// One of 7 values; the API may add more.
    pub enum TransactionStatus {
        /// `pending`
        Pending = "pending",
        /// `completed`
        Completed = "completed",
        /// `failed`
        Failed = "failed",
        /// `refunded`
        Refunded = "refunded",
        /// `expired`
        Expired = "expired",
        /// `held`
        Held = "held",
        /// `cancelled`
        Cancelled = "cancelled",
    }
}

crate::open_enum::open_enum! {
    /// One of 4 values; the API may add more.
    pub enum TransactionType {
        /// `payment`
        Payment = "payment",
        /// `instalment`
        Instalment = "instalment",
        /// `refund`
        Refund = "refund",
        /// `payout`
        Payout = "payout",
    }
}

crate::open_enum::open_enum! {
    /// One of 4 values; the API may add more.
    pub enum TransferStatus {
        /// `pending`
        Pending = "pending",
        /// `posted`
        Posted = "posted",
        /// `reversed`
        Reversed = "reversed",
        /// `failed`
        Failed = "failed",
    }
}

crate::open_enum::open_enum! {
    /// One of 7 values; the API may add more.
    pub enum TransferType {
        /// `destination`
        Destination = "destination",
        /// `separate`
        Separate = "separate",
        /// `operator_fee`
        OperatorFee = "operator_fee",
        /// `processing_fee_cover`
        ProcessingFeeCover = "processing_fee_cover",
        /// `fee_reversal`
        FeeReversal = "fee_reversal",
        /// `transfer_reversal`
        TransferReversal = "transfer_reversal",
        /// `loss_cover`
        LossCover = "loss_cover",
    }
}

crate::open_enum::open_enum! {
    /// One of 4 values; the API may add more.
    pub enum UsageAggregation {
        /// `sum`
        Sum = "sum",
        /// `max`
        Max = "max",
        /// `last_during_period`
        LastDuringPeriod = "last_during_period",
        /// `last_ever`
        LastEver = "last_ever",
    }
}

crate::open_enum::open_enum! {
    /// One of 3 values; the API may add more.
    pub enum UsageEventStatus {
        /// `pending`
        Pending = "pending",
        /// `processed`
        Processed = "processed",
        /// `failed`
        Failed = "failed",
    }
}

crate::open_enum::open_enum! {
    /// One of 3 values; the API may add more.
    pub enum VerificationStatus {
        /// `unverified`
        Unverified = "unverified",
        /// `starter`
        Starter = "starter",
        /// `verified`
        Verified = "verified",
    }
}

crate::open_enum::open_enum! {
    /// One of 36 values; the API may add more.
    pub enum WebhookEventType {
        /// `PAYMENT_CREATED`
        PaymentCreated = "PAYMENT_CREATED",
        /// `PAYMENT_SUCCEEDED`
        PaymentSucceeded = "PAYMENT_SUCCEEDED",
        /// `PAYMENT_FAILED`
        PaymentFailed = "PAYMENT_FAILED",
        /// `PURCHASE_FULFILLED`
        PurchaseFulfilled = "PURCHASE_FULFILLED",
        /// `REFUND_CREATED`
        RefundCreated = "REFUND_CREATED",
        /// `REFUND_COMPLETED`
        RefundCompleted = "REFUND_COMPLETED",
        /// `REFUND_FAILED`
        RefundFailed = "REFUND_FAILED",
        /// `SUBSCRIPTION_CREATED`
        SubscriptionCreated = "SUBSCRIPTION_CREATED",
        /// `SUBSCRIPTION_RENEWED`
        SubscriptionRenewed = "SUBSCRIPTION_RENEWED",
        /// `SUBSCRIPTION_CANCELLED`
        SubscriptionCancelled = "SUBSCRIPTION_CANCELLED",
        /// `SUBSCRIPTION_UPDATED`
        SubscriptionUpdated = "SUBSCRIPTION_UPDATED",
        /// `NETWORK_ENROLLMENT_CREATED`
        NetworkEnrollmentCreated = "NETWORK_ENROLLMENT_CREATED",
        /// `NETWORK_ENROLLMENT_COMPLETED`
        NetworkEnrollmentCompleted = "NETWORK_ENROLLMENT_COMPLETED",
        /// `NETWORK_MEMBERSHIP_ACTIVE`
        NetworkMembershipActive = "NETWORK_MEMBERSHIP_ACTIVE",
        /// `NETWORK_MEMBERSHIP_RESTRICTED`
        NetworkMembershipRestricted = "NETWORK_MEMBERSHIP_RESTRICTED",
        /// `NETWORK_MEMBERSHIP_TERMINATED`
        NetworkMembershipTerminated = "NETWORK_MEMBERSHIP_TERMINATED",
        /// `NETWORK_PAYMENT_CREATED`
        NetworkPaymentCreated = "NETWORK_PAYMENT_CREATED",
        /// `NETWORK_OPERATOR_FEE_CREATED`
        NetworkOperatorFeeCreated = "NETWORK_OPERATOR_FEE_CREATED",
        /// `NETWORK_OPERATOR_FEE_REVERSED`
        NetworkOperatorFeeReversed = "NETWORK_OPERATOR_FEE_REVERSED",
        /// `NETWORK_TRANSFER_CREATED`
        NetworkTransferCreated = "NETWORK_TRANSFER_CREATED",
        /// `NETWORK_TRANSFER_REVERSED`
        NetworkTransferReversed = "NETWORK_TRANSFER_REVERSED",
        /// `NETWORK_MEMBER_PAYOUT_PAID`
        NetworkMemberPayoutPaid = "NETWORK_MEMBER_PAYOUT_PAID",
        /// `USAGE_RECORDED`
        UsageRecorded = "USAGE_RECORDED",
        /// `USAGE_INVOICE_CREATED`
        UsageInvoiceCreated = "USAGE_INVOICE_CREATED",
        /// `USAGE_INVOICE_PAID`
        UsageInvoicePaid = "USAGE_INVOICE_PAID",
        /// `USAGE_INVOICE_OVERDUE`
        UsageInvoiceOverdue = "USAGE_INVOICE_OVERDUE",
        /// `SUBSCRIPTION_USAGE_PERIOD_CLOSED`
        SubscriptionUsagePeriodClosed = "SUBSCRIPTION_USAGE_PERIOD_CLOSED",
        /// `DISPUTE_CREATED`
        DisputeCreated = "DISPUTE_CREATED",
        /// `DISPUTE_UPDATED`
        DisputeUpdated = "DISPUTE_UPDATED",
        /// `DISPUTE_CLOSED`
        DisputeClosed = "DISPUTE_CLOSED",
        /// `PAYMENT_RISK_FLAGGED`
        PaymentRiskFlagged = "PAYMENT_RISK_FLAGGED",
        /// `PAYMENT_RISK_BLOCKED`
        PaymentRiskBlocked = "PAYMENT_RISK_BLOCKED",
        /// `PAYOUT_CREATED`
        PayoutCreated = "PAYOUT_CREATED",
        /// `PAYOUT_COMPLETED`
        PayoutCompleted = "PAYOUT_COMPLETED",
        /// `PAYOUT_FAILED`
        PayoutFailed = "PAYOUT_FAILED",
        /// `test.webhook`
        TestWebhook = "test.webhook",
    }
}
