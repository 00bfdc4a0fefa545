use std::sync::atomic::{AtomicU32, Ordering};
use std::sync::{Arc, OnceLock};

use http::HeaderValue;
use http::header::{HeaderMap, HeaderName};

use super::Options;
use crate::error::RequestError;
use crate::transport::{Answer, Limits, Report};
use crate::{Acceptance, IdempotencyKey, Operation};

const ACCOUNT: HeaderName = HeaderName::from_static("lomi-account");
const IDEMPOTENCY_KEY: HeaderName = HeaderName::from_static("idempotency-key");
const REQUEST_ID: HeaderName = HeaderName::from_static("x-request-id");

/// A call under way: what the hooks need, and where they leave the answer.
#[derive(Debug)]
pub(crate) struct Call {
    pub(crate) operation: &'static Operation,
    pub(crate) limits: Limits,
    idempotency_key: Option<IdempotencyKey>,
    account: Option<HeaderValue>,
    request_id: Option<HeaderValue>,
    headers: Vec<(HeaderName, HeaderValue)>,
    /// Attempts so far: what is known of a call that is dropped.
    attempts: AtomicU32,
    ended: OnceLock<(Option<Answer>, Report)>,
}

/// What a caller can learn of how a call went.
#[derive(Debug, Clone, Default)]
pub(crate) struct Told {
    pub(crate) attempts: u32,
    pub(crate) idempotency_key: Option<IdempotencyKey>,
    /// Whether an attempt may have acted without telling so.
    pub(crate) uncertain: bool,
    /// Whether the last failure allows another attempt.
    pub(crate) repeatable: bool,
}

impl Call {
    /// A call with its own options, else those of its client.
    ///
    /// # Errors
    ///
    /// An option that cannot be sent, or that the operation does not take.
    pub(crate) fn new(
        operation: &'static Operation,
        options: Options,
        client: &Options,
        limits: Limits,
    ) -> Result<Self, RequestError> {
        let refused = |field: &str, rule: &str| RequestError::new(operation, field, rule);
        if let Some((name, rule)) = options.problem.as_ref().or(client.problem.as_ref()) {
            return Err(refused(name, rule));
        }
        let account = options.account.as_ref().or(client.account.as_ref());
        let account = account.map(|id| match operation.account {
            Acceptance::No => Err(refused(
                "Lomi-Account",
                "is set, and the operation acts on the key's own account only",
            )),
            // The server takes a blank header for none, and acts on the key's
            // own account.
            _ => member(id).ok_or_else(|| {
                refused(
                    "Lomi-Account",
                    "has to be the id of a member account, acct_…",
                )
            }),
        });
        let request_id = options.request_id.as_ref().or(client.request_id.as_ref());
        let request_id = request_id.map(|id| {
            let header = HeaderValue::from_str(id).ok();
            let header = header.filter(|_| !id.trim().is_empty());
            header.ok_or_else(|| refused("X-Request-Id", "has to be text that a header can hold"))
        });
        let limits = Limits {
            timeout: options.timeout.or(client.timeout).unwrap_or(limits.timeout),
            total_timeout: options
                .total_timeout
                .or(client.total_timeout)
                .unwrap_or(limits.total_timeout),
            retry: options.retry.or(client.retry).unwrap_or(limits.retry),
        };
        let deadlines = [
            ("timeout", limits.timeout),
            ("total_timeout", limits.total_timeout),
        ];
        if let Some((name, _)) = deadlines.iter().find(|(_, limit)| limit.is_zero()) {
            return Err(refused(name, "is zero, so nothing could be sent"));
        }
        let mut headers = client.headers.clone();
        headers.extend(options.headers);
        Ok(Self {
            operation,
            limits,
            idempotency_key: options.idempotency_key,
            account: account.transpose()?,
            request_id: request_id.transpose()?,
            headers,
            attempts: AtomicU32::new(0),
            ended: OnceLock::new(),
        })
    }

    /// Sets the headers of this call.
    pub(crate) fn write(&self, headers: &mut HeaderMap) {
        for (name, value) in &self.headers {
            headers.insert(name, value.clone());
        }
        let key = self.idempotency_key.as_ref();
        for (name, value) in [
            (IDEMPOTENCY_KEY, key.and_then(IdempotencyKey::header)),
            (ACCOUNT, self.account.clone()),
            (REQUEST_ID, self.request_id.clone()),
        ] {
            if let Some(value) = value {
                headers.insert(name, value);
            }
        }
    }

    /// Counts an attempt; says which one it is, from 1.
    pub(crate) fn attempt(&self) -> u32 {
        self.attempts.fetch_add(1, Ordering::Relaxed) + 1
    }

    pub(crate) fn attempts(&self) -> u32 {
        self.attempts.load(Ordering::Relaxed)
    }

    /// Keeps the answer for the caller; the generated code reads a copy that
    /// shares its body.
    pub(crate) fn keep(&self, answer: Option<Answer>, report: Report) {
        // A call ends once: there is nothing to replace.
        let _ = self.ended.set((answer, report));
    }

    /// The answer, if one came, and how the call went.
    pub(crate) fn end(self: Arc<Self>) -> (Option<Answer>, Told) {
        let attempts = self.attempts();
        let (key, ended) = match Arc::try_unwrap(self) {
            Ok(call) => (call.idempotency_key, call.ended.into_inner()),
            Err(shared) => (shared.idempotency_key.clone(), shared.ended.get().cloned()),
        };
        let (answer, report) = ended.unwrap_or_default();
        let told = Told {
            attempts,
            idempotency_key: key,
            uncertain: report.uncertain,
            repeatable: report.repeatable,
        };
        (answer, told)
    }
}

/// The header for a member account.
fn member(id: &str) -> Option<HeaderValue> {
    let rest = id.strip_prefix("acct_")?;
    HeaderValue::from_str(id).ok().filter(|_| !rest.is_empty())
}
