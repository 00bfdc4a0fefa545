use std::sync::atomic::{AtomicU32, Ordering};

const CAPACITY: u32 = 500;
const COST: u32 = 5;
const TIMEOUT_COST: u32 = 14;

/// The retry budget, so that many failing calls do not become many more calls.
///
/// Shared by all clones of a client. A retry costs 5 of 500 tokens, 14 after a
/// time-out. A call that succeeds after retries gets the tokens of the last one
/// back; one that succeeds at once adds one token. These are the numbers of
/// smithy's standard retry strategy.
#[derive(Debug)]
pub(crate) struct TokenBucket(AtomicU32);

impl Default for TokenBucket {
    fn default() -> Self {
        Self(AtomicU32::new(CAPACITY))
    }
}

impl TokenBucket {
    /// Takes the tokens for one retry, if there are enough, and returns how many.
    pub(crate) fn take(&self, after_timeout: bool) -> Option<u32> {
        let cost = if after_timeout { TIMEOUT_COST } else { COST };
        let taken = self
            .0
            .fetch_update(Ordering::Relaxed, Ordering::Relaxed, |tokens| {
                tokens.checked_sub(cost)
            });
        taken.is_ok().then_some(cost)
    }

    /// Returns tokens after a success: those of its last retry, or one.
    pub(crate) fn refill(&self, paid: Option<u32>) {
        let tokens = self.0.load(Ordering::Relaxed);
        // Usually the bucket is full; then no cache line shared between cores is written.
        if tokens < CAPACITY {
            let more = paid.unwrap_or(1);
            let _ = self
                .0
                .fetch_update(Ordering::Relaxed, Ordering::Relaxed, |tokens| {
                    Some(tokens.saturating_add(more).min(CAPACITY))
                });
        }
    }
}

#[cfg(test)]
mod tests {
    use std::thread;

    use proptest::collection::vec;
    use proptest::prelude::*;

    use super::*;

    /// What a caller does with the bucket: pays for a retry, or succeeds after one
    /// or at once.
    #[derive(Debug, Clone, Copy)]
    enum Step {
        Take { after_timeout: bool },
        Refill(Option<u32>),
    }

    fn steps() -> impl Strategy<Value = Vec<Step>> {
        let step = prop_oneof![
            3 => any::<bool>().prop_map(|after_timeout| Step::Take { after_timeout }),
            1 => Just(Step::Refill(None)),
            1 => prop::sample::select(&[COST, TIMEOUT_COST][..]).prop_map(|paid| Step::Refill(Some(paid))),
        ];
        vec(step, 0..400)
    }

    /// How many tokens were paid, and how many returned.
    fn run(bucket: &TokenBucket, steps: &[Step]) -> (u32, u32) {
        let (mut paid, mut back) = (0, 0);
        for step in steps {
            match *step {
                Step::Take { after_timeout } => paid += bucket.take(after_timeout).unwrap_or(0),
                Step::Refill(tokens) => {
                    bucket.refill(tokens);
                    back += tokens.unwrap_or(1);
                }
            }
            assert!(bucket.0.load(Ordering::Relaxed) <= CAPACITY);
        }
        (paid, back)
    }

    proptest! {
        #![proptest_config(ProptestConfig {
            failure_persistence: None,
            ..ProptestConfig::with_cases(100)
        })]

        #[test]
        fn tokens_are_counted_one_by_one(steps in steps()) {
            let bucket = TokenBucket::default();
            let mut tokens = 500_u32;
            for step in steps {
                match step {
                    Step::Take { after_timeout } => {
                        let cost = if after_timeout { 14 } else { 5 };
                        let paid = (tokens >= cost).then_some(cost);
                        tokens -= paid.unwrap_or(0);
                        prop_assert_eq!(bucket.take(after_timeout), paid);
                    }
                    Step::Refill(back) => {
                        tokens = (tokens + back.unwrap_or(1)).min(500);
                        bucket.refill(back);
                    }
                }
                prop_assert_eq!(bucket.0.load(Ordering::Relaxed), tokens);
            }
        }

        #[test]
        fn however_callers_interleave_no_token_is_spent_twice(callers in vec(steps(), 2..6)) {
            let bucket = TokenBucket::default();
            let (mut paid, mut back) = (0, 0);
            thread::scope(|scope| {
                let all: Vec<_> = callers
                    .iter()
                    .map(|steps| scope.spawn(|| run(&bucket, steps)))
                    .collect();
                for caller in all {
                    let (more, less) = caller.join().unwrap();
                    paid += more;
                    back += less;
                }
            });
            let left = bucket.0.load(Ordering::Relaxed);
            prop_assert!(paid <= CAPACITY + back, "{paid} paid, {back} returned");
            // Only what does not fit into a full bucket is lost.
            prop_assert!(left + paid >= CAPACITY && left + paid <= CAPACITY + back);
        }
    }

    #[test]
    fn a_full_bucket_pays_for_a_hundred_retries() {
        let bucket = TokenBucket::default();
        let paid = (0..1000).filter(|_| bucket.take(false).is_some()).count();
        assert_eq!(paid, 100);
        bucket.refill(Some(COST));
        assert_eq!(bucket.take(true), None);
        assert_eq!(bucket.take(false), Some(COST));
    }

    #[test]
    fn successes_refill_up_to_the_capacity() {
        let bucket = TokenBucket::default();
        bucket.take(true);
        for _ in 0..100 {
            bucket.refill(None);
        }
        assert_eq!(bucket.0.load(Ordering::Relaxed), CAPACITY);
    }
}
