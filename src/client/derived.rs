use std::sync::Arc;
use std::time::Duration;

use super::Client;
use crate::RetryPolicy;
use crate::call::Options;

/// Derived clients: the same connections and retry budget, other defaults. What
/// a call sets itself comes first.
impl Client {
    /// Acts on this member account (`acct_…`). A call of an operation that does
    /// not take `Lomi-Account` is refused before it is sent: it would act on the
    /// key's own account.
    #[must_use]
    pub fn with_account(&self, account: impl Into<String>) -> Self {
        self.with(|options| options.account = Some(account.into()))
    }

    /// How long an attempt may take, connection and body included.
    #[must_use]
    pub fn with_timeout(&self, timeout: Duration) -> Self {
        self.with(|options| options.timeout = Some(timeout))
    }

    /// How long a call may take, all attempts and waits included.
    #[must_use]
    pub fn with_total_timeout(&self, timeout: Duration) -> Self {
        self.with(|options| options.total_timeout = Some(timeout))
    }

    /// How often and how patiently calls are repeated.
    #[must_use]
    pub fn with_retry(&self, policy: RetryPolicy) -> Self {
        self.with(|options| options.retry = Some(policy))
    }

    /// Sends a header with every call. One that the SDK sets itself is refused
    /// when a call is made.
    #[must_use]
    pub fn with_header(&self, name: impl AsRef<str>, value: impl AsRef<str>) -> Self {
        self.with(|options| options.header(name.as_ref(), value.as_ref()))
    }

    /// Sends this `X-Request-Id` with every call, such as that of the request
    /// that the caller itself works on.
    #[must_use]
    pub fn with_request_id(&self, id: impl Into<String>) -> Self {
        self.with(|options| options.request_id = Some(id.into()))
    }

    fn with(&self, change: impl FnOnce(&mut Options)) -> Self {
        let mut options = Options::clone(&self.defaults);
        change(&mut options);
        Self {
            shared: self.shared.clone(),
            defaults: Arc::new(options),
        }
    }
}
