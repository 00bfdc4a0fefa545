//! What can go wrong with an attempt.

use std::time::Duration;

/// A way to fail, and what it means.
#[derive(Debug)]
pub struct Fault {
    pub name: &'static str,
    pub link: Link,
    pub act: Act,
    /// Whether the server does what it is asked for before it fails.
    pub commits: bool,
    pub leaves: Leaves,
}

/// What an attempt goes over.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Link {
    /// A connection of its own.
    Fresh,
    /// A connection that had a request before.
    Reused,
    /// `https`, to a server that does not speak it.
    Secure,
}

/// What the network or the server does.
#[derive(Debug, Clone, Copy)]
pub enum Act {
    /// The name is not known.
    NoAddress,
    /// Nobody says whether the name is known.
    SlowAddress,
    /// Nobody listens.
    Refuse,
    /// Takes the connection, reads nothing.
    Unread(End),
    /// Reads the request and writes this.
    Write(Part, End),
}

/// What comes of an answer.
#[derive(Debug, Clone, Copy)]
pub enum Part {
    Nothing,
    /// `100 Continue`.
    Continue,
    /// `103 Early Hints`.
    EarlyHints,
    /// What is no HTTP.
    Garbage,
    HalfHead,
    HalfBody,
    /// All of it, and a length that is more.
    TooLong,
    /// All of it, and a length that is less by so much.
    TooShort(usize),
    /// A chunk that is not whole.
    HalfChunk,
    /// All chunks but the last, which is empty.
    NoLastChunk,
    /// The page of a proxy, with a success status.
    Html,
    /// A success status and nothing else.
    Empty,
    /// A success, as it should be.
    Success,
    /// A success status, and an error.
    Denied,
    /// A success status, and JSON that no operation answers.
    Other,
    Error(Reply),
}

/// How it ends.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum End {
    /// TCP reset.
    Reset,
    /// The connection is closed as it should be.
    Close,
    /// Nothing more comes, for ever.
    Stall,
    /// The connection stays for the next request.
    Keep,
    /// What is written comes a byte at a time, for too long.
    Drip,
    /// The head comes at once, the body so.
    DripBody,
}

/// An answer that is no success.
#[derive(Debug, Clone, Copy)]
pub struct Reply {
    pub status: u16,
    /// `error.code`; without one the body is a page of a proxy.
    pub code: Option<&'static str>,
    pub retry_after: Option<&'static str>,
}

/// What an attempt leaves a client with: all it can know of the effect.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Leaves {
    /// The request was not sent.
    Unsent,
    /// It may have been sent, nothing came back.
    Doubt,
    /// An answer, perhaps not of the server that acts: 408, 502, 503, 504.
    Transient,
    /// 500: the server acted or did not, and may do the same again.
    Broken,
    /// The first request with this key still runs.
    Busy,
    /// Nothing was done, and would not be the next time.
    Refusal,
    /// Nothing was done for now; to wait for at least so long.
    Throttled(Duration),
    /// Nothing was done, and to wait for too long.
    Blocked,
    /// A success that cannot be read.
    Unreadable,
    /// A success without a body: unreadable where there has to be one.
    Bodyless,
    /// A success that says that it failed.
    Denial,
    /// A success whose JSON is of another type.
    Foreign,
}
