// Generated from openapi.json and openapi.overlay.json; do not edit.
// `cargo xtask spec generate` writes it again.

use lomi::types;

/// Returns the schema of a type.
pub type Describe = fn(&mut schemars::SchemaGenerator) -> schemars::Schema;

/// The request bodies, by operation id.
pub const REQUESTS: [(&str, Describe); 50usize] = [
    (
        "AccountController_deleteAccount",
        |generator| generator.subschema_for::<types::DeleteAccount>(),
    ),
    (
        "ApiKeysController_create",
        |generator| generator.subschema_for::<types::CreateApiKey>(),
    ),
    (
        "ChargesController_captureCardCharge",
        |generator| generator.subschema_for::<types::CaptureCardCharge>(),
    ),
    (
        "ChargesController_createCardCharge",
        |generator| generator.subschema_for::<types::CreateCardCharge>(),
    ),
    (
        "ChargesController_createMtnCharge",
        |generator| generator.subschema_for::<types::CreateMtnCharge>(),
    ),
    (
        "ChargesController_createSwitchCharge",
        |generator| generator.subschema_for::<types::CreateSwitchCharge>(),
    ),
    (
        "ChargesController_createWaveCharge",
        |generator| generator.subschema_for::<types::CreateWaveCharge>(),
    ),
    (
        "ChargesController_incrementCardHold",
        |generator| generator.subschema_for::<types::IncrementCardHold>(),
    ),
    (
        "CheckoutSessionsController_create",
        |generator| generator.subschema_for::<types::CreateCheckoutSession>(),
    ),
    (
        "DiscountCouponsController_create",
        |generator| generator.subschema_for::<types::CreateDiscountCoupon>(),
    ),
    (
        "CustomersController_create",
        |generator| generator.subschema_for::<types::CreateCustomer>(),
    ),
    (
        "CustomersController_createPortalSession",
        |generator| generator.subschema_for::<types::CreateCustomerPortalSession>(),
    ),
    (
        "CustomersController_update",
        |generator| generator.subschema_for::<types::UpdateCustomer>(),
    ),
    (
        "DisputesController_submitEvidence",
        |generator| generator.subschema_for::<types::SubmitDisputeEvidence>(),
    ),
    (
        "MerchantExportsController_create",
        |generator| generator.subschema_for::<types::CreateExport>(),
    ),
    (
        "InvoicesController_create",
        |generator| generator.subschema_for::<types::CreateInvoice>(),
    ),
    (
        "InvoicesController_update",
        |generator| generator.subschema_for::<types::UpdateInvoice>(),
    ),
    (
        "MetersController_create",
        |generator| generator.subschema_for::<types::CreateMeter>(),
    ),
    (
        "MetersController_update",
        |generator| generator.subschema_for::<types::UpdateMeter>(),
    ),
    (
        "NetworkAccountsController_createAccountSession",
        |generator| generator.subschema_for::<types::CreateAccountSession>(),
    ),
    (
        "OrganizationsController_create",
        |generator| generator.subschema_for::<types::CreateOrganization>(),
    ),
    (
        "OrganizationsController_createKey",
        |generator| generator.subschema_for::<types::CreateOrganizationKey>(),
    ),
    (
        "OrganizationsController_updateRadarSettings",
        |generator| generator.subschema_for::<types::UpdateRadarSettings>(),
    ),
    (
        "PaymentLinksController_create",
        |generator| generator.subschema_for::<types::CreatePaymentLink>(),
    ),
    (
        "PaymentLinksController_update",
        |generator| generator.subschema_for::<types::UpdatePaymentLink>(),
    ),
    (
        "PaymentRequestsController_create",
        |generator| generator.subschema_for::<types::CreatePaymentRequest>(),
    ),
    (
        "PayoutMethodsController_create",
        |generator| generator.subschema_for::<types::CreatePayoutMethod>(),
    ),
    (
        "PayoutsUnifiedController_create",
        |generator| generator.subschema_for::<types::CreatePayout>(),
    ),
    (
        "ProductsController_addPrice",
        |generator| generator.subschema_for::<types::AddPrice>(),
    ),
    (
        "ProductsController_create",
        |generator| generator.subschema_for::<types::CreateProduct>(),
    ),
    (
        "ProductsController_update",
        |generator| generator.subschema_for::<types::UpdateProduct>(),
    ),
    (
        "ProductsController_updatePricesBatch",
        |generator| generator.subschema_for::<types::BatchUpdatePrices>(),
    ),
    (
        "RefundsController_create",
        |generator| generator.subschema_for::<types::CreateRefund>(),
    ),
    (
        "SettingsController_updateCheckout",
        |generator| generator.subschema_for::<types::UpdateCheckoutSettings>(),
    ),
    (
        "SettingsController_updateStorefront",
        |generator| generator.subschema_for::<types::UpdateStorefrontSettings>(),
    ),
    (
        "SettlementsController_createInstant",
        |generator| generator.subschema_for::<types::CreateInstantSettlement>(),
    ),
    (
        "SubscriptionsController_cancel",
        |generator| generator.subschema_for::<types::CancelSubscription>(),
    ),
    (
        "SubscriptionsController_changePlan",
        |generator| generator.subschema_for::<types::ChangeSubscriptionPlan>(),
    ),
    (
        "SubscriptionsController_update",
        |generator| generator.subschema_for::<types::UpdateSubscription>(),
    ),
    (
        "SupportRequestsController_create",
        |generator| generator.subschema_for::<types::CreateSupportRequest>(),
    ),
    (
        "TeamController_invite",
        |generator| generator.subschema_for::<types::InviteTeamMember>(),
    ),
    (
        "TeamController_revokeInvite",
        |generator| generator.subschema_for::<types::RevokeTeamInvite>(),
    ),
    (
        "TeamController_updateRole",
        |generator| generator.subschema_for::<types::UpdateTeamMemberRole>(),
    ),
    (
        "TransfersController_create",
        |generator| generator.subschema_for::<types::CreateTransfer>(),
    ),
    (
        "TransfersController_reverse",
        |generator| generator.subschema_for::<types::CreateTransferReversal>(),
    ),
    (
        "UsageBillingController_createEntitlement",
        |generator| generator.subschema_for::<types::CreateUsageEntitlement>(),
    ),
    (
        "UsageEventsController_createUsageSubscription",
        |generator| generator.subschema_for::<types::CreateUsageSubscription>(),
    ),
    (
        "UsageEventsController_ingest",
        |generator| generator.subschema_for::<types::IngestUsageEvent>(),
    ),
    (
        "WebhooksController_create",
        |generator| generator.subschema_for::<types::CreateWebhook>(),
    ),
    (
        "WebhooksController_update",
        |generator| generator.subschema_for::<types::UpdateWebhook>(),
    ),
];

