//! The server's end of a connection.

use std::sync::Arc;

use tokio::io::AsyncWriteExt;
use tokio::net::TcpStream;

use super::fault::{Act, End, Link};
use super::network::Network;
use super::time::{STEP, pass, settle, stall};
use super::wire::{answer, hung_up, read, write};

pub async fn serve(mut stream: TcpStream, network: Arc<Network>) {
    stream.set_nodelay(true).unwrap();
    if let Some(cell) = network.current() {
        match (cell.link, cell.act()) {
            (Link::Fresh | Link::Secure, Some(Act::Unread(how))) => return end(stream, how).await,
            (Link::Secure, Some(Act::Write(part, how))) => {
                // What comes is no HTTP, so that it cannot be waited for.
                let _ = stream.readable().await;
                write(&mut stream, &answer(part, b"", false).0).await;
                return end(stream, how).await;
            }
            _ => {}
        }
    }
    let mut is_reused = false;
    loop {
        if is_reused {
            // The connection is idle until this; or the client closes it.
            let Ok(1..) = stream.peek(&mut [0]).await else {
                return;
            };
            if let Some(cell) = network.current() {
                cell.begin();
                if let Some(Act::Unread(how)) = cell.act() {
                    return end(stream, how).await;
                }
            }
        }
        is_reused = true;
        let Some(request) = read(&mut stream).await else {
            return;
        };
        let Some(cell) = network.cell(&request.target) else {
            write(&mut stream, b"HTTP/1.1 200 X\r\ncontent-length: 0\r\n\r\n").await;
            continue;
        };
        let (part, how, is_replay) = cell.arrive(request);
        let (head, body) = answer(part, cell.success(), is_replay);
        match how {
            End::Drip => drip(&mut stream, &head).await,
            End::DripBody => {
                write(&mut stream, &head).await;
                drip(&mut stream, &body).await;
            }
            _ => write(&mut stream, &[head, body].concat()).await,
        }
        if how != End::Keep {
            return end(stream, how).await;
        }
    }
}

/// Writes a byte at a time, for longer than an attempt may take.
async fn drip(stream: &mut TcpStream, bytes: &[u8]) {
    let steps = 20 / bytes.len() + 1;
    for byte in bytes {
        if stream.write_all(&[*byte]).await.is_err() {
            return;
        }
        for _ in 0..steps {
            pass(STEP).await;
            if let Ok(0) = stream.try_read(&mut [0]) {
                return;
            }
        }
    }
}

pub async fn end(mut stream: TcpStream, how: End) {
    match how {
        End::Reset => {
            // A reset takes along what is not read yet.
            settle().await;
            stream.set_zero_linger().unwrap();
        }
        End::Close => {
            let _ = stream.shutdown().await;
            hung_up(&mut stream).await;
        }
        End::Stall => tokio::select! {
            () = hung_up(&mut stream) => {}
            () = async { stall().await } => {}
        },
        End::Keep | End::Drip | End::DripBody => {}
    }
}
