//! The `Retry-After` header.

use std::time::{Duration, SystemTime};

use http::HeaderMap;
use http::header::RETRY_AFTER;

/// The wait that a response asks for: `Retry-After` in seconds or as a date.
pub(crate) fn retry_after(headers: &HeaderMap, now: SystemTime) -> Option<Duration> {
    let text = headers.get(RETRY_AFTER)?.to_str().ok()?.trim();
    if let Ok(seconds) = text.parse::<u64>() {
        return Some(Duration::from_secs(seconds));
    }
    let at = httpdate::parse_http_date(text).ok()?;
    // A date in the past means no wait.
    Some(at.duration_since(now).unwrap_or_default())
}

#[cfg(test)]
mod tests {
    use jiff::Timestamp;
    use proptest::prelude::*;

    use super::*;

    const NOW: u64 = 1_445_412_420;

    fn read(text: &str) -> Option<Duration> {
        let value = http::HeaderValue::from_str(text).unwrap();
        let headers = HeaderMap::from_iter([(RETRY_AFTER, value)]);
        retry_after(&headers, SystemTime::UNIX_EPOCH + Duration::from_secs(NOW))
    }

    proptest! {
        #![proptest_config(ProptestConfig {
            failure_persistence: None,
            ..ProptestConfig::default()
        })]

        #[test]
        fn any_number_is_seconds(seconds: u64) {
            prop_assert_eq!(read(&seconds.to_string()), Some(Duration::from_secs(seconds)));
        }

        /// Up to the year 9999, as HTTP writes it.
        #[test]
        fn any_date_is_a_wait_until_then(at in 0_u64..253_402_300_799) {
            let at_time = Timestamp::from_second(at as i64).unwrap();
            let text = at_time.strftime("%a, %d %b %Y %H:%M:%S GMT").to_string();
            prop_assert_eq!(read(&text), Some(Duration::from_secs(at.saturating_sub(NOW))));
        }

        #[test]
        fn anything_else_does_no_harm(text in "[ -~]{0,40}", bytes in any::<Vec<u8>>()) {
            let _ = read(&text);
            if let Ok(value) = http::HeaderValue::from_bytes(&bytes) {
                let headers = HeaderMap::from_iter([(RETRY_AFTER, value)]);
                let _ = retry_after(&headers, SystemTime::UNIX_EPOCH);
            }
        }
    }

    #[test]
    fn seconds_and_dates() {
        assert_eq!(read("900"), Some(Duration::from_secs(900)));
        assert_eq!(read(" 0 "), Some(Duration::ZERO));
        assert_eq!(
            read("Wed, 21 Oct 2015 07:28:00 GMT"),
            Some(Duration::from_secs(60))
        );
        assert_eq!(read("Wed, 21 Oct 2015 07:00:00 GMT"), Some(Duration::ZERO));
    }

    #[test]
    fn what_is_neither_is_no_wait() {
        for text in ["", "soon", "-5", "1.5", "99999999999999999999999"] {
            assert_eq!(read(text), None, "{text}");
        }
    }
}
