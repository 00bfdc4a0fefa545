use std::any::Any;
use std::sync::atomic::{AtomicU32, Ordering};
use std::sync::{Mutex, MutexGuard, PoisonError};

use http::HeaderValue;
use http::header::{HeaderMap, HeaderName};
use serde::de::DeserializeOwned;

use super::Options;
use crate::error::RequestError;
use crate::transport::{Answer, Content, End, Limits, REQUEST_ID, Report};
use crate::{Acceptance, IdempotencyKey, Operation};

const ACCOUNT: HeaderName = HeaderName::from_static("lomi-account");
const IDEMPOTENCY_KEY: HeaderName = HeaderName::from_static("idempotency-key");

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
    /// Reads the value out of a success.
    pub(crate) read: Read,
    /// No other call waits for it.
    ended: Mutex<Option<(Ended, Report)>>,
}

/// What came of a call. Where an answer is not whole, the generated code gets
/// the reason.
#[derive(Debug)]
pub(crate) enum Ended {
    /// A whole answer, and what it says.
    Whole(Answer, Content),
    /// An answer as far as it came.
    Cut(Answer),
    /// No answer.
    Nothing,
}

/// Reads a value of a type that the engine does not know.
pub(crate) type Read = fn(&[u8]) -> serde_json::Result<Value>;

/// The value, which its reader knows the type of.
pub(crate) type Value = Box<dyn Any + Send>;

/// The [`Read`] of a type.
pub(crate) fn read<T: DeserializeOwned + Send + 'static>(body: &[u8]) -> serde_json::Result<Value> {
    Ok(Box::new(serde_json::from_slice::<T>(body)?))
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
        read: Read,
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
            read,
            ended: Mutex::default(),
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

    /// Keeps the answer for the caller; what is left goes through the generated
    /// code, which makes nothing of it.
    pub(crate) fn keep(&self, end: End, report: Report) -> reqwest::Result<reqwest::Response> {
        let (ended, left) = match end {
            End::Answer(answer, content, left) => (Ended::Whole(answer, content), Ok(left)),
            End::Cut(answer, error) => (Ended::Cut(answer), Err(error)),
            End::Error(error) => (Ended::Nothing, Err(error)),
        };
        *self.ended() = Some((ended, report));
        left
    }

    /// What came of the call, for the one who asks first, and how it went.
    pub(crate) fn end(&self) -> (Ended, Told) {
        let ended = self.ended().take();
        let (ended, report) = ended.unwrap_or((Ended::Nothing, Report::default()));
        let told = Told {
            attempts: self.attempts(),
            idempotency_key: self.idempotency_key.clone(),
            uncertain: report.uncertain,
            repeatable: report.repeatable,
        };
        (ended, told)
    }

    fn ended(&self) -> MutexGuard<'_, Option<(Ended, Report)>> {
        // Nothing in between can panic and leave it half done.
        self.ended.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// The header for a member account.
fn member(id: &str) -> Option<HeaderValue> {
    let rest = id.strip_prefix("acct_")?;
    HeaderValue::from_str(id).ok().filter(|_| !rest.is_empty())
}
