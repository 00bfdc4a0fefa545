use std::sync::atomic::{AtomicU32, Ordering};

const CAPACITY: u32 = 500;
const COST: u32 = 5;
const TIMEOUT_COST: u32 = 14;

/// Pays for repetitions, so that many failing calls do not become many more.
///
/// Shared by all clones of a client. A repetition costs 5 of 500 tokens, 14
/// after a time-out; a repeated call that succeeds gets them back, one that
/// succeeds at once adds one. Numbers of smithy's standard strategy.
#[derive(Debug)]
pub(crate) struct TokenBucket(AtomicU32);

impl Default for TokenBucket {
    fn default() -> Self {
        Self(AtomicU32::new(CAPACITY))
    }
}

impl TokenBucket {
    /// Takes the tokens of one repetition, if there are enough; says how many.
    pub(crate) fn take(&self, after_timeout: bool) -> Option<u32> {
        let cost = if after_timeout { TIMEOUT_COST } else { COST };
        let taken = self
            .0
            .fetch_update(Ordering::Relaxed, Ordering::Relaxed, |tokens| {
                tokens.checked_sub(cost)
            });
        taken.is_ok().then_some(cost)
    }

    /// Gives tokens back after a success: those of its last repetition, or one.
    pub(crate) fn refill(&self, paid: Option<u32>) {
        let tokens = self.0.load(Ordering::Relaxed);
        // Full is the rule: then nothing is written that other cores share.
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
    use super::*;

    #[test]
    fn a_full_bucket_pays_for_a_hundred_repetitions() {
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
