use std::fmt;

use bytes::Bytes;
use http::{HeaderMap, StatusCode};

use crate::redact::{REQUEST_ID, Redactor};

/// The HTTP side of a response: status, headers and body, as they arrived.
///
/// `Debug` shows neither headers nor body, because they can contain
/// credentials.
#[derive(Clone)]
pub struct HttpResponse {
    status: StatusCode,
    headers: HeaderMap,
    body: Bytes,
}

impl HttpResponse {
    /// Creates a response, for tests of a service's own code.
    #[must_use]
    pub fn new(status: StatusCode, headers: HeaderMap, body: impl Into<Bytes>) -> Self {
        Self::received(status, headers, body.into(), &Redactor::default())
    }

    /// A response that arrived. Secrets that the server repeats in headers are
    /// kept from being printed.
    pub(crate) fn received(
        status: StatusCode,
        mut headers: HeaderMap,
        body: Bytes,
        redactor: &Redactor,
    ) -> Self {
        redactor.redact_headers(&mut headers);
        Self {
            status,
            headers,
            body,
        }
    }

    /// The HTTP status.
    #[must_use]
    pub fn status(&self) -> StatusCode {
        self.status
    }

    /// The headers.
    #[must_use]
    pub fn headers(&self) -> &HeaderMap {
        &self.headers
    }

    /// The body as it arrived, with the fields that the SDK's types do not know.
    /// Do not log it: it can contain credentials.
    #[must_use]
    pub fn body(&self) -> &Bytes {
        &self.body
    }

    /// The request id (`X-Request-Id`), if it is text. lomi. support can find the
    /// call by it.
    #[must_use]
    pub fn request_id(&self) -> Option<&str> {
        self.headers.get(REQUEST_ID)?.to_str().ok()
    }
}

impl fmt::Debug for HttpResponse {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("HttpResponse")
            .field("status", &self.status)
            .field("request_id", &self.request_id())
            .field("bytes", &self.body.len())
            .finish_non_exhaustive()
    }
}
