//! The way to the server, and who is on it: one call after the other.

use std::net::{Ipv4Addr, SocketAddr};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex};
use std::time::Duration;

use reqwest::dns::{Addrs, Name, Resolve, Resolving};
use tokio::net::TcpListener;

use super::cell::Cell;
use super::connection;
use super::fault::{Act, Link};
use super::time::{settle, stall};

/// As a client of the SDK has it.
pub const CONNECT_TIMEOUT: Duration = Duration::from_secs(5);

/// The path of a request that only makes a connection.
const WARM: &str = "/warm";

pub struct Network {
    port: u16,
    cells: Mutex<Vec<Arc<Cell>>>,
    /// The next request only makes a connection for the one after it.
    warming: AtomicBool,
}

/// The network, for clients to go over.
#[derive(Clone)]
pub struct Links {
    network: Arc<Network>,
}

impl Network {
    /// Starts a server, for as long as the runtime lives.
    pub async fn start() -> Links {
        let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).await.unwrap();
        let network = Arc::new(Self {
            port: listener.local_addr().unwrap().port(),
            cells: Mutex::default(),
            warming: AtomicBool::new(false),
        });
        let server = network.clone();
        tokio::spawn(async move {
            while let Ok((stream, _)) = listener.accept().await {
                tokio::spawn(connection::serve(stream, server.clone()));
            }
        });
        Links { network }
    }

    /// The cell whose call is under way; none for what goes before it.
    pub fn current(&self) -> Option<Arc<Cell>> {
        let is_cell = !self.warming.load(Ordering::Relaxed);
        is_cell.then(|| self.cells.lock().unwrap().last().cloned())?
    }

    /// The cell that a request belongs to.
    pub fn cell(&self, target: &str) -> Option<Arc<Cell>> {
        if target.ends_with(WARM) {
            return None;
        }
        let number = target.strip_prefix("/cell-")?.split('/').next()?;
        let number: usize = number.parse().ok()?;
        self.cells.lock().unwrap().get(number).cloned()
    }
}

impl Links {
    /// Makes this the cell under way; the base URL of its calls.
    pub fn enter(&self, cell: Arc<Cell>) -> String {
        let scheme = match cell.link {
            Link::Secure => "https",
            Link::Fresh | Link::Reused => "http",
        };
        let mut cells = self.network.cells.lock().unwrap();
        cells.push(cell);
        format!(
            "{scheme}://localhost:{}/cell-{}",
            self.network.port,
            cells.len() - 1
        )
    }

    /// An HTTP client that goes over this kind of link.
    pub fn http(&self, link: Link) -> reqwest::ClientBuilder {
        let most_idle = match link {
            Link::Reused => usize::MAX,
            Link::Fresh | Link::Secure => 0,
        };
        reqwest::Client::builder()
            .no_proxy()
            .connect_timeout(CONNECT_TIMEOUT)
            .pool_max_idle_per_host(most_idle)
            // Reading the certificates of the machine takes milliseconds.
            .tls_certs_only([])
            .dns_resolver(Resolver(self.network.clone()))
    }

    /// Has a connection of this client ready, if its link is one that was used
    /// before.
    pub async fn warm(&self, link: Link, client: &lomi::Client) {
        if link == Link::Reused {
            self.network.warming.store(true, Ordering::Relaxed);
            let warming = client.request(http::Method::GET, WARM);
            warming.send::<serde_json::Value>().await.unwrap();
            settle().await;
            self.network.warming.store(false, Ordering::Relaxed);
        }
    }
}

/// Every attempt over a connection of its own comes through here.
struct Resolver(Arc<Network>);

impl Resolve for Resolver {
    fn resolve(&self, _: Name) -> Resolving {
        let act = self.0.current().and_then(|cell| {
            cell.begin();
            cell.act()
        });
        Box::pin(async move {
            match act {
                Some(Act::NoAddress) => Err("no such host".into()),
                Some(Act::SlowAddress) => stall().await,
                // The server listens on one address alone.
                Some(Act::Refuse) => Ok(address(Ipv4Addr::new(127, 0, 0, 2))),
                _ => Ok(address(Ipv4Addr::LOCALHOST)),
            }
        })
    }
}

/// The port is that of the URL.
fn address(ip: Ipv4Addr) -> Addrs {
    Box::new(std::iter::once(SocketAddr::from((ip, 0))))
}
