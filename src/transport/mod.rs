//! What happens to every request of the generated client: headers before,
//! one buffered answer after.

use std::sync::Arc;
use std::time::Duration;

use http::HeaderValue;
use http::header::{HeaderName, USER_AGENT};
use progenitor_client::{ClientHooks, ClientInfo, OperationInfo};

use crate::ApiKey;
use crate::call::Call;
use crate::generated::low_level::{self, Client};
use crate::operation::{self, Envelope};

mod answer;

pub(crate) use answer::Answer;

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
    pub(crate) timeout: Duration,
}

impl ClientHooks<Inner> for Client {
    /// The one place where headers are set.
    async fn pre<E>(
        &self,
        request: &mut reqwest::Request,
        _info: &OperationInfo,
    ) -> Result<(), low_level::Error<E>> {
        let Inner { settings, call } = self.inner();
        let headers = request.headers_mut();
        headers.remove(GENERATOR_VERSION);
        headers.insert(API_KEY, settings.key.header());
        headers.insert(USER_AGENT, settings.user_agent.clone());
        headers.insert(VERSION, HeaderValue::from_static(Self::api_version()));
        if let Some(call) = call {
            if let Some(key) = call.idempotency_key() {
                headers.insert(IDEMPOTENCY_KEY, key);
            }
            if let Some(account) = call.account() {
                headers.insert(ACCOUNT, account);
            }
        }
        *request.timeout_mut() = Some(settings.timeout);
        Ok(())
    }

    /// Reads the whole answer, so that no path can lose it, and hands the
    /// generated code an equal one.
    async fn exec(
        &self,
        request: reqwest::Request,
        info: &OperationInfo,
    ) -> reqwest::Result<reqwest::Response> {
        let response = self.client().execute(request).await?;
        let (answer, cut) = Answer::read(response).await;
        let rebuilt = match &self.inner().call {
            Some(call) => {
                let rebuilt = answer.response(call.operation.envelope, None);
                call.keep(answer);
                rebuilt
            }
            None => {
                let operation = operation::by_function(info.operation_id);
                let envelope = operation.map_or(Envelope::None, |operation| operation.envelope);
                answer.response(envelope, Some(&answer.headers))
            }
        };
        cut.map_or(Ok(rebuilt), Err)
    }
}
