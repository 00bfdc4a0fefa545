//! Generates one function for each operation, which calls the facade with arguments converted from
//! JSON. The contract tests call all of them.

use std::collections::BTreeMap;

use proc_macro2::TokenStream;
use quote::{ToTokens, format_ident, quote};
use serde_json::{Map, Value};

use super::facade::{Form, form};
use super::schemas::external_path;
use super::signature::{Argument, Signature};
use crate::Document;
use crate::operation::Operation;

/// Code for the tests of the SDK: `CALLS[i]` calls `lomi::operations()[i]`.
pub(super) fn tokens(
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
