use std::collections::BTreeSet;
use std::fmt;

use serde_json::Value;
use serde_json_path::JsonPath;

use super::refusal::Refusal;

/// How deep brackets and parentheses may nest in a query.
///
/// Every nested filter takes the parser of `serde_json_path` 0.7 about twice as
/// long, and hundreds of parentheses exhaust its stack.
const MAX_NESTING: usize = 8;

/// An RFC 9535 JSONPath, as the overlay spells it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Query {
    text: String,
    path: JsonPath,
}

/// A node a query selects.
#[derive(Debug, Clone)]
pub(super) struct Match<'a> {
    /// Where the node stands.
    pub(super) pointer: String,
    /// The node.
    pub(super) node: &'a Value,
}

impl Query {
    /// Parses a JSONPath; the error says what is wrong with it.
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

    /// The query as it stands in the overlay.
    pub fn as_str(&self) -> &str {
        &self.text
    }

    /// Whether the query selects the whole document.
    pub(super) fn is_root(&self) -> bool {
        self.text == "$"
    }

    /// Whether a step chooses array entries by position: `[3]`, `[-1]`, `[1:]`.
    ///
    /// A position inside a filter is another matter: it looks into a node and
    /// does not choose which node it is.
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

    /// The nodes the query selects, each of them once.
    pub(super) fn locate<'a>(&self, document: &'a Value) -> Vec<Match<'a>> {
        let mut seen = BTreeSet::new();
        self.path
            .query_located(document)
            .into_iter()
            .map(|found| Match {
                pointer: found.location().to_json_pointer(),
                node: found.node(),
            })
            // `$['a', 'a']` selects one node twice.
            .filter(|found| seen.insert(found.pointer.clone()))
            .collect()
    }

    /// The node to copy from: the only one the query selects.
    pub(super) fn single<'a>(&self, document: &'a Value) -> Result<&'a Value, Refusal> {
        match self.locate(document).as_slice() {
            [only] => Ok(only.node),
            found => Err(Refusal::Source {
                query: self.text.clone(),
                matched: found.len(),
            }),
        }
    }
}

impl fmt::Display for Query {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.text)
    }
}

/// The characters outside string literals and how many brackets are open at
/// each, a bracket that opens included; of a literal only the opening quote.
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

/// Whether the text stops right after `\u` or `\ud`.
///
/// `serde_json_path` 0.7.2 panics on these instead of reporting them. No valid
/// query ends so: escapes stand in literals, and a literal needs its end quote.
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
    fn nodes_are_located_by_pointer_and_only_once() {
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
    fn positions_are_told_from_names_filters_and_numbers_in_them() {
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
    fn text_that_is_no_query_is_refused_with_the_position() {
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
    fn text_the_parser_would_panic_on_is_refused() {
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
            "a whole escape is fine"
        );
    }

    #[test]
    fn text_the_parser_would_not_finish_is_refused() {
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
