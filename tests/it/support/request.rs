//! Reads HTTP requests from a connection.

use http::{HeaderMap, HeaderName, HeaderValue};
use reqwest::Url;
use tokio::io::AsyncReadExt;
use tokio::net::TcpStream;

/// A request as it was received.
#[derive(Debug)]
pub struct Request {
    pub method: String,
    pub target: String,
    pub headers: HeaderMap,
    pub body: Vec<u8>,
}

impl Request {
    /// The target as a URL, for its path and its query.
    pub fn url(&self) -> Url {
        Url::parse("http://server")
            .unwrap()
            .join(&self.target)
            .unwrap()
    }

    pub fn header(&self, name: &str) -> Option<&str> {
        self.headers.get(name).map(|value| value.to_str().unwrap())
    }
}

/// Reads the next request, or returns `None` if the connection ends first.
pub async fn read_request(stream: &mut TcpStream) -> Option<Request> {
    let mut bytes = Vec::new();
    let mut buffer = [0; 8192];
    loop {
        if let Some(request) = parse(&bytes) {
            return Some(request);
        }
        match stream.read(&mut buffer).await {
            Ok(0) | Err(_) => return None,
            Ok(count) => bytes.extend_from_slice(&buffer[..count]),
        }
    }
}

fn parse(bytes: &[u8]) -> Option<Request> {
    const END: &[u8] = b"\r\n\r\n";
    let end = bytes.windows(END.len()).position(|window| window == END)?;
    let (head, body) = (&bytes[..end], &bytes[end + END.len()..]);
    let mut lines = std::str::from_utf8(head).unwrap().lines();
    let mut start = lines.next()?.split(' ').map(str::to_owned);
    let (method, target) = (start.next()?, start.next()?);
    let headers: HeaderMap = lines
        .filter_map(|line| line.split_once(": "))
        .map(|(name, value)| {
            let name = HeaderName::try_from(name).unwrap();
            (name, HeaderValue::try_from(value).unwrap())
        })
        .collect();
    let length = headers.get("content-length");
    let length = length.map_or(0, |value| value.to_str().unwrap().parse().unwrap());
    let body = body.get(..length)?.to_vec();
    Some(Request {
        method,
        target,
        headers,
        body,
    })
}
