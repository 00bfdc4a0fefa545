//! One call under one fault, and the books of the server about it.

use std::collections::BTreeSet;
use std::fmt;
use std::sync::{Arc, Mutex};

use lomi::Operation;

use super::fault::{Act, End, Fault, Link, Part};
use super::wire::Request;
use crate::support::calls::Arguments;

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
    pub arguments: Arguments<'static>,
}

impl fmt::Display for Plan {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self {
            operation,
            fault,
            position,
            ..
        } = self;
        write!(f, "{operation}, {}, {position:?}", fault.name)
    }
}

/// All cells of the matrix: a server without TLS fails every attempt.
pub fn all(
    operations: impl Iterator<Item = &'static Operation> + Clone,
    arguments: Arguments<'static>,
) -> Vec<Plan> {
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
            arguments,
        })
    });
    plans.collect()
}

impl Plan {
    /// What happens to each attempt.
    pub fn script(&self) -> Vec<Option<&'static Fault>> {
        match self.position {
            Position::First => vec![Some(self.fault), None],
            Position::All => vec![Some(self.fault)],
        }
    }
}

/// A call under way.
pub struct Cell {
    pub link: Link,
    /// What happens to each attempt; to later ones, what happens to the last.
    script: Vec<Option<&'static Fault>>,
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
    pub fn new(link: Link, script: Vec<Option<&'static Fault>>, success: Arc<[u8]>) -> Self {
        Self {
            link,
            script,
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
    pub fn fault(&self) -> Option<&'static Fault> {
        let attempt = self.books.lock().unwrap().attempts as usize;
        self.script[attempt.clamp(1, self.script.len()) - 1]
    }

    pub fn act(&self) -> Option<Act> {
        self.fault().map(|fault| fault.act)
    }

    /// A request was read: enters its effect, and says what to write, how to
    /// end, and whether it is the answer of an earlier request.
    pub fn arrive(&self, request: Request) -> (Part, End, bool) {
        let fault = self.fault();
        let commits = fault.is_none_or(|fault| fault.commits);
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
        match fault.map(|fault| fault.act) {
            Some(Act::Write(part, end)) => (part, end, is_known),
            _ => (Part::Success, End::Keep, is_known),
        }
    }
}
