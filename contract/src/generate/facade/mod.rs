//! Generates the facade, such as `client.payment_links().create(body)`.

use std::collections::{BTreeMap, BTreeSet};

use proc_macro2::TokenStream;
use quote::{format_ident, quote};
use syn::ImplItemFn;

use super::files::Resource;
use super::signature::Signature;
use super::table::{row, row_name};
use crate::operation::Operation;
use crate::{Document, naming};

mod arguments;
mod call;

pub(super) use arguments::{Form, form};
use call::Call;

/// The code of each resource: its handle, its rows of the operation table, its request writers, and
/// one call type for each of its operations.
pub(super) fn resources(
    document: &Document,
    operations: &[Operation],
    signatures: &[Signature],
    checked: &BTreeSet<String>,
    writers: &BTreeMap<String, ImplItemFn>,
) -> Vec<Resource> {
    let objects: BTreeMap<_, _> = document
        .operations()
        .map(|operation| (operation.id, operation.object))
        .collect();
    let mut resources: BTreeMap<&str, Vec<Call<'_>>> = BTreeMap::new();
    for (operation, signature) in operations.iter().zip(signatures) {
        let Some(object) = objects.get(operation.id.as_str()) else {
            continue; // Cannot happen: the table has the same operations.
        };
        resources
            .entry(&operation.resource)
            .or_default()
            .push(Call {
                operation,
                signature,
                object,
                checked,
                read_operation: read_operation(operations, operation),
            });
    }
    let resources = resources.iter();
    resources
        .map(|(name, calls)| Resource {
            name: (*name).to_owned(),
            accessor: accessor(name),
            code: resource(name, calls, writers),
            rows: calls.iter().map(|call| row_name(call.operation)).collect(),
        })
        .collect()
}

/// The operation that reads the object that another operation changes: the GET on the same path, or
/// on the nearest parent path.
fn read_operation<'a>(operations: &'a [Operation], operation: &Operation) -> Option<&'a Operation> {
    let mut path = operation.path.as_str();
    while !path.is_empty() {
        let found = operations
            .iter()
            .find(|known| known.method == "GET" && known.path == path);
        if found.is_some() {
            return found;
        }
        (path, _) = path.rsplit_once('/')?;
    }
    None
}

fn accessor(resource: &str) -> TokenStream {
    let method = format_ident!("{resource}");
    let handle = format_ident!("{}", naming::pascal(resource));
    let doc = format!("The operations on {}.", resource.replace('_', " "));
    quote! {
        #[doc = #doc]
        #[must_use]
        pub fn #method(&self) -> #method::#handle {
            #method::#handle { client: self.clone() }
        }
    }
}

fn resource(name: &str, calls: &[Call<'_>], writers: &BTreeMap<String, ImplItemFn>) -> TokenStream {
    let handle = format_ident!("{}", naming::pascal(name));
    let words = name.replace('_', " ");
    let doc = format!("The operations on {words}: [`Client::{name}`](crate::Client::{name}).");
    let methods = calls.iter().map(Call::method);
    let types = calls.iter().map(Call::definition);
    let rows = calls.iter().map(|call| row(call.operation));
    let functions = calls.iter().map(|call| call.operation.function());
    let writers = functions.filter_map(|function| writers.get(&function));
    quote! {
        use crate::call::{QueryParam, encode_path};
        use crate::types;

        #[doc = #doc]
        #[derive(Clone, Debug)]
        pub struct #handle {
            pub(crate) client: crate::Client,
        }

        impl #handle {
            #(#methods)*
        }

        #(#types)*

        impl crate::call::RequestWriter<'_> {
            #(#writers)*
        }

        #(#rows)*
    }
}

/// Escapes an operation name that is a Rust keyword with a trailing underscore.
pub(in crate::generate) fn escape(name: &str) -> String {
    match syn::parse_str::<syn::Ident>(name) {
        Ok(_) => name.to_owned(),
        Err(_) => format!("{name}_"),
    }
}
