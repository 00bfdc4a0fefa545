//! A server that sends a fixed response and records the requests.

use std::sync::{Arc, Mutex};

use serde_json::Value;
use tokio::io::AsyncWriteExt;
use tokio::net::{TcpListener, TcpStream};

use super::request::{Request, read_request};

/// Runs as long as the test that started it.
pub struct Server {
    url: String,
    state: Arc<Mutex<State>>,
}

#[derive(Default)]
struct State {
    /// The bytes that are sent in response to each request.
    response: Arc<[u8]>,
    requests: Vec<Request>,
}

impl Server {
    pub async fn start() -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let url = format!("http://{}", listener.local_addr().unwrap());
        let state = Arc::new(Mutex::new(State::default()));
        tokio::spawn(listen(listener, state.clone()));
        Self { url, state }
    }

    pub fn url(&self) -> &str {
        &self.url
    }

    /// Sets a JSON response for all following requests.
    pub fn respond(&self, status: u16, body: &Value) {
        self.respond_bytes(status, body.to_string().as_bytes());
    }

    /// Sets a response with this body for all following requests.
    pub fn respond_bytes(&self, status: u16, body: &[u8]) {
        let head = format!(
            "HTTP/1.1 {status} Scripted\r\ncontent-type: application/json\r\n\
             x-request-id: {REQUEST_ID}\r\ncontent-length: {}\r\n\r\n",
            body.len()
        );
        self.respond_raw([head.as_bytes(), body].concat());
    }

    /// Sets the raw bytes of the response to all following requests.
    pub fn respond_raw(&self, bytes: Vec<u8>) {
        self.state.lock().unwrap().response = bytes.into();
    }

    /// Takes the requests received since the last call.
    pub fn take_requests(&self) -> Vec<Request> {
        std::mem::take(&mut self.state.lock().unwrap().requests)
    }
}

/// The request id of every response, except for raw ones without it.
pub const REQUEST_ID: &str = "req-1";

/// A response whose `Content-Length` is one byte more than the body has.
pub fn cut_short(status: u16, body: &[u8]) -> Vec<u8> {
    let head = format!(
        "HTTP/1.1 {status} Cut\r\nx-request-id: {REQUEST_ID}\r\n{CLOSE}content-length: {}\r\n\r\n",
        body.len() + 1
    );
    [head.as_bytes(), body].concat()
}

/// A raw response with this header closes its connection.
const CLOSE: &str = "connection: close\r\n";

async fn listen(listener: TcpListener, state: Arc<Mutex<State>>) {
    while let Ok((stream, _)) = listener.accept().await {
        tokio::spawn(serve(stream, state.clone()));
    }
}

/// Serves one connection, which is kept alive.
async fn serve(mut stream: TcpStream, state: Arc<Mutex<State>>) {
    stream.set_nodelay(true).unwrap();
    while let Some(request) = read_request(&mut stream).await {
        let response = {
            let mut state = state.lock().unwrap();
            state.requests.push(request);
            state.response.clone()
        };
        // The client may have closed the connection.
        if stream.write_all(&response).await.is_err() {
            return;
        }
        let windows = response.windows(CLOSE.len()).take(500);
        if windows.into_iter().any(|window| window == CLOSE.as_bytes()) {
            let _ = stream.shutdown().await;
            return;
        }
    }
}
