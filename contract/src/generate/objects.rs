//! Replaces serde's derives on generated structs by `object!` of the SDK, which compiles faster, and
//! adds `JsonSchema` derives for the SDK's feature `schemars`.

use std::collections::BTreeMap;

use proc_macro2::TokenStream;
use quote::{ToTokens, quote};
use syn::{
    Attribute, Expr, Field, Fields, Ident, Item, ItemStruct, Lit, Meta, Path, Type, parse_quote,
};

use super::fields::{generic, rust_name};
use super::types::is_extra;
use crate::{Error, Result};

/// Takes serde's derives and attributes off a struct with named fields, and returns the `object!`
/// that stands for them. What the attributes say is kept for the derive of schemars.
///
/// # Errors
///
/// Returns an error if a field has an attribute that `object!` has nothing for.
pub(super) fn object(item: &mut ItemStruct) -> Result<Option<Item>> {
    let ident = item.ident.clone();
    let Fields::Named(fields) = &mut item.fields else {
        return Ok(None);
    };
    let mut properties = Vec::new();
    let mut undeclared = None;
    let mut rest = None;
    for field in &mut fields.named {
        let arguments = serde_arguments(&field.attrs);
        field
            .attrs
            .retain(|attribute| !attribute.path().is_ident("serde"));
        let name = &field.ident;
        if is_extra(field) {
            undeclared = Some(quote!(, undeclared(#name)));
            continue;
        }
        if arguments.contains_key("flatten") {
            // What progenitor makes of `additionalProperties` beside properties.
            let ty = &field.ty;
            rest = Some(quote!(, rest(#name, #ty)));
            field
                .attrs
                .push(parse_quote!(#[cfg_attr(feature = "schemars", schemars(flatten))]));
            continue;
        }
        let kind = kind(field, &arguments).map_err(|problem| {
            let place = format!("{ident}.{}", rust_name(field));
            Error::new("generated code", place, problem)
        })?;
        let property = match arguments.get("rename") {
            Some(Some(name)) => name.clone(),
            _ => rust_name(field),
        };
        properties.push(quote!(#kind(#name, #property)));
        describe(field, &arguments);
    }
    let mut derives = Vec::new();
    for attribute in &mut item.attrs {
        if attribute.path().is_ident("derive") {
            let _ = attribute.parse_nested_meta(|meta| {
                derives.push(meta.path);
                Ok(())
            });
            let is_serde = |path: &Path| path.segments.first().is_some_and(|s| s.ident == "serde");
            derives.retain(|path| !is_serde(path));
            *attribute = parse_quote!(#[derive(#(#derives),*)]);
            break;
        }
    }
    Ok(Some(parse_quote! {
        crate::fields::object!(#ident, [#(#properties),*] #rest #undeclared);
    }))
}

/// The arguments of serde's attributes.
type Arguments = BTreeMap<String, Option<String>>;

fn serde_arguments(attributes: &[Attribute]) -> Arguments {
    let mut arguments = Arguments::new();
    for attribute in attributes {
        if !attribute.path().is_ident("serde") {
            continue;
        }
        // All arguments are paths or `path = "text"`.
        let _ = attribute.parse_nested_meta(|meta| {
            let value = match meta.value() {
                Ok(value) => match value.parse()? {
                    Lit::Str(text) => Some(text.value()),
                    other => Some(other.to_token_stream().to_string()),
                },
                Err(_) => None,
            };
            let name = meta.path.to_token_stream().to_string();
            arguments.insert(name, value);
            Ok(())
        });
    }
    arguments
}

/// How `object!` reads and writes a field.
fn kind(field: &Field, arguments: &Arguments) -> std::result::Result<TokenStream, String> {
    const KNOWN: [&str; 4] = [
        "default",
        "deserialize_with",
        "rename",
        "skip_serializing_if",
    ];
    if let Some(unknown) = arguments
        .keys()
        .find(|name| !KNOWN.contains(&name.as_str()))
    {
        return Err(format!(
            "has the serde attribute {unknown}, which is not supported"
        ));
    }
    if let Some(Some(default)) = arguments.get("default") {
        return Err(format!("has the default {default}, which is not supported"));
    }
    match arguments.get("deserialize_with").cloned().flatten() {
        // A property that has to be there, and may be null: typify says so by this function.
        Some(function) if function == "::std::option::Option::deserialize" => {
            return Ok(quote!(required));
        }
        Some(function) => return Err(format!("is read by {function}, which is not supported")),
        None => {}
    }
    let optional = generic(&field.ty, "Option");
    Ok(match optional {
        Some(inner) if generic(inner, "Option").is_some() => quote!(clearable),
        Some(_) => quote!(optional),
        None if arguments.contains_key("default") => quote!(collection),
        None => quote!(required),
    })
}

/// Says to schemars what the attributes of serde would.
fn describe(field: &mut Field, arguments: &Arguments) {
    let mut schema: Vec<_> = optional(&field.ty, arguments).into_iter().collect();
    if let Some(Some(name)) = arguments.get("rename") {
        schema.push(quote!(rename = #name));
    }
    if let Some(Some(condition)) = arguments.get("skip_serializing_if") {
        schema.push(quote!(skip_serializing_if = #condition));
    }
    if !schema.is_empty() {
        field
            .attrs
            .push(parse_quote!(#[cfg_attr(feature = "schemars", schemars(#(#schema),*))]));
    }
}

/// What schemars needs to know about an optional field: null is accepted but never serialized. A
/// clearable field is an `Option` in an `Option` and does serialize null.
fn optional(ty: &Type, arguments: &Arguments) -> Option<TokenStream> {
    let has_default = arguments.contains_key("default");
    let optional = match generic(ty, "Option") {
        Some(inner) if generic(inner, "Option").is_some() => {
            return has_default.then(|| quote!(default));
        }
        Some(inner) => inner,
        None if has_default => ty,
        None => return None,
    };
    let with = quote!(crate::schema::Optional<#optional>).to_string();
    let with = with.replace(' ', "");
    Some(quote!(default, with = #with))
}

/// Adds the derive to a type.
pub(super) fn add_json_schema(ident: &Ident, attributes: &mut Vec<Attribute>) {
    // Without a description in the contract, progenitor uses the type name, which would become
    // the description in the schema.
    let name = format!("`{ident}`");
    attributes.retain(|attribute| doc(attribute).is_none_or(|text| text.trim() != name));
    attributes
        .push(parse_quote!(#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]));
}

/// Describes a field that keeps serde's attributes: one of a tuple or of a variant.
pub(super) fn describe_optional(field: &mut Field) {
    if let Some(schema) = optional(&field.ty, &serde_arguments(&field.attrs)) {
        field
            .attrs
            .push(parse_quote!(#[cfg_attr(feature = "schemars", schemars(#schema))]));
    }
}

/// The text of a documentation attribute.
fn doc(attribute: &Attribute) -> Option<String> {
    let Meta::NameValue(pair) = &attribute.meta else {
        return None;
    };
    match &pair.value {
        Expr::Lit(literal) if pair.path.is_ident("doc") => match &literal.lit {
            Lit::Str(text) => Some(text.value()),
            _ => None,
        },
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_attribute_that_would_be_lost_is_refused() {
        for (attribute, expected) in [
            (quote!(#[serde(skip)]), "the serde attribute skip"),
            (quote!(#[serde(default = "one")]), "the default one"),
            (
                quote!(#[serde(deserialize_with = "read")]),
                "is read by read",
            ),
        ] {
            let mut item = parse_quote! {
                #[derive(::serde::Deserialize, ::serde::Serialize, Clone)]
                pub struct Thing { #attribute pub count: i64 }
            };
            let error = object(&mut item).unwrap_err().to_string();
            assert!(
                error.contains("Thing.count") && error.contains(expected),
                "{error}"
            );
        }
    }

    #[test]
    fn a_required_property_that_may_be_null_is_required() {
        let mut item = parse_quote! {
            #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
            pub struct Thing {
                #[serde(deserialize_with = "::std::option::Option::deserialize")]
                pub nick: Option<String>,
            }
        };
        let object = object(&mut item).unwrap().unwrap();
        let text = quote!(#object).to_string();
        assert!(text.contains("required (nick , \"nick\")"), "{text}");
    }

    #[test]
    fn only_the_derives_of_serde_go() {
        let mut item = parse_quote! {
            #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
            pub struct Thing { pub count: i64 }
        };
        let object = object(&mut item).unwrap().unwrap();
        let text = quote!(#item #object).to_string();
        assert!(text.contains("derive (Clone , Debug)"), "{text}");
        assert!(text.contains("required (count , \"count\")"), "{text}");
    }

    #[test]
    fn optional_fields_never_write_null() {
        let mut thing: ItemStruct = parse_quote! {
            /// `Thing`
            /// Described by the overlay.
            pub struct Thing {
                pub must: String,
                pub may: Option<String>,
                pub clearable: Option<Option<String>>,
                #[serde(default)]
                pub list: Vec<String>,
            }
        };
        add_json_schema(&thing.ident.clone(), &mut thing.attrs);
        thing.fields.iter_mut().for_each(describe_optional);
        assert_eq!(thing.attrs.len(), 2, "the description and the derive");
        let described = |field: &Field| quote!(#field).to_string().contains("Optional");
        assert_eq!(
            thing.fields.iter().map(described).collect::<Vec<_>>(),
            [false, true, false, true]
        );
    }
}
