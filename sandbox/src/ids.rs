use std::sync::atomic::{AtomicU64, Ordering};

use uuid::Uuid;

/// The characters of public ids: digits and capital letters, without those that are
/// easily confused.
const ALPHABET: &[u8; 32] = b"23456789ABCDEFGHJKLMNPQRSTUVWXYZ";

/// Generates ids. The same seed always gives the same ids in the same order.
///
/// Uses SplitMix64, because the ids must be unique but need not be unpredictable.
#[derive(Debug)]
pub(crate) struct IdGenerator(AtomicU64);

impl IdGenerator {
    pub(crate) fn seeded(seed: u64) -> Self {
        Self(AtomicU64::new(seed))
    }

    pub(crate) fn random() -> Self {
        Self::seeded(Uuid::new_v4().as_u64_pair().0)
    }

    fn next(&self) -> u64 {
        const STEP: u64 = 0x9E37_79B9_7F4A_7C15;
        let state = self.0.fetch_add(STEP, Ordering::Relaxed);
        let mut mixed = state.wrapping_add(STEP);
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        mixed ^ (mixed >> 31)
    }

    /// A version 4 UUID.
    pub(crate) fn uuid(&self) -> String {
        let bits = (u128::from(self.next()) << 64) | u128::from(self.next());
        uuid::Builder::from_random_bytes(bits.to_be_bytes())
            .into_uuid()
            .to_string()
    }

    /// The 14 characters that follow the prefix of a public id.
    pub(crate) fn public_id_suffix(&self) -> String {
        let mut bits = (u128::from(self.next()) << 64) | u128::from(self.next());
        let mut text = String::with_capacity(14);
        for _ in 0..14 {
            text.push(char::from(ALPHABET[(bits & 31) as usize]));
            bits >>= 5;
        }
        text
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_same_seed_gives_the_same_ids() {
        let (one, two, other) = (
            IdGenerator::seeded(7),
            IdGenerator::seeded(7),
            IdGenerator::seeded(8),
        );
        let first = one.uuid();
        assert_eq!(first, two.uuid());
        assert_ne!(first, other.uuid());
        assert_ne!(first, one.uuid());
        assert_eq!(Uuid::parse_str(&first).unwrap().get_version_num(), 4);
    }

    #[test]
    fn public_ids_only_use_the_alphabet() {
        let ids = IdGenerator::random();
        let id = ids.public_id_suffix();
        assert_eq!(id.len(), 14);
        assert!(id.bytes().all(|byte| ALPHABET.contains(&byte)), "{id}");
    }
}
