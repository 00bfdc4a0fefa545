use bytes::Bytes;
use http::header::{ACCEPT, CONTENT_TYPE};
use http::{HeaderValue, Method};
use reqwest::Url;
use serde::Serialize;
use serde::de::DeserializeOwned;

use super::{Call, Handle, Options, RequestWriter, setters};
use crate::Result;
use crate::error::RequestError;
use crate::idempotency::IdempotencyKey;
use crate::operation::{self, Operation};
use crate::optional::IntoOptional;
use crate::response::Response;

const JSON: HeaderValue = HeaderValue::from_static("application/json");

/// A request that the contract does not have, made by
/// [`Client::request`](crate::Client::request).
///
/// It goes to the client's base URL with the client's key, deadlines and
/// observer, and returns the same [`Response`] and errors as a generated call.
/// Only a `GET` is repeated after it may have reached the server, others only if
/// there was no connection or the server answered 429. The body of the response
/// is read as `T` as it is: an envelope is not unwrapped, and a preview of a
/// two-step call is not recognized. Use `serde_json::Value` if the type is not
/// known. A response without a body is read as JSON null.
#[derive(Clone)]
#[must_use = "a request is not sent until `send` is awaited"]
pub struct CustomRequest {
    handle: Handle,
    method: Method,
    path: String,
    query: Vec<(String, String)>,
    body: Option<Bytes>,
    idempotency_key: Option<IdempotencyKey>,
    options: Options,
    problem: Option<(&'static str, String)>,
}

impl CustomRequest {
    pub(crate) fn new(handle: Handle, method: Method, path: String) -> Self {
        Self {
            handle,
            method,
            path,
            query: Vec::new(),
            body: None,
            idempotency_key: None,
            options: Options::default(),
            problem: None,
        }
    }

    /// Adds a parameter to the query.
    pub fn query(mut self, name: impl Into<String>, value: impl ToString) -> Self {
        self.query.push((name.into(), value.to_string()));
        self
    }

    /// Sends `body` as JSON.
    pub fn json(mut self, body: &(impl Serialize + ?Sized)) -> Self {
        match serde_json::to_vec(body) {
            Ok(body) => self.body = Some(body.into()),
            Err(error) => self.problem = Some(("body", format!("cannot be serialized: {error}"))),
        }
        self
    }

    /// Sends this `Idempotency-Key`. Whether the API honors it is unknown, so the
    /// request is not repeated because of it.
    pub fn idempotency_key(mut self, key: impl Into<Option<IdempotencyKey>>) -> Self {
        self.idempotency_key = key.into();
        self
    }

    /// Acts on this member account (`acct_…`) instead of the key's own.
    pub fn account<M>(mut self, account: impl IntoOptional<String, M>) -> Self {
        self.options.account = account.into_optional();
        self
    }

    /// Sends the request and reads the response as `T`.
    ///
    /// # Errors
    ///
    /// [`Error::Request`](crate::Error::Request) for a path that is not below the
    /// base URL (an absolute URL, another host, `..`), for a method other than
    /// GET, POST, PUT, PATCH and DELETE, and for options that cannot be sent;
    /// otherwise as every call.
    pub async fn send<T>(self) -> Result<Response<T>>
    where
        T: DeserializeOwned + Send + 'static,
    {
        let Self {
            handle,
            method,
            path,
            query,
            body,
            idempotency_key,
            options,
            problem,
        } = self;
        let known = operation::custom(&method);
        let row = known.or_else(|| operation::custom(&Method::POST));
        let Some(operation) = row else {
            unreachable!("POST has a row");
        };
        let checked = match (known, problem) {
            (None, _) => refuse(
                operation,
                "method",
                "is not GET, POST, PUT, PATCH or DELETE",
            ),
            (_, Some((field, rule))) => refuse(operation, field, &rule),
            _ => check_path(operation, &path, &handle.connection.base_url),
        };
        let write = move |writer: RequestWriter<'_>| {
            let RequestWriter { client, baseurl } = writer;
            let request = client
                .request(method.clone(), format!("{baseurl}{path}"))
                .header(ACCEPT, JSON);
            let request = match query.is_empty() {
                true => request,
                false => request.query(&query),
            };
            match &body {
                Some(body) => request.header(CONTENT_TYPE, JSON).body(body.clone()),
                None => request,
            }
            .build()
        };
        Call::new(handle, operation, options, idempotency_key)
            .send::<T, _>(checked, write, |response| response)
            .await
    }
}

setters!(CustomRequest);

impl std::fmt::Debug for CustomRequest {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("CustomRequest")
            .field("method", &self.method)
            .field("path", &self.path)
            .finish_non_exhaustive()
    }
}

fn refuse(operation: &'static Operation, field: &str, rule: &str) -> Result<()> {
    Err(RequestError::new(operation, field, rule).into())
}

/// Refuses paths that lead, or could lead, anywhere but below the base URL.
fn check_path(operation: &'static Operation, path: &str, base_url: &str) -> Result<()> {
    let refuse = |rule| refuse(operation, "path", rule);
    if !path.starts_with('/') || path.starts_with("//") {
        return refuse("has to start with one slash: the host is the client's");
    }
    if path.contains(['?', '#']) {
        return refuse("contains ? or #: use query()");
    }
    if path.contains('\\')
        || path
            .bytes()
            .any(|byte| byte.is_ascii_whitespace() || byte < b' ')
    {
        return refuse("contains a backslash, a blank or a control character");
    }
    // An encoded dot, slash, backslash or percent sign is one again for whoever
    // decodes the path on its way.
    let lower = path.to_ascii_lowercase();
    if ["%2e", "%2f", "%5c", "%25"]
        .iter()
        .any(|encoded| lower.contains(encoded))
    {
        return refuse("contains an encoded dot, slash, backslash or percent sign");
    }
    // Some servers cut a segment at a semicolon.
    let segments = path
        .split('/')
        .map(|segment| segment.split(';').next().unwrap_or_default());
    if segments
        .into_iter()
        .any(|segment| segment == "." || segment == "..")
    {
        return refuse("contains a relative segment");
    }
    // Whatever the rules above may have missed.
    let (base, full) = (
        Url::parse(base_url),
        Url::parse(&format!("{base_url}{path}")),
    );
    match (base, full) {
        (Ok(base), Ok(full))
            if base.origin() == full.origin()
                && full.path().starts_with(base.path().trim_end_matches('/')) =>
        {
            Ok(())
        }
        _ => refuse("does not lead below the base URL"),
    }
}
