//! Sends the requests of a call and reads one response, as often as the call's
//! operation and limits allow.

use std::sync::Arc;
use std::time::Duration;

use http::HeaderValue;

use crate::api_key::ApiKey;
use crate::environment::Environment;
use crate::redact::Redactor;
use crate::retry::TokenBucket;
use crate::runtime::{Clock, IdempotencyKeySource, JitterSource};
use crate::telemetry::Telemetry;

mod attempts;
mod body;
mod context;
mod writer;

pub(crate) use attempts::{Attempts, WriteRequest};
pub(crate) use context::{CallContext, Limits};
pub(crate) use writer::{QueryParam, RequestWriter, encode_path};

/// What all calls of a client share.
pub(crate) struct Connection {
    pub(crate) http: reqwest::Client,
    pub(crate) environment: Environment,
    /// Without a slash at its end.
    pub(crate) base_url: String,
    pub(crate) key: ApiKey,
    pub(crate) user_agent: HeaderValue,
    pub(crate) api_version: &'static str,
    pub(crate) limits: Limits,
    /// The time-out that `http` itself has.
    pub(crate) http_timeout: Duration,
    /// In bytes.
    pub(crate) max_response_size: usize,
    pub(crate) bucket: TokenBucket,
    pub(crate) clock: Arc<dyn Clock>,
    pub(crate) jitter: Arc<dyn JitterSource>,
    pub(crate) keys: Arc<dyn IdempotencyKeySource>,
    pub(crate) telemetry: Telemetry,
    pub(crate) redactor: Redactor,
}
