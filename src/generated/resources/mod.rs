// Generated from openapi.json and openapi.overlay.json; do not edit.
// `cargo xtask spec generate` writes it again.

//! The resources of the API: what the accessors of [`Client`](crate::Client) return, and their calls.

#[cfg(feature = "account")]
pub mod account;
#[cfg(feature = "accounts")]
pub mod accounts;
#[cfg(feature = "api-keys")]
pub mod api_keys;
#[cfg(feature = "charges")]
pub mod charges;
#[cfg(feature = "checkout-sessions")]
pub mod checkout_sessions;
#[cfg(feature = "coupons")]
pub mod coupons;
#[cfg(feature = "customers")]
pub mod customers;
#[cfg(feature = "disputes")]
pub mod disputes;
#[cfg(feature = "exports")]
pub mod exports;
#[cfg(feature = "finance")]
pub mod finance;
#[cfg(feature = "invoices")]
pub mod invoices;
#[cfg(feature = "logs")]
pub mod logs;
#[cfg(feature = "merchants")]
pub mod merchants;
#[cfg(feature = "meters")]
pub mod meters;
#[cfg(feature = "network-accounts")]
pub mod network_accounts;
#[cfg(feature = "organizations")]
pub mod organizations;
#[cfg(feature = "payment-links")]
pub mod payment_links;
#[cfg(feature = "payment-requests")]
pub mod payment_requests;
#[cfg(feature = "payout-methods")]
pub mod payout_methods;
#[cfg(feature = "payouts")]
pub mod payouts;
#[cfg(feature = "products")]
pub mod products;
#[cfg(feature = "providers")]
pub mod providers;
#[cfg(feature = "radar")]
pub mod radar;
#[cfg(feature = "refunds")]
pub mod refunds;
#[cfg(feature = "settings")]
pub mod settings;
#[cfg(feature = "settlements")]
pub mod settlements;
#[cfg(feature = "subscriptions")]
pub mod subscriptions;
#[cfg(feature = "support-requests")]
pub mod support_requests;
#[cfg(feature = "team")]
pub mod team;
#[cfg(feature = "transactions")]
pub mod transactions;
#[cfg(feature = "transfers")]
pub mod transfers;
#[cfg(feature = "usage")]
pub mod usage;
#[cfg(feature = "usage-events")]
pub mod usage_events;
#[cfg(feature = "webhook-deliveries")]
pub mod webhook_deliveries;
#[cfg(feature = "webhooks")]
pub mod webhooks;

