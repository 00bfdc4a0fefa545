//! Refines the generated types: what progenitor has no setting for.

use std::collections::BTreeMap;

use quote::quote;
use serde_json::Value;
use syn::{Field, Fields, Item, ItemStruct, Meta, Type, parse_quote};

use super::fields::{self, generic, rust_name, strings};
use super::{checks, describe, enums};
use crate::marks::CONSTRUCTORS;
use crate::normalise::properties::{CLEARABLE, WIRE};
use crate::{Document, Result, naming, walk};

/// What the facade has to know of the types.
pub(super) struct Refined {
    /// The types with a check before sending.
    pub(super) checked: Vec<String>,
}

/// Makes types a caller can hold: null-tolerant collections, fields that can
/// be cleared, wire names that the overlay pinned away, `new` and setters and
/// checks on what is sent, open enums.
pub(super) fn refine(file: &mut syn::File, lowered: &Document) -> Result<Refined> {
    let schemas = &lowered.as_value()["components"]["schemas"];
    let requests = walk::usage(lowered.as_value()).requests;
    let mut checked = Vec::new();
    for items in file.items.iter_mut().filter_map(types_module) {
        for item in items.iter_mut() {
            match item {
                Item::Struct(item) => {
                    let schema = &schemas[item.ident.to_string()];
                    refine_struct(item, schema);
                    describe::item(&item.ident, &mut item.attrs);
                    item.fields.iter_mut().for_each(describe::field);
                }
                Item::Enum(item) => {
                    describe::item(&item.ident, &mut item.attrs);
                    let fields = item.variants.iter_mut().flat_map(|v| v.fields.iter_mut());
                    fields.for_each(describe::field);
                }
                _ => {}
            }
        }
        let structs: Vec<_> = items
            .iter()
            .filter_map(|item| match item {
                Item::Struct(item) if requests.contains(&item.ident.to_string()) => Some(item),
                _ => None,
            })
            .filter(|item| {
                // A body that is a free map is a tuple; it converts from the map.
                matches!(item.fields, Fields::Named(_))
            })
            .collect();
        let checks = checks::items(&structs, lowered)?;
        checked.extend(checks.keys().cloned());
        let constructors = structs
            .iter()
            .map(|item| constructor(item, &schemas[item.ident.to_string()]));
        let added: Vec<Item> = constructors
            .chain(checks.into_values())
            .chain(enums::items(lowered))
            .collect();
        items.extend(added);
    }
    Ok(Refined { checked })
}

fn types_module(item: &mut Item) -> Option<&mut Vec<Item>> {
    match item {
        Item::Mod(module) if module.ident == "types" => Some(&mut module.content.as_mut()?.1),
        _ => None,
    }
}

/// The names of the public types.
pub(super) fn names(file: &syn::File, lowered: &Document) -> Vec<String> {
    let modules = file.items.iter().filter_map(|item| match item {
        Item::Mod(module) if module.ident == "types" => Some(&module.content.as_ref()?.1),
        _ => None,
    });
    let generated = modules.flatten().filter_map(|item| match item {
        Item::Struct(item) => Some(item.ident.to_string()),
        Item::Enum(item) => Some(item.ident.to_string()),
        _ => None,
    });
    let sets = enums::sets(lowered).map(|(name, _)| name.clone());
    generated.chain(sets).collect()
}

