//! The parsed form of a query.

use serde_json::Value;

/// A path that starts at the document or, in a filter, at the tested node.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Path {
    /// Whether the path starts at the document (`$`).
    pub(super) absolute: bool,
    pub(super) segments: Vec<Segment>,
}

/// A step of a path to the children of a node.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Segment {
    /// Whether the selectors also apply to all descendants of the node.
    pub(super) descendant: bool,
    pub(super) selectors: Vec<Selector>,
}

/// What chooses among the children of a node.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Selector {
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
pub(super) enum Condition {
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
pub(super) enum Operand {
    Literal(Value),
    /// A path that [is singular](Path::is_singular).
    Path(Path),
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Operator {
    Equal,
    NotEqual,
    Less,
    LessOrEqual,
    Greater,
    GreaterOrEqual,
}

impl Path {
    /// Whether the path selects at most one node in any document.
    pub(super) fn is_singular(&self) -> bool {
        self.segments.iter().all(|segment| {
            let [only] = segment.selectors.as_slice() else {
                return false;
            };
            !segment.descendant && matches!(only, Selector::Name(_) | Selector::Index(_))
        })
    }
}
