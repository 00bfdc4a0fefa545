use std::collections::HashMap;
use std::time::{Duration, SystemTime};

use http::{HeaderMap, HeaderValue, StatusCode};

use crate::envelope::{Details, Refusal};

/// A fixed window per operation, as lomi. counts: two operations do not share
/// a counter. (lomi. also counts by client address; here all clients are one.)
#[derive(Debug)]
pub(crate) struct RateLimiter {
    limit: u32,
    window: Duration,
    /// The key is an operation id, or `None` for all unknown paths together.
    windows: HashMap<Option<&'static str>, Window>,
}

#[derive(Debug)]
struct Window {
    since: SystemTime,
    used: u32,
}

/// Where a caller stands after one more request.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Standing {
    limit: u32,
    remaining: u32,
    window_seconds: u64,
    reset_seconds: u64,
    exceeded: bool,
}

impl RateLimiter {
    pub(crate) fn new(limit: u32, window: Duration) -> Self {
        Self {
            limit,
            window,
            windows: HashMap::new(),
        }
    }

    /// Counts one request.
    pub(crate) fn count(&mut self, operation: Option<&'static str>, now: SystemTime) -> Standing {
        let window = self.windows.entry(operation).or_insert(Window {
            since: now,
            used: 0,
        });
        let mut age = now.duration_since(window.since).unwrap_or_default();
        if age >= self.window {
            *window = Window {
                since: now,
                used: 0,
            };
            age = Duration::ZERO;
        }
        let exceeded = window.used >= self.limit;
        window.used = window.used.saturating_add(1).min(self.limit);
        Standing {
            limit: self.limit,
            remaining: self.limit - window.used,
            window_seconds: whole_seconds(self.window),
            reset_seconds: whole_seconds(self.window.saturating_sub(age)),
            exceeded,
        }
    }
}

/// Rounded up: a client that waits this long has waited long enough.
fn whole_seconds(duration: Duration) -> u64 {
    duration.as_secs() + u64::from(duration.subsec_nanos() > 0)
}

impl Standing {
    /// The headers that every answer carries.
    pub(crate) fn write(self, headers: &mut HeaderMap) {
        let Self {
            limit,
            remaining,
            window_seconds,
            reset_seconds,
            exceeded,
        } = self;
        headers.insert("x-ratelimit-limit", limit.into());
        headers.insert("x-ratelimit-remaining", remaining.into());
        headers.insert("x-ratelimit-window-seconds", window_seconds.into());
        for (name, text) in [
            (
                "ratelimit",
                format!("\"default\";r={remaining};t={reset_seconds}"),
            ),
            (
                "ratelimit-policy",
                format!("\"default\";q={limit};w={window_seconds}"),
            ),
        ] {
            if let Ok(value) = HeaderValue::try_from(text) {
                headers.insert(name, value);
            }
        }
        if exceeded {
            headers.insert("retry-after", window_seconds.into());
        }
    }

    /// The 429, once the window is used up.
    ///
    /// The wait is the whole window, not what is left of it: the only server
    /// source known answers so.
    pub(crate) fn check(self) -> Result<(), Refusal> {
        if !self.exceeded {
            return Ok(());
        }
        Err(Refusal::new(
            StatusCode::TOO_MANY_REQUESTS,
            "rate_limit_exceeded",
            format!(
                "More than {} requests in {} seconds.",
                self.limit, self.window_seconds
            ),
            Details::RateLimit {
                retry_after_seconds: self.window_seconds,
                limit: self.limit,
            },
        ))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_window_opens_again_and_operations_do_not_share_it() {
        let mut limiter = RateLimiter::new(1, Duration::from_millis(1500));
        let start = SystemTime::UNIX_EPOCH;
        assert!(limiter.count(Some("a"), start).check().is_ok());
        let standing = limiter.count(Some("a"), start + Duration::from_secs(1));
        assert!(standing.check().is_err());
        assert_eq!((standing.remaining, standing.reset_seconds), (0, 1));
        assert!(limiter.count(Some("b"), start).check().is_ok());
        let later = start + Duration::from_millis(1500);
        assert!(limiter.count(Some("a"), later).check().is_ok());
    }
}
