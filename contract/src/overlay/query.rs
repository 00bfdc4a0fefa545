use std::collections::BTreeSet;
use std::fmt;

use serde_json::Value;
use serde_json_path::JsonPath;

use super::action_error::ActionError;
use super::merge::Kind;

/// The maximum nesting depth of brackets and parentheses in a query.
///
/// The parser of `serde_json_path` 0.7 takes about twice as long with every nested
/// filter, and hundreds of nested parentheses overflow its stack.
const MAX_NESTING: usize = 8;

/// A JSONPath (RFC 9535) together with its text in the overlay.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Query {
    text: String,
    path: JsonPath,
}

/// A node that a query selects.
#[derive(Debug, Clone)]
pub(super) struct Match {
    /// The JSON pointer of the node.
    pub(super) pointer: String,
    /// The kind of the node.
    pub(super) kind: Kind,
}

impl Query {
    /// Parses a JSONPath. The error describes the problem.
    pub(super) fn parse(text: &str) -> Result<Self, String> {
        if code(text).any(|(depth, _)| depth > MAX_NESTING) {
            return Err(format!("nests more than {MAX_NESTING} brackets"));
        }
        if ends_in_an_escape(text) {
            return Err("is not a JSONPath: it ends inside an escape".into());
        }
        match JsonPath::parse(text) {
            Ok(path) => Ok(Self {
                text: text.to_owned(),
                path,
            }),
            Err(error) => Err(format!("is not a JSONPath: {error}")),
        }
    }

    /// The query as written in the overlay.
    pub fn as_str(&self) -> &str {
        &self.text
    }

    /// Whether the query selects the whole document.
    pub(super) fn is_root(&self) -> bool {
        self.text == "$"
    }

    /// Whether the query selects array entries by position, as in `[3]`, `[-1]` or
    /// `[1:]`.
    ///
    /// Positions inside a filter do not count, because they only look into a node.
    pub(super) fn is_positional(&self) -> bool {
        let mut selector_starts = false;
        for (depth, character) in code(&self.text) {
            match character {
                '[' | ',' if depth == 1 => selector_starts = true,
                '0'..='9' | '-' | ':' if selector_starts => return true,
                blank if blank.is_whitespace() => {}
                _ => selector_starts = false,
            }
        }
        false
    }

    /// The nodes that the query selects, without duplicates.
    pub(super) fn locate(&self, document: &Value) -> Vec<Match> {
        let mut seen = BTreeSet::new();
        self.path
            .query_located(document)
            .into_iter()
            .map(|found| Match {
                pointer: found.location().to_json_pointer(),
                kind: Kind::of(found.node()),
            })
            // `$['a', 'a']` selects one node twice.
            .filter(|found| seen.insert(found.pointer.clone()))
            .collect()
    }

    /// The only node that the query selects; an error if there is not exactly one.
    pub(super) fn single<'a>(&self, document: &'a Value) -> Result<&'a Value, ActionError> {
        let found = self.locate(document);
        let only = match found.as_slice() {
            [only] => document.pointer(&only.pointer),
            _ => None,
        };
        only.ok_or_else(|| ActionError::CopySource {
            query: self.text.clone(),
            matched: found.len(),
        })
    }
}

impl fmt::Display for Query {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.text)
    }
}

/// The characters outside string literals, each with the number of open brackets
/// including itself. Of a literal, only the opening quote is returned.
fn code(text: &str) -> impl Iterator<Item = (usize, char)> {
    let mut depth = 0_usize;
    let mut quote = None;
    let mut escaped = false;
    text.chars().filter_map(move |character| {
        if let Some(end) = quote {
            if character == end && !escaped {
                quote = None;
            }
            escaped = character == '\\' && !escaped;
            return None;
        }
        match character {
            '\'' | '"' => quote = Some(character),
            '[' | '(' => depth += 1,
            ']' | ')' => depth = depth.saturating_sub(1),
            _ => {}
        }
        Some((depth, character))
    })
}

