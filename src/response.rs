use std::fmt;
use std::ops::{Deref, DerefMut};

use bytes::Bytes;
use http::{HeaderMap, StatusCode};

use crate::call::Told;
use crate::error::DecodeCause;
use crate::transport::Answer;
use crate::{DecodeError, Error, IdempotencyKey, Operation, RateLimit};

/// A success answer: the value, and all it came with.
///
/// Dereferences to the value.
#[derive(Clone)]
pub struct Response<T> {
    value: T,
    answer: Answer,
    told: Told,
}

impl<T> Response<T> {
    pub(crate) fn new(value: T, answer: Answer, told: Told) -> Self {
        Self {
            value,
            answer,
            told,
        }
    }

    /// The value alone.
    #[must_use]
    pub fn into_inner(self) -> T {
        self.value
    }

    /// The error that this answer turns out to be.
    pub(crate) fn unreadable(
        &self,
        operation: &'static Operation,
        path: &str,
        problem: &str,
    ) -> Error {
        let cause = DecodeCause::Mismatch(serde::de::Error::custom(problem));
        let (path, answer, told) = (path.to_owned(), self.answer.clone(), self.told.clone());
        DecodeError::new(operation, path, cause, answer, told).into()
    }

    /// The same answer with another value.
    #[must_use]
    pub fn map<U>(self, change: impl FnOnce(T) -> U) -> Response<U> {
        Response {
            value: change(self.value),
            answer: self.answer,
            told: self.told,
        }
    }

    /// The HTTP status: any 2xx.
    #[must_use]
    pub fn status(&self) -> StatusCode {
        self.answer.status
    }

    /// The headers of the answer.
    #[must_use]
    pub fn headers(&self) -> &HeaderMap {
        &self.answer.headers
    }

    /// The request id, of `X-Request-Id`. Give it to lomi. support.
    #[must_use]
    pub fn request_id(&self) -> Option<&str> {
        self.answer.request_id()
    }

    /// How many attempts the call took.
    #[must_use]
    pub fn attempts(&self) -> u32 {
        self.told.attempts
    }

    /// The `Idempotency-Key` that all attempts carried.
    #[must_use]
    pub fn idempotency_key(&self) -> Option<&IdempotencyKey> {
        self.told.idempotency_key.as_ref()
    }

    /// Whether this is the answer of an earlier call with the same key.
    #[must_use]
    pub fn is_replayed(&self) -> bool {
        let hit = self.answer.headers.get("idempotency-cache-hit");
        hit.is_some_and(|value| value.as_bytes().eq_ignore_ascii_case(b"true"))
    }

    /// Where the caller stands with the rate limit, if the answer tells.
    #[must_use]
    pub fn rate_limit(&self) -> Option<RateLimit> {
        RateLimit::read(&self.answer.headers)
    }

    /// The body as it came, with the fields that the type does not know.
    #[must_use]
    pub fn raw_body(&self) -> &Bytes {
        &self.answer.body
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
            .field("status", &self.answer.status)
            .field("request_id", &self.request_id())
            .field("value", &self.value)
            .finish_non_exhaustive()
    }
}
