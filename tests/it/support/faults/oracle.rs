//! The expected outcome of each case. It follows only from what the API promises and what
//! a client can know; nothing here is taken from `src/retry`.

use std::time::Duration;

use lomi::{Advice, Error, HeaderSupport, Operation};

use super::fault::{Action, ConnectionEnd, Evidence, Fault, Payload};
use super::scenario::{Case, Position, ServerLog};
use super::time::STEP;

/// The default retry limits of the SDK.
const ATTEMPTS: u32 = 3;
const TOTAL: Duration = Duration::from_secs(80);

/// What happens when an operation is repeated.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum RetryClass {
    /// A read, which has no effect.
    Read,
    /// A write that has the same effect again.
    Idempotent,
    /// A write that takes effect once for each idempotency key.
    Keyed,
    /// A write that takes effect once more.
    NonIdempotent,
}

impl RetryClass {
    /// A write is not idempotent, unless it takes a key or the overlay states that
    /// it may be repeated.
    pub fn of(operation: &Operation, is_idempotent: bool) -> Self {
        match operation.method {
            "GET" => Self::Read,
            _ if operation.idempotency_key != HeaderSupport::No => Self::Keyed,
            _ if is_idempotent => Self::Idempotent,
            _ => Self::NonIdempotent,
        }
    }
}

/// How a call ends: expected by the oracle, or observed.
#[derive(Debug, PartialEq, Eq)]
pub struct Verdict {
    pub outcome: Outcome,
    pub attempts: u32,
    /// Whether the caller is told that the outcome is unknown.
    pub outcome_unknown: bool,
    pub commits: u32,
    /// Whether the response is a replay of an earlier attempt's.
    pub replayed: bool,
    /// What the caller is advised to do; `None` after a success.
    pub advice: Option<ExpectedAdvice>,
}

/// What a caller is advised to do about an error.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ExpectedAdvice {
    Fix,
    Retry,
    RetrySameKey,
    Wait,
    LookFirst,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Outcome {
    Success,
    Transport,
    Api(u16),
    Decode,
}

/// The expected outcome of a case. `bodyless` says whether the operation may respond
/// without a body, `untyped` whether any JSON is a valid response.
pub fn expected(case: &Case, class: RetryClass, bodyless: bool, untyped: bool) -> Verdict {
    let Fault {
        evidence, commits, ..
    } = *case.fault;
    let evidence = match evidence {
        Evidence::EmptyBody if bodyless => return success(case, class, 1),
        Evidence::EmptyBody => Evidence::Unreadable,
        Evidence::UnexpectedType if untyped => return success(case, class, 1),
        evidence => evidence,
    };
    let repeats = repeats(evidence, class);
    if repeats && case.position == Position::First {
        return success(case, class, 2);
    }
    let attempts = if repeats { ATTEMPTS } else { 1 };
    let outcome = outcome_of(case.fault, evidence);
    let may_have_acted = matches!(
        evidence,
        Evidence::NoResponse
            | Evidence::Transient
            | Evidence::ServerError
            | Evidence::KeyInUse
            | Evidence::Unreadable
            | Evidence::ReportedError
            | Evidence::UnexpectedType
    );
    Verdict {
        outcome,
        attempts,
        outcome_unknown: may_have_acted && class != RetryClass::Read,
        commits: effects(class, if commits { attempts } else { 0 }),
        replayed: false,
        advice: Some(advice(case.fault, evidence, class)),
    }
}

/// The advice that is safe to follow and may help.
fn advice(fault: &Fault, evidence: Evidence, class: RetryClass) -> ExpectedAdvice {
    let again = match class {
        RetryClass::Keyed => ExpectedAdvice::RetrySameKey,
        RetryClass::Read | RetryClass::Idempotent | RetryClass::NonIdempotent => {
            ExpectedAdvice::Retry
        }
    };
    let asks_to_wait = match fault.action {
        Action::Respond(Payload::Error(reply), _) => reply.retry_after.is_some(),
        _ => false,
    };
    match evidence {
        Evidence::NotSent => again,
        Evidence::Throttled(_) | Evidence::ThrottledTooLong if asks_to_wait => ExpectedAdvice::Wait,
        Evidence::Throttled(_) | Evidence::ThrottledTooLong => again,
        Evidence::NoResponse
        | Evidence::Transient
        | Evidence::ServerError
        | Evidence::Unreadable => match class {
            RetryClass::NonIdempotent => ExpectedAdvice::LookFirst,
            _ => again,
        },
        Evidence::KeyInUse => match class {
            RetryClass::Keyed => ExpectedAdvice::RetrySameKey,
            RetryClass::Read => ExpectedAdvice::Fix,
            RetryClass::Idempotent | RetryClass::NonIdempotent => ExpectedAdvice::LookFirst,
        },
        Evidence::Rejected => ExpectedAdvice::Fix,
        Evidence::ReportedError | Evidence::UnexpectedType => match class {
            RetryClass::Read => ExpectedAdvice::Fix,
            _ => ExpectedAdvice::LookFirst,
        },
        Evidence::EmptyBody => unreachable!("`expected` resolves this by operation"),
    }
}

