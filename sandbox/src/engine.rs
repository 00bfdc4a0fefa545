//! Handles a request from routing to the journal entry.

mod call;

use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use axum::body::Body;
use http::request::Parts;
use http::{HeaderMap, HeaderValue, Response};

use self::call::Processed;
use crate::clock::Clock;
use crate::contract::Contract;
use crate::envelope;
use crate::idempotency::IdempotencyStore;
use crate::ids::IdGenerator;
use crate::journal::{Entry, Journal};
use crate::outage::Script;
use crate::rate_limit::RateLimiter;
use crate::resource::{self, Handler};
use crate::store::Stores;

const REQUEST_ID: &str = "x-request-id";
const CACHE_HIT: &str = "idempotency-cache-hit";

/// The settings of an engine.
#[derive(Debug, Clone)]
pub(crate) struct Config {
    pub(crate) require_product: bool,
    pub(crate) own_keys_only: bool,
    pub(crate) rate_limit: u32,
    pub(crate) rate_window: Duration,
    pub(crate) clock: Clock,
    pub(crate) seed: Option<u64>,
}

/// The body of a request, as far as it was received.
#[derive(Debug)]
pub(crate) enum ReceivedBody {
    Complete(Vec<u8>),
    TooLarge,
    Incomplete,
}

/// The sandbox without its HTTP server.
#[derive(Debug)]
pub(crate) struct Engine {
    config: Config,
    contract: &'static Contract,
    /// Looks up the handler for an operation id.
    handlers: fn(&str) -> Option<Handler>,
    ids: IdGenerator,
    limiter: Mutex<RateLimiter>,
    stores: Mutex<Stores>,
    journal: Mutex<Journal>,
    idempotency: IdempotencyStore,
    script: Mutex<Script>,
}

impl Engine {
    pub(crate) fn new(config: Config) -> Self {
        let ids = config
            .seed
            .map_or_else(IdGenerator::random, IdGenerator::seeded);
        Self {
            contract: Contract::get(),
            handlers: resource::handler,
            limiter: Mutex::new(RateLimiter::new(config.rate_limit, config.rate_window)),
            stores: Mutex::new(Stores::new(&ids)),
            journal: Mutex::default(),
            idempotency: IdempotencyStore::default(),
            script: Mutex::default(),
            ids,
            config,
        }
    }

    /// Handles a request and records it in the journal. Returns `None` if the
    /// connection must be reset instead of sending a response.
    pub(crate) async fn respond(
        &self,
        parts: &Parts,
        body: &ReceivedBody,
    ) -> Option<Response<Body>> {
        let (request_id, request_id_header) = self.request_id(&parts.headers);
        let path = parts.uri.path();
        let route = self.contract.route(&parts.method, path);
        let operation_id = route.as_ref().ok().map(|found| found.operation.id);
        let fault = operation_id.and_then(|id| lock(&self.script).next(id));

        let now = self.config.clock.now();
        let rate_limit = lock(&self.limiter).count(operation_id, now);
        let processed = match (fault, rate_limit.check()) {
            (Some(fault), _) if fault.prevents_handling() => Processed::default(),
            (_, Err(error)) => Processed::error(error),
            (fault, Ok(())) => {
                let call = async { self.call(route?, parts, body, fault).await };
                call.await.unwrap_or_else(Processed::error)
            }
        };
        let outcome = match fault {
            Some(fault) if fault.resets_connection() => None,
            Some(fault) => fault.error_response().map(Err).or(processed.outcome),
            None => processed.outcome,
        };

        let mut entry = Entry {
            method: parts.method.to_string(),
            path: path.to_owned(),
            operation_id,
            request_id,
            status: None,
            error_code: None,
            violations: Vec::new(),
            acted: processed.acted,
            replayed: processed.replayed,
            fault,
        };
        let response = outcome.map(|outcome| {
            let mut response = envelope::response(&outcome, &entry.request_id);
            let headers = response.headers_mut();
            rate_limit.write_headers(headers);
            headers.insert(REQUEST_ID, request_id_header);
            if processed.replayed {
                headers.insert(CACHE_HIT, HeaderValue::from_static("true"));
            }
            entry.status = Some(response.status().as_u16());
            if let Err(error) = outcome {
                entry.error_code = Some(error.code);
                entry.violations = error.violations().to_vec();
            }
            response
        });
        lock(&self.journal).record(entry);
        response
    }

