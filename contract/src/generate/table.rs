//! Generates the rows of the operation table.

use proc_macro2::TokenStream;
use quote::{format_ident, quote};
use syn::Ident;

use crate::operation::{Envelope, HeaderSupport, Operation, Paging, Retry, TypeConfidence};

/// The constant of an operation's row: `CREATE_WAVE` for `create_wave`.
pub(super) fn row_name(operation: &Operation) -> Ident {
    format_ident!("{}", operation.name.to_ascii_uppercase())
}

/// The row of an operation.
pub(super) fn row(operation: &Operation) -> TokenStream {
    let constant = row_name(operation);
    let Operation {
        id,
        method,
        path,
        resource,
        name,
        request,
        response,
        confidence,
        empty,
        envelope,
        outcome_fields,
        distinctive,
        identifiers,
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
    let two_step = operation.is_two_step();
    let request = match request {
        Some(request) => quote!(Some(#request)),
        None => quote!(None),
    };
    let confidence = format_ident!(
        "{}",
        match confidence {
            TypeConfidence::Typed => "Typed",
            TypeConfidence::Likely => "Likely",
            TypeConfidence::Untyped => "Untyped",
        }
    );
    let envelope = match envelope {
        Envelope::None => quote!(None),
        Envelope::Data => quote!(Data),
        Envelope::Row => quote!(Row),
        Envelope::Scalar(field) => quote!(Scalar(#field)),
        Envelope::List(names) => quote!(List(&[#(#names),*])),
    };
    let idempotency_key = header_support(*idempotency_key);
    let account = header_support(*account);
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
        pub(crate) const #constant: crate::Operation = crate::Operation {
            id: #id,
            method: #method,
            path: #path,
            resource: #resource,
            name: #name,
            request: #request,
            response: #response,
            confidence: crate::TypeConfidence::#confidence,
            reading: crate::operation::Reading {
                empty: #empty,
                envelope: crate::operation::Envelope::#envelope,
                two_step: #two_step,
                outcome_fields: &[#(#outcome_fields),*],
                distinctive: #distinctive,
                identifiers: &[#(#identifiers),*],
            },
            idempotency_key: #idempotency_key,
            account: #account,
            paging: crate::Paging::#paging,
            retry: crate::Retry::#retry,
        };
    }
}

fn header_support(support: HeaderSupport) -> TokenStream {
    let variant = format_ident!(
        "{}",
        match support {
            HeaderSupport::Required => "Required",
            HeaderSupport::Optional => "Optional",
            HeaderSupport::No => "No",
        }
    );
    quote!(crate::HeaderSupport::#variant)
}