impl crate::Client {
    #[cfg(feature = "account")]
    /// The operations on account.
    #[must_use]
    #[inline]
    pub fn account(&self) -> account::Account {
        account::Account {
            client: self.clone(),
        }
    }
    #[cfg(feature = "accounts")]
    /// The operations on accounts.
    #[must_use]
    #[inline]
    pub fn accounts(&self) -> accounts::Accounts {
        accounts::Accounts {
            client: self.clone(),
        }
    }
    #[cfg(feature = "api-keys")]
    /// The operations on api keys.
    #[must_use]
    #[inline]
    pub fn api_keys(&self) -> api_keys::ApiKeys {
        api_keys::ApiKeys {
            client: self.clone(),
        }
    }
    #[cfg(feature = "charges")]
    /// The operations on charges.
    #[must_use]
    #[inline]
    pub fn charges(&self) -> charges::Charges {
        charges::Charges {
            client: self.clone(),
        }
    }
    #[cfg(feature = "checkout-sessions")]
    /// The operations on checkout sessions.
    #[must_use]
    #[inline]
    pub fn checkout_sessions(&self) -> checkout_sessions::CheckoutSessions {
        checkout_sessions::CheckoutSessions {
            client: self.clone(),
        }
    }
    #[cfg(feature = "coupons")]
    /// The operations on coupons.
    #[must_use]
    #[inline]
    pub fn coupons(&self) -> coupons::Coupons {
        coupons::Coupons {
            client: self.clone(),
        }
    }
    #[cfg(feature = "customers")]
    /// The operations on customers.
    #[must_use]
    #[inline]
    pub fn customers(&self) -> customers::Customers {
        customers::Customers {
            client: self.clone(),
        }
    }
    #[cfg(feature = "disputes")]
    /// The operations on disputes.
    #[must_use]
    #[inline]
    pub fn disputes(&self) -> disputes::Disputes {
        disputes::Disputes {
            client: self.clone(),
        }
    }
    #[cfg(feature = "exports")]
    /// The operations on exports.
    #[must_use]
    #[inline]
    pub fn exports(&self) -> exports::Exports {
        exports::Exports {
            client: self.clone(),
        }
    }
    #[cfg(feature = "finance")]
    /// The operations on finance.
    #[must_use]
    #[inline]
    pub fn finance(&self) -> finance::Finance {
        finance::Finance {
            client: self.clone(),
        }
    }
    #[cfg(feature = "invoices")]
    /// The operations on invoices.
    #[must_use]
    #[inline]
    pub fn invoices(&self) -> invoices::Invoices {
        invoices::Invoices {
            client: self.clone(),
        }
    }
    #[cfg(feature = "logs")]
    /// The operations on logs.
    #[must_use]
    #[inline]
    pub fn logs(&self) -> logs::Logs {
        logs::Logs { client: self.clone() }
    }
    #[cfg(feature = "merchants")]
    /// The operations on merchants.
    #[must_use]
    #[inline]
    pub fn merchants(&self) -> merchants::Merchants {
        merchants::Merchants {
            client: self.clone(),
        }
    }
    #[cfg(feature = "meters")]
    /// The operations on meters.
    #[must_use]
    #[inline]
    pub fn meters(&self) -> meters::Meters {
        meters::Meters {
            client: self.clone(),
        }
    }
    #[cfg(feature = "network-accounts")]
    /// The operations on network accounts.
    #[must_use]
    #[inline]
    pub fn network_accounts(&self) -> network_accounts::NetworkAccounts {
        network_accounts::NetworkAccounts {
            client: self.clone(),
        }
    }
    #[cfg(feature = "organizations")]
    /// The operations on organizations.
    #[must_use]
    #[inline]
    pub fn organizations(&self) -> organizations::Organizations {
        organizations::Organizations {
            client: self.clone(),
        }
    }
    #[cfg(feature = "payment-links")]
    /// The operations on payment links.
    #[must_use]
    #[inline]
    pub fn payment_links(&self) -> payment_links::PaymentLinks {
        payment_links::PaymentLinks {
            client: self.clone(),
        }
    }
    #[cfg(feature = "payment-requests")]
    /// The operations on payment requests.
    #[must_use]
    #[inline]
    pub fn payment_requests(&self) -> payment_requests::PaymentRequests {
        payment_requests::PaymentRequests {
            client: self.clone(),
        }
    }
    #[cfg(feature = "payout-methods")]
    /// The operations on payout methods.
    #[must_use]
    #[inline]
    pub fn payout_methods(&self) -> payout_methods::PayoutMethods {
        payout_methods::PayoutMethods {
            client: self.clone(),
        }
    }
    #[cfg(feature = "payouts")]
    /// The operations on payouts.
    #[must_use]
    #[inline]
    pub fn payouts(&self) -> payouts::Payouts {
        payouts::Payouts {
            client: self.clone(),
        }
    }
    #[cfg(feature = "products")]
    /// The operations on products.
    #[must_use]
    #[inline]
    pub fn products(&self) -> products::Products {
        products::Products {
            client: self.clone(),
        }
    }
    #[cfg(feature = "providers")]
    /// The operations on providers.
    #[must_use]
    #[inline]
    pub fn providers(&self) -> providers::Providers {
        providers::Providers {
            client: self.clone(),
        }
    }
    #[cfg(feature = "radar")]
    /// The operations on radar.
    #[must_use]
    #[inline]
    pub fn radar(&self) -> radar::Radar {
        radar::Radar {
            client: self.clone(),
        }
    }
    #[cfg(feature = "refunds")]
    /// The operations on refunds.
    #[must_use]
    #[inline]
    pub fn refunds(&self) -> refunds::Refunds {
        refunds::Refunds {
            client: self.clone(),
        }
    }
    #[cfg(feature = "settings")]
    /// The operations on settings.
    #[must_use]
    #[inline]
    pub fn settings(&self) -> settings::Settings {
        settings::Settings {
            client: self.clone(),
        }
    }
    #[cfg(feature = "settlements")]
    /// The operations on settlements.
    #[must_use]
    #[inline]
    pub fn settlements(&self) -> settlements::Settlements {
        settlements::Settlements {
            client: self.clone(),
        }
    }
    #[cfg(feature = "subscriptions")]
    /// The operations on subscriptions.
    #[must_use]
    #[inline]
    pub fn subscriptions(&self) -> subscriptions::Subscriptions {
        subscriptions::Subscriptions {
            client: self.clone(),
        }
    }
    #[cfg(feature = "support-requests")]
    /// The operations on support requests.
    #[must_use]
    #[inline]
    pub fn support_requests(&self) -> support_requests::SupportRequests {
        support_requests::SupportRequests {
            client: self.clone(),
        }
    }
    #[cfg(feature = "team")]
    /// The operations on team.
    #[must_use]
    #[inline]
    pub fn team(&self) -> team::Team {
        team::Team { client: self.clone() }
    }
    #[cfg(feature = "transactions")]
    /// The operations on transactions.
    #[must_use]
    #[inline]
    pub fn transactions(&self) -> transactions::Transactions {
        transactions::Transactions {
            client: self.clone(),
        }
    }
    #[cfg(feature = "transfers")]
    /// The operations on transfers.
    #[must_use]
    #[inline]
    pub fn transfers(&self) -> transfers::Transfers {
        transfers::Transfers {
            client: self.clone(),
        }
    }
    #[cfg(feature = "usage")]
    /// The operations on usage.
    #[must_use]
    #[inline]
    pub fn usage(&self) -> usage::Usage {
        usage::Usage {
            client: self.clone(),
        }
    }
    #[cfg(feature = "usage-events")]
    /// The operations on usage events.
    #[must_use]
    #[inline]
    pub fn usage_events(&self) -> usage_events::UsageEvents {
        usage_events::UsageEvents {
            client: self.clone(),
        }
    }
    #[cfg(feature = "webhook-deliveries")]
    /// The operations on webhook deliveries.
    #[must_use]
    #[inline]
    pub fn webhook_deliveries(&self) -> webhook_deliveries::WebhookDeliveries {
        webhook_deliveries::WebhookDeliveries {
            client: self.clone(),
        }
    }
    #[cfg(feature = "webhooks")]
    /// The operations on webhooks.
    #[must_use]
    #[inline]
    pub fn webhooks(&self) -> webhooks::Webhooks {
        webhooks::Webhooks {
            client: self.clone(),
        }
    }
}

