//! Request writers: progenitor's client methods, truncated after the request is built. The SDK sends
//! the requests and decodes the responses itself.

use std::collections::BTreeMap;

use proc_macro2::{Group, TokenStream, TokenTree};
use quote::{ToTokens, quote};
use syn::{Expr, ImplItem, ImplItemFn, Item, Pat, Stmt, parse_quote};

use super::signature::{self, Signature};
use crate::{Error, Result};

/// The items of progenitor's module `types`, and one request writer for each method of its client,
/// by name.
///
/// # Errors
///
/// Returns an error if a method does not build a request.
pub(super) fn split(client: syn::File) -> Result<(Vec<Item>, BTreeMap<String, ImplItemFn>)> {
    let mut types = Vec::new();
    let mut writers = BTreeMap::new();
    for item in client.items {
        match item {
            Item::Mod(module) if module.ident == "types" => {
                types = module.content.map_or_else(Vec::new, |(_, items)| items);
                remove_unused_error(&mut types);
            }
            Item::Impl(block) if block.trait_.is_none() => {
                for item in block.items {
                    if let ImplItem::Fn(method) = item
                        && let Some(signature) = signature::read(&method.sig)
                    {
                        let writer = writer(method, &signature)?;
                        writers.insert(writer.sig.ident.to_string(), writer);
                    }
                }
            }
            _ => {}
        }
    }
    Ok((types, writers))
}

/// Removes progenitor's `error` module, with its `ConversionError`, if no type has a conversion
/// that can fail.
fn remove_unused_error(types: &mut Vec<Item>) {
    let is_error = |item: &Item| matches!(item, Item::Mod(module) if module.ident == "error");
    let mut others = types.iter().filter(|item| !is_error(item));
    if !others.any(|item| {
        item.to_token_stream()
            .to_string()
            .contains("ConversionError")
    }) {
        types.retain(|item| !is_error(item));
    }
}

