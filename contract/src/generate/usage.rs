//! Finds out which resources use a generated type, directly or through other types, so that a build
//! without a resource leaves its types out.

use std::collections::{BTreeMap, BTreeSet};

use proc_macro2::{TokenStream, TokenTree};
use quote::ToTokens;
use syn::{Fields, Item};

use super::signature::Signature;
use crate::operation::Operation;

/// The resources that use each type, by the name of the type.
pub(super) type Users = BTreeMap<String, BTreeSet<String>>;

/// Finds the users of each type.
pub(super) fn users(types: &[Item], operations: &[Operation], signatures: &[Signature]) -> Users {
    let parts: BTreeMap<String, BTreeSet<String>> = types.iter().filter_map(parts).collect();
    let mut users: Users = BTreeMap::new();
    for (operation, signature) in operations.iter().zip(signatures) {
        let arguments = signature.arguments.iter().map(|argument| &argument.plain);
        let mut pending = BTreeSet::new();
        for ty in arguments.chain([&signature.response]) {
            identifiers(ty.to_token_stream(), &mut pending);
        }
        while let Some(name) = pending.pop_first() {
            if let Some(parts) = parts.get(&name)
                && users
                    .entry(name)
                    .or_default()
                    .insert(operation.resource.clone())
            {
                pending.extend(parts.iter().cloned());
            }
        }
    }
    users
}

/// The name of a type that an item defines, and the identifiers in the types of its fields.
fn parts(item: &Item) -> Option<(String, BTreeSet<String>)> {
    let mut found = BTreeSet::new();
    let mut add = |fields: &Fields| {
        for field in fields {
            identifiers(field.ty.to_token_stream(), &mut found);
        }
    };
    match item {
        Item::Struct(item) => add(&item.fields),
        Item::Enum(item) => item
            .variants
            .iter()
            .for_each(|variant| add(&variant.fields)),
        Item::Type(item) => identifiers(item.ty.to_token_stream(), &mut found),
        // Enums of strings have no parts, and other macros belong to a struct.
        _ => return None,
    }
    Some((name(item)?, found))
}

/// The name of the type that an item defines or implements something for.
pub(super) fn name(item: &Item) -> Option<String> {
    match item {
        Item::Struct(item) => Some(item.ident.to_string()),
        Item::Enum(item) => Some(item.ident.to_string()),
        Item::Type(item) => Some(item.ident.to_string()),
        Item::Impl(item) => super::last_segment(&item.self_ty),
        // `open_enum! { pub enum Name { … } }` or `object! { Name { … } }`
        Item::Macro(item) => {
            let words = item.mac.tokens.clone().into_iter();
            let words = words.filter_map(|token| match token {
                TokenTree::Ident(word) => Some(word.to_string()),
                _ => None,
            });
            words
                .into_iter()
                .find(|word| !["pub", "enum"].contains(&word.as_str()))
        }
        _ => None,
    }
}

fn identifiers(tokens: TokenStream, found: &mut BTreeSet<String>) {
    for token in tokens {
        match token {
            TokenTree::Ident(word) => drop(found.insert(word.to_string())),
            TokenTree::Group(group) => identifiers(group.stream(), found),
            TokenTree::Punct(_) | TokenTree::Literal(_) => {}
        }
    }
}