/// Whether the text ends right after `\u` or `\ud`.
///
/// `serde_json_path` 0.7.2 panics on such text. It is never valid, because an escape is
/// part of a literal, which must end with a quote.
fn ends_in_an_escape(text: &str) -> bool {
    text.trim_end_matches(['d', 'D']).ends_with("\\u")
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn query(text: &str) -> Query {
        Query::parse(text).unwrap()
    }

    fn pointers(text: &str, document: &Value) -> Vec<String> {
        let query = query(text);
        let found = query.locate(document).into_iter();
        found.map(|found| found.pointer).collect()
    }

    #[test]
    fn nodes_are_located_without_duplicates() {
        let document = json!({"paths": {"/a~b": {"get": {"tags": ["x", "y"]}}}});
        for (text, expected) in [
            ("$", vec![""]),
            ("$.paths['/a~b'].get.tags", vec!["/paths/~1a~0b/get/tags"]),
            (
                "$.paths.*.*.tags[?@=='y']",
                vec!["/paths/~1a~0b/get/tags/1"],
            ),
            ("$['paths','paths']", vec!["/paths"]),
            ("$.paths['a\\'b']", vec![]),
            ("$.nothing", vec![]),
        ] {
            assert_eq!(pointers(text, &document), expected, "{text}");
        }
    }

    #[test]
    fn positional_queries_are_distinguished_from_names_and_filters() {
        for text in [
            "$.a[0]",
            "$.a[ -1 ]",
            "$.a[1:]",
            "$.a[:2]",
            "$.a[::2]",
            "$..[3]",
            "$.a['x', 2]",
            "$.a[?@.x, 2].b",
            "$.a['[',\n2]",
        ] {
            assert!(query(text).is_positional(), "{text}");
        }
        for text in [
            "$",
            "$.a1",
            "$.a['0']",
            "$.a[\"1:\"]",
            "$.a['it\\'s, 0']",
            "$.a['\\\\', '0']",
            "$.a[*]",
            "$.a[?@.b[0]=='x']",
            "$.a[?@.b==1]",
            "$.a[?count(@.b[0])==-1]",
            "$.a[?match(@.b, '0')]",
            "$.paths['/a/{id}']",
        ] {
            assert!(!query(text).is_positional(), "{text}");
        }
    }

    #[test]
    fn a_syntax_error_is_reported_with_its_position() {
        for (text, problem) in [
            ("", "is not a JSONPath: at position 0, parser error"),
            (
                "$.",
                "is not a JSONPath: at position 2, in dot member name, \
                 must start with lowercase alpha or '_'",
            ),
            ("$.a-b", "is not a JSONPath: at position 3, parser error"),
            ("paths", "is not a JSONPath: at position 0, parser error"),
        ] {
            assert_eq!(Query::parse(text).unwrap_err(), problem, "{text}");
        }
    }

    #[test]
    fn text_that_would_make_the_parser_panic_is_rejected() {
        for text in [
            "$['\\u",
            "$['\\uD",
            "$['\\ud",
            "$['\\uD800\\u",
            "$['\\uD800\\uD",
        ] {
            assert_eq!(
                Query::parse(text).unwrap_err(),
                "is not a JSONPath: it ends inside an escape",
                "{text}"
            );
        }
        assert_eq!(
            pointers("$['\\u00e9']", &json!({"é": 1})),
            ["/é"],
            "a complete escape is valid"
        );
    }

    #[test]
    fn text_that_is_nested_too_deeply_for_the_parser_is_rejected() {
        for text in [
            format!("$[?{}@.a{}]", "@[?".repeat(40), "]".repeat(40)),
            format!("$[?{}@.a{}]", "(".repeat(9000), ")".repeat(9000)),
        ] {
            assert_eq!(
                Query::parse(&text).unwrap_err(),
                "nests more than 8 brackets"
            );
        }
        assert!(Query::parse("$.a['((((((((((']").is_ok());
    }
}
