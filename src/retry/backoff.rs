use std::time::Duration;

use super::RetryPolicy;

/// The wait after attempt number `attempt` (counted from 1), with full jitter:
/// the share `jitter` (from 0 to 1) of the longest wait, which doubles from
/// attempt to attempt up to the cap.
pub(crate) fn delay(policy: &RetryPolicy, attempt: u32, throttled: bool, jitter: f64) -> Duration {
    let base = match throttled {
        true => policy.throttled_base,
        false => policy.base,
    };
    let doublings = attempt.saturating_sub(1).min(31);
    let longest = base.saturating_mul(1_u32 << doublings).min(policy.cap);
    // NaN counts as zero jitter.
    let share = if jitter > 0.0 { jitter.min(1.0) } else { 0.0 };
    Duration::try_from_secs_f64(longest.as_secs_f64() * share)
        .map_or(longest, |wait| wait.min(longest))
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    proptest! {
        #![proptest_config(ProptestConfig {
            failure_persistence: None,
            ..ProptestConfig::default()
        })]

        #[test]
        fn no_wait_is_longer_than_its_bounds(
            policy in policies(),
            attempt: u32,
            throttled: bool,
            random in prop::num::f64::ANY,
        ) {
            let base = if throttled { policy.throttled_base } else { policy.base };
            let wait = delay(&policy, attempt, throttled, random);
            prop_assert!(wait <= policy.cap);
            let doubled = base.as_secs_f64() * 2_f64.powi(attempt.min(100) as i32 - 1);
            prop_assert!(attempt == 0 || wait.as_secs_f64() <= doubled * 1.000_001);
        }

        #[test]
        fn waits_grow_with_attempts_and_jitter(
            policy in policies(),
            attempt in 1_u32..u32::MAX,
            random in 0.0..1.0,
            less in 0.0..1.0,
        ) {
            let wait = delay(&policy, attempt, false, random);
            prop_assert!(wait <= delay(&policy, attempt + 1, false, random));
            prop_assert!(wait >= delay(&policy, attempt, false, random * less));
        }
    }

    /// Any policy, most of them realistic.
    fn policies() -> impl Strategy<Value = RetryPolicy> {
        let wait = || {
            prop_oneof![
                3 => (0_u64..100_000).prop_map(Duration::from_millis),
                1 => any::<Duration>(),
            ]
        };
        (wait(), wait(), wait()).prop_map(|(base, throttled_base, cap)| {
            RetryPolicy::default()
                .base(base)
                .throttled_base(throttled_base)
                .cap(cap)
        })
    }

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
    fn jitter_is_full_and_odd_numbers_are_harmless() {
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
