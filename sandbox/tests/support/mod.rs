//! A plain HTTP client for a sandbox, which uses no code of the SDK.
#![allow(dead_code, reason = "each test file uses only a part of this module")]

use lomi_sandbox::{Builder, Sandbox};
use reqwest::{Method, StatusCode};
use serde_json::{Value, json};

/// A response that was read completely.
#[derive(Debug)]
pub(crate) struct Response {
    pub(crate) status: u16,
    pub(crate) headers: reqwest::header::HeaderMap,
    pub(crate) body: Value,
    pub(crate) text: String,
}

impl Response {
    pub(crate) fn header(&self, name: &str) -> &str {
        self.headers
            .get(name)
            .unwrap_or_else(|| panic!("no header {name}: {self:?}"))
            .to_str()
            .unwrap()
    }

    pub(crate) fn code(&self) -> &str {
        self.body["error"]["code"].as_str().unwrap_or("")
    }

    /// Asserts that this is an error with the given status and code, in the error
    /// envelope.
    #[track_caller]
    pub(crate) fn assert_error(&self, status: u16, code: &str) -> &Self {
        assert_eq!((self.status, self.code()), (status, code), "{self:?}");
        let names =
            |value: &Value| -> Vec<String> { value.as_object().unwrap().keys().cloned().collect() };
        let mut top = names(&self.body);
        top.sort();
        assert_eq!(top, ["error", "request_id"]);
        let mut error = names(&self.body["error"]);
        error.sort();
        assert_eq!(error, ["code", "details", "message"]);
        assert!(!self.body["error"]["message"].as_str().unwrap().is_empty());
        assert_eq!(self.body["request_id"], self.header("x-request-id"));
        self
    }

    /// The `(in, field, rule)` of each violation in the details.
    pub(crate) fn violations(&self) -> Vec<(String, String, String)> {
        let text = |entry: &Value, key: &str| entry[key].as_str().unwrap().to_owned();
        let details = self.body["error"]["details"].as_array();
        let details = details.unwrap_or_else(|| panic!("the details are not a list: {self:?}"));
        details
            .iter()
            .map(|entry| (text(entry, "in"), text(entry, "field"), text(entry, "rule")))
            .collect()
    }

    /// Asserts that the details contain exactly this violation.
    #[track_caller]
    pub(crate) fn assert_only_violation(&self, place: &str, field: &str, rule: &str) {
        let only = (place.to_owned(), field.to_owned(), rule.to_owned());
        assert_eq!(self.violations(), [only]);
    }
}

/// A sandbox and a client that calls it with an API key.
pub(crate) struct Caller {
    pub(crate) sandbox: Sandbox,
    pub(crate) http: reqwest::Client,
    pub(crate) key: String,
}

impl Caller {
    pub(crate) async fn new() -> Self {
        Self::start(Sandbox::builder()).await
    }

    pub(crate) async fn start(settings: Builder) -> Self {
        Self::with(settings.start().await.unwrap())
    }

    pub(crate) fn with(sandbox: Sandbox) -> Self {
        let key = sandbox.api_key().to_owned();
        let http = reqwest::Client::new();
        Self { sandbox, http, key }
    }

    /// A request without a key.
    pub(crate) fn unauthenticated(&self, method: &str, path: &str) -> reqwest::RequestBuilder {
        let method = Method::from_bytes(method.as_bytes()).unwrap();
        let url = format!("{}{path}", self.sandbox.url());
        self.http.request(method, url)
    }

    pub(crate) fn authenticated(&self, method: &str, path: &str) -> reqwest::RequestBuilder {
        self.unauthenticated(method, path)
            .header("X-API-KEY", &self.key)
    }

    pub(crate) async fn get(&self, path: &str) -> Response {
        send(self.authenticated("GET", path)).await
    }

    pub(crate) async fn post(&self, path: &str, body: Value) -> Response {
        send(self.authenticated("POST", path).json(&body)).await
    }

    /// A Wave charge with an idempotency key, not yet sent.
    pub(crate) fn wave(&self, key: &str, body: Value) -> reqwest::RequestBuilder {
        let request = self.authenticated("POST", "/charge/wave");
        request.header("Idempotency-Key", key).json(&body)
    }

    /// The number of transactions.
    pub(crate) async fn transaction_count(&self) -> usize {
        let list = self.get("/transactions?limit=100").await;
        list.body.as_array().unwrap().len()
    }

    pub(crate) async fn patch(&self, path: &str, body: Value) -> Response {
        send(self.authenticated("PATCH", path).json(&body)).await
    }

    pub(crate) async fn delete(&self, path: &str) -> Response {
        send(self.authenticated("DELETE", path)).await
    }

    /// Creates a link and returns it.
    #[track_caller]
    pub(crate) fn link(&self, body: Value) -> impl Future<Output = Value> + '_ {
        let at = std::panic::Location::caller();
        async move {
            let response = self.post("/payment-links", body).await;
            assert_eq!(response.status, 201, "{at}: {response:?}");
            response.body
        }
    }
}

impl Drop for Caller {
    /// Fails the test if a response of the sandbox violated the contract.
    fn drop(&mut self) {
        if !std::thread::panicking() {
            let journal = self.sandbox.journal();
            let faults: Vec<_> = journal
                .iter()
                .filter(|entry| entry.is_own_fault())
                .collect();
            assert!(faults.is_empty(), "{faults:?}");
        }
    }
}

/// Sends a request and checks what every response must have: the request id, the rate
/// limit headers, and the envelope of an error.
pub(crate) async fn send(request: reqwest::RequestBuilder) -> Response {
    let received = request.send().await.unwrap();
    let status = received.status().as_u16();
    let headers = received.headers().clone();
    let text = received.text().await.unwrap();
    let body = serde_json::from_str(&text).unwrap_or_else(|_| panic!("{status}: {text:?}"));
    let response = Response {
        status,
        headers,
        body,
        text,
    };
    assert!(!response.header("x-request-id").is_empty());
    for name in [
        "x-ratelimit-limit",
        "x-ratelimit-remaining",
        "x-ratelimit-window-seconds",
    ] {
        response.header(name).parse::<u64>().unwrap();
    }
    assert!(response.header("ratelimit").contains(";r="));
    assert!(response.header("ratelimit-policy").contains(";q="));
    assert_eq!(
        response.header("content-type"),
        "application/json; charset=utf-8"
    );
    if StatusCode::from_u16(status).unwrap().is_success() {
        assert!(response.body.get("error").is_none(), "{response:?}");
    } else {
        response.assert_error(status, response.code());
    }
    response
}

/// The operation id of `POST /charge/wave`.
pub(crate) const WAVE: &str = "ChargesController_createWaveCharge";

pub(crate) fn charge() -> Value {
    json!({
        "amount": 15000,
        "currency": "XOF",
        "customer": {"name": "Awa Diop", "phoneNumber": "+221770000000"},
    })
}

pub(crate) fn instant_link() -> Value {
    json!({"link_type": "instant", "title": "Invoice", "currency_code": "XOF", "amount": 15000})
}

/// Returns `base` with the fields of `change` added or replaced.
pub(crate) fn with(mut base: Value, change: Value) -> Value {
    let change = change.as_object().unwrap().clone();
    base.as_object_mut().unwrap().extend(change);
    base
}
