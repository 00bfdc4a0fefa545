use std::borrow::Cow;

use http::HeaderMap;

use crate::envelope::ErrorResponse;

/// The secret test key that every sandbox accepts.
pub(crate) const TEST_KEY: &str = "lomi_sk_test_sandbox";
/// The secret live key that every sandbox accepts.
pub(crate) const LIVE_KEY: &str = "lomi_sk_live_sandbox";

/// The environment of a request. It depends on the API key alone, not on the host.
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

/// Returns the environment of the API key, or a 401.
///
/// With `own_keys_only`, any key except the sandbox's own two counts as revoked.
pub(crate) fn authenticate(
    headers: &HeaderMap,
    own_keys_only: bool,
) -> Result<Environment, ErrorResponse> {
    let Some(key) = api_key(headers) else {
        return Err(ErrorResponse::unauthorized(
            "The API key is missing: send it in the X-API-KEY header.",
        ));
    };
    if key.starts_with("lomi_pk_") {
        return Err(ErrorResponse::unauthorized(
            "A publishable key cannot call the API: use a secret key (lomi_sk_).",
        ));
    }
    let unknown = || ErrorResponse::unauthorized("This API key is unknown or revoked.");
    if own_keys_only && key != TEST_KEY && key != LIVE_KEY {
        return Err(unknown());
    }
    environment(&key).ok_or_else(unknown)
}

/// The API key from the first of the three headers that is not empty.
fn api_key(headers: &HeaderMap) -> Option<Cow<'_, str>> {
    let header = |name| header_text(headers, name);
    // lomi. matches the scheme case-sensitively.
    let bearer = || match header_text(headers, "authorization")? {
        Cow::Borrowed(value) => value.strip_prefix("Bearer ").map(Cow::Borrowed),
        Cow::Owned(value) => Some(Cow::Owned(value.strip_prefix("Bearer ")?.to_owned())),
    };
    header("x-api-key")
        .or_else(|| header("x-lomi-api-key"))
        .or_else(bearer)
        .filter(|key| !key.is_empty())
}

fn header_text<'a>(headers: &'a HeaderMap, name: &str) -> Option<Cow<'a, str>> {
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

    fn with(headers: &[(&'static str, &'static str)]) -> Result<Environment, ErrorResponse> {
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
    fn the_first_header_that_is_not_empty_is_used() {
        let live = ("x-lomi-api-key", LIVE_KEY);
        assert_eq!(
            with(&[("x-api-key", TEST_KEY), live]),
            Ok(Environment::Test)
        );
        assert_eq!(with(&[("x-api-key", ""), live]), Ok(Environment::Live));
        let bearer = ("authorization", "Bearer lomi_sk_test_1");
        assert_eq!(with(&[live, bearer]), Ok(Environment::Live));
        assert_eq!(with(&[bearer]), Ok(Environment::Test));
        // An invalid key is not skipped in favor of a later header.
        assert!(with(&[("x-api-key", "nonsense"), live]).is_err());
    }

    #[test]
    fn anything_but_a_secret_key_is_rejected() {
        for key in ["lomi_sk_test_", "lomi_sk_", "sk_test_1", "lomi_pk_test_1"] {
            let error = with(&[("x-api-key", key)]).unwrap_err();
            assert_eq!((error.status.as_u16(), error.code), (401, "unauthorized"));
        }
        assert!(with(&[("authorization", "bearer lomi_sk_test_1")]).is_err());
        assert!(with(&[("authorization", "Bearer ")]).is_err());
    }

    #[test]
    fn own_keys_only_rejects_other_keys() {
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