/// The success responses, by operation id.
pub const RESPONSES: [(&str, Describe); 152usize] = [
    (
        "AccountController_deleteAccount",
        |generator| generator.subschema_for::<types::AccountDeletion>(),
    ),
    (
        "AccountController_export",
        |generator| {
            generator
                .subschema_for::<
                    ::serde_json::Map<::std::string::String, ::serde_json::Value>,
                >()
        },
    ),
    (
        "AccountsController_checkAvailableBalance",
        |generator| generator.subschema_for::<types::AvailableBalance>(),
    ),
    (
        "AccountsController_getBalance",
        |generator| generator.subschema_for::<lomi::Page<lomi::types::AccountBalance>>(),
    ),
    (
        "AccountsController_getBalanceBreakdown",
        |generator| {
            generator.subschema_for::<lomi::Page<lomi::types::BalanceBreakdown>>()
        },
    ),
    (
        "ApiKeysController_create",
        |generator| {
            generator
                .subschema_for::<
                    lomi::Secret<
                        ::serde_json::Map<::std::string::String, ::serde_json::Value>,
                    >,
                >()
        },
    ),
    (
        "ApiKeysController_remove",
        |generator| generator.subschema_for::<::serde_json::Value>(),
    ),
    (
        "ApiKeysController_list",
        |generator| generator.subschema_for::<lomi::Page<lomi::types::ApiKey>>(),
    ),
    (
        "ChargesController_cancelCardCharge",
        |generator| generator.subschema_for::<types::CardChargeCancellation>(),
    ),
    (
        "ChargesController_captureCardCharge",
        |generator| generator.subschema_for::<::serde_json::Value>(),
    ),
    (
        "ChargesController_createCardCharge",
        |generator| generator.subschema_for::<types::CardCharge>(),
    ),
    (
        "ChargesController_createMtnCharge",
        |generator| generator.subschema_for::<types::MtnCharge>(),
    ),
    (
        "ChargesController_createSwitchCharge",
        |generator| generator.subschema_for::<types::SwitchCharge>(),
    ),
    (
        "ChargesController_createWaveCharge",
        |generator| generator.subschema_for::<types::WaveCharge>(),
    ),
    (
        "ChargesController_getCardCharge",
        |generator| generator.subschema_for::<types::CardCharge>(),
    ),
    (
        "ChargesController_incrementCardHold",
        |generator| generator.subschema_for::<::serde_json::Value>(),
    ),
    (
        "CheckoutSessionsController_create",
        |generator| generator.subschema_for::<types::CheckoutSession>(),
    ),
    (
        "CheckoutSessionsController_findOne",
        |generator| generator.subschema_for::<types::CheckoutSession>(),
    ),
    (
        "CheckoutSessionsController_findAll",
        |generator| generator.subschema_for::<lomi::Page<lomi::types::CheckoutSession>>(),
    ),
    (
        "DiscountCouponsController_create",
        |generator| generator.subschema_for::<types::DiscountCoupon>(),
    ),
    (
        "DiscountCouponsController_remove",
        |generator| generator.subschema_for::<::serde_json::Value>(),
    ),
    (
        "DiscountCouponsController_findOne",
        |generator| generator.subschema_for::<types::DiscountCoupon>(),
    ),
    (
        "DiscountCouponsController_getPerformance",
        |generator| generator.subschema_for::<types::CouponPerformance>(),
    ),
    (
        "DiscountCouponsController_findAll",
        |generator| generator.subschema_for::<lomi::Page<lomi::types::DiscountCoupon>>(),
    ),
    (
        "CustomersController_block",
        |generator| generator.subschema_for::<types::CustomerRadarBlock>(),
    ),
    (
        "CustomersController_create",
        |generator| generator.subschema_for::<types::Customer>(),
    ),
    (
        "CustomersController_createPortalSession",
        |generator| generator.subschema_for::<types::PortalLaunchSession>(),
    ),
    (
        "CustomersController_remove",
        |generator| generator.subschema_for::<types::CustomerDeletion>(),
    ),
    (
        "CustomersController_findOne",
        |generator| generator.subschema_for::<types::Customer>(),
    ),
    (
        "CustomersController_getPortalAudit",
        |generator| {
            generator.subschema_for::<lomi::Page<lomi::types::PortalAuditEvent>>()
        },
    ),
    (
        "CustomersController_getSubscriptions",
        |generator| generator.subschema_for::<lomi::Page<lomi::types::Subscription>>(),
    ),
    (
        "CustomersController_getTransactions",
        |generator| generator.subschema_for::<lomi::Page<lomi::types::Transaction>>(),
    ),
    (
        "CustomersController_findAll",
        |generator| generator.subschema_for::<lomi::Page<lomi::types::Customer>>(),
    ),
    (
        "CustomersController_topBySpend",
        |generator| {
            generator.subschema_for::<lomi::Page<lomi::types::TopCustomerSpend>>()
        },
    ),
    (
        "CustomersController_unblock",
        |generator| generator.subschema_for::<types::CustomerRadarBlock>(),
    ),
    (
        "CustomersController_update",
        |generator| generator.subschema_for::<types::Customer>(),
    ),
    (
        "DisputesController_findOne",
        |generator| generator.subschema_for::<types::Dispute>(),
    ),
    (
        "DisputesController_findAll",
        |generator| generator.subschema_for::<lomi::Page<lomi::types::Dispute>>(),
    ),
    (
        "DisputesController_submitEvidence",
        |generator| generator.subschema_for::<::serde_json::Value>(),
    ),
    (
        "MerchantExportsController_create",
        |generator| generator.subschema_for::<types::Export>(),
    ),
    (
        "MerchantExportsController_findOne",
        |generator| generator.subschema_for::<types::Export>(),
    ),
    (
        "MerchantExportsController_findAll",
        |generator| generator.subschema_for::<lomi::Page<lomi::types::Export>>(),
    ),
    (
        "FinanceController_aging",
        |generator| generator.subschema_for::<::serde_json::Value>(),
    ),
    (
        "FinanceController_cashflow",
        |generator| generator.subschema_for::<::serde_json::Value>(),
    ),
    (
        "FinanceController_reconcile",
        |generator| generator.subschema_for::<::serde_json::Value>(),
    ),
    (
        "FinanceController_summary",
        |generator| generator.subschema_for::<::serde_json::Value>(),
    ),
    (
        "InvoicesController_create",
        |generator| generator.subschema_for::<types::Invoice>(),
    ),
    (
        "InvoicesController_createCheckoutSession",
        |generator| generator.subschema_for::<types::InvoiceCheckoutSession>(),
    ),
    (
        "InvoicesController_finalize",
        |generator| generator.subschema_for::<::serde_json::Value>(),
    ),
    (
        "InvoicesController_findOne",
        |generator| generator.subschema_for::<types::Invoice>(),
    ),
    (
        "InvoicesController_findAll",
        |generator| generator.subschema_for::<lomi::Page<lomi::types::Invoice>>(),
    ),
    (
        "InvoicesController_pdf",
        |generator| generator.subschema_for::<types::InvoicePdf>(),
    ),
    (
        "InvoicesController_remind",
        |generator| generator.subschema_for::<::serde_json::Value>(),
    ),
    (
        "InvoicesController_send",
        |generator| generator.subschema_for::<::serde_json::Value>(),
    ),
    (
        "InvoicesController_update",
        |generator| generator.subschema_for::<types::Invoice>(),
    ),
    (
        "InvoicesController_voidInvoice",
        |generator| generator.subschema_for::<::serde_json::Value>(),
    ),
    ("LogsController_findOne", |generator| generator.subschema_for::<types::LogEntry>()),
    (
        "LogsController_findAll",
        |generator| generator.subschema_for::<lomi::Page<lomi::types::LogEntry>>(),
    ),
    (
        "MerchantsController_getArr",
        |generator| generator.subschema_for::<types::MerchantArr>(),
    ),
    (
        "MerchantsController_getBalance",
        |generator| generator.subschema_for::<types::MerchantBalance>(),
    ),
    (
        "MerchantsController_getDetails",
        |generator| generator.subschema_for::<types::Merchant>(),
    ),
    (
        "MerchantsController_getMrr",
        |generator| generator.subschema_for::<types::MerchantMrr>(),
    ),
    ("MetersController_create", |generator| generator.subschema_for::<types::Meter>()),
    ("MetersController_findOne", |generator| generator.subschema_for::<types::Meter>()),
    (
        "MetersController_getBalance",
        |generator| generator.subschema_for::<types::MeterBalance>(),
    ),
    (
        "MetersController_findAll",
        |generator| generator.subschema_for::<lomi::Page<lomi::types::Meter>>(),
    ),
    ("MetersController_update", |generator| generator.subschema_for::<types::Meter>()),
    (
        "NetworkAccountsController_createAccountSession",
        |generator| generator.subschema_for::<types::AccountSession>(),
    ),
    (
        "NetworkAccountsController_createLoginLink",
        |generator| generator.subschema_for::<types::LoginLink>(),
    ),
    (
        "OrganizationsController_create",
        |generator| {
            generator
                .subschema_for::<
                    lomi::Secret<
                        ::serde_json::Map<::std::string::String, ::serde_json::Value>,
                    >,
                >()
        },
    ),
    (
        "OrganizationsController_createKey",
        |generator| {
            generator
                .subschema_for::<
                    lomi::Secret<
                        ::serde_json::Map<::std::string::String, ::serde_json::Value>,
                    >,
                >()
        },
    ),
    (
        "OrganizationsController_findOne",
        |generator| generator.subschema_for::<types::Organization>(),
    ),
    (
        "OrganizationsController_getMetrics",
        |generator| generator.subschema_for::<types::OrganizationMetrics>(),
    ),
    (
        "OrganizationsController_getRadarSettings",
        |generator| generator.subschema_for::<types::RadarSettings>(),
    ),
    (
        "OrganizationsController_findAll",
        |generator| generator.subschema_for::<lomi::Page<lomi::types::Organization>>(),
    ),
    (
        "OrganizationsController_updateRadarSettings",
        |generator| generator.subschema_for::<types::RadarSettings>(),
    ),
    (
        "PaymentLinksController_archive",
        |generator| generator.subschema_for::<::serde_json::Value>(),
    ),
    (
        "PaymentLinksController_create",
        |generator| generator.subschema_for::<types::PaymentLink>(),
    ),
    (
        "PaymentLinksController_findOne",
        |generator| generator.subschema_for::<types::PaymentLink>(),
    ),
    (
        "PaymentLinksController_findAll",
        |generator| generator.subschema_for::<lomi::Page<lomi::types::PaymentLink>>(),
    ),
    (
        "PaymentLinksController_update",
        |generator| generator.subschema_for::<types::PaymentLink>(),
    ),
    (
        "PaymentRequestsController_create",
        |generator| generator.subschema_for::<types::PaymentRequest>(),
    ),
    (
        "PaymentRequestsController_findOne",
        |generator| generator.subschema_for::<types::PaymentRequest>(),
    ),
    (
        "PaymentRequestsController_findAll",
        |generator| generator.subschema_for::<lomi::Page<lomi::types::PaymentRequest>>(),
    ),
    (
        "PayoutMethodsController_create",
        |generator| {
            generator
                .subschema_for::<
                    ::serde_json::Map<::std::string::String, ::serde_json::Value>,
                >()
        },
    ),
    (
        "PayoutMethodsController_list",
        |generator| generator.subschema_for::<lomi::Page<lomi::types::PayoutMethod>>(),
    ),
    (
        "PayoutsUnifiedController_create",
        |generator| {
            generator.subschema_for::<lomi::TwoStep<lomi::types::CreatedPayout>>()
        },
    ),
    (
        "PayoutsUnifiedController_findOne",
        |generator| generator.subschema_for::<types::Payout>(),
    ),
    (
        "PayoutsUnifiedController_findAll",
        |generator| generator.subschema_for::<lomi::Page<lomi::types::Payout>>(),
    ),
    (
        "ProductsController_addPrice",
        |generator| generator.subschema_for::<types::Price>(),
    ),
    (
        "ProductsController_archive",
        |generator| generator.subschema_for::<::serde_json::Value>(),
    ),
    (
        "ProductsController_create",
        |generator| generator.subschema_for::<types::Product>(),
    ),
    (
        "ProductsController_findOne",
        |generator| generator.subschema_for::<types::Product>(),
    ),
    (
        "ProductsController_findAll",
        |generator| generator.subschema_for::<lomi::Page<lomi::types::Product>>(),
    ),
    (
        "ProductsController_setDefaultPrice",
        |generator| generator.subschema_for::<types::Product>(),
    ),
    (
        "ProductsController_update",
        |generator| generator.subschema_for::<types::Product>(),
    ),
    (
        "ProductsController_updatePricesBatch",
        |generator| generator.subschema_for::<::serde_json::Value>(),
    ),
    (
        "ProvidersController_findAll",
        |generator| generator.subschema_for::<lomi::Page<lomi::types::Provider>>(),
    ),
    (
        "RadarController_findOne",
        |generator| generator.subschema_for::<types::RiskAssessment>(),
    ),
    (
        "RadarController_listAssessments",
        |generator| generator.subschema_for::<lomi::Page<lomi::types::RiskAssessment>>(),
    ),
    (
        "RefundsController_create",
        |generator| {
            generator.subschema_for::<lomi::TwoStep<lomi::types::CreatedRefund>>()
        },
    ),
    (
        "RefundsController_findOne",
        |generator| generator.subschema_for::<types::Refund>(),
    ),
    (
        "RefundsController_findAll",
        |generator| generator.subschema_for::<lomi::Page<lomi::types::Refund>>(),
    ),
    (
        "SettingsController_getCheckout",
        |generator| {
            generator
                .subschema_for::<
                    ::serde_json::Map<::std::string::String, ::serde_json::Value>,
                >()
        },
    ),
    (
        "SettingsController_getStorefront",
        |generator| generator.subschema_for::<types::StorefrontSettings>(),
    ),
    (
        "SettingsController_updateCheckout",
        |generator| generator.subschema_for::<::serde_json::Value>(),
    ),
    (
        "SettingsController_updateStorefront",
        |generator| generator.subschema_for::<types::StorefrontSettings>(),
    ),
    (
        "SettlementsController_createInstant",
        |generator| {
            generator.subschema_for::<lomi::TwoStep<lomi::types::InstantSettlement>>()
        },
    ),
    (
        "SettlementsController_findTransactions",
        |generator| {
            generator.subschema_for::<lomi::Page<lomi::types::SettlementTransaction>>()
        },
    ),
    (
        "SettlementsController_getInstant",
        |generator| generator.subschema_for::<types::InstantSettlement>(),
    ),
    (
        "SettlementsController_findAll",
        |generator| generator.subschema_for::<lomi::Page<lomi::types::Settlement>>(),
    ),
    (
        "SubscriptionsController_cancel",
        |generator| generator.subschema_for::<types::Subscription>(),
    ),
    (
        "SubscriptionsController_changePlan",
        |generator| generator.subschema_for::<types::Subscription>(),
    ),
    (
        "SubscriptionsController_findOne",
        |generator| generator.subschema_for::<types::Subscription>(),
    ),
    (
        "SubscriptionsController_getUsage",
        |generator| generator.subschema_for::<types::SubscriptionUsage>(),
    ),
    (
        "SubscriptionsController_findAll",
        |generator| generator.subschema_for::<lomi::Page<lomi::types::Subscription>>(),
    ),
    (
        "SubscriptionsController_resume",
        |generator| generator.subschema_for::<types::Subscription>(),
    ),
    (
        "SubscriptionsController_update",
        |generator| generator.subschema_for::<types::Subscription>(),
    ),
    (
        "SupportRequestsController_close",
        |generator| generator.subschema_for::<::serde_json::Value>(),
    ),
    (
        "SupportRequestsController_create",
        |generator| {
            generator
                .subschema_for::<
                    ::serde_json::Map<::std::string::String, ::serde_json::Value>,
                >()
        },
    ),
    (
        "SupportRequestsController_findOne",
        |generator| generator.subschema_for::<types::SupportRequest>(),
    ),
    (
        "SupportRequestsController_findAll",
        |generator| generator.subschema_for::<lomi::Page<lomi::types::SupportRequest>>(),
    ),
    (
        "TeamController_remove",
        |generator| generator.subschema_for::<::serde_json::Value>(),
    ),
    (
        "TeamController_invite",
        |generator| generator.subschema_for::<::serde_json::Value>(),
    ),
    (
        "TeamController_list",
        |generator| generator.subschema_for::<::serde_json::Value>(),
    ),
    (
        "TeamController_listRoles",
        |generator| generator.subschema_for::<lomi::Page<lomi::types::TeamRole>>(),
    ),
    (
        "TeamController_revokeInvite",
        |generator| generator.subschema_for::<::serde_json::Value>(),
    ),
    (
        "TeamController_updateRole",
        |generator| generator.subschema_for::<::serde_json::Value>(),
    ),
    (
        "TransactionsController_findOne",
        |generator| generator.subschema_for::<types::Transaction>(),
    ),
    (
        "TransactionsController_findAll",
        |generator| generator.subschema_for::<lomi::Page<lomi::types::Transaction>>(),
    ),
    (
        "TransactionsController_receiptPdf",
        |generator| generator.subschema_for::<types::InvoicePdf>(),
    ),
    (
        "TransfersController_create",
        |generator| generator.subschema_for::<lomi::TwoStep<lomi::types::Transfer>>(),
    ),
    (
        "TransfersController_findOne",
        |generator| generator.subschema_for::<types::Transfer>(),
    ),
    (
        "TransfersController_findAll",
        |generator| generator.subschema_for::<lomi::Page<lomi::types::Transfer>>(),
    ),
    (
        "TransfersController_reverse",
        |generator| generator.subschema_for::<lomi::TwoStep<lomi::types::Transfer>>(),
    ),
    (
        "UsageBillingController_checkEntitlement",
        |generator| {
            generator
                .subschema_for::<
                    ::serde_json::Map<::std::string::String, ::serde_json::Value>,
                >()
        },
    ),
    (
        "UsageBillingController_createEntitlement",
        |generator| generator.subschema_for::<types::CreatedEntitlement>(),
    ),
    (
        "UsageBillingController_getRevenue",
        |generator| {
            generator
                .subschema_for::<
                    ::serde_json::Map<::std::string::String, ::serde_json::Value>,
                >()
        },
    ),
    (
        "UsageBillingController_listPeriods",
        |generator| generator.subschema_for::<lomi::Page<lomi::types::BillingPeriod>>(),
    ),
    (
        "UsageEventsController_createUsageSubscription",
        |generator| generator.subschema_for::<types::UsageSubscription>(),
    ),
    (
        "UsageEventsController_findOne",
        |generator| generator.subschema_for::<types::UsageEventListItem>(),
    ),
    (
        "UsageEventsController_ingest",
        |generator| generator.subschema_for::<types::UsageEvent>(),
    ),
    (
        "UsageEventsController_findAll",
        |generator| {
            generator.subschema_for::<lomi::Page<lomi::types::UsageEventListItem>>()
        },
    ),
    (
        "WebhookDeliveryLogsController_findOne",
        |generator| generator.subschema_for::<types::WebhookDeliveryLog>(),
    ),
    (
        "WebhookDeliveryLogsController_findAll",
        |generator| {
            generator.subschema_for::<lomi::Page<lomi::types::WebhookDeliveryLog>>()
        },
    ),
    (
        "WebhooksController_create",
        |generator| generator.subschema_for::<types::CreatedWebhook>(),
    ),
    (
        "WebhooksController_remove",
        |generator| {
            generator
                .subschema_for::<::std::option::Option<lomi::types::WebhookDeletion>>()
        },
    ),
    (
        "WebhooksController_findOne",
        |generator| generator.subschema_for::<types::Webhook>(),
    ),
    (
        "WebhooksController_findAll",
        |generator| generator.subschema_for::<lomi::Page<lomi::types::Webhook>>(),
    ),
    (
        "WebhooksController_retryDelivery",
        |generator| generator.subschema_for::<types::WebhookRetry>(),
    ),
    (
        "WebhooksController_test",
        |generator| generator.subschema_for::<types::WebhookTest>(),
    ),
    (
        "WebhooksController_update",
        |generator| generator.subschema_for::<types::Webhook>(),
    ),
];

