//! The cases of the fault matrix, and the server's state and log for one call.

use std::collections::BTreeSet;
use std::fmt;
use std::sync::{Arc, Mutex};

use lomi::Operation;

use super::fault::{Action, ConnectionEnd, ConnectionKind, Fault, Payload};
use crate::support::calls::Arguments;
use crate::support::request::Request;

/// Which attempts of a call fail.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Position {
    First,
    All,
}

/// A case of the matrix: one operation under one fault.
#[derive(Clone, Copy)]
pub struct Case {
    pub operation: &'static Operation,
    pub fault: &'static Fault,
    pub position: Position,
    pub arguments: Arguments<'static>,
}

impl fmt::Display for Case {
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

/// All cases of the matrix. A server without TLS fails every attempt, so those
/// faults have no `Position::First`.
pub fn all_cases(
    operations: impl Iterator<Item = &'static Operation> + Clone,
    arguments: Arguments<'static>,
) -> Vec<Case> {
    let faults = super::list::FAULTS.iter().flat_map(|fault| {
        let positions: &[_] = match fault.connection {
            ConnectionKind::Tls => &[Position::All],
            ConnectionKind::Fresh | ConnectionKind::Reused => &[Position::First, Position::All],
        };
        positions.iter().map(move |position| (fault, *position))
    });
    let cases = faults.flat_map(|(fault, position)| {
        operations.clone().map(move |operation| Case {
            operation,
            fault,
            position,
            arguments,
        })
    });
    cases.collect()
}

impl Case {
    /// The fault of each attempt, or `None` where it succeeds.
    pub fn script(&self) -> Vec<Option<&'static Fault>> {
        match self.position {
            Position::First => vec![Some(self.fault), None],
            Position::All => vec![Some(self.fault)],
        }
    }
}

/// The server's side of one call.
pub struct Scenario {
    pub connection: ConnectionKind,
    /// The fault of each attempt. The last entry applies to all later attempts.
    script: Vec<Option<&'static Fault>>,
    /// The body of a successful response.
    success: Arc<[u8]>,
    log: Mutex<ServerLog>,
}

/// What the network and the server recorded about a call.
#[derive(Debug, Clone, Default)]
pub struct ServerLog {
    /// Attempts that got as far as resolving the server's name, or as sending on
    /// a connection that was already open.
    pub attempts: u32,
    /// Requests that the server read completely.
    pub requests: u32,
    /// Effects: one for each idempotency key, or one for each request without a
    /// key.
    pub commits: u32,
    /// The idempotency keys that have had their effect.
    committed_keys: BTreeSet<String>,
    /// Distinct requests: method, path, query, key and body.
    pub contents: BTreeSet<(String, Vec<u8>)>,
}

impl Scenario {
    pub fn new(
        connection: ConnectionKind,
        script: Vec<Option<&'static Fault>>,
        success: Arc<[u8]>,
    ) -> Self {
        Self {
            connection,
            script,
            success,
            log: Mutex::default(),
        }
    }

    pub fn success(&self) -> &[u8] {
        &self.success
    }

    pub fn server_log(&self) -> ServerLog {
        self.log.lock().unwrap().clone()
    }

    /// Records that an attempt has started.
    pub fn begin_attempt(&self) {
        self.log.lock().unwrap().attempts += 1;
    }

    /// The fault of the current attempt.
    pub fn fault(&self) -> Option<&'static Fault> {
        let attempt = self.log.lock().unwrap().attempts as usize;
        self.script[attempt.clamp(1, self.script.len()) - 1]
    }

    pub fn action(&self) -> Option<Action> {
        self.fault().map(|fault| fault.action)
    }

    /// Records a request and its effect. Returns what to write, how to end the
    /// connection, and whether the response is a replay.
    pub fn receive(&self, request: Request) -> (Payload, ConnectionEnd, bool) {
        let fault = self.fault();
        let commits = fault.is_none_or(|fault| fault.commits);
        let key = request.header("idempotency-key").map(str::to_owned);

        let mut log = self.log.lock().unwrap();
        log.requests += 1;
        let line = format!("{} {} {key:?}", request.method, request.target);
        log.contents.insert((line, request.body));
        let is_replay = match key {
            Some(key) if commits => !log.committed_keys.insert(key),
            _ => false,
        };
        if commits && request.method != "GET" && !is_replay {
            log.commits += 1;
        }
        match fault.map(|fault| fault.action) {
            Some(Action::Respond(payload, end)) => (payload, end, is_replay),
            _ => (Payload::Success, ConnectionEnd::Keep, is_replay),
        }
    }
}
