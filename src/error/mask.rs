use std::borrow::Cow;

use memchr::memmem;

/// How every secret key of lomi. begins.
const PREFIX: &[u8] = b"lomi_sk_";

/// What a server says, without the secret keys in it: one that repeats the key
/// it was sent must not bring it into a log.
pub(super) fn masked(said: &[u8]) -> Cow<'_, [u8]> {
    let Some(mut at) = memmem::find(said, PREFIX) else {
        return Cow::Borrowed(said);
    };
    let mut rest = said;
    let mut masked = Vec::with_capacity(said.len());
    loop {
        let (before, key) = rest.split_at(at + PREFIX.len());
        masked.extend_from_slice(before);
        masked.extend_from_slice("…".as_bytes());
        let is_key = |byte: &u8| byte.is_ascii_alphanumeric() || matches!(byte, b'_' | b'-');
        let end = key.iter().position(|byte| !is_key(byte));
        rest = &key[end.unwrap_or(key.len())..];
        match memmem::find(rest, PREFIX) {
            Some(next) => at = next,
            None => break,
        }
    }
    masked.extend_from_slice(rest);
    Cow::Owned(masked)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn keys_go_and_the_rest_stays() {
        let masked = |text: &str| String::from_utf8(masked(text.as_bytes()).into_owned()).unwrap();
        assert_eq!(masked("no key at all"), "no key at all");
        assert_eq!(
            masked("lomi_sk_test_abc-1 and \"lomi_sk_live_d\", lomi_sk_"),
            "lomi_sk_… and \"lomi_sk_…\", lomi_sk_…"
        );
    }
}