fn success(case: &Case, class: RetryClass, attempts: u32) -> Verdict {
    let committed_before = case.fault.commits && attempts > 1;
    Verdict {
        outcome: Outcome::Success,
        attempts,
        outcome_unknown: false,
        commits: effects(class, 1 + u32::from(committed_before)),
        replayed: committed_before && class == RetryClass::Keyed,
        advice: None,
    }
}

/// The number of effects when the server carries out this many requests.
fn effects(class: RetryClass, carried_out: u32) -> u32 {
    match class {
        RetryClass::Read => 0,
        RetryClass::Keyed => carried_out.min(1),
        RetryClass::Idempotent | RetryClass::NonIdempotent => carried_out,
    }
}

/// Whether another attempt is safe and may help.
fn repeats(evidence: Evidence, class: RetryClass) -> bool {
    let [read, idempotent, keyed, non_idempotent] = match evidence {
        Evidence::NotSent | Evidence::Throttled(_) => [true, true, true, true],
        Evidence::NoResponse | Evidence::Transient | Evidence::Unreadable => {
            [true, true, true, false]
        }
        // With the same key the server returns the same error again.
        Evidence::ServerError => [true, true, false, false],
        Evidence::KeyInUse => [false, false, true, false],
        Evidence::Rejected
        | Evidence::ThrottledTooLong
        | Evidence::ReportedError
        | Evidence::UnexpectedType => [false, false, false, false],
        Evidence::EmptyBody => unreachable!("`expected` resolves this by operation"),
    };
    match class {
        RetryClass::Read => read,
        RetryClass::Idempotent => idempotent,
        RetryClass::Keyed => keyed,
        RetryClass::NonIdempotent => non_idempotent,
    }
}

fn outcome_of(fault: &Fault, evidence: Evidence) -> Outcome {
    match (evidence, fault.action) {
        (Evidence::Unreadable | Evidence::UnexpectedType, _) => Outcome::Decode,
        (Evidence::ReportedError, _) => Outcome::Api(200),
        (_, Action::Respond(Payload::Error(reply), ConnectionEnd::Keep)) => {
            Outcome::Api(reply.status)
        }
        _ => Outcome::Transport,
    }
}

/// How a call actually ended.
pub fn observed<T>(result: &lomi::Result<lomi::Response<T>>, log: &ServerLog) -> Verdict {
    let (outcome, attempts, outcome_unknown, replayed, advice) = match result {
        Ok(response) => (
            Outcome::Success,
            response.attempts(),
            false,
            response.is_replayed(),
            None,
        ),
        Err(error) => {
            let outcome = match error {
                Error::Transport(_) => Outcome::Transport,
                Error::Api(error) => Outcome::Api(error.http().status().as_u16()),
                Error::Decode(_) => Outcome::Decode,
                other => panic!("{other}"),
            };
            let advice = advice_of(error);
            (
                outcome,
                error.attempts(),
                error.outcome_unknown(),
                false,
                Some(advice),
            )
        }
    };
    Verdict {
        outcome,
        attempts,
        outcome_unknown,
        commits: log.commits,
        replayed,
        advice,
    }
}

/// The advice of an error. Checks that the error's other methods agree with it.
fn advice_of(error: &Error) -> ExpectedAdvice {
    let advice = error.advice();
    let retryable = error.is_retryable();
    let advised = match advice {
        Advice::Fix => ExpectedAdvice::Fix,
        Advice::Retry => ExpectedAdvice::Retry,
        Advice::RetrySameKey => ExpectedAdvice::RetrySameKey,
        Advice::Wait(_) => ExpectedAdvice::Wait,
        Advice::LookFirst => ExpectedAdvice::LookFirst,
        other => panic!("{other:?}"),
    };
    let repeats = matches!(
        advised,
        ExpectedAdvice::Retry | ExpectedAdvice::RetrySameKey | ExpectedAdvice::Wait
    );
    assert_eq!(retryable, repeats, "{advice:?}");
    match advised {
        ExpectedAdvice::Fix => assert!(!error.outcome_unknown(), "{error}"),
        ExpectedAdvice::LookFirst => assert!(error.outcome_unknown(), "{error}"),
        ExpectedAdvice::RetrySameKey => assert!(error.idempotency_key().is_some(), "{error}"),
        ExpectedAdvice::Retry | ExpectedAdvice::Wait => {}
    }
    advised
}

impl Verdict {
    /// Whether there were more effects than the operation may have.
    pub fn is_duplicate(&self, class: RetryClass) -> bool {
        matches!(class, RetryClass::Keyed | RetryClass::NonIdempotent) && self.commits > 1
    }

    /// Whether there was an effect that the caller was not told about.
    pub fn is_lost(&self) -> bool {
        self.commits > 0 && !self.outcome_unknown && self.outcome != Outcome::Success
    }
}

/// Checks what the verdict does not cover. Returns a description of the problem.
pub fn other_problem(
    case: &Case,
    log: &ServerLog,
    verdict: &Verdict,
    took: Duration,
) -> Option<String> {
    if took > TOTAL + STEP {
        return Some(format!("took {took:?}"));
    }
    if let Evidence::Throttled(wait) = case.fault.evidence
        && took < wait
    {
        return Some(format!("did not wait for {wait:?}"));
    }
    if log.attempts != verdict.attempts {
        return Some(format!("the server saw {} attempts", log.attempts));
    }
    if log.contents.len() > 1 {
        return Some("the attempts sent different requests".to_owned());
    }
    None
}
