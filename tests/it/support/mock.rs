//! A mock server that computes each response from the request.

use std::sync::{Arc, Mutex};

use httpmock::{HttpMockRequest, HttpMockResponse, MockServer};
use lomi::Client;
use serde_json::Value;

/// What a test keeps of each request, in order.
pub type Kept<T> = Arc<Mutex<Vec<T>>>;

/// Starts a server that handles all requests with this method. `respond` returns
/// what to keep of the request, and the body of the response.
pub fn server<T: Send + 'static>(
    method: &'static str,
    status: u16,
    respond: impl Fn(&HttpMockRequest) -> (T, Value) + Send + Sync + 'static,
) -> (MockServer, Client, Kept<T>) {
    let server = MockServer::start();
    let kept = Kept::default();
    let recorded = kept.clone();
    server.mock(|when, then| {
        when.method(method);
        then.respond_with(move |request: &HttpMockRequest| {
            let (keep, body) = respond(request);
            recorded.lock().unwrap().push(keep);
            HttpMockResponse::builder()
                .status(status)
                .body(body.to_string())
                .build()
        });
    });
    let client = super::client(&server.base_url());
    (server, client, kept)
}
