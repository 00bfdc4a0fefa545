//! Reads the signatures of progenitor's methods, so that the facade calls the methods that actually
//! exist.

use std::collections::BTreeMap;

use quote::ToTokens;
use syn::{FnArg, Ident, ImplItem, Item, Pat, ReturnType, Type, TypeReference};

use super::fields::generic;

/// A generated method.
#[derive(Clone)]
pub(super) struct Signature {
    pub(super) arguments: Vec<Argument>,
    /// The type of a success response.
    pub(super) response: Type,
}

/// An argument of a generated method.
#[derive(Clone)]
pub(super) struct Argument {
    pub(super) name: Ident,
    /// Whether it is an `Option`.
    pub(super) optional: bool,
    /// Whether the method takes a reference.
    pub(super) by_reference: bool,
    /// The type without `Option` and reference.
    pub(super) plain: Type,
}

impl Argument {
    /// Progenitor calls every request body `body`.
    pub(super) fn is_body(&self) -> bool {
        self.name == "body"
    }

    pub(super) fn is_str(&self) -> bool {
        self.plain.to_token_stream().to_string() == "str"
    }
}

impl Signature {
    pub(super) fn body(&self) -> Option<&Type> {
        let body = self.arguments.iter().find(|argument| argument.is_body())?;
        Some(&body.plain)
    }
}

/// The methods of progenitor's client that call operations, by name.
pub(super) fn all(file: &syn::File) -> BTreeMap<String, Signature> {
    let methods = file.items.iter().filter_map(|item| match item {
        Item::Impl(block) if block.trait_.is_none() => Some(&block.items),
        _ => None,
    });
    methods
        .flatten()
        .filter_map(|item| match item {
            ImplItem::Fn(method) => Some((method.sig.ident.to_string(), read(&method.sig)?)),
            _ => None,
        })
        .collect()
}

/// The name of a type in the operation table.
pub(super) fn type_name(ty: &Type) -> String {
    let name: String = ty.to_token_stream().to_string().split(' ').collect();
    [
        "crate::",
        "types::",
        "::std::vec::",
        "::std::option::",
        "::std::string::",
    ]
    .iter()
    .fold(name, |name, path| name.replace(path, ""))
    .replace("::serde_json::", "serde_json::")
}

/// Reads the signature of a method, or returns `None` if the method does not call an operation.
pub(super) fn read(signature: &syn::Signature) -> Option<Signature> {
    signature.asyncness?;
    let arguments = signature.inputs.iter().filter_map(|input| match input {
        FnArg::Typed(typed) => Some(typed),
        FnArg::Receiver(_) => None,
    });
    let arguments = arguments.filter_map(|typed| {
        let Pat::Ident(name) = typed.pat.as_ref() else {
            return None;
        };
        let inner = generic(&typed.ty, "Option");
        let optional = inner.is_some();
        let (by_reference, plain) = match inner.unwrap_or(&typed.ty) {
            Type::Reference(TypeReference { elem, .. }) => (true, elem.as_ref()),
            plain => (false, plain),
        };
        Some(Argument {
            name: name.ident.clone(),
            optional,
            by_reference,
            plain: plain.clone(),
        })
    });
    let ReturnType::Type(_, result) = &signature.output else {
        return None;
    };
    let response = generic(generic(result, "Result")?, "ResponseValue")?;
    Some(Signature {
        arguments: arguments.collect(),
        response: response.clone(),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_method_is_read() {
        let file = syn::parse_quote! {
            impl Client {
                pub fn new(baseurl: &str) -> Self { todo!() }
                pub async fn links_update<'a>(
                    &'a self,
                    id: &'a str,
                    limit: Option<i64>,
                    cursor: Option<&'a str>,
                    body: &'a types::UpdateLink,
                ) -> Result<ResponseValue<types::Link>, Error<()>> { todo!() }
            }
        };
        let methods = all(&file);
        assert_eq!(methods.keys().collect::<Vec<_>>(), ["links_update"]);
        let method = &methods["links_update"];
        let shape: Vec<_> = method
            .arguments
            .iter()
            .map(|a| {
                (
                    a.name.to_string(),
                    a.optional,
                    a.by_reference,
                    type_name(&a.plain),
                )
            })
            .collect();
        let expected = |name: &str, optional, by_reference, ty: &str| {
            (name.to_owned(), optional, by_reference, ty.to_owned())
        };
        assert_eq!(
            shape,
            [
                expected("id", false, true, "str"),
                expected("limit", true, false, "i64"),
                expected("cursor", true, true, "str"),
                expected("body", false, true, "UpdateLink"),
            ]
        );
        assert_eq!(type_name(&method.response), "Link");
        assert_eq!(method.body().map(type_name).unwrap(), "UpdateLink");
    }
}
