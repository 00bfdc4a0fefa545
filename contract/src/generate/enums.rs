//! Generates open enums.

use quote::{format_ident, quote};
use serde_json::Value;
use syn::Item;

use crate::Document;
use crate::normalise::RUST;

/// One `open_enum!` for each named enum of the normalized document.
pub(super) fn items(normalized: &Document) -> Vec<Item> {
    named(normalized)
        .filter_map(|(name, schema)| item(name, schema))
        .collect()
}

/// The named enums of the normalized document.
pub(super) fn named(normalized: &Document) -> impl Iterator<Item = (&String, &Value)> {
    let schemas = normalized.as_value()["components"]["schemas"].as_object();
    schemas
        .into_iter()
        .flatten()
        .filter(|(_, schema)| schema.get(RUST).is_some() && schema.get("enum").is_some())
}

fn item(name: &str, schema: &Value) -> Option<Item> {
    let values = schema.get("enum")?.as_array()?;
    let variants = schema.get("x-lomi-variants")?.as_array()?;
    let pairs: Vec<_> = values
        .iter()
        .filter_map(Value::as_str)
        .zip(variants.iter().filter_map(Value::as_str))
        .map(|(value, variant)| {
            let doc = format!("`{value}`");
            let variant = format_ident!("{variant}");
            quote!(#[doc = #doc] #variant = #value,)
        })
        .collect();
    let ident = format_ident!("{name}");
    let doc = format!("One of {} values; the API may add more.", values.len());
    syn::parse2(quote! {
        crate::open_enum::open_enum! {
            #[doc = #doc]
            pub enum #ident { #(#pairs)* }
        }
    })
    .ok()
}
