//! Runs one request through its checks and its handler, in the same order as lomi.

use http::HeaderMap;
use http::request::Parts;

use super::{Engine, ReceivedBody, lock};
use crate::auth;
use crate::contract::Operation;
use crate::envelope::{Details, ErrorResponse, SuccessResponse};
use crate::idempotency::{Claim, Fingerprint, Outcome, Scope};
use crate::outage::Fault;
use crate::resource::{Context, Handler, Rules};
use crate::route::Match;
use crate::validate::{self, Call};

const ACCOUNT: &str = "lomi-account";

/// The result of processing a request. The outcome is `None` if a scheduled
/// fault stopped the request before it was processed.
#[derive(Debug, Default)]
pub(super) struct Processed {
    pub(super) outcome: Option<Outcome>,
    pub(super) acted: bool,
    pub(super) replayed: bool,
}

impl Processed {
    pub(super) fn error(error: ErrorResponse) -> Self {
        Self {
            outcome: Some(Err(error)),
            ..Self::default()
        }
    }
}

impl Engine {
    pub(super) async fn call(
        &self,
        found: Match,
        parts: &Parts,
        body: &ReceivedBody,
        fault: Option<Fault>,
    ) -> Result<Processed, ErrorResponse> {
        let call = self.authenticate_and_parse(found, parts, body)?;
        let operation = call.operation;
        let Some(handler) = (self.handlers)(operation.id) else {
            validate::check(&call, &parts.headers)?;
            return Err(ErrorResponse::not_implemented(operation.id));
        };
        let reservation = match self.claim(&call, &parts.headers)? {
            Some(Claim::Replay(outcome)) => {
                return Ok(Processed {
                    outcome: Some(outcome),
                    replayed: true,
                    acted: false,
                });
            }
            Some(Claim::New(reservation)) => Some(reservation),
            None => None,
        };
        if let Some(delay) = fault.and_then(Fault::delay) {
            tokio::time::sleep(delay).await;
        }
        let outcome = validate::check(&call, &parts.headers)
            .and_then(|()| self.handle(handler, &call))
            .and_then(|response| check_response(operation, response));
        if let Some(reservation) = reservation {
            reservation.complete(&outcome);
        }
        Ok(Processed {
            acted: outcome.is_ok(),
            outcome: Some(outcome),
            replayed: false,
        })
    }

    /// Authenticates the caller and parses the request.
    fn authenticate_and_parse(
        &self,
        found: Match,
        parts: &Parts,
        body: &ReceivedBody,
    ) -> Result<Call, ErrorResponse> {
        let operation = found.operation;
        let environment = auth::authenticate(&parts.headers, self.config.own_keys_only)?;
        if parts.headers.contains_key(ACCOUNT) && !operation.takes_header(ACCOUNT) {
            return Err(ErrorResponse::unauthorized(format!(
                "{} does not support Lomi-Account: remove the header.",
                operation.id
            )));
        }
        let body = match body {
            ReceivedBody::Complete(body) => body,
            ReceivedBody::TooLarge => {
                // lomi. responds with 500 here, not 413.
                let message = "The request body is larger than 10 MB.";
                return Err(ErrorResponse::internal(message, Details::Nothing));
            }
            ReceivedBody::Incomplete => {
                return Err(ErrorResponse::bad_request(
                    "The connection closed before the whole request body was received.",
                ));
            }
        };
        validate::parse(found, environment, parts, body)
    }

    /// Claims the idempotency key of the call, if it has one.
    fn claim(&self, call: &Call, headers: &HeaderMap) -> Result<Option<Claim<'_>>, ErrorResponse> {
        let Some(key) = call.idempotency_key.clone() else {
            return Ok(None);
        };
        let account = headers.get(ACCOUNT);
        let scope = Scope {
            environment: call.environment,
            account: account.map(|value| String::from_utf8_lossy(value.as_bytes()).into_owned()),
            operation: call.operation.id,
            key,
        };
        let fingerprint = Fingerprint::of(call.body.as_ref());
        let claim = self
            .idempotency
            .claim(scope, fingerprint, self.config.clock.now());
        claim.map(Some)
    }

    fn handle(&self, handler: Handler, call: &Call) -> Result<SuccessResponse, ErrorResponse> {
        let mut stores = lock(&self.stores);
        let (owner, store) = stores.for_environment(call.environment);
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
}

/// Replaces a response that violates the contract with a 500.
fn check_response(
    operation: &Operation,
    response: SuccessResponse,
) -> Result<SuccessResponse, ErrorResponse> {
    let violations = validate::response_violations(operation, &response);
    if violations.is_empty() {
        return Ok(response);
    }
    let message = format!(
        "The sandbox's own response to {} violates the contract: this is a bug in the sandbox.",
        operation.id
    );
    Err(ErrorResponse::internal(
        message,
        Details::Violations(violations),
    ))
}
