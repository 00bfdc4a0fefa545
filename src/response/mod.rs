//! What a successful call returns.

use std::fmt;
use std::ops::{Deref, DerefMut};

use crate::idempotency::IdempotencyKey;
use crate::rate_limit::RateLimit;

mod http;

pub use self::http::HttpResponse;

/// The value that the API returned, with the response that it came in.
///
/// A `Response` dereferences to the value, so that its fields can be read
/// directly: `response.url`. To move a field out, take the value first, with
/// [`into_inner`](Self::into_inner):
///
/// ```
/// # fn run(response: lomi::Response<lomi::types::PaymentLink>) -> String {
/// let link = response.into_inner();
/// link.url
/// # }
/// ```
///
/// The HTTP status and the request id are [`http().status()`](Self::http) and
/// `http().request_id()`; `response.status` and `response.request_id` are fields of
/// the resource, if it has them.
#[derive(Clone)]
pub struct Response<T> {
    value: T,
    http: HttpResponse,
    summary: CallSummary,
}

/// How a call went, as far as its caller can know.
#[derive(Debug, Clone, Default)]
pub(crate) struct CallSummary {
    pub(crate) attempts: u32,
    pub(crate) idempotency_key: Option<IdempotencyKey>,
    /// Whether an attempt without a definite response may have reached the server.
    pub(crate) may_have_acted: bool,
}

impl<T> Response<T> {
    /// Creates a response, for tests of a service's own code.
    #[must_use]
    pub fn new(value: T, http: HttpResponse) -> Self {
        let summary = CallSummary {
            attempts: 1,
            ..CallSummary::default()
        };
        Self::received(value, http, summary)
    }

    pub(crate) fn received(value: T, http: HttpResponse, summary: CallSummary) -> Self {
        Self {
            value,
            http,
            summary,
        }
    }

    /// Sets the key that the call carried, for tests of a service's own code.
    #[must_use]
    pub fn with_key(mut self, key: IdempotencyKey) -> Self {
        self.summary.idempotency_key = Some(key);
        self
    }

    /// Returns the value alone.
    #[must_use]
    pub fn into_inner(self) -> T {
        self.value
    }

    /// The value, and the response without it.
    pub(crate) fn take(self) -> (T, Response<()>) {
        let rest = Response {
            value: (),
            http: self.http,
            summary: self.summary,
        };
        (self.value, rest)
    }

    /// Changes the value and keeps the rest.
    #[must_use]
    pub fn map<U>(self, change: impl FnOnce(T) -> U) -> Response<U> {
        Response {
            value: change(self.value),
            http: self.http,
            summary: self.summary,
        }
    }

    /// The HTTP status, headers and body.
    #[must_use]
    pub fn http(&self) -> &HttpResponse {
        &self.http
    }

    /// How many attempts the call took.
    #[must_use]
    pub fn attempts(&self) -> u32 {
        self.summary.attempts
    }

    /// The `Idempotency-Key` that all attempts carried.
    #[must_use]
    pub fn key(&self) -> Option<&IdempotencyKey> {
        self.summary.idempotency_key.as_ref()
    }

    /// Whether this is the response to an earlier call with the same key.
    #[must_use]
    pub fn is_replayed(&self) -> bool {
        let hit = self.http.headers().get("idempotency-cache-hit");
        hit.is_some_and(|value| value.as_bytes().eq_ignore_ascii_case(b"true"))
    }

    /// What the response says about the rate limit, if anything.
    #[must_use]
    pub fn rate_limit(&self) -> Option<RateLimit> {
        RateLimit::read(self.http.headers())
    }
}

impl<T> Deref for Response<T> {
    type Target = T;

    fn deref(&self) -> &T {
        &self.value
    }
}

impl<T> DerefMut for Response<T> {
    fn deref_mut(&mut self) -> &mut T {
        &mut self.value
    }
}

impl<T: fmt::Debug> fmt::Debug for Response<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Response")
            .field("http", &self.http)
            .field("value", &self.value)
            .finish_non_exhaustive()
    }
}
