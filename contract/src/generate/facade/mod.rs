//! Generates the facade, such as `client.payment_links().create(body)`.

use std::collections::{BTreeMap, BTreeSet};

use proc_macro2::TokenStream;
use quote::{format_ident, quote};

use super::signature::Signature;
use crate::operation::Operation;
use crate::{Document, naming};

mod arguments;
mod call;
mod paging;

pub(super) use arguments::{Form, form};
use call::Call;

/// One accessor for each resource, one call type for each operation.
pub(super) fn tokens(
    document: &Document,
    operations: &[Operation],
    signatures: &[Signature],
    checked: &BTreeSet<String>,
) -> TokenStream {
    let objects: BTreeMap<_, _> = document
        .operations()
        .map(|operation| (operation.id, operation.object))
        .collect();
    let mut resources: BTreeMap<&str, Vec<Call<'_>>> = BTreeMap::new();
    for (index, (operation, signature)) in operations.iter().zip(signatures).enumerate() {
        let Some(object) = objects.get(operation.id.as_str()) else {
            continue; // Cannot happen: the table has the same operations.
        };
        resources
            .entry(&operation.resource)
            .or_default()
            .push(Call {
                index,
                operation,
                signature,
                object,
                checked,
                read_operation: read_operation(operations, operation),
            });
    }
    let accessors = resources.keys().map(|resource| accessor(resource));
    let modules = resources.iter().map(|(name, calls)| resource(name, calls));
    quote! {
        impl crate::Client {
            #(#accessors)*
        }
        #(#modules)*
    }
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

fn resource(name: &str, calls: &[Call<'_>]) -> TokenStream {
    let module = format_ident!("{name}");
    let handle = format_ident!("{}", naming::pascal(name));
    let words = name.replace('_', " ");
    let module_doc = format!("The operations on {words}.");
    let handle_doc =
        format!("The operations on {words}: [`Client::{name}`](crate::Client::{name}).");
    let methods = calls.iter().map(Call::method);
    let types = calls.iter().map(Call::definition);
    quote! {
        #[doc = #module_doc]
        pub mod #module {
            // Not every resource uses generated types.
            #[allow(unused_imports)]
            use crate::generated::types;

            #[doc = #handle_doc]
            #[derive(Clone, Debug)]
            pub struct #handle {
                pub(crate) client: crate::Client,
            }

            impl #handle {
                #(#methods)*
            }

            #(#types)*
        }
    }
}

/// Escapes an operation name that is a Rust keyword with a trailing underscore.
pub(in crate::generate) fn escape(name: &str) -> String {
    match syn::parse_str::<syn::Ident>(name) {
        Ok(_) => name.to_owned(),
        Err(_) => format!("{name}_"),
    }
}
