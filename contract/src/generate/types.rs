//! Adjusts progenitor's types in ways that progenitor has no setting for.

use std::collections::{BTreeMap, BTreeSet};

use quote::quote;
use serde_json::Value;
use syn::{Field, Fields, Item, ItemStruct, Type, parse_quote};

use super::fields::{self, generic, rust_name, strings};
use super::{checks, enums, objects};
use crate::extensions::CONSTRUCTORS;
use crate::normalise::properties::{CLEARABLE, WIRE};
use crate::{Document, Result, naming, walk};

/// Makes collections accept null, sets clearable fields and JSON names, and adds `new`, setters and
/// checks to request types. Returns the names of the types that have checks.
pub(super) fn refine(file: &mut syn::File, normalized: &Document) -> Result<BTreeSet<String>> {
    let schemas = &normalized.as_value()["components"]["schemas"];
    let requests = walk::usage(normalized.as_value()).requests;
    let mut checked = BTreeSet::new();
    for items in file.items.iter_mut().filter_map(types_module) {
        for item in items.iter_mut() {
            match item {
                Item::Struct(item) => {
                    let name = item.ident.to_string();
                    refine_struct(item, &schemas[&name]);
                    if let Fields::Unnamed(fields) = &mut item.fields {
                        // Code in the files of other types reads the value.
                        for field in &mut fields.unnamed {
                            if matches!(field.vis, syn::Visibility::Inherited) {
                                field.vis = parse_quote!(pub(crate));
                            }
                            objects::describe_optional(field);
                        }
                    }
                    objects::add_json_schema(&item.ident, &mut item.attrs);
                    if requests.contains(&name) {
                        add_extra(item);
                    }
                }
                Item::Enum(item) => {
                    objects::add_json_schema(&item.ident, &mut item.attrs);
                    let fields = item.variants.iter_mut().flat_map(|v| v.fields.iter_mut());
                    fields.for_each(objects::describe_optional);
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
                // A body without declared properties is a tuple struct around a map.
                matches!(item.fields, Fields::Named(_))
            })
            .collect();
        let checks = checks::items(&structs, normalized)?;
        checked.extend(checks.keys().cloned());
        let constructors = structs
            .iter()
            .map(|item| constructor(item, &schemas[item.ident.to_string()]));
        let mut added: Vec<Item> = constructors
            .chain(checks.into_values())
            .chain(enums::items(normalized))
            .collect();
        for item in items.iter_mut() {
            if let Item::Struct(item) = item {
                added.extend(objects::object(item)?);
            }
        }
        items.extend(added);
    }
    Ok(checked)
}

fn types_module(item: &mut Item) -> Option<&mut Vec<Item>> {
    match item {
        Item::Mod(module) if module.ident == "types" => Some(&mut module.content.as_mut()?.1),
        _ => None,
    }
}

/// The names of the public types.
pub(super) fn names(file: &syn::File, normalized: &Document) -> Vec<String> {
    let modules = file.items.iter().filter_map(|item| match item {
        Item::Mod(module) if module.ident == "types" => Some(&module.content.as_ref()?.1),
        _ => None,
    });
    let generated = modules.flatten().filter_map(|item| match item {
        Item::Struct(item) => Some(item.ident.to_string()),
        Item::Enum(item) => Some(item.ident.to_string()),
        _ => None,
    });
    let enum_names = enums::named(normalized).map(|(name, _)| name.clone());
    generated.chain(enum_names).collect()
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
        }
    }
}

/// Adds a field for properties that the contract does not list. It is not deserialized: for a
/// flattened field serde would buffer the whole object, and numbers would lose digits.
fn add_extra(item: &mut ItemStruct) {
    if let Fields::Named(fields) = &mut item.fields {
        fields.named.push(parse_quote! {
            #[serde(flatten, skip_deserializing)]
            #[cfg_attr(feature = "schemars", schemars(skip))]
            pub(crate) undeclared: crate::extra::Extra
        });
    }
}

