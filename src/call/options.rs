//! What a caller can set on one call, or for all calls of a client.

use std::time::Duration;

use http::{HeaderName, HeaderValue};

use crate::{Client, IdempotencyKey, RetryPolicy};

/// Headers that are not the caller's to set, and what to use instead.
const TAKEN: [(&str, &str); 13] = [
    ("x-api-key", "is the client's key"),
    // The server takes a key from these two as well.
    ("x-lomi-api-key", "is not needed: the client sends its key"),
    ("authorization", "is not needed: the client sends its key"),
    ("idempotency-key", "has an option, `idempotency_key`"),
    ("lomi-account", "has an option, `account`"),
    ("lomi-version", "is the version of the contract"),
    ("x-request-id", "has an option, `request_id`"),
    ("user-agent", "is set on the client's builder"),
    ("host", "follows from the base URL"),
    (
        "accept-encoding",
        "is the HTTP client's: it has to read the answer",
    ),
    ("content-type", "follows from the body"),
    ("content-length", "follows from the body"),
    ("transfer-encoding", "follows from the body"),
];

/// Options of a call. What is not set is the client's.
#[derive(Debug, Clone, Default)]
pub(crate) struct Options {
    pub(crate) idempotency_key: Option<IdempotencyKey>,
    pub(crate) account: Option<String>,
    pub(crate) request_id: Option<String>,
    pub(crate) timeout: Option<Duration>,
    pub(crate) total_timeout: Option<Duration>,
    pub(crate) retry: Option<RetryPolicy>,
    /// Values are marked sensitive: nothing prints them.
    pub(crate) headers: Vec<(HeaderName, HeaderValue)>,
    /// The first header that cannot be sent, and why.
    pub(crate) problem: Option<(String, String)>,
}

impl Options {
    /// Options of a call that takes a key. It is made with the call, not when
    /// the call is sent: whoever sends it again sends the same key.
    pub(crate) fn with_key(client: &Client) -> Self {
        Self {
            idempotency_key: Some(client.make_key()),
            ..Self::default()
        }
    }

    /// Adds a header, or notes why it cannot be one: the call tells.
    pub(crate) fn header(&mut self, name: &str, value: &str) {
        match header(name, value) {
            Ok(header) => self.headers.push(header),
            Err(rule) => {
                self.problem.get_or_insert_with(|| (name.to_owned(), rule));
            }
        }
    }
}

fn header(name: &str, value: &str) -> Result<(HeaderName, HeaderValue), String> {
    let parsed = HeaderName::try_from(name).map_err(|_| "is no name of a header")?;
    if let Some((_, rule)) = TAKEN.iter().find(|(taken, _)| parsed == *taken) {
        return Err((*rule).to_owned());
    }
    let mut value = HeaderValue::from_str(value)
        .map_err(|_| "has a value that cannot stand in a header".to_owned())?;
    value.set_sensitive(true);
    Ok((parsed, value))
}

/// The setters that every call has.
macro_rules! setters {
    ($call:ident) => {
        impl $call {
            /// How long an attempt of this call may take, connection and body included.
            pub fn timeout(mut self, timeout: ::std::time::Duration) -> Self {
                self.options.timeout = Some(timeout);
                self
            }

            /// How long this call may take, all attempts and waits included.
            pub fn total_timeout(mut self, timeout: ::std::time::Duration) -> Self {
                self.options.total_timeout = Some(timeout);
                self
            }

            /// How often and how patiently this call is repeated.
            pub fn retry(mut self, policy: crate::RetryPolicy) -> Self {
                self.options.retry = Some(policy);
                self
            }

            /// Sends a header with every attempt of this call. One that the SDK
            /// sets itself is refused.
            pub fn header(mut self, name: impl AsRef<str>, value: impl AsRef<str>) -> Self {
                self.options.header(name.as_ref(), value.as_ref());
                self
            }

            /// Sends this `X-Request-Id`; the server takes it for its own, so that
            /// logs on both sides tell of the same id.
            pub fn request_id(mut self, id: impl Into<String>) -> Self {
                self.options.request_id = Some(id.into());
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
        for (name, rule) in TAKEN {
            let mut options = Options::default();
            options.header(&name.to_uppercase(), "x");
            assert_eq!(options.problem.unwrap().1, rule, "{name}");
            assert!(options.headers.is_empty());
        }
    }

    #[test]
    fn the_first_problem_is_told_and_no_value_is_shown() {
        let mut options = Options::default();
        options.header("x-trace", "seen by nobody");
        options.header("x trace", "a");
        options.header("x-trace", "a\nb");
        assert_eq!(options.problem.as_ref().unwrap().0, "x trace");
        assert!(!format!("{options:?}").contains("nobody"));
    }
}
