//! Rust SDK for the [lomi.](https://lomi.africa) payments API.
//!
//! The client of all operations is generated from the API's OpenAPI document. A
//! thin hand-written layer adds authentication, environments, errors, retries and
//! responses that lose nothing.
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
//! # Where to find what
//!
//! | what | where |
//! |---|---|
//! | the operations | [`Client`] has one accessor for each resource; see [`resources`] |
//! | requests that the contract does not have | [`Client::request`], and `extra()` on every body |
//! | what is sent and received | [`types`] |
//! | amounts, times, secrets | [`Decimal`], [`Timestamp`], [`Secret`] |
//! | responses with HTTP status, request id and raw body | [`Response`] |
//! | lists, and walks over all their pages | [`Page`], [`PageStream`], [`Pages`] |
//! | calls that move money in two steps | [`TwoStep`] |
//! | what can go wrong, and what to do about it | [`Error`], [`Advice`] |
//! | what each operation takes, and whether it may be repeated | [`operations()`] |
//! | keys that make a repeated call act once | [`IdempotencyKey`] |
//! | how often calls are repeated, and how long they wait | [`RetryPolicy`] |
//!
//! # Calls that fail
//!
//! A call is repeated only where that is safe: calls that read, or that are
//! proven to have no further effect; calls with an `Idempotency-Key`, with the
//! same key; all others only if nothing was sent or the server answered 429. The documentation of each
//! method says which of these it is. [`Error::advice`] says what to do about an
//! error, [`Error::outcome_unknown`] whether the call may have acted although no
//! response says so, and [`Error::idempotency_key`] which key it had.
//!
//! # Calls that are dropped
//!
//! Dropping the future of a call, by a time-out around it or because the client
//! of your service disconnected, does not tell whether the call acted. Calls
//! that take an `Idempotency-Key` have one before they are sent: read it with
//! `key()` and store it, or derive it from what your own records identify
//! ([`IdempotencyKey::derive`]), and calling again acts once. `cargo run
//! --example disconnect` shows a handler of a web service that does.
//!
//! # Options
//!
//! Every call takes `timeout`, `total_timeout`, `retry`, `header` and
//! `request_id`; calls that the API allows to, take an `idempotency_key` or an
//! `account` as well. [`Client::with_account`] and the like set them for all
//! calls of a derived client.
//!
//! # Observability
//!
//! Each call is a [`tracing`](https://docs.rs/tracing) span `lomi.call` at level
//! INFO with the fields `operation`, `method`, `path` (the template), `attempts`,
//! `status`, `request_id`, `outcome`, `outcome_unknown` and `duration_ms`. Each
//! attempt is an event in it, at level DEBUG. An [`Observer`] gets the same for
//! metrics. Neither gets a key, a body, or the value of a query or header.
//! Libraries below the SDK write what they want at level TRACE.
//!
//! # Features
//!
//! | feature | what it adds |
//! |---|---|
//! | `generate` (default) | generates the client at build time, from the vendored document or from the one that `LOMI_OPENAPI` names; without it the same code is compiled as committed |
//! | `client` (default) | the HTTP client; without it there are only [`types`] and values |
//! | `all-resources` (default), or `payment-links`, `charges`, … | the operations on a resource, and the types that they use |
//! | `rustls` (default), `rustls-ring`, `native-tls` | TLS by rustls with aws-lc, by rustls with ring, or by the platform |
//! | `jiff` (default) | the instants of timestamps, and their order |
//! | `schemars` | `JsonSchema` for all public types |
//!
//! # Foreign types
//!
//! The public API uses types of `bytes`, `http`, `jiff`, `reqwest` (its client
//! builder and its error), `rust_decimal`, `serde` and `serde_json`, and the
//! traits `futures_core::Stream` and, with its feature, `schemars::JsonSchema`.

#![cfg_attr(docsrs, feature(doc_cfg))]
// Some of what the generated code uses is used by a few resources alone.
#![cfg_attr(
    not(all(feature = "all-resources", feature = "client")),
    allow(dead_code, unused_imports, unused_macros)
)]

#[cfg(feature = "client")]
mod api_key;
#[cfg(feature = "client")]
mod call;
#[cfg(feature = "client")]
mod check;
#[cfg(feature = "client")]
mod client;
mod decimal;
#[cfg(feature = "client")]
mod decode;
#[cfg(feature = "client")]
mod environment;
#[cfg(feature = "client")]
mod error;
mod extra;
mod fields;
#[cfg(feature = "client")]
mod idempotency;
mod open_enum;
#[cfg(feature = "client")]
mod operation;
mod optional;
#[cfg(feature = "client")]
mod page;
#[cfg(feature = "client")]
mod pages;
#[cfg(feature = "client")]
mod rate_limit;
#[cfg(feature = "client")]
mod redact;
#[cfg(feature = "client")]
mod response;
#[cfg(feature = "client")]
mod retry;
#[cfg(feature = "client")]
mod retry_after;
#[cfg(feature = "client")]
mod runtime;
#[cfg(feature = "schemars")]
mod schema;
#[cfg(feature = "client")]
mod sealed;
mod secret;
#[cfg(feature = "client")]
mod telemetry;
mod timestamp;
#[cfg(feature = "client")]
mod transport;
#[cfg(feature = "client")]
mod two_step;

// The client, generated from the contract. Upstream's texts are not vendored, so most items have no
// docs.
#[cfg(not(feature = "generate"))]
#[allow(missing_docs, unused_imports, clippy::all, unreachable_pub)]
#[rustfmt::skip]
mod generated;
#[cfg(feature = "generate")]
#[allow(missing_docs, unused_imports, clippy::all, unreachable_pub)]
mod generated {
    include!(concat!(env!("OUT_DIR"), "/generated/mod.rs"));
}

pub use decimal::Decimal;
pub use generated::types;
pub use open_enum::UnknownValue;
pub use optional::IntoOptional;
pub use secret::Secret;
pub use timestamp::Timestamp;

#[cfg(feature = "client")]
pub use crate::{
    call::{CallFuture, CustomRequest},
    client::{Client, ClientBuilder},
    environment::Environment,
    error::{
        Advice, ApiError, ConfigError, DecodeError, Error, ErrorCode, ErrorKind, IncompleteError,
        RequestError, TransportError,
    },
    generated::resources,
    idempotency::{IdempotencyKey, InvalidIdempotencyKey},
    operation::{HeaderSupport, Operation, Paging, Retry, TypeConfidence},
    page::Page,
    pages::{PagePosition, PageStream, PagedCall, Pages},
    rate_limit::RateLimit,
    response::{HttpResponse, Response},
    retry::RetryPolicy,
    runtime::{Clock, IdempotencyKeySource, JitterSource},
    telemetry::{AttemptEnd, CallEnd, CallOutcome, Observer},
    two_step::{ConfirmCall, Confirmation, TwoStep},
};

/// The result of a call, or of building a client.
#[cfg(feature = "client")]
pub type Result<T, E = Error> = std::result::Result<T, E>;

/// Every operation of the contract, ordered by resource and name. Those of resources whose feature
/// is disabled are not among them.
#[cfg(feature = "client")]
#[must_use]
pub fn operations() -> &'static [Operation] {
    generated::resources::OPERATIONS
}

/// Compiles the programs of the README.
#[cfg(doctest)]
#[doc = include_str!("../README.md")]
struct Readme;
