//! Distributes the generated items over source files: one for the operations of each resource, one
//! for the types that only this resource uses, and one for the types that several use.
//!
//! Each resource is a feature of the SDK. What only disabled resources use is not compiled.

use std::collections::{BTreeMap, BTreeSet};

use proc_macro2::{Delimiter, Group, TokenStream, TokenTree};
use quote::{ToTokens, format_ident, quote};
use syn::parse::Parser;
use syn::punctuated::Punctuated;
use syn::{Expr, FnArg, ImplItem, Item, Token, Type, parse_quote};

use super::Features;
use super::usage::{self, Users};
use crate::{Error, Result};

/// The generated source files, by path.
pub type Files = BTreeMap<String, String>;

/// The name of the SDK's feature for a resource: `payment-links` for `payment_links`.
#[must_use]
pub fn feature(resource: &str) -> String {
    resource.replace('_', "-")
}

impl Features<'_> {
    /// The condition under which the code of a resource is compiled.
    fn of(self, resource: &str) -> TokenStream {
        self.any([resource])
    }

    /// The condition under which code that several resources use is compiled.
    fn any<'a>(self, resources: impl IntoIterator<Item = &'a str>) -> TokenStream {
        let mut conditions = Vec::new();
        for resource in resources {
            match self {
                Self::All => {}
                Self::Of(known) if known.contains(resource) => {}
                Self::Of(_) => return TokenStream::new(),
            }
            let feature = feature(resource);
            conditions.push(quote!(feature = #feature));
        }
        match conditions.as_slice() {
            [] => TokenStream::new(),
            [only] => quote!(#[cfg(#only)]),
            several => quote!(#[cfg(any(#(#several),*))]),
        }
    }
}

/// What is generated for one resource.
pub(super) struct Resource {
    pub(super) name: String,
    /// The method of the client that returns the resource.
    pub(super) accessor: TokenStream,
    /// The content of the resource's file.
    pub(super) code: TokenStream,
    /// The constants of its rows in the operation table.
    pub(super) rows: Vec<syn::Ident>,
}

/// The files of the module `generated`.
pub(super) fn files(
    version: &str,
    resources: &[Resource],
    types: Vec<Item>,
    users: &Users,
    features: Features<'_>,
) -> Result<Files> {
    let mut files = Files::new();
    let mut add = |path: String, doc: &str, tokens: TokenStream| {
        let doc = match doc {
            "" => String::new(),
            doc => format!("//! {doc}\n\n"),
        };
        let code = format!("{HEADER}{doc}{}", source(tokens)?);
        files.insert(path, code);
        Ok::<_, Error>(())
    };
    let root = quote! {
        #[cfg(feature = "client")]
        pub mod resources;
        pub mod types;

        /// The version of the contract, sent as `Lomi-Version`.
        #[cfg(feature = "client")]
        pub(crate) const API_VERSION: &str = #version;
    };
    add("mod.rs".to_owned(), "", root)?;
    add(
        "resources/mod.rs".to_owned(),
        "The resources of the API: what the accessors of [`Client`](crate::Client) return, and \
         their calls.",
        resources_root(resources, features),
    )?;
    for Resource { name, code, .. } in resources {
        let words = name.replace('_', " ");
        let doc = format!("The operations on {words}.");
        add(format!("resources/{name}.rs"), &doc, code.clone())?;
    }
    add_types(types, users, features, &mut add)?;
    Ok(files)
}

fn resources_root(resources: &[Resource], features: Features<'_>) -> TokenStream {
    let modules = resources.iter().map(|resource| {
        let (cfg, name) = (
            features.of(&resource.name),
            format_ident!("{}", resource.name),
        );
        quote!(#cfg pub mod #name;)
    });
    let accessors = resources.iter().map(|resource| {
        let (cfg, accessor) = (features.of(&resource.name), &resource.accessor);
        quote!(#cfg #accessor)
    });
    let rows = resources.iter().flat_map(|resource| {
        let (cfg, name) = (
            features.of(&resource.name),
            format_ident!("{}", resource.name),
        );
        let rows = resource.rows.iter();
        rows.map(move |row| quote!(#cfg #name::#row))
    });
    quote! {
        #(#modules)*

        impl crate::Client {
            #(#accessors)*
        }

        /// The operations of the contract, ordered by resource and name. Those of disabled
        /// features are not among them.
        pub(crate) static OPERATIONS: &[crate::Operation] = &[#(#rows),*];
    }
}

/// Adds the files of the types.
fn add_types(
    items: Vec<Item>,
    users: &Users,
    features: Features<'_>,
    add: &mut impl FnMut(String, &str, TokenStream) -> Result<()>,
) -> Result<()> {
    let mut root = Vec::new();
    let mut by_name: BTreeMap<String, Vec<Item>> = BTreeMap::new();
    for item in items {
        match usage::name(&item) {
            Some(name) => by_name.entry(name).or_default().push(item),
            None => root.push(item),
        }
    }
    let nobody = BTreeSet::new();
    let mut shared = TokenStream::new();
    let mut own: BTreeMap<&str, TokenStream> = BTreeMap::new();
    for (name, items) in &by_name {
        let users = users.get(name).unwrap_or(&nobody);
        match users.first() {
            Some(only) if users.len() == 1 => {
                own.entry(only).or_default().extend(quote!(#(#items)*));
            }
            _ => {
                let cfg = features.any(users.iter().map(String::as_str));
                shared.extend(quote!(#(#cfg #items)*));
            }
        }
    }
    let modules = own.keys().map(|resource| {
        let (cfg, name) = (features.of(resource), format_ident!("{resource}"));
        quote!(#cfg mod #name; #cfg pub use #name::*;)
    });
    let root = quote! {
        mod shared;
        pub use shared::*;
        #(#modules)*
        #(#root)*
    };
    add(
        "types/mod.rs".to_owned(),
        "What requests send and responses bring.",
        root,
    )?;
    let content = |tokens| quote!(use super::*; #tokens);
    add(
        "types/shared.rs".to_owned(),
        "The types that several resources use.",
        content(shared),
    )?;
    for (resource, tokens) in own {
        let words = resource.replace('_', " ");
        let doc = format!("The types that only the operations on {words} use.");
        add(format!("types/{resource}.rs"), &doc, content(tokens))?;
    }
    Ok(())
}

const HEADER: &str = "\
// Generated from openapi.json and openapi.overlay.json; do not edit.
// `cargo xtask spec generate` writes it again.

";

/// Formats a file for the tests of the SDK.
pub(super) fn test_source(tokens: TokenStream) -> Result<String> {
    Ok(format!("{HEADER}{}", source(tokens)?))
}

/// Formats a file.
pub(super) fn source(tokens: TokenStream) -> Result<String> {
    let tokens = with_doc_lines(tokens);
    let mut file: syn::File =
        syn::parse2(tokens).map_err(|error| Error::new("generated code", "", error))?;
    file.items.iter_mut().for_each(inline_functions);
    Ok(print(file.items))
}

/// Prints items with blank lines between them.
fn print(items: Vec<Item>) -> String {
    let mut text = String::new();
    for item in items {
        // Declarations of modules and imports stand together.
        let starts_a_block = !matches!(item, Item::Mod(_) | Item::Use(_));
        let printed = match &item {
            Item::Macro(call) => print_macro(&call.mac).map(|text| {
                let attributes = call.attrs.iter().map(|attribute| {
                    let text = attribute.to_token_stream().to_string();
                    text.replace(" [", "[")
                        .replace(" (", "(")
                        .replace(" ,", ",")
                        + "\n"
                });
                attributes.collect::<String>() + &text
            }),
            _ => None,
        };
        let printed = printed.unwrap_or_else(|| unparse(item));
        if starts_a_block && !text.is_empty() {
            text.push('\n');
        }
        text += &printed;
    }
    text
}

fn unparse(item: Item) -> String {
    prettyplease::unparse(&syn::File {
        shebang: None,
        attrs: Vec::new(),
        items: vec![item],
    })
}

/// Prints a call of one of the SDK's macros, which prettyplease would print without line breaks.
fn print_macro(call: &syn::Macro) -> Option<String> {
    let path: String = call.path.to_token_stream().to_string().split(' ').collect();
    // `open_enum! { pub enum Name { … } }`
    if let Ok(inner) = syn::parse2::<syn::ItemEnum>(call.tokens.clone()) {
        let inner = unparse(Item::Enum(inner));
        let lines = inner.lines().map(|line| format!("    {line}\n"));
        return Some(format!("{path}! {{\n{}}}\n", lines.collect::<String>()));
    }
    // `object!(Name, [kind(field, "property"), …], …)`
    let parser = Punctuated::<Expr, Token![,]>::parse_terminated;
    let arguments = parser.parse2(call.tokens.clone()).ok()?;
    let arguments = arguments.iter().map(|argument| match argument {
        Expr::Array(list) => {
            let lines = list.elems.iter().map(|call| {
                let text = call.to_token_stream().to_string();
                let text = text.replace(" (", "(").replace(" ,", ",");
                format!("    {text},\n")
            });
            format!("[\n{}]", lines.collect::<String>())
        }
        other => other.to_token_stream().to_string().replace(' ', ""),
    });
    let arguments = arguments.collect::<Vec<_>>().join(", ");
    Some(format!("{path}!({arguments});\n"))
}

/// Marks functions `#[inline]`, so that machine code is only made of those that a service calls, in
/// the service's own crate. Generic functions need no mark.
fn inline_functions(item: &mut Item) {
    let Item::Impl(block) = item else { return };
    for item in &mut block.items {
        if let ImplItem::Fn(function) = item
            && !is_generic(&function.sig)
        {
            function.attrs.push(parse_quote!(#[inline]));
        }
    }
}

fn is_generic(signature: &syn::Signature) -> bool {
    let is_impl = |input: &FnArg| match input {
        FnArg::Typed(typed) => matches!(*typed.ty, Type::ImplTrait(_)),
        FnArg::Receiver(_) => false,
    };
    let types = signature.generics.type_params();
    types.count() > 0 || signature.inputs.iter().any(is_impl)
}

/// Splits the text of documentation attributes into lines, so that they are printed as `///`.
fn with_doc_lines(tokens: TokenStream) -> TokenStream {
    let mut out: Vec<TokenTree> = Vec::new();
    for token in tokens {
        let TokenTree::Group(group) = token else {
            out.push(token);
            continue;
        };
        let follows_hash =
            matches!(out.last(), Some(TokenTree::Punct(mark)) if mark.as_char() == '#');
        match doc_text(&group).filter(|_| follows_hash) {
            Some(text) => {
                out.pop();
                let text = text.trim_end();
                let lines = text.split('\n').map(|line| match line.trim() {
                    "" => String::new(),
                    line => format!(" {line}"),
                });
                for line in lines {
                    out.extend(quote!(#[doc = #line]));
                }
            }
            None => {
                let inner = with_doc_lines(group.stream());
                out.push(Group::new(group.delimiter(), inner).into());
            }
        }
    }
    out.into_iter().collect()
}

/// The text of `[doc = "text"]`.
fn doc_text(group: &Group) -> Option<String> {
    if group.delimiter() != Delimiter::Bracket {
        return None;
    }
    let mut tokens = group.stream().into_iter();
    let is_doc = matches!(tokens.next()?, TokenTree::Ident(word) if word == "doc");
    let is_value = matches!(tokens.next()?, TokenTree::Punct(mark) if mark.as_char() == '=');
    let TokenTree::Literal(literal) = tokens.next()? else {
        return None;
    };
    let text: syn::LitStr = syn::parse2(TokenTree::Literal(literal).into()).ok()?;
    (is_doc && is_value).then(|| text.value())
}
