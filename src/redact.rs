//! Removes secrets from texts that a server sends and that may be logged.

use std::borrow::Cow;

use http::{HeaderMap, HeaderName, HeaderValue};
use memchr::memmem::{self, Finder};
use serde_json::Value;

/// How the secrets of lomi. begin: secret keys, access tokens, provisioning
/// keys, webhook secrets. Publishable keys (`lomi_pk_…`) are public.
const PREFIXES: [&[u8]; 4] = [b"lomi_sk_", b"lomi_oat_", b"lomi_prov_", b"whsec_"];
/// ASCII, because it has to fit into a header as well.
const MASK: &str = "[redacted]";

/// The request id of a response, which the server copies from the request.
pub(crate) const REQUEST_ID: HeaderName = HeaderName::from_static("x-request-id");

/// Recognizes the secrets of lomi., and the key of one client whatever its form.
#[derive(Clone, Default)]
pub(crate) struct Redactor {
    /// Finds the client's key. Built once, because every header is searched.
    key: Option<Finder<'static>>,
}

impl Redactor {
    pub(crate) fn new(key: &str) -> Self {
        Self {
            key: (!key.is_empty()).then(|| Finder::new(key).into_owned()),
        }
    }

    /// The text without the secrets in it. What a secret is for stays visible.
    pub(crate) fn redact<'a>(&self, text: &'a [u8]) -> Cow<'a, [u8]> {
        let Some(mut secret) = self.find(text) else {
            return Cow::Borrowed(text);
        };
        let mut rest = text;
        let mut redacted = Vec::with_capacity(text.len());
        loop {
            redacted.extend_from_slice(&rest[..secret.shown]);
            redacted.extend_from_slice(MASK.as_bytes());
            rest = &rest[secret.end..];
            match self.find(rest) {
                Some(next) => secret = next,
                None => break,
            }
        }
        redacted.extend_from_slice(rest);
        Cow::Owned(redacted)
    }

    /// The same for the strings in a JSON value.
    pub(crate) fn redact_value(&self, value: &mut Value) {
        match value {
            Value::String(text) => {
                if let Cow::Owned(redacted) = self.redact_str(text) {
                    *text = redacted;
                }
            }
            Value::Array(items) => items.iter_mut().for_each(|item| self.redact_value(item)),
            Value::Object(fields) => {
                let names = fields
                    .keys()
                    .filter(|name| self.find(name.as_bytes()).is_some());
                for name in names.cloned().collect::<Vec<_>>() {
                    if let Some(field) = fields.remove(&name) {
                        fields.insert(self.redact_str(&name).into_owned(), field);
                    }
                }
                fields
                    .values_mut()
                    .for_each(|field| self.redact_value(field));
            }
            Value::Null | Value::Bool(_) | Value::Number(_) => {}
        }
    }

    /// The same for text.
    pub(crate) fn redact_str<'a>(&self, text: &'a str) -> Cow<'a, str> {
        match self.redact(text.as_bytes()) {
            Cow::Borrowed(_) => Cow::Borrowed(text),
            Cow::Owned(bytes) => Cow::Owned(String::from_utf8_lossy(&bytes).into_owned()),
        }
    }

    /// Removes secrets from the request id, which is printed, and marks other
    /// headers that contain one as sensitive, so that `Debug` does not show them.
    pub(crate) fn redact_headers(&self, headers: &mut HeaderMap) {
        for (name, value) in headers.iter_mut() {
            if self.find(value.as_bytes()).is_none() {
                continue;
            }
            if *name == REQUEST_ID {
                let redacted = self.redact(value.as_bytes());
                *value = HeaderValue::from_bytes(&redacted)
                    .unwrap_or_else(|_| HeaderValue::from_static(MASK));
            } else {
                value.set_sensitive(true);
            }
        }
    }

    /// The first secret.
    fn find(&self, text: &[u8]) -> Option<Found> {
        let by_prefix = match memchr::memchr(b'_', text) {
            // All prefixes have an underscore, and most texts have none.
            None => None,
            Some(_) => PREFIXES
                .iter()
                .filter_map(|prefix| Some((memmem::find(text, prefix)?, prefix.len())))
                .min(),
        };
        let by_prefix = by_prefix.map(|(start, prefix)| {
            let shown = start + prefix;
            let is_key = |byte: &u8| byte.is_ascii_alphanumeric() || matches!(byte, b'_' | b'-');
            let length = text[shown..].iter().position(|byte| !is_key(byte));
            Found {
                start,
                shown,
                end: length.map_or(text.len(), |length| shown + length),
            }
        });
        let own = self.key.as_ref().and_then(|key| {
            let length = key.needle().len();
            let start = (text.len() >= length).then(|| key.find(text))??;
            Some(Found {
                start,
                shown: start,
                end: start + length,
            })
        });
        match (by_prefix, own) {
            (Some(one), Some(own)) if own.end <= one.start => Some(own),
            // The client's key can have characters that end a secret otherwise.
            (Some(one), Some(own)) if own.start < one.end => Some(Found {
                start: one.start.min(own.start),
                shown: one.shown.min(own.shown),
                end: one.end.max(own.end),
            }),
            (Some(one), _) => Some(one),
            (None, own) => own,
        }
    }
}

/// Where a secret is in a text.
struct Found {
    start: usize,
    /// Up to here the text may be shown.
    shown: usize,
    end: usize,
}

#[cfg(test)]
mod tests {
    use super::*;

    fn redacted(key: &str, text: &str) -> String {
        Redactor::new(key).redact_str(text).replace(MASK, "…")
    }

    #[test]
    fn secrets_go_and_the_rest_stays() {
        let redacted = |text| redacted("lomi_sk_test_own", text);
        assert_eq!(redacted("no key at all, x_y"), "no key at all, x_y");
        assert_eq!(
            redacted("lomi_sk_test_abc-1 and \"lomi_sk_live_d\", lomi_sk_"),
            "lomi_sk_… and \"lomi_sk_…\", lomi_sk_…"
        );
        assert_eq!(
            redacted("whsec_a lomi_oat_b lomi_prov_c lomi_pk_d"),
            "whsec_… lomi_oat_… lomi_prov_… lomi_pk_d"
        );
    }

    #[test]
    fn the_clients_own_key_goes_whatever_its_form() {
        assert_eq!(
            redacted("k3y", "bad k3y, whsec_x, k3y"),
            "bad …, whsec_…, …"
        );
        let key = "lomi_sk_live_ab.cd/ef";
        assert_eq!(redacted(key, &format!("bad {key}, {key}")), "bad …, …");
    }

    #[test]
    fn a_secret_in_a_header_is_not_printed() {
        let mut headers = HeaderMap::new();
        headers.insert(
            REQUEST_ID,
            HeaderValue::from_static("for lomi_sk_test_0123"),
        );
        headers.insert("x-echo", HeaderValue::from_static("whsec_0123"));
        headers.insert("x-other", HeaderValue::from_static("visible"));
        Redactor::default().redact_headers(&mut headers);
        let text = format!("{headers:?}");
        assert!(!text.contains("0123") && text.contains("visible"), "{text}");
        assert_eq!(headers[REQUEST_ID], "for lomi_sk_[redacted]");
        assert_eq!(headers["x-echo"], "whsec_0123", "the value itself stays");
    }
}
