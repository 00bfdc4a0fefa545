//! The network part: reads requests off the wire, hands them to the engine.

use std::future::poll_fn;
use std::pin::Pin;
use std::sync::Arc;

use axum::Router;
use axum::body::{Body, HttpBody};
use axum::extract::{ConnectInfo, Request, State};
use http::Response;
use tokio::net::TcpListener;
use tokio::sync::oneshot;

use crate::engine::{Engine, Received};
use crate::line::{Line, Lines};

/// As much as lomi. reads.
const MAX_BODY: usize = 10 * 1024 * 1024;
/// How much of a larger body is read and thrown away, so that the client gets
/// to see the answer instead of a broken connection.
const MAX_DISCARD: usize = 64 * 1024 * 1024;

/// Serves until the other end of `stop` is dropped.
pub(crate) async fn serve(listener: TcpListener, engine: Arc<Engine>, stop: oneshot::Receiver<()>) {
    let router = Router::new().fallback(answer).with_state(engine);
    let stopped = async {
        // Nothing is ever sent; the error means that the sender is gone.
        let _ = stop.await;
    };
    // Accept errors are retried inside; there is no other kind.
    let service = router.into_make_service_with_connect_info::<Line>();
    let _ = axum::serve(Lines(listener), service)
        .with_graceful_shutdown(stopped)
        .await;
}

async fn answer(
    State(engine): State<Arc<Engine>>,
    ConnectInfo(line): ConnectInfo<Line>,
    request: Request,
) -> Response<Body> {
    let (parts, body) = request.into_parts();
    let body = receive(body).await;
    // A task of its own: what has begun goes on when the caller hangs up.
    let task = tokio::spawn(async move { engine.answer(&parts, &body).await });
    match task.await {
        Ok(Some(response)) => response,
        Ok(None) => {
            line.reset();
            Response::default()
        }
        Err(error) => match error.try_into_panic() {
            Ok(panic) => std::panic::resume_unwind(panic),
            // The runtime is about to end.
            Err(_) => Response::default(),
        },
    }
}

async fn receive(mut body: Body) -> Received {
    let mut bytes = Vec::new();
    let mut seen = 0;
    while let Some(frame) = poll_fn(|context| Pin::new(&mut body).poll_frame(context)).await {
        let Ok(frame) = frame else {
            return Received::Interrupted;
        };
        let Ok(data) = frame.into_data() else {
            continue;
        };
        seen += data.len();
        if seen <= MAX_BODY {
            bytes.extend_from_slice(&data);
        } else {
            bytes = Vec::new();
        }
        if seen > MAX_DISCARD {
            break;
        }
    }
    if seen > MAX_BODY {
        Received::TooLarge
    } else {
        Received::Whole(bytes)
    }
}
