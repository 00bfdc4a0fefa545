//! All faults.

use std::time::Duration;

use super::fault::Leaves::{
    Blocked, Bodyless, Broken, Busy, Denial, Doubt, Foreign, Refusal, Throttled, Transient,
    Unreadable, Unsent,
};
use super::fault::{Act, End, Fault, Leaves, Link, Part, Reply};
use super::time::IN_THREE_SECONDS;

use Act::{NoAddress, Refuse, SlowAddress, Unread, Write};
use End::{Close, Drip, DripBody, Keep, Reset, Stall};
use Part::{
    Continue, Denied, EarlyHints, Empty, Garbage, HalfBody, HalfChunk, HalfHead, Html, NoLastChunk,
    Nothing, Other, TooLong, TooShort,
};

/// Whether the effect was there before the fault.
const DONE: bool = true;
const NOT_DONE: bool = false;

pub const FAULTS: &[Fault] = &[
    fault("no address", NoAddress, NOT_DONE, Unsent),
    fault("no answer of the resolver", SlowAddress, NOT_DONE, Unsent),
    fault("connection refused", Refuse, NOT_DONE, Unsent),
    secure("no TLS, HTTP instead", Write(Garbage, Close)),
    secure("no TLS, reset", Unread(Reset)),
    secure("no TLS, closed", Unread(Close)),
    secure("no TLS, stalled", Unread(Stall)),
    fault("accepted, reset", Unread(Reset), NOT_DONE, Doubt),
    fault("accepted, closed", Unread(Close), NOT_DONE, Doubt),
    fault("accepted, stalled", Unread(Stall), NOT_DONE, Doubt),
    fault("read, reset", Write(Nothing, Reset), NOT_DONE, Doubt),
    fault("done, reset", Write(Nothing, Reset), DONE, Doubt),
    fault("read, closed", Write(Nothing, Close), NOT_DONE, Doubt),
    fault("done, closed", Write(Nothing, Close), DONE, Doubt),
    fault("read, stalled", Write(Nothing, Stall), NOT_DONE, Doubt),
    fault("done, stalled", Write(Nothing, Stall), DONE, Doubt),
    fault("100, reset", Write(Continue, Reset), NOT_DONE, Doubt),
    fault("done, 100, reset", Write(Continue, Reset), DONE, Doubt),
    fault("done, 103, reset", Write(EarlyHints, Reset), DONE, Doubt),
    fault("done, 103, closed", Write(EarlyHints, Close), DONE, Doubt),
    fault("done, 103, stalled", Write(EarlyHints, Stall), DONE, Doubt),
    fault("garbage", Write(Garbage, Close), NOT_DONE, Doubt),
    fault("done, garbage", Write(Garbage, Close), DONE, Doubt),
    fault(
        "half a head, reset",
        Write(HalfHead, Reset),
        NOT_DONE,
        Doubt,
    ),
    fault(
        "done, half a head, reset",
        Write(HalfHead, Reset),
        DONE,
        Doubt,
    ),
    fault(
        "done, half a head, closed",
        Write(HalfHead, Close),
        DONE,
        Doubt,
    ),
    fault(
        "done, half a head, stalled",
        Write(HalfHead, Stall),
        DONE,
        Doubt,
    ),
    fault(
        "done, head dripping",
        Write(Part::Success, Drip),
        DONE,
        Doubt,
    ),
    broken_off("body dripping", Part::Success, DripBody),
    broken_off("half a body, reset", HalfBody, Reset),
    broken_off("half a body, closed", HalfBody, Close),
    broken_off("half a body, stalled", HalfBody, Stall),
    broken_off("length too long, closed", TooLong, Close),
    broken_off("length too long, stalled", TooLong, Stall),
    broken_off("length too short by one", TooShort(1), Close),
    broken_off("length too short by two", TooShort(2), Close),
    broken_off("half a chunk, closed", HalfChunk, Close),
    broken_off("half a chunk, reset", HalfChunk, Reset),
    broken_off("no last chunk, closed", NoLastChunk, Close),
    broken_off("HTML for an answer", Html, Keep),
    fault("no body for an answer", Write(Empty, Keep), DONE, Bodyless),
    fault("an error in a success", Write(Denied, Keep), DONE, Denial),
    fault("JSON of another type", Write(Other, Keep), DONE, Foreign),
    reused("reused, reset unread", Unread(Reset), NOT_DONE),
    reused("reused, read, reset", Write(Nothing, Reset), NOT_DONE),
    reused("reused, done, reset", Write(Nothing, Reset), DONE),
    reused("reused, read, closed", Write(Nothing, Close), NOT_DONE),
    reused("reused, done, closed", Write(Nothing, Close), DONE),
    reused("reused, done, stalled", Write(Nothing, Stall), DONE),
    status("400", reply(400, "validation_failed"), NOT_DONE, Refusal),
    status("401", reply(401, "unauthorized"), NOT_DONE, Refusal),
    status("403", reply(403, "forbidden"), NOT_DONE, Refusal),
    status("404", reply(404, "not_found"), NOT_DONE, Refusal),
    status("408", reply(408, "error"), NOT_DONE, Transient),
    status("done, 408", reply(408, "error"), DONE, Transient),
    status(
        "409 key in progress",
        reply(409, "idempotency_in_progress"),
        NOT_DONE,
        Busy,
    ),
    // A proxy that repeats requests itself: its first one acted.
    status(
        "done, 409 key in progress",
        reply(409, "idempotency_in_progress"),
        DONE,
        Busy,
    ),
    status(
        "409 key reused",
        reply(409, "idempotency_key_reused"),
        NOT_DONE,
        Refusal,
    ),
    status("409 other", reply(409, "conflict"), NOT_DONE, Refusal),
    status("422", reply(422, "error"), NOT_DONE, Refusal),
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
    status("429, wait 900 s", limit("900"), NOT_DONE, Blocked),
    status("500", reply(500, "internal_error"), NOT_DONE, Broken),
    status("done, 500", reply(500, "internal_error"), DONE, Broken),
    // The server says that it cannot do this.
    status("501", reply(501, "internal_error"), NOT_DONE, Refusal),
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

pub fn named(name: &str) -> &'static Fault {
    let found = FAULTS.iter().find(|fault| fault.name == name);
    found.unwrap_or_else(|| panic!("no fault {name}"))
}

