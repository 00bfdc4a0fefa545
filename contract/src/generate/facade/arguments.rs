//! Converts the arguments of the public methods to those of the request writers.

use proc_macro2::TokenStream;
use quote::quote;
use serde_json::{Map, Value};

use super::super::signature::Argument;
use crate::naming;

/// How a caller passes a parameter that is sent as text.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(in crate::generate) enum Form {
    /// The text itself.
    Text,
    /// One or more values, which are joined with commas.
    List,
    /// A decimal number, which is sent as text.
    Decimal,
}

/// The form of a parameter, by its Rust name.
pub(in crate::generate) fn form(object: &Map<String, Value>, argument: &Argument) -> Form {
    match declared(object, argument) {
        Some(parameter) if parameter["x-lomi-list"] == "comma" => Form::List,
        Some(parameter) if parameter["schema"]["type"] == "number" => Form::Decimal,
        _ => Form::Text,
    }
}

/// The name of a parameter in the contract.
pub(super) fn wire_name(object: &Map<String, Value>, argument: &Argument) -> String {
    let declared = declared(object, argument).and_then(|parameter| parameter["name"].as_str());
    declared.map_or_else(|| argument.name.to_string(), str::to_owned)
}

fn declared<'a>(object: &'a Map<String, Value>, argument: &Argument) -> Option<&'a Value> {
    let name = argument.name.to_string();
    let name = name.trim_end_matches('_');
    let parameters = object.get("parameters").and_then(Value::as_array);
    parameters.into_iter().flatten().find(|parameter| {
        parameter["name"]
            .as_str()
            .is_some_and(|wire| naming::snake(wire) == name)
    })
}

/// The setter of an optional parameter.
pub(super) fn setter(argument: &Argument, form: Form, wire: &str) -> TokenStream {
    let name = &argument.name;
    let doc = match form {
        Form::List => format!("Sets `{name}`: one or more values, which must not contain commas."),
        Form::Text | Form::Decimal => format!("Sets `{name}`; `None` omits it."),
    };
    let ty = owned(argument);
    match (argument.is_str(), form) {
        (true, Form::List) => quote! {
            #[doc = #doc]
            pub fn #name(mut self, #name: impl IntoIterator<Item = impl AsRef<str>>) -> Self {
                self.#name = self.options.comma_list(#wire, #name);
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

/// The parameter type of a required argument, and the expression for the value that the call
/// stores. The expression may use `options`, to record an invalid argument.
pub(super) fn required(argument: &Argument, form: Form, wire: &str) -> (TokenStream, TokenStream) {
    let name = &argument.name;
    let ty = owned(argument);
    match (argument.is_str(), form) {
        (true, Form::Text) => (quote!(impl Into<String>), quote!(#name.into())),
        (true, Form::List) => (
            quote!(impl IntoIterator<Item = impl AsRef<str>>),
            quote!(options.comma_list(#wire, #name).unwrap_or_default()),
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
