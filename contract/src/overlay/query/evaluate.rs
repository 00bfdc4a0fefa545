//! Finds the nodes that a path selects.

use std::collections::HashSet;
use std::fmt;
use std::iter::successors;
use std::ptr;
use std::rc::Rc;

use serde_json::{Number, Value};

use super::{Condition, Operand, Operator, Path, Segment, Selector};
use crate::pointer;

/// A node and its place in the document.
#[derive(Clone)]
pub(super) struct Node<'a> {
    pub(super) value: &'a Value,
    /// `None` for the node at which the path starts.
    place: Option<Rc<Place<'a>>>,
}

/// The place of a node. Pointers are only built for the result.
struct Place<'a> {
    parent: Option<Rc<Place<'a>>>,
    token: Token<'a>,
}

#[derive(Clone, Copy)]
enum Token<'a> {
    Name(&'a str),
    Index(usize),
}

/// The nodes that the path selects, without duplicates.
///
/// Duplicates are dropped after each segment, because they would multiply with every
/// further segment. This does not change the order of the first occurrences.
pub(super) fn nodes<'a>(path: &Path, current: &'a Value, root: &'a Value) -> Vec<Node<'a>> {
    let start = if path.absolute { root } else { current };
    let mut nodes = vec![Node {
        value: start,
        place: None,
    }];
    for segment in &path.segments {
        nodes = segment.select(nodes, root);
    }
    nodes
}

impl Segment {
    fn select<'a>(&self, mut nodes: Vec<Node<'a>>, root: &'a Value) -> Vec<Node<'a>> {
        if self.descendant {
            nodes = with_descendants(nodes);
        }
        let mut found = Vec::new();
        for node in &nodes {
            for selector in &self.selectors {
                selector.select(node, root, &mut found);
            }
        }
        // A single selector never selects a node twice.
        if self.selectors.len() > 1 {
            let mut seen = HashSet::new();
            found.retain(|node| seen.insert(ptr::from_ref(node.value)));
        }
        found
    }
}

/// The nodes, each followed by its descendants, without duplicates.
fn with_descendants(nodes: Vec<Node<'_>>) -> Vec<Node<'_>> {
    let mut seen = HashSet::new();
    let mut found = Vec::new();
    for node in nodes {
        let mut open = vec![node];
        while let Some(node) = open.pop() {
            // The descendants of a node that was seen were seen too.
            if seen.insert(ptr::from_ref(node.value)) {
                let first = open.len();
                node.each_child(|child| open.push(child));
                open[first..].reverse();
                found.push(node);
            }
        }
    }
    found
}

impl Selector {
    fn select<'a>(&self, node: &Node<'a>, root: &'a Value, found: &mut Vec<Node<'a>>) {
        match (self, node.value) {
            (Self::Name(name), Value::Object(map)) => {
                if let Some((name, value)) = map.get_key_value(name) {
                    found.push(node.child(Token::Name(name), value));
                }
            }
            (Self::Index(index), Value::Array(entries)) => {
                if let Some((index, value)) = entry(entries, *index) {
                    found.push(node.child(Token::Index(index), value));
                }
            }
            (Self::Every, _) => node.each_child(|child| found.push(child)),
            (Self::Filter(condition), _) => node.each_child(|child| {
                if condition.is_met(child.value, root) {
                    found.push(child);
                }
            }),
            (Self::Name(_) | Self::Index(_), _) => {}
        }
    }
}

/// The entry at an index that counts from the end if it is negative.
fn entry(entries: &[Value], index: i64) -> Option<(usize, &Value)> {
    let distance = usize::try_from(index.unsigned_abs()).ok()?;
    let index = if index < 0 {
        entries.len().checked_sub(distance)?
    } else {
        distance
    };
    Some((index, entries.get(index)?))
}

impl<'a> Node<'a> {
    fn child(&self, token: Token<'a>, value: &'a Value) -> Self {
        let parent = self.place.clone();
        Self {
            value,
            place: Some(Rc::new(Place { parent, token })),
        }
    }

    fn each_child(&self, mut visit: impl FnMut(Self)) {
        match self.value {
            Value::Object(map) => map
                .iter()
                .for_each(|(name, value)| visit(self.child(Token::Name(name), value))),
            Value::Array(entries) => entries
                .iter()
                .enumerate()
                .for_each(|(index, value)| visit(self.child(Token::Index(index), value))),
            _ => {}
        }
    }

    /// The JSON pointer of the node, from where the path starts.
    pub(super) fn pointer(&self) -> String {
        let places = successors(self.place.as_deref(), |place| place.parent.as_deref());
        let tokens: Vec<_> = places.map(|place| place.token).collect();
        pointer::of(tokens.into_iter().rev())
    }
}

impl fmt::Display for Token<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Name(name) => f.write_str(name),
            Self::Index(index) => index.fmt(f),
        }
    }
}

impl Condition {
    fn is_met(&self, current: &Value, root: &Value) -> bool {
        match self {
            Self::Any(conditions) => conditions.iter().any(|each| each.is_met(current, root)),
            Self::All(conditions) => conditions.iter().all(|each| each.is_met(current, root)),
            Self::Not(condition) => !condition.is_met(current, root),
            Self::Exists(path) => !nodes(path, current, root).is_empty(),
            Self::Compare(left, operator, right) => {
                operator.holds(left.value(current, root), right.value(current, root))
            }
        }
    }
}

