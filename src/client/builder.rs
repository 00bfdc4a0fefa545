use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use http::HeaderValue;

use super::Client;
use crate::Result;
use crate::api_key::ApiKey;
use crate::call::Handle;
use crate::environment::Environment;
use crate::error::ConfigError;
use crate::generated::API_VERSION;
use crate::redact::Redactor;
use crate::retry::{RetryPolicy, TokenBucket};
use crate::runtime::{Clock, IdempotencyKeySource, JitterSource, System};
use crate::telemetry::{Observer, Telemetry};
use crate::transport::{Connection, Limits};

const KEY_VARIABLE: &str = "LOMI_API_KEY";
const URL_VARIABLE: &str = "LOMI_BASE_URL";
const TIMEOUT: Duration = Duration::from_secs(30);
const TOTAL_TIMEOUT: Duration = Duration::from_secs(80);
const CONNECT_TIMEOUT: Duration = Duration::from_secs(5);
/// Lists of 100 entries have some 100 KiB.
const MAX_RESPONSE_SIZE: usize = 32 * 1024 * 1024;
const USER_AGENT: &str = concat!("lomi-rust/", env!("CARGO_PKG_VERSION"));

/// Builds a [`Client`].
///
/// Defaults: the environment follows from the key's prefix; 30 s for an attempt,
/// 80 s for a call with all its attempts, 5 s for a connection, 32 MiB for a
/// response, retries as in [`RetryPolicy`].
#[derive(Default)]
pub struct ClientBuilder {
    key: Option<String>,
    environment: Option<Environment>,
    http: Option<reqwest::ClientBuilder>,
    timeout: Option<Duration>,
    total_timeout: Option<Duration>,
    connect_timeout: Option<Duration>,
    max_response_size: Option<usize>,
    retry: Option<RetryPolicy>,
    user_agent: Option<String>,
    observer: Option<Arc<dyn Observer>>,
    clock: Option<Arc<dyn Clock>>,
    jitter: Option<Arc<dyn JitterSource>>,
    keys: Option<Arc<dyn IdempotencyKeySource>>,
}

impl ClientBuilder {
    /// Creates a builder with the key from `LOMI_API_KEY` and, if it is set, the
    /// base URL from `LOMI_BASE_URL`.
    ///
    /// # Errors
    ///
    /// [`Error::Config`](crate::Error::Config): `LOMI_API_KEY` is not set, or one
    /// of the two is not UTF-8.
    pub fn from_env() -> Result<Self> {
        let key = variable(KEY_VARIABLE)?.ok_or(ConfigError::MissingKey)?;
        let builder = Self::default().key(key);
        Ok(match variable(URL_VARIABLE)? {
            Some(url) => builder.base_url(url),
            None => builder,
        })
    }

    /// Sets the secret key.
    #[must_use]
    pub fn key(mut self, key: impl AsRef<str>) -> Self {
        self.key = Some(key.as_ref().to_owned());
        self
    }

    /// Sets where calls go. Needed for a key without a known prefix.
    #[must_use]
    pub fn environment(mut self, environment: Environment) -> Self {
        self.environment = Some(environment);
        self
    }

    /// Sets another base URL: `https`, or `http` on loopback.
    #[must_use]
    pub fn base_url(self, url: impl Into<String>) -> Self {
        self.environment(Environment::Custom(url.into()))
    }

    /// Builds the HTTP client from this builder: for proxies, certificates, pool
    /// sizes, name resolution.
    ///
    /// The SDK overrides what calls depend on: redirects are not followed,
    /// because they would carry the key to another host; plain `http` is refused
    /// except on loopback; retries and time-outs are the SDK's. Set no default
    /// headers: they would be sent with every call unchecked. Leave
    /// `connection_verbose` off: it writes whole requests to the log, including
    /// the key. On loopback, a proxy from the environment sees the key unless the
    /// builder has `no_proxy`.
    #[must_use]
    pub fn http_client(mut self, builder: reqwest::ClientBuilder) -> Self {
        self.http = Some(builder);
        self
    }

    /// Limits how long an attempt may take, connection and body included.
    /// Default: 30 s.
    #[must_use]
    pub fn timeout(mut self, timeout: Duration) -> Self {
        self.timeout = Some(timeout);
        self
    }

    /// Limits how long a call may take, all attempts and waits included.
    /// Default: 80 s.
    #[must_use]
    pub fn total_timeout(mut self, timeout: Duration) -> Self {
        self.total_timeout = Some(timeout);
        self
    }

    /// Limits how long making a connection may take. Default: 5 s.
    #[must_use]
    pub fn connect_timeout(mut self, timeout: Duration) -> Self {
        self.connect_timeout = Some(timeout);
        self
    }

    /// Limits how many bytes of a response body are read. A larger success is an
    /// [`Error::Decode`](crate::Error::Decode), and what the call asks for may
    /// well be done. Default: 32 MiB.
    #[must_use]
    pub fn max_response_size(mut self, bytes: usize) -> Self {
        self.max_response_size = Some(bytes);
        self
    }

