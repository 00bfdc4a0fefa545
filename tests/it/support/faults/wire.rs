//! Bytes: requests read, answers made.

use http::{HeaderMap, HeaderName, HeaderValue};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpStream;

use super::fault::{Part, Reply};

/// A request as it came.
pub struct Request {
    pub method: String,
    pub target: String,
    pub headers: HeaderMap,
    pub body: Vec<u8>,
}

impl Request {
    pub fn header(&self, name: &str) -> Option<&str> {
        self.headers.get(name).map(|value| value.to_str().unwrap())
    }
}

/// The next request; none when the connection ends.
pub async fn read(stream: &mut TcpStream) -> Option<Request> {
    let mut bytes = Vec::new();
    let mut piece = [0; 8192];
    loop {
        if let Some(request) = parse(&bytes) {
            return Some(request);
        }
        match stream.read(&mut piece).await {
            Ok(0) | Err(_) => return None,
            Ok(count) => bytes.extend_from_slice(&piece[..count]),
        }
    }
}

fn parse(bytes: &[u8]) -> Option<Request> {
    const END: &[u8] = b"\r\n\r\n";
    let end = bytes.windows(END.len()).position(|part| part == END)?;
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

/// Writes; a client that has had enough is no failure of the server.
pub async fn write(stream: &mut TcpStream, bytes: &[u8]) {
    let _ = stream.write_all(bytes).await;
}

/// Reads until the client closes the connection.
pub async fn hung_up(stream: &mut TcpStream) {
    let mut piece = [0; 8192];
    while let Ok(1..) = stream.read(&mut piece).await {}
}

/// The head and the body that are written of an answer; `success` is the body
/// of a good one.
pub fn answer(part: Part, success: &[u8], is_replay: bool) -> (Vec<u8>, Vec<u8>) {
    let plain = |length| head(200, length, is_replay);
    let chunked = || {
        let headers = "content-type: application/json\r\ntransfer-encoding: chunked\r\n\r\n";
        format!("HTTP/1.1 200 X\r\n{headers}").into_bytes()
    };
    let half = &success[..success.len() / 2];
    match part {
        Part::Nothing => (Vec::new(), Vec::new()),
        Part::Continue => (b"HTTP/1.1 100 Continue\r\n\r\n".to_vec(), Vec::new()),
        Part::EarlyHints => (b"HTTP/1.1 103 Early Hints\r\n\r\n".to_vec(), Vec::new()),
        Part::Garbage => (
            b"\x16\x03\x01 no protocol at all\r\n\r\n".to_vec(),
            Vec::new(),
        ),
        Part::HalfHead => {
            let whole = plain(success.len());
            (whole[..whole.len() / 2].to_vec(), Vec::new())
        }
        Part::HalfBody => (plain(success.len()), half.to_vec()),
        Part::TooLong => (plain(success.len() + 7), success.to_vec()),
        Part::TooShort(less) => (plain(success.len() - less), success.to_vec()),
        Part::HalfChunk => {
            let size = format!("{:x}\r\n", success.len());
            (chunked(), [size.as_bytes(), half].concat())
        }
        Part::NoLastChunk => {
            let size = format!("{:x}\r\n", success.len());
            (chunked(), [size.as_bytes(), success, b"\r\n"].concat())
        }
        Part::Html => (plain(PAGE.len()), PAGE.to_vec()),
        Part::Empty => (plain(0), Vec::new()),
        Part::Success => (plain(success.len()), success.to_vec()),
        Part::Denied => echoing(&format!(
            r#"{{"success": false, "error": {{"code": "x", "message": "bad lomi_prov_{IN_BODY}"}}}}"#
        )),
        Part::Other => echoing(&format!("\"lomi_sk_live_{IN_BODY}\"")),
        Part::Error(reply) => error(reply),
    }
}

/// The secret part of keys that a server repeats in a body, and in headers.
pub const IN_BODY: &str = "inbody9876";
pub const IN_HEADER: &str = "inheader9876";

/// A success that repeats secrets in its headers.
fn echoing(body: &str) -> (Vec<u8>, Vec<u8>) {
    let head = format!(
        "HTTP/1.1 200 X\r\ncontent-type: application/json\r\nx-request-id: lomi_oat_{IN_HEADER}\r\n\
         x-echo: whsec_{IN_HEADER}\r\ncontent-length: {}\r\n\r\n",
        body.len()
    );
    (head.into_bytes(), body.as_bytes().to_vec())
}

const PAGE: &[u8] = b"<html><body>a proxy</body></html>";

fn error(reply: Reply) -> (Vec<u8>, Vec<u8>) {
    let body = match reply.code {
        Some(code) => {
            let error = serde_json::json!({"code": code, "message": "as told"});
            let body = serde_json::json!({"error": error, "request_id": "r"});
            body.to_string().into_bytes()
        }
        None => PAGE.to_vec(),
    };
    let mut head = head(reply.status, body.len(), false);
    if let Some(wait) = reply.retry_after {
        head.truncate(head.len() - 2);
        head.extend_from_slice(format!("retry-after: {wait}\r\n\r\n").as_bytes());
    }
    (head, body)
}

fn head(status: u16, length: usize, is_replay: bool) -> Vec<u8> {
    let replay = match is_replay {
        true => "idempotency-cache-hit: true\r\n",
        false => "",
    };
    format!(
        "HTTP/1.1 {status} X\r\ncontent-type: application/json\r\nx-request-id: r\r\n{replay}\
         content-length: {length}\r\n\r\n"
    )
    .into_bytes()
}
