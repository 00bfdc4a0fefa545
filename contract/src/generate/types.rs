//! Refines the generated types: what progenitor has no setting for.

use std::collections::{BTreeMap, BTreeSet};

use quote::quote;
use serde_json::Value;
use syn::{Attribute, Field, Fields, Item, ItemStruct, Meta, Type, parse_quote};

use crate::normalise::properties::WIRE;
use crate::{Document, naming, walk};

/// Makes types a caller can hold: null-tolerant collections, wire names that
/// the overlay pinned away, `new` and setters on what is sent.
pub(super) fn refine(file: &mut syn::File, lowered: &Document) {
    let wires = pinned_fields(lowered);
    let requests = walk::usage(lowered.as_value()).requests;
    for items in file.items.iter_mut().filter_map(types_module) {
        let mut constructors = Vec::new();
        for item in items.iter_mut() {
            if let Item::Struct(item) = item {
                refine_struct(item, &wires);
                constructors.extend(constructor(item, lowered, &requests));
            }
        }
        items.extend(constructors);
    }
}

fn types_module(item: &mut Item) -> Option<&mut Vec<Item>> {
    match item {
        Item::Mod(module) if module.ident == "types" => Some(&mut module.content.as_mut()?.1),
        _ => None,
    }
}

/// The wire names of pinned fields, by type and field.
fn pinned_fields(lowered: &Document) -> BTreeMap<(String, String), String> {
    let schemas = lowered.as_value()["components"]["schemas"].as_object();
    let mut found = BTreeMap::new();
    for (name, schema) in schemas.into_iter().flatten() {
        for (field, property) in schema["properties"].as_object().into_iter().flatten() {
            if let Some(wire) = property.get(WIRE).and_then(Value::as_str) {
                let key = (name.clone(), naming::snake(field));
                found.insert(key, wire.to_owned());
            }
        }
    }
    found
}

