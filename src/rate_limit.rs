use std::time::Duration;

use http::HeaderMap;

/// What the headers of a response say about the rate limit.
///
/// Reads `X-RateLimit-Limit`, `-Remaining`, `-Window-Seconds` and `-Reset`, and
/// where one of them is missing the IETF pair `RateLimit` and
/// `RateLimit-Policy`, in the layouts of both drafts. The API counts calls
/// per operation and per calling address.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct RateLimit {
    /// Calls in a window.
    pub limit: Option<u64>,
    /// Calls left in this window.
    pub remaining: Option<u64>,
    /// How long a window is.
    pub window: Option<Duration>,
    /// When this window ends, counted from the response.
    pub reset: Option<Duration>,
}

impl RateLimit {
    /// `None` if no header says anything.
    pub(crate) fn read(headers: &HeaderMap) -> Option<Self> {
        let text = |name| headers.get(name)?.to_str().ok();
        let number = |name| text(name)?.trim().parse::<u64>().ok();
        let standing = |keys| parameter(text("ratelimit")?, keys);
        let policy = |keys| parameter(text("ratelimit-policy")?, keys);
        let state = Self {
            limit: number("x-ratelimit-limit")
                .or_else(|| policy(&["q", ""]))
                .or_else(|| standing(&["limit"])),
            remaining: number("x-ratelimit-remaining").or_else(|| standing(&["r", "remaining"])),
            window: number("x-ratelimit-window-seconds")
                .or_else(|| policy(&["w"]))
                .map(Duration::from_secs),
            reset: number("x-ratelimit-reset")
                .or_else(|| standing(&["t", "reset"]))
                .map(Duration::from_secs),
        };
        (state != Self::default()).then_some(state)
    }
}

/// The first parameter with one of the names; a number alone has the name "".
fn parameter(text: &str, names: &[&str]) -> Option<u64> {
    text.split([',', ';']).find_map(|part| {
        let (name, value) = part.split_once('=').unwrap_or(("", part));
        let value = value.trim().parse().ok()?;
        names.contains(&name.trim()).then_some(value)
    })
}

#[cfg(test)]
mod tests {
    use http::{HeaderName, HeaderValue};

    use super::*;

    fn read(headers: &[(&'static str, &'static str)]) -> Option<RateLimit> {
        let headers = headers.iter().map(|(name, value)| {
            (
                HeaderName::from_static(name),
                HeaderValue::from_static(value),
            )
        });
        RateLimit::read(&HeaderMap::from_iter(headers))
    }

    fn state(limit: u64, remaining: u64, window: u64, reset: Option<u64>) -> Option<RateLimit> {
        Some(RateLimit {
            limit: Some(limit),
            remaining: Some(remaining),
            window: Some(Duration::from_secs(window)),
            reset: reset.map(Duration::from_secs),
        })
    }

    #[test]
    fn the_headers_of_the_api() {
        let own = [
            ("x-ratelimit-limit", "5000"),
            ("x-ratelimit-remaining", "4999"),
            ("x-ratelimit-window-seconds", "900"),
        ];
        assert_eq!(read(&own), state(5000, 4999, 900, None));
    }

    #[test]
    fn both_drafts_of_the_ietf() {
        let newer = [
            ("ratelimit", "\"default\";r=50;t=30"),
            ("ratelimit-policy", "\"default\";q=100;w=60"),
        ];
        let older = [
            ("ratelimit", "limit=100, remaining=50, reset=30"),
            ("ratelimit-policy", "100;w=60"),
        ];
        for headers in [newer, older] {
            assert_eq!(read(&headers), state(100, 50, 60, Some(30)), "{headers:?}");
        }
    }

    #[test]
    fn own_headers_come_first_and_gaps_are_filled() {
        let both = [
            ("x-ratelimit-limit", "120"),
            ("x-ratelimit-remaining", "7"),
            ("ratelimit", "\"default\";r=1;t=12"),
            ("ratelimit-policy", "\"default\";q=1;w=60"),
        ];
        assert_eq!(read(&both), state(120, 7, 60, Some(12)));
    }

    #[test]
    fn nothing_readable_is_nothing() {
        assert_eq!(read(&[]), None);
        let odd = [
            ("x-ratelimit-limit", "many"),
            ("ratelimit", "\"default\";r=-1"),
        ];
        assert_eq!(read(&odd), None);
    }
}
