//! The description of a fault: what goes wrong with an attempt.

use std::time::Duration;

/// A way in which an attempt can fail, and what the client can conclude from it.
#[derive(Debug)]
pub struct Fault {
    pub name: &'static str,
    pub connection: ConnectionKind,
    pub action: Action,
    /// Whether the server carries out the request before it fails.
    pub commits: bool,
    pub evidence: Evidence,
}

/// The kind of connection that an attempt uses.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ConnectionKind {
    /// A new connection.
    Fresh,
    /// A connection that has already carried a request.
    Reused,
    /// `https`, to a server that does not speak TLS.
    Tls,
}

/// What the network or the server does.
#[derive(Debug, Clone, Copy)]
pub enum Action {
    /// The server's name cannot be resolved.
    DnsFailure,
    /// The resolver never responds.
    DnsTimeout,
    /// The connection is refused.
    Refuse,
    /// Accepts the connection and ends it without reading.
    AcceptOnly(ConnectionEnd),
    /// Reads the request, writes this response and ends the connection.
    Respond(Payload, ConnectionEnd),
}

/// Which part of a response the server writes.
#[derive(Debug, Clone, Copy)]
pub enum Payload {
    Nothing,
    /// `100 Continue`.
    Continue,
    /// `103 Early Hints`.
    EarlyHints,
    /// Bytes that are not HTTP.
    Garbage,
    HalfHead,
    HalfBody,
    /// The whole body, with a `Content-Length` that is too large.
    LengthTooLong,
    /// The whole body, with a `Content-Length` that is too small by this much.
    LengthTooShort(usize),
    /// An incomplete chunk.
    HalfChunk,
    /// All chunks except the empty one that ends the body.
    NoLastChunk,
    /// The HTML page of a proxy, with a success status.
    Html,
    /// A success status and an empty body.
    Empty,
    /// A correct success response.
    Success,
    /// A success status with an error in the body.
    ErrorBody,
    /// A success status with JSON that no operation returns.
    WrongType,
    Error(ErrorResponse),
}

/// What happens to the connection after the response.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ConnectionEnd {
    /// TCP reset.
    Reset,
    /// The connection is closed in the regular way.
    Close,
    /// The connection stays open, but nothing more is sent.
    Stall,
    /// The connection is kept alive for the next request.
    Keep,
    /// The response is sent one byte at a time and takes too long.
    Drip,
    /// The head is sent at once, the body as with `Drip`.
    DripBody,
}

/// An error response.
#[derive(Debug, Clone, Copy)]
pub struct ErrorResponse {
    pub status: u16,
    /// `error.code`. Without it the body is the HTML page of a proxy.
    pub code: Option<&'static str>,
    pub retry_after: Option<&'static str>,
}

/// What a client can conclude about the effect of a failed attempt.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Evidence {
    /// The request was not sent.
    NotSent,
    /// The request may have been sent, but there was no response.
    NoResponse,
    /// A status that may come from a proxy: 408, 502, 503 or 504.
    Transient,
    /// 500: the server may have acted, and a retry may fail the same way.
    ServerError,
    /// The first request with this idempotency key is still in progress.
    KeyInUse,
    /// Nothing was done, and a retry would be rejected as well.
    Rejected,
    /// Nothing was done. The client must wait for at least this long.
    Throttled(Duration),
    /// Nothing was done, and the client would have to wait for too long.
    ThrottledTooLong,
    /// A success whose body cannot be decoded.
    Unreadable,
    /// A success with an empty body, which is an error if the operation requires a
    /// body.
    EmptyBody,
    /// A success status with an error in the body.
    ReportedError,
    /// A success whose JSON has the wrong type.
    UnexpectedType,
}