/// Turns an `async fn … -> Result<ResponseValue<T>, Error<E>>`, which sends a request, into a
/// `fn … -> reqwest::Result<Request>`, which only builds it.
fn writer(mut method: ImplItemFn, signature: &Signature) -> Result<ImplItemFn> {
    let name = method.sig.ident.to_string();
    let mut statements = Vec::new();
    let mut built = None;
    for statement in method.block.stmts {
        match request(&statement) {
            Some(request) => {
                built = Some(request);
                break;
            }
            None => statements.push(statement),
        }
    }
    let Some(request) = built else {
        let problem = format!("the generated method {name} builds no request");
        return Err(Error::new("openapi.json", "", problem));
    };
    if request
        .to_token_stream()
        .to_string()
        .contains("form_urlencoded")
    {
        let problem = format!("{name} sends a form, which is not supported: only JSON bodies are");
        return Err(Error::new("openapi.json", "", problem));
    }
    let headers = drop_version_header(&mut statements);
    let arguments = signature.arguments.iter();
    let strings = arguments.filter(|argument| argument.is_str());
    let edits = TokenEdits {
        strings: strings.map(|argument| argument.name.to_string()).collect(),
        drop_headers: !headers,
    };
    let statements = quote!(#(#statements)* #request);
    let body = edits.apply(statements);
    method.block = syn::parse2(quote!({ #body }))
        .map_err(|error| Error::new("openapi.json", "", format!("{name}: {error}")))?;
    method.attrs.clear();
    method.vis = parse_quote!(pub(crate));
    method.sig.asyncness = None;
    method.sig.output = parse_quote!(-> ::reqwest::Result<::reqwest::Request>);
    Ok(method)
}

/// The expression that builds the request, if the statement is
/// `let mut request = ….build()?;`.
fn request(statement: &Stmt) -> Option<Expr> {
    let Stmt::Local(local) = statement else {
        return None;
    };
    let is_request = matches!(&local.pat, Pat::Ident(name) if name.ident == "request");
    match local.init.as_ref()?.expr.as_ref() {
        Expr::Try(built) if is_request => Some(built.expr.as_ref().clone()),
        _ => None,
    }
}

/// Removes the `api-version` header, which the API does not use, and the header map if it is then
/// empty. Returns whether there still is a header map.
fn drop_version_header(statements: &mut Vec<Stmt>) -> bool {
    let text = |statement: &Stmt| statement.to_token_stream().to_string();
    statements.retain(|statement| !text(statement).contains("\"api-version\""));
    let is_filled = statements
        .iter()
        .any(|statement| text(statement).starts_with("header_map . "));
    if !is_filled {
        statements.retain(|statement| !text(statement).starts_with("let mut header_map"));
    }
    is_filled
}

/// Edits of the tokens of a method, including those inside macros.
struct TokenEdits {
    /// The arguments of type `&str`, for which `encode_path(&id.to_string())` makes a
    /// needless copy.
    strings: Vec<String>,
    /// Whether to remove `.headers(header_map)`.
    drop_headers: bool,
}

impl TokenEdits {
    fn apply(&self, tokens: TokenStream) -> TokenStream {
        let mut edited: Vec<TokenTree> = Vec::new();
        for token in tokens {
            let TokenTree::Group(group) = &token else {
                let is_prefix = matches!(&token, TokenTree::Ident(word) if word == "QueryParam");
                if is_prefix {
                    // The SDK has its own: `progenitor_client::` goes, with a `::` before it.
                    let is_path = |token: &TokenTree| match token {
                        TokenTree::Punct(mark) => mark.as_char() == ':',
                        TokenTree::Ident(word) => word == "progenitor_client",
                        _ => false,
                    };
                    while edited.last().is_some_and(is_path) {
                        edited.pop();
                    }
                }
                edited.push(token);
                continue;
            };
            let content = group.stream().to_string();
            let follows =
                |name: &str| matches!(edited.last(), Some(TokenTree::Ident(last)) if last == name);
            if self.drop_headers && follows("headers") && content == "header_map" {
                edited.truncate(edited.len() - 2);
                continue;
            }
            let copied = self.strings.iter().find(|name| {
                follows("encode_path") && content == format!("& {name} . to_string ()")
            });
            let inner = match copied {
                // The argument is the token after the `&`.
                Some(_) => group.stream().into_iter().skip(1).take(1).collect(),
                None => self.apply(group.stream()),
            };
            edited.push(Group::new(group.delimiter(), inner).into());
        }
        edited.into_iter().collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn generated(client: syn::File) -> String {
        let (_, writers) = split(client).unwrap();
        let writers = writers.values();
        super::super::files::source(quote!(impl RequestWriter<'_> { #(#writers)* })).unwrap()
    }

    #[test]
    fn a_method_is_truncated_after_the_request_is_built() {
        let text = generated(parse_quote! {
            pub mod types {}
            impl Client {
                pub async fn links_get<'a>(
                    &'a self,
                    id: &'a str,
                    number: i64,
                ) -> Result<ResponseValue<types::Link>, Error<()>> {
                    let url = format!("{}/links/{}/{}", self.baseurl, encode_path(&id.to_string()), encode_path(&number.to_string()));
                    let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
                    header_map.append("api-version", Self::api_version());
                    #[allow(unused_mut)]
                    let mut request = self.client.get(url).headers(header_map).build()?;
                    let result = self.exec(request, &info).await;
                    result
                }
            }
        });
        assert!(
            text.contains("-> ::reqwest::Result<::reqwest::Request> {"),
            "{text}"
        );
        assert!(text.contains("self.client.get(url).build()\n"), "{text}");
        assert!(text.contains("encode_path(id)"), "{text}");
        assert!(text.contains("encode_path(& number"), "{text}");
        for removed in ["exec", "header_map", "api-version", "async"] {
            assert!(!text.contains(removed), "{removed}: {text}");
        }
    }

    #[test]
    fn a_method_that_builds_no_request_is_an_error() {
        let client = parse_quote! {
            impl Client {
                pub async fn links_get(&self) -> Result<ResponseValue<()>, Error<()>> { todo!() }
            }
        };
        let error = split(client).err().unwrap().to_string();
        assert!(error.contains("links_get builds no request"), "{error}");
    }
}
