//! A local server that implements the lomi. API contract.
//!
//! Routing and validation are driven by the contract (`openapi.json` with its
//! overlay). Each request is matched to an operation and then checked in this
//! order: rate limit, API key, path, query, headers, body. Each response is
//! validated as well before it is sent, so the sandbox only ever sends what the
//! contract allows.
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
//! # What is implemented
//!
//! Payment links can be created, read, listed, updated and archived. Test and
//! live links are kept apart; the API key selects the environment. In an update,
//! `null` clears an optional field where the contract accepts `null`. A product
//! link needs a `product_id`; [`Builder::require_product`] turns this check off,
//! because the sample request in the API reference has none.
//!
//! Charges through Wave and MTN create transactions, which can be read and
//! listed. They complete immediately with a test key and stay pending with a live
//! key. The only supported currency is XOF.
//!
//! Operations that accept an `Idempotency-Key` run at most once per key. A request
//! with the same key and the same body gets the first response again, for 24
//! hours by the sandbox's clock. A request with a different body, or one sent
//! while the first is still running, gets a 409. A 5xx response is not stored, so
//! the key can be used again.
//!
//! Requests to any other operation are validated in the same way and then
//! answered with 501.
//!
//! # Testing
//!
//! [`Sandbox::outage`] schedules failures for the next requests, for example to
//! see what your service does when a charge is made but its response is lost.
//! [`Sandbox::journal`] returns the requests that were received and how each one
//! was handled. With a [`Clock::fixed`] and a [`Builder::seed`], two identical
//! runs get identical responses.
//!
//! The sandbox shares no code with the `lomi` crate, so that it is an independent
//! check on it.

mod auth;
mod clock;
mod connection;
mod contract;
mod engine;
mod envelope;
mod idempotency;
mod ids;
mod journal;

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
