//! What a caller can set on one call, or for all calls of a client.

use std::time::Duration;

use http::{HeaderName, HeaderValue};

use crate::error::RequestError;
use crate::idempotency::IdempotencyKey;
use crate::operation::{HeaderSupport, Operation};
use crate::retry::RetryPolicy;
use crate::transport::{CallContext, Limits};

/// Headers that callers cannot set, and what to do instead.
const RESERVED: [(&str, &str); 13] = [
    ("x-api-key", "is the client's key"),
    // The server accepts a key in these two as well.
    ("x-lomi-api-key", "is not needed: the client sends its key"),
    ("authorization", "is not needed: the client sends its key"),
    (
        "idempotency-key",
        "has an option, `idempotency_key`, on the calls that take one",
    ),
    (
        "lomi-account",
        "has an option, `account`, on the calls that take one",
    ),
    ("lomi-version", "is the version of the contract"),
    ("x-request-id", "has an option, `request_id`"),
    ("user-agent", "is set on the client's builder"),
    ("host", "follows from the base URL"),
    (
        "accept-encoding",
        "is set by the HTTP client, which has to read the response",
    ),
    ("content-type", "follows from the body"),
    ("content-length", "follows from the body"),
    ("transfer-encoding", "follows from the body"),
];

/// Options of a call. What is not set is taken from the client.
#[derive(Debug, Clone, Default)]
pub(crate) struct Options {
    pub(crate) account: Option<String>,
    pub(crate) request_id: Option<String>,
    pub(crate) timeout: Option<Duration>,
    pub(crate) total_timeout: Option<Duration>,
    pub(crate) retry: Option<RetryPolicy>,
    /// Values are marked sensitive: nothing prints them.
    pub(crate) headers: Vec<(HeaderName, HeaderValue)>,
    /// The first option that cannot be sent, and why.
    pub(crate) problem: Option<(String, String)>,
}

impl Options {
    /// Adds a header, or remembers why it cannot be sent: awaiting the call
    /// reports it.
    pub(crate) fn header(&mut self, name: &str, value: &str) {
        match header(name, value) {
            Ok(header) => self.headers.push(header),
            Err(rule) => self.refuse(name, rule),
        }
    }

    /// Joins values as the API takes lists in a query: with commas. Without a value
    /// there is no list.
    pub(crate) fn comma_list<I>(&mut self, parameter: &str, values: I) -> Option<String>
    where
        I: IntoIterator,
        I::Item: AsRef<str>,
    {
        let mut list: Option<String> = None;
        for value in values {
            let value = value.as_ref();
            if value.contains(',') {
                let rule = "has a value with a comma, which the API would read as two values";
                self.refuse(parameter, rule);
            }
            if value.trim().is_empty() {
                self.refuse(parameter, "has a blank value");
            }
            match &mut list {
                Some(list) => {
                    list.push(',');
                    list.push_str(value);
                }
                None => list = Some(value.to_owned()),
            }
        }
        list
    }

    fn refuse(&mut self, name: &str, rule: impl Into<String>) {
        self.problem
            .get_or_insert_with(|| (name.to_owned(), rule.into()));
    }

    /// Checks the options and completes them with those of the client.
    ///
    /// # Errors
    ///
    /// An option that cannot be sent, or that the operation does not take.
    pub(crate) fn into_context(
        self,
        operation: &'static Operation,
        idempotency_key: Option<IdempotencyKey>,
        client: &Self,
        limits: Limits,
    ) -> Result<CallContext, RequestError> {
        let refused = |field: &str, rule: &str| RequestError::new(operation, field, rule);
        if let Some((name, rule)) = self.problem.as_ref().or(client.problem.as_ref()) {
            return Err(refused(name, rule));
        }
        let account = self.account.as_ref().or(client.account.as_ref());
        let account = account.map(|id| match operation.account {
            HeaderSupport::No => Err(refused(
                "Lomi-Account",
                "is set, and the operation acts on the key's own account only",
            )),
            // The server treats a blank header as absent, and acts on the key's
            // own account.
            _ => member_account(id).ok_or_else(|| {
                refused(
                    "Lomi-Account",
                    "has to be the id of a member account, acct_…",
                )
            }),
        });
        let request_id = self.request_id.as_ref().or(client.request_id.as_ref());
        let request_id = request_id.map(|id| {
            let header = HeaderValue::from_str(id).ok();
            let header = header.filter(|_| !id.trim().is_empty());
            header
                .ok_or_else(|| refused("X-Request-Id", "has to be text that a header can contain"))
        });
        let limits = Limits {
            timeout: self.timeout.or(client.timeout).unwrap_or(limits.timeout),
            total_timeout: self
                .total_timeout
                .or(client.total_timeout)
                .unwrap_or(limits.total_timeout),
            retry: self.retry.or(client.retry).unwrap_or(limits.retry),
        };
        let deadlines = [
            ("timeout", limits.timeout),
            ("total_timeout", limits.total_timeout),
        ];
        if let Some((name, _)) = deadlines.iter().find(|(_, limit)| limit.is_zero()) {
            return Err(refused(name, "is zero, so nothing could be sent"));
        }
        let mut headers = client.headers.clone();
        headers.extend(self.headers);
        Ok(CallContext {
            operation,
            limits,
            idempotency_key,
            account: account.transpose()?,
            request_id: request_id.transpose()?,
            headers,
        })
    }
}

