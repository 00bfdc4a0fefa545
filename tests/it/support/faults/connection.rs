//! The server's end of a connection.

use std::sync::Arc;

use tokio::io::AsyncWriteExt;
use tokio::net::TcpStream;

use super::fault::{Action, ConnectionEnd, ConnectionKind};
use super::network::Network;
use super::time::{STEP, advance, settle, stall};
use super::wire::{response_bytes, wait_for_close, write};
use crate::support::request::read_request;

pub async fn serve(mut stream: TcpStream, network: Arc<Network>) {
    stream.set_nodelay(true).unwrap();
    if let Some(scenario) = network.current() {
        match (scenario.connection, scenario.action()) {
            (ConnectionKind::Fresh | ConnectionKind::Tls, Some(Action::AcceptOnly(how))) => {
                return end(stream, how).await;
            }
            (ConnectionKind::Tls, Some(Action::Respond(payload, how))) => {
                // The client sends a TLS handshake, which cannot be parsed as HTTP.
                let _ = stream.readable().await;
                write(&mut stream, &response_bytes(payload, b"", false).0).await;
                return end(stream, how).await;
            }
            _ => {}
        }
    }
    let mut is_reused = false;
    loop {
        if is_reused {
            // Wait until the client sends another request or closes the connection.
            let Ok(1..) = stream.peek(&mut [0]).await else {
                return;
            };
            if let Some(scenario) = network.current() {
                scenario.begin_attempt();
                if let Some(Action::AcceptOnly(how)) = scenario.action() {
                    return end(stream, how).await;
                }
            }
        }
        is_reused = true;
        let Some(request) = read_request(&mut stream).await else {
            return;
        };
        let Some(scenario) = network.scenario_of(&request.target) else {
            write(&mut stream, b"HTTP/1.1 200 X\r\ncontent-length: 0\r\n\r\n").await;
            continue;
        };
        let (payload, how, is_replay) = scenario.receive(request);
        let (head, body) = response_bytes(payload, scenario.success(), is_replay);
        match how {
            ConnectionEnd::Drip => drip(&mut stream, &head).await,
            ConnectionEnd::DripBody => {
                write(&mut stream, &head).await;
                drip(&mut stream, &body).await;
            }
            _ => write(&mut stream, &[head, body].concat()).await,
        }
        if how != ConnectionEnd::Keep {
            return end(stream, how).await;
        }
    }
}

/// Writes one byte at a time, and takes longer than the timeout of an attempt.
async fn drip(stream: &mut TcpStream, bytes: &[u8]) {
    let steps = 20 / bytes.len() + 1;
    for byte in bytes {
        if stream.write_all(&[*byte]).await.is_err() {
            return;
        }
        for _ in 0..steps {
            advance(STEP).await;
            if let Ok(0) = stream.try_read(&mut [0]) {
                return;
            }
        }
    }
}

/// Ends a connection.
pub async fn end(mut stream: TcpStream, how: ConnectionEnd) {
    match how {
        ConnectionEnd::Reset => {
            // A reset discards data that the client has not read yet.
            settle().await;
            stream.set_zero_linger().unwrap();
        }
        ConnectionEnd::Close => {
            let _ = stream.shutdown().await;
            wait_for_close(&mut stream).await;
        }
        ConnectionEnd::Stall => tokio::select! {
            () = wait_for_close(&mut stream) => {}
            () = async { stall().await } => {}
        },
        ConnectionEnd::Keep | ConnectionEnd::Drip | ConnectionEnd::DripBody => {}
    }
}
