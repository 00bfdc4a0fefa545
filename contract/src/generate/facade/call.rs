//! One call: its method on the resource, its setters, its future.

use proc_macro2::TokenStream;
use quote::{format_ident, quote};
use serde_json::{Map, Value};
use syn::Type;

use super::super::fields::generic;
use super::super::signature::{Argument, Signature, type_name};
use super::super::types::Refined;
use super::arguments::{form, owned, parameter, setter};
use super::escape;
use crate::operation::{Acceptance, Operation, Paging, Retry};
use crate::{naming, walk};

/// An operation on its way to Rust.
pub(super) struct Call<'a> {
    pub(super) index: usize,
    pub(super) operation: &'a Operation,
    pub(super) signature: &'a Signature,
    pub(super) object: &'a Map<String, Value>,
    pub(super) refined: &'a Refined,
    /// What reads the thing that the operation acts on.
    pub(super) reading: Option<&'a Operation>,
}

impl Call<'_> {
    pub(super) fn type_ident(&self) -> syn::Ident {
        format_ident!("{}", naming::pascal(&self.operation.name))
    }

    /// The documentation of the method: what it does, where it goes, what it takes.
    fn doc(&self) -> String {
        let Operation { method, path, .. } = self.operation;
        // Our own words; they come in through the overlay.
        let summary = self.object.get("summary").and_then(Value::as_str);
        let mut doc = match summary {
            Some(summary) => format!("{summary}\n\n"),
            None => String::new(),
        };
        doc += &format!("`{method} {path}` (`{}`).\n", self.operation.id);
        match self.operation.idempotency_key {
            Acceptance::Required | Acceptance::Optional => {
                doc +=
                    "\nSends an `Idempotency-Key`, made for the call unless the caller sets one.\n";
            }
            Acceptance::No => {}
        }
        if self.operation.account != Acceptance::No {
            doc += "\nCan act on a member account (`Lomi-Account`).\n";
        }
        match self.operation.paging {
            Paging::Cursor => {
                doc += "\nA list in pages, by `limit` and `cursor`; `stream()` walks it.\n"
            }
            Paging::Offset => {
                doc += "\nA list in pages, by `limit` and `offset`; `stream()` walks it.\n"
            }
            Paging::Page => {
                doc += "\nA list in pages, by `page` and `page_size`; `stream()` walks it.\n"
            }
            Paging::None => {}
        }
        if self.operation.is_two_step() {
            doc += "\nMoves money in two steps: the first answer is a preview to confirm.\n";
        }
        doc += match self.operation.retry {
            Retry::Safe => "\nSafe to repeat.\n",
            Retry::WithKey => "\nSafe to repeat with the same key.\n",
            Retry::NeverAfterSend => {
                "\nNot safe to repeat once it may have reached the server: it could act twice.\n"
            }
        };
        if self.operation.retry == Retry::NeverAfterSend {
            doc += &self.find_out();
        }
        doc +=
            "\n# Errors\n\nEvery variant of [`Error`](crate::Error), once the call is awaited.\n";
        doc
    }

    /// How a caller finds out whether a call acted that nobody answered.
    fn find_out(&self) -> String {
        let after = "After [an unknown outcome](crate::Error::outcome_unknown)";
        let Some(reading) = self.reading else {
            return format!(
                "{after} the API has nothing to read that would tell: ask lomi. support, with the request id.\n"
            );
        };
        let Operation { resource, name, .. } = reading;
        let handle = naming::pascal(resource);
        let (method, of) = (escape(name), reading.path.as_str());
        format!(
            "{after} look with [`{resource}().{method}()`](crate::resources::{resource}::{handle}::{method}) \
             (`GET {of}`) whether it acted, before calling again.\n"
        )
    }

    /// The method on the resource, which takes what the call cannot do without.
    pub(super) fn method(&self) -> TokenStream {
        let doc = self.doc();
        let alias = &self.operation.id;
        let method = format_ident!("{}", escape(&self.operation.name));
        let call = self.type_ident();
        let required = self.required().map(|argument| {
            let name = &argument.name;
            let (ty, _) = parameter(argument, form(self.object, argument));
            quote!(#name: #ty)
        });
        let fields = self.signature.arguments.iter().map(|argument| {
            let name = &argument.name;
            let (_, value) = parameter(argument, form(self.object, argument));
            match argument.optional {
                true => quote!(#name: None),
                false => quote!(#name: #value),
            }
        });
        let options = match self.operation.idempotency_key {
            Acceptance::No => quote!(crate::call::Options::default()),
            _ => quote!(crate::call::Options::with_key(&self.client)),
        };
        quote! {
            #[doc = #doc]
            #[doc(alias = #alias)]
            pub fn #method(&self, #(#required),*) -> #call {
                #call {
                    client: self.client.clone(),
                    options: #options,
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
    pub(super) fn definition(&self) -> TokenStream {
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
            .map(|argument| setter(argument, form(self.object, argument)))
            .chain(self.options())
            .chain(self.stream())
            .collect();
        let setters = (!setters.is_empty()).then(|| quote!(impl #call { #(#setters)* }));
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
                #(#fields),*
            }

            crate::call::setters!(#call);

            #setters

            #future
            #paged
            #confirm
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
        let body = self.signature.body().map(type_name);
        let body_check = body
            .filter(|body| self.refined.checked.contains(body))
            .map(|_| quote!(.and_then(|()| crate::check::body(operation, &body))));
        let steps = self.operation.is_two_step();
        let output = match two_step(answer).filter(|_| steps) {
            Some(done) => quote!(crate::TwoStep<#done, #call>),
            None => quote!(#answer),
        };
        // The clone has the same key: both steps carry one.
        let before = steps.then(|| quote!(let repeat = self.clone();));
        let after = steps.then(|| {
            quote! {
                let future = Box::pin(async move {
                    Ok(future.await?.map(|step| step.with_call(repeat)))
                });
            }
        });
        quote! {
            impl ::std::future::IntoFuture for #call {
                type Output = crate::Result<crate::Response<#output>>;
                type IntoFuture = crate::CallFuture<#output>;

                fn into_future(self) -> Self::IntoFuture {
                    #before
                    let Self { client, options, #(#names),* } = self;
                    let operation = &crate::generated::OPERATIONS[#index];
                    let checked = crate::call::check_path(operation, &[#(#checked),*]) #body_check;
                    let future = crate::call::send(client, operation, options, checked, move |low_level| async move {
                        low_level.#function(#(#passed),*).await
                    });
                    #after
                    future
                }
            }
        }
    }

    /// How the second step of a money call repeats the first.
    fn confirm(&self) -> Option<TokenStream> {
        let call = self.type_ident();
        self.operation.is_two_step().then(|| {
            quote! {
                impl crate::two_step::Confirm for #call {
                    fn confirm(mut self, token: crate::Secret) -> Self {
                        self.body.confirmation_token = Some(token);
                        self
                    }
                }
            }
        })
    }
}

/// What a two-step call answers when it is done.
fn two_step(answer: &Type) -> Option<&Type> {
    generic(answer, "TwoStep")
}

/// The name between braces in the template that Rust calls `argument`.
fn path_parameter<'a>(path: &'a str, argument: &str) -> Option<&'a str> {
    walk::template(path).find(|name| naming::snake(name) == argument)
}
