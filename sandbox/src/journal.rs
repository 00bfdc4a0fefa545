use std::collections::VecDeque;

use crate::outage::Fault;
use crate::violation::{Place, Violation};

/// How many exchanges a sandbox remembers; then the oldest one goes.
const CAPACITY: usize = 10_000;

/// One exchange, as the sandbox judged it. Headers and bodies are not kept, so
/// no API key is either.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Entry {
    /// The method of the request.
    pub method: String,
    /// The path of the request, without its query.
    pub path: String,
    /// The operation of the contract that was meant; `None` for an unknown
    /// path or method.
    pub operation_id: Option<&'static str>,
    /// The request id of the answer.
    pub request_id: String,
    /// The status of the answer that the caller got; `None` if the connection
    /// was reset instead.
    pub status: Option<u16>,
    /// The `error.code` of that answer; `None` for a 2xx.
    pub error_code: Option<&'static str>,
    /// What broke the contract, in the request or in the answer.
    pub violations: Vec<Violation>,
    /// Whether the sandbox did what was asked, whatever the caller was told.
    /// Saying an earlier answer again is not doing it.
    pub acted: bool,
    /// Whether the answer was that of an earlier request with the same
    /// idempotency key.
    pub replayed: bool,
    /// What was scripted to go wrong; see [`Outage`](crate::Outage).
    pub fault: Option<Fault>,
}

impl Entry {
    /// Whether the sandbox itself was about to break the contract.
    pub fn is_own_fault(&self) -> bool {
        self.violations
            .iter()
            .any(|violation| violation.place == Place::Answer)
    }
}

#[derive(Debug, Default)]
pub(crate) struct Journal(VecDeque<Entry>);

impl Journal {
    pub(crate) fn record(&mut self, entry: Entry) {
        if self.0.len() == CAPACITY {
            self.0.pop_front();
        }
        self.0.push_back(entry);
    }

    pub(crate) fn entries(&self) -> Vec<Entry> {
        self.0.iter().cloned().collect()
    }

    pub(crate) fn clear(&mut self) {
        self.0.clear();
    }
}
