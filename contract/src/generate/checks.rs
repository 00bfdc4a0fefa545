//! Generates the checks that run before a request is sent, from the constraints of the contract and
//! the rules of the overlay: URIs, lengths, bounds and conditional rules, at any depth of a body.

use std::collections::{BTreeMap, BTreeSet};

use proc_macro2::TokenStream;
use quote::{format_ident, quote};
use serde_json::Value;
use syn::{Field, Item, ItemStruct};

use super::fields::{self, generic, last_segment, plain, strings};
use crate::extensions::RULES;
use crate::normalise::properties::{CHECKS, WIRE};
use crate::{Document, Error, Result};

/// An `impl Check` for each type that has checks, by type name.
pub(super) fn items(
    structs: &[&ItemStruct],
    normalized: &Document,
) -> Result<BTreeMap<String, Item>> {
    let schemas = &normalized.as_value()["components"]["schemas"];
    let mut own: BTreeMap<String, Vec<TokenStream>> = BTreeMap::new();
    for item in structs {
        let name = item.ident.to_string();
        let mut statements = statements(item, &schemas[&name])?;
        if item.fields.iter().any(super::types::is_extra) {
            let own = properties(&schemas[&name]);
            statements.push(quote!(self.undeclared.check(&[#(#own),*])?;));
        }
        if !statements.is_empty() {
            own.insert(name, statements);
        }
    }
    // A type needs checks if the type of one of its fields does.
    let mut checked: BTreeSet<String> = own.keys().cloned().collect();
    loop {
        let before = checked.len();
        for item in structs {
            if item
                .fields
                .iter()
                .any(|field| nested_check(field, &checked).is_some())
            {
                checked.insert(item.ident.to_string());
            }
        }
        if checked.len() == before {
            break;
        }
    }
    let items = structs.iter().filter_map(|item| {
        let name = item.ident.to_string();
        checked.contains(&name).then(|| {
            let own = own.remove(&name).unwrap_or_default();
            let nested = item
                .fields
                .iter()
                .filter_map(|field| nested_check(field, &checked));
            let ident = &item.ident;
            let item: Item = syn::parse_quote! {
                #[cfg(feature = "client")]
                impl crate::check::Check for #ident {
                    fn check(&self) -> ::std::result::Result<(), crate::check::Violation> {
                        #(#own)*
                        #(#nested)*
                        Ok(())
                    }
                }
            };
            (name, item)
        })
    });
    Ok(items.collect())
}

/// The check of a field, if its type or the type of its entries has checks.
fn nested_check(field: &Field, checked: &BTreeSet<String>) -> Option<TokenStream> {
    let ty = plain(&field.ty);
    let (function, inner) = match (generic(ty, "Vec"), fields::map_value(ty)) {
        (Some(item), _) => (quote!(each), item),
        (None, Some(value)) => (quote!(entries), value),
        // A type that contains itself is boxed.
        (None, None) => (quote!(inside), generic(ty, "Box").unwrap_or(ty)),
    };
    let name = last_segment(inner)?;
    let (label, value) = (fields::rust_name(field), fields::value(field));
    checked
        .contains(&name)
        .then(|| quote!(crate::check::#function(#label, #value)?;))
}

/// The JSON names of a schema's properties.
fn properties(schema: &Value) -> Vec<String> {
    let properties = schema["properties"].as_object().into_iter().flatten();
    let wire = |(name, property): (&String, &Value)| match property[WIRE].as_str() {
        Some(wire) => wire.to_owned(),
        None => name.clone(),
    };
    properties.map(wire).collect()
}

fn statements(item: &ItemStruct, schema: &Value) -> Result<Vec<TokenStream>> {
    let mut out = Vec::new();
    for (property, check) in schema[CHECKS].as_object().into_iter().flatten() {
        let checked = field(item, property)?;
        let value = fields::value(checked);
        // A schema can have a type of its own, such as a choice of texts, which these functions do
        // not take.
        let kind = last_segment(plain(&checked.ty)).unwrap_or_default();
        if check["uri"] == true && kind == "String" {
            out.push(quote!(crate::check::uri(#property, #value)?;));
        }
        for (min_key, max_key, function, takes) in [
            ("minLength", "maxLength", "length", "String"),
            ("minItems", "maxItems", "items", "Vec"),
        ] {
            let bound = |key: &str| check[key].as_u64().map(|bound| bound as usize);
            let (min, max) = (bound(min_key), bound(max_key));
            if kind == takes && (min.is_some() || max.is_some()) {
                let (min, max) = (min.unwrap_or(0), max.unwrap_or(usize::MAX));
                let function = format_ident!("{function}");
                out.push(quote!(crate::check::#function(#property, #value, #min, #max)?;));
            }
        }
        let [min, max] = ["minimum", "maximum"].map(|key| match decimal(&check[key]) {
            Some(bound) => quote!(Some(#bound)),
            None => quote!(None),
        });
        let has_range = check.get("minimum").is_some() || check.get("maximum").is_some();
        if has_range && ["i64", "Decimal"].contains(&kind.as_str()) {
            out.push(quote!(crate::check::range(#property, #value, #min, #max)?;));
        }
    }
    for rule in schema[RULES].as_array().into_iter().flatten() {
        out.push(rule_statement(item, rule)?);
    }
    Ok(out)
}

/// The statement for one conditional rule of the overlay.
fn rule_statement(item: &ItemStruct, rule: &Value) -> Result<TokenStream> {
    let why = rule["because"].as_str().unwrap_or_default();
    let mut requirements = Vec::new();
    for property in strings(&rule["required"]) {
        let value = fields::value(field(item, property)?);
        requirements.push(quote!(crate::check::required(#property, #value, #why)?;));
    }
    for property in strings(&rule["forbidden"]) {
        let value = fields::value(field(item, property)?);
        requirements.push(quote!(crate::check::forbidden(#property, #value, #why)?;));
    }
    for (key, function) in [("above", "above"), ("at_least", "at_least")] {
        for (property, bound) in rule[key].as_object().into_iter().flatten() {
            let value = fields::value(field(item, property)?);
            let function = format_ident!("{function}");
            let Some(bound) = decimal(bound) else {
                let problem = format!("{key} of {property} is not a decimal number");
                return Err(overlay_error(item, problem));
            };
            requirements.push(quote!(crate::check::#function(#property, #value, #bound, #why)?;));
        }
    }
    for (key, function) in [("whole", "whole"), ("phone", "phone")] {
        for property in strings(&rule[key]) {
            let value = fields::value(field(item, property)?);
            let function = format_ident!("{function}");
            requirements.push(quote!(crate::check::#function(#property, #value, #why)?;));
        }
    }
    let flags: Vec<_> = strings(&rule["not_all_false"]).collect();
    if !flags.is_empty() {
        let values = flags
            .iter()
            .map(|property| Ok(fields::value(field(item, property)?)))
            .collect::<Result<Vec<_>>>()?;
        let label = flags.join(", ");
        requirements.push(quote!(crate::check::not_all_false(#label, &[#(#values),*], #why)?;));
    }
    if requirements.is_empty() {
        return Err(overlay_error(
            item,
            format!("rule {} has no requirement", rule["id"]),
        ));
    }

    let mut conditions = Vec::new();
    for (property, expected) in rule["if"].as_object().into_iter().flatten() {
        let value = fields::value(field(item, property)?);
        conditions.push(match expected {
            Value::String(text) => quote!(#value.is_some_and(|value| *value == *#text)),
            Value::Bool(flag) => quote!(#value == Some(&#flag)),
            other => {
                return Err(overlay_error(
                    item,
                    format!("a rule cannot compare with {other}"),
                ));
            }
        });
    }
    for property in strings(&rule["unless"]) {
        let value = fields::value(field(item, property)?);
        conditions.push(quote!(#value.is_none()));
    }
    Ok(match conditions.is_empty() {
        true => quote!(#(#requirements)*),
        false => quote!(if #(#conditions)&&* { #(#requirements)* }),
    })
}

/// The expression for a decimal number: `0.01` is 1 with two decimals.
fn decimal(number: &Value) -> Option<TokenStream> {
    let text = number.as_number()?.to_string();
    let (whole, fraction) = text.split_once('.').unwrap_or((&text, ""));
    let digits: i64 = format!("{whole}{fraction}").parse().ok()?;
    let scale = u32::try_from(fraction.len()).ok()?;
    Some(quote!(crate::Decimal::new(#digits, #scale)))
}

fn field<'a>(item: &'a ItemStruct, property: &str) -> Result<&'a Field> {
    fields::of_property(&item.fields, property).ok_or_else(|| {
        overlay_error(
            item,
            format!("a rule names {property:?}, which is not a property"),
        )
    })
}

fn overlay_error(item: &ItemStruct, problem: String) -> Error {
    Error::new("openapi.overlay.json", item.ident.to_string(), problem)
}