    /// Sets how often calls are repeated, and how long they wait before.
    #[must_use]
    pub fn retry(mut self, policy: RetryPolicy) -> Self {
        self.retry = Some(policy);
        self
    }

    /// Sets the name of the calling program, such as `shop/1.2`. The SDK appends
    /// its own.
    #[must_use]
    pub fn user_agent(mut self, user_agent: impl Into<String>) -> Self {
        self.user_agent = Some(user_agent.into());
        self
    }

    /// Sets the observer of all attempts and calls, for metrics.
    #[must_use]
    pub fn observer(mut self, observer: impl Observer + 'static) -> Self {
        self.observer = Some(Arc::new(observer));
        self
    }

    /// Replaces the clock, for tests. The time-out of an attempt is tokio's and
    /// does not follow it.
    #[must_use]
    pub fn clock(mut self, clock: impl Clock + 'static) -> Self {
        self.clock = Some(Arc::new(clock));
        self
    }

    /// Replaces the source of retry jitter, for tests.
    #[must_use]
    pub fn jitter(mut self, jitter: impl JitterSource + 'static) -> Self {
        self.jitter = Some(Arc::new(jitter));
        self
    }

    /// Replaces the source of idempotency keys.
    #[must_use]
    pub fn idempotency_keys(mut self, keys: impl IdempotencyKeySource + 'static) -> Self {
        self.keys = Some(Arc::new(keys));
        self
    }

    /// Builds the client.
    ///
    /// # Errors
    ///
    /// [`Error::Config`](crate::Error::Config): no key, a key that cannot be
    /// used (empty, publishable, with blanks), a test key on the live host or a
    /// live key on the sandbox host, a key without a known prefix and without an
    /// environment, a base URL that is not `https` (`http` on loopback), `https`
    /// in a build without TLS, a user agent that cannot be sent in a header.
    pub fn build(self) -> Result<Client> {
        let key = self.key.ok_or(ConfigError::MissingKey)?;
        let redactor = Redactor::new(&key);
        let key = ApiKey::new(key)?;
        let environment = match self.environment.or_else(|| key.environment()) {
            Some(environment) => environment.checked()?,
            None => return Err(ConfigError::UnknownEnvironment.into()),
        };
        check_pair(&key, &environment)?;
        let base_url = environment.base_url().to_owned();
        if cfg!(not(any(
            feature = "rustls",
            feature = "rustls-ring",
            feature = "native-tls"
        ))) && base_url.starts_with("https")
        {
            return Err(ConfigError::NoTls.into());
        }
        let timeout = self.timeout.unwrap_or(TIMEOUT);
        let http = http_client(self.http, &environment, self.connect_timeout, timeout)?;
        let clock = self.clock.unwrap_or_else(|| Arc::new(System));
        let connection = Connection {
            http,
            environment,
            base_url,
            key,
            user_agent: user_agent(self.user_agent.as_deref())?,
            api_version: API_VERSION,
            limits: Limits {
                timeout,
                total_timeout: self.total_timeout.unwrap_or(TOTAL_TIMEOUT),
                retry: self.retry.unwrap_or_default(),
            },
            http_timeout: timeout,
            max_response_size: self.max_response_size.unwrap_or(MAX_RESPONSE_SIZE),
            bucket: TokenBucket::default(),
            clock: clock.clone(),
            jitter: self.jitter.unwrap_or_else(|| Arc::new(System)),
            keys: self.keys.unwrap_or_else(|| Arc::new(System)),
            telemetry: Telemetry {
                observer: self.observer,
                clock,
            },
            redactor,
        };
        Ok(Client {
            handle: Handle {
                connection: Arc::new(connection),
                defaults: Arc::default(),
            },
        })
    }
}

impl fmt::Debug for ClientBuilder {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ClientBuilder")
            .field("key", &self.key.as_ref().map(|_| "…"))
            .field("environment", &self.environment)
            .field("timeout", &self.timeout)
            .field("total_timeout", &self.total_timeout)
            .field("retry", &self.retry)
            .field("connect_timeout", &self.connect_timeout)
            .field("max_response_size", &self.max_response_size)
            .field("user_agent", &self.user_agent)
            .finish_non_exhaustive()
    }
}

/// An environment variable. Empty counts as not set.
fn variable(name: &'static str) -> Result<Option<String>, ConfigError> {
    match std::env::var(name) {
        Ok(value) if value.is_empty() => Ok(None),
        Ok(value) => Ok(Some(value)),
        Err(std::env::VarError::NotPresent) => Ok(None),
        Err(std::env::VarError::NotUnicode(_)) => Err(ConfigError::NotUnicode { variable: name }),
    }
}

/// Refuses a key on the host of the other environment.
fn check_pair(key: &ApiKey, environment: &Environment) -> Result<(), ConfigError> {
    match key.environment() {
        Some(Environment::Sandbox) if environment.is_live_host() => {
            Err(ConfigError::TestKeyOnLiveHost)
        }
        Some(Environment::Live) if environment.is_sandbox_host() => {
            Err(ConfigError::LiveKeyOnSandboxHost)
        }
        _ => Ok(()),
    }
}