/// The operations of the contract, ordered by resource and name. Those of disabled
/// features are not among them.
pub(crate) static OPERATIONS: &[crate::Operation] = &[
    #[cfg(feature = "account")]
    account::DELETE,
    #[cfg(feature = "account")]
    account::EXPORT,
    #[cfg(feature = "accounts")]
    accounts::CHECK_AVAILABLE_BALANCE,
    #[cfg(feature = "accounts")]
    accounts::GET_BALANCE,
    #[cfg(feature = "accounts")]
    accounts::GET_BALANCE_BREAKDOWN,
    #[cfg(feature = "api-keys")]
    api_keys::CREATE,
    #[cfg(feature = "api-keys")]
    api_keys::DELETE,
    #[cfg(feature = "api-keys")]
    api_keys::LIST,
    #[cfg(feature = "charges")]
    charges::CANCEL_CARD,
    #[cfg(feature = "charges")]
    charges::CAPTURE_CARD,
    #[cfg(feature = "charges")]
    charges::CREATE_CARD,
    #[cfg(feature = "charges")]
    charges::CREATE_MTN,
    #[cfg(feature = "charges")]
    charges::CREATE_SWITCH,
    #[cfg(feature = "charges")]
    charges::CREATE_WAVE,
    #[cfg(feature = "charges")]
    charges::GET_CARD,
    #[cfg(feature = "charges")]
    charges::INCREMENT_CARD_HOLD,
    #[cfg(feature = "checkout-sessions")]
    checkout_sessions::CREATE,
    #[cfg(feature = "checkout-sessions")]
    checkout_sessions::GET,
    #[cfg(feature = "checkout-sessions")]
    checkout_sessions::LIST,
    #[cfg(feature = "coupons")]
    coupons::CREATE,
    #[cfg(feature = "coupons")]
    coupons::DELETE,
    #[cfg(feature = "coupons")]
    coupons::GET,
    #[cfg(feature = "coupons")]
    coupons::GET_PERFORMANCE,
    #[cfg(feature = "coupons")]
    coupons::LIST,
    #[cfg(feature = "customers")]
    customers::BLOCK,
    #[cfg(feature = "customers")]
    customers::CREATE,
    #[cfg(feature = "customers")]
    customers::CREATE_PORTAL_SESSION,
    #[cfg(feature = "customers")]
    customers::DELETE,
    #[cfg(feature = "customers")]
    customers::GET,
    #[cfg(feature = "customers")]
    customers::GET_PORTAL_AUDIT,
    #[cfg(feature = "customers")]
    customers::GET_SUBSCRIPTIONS,
    #[cfg(feature = "customers")]
    customers::GET_TRANSACTIONS,
    #[cfg(feature = "customers")]
    customers::LIST,
    #[cfg(feature = "customers")]
    customers::TOP_BY_SPEND,
    #[cfg(feature = "customers")]
    customers::UNBLOCK,
    #[cfg(feature = "customers")]
    customers::UPDATE,
    #[cfg(feature = "disputes")]
    disputes::GET,
    #[cfg(feature = "disputes")]
    disputes::LIST,
    #[cfg(feature = "disputes")]
    disputes::SUBMIT_EVIDENCE,
    #[cfg(feature = "exports")]
    exports::CREATE,
    #[cfg(feature = "exports")]
    exports::GET,
    #[cfg(feature = "exports")]
    exports::LIST,
    #[cfg(feature = "finance")]
    finance::AGING,
    #[cfg(feature = "finance")]
    finance::CASHFLOW,
    #[cfg(feature = "finance")]
    finance::RECONCILE,
    #[cfg(feature = "finance")]
    finance::SUMMARY,
    #[cfg(feature = "invoices")]
    invoices::CREATE,
    #[cfg(feature = "invoices")]
    invoices::CREATE_CHECKOUT_SESSION,
    #[cfg(feature = "invoices")]
    invoices::FINALIZE,
    #[cfg(feature = "invoices")]
    invoices::GET,
    #[cfg(feature = "invoices")]
    invoices::LIST,
    #[cfg(feature = "invoices")]
    invoices::PDF,
    #[cfg(feature = "invoices")]
    invoices::REMIND,
    #[cfg(feature = "invoices")]
    invoices::SEND,
    #[cfg(feature = "invoices")]
    invoices::UPDATE,
    #[cfg(feature = "invoices")]
    invoices::VOID,
    #[cfg(feature = "logs")]
    logs::GET,
    #[cfg(feature = "logs")]
    logs::LIST,
    #[cfg(feature = "merchants")]
    merchants::GET_ARR,
    #[cfg(feature = "merchants")]
    merchants::GET_BALANCE,
    #[cfg(feature = "merchants")]
    merchants::GET_DETAILS,
    #[cfg(feature = "merchants")]
    merchants::GET_MRR,
    #[cfg(feature = "meters")]
    meters::CREATE,
    #[cfg(feature = "meters")]
    meters::GET,
    #[cfg(feature = "meters")]
    meters::GET_BALANCE,
    #[cfg(feature = "meters")]
    meters::LIST,
    #[cfg(feature = "meters")]
    meters::UPDATE,
    #[cfg(feature = "network-accounts")]
    network_accounts::CREATE_ACCOUNT_SESSION,
    #[cfg(feature = "network-accounts")]
    network_accounts::CREATE_LOGIN_LINK,
    #[cfg(feature = "organizations")]
    organizations::CREATE,
    #[cfg(feature = "organizations")]
    organizations::CREATE_KEY,
    #[cfg(feature = "organizations")]
    organizations::GET,
    #[cfg(feature = "organizations")]
    organizations::GET_METRICS,
    #[cfg(feature = "organizations")]
    organizations::GET_RADAR_SETTINGS,
    #[cfg(feature = "organizations")]
    organizations::LIST,
    #[cfg(feature = "organizations")]
    organizations::UPDATE_RADAR_SETTINGS,
    #[cfg(feature = "payment-links")]
    payment_links::ARCHIVE,
    #[cfg(feature = "payment-links")]
    payment_links::CREATE,
    #[cfg(feature = "payment-links")]
    payment_links::GET,
    #[cfg(feature = "payment-links")]
    payment_links::LIST,
    #[cfg(feature = "payment-links")]
    payment_links::UPDATE,
    #[cfg(feature = "payment-requests")]
    payment_requests::CREATE,
    #[cfg(feature = "payment-requests")]
    payment_requests::GET,
    #[cfg(feature = "payment-requests")]
    payment_requests::LIST,
    #[cfg(feature = "payout-methods")]
    payout_methods::CREATE,
    #[cfg(feature = "payout-methods")]
    payout_methods::LIST,
    #[cfg(feature = "payouts")]
    payouts::CREATE,
    #[cfg(feature = "payouts")]
    payouts::GET,
    #[cfg(feature = "payouts")]
    payouts::LIST,
    #[cfg(feature = "products")]
    products::ADD_PRICE,
    #[cfg(feature = "products")]
    products::ARCHIVE,
    #[cfg(feature = "products")]
    products::CREATE,
    #[cfg(feature = "products")]
    products::GET,
    #[cfg(feature = "products")]
    products::LIST,
    #[cfg(feature = "products")]
    products::SET_DEFAULT_PRICE,
    #[cfg(feature = "products")]
    products::UPDATE,
    #[cfg(feature = "products")]
    products::UPDATE_PRICES_BATCH,
    #[cfg(feature = "providers")]
    providers::LIST,
    #[cfg(feature = "radar")]
    radar::GET,
    #[cfg(feature = "radar")]
    radar::LIST_ASSESSMENTS,
    #[cfg(feature = "refunds")]
    refunds::CREATE,
    #[cfg(feature = "refunds")]
    refunds::GET,
    #[cfg(feature = "refunds")]
    refunds::LIST,
    #[cfg(feature = "settings")]
    settings::GET_CHECKOUT,
    #[cfg(feature = "settings")]
    settings::GET_STOREFRONT,
    #[cfg(feature = "settings")]
    settings::UPDATE_CHECKOUT,
    #[cfg(feature = "settings")]
    settings::UPDATE_STOREFRONT,
    #[cfg(feature = "settlements")]
    settlements::CREATE_INSTANT,
    #[cfg(feature = "settlements")]
    settlements::FIND_TRANSACTIONS,
    #[cfg(feature = "settlements")]
    settlements::GET_INSTANT,
    #[cfg(feature = "settlements")]
    settlements::LIST,
    #[cfg(feature = "subscriptions")]
    subscriptions::CANCEL,
    #[cfg(feature = "subscriptions")]
    subscriptions::CHANGE_PLAN,
    #[cfg(feature = "subscriptions")]
    subscriptions::GET,
    #[cfg(feature = "subscriptions")]
    subscriptions::GET_USAGE,
    #[cfg(feature = "subscriptions")]
    subscriptions::LIST,
    #[cfg(feature = "subscriptions")]
    subscriptions::RESUME,
    #[cfg(feature = "subscriptions")]
    subscriptions::UPDATE,
    #[cfg(feature = "support-requests")]
    support_requests::CLOSE,
    #[cfg(feature = "support-requests")]
    support_requests::CREATE,
    #[cfg(feature = "support-requests")]
    support_requests::GET,
    #[cfg(feature = "support-requests")]
    support_requests::LIST,
    #[cfg(feature = "team")]
    team::DELETE,
    #[cfg(feature = "team")]
    team::INVITE,
    #[cfg(feature = "team")]
    team::LIST,
    #[cfg(feature = "team")]
    team::LIST_ROLES,
    #[cfg(feature = "team")]
    team::REVOKE_INVITE,
    #[cfg(feature = "team")]
    team::UPDATE_ROLE,
    #[cfg(feature = "transactions")]
    transactions::GET,
    #[cfg(feature = "transactions")]
    transactions::LIST,
    #[cfg(feature = "transactions")]
    transactions::RECEIPT_PDF,
    #[cfg(feature = "transfers")]
    transfers::CREATE,
    #[cfg(feature = "transfers")]
    transfers::GET,
    #[cfg(feature = "transfers")]
    transfers::LIST,
    #[cfg(feature = "transfers")]
    transfers::REVERSE,
    #[cfg(feature = "usage")]
    usage::CHECK_ENTITLEMENT,
    #[cfg(feature = "usage")]
    usage::CREATE_ENTITLEMENT,
    #[cfg(feature = "usage")]
    usage::GET_REVENUE,
    #[cfg(feature = "usage")]
    usage::LIST_PERIODS,
    #[cfg(feature = "usage-events")]
    usage_events::CREATE_USAGE_SUBSCRIPTION,
    #[cfg(feature = "usage-events")]
    usage_events::GET,
    #[cfg(feature = "usage-events")]
    usage_events::INGEST,
    #[cfg(feature = "usage-events")]
    usage_events::LIST,
    #[cfg(feature = "webhook-deliveries")]
    webhook_deliveries::GET,
    #[cfg(feature = "webhook-deliveries")]
    webhook_deliveries::LIST,
    #[cfg(feature = "webhooks")]
    webhooks::CREATE,
    #[cfg(feature = "webhooks")]
    webhooks::DELETE,
    #[cfg(feature = "webhooks")]
    webhooks::GET,
    #[cfg(feature = "webhooks")]
    webhooks::LIST,
    #[cfg(feature = "webhooks")]
    webhooks::RETRY_DELIVERY,
    #[cfg(feature = "webhooks")]
    webhooks::TEST,
    #[cfg(feature = "webhooks")]
    webhooks::UPDATE,
];
