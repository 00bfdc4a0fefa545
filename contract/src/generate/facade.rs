//! The facade: `client.payment_links().create(body)`.

use std::collections::BTreeMap;

use proc_macro2::TokenStream;
use quote::{format_ident, quote};

use super::signature::{Argument, Signature};
use crate::operation::{Acceptance, Operation, Paging};
use crate::{Document, naming};

/// One accessor for each resource, one call type for each operation.
pub(super) fn tokens(
    document: &Document,
    operations: &[Operation],
    signatures: &[Signature],
) -> TokenStream {
    let words: BTreeMap<_, _> = document
        .operations()
        .map(|operation| (operation.id, summary(operation.object)))
        .collect();
    let mut resources: BTreeMap<&str, Vec<Call<'_>>> = BTreeMap::new();
    for (index, (operation, signature)) in operations.iter().zip(signatures).enumerate() {
        let summary = words.get(operation.id.as_str()).copied().flatten();
        resources
            .entry(&operation.resource)
            .or_default()
            .push(Call {
                index,
                operation,
                signature,
                summary,
            });
    }
    let accessors = resources.keys().map(|resource| accessor(resource));
    let modules = resources.iter().map(|(name, calls)| resource(name, calls));
    quote! {
        impl crate::Client {
            #(#accessors)*
        }
        /// The resources of the API: what `Client` hands out, and their calls.
        pub mod resources {
            #(#modules)*
        }
    }
}

/// Our own words for an operation; they come in through the overlay.
fn summary(operation: &serde_json::Map<String, serde_json::Value>) -> Option<&str> {
    operation.get("summary")?.as_str()
}

/// An operation on its way to Rust.
struct Call<'a> {
    index: usize,
    operation: &'a Operation,
    signature: &'a Signature,
    summary: Option<&'a str>,
}

