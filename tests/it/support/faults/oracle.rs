//! What has to come of a cell. Follows from what the API promises and what a
//! client can know, in one table; nothing here is taken from `src/retry`.

use std::time::Duration;

use lomi::{Advice, Error, HeaderSupport, Operation};

use super::cell::{Books, Plan, Position};
use super::fault::{Act, End, Fault, Leaves, Part};
use super::time::STEP;

/// The defaults of the SDK.
const ATTEMPTS: u32 = 3;
const TOTAL: Duration = Duration::from_secs(80);

/// What a repetition of an operation does.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Class {
    Reads,
    /// Writes the same again.
    Repeats,
    /// Writes once a key.
    Keyed,
    /// Writes once more.
    Adds,
}

impl Class {
    /// A POST adds, unless a key or what the overlay knows of it says otherwise.
    pub fn of(operation: &Operation, repeats: bool) -> Self {
        match operation.method {
            "GET" => Self::Reads,
            _ if operation.idempotency_key != HeaderSupport::No => Self::Keyed,
            _ if repeats => Self::Repeats,
            _ => Self::Adds,
        }
    }
}

/// How a call has to end.
#[derive(Debug, PartialEq, Eq)]
pub struct Verdict {
    pub end: Ending,
    pub attempts: u32,
    /// Whether the caller is told that it may have acted.
    pub unknown: bool,
    pub commits: u32,
    /// Whether the answer is that of an earlier attempt.
    pub replayed: bool,
    /// What the caller is told to do; nothing after a success.
    pub advice: Option<Told>,
}

/// What a caller is told to do about an error.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Told {
    Fix,
    Retry,
    SameKey,
    Wait,
    Look,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Ending {
    Success,
    Transport,
    Api(u16),
    Decode,
}

/// What has to come of a plan. `bodyless`: whether no body is an answer; `untyped`:
/// whether any JSON is.
pub fn expected(plan: &Plan, class: Class, bodyless: bool, untyped: bool) -> Verdict {
    let Fault {
        leaves, commits, ..
    } = *plan.fault;
    let leaves = match leaves {
        Leaves::Bodyless if bodyless => return success(plan, class, 1),
        Leaves::Bodyless => Leaves::Unreadable,
        Leaves::Foreign if untyped => return success(plan, class, 1),
        leaves => leaves,
    };
    let repeats = repeats(leaves, class);
    if repeats && plan.position == Position::First {
        return success(plan, class, 2);
    }
    let attempts = if repeats { ATTEMPTS } else { 1 };
    let end = ending(plan.fault, leaves);
    let in_doubt = matches!(
        leaves,
        Leaves::Doubt
            | Leaves::Transient
            | Leaves::Broken
            | Leaves::Busy
            | Leaves::Unreadable
            | Leaves::Denial
            | Leaves::Foreign
    );
    Verdict {
        end,
        attempts,
        unknown: in_doubt && class != Class::Reads,
        commits: effects(class, if commits { attempts } else { 0 }),
        replayed: false,
        advice: Some(advice(plan.fault, leaves, class)),
    }
}

/// What a caller can do that is safe and may help.
fn advice(fault: &Fault, leaves: Leaves, class: Class) -> Told {
    let again = match class {
        Class::Keyed => Told::SameKey,
        Class::Reads | Class::Repeats | Class::Adds => Told::Retry,
    };
    let asks_to_wait = match fault.act {
        Act::Write(Part::Error(reply), _) => reply.retry_after.is_some(),
        _ => false,
    };
    match leaves {
        Leaves::Unsent => again,
        Leaves::Throttled(_) | Leaves::Blocked if asks_to_wait => Told::Wait,
        Leaves::Throttled(_) | Leaves::Blocked => again,
        Leaves::Doubt | Leaves::Transient | Leaves::Broken | Leaves::Unreadable => match class {
            Class::Adds => Told::Look,
            _ => again,
        },
        Leaves::Busy => match class {
            Class::Keyed => Told::SameKey,
            Class::Reads => Told::Fix,
            Class::Repeats | Class::Adds => Told::Look,
        },
        Leaves::Refusal => Told::Fix,
        Leaves::Denial | Leaves::Foreign => match class {
            Class::Reads => Told::Fix,
            _ => Told::Look,
        },
        Leaves::Bodyless => unreachable!("depends on the operation"),
    }
}

