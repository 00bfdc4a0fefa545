//! The HTTP server, which reads requests and passes them to the engine.

use std::future::poll_fn;
use std::pin::Pin;
use std::sync::Arc;

use axum::Router;
use axum::body::{Body, HttpBody};
use axum::extract::{ConnectInfo, Request, State};
use http::Response;
use tokio::net::TcpListener;
use tokio::sync::oneshot;

use crate::connection::{ResetHandle, ResettableListener};
use crate::engine::{Engine, ReceivedBody};

/// The largest request body in bytes; the same limit as lomi.'s.
const MAX_BODY_BYTES: usize = 10 * 1024 * 1024;
/// How many bytes of a larger body are read and discarded, so that the client
/// receives the response instead of a connection error.
const MAX_DISCARDED_BYTES: usize = 64 * 1024 * 1024;

/// Serves requests until the sender of `stop` is dropped.
pub(crate) async fn serve(listener: TcpListener, engine: Arc<Engine>, stop: oneshot::Receiver<()>) {
    let router = Router::new().fallback(handle).with_state(engine);
    let stopped = async {
        // Nothing is ever sent; an error means that the sender was dropped.
        let _ = stop.await;
    };
    // axum retries accept errors itself and reports no others.
    let service = router.into_make_service_with_connect_info::<ResetHandle>();
    let _ = axum::serve(ResettableListener(listener), service)
        .with_graceful_shutdown(stopped)
        .await;
}

async fn handle(
    State(engine): State<Arc<Engine>>,
    ConnectInfo(connection): ConnectInfo<ResetHandle>,
    request: Request,
) -> Response<Body> {
    let (parts, body) = request.into_parts();
    let body = read_body(body).await;
    // Spawned, so that the request is completed even if the client disconnects.
    let task = tokio::spawn(async move { engine.respond(&parts, &body).await });
    match task.await {
        Ok(Some(response)) => response,
        Ok(None) => {
            connection.reset();
            Response::default()
        }
        Err(error) => match error.try_into_panic() {
            Ok(panic) => std::panic::resume_unwind(panic),
            // Cancelled: the runtime is shutting down.
            Err(_) => Response::default(),
        },
    }
}

async fn read_body(mut body: Body) -> ReceivedBody {
    let mut bytes = Vec::new();
    let mut received = 0;
    while let Some(frame) = poll_fn(|context| Pin::new(&mut body).poll_frame(context)).await {
        let Ok(frame) = frame else {
            return ReceivedBody::Incomplete;
        };
        let Ok(data) = frame.into_data() else {
            continue;
        };
        received += data.len();
        if received <= MAX_BODY_BYTES {
            bytes.extend_from_slice(&data);
        } else {
            bytes = Vec::new();
        }
        if received > MAX_DISCARDED_BYTES {
            break;
        }
    }
    if received > MAX_BODY_BYTES {
        ReceivedBody::TooLarge
    } else {
        ReceivedBody::Complete(bytes)
    }
}
