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

/// A running local lomi.; it stops when this handle is dropped.
#[derive(Debug)]
pub struct Sandbox {
    url: String,
    engine: Arc<Engine>,
    /// Dropping it stops the server.
    _running: oneshot::Sender<()>,
}

impl Sandbox {
    /// Starts a sandbox on a free local port, with the defaults of [`Builder`].
    ///
    /// It runs as a task on the tokio runtime that this is called in.
    ///
    /// # Errors
    ///
    /// No port could be bound.
    pub async fn start() -> io::Result<Self> {
        Self::builder().start().await
    }

    /// For a sandbox with other settings.
    pub fn builder() -> Builder {
        Builder::default()
    }

    /// The base URL, such as `http://127.0.0.1:40123`; no slash at the end.
    pub fn url(&self) -> &str {
        &self.url
    }

    /// A secret test key that this sandbox accepts.
    pub fn api_key(&self) -> &'static str {
        TEST_KEY
    }

    /// A secret live key that this sandbox accepts. What it makes, a test key
    /// does not see.
    pub fn live_api_key(&self) -> &'static str {
        LIVE_KEY
    }

    /// Lets the next requests to an operation go wrong; what is already scripted
    /// for it comes first.
    ///
    /// ```
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// use lomi_sandbox::{Fault, Outage, Sandbox};
    ///
    /// let sandbox = Sandbox::start().await?;
    /// sandbox.outage(
    ///     Outage::of("ChargesController_createWaveCharge")
    ///         .then(Fault::Status(503)) // the first charge: nothing happens
    ///         .then(Fault::ResetAfter), // the second: made, and the answer is lost
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
    /// let answer = charge().await?;
    /// assert_eq!(answer.status(), 201);
    /// assert_eq!(answer.headers()["idempotency-cache-hit"], "true");
    ///
    /// let committed = sandbox.journal().iter().filter(|entry| entry.acted).count();
    /// assert_eq!(committed, 1);
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// The contract has no such operation, or a status is not from 400 to 599.
    pub fn outage(&self, outage: Outage) -> Result<(), InvalidOutage> {
        self.engine.script().add(outage)
    }

    /// The latest exchanges, oldest first, 10 000 at most.
    pub fn journal(&self) -> Vec<Entry> {
        self.engine.journal().entries()
    }

    /// Forgets all exchanges, but nothing that they made.
    pub fn clear_journal(&self) {
        self.engine.journal().clear();
    }
}

/// The settings of a [`Sandbox`].
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
    /// The address to listen on; 127.0.0.1 by default.
    pub fn host(mut self, host: impl Into<IpAddr>) -> Self {
        self.address.set_ip(host.into());
        self
    }

    /// The port to listen on; 0, the default, takes a free one.
    pub fn port(mut self, port: u16) -> Self {
        self.address.set_port(port);
        self
    }

    /// Whether a product link without `product_id` is refused; yes by default.
    ///
    /// The rules of lomi. demand a product, but the sample request on its
    /// reference page has none, so it can be let through.
    pub fn require_product(mut self, yes: bool) -> Self {
        self.config.require_product = yes;
        self
    }

    /// Whether every key but the sandbox's own two counts as revoked; no by
    /// default: any text of the form of a secret key will do.
    pub fn own_keys_only(mut self, yes: bool) -> Self {
        self.config.own_keys_only = yes;
        self
    }

    /// How many requests an operation takes in a fixed window of time before it
    /// answers 429; 5000 in 15 minutes by default.
    pub fn rate_limit(mut self, requests: u32, window: Duration) -> Self {
        self.config.rate_limit = requests;
        self.config.rate_window = window;
        self
    }

    /// The clock; that of the machine by default.
    pub fn clock(mut self, clock: Clock) -> Self {
        self.config.clock = clock;
        self
    }

    /// Makes the same ids in the same order in every run. Together with a fixed
    /// clock, the same requests get the same answers, byte for byte.
    pub fn seed(mut self, seed: u64) -> Self {
        self.config.seed = Some(seed);
        self
    }

    /// Starts the sandbox; see [`Sandbox::start`].
    ///
    /// # Errors
    ///
    /// The address cannot be bound, for example because it is in use.
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

/// An address that stands for all addresses can be listened on, but not called.
fn reachable(mut address: SocketAddr) -> SocketAddr {
    match address.ip() {
        IpAddr::V4(ip) if ip.is_unspecified() => address.set_ip(Ipv4Addr::LOCALHOST.into()),
        IpAddr::V6(ip) if ip.is_unspecified() => address.set_ip(Ipv6Addr::LOCALHOST.into()),
        _ => {}
    }
    address
}