/// The parameters: operation id, Rust name, and whether it is required.
pub const PARAMETERS: [(&str, &str, bool, Describe); 194usize] = [
    (
        "AccountsController_checkAvailableBalance",
        "currency",
        true,
        |generator| generator.subschema_for::<str>(),
    ),
    (
        "AccountsController_getBalance",
        "currency",
        false,
        |generator| generator.subschema_for::<lomi::types::Currency>(),
    ),
    (
        "AccountsController_getBalanceBreakdown",
        "target_currency",
        false,
        |generator| generator.subschema_for::<lomi::types::Currency>(),
    ),
    (
        "ApiKeysController_remove",
        "id",
        true,
        |generator| generator.subschema_for::<str>(),
    ),
    (
        "ChargesController_cancelCardCharge",
        "id",
        true,
        |generator| generator.subschema_for::<str>(),
    ),
    (
        "ChargesController_captureCardCharge",
        "id",
        true,
        |generator| generator.subschema_for::<str>(),
    ),
    (
        "ChargesController_getCardCharge",
        "id",
        true,
        |generator| generator.subschema_for::<str>(),
    ),
    (
        "ChargesController_incrementCardHold",
        "id",
        true,
        |generator| generator.subschema_for::<str>(),
    ),
    (
        "CheckoutSessionsController_findOne",
        "id",
        true,
        |generator| generator.subschema_for::<str>(),
    ),
    (
        "CheckoutSessionsController_findAll",
        "cursor",
        false,
        |generator| generator.subschema_for::<str>(),
    ),
    (
        "CheckoutSessionsController_findAll",
        "limit",
        false,
        |generator| generator.subschema_for::<i64>(),
    ),
    (
        "CheckoutSessionsController_findAll",
        "status",
        false,
        |generator| generator.subschema_for::<lomi::types::CheckoutSessionStatus>(),
    ),
    (
        "DiscountCouponsController_remove",
        "id",
        true,
        |generator| generator.subschema_for::<str>(),
    ),
    (
        "DiscountCouponsController_findOne",
        "id",
        true,
        |generator| generator.subschema_for::<str>(),
    ),
    (
        "DiscountCouponsController_getPerformance",
        "id",
        true,
        |generator| generator.subschema_for::<str>(),
    ),
    (
        "CustomersController_block",
        "id",
        true,
        |generator| generator.subschema_for::<str>(),
    ),
    (
        "CustomersController_createPortalSession",
        "id",
        true,
        |generator| generator.subschema_for::<str>(),
    ),
    (
        "CustomersController_remove",
        "id",
        true,
        |generator| generator.subschema_for::<str>(),
    ),
    (
        "CustomersController_findOne",
        "id",
        true,
        |generator| generator.subschema_for::<str>(),
    ),
    (
        "CustomersController_getPortalAudit",
        "id",
        true,
        |generator| generator.subschema_for::<str>(),
    ),
    (
        "CustomersController_getPortalAudit",
        "event_type",
        false,
        |generator| generator.subschema_for::<str>(),
    ),
    (
        "CustomersController_getPortalAudit",
        "page",
        false,
        |generator| generator.subschema_for::<i64>(),
    ),
    (
        "CustomersController_getPortalAudit",
        "page_size",
        false,
        |generator| generator.subschema_for::<i64>(),
    ),
    (
        "CustomersController_getSubscriptions",
        "id",
        true,
        |generator| generator.subschema_for::<str>(),
    ),
    (
        "CustomersController_getTransactions",
        "id",
        true,
        |generator| generator.subschema_for::<str>(),
    ),
    (
        "CustomersController_findAll",
        "cursor",
        false,
        |generator| generator.subschema_for::<str>(),
    ),
    (
        "CustomersController_findAll",
        "limit",
        false,
        |generator| generator.subschema_for::<i64>(),
    ),
    (
        "CustomersController_findAll",
        "search",
        false,
        |generator| generator.subschema_for::<str>(),
    ),
    (
        "CustomersController_findAll",
        "status",
        false,
        |generator| generator.subschema_for::<lomi::types::CustomerActivityFilter>(),
    ),
    (
        "CustomersController_findAll",
        "type_",
        false,
        |generator| generator.subschema_for::<lomi::types::CustomerTypeFilter>(),
    ),
    (
        "CustomersController_topBySpend",
        "limit",
        false,
        |generator| generator.subschema_for::<i64>(),
    ),
    (
        "CustomersController_unblock",
        "id",
        true,
        |generator| generator.subschema_for::<str>(),
    ),
    (
        "CustomersController_update",
        "id",
        true,
        |generator| generator.subschema_for::<str>(),
    ),
    (
        "DisputesController_findOne",
        "id",
        true,
        |generator| generator.subschema_for::<str>(),
    ),
    (
        "DisputesController_findAll",
        "cursor",
        false,
        |generator| generator.subschema_for::<str>(),
    ),
    (
        "DisputesController_findAll",
        "end_date",
        false,
        |generator| generator.subschema_for::<str>(),
    ),
    (
        "DisputesController_findAll",
        "limit",
        false,
        |generator| generator.subschema_for::<i64>(),
    ),
    (
        "DisputesController_findAll",
        "start_date",
        false,
        |generator| generator.subschema_for::<str>(),
    ),
    (
        "DisputesController_findAll",
        "status",
        false,
        |generator| generator.subschema_for::<lomi::types::DisputeStatus>(),
    ),
    (
        "DisputesController_submitEvidence",
        "id",
        true,
        |generator| generator.subschema_for::<str>(),
    ),
    (
        "MerchantExportsController_findOne",
        "id",
        true,
        |generator| generator.subschema_for::<str>(),
    ),
    (
        "FinanceController_cashflow",
        "end_date",
        false,
        |generator| generator.subschema_for::<str>(),
    ),
    (
        "FinanceController_cashflow",
        "start_date",
        false,
        |generator| generator.subschema_for::<str>(),
    ),
    (
        "InvoicesController_createCheckoutSession",
        "id",
        true,
        |generator| generator.subschema_for::<str>(),
    ),
    (
        "InvoicesController_finalize",
        "id",
        true,
        |generator| generator.subschema_for::<str>(),
    ),
    (
        "InvoicesController_findOne",
        "id",
        true,
        |generator| generator.subschema_for::<str>(),
    ),
    (
        "InvoicesController_findAll",
        "cursor",
        false,
        |generator| generator.subschema_for::<str>(),
    ),
    (
        "InvoicesController_findAll",
        "customer_id",
        false,
        |generator| generator.subschema_for::<str>(),
    ),
    (
        "InvoicesController_findAll",
        "limit",
        false,
        |generator| generator.subschema_for::<i64>(),
    ),
    (
        "InvoicesController_findAll",
        "search",
        false,
        |generator| generator.subschema_for::<str>(),
    ),
    (
        "InvoicesController_findAll",
        "status",
        false,
        |generator| generator.subschema_for::<lomi::types::InvoiceStatus>(),
    ),
    ("InvoicesController_pdf", "id", true, |generator| generator.subschema_for::<str>()),
    (
        "InvoicesController_remind",
        "id",
        true,
        |generator| generator.subschema_for::<str>(),
    ),
    (
        "InvoicesController_send",
        "id",
        true,
        |generator| generator.subschema_for::<str>(),
    ),
    (
        "InvoicesController_update",
        "id",
        true,
        |generator| generator.subschema_for::<str>(),
    ),
    (
        "InvoicesController_voidInvoice",
        "id",
        true,
        |generator| generator.subschema_for::<str>(),
    ),
    ("LogsController_findOne", "id", true, |generator| generator.subschema_for::<str>()),
    (
        "LogsController_findOne",
        "type_",
        true,
        |generator| generator.subschema_for::<lomi::types::LogType>(),
    ),
    (
        "LogsController_findAll",
        "cursor",
        false,
        |generator| generator.subschema_for::<str>(),
    ),
    (
        "LogsController_findAll",
        "end_date",
        false,
        |generator| generator.subschema_for::<str>(),
    ),
    (
        "LogsController_findAll",
        "event",
        false,
        |generator| generator.subschema_for::<lomi::types::ActivityEvent>(),
    ),
    (
        "LogsController_findAll",
        "failed",
        false,
        |generator| generator.subschema_for::<bool>(),
    ),
    (
        "LogsController_findAll",
        "limit",
        false,
        |generator| generator.subschema_for::<i64>(),
    ),
    (
        "LogsController_findAll",
        "severity",
        false,
        |generator| generator.subschema_for::<lomi::types::LogSeverity>(),
    ),
    (
        "LogsController_findAll",
        "start_date",
        false,
        |generator| generator.subschema_for::<str>(),
    ),
    (
        "LogsController_findAll",
        "status",
        false,
        |generator| generator.subschema_for::<str>(),
    ),
    (
        "LogsController_findAll",
        "success",
        false,
        |generator| generator.subschema_for::<bool>(),
    ),
    (
        "LogsController_findAll",
        "type_",
        true,
        |generator| generator.subschema_for::<lomi::types::LogType>(),
    ),
    (
        "LogsController_findAll",
        "webhook_id",
        false,
        |generator| generator.subschema_for::<str>(),
    ),
    (
        "MerchantsController_getArr",
        "id",
        true,
        |generator| generator.subschema_for::<str>(),
    ),
    (
        "MerchantsController_getBalance",
        "id",
        true,
        |generator| generator.subschema_for::<str>(),
    ),
    (
        "MerchantsController_getBalance",
        "currency_code",
        true,
        |generator| generator.subschema_for::<lomi::types::Currency>(),
    ),
    (
        "MerchantsController_getDetails",
        "id",
        true,
        |generator| generator.subschema_for::<str>(),
    ),
    (
        "MerchantsController_getMrr",
        "id",
        true,
        |generator| generator.subschema_for::<str>(),
    ),
    (
        "MetersController_findOne",
        "id",
        true,
        |generator| generator.subschema_for::<str>(),
    ),
    (
        "MetersController_getBalance",
        "id",
        true,
        |generator| generator.subschema_for::<str>(),
    ),
    (
        "MetersController_getBalance",
        "customer_id",
        true,
        |generator| generator.subschema_for::<str>(),
    ),
    (
        "MetersController_findAll",
        "is_active",
        false,
        |generator| generator.subschema_for::<bool>(),
    ),
    (
        "MetersController_findAll",
        "product_id",
        false,
        |generator| generator.subschema_for::<str>(),
    ),
    (
        "MetersController_update",
        "id",
        true,
        |generator| generator.subschema_for::<str>(),
    ),
    (
        "NetworkAccountsController_createLoginLink",
        "account",
        true,
        |generator| generator.subschema_for::<str>(),
    ),
    (
        "OrganizationsController_createKey",
        "id",
        true,
        |generator| generator.subschema_for::<str>(),
    ),
    (
        "OrganizationsController_findOne",
        "id",
        true,
        |generator| generator.subschema_for::<str>(),
    ),
    (
        "PaymentLinksController_archive",
        "id",
        true,
        |generator| generator.subschema_for::<str>(),
    ),
    (
        "PaymentLinksController_findOne",
        "id",
        true,
        |generator| generator.subschema_for::<str>(),
    ),
    (
        "PaymentLinksController_findAll",
        "cursor",
        false,
        |generator| generator.subschema_for::<str>(),
    ),
    (
        "PaymentLinksController_findAll",
        "is_active",
        false,
        |generator| generator.subschema_for::<bool>(),
    ),
    (
        "PaymentLinksController_findAll",
        "limit",
        false,
        |generator| generator.subschema_for::<i64>(),
    ),
    (
        "PaymentLinksController_findAll",
        "link_type",
        false,
        |generator| generator.subschema_for::<lomi::types::LinkType>(),
    ),
    (
        "PaymentLinksController_update",
        "id",
        true,
        |generator| generator.subschema_for::<str>(),
    ),
    (
        "PaymentRequestsController_findOne",
        "id",
        true,
        |generator| generator.subschema_for::<str>(),
    ),
    (
        "PaymentRequestsController_findAll",
        "cursor",
        false,
        |generator| generator.subschema_for::<str>(),
    ),
    (
        "PaymentRequestsController_findAll",
        "customer_id",
        false,
        |generator| generator.subschema_for::<str>(),
    ),
    (
        "PaymentRequestsController_findAll",
        "limit",
        false,
        |generator| generator.subschema_for::<i64>(),
    ),
    (
        "PaymentRequestsController_findAll",
        "status",
        false,
        |generator| generator.subschema_for::<lomi::types::PaymentRequestStatus>(),
    ),
    (
        "PayoutsUnifiedController_findOne",
        "id",
        true,
        |generator| generator.subschema_for::<str>(),
    ),
    (
        "PayoutsUnifiedController_findAll",
        "cursor",
        false,
        |generator| generator.subschema_for::<str>(),
    ),
    (
        "PayoutsUnifiedController_findAll",
        "end_date",
        false,
        |generator| generator.subschema_for::<str>(),
    ),
    (
        "PayoutsUnifiedController_findAll",
        "limit",
        false,
        |generator| generator.subschema_for::<i64>(),
    ),
    (
        "PayoutsUnifiedController_findAll",
        "start_date",
        false,
        |generator| generator.subschema_for::<str>(),
    ),
    (
        "PayoutsUnifiedController_findAll",
        "status",
        false,
        |generator| generator.subschema_for::<str>(),
    ),
    (
        "ProductsController_addPrice",
        "id",
        true,
        |generator| generator.subschema_for::<str>(),
    ),
    (
        "ProductsController_archive",
        "id",
        true,
        |generator| generator.subschema_for::<str>(),
    ),
    (
        "ProductsController_findOne",
        "id",
        true,
        |generator| generator.subschema_for::<str>(),
    ),
    (
        "ProductsController_findAll",
        "cursor",
        false,
        |generator| generator.subschema_for::<str>(),
    ),
    (
        "ProductsController_findAll",
        "is_active",
        false,
        |generator| generator.subschema_for::<bool>(),
    ),
    (
        "ProductsController_findAll",
        "limit",
        false,
        |generator| generator.subschema_for::<i64>(),
    ),
    (
        "ProductsController_setDefaultPrice",
        "id",
        true,
        |generator| generator.subschema_for::<str>(),
    ),
    (
        "ProductsController_setDefaultPrice",
        "price_id",
        true,
        |generator| generator.subschema_for::<str>(),
    ),
    (
        "ProductsController_update",
        "id",
        true,
        |generator| generator.subschema_for::<str>(),
    ),
    (
        "ProvidersController_findAll",
        "provider_code",
        false,
        |generator| generator.subschema_for::<lomi::types::ProviderFilter>(),
    ),
    (
        "RadarController_findOne",
        "id",
        true,
        |generator| generator.subschema_for::<str>(),
    ),
    (
        "RadarController_listAssessments",
        "cursor",
        false,
        |generator| generator.subschema_for::<str>(),
    ),
    (
        "RadarController_listAssessments",
        "decision",
        false,
        |generator| generator.subschema_for::<lomi::types::RadarDecision>(),
    ),
    (
        "RadarController_listAssessments",
        "end_date",
        false,
        |generator| generator.subschema_for::<str>(),
    ),
    (
        "RadarController_listAssessments",
        "limit",
        false,
        |generator| generator.subschema_for::<i64>(),
    ),
    (
        "RadarController_listAssessments",
        "rail",
        false,
        |generator| generator.subschema_for::<lomi::types::RadarRail>(),
    ),
    (
        "RadarController_listAssessments",
        "start_date",
        false,
        |generator| generator.subschema_for::<str>(),
    ),
    (
        "RefundsController_findOne",
        "id",
        true,
        |generator| generator.subschema_for::<str>(),
    ),
    (
        "RefundsController_findAll",
        "cursor",
        false,
        |generator| generator.subschema_for::<str>(),
    ),
    (
        "RefundsController_findAll",
        "end_date",
        false,
        |generator| generator.subschema_for::<str>(),
    ),
    (
        "RefundsController_findAll",
        "limit",
        false,
        |generator| generator.subschema_for::<i64>(),
    ),
    (
        "RefundsController_findAll",
        "start_date",
        false,
        |generator| generator.subschema_for::<str>(),
    ),
    (
        "RefundsController_findAll",
        "status",
        false,
        |generator| generator.subschema_for::<lomi::types::RefundStatus>(),
    ),
    (
        "SettlementsController_findTransactions",
        "id",
        true,
        |generator| generator.subschema_for::<str>(),
    ),
    (
        "SettlementsController_findTransactions",
        "cursor",
        false,
        |generator| generator.subschema_for::<str>(),
    ),
    (
        "SettlementsController_findTransactions",
        "limit",
        false,
        |generator| generator.subschema_for::<i64>(),
    ),
    (
        "SettlementsController_getInstant",
        "id",
        true,
        |generator| generator.subschema_for::<str>(),
    ),
    (
        "SettlementsController_findAll",
        "currency",
        false,
        |generator| generator.subschema_for::<lomi::types::Currency>(),
    ),
    (
        "SettlementsController_findAll",
        "cursor",
        false,
        |generator| generator.subschema_for::<str>(),
    ),
    (
        "SettlementsController_findAll",
        "end_date",
        false,
        |generator| generator.subschema_for::<str>(),
    ),
    (
        "SettlementsController_findAll",
        "limit",
        false,
        |generator| generator.subschema_for::<i64>(),
    ),
    (
        "SettlementsController_findAll",
        "start_date",
        false,
        |generator| generator.subschema_for::<str>(),
    ),
    (
        "SubscriptionsController_cancel",
        "id",
        true,
        |generator| generator.subschema_for::<str>(),
    ),
    (
        "SubscriptionsController_changePlan",
        "id",
        true,
        |generator| generator.subschema_for::<str>(),
    ),
    (
        "SubscriptionsController_findOne",
        "id",
        true,
        |generator| generator.subschema_for::<str>(),
    ),
    (
        "SubscriptionsController_getUsage",
        "id",
        true,
        |generator| generator.subschema_for::<str>(),
    ),
    (
        "SubscriptionsController_findAll",
        "cursor",
        false,
        |generator| generator.subschema_for::<str>(),
    ),
    (
        "SubscriptionsController_findAll",
        "customer_id",
        false,
        |generator| generator.subschema_for::<str>(),
    ),
    (
        "SubscriptionsController_findAll",
        "limit",
        false,
        |generator| generator.subschema_for::<i64>(),
    ),
    (
        "SubscriptionsController_findAll",
        "status",
        false,
        |generator| generator.subschema_for::<lomi::types::SubscriptionStatus>(),
    ),
    (
        "SubscriptionsController_resume",
        "id",
        true,
        |generator| generator.subschema_for::<str>(),
    ),
    (
        "SubscriptionsController_update",
        "id",
        true,
        |generator| generator.subschema_for::<str>(),
    ),
    (
        "SupportRequestsController_close",
        "id",
        true,
        |generator| generator.subschema_for::<str>(),
    ),
    (
        "SupportRequestsController_findOne",
        "id",
        true,
        |generator| generator.subschema_for::<str>(),
    ),
    (
        "SupportRequestsController_findAll",
        "cursor",
        false,
        |generator| generator.subschema_for::<str>(),
    ),
    (
        "SupportRequestsController_findAll",
        "limit",
        false,
        |generator| generator.subschema_for::<i64>(),
    ),
    (
        "TeamController_remove",
        "member_id",
        true,
        |generator| generator.subschema_for::<str>(),
    ),
    (
        "TeamController_updateRole",
        "member_id",
        true,
        |generator| generator.subschema_for::<str>(),
    ),
    (
        "TransactionsController_findOne",
        "id",
        true,
        |generator| generator.subschema_for::<str>(),
    ),
    (
        "TransactionsController_findAll",
        "currency",
        false,
        |generator| generator.subschema_for::<str>(),
    ),
    (
        "TransactionsController_findAll",
        "cursor",
        false,
        |generator| generator.subschema_for::<str>(),
    ),
    (
        "TransactionsController_findAll",
        "end_date",
        false,
        |generator| generator.subschema_for::<str>(),
    ),
    (
        "TransactionsController_findAll",
        "is_pos",
        false,
        |generator| generator.subschema_for::<bool>(),
    ),
    (
        "TransactionsController_findAll",
        "limit",
        false,
        |generator| generator.subschema_for::<i64>(),
    ),
    (
        "TransactionsController_findAll",
        "payment_method",
        false,
        |generator| generator.subschema_for::<str>(),
    ),
    (
        "TransactionsController_findAll",
        "provider",
        false,
        |generator| generator.subschema_for::<str>(),
    ),
    (
        "TransactionsController_findAll",
        "start_date",
        false,
        |generator| generator.subschema_for::<str>(),
    ),
    (
        "TransactionsController_findAll",
        "status",
        false,
        |generator| generator.subschema_for::<str>(),
    ),
    (
        "TransactionsController_findAll",
        "type_",
        false,
        |generator| generator.subschema_for::<str>(),
    ),
    (
        "TransactionsController_receiptPdf",
        "id",
        true,
        |generator| generator.subschema_for::<str>(),
    ),
    (
        "TransfersController_findOne",
        "id",
        true,
        |generator| generator.subschema_for::<str>(),
    ),
    (
        "TransfersController_findAll",
        "cursor",
        false,
        |generator| generator.subschema_for::<str>(),
    ),
    (
        "TransfersController_findAll",
        "destination",
        false,
        |generator| generator.subschema_for::<str>(),
    ),
    (
        "TransfersController_findAll",
        "limit",
        false,
        |generator| generator.subschema_for::<i64>(),
    ),
    (
        "TransfersController_findAll",
        "source_transaction_id",
        false,
        |generator| generator.subschema_for::<str>(),
    ),
    (
        "TransfersController_findAll",
        "transfer_group",
        false,
        |generator| generator.subschema_for::<str>(),
    ),
    (
        "TransfersController_findAll",
        "transfer_type",
        false,
        |generator| generator.subschema_for::<str>(),
    ),
    (
        "TransfersController_reverse",
        "id",
        true,
        |generator| generator.subschema_for::<str>(),
    ),
    (
        "UsageBillingController_checkEntitlement",
        "customer_id",
        true,
        |generator| generator.subschema_for::<str>(),
    ),
    (
        "UsageBillingController_checkEntitlement",
        "feature_key",
        true,
        |generator| generator.subschema_for::<str>(),
    ),
    (
        "UsageBillingController_getRevenue",
        "end_date",
        true,
        |generator| generator.subschema_for::<str>(),
    ),
    (
        "UsageBillingController_getRevenue",
        "start_date",
        true,
        |generator| generator.subschema_for::<str>(),
    ),
    (
        "UsageBillingController_listPeriods",
        "cursor",
        false,
        |generator| generator.subschema_for::<str>(),
    ),
    (
        "UsageBillingController_listPeriods",
        "limit",
        false,
        |generator| generator.subschema_for::<i64>(),
    ),
    (
        "UsageBillingController_listPeriods",
        "subscription_id",
        false,
        |generator| generator.subschema_for::<str>(),
    ),
    (
        "UsageEventsController_findOne",
        "id",
        true,
        |generator| generator.subschema_for::<str>(),
    ),
    (
        "UsageEventsController_findAll",
        "code",
        false,
        |generator| generator.subschema_for::<str>(),
    ),
    (
        "UsageEventsController_findAll",
        "cursor",
        false,
        |generator| generator.subschema_for::<str>(),
    ),
    (
        "UsageEventsController_findAll",
        "customer_id",
        false,
        |generator| generator.subschema_for::<str>(),
    ),
    (
        "UsageEventsController_findAll",
        "limit",
        false,
        |generator| generator.subschema_for::<i64>(),
    ),
    (
        "UsageEventsController_findAll",
        "status",
        false,
        |generator| generator.subschema_for::<lomi::types::UsageEventStatus>(),
    ),
    (
        "WebhookDeliveryLogsController_findOne",
        "id",
        true,
        |generator| generator.subschema_for::<str>(),
    ),
    (
        "WebhookDeliveryLogsController_findAll",
        "failed_only",
        false,
        |generator| generator.subschema_for::<bool>(),
    ),
    (
        "WebhookDeliveryLogsController_findAll",
        "limit",
        false,
        |generator| generator.subschema_for::<i64>(),
    ),
    (
        "WebhookDeliveryLogsController_findAll",
        "offset",
        false,
        |generator| generator.subschema_for::<i64>(),
    ),
    (
        "WebhookDeliveryLogsController_findAll",
        "success_only",
        false,
        |generator| generator.subschema_for::<bool>(),
    ),
    (
        "WebhookDeliveryLogsController_findAll",
        "webhook_id",
        true,
        |generator| generator.subschema_for::<str>(),
    ),
    (
        "WebhooksController_remove",
        "id",
        true,
        |generator| generator.subschema_for::<str>(),
    ),
    (
        "WebhooksController_findOne",
        "id",
        true,
        |generator| generator.subschema_for::<str>(),
    ),
    (
        "WebhooksController_retryDelivery",
        "id",
        true,
        |generator| generator.subschema_for::<str>(),
    ),
    (
        "WebhooksController_retryDelivery",
        "delivery_id",
        true,
        |generator| generator.subschema_for::<str>(),
    ),
    (
        "WebhooksController_test",
        "id",
        true,
        |generator| generator.subschema_for::<str>(),
    ),
    (
        "WebhooksController_update",
        "id",
        true,
        |generator| generator.subschema_for::<str>(),
    ),
];