fn user_agent(caller: Option<&str>) -> Result<HeaderValue, ConfigError> {
    match caller {
        Some(caller) => HeaderValue::try_from(format!("{caller} {USER_AGENT}"))
            .map_err(|_| ConfigError::InvalidUserAgent),
        None => Ok(HeaderValue::from_static(USER_AGENT)),
    }
}

/// Chooses ring for rustls, unless the program has made its own choice. reqwest would not build a
/// client without one.
#[cfg(all(feature = "rustls-ring", not(feature = "rustls")))]
fn choose_ring() {
    // It fails if there is a choice already, which then stands.
    let _ = rustls::crypto::ring::default_provider().install_default();
}

fn http_client(
    builder: Option<reqwest::ClientBuilder>,
    environment: &Environment,
    connect_timeout: Option<Duration>,
    timeout: Duration,
) -> Result<reqwest::Client, ConfigError> {
    #[cfg(all(feature = "rustls-ring", not(feature = "rustls")))]
    choose_ring();
    let is_loopback = environment.is_loopback();
    let is_own = builder.is_none();
    let connect_timeout = connect_timeout.unwrap_or(CONNECT_TIMEOUT);
    let mut builder = builder
        .unwrap_or_default()
        .timeout(timeout)
        .connect_timeout(connect_timeout)
        // Attempts are counted by the SDK. With a limit of its own the HTTP client
        // would copy every request.
        .retry(reqwest::retry::never().max_retries_per_request(0))
        // A redirect would carry the key and the body to another place.
        .redirect(reqwest::redirect::Policy::none())
        .https_only(!is_loopback);
    if is_own && is_loopback {
        // A proxy from the environment would see the key in plain text.
        builder = builder.no_proxy();
    }
    builder.build().map_err(ConfigError::HttpClient)
}

#[cfg(test)]
mod tests {
    use super::*;

    const TEST: &str = "lomi_sk_test_0123456789abcdef";
    const LIVE: &str = "lomi_sk_live_0123456789abcdef";

    fn refusal(builder: ClientBuilder) -> ConfigError {
        match builder.build() {
            Err(crate::Error::Config(error)) => error,
            other => panic!("expected a refusal, got {other:?}"),
        }
    }

    fn builder(key: &str) -> ClientBuilder {
        Client::builder().key(key)
    }

    #[test]
    fn the_key_chooses_the_environment() {
        let environment = |key| Client::new(key).unwrap().environment().clone();
        assert_eq!(environment(TEST), Environment::Sandbox);
        assert_eq!(environment(LIVE), Environment::Live);
    }

    #[test]
    fn a_key_on_the_host_of_the_other_environment_is_refused() {
        for live in ["https://api.lomi.africa", "https://API.lomi.africa:443/"] {
            let error = refusal(builder(TEST).base_url(live));
            assert!(matches!(error, ConfigError::TestKeyOnLiveHost));
        }
        let error = refusal(builder(TEST).environment(Environment::Live));
        assert!(matches!(error, ConfigError::TestKeyOnLiveHost));
        let error = refusal(builder(LIVE).environment(Environment::Sandbox));
        assert!(matches!(error, ConfigError::LiveKeyOnSandboxHost));
        assert!(builder(LIVE).base_url("http://127.0.0.1:1").build().is_ok());
    }

    #[test]
    fn a_key_of_another_form_needs_an_environment() {
        let error = refusal(builder("lomi_oat_0123456789abcdef"));
        assert!(matches!(error, ConfigError::UnknownEnvironment));
        let given = builder("lomi_oat_0123456789abcdef").environment(Environment::Live);
        assert_eq!(*given.build().unwrap().environment(), Environment::Live);
    }

    #[test]
    fn no_key_plain_http_and_odd_user_agents_are_refused() {
        assert!(matches!(
            refusal(Client::builder()),
            ConfigError::MissingKey
        ));
        let error = refusal(builder(TEST).base_url("http://pay.example"));
        assert!(matches!(error, ConfigError::PlainHttp { .. }));
        let error = refusal(builder(TEST).user_agent("a\nb"));
        assert!(matches!(error, ConfigError::InvalidUserAgent));
    }

    /// Run by `.ci/run` in a build without TLS.
    #[cfg(not(any(feature = "rustls", feature = "rustls-ring", feature = "native-tls")))]
    #[test]
    fn without_tls_the_builder_names_the_feature() {
        let error = refusal(builder(TEST));
        assert!(matches!(error, ConfigError::NoTls));
        assert!(error.to_string().contains("`rustls`"), "{error}");
        assert!(builder(TEST).base_url("http://127.0.0.1:1").build().is_ok());
    }

    #[test]
    fn nothing_prints_the_key() {
        let client = Client::new(TEST).unwrap();
        let texts = [
            format!("{client:?}"),
            format!("{:?}", client.payment_links().get("x")),
            format!("{:?}", builder(TEST)),
        ];
        for text in texts {
            assert!(!text.contains("0123456789"), "{text}");
        }
    }
}
