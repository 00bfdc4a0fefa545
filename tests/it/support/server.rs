//! A server that answers what it is told to, and keeps what it was sent.

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
    /// The bytes that the next request gets.
    answer: Arc<[u8]>,
    requests: Vec<Request>,
}

/// A request as it came.
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

    /// Answers JSON from now on.
    pub fn answer(&self, status: u16, body: &Value) {
        self.answer_bytes(status, body.to_string().as_bytes());
    }

    /// Answers this body from now on.
    pub fn answer_bytes(&self, status: u16, body: &[u8]) {
        let head = format!(
            "HTTP/1.1 {status} As Told\r\ncontent-type: application/json\r\n\
             x-request-id: {REQUEST_ID}\r\ncontent-length: {}\r\n\r\n",
            body.len()
        );
        self.answer_raw([head.as_bytes(), body].concat());
    }

    /// Answers these bytes from now on.
    pub fn answer_raw(&self, bytes: Vec<u8>) {
        self.state.lock().unwrap().answer = bytes.into();
    }

    /// What was sent since the last time.
    pub fn take(&self) -> Vec<Request> {
        std::mem::take(&mut self.state.lock().unwrap().requests)
    }
}

/// The request id of every answer that is not raw.
pub const REQUEST_ID: &str = "req-1";

/// An answer that says it has a byte more than it has.
pub fn cut_short(status: u16, body: &[u8]) -> Vec<u8> {
    let head = format!(
        "HTTP/1.1 {status} Cut\r\nx-request-id: {REQUEST_ID}\r\n{CLOSE}content-length: {}\r\n\r\n",
        body.len() + 1
    );
    [head.as_bytes(), body].concat()
}

/// A raw answer with this header is the last of its connection.
const CLOSE: &str = "connection: close\r\n";

async fn listen(listener: TcpListener, state: Arc<Mutex<State>>) {
    while let Ok((stream, _)) = listener.accept().await {
        tokio::spawn(serve(stream, state.clone()));
    }
}

/// One connection, which is kept alive.
async fn serve(stream: TcpStream, state: Arc<Mutex<State>>) {
    stream.set_nodelay(true).unwrap();
    let mut stream = BufReader::new(stream);
    while let Some(request) = read(&mut stream).await {
        let answer = {
            let mut state = state.lock().unwrap();
            state.requests.push(request);
            state.answer.clone()
        };
        // The client may have had enough.
        if stream.write_all(&answer).await.is_err() {
            return;
        }
        let closes = answer.windows(CLOSE.len()).take(500);
        if closes.into_iter().any(|part| part == CLOSE.as_bytes()) {
            let _ = stream.shutdown().await;
            return;
        }
    }
}

/// The next request; none when the connection ends.
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
