use std::error::Error;
use std::fmt;

/// Why a client could not be built. `Display` says what to do about it.
#[derive(Debug)]
#[non_exhaustive]
pub enum ConfigError {
    /// No key was given, and `LOMI_API_KEY` is not set.
    MissingKey,
    /// The key is empty, or a prefix alone.
    EmptyKey,
    /// The key contains a blank, a control or a non-ASCII character.
    MalformedKey {
        /// Where, in bytes from the start of the key, counted from 0.
        position: usize,
    },
    /// A publishable key (`lomi_pk_…`): it is for card forms in browsers.
    PublishableKey,
    /// A key with neither prefix, and no environment given by hand.
    UnknownEnvironment,
    /// A test key and the live host.
    TestKeyOnLiveHost,
    /// A live key and the sandbox host.
    LiveKeyOnSandboxHost,
    /// Plain `http` to a host that is not loopback: the key would be readable.
    PlainHttp {
        /// The host.
        host: String,
    },
    /// The base URL cannot be used.
    InvalidBaseUrl {
        /// Why.
        reason: &'static str,
    },
    /// The user agent cannot be sent in a header.
    InvalidUserAgent,
    /// An environment variable is not UTF-8.
    NotUnicode {
        /// Its name.
        variable: &'static str,
    },
    /// `https` is needed, and the crate was built without TLS.
    NoTls,
    /// The HTTP client could not be set up.
    HttpClient(reqwest::Error),
}

impl fmt::Display for ConfigError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::MissingKey => f.write_str(
                "no API key: set LOMI_API_KEY to a secret key (lomi_sk_test_… for the sandbox)",
            ),
            Self::EmptyKey => f.write_str(
                "the API key is empty: give the whole secret key (lomi_sk_test_… or lomi_sk_live_…)",
            ),
            Self::MalformedKey { position } => write!(
                f,
                "character {} of the API key is a blank, a control character or not ASCII: remove it",
                position + 1
            ),
            Self::PublishableKey => f.write_str(
                "this is a publishable key, for card forms in browsers: use the secret key \
                 (lomi_sk_…) of the same environment",
            ),
            Self::UnknownEnvironment => f.write_str(
                "the API key starts with neither lomi_sk_test_ nor lomi_sk_live_: say which environment it \
                 belongs to with Client::builder().environment(…) or .base_url(…)",
            ),
            Self::TestKeyOnLiveHost => f.write_str(
                "a test key on the live host would create test data there: drop the base URL, or \
                 use the live key",
            ),
            Self::LiveKeyOnSandboxHost => f.write_str(
                "a live key on the sandbox host moves real money, because the server looks at the \
                 key alone: use a test key",
            ),
            Self::PlainHttp { host } => write!(
                f,
                "plain http to {host} would show the API key to the network: use https (http is \
                 for loopback only)"
            ),
            Self::InvalidBaseUrl { reason } => write!(
                f,
                "the base URL cannot be used: {reason}; give something like https://api.lomi.africa"
            ),
            Self::InvalidUserAgent => {
                f.write_str("the user agent cannot be sent in a header: use printable ASCII")
            }
            Self::NotUnicode { variable } => {
                write!(f, "{variable} is not UTF-8: set it again")
            }
            Self::NoTls => f.write_str(
                "the crate lomi was built without TLS: enable its feature `rustls` (on by default) \
                 or `native-tls`",
            ),
            Self::HttpClient(_) => f.write_str("the HTTP client could not be set up"),
        }
    }
}

impl Error for ConfigError {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        match self {
            Self::HttpClient(error) => Some(error),
            _ => None,
        }
    }
}
