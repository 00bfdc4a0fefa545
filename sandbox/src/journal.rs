use std::collections::VecDeque;

use crate::outage::Fault;
use crate::violation::{Place, Violation};

/// How many entries are kept; after that, each new entry replaces the oldest.
const CAPACITY: usize = 10_000;

/// A request and how the sandbox handled it.
///
/// Headers and bodies are not kept, so an entry never contains an API key.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Entry {
    /// The method of the request.
    pub method: String,
    /// The path of the request, without its query.
    pub path: String,
    /// The id of the operation that the request was routed to; `None` for an
    /// unknown path or method.
    pub operation_id: Option<&'static str>,
    /// The request id in the response.
    pub request_id: String,
    /// The status of the response; `None` if the connection was reset instead.
    pub status: Option<u16>,
    /// The `error.code` of the response; `None` for a 2xx.
    pub error_code: Option<&'static str>,
    /// The contract violations in the request or in the response.
    pub violations: Vec<Violation>,
    /// Whether this request was carried out successfully, regardless of the
    /// response that the caller received. `false` for a replayed response.
    pub acted: bool,
    /// Whether the response was replayed from an earlier request with the same
    /// idempotency key.
    pub replayed: bool,
    /// The fault that was injected into this request; see [`Outage`](crate::Outage).
    pub fault: Option<Fault>,
}

impl Entry {
    /// Whether the sandbox's own response violated the contract, which is a bug in
    /// the sandbox. The caller got a 500 instead of that response.
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
