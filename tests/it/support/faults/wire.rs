//! Builds the bytes of responses, and writes them to a connection.

use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpStream;

use super::fault::{ErrorResponse, Payload};

/// Writes bytes. Errors are ignored: the client may have closed the connection.
pub async fn write(stream: &mut TcpStream, bytes: &[u8]) {
    let _ = stream.write_all(bytes).await;
}

/// Reads until the client closes the connection.
pub async fn wait_for_close(stream: &mut TcpStream) {
    let mut buffer = [0; 8192];
    while let Ok(1..) = stream.read(&mut buffer).await {}
}

/// The head and the body to write for a response. `success` is the body of a
/// successful response.
pub fn response_bytes(payload: Payload, success: &[u8], is_replay: bool) -> (Vec<u8>, Vec<u8>) {
    let plain = |length| head(200, length, is_replay);
    let chunked = || {
        let headers = "content-type: application/json\r\ntransfer-encoding: chunked\r\n\r\n";
        format!("HTTP/1.1 200 X\r\n{headers}").into_bytes()
    };
    let half = &success[..success.len() / 2];
    match payload {
        Payload::Nothing => (Vec::new(), Vec::new()),
        Payload::Continue => (b"HTTP/1.1 100 Continue\r\n\r\n".to_vec(), Vec::new()),
        Payload::EarlyHints => (b"HTTP/1.1 103 Early Hints\r\n\r\n".to_vec(), Vec::new()),
        Payload::Garbage => (b"\x16\x03\x01 not HTTP\r\n\r\n".to_vec(), Vec::new()),
        Payload::HalfHead => {
            let whole = plain(success.len());
            (whole[..whole.len() / 2].to_vec(), Vec::new())
        }
        Payload::HalfBody => (plain(success.len()), half.to_vec()),
        Payload::LengthTooLong => (plain(success.len() + 7), success.to_vec()),
        Payload::LengthTooShort(less) => (plain(success.len() - less), success.to_vec()),
        Payload::HalfChunk => {
            let size = format!("{:x}\r\n", success.len());
            (chunked(), [size.as_bytes(), half].concat())
        }
        Payload::NoLastChunk => {
            let size = format!("{:x}\r\n", success.len());
            (chunked(), [size.as_bytes(), success, b"\r\n"].concat())
        }
        Payload::Html => (plain(PROXY_PAGE.len()), PROXY_PAGE.to_vec()),
        Payload::Empty => (plain(0), Vec::new()),
        Payload::Success => (plain(success.len()), success.to_vec()),
        Payload::ErrorBody => success_with_secrets(&format!(
            r#"{{"success": false, "error": {{"code": "x", "message": "bad lomi_prov_{BODY_SECRET}"}}}}"#
        )),
        Payload::WrongType => success_with_secrets(&format!("\"lomi_sk_live_{BODY_SECRET}\"")),
        Payload::Error(reply) => error(reply),
    }
}

/// The secret parts of keys that the server repeats in bodies and in headers.
pub const BODY_SECRET: &str = "inbody9876";
pub const HEADER_SECRET: &str = "inheader9876";

/// A success response that repeats secrets in its headers.
fn success_with_secrets(body: &str) -> (Vec<u8>, Vec<u8>) {
    let head = format!(
        "HTTP/1.1 200 X\r\ncontent-type: application/json\r\nx-request-id: lomi_oat_{HEADER_SECRET}\r\n\
         x-echo: whsec_{HEADER_SECRET}\r\ncontent-length: {}\r\n\r\n",
        body.len()
    );
    (head.into_bytes(), body.as_bytes().to_vec())
}

const PROXY_PAGE: &[u8] = b"<html><body>a proxy</body></html>";

fn error(reply: ErrorResponse) -> (Vec<u8>, Vec<u8>) {
    let body = match reply.code {
        Some(code) => {
            let error = serde_json::json!({"code": code, "message": "scripted error"});
            let body = serde_json::json!({"error": error, "request_id": "r"});
            body.to_string().into_bytes()
        }
        None => PROXY_PAGE.to_vec(),
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