    /// The request id that the caller sent, or a new one, as text and as a header
    /// value. The caller's id is taken unchanged, whatever its form.
    fn request_id(&self, headers: &HeaderMap) -> (String, HeaderValue) {
        let sent = headers.get(REQUEST_ID).filter(|value| !value.is_empty());
        if let Some(value) = sent {
            let text = String::from_utf8_lossy(value.as_bytes()).into_owned();
            return (text, value.clone());
        }
        let id = self.ids.uuid();
        let header = HeaderValue::try_from(&id).unwrap_or(HeaderValue::from_static("-"));
        (id, header)
    }

    pub(crate) fn journal(&self) -> MutexGuard<'_, Journal> {
        lock(&self.journal)
    }

    pub(crate) fn script(&self) -> MutexGuard<'_, Script> {
        lock(&self.script)
    }
}

/// Locks a mutex and ignores poisoning: every change is a single insert, so a
/// panic in a handler leaves the state consistent.
fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;
    use std::time::SystemTime;

    use http::Request;
    use serde_json::json;

    use super::*;
    use crate::auth;
    use crate::envelope::SuccessResponse;
    use crate::violation::Place;

    fn engine(handlers: fn(&str) -> Option<Handler>) -> Engine {
        let config = Config {
            require_product: true,
            own_keys_only: false,
            rate_limit: 10,
            rate_window: Duration::from_secs(60),
            clock: Clock::fixed(SystemTime::UNIX_EPOCH),
            seed: Some(1),
        };
        Engine {
            handlers,
            ..Engine::new(config)
        }
    }

    async fn get_link(engine: &Engine) -> Entry {
        let request = Request::get("/payment-links/1").header("x-api-key", auth::TEST_KEY);
        let (parts, ()) = request.body(()).unwrap().into_parts();
        engine
            .respond(&parts, &ReceivedBody::Complete(Vec::new()))
            .await
            .unwrap();
        engine.journal().entries().pop().unwrap()
    }

    #[tokio::test]
    async fn a_response_that_violates_the_schema_is_not_sent() {
        let entry = get_link(&engine(|_| {
            Some(|_, _| Ok(SuccessResponse::ok(json!({"link_id": 5}))))
        }))
        .await;
        assert_eq!(
            (entry.status, entry.error_code),
            (Some(500), Some("internal_error"))
        );
        assert!(entry.is_own_fault());
        let fields: Vec<_> = entry.violations.iter().map(|v| v.field.as_str()).collect();
        assert!(
            fields.contains(&"/link_id") && fields.contains(&"/url"),
            "{fields:?}"
        );
        assert!(entry.violations.iter().all(|v| v.place == Place::Answer));
    }

    #[tokio::test]
    async fn a_response_with_an_undeclared_status_is_not_sent() {
        let entry = get_link(&engine(|_| {
            Some(|_, _| Ok(SuccessResponse::created(json!({}))))
        }))
        .await;
        assert_eq!(entry.status, Some(500));
        assert_eq!(entry.violations[0].rule, "status");
    }

    #[tokio::test]
    async fn a_panic_in_a_handler_does_not_stop_the_sandbox() {
        let engine = Arc::new(engine(|_| Some(|_, _| panic!("on purpose"))));
        let task = tokio::spawn({
            let engine = engine.clone();
            async move { get_link(&engine).await }
        });
        assert!(task.await.unwrap_err().is_panic());
        let engine = Engine {
            handlers: resource::handler,
            ..Arc::into_inner(engine).unwrap()
        };
        assert_eq!(get_link(&engine).await.status, Some(404));
    }
}
