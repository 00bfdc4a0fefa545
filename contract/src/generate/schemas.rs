//! Generates a list of all request and response types with their schemars schemas, so that a test
//! can compare them with the contract.

use proc_macro2::{Group, Ident, TokenStream, TokenTree};
use quote::{ToTokens, format_ident, quote};
use syn::Type;

use super::signature::{Argument, Signature};
use crate::naming;
use crate::operation::Operation;

/// Code for the tests of the SDK.
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
    let responses: Vec<_> = both()
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
    let (request_count, response_count, parameter_count, type_count) = (
        requests.len(),
        responses.len(),
        parameters.len(),
        types.len(),
    );
    quote! {
        use lomi::types;

        /// Returns the schema of a type.
        pub type Describe = fn(&mut schemars::SchemaGenerator) -> schemars::Schema;

        /// The request bodies, by operation id.
        pub const REQUESTS: [(&str, Describe); #request_count] = [#(#requests),*];

        /// The success responses, by operation id.
        pub const RESPONSES: [(&str, Describe); #response_count] = [#(#responses),*];

        /// The parameters: operation id, Rust name, and whether it is required.
        pub const PARAMETERS: [(&str, &str, bool, Describe); #parameter_count] = [#(#parameters),*];

        /// Compiles if all generated types can cross threads.
        pub fn every_type_crosses_threads() {
            fn check<T: Send + Sync + 'static>() {}
            #(#checks)*
            #(#calls)*
        }

        /// The public types, by name.
        pub const TYPES: [(&str, Describe); #type_count] = [#(#types),*];
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
    let ty = external_path(ty.to_token_stream());
    quote!(|generator| generator.subschema_for::<#ty>())
}

/// The tokens of a type with paths that are valid outside the SDK.
pub(super) fn external_path(tokens: TokenStream) -> TokenStream {
    tokens
        .into_iter()
        .map(|token| match token {
            TokenTree::Ident(ident) if ident == "crate" => {
                TokenTree::Ident(Ident::new("lomi", ident.span()))
            }
            TokenTree::Group(group) => {
                TokenTree::Group(Group::new(group.delimiter(), external_path(group.stream())))
            }
            other => other,
        })
        .collect()
}
