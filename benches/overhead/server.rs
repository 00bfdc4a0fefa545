//! Always the same answers, as fast as can be, on a thread of its own.

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

struct Answers {
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
        let kept = last.clone();
        std::thread::spawn(move || runtime.block_on(listen(listener, kept)));
        Ok(Self { url, last })
    }

    pub(crate) fn url(&self) -> &str {
        &self.url
    }

    /// The request of the latest call: its lines, sorted, names in small letters.
    pub(crate) fn last_request(&self) -> Vec<String> {
        let bytes = self.last.lock().unwrap_or_else(PoisonError::into_inner);
        let text = String::from_utf8_lossy(&bytes);
        let mut lines: Vec<_> = text.lines().map(str::to_lowercase).collect();
        lines.sort();
        lines
    }
}

async fn listen(listener: std::net::TcpListener, last: Arc<Mutex<Vec<u8>>>) {
    let listener = TcpListener::from_std(listener).expect("a listener that does not block");
    let list = json!({
        "object": "list", "data": vec![link(); 20], "has_more": false, "next_cursor": null, "limit": 20,
    });
    let answers = Arc::new(Answers {
        created: answer("201 Created", &link()),
        one: answer("200 OK", &link()),
        list: answer("200 OK", &list),
    });
    while let Ok((stream, _)) = listener.accept().await {
        let (answers, last) = (answers.clone(), last.clone());
        tokio::spawn(async move {
            // A client that hangs up is done.
            let _ = serve(stream, &answers, &last).await;
        });
    }
}

async fn serve(mut stream: TcpStream, answers: &Answers, last: &Mutex<Vec<u8>>) -> io::Result<()> {
    stream.set_nodelay(true)?;
    let mut request = Vec::with_capacity(4096);
    while stream.read_buf(&mut request).await? > 0 {
        if !is_whole(&request) {
            continue;
        }
        let answer = match &request[..] {
            [b'P', ..] => &answers.created,
            get if get.starts_with(b"GET /payment-links?") => &answers.list,
            _ => &answers.one,
        };
        keep(last, &mut request);
        stream.write_all(answer).await?;
    }
    Ok(())
}

/// Leaves an empty buffer.
fn keep(last: &Mutex<Vec<u8>>, request: &mut Vec<u8>) {
    let mut last = last.lock().unwrap_or_else(PoisonError::into_inner);
    std::mem::swap(&mut *last, request);
    request.clear();
}

/// Clients wait for their answers: what is there is one request.
fn is_whole(request: &[u8]) -> bool {
    let mut places = request.windows(END_OF_HEAD.len());
    match places.position(|part| part == END_OF_HEAD) {
        Some(head) if request.starts_with(b"POST") => {
            request.len() > head + END_OF_HEAD.len() && request.ends_with(b"}")
        }
        Some(_) => true,
        None => false,
    }
}

fn answer(status: &str, body: &Value) -> Vec<u8> {
    let body = body.to_string();
    // As many headers as the API sends.
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
