//! All request and response types as schemars describes them, so that a test can
//! compare them with the contract.

use proc_macro2::{Group, Ident, TokenStream, TokenTree};
use quote::{ToTokens, format_ident, quote};
use syn::Type;

use super::signature::{Argument, Signature};
use crate::naming;
use crate::operation::Operation;

/// Code for tests of the SDK.
pub(super) fn tokens(
    types: &[String],
    operations: &[Operation],
    signatures: &[Signature],
) -> TokenStream {
    let both = || operations.iter().zip(signatures);
    let requests: Vec<_> = both()
        .filter_map(|(operation, signature)| Some((operation, signature.body()?)))
        .map(|(Operation { id, .. }, body)| {
            let schema = schema(body);
            quote!((#id, #schema))
        })
        .collect();
    let answers: Vec<_> = both()
        .map(|(Operation { id, .. }, signature)| {
            let schema = schema(&signature.response);
            quote!((#id, #schema))
        })
        .collect();
    let parameters: Vec<_> = both()
        .flat_map(|(operation, signature)| {
            let arguments = signature.arguments.iter();
            arguments
                .filter(|argument| !argument.is_body())
                .map(|argument| parameter(operation, argument))
        })
        .collect();
    let checks = types.iter().map(|name| format_ident!("{name}"));
    let checks: Vec<_> = checks
        .map(|name| quote!(check::<types::#name>();))
        .collect();
    let calls = operations.iter().map(|operation| {
        let resource = format_ident!("{}", operation.resource);
        let call = format_ident!("{}", naming::pascal(&operation.name));
        quote!(check::<lomi::resources::#resource::#call>();)
    });
    let types = types.iter().map(|name| {
        let ident = format_ident!("{name}");
        quote!((#name, |generator| generator.subschema_for::<types::#ident>()))
    });
    let (sent, answered, passed, named) =
        (requests.len(), answers.len(), parameters.len(), types.len());
    quote! {
        use lomi::types;

        /// Describes a type.
        pub type Describe = fn(&mut schemars::SchemaGenerator) -> schemars::Schema;

        /// The request bodies, by operation id.
        pub const REQUESTS: [(&str, Describe); #sent] = [#(#requests),*];

        /// The success answers, by operation id.
        pub const ANSWERS: [(&str, Describe); #answered] = [#(#answers),*];

        /// The parameters: operation id, name in Rust, whether it is required.
        pub const PARAMETERS: [(&str, &str, bool, Describe); #passed] = [#(#parameters),*];

        /// Compiles if all generated types can cross threads.
        pub fn every_type_crosses_threads() {
            fn check<T: Send + Sync + 'static>() {}
            #(#checks)*
            #(#calls)*
        }

        /// The public types, by name.
        pub const TYPES: [(&str, Describe); #named] = [#(#types),*];
    }
}

fn parameter(operation: &Operation, argument: &Argument) -> TokenStream {
    let id = &operation.id;
    let name = argument.name.to_string();
    let required = !argument.optional;
    let schema = schema(&argument.plain);
    quote!((#id, #name, #required, #schema))
}

fn schema(ty: &Type) -> TokenStream {
    let ty = outside(ty.to_token_stream());
    quote!(|generator| generator.subschema_for::<#ty>())
}

/// A type as code outside of the SDK names it.
pub(super) fn outside(tokens: TokenStream) -> TokenStream {
    tokens
        .into_iter()
        .map(|token| match token {
            TokenTree::Ident(ident) if ident == "crate" => {
                TokenTree::Ident(Ident::new("lomi", ident.span()))
            }
            TokenTree::Group(group) => {
                TokenTree::Group(Group::new(group.delimiter(), outside(group.stream())))
            }
            other => other,
        })
        .collect()
}
