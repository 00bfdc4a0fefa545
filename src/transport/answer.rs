use std::fmt;

use bytes::{Bytes, BytesMut};
use http::header::HeaderName;
use http::{HeaderMap, StatusCode};

use crate::decode;
use crate::error::error_code;
use crate::{ErrorCode, Operation};

pub(crate) const REQUEST_ID: HeaderName = HeaderName::from_static("x-request-id");

/// An answer, read to its end.
///
/// `Debug` shows neither headers nor body: they can hold what gives access.
#[derive(Clone)]
pub(crate) struct Answer {
    pub(crate) status: StatusCode,
    pub(crate) headers: HeaderMap,
    pub(crate) body: Bytes,
}

impl Answer {
    /// Takes headers and body of a response; where the connection breaks, what
    /// came until then.
    pub(crate) async fn read(response: &mut reqwest::Response) -> (Self, Option<reqwest::Error>) {
        let status = response.status();
        let headers = std::mem::take(response.headers_mut());
        let (body, cut) = read_body(response).await;
        let answer = Self {
            status,
            headers,
            body,
        };
        (answer, cut)
    }

    /// `X-Request-Id`, where it is text.
    pub(crate) fn request_id(&self) -> Option<&str> {
        self.headers.get(REQUEST_ID)?.to_str().ok()
    }

    /// The code of an error answer.
    pub(crate) fn error_code(&self) -> Option<ErrorCode> {
        error_code(&self.body)
    }

    /// Whether no body is an answer: no list is not an empty list.
    fn may_be_empty(&self, operation: &Operation) -> bool {
        operation.empty || self.status == StatusCode::NO_CONTENT
    }

    /// What a success says: what stands in its envelope, null where it comes
    /// without a body and may.
    pub(crate) fn value(&self, operation: &Operation) -> Bytes {
        match self.body.is_empty() && self.may_be_empty(operation) {
            true => Bytes::from_static(b"null"),
            false => decode::unwrapped(&self.body, operation.envelope),
        }
    }

    /// An equal answer, which shares the body, for the generated code to read.
    pub(crate) fn response(&self, operation: &Operation) -> reqwest::Response {
        let body = match self.status.is_success() {
            true => self.value(operation),
            false => self.body.clone(),
        };
        let mut response = http::Response::new(body);
        *response.status_mut() = self.status;
        *response.headers_mut() = self.headers.clone();
        response.into()
    }
}

impl fmt::Debug for Answer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Answer")
            .field("status", &self.status)
            .field("request_id", &self.request_id())
            .field("bytes", &self.body.len())
            .finish_non_exhaustive()
    }
}

/// A body of one piece is taken as it is; more are put together once.
async fn read_body(response: &mut reqwest::Response) -> (Bytes, Option<reqwest::Error>) {
    let mut first: Option<Bytes> = None;
    let mut joined: Option<BytesMut> = None;
    let cut = loop {
        match response.chunk().await {
            Ok(None) => break None,
            Err(error) => break Some(error),
            Ok(Some(piece)) => match (&mut joined, first.take()) {
                (Some(joined), _) => joined.extend_from_slice(&piece),
                (None, Some(start)) => {
                    let mut both = BytesMut::with_capacity(2 * (start.len() + piece.len()));
                    both.extend_from_slice(&start);
                    both.extend_from_slice(&piece);
                    joined = Some(both);
                }
                (None, None) => first = Some(piece),
            },
        }
    };
    let body = joined.map(BytesMut::freeze).or(first).unwrap_or_default();
    (body, cut)
}
