//! A local lomi. that obeys the contract.
//!
//! The contract (`openapi.json` with its overlay) is the router and the law of
//! this server. A request is matched against all operations, then checked:
//! rate limit, API key, path, query, headers, body. An answer is checked as
//! well before it leaves, so what the sandbox says is what the contract allows.
//!
//! ```
//! # #[tokio::main(flavor = "current_thread")]
//! # async fn main() -> Result<(), Box<dyn std::error::Error>> {
//! use lomi_sandbox::Sandbox;
//!
//! let sandbox = Sandbox::start().await?;
//! let link: serde_json::Value = reqwest::Client::new()
//!     .post(format!("{}/payment-links", sandbox.url()))
//!     .header("X-API-KEY", sandbox.api_key())
//!     .json(&serde_json::json!({
//!         "link_type": "instant",
//!         "title": "Invoice INV-001",
//!         "currency_code": "XOF",
//!         "amount": 15000,
//!     }))
//!     .send()
//!     .await?
//!     .json()
//!     .await?;
//! assert_eq!(link["environment"], "test");
//! assert!(sandbox.journal().iter().all(|entry| entry.violations.is_empty()));
//! # Ok(())
//! # }
//! ```
//!
//! # What it plays
//!
//! Payment links are kept and come back: create, read, list, update, archive.
//! Each environment has its own; the key decides which one. In an update,
//! `null` clears a field that may be empty, where the contract lets `null`
//! through. A product link needs a `product_id`, which
//! [`Builder::require_product`] can turn off, because the sample request on
//! the reference page has none.
//!
//! Every other operation is checked the same way and then answered with 501.
//!
//! # For tests
//!
//! [`Sandbox::journal`] tells how each request was judged. A [`Clock`] that
//! stands still and a [`Builder::seed`] make two equal runs answer alike.
//!
//! The sandbox is the second opinion on the `lomi` crate: it shares no code
//! with it.

mod auth;
mod clock;
mod contract;
mod engine;
mod envelope;
mod ids;
mod journal;
mod query;
mod rate_limit;
mod resource;
mod route;
mod sandbox;
mod schema;
mod server;
mod store;
mod validate;
mod violation;

pub use clock::Clock;
pub use journal::Entry;
pub use sandbox::{Builder, Sandbox};
pub use violation::{Place, Violation};