/// Compiles if all generated types can cross threads.
pub fn every_type_crosses_threads() {
    fn check<T: Send + Sync + 'static>() {}
    check::<types::AccountBalance>();
    check::<types::AccountDeletion>();
    check::<types::AccountSession>();
    check::<types::AccountSessionComponent>();
    check::<types::AccountSessionComponents>();
    check::<types::AddPrice>();
    check::<types::ApiKey>();
    check::<types::AvailableBalance>();
    check::<types::BalanceBreakdown>();
    check::<types::BatchPriceUpdateItem>();
    check::<types::BatchUpdatePrices>();
    check::<types::BillingPeriod>();
    check::<types::BlockingInvoice>();
    check::<types::CancelSubscription>();
    check::<types::CaptureCardCharge>();
    check::<types::CardCharge>();
    check::<types::CardChargeAppearance>();
    check::<types::CardChargeCancellation>();
    check::<types::CardChargeData>();
    check::<types::CardChargeDataTransaction>();
    check::<types::ChangeSubscriptionPlan>();
    check::<types::ChargeCustomer>();
    check::<types::ChargeNextAction>();
    check::<types::CheckoutSession>();
    check::<types::CouponPerformance>();
    check::<types::CreateAccountSession>();
    check::<types::CreateApiKey>();
    check::<types::CreateCardCharge>();
    check::<types::CreateCheckoutSession>();
    check::<types::CreateCheckoutSessionLineItem>();
    check::<types::CreateCheckoutSessionTransferData>();
    check::<types::CreateCustomer>();
    check::<types::CreateCustomerPortalSession>();
    check::<types::CreateDiscountCoupon>();
    check::<types::CreateExport>();
    check::<types::CreateInstantSettlement>();
    check::<types::CreateInvoice>();
    check::<types::CreateMeter>();
    check::<types::CreateMtnCharge>();
    check::<types::CreateOrganization>();
    check::<types::CreateOrganizationKey>();
    check::<types::CreatePaymentLink>();
    check::<types::CreatePaymentRequest>();
    check::<types::CreatePayout>();
    check::<types::CreatePayoutMethod>();
    check::<types::CreatePrice>();
    check::<types::CreateProduct>();
    check::<types::CreateRefund>();
    check::<types::CreateSupportRequest>();
    check::<types::CreateSwitchCharge>();
    check::<types::CreateTransfer>();
    check::<types::CreateTransferReversal>();
    check::<types::CreateUsageEntitlement>();
    check::<types::CreateUsageSubscription>();
    check::<types::CreateWaveCharge>();
    check::<types::CreateWebhook>();
    check::<types::CreatedEntitlement>();
    check::<types::CreatedPayout>();
    check::<types::CreatedRefund>();
    check::<types::CreatedWebhook>();
    check::<types::Customer>();
    check::<types::CustomerDeletion>();
    check::<types::CustomerRadarBlock>();
    check::<types::CustomerRadarBlockEntry>();
    check::<types::DeleteAccount>();
    check::<types::DiscountCoupon>();
    check::<types::Dispute>();
    check::<types::Export>();
    check::<types::IncrementCardHold>();
    check::<types::IngestUsageEvent>();
    check::<types::InstantSettlement>();
    check::<types::InviteTeamMember>();
    check::<types::Invoice>();
    check::<types::InvoiceCheckoutSession>();
    check::<types::InvoiceLineItem>();
    check::<types::InvoicePdf>();
    check::<types::LogEntry>();
    check::<types::LoginLink>();
    check::<types::Merchant>();
    check::<types::MerchantArr>();
    check::<types::MerchantBalance>();
    check::<types::MerchantMrr>();
    check::<types::Meter>();
    check::<types::MeterBalance>();
    check::<types::MtnCharge>();
    check::<types::MtnChargeData>();
    check::<types::NetworkTransferData>();
    check::<types::Organization>();
    check::<types::OrganizationMetrics>();
    check::<types::PaymentLink>();
    check::<types::PaymentRequest>();
    check::<types::Payout>();
    check::<types::PayoutMethod>();
    check::<types::PayoutRecipient>();
    check::<types::PortalAuditEvent>();
    check::<types::PortalLaunchSession>();
    check::<types::Price>();
    check::<types::Product>();
    check::<types::Provider>();
    check::<types::RadarSettings>();
    check::<types::Refund>();
    check::<types::RefundSubscriptionAction>();
    check::<types::RevokeTeamInvite>();
    check::<types::RiskAssessment>();
    check::<types::Settlement>();
    check::<types::SettlementTransaction>();
    check::<types::StorefrontSettings>();
    check::<types::SubmitDisputeEvidence>();
    check::<types::Subscription>();
    check::<types::SubscriptionMeterUsage>();
    check::<types::SubscriptionUsage>();
    check::<types::SupportRequest>();
    check::<types::SwitchCharge>();
    check::<types::TeamRole>();
    check::<types::TopCustomerSpend>();
    check::<types::Transaction>();
    check::<types::Transfer>();
    check::<types::UpdateCheckoutSettings>();
    check::<types::UpdateCustomer>();
    check::<types::UpdateInvoice>();
    check::<types::UpdateMeter>();
    check::<types::UpdatePaymentLink>();
    check::<types::UpdateProduct>();
    check::<types::UpdateRadarSettings>();
    check::<types::UpdateStorefrontSettings>();
    check::<types::UpdateSubscription>();
    check::<types::UpdateTeamMemberRole>();
    check::<types::UpdateWebhook>();
    check::<types::UsageEvent>();
    check::<types::UsageEventListItem>();
    check::<types::UsageSubscription>();
    check::<types::WaveCharge>();
    check::<types::Webhook>();
    check::<types::WebhookDeletion>();
    check::<types::WebhookDeliveryLog>();
    check::<types::WebhookRetry>();
    check::<types::WebhookTest>();
    check::<types::ActivityEvent>();
    check::<types::ApiKeyType>();
    check::<types::AppearanceBillingAddress>();
    check::<types::AppearanceTheme>();
    check::<types::BillingInterval>();
    check::<types::BillingPeriodStatus>();
    check::<types::CheckoutSessionStatus>();
    check::<types::CouponCustomerType>();
    check::<types::CouponScope>();
    check::<types::CouponUsageFrequency>();
    check::<types::Currency>();
    check::<types::CustomerActivityFilter>();
    check::<types::CustomerTypeFilter>();
    check::<types::DiscountType>();
    check::<types::DisputeStatus>();
    check::<types::ExportType>();
    check::<types::FailedPaymentAction>();
    check::<types::FirstPaymentType>();
    check::<types::FulfillmentType>();
    check::<types::InstantSettlementMode>();
    check::<types::InstantSettlementStatus>();
    check::<types::IntegrationSource>();
    check::<types::InvoiceOrigin>();
    check::<types::InvoiceStatus>();
    check::<types::KeyEnvironment>();
    check::<types::LinkType>();
    check::<types::LogSeverity>();
    check::<types::LogType>();
    check::<types::MemberRole>();
    check::<types::MobileMoneyStatus>();
    check::<types::MtnCountry>();
    check::<types::NextActionType>();
    check::<types::OnboardingStatus>();
    check::<types::OrganizationStatus>();
    check::<types::PaymentMethodCode>();
    check::<types::PaymentRequestChannel>();
    check::<types::PaymentRequestStatus>();
    check::<types::PayoutDestination>();
    check::<types::PayoutKind>();
    check::<types::PayoutMethodType>();
    check::<types::PayoutRail>();
    check::<types::PayoutStatus>();
    check::<types::PortalFlow>();
    check::<types::PricingModel>();
    check::<types::ProductType>();
    check::<types::ProviderCode>();
    check::<types::ProviderFilter>();
    check::<types::QrCodeType>();
    check::<types::RadarBlockKind>();
    check::<types::RadarDecision>();
    check::<types::RadarMode>();
    check::<types::RadarProvider>();
    check::<types::RadarRail>();
    check::<types::RefundStatus>();
    check::<types::RefundType>();
    check::<types::SettlementStatus>();
    check::<types::SpiAliasType>();
    check::<types::SpiEvent>();
    check::<types::SpiPaymentStatus>();
    check::<types::SubscriptionAction>();
    check::<types::SubscriptionStatus>();
    check::<types::SupportCategory>();
    check::<types::SupportPriority>();
    check::<types::SupportStatus>();
    check::<types::SwitchChargeStatus>();
    check::<types::TransactionStatus>();
    check::<types::TransactionType>();
    check::<types::TransferStatus>();
    check::<types::TransferType>();
    check::<types::UsageAggregation>();
    check::<types::UsageEventStatus>();
    check::<types::VerificationStatus>();
    check::<types::WebhookEventType>();
    check::<lomi::resources::account::Delete>();
    check::<lomi::resources::account::Export>();
    check::<lomi::resources::accounts::CheckAvailableBalance>();
    check::<lomi::resources::accounts::GetBalance>();
    check::<lomi::resources::accounts::GetBalanceBreakdown>();
    check::<lomi::resources::api_keys::Create>();
    check::<lomi::resources::api_keys::Delete>();
    check::<lomi::resources::api_keys::List>();
    check::<lomi::resources::charges::CancelCard>();
    check::<lomi::resources::charges::CaptureCard>();
    check::<lomi::resources::charges::CreateCard>();
    check::<lomi::resources::charges::CreateMtn>();
    check::<lomi::resources::charges::CreateSwitch>();
    check::<lomi::resources::charges::CreateWave>();
    check::<lomi::resources::charges::GetCard>();
    check::<lomi::resources::charges::IncrementCardHold>();
    check::<lomi::resources::checkout_sessions::Create>();
    check::<lomi::resources::checkout_sessions::Get>();
    check::<lomi::resources::checkout_sessions::List>();
    check::<lomi::resources::coupons::Create>();
    check::<lomi::resources::coupons::Delete>();
    check::<lomi::resources::coupons::Get>();
    check::<lomi::resources::coupons::GetPerformance>();
    check::<lomi::resources::coupons::List>();
    check::<lomi::resources::customers::Block>();
    check::<lomi::resources::customers::Create>();
    check::<lomi::resources::customers::CreatePortalSession>();
    check::<lomi::resources::customers::Delete>();
    check::<lomi::resources::customers::Get>();
    check::<lomi::resources::customers::GetPortalAudit>();
    check::<lomi::resources::customers::GetSubscriptions>();
    check::<lomi::resources::customers::GetTransactions>();
    check::<lomi::resources::customers::List>();
    check::<lomi::resources::customers::TopBySpend>();
    check::<lomi::resources::customers::Unblock>();
    check::<lomi::resources::customers::Update>();
    check::<lomi::resources::disputes::Get>();
    check::<lomi::resources::disputes::List>();
    check::<lomi::resources::disputes::SubmitEvidence>();
    check::<lomi::resources::exports::Create>();
    check::<lomi::resources::exports::Get>();
    check::<lomi::resources::exports::List>();
    check::<lomi::resources::finance::Aging>();
    check::<lomi::resources::finance::Cashflow>();
    check::<lomi::resources::finance::Reconcile>();
    check::<lomi::resources::finance::Summary>();
    check::<lomi::resources::invoices::Create>();
    check::<lomi::resources::invoices::CreateCheckoutSession>();
    check::<lomi::resources::invoices::Finalize>();
    check::<lomi::resources::invoices::Get>();
    check::<lomi::resources::invoices::List>();
    check::<lomi::resources::invoices::Pdf>();
    check::<lomi::resources::invoices::Remind>();
    check::<lomi::resources::invoices::Send>();
    check::<lomi::resources::invoices::Update>();
    check::<lomi::resources::invoices::Void>();
    check::<lomi::resources::logs::Get>();
    check::<lomi::resources::logs::List>();
    check::<lomi::resources::merchants::GetArr>();
    check::<lomi::resources::merchants::GetBalance>();
    check::<lomi::resources::merchants::GetDetails>();
    check::<lomi::resources::merchants::GetMrr>();
    check::<lomi::resources::meters::Create>();
    check::<lomi::resources::meters::Get>();
    check::<lomi::resources::meters::GetBalance>();
    check::<lomi::resources::meters::List>();
    check::<lomi::resources::meters::Update>();
    check::<lomi::resources::network_accounts::CreateAccountSession>();
    check::<lomi::resources::network_accounts::CreateLoginLink>();
    check::<lomi::resources::organizations::Create>();
    check::<lomi::resources::organizations::CreateKey>();
    check::<lomi::resources::organizations::Get>();
    check::<lomi::resources::organizations::GetMetrics>();
    check::<lomi::resources::organizations::GetRadarSettings>();
    check::<lomi::resources::organizations::List>();
    check::<lomi::resources::organizations::UpdateRadarSettings>();
    check::<lomi::resources::payment_links::Archive>();
    check::<lomi::resources::payment_links::Create>();
    check::<lomi::resources::payment_links::Get>();
    check::<lomi::resources::payment_links::List>();
    check::<lomi::resources::payment_links::Update>();
    check::<lomi::resources::payment_requests::Create>();
    check::<lomi::resources::payment_requests::Get>();
    check::<lomi::resources::payment_requests::List>();
    check::<lomi::resources::payout_methods::Create>();
    check::<lomi::resources::payout_methods::List>();
    check::<lomi::resources::payouts::Create>();
    check::<lomi::resources::payouts::Get>();
    check::<lomi::resources::payouts::List>();
    check::<lomi::resources::products::AddPrice>();
    check::<lomi::resources::products::Archive>();
    check::<lomi::resources::products::Create>();
    check::<lomi::resources::products::Get>();
    check::<lomi::resources::products::List>();
    check::<lomi::resources::products::SetDefaultPrice>();
    check::<lomi::resources::products::Update>();
    check::<lomi::resources::products::UpdatePricesBatch>();
    check::<lomi::resources::providers::List>();
    check::<lomi::resources::radar::Get>();
    check::<lomi::resources::radar::ListAssessments>();
    check::<lomi::resources::refunds::Create>();
    check::<lomi::resources::refunds::Get>();
    check::<lomi::resources::refunds::List>();
    check::<lomi::resources::settings::GetCheckout>();
    check::<lomi::resources::settings::GetStorefront>();
    check::<lomi::resources::settings::UpdateCheckout>();
    check::<lomi::resources::settings::UpdateStorefront>();
    check::<lomi::resources::settlements::CreateInstant>();
    check::<lomi::resources::settlements::FindTransactions>();
    check::<lomi::resources::settlements::GetInstant>();
    check::<lomi::resources::settlements::List>();
    check::<lomi::resources::subscriptions::Cancel>();
    check::<lomi::resources::subscriptions::ChangePlan>();
    check::<lomi::resources::subscriptions::Get>();
    check::<lomi::resources::subscriptions::GetUsage>();
    check::<lomi::resources::subscriptions::List>();
    check::<lomi::resources::subscriptions::Resume>();
    check::<lomi::resources::subscriptions::Update>();
    check::<lomi::resources::support_requests::Close>();
    check::<lomi::resources::support_requests::Create>();
    check::<lomi::resources::support_requests::Get>();
    check::<lomi::resources::support_requests::List>();
    check::<lomi::resources::team::Delete>();
    check::<lomi::resources::team::Invite>();
    check::<lomi::resources::team::List>();
    check::<lomi::resources::team::ListRoles>();
    check::<lomi::resources::team::RevokeInvite>();
    check::<lomi::resources::team::UpdateRole>();
    check::<lomi::resources::transactions::Get>();
    check::<lomi::resources::transactions::List>();
    check::<lomi::resources::transactions::ReceiptPdf>();
    check::<lomi::resources::transfers::Create>();
    check::<lomi::resources::transfers::Get>();
    check::<lomi::resources::transfers::List>();
    check::<lomi::resources::transfers::Reverse>();
    check::<lomi::resources::usage::CheckEntitlement>();
    check::<lomi::resources::usage::CreateEntitlement>();
    check::<lomi::resources::usage::GetRevenue>();
    check::<lomi::resources::usage::ListPeriods>();
    check::<lomi::resources::usage_events::CreateUsageSubscription>();
    check::<lomi::resources::usage_events::Get>();
    check::<lomi::resources::usage_events::Ingest>();
    check::<lomi::resources::usage_events::List>();
    check::<lomi::resources::webhook_deliveries::Get>();
    check::<lomi::resources::webhook_deliveries::List>();
    check::<lomi::resources::webhooks::Create>();
    check::<lomi::resources::webhooks::Delete>();
    check::<lomi::resources::webhooks::Get>();
    check::<lomi::resources::webhooks::List>();
    check::<lomi::resources::webhooks::RetryDelivery>();
    check::<lomi::resources::webhooks::Test>();
    check::<lomi::resources::webhooks::Update>();
}

