//! The client and its builder.

use std::fmt;

use http::Method;

use crate::Result;
use crate::call::{CustomRequest, Handle};
use crate::environment::Environment;
use crate::idempotency::IdempotencyKey;

mod builder;
mod derived;

pub use builder::ClientBuilder;

/// A client of the lomi. API.
///
/// Cheap to clone: all clones share one connection pool and one retry budget.
/// Each resource has an accessor, and each operation is a method on it. Awaiting
/// what the method returns sends the call.
///
/// Options that can be set on a call can also be set for all calls of a derived
/// client, which is as cheap as a clone:
///
/// ```no_run
/// # async fn run(lomi: lomi::Client) -> lomi::Result<()> {
/// let member = lomi.with_account("acct_9f2c");
/// let customers = member.customers().list().await?;
/// # Ok(())
/// # }
/// ```
#[derive(Clone)]
pub struct Client {
    handle: Handle,
}

impl Client {
    /// Creates a client for a key, whose prefix says which environment it is for.
    ///
    /// # Errors
    ///
    /// [`Error::Config`](crate::Error::Config), as [`ClientBuilder::build`].
    pub fn new(key: impl AsRef<str>) -> Result<Self> {
        Self::builder().key(key).build()
    }

    /// Creates a client from environment variables: the key from `LOMI_API_KEY`
    /// and, if it is set, the base URL from `LOMI_BASE_URL`.
    ///
    /// [`ClientBuilder::from_env`] reads the same variables and lets you set more.
    ///
    /// # Errors
    ///
    /// [`Error::Config`](crate::Error::Config): `LOMI_API_KEY` is not set, or
    /// as [`ClientBuilder::build`].
    pub fn from_env() -> Result<Self> {
        ClientBuilder::from_env()?.build()
    }

    /// Creates a builder.
    #[must_use]
    pub fn builder() -> ClientBuilder {
        ClientBuilder::default()
    }

    /// Where calls go.
    #[must_use]
    pub fn environment(&self) -> &Environment {
        &self.handle.connection.environment
    }

    /// Makes a request that the contract does not have, such as a new operation or
    /// a parameter that is not documented. It has the same key, deadlines,
    /// observer, errors and [`Response`](crate::Response) as a generated call.
    ///
    /// `path` starts with a slash and is relative to the base URL.
    ///
    /// ```no_run
    /// # async fn run(lomi: lomi::Client) -> lomi::Result<()> {
    /// use http::Method;
    /// use serde_json::{Value, json};
    ///
    /// let link = lomi
    ///     .request(Method::POST, "/payment-links")
    ///     .query("expand", "product")
    ///     .json(&json!({"link_type": "instant", "title": "T", "currency_code": "XOF", "amount": 100}))
    ///     .send::<Value>()
    ///     .await?;
    /// println!("{}", link["url"]);
    /// # Ok(())
    /// # }
    /// ```
    pub fn request(&self, method: Method, path: impl Into<String>) -> CustomRequest {
        CustomRequest::new(self.handle(), method, path.into())
    }

    /// What a call needs from this client.
    pub(crate) fn handle(&self) -> Handle {
        self.handle.clone()
    }

    /// A key for a call whose caller sets none.
    pub(crate) fn new_key(&self) -> IdempotencyKey {
        self.handle.connection.keys.new_key()
    }
}

impl fmt::Debug for Client {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Client")
            .field("environment", self.environment())
            .field("key", &self.handle.connection.key)
            .finish_non_exhaustive()
    }
}
