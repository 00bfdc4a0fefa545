//! A server that sends a fixed response and records the requests.

use std::sync::{Arc, Mutex};

use http::{HeaderMap, HeaderName, HeaderValue};
use reqwest::Url;
use serde_json::Value;
use tokio::io::{AsyncBufReadExt, AsyncReadExt, AsyncWriteExt, BufReader};
use tokio::net::{TcpListener, TcpStream};

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

/// A request as it was received.
#[derive(Debug)]
pub struct Request {
    pub method: String,
    pub url: Url,
    pub headers: HeaderMap,
    pub body: Vec<u8>,
}

impl Request {
    pub fn header(&self, name: &str) -> Option<&str> {
        self.headers.get(name).map(|value| value.to_str().unwrap())
    }
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
async fn serve(stream: TcpStream, state: Arc<Mutex<State>>) {
    stream.set_nodelay(true).unwrap();
    let mut stream = BufReader::new(stream);
    while let Some(request) = read(&mut stream).await {
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

/// Reads the next request, or returns `None` if the connection ends first.
async fn read(stream: &mut BufReader<TcpStream>) -> Option<Request> {
    let mut lines = Vec::new();
    loop {
        let mut line = String::new();
        stream
            .read_line(&mut line)
            .await
            .ok()
            .filter(|read| *read > 0)?;
        match line.trim_end() {
            "" => break,
            line => lines.push(line.to_owned()),
        }
    }
    let mut start = lines.first()?.split(' ');
    let (method, target) = (start.next()?.to_owned(), start.next()?);
    let headers: HeaderMap = lines[1..]
        .iter()
        .filter_map(|line| line.split_once(": "))
        .map(|(name, value)| {
            let name = HeaderName::try_from(name).unwrap();
            (name, HeaderValue::try_from(value).unwrap())
        })
        .collect();
    let length = headers.get("content-length");
    let length = length.map_or(0, |value| value.to_str().unwrap().parse().unwrap());
    let mut body = vec![0; length];
    stream.read_exact(&mut body).await.ok()?;
    let url = Url::parse("http://server").unwrap().join(target).unwrap();
    Some(Request {
        method,
        url,
        headers,
        body,
    })
}
