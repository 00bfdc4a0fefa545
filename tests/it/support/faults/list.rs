//! The list of all faults.

use std::time::Duration;

use super::fault::Evidence::{
    EmptyBody, KeyInUse, NoResponse, NotSent, Rejected, ReportedError, ServerError, Throttled,
    ThrottledTooLong, Transient, UnexpectedType, Unreadable,
};
use super::fault::{
    Action, ConnectionEnd, ConnectionKind, ErrorResponse, Evidence, Fault, Payload,
};
use super::time::IN_THREE_SECONDS;

use Action::{AcceptOnly, DnsFailure, DnsTimeout, Refuse, Respond};
use ConnectionEnd::{Close, Drip, DripBody, Keep, Reset, Stall};
use Payload::{
    Continue, EarlyHints, Empty, ErrorBody, Garbage, HalfBody, HalfChunk, HalfHead, Html,
    LengthTooLong, LengthTooShort, NoLastChunk, Nothing, WrongType,
};

/// Whether the server carries out the request before it fails.
const DONE: bool = true;
const NOT_DONE: bool = false;

pub const FAULTS: &[Fault] = &[
    fault("no address", DnsFailure, NOT_DONE, NotSent),
    fault("resolver stalled", DnsTimeout, NOT_DONE, NotSent),
    fault("connection refused", Refuse, NOT_DONE, NotSent),
    secure("no TLS, HTTP instead", Respond(Garbage, Close)),
    secure("no TLS, reset", AcceptOnly(Reset)),
    secure("no TLS, closed", AcceptOnly(Close)),
    secure("no TLS, stalled", AcceptOnly(Stall)),
    fault("accepted, reset", AcceptOnly(Reset), NOT_DONE, NoResponse),
    fault("accepted, closed", AcceptOnly(Close), NOT_DONE, NoResponse),
    fault("accepted, stalled", AcceptOnly(Stall), NOT_DONE, NoResponse),
    fault("read, reset", Respond(Nothing, Reset), NOT_DONE, NoResponse),
    fault("done, reset", Respond(Nothing, Reset), DONE, NoResponse),
    fault(
        "read, closed",
        Respond(Nothing, Close),
        NOT_DONE,
        NoResponse,
    ),
    fault("done, closed", Respond(Nothing, Close), DONE, NoResponse),
    fault(
        "read, stalled",
        Respond(Nothing, Stall),
        NOT_DONE,
        NoResponse,
    ),
    fault("done, stalled", Respond(Nothing, Stall), DONE, NoResponse),
    fault("100, reset", Respond(Continue, Reset), NOT_DONE, NoResponse),
    fault(
        "done, 100, reset",
        Respond(Continue, Reset),
        DONE,
        NoResponse,
    ),
    fault(
        "done, 103, reset",
        Respond(EarlyHints, Reset),
        DONE,
        NoResponse,
    ),
    fault(
        "done, 103, closed",
        Respond(EarlyHints, Close),
        DONE,
        NoResponse,
    ),
    fault(
        "done, 103, stalled",
        Respond(EarlyHints, Stall),
        DONE,
        NoResponse,
    ),
    fault("garbage", Respond(Garbage, Close), NOT_DONE, NoResponse),
    fault("done, garbage", Respond(Garbage, Close), DONE, NoResponse),
    fault(
        "half a head, reset",
        Respond(HalfHead, Reset),
        NOT_DONE,
        NoResponse,
    ),
    fault(
        "done, half a head, reset",
        Respond(HalfHead, Reset),
        DONE,
        NoResponse,
    ),
    fault(
        "done, half a head, closed",
        Respond(HalfHead, Close),
        DONE,
        NoResponse,
    ),
    fault(
        "done, half a head, stalled",
        Respond(HalfHead, Stall),
        DONE,
        NoResponse,
    ),
    fault(
        "done, head dripping",
        Respond(Payload::Success, Drip),
        DONE,
        NoResponse,
    ),
    broken_off("body dripping", Payload::Success, DripBody),
    broken_off("half a body, reset", HalfBody, Reset),
    broken_off("half a body, closed", HalfBody, Close),
    broken_off("half a body, stalled", HalfBody, Stall),
    broken_off("length too long, closed", LengthTooLong, Close),
    broken_off("length too long, stalled", LengthTooLong, Stall),
    broken_off("length too short by one", LengthTooShort(1), Close),
    broken_off("length too short by two", LengthTooShort(2), Close),
    broken_off("half a chunk, closed", HalfChunk, Close),
    broken_off("half a chunk, reset", HalfChunk, Reset),
    broken_off("no last chunk, closed", NoLastChunk, Close),
    broken_off("HTML instead of JSON", Html, Keep),
    fault("empty body", Respond(Empty, Keep), DONE, EmptyBody),
    fault(
        "error body with 200",
        Respond(ErrorBody, Keep),
        DONE,
        ReportedError,
    ),
    fault(
        "JSON of another type",
        Respond(WrongType, Keep),
        DONE,
        UnexpectedType,
    ),
    reused("reused, reset unread", AcceptOnly(Reset), NOT_DONE),
    reused("reused, read, reset", Respond(Nothing, Reset), NOT_DONE),
    reused("reused, done, reset", Respond(Nothing, Reset), DONE),
    reused("reused, read, closed", Respond(Nothing, Close), NOT_DONE),
    reused("reused, done, closed", Respond(Nothing, Close), DONE),
    reused("reused, done, stalled", Respond(Nothing, Stall), DONE),
    status("400", reply(400, "validation_failed"), NOT_DONE, Rejected),
    status("401", reply(401, "unauthorized"), NOT_DONE, Rejected),
    status("403", reply(403, "forbidden"), NOT_DONE, Rejected),
    status("404", reply(404, "not_found"), NOT_DONE, Rejected),
    status("408", reply(408, "error"), NOT_DONE, Transient),
    status("done, 408", reply(408, "error"), DONE, Transient),
    status(
        "409 key in progress",
        reply(409, "idempotency_in_progress"),
        NOT_DONE,
        KeyInUse,
    ),
    // A proxy that retries requests by itself, and whose first attempt acted.
    status(
        "done, 409 key in progress",
        reply(409, "idempotency_in_progress"),
        DONE,
        KeyInUse,
    ),
    status(
        "409 key reused",
        reply(409, "idempotency_key_reused"),
        NOT_DONE,
        Rejected,
    ),
    status("409 other", reply(409, "conflict"), NOT_DONE, Rejected),
    status("422", reply(422, "error"), NOT_DONE, Rejected),
    status(
        "429",
        reply(429, "rate_limit_exceeded"),
        NOT_DONE,
        Throttled(Duration::ZERO),
    ),
    status(
        "429, wait 2 s",
        limit("2"),
        NOT_DONE,
        Throttled(Duration::from_secs(2)),
    ),
    status(
        "429, wait until",
        limit(IN_THREE_SECONDS),
        NOT_DONE,
        Throttled(Duration::from_secs(3)),
    ),
    status("429, wait 900 s", limit("900"), NOT_DONE, ThrottledTooLong),
    status("500", reply(500, "internal_error"), NOT_DONE, ServerError),
    status("done, 500", reply(500, "internal_error"), DONE, ServerError),
    // The server does not implement the operation.
    status("501", reply(501, "internal_error"), NOT_DONE, Rejected),
    status("502", page(502), NOT_DONE, Transient),
    status("done, 502", page(502), DONE, Transient),
    status(
        "503",
        reply(503, "service_unavailable"),
        NOT_DONE,
        Transient,
    ),
    status(
        "done, 503",
        reply(503, "service_unavailable"),
        DONE,
        Transient,
    ),
    status("504", page(504), NOT_DONE, Transient),
    status("done, 504", page(504), DONE, Transient),
];

