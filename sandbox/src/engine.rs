//! From a request to an answer that is written down.

mod call;

use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use axum::body::Body;
use http::request::Parts;
use http::{HeaderMap, HeaderValue, Response};

use self::call::Done;
use crate::clock::Clock;
use crate::contract::Contract;
use crate::envelope;
use crate::idempotency::Ledger;
use crate::ids::Ids;
use crate::journal::{Entry, Journal};
use crate::outage::Script;
use crate::rate_limit::RateLimiter;
use crate::resource::{self, Handler};
use crate::store::World;

const REQUEST_ID: &str = "x-request-id";
const CACHE_HIT: &str = "idempotency-cache-hit";

/// How an engine behaves.
#[derive(Debug, Clone)]
pub(crate) struct Config {
    pub(crate) require_product: bool,
    pub(crate) own_keys_only: bool,
    pub(crate) rate_limit: u32,
    pub(crate) rate_window: Duration,
    pub(crate) clock: Clock,
    pub(crate) seed: Option<u64>,
}

/// The body of a request, as far as it came.
#[derive(Debug)]
pub(crate) enum Received {
    Whole(Vec<u8>),
    TooLarge,
    Interrupted,
}

/// A local lomi. without its network part.
#[derive(Debug)]
pub(crate) struct Engine {
    config: Config,
    contract: &'static Contract,
    /// Finds the handler of an operation id.
    handlers: fn(&str) -> Option<Handler>,
    ids: Ids,
    limiter: Mutex<RateLimiter>,
    world: Mutex<World>,
    journal: Mutex<Journal>,
    ledger: Ledger,
    script: Mutex<Script>,
}

impl Engine {
    pub(crate) fn new(config: Config) -> Self {
        let ids = config.seed.map_or_else(Ids::random, Ids::seeded);
        Self {
            contract: Contract::get(),
            handlers: resource::handler,
            limiter: Mutex::new(RateLimiter::new(config.rate_limit, config.rate_window)),
            world: Mutex::new(World::new(&ids)),
            journal: Mutex::default(),
            ledger: Ledger::default(),
            script: Mutex::default(),
            ids,
            config,
        }
    }

    /// Answers a request and writes it down; `None` if the connection is to be
    /// reset instead.
    pub(crate) async fn answer(&self, parts: &Parts, body: &Received) -> Option<Response<Body>> {
        let (request_id, request_id_header) = self.request_id(&parts.headers);
        let path = parts.uri.path();
        let route = self.contract.route(&parts.method, path);
        let operation_id = route.as_ref().ok().map(|found| found.operation.id);
        let fault = operation_id.and_then(|id| lock(&self.script).next(id));

        let now = self.config.clock.now();
        let standing = lock(&self.limiter).count(operation_id, now);
        let done = match (fault, standing.check()) {
            (Some(fault), _) if fault.is_before() => Done::default(),
            (_, Err(refusal)) => Done::refused(refusal),
            (fault, Ok(())) => {
                let call = async { self.call(route?, parts, body, fault).await };
                call.await.unwrap_or_else(Done::refused)
            }
        };
        let outcome = match fault {
            Some(fault) if fault.resets() => None,
            Some(fault) => fault.refusal().map(Err).or(done.outcome),
            None => done.outcome,
        };

        let mut entry = Entry {
            method: parts.method.to_string(),
            path: path.to_owned(),
            operation_id,
            request_id,
            status: None,
            error_code: None,
            violations: Vec::new(),
            acted: done.acted,
            replayed: done.replayed,
            fault,
        };
        let response = outcome.map(|outcome| {
            let mut response = envelope::response(&outcome, &entry.request_id);
            let headers = response.headers_mut();
            standing.write(headers);
            headers.insert(REQUEST_ID, request_id_header);
            if done.replayed {
                headers.insert(CACHE_HIT, HeaderValue::from_static("true"));
            }
            entry.status = Some(response.status().as_u16());
            if let Err(refusal) = outcome {
                entry.error_code = Some(refusal.code);
                entry.violations = refusal.violations().to_vec();
            }
            response
        });
        lock(&self.journal).record(entry);
        response
    }

    /// The caller's id, whatever it looks like, or a new one: as text and as a
    /// header.
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

/// A panic elsewhere leaves the state usable: each change is a single insert.
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
    use crate::envelope::Answer;
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
            .answer(&parts, &Received::Whole(Vec::new()))
            .await
            .unwrap();
        engine.journal().entries().pop().unwrap()
    }

    #[tokio::test]
    async fn an_answer_that_breaks_the_schema_does_not_leave() {
        let entry = get_link(&engine(|_| {
            Some(|_, _| Ok(Answer::ok(json!({"link_id": 5}))))
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
    async fn an_answer_with_an_undeclared_status_does_not_leave() {
        let entry = get_link(&engine(|_| Some(|_, _| Ok(Answer::created(json!({})))))).await;
        assert_eq!(entry.status, Some(500));
        assert_eq!(entry.violations[0].rule, "status");
    }

    #[tokio::test]
    async fn a_panic_in_a_handler_does_not_end_the_sandbox() {
        let engine = Arc::new(engine(|_| Some(|_, _| panic!("on purpose"))));
        let hit = tokio::spawn({
            let engine = engine.clone();
            async move { get_link(&engine).await }
        });
        assert!(hit.await.unwrap_err().is_panic());
        let engine = Engine {
            handlers: resource::handler,
            ..Arc::into_inner(engine).unwrap()
        };
        assert_eq!(get_link(&engine).await.status, Some(404));
    }
}
