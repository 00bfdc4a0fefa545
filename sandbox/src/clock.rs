use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::{Duration, SystemTime};

use jiff::Timestamp;

/// What time it is in a sandbox.
///
/// Clones share their time: keep one to move the clock of a running sandbox.
#[derive(Debug, Clone)]
pub struct Clock {
    /// `None`: the clock of the machine.
    stands_at: Option<SystemTime>,
    moved_by_millis: Arc<AtomicU64>,
}

impl Clock {
    /// The clock of the machine.
    pub fn system() -> Self {
        Self::new(None)
    }

    /// A clock that stands still, until [`Clock::advance`] moves it.
    pub fn fixed(at: SystemTime) -> Self {
        Self::new(Some(at))
    }

    fn new(stands_at: Option<SystemTime>) -> Self {
        Self {
            stands_at,
            moved_by_millis: Arc::default(),
        }
    }

    /// Moves this clock and its clones forward, to the millisecond.
    pub fn advance(&self, by: Duration) {
        let millis = u64::try_from(by.as_millis()).unwrap_or(u64::MAX);
        self.moved_by_millis.fetch_add(millis, Ordering::Relaxed);
    }

    /// The time now.
    pub fn now(&self) -> SystemTime {
        let moved_by = Duration::from_millis(self.moved_by_millis.load(Ordering::Relaxed));
        let base = self.stands_at.unwrap_or_else(SystemTime::now);
        base.checked_add(moved_by).unwrap_or(base)
    }

    /// The time now as lomi. writes it: UTC, milliseconds, `Z`.
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
    fn a_fixed_clock_moves_only_when_told_and_moves_its_clones() {
        let clock = Clock::fixed(SystemTime::UNIX_EPOCH);
        let clone = clock.clone();
        assert_eq!(clock.timestamp(), "1970-01-01T00:00:00.000Z");
        clone.advance(Duration::from_millis(61_001));
        assert_eq!(clock.timestamp(), "1970-01-01T00:01:01.001Z");
    }
}