pub fn fault_named(name: &str) -> &'static Fault {
    let found = FAULTS.iter().find(|fault| fault.name == name);
    found.unwrap_or_else(|| panic!("there is no fault {name:?}"))
}

const fn fault(name: &'static str, action: Action, commits: bool, evidence: Evidence) -> Fault {
    Fault {
        name,
        connection: ConnectionKind::Fresh,
        action,
        commits,
        evidence,
    }
}

/// A TLS failure, which happens before the request can be sent.
const fn secure(name: &'static str, action: Action) -> Fault {
    Fault {
        connection: ConnectionKind::Tls,
        ..fault(name, action, NOT_DONE, NotSent)
    }
}

/// A connection that fails at its second request.
const fn reused(name: &'static str, action: Action, commits: bool) -> Fault {
    Fault {
        connection: ConnectionKind::Reused,
        ..fault(name, action, commits, NoResponse)
    }
}

/// A success whose body cannot be decoded.
const fn broken_off(name: &'static str, payload: Payload, end: ConnectionEnd) -> Fault {
    fault(name, Respond(payload, end), DONE, Unreadable)
}

const fn status(
    name: &'static str,
    reply: ErrorResponse,
    commits: bool,
    evidence: Evidence,
) -> Fault {
    fault(
        name,
        Respond(Payload::Error(reply), Keep),
        commits,
        evidence,
    )
}

const fn reply(status: u16, code: &'static str) -> ErrorResponse {
    ErrorResponse {
        status,
        code: Some(code),
        retry_after: None,
    }
}

/// An error response of a proxy.
const fn page(status: u16) -> ErrorResponse {
    ErrorResponse {
        status,
        code: None,
        retry_after: None,
    }
}

const fn limit(retry_after: &'static str) -> ErrorResponse {
    ErrorResponse {
        retry_after: Some(retry_after),
        ..reply(429, "rate_limit_exceeded")
    }
}