fn refine_struct(item: &mut ItemStruct, schema: &Value) {
    let wires: BTreeMap<String, &str> = schema["properties"]
        .as_object()
        .into_iter()
        .flatten()
        .filter_map(|(name, property)| Some((naming::snake(name), property.get(WIRE)?.as_str()?)))
        .collect();
    let clearable: Vec<String> = strings(&schema[CLEARABLE]).map(naming::snake).collect();
    let Fields::Named(fields) = &mut item.fields else {
        return;
    };
    item.attrs.push(parse_quote!(#[non_exhaustive]));
    for field in &mut fields.named {
        let name = rust_name(field);
        if let Some(wire) = wires.get(&name) {
            field.attrs.push(parse_quote!(#[serde(rename = #wire)]));
        }
        if clearable.contains(&name) {
            make_clearable(field);
        } else if generic(&field.ty, "Option").is_none() && has_default(field) {
            // A collection that is absent is empty; so is one that is null.
            field
                .attrs
                .push(parse_quote!(#[serde(deserialize_with = "crate::decode::null_as_default")]));
        }
    }
}

/// Not set, null on purpose, or a value.
fn make_clearable(field: &mut Field) {
    let ty = match generic(&field.ty, "Option") {
        Some(inner) => inner.clone(),
        None => field.ty.clone(),
    };
    field.ty = parse_quote!(::std::option::Option<::std::option::Option<#ty>>);
    field
        .attrs
        .retain(|attribute| !attribute.path().is_ident("serde"));
    field.attrs.push(parse_quote! {
        #[serde(
            default,
            skip_serializing_if = "::std::option::Option::is_none",
            deserialize_with = "crate::decode::set"
        )]
    });
}

/// `new(required…)` and a setter for each optional field of a request type.
fn constructor(item: &ItemStruct, schema: &Value) -> Item {
    let ident = &item.ident;
    // In the order in which the contract lists them.
    let order: Vec<String> = strings(&schema["required"]).map(naming::snake).collect();
    let position = |field: &Field| order.iter().position(|name| *name == rust_name(field));
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
        let (name, value) = (&field.ident, value(&field.ident, &field.ty));
        quote!(#name: #value)
    });
    let left_out = optional.iter().map(|field| {
        let name = &field.ident;
        quote!(#name: ::std::default::Default::default())
    });
    let setters = optional.iter().map(|field| setter(field));
    let named = schema[CONSTRUCTORS]
        .as_array()
        .into_iter()
        .flatten()
        .filter_map(|described| named_constructor(item, &required, described));
    let doc = match required.is_empty() {
        true => "Nothing set.",
        false => "What the contract requires; the rest is not sent unless set.",
    };
    parse_quote! {
        impl #ident {
            #[doc = #doc]
            #[must_use]
            #[allow(clippy::new_without_default)]
            pub fn new(#(#parameters),*) -> Self {
                Self { #(#given,)* #(#left_out,)* }
            }
            #(#named)*
            #(#setters)*
        }
    }
}

/// `CreatePaymentLink::instant(title, currency_code, amount)`: a constructor
/// `{name, sets: {field: value}, takes: [field], doc}` of the overlay.
fn named_constructor(
    item: &ItemStruct,
    required: &[&Field],
    described: &Value,
) -> Option<proc_macro2::TokenStream> {
    let name = quote::format_ident!("{}", described["name"].as_str()?);
    let sets = described["sets"].as_object()?;
    let taken: Vec<&Field> = strings(&described["takes"])
        .filter_map(|property| fields::of_property(&item.fields, property))
        .collect();
    let parameters = taken.iter().map(|field| {
        let (name, ty) = (&field.ident, into(fields::plain(&field.ty)));
        quote!(#name: #ty)
    });
    // The required ones, in the order of `new`: taken, or set to a value.
    let arguments = required.iter().map(|field| {
        let name = &field.ident;
        match sets.get(&rust_name(field)).and_then(Value::as_str) {
            Some(value) => {
                let ty = &field.ty;
                quote!(<#ty>::from(#value))
            }
            None => quote!(#name),
        }
    });
    let rest = taken
        .iter()
        .filter(|field| !required.contains(field))
        .map(|field| {
            let name = &field.ident;
            quote!(.#name(#name))
        });
    let doc = described["doc"].as_str()?;
    Some(quote! {
        #[doc = #doc]
        #[must_use]
        pub fn #name(#(#parameters),*) -> Self {
            Self::new(#(#arguments),*) #(#rest)*
        }
    })
}

fn setter(field: &Field) -> proc_macro2::TokenStream {
    let name = &field.ident;
    let label = rust_name(field);
    let doc = format!("Sets `{label}`.");
    let optional = generic(&field.ty, "Option");
    let clearable = optional.and_then(|inner| generic(inner, "Option"));
    let inner = clearable.or(optional).unwrap_or(&field.ty);
    let (ty, value) = (into(inner), value(name, inner));
    let value = match (clearable, optional) {
        (Some(_), _) => quote!(Some(Some(#value))),
        (None, Some(_)) => quote!(Some(#value)),
        (None, None) => value,
    };
    let clear = clearable.map(|_| {
        let clear = quote::format_ident!("clear_{label}");
        let doc = format!("Sends `{label}` as null, to clear it.");
        quote! {
            #[doc = #doc]
            #[must_use]
            pub fn #clear(mut self) -> Self {
                self.#name = Some(None);
                self
            }
        }
    });
    quote! {
        #[doc = #doc]
        #[must_use]
        pub fn #name(mut self, #name: #ty) -> Self {
            self.#name = #value;
            self
        }
        #clear
    }
}

/// Texts, amounts and times come in several forms; the rest as it is, so that
/// a misspelt value does not compile.
fn into(ty: &Type) -> Type {
    match fields::last_segment(ty).as_deref() {
        Some("String" | "Decimal" | "Secret" | "Timestamp") => {
            parse_quote!(impl ::std::convert::Into<#ty>)
        }
        _ => ty.clone(),
    }
}

/// What a setter or `new` makes of such an argument.
fn value(name: &Option<syn::Ident>, ty: &Type) -> proc_macro2::TokenStream {
    match into(ty) == *ty {
        true => quote!(#name),
        false => quote!(#name.into()),
    }
}

/// Whether the field may be absent: `#[serde(default)]`.
pub(crate) fn has_default(field: &Field) -> bool {
    field.attrs.iter().any(|attribute| {
        let Meta::List(list) = &attribute.meta else {
            return false;
        };
        let mut words = list.tokens.clone().into_iter();
        list.path.is_ident("serde")
            && words.any(
                |token| matches!(token, proc_macro2::TokenTree::Ident(ident) if ident == "default"),
            )
    })
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
        refine(&mut file, &lowered).unwrap();
        prettyplease::unparse(&file)
    }

    fn create() -> Item {
        parse_quote! {
            pub mod types {
                pub struct CreateA {
                    pub amount: i64,
                    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
                    pub note: ::std::option::Option<String>,
                    pub title: String,
                }
            }
        }
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
                        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
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
            create(),
        );
        assert!(text.contains("pub fn new(title: impl"), "{text}");
        assert!(text.contains("amount: i64) -> Self"), "{text}");
        assert!(text.contains("pub fn note(mut self"), "{text}");
        assert!(!text.contains("pub fn amount"), "{text}");
        assert!(!text.contains("clear_note"), "{text}");
    }

    #[test]
    fn clearable_fields_have_three_states() {
        let text = refined(json!({"CreateA": {"x-lomi-clearable": ["note"]}}), create());
        assert!(text.contains("pub fn clear_note(mut self)"), "{text}");
        assert!(
            text.contains("note: ::std::option::Option<::std::option::Option<String>>"),
            "{text}"
        );
        assert!(text.contains("crate::decode::set"), "{text}");
    }

    #[test]
    fn rules_become_checks() {
        let text = refined(
            json!({"CreateA": {
                "x-lomi-checks": {"title": {"minLength": 1}},
                "x-lomi-rules": [{
                    "if": {"title": "x"}, "required": ["note"], "above": {"amount": 0},
                    "because": "so it is"
                }]
            }}),
            create(),
        );
        assert!(
            text.contains("impl crate::check::Check for CreateA"),
            "{text}"
        );
        assert!(text.contains("check::length("), "{text}");
        assert!(text.contains("check::required("), "{text}");
        assert!(text.contains("check::above("), "{text}");
    }
}
