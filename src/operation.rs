//! What the contract states about each operation.

use std::fmt;

use http::Method;

/// What the contract states about an operation, as far as calling it goes.
///
/// The table is generated: see [`operations`](crate::operations). `cargo xtask
/// spec ops` prints the same one.
#[derive(Debug)]
#[non_exhaustive]
pub struct Operation {
    /// The operation id of the contract: `PaymentLinksController_create`.
    pub id: &'static str,
    /// The HTTP method: `POST`.
    pub method: &'static str,
    /// The path template: `/payment-links/{id}`.
    pub path: &'static str,
    /// The accessor on [`Client`](crate::Client): `payment_links`.
    pub resource: &'static str,
    /// The method on the resource: `create`.
    pub name: &'static str,
    /// The type of the request body.
    pub request: Option<&'static str>,
    /// The type of a success response.
    pub response: &'static str,
    /// How well that type is known.
    pub confidence: TypeConfidence,
    /// How a success response is read.
    pub(crate) reading: Reading,
    /// Whether the operation takes `Idempotency-Key`.
    pub idempotency_key: HeaderSupport,
    /// Whether the operation takes `Lomi-Account`.
    pub account: HeaderSupport,
    /// How a list is paged.
    pub paging: Paging,
    /// Whether a call may be repeated.
    pub retry: Retry,
}

impl Operation {
    /// Whether a call may change anything. Reading has no unknown outcome.
    pub(crate) fn writes(&self) -> bool {
        self.method != "GET"
    }
}

impl fmt::Display for Operation {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.id)
    }
}

/// How a success response is read.
#[derive(Debug)]
pub(crate) struct Reading {
    /// Whether a success may come without a body.
    pub(crate) empty: bool,
    /// What may surround the value.
    pub(crate) envelope: Envelope,
    /// Whether a preview may come instead of the value.
    pub(crate) two_step: bool,
    /// Which of `success`, `error` and `errors` the response type declares.
    pub(crate) outcome_fields: &'static [&'static str],
    /// Whether the response type requires a field that no envelope and no error has.
    pub(crate) distinctive: bool,
    /// Fields of which the value has at least one.
    pub(crate) identifiers: &'static [&'static str],
}

/// Whether an operation takes a header.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum HeaderSupport {
    /// The server refuses a call without it.
    Required,
    /// The caller may send it.
    Optional,
    /// The operation does not take it.
    No,
}

/// How well the type of a response is known.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum TypeConfidence {
    /// The contract states it, or it is proven.
    Typed,
    /// Inferred from what is known about the server.
    Likely,
    /// Nothing states it: a JSON value.
    Untyped,
}

/// Whether a call may be repeated.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum Retry {
    /// Repeating the call has no further effect.
    Safe,
    /// Calls with the same `Idempotency-Key` act once.
    WithKey,
    /// Once the call may have reached the server, a second one may act twice.
    NeverAfterSend,
}

/// How a list is paged.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum Paging {
    /// `limit` and an opaque `cursor`.
    Cursor,
    /// `limit` and `offset`.
    Offset,
    /// `page` and `pageSize`.
    Page,
    /// The whole list comes at once, or there is no list.
    None,
}

/// What may surround the value in a response body.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Envelope {
    /// Nothing, or something that the response type itself describes.
    None,
    /// `{success, data}`, in some server versions.
    Data,
    /// The same, or a list with one entry.
    Row,
    /// The same, or the value of this field alone.
    Scalar(&'static str),
    /// A list; its items are in `data`, or under one of these names.
    List(&'static [&'static str]),
}

/// The row of requests that are not operations of the contract, by method.
/// Only reading is known to be safe to repeat.
pub(crate) fn custom(method: &Method) -> Option<&'static Operation> {
    static CUSTOM: [Operation; 5] = [
        custom_row("custom GET request", "GET", Retry::Safe),
        custom_row("custom POST request", "POST", Retry::NeverAfterSend),
        custom_row("custom PUT request", "PUT", Retry::NeverAfterSend),
        custom_row("custom PATCH request", "PATCH", Retry::NeverAfterSend),
        custom_row("custom DELETE request", "DELETE", Retry::NeverAfterSend),
    ];
    CUSTOM.iter().find(|row| row.method == method.as_str())
}

const fn custom_row(id: &'static str, method: &'static str, retry: Retry) -> Operation {
    Operation {
        id,
        method,
        path: "(custom)",
        resource: "",
        name: "request",
        request: None,
        response: "",
        confidence: TypeConfidence::Untyped,
        reading: Reading {
            empty: true,
            envelope: Envelope::None,
            two_step: false,
            outcome_fields: &[],
            distinctive: false,
            identifiers: &[],
        },
        idempotency_key: HeaderSupport::Optional,
        account: HeaderSupport::Optional,
        paging: Paging::None,
        retry,
    }
}
