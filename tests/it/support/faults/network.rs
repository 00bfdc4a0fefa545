//! The network between clients and the server, which handles one call at a time.

use std::net::{Ipv4Addr, SocketAddr};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex};
use std::time::Duration;

use reqwest::dns::{Addrs, Name, Resolve, Resolving};
use tokio::net::TcpListener;

use super::connection;
use super::fault::{Action, ConnectionKind};
use super::scenario::Scenario;
use super::time::{settle, stall};

/// The connect timeout that the SDK uses by default.
pub const CONNECT_TIMEOUT: Duration = Duration::from_secs(5);

/// The path of a request that only serves to open a connection.
const WARM: &str = "/warm";

pub struct Network {
    port: u16,
    scenarios: Mutex<Vec<Arc<Scenario>>>,
    /// Whether the current request only opens a connection for the next one.
    warming: AtomicBool,
}

/// A handle to the network, from which clients are built.
#[derive(Clone)]
pub struct NetworkHandle {
    network: Arc<Network>,
}

impl Network {
    /// Starts a server that runs for as long as the runtime.
    pub async fn start() -> NetworkHandle {
        let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).await.unwrap();
        let network = Arc::new(Self {
            port: listener.local_addr().unwrap().port(),
            scenarios: Mutex::default(),
            warming: AtomicBool::new(false),
        });
        let server = network.clone();
        tokio::spawn(async move {
            while let Ok((stream, _)) = listener.accept().await {
                tokio::spawn(connection::serve(stream, server.clone()));
            }
        });
        NetworkHandle { network }
    }

    /// The scenario of the current call, or `None` while a connection is warmed up.
    pub fn current(&self) -> Option<Arc<Scenario>> {
        let is_call = !self.warming.load(Ordering::Relaxed);
        is_call.then(|| self.scenarios.lock().unwrap().last().cloned())?
    }

    /// The scenario that a request belongs to, by its path.
    pub fn scenario_of(&self, target: &str) -> Option<Arc<Scenario>> {
        if target.ends_with(WARM) {
            return None;
        }
        let number = target.strip_prefix("/scenario-")?.split('/').next()?;
        let number: usize = number.parse().ok()?;
        self.scenarios.lock().unwrap().get(number).cloned()
    }
}

impl NetworkHandle {
    /// Makes this the current scenario, and returns the base URL for its call.
    pub fn begin(&self, scenario: Arc<Scenario>) -> String {
        let scheme = match scenario.connection {
            ConnectionKind::Tls => "https",
            ConnectionKind::Fresh | ConnectionKind::Reused => "http",
        };
        let mut scenarios = self.network.scenarios.lock().unwrap();
        scenarios.push(scenario);
        format!(
            "{scheme}://localhost:{}/scenario-{}",
            self.network.port,
            scenarios.len() - 1
        )
    }

    /// A builder of an HTTP client that uses this kind of connection.
    pub fn http(&self, connection: ConnectionKind) -> reqwest::ClientBuilder {
        let most_idle = match connection {
            ConnectionKind::Reused => usize::MAX,
            ConnectionKind::Fresh | ConnectionKind::Tls => 0,
        };
        reqwest::Client::builder()
            .no_proxy()
            .connect_timeout(CONNECT_TIMEOUT)
            .pool_max_idle_per_host(most_idle)
            // Loading the system's certificates would take milliseconds for each client.
            .tls_certs_only([])
            .dns_resolver(Resolver(self.network.clone()))
    }

    /// Opens a connection of this client, if its attempts are to reuse one.
    pub async fn warm(&self, connection: ConnectionKind, client: &lomi::Client) {
        if connection == ConnectionKind::Reused {
            self.network.warming.store(true, Ordering::Relaxed);
            let warming = client.request(http::Method::GET, WARM);
            warming.send::<serde_json::Value>().await.unwrap();
            settle().await;
            self.network.warming.store(false, Ordering::Relaxed);
        }
    }
}

/// Resolves the server's name, and records every attempt on a new connection.
struct Resolver(Arc<Network>);

impl Resolve for Resolver {
    fn resolve(&self, _: Name) -> Resolving {
        let action = self.0.current().and_then(|scenario| {
            scenario.begin_attempt();
            scenario.action()
        });
        Box::pin(async move {
            match action {
                Some(Action::DnsFailure) => Err("no such host".into()),
                Some(Action::DnsTimeout) => stall().await,
                // The server does not listen on this address.
                Some(Action::Refuse) => Ok(address(Ipv4Addr::new(127, 0, 0, 2))),
                _ => Ok(address(Ipv4Addr::LOCALHOST)),
            }
        })
    }
}

/// An address with port 0, which means the port of the URL.
fn address(ip: Ipv4Addr) -> Addrs {
    Box::new(std::iter::once(SocketAddr::from((ip, 0))))
}
