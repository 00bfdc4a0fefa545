//! What happens to every request of the generated client: headers before,
//! one buffered answer after.

use std::sync::Arc;
use std::time::Duration;

use http::HeaderValue;
use http::header::{HeaderName, USER_AGENT};
use progenitor_client::{ClientHooks, ClientInfo, OperationInfo};

use crate::api_key::ApiKey;
use crate::call::Call;
use crate::generated::low_level::{self, Client};
use crate::operation::{self, Envelope};
use crate::retry::TokenBucket;
use crate::runtime::Runtime;
use crate::{Acceptance, RetryPolicy};

mod answer;
mod engine;

pub(crate) use answer::Answer;
pub(crate) use engine::{End, Report};

const API_KEY: HeaderName = HeaderName::from_static("x-api-key");
const VERSION: HeaderName = HeaderName::from_static("lomi-version");
const ACCOUNT: HeaderName = HeaderName::from_static("lomi-account");
const IDEMPOTENCY_KEY: HeaderName = HeaderName::from_static("idempotency-key");
/// Set by the generator, unknown to the API.
const GENERATOR_VERSION: HeaderName = HeaderName::from_static("api-version");

/// What the generated client carries for its hooks.
#[derive(Debug, Clone)]
pub struct Inner {
    pub(crate) settings: Arc<Settings>,
    /// The call of the facade; none where the low-level client is used as it is.
    pub(crate) call: Option<Arc<Call>>,
}

/// What all calls of a client share.
#[derive(Debug)]
pub(crate) struct Settings {
    pub(crate) key: ApiKey,
    pub(crate) user_agent: HeaderValue,
    /// For one attempt, connection and body included.
    pub(crate) timeout: Duration,
    /// For all attempts and the waits between them.
    pub(crate) total_timeout: Duration,
    pub(crate) retry: RetryPolicy,
    pub(crate) bucket: TokenBucket,
    pub(crate) runtime: Runtime,
}

impl ClientHooks<Inner> for Client {
    /// The one place where headers are set.
    async fn pre<E>(
        &self,
        request: &mut reqwest::Request,
        info: &OperationInfo,
    ) -> Result<(), low_level::Error<E>> {
        let Inner { settings, call } = self.inner();
        let headers = request.headers_mut();
        headers.remove(GENERATOR_VERSION);
        headers.insert(API_KEY, settings.key.header());
        headers.insert(USER_AGENT, settings.user_agent.clone());
        headers.insert(VERSION, HeaderValue::from_static(Self::api_version()));
        let key = match call {
            Some(call) => call.idempotency_key(),
            None => {
                let operation = operation::by_function(info.operation_id);
                let takes = operation.is_some_and(|o| o.idempotency_key != Acceptance::No);
                takes
                    .then(|| settings.runtime.keys.key().header())
                    .flatten()
            }
        };
        if let Some(key) = key {
            headers.insert(IDEMPOTENCY_KEY, key);
        }
        if let Some(account) = call.as_ref().and_then(|call| call.account()) {
            headers.insert(ACCOUNT, account);
        }
        Ok(())
    }

    /// Sends the request as often as its operation allows. Every answer is read
    /// whole, so that no path can lose it; the generated code gets an equal one.
    async fn exec(
        &self,
        request: reqwest::Request,
        info: &OperationInfo,
    ) -> reqwest::Result<reqwest::Response> {
        let Inner { settings, call } = self.inner();
        let operation = match call {
            Some(call) => Some(call.operation),
            None => operation::by_function(info.operation_id),
        };
        let envelope = operation.map_or(Envelope::None, |operation| operation.envelope);
        let (end, report) = engine::run(self.client(), settings, operation, request).await;
        // The facade has the headers; only others look for them in the copy.
        let headers = |answer: &Answer| call.is_none().then(|| answer.headers.clone());
        let (result, answer) = match end {
            End::Answer(answer) => {
                let equal = answer.response(envelope, headers(&answer));
                (Ok(equal), Some(answer))
            }
            End::Cut(answer, error) => (Err(error), Some(answer)),
            End::Error(error) => (Err(error), None),
        };
        if let Some(call) = call {
            call.keep(answer, report);
        }
        result
    }
}
