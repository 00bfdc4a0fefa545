// Generated from openapi.json and openapi.overlay.json; do not edit.
// `cargo xtask spec generate` writes it again.

//! What requests send and responses bring.

mod shared;
pub use shared::*;
#[cfg(feature = "account")]
mod account;
#[cfg(feature = "account")]
pub use account::*;
#[cfg(feature = "accounts")]
mod accounts;
#[cfg(feature = "accounts")]
pub use accounts::*;
#[cfg(feature = "api-keys")]
mod api_keys;
#[cfg(feature = "api-keys")]
pub use api_keys::*;
#[cfg(feature = "charges")]
mod charges;
#[cfg(feature = "charges")]
pub use charges::*;
#[cfg(feature = "checkout-sessions")]
mod checkout_sessions;
#[cfg(feature = "checkout-sessions")]
pub use checkout_sessions::*;
#[cfg(feature = "coupons")]
mod coupons;
#[cfg(feature = "coupons")]
pub use coupons::*;
#[cfg(feature = "customers")]
mod customers;
#[cfg(feature = "customers")]
pub use customers::*;
#[cfg(feature = "disputes")]
mod disputes;
#[cfg(feature = "disputes")]
pub use disputes::*;
#[cfg(feature = "exports")]
mod exports;
#[cfg(feature = "exports")]
pub use exports::*;
#[cfg(feature = "invoices")]
mod invoices;
#[cfg(feature = "invoices")]
pub use invoices::*;
#[cfg(feature = "logs")]
mod logs;
#[cfg(feature = "logs")]
pub use logs::*;
#[cfg(feature = "merchants")]
mod merchants;
#[cfg(feature = "merchants")]
pub use merchants::*;
#[cfg(feature = "meters")]
mod meters;
#[cfg(feature = "meters")]
pub use meters::*;
#[cfg(feature = "network-accounts")]
mod network_accounts;
#[cfg(feature = "network-accounts")]
pub use network_accounts::*;
#[cfg(feature = "organizations")]
mod organizations;
#[cfg(feature = "organizations")]
pub use organizations::*;
#[cfg(feature = "payment-links")]
mod payment_links;
#[cfg(feature = "payment-links")]
pub use payment_links::*;
#[cfg(feature = "payment-requests")]
mod payment_requests;
#[cfg(feature = "payment-requests")]
pub use payment_requests::*;
#[cfg(feature = "payout-methods")]
mod payout_methods;
#[cfg(feature = "payout-methods")]
pub use payout_methods::*;
#[cfg(feature = "payouts")]
mod payouts;
#[cfg(feature = "payouts")]
pub use payouts::*;
#[cfg(feature = "products")]
mod products;
#[cfg(feature = "products")]
pub use products::*;
#[cfg(feature = "providers")]
mod providers;
#[cfg(feature = "providers")]
pub use providers::*;
#[cfg(feature = "radar")]
mod radar;
#[cfg(feature = "radar")]
pub use radar::*;
#[cfg(feature = "refunds")]
mod refunds;
#[cfg(feature = "refunds")]
pub use refunds::*;
#[cfg(feature = "settings")]
mod settings;
#[cfg(feature = "settings")]
pub use settings::*;
#[cfg(feature = "settlements")]
mod settlements;
#[cfg(feature = "settlements")]
pub use settlements::*;
#[cfg(feature = "subscriptions")]
mod subscriptions;
#[cfg(feature = "subscriptions")]
pub use subscriptions::*;
#[cfg(feature = "support-requests")]
mod support_requests;
#[cfg(feature = "support-requests")]
pub use support_requests::*;
#[cfg(feature = "team")]
mod team;
#[cfg(feature = "team")]
pub use team::*;
#[cfg(feature = "transfers")]
mod transfers;
#[cfg(feature = "transfers")]
pub use transfers::*;
#[cfg(feature = "usage")]
mod usage;
#[cfg(feature = "usage")]
pub use usage::*;
#[cfg(feature = "usage-events")]
mod usage_events;
#[cfg(feature = "usage-events")]
pub use usage_events::*;
#[cfg(feature = "webhook-deliveries")]
mod webhook_deliveries;
#[cfg(feature = "webhook-deliveries")]
pub use webhook_deliveries::*;
#[cfg(feature = "webhooks")]
mod webhooks;
#[cfg(feature = "webhooks")]
pub use webhooks::*;
