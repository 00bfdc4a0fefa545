//! The rules, as data: what each change means for a caller of the generated
//! SDK (`bump`) and for a binary that already runs (`running`).
//!
//! The verdicts are those of *our* generator: names come from operation ids,
//! never from tags; answers ignore unknown fields and keep unknown values of
//! string sets; error answers, bounds and formats of answers have no type.
//! An id, once published, keeps its meaning: allow-lists name it.

use serde::Serialize;

use super::{Bump, Direction, Running};

pub(super) mod answers;
pub(super) mod document;
pub(super) mod operations;
pub(super) mod parameters;
pub(super) mod requests;

/// What kind of thing changed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Area {
    /// An operation: its existence, its names, its route.
    Operation,
    /// A parameter in a path, a query or a header.
    Parameter,
    /// A request body or an answer as a whole.
    Body,
    /// A named schema, which is a public type.
    Schema,
    /// A property of an object.
    Property,
    /// The type of a value.
    Type,
    /// The values that a type admits.
    Values,
    /// A success or error status, a media type, a header of an answer.
    Answer,
    /// Authentication.
    Security,
    /// The document: servers, tags, version, extensions, prose.
    Document,
}

/// What happened to it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Action {
    /// It is new.
    Added,
    /// It is gone.
    Removed,
    /// It admits less.
    Tightened,
    /// It admits more.
    Loosened,
    /// It is something else.
    Changed,
    /// It says the same in other terms.
    Restated,
}

/// The rule for the opposite change.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Opposite {
    /// Another rule, by id.
    Rule(&'static str),
    /// The same rule: the change back is the same kind of change.
    Itself,
    /// There is none, and why.
    None(&'static str),
}

/// One rule.
#[derive(Debug, PartialEq, Eq)]
pub struct Rule {
    /// Its name; stable once published.
    pub id: &'static str,
    /// Which way the data travels.
    pub direction: Direction,
    /// What kind of thing changed.
    pub area: Area,
    /// What happened to it.
    pub action: Action,
    /// The verdict for the source of a caller.
    pub bump: Bump,
    /// Whether `major` is about what a call does: callers still compile.
    pub by_behaviour: bool,
    /// The verdict for a running binary.
    pub running: Running,
    /// The rule for the change back.
    pub opposite: Opposite,
    /// Why there is no rule for the other direction (`request-…` for
    /// `answer-…`), where there is none.
    pub one_way: Option<&'static str>,
    /// What happened and what a caller sees. `{old}`, `{new}` and `{rust}`
    /// stand for the two values and a name in Rust.
    pub says: &'static str,
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

/// Defines the rules of one direction, and the table of them.
macro_rules! define {
    ($direction:ident: $(
        $name:ident = $id:literal, $area:ident $action:ident, $bump:ident $(($by:ident))? $running:ident,
        $opposite:ident $(($other:literal))?, $(one way $one_way:literal,)? $says:literal;
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
            says: $says,
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
