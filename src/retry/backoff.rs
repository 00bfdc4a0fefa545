use std::time::Duration;

use super::RetryPolicy;

/// The wait after attempt number `attempt` (from 1): full jitter, `random` in
/// `0.0..1.0` of the longest wait, which doubles up to the cap.
pub(crate) fn delay(policy: &RetryPolicy, attempt: u32, throttled: bool, random: f64) -> Duration {
    let base = match throttled {
        true => policy.throttled_base,
        false => policy.base,
    };
    let doublings = attempt.saturating_sub(1).min(31);
    let longest = base.saturating_mul(1_u32 << doublings).min(policy.cap);
    // What is no number is no chance; a rounding of huge waits stays below them.
    let share = if random > 0.0 { random.min(1.0) } else { 0.0 };
    Duration::try_from_secs_f64(longest.as_secs_f64() * share)
        .map_or(longest, |wait| wait.min(longest))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_longest_wait_doubles_up_to_the_cap() {
        let policy = RetryPolicy::default();
        let longest = |attempt, throttled| delay(&policy, attempt, throttled, 1.0);
        assert_eq!(longest(1, false), Duration::from_millis(50));
        assert_eq!(longest(2, false), Duration::from_millis(100));
        assert_eq!(longest(3, true), Duration::from_secs(4));
        for attempt in [20, 32, 33, u32::MAX] {
            assert_eq!(longest(attempt, false), policy.cap);
        }
    }

    #[test]
    fn jitter_is_full_and_odd_numbers_do_no_harm() {
        let policy = RetryPolicy::default();
        let at = |random| delay(&policy, 1, false, random);
        assert_eq!(at(0.0), Duration::ZERO);
        assert_eq!(at(0.5), Duration::from_millis(25));
        assert_eq!(at(7.0), Duration::from_millis(50));
        assert_eq!(at(-1.0), Duration::ZERO);
        assert_eq!(at(f64::NAN), Duration::ZERO);
        let endless = policy.base(Duration::MAX).cap(Duration::MAX);
        assert_eq!(delay(&endless, 9, false, 1.0), Duration::MAX);
    }
}
