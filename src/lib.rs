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
//! | which operation takes what, and may be repeated | [`operations()`] |
//! | keys that make a repeated call act once | [`IdempotencyKey`] |
//! | how often and how patiently calls are repeated | [`RetryPolicy`] |
//! | progenitor's client, without the facade | [`low_level`] |
//!
//! # Calls that fail
//!
//! A call is repeated where that is safe, and only there: reads and what is
//! proven to do the same again; what takes an `Idempotency-Key`, with the same
//! key; everything else only as long as nothing was sent. Each method says which
//! it is. An error tells whether the call may have acted all the same
//! ([`Error::outcome_unknown`]), whether it may be made again
//! ([`Error::is_retryable`]) and with which key ([`Error::idempotency_key`]).
//!
//! Every call takes `timeout`, `total_timeout`, `retry`, `header` and
//! `request_id`; those that the API lets take an `idempotency_key` or an
//! `account` as well. [`Client::with_account`] and its like set them for all
//! calls of a derived client.
//!
//! # What can be seen
//!
//! Each call is a [`tracing`](https://docs.rs/tracing) span `lomi.call` at level
//! INFO with the fields `operation`, `method`, `path` (the template), `attempts`,
//! `status`, `request_id`, `outcome`, `in_doubt` and `duration_ms`; each attempt
//! in it an event at level DEBUG. An [`Observer`] gets the same for metrics.
//! Neither learns a key, a body, or the value of a query or header. What the
//! libraries below write at level TRACE is theirs.
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
mod rate_limit;
mod response;
mod retry;
mod runtime;
#[cfg(feature = "schemars")]
mod schema;
mod secret;
mod telemetry;
mod timestamp;
mod transport;
mod two_step;

pub use call::CallFuture;
pub use client::{Client, ClientBuilder};
pub use decimal::Decimal;
pub use environment::Environment;
pub use error::{
    ApiError, ConfigError, DecodeError, Error, ErrorCode, ErrorKind, RequestError, TransportError,
};
pub use generated::low_level::{self, types};
pub use generated::resources;
pub use idempotency::{IdempotencyKey, InvalidIdempotencyKey};
pub use open_enum::UnknownValue;
pub use operation::{Acceptance, Operation, Paging, Retry, Shape, operations};
pub use page::{Page, PageStream};
pub use rate_limit::RateLimit;
pub use response::Response;
pub use retry::RetryPolicy;
pub use runtime::{Clock, Keys, Random};
pub use secret::Secret;
pub use telemetry::{AttemptEnd, CallEnd, Observer, Outcome};
pub use timestamp::Timestamp;
pub use two_step::{Confirmation, TwoStep};

/// Result of a call, or of building a client.
pub type Result<T, E = Error> = std::result::Result<T, E>;

/// Compiles the programs of the README.
#[cfg(doctest)]
#[doc = include_str!("../README.md")]
struct Readme;
