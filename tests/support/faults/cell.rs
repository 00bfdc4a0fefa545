//! One call under one fault, and the books of the server about it.

use std::collections::BTreeSet;
use std::fmt;
use std::sync::{Arc, Mutex};

use lomi::Operation;

use super::fault::{Act, End, Fault, Link, Part};
use super::wire::Request;

/// Which attempts of a call fail.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Position {
    First,
    All,
}

/// What is called, and what goes wrong.
#[derive(Clone, Copy)]
pub struct Plan {
    pub operation: &'static Operation,
    pub fault: &'static Fault,
    pub position: Position,
}

impl fmt::Display for Plan {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self {
            operation,
            fault,
            position,
        } = self;
        write!(f, "{operation}, {}, {position:?}", fault.name)
    }
}

/// All cells of the matrix: a server without TLS fails every attempt.
pub fn all(operations: impl Iterator<Item = &'static Operation> + Clone) -> Vec<Plan> {
    let faults = super::list::FAULTS.iter().flat_map(|fault| {
        let positions: &[_] = match fault.link {
            Link::Secure => &[Position::All],
            Link::Fresh | Link::Reused => &[Position::First, Position::All],
        };
        positions.iter().map(move |position| (fault, *position))
    });
    let plans = faults.flat_map(|(fault, position)| {
        operations.clone().map(move |operation| Plan {
            operation,
            fault,
            position,
        })
    });
    plans.collect()
}

/// A plan under way.
pub struct Cell {
    pub plan: Plan,
    success: Arc<[u8]>,
    books: Mutex<Books>,
}

/// What the network and the server saw.
#[derive(Debug, Clone, Default)]
pub struct Books {
    /// Attempts that got as far as the name of the server.
    pub attempts: u32,
    /// Requests that were read.
    pub requests: u32,
    /// Effects. One a key; without a key one a request.
    pub commits: u32,
    /// The keys of effects.
    done: BTreeSet<String>,
    /// Distinct requests: method, path, query, key and body.
    pub contents: BTreeSet<(String, Vec<u8>)>,
}

impl Cell {
    pub fn new(plan: Plan, success: Arc<[u8]>) -> Self {
        Self {
            plan,
            success,
            books: Mutex::default(),
        }
    }

    pub fn success(&self) -> &[u8] {
        &self.success
    }

    pub fn books(&self) -> Books {
        self.books.lock().unwrap().clone()
    }

    /// An attempt begins.
    pub fn begin(&self) {
        self.books.lock().unwrap().attempts += 1;
    }

    /// What happens to the attempt under way.
    pub fn act(&self) -> Option<Act> {
        let attempt = self.books.lock().unwrap().attempts;
        let is_hit = self.plan.position == Position::All || attempt == 1;
        is_hit.then_some(self.plan.fault.act)
    }

    /// A request was read: enters its effect, and says what to write, how to
    /// end, and whether it is the answer of an earlier request.
    pub fn arrive(&self, request: Request) -> (Part, End, bool) {
        let act = self.act();
        let commits = act.is_none() || self.plan.fault.commits;
        let key = request.header("idempotency-key").map(str::to_owned);

        let mut books = self.books.lock().unwrap();
        books.requests += 1;
        let line = format!("{} {} {key:?}", request.method, request.target);
        books.contents.insert((line, request.body));
        let is_known = match key {
            Some(key) if commits => !books.done.insert(key),
            _ => false,
        };
        if commits && request.method != "GET" && !is_known {
            books.commits += 1;
        }
        match act {
            Some(Act::Write(part, end)) => (part, end, is_known),
            _ => (Part::Success, End::Keep, is_known),
        }
    }
}
