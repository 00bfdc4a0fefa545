//! The client and how it is built.

use std::fmt;
use std::sync::Arc;

use crate::api_key::ApiKey;
use crate::call::{Call, Options};
use crate::generated::low_level;
use crate::telemetry::Watch;
use crate::transport::{Inner, Settings};
use crate::{ConfigError, Environment, IdempotencyKey, Operation, RequestError, Result};

mod builder;
mod derived;

pub use builder::ClientBuilder;

const KEY_VARIABLE: &str = "LOMI_API_KEY";
const URL_VARIABLE: &str = "LOMI_BASE_URL";

/// A client of the lomi. API.
///
/// Cheap to clone: all clones share one connection pool and one retry budget.
/// Each resource has an accessor, each operation a method on it; awaiting what
/// the method returns sends the call.
///
/// What can be set on a call can be set for all calls of a derived client, as
/// cheap as a clone:
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
    shared: Arc<Shared>,
    /// What holds for every call that sets nothing else.
    defaults: Arc<Options>,
}

struct Shared {
    environment: Environment,
    http: reqwest::Client,
    settings: Arc<Settings>,
}

impl Client {
    /// A client for a key; the key's prefix says which environment.
    ///
    /// # Errors
    ///
    /// [`Error::Config`](crate::Error::Config), as [`ClientBuilder::build`].
    pub fn new(key: impl AsRef<str>) -> Result<Self> {
        Self::builder().key(key).build()
    }

    /// A client set up by environment variables: the key by `LOMI_API_KEY`,
    /// and, where it is set, the base URL by `LOMI_BASE_URL`.
    ///
    /// # Errors
    ///
    /// [`Error::Config`](crate::Error::Config): `LOMI_API_KEY` is not set, or
    /// as [`ClientBuilder::build`].
    pub fn from_env() -> Result<Self> {
        let key = variable(KEY_VARIABLE)?.ok_or(ConfigError::MissingKey)?;
        let builder = Self::builder().key(key);
        match variable(URL_VARIABLE)? {
            Some(url) => builder.base_url(url).build(),
            None => builder.build(),
        }
    }

    /// A client to set up by hand.
    #[must_use]
    pub fn builder() -> ClientBuilder {
        ClientBuilder::default()
    }

    /// Where calls go.
    #[must_use]
    pub fn environment(&self) -> &Environment {
        &self.shared.environment
    }

    /// Progenitor's client with the same key, connections and retries: one method
    /// for each operation, arguments by position, errors of its own. Bodies are
    /// not checked; the options of a derived client hold.
    #[must_use]
    pub fn low_level(&self) -> low_level::Client {
        self.generated(None)
    }

    /// The generated client, for one call or for all that a caller makes.
    pub(crate) fn generated(&self, call: Option<Arc<Call>>) -> low_level::Client {
        let Shared {
            environment,
            http,
            settings,
        } = self.shared.as_ref();
        let inner = Inner {
            settings: settings.clone(),
            defaults: self.defaults.clone(),
            call,
        };
        low_level::Client::new_with_client(environment.base_url(), http.clone(), inner)
    }

    /// A call with its options, or this client's.
    pub(crate) fn call(
        &self,
        operation: &'static Operation,
        options: Options,
    ) -> Result<Call, RequestError> {
        Call::new(
            operation,
            options,
            &self.defaults,
            self.shared.settings.limits,
        )
    }

    pub(crate) fn watch(&self, operation: &'static Operation) -> Watch {
        Watch::start(self.shared.settings.clone(), operation)
    }

    pub(crate) fn make_key(&self) -> IdempotencyKey {
        self.shared.settings.runtime.keys.key()
    }

    fn assemble(
        environment: Environment,
        key: ApiKey,
        http: reqwest::Client,
        settings: impl FnOnce(ApiKey) -> Settings,
    ) -> Self {
        Self {
            shared: Arc::new(Shared {
                environment,
                http,
                settings: Arc::new(settings(key)),
            }),
            defaults: Arc::default(),
        }
    }
}

impl fmt::Debug for Client {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Client")
            .field("environment", &self.shared.environment)
            .field("key", &self.shared.settings.key)
            .finish_non_exhaustive()
    }
}

/// An environment variable; empty counts as not set.
fn variable(name: &'static str) -> Result<Option<String>, ConfigError> {
    match std::env::var(name) {
        Ok(value) if value.is_empty() => Ok(None),
        Ok(value) => Ok(Some(value)),
        Err(std::env::VarError::NotPresent) => Ok(None),
        Err(std::env::VarError::NotUnicode(_)) => Err(ConfigError::NotUnicode { variable: name }),
    }
}
