use std::fmt;

/// Where a call failed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ErrorKind {
    /// The client could not be built.
    Config,
    /// The call was refused before anything was sent.
    Request,
    /// The last attempt could not connect.
    Connect,
    /// The last attempt, or the call, ran out of time.
    Timeout,
    /// The connection broke before a response.
    Interrupted,
    /// The API returned an error.
    Api,
    /// A success response could not be read.
    Decode,
    /// A list may continue, and there is no way to fetch more.
    Incomplete,
}

impl ErrorKind {
    /// The kind of an attempt without a complete response.
    pub(crate) fn of(error: &reqwest::Error) -> Self {
        match error {
            error if error.is_timeout() && !error.is_connect() => Self::Timeout,
            error if error.is_connect() => Self::Connect,
            error if error.is_builder() => Self::Request,
            _ => Self::Interrupted,
        }
    }

    /// One word, for labels and logs.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Config => "config",
            Self::Request => "request",
            Self::Connect => "connect",
            Self::Timeout => "timeout",
            Self::Interrupted => "interrupted",
            Self::Api => "api",
            Self::Decode => "decode",
            Self::Incomplete => "incomplete",
        }
    }
}

impl fmt::Display for ErrorKind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.as_str())
    }
}
