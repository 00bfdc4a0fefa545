use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use http::HeaderValue;

use super::Client;
use crate::api_key::ApiKey;
use crate::retry::TokenBucket;
use crate::runtime::Runtime;
use crate::transport::{Limits, Settings};
use crate::{Clock, ConfigError, Environment, Keys, Observer, Random, Result, RetryPolicy};

const TIMEOUT: Duration = Duration::from_secs(30);
const TOTAL_TIMEOUT: Duration = Duration::from_secs(80);
const CONNECT_TIMEOUT: Duration = Duration::from_secs(5);
const USER_AGENT: &str = concat!("lomi-rust/", env!("CARGO_PKG_VERSION"));

/// Sets up a [`Client`].
///
/// Unless set: environment by the key's prefix, 30 s for an attempt, 80 s for a
/// call with all its attempts, 5 s for a connection, no redirects, retries as
/// [`RetryPolicy`] says.
#[derive(Clone, Default)]
pub struct ClientBuilder {
    key: Option<String>,
    environment: Option<Environment>,
    http: Option<reqwest::Client>,
    timeout: Option<Duration>,
    total_timeout: Option<Duration>,
    retry: Option<RetryPolicy>,
    runtime: Runtime,
    connect_timeout: Option<Duration>,
    user_agent: Option<String>,
}

impl ClientBuilder {
    /// The secret key.
    #[must_use]
    pub fn key(mut self, key: impl AsRef<str>) -> Self {
        self.key = Some(key.as_ref().to_owned());
        self
    }

    /// Where calls go. Needed for a key with neither prefix.
    #[must_use]
    pub fn environment(mut self, environment: Environment) -> Self {
        self.environment = Some(environment);
        self
    }

    /// Another base URL: `https`, or `http` on loopback.
    #[must_use]
    pub fn base_url(self, url: impl Into<String>) -> Self {
        self.environment(Environment::Custom(url.into()))
    }

    /// A `reqwest` client of the caller's: proxies, certificates, pool sizes.
    ///
    /// Build it with `redirect(reqwest::redirect::Policy::none())`: a redirect
    /// would carry the API key to another place. Its own connect time-out holds;
    /// [`timeout`](Self::timeout) is set on every call. Leave `connection_verbose`
    /// off: it writes whole requests to the log, key included.
    #[must_use]
    pub fn http_client(mut self, client: reqwest::Client) -> Self {
        self.http = Some(client);
        self
    }

    /// How long an attempt may take, connection and body included. Default: 30 s.
    #[must_use]
    pub fn timeout(mut self, timeout: Duration) -> Self {
        self.timeout = Some(timeout);
        self
    }

    /// How long a call may take, all attempts and waits included. Default: 80 s.
    #[must_use]
    pub fn total_timeout(mut self, timeout: Duration) -> Self {
        self.total_timeout = Some(timeout);
        self
    }

    /// How often and how patiently calls are repeated.
    #[must_use]
    pub fn retry(mut self, policy: RetryPolicy) -> Self {
        self.retry = Some(policy);
        self
    }

    /// Who sees every attempt and every call, for metrics.
    #[must_use]
    pub fn observer(mut self, observer: impl Observer + 'static) -> Self {
        self.runtime.observer = Some(Arc::new(observer));
        self
    }

    /// Another clock, for tests. Time-outs of an attempt stay with tokio's.
    #[must_use]
    pub fn clock(mut self, clock: impl Clock + 'static) -> Self {
        self.runtime.clock = Arc::new(clock);
        self
    }

    /// Other dice, for tests.
    #[must_use]
    pub fn random(mut self, random: impl Random + 'static) -> Self {
        self.runtime.random = Arc::new(random);
        self
    }

    /// Another maker of idempotency keys.
    #[must_use]
    pub fn keys(mut self, keys: impl Keys + 'static) -> Self {
        self.runtime.keys = Arc::new(keys);
        self
    }

    /// How long a connection may take to be made. Default: 5 s.
    #[must_use]
    pub fn connect_timeout(mut self, timeout: Duration) -> Self {
        self.connect_timeout = Some(timeout);
        self
    }

    /// The name of the caller's program, `shop/1.2`; the SDK adds its own.
    #[must_use]
    pub fn user_agent(mut self, user_agent: impl Into<String>) -> Self {
        self.user_agent = Some(user_agent.into());
        self
    }

    /// Builds the client.
    ///
    /// # Errors
    ///
    /// [`Error::Config`](crate::Error::Config): no key, a key that cannot be
    /// used (empty, publishable, with white space), a test key on the live host or a live key on the
    /// sandbox host, a key of another form without an environment, a base URL
    /// that is not `https` (`http` on loopback), a user agent that cannot stand
    /// in a header.
    pub fn build(self) -> Result<Client> {
        let key = ApiKey::new(self.key.ok_or(ConfigError::MissingKey)?)?;
        let environment = match self.environment.or_else(|| key.environment()) {
            Some(environment) => environment.checked()?,
            None => return Err(ConfigError::UnknownEnvironment.into()),
        };
        check_pair(&key, &environment)?;
        let user_agent = user_agent(self.user_agent.as_deref())?;
        let timeout = self.timeout.unwrap_or(TIMEOUT);
        let own_timeout = self.http.is_none().then_some(timeout);
        let http = match self.http {
            Some(http) => http,
            None => http_client(&environment, self.connect_timeout, timeout)?,
        };
        Ok(Client::assemble(environment, key, http, |key| Settings {
            key,
            user_agent,
            own_timeout,
            limits: Limits {
                timeout,
                total_timeout: self.total_timeout.unwrap_or(TOTAL_TIMEOUT),
                retry: self.retry.unwrap_or_default(),
            },
            bucket: TokenBucket::default(),
            runtime: self.runtime,
        }))
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
            .field("user_agent", &self.user_agent)
            .finish_non_exhaustive()
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

fn http_client(
    environment: &Environment,
    connect_timeout: Option<Duration>,
    timeout: Duration,
) -> Result<reqwest::Client, ConfigError> {
    let loopback = environment.is_loopback();
    let mut builder = reqwest::Client::builder()
        .connect_timeout(connect_timeout.unwrap_or(CONNECT_TIMEOUT))
        .timeout(timeout)
        // Attempts are counted here, not below; with a limit of its own it would
        // copy every request.
        .retry(reqwest::retry::never().max_retries_per_request(0))
        // A redirect would carry the key and the body to another place.
        .redirect(reqwest::redirect::Policy::none())
        .https_only(!loopback);
    if loopback {
        // A proxy of the environment would see the key in plain text.
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

    #[test]
    fn nothing_prints_the_key() {
        let client = Client::new(TEST).unwrap();
        let texts = [
            format!("{client:?}"),
            format!("{:?}", client.low_level()),
            format!("{:?}", client.payment_links().get("x")),
            format!("{:?}", builder(TEST)),
        ];
        for text in texts {
            assert!(!text.contains("0123456789"), "{text}");
        }
    }
}
