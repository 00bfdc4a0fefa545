use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::{Duration, SystemTime};

use jiff::Timestamp;

/// The clock of a sandbox.
///
/// Clones share their time, so a clone can be used to advance the clock of a
/// running sandbox.
#[derive(Debug, Clone)]
pub struct Clock {
    /// `None` for the system clock.
    fixed_at: Option<SystemTime>,
    offset_millis: Arc<AtomicU64>,
}

impl Clock {
    /// The system clock.
    pub fn system() -> Self {
        Self::new(None)
    }

    /// A clock that stays at `at` until [`Clock::advance`] moves it.
    pub fn fixed(at: SystemTime) -> Self {
        Self::new(Some(at))
    }

    fn new(fixed_at: Option<SystemTime>) -> Self {
        Self {
            fixed_at,
            offset_millis: Arc::default(),
        }
    }

    /// Moves this clock and its clones forward by `by`, truncated to milliseconds.
    pub fn advance(&self, by: Duration) {
        let millis = u64::try_from(by.as_millis()).unwrap_or(u64::MAX);
        self.offset_millis.fetch_add(millis, Ordering::Relaxed);
    }

    /// The current time.
    pub fn now(&self) -> SystemTime {
        let offset = Duration::from_millis(self.offset_millis.load(Ordering::Relaxed));
        let base = self.fixed_at.unwrap_or_else(SystemTime::now);
        base.checked_add(offset).unwrap_or(base)
    }

    /// The current time in the format of lomi.: RFC 3339, UTC, with milliseconds.
    pub(crate) fn timestamp(&self) -> String {
        let now = Timestamp::try_from(self.now()).unwrap_or(Timestamp::MAX);
        format!("{now:.3}")
    }
}

impl Default for Clock {
    fn default() -> Self {
        Self::system()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn advancing_a_fixed_clock_advances_its_clones() {
        let clock = Clock::fixed(SystemTime::UNIX_EPOCH);
        let clone = clock.clone();
        assert_eq!(clock.timestamp(), "1970-01-01T00:00:00.000Z");
        clone.advance(Duration::from_millis(61_001));
        assert_eq!(clock.timestamp(), "1970-01-01T00:01:01.001Z");
    }
}
