//! Which operation a method and a path mean.

use std::collections::BTreeMap;

use http::Method;
use percent_encoding::percent_decode_str;

use crate::contract::{Contract, Operation};
use crate::envelope::Refusal;

/// A path template such as `/payment-links/{id}`, cut at its slashes.
#[derive(Debug)]
pub(crate) struct Template(Vec<Segment>);

#[derive(Debug)]
enum Segment {
    Literal(&'static str),
    Parameter(&'static str),
}

/// The values of the path parameters, decoded.
pub(crate) type PathValues = BTreeMap<&'static str, String>;

/// A request's operation and its path values.
#[derive(Debug)]
pub(crate) struct Match {
    pub(crate) operation: &'static Operation,
    pub(crate) values: PathValues,
}

impl Template {
    pub(crate) fn parse(path: &'static str) -> Self {
        Self(path.split('/').skip(1).map(Segment::parse).collect())
    }

    fn fits(&self, path: &[String]) -> bool {
        self.0.len() == path.len() && self.0.iter().zip(path).all(|(s, text)| s.fits(text))
    }

    /// Smaller is more literal, the first segments counting most.
    fn rank(&self) -> Vec<bool> {
        let is_parameter = |segment: &Segment| matches!(segment, Segment::Parameter(_));
        self.0.iter().map(is_parameter).collect()
    }

    fn values(&self, path: &[String]) -> PathValues {
        self.0
            .iter()
            .zip(path)
            .filter_map(|(segment, text)| match segment {
                Segment::Literal(_) => None,
                Segment::Parameter(name) => Some((*name, text.clone())),
            })
            .collect()
    }
}

impl Segment {
    fn parse(text: &'static str) -> Self {
        match text.strip_prefix('{').and_then(|t| t.strip_suffix('}')) {
            Some(name) => Self::Parameter(name),
            None => Self::Literal(text),
        }
    }

    /// A parameter is never empty: `/payment-links/` is not the link without id.
    fn fits(&self, text: &str) -> bool {
        match self {
            Self::Literal(literal) => *literal == text,
            Self::Parameter(_) => !text.is_empty(),
        }
    }
}

impl Contract {
    /// The operation that a request means, or the 404.
    ///
    /// lomi. answers 404 to a wrong method too; `Allow` says which ones exist.
    pub(crate) fn route(&'static self, method: &Method, path: &str) -> Result<Match, Refusal> {
        let segments = segments(path)?;
        let fitting: Vec<_> = self
            .operations
            .iter()
            .filter(|operation| operation.template.fits(&segments))
            .collect();
        let best = fitting
            .iter()
            .filter(|operation| operation.method == method)
            .min_by_key(|operation| operation.template.rank());
        if let Some(operation) = best {
            return Ok(Match {
                operation,
                values: operation.template.values(&segments),
            });
        }
        let mut refusal = Refusal::not_found(format!("Cannot {method} {path}"));
        if !fitting.is_empty() {
            let mut methods: Vec<_> = fitting.iter().map(|o| o.method.as_str()).collect();
            methods.sort_unstable();
            methods.dedup();
            refusal.allow = Some(methods.join(", "));
        }
        Err(refusal)
    }
}

fn segments(path: &str) -> Result<Vec<String>, Refusal> {
    path.split('/')
        .skip(1)
        .map(|segment| {
            let text = percent_decode_str(segment).decode_utf8();
            text.map(String::from)
                .map_err(|_| Refusal::bad_request("The path does not decode to UTF-8."))
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn id(method: &str, path: &str) -> Option<&'static str> {
        let method = Method::from_bytes(method.as_bytes()).unwrap();
        let found = Contract::get().route(&method, path).ok()?;
        Some(found.operation.id)
    }

    #[test]
    fn literals_win_over_parameters() {
        let breakdown = id("GET", "/accounts/balance/breakdown");
        let one = id("GET", "/accounts/balance/XOF");
        assert!(breakdown.is_some() && one.is_some());
        assert_ne!(breakdown, one);
    }

    #[test]
    fn a_literal_with_another_method_does_not_hide_the_parameter() {
        assert_eq!(id("PATCH", "/customers/top"), id("PATCH", "/customers/1"));
    }

    #[test]
    fn segments_are_decoded_and_never_empty() {
        let found = Contract::get()
            .route(&Method::GET, "/payment-links/a%2Fb%20c")
            .unwrap();
        assert_eq!(found.values["id"], "a/b c");
        assert_eq!(id("GET", "/payment-links/"), None);
        assert_eq!(id("GET", "/"), None);
        let refusal = Contract::get()
            .route(&Method::GET, "/payment-links/%FF")
            .unwrap_err();
        assert_eq!(refusal.code, "bad_request");
    }

    #[test]
    fn a_wrong_method_is_not_found_but_says_what_is_allowed() {
        let refusal = Contract::get()
            .route(&Method::PUT, "/payment-links/1")
            .unwrap_err();
        assert_eq!(refusal.code, "not_found");
        assert_eq!(refusal.message, "Cannot PUT /payment-links/1");
        assert_eq!(refusal.allow.as_deref(), Some("DELETE, GET, PATCH"));
        let refusal = Contract::get().route(&Method::GET, "/none").unwrap_err();
        assert_eq!(refusal.allow, None);
    }
}
