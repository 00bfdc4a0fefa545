//! What a caller gives, and what the generated method takes.

use proc_macro2::TokenStream;
use quote::quote;
use serde_json::{Map, Value};

use super::super::signature::Argument;
use crate::naming;

/// What a caller gives for a parameter that is sent as text.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(in crate::generate) enum Form {
    /// The text itself.
    Text,
    /// One value or several, which are joined by commas.
    List,
    /// A decimal, which is sent as its digits.
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

pub(super) fn setter(argument: &Argument, form: Form) -> TokenStream {
    let name = &argument.name;
    let doc = match form {
        Form::List => format!("Sets `{name}`: one value or several."),
        Form::Text | Form::Decimal => format!("Sets `{name}`."),
    };
    let (parameter, value) = parameter(argument, form);
    quote! {
        #[doc = #doc]
        pub fn #name(mut self, #name: #parameter) -> Self {
            self.#name = Some(#value);
            self
        }
    }
}

/// The parameter that takes an argument, and what is kept of it.
pub(super) fn parameter(argument: &Argument, form: Form) -> (TokenStream, TokenStream) {
    let name = &argument.name;
    let ty = owned(argument);
    match (argument.is_str(), form) {
        (true, Form::Text) => (quote!(impl Into<String>), quote!(#name.into())),
        (true, Form::List) => (
            quote!(impl IntoIterator<Item = impl AsRef<str>>),
            quote!(crate::call::comma_list(#name)),
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
