use std::sync::Arc;
use std::time::Duration;

use super::Client;
use crate::call::{Handle, Options};
use crate::optional::IntoOptional;
use crate::retry::RetryPolicy;

/// Derived clients: they share connections and retry budget with this one and
/// have other defaults. What a call sets itself takes precedence; setting `None`
/// on a call leaves the client's default in place.
impl Client {
    /// Acts on this member account (`acct_…`). Calls of operations that do not take
    /// `Lomi-Account` are refused before they are sent, because they would act on
    /// the key's own account.
    #[must_use]
    pub fn with_account<M>(&self, account: impl IntoOptional<String, M>) -> Self {
        self.with(|options| options.account = account.into_optional())
    }

    /// Limits how long an attempt may take, connection and body included.
    #[must_use]
    pub fn with_timeout(&self, timeout: impl Into<Option<Duration>>) -> Self {
        self.with(|options| options.timeout = timeout.into())
    }

    /// Limits how long a call may take, all attempts and waits included.
    #[must_use]
    pub fn with_total_timeout(&self, timeout: impl Into<Option<Duration>>) -> Self {
        self.with(|options| options.total_timeout = timeout.into())
    }

    /// Sets how often calls are repeated, and how long they wait before.
    #[must_use]
    pub fn with_retry(&self, policy: impl Into<Option<RetryPolicy>>) -> Self {
        self.with(|options| options.retry = policy.into())
    }

    /// Sends a header with every call. If the SDK sets it itself, calls are refused
    /// before they are sent.
    #[must_use]
    pub fn with_header(&self, name: impl AsRef<str>, value: impl AsRef<str>) -> Self {
        self.with(|options| options.header(name.as_ref(), value.as_ref()))
    }

    /// Sends this `X-Request-Id` with every call, such as the id of the request
    /// that the service itself is handling.
    #[must_use]
    pub fn with_request_id<M>(&self, id: impl IntoOptional<String, M>) -> Self {
        self.with(|options| options.request_id = id.into_optional())
    }

    fn with(&self, change: impl FnOnce(&mut Options)) -> Self {
        let mut options = Options::clone(&self.handle.defaults);
        change(&mut options);
        let handle = Handle {
            connection: self.handle.connection.clone(),
            defaults: Arc::new(options),
        };
        Self { handle }
    }
}
