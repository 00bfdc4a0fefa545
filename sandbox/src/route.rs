//! Routes a method and a path to an operation.

use std::collections::BTreeMap;

use http::Method;
use percent_encoding::percent_decode_str;

use crate::contract::{Contract, Operation};
use crate::envelope::ErrorResponse;

/// A path template such as `/payment-links/{id}`, split at its slashes.
#[derive(Debug)]
pub(crate) struct Template(Vec<Segment>);

#[derive(Debug)]
enum Segment {
    Literal(&'static str),
    Parameter(&'static str),
}

/// The percent-decoded values of the path parameters.
pub(crate) type PathValues = BTreeMap<&'static str, String>;

/// The operation that a request was routed to, and its path values.
#[derive(Debug)]
pub(crate) struct Match {
    pub(crate) operation: &'static Operation,
    pub(crate) values: PathValues,
}

impl Template {
    pub(crate) fn parse(path: &'static str) -> Self {
        Self(path.split('/').skip(1).map(Segment::parse).collect())
    }

    fn matches(&self, path: &[String]) -> bool {
        self.0.len() == path.len() && self.0.iter().zip(path).all(|(s, text)| s.matches(text))
    }

    /// Sort key that puts literal segments before parameters, comparing from the
    /// first segment on.
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

    /// A parameter does not match an empty segment, so `/payment-links/` is not
    /// routed to `/payment-links/{id}`.
    fn matches(&self, text: &str) -> bool {
        match self {
            Self::Literal(literal) => *literal == text,
            Self::Parameter(_) => !text.is_empty(),
        }
    }
}

impl Contract {
    /// Finds the operation for a method and a path, or returns a 404.
    ///
    /// As in lomi., a wrong method is a 404 as well; the `Allow` header then lists
    /// the methods of the path.
    pub(crate) fn route(
        &'static self,
        method: &Method,
        path: &str,
    ) -> Result<Match, ErrorResponse> {
        let segments = segments(path)?;
        let candidates: Vec<_> = self
            .operations
            .iter()
            .filter(|operation| operation.template.matches(&segments))
            .collect();
        let best = candidates
            .iter()
            .filter(|operation| operation.method == method)
            .min_by_key(|operation| operation.template.rank());
        if let Some(operation) = best {
            return Ok(Match {
                operation,
                values: operation.template.values(&segments),
            });
        }
        let mut error = ErrorResponse::not_found(format!("Cannot {method} {path}"));
        if !candidates.is_empty() {
            let mut methods: Vec<_> = candidates.iter().map(|o| o.method.as_str()).collect();
            methods.sort_unstable();
            methods.dedup();
            error.allow = Some(methods.join(", "));
        }
        Err(error)
    }
}

fn segments(path: &str) -> Result<Vec<String>, ErrorResponse> {
    path.split('/')
        .skip(1)
        .map(|segment| {
            let text = percent_decode_str(segment).decode_utf8();
            text.map(String::from).map_err(|_| {
                ErrorResponse::bad_request("The path is not valid UTF-8 once decoded.")
            })
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
    fn literal_segments_take_precedence_over_parameters() {
        let breakdown = id("GET", "/accounts/balance/breakdown");
        let one = id("GET", "/accounts/balance/XOF");
        assert!(breakdown.is_some() && one.is_some());
        assert_ne!(breakdown, one);
    }

    #[test]
    fn a_literal_path_of_another_method_does_not_shadow_a_parameter() {
        assert_eq!(id("PATCH", "/customers/top"), id("PATCH", "/customers/1"));
    }

    #[test]
    fn segments_are_decoded_and_must_not_be_empty() {
        let found = Contract::get()
            .route(&Method::GET, "/payment-links/a%2Fb%20c")
            .unwrap();
        assert_eq!(found.values["id"], "a/b c");
        assert_eq!(id("GET", "/payment-links/"), None);
        assert_eq!(id("GET", "/"), None);
        let error = Contract::get()
            .route(&Method::GET, "/payment-links/%FF")
            .unwrap_err();
        assert_eq!(error.code, "bad_request");
    }

    #[test]
    fn a_wrong_method_is_a_404_that_lists_the_allowed_methods() {
        let error = Contract::get()
            .route(&Method::PUT, "/payment-links/1")
            .unwrap_err();
        assert_eq!(error.code, "not_found");
        assert_eq!(error.message, "Cannot PUT /payment-links/1");
        assert_eq!(error.allow.as_deref(), Some("DELETE, GET, PATCH"));
        let error = Contract::get().route(&Method::GET, "/none").unwrap_err();
        assert_eq!(error.allow, None);
    }
}