/// The public types, by name.
pub const TYPES: [(&str, Describe); 210usize] = [
    ("AccountBalance", |generator| generator.subschema_for::<types::AccountBalance>()),
    ("AccountDeletion", |generator| generator.subschema_for::<types::AccountDeletion>()),
    ("AccountSession", |generator| generator.subschema_for::<types::AccountSession>()),
    (
        "AccountSessionComponent",
        |generator| generator.subschema_for::<types::AccountSessionComponent>(),
    ),
    (
        "AccountSessionComponents",
        |generator| generator.subschema_for::<types::AccountSessionComponents>(),
    ),
    ("AddPrice", |generator| generator.subschema_for::<types::AddPrice>()),
    ("ApiKey", |generator| generator.subschema_for::<types::ApiKey>()),
    (
        "AvailableBalance",
        |generator| generator.subschema_for::<types::AvailableBalance>(),
    ),
    (
        "BalanceBreakdown",
        |generator| generator.subschema_for::<types::BalanceBreakdown>(),
    ),
    (
        "BatchPriceUpdateItem",
        |generator| generator.subschema_for::<types::BatchPriceUpdateItem>(),
    ),
    (
        "BatchUpdatePrices",
        |generator| generator.subschema_for::<types::BatchUpdatePrices>(),
    ),
    ("BillingPeriod", |generator| generator.subschema_for::<types::BillingPeriod>()),
    ("BlockingInvoice", |generator| generator.subschema_for::<types::BlockingInvoice>()),
    (
        "CancelSubscription",
        |generator| generator.subschema_for::<types::CancelSubscription>(),
    ),
    (
        "CaptureCardCharge",
        |generator| generator.subschema_for::<types::CaptureCardCharge>(),
    ),
    ("CardCharge", |generator| generator.subschema_for::<types::CardCharge>()),
    (
        "CardChargeAppearance",
        |generator| generator.subschema_for::<types::CardChargeAppearance>(),
    ),
    (
        "CardChargeCancellation",
        |generator| generator.subschema_for::<types::CardChargeCancellation>(),
    ),
    ("CardChargeData", |generator| generator.subschema_for::<types::CardChargeData>()),
    (
        "CardChargeDataTransaction",
        |generator| generator.subschema_for::<types::CardChargeDataTransaction>(),
    ),
    (
        "ChangeSubscriptionPlan",
        |generator| generator.subschema_for::<types::ChangeSubscriptionPlan>(),
    ),
    ("ChargeCustomer", |generator| generator.subschema_for::<types::ChargeCustomer>()),
    (
        "ChargeNextAction",
        |generator| generator.subschema_for::<types::ChargeNextAction>(),
    ),
    ("CheckoutSession", |generator| generator.subschema_for::<types::CheckoutSession>()),
    (
        "CouponPerformance",
        |generator| generator.subschema_for::<types::CouponPerformance>(),
    ),
    (
        "CreateAccountSession",
        |generator| generator.subschema_for::<types::CreateAccountSession>(),
    ),
    ("CreateApiKey", |generator| generator.subschema_for::<types::CreateApiKey>()),
    (
        "CreateCardCharge",
        |generator| generator.subschema_for::<types::CreateCardCharge>(),
    ),
    (
        "CreateCheckoutSession",
        |generator| generator.subschema_for::<types::CreateCheckoutSession>(),
    ),
    (
        "CreateCheckoutSessionLineItem",
        |generator| generator.subschema_for::<types::CreateCheckoutSessionLineItem>(),
    ),
    (
        "CreateCheckoutSessionTransferData",
        |generator| generator.subschema_for::<types::CreateCheckoutSessionTransferData>(),
    ),
    ("CreateCustomer", |generator| generator.subschema_for::<types::CreateCustomer>()),
    (
        "CreateCustomerPortalSession",
        |generator| generator.subschema_for::<types::CreateCustomerPortalSession>(),
    ),
    (
        "CreateDiscountCoupon",
        |generator| generator.subschema_for::<types::CreateDiscountCoupon>(),
    ),
    ("CreateExport", |generator| generator.subschema_for::<types::CreateExport>()),
    (
        "CreateInstantSettlement",
        |generator| generator.subschema_for::<types::CreateInstantSettlement>(),
    ),
    ("CreateInvoice", |generator| generator.subschema_for::<types::CreateInvoice>()),
    ("CreateMeter", |generator| generator.subschema_for::<types::CreateMeter>()),
    ("CreateMtnCharge", |generator| generator.subschema_for::<types::CreateMtnCharge>()),
    (
        "CreateOrganization",
        |generator| generator.subschema_for::<types::CreateOrganization>(),
    ),
    (
        "CreateOrganizationKey",
        |generator| generator.subschema_for::<types::CreateOrganizationKey>(),
    ),
    (
        "CreatePaymentLink",
        |generator| generator.subschema_for::<types::CreatePaymentLink>(),
    ),
    (
        "CreatePaymentRequest",
        |generator| generator.subschema_for::<types::CreatePaymentRequest>(),
    ),
    ("CreatePayout", |generator| generator.subschema_for::<types::CreatePayout>()),
    (
        "CreatePayoutMethod",
        |generator| generator.subschema_for::<types::CreatePayoutMethod>(),
    ),
    ("CreatePrice", |generator| generator.subschema_for::<types::CreatePrice>()),
    ("CreateProduct", |generator| generator.subschema_for::<types::CreateProduct>()),
    ("CreateRefund", |generator| generator.subschema_for::<types::CreateRefund>()),
    (
        "CreateSupportRequest",
        |generator| generator.subschema_for::<types::CreateSupportRequest>(),
    ),
    (
        "CreateSwitchCharge",
        |generator| generator.subschema_for::<types::CreateSwitchCharge>(),
    ),
    ("CreateTransfer", |generator| generator.subschema_for::<types::CreateTransfer>()),
    (
        "CreateTransferReversal",
        |generator| generator.subschema_for::<types::CreateTransferReversal>(),
    ),
    (
        "CreateUsageEntitlement",
        |generator| generator.subschema_for::<types::CreateUsageEntitlement>(),
    ),
    (
        "CreateUsageSubscription",
        |generator| generator.subschema_for::<types::CreateUsageSubscription>(),
    ),
    (
        "CreateWaveCharge",
        |generator| generator.subschema_for::<types::CreateWaveCharge>(),
    ),
    ("CreateWebhook", |generator| generator.subschema_for::<types::CreateWebhook>()),
    (
        "CreatedEntitlement",
        |generator| generator.subschema_for::<types::CreatedEntitlement>(),
    ),
    ("CreatedPayout", |generator| generator.subschema_for::<types::CreatedPayout>()),
    ("CreatedRefund", |generator| generator.subschema_for::<types::CreatedRefund>()),
    ("CreatedWebhook", |generator| generator.subschema_for::<types::CreatedWebhook>()),
    ("Customer", |generator| generator.subschema_for::<types::Customer>()),
    (
        "CustomerDeletion",
        |generator| generator.subschema_for::<types::CustomerDeletion>(),
    ),
    (
        "CustomerRadarBlock",
        |generator| generator.subschema_for::<types::CustomerRadarBlock>(),
    ),
    (
        "CustomerRadarBlockEntry",
        |generator| generator.subschema_for::<types::CustomerRadarBlockEntry>(),
    ),
    ("DeleteAccount", |generator| generator.subschema_for::<types::DeleteAccount>()),
    ("DiscountCoupon", |generator| generator.subschema_for::<types::DiscountCoupon>()),
    ("Dispute", |generator| generator.subschema_for::<types::Dispute>()),
    ("Export", |generator| generator.subschema_for::<types::Export>()),
    (
        "IncrementCardHold",
        |generator| generator.subschema_for::<types::IncrementCardHold>(),
    ),
    (
        "IngestUsageEvent",
        |generator| generator.subschema_for::<types::IngestUsageEvent>(),
    ),
    (
        "InstantSettlement",
        |generator| generator.subschema_for::<types::InstantSettlement>(),
    ),
    (
        "InviteTeamMember",
        |generator| generator.subschema_for::<types::InviteTeamMember>(),
    ),
    ("Invoice", |generator| generator.subschema_for::<types::Invoice>()),
    (
        "InvoiceCheckoutSession",
        |generator| generator.subschema_for::<types::InvoiceCheckoutSession>(),
    ),
    ("InvoiceLineItem", |generator| generator.subschema_for::<types::InvoiceLineItem>()),
    ("InvoicePdf", |generator| generator.subschema_for::<types::InvoicePdf>()),
    ("LogEntry", |generator| generator.subschema_for::<types::LogEntry>()),
    ("LoginLink", |generator| generator.subschema_for::<types::LoginLink>()),
    ("Merchant", |generator| generator.subschema_for::<types::Merchant>()),
    ("MerchantArr", |generator| generator.subschema_for::<types::MerchantArr>()),
    ("MerchantBalance", |generator| generator.subschema_for::<types::MerchantBalance>()),
    ("MerchantMrr", |generator| generator.subschema_for::<types::MerchantMrr>()),
    ("Meter", |generator| generator.subschema_for::<types::Meter>()),
    ("MeterBalance", |generator| generator.subschema_for::<types::MeterBalance>()),
    ("MtnCharge", |generator| generator.subschema_for::<types::MtnCharge>()),
    ("MtnChargeData", |generator| generator.subschema_for::<types::MtnChargeData>()),
    (
        "NetworkTransferData",
        |generator| generator.subschema_for::<types::NetworkTransferData>(),
    ),
    ("Organization", |generator| generator.subschema_for::<types::Organization>()),
    (
        "OrganizationMetrics",
        |generator| generator.subschema_for::<types::OrganizationMetrics>(),
    ),
    ("PaymentLink", |generator| generator.subschema_for::<types::PaymentLink>()),
    ("PaymentRequest", |generator| generator.subschema_for::<types::PaymentRequest>()),
    ("Payout", |generator| generator.subschema_for::<types::Payout>()),
    ("PayoutMethod", |generator| generator.subschema_for::<types::PayoutMethod>()),
    ("PayoutRecipient", |generator| generator.subschema_for::<types::PayoutRecipient>()),
    (
        "PortalAuditEvent",
        |generator| generator.subschema_for::<types::PortalAuditEvent>(),
    ),
    (
        "PortalLaunchSession",
        |generator| generator.subschema_for::<types::PortalLaunchSession>(),
    ),
    ("Price", |generator| generator.subschema_for::<types::Price>()),
    ("Product", |generator| generator.subschema_for::<types::Product>()),
    ("Provider", |generator| generator.subschema_for::<types::Provider>()),
    ("RadarSettings", |generator| generator.subschema_for::<types::RadarSettings>()),
    ("Refund", |generator| generator.subschema_for::<types::Refund>()),
    (
        "RefundSubscriptionAction",
        |generator| generator.subschema_for::<types::RefundSubscriptionAction>(),
    ),
    (
        "RevokeTeamInvite",
        |generator| generator.subschema_for::<types::RevokeTeamInvite>(),
    ),
    ("RiskAssessment", |generator| generator.subschema_for::<types::RiskAssessment>()),
    ("Settlement", |generator| generator.subschema_for::<types::Settlement>()),
    (
        "SettlementTransaction",
        |generator| generator.subschema_for::<types::SettlementTransaction>(),
    ),
    (
        "StorefrontSettings",
        |generator| generator.subschema_for::<types::StorefrontSettings>(),
    ),
    (
        "SubmitDisputeEvidence",
        |generator| generator.subschema_for::<types::SubmitDisputeEvidence>(),
    ),
    ("Subscription", |generator| generator.subschema_for::<types::Subscription>()),
    (
        "SubscriptionMeterUsage",
        |generator| generator.subschema_for::<types::SubscriptionMeterUsage>(),
    ),
    (
        "SubscriptionUsage",
        |generator| generator.subschema_for::<types::SubscriptionUsage>(),
    ),
    ("SupportRequest", |generator| generator.subschema_for::<types::SupportRequest>()),
    ("SwitchCharge", |generator| generator.subschema_for::<types::SwitchCharge>()),
    ("TeamRole", |generator| generator.subschema_for::<types::TeamRole>()),
    (
        "TopCustomerSpend",
        |generator| generator.subschema_for::<types::TopCustomerSpend>(),
    ),
    ("Transaction", |generator| generator.subschema_for::<types::Transaction>()),
    ("Transfer", |generator| generator.subschema_for::<types::Transfer>()),
    (
        "UpdateCheckoutSettings",
        |generator| generator.subschema_for::<types::UpdateCheckoutSettings>(),
    ),
    ("UpdateCustomer", |generator| generator.subschema_for::<types::UpdateCustomer>()),
    ("UpdateInvoice", |generator| generator.subschema_for::<types::UpdateInvoice>()),
    ("UpdateMeter", |generator| generator.subschema_for::<types::UpdateMeter>()),
    (
        "UpdatePaymentLink",
        |generator| generator.subschema_for::<types::UpdatePaymentLink>(),
    ),
    ("UpdateProduct", |generator| generator.subschema_for::<types::UpdateProduct>()),
    (
        "UpdateRadarSettings",
        |generator| generator.subschema_for::<types::UpdateRadarSettings>(),
    ),
    (
        "UpdateStorefrontSettings",
        |generator| generator.subschema_for::<types::UpdateStorefrontSettings>(),
    ),
    (
        "UpdateSubscription",
        |generator| generator.subschema_for::<types::UpdateSubscription>(),
    ),
    (
        "UpdateTeamMemberRole",
        |generator| generator.subschema_for::<types::UpdateTeamMemberRole>(),
    ),
    ("UpdateWebhook", |generator| generator.subschema_for::<types::UpdateWebhook>()),
    ("UsageEvent", |generator| generator.subschema_for::<types::UsageEvent>()),
    (
        "UsageEventListItem",
        |generator| generator.subschema_for::<types::UsageEventListItem>(),
    ),
    (
        "UsageSubscription",
        |generator| generator.subschema_for::<types::UsageSubscription>(),
    ),
    ("WaveCharge", |generator| generator.subschema_for::<types::WaveCharge>()),
    ("Webhook", |generator| generator.subschema_for::<types::Webhook>()),
    ("WebhookDeletion", |generator| generator.subschema_for::<types::WebhookDeletion>()),
    (
        "WebhookDeliveryLog",
        |generator| generator.subschema_for::<types::WebhookDeliveryLog>(),
    ),
    ("WebhookRetry", |generator| generator.subschema_for::<types::WebhookRetry>()),
    ("WebhookTest", |generator| generator.subschema_for::<types::WebhookTest>()),
    ("ActivityEvent", |generator| generator.subschema_for::<types::ActivityEvent>()),
    ("ApiKeyType", |generator| generator.subschema_for::<types::ApiKeyType>()),
    (
        "AppearanceBillingAddress",
        |generator| generator.subschema_for::<types::AppearanceBillingAddress>(),
    ),
    ("AppearanceTheme", |generator| generator.subschema_for::<types::AppearanceTheme>()),
    ("BillingInterval", |generator| generator.subschema_for::<types::BillingInterval>()),
    (
        "BillingPeriodStatus",
        |generator| generator.subschema_for::<types::BillingPeriodStatus>(),
    ),
    (
        "CheckoutSessionStatus",
        |generator| generator.subschema_for::<types::CheckoutSessionStatus>(),
    ),
    (
        "CouponCustomerType",
        |generator| generator.subschema_for::<types::CouponCustomerType>(),
    ),
    ("CouponScope", |generator| generator.subschema_for::<types::CouponScope>()),
    (
        "CouponUsageFrequency",
        |generator| generator.subschema_for::<types::CouponUsageFrequency>(),
    ),
    ("Currency", |generator| generator.subschema_for::<types::Currency>()),
    (
        "CustomerActivityFilter",
        |generator| generator.subschema_for::<types::CustomerActivityFilter>(),
    ),
    (
        "CustomerTypeFilter",
        |generator| generator.subschema_for::<types::CustomerTypeFilter>(),
    ),
    ("DiscountType", |generator| generator.subschema_for::<types::DiscountType>()),
    ("DisputeStatus", |generator| generator.subschema_for::<types::DisputeStatus>()),
    ("ExportType", |generator| generator.subschema_for::<types::ExportType>()),
    (
        "FailedPaymentAction",
        |generator| generator.subschema_for::<types::FailedPaymentAction>(),
    ),
    (
        "FirstPaymentType",
        |generator| generator.subschema_for::<types::FirstPaymentType>(),
    ),
    ("FulfillmentType", |generator| generator.subschema_for::<types::FulfillmentType>()),
    (
        "InstantSettlementMode",
        |generator| generator.subschema_for::<types::InstantSettlementMode>(),
    ),
    (
        "InstantSettlementStatus",
        |generator| generator.subschema_for::<types::InstantSettlementStatus>(),
    ),
    (
        "IntegrationSource",
        |generator| generator.subschema_for::<types::IntegrationSource>(),
    ),
    ("InvoiceOrigin", |generator| generator.subschema_for::<types::InvoiceOrigin>()),
    ("InvoiceStatus", |generator| generator.subschema_for::<types::InvoiceStatus>()),
    ("KeyEnvironment", |generator| generator.subschema_for::<types::KeyEnvironment>()),
    ("LinkType", |generator| generator.subschema_for::<types::LinkType>()),
    ("LogSeverity", |generator| generator.subschema_for::<types::LogSeverity>()),
    ("LogType", |generator| generator.subschema_for::<types::LogType>()),
    ("MemberRole", |generator| generator.subschema_for::<types::MemberRole>()),
    (
        "MobileMoneyStatus",
        |generator| generator.subschema_for::<types::MobileMoneyStatus>(),
    ),
    ("MtnCountry", |generator| generator.subschema_for::<types::MtnCountry>()),
    ("NextActionType", |generator| generator.subschema_for::<types::NextActionType>()),
    (
        "OnboardingStatus",
        |generator| generator.subschema_for::<types::OnboardingStatus>(),
    ),
    (
        "OrganizationStatus",
        |generator| generator.subschema_for::<types::OrganizationStatus>(),
    ),
    (
        "PaymentMethodCode",
        |generator| generator.subschema_for::<types::PaymentMethodCode>(),
    ),
    (
        "PaymentRequestChannel",
        |generator| generator.subschema_for::<types::PaymentRequestChannel>(),
    ),
    (
        "PaymentRequestStatus",
        |generator| generator.subschema_for::<types::PaymentRequestStatus>(),
    ),
    (
        "PayoutDestination",
        |generator| generator.subschema_for::<types::PayoutDestination>(),
    ),
    ("PayoutKind", |generator| generator.subschema_for::<types::PayoutKind>()),
    (
        "PayoutMethodType",
        |generator| generator.subschema_for::<types::PayoutMethodType>(),
    ),
    ("PayoutRail", |generator| generator.subschema_for::<types::PayoutRail>()),
    ("PayoutStatus", |generator| generator.subschema_for::<types::PayoutStatus>()),
    ("PortalFlow", |generator| generator.subschema_for::<types::PortalFlow>()),
    ("PricingModel", |generator| generator.subschema_for::<types::PricingModel>()),
    ("ProductType", |generator| generator.subschema_for::<types::ProductType>()),
    ("ProviderCode", |generator| generator.subschema_for::<types::ProviderCode>()),
    ("ProviderFilter", |generator| generator.subschema_for::<types::ProviderFilter>()),
    ("QrCodeType", |generator| generator.subschema_for::<types::QrCodeType>()),
    ("RadarBlockKind", |generator| generator.subschema_for::<types::RadarBlockKind>()),
    ("RadarDecision", |generator| generator.subschema_for::<types::RadarDecision>()),
    ("RadarMode", |generator| generator.subschema_for::<types::RadarMode>()),
    ("RadarProvider", |generator| generator.subschema_for::<types::RadarProvider>()),
    ("RadarRail", |generator| generator.subschema_for::<types::RadarRail>()),
    ("RefundStatus", |generator| generator.subschema_for::<types::RefundStatus>()),
    ("RefundType", |generator| generator.subschema_for::<types::RefundType>()),
    (
        "SettlementStatus",
        |generator| generator.subschema_for::<types::SettlementStatus>(),
    ),
    ("SpiAliasType", |generator| generator.subschema_for::<types::SpiAliasType>()),
    ("SpiEvent", |generator| generator.subschema_for::<types::SpiEvent>()),
    (
        "SpiPaymentStatus",
        |generator| generator.subschema_for::<types::SpiPaymentStatus>(),
    ),
    (
        "SubscriptionAction",
        |generator| generator.subschema_for::<types::SubscriptionAction>(),
    ),
    (
        "SubscriptionStatus",
        |generator| generator.subschema_for::<types::SubscriptionStatus>(),
    ),
    ("SupportCategory", |generator| generator.subschema_for::<types::SupportCategory>()),
    ("SupportPriority", |generator| generator.subschema_for::<types::SupportPriority>()),
    ("SupportStatus", |generator| generator.subschema_for::<types::SupportStatus>()),
    (
        "SwitchChargeStatus",
        |generator| generator.subschema_for::<types::SwitchChargeStatus>(),
    ),
    (
        "TransactionStatus",
        |generator| generator.subschema_for::<types::TransactionStatus>(),
    ),
    ("TransactionType", |generator| generator.subschema_for::<types::TransactionType>()),
    ("TransferStatus", |generator| generator.subschema_for::<types::TransferStatus>()),
    ("TransferType", |generator| generator.subschema_for::<types::TransferType>()),
    (
        "UsageAggregation",
        |generator| generator.subschema_for::<types::UsageAggregation>(),
    ),
    (
        "UsageEventStatus",
        |generator| generator.subschema_for::<types::UsageEventStatus>(),
    ),
    (
        "VerificationStatus",
        |generator| generator.subschema_for::<types::VerificationStatus>(),
    ),
    (
        "WebhookEventType",
        |generator| generator.subschema_for::<types::WebhookEventType>(),
    ),
];
