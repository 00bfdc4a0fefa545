//! The rules, as data: what each change means for source code that calls the generated
//! SDK (`bump`) and for a binary that is already running (`running`).
//!
//! The verdicts are specific to *our* generator: names come from operation ids, never
//! from tags; responses ignore unknown fields and keep unknown values of string enums;
//! error responses, and bounds and formats of responses, do not affect any type.
//! A published id must keep its meaning, because allow lists refer to it.

use serde::Serialize;

use super::{Bump, Direction, Running};

pub(super) mod answers;
pub(super) mod document;
pub(super) mod operations;
pub(super) mod parameters;
pub(super) mod requests;

/// The part of a document that changed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Area {
    /// An operation: its existence, its name, its route.
    Operation,
    /// A path, query or header parameter.
    Parameter,
    /// A request body as a whole.
    Body,
    /// A named schema, which is a public type.
    Schema,
    /// A property of an object.
    Property,
    /// The type of a value.
    Type,
    /// The values that a type allows.
    Values,
    /// A success or error status, a media type or a header of a response.
    Answer,
    /// Authentication.
    Security,
    /// The document: servers, tags, version, extensions, prose.
    Document,
}

/// How it changed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Action {
    /// It was added.
    Added,
    /// It was removed.
    Removed,
    /// It allows less than before.
    Tightened,
    /// It allows more than before.
    Loosened,
    /// It changed in another way.
    Changed,
    /// It is written differently, with the same meaning.
    Restated,
}

/// The rule for the opposite change.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Opposite {
    /// The id of another rule.
    Rule(&'static str),
    /// The same rule, because the opposite change is of the same kind.
    Itself,
    /// There is no such rule, for the given reason.
    None(&'static str),
}

/// A rule for one kind of change.
#[derive(Debug, PartialEq, Eq)]
pub struct Rule {
    /// The id of the rule. Published ids are stable.
    pub id: &'static str,
    /// The direction in which the data is sent.
    pub direction: Direction,
    /// The part of the document that changed.
    pub area: Area,
    /// How it changed.
    pub action: Action,
    /// The version bump that the change requires.
    pub bump: Bump,
    /// Whether the bump is `major` because of a change in behaviour, although calling
    /// code still compiles.
    pub by_behaviour: bool,
    /// The effect on a running binary.
    pub running: Running,
    /// The rule for the opposite change.
    pub opposite: Opposite,
    /// Why there is no corresponding rule for the other direction (`request-…` for
    /// `answer-…`), if there is none.
    pub one_way: Option<&'static str>,
    /// A template for the message, in which `{old}` and `{new}` are replaced with the
    /// two values and `{rust}` with a Rust name.
    pub message: &'static str,
}

/// All rules.
pub fn rules() -> impl Iterator<Item = &'static Rule> {
    [
        operations::TABLE,
        parameters::TABLE,
        requests::TABLE,
        answers::TABLE,
        document::TABLE,
    ]
    .into_iter()
    .flatten()
    .copied()
}

/// Defines the rules of one direction and a table of them.
macro_rules! define {
    ($direction:ident: $(
        $name:ident = $id:literal, $area:ident $action:ident, $bump:ident $(($by:ident))? $running:ident,
        $opposite:ident $(($other:literal))?, $(one way $one_way:literal,)? $message:literal;
    )+) => {
        use $crate::diff::{Bump, Direction, Running};
        use $crate::diff::rules::{Action, Area, Opposite, Rule};

        $(pub(in crate::diff) static $name: Rule = Rule {
            id: $id,
            direction: Direction::$direction,
            area: Area::$area,
            action: Action::$action,
            bump: Bump::$bump,
            by_behaviour: $crate::diff::rules::by!($($by)?),
            running: Running::$running,
            opposite: Opposite::$opposite $(($other))?,
            one_way: $crate::diff::rules::optional!($($one_way)?),
            message: $message,
        };)+

        pub(in crate::diff) static TABLE: &[&Rule] = &[$(&$name),+];
    };
}

macro_rules! optional {
    () => {
        None
    };
    ($value:literal) => {
        Some($value)
    };
}

macro_rules! by {
    () => {
        false
    };
    (behaviour) => {
        true
    };
}

use {by, define, optional};