fn success(plan: &Plan, class: Class, attempts: u32) -> Verdict {
    let before = plan.fault.commits && attempts > 1;
    Verdict {
        end: Ending::Success,
        attempts,
        unknown: false,
        commits: effects(class, 1 + u32::from(before)),
        replayed: before && class == Class::Keyed,
        advice: None,
    }
}

/// The effects of so many requests that act.
fn effects(class: Class, acting: u32) -> u32 {
    match class {
        Class::Reads => 0,
        Class::Keyed => acting.min(1),
        Class::Repeats | Class::Adds => acting,
    }
}

/// Whether an attempt after this one is safe, and may help.
fn repeats(leaves: Leaves, class: Class) -> bool {
    let [reads, repeats, keyed, adds] = match leaves {
        Leaves::Unsent | Leaves::Throttled(_) => [true, true, true, true],
        Leaves::Doubt | Leaves::Transient | Leaves::Unreadable => [true, true, true, false],
        // With the same key a server that broke answers the same.
        Leaves::Broken => [true, true, false, false],
        Leaves::Busy => [false, false, true, false],
        Leaves::Refusal | Leaves::Blocked | Leaves::Denial | Leaves::Foreign => {
            [false, false, false, false]
        }
        Leaves::Bodyless => unreachable!("depends on the operation"),
    };
    match class {
        Class::Reads => reads,
        Class::Repeats => repeats,
        Class::Keyed => keyed,
        Class::Adds => adds,
    }
}

fn ending(fault: &Fault, leaves: Leaves) -> Ending {
    match (leaves, fault.act) {
        (Leaves::Unreadable | Leaves::Foreign, _) => Ending::Decode,
        (Leaves::Denial, _) => Ending::Api(200),
        (_, Act::Write(Part::Error(reply), End::Keep)) => Ending::Api(reply.status),
        _ => Ending::Transport,
    }
}

/// How a call ended, in the same terms.
pub fn found<T>(result: &lomi::Result<lomi::Response<T>>, books: &Books) -> Verdict {
    let (end, attempts, unknown, replayed, advice) = match result {
        Ok(response) => (
            Ending::Success,
            response.attempts(),
            false,
            response.is_replayed(),
            None,
        ),
        Err(error) => {
            let end = match error {
                Error::Transport(_) => Ending::Transport,
                Error::Api(error) => Ending::Api(error.http().status().as_u16()),
                Error::Decode(_) => Ending::Decode,
                other => panic!("{other}"),
            };
            let advice = told(error);
            (
                end,
                error.attempts(),
                error.outcome_unknown(),
                false,
                Some(advice),
            )
        }
    };
    Verdict {
        end,
        attempts,
        unknown,
        commits: books.commits,
        replayed,
        advice,
    }
}

fn told(error: &Error) -> Told {
    let advice = error.advice();
    let retryable = error.is_retryable();
    let told = match advice {
        Advice::Fix => Told::Fix,
        Advice::Retry => Told::Retry,
        Advice::RetrySameKey => Told::SameKey,
        Advice::Wait(_) => Told::Wait,
        Advice::LookFirst => Told::Look,
        other => panic!("{other:?}"),
    };
    // The shorter answers agree with the advice.
    let repeats = matches!(told, Told::Retry | Told::SameKey | Told::Wait);
    assert_eq!(retryable, repeats, "{advice:?}");
    match told {
        Told::Fix => assert!(!error.outcome_unknown(), "{error}"),
        Told::Look => assert!(error.outcome_unknown(), "{error}"),
        Told::SameKey => assert!(error.idempotency_key().is_some(), "{error}"),
        Told::Retry | Told::Wait => {}
    }
    told
}

impl Verdict {
    /// More effects than the operation may have.
    pub fn is_duplicate(&self, class: Class) -> bool {
        matches!(class, Class::Keyed | Class::Adds) && self.commits > 1
    }

    /// An effect that the caller was not told of.
    pub fn is_lost(&self) -> bool {
        self.commits > 0 && !self.unknown && self.end != Ending::Success
    }
}

/// What else a cell must not do.
pub fn irregular(plan: &Plan, books: &Books, verdict: &Verdict, took: Duration) -> Option<String> {
    if took > TOTAL + STEP {
        return Some(format!("took {took:?}"));
    }
    if let Leaves::Throttled(wait) = plan.fault.leaves
        && took < wait
    {
        return Some(format!("did not wait for {wait:?}"));
    }
    if books.attempts != verdict.attempts {
        return Some(format!("{} attempts came", books.attempts));
    }
    if books.contents.len() > 1 {
        return Some("the attempts differ".to_owned());
    }
    None
}
