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
//! Charges by Wave and MTN make transactions, which can be read and listed. With
//! a test key they complete at once; with a live key they stay pending. XOF only.
//!
//! Where the contract takes an `Idempotency-Key`, what was asked with one key is
//! done once: the same key and body get the first answer again, for 24 hours by
//! the sandbox's clock. Another body, or a first request that still runs, is a
//! 409. A 5xx is no definite answer and leaves the key free.
//!
//! Every other operation is checked the same way and then answered with 501.
//!
//! # For tests
//!
//! [`Sandbox::outage`] lets requests go wrong as scripted: see what your service
//! does when a charge is made and its answer is lost.
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
mod idempotency;
mod ids;
mod journal;
mod line;
mod outage;
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
pub use outage::{Fault, InvalidOutage, Outage};
pub use sandbox::{Builder, Sandbox};
pub use violation::{Place, Violation};