fn accessor(resource: &str) -> TokenStream {
    let method = format_ident!("{resource}");
    let handle = format_ident!("{}", naming::pascal(resource));
    let doc = format!("The operations on {}.", resource.replace('_', " "));
    quote! {
        #[doc = #doc]
        #[must_use]
        pub fn #method(&self) -> resources::#method::#handle {
            resources::#method::#handle { client: self.clone() }
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
            // Not every resource sends or answers a type of its own.
            #[allow(unused_imports)]
            use crate::generated::low_level::types;

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

impl Call<'_> {
    fn type_ident(&self) -> syn::Ident {
        format_ident!("{}", naming::pascal(&self.operation.name))
    }

    /// The documentation of the method: what it does, where it goes, what it takes.
    fn doc(&self) -> String {
        let Operation { method, path, .. } = self.operation;
        let mut doc = match self.summary {
            Some(summary) => format!("{summary}\n\n"),
            None => String::new(),
        };
        doc += &format!("`{method} {path}` (`{}`).\n", self.operation.id);
        match self.operation.idempotency_key {
            Acceptance::Required => {
                doc +=
                    "\nSends an `Idempotency-Key`, made for the call unless the caller sets one.\n";
            }
            Acceptance::Optional => doc += "\nTakes an `Idempotency-Key`.\n",
            Acceptance::No => {}
        }
        if self.operation.account != Acceptance::No {
            doc += "\nCan act on a member account (`Lomi-Account`).\n";
        }
        match self.operation.paging {
            Paging::Cursor => doc += "\nA list in pages: `limit` and `cursor`.\n",
            Paging::Offset => doc += "\nA list in pages: `limit` and `offset`.\n",
            Paging::Page => doc += "\nA list in pages: `page` and `page_size`.\n",
            Paging::None => {}
        }
        doc +=
            "\n# Errors\n\nEvery variant of [`Error`](crate::Error), once the call is awaited.\n";
        doc
    }

    /// The method on the resource, which takes what the call cannot do without.
    fn method(&self) -> TokenStream {
        let doc = self.doc();
        let alias = &self.operation.id;
        let method = format_ident!("{}", escape(&self.operation.name));
        let call = self.type_ident();
        let required = self.required().map(|argument| {
            let name = &argument.name;
            let ty = &argument.plain;
            match argument.is_str() {
                true => quote!(#name: impl Into<String>),
                false => quote!(#name: #ty),
            }
        });
        let fields = self.signature.arguments.iter().map(|argument| {
            let name = &argument.name;
            match (argument.optional, argument.is_str()) {
                (true, _) => quote!(#name: None),
                (false, true) => quote!(#name: #name.into()),
                (false, false) => quote!(#name),
            }
        });
        quote! {
            #[doc = #doc]
            #[doc(alias = #alias)]
            pub fn #method(&self, #(#required),*) -> #call {
                #call {
                    client: self.client.clone(),
                    options: crate::call::Options::default(),
                    #(#fields),*
                }
            }
        }
    }

    fn required(&self) -> impl Iterator<Item = &Argument> {
        let arguments = self.signature.arguments.iter();
        arguments.filter(|argument| !argument.optional)
    }

    /// The call: its arguments, its setters, and what happens when it is awaited.
    fn definition(&self) -> TokenStream {
        let call = self.type_ident();
        let doc = format!(
            "A call of `{} {}`; nothing is sent before it is awaited.",
            self.operation.method, self.operation.path
        );
        let arguments = &self.signature.arguments;
        let fields = arguments.iter().map(|argument| {
            let name = &argument.name;
            let ty = owned(argument);
            match argument.optional {
                true => quote!(#name: Option<#ty>),
                false => quote!(#name: #ty),
            }
        });
        let setters: Vec<_> = arguments
            .iter()
            .filter(|argument| argument.optional)
            .map(setter)
            .chain(self.options())
            .collect();
        let setters = (!setters.is_empty()).then(|| quote!(impl #call { #(#setters)* }));
        let future = self.future();
        quote! {
            #[doc = #doc]
            #[derive(Clone, Debug)]
            #[must_use = "a call sends nothing until it is awaited"]
            pub struct #call {
                client: crate::Client,
                options: crate::call::Options,
                #(#fields),*
            }

            #setters

            #future
        }
    }

    /// Options that only some operations take exist only on those.
    fn options(&self) -> impl Iterator<Item = TokenStream> {
        let key = (self.operation.idempotency_key != Acceptance::No).then(|| {
            quote! {
                /// Sends this `Idempotency-Key`: repeating the call with the same key and
                /// the same body within 24 hours gives the first answer again.
                pub fn idempotency_key(mut self, key: crate::IdempotencyKey) -> Self {
                    self.options.idempotency_key = Some(key);
                    self
                }
            }
        });
        let account = (self.operation.account != Acceptance::No).then(|| {
            quote! {
                /// Acts on this member account (`acct_…`) instead of the key's own.
                pub fn account(mut self, account: impl Into<String>) -> Self {
                    self.options.account = Some(account.into());
                    self
                }
            }
        });
        key.into_iter().chain(account)
    }

    fn future(&self) -> TokenStream {
        let call = self.type_ident();
        let answer = &self.signature.answer;
        let index = self.index;
        let function = format_ident!("{}", self.operation.function());
        let names: Vec<_> = self.signature.arguments.iter().map(|a| &a.name).collect();
        let path = self.operation.path.as_str();
        let checked = self.signature.arguments.iter().filter_map(|argument| {
            let wire = path_parameter(path, &argument.name.to_string())?;
            let name = &argument.name;
            Some(quote!((#wire, #name.as_str())))
        });
        let passed = self.signature.arguments.iter().map(|argument| {
            let name = &argument.name;
            match (argument.optional, argument.by_reference) {
                (_, false) => quote!(#name),
                (false, true) => quote!(&#name),
                (true, true) if argument.is_str() => quote!(#name.as_deref()),
                (true, true) => quote!(#name.as_ref()),
            }
        });
        quote! {
            impl ::std::future::IntoFuture for #call {
                type Output = crate::Result<crate::Response<#answer>>;
                type IntoFuture = crate::call::CallFuture<#answer>;

                fn into_future(self) -> Self::IntoFuture {
                    let Self { client, options, #(#names),* } = self;
                    let operation = &crate::generated::OPERATIONS[#index];
                    let checked = crate::call::check_path(operation, &[#(#checked),*]);
                    crate::call::send(client, operation, options, checked, move |low_level| async move {
                        low_level.#function(#(#passed),*).await
                    })
                }
            }
        }
    }
}

fn setter(argument: &Argument) -> TokenStream {
    let name = &argument.name;
    let ty = owned(argument);
    let doc = format!("Sets `{name}`.");
    let (parameter, value) = match argument.is_str() {
        true => (quote!(impl Into<String>), quote!(#name.into())),
        false => (quote!(#ty), quote!(#name)),
    };
    quote! {
        #[doc = #doc]
        pub fn #name(mut self, #name: #parameter) -> Self {
            self.#name = Some(#value);
            self
        }
    }
}

fn owned(argument: &Argument) -> TokenStream {
    let ty = &argument.plain;
    match argument.is_str() {
        true => quote!(String),
        false => quote!(#ty),
    }
}

/// The name between braces in the template that Rust calls `argument`.
fn path_parameter<'a>(path: &'a str, argument: &str) -> Option<&'a str> {
    path.split('/')
        .filter_map(|segment| segment.strip_prefix('{')?.strip_suffix('}'))
        .find(|name| naming::snake(name) == argument)
}

/// Rust keywords that operations are called by get a trailing underscore.
pub(super) fn escape(name: &str) -> String {
    match syn::parse_str::<syn::Ident>(name) {
        Ok(_) => name.to_owned(),
        Err(_) => format!("{name}_"),
    }
}