const fn fault(name: &'static str, act: Act, commits: bool, leaves: Leaves) -> Fault {
    Fault {
        name,
        link: Link::Fresh,
        act,
        commits,
        leaves,
    }
}

/// A failure before the request can be sent.
const fn secure(name: &'static str, act: Act) -> Fault {
    Fault {
        link: Link::Secure,
        ..fault(name, act, NOT_DONE, Unsent)
    }
}

/// A connection that dies when its second request comes.
const fn reused(name: &'static str, act: Act, commits: bool) -> Fault {
    Fault {
        link: Link::Reused,
        ..fault(name, act, commits, Doubt)
    }
}

/// A success that cannot be read.
const fn broken_off(name: &'static str, part: Part, end: End) -> Fault {
    fault(name, Write(part, end), DONE, Unreadable)
}

const fn status(name: &'static str, reply: Reply, commits: bool, leaves: Leaves) -> Fault {
    fault(name, Write(Part::Error(reply), Keep), commits, leaves)
}

const fn reply(status: u16, code: &'static str) -> Reply {
    Reply {
        status,
        code: Some(code),
        retry_after: None,
    }
}

/// What a proxy answers.
const fn page(status: u16) -> Reply {
    Reply {
        status,
        code: None,
        retry_after: None,
    }
}

const fn limit(retry_after: &'static str) -> Reply {
    Reply {
        retry_after: Some(retry_after),
        ..reply(429, "rate_limit_exceeded")
    }
}
