//! From a request to an answer, in the order in which lomi. checks.

use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use axum::body::Body;
use http::header::{ALLOW, CONTENT_TYPE};
use http::request::Parts;
use http::{HeaderMap, HeaderValue, Response, StatusCode};

use crate::auth;
use crate::clock::Clock;
use crate::contract::{Contract, Operation};
use crate::envelope::{Answer, Details, Refusal};
use crate::ids::Ids;
use crate::journal::{Entry, Journal};
use crate::rate_limit::RateLimiter;
use crate::resource::{self, Context, Handler, Rules};
use crate::route::Match;
use crate::store::World;
use crate::validate::{self, Call};

const REQUEST_ID: &str = "x-request-id";

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
            ids,
            config,
        }
    }

    /// Answers a request and writes it down.
    pub(crate) fn answer(&self, parts: &Parts, body: &Received) -> Response<Body> {
        let (request_id, request_id_header) = self.request_id(&parts.headers);
        let path = parts.uri.path();
        let route = self.contract.route(&parts.method, path);
        let operation_id = route.as_ref().ok().map(|found| found.operation.id);

        let now = self.config.clock.now();
        let standing = lock(&self.limiter).count(operation_id, now);
        let result = standing
            .check()
            .and_then(|()| self.call(route?, parts, body));

        let mut response = Response::new(Body::empty());
        let headers = response.headers_mut();
        standing.write(headers);
        headers.insert(REQUEST_ID, request_id_header);
        let json = HeaderValue::from_static("application/json; charset=utf-8");
        headers.insert(CONTENT_TYPE, json);
        let (status, code, body, violations) = match result {
            Ok(answer) => (answer.status, None, answer.body, Vec::new()),
            Err(refusal) => {
                if let Some(allow) = refusal.allow.as_deref()
                    && let Ok(allow) = HeaderValue::try_from(allow)
                {
                    headers.insert(ALLOW, allow);
                }
                let body = refusal.body(&request_id);
                let violations = refusal.violations().to_vec();
                (refusal.status, Some(refusal.code), body, violations)
            }
        };
        *response.status_mut() = status;
        *response.body_mut() = Body::from(body.to_string());
        lock(&self.journal).record(Entry {
            method: parts.method.to_string(),
            path: path.to_owned(),
            operation_id,
            request_id,
            status: status.as_u16(),
            error_code: code,
            violations,
        });
        response
    }

    fn call(&self, found: Match, parts: &Parts, body: &Received) -> Result<Answer, Refusal> {
        let operation = found.operation;
        let environment = auth::authenticate(&parts.headers, self.config.own_keys_only)?;
        if parts.headers.contains_key("lomi-account") && !operation.takes_header("lomi-account") {
            return Err(Refusal::unauthorized(format!(
                "{} cannot act for another account: leave out Lomi-Account.",
                operation.id
            )));
        }
        let body = match body {
            Received::Whole(body) => body,
            Received::TooLarge => {
                // 500, not 413: that is what lomi. answers.
                let message = "The body is larger than 10 MB.";
                return Err(Refusal::internal(message, Details::Nothing));
            }
            Received::Interrupted => {
                return Err(Refusal::bad_request("The body ended before its time."));
            }
        };
        let call = validate::request(found, environment, parts, body)?;
        match (self.handlers)(operation.id) {
            Some(handler) => keep_to_contract(operation, self.handle(handler, &call)?),
            None => Err(Refusal::new(
                StatusCode::NOT_IMPLEMENTED,
                "not_implemented",
                format!(
                    "The request is fine, but this sandbox does not play {} yet.",
                    operation.id
                ),
                Details::Nothing,
            )),
        }
    }

    fn handle(&self, handler: Handler, call: &Call) -> Result<Answer, Refusal> {
        let mut world = lock(&self.world);
        let (owner, store) = world.of(call.environment);
        let mut context = Context {
            store,
            owner,
            clock: &self.config.clock,
            ids: &self.ids,
            rules: Rules {
                require_product: self.config.require_product,
            },
        };
        handler(&mut context, call)
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
}

/// Lets no answer out that breaks the contract.
fn keep_to_contract(operation: &Operation, answer: Answer) -> Result<Answer, Refusal> {
    let violations = validate::answer(operation, &answer);
    if violations.is_empty() {
        return Ok(answer);
    }
    let message = format!(
        "The sandbox's own answer to {} breaks the contract: a fault of the sandbox.",
        operation.id
    );
    Err(Refusal::internal(message, Details::Violations(violations)))
}

/// A panic elsewhere leaves the state usable: each change is a single insert.
fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

#[cfg(test)]
mod tests {
    use std::time::SystemTime;

    use http::Request;
    use serde_json::json;

    use super::*;
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

    fn get_link(engine: &Engine) -> Entry {
        let request = Request::get("/payment-links/1").header("x-api-key", auth::TEST_KEY);
        let (parts, ()) = request.body(()).unwrap().into_parts();
        engine.answer(&parts, &Received::Whole(Vec::new()));
        engine.journal().entries().pop().unwrap()
    }

    #[test]
    fn an_answer_that_breaks_the_schema_does_not_leave() {
        let entry = get_link(&engine(|_| {
            Some(|_, _| Ok(Answer::ok(json!({"link_id": 5}))))
        }));
        assert_eq!(
            (entry.status, entry.error_code),
            (500, Some("internal_error"))
        );
        assert!(entry.is_own_fault());
        let fields: Vec<_> = entry.violations.iter().map(|v| v.field.as_str()).collect();
        assert!(
            fields.contains(&"/link_id") && fields.contains(&"/url"),
            "{fields:?}"
        );
        assert!(entry.violations.iter().all(|v| v.place == Place::Answer));
    }

    #[test]
    fn an_answer_with_an_undeclared_status_does_not_leave() {
        let entry = get_link(&engine(|_| Some(|_, _| Ok(Answer::created(json!({}))))));
        assert_eq!(entry.status, 500);
        assert_eq!(entry.violations[0].rule, "status");
    }

    #[test]
    fn a_panic_in_a_handler_does_not_end_the_sandbox() {
        let engine = engine(|_| Some(|_, _| panic!("on purpose")));
        let hit = || get_link(&engine);
        assert!(std::panic::catch_unwind(std::panic::AssertUnwindSafe(hit)).is_err());
        let engine = Engine {
            handlers: resource::handler,
            ..engine
        };
        assert_eq!(get_link(&engine).status, 404);
    }
}
