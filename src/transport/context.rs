use std::time::Duration;

use http::header::{HeaderMap, HeaderName, USER_AGENT};
use http::{HeaderValue, header};

use super::Connection;
use crate::idempotency::IdempotencyKey;
use crate::operation::Operation;
use crate::redact::REQUEST_ID;
use crate::retry::RetryPolicy;

const ACCOUNT: HeaderName = HeaderName::from_static("lomi-account");
const API_KEY: HeaderName = HeaderName::from_static("x-api-key");
const IDEMPOTENCY_KEY: HeaderName = HeaderName::from_static("idempotency-key");
const VERSION: HeaderName = HeaderName::from_static("lomi-version");

/// What the attempts of a call have in common: everything but the request that
/// the operation's writer makes.
#[derive(Debug)]
pub(crate) struct CallContext {
    pub(crate) operation: &'static Operation,
    pub(crate) limits: Limits,
    pub(crate) idempotency_key: Option<IdempotencyKey>,
    pub(crate) account: Option<HeaderValue>,
    pub(crate) request_id: Option<HeaderValue>,
    /// Headers that the caller added.
    pub(crate) headers: Vec<(HeaderName, HeaderValue)>,
}

/// How long and how often a call is tried.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Limits {
    /// For one attempt, connection and body included.
    pub(crate) timeout: Duration,
    /// For all attempts and the waits between them.
    pub(crate) total_timeout: Duration,
    pub(crate) retry: RetryPolicy,
}

impl CallContext {
    /// Sets the headers of an attempt. The only place that sets headers, beside
    /// `Accept` and `Content-Type`, which follow from the operation.
    pub(super) fn write_headers(&self, connection: &Connection, headers: &mut HeaderMap) {
        for (name, value) in &self.headers {
            headers.insert(name, value.clone());
        }
        let key = self.idempotency_key.as_ref();
        for (name, value) in [
            (IDEMPOTENCY_KEY, key.and_then(IdempotencyKey::header)),
            (ACCOUNT, self.account.clone()),
            (REQUEST_ID, self.request_id.clone()),
        ] {
            if let Some(value) = value {
                headers.insert(name, value);
            }
        }
        headers.insert(API_KEY, connection.key.header());
        headers.insert(USER_AGENT, connection.user_agent.clone());
        headers.insert(VERSION, HeaderValue::from_static(connection.api_version));
        debug_assert!(headers.contains_key(header::ACCEPT));
    }
}
