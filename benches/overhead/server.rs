//! A server that sends fixed responses as fast as possible, on its own thread.

use std::io;
use std::sync::{Arc, Mutex, PoisonError};

use serde_json::{Value, json};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};

pub(crate) const LINK_ID: &str = "3f0c1d6e-8f0b-4c3e-9a57-2f3d8f0b6c11";
const END_OF_HEAD: &[u8] = b"\r\n\r\n";

pub(crate) struct Server {
    url: String,
    last: Arc<Mutex<Vec<u8>>>,
}

struct Responses {
    created: Vec<u8>,
    one: Vec<u8>,
    list: Vec<u8>,
}

impl Server {
    pub(crate) fn start() -> io::Result<Self> {
        let listener = std::net::TcpListener::bind("127.0.0.1:0")?;
        listener.set_nonblocking(true)?;
        let url = format!("http://{}", listener.local_addr()?);
        let runtime = tokio::runtime::Builder::new_current_thread()
            .enable_io()
            .build()?;
        let last = Arc::new(Mutex::default());
        let stored = last.clone();
        std::thread::spawn(move || runtime.block_on(listen(listener, stored)));
        Ok(Self { url, last })
    }

    pub(crate) fn url(&self) -> &str {
        &self.url
    }

    /// The lines of the latest request, in lower case and sorted.
    pub(crate) fn last_request(&self) -> Vec<String> {
        let bytes = self.last.lock().unwrap_or_else(PoisonError::into_inner);
        let text = String::from_utf8_lossy(&bytes);
        let mut lines: Vec<_> = text.lines().map(str::to_lowercase).collect();
        lines.sort();
        lines
    }
}

async fn listen(listener: std::net::TcpListener, last: Arc<Mutex<Vec<u8>>>) {
    let listener = TcpListener::from_std(listener).expect("the listener is nonblocking");
    let list = json!({
        "object": "list", "data": vec![link(); 20], "has_more": false, "next_cursor": null, "limit": 20,
    });
    let responses = Arc::new(Responses {
        created: response("201 Created", &link()),
        one: response("200 OK", &link()),
        list: response("200 OK", &list),
    });
    while let Ok((stream, _)) = listener.accept().await {
        let (responses, last) = (responses.clone(), last.clone());
        tokio::spawn(async move {
            // An error means that the client closed the connection.
            let _ = serve(stream, &responses, &last).await;
        });
    }
}

async fn serve(
    mut stream: TcpStream,
    responses: &Responses,
    last: &Mutex<Vec<u8>>,
) -> io::Result<()> {
    stream.set_nodelay(true)?;
    let mut request = Vec::with_capacity(4096);
    while stream.read_buf(&mut request).await? > 0 {
        if !is_complete(&request) {
            continue;
        }
        let response = match &request[..] {
            [b'P', ..] => &responses.created,
            get if get.starts_with(b"GET /payment-links?") => &responses.list,
            _ => &responses.one,
        };
        store(last, &mut request);
        stream.write_all(response).await?;
    }
    Ok(())
}

/// Stores the latest request and clears the buffer.
fn store(last: &Mutex<Vec<u8>>, request: &mut Vec<u8>) {
    let mut last = last.lock().unwrap_or_else(PoisonError::into_inner);
    std::mem::swap(&mut *last, request);
    request.clear();
}

/// Whether a request is complete. The clients do not pipeline requests.
fn is_complete(request: &[u8]) -> bool {
    let mut windows = request.windows(END_OF_HEAD.len());
    match windows.position(|window| window == END_OF_HEAD) {
        Some(head) if request.starts_with(b"POST") => {
            request.len() > head + END_OF_HEAD.len() && request.ends_with(b"}")
        }
        Some(_) => true,
        None => false,
    }
}

fn response(status: &str, body: &Value) -> Vec<u8> {
    let body = body.to_string();
    // The real API sends as many headers.
    let head = format!(
        "HTTP/1.1 {status}\r\ncontent-type: application/json; charset=utf-8\r\n\
         x-request-id: 7f1c4a0e-2a61-4a34-9a57-2f3d8f0b6c11\r\nx-ratelimit-limit: 5000\r\n\
         x-ratelimit-remaining: 4999\r\nx-ratelimit-window-seconds: 900\r\n\
         ratelimit: \"default\";r=4999;t=900\r\nratelimit-policy: \"default\";q=5000;w=900\r\n\
         content-length: {}\r\n\r\n",
        body.len()
    );
    [head, body].concat().into_bytes()
}

fn link() -> Value {
    json!({
        "link_id": LINK_ID,
        "link_type": "instant",
        "title": "Invoice INV-001",
        "description": null,
        "amount": 15000,
        "currency_code": "XOF",
        "product_id": null,
        "price_id": null,
        "quantity": 1,
        "allow_coupon_code": false,
        "allow_quantity": false,
        "require_billing_address": false,
        "require_email": true,
        "require_phone": true,
        "require_name": true,
        "is_active": true,
        "environment": "test",
        "expires_at": null,
        "success_url": null,
        "cancel_url": null,
        "metadata": null,
        "organization_id": "0b9e4a52-1f4c-4c51-9c5b-6d6f6f1a2b3c",
        "created_by": "5c2d7e90-7a3b-4b1e-8d2f-0a9b8c7d6e5f",
        "created_at": "2026-10-01T12:00:00.000Z",
        "updated_at": "2026-10-01T12:00:00.000Z",
        "url": "https://pay.lomi.africa/7KQ2MZX4RTWB9H",
    })
}
