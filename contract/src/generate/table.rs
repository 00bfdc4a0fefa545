//! The operation table as Rust.

use proc_macro2::TokenStream;
use quote::{format_ident, quote};

use crate::operation::{Acceptance, Envelope, Operation, Paging, Retry, Shape};

pub(super) fn tokens(operations: &[Operation]) -> TokenStream {
    let rows = operations.iter().map(row);
    let count = operations.len();
    quote! {
        /// Every operation of the contract, ordered by resource and name.
        pub static OPERATIONS: [crate::Operation; #count] = [#(#rows),*];
    }
}

fn row(operation: &Operation) -> TokenStream {
    let Operation {
        id,
        method,
        path,
        resource,
        name,
        request,
        answer,
        shape,
        empty,
        envelope,
        idempotency_key,
        account,
        paging,
        retry,
        retry_evidence: _,
    } = operation;
    let retry = format_ident!(
        "{}",
        match retry {
            Retry::Safe => "Safe",
            Retry::WithKey => "WithKey",
            Retry::NeverAfterSend => "NeverAfterSend",
        }
    );
    let function = operation.function();
    let request = match request {
        Some(request) => quote!(Some(#request)),
        None => quote!(None),
    };
    let shape = format_ident!(
        "{}",
        match shape {
            Shape::Typed => "Typed",
            Shape::Likely => "Likely",
            Shape::Untyped => "Untyped",
        }
    );
    let envelope = match envelope {
        Envelope::None => quote!(None),
        Envelope::Data => quote!(Data),
        Envelope::Row => quote!(Row),
        Envelope::Scalar(field) => quote!(Scalar(#field)),
    };
    let idempotency_key = acceptance(*idempotency_key);
    let account = acceptance(*account);
    let paging = format_ident!(
        "{}",
        match paging {
            Paging::Cursor => "Cursor",
            Paging::Offset => "Offset",
            Paging::Page => "Page",
            Paging::None => "None",
        }
    );
    quote! {
        crate::Operation {
            id: #id,
            method: #method,
            path: #path,
            resource: #resource,
            name: #name,
            function: #function,
            request: #request,
            answer: #answer,
            shape: crate::Shape::#shape,
            empty: #empty,
            envelope: crate::operation::Envelope::#envelope,
            idempotency_key: #idempotency_key,
            account: #account,
            paging: crate::Paging::#paging,
            retry: crate::Retry::#retry,
        }
    }
}

fn acceptance(acceptance: Acceptance) -> TokenStream {
    let variant = format_ident!(
        "{}",
        match acceptance {
            Acceptance::Required => "Required",
            Acceptance::Optional => "Optional",
            Acceptance::No => "No",
        }
    );
    quote!(crate::Acceptance::#variant)
}
