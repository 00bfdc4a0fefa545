use std::borrow::Cow;

use http::HeaderMap;

use crate::envelope::Refusal;

/// The secret test key that every sandbox knows.
pub(crate) const TEST_KEY: &str = "lomi_sk_test_sandbox";
/// The secret live key that every sandbox knows.
pub(crate) const LIVE_KEY: &str = "lomi_sk_live_sandbox";

/// The side of an account that a key opens. The key alone decides; the host is
/// never looked at.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(crate) enum Environment {
    Test,
    Live,
}

impl Environment {
    pub(crate) fn as_str(self) -> &'static str {
        match self {
            Self::Test => "test",
            Self::Live => "live",
        }
    }
}

/// Who is calling, or the 401.
///
/// With `own_keys_only` any key but the two of the sandbox counts as revoked.
pub(crate) fn authenticate(
    headers: &HeaderMap,
    own_keys_only: bool,
) -> Result<Environment, Refusal> {
    let Some(key) = presented(headers) else {
        return Err(Refusal::unauthorized(
            "No API key: send one in the X-API-KEY header.",
        ));
    };
    if key.starts_with("lomi_pk_") {
        return Err(Refusal::unauthorized(
            "A publishable key cannot call the API: use a secret key (lomi_sk_).",
        ));
    }
    let unknown = || Refusal::unauthorized("This API key is unknown or revoked.");
    if own_keys_only && key != TEST_KEY && key != LIVE_KEY {
        return Err(unknown());
    }
    environment(&key).ok_or_else(unknown)
}

/// The first of the three headers that holds something.
fn presented(headers: &HeaderMap) -> Option<Cow<'_, str>> {
    let plain = |name| text(headers, name);
    // The scheme is matched in this letter case only, as lomi. does.
    let bearer = || match text(headers, "authorization")? {
        Cow::Borrowed(value) => value.strip_prefix("Bearer ").map(Cow::Borrowed),
        Cow::Owned(value) => Some(Cow::Owned(value.strip_prefix("Bearer ")?.to_owned())),
    };
    plain("x-api-key")
        .or_else(|| plain("x-lomi-api-key"))
        .or_else(bearer)
        .filter(|key| !key.is_empty())
}

fn text<'a>(headers: &'a HeaderMap, name: &str) -> Option<Cow<'a, str>> {
    let value = headers.get(name)?.as_bytes().trim_ascii();
    (!value.is_empty()).then(|| String::from_utf8_lossy(value))
}

fn environment(key: &str) -> Option<Environment> {
    let (environment, tail) = if let Some(tail) = key.strip_prefix("lomi_sk_test_") {
        (Environment::Test, tail)
    } else {
        (Environment::Live, key.strip_prefix("lomi_sk_live_")?)
    };
    (!tail.is_empty()).then_some(environment)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn with(headers: &[(&'static str, &'static str)]) -> Result<Environment, Refusal> {
        let headers = headers
            .iter()
            .map(|(name, value)| {
                let name = http::HeaderName::from_static(name);
                (name, http::HeaderValue::from_static(value))
            })
            .collect();
        authenticate(&headers, false)
    }

    #[test]
    fn the_first_header_that_holds_something_wins() {
        let live = ("x-lomi-api-key", LIVE_KEY);
        assert_eq!(
            with(&[("x-api-key", TEST_KEY), live]),
            Ok(Environment::Test)
        );
        assert_eq!(with(&[("x-api-key", ""), live]), Ok(Environment::Live));
        let bearer = ("authorization", "Bearer lomi_sk_test_1");
        assert_eq!(with(&[live, bearer]), Ok(Environment::Live));
        assert_eq!(with(&[bearer]), Ok(Environment::Test));
        // A wrong key in front is not passed over.
        assert!(with(&[("x-api-key", "nonsense"), live]).is_err());
    }

    #[test]
    fn what_is_no_secret_key_is_refused() {
        for key in ["lomi_sk_test_", "lomi_sk_", "sk_test_1", "lomi_pk_test_1"] {
            let refusal = with(&[("x-api-key", key)]).unwrap_err();
            assert_eq!(
                (refusal.status.as_u16(), refusal.code),
                (401, "unauthorized")
            );
        }
        assert!(with(&[("authorization", "bearer lomi_sk_test_1")]).is_err());
        assert!(with(&[("authorization", "Bearer ")]).is_err());
    }

    #[test]
    fn other_keys_can_be_made_unknown() {
        let headers = |key| {
            HeaderMap::from_iter([(
                http::HeaderName::from_static("x-api-key"),
                http::HeaderValue::from_static(key),
            )])
        };
        assert!(authenticate(&headers("lomi_sk_test_other"), true).is_err());
        assert_eq!(
            authenticate(&headers(TEST_KEY), true),
            Ok(Environment::Test)
        );
    }
}
