use std::fmt;

use reqwest::Url;

use crate::error::ConfigError;

const LIVE: &str = "https://api.lomi.africa";
const SANDBOX: &str = "https://sandbox.api.lomi.africa";

/// Where calls go.
///
/// The server derives the environment from the key alone and ignores the host
/// (its source of June 2026). A key on the wrong host would act where nobody
/// expects it, so the SDK refuses the pair when the client is built.
#[derive(Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum Environment {
    /// `https://api.lomi.africa`: real money.
    Live,
    /// `https://sandbox.api.lomi.africa`: test data.
    Sandbox,
    /// Another base URL: a proxy, the local sandbox, a mock server.
    Custom(String),
}

impl Environment {
    /// The base URL, without a slash at its end.
    #[must_use]
    pub fn base_url(&self) -> &str {
        match self {
            Self::Live => LIVE,
            Self::Sandbox => SANDBOX,
            Self::Custom(url) => url.trim_end_matches('/'),
        }
    }

    /// Checks the base URL of a custom environment and normalizes it: no blanks
    /// around it, the host in lower case.
    pub(crate) fn checked(self) -> Result<Self, ConfigError> {
        match self {
            Self::Custom(url) => Ok(Self::Custom(check_base_url(&url)?.into())),
            known => Ok(known),
        }
    }

    /// Whether calls go to the live host.
    pub(crate) fn is_live_host(&self) -> bool {
        host(self.base_url()) == host(LIVE)
    }

    /// Whether calls go to the host for test data.
    pub(crate) fn is_sandbox_host(&self) -> bool {
        host(self.base_url()) == host(SANDBOX)
    }

    /// Whether calls stay on this machine.
    pub(crate) fn is_loopback(&self) -> bool {
        host(self.base_url()).is_some_and(|host| is_loopback(&host))
    }
}

fn check_base_url(base_url: &str) -> Result<Url, ConfigError> {
    let refuse = |reason| Err(ConfigError::InvalidBaseUrl { reason });
    let Ok(url) = Url::parse(base_url) else {
        return refuse("it is not an absolute URL");
    };
    if !url.username().is_empty() || url.password().is_some() {
        return refuse("it contains a user or a password");
    }
    if url.query().is_some() || url.fragment().is_some() {
        return refuse("it contains a query or a fragment");
    }
    let Some(host) = url.host_str() else {
        return refuse("it has no host");
    };
    match url.scheme() {
        "https" => Ok(url),
        "http" if is_loopback(host) => Ok(url),
        "http" => Err(ConfigError::PlainHttp {
            host: host.to_owned(),
        }),
        _ => refuse("its scheme is neither https nor http"),
    }
}

impl fmt::Debug for Environment {
    /// A URL with a user in it, which no client accepts, is not shown.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Live => f.write_str("Live"),
            Self::Sandbox => f.write_str("Sandbox"),
            Self::Custom(url) if url.contains('@') => f.write_str("Custom(…)"),
            Self::Custom(url) => f.debug_tuple("Custom").field(url).finish(),
        }
    }
}

/// The host in lower case, without the dot that may end a full name.
fn host(url: &str) -> Option<String> {
    let url = Url::parse(url).ok()?;
    Some(url.host_str()?.trim_end_matches('.').to_owned())
}

fn is_loopback(host: &str) -> bool {
    let address = host.trim_start_matches('[').trim_end_matches(']');
    host == "localhost"
        || address
            .parse::<std::net::IpAddr>()
            .is_ok_and(|address| address.is_loopback())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(url: &str) -> Result<(), String> {
        let environment = Environment::Custom(url.to_owned());
        let checked = environment.checked();
        checked.map(|_| ()).map_err(|error| error.to_string())
    }

    #[test]
    fn https_anywhere_and_http_on_loopback() {
        for good in [
            "https://pay.example/lomi/",
            "http://localhost:4010",
            "http://127.0.0.1:4010",
            "http://127.8.0.1",
            "http://[::1]:4010",
        ] {
            assert_eq!(check(good), Ok(()), "{good}");
        }
    }

    #[test]
    fn other_urls_are_refused_with_the_reason() {
        for (bad, reason) in [
            ("api.lomi.africa", "absolute"),
            ("http://api.lomi.africa", "https"),
            ("http://localhost.evil.example", "https"),
            ("http://128.0.0.1", "https"),
            ("ftp://api.lomi.africa", "scheme"),
            ("https://user:pw@api.lomi.africa", "user or a password"),
            ("https://api.lomi.africa?x=1", "query"),
            ("https://api.lomi.africa#x", "fragment"),
        ] {
            let error = check(bad).unwrap_err();
            assert!(error.contains(reason), "{bad}: {error}");
            assert!(!error.contains("pw"), "{error}");
        }
    }

    #[test]
    fn hosts_are_recognised_however_they_are_written() {
        let custom = |url: &str| Environment::Custom(url.to_owned());
        assert!(Environment::Live.is_live_host());
        assert!(custom("https://API.lomi.africa:443/x").is_live_host());
        assert!(custom("https://api.lomi.africa.").is_live_host());
        assert!(custom("https://sandbox.api.lomi.africa/").is_sandbox_host());
        assert!(!custom("https://api.lomi.africa.example").is_live_host());
    }

    #[test]
    fn the_base_url_has_no_slash_at_its_end() {
        let custom = Environment::Custom("https://pay.example/lomi/".to_owned());
        assert_eq!(custom.base_url(), "https://pay.example/lomi");
        let spaced = Environment::Custom(" http://LOCALHOST:4010\n".to_owned());
        assert_eq!(
            spaced.checked().unwrap().base_url(),
            "http://localhost:4010"
        );
    }

    #[test]
    fn debug_shows_no_password() {
        let custom = Environment::Custom("https://user:pw@pay.example".to_owned());
        assert_eq!(format!("{custom:?}"), "Custom(…)");
    }
}