impl Operand {
    fn value<'a>(&'a self, current: &'a Value, root: &'a Value) -> Option<&'a Value> {
        let path = match self {
            Self::Literal(value) => return Some(value),
            Self::Path(path) => path,
        };
        let start = if path.absolute { root } else { current };
        let mut selectors = path.segments.iter().flat_map(|segment| &segment.selectors);
        selectors.try_fold(start, |node, selector| match (selector, node) {
            (Selector::Name(name), Value::Object(map)) => map.get(name),
            (Selector::Index(index), Value::Array(entries)) => Some(entry(entries, *index)?.1),
            _ => None,
        })
    }
}

impl Operator {
    /// Compares as RFC 9535 defines. `None` is the value of a path that selects nothing.
    fn holds(self, left: Option<&Value>, right: Option<&Value>) -> bool {
        match self {
            Self::Equal => same(left, right),
            Self::NotEqual => !same(left, right),
            Self::Less => less(left, right),
            Self::LessOrEqual => less(left, right) || same(left, right),
            Self::Greater => less(right, left),
            Self::GreaterOrEqual => less(right, left) || same(left, right),
        }
    }
}

fn same(left: Option<&Value>, right: Option<&Value>) -> bool {
    match (left, right) {
        (Some(left), Some(right)) => equal(left, right),
        (left, right) => left.is_none() && right.is_none(),
    }
}

/// Unlike in `serde_json`, the numbers 1 and 1.0 are equal.
fn equal(left: &Value, right: &Value) -> bool {
    match (left, right) {
        (Value::Number(left), Value::Number(right)) => {
            left == right || floats(left, right, f64::eq)
        }
        (Value::Array(left), Value::Array(right)) => {
            left.len() == right.len() && left.iter().zip(right).all(|(a, b)| equal(a, b))
        }
        (Value::Object(left), Value::Object(right)) => {
            left.len() == right.len()
                && left
                    .iter()
                    .all(|(name, a)| right.get(name).is_some_and(|b| equal(a, b)))
        }
        _ => left == right,
    }
}

fn less(left: Option<&Value>, right: Option<&Value>) -> bool {
    match (left, right) {
        (Some(Value::Number(left)), Some(Value::Number(right))) => floats(left, right, f64::lt),
        (Some(Value::String(left)), Some(Value::String(right))) => left < right,
        _ => false,
    }
}

fn floats(left: &Number, right: &Number, compare: fn(&f64, &f64) -> bool) -> bool {
    match (left.as_f64(), right.as_f64()) {
        (Some(left), Some(right)) => compare(&left, &right),
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;
    use crate::overlay::query::parse;

    fn select(text: &str, document: &Value) -> Vec<Value> {
        let path = parse::path(text).unwrap();
        let found = nodes(&path, document, document).into_iter();
        found.map(|node| node.value.clone()).collect()
    }

    /// The table of comparisons in section 2.3.5.3 of RFC 9535, and more.
    #[test]
    fn comparisons_follow_the_standard() {
        let document = json!([{"obj": {"x": "y"}, "arr": [2, 3], "floats": [2.0, 3.0]}]);
        for (condition, expected) in [
            ("$.absent1 == $.absent2", true),
            ("$.absent1 <= $.absent2", true),
            ("$.absent == 'g'", false),
            ("$.absent1 != $.absent2", false),
            ("$.absent != 'g'", true),
            ("1 <= 2", true),
            ("1 > 2", false),
            ("13 == '13'", false),
            ("'a' <= 'b'", true),
            ("'a' > 'b'", false),
            ("@.obj == @.arr", false),
            ("@.obj != @.arr", true),
            ("@.obj == @.obj", true),
            ("@.obj != @.obj", false),
            ("@.arr == @.arr", true),
            ("@.arr == @.floats", true),
            ("@.obj == 17", false),
            ("@.obj != 17", true),
            ("@.obj <= @.arr", false),
            ("@.obj < @.arr", false),
            ("@.obj <= @.obj", true),
            ("@.arr <= @.arr", true),
            ("1 <= @.arr", false),
            ("1 >= @.arr", false),
            ("1 > @.arr", false),
            ("1 < @.arr", false),
            ("true <= true", true),
            ("true > false", false),
            ("true >= false", false),
            ("null >= null", true),
            ("@.arr[-1] == 3", true),
            ("1 == 1.0", true),
            ("10 == 1E+1", true),
            ("-0 == 0", true),
            (
                "'\\u00E9\\uD83D\\ude00\\b\\f\\n\\r\\t\\/\\\\\\'' == \"é😀\\u0008\\u000c\\u000a\\u000d\\u0009/\\u005c'\"",
                true,
            ),
        ] {
            let found = select(&format!("$[?{condition}]"), &document);
            assert_eq!(!found.is_empty(), expected, "{condition}");
        }
    }

    #[test]
    fn duplicates_do_not_multiply_with_every_segment() {
        let mut document = json!([0, 1]);
        for _ in 0..100 {
            document = json!([document, 0]);
        }
        let text = format!("${}", "..*".repeat(50));
        assert_eq!(select(&text, &document).len(), 104);
        let text = format!("${}", "[0,-2,*]".repeat(50));
        assert_eq!(select(&text, &document).len(), 2);
    }
}
