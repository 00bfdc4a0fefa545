//! What happens to every request of the generated client: headers before,
//! one buffered answer after.

use std::sync::Arc;
use std::time::Duration;

use http::header::{HeaderMap, HeaderName, HeaderValue, USER_AGENT};
use progenitor_client::{ClientHooks, ClientInfo, OperationInfo};
use serde::de::IgnoredAny;
use tracing::Instrument;

use crate::api_key::ApiKey;
use crate::call::{self, Call, Options};
use crate::error::RequestError;
use crate::generated::low_level::{self, Client};
use crate::operation;
use crate::retry::TokenBucket;
use crate::runtime::Runtime;
use crate::telemetry::Watch;
use crate::{Acceptance, Operation, RetryPolicy};

mod answer;
mod engine;
mod spare;

pub(crate) use answer::{Answer, REQUEST_ID};
pub(crate) use engine::{Content, End, Report};

const API_KEY: HeaderName = HeaderName::from_static("x-api-key");
const VERSION: HeaderName = HeaderName::from_static("lomi-version");

/// What the generated client carries for its hooks.
#[derive(Debug, Clone)]
pub struct Inner {
    pub(crate) settings: Arc<Settings>,
    /// What holds for every call that sets nothing else.
    pub(crate) defaults: Arc<Options>,
    /// The call of the facade; none where the low-level client is used as it is.
    pub(crate) call: Option<Arc<Call>>,
}

/// What all calls of a client share.
#[derive(Debug)]
pub(crate) struct Settings {
    pub(crate) key: ApiKey,
    pub(crate) user_agent: HeaderValue,
    pub(crate) limits: Limits,
    /// The time-out of the HTTP client itself, if the SDK made it.
    pub(crate) own_timeout: Option<Duration>,
    pub(crate) bucket: TokenBucket,
    pub(crate) runtime: Runtime,
}

impl Settings {
    /// The one place where headers are set.
    fn write(&self, call: &Call, headers: &mut HeaderMap) {
        call.write(headers);
        headers.insert(API_KEY, self.key.header());
        headers.insert(USER_AGENT, self.user_agent.clone());
        headers.insert(VERSION, HeaderValue::from_static(Client::api_version()));
    }
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

impl Inner {
    /// The call of the facade, or the one that a method of the low-level client
    /// makes: with the client's options, and a key where the operation takes one.
    fn call(&self, info: &OperationInfo) -> Result<Arc<Call>, RequestError> {
        if let Some(call) = &self.call {
            return Ok(call.clone());
        }
        let operation = operation::by_function(info.operation_id);
        let takes_key = operation.idempotency_key != Acceptance::No;
        let options = Options {
            idempotency_key: takes_key.then(|| self.settings.runtime.keys.key()),
            ..Options::default()
        };
        self.low_level_call(operation, options).map(Arc::new)
    }

    fn low_level_call(
        &self,
        operation: &'static Operation,
        options: Options,
    ) -> Result<Call, RequestError> {
        let limits = self.settings.limits;
        let read = call::read::<IgnoredAny>;
        Call::new(operation, options, &self.defaults, limits, read)
    }
}

impl ClientHooks<Inner> for Client {
    /// Refuses a call of the low-level client whose options do not fit: the only
    /// place that can say why.
    async fn pre<E>(
        &self,
        _: &mut reqwest::Request,
        info: &OperationInfo,
    ) -> Result<(), low_level::Error<E>> {
        let inner = self.inner();
        if inner.call.is_some() {
            return Ok(());
        }
        let operation = operation::by_function(info.operation_id);
        match inner.low_level_call(operation, Options::default()) {
            Ok(_) => Ok(()),
            Err(error) => Err(low_level::Error::InvalidRequest(error.to_string())),
        }
    }

    /// Sends the request as often as its operation allows. Every answer is read
    /// whole, so that no path can lose it. The facade takes it from the call;
    /// whoever calls the low-level client gets an equal one to read.
    async fn exec(
        &self,
        request: reqwest::Request,
        info: &OperationInfo,
    ) -> reqwest::Result<reqwest::Response> {
        let inner = self.inner();
        let Ok(call) = inner.call(info) else {
            // `pre` refused it: nothing comes here.
            return self.client().execute(request).await;
        };
        let run = engine::run(self.client(), &inner.settings, &call, request);
        if inner.call.is_some() {
            let (end, report) = run.await;
            return call.keep(end, report);
        }
        // Nobody else watches a call of the low-level client.
        let mut watch = Watch::start(inner.settings.clone(), call.operation);
        let span = watch.follow(call.clone());
        let (end, report) = run.instrument(span).await;
        watch.end(&end.summary(call.operation, report));
        match end {
            End::Answer(answer, ..) => Ok(answer.response(call.operation)),
            End::Cut(_, error) | End::Error(error) => Err(error),
        }
    }

    /// The facade has the answer already: there is nothing left to read.
    async fn post<E>(
        &self,
        result: &reqwest::Result<reqwest::Response>,
        _: &OperationInfo,
    ) -> Result<(), low_level::Error<E>> {
        match self.inner().call.is_some() && result.is_ok() {
            true => Err(low_level::Error::InvalidRequest(String::new())),
            false => Ok(()),
        }
    }
}
