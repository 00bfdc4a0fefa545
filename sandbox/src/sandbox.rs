use std::io;
use std::net::{IpAddr, Ipv4Addr, Ipv6Addr, SocketAddr};
use std::sync::Arc;
use std::time::Duration;

use tokio::net::TcpListener;
use tokio::sync::oneshot;

use crate::auth::{LIVE_KEY, TEST_KEY};
use crate::clock::Clock;
use crate::engine::{Config, Engine};
use crate::journal::Entry;
use crate::outage::{InvalidOutage, Outage};
use crate::server;

/// A handle to a running sandbox; the server stops when it is dropped.
#[derive(Debug)]
pub struct Sandbox {
    url: String,
    engine: Arc<Engine>,
    /// Dropping it stops the server.
    _running: oneshot::Sender<()>,
}

impl Sandbox {
    /// Starts a sandbox on a free local port, with the default settings of [`Builder`].
    ///
    /// The server runs as a task on the current tokio runtime.
    ///
    /// # Errors
    ///
    /// Returns an error if no port can be bound.
    pub async fn start() -> io::Result<Self> {
        Self::builder().start().await
    }

    /// Returns a builder for a sandbox with custom settings.
    pub fn builder() -> Builder {
        Builder::default()
    }

    /// The base URL, such as `http://127.0.0.1:40123`, without a trailing slash.
    pub fn url(&self) -> &str {
        &self.url
    }

    /// A secret test key that this sandbox accepts.
    pub fn api_key(&self) -> &'static str {
        TEST_KEY
    }

    /// A secret live key that this sandbox accepts. Objects created with it are
    /// not visible to test keys.
    pub fn live_api_key(&self) -> &'static str {
        LIVE_KEY
    }

    /// Schedules failures for the next requests to an operation. They are added
    /// after those already scheduled for the same operation.
    ///
    /// ```
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// use lomi_sandbox::{Fault, Outage, Sandbox};
    ///
    /// let sandbox = Sandbox::start().await?;
    /// sandbox.outage(
    ///     Outage::of("ChargesController_createWaveCharge")
    ///         .then(Fault::Status(503)) // the first request creates no charge
    ///         .then(Fault::ResetAfter), // the second creates one, but its response is lost
    /// )?;
    /// let charge = || {
    ///     reqwest::Client::new()
    ///         .post(format!("{}/charge/wave", sandbox.url()))
    ///         .header("X-API-KEY", sandbox.api_key())
    ///         .header("Idempotency-Key", "order-1042")
    ///         .json(&serde_json::json!({
    ///             "amount": 15000,
    ///             "currency": "XOF",
    ///             "customer": {"name": "Awa Diop", "phoneNumber": "+221770000000"},
    ///         }))
    ///         .send()
    /// };
    /// assert_eq!(charge().await?.status(), 503);
    /// assert!(charge().await.is_err());
    /// let response = charge().await?;
    /// assert_eq!(response.status(), 201);
    /// assert_eq!(response.headers()["idempotency-cache-hit"], "true");
    ///
    /// let charges = sandbox.journal().iter().filter(|entry| entry.acted).count();
    /// assert_eq!(charges, 1);
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// Returns an error if the contract has no such operation, or if a status is
    /// not in the range 400 to 599.
    pub fn outage(&self, outage: Outage) -> Result<(), InvalidOutage> {
        self.engine.script().add(outage)
    }

    /// The most recent requests and how they were handled, oldest first; at most
    /// 10,000 are kept.
    pub fn journal(&self) -> Vec<Entry> {
        self.engine.journal().entries()
    }

    /// Removes all journal entries. Objects created by those requests are kept.
    pub fn clear_journal(&self) {
        self.engine.journal().clear();
    }
}

/// Configures and starts a [`Sandbox`].
#[derive(Debug, Clone)]
#[must_use = "a builder does nothing until it is started"]
pub struct Builder {
    address: SocketAddr,
    config: Config,
}

impl Default for Builder {
    fn default() -> Self {
        Self {
            address: SocketAddr::from((Ipv4Addr::LOCALHOST, 0)),
            config: Config {
                require_product: true,
                own_keys_only: false,
                rate_limit: 5000,
                rate_window: Duration::from_secs(15 * 60),
                clock: Clock::system(),
                seed: None,
            },
        }
    }
}

impl Builder {
    /// Sets the address to listen on; 127.0.0.1 by default.
    pub fn host(mut self, host: impl Into<IpAddr>) -> Self {
        self.address.set_ip(host.into());
        self
    }

    /// Sets the port to listen on. With 0, the default, a free port is chosen.
    pub fn port(mut self, port: u16) -> Self {
        self.address.set_port(port);
        self
    }

    /// Sets whether a product link without a `product_id` is rejected; `true` by
    /// default.
    ///
    /// lomi. documents that a product is required, but the sample request in its
    /// API reference has none. Set this to `false` to accept that request.
    pub fn require_product(mut self, yes: bool) -> Self {
        self.config.require_product = yes;
        self
    }

    /// Sets whether only [`Sandbox::api_key`] and [`Sandbox::live_api_key`] are
    /// accepted and every other key is rejected as revoked. `false` by default:
    /// any text of the form of a secret key is accepted.
    pub fn own_keys_only(mut self, yes: bool) -> Self {
        self.config.own_keys_only = yes;
        self
    }

    /// Sets how many requests each operation accepts in a fixed time window before
    /// it responds with 429; 5000 in 15 minutes by default.
    pub fn rate_limit(mut self, requests: u32, window: Duration) -> Self {
        self.config.rate_limit = requests;
        self.config.rate_window = window;
        self
    }

    /// Sets the clock; the system clock by default.
    pub fn clock(mut self, clock: Clock) -> Self {
        self.config.clock = clock;
        self
    }

    /// Sets the seed for generated ids, so that every run generates the same ids
    /// in the same order. Together with a fixed clock, the same requests get
    /// byte-identical responses.
    pub fn seed(mut self, seed: u64) -> Self {
        self.config.seed = Some(seed);
        self
    }

    /// Starts the sandbox on the current tokio runtime; see [`Sandbox::start`].
    ///
    /// # Errors
    ///
    /// Returns an error if the address cannot be bound, for example because it is
    /// already in use.
    pub async fn start(self) -> io::Result<Sandbox> {
        let listener = TcpListener::bind(self.address).await?;
        let url = format!("http://{}", reachable(listener.local_addr()?));
        let engine = Arc::new(Engine::new(self.config));
        let (running, stop) = oneshot::channel();
        tokio::spawn(server::serve(listener, Arc::clone(&engine), stop));
        Ok(Sandbox {
            url,
            engine,
            _running: running,
        })
    }
}

/// Replaces the unspecified address (`0.0.0.0` or `::`), which clients cannot
/// connect to, with the loopback address.
fn reachable(mut address: SocketAddr) -> SocketAddr {
    match address.ip() {
        IpAddr::V4(ip) if ip.is_unspecified() => address.set_ip(Ipv4Addr::LOCALHOST.into()),
        IpAddr::V6(ip) if ip.is_unspecified() => address.set_ip(Ipv6Addr::LOCALHOST.into()),
        _ => {}
    }
    address
}
