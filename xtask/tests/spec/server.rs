//! A server that says exactly what a test wants, well-formed or not.

use std::io::{BufRead, BufReader, Write};
use std::net::{TcpListener, TcpStream};
use std::sync::{Arc, Mutex};
use std::thread;
use std::time::Duration;

/// Lives as long as the process of the tests.
pub(crate) struct Server {
    port: u16,
    requests: Arc<Mutex<Vec<String>>>,
}

impl Server {
    /// Answers each request, given as its head, with bytes, then hangs up.
    pub(crate) fn new(answer: impl Fn(&str) -> Vec<u8> + Send + Sync + 'static) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let port = listener.local_addr().unwrap().port();
        let requests = Arc::new(Mutex::new(Vec::new()));
        let (answer, seen) = (Arc::new(answer), requests.clone());
        thread::spawn(move || {
            for stream in listener.incoming() {
                let (answer, seen) = (answer.clone(), seen.clone());
                thread::spawn(move || serve(stream.unwrap(), &*answer, &seen));
            }
        });
        Self { port, requests }
    }

    /// Always says the same.
    pub(crate) fn saying(answer: Vec<u8>) -> Self {
        Self::new(move |_| answer.clone())
    }

    pub(crate) fn url(&self) -> String {
        format!("http://127.0.0.1:{}/openapi.json", self.port)
    }

    pub(crate) fn requests(&self) -> Vec<String> {
        self.requests.lock().unwrap().clone()
    }
}

fn serve(mut stream: TcpStream, answer: &dyn Fn(&str) -> Vec<u8>, seen: &Mutex<Vec<String>>) {
    let mut reader = BufReader::new(stream.try_clone().unwrap());
    let mut head = String::new();
    while !head.ends_with("\r\n\r\n") {
        if reader.read_line(&mut head).unwrap_or(0) == 0 {
            return;
        }
    }
    seen.lock().unwrap().push(head.clone());
    for part in answer(&head).split_inclusive(|byte| *byte == TRICKLE) {
        // A client that was killed, or that had enough, is none of our worries.
        let _ = stream.write_all(part.strip_suffix(&[TRICKLE]).unwrap_or(part));
        if part.ends_with(&[TRICKLE]) {
            thread::sleep(Duration::from_millis(200));
        }
    }
}

/// A byte that is never sent: it stands for a wait.
pub(crate) const TRICKLE: u8 = 0;

/// A well-formed answer.
pub(crate) fn answer(status: &str, headers: &[(&str, &str)], body: &str) -> Vec<u8> {
    let length = body.len().to_string();
    let headers = [&[("Content-Length", &*length)], headers].concat();
    raw(status, &headers, body.as_bytes())
}

/// An answer whose headers may not be true.
pub(crate) fn raw(status: &str, headers: &[(&str, &str)], body: &[u8]) -> Vec<u8> {
    let headers: String = headers
        .iter()
        .map(|(name, value)| format!("{name}: {value}\r\n"))
        .collect();
    let mut bytes = format!("HTTP/1.1 {status}\r\nConnection: close\r\n{headers}\r\n").into_bytes();
    bytes.extend_from_slice(body);
    bytes
}
