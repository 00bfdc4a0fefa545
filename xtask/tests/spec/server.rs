//! An HTTP server that sends exactly the bytes of a test, even if they are malformed.

use std::io::{BufRead, BufReader, Write};
use std::net::{TcpListener, TcpStream};
use std::sync::{Arc, Mutex};
use std::thread;
use std::time::Duration;

/// Runs until the test process ends.
pub(crate) struct Server {
    port: u16,
    requests: Arc<Mutex<Vec<String>>>,
}

impl Server {
    /// Starts a server that responds to each request head with the returned bytes and
    /// then closes the connection.
    pub(crate) fn new(respond: impl Fn(&str) -> Vec<u8> + Send + Sync + 'static) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let port = listener.local_addr().unwrap().port();
        let requests = Arc::new(Mutex::new(Vec::new()));
        let (respond, seen) = (Arc::new(respond), requests.clone());
        thread::spawn(move || {
            for stream in listener.incoming() {
                let (respond, seen) = (respond.clone(), seen.clone());
                thread::spawn(move || serve(stream.unwrap(), &*respond, &seen));
            }
        });
        Self { port, requests }
    }

    /// Starts a server that always sends the same response.
    pub(crate) fn with_response(response: Vec<u8>) -> Self {
        Self::new(move |_| response.clone())
    }

    pub(crate) fn url(&self) -> String {
        format!("http://127.0.0.1:{}/openapi.json", self.port)
    }

    pub(crate) fn requests(&self) -> Vec<String> {
        self.requests.lock().unwrap().clone()
    }
}

fn serve(mut stream: TcpStream, respond: &dyn Fn(&str) -> Vec<u8>, seen: &Mutex<Vec<String>>) {
    let mut reader = BufReader::new(stream.try_clone().unwrap());
    let mut head = String::new();
    while !head.ends_with("\r\n\r\n") {
        if reader.read_line(&mut head).unwrap_or(0) == 0 {
            return;
        }
    }
    seen.lock().unwrap().push(head.clone());
    for part in respond(&head).split_inclusive(|byte| *byte == PAUSE) {
        // Ignore errors: the client may have been killed or have stopped reading.
        let _ = stream.write_all(part.strip_suffix(&[PAUSE]).unwrap_or(part));
        if part.ends_with(&[PAUSE]) {
            thread::sleep(Duration::from_millis(200));
        }
    }
}

/// A byte that is not sent, but makes the server pause for 200 ms.
pub(crate) const PAUSE: u8 = 0;

/// A well-formed response.
pub(crate) fn response(status: &str, headers: &[(&str, &str)], body: &str) -> Vec<u8> {
    let length = body.len().to_string();
    let headers = [&[("Content-Length", &*length)], headers].concat();
    raw_response(status, &headers, body.as_bytes())
}

/// A response with exactly the given headers, which may be wrong.
pub(crate) fn raw_response(status: &str, headers: &[(&str, &str)], body: &[u8]) -> Vec<u8> {
    let headers: String = headers
        .iter()
        .map(|(name, value)| format!("{name}: {value}\r\n"))
        .collect();
    let mut bytes = format!("HTTP/1.1 {status}\r\nConnection: close\r\n{headers}\r\n").into_bytes();
    bytes.extend_from_slice(body);
    bytes
}
