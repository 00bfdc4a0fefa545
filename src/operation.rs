use std::fmt;

use crate::generated::OPERATIONS;

/// What the contract says of an operation, as far as calling it goes.
///
/// The table is generated; `cargo xtask spec ops` prints the same one.
#[derive(Debug)]
#[non_exhaustive]
pub struct Operation {
    /// The operation id, as it stands in the contract: `PaymentLinksController_create`.
    pub id: &'static str,
    /// The HTTP method: `POST`.
    pub method: &'static str,
    /// The path template: `/payment-links/{id}`.
    pub path: &'static str,
    /// The accessor on [`Client`](crate::Client): `payment_links`.
    pub resource: &'static str,
    /// The method on the resource: `create`.
    pub name: &'static str,
    /// The method of the low-level client: `payment_links_create`.
    pub function: &'static str,
    /// The type of the request body.
    pub request: Option<&'static str>,
    /// The type of a success answer.
    pub answer: &'static str,
    /// How well that type is known.
    pub shape: Shape,
    /// Whether a success may come without a body.
    pub(crate) empty: bool,
    /// What the value may stand in.
    pub(crate) envelope: Envelope,
    /// Whether the operation takes `Idempotency-Key`.
    pub idempotency_key: Acceptance,
    /// Whether the operation takes `Lomi-Account`.
    pub account: Acceptance,
    /// How a list is walked.
    pub paging: Paging,
    /// Whether a call may be repeated.
    pub retry: Retry,
}

impl Operation {
    /// Whether a call may change anything: reading is never in doubt.
    pub(crate) fn writes(&self) -> bool {
        self.method != "GET"
    }
}

impl fmt::Display for Operation {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.id)
    }
}

/// Whether an operation takes a header.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum Acceptance {
    /// Without it the server refuses the call.
    Required,
    /// The caller may send it.
    Optional,
    /// The operation does not know it.
    No,
}

/// How well the type of an answer is known.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum Shape {
    /// The contract says it, or it is proven.
    Typed,
    /// Concluded from what is known of the server.
    Likely,
    /// A JSON value: nobody says what is in it.
    Untyped,
}

/// Whether a call may be repeated.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum Retry {
    /// Repeating it does the same again.
    Safe,
    /// With the same `Idempotency-Key` it acts once.
    WithKey,
    /// Once it may have reached the server, a second call may act twice.
    NeverAfterSend,
}

/// How a list is walked.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum Paging {
    /// `limit` and an opaque `cursor`.
    Cursor,
    /// `limit` and `offset`.
    Offset,
    /// `page` and `pageSize`.
    Page,
    /// The whole answer comes at once, or there is no list.
    None,
}

/// What the value of an answer may stand in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Envelope {
    /// Nothing, or the type describes it.
    None,
    /// Perhaps `{success, data}`.
    Data,
    /// Perhaps that, perhaps a list of one.
    Row,
    /// Perhaps in an envelope, perhaps this field alone, bare.
    Scalar(&'static str),
}

/// Every operation of the contract, ordered by resource and name.
#[must_use]
pub fn operations() -> &'static [Operation] {
    &OPERATIONS
}

/// The row of a low-level method.
pub(crate) fn by_function(function: &str) -> &'static Operation {
    // Rare: the facade knows its row. Methods and rows are made of one list.
    let found = OPERATIONS
        .iter()
        .find(|operation| operation.function == function);
    found.unwrap_or_else(|| unreachable!("{function} is in no row"))
}