fn header(name: &str, value: &str) -> Result<(HeaderName, HeaderValue), String> {
    let parsed = HeaderName::try_from(name).map_err(|_| "is not a valid header name")?;
    if let Some((_, rule)) = RESERVED.iter().find(|(reserved, _)| parsed == *reserved) {
        return Err((*rule).to_owned());
    }
    let mut value = HeaderValue::from_str(value)
        .map_err(|_| "has a value that a header cannot contain".to_owned())?;
    value.set_sensitive(true);
    Ok((parsed, value))
}

/// The header for a member account.
fn member_account(id: &str) -> Option<HeaderValue> {
    let rest = id.strip_prefix("acct_")?;
    HeaderValue::from_str(id).ok().filter(|_| !rest.is_empty())
}

/// The setters that every call has.
macro_rules! setters {
    ($call:ident) => {
        impl $call {
            /// Limits how long an attempt of this call may take, connection and body included.
            pub fn timeout(mut self, timeout: impl Into<Option<::std::time::Duration>>) -> Self {
                self.options.timeout = timeout.into();
                self
            }

            /// Limits how long this call may take, all attempts and waits included.
            pub fn total_timeout(
                mut self,
                timeout: impl Into<Option<::std::time::Duration>>,
            ) -> Self {
                self.options.total_timeout = timeout.into();
                self
            }

            /// Sets how often this call is repeated, and how long it waits before.
            pub fn retry(mut self, policy: impl Into<Option<crate::RetryPolicy>>) -> Self {
                self.options.retry = policy.into();
                self
            }

            /// Sends a header with every attempt of this call; the last value of a name
            /// counts. Headers that the SDK sets itself are refused.
            pub fn header(mut self, name: impl AsRef<str>, value: impl AsRef<str>) -> Self {
                self.options.header(name.as_ref(), value.as_ref());
                self
            }

            /// Sends this `X-Request-Id`. The server uses it as its own, so that the logs
            /// of both sides have the same id.
            pub fn request_id<M>(mut self, id: impl crate::IntoOptional<String, M>) -> Self {
                self.options.request_id = id.into_optional();
                self
            }
        }
    };
}

pub(crate) use setters;

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn headers_of_the_sdk_are_refused_in_any_case() {
        for (name, rule) in RESERVED {
            let mut options = Options::default();
            options.header(&name.to_uppercase(), "x");
            assert_eq!(options.problem.unwrap().1, rule, "{name}");
            assert!(options.headers.is_empty());
        }
    }

    #[test]
    fn the_first_problem_is_reported_and_no_value_is_shown() {
        let mut options = Options::default();
        options.header("x-trace", "seen by nobody");
        options.header("x trace", "a");
        options.header("x-trace", "a\nb");
        assert_eq!(options.problem.as_ref().unwrap().0, "x trace");
        assert!(!format!("{options:?}").contains("nobody"));
    }

    #[test]
    fn a_comma_in_a_value_of_a_list_is_refused() {
        let mut options = Options::default();
        assert_eq!(
            options.comma_list("status", ["a", "b"]).as_deref(),
            Some("a,b")
        );
        assert_eq!(options.comma_list("status", [""; 0]), None);
        assert_eq!(options.problem, None);
        options.comma_list("status", ["a,b"]);
        assert_eq!(options.problem.unwrap().0, "status");
    }
}
