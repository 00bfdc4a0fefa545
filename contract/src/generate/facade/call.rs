//! Generates one call: its method on the resource, its setters and its future, and the pages of a
//! paged list.

use std::collections::BTreeSet;

use proc_macro2::TokenStream;
use quote::{format_ident, quote};
use serde_json::{Map, Value};
use syn::Type;

use super::super::fields::generic;
use super::super::signature::{Argument, Signature, type_name};
use super::super::table::row_name;
use super::arguments::{Form, form, owned, required, setter, wire_name};
use super::escape;
use crate::operation::{HeaderSupport, Operation, Paging, Retry};
use crate::{naming, walk};

/// An operation to generate code for.
pub(super) struct Call<'a> {
    pub(super) operation: &'a Operation,
    pub(super) signature: &'a Signature,
    pub(super) object: &'a Map<String, Value>,
    /// The names of the types that have checks.
    pub(super) checked: &'a BTreeSet<String>,
    /// The operation that reads the object that this one changes.
    pub(super) read_operation: Option<&'a Operation>,
}

impl Call<'_> {
    pub(super) fn type_ident(&self) -> syn::Ident {
        format_ident!("{}", naming::pascal(&self.operation.name))
    }

    /// The documentation of the method: what it calls, what it takes, and whether
    /// it may be repeated.
    fn doc(&self) -> String {
        let Operation { method, path, .. } = self.operation;
        // Descriptions of the contract are not vendored, so this comes from the overlay.
        let summary = self.object.get("summary").and_then(Value::as_str);
        let mut doc = match summary {
            Some(summary) => format!("{summary}\n\n"),
            None => String::new(),
        };
        doc += &format!("`{method} {path}` (`{}`).\n", self.operation.id);
        match self.operation.idempotency_key {
            HeaderSupport::Required | HeaderSupport::Optional => {
                doc += "\nThe call has an `Idempotency-Key` from the start: read it with `key()` and \
                        store it before you await the call, or set your own with \
                        `idempotency_key(…)`. If the response is lost because of a timeout, a \
                        crash or a dropped future, another call with the same key and the same \
                        body within 24 hours does not act a second time.\n";
            }
            HeaderSupport::No => {}
        }
        if self.operation.account != HeaderSupport::No {
            doc += "\nCan act on a member account (`Lomi-Account`).\n";
        }
        match self.operation.paging {
            Paging::Cursor => {
                doc +=
                    "\nA list in pages, by `limit` and `cursor`; `stream()` fetches all of them.\n"
            }
            Paging::Offset => {
                doc +=
                    "\nA list in pages, by `limit` and `offset`; `stream()` fetches all of them.\n"
            }
            Paging::Page => {
                doc += "\nA list in pages, by `page` and `page_size`; `stream()` fetches all of them.\n"
            }
            Paging::None => {}
        }
        if self.operation.is_two_step() {
            doc += "\nMoves money in two steps: the first response is a preview, and nothing moves \
                    before it is confirmed. See [`TwoStep`](crate::TwoStep).\n";
        }
        doc += match self.operation.retry {
            Retry::Safe => "\nSafe to repeat.\n",
            Retry::WithKey => "\nSafe to repeat with the same key.\n",
            Retry::NeverAfterSend => {
                "\nNot safe to repeat once it may have reached the server: it could act twice.\n"
            }
        };
        if self.operation.retry == Retry::NeverAfterSend {
            doc += &self.unknown_outcome_advice();
        }
        doc += "\n# Errors\n\nOnce the call is awaited: [`Error::Request`](crate::Error::Request), \
             [`Error::Transport`](crate::Error::Transport), [`Error::Api`](crate::Error::Api) or \
             [`Error::Decode`](crate::Error::Decode).\n";
        doc
    }

    /// How a caller can find out whether a call took effect if its outcome is unknown.
    fn unknown_outcome_advice(&self) -> String {
        let after = "After [an unknown outcome](crate::Error::outcome_unknown)";
        let Some(read_operation) = self.read_operation else {
            return format!(
                "{after}, no operation can tell whether the call took effect: contact lomi. support with the request id.\n"
            );
        };
        let Operation { resource, name, .. } = read_operation;
        let handle = naming::pascal(resource);
        let (method, of) = (escape(name), read_operation.path.as_str());
        format!(
            "{after}, use [`{resource}().{method}()`](crate::resources::{resource}::{handle}::{method}) \
             (`GET {of}`) to find out whether the call took effect before you call again.\n"
        )
    }

    /// The method on the resource, which takes the required arguments.
    pub(super) fn method(&self) -> TokenStream {
        let doc = self.doc();
        let alias = &self.operation.id;
        let method = format_ident!("{}", escape(&self.operation.name));
        let call = self.type_ident();
        let parameters = self.required().map(|argument| {
            let name = &argument.name;
            let (ty, _) = self.required_argument(argument);
            quote!(#name: #ty)
        });
        let fields = self.signature.arguments.iter().map(|argument| {
            let name = &argument.name;
            let (_, value) = self.required_argument(argument);
            match argument.optional {
                true => quote!(#name: None),
                false => quote!(#name: #value),
            }
        });
        let has_list = self
            .required()
            .any(|argument| form(self.object, argument) == Form::List);
        let mutable = has_list.then(|| quote!(mut));
        let key = self
            .takes_key()
            .then(|| quote!(idempotency_key: self.client.new_key(),));
        quote! {
            #[doc = #doc]
            #[doc(alias = #alias)]
            pub fn #method(&self, #(#parameters),*) -> #call {
                let #mutable options = crate::call::Options::default();
                #call {
                    client: self.client.clone(),
                    #key
                    #(#fields,)*
                    options,
                }
            }
        }
    }

    fn required_argument(&self, argument: &Argument) -> (TokenStream, TokenStream) {
        let wire = wire_name(self.object, argument);
        required(argument, form(self.object, argument), &wire)
    }

    fn takes_key(&self) -> bool {
        self.operation.idempotency_key != HeaderSupport::No
    }

    fn required(&self) -> impl Iterator<Item = &Argument> {
        let arguments = self.signature.arguments.iter();
        arguments.filter(|argument| !argument.optional)
    }

    /// The call: its fields, its setters, and the future that sends it.
    pub(super) fn definition(&self) -> TokenStream {
        let call = self.type_ident();
        let doc = format!(
            "A call of `{} {}`. Nothing is sent until it is awaited.",
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
            .map(|argument| {
                let wire = wire_name(self.object, argument);
                setter(argument, form(self.object, argument), &wire)
            })
            .chain(self.options())
            .chain(self.stream())
            .collect();
        let setters = (!setters.is_empty()).then(|| quote!(impl #call { #(#setters)* }));
        let key = self
            .takes_key()
            .then(|| quote!(idempotency_key: crate::IdempotencyKey,));
        let paged = self.paged();
        let confirm = self.confirm();
        let future = self.future();
        quote! {
            #[doc = #doc]
            #[derive(Clone, Debug)]
            #[must_use = "a call sends nothing until it is awaited"]
            pub struct #call {
                client: crate::Client,
                options: crate::call::Options,
                #key
                #(#fields),*
            }

            crate::call::setters!(#call);

            #setters

            #future
            #paged
            #confirm
        }
    }

    /// The setters of options that not all operations support.
    fn options(&self) -> impl Iterator<Item = TokenStream> {
        let key = self.takes_key().then(|| {
            quote! {
                /// The `Idempotency-Key` that every attempt of this call sends. It exists
                /// before the call is sent: store it to call again after a crash or a dropped
                /// future.
                #[must_use]
                pub fn key(&self) -> &crate::IdempotencyKey {
                    &self.idempotency_key
                }

                /// Sets the `Idempotency-Key`. Repeating the call with the same key and the same
                /// body within 24 hours returns the first response again. `None` keeps the key
                /// that the call has.
                pub fn idempotency_key(
                    mut self,
                    key: impl Into<Option<crate::IdempotencyKey>>,
                ) -> Self {
                    if let Some(key) = key.into() {
                        self.idempotency_key = key;
                    }
                    self
                }
            }
        });
        let account = (self.operation.account != HeaderSupport::No).then(|| {
            quote! {
                /// Acts on this member account (`acct_…`) instead of the client's account, or
                /// the key's own.
                pub fn account<M>(mut self, account: impl crate::IntoOptional<String, M>) -> Self {
                    self.options.account = account.into_optional();
                    self
                }
            }
        });
        key.into_iter().chain(account)
    }

    fn future(&self) -> TokenStream {
        let call = self.type_ident();
        let response = &self.signature.response;
        let row = row_name(self.operation);
        let function = format_ident!("{}", self.operation.function());
        let names: Vec<_> = self.signature.arguments.iter().map(|a| &a.name).collect();
        let path = self.operation.path.as_str();
        let segments = self.signature.arguments.iter().filter_map(|argument| {
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
        let segments: Vec<_> = segments.collect();
        let mut checks = vec![match segments.is_empty() {
            true => quote!(crate::Result::Ok(())),
            false => quote!(crate::check::path(operation, &[#(#segments),*])),
        }];
        let body = self.signature.body().map(type_name);
        if body.is_some_and(|body| self.checked.contains(&body)) {
            checks.push(quote!(.and_then(|()| crate::check::body(operation, &body))));
        }
        let key = self.takes_key().then(|| quote!(idempotency_key,));
        let key_option = match self.takes_key() {
            true => quote!(Some(idempotency_key)),
            false => quote!(None),
        };
        let steps = self.operation.is_two_step();
        let (output, read) = match two_step_output(response).filter(|_| steps) {
            Some(done) => (
                quote!(crate::TwoStep<#done, #call>),
                quote!(crate::two_step::Step<#done>),
            ),
            None => (quote!(crate::Response<#response>), quote!(#response)),
        };
        // The copy has the same key, so both steps send it.
        let before = steps.then(|| quote!(let repeat = self.clone();));
        let finish = match (steps, self.page_size()) {
            (true, _) => quote!(move |response| crate::TwoStep::new(response, repeat)),
            (false, Some(size)) => quote! {
                move |response| response.map(|page| page.with_sent_limit(#size))
            },
            (false, None) => quote!(|response| response),
        };
        quote! {
            impl ::std::future::IntoFuture for #call {
                type Output = crate::Result<#output>;
                type IntoFuture = crate::CallFuture<#output>;

                fn into_future(self) -> Self::IntoFuture {
                    #before
                    let Self { client, options, #key #(#names),* } = self;
                    let operation = &#row;
                    let checked = #(#checks)*;
                    let call = crate::call::Call::new(client.handle(), operation, options, #key_option);
                    call.send::<#read, _>(
                        checked,
                        move |writer| writer.#function(#(#passed),*),
                        #finish,
                    )
                }
            }
        }
    }

    /// How the confirming call of a two-step operation is built from the first call.
    fn confirm(&self) -> Option<TokenStream> {
        let call = self.type_ident();
        self.operation.is_two_step().then(|| {
            quote! {
                impl crate::sealed::Sealed for #call {}
                impl crate::ConfirmCall for #call {
                    fn with_token(mut self, token: crate::Secret) -> Self {
                        self.body.confirmation_token = Some(token);
                        self
                    }
                }
            }
        })
    }
}

/// The type of the completed operation of a two-step call.
fn two_step_output(response: &Type) -> Option<&Type> {
    generic(response, "TwoStep")
}

/// The path parameter for a Rust argument, as spelled in the path template.
fn path_parameter<'a>(path: &'a str, argument: &str) -> Option<&'a str> {
    walk::template(path).find(|name| naming::snake(name) == argument)
}

impl Call<'_> {
    /// The methods `stream()` and `pages()` of a paged list.
    pub(super) fn stream(&self) -> Option<TokenStream> {
        self.item()?;
        Some(quote! {
            /// Returns all items of all pages, starting where this call starts. A page is
            /// fetched when all items of the previous page have been returned.
            pub fn stream(self) -> crate::PageStream<Self> {
                crate::PageStream::new(self)
            }

            /// Returns all pages, starting where this call starts. The iteration can be resumed
            /// in another process: see [`Pages::position`](crate::Pages::position).
            pub fn pages(self) -> crate::Pages<Self> {
                crate::Pages::new(self)
            }
        })
    }

    /// The item type of a paged list.
    fn item(&self) -> Option<&Type> {
        if self.operation.paging == Paging::None {
            return None;
        }
        generic(&self.signature.response, "Page")
    }

    /// The argument that limits how many items a page has.
    pub(super) fn page_size(&self) -> Option<syn::Ident> {
        self.item()?;
        match self.operation.paging {
            Paging::Cursor | Paging::Offset => Some(format_ident!("limit")),
            Paging::Page => Some(format_ident!("page_size")),
            Paging::None => None,
        }
    }

    pub(super) fn paged(&self) -> Option<TokenStream> {
        let item = self.item()?;
        let call = self.type_ident();
        let size = self.page_size()?;
        let (style, field, variant) = match self.operation.paging {
            Paging::Cursor => ("Cursor", "cursor", "Cursor"),
            Paging::Offset => ("Offset", "offset", "Offset"),
            Paging::Page => ("Page", "page", "Page"),
            Paging::None => return None,
        };
        let [style, field, variant] = [style, field, variant].map(|name| format_ident!("{name}"));
        let row = row_name(self.operation);
        Some(quote! {
            impl crate::sealed::Sealed for #call {}
            impl crate::PagedCall for #call {
                type Item = #item;
                const PAGING: crate::Paging = crate::Paging::#style;

                fn operation(&self) -> &'static crate::Operation {
                    &#row
                }

                fn position(&self) -> Option<crate::PagePosition> {
                    self.#field.clone().map(crate::PagePosition::#variant)
                }

                fn set_position(&mut self, position: crate::PagePosition) {
                    if let crate::PagePosition::#variant(position) = position {
                        self.#field = Some(position);
                    }
                }

                fn page_size(&self) -> Option<i64> {
                    self.#size
                }

                fn set_page_size(&mut self, size: i64) {
                    self.#size = Some(size);
                }

                fn fetch(&self) -> crate::CallFuture<crate::Response<crate::Page<Self::Item>>> {
                    ::std::future::IntoFuture::into_future(self.clone())
                }
            }
        })
    }
}
