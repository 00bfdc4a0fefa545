//! Reads the fields of generated structs.

use proc_macro2::TokenStream;
use quote::quote;
use serde_json::Value;
use syn::{Field, GenericArgument, PathArguments, Type};

use crate::naming;

/// The Rust name of a field, without the underscore that escapes a keyword.
pub(super) fn rust_name(field: &Field) -> String {
    let name = field
        .ident
        .as_ref()
        .map(ToString::to_string)
        .unwrap_or_default();
    name.trim_end_matches('_').to_owned()
}

/// The field of a property of the contract.
pub(super) fn of_property<'a>(fields: &'a syn::Fields, property: &str) -> Option<&'a Field> {
    let name = naming::snake(property);
    fields.iter().find(|field| rust_name(field) == name)
}

/// The expression for the value of a field, as an `Option` of a reference.
pub(super) fn value(field: &Field) -> TokenStream {
    let name = &field.ident;
    match generic(&field.ty, "Option") {
        Some(inner) if generic(inner, "Option").is_some() => {
            quote!(self.#name.as_ref().and_then(::std::option::Option::as_ref))
        }
        Some(_) => quote!(self.#name.as_ref()),
        None => quote!(::std::option::Option::Some(&self.#name)),
    }
}

/// The type of a field without `Option`.
pub(super) fn plain(ty: &Type) -> &Type {
    generic(ty, "Option").map_or(ty, plain)
}

/// The first generic argument of `ty`, if its last path segment is `name`.
pub fn generic<'a>(ty: &'a Type, name: &str) -> Option<&'a Type> {
    let Type::Path(path) = ty else { return None };
    let last = path.path.segments.last()?;
    let PathArguments::AngleBracketed(arguments) = &last.arguments else {
        return None;
    };
    match arguments.args.first()? {
        GenericArgument::Type(inner) if last.ident == name => Some(inner),
        _ => None,
    }
}

/// The type of the values of a map.
pub(super) fn map_value(ty: &Type) -> Option<&Type> {
    let Type::Path(path) = ty else { return None };
    let last = path.path.segments.last()?;
    match &last.arguments {
        PathArguments::AngleBracketed(arguments) if last.ident == "BTreeMap" => {
            match arguments.args.last()? {
                GenericArgument::Type(value) => Some(value),
                _ => None,
            }
        }
        _ => None,
    }
}

/// The last segment of a path type: `types::Link` is `Link`.
pub fn last_segment(ty: &Type) -> Option<String> {
    let Type::Path(path) = ty else { return None };
    Some(path.path.segments.last()?.ident.to_string())
}

/// The strings of an array.
pub(super) fn strings(value: &Value) -> impl Iterator<Item = &str> {
    value
        .as_array()
        .into_iter()
        .flatten()
        .filter_map(Value::as_str)
}