fn refine_struct(item: &mut ItemStruct, wires: &BTreeMap<(String, String), String>) {
    let name = item.ident.to_string();
    let Fields::Named(fields) = &mut item.fields else {
        return;
    };
    item.attrs.push(parse_quote!(#[non_exhaustive]));
    for field in &mut fields.named {
        let ident = field.ident.as_ref().map(ToString::to_string);
        if let Some(wire) = ident.and_then(|ident| wires.get(&(name.clone(), ident))) {
            field.attrs.push(parse_quote!(#[serde(rename = #wire)]));
        }
        // A collection that is absent is empty; so is one that is null.
        if option_inner(&field.ty).is_none() && has_default(field) {
            field
                .attrs
                .push(parse_quote!(#[serde(deserialize_with = "crate::decode::null_as_default")]));
        }
    }
}

/// `new(required…)` and a setter for each optional field of a request type.
fn constructor(item: &ItemStruct, lowered: &Document, requests: &BTreeSet<String>) -> Option<Item> {
    let name = item.ident.to_string();
    if !requests.contains(&name) {
        return None;
    }
    let ident = &item.ident;
    // In the order in which the contract lists them.
    let order: Vec<String> = lowered.as_value()["components"]["schemas"][&name]["required"]
        .as_array()
        .into_iter()
        .flatten()
        .filter_map(|name| Some(naming::snake(name.as_str()?)))
        .collect();
    let position = |field: &Field| {
        let name = field.ident.as_ref()?.to_string();
        // `type` is a keyword; its field is `type_`.
        let name = name.trim_end_matches('_');
        order.iter().position(|required| required == name)
    };
    let (mut required, optional): (Vec<&Field>, Vec<&Field>) = item
        .fields
        .iter()
        .partition(|field| position(field).is_some());
    required.sort_by_key(|field| position(field));

    let parameters = required.iter().map(|field| {
        let (name, ty) = (&field.ident, into(&field.ty));
        quote!(#name: #ty)
    });
    let given = required.iter().map(|field| {
        let name = &field.ident;
        quote!(#name: #name.into())
    });
    let left_out = optional.iter().map(|field| {
        let name = &field.ident;
        quote!(#name: ::std::default::Default::default())
    });
    let setters = optional.iter().map(|field| {
        let name = &field.ident;
        let doc = format!(
            "Sets `{}`.",
            name.as_ref().map_or_else(String::new, ToString::to_string)
        );
        let inner = option_inner(&field.ty);
        let ty = into(inner.unwrap_or(&field.ty));
        let value = match inner {
            Some(_) => quote!(Some(#name.into())),
            None => quote!(#name.into()),
        };
        quote! {
            #[doc = #doc]
            #[must_use]
            pub fn #name(mut self, #name: #ty) -> Self {
                self.#name = #value;
                self
            }
        }
    });
    let doc = match required.is_empty() {
        true => "Nothing set.",
        false => "What the contract requires; the rest is not sent unless set.",
    };
    Some(parse_quote! {
        impl #ident {
            #[doc = #doc]
            #[must_use]
            pub fn new(#(#parameters),*) -> Self {
                Self { #(#given,)* #(#left_out,)* }
            }
            #(#setters)*
        }
    })
}

fn into(ty: &Type) -> Type {
    parse_quote!(impl ::std::convert::Into<#ty>)
}

fn option_inner(ty: &Type) -> Option<&Type> {
    let Type::Path(path) = ty else { return None };
    let last = path.path.segments.last()?;
    let syn::PathArguments::AngleBracketed(arguments) = &last.arguments else {
        return None;
    };
    match arguments.args.first()? {
        syn::GenericArgument::Type(inner) if last.ident == "Option" => Some(inner),
        _ => None,
    }
}

/// Whether the field may be absent: `#[serde(default)]`.
fn has_default(field: &Field) -> bool {
    field
        .attrs
        .iter()
        .any(|attribute| has_word(attribute, "default"))
}

fn has_word(attribute: &Attribute, word: &str) -> bool {
    let Meta::List(list) = &attribute.meta else {
        return false;
    };
    list.path.is_ident("serde")
        && list
            .tokens
            .clone()
            .into_iter()
            .any(|token| matches!(token, proc_macro2::TokenTree::Ident(ident) if ident == word))
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn refined(schemas: Value, types: Item) -> String {
        let lowered = json!({
            "openapi": "3.0.0",
            "paths": {"/a": {"post": {
                "operationId": "a_create",
                "requestBody": {"content": {"application/json": {
                    "schema": {"$ref": "#/components/schemas/CreateA"}
                }}},
                "responses": {}
            }}},
            "components": {"schemas": schemas}
        });
        let lowered = Document::check("doc.json", lowered).unwrap();
        let mut file = syn::File {
            shebang: None,
            attrs: Vec::new(),
            items: vec![types],
        };
        refine(&mut file, &lowered);
        prettyplease::unparse(&file)
    }

    #[test]
    fn collections_take_null_and_pinned_fields_their_wire_name() {
        let text = refined(
            json!({"CreateA": {}, "A": {"properties": {"other": {"x-lomi-wire": "theOther"}}}}),
            parse_quote! {
                pub mod types {
                    pub struct A {
                        #[serde(default, skip_serializing_if = "::std::vec::Vec::is_empty")]
                        pub list: ::std::vec::Vec<String>,
                        #[serde(default, skip_serializing_if = "::std::option::Option::is_none")]
                        pub other: ::std::option::Option<String>,
                    }
                }
            },
        );
        assert_eq!(text.matches("null_as_default").count(), 1, "{text}");
        assert!(text.contains("#[serde(rename = \"theOther\")]"), "{text}");
        assert!(text.contains("#[non_exhaustive]"), "{text}");
        assert!(!text.contains("impl A"), "{text}");
    }

    #[test]
    fn requests_get_new_in_contract_order_and_setters() {
        let text = refined(
            json!({"CreateA": {"required": ["title", "amount"]}}),
            parse_quote! {
                pub mod types {
                    pub struct CreateA {
                        pub amount: i64,
                        #[serde(default, skip_serializing_if = "::std::option::Option::is_none")]
                        pub note: ::std::option::Option<String>,
                        pub title: String,
                    }
                }
            },
        );
        let title = text.find("title: impl").unwrap();
        let amount = text.find("amount: impl").unwrap();
        assert!(title < amount, "{text}");
        assert!(text.contains("pub fn note(mut self"), "{text}");
        assert!(!text.contains("pub fn amount"), "{text}");
    }
}
