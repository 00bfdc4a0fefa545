//! What a caller passes for a parameter, and what the request writer takes.

use proc_macro2::TokenStream;
use quote::quote;
use serde_json::{Map, Value};

use super::super::signature::Argument;
use crate::naming;

/// What a caller passes for a parameter that is sent as text.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(in crate::generate) enum Form {
    /// The text itself.
    Text,
    /// One value or several, which are joined by commas.
    List,
    /// A decimal number, which is sent as its digits.
    Decimal,
}

/// The form of a parameter, by its Rust name.
pub(in crate::generate) fn form(object: &Map<String, Value>, argument: &Argument) -> Form {
    let name = argument.name.to_string();
    let name = name.trim_end_matches('_');
    let parameters = object.get("parameters").and_then(Value::as_array);
    let found = parameters.into_iter().flatten().find(|parameter| {
        parameter["name"]
            .as_str()
            .is_some_and(|wire| naming::snake(wire) == name)
    });
    match found {
        Some(parameter) if parameter["x-lomi-list"] == "comma" => Form::List,
        Some(parameter) if parameter["schema"]["type"] == "number" => Form::Decimal,
        _ => Form::Text,
    }
}

/// The setter of an optional parameter.
pub(super) fn setter(argument: &Argument, form: Form) -> TokenStream {
    let name = &argument.name;
    let doc = match form {
        Form::List => {
            format!("Sets `{name}`: one value or several, none of which may contain a comma.")
        }
        Form::Text | Form::Decimal => format!("Sets `{name}`; `None` leaves it out."),
    };
    let ty = owned(argument);
    match (argument.is_str(), form) {
        (true, Form::List) => quote! {
            #[doc = #doc]
            pub fn #name(mut self, #name: impl IntoIterator<Item = impl AsRef<str>>) -> Self {
                self.#name = self.options.comma_list(stringify!(#name), #name);
                self
            }
        },
        (true, Form::Text) => quote! {
            #[doc = #doc]
            pub fn #name<M>(mut self, #name: impl crate::IntoOptional<String, M>) -> Self {
                self.#name = #name.into_optional();
                self
            }
        },
        (true, Form::Decimal) => quote! {
            #[doc = #doc]
            pub fn #name<M>(mut self, #name: impl crate::IntoOptional<crate::Decimal, M>) -> Self {
                let number = #name.into_optional();
                self.#name = number.map(|number| crate::Decimal::to_string(&number));
                self
            }
        },
        (false, _) => quote! {
            #[doc = #doc]
            pub fn #name(mut self, #name: impl Into<Option<#ty>>) -> Self {
                self.#name = #name.into();
                self
            }
        },
    }
}

/// The parameter of a method for a required argument, and the value that the
/// call keeps of it. `options` is in scope, for arguments that can be refused.
pub(super) fn required(argument: &Argument, form: Form) -> (TokenStream, TokenStream) {
    let name = &argument.name;
    let ty = owned(argument);
    match (argument.is_str(), form) {
        (true, Form::Text) => (quote!(impl Into<String>), quote!(#name.into())),
        (true, Form::List) => (
            quote!(impl IntoIterator<Item = impl AsRef<str>>),
            quote!(options.comma_list(stringify!(#name), #name).unwrap_or_default()),
        ),
        (true, Form::Decimal) => (
            quote!(impl Into<crate::Decimal>),
            quote!(crate::Decimal::to_string(&#name.into())),
        ),
        (false, _) => (quote!(#ty), quote!(#name)),
    }
}

pub(super) fn owned(argument: &Argument) -> TokenStream {
    let ty = &argument.plain;
    match argument.is_str() {
        true => quote!(String),
        false => quote!(#ty),
    }
}
