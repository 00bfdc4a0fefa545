//! Rust SDK for the [lomi.](https://lomi.africa) payments API.
//!
//! The client of all operations is generated at build time from the vendored
//! contract; a thin layer by hand adds authentication, environments, errors
//! and answers that lose nothing.
//!
//! ```no_run
//! use lomi::types::{CreatePaymentLink, Currency};
//!
//! # async fn run() -> lomi::Result<()> {
//! let lomi = lomi::Client::from_env()?; // LOMI_API_KEY; `lomi_sk_test_…` means the sandbox host
//! let link = lomi
//!     .payment_links()
//!     .create(CreatePaymentLink::instant("Invoice INV-001", Currency::Xof, 15_000))
//!     .await?;
//! println!("{}", link.url);
//! # Ok(())
//! # }
//! ```
//!
//! # Where things are
//!
//! | what | where |
//! |---|---|
//! | the operations | [`Client`] has one accessor for each resource; see [`resources`] |
//! | what is sent and answered | [`types`] |
//! | amounts, times, secrets | [`Decimal`], [`Timestamp`], [`Secret`] |
//! | answers with status, request id and raw body | [`Response`] |
//! | lists, and a walk over all pages | [`Page`], [`PageStream`] |
//! | calls that move money in two steps | [`TwoStep`] |
//! | what can go wrong | [`Error`] |
//! | which operation takes what | [`operations()`] |
//! | progenitor's client, without the facade | [`low_level`] |
//!
//! # Features
//!
//! `rustls` (default) or `native-tls` choose the TLS library; `schemars`
//! derives `JsonSchema` on all public types.
//!
//! # Foreign types
//!
//! The public API speaks in types of `bytes`, `http`, `jiff`, `reqwest` (its
//! client), `rust_decimal` and `serde_json`, and of progenitor in
//! [`low_level`].

mod api_key;
mod call;
mod check;
mod client;
mod decimal;
mod decode;
mod environment;
mod error;
mod generated;
mod idempotency;
mod open_enum;
mod operation;
mod page;
mod response;
mod retry;
mod runtime;
#[cfg(feature = "schemars")]
mod schema;
mod secret;
mod timestamp;
mod transport;
mod two_step;

pub use call::CallFuture;
pub use client::{Client, ClientBuilder};
pub use decimal::Decimal;
pub use environment::Environment;
pub use error::{
    ApiError, ConfigError, DecodeError, Error, ErrorCode, RequestError, TransportError,
};
pub use generated::low_level::{self, types};
pub use generated::resources;
pub use idempotency::{IdempotencyKey, InvalidIdempotencyKey};
pub use open_enum::UnknownValue;
pub use operation::{Acceptance, Operation, Paging, Retry, Shape, operations};
pub use page::{Page, PageStream};
pub use response::Response;
pub use retry::RetryPolicy;
pub use runtime::{Clock, Keys, Random};
pub use secret::Secret;
pub use timestamp::Timestamp;
pub use two_step::{Confirmation, TwoStep};

/// Result of a call, or of building a client.
pub type Result<T, E = Error> = std::result::Result<T, E>;

/// Compiles the programs of the README.
#[cfg(doctest)]
#[doc = include_str!("../README.md")]
struct Readme;
