//! The part of JSONPath (RFC 9535) that overlays need.
//!
//! Supported are all segments and selectors except slices, and filters with existence
//! tests, comparisons, `&&`, `||`, `!` and parentheses. Slices and functions are
//! rejected.

use std::fmt;

use serde_json::Value;

use super::action::ActionError;
use super::change::Kind;

#[cfg(test)]
mod differential;
mod evaluate;
mod literal;
mod parse;

/// A JSONPath (RFC 9535) together with its text in the overlay.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Query {
    text: String,
    path: Path,
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
        match parse::path(text) {
            Ok(path) => Ok(Self {
                text: text.to_owned(),
                path,
            }),
            Err(problem) => Err(format!("is not a JSONPath: {problem}")),
        }
    }

    /// The query as written in the overlay.
    pub fn as_str(&self) -> &str {
        &self.text
    }

    /// Whether the query selects the whole document.
    pub(super) fn is_root(&self) -> bool {
        self.path.segments.is_empty()
    }

    /// Whether the query selects array entries by position, as in `[3]` or `[-1]`.
    ///
    /// Positions inside a filter do not count, because they only look into a node.
    pub(super) fn is_positional(&self) -> bool {
        let selectors = self.path.segments.iter().flat_map(|s| &s.selectors);
        selectors
            .into_iter()
            .any(|selector| matches!(selector, Selector::Index(_)))
    }

    /// The nodes that the query selects, without duplicates, in the order of RFC 9535.
    pub(super) fn locate(&self, document: &Value) -> Vec<Match> {
        evaluate::nodes(&self.path, document, document)
            .into_iter()
            .map(|node| Match {
                pointer: node.pointer(),
                kind: Kind::of(node.value),
            })
            .collect()
    }

    /// The only node that the query selects; an error if there is not exactly one.
    pub(super) fn single<'a>(&self, document: &'a Value) -> Result<&'a Value, ActionError> {
        match evaluate::nodes(&self.path, document, document).as_slice() {
            [only] => Ok(only.value),
            found => Err(ActionError::CopySource {
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

/// A path that starts at the document or, in a filter, at the tested node.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Path {
    /// Whether the path starts at the document (`$`).
    absolute: bool,
    segments: Vec<Segment>,
}

/// A step of a path to the children of a node.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Segment {
    /// Whether the selectors also apply to all descendants of the node.
    descendant: bool,
    selectors: Vec<Selector>,
}

/// What chooses among the children of a node.
#[derive(Debug, Clone, PartialEq, Eq)]
enum Selector {
    /// The entry of an object.
    Name(String),
    /// The entry of an array, counted from its end if negative.
    Index(i64),
    /// All children.
    Every,
    /// The children that meet a condition.
    Filter(Condition),
}

/// A condition on a node.
#[derive(Debug, Clone, PartialEq, Eq)]
enum Condition {
    /// At least one of the conditions is met.
    Any(Vec<Condition>),
    /// All conditions are met.
    All(Vec<Condition>),
    /// The condition is not met.
    Not(Box<Condition>),
    /// The path selects at least one node.
    Exists(Path),
    /// A comparison of two values.
    Compare(Operand, Operator, Operand),
}

/// A side of a comparison.
#[derive(Debug, Clone, PartialEq, Eq)]
enum Operand {
    Literal(Value),
    /// A path that [is singular](Path::is_singular).
    Path(Path),
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Operator {
    Equal,
    NotEqual,
    Less,
    LessOrEqual,
    Greater,
    GreaterOrEqual,
}

impl Path {
    /// Whether the path selects at most one node in any document.
    fn is_singular(&self) -> bool {
        self.segments.iter().all(|segment| {
            let [only] = segment.selectors.as_slice() else {
                return false;
            };
            !segment.descendant && matches!(only, Selector::Name(_) | Selector::Index(_))
        })
    }
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
            (
                "$..tags..*",
                vec!["/paths/~1a~0b/get/tags/0", "/paths/~1a~0b/get/tags/1"],
            ),
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
            "$.a[?@[0][?@[1]] || $.b[2]==-1]",
            "$.paths['/a/{id}']",
        ] {
            assert!(!query(text).is_positional(), "{text}");
        }
    }
}
