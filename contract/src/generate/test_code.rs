//! Generates code for the SDK's own tests: a call of every operation with arguments converted from
//! JSON, and the schemars schema of every type, to be compared with the contract.

use std::collections::BTreeMap;

use proc_macro2::{Group, Ident, TokenStream, TokenTree};
use quote::{ToTokens, format_ident, quote};
use serde_json::{Map, Value};
use syn::Type;

use super::facade::{Form, form};
use super::signature::{Argument, Signature};
use crate::operation::Operation;
use crate::{Document, naming};

/// One function for each operation: `CALLS[i]` calls `lomi::operations()[i]`.
pub(super) fn calls(
    document: &Document,
    operations: &[Operation],
    signatures: &[Signature],
) -> TokenStream {
    let count = operations.len();
    let objects: BTreeMap<_, _> = document
        .operations()
        .map(|operation| (operation.id, operation.object))
        .collect();
    let empty = Map::new();
    let calls = operations.iter().zip(signatures).enumerate();
    let calls = calls.map(|(index, (operation, signature))| {
        let object = objects.get(operation.id.as_str()).copied();
        call(index, operation, signature, object.unwrap_or(&empty))
    });
    quote! {
        use lomi::types;

        /// Returns the JSON of an operation's argument, by its Rust name.
        pub type Sample<'a> = &'a (dyn Fn(&'static lomi::Operation, &'static str) -> serde_json::Value + Sync);

        /// The result of a call: the typed value as JSON, and the response.
        pub type Outcome = lomi::Result<lomi::Response<serde_json::Value>>;

        /// Calls an operation; `full` sets all optional arguments as well.
        pub type Call = for<'a> fn(
            &'a lomi::Client,
            bool,
            Sample<'a>,
        ) -> std::pin::Pin<Box<dyn Future<Output = Outcome> + Send + 'a>>;

        pub const CALLS: [Call; #count] = [#(#calls),*];
    }
}

fn call(
    index: usize,
    operation: &Operation,
    signature: &Signature,
    object: &Map<String, Value>,
) -> TokenStream {
    let resource = format_ident!("{}", operation.resource);
    let method = format_ident!("{}", super::facade::escape(&operation.name));
    let (optional, required): (Vec<&Argument>, Vec<&Argument>) = signature
        .arguments
        .iter()
        .partition(|argument| argument.optional);
    let required = required
        .into_iter()
        .map(|argument| sample(argument, form(object, argument)));
    let setters = optional.iter().map(|argument| {
        let (name, value) = (&argument.name, sample(argument, form(object, argument)));
        quote!(call = call.#name(#value);)
    });
    let setters = (!optional.is_empty()).then(|| quote!(if full { #(#setters)* }));
    let mutable = (!optional.is_empty()).then(|| quote!(mut));
    quote! {
        |client, full, sample| Box::pin(async move {
            let _ = (full, sample);
            let operation = &lomi::operations()[#index];
            let _ = operation;
            let #mutable call = client.#resource().#method(#(#required),*);
            #setters
            outcome(call.await)
        })
    }
}

fn sample(argument: &Argument, form: Form) -> TokenStream {
    let name = argument.name.to_string();
    let ty = match (argument.is_str(), form) {
        (true, Form::Text) => quote!(String),
        (true, Form::List) => quote!(Vec<String>),
        (true, Form::Decimal) => quote!(lomi::Decimal),
        (false, _) => external_path(argument.plain.to_token_stream()),
    };
    quote!(argument::<#ty>(sample(operation, #name)))
}

/// A list of all request and response types with their schemars schemas.
pub(super) fn schemas(
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
fn external_path(tokens: TokenStream) -> TokenStream {
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
