//! From a request to what comes of it, in the order in which lomi. checks.

use http::HeaderMap;
use http::request::Parts;

use super::{Engine, Received, lock};
use crate::auth;
use crate::contract::Operation;
use crate::envelope::{Answer, Details, Refusal};
use crate::idempotency::{Claim, Fingerprint, Outcome, Scope};
use crate::outage::Fault;
use crate::resource::{Context, Handler, Rules};
use crate::route::Match;
use crate::validate::{self, Call};

const ACCOUNT: &str = "lomi-account";

/// What became of a request; no outcome where a fault came first.
#[derive(Debug, Default)]
pub(super) struct Done {
    pub(super) outcome: Option<Outcome>,
    pub(super) acted: bool,
    pub(super) replayed: bool,
}

impl Done {
    pub(super) fn refused(refusal: Refusal) -> Self {
        Self {
            outcome: Some(Err(refusal)),
            ..Self::default()
        }
    }
}

impl Engine {
    pub(super) async fn call(
        &self,
        found: Match,
        parts: &Parts,
        body: &Received,
        fault: Option<Fault>,
    ) -> Result<Done, Refusal> {
        let call = self.admit(found, parts, body)?;
        let operation = call.operation;
        let Some(handler) = (self.handlers)(operation.id) else {
            validate::check(&call, &parts.headers)?;
            return Err(Refusal::not_implemented(operation.id));
        };
        let reservation = match self.claim(&call, &parts.headers)? {
            Some(Claim::Again(outcome)) => {
                return Ok(Done {
                    outcome: Some(outcome),
                    replayed: true,
                    acted: false,
                });
            }
            Some(Claim::First(reservation)) => Some(reservation),
            None => None,
        };
        if let Some(delay) = fault.and_then(Fault::delay) {
            tokio::time::sleep(delay).await;
        }
        let outcome = validate::check(&call, &parts.headers)
            .and_then(|()| self.handle(handler, &call))
            .and_then(|answer| keep_to_contract(operation, answer));
        if let Some(reservation) = reservation {
            reservation.settle(&outcome);
        }
        Ok(Done {
            acted: outcome.is_ok(),
            outcome: Some(outcome),
            replayed: false,
        })
    }

    /// The call of a known caller.
    fn admit(&self, found: Match, parts: &Parts, body: &Received) -> Result<Call, Refusal> {
        let operation = found.operation;
        let environment = auth::authenticate(&parts.headers, self.config.own_keys_only)?;
        if parts.headers.contains_key(ACCOUNT) && !operation.takes_header(ACCOUNT) {
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
        validate::read(found, environment, parts, body)
    }

    /// Asks for the call's idempotency key, if it has one.
    fn claim(&self, call: &Call, headers: &HeaderMap) -> Result<Option<Claim<'_>>, Refusal> {
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
            .ledger
            .claim(scope, fingerprint, self.config.clock.now());
        claim.map(Some)
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