/// Whether a field is the one that [`add_extra`] adds.
pub(super) fn is_extra(field: &Field) -> bool {
    field
        .ident
        .as_ref()
        .is_some_and(|name| name == "undeclared")
        && matches!(field.vis, syn::Visibility::Restricted(_))
}

/// Changes a field to one that can be unset, null, or a value.
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
            skip_serializing_if = "::std::option::Option::is_none"
        )]
    });
}

/// The `new` function of a request type, and a setter for each optional field.
fn constructor(item: &ItemStruct, schema: &Value) -> Item {
    let ident = &item.ident;
    // Arguments have the order in which the contract lists the required fields.
    let order: Vec<String> = strings(&schema["required"]).map(naming::snake).collect();
    let position = |field: &Field| order.iter().position(|name| *name == rust_name(field));
    let (mut required, optional): (Vec<&Field>, Vec<&Field>) = item
        .fields
        .iter()
        .partition(|field| position(field).is_some());
    required.sort_by_key(|field| position(field));

    let parameters = required.iter().map(|field| {
        let (name, ty) = (&field.ident, argument_type(&field.ty));
        quote!(#name: #ty)
    });
    let values = required.iter().map(|field| {
        let (name, value) = (&field.ident, argument_value(&field.ident, &field.ty));
        quote!(#name: #value)
    });
    let defaults = optional.iter().map(|field| {
        let name = &field.ident;
        quote!(#name: ::std::default::Default::default())
    });
    let setters = optional
        .iter()
        .filter(|field| !is_extra(field))
        .map(|field| setter(field));
    let named_constructors = schema[CONSTRUCTORS]
        .as_array()
        .into_iter()
        .flatten()
        .filter_map(|constructor| named_constructor(item, &required, constructor));
    let doc = match required.is_empty() {
        true => "Creates a body with no fields set.",
        false => {
            "Creates a body with the required fields. Other fields are only sent if they are set."
        }
    };
    // A contract can have a field of this name.
    let is_taken = item.fields.iter().any(|field| rust_name(field) == "extra");
    let extra = quote::format_ident!("{}", if is_taken { "undeclared" } else { "extra" });
    parse_quote! {
        impl #ident {
            #[doc = #doc]
            #[must_use]
            #[allow(clippy::new_without_default)]
            pub fn new(#(#parameters),*) -> Self {
                Self { #(#values,)* #(#defaults,)* }
            }
            #(#named_constructors)*
            #(#setters)*

            /// Sends a field that this version of the SDK does not know. A call with a field
            /// that the type has is rejected before it is sent: use the setter.
            ///
            /// Such fields are not read back: a body that is stored as JSON and deserialized
            /// again has lost them.
            #[must_use]
            pub fn #extra(
                mut self,
                field: impl Into<String>,
                value: impl ::serde::Serialize,
            ) -> Self {
                self.undeclared.insert(field.into(), value);
                self
            }
        }
    }
}

/// A constructor of the overlay, `{name, sets: {field: value}, takes: [field], doc}`, such as
/// `CreatePaymentLink::instant(title, currency_code, amount)`.
fn named_constructor(
    item: &ItemStruct,
    required: &[&Field],
    constructor: &Value,
) -> Option<proc_macro2::TokenStream> {
    let name = quote::format_ident!("{}", constructor["name"].as_str()?);
    let sets = constructor["sets"].as_object()?;
    let taken: Vec<&Field> = strings(&constructor["takes"])
        .filter_map(|property| fields::of_property(&item.fields, property))
        .collect();
    let parameters = taken.iter().map(|field| {
        let (name, ty) = (&field.ident, argument_type(fields::plain(&field.ty)));
        quote!(#name: #ty)
    });
    // The arguments of `new`: each is either taken from the caller or set to a value.
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
    let doc = constructor["doc"].as_str()?;
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
    let doc = format!("Sets `{label}`; `None` omits it.");
    let optional = generic(&field.ty, "Option");
    let clearable = optional.and_then(|inner| generic(inner, "Option"));
    let inner = clearable.or(optional).unwrap_or(&field.ty);
    if fields::last_segment(inner).is_some_and(|name| name == "Map") {
        return map_setter(field, &label, inner);
    }
    let (generics, ty, value) = match is_converted(inner) {
        true => (
            quote!(<M>),
            quote!(impl crate::IntoOptional<#inner, M>),
            quote!(#name.into_optional()),
        ),
        false => (
            quote!(),
            quote!(impl ::std::convert::Into<::std::option::Option<#inner>>),
            quote!(#name.into()),
        ),
    };
    let value = match (clearable, optional) {
        (Some(_), _) => quote!(#value.map(::std::option::Option::Some)),
        (None, Some(_)) => value,
        (None, None) => quote!({
            let value: ::std::option::Option<#inner> = #value;
            value.unwrap_or_default()
        }),
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
        pub fn #name #generics(mut self, #name: #ty) -> Self {
            self.#name = #value;
            self
        }
        #clear
    }
}

/// The setter of a map, which accepts anything that serializes to an object.
fn map_setter(field: &Field, label: &str, map: &Type) -> proc_macro2::TokenStream {
    let name = &field.ident;
    let wrapped = |map| match &field.ty == map {
        true => quote!(map),
        false if generic(&field.ty, "Option").is_some_and(|inner| inner == map) => {
            quote!(Some(map))
        }
        false => quote!(Some(Some(map))),
    };
    let value = wrapped(map);
    let doc = format!(
        "Sets `{label}` to anything that serializes to a JSON object: a map, `json!({{…}})`, or your \
         own struct. `None` omits it. A call with any other value is rejected before it is sent."
    );
    quote! {
        #[doc = #doc]
        #[must_use]
        pub fn #name(mut self, #name: impl ::serde::Serialize) -> Self {
            if let Some(map) = self.undeclared.object(#label, #name) {
                self.#name = #value;
            }
            self
        }
    }
}

/// Whether arguments of this type are converted: strings, amounts and timestamps. Other types are
/// not, so that a misspelt enum value does not compile.
fn is_converted(ty: &Type) -> bool {
    matches!(
        fields::last_segment(ty).as_deref(),
        Some("String" | "Decimal" | "Secret" | "Timestamp")
    )
}

/// The type of a required argument.
fn argument_type(ty: &Type) -> Type {
    match is_converted(ty) {
        true => parse_quote!(impl ::std::convert::Into<#ty>),
        false => ty.clone(),
    }
}

/// The expression that converts a required argument to the value of its field.
fn argument_value(name: &Option<syn::Ident>, ty: &Type) -> proc_macro2::TokenStream {
    match is_converted(ty) {
        true => quote!(#name.into()),
        false => quote!(#name),
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn refined(schemas: Value, types: Item) -> String {
        let normalized = json!({
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
        let normalized = Document::check("doc.json", normalized).unwrap();
        let mut file = syn::File {
            shebang: None,
            attrs: Vec::new(),
            items: vec![types],
        };
        refine(&mut file, &normalized).unwrap();
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
    fn collections_accept_null_and_renamed_fields_keep_their_json_name() {
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
        assert!(text.contains("collection(list, \"list\")"), "{text}");
        assert!(text.contains("optional(other, \"theOther\")"), "{text}");
        assert!(text.contains("rename = \"theOther\""), "{text}");
        assert!(!text.contains("serde("), "{text}");
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
        assert!(text.contains("pub fn note<M>(mut self"), "{text}");
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
        assert!(text.contains("clearable(note, \"note\")"), "{text}");
    }

    #[test]
    fn rules_become_checks() {
        let text = refined(
            json!({"CreateA": {
                "x-lomi-checks": {"title": {"minLength": 1}},
                "x-lomi-rules": [{
                    "if": {"title": "x"}, "required": ["note"], "above": {"amount": 0},
                    "because": "a reason"
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
