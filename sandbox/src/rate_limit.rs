use std::collections::HashMap;
use std::time::{Duration, SystemTime};

use http::{HeaderMap, HeaderValue, StatusCode};

use crate::envelope::{Details, ErrorResponse};

/// Counts requests per operation in fixed windows, as lomi. does. lomi. also counts
/// per client address; the sandbox treats all clients as one.
#[derive(Debug)]
pub(crate) struct RateLimiter {
    limit: u32,
    window: Duration,
    /// Keyed by operation id; all unknown paths share the key `None`.
    windows: HashMap<Option<&'static str>, Window>,
}

#[derive(Debug)]
struct Window {
    started_at: SystemTime,
    used: u32,
}

/// The state of a rate limit after a request was counted.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct RateLimitStatus {
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
    pub(crate) fn count(
        &mut self,
        operation: Option<&'static str>,
        now: SystemTime,
    ) -> RateLimitStatus {
        let window = self.windows.entry(operation).or_insert(Window {
            started_at: now,
            used: 0,
        });
        let mut age = now.duration_since(window.started_at).unwrap_or_default();
        if age >= self.window {
            *window = Window {
                started_at: now,
                used: 0,
            };
            age = Duration::ZERO;
        }
        let exceeded = window.used >= self.limit;
        window.used = window.used.saturating_add(1).min(self.limit);
        RateLimitStatus {
            limit: self.limit,
            remaining: self.limit - window.used,
            window_seconds: whole_seconds(self.window),
            reset_seconds: whole_seconds(self.window.saturating_sub(age)),
            exceeded,
        }
    }
}

/// Rounds up, so that a client that waits this long does not retry too early.
fn whole_seconds(duration: Duration) -> u64 {
    duration.as_secs() + u64::from(duration.subsec_nanos() > 0)
}

impl RateLimitStatus {
    /// Inserts the rate limit headers, which every response has.
    pub(crate) fn write_headers(self, headers: &mut HeaderMap) {
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

    /// Returns a 429 if the limit is exceeded.
    ///
    /// `retry-after` is the whole window rather than the rest of it, as in the only
    /// known server source.
    pub(crate) fn check(self) -> Result<(), ErrorResponse> {
        if !self.exceeded {
            return Ok(());
        }
        Err(ErrorResponse::new(
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
    fn windows_expire_and_are_separate_per_operation() {
        let mut limiter = RateLimiter::new(1, Duration::from_millis(1500));
        let start = SystemTime::UNIX_EPOCH;
        assert!(limiter.count(Some("a"), start).check().is_ok());
        let status = limiter.count(Some("a"), start + Duration::from_secs(1));
        assert!(status.check().is_err());
        assert_eq!((status.remaining, status.reset_seconds), (0, 1));
        assert!(limiter.count(Some("b"), start).check().is_ok());
        let later = start + Duration::from_millis(1500);
        assert!(limiter.count(Some("a"), later).check().is_ok());
    }
}
