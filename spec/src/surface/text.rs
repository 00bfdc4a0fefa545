//! Formats Rust types as they would be written by hand.

use quote::ToTokens;
use syn::{FnArg, Pat, Signature};

/// Formats a type. Paths are shortened to their last segment, except for those of
/// `serde_json`.
pub(super) fn format(tokens: &impl ToTokens) -> String {
    let mut out = String::new();
    for word in tokens.to_token_stream().to_string().split_whitespace() {
        let is_name = |c: char| c.is_alphanumeric() || c == '_';
        let after_name = out.ends_with(|last: char| is_name(last) || ",=+>".contains(last));
        let apart =
            after_name && word.starts_with(|first: char| is_name(first) || "=+&'".contains(first));
        // Separate an absolute path from the token before it.
        let ends_here = out.ends_with(',') || out.ends_with("impl");
        if apart || (ends_here && word.starts_with("::")) {
            out.push(' ');
        }
        out += word;
    }
    // Remove trailing commas, which come from formatted code.
    shorten(&out.replace(",>", ">"))
}

/// Formats the arguments of a method without its receiver, such as
/// `title: impl Into<String>`.
pub(super) fn arguments(signature: &Signature) -> String {
    let arguments = signature.inputs.iter().filter_map(|input| match input {
        FnArg::Typed(typed) => Some(typed),
        FnArg::Receiver(_) => None,
    });
    let arguments = arguments.map(|typed| {
        let name = match typed.pat.as_ref() {
            Pat::Ident(name) => name.ident.to_string(),
            other => format(other),
        };
        format!("{name}: {}", format(&typed.ty))
    });
    arguments.collect::<Vec<_>>().join(", ")
}

fn shorten(text: &str) -> String {
    let mut out = String::new();
    let mut path = String::new();
    for character in text.chars().chain(['\0']) {
        if character.is_alphanumeric() || character == '_' || character == ':' {
            path.push(character);
            continue;
        }
        let last = path.rsplit("::").next().unwrap_or_default();
        if path.contains("serde_json::") {
            out += "serde_json::";
        }
        out += last;
        path.clear();
        if character != '\0' {
            out.push(character);
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use syn::{ItemFn, Type, parse_quote};

    use super::*;

    #[test]
    fn types_are_formatted_as_written_by_hand() {
        let cases: [(Type, &str); 10] = [
            (
                parse_quote!(::std::option::Option<crate::Decimal>),
                "Option<Decimal>",
            ),
            (parse_quote!(crate::types::Currency), "Currency"),
            (parse_quote!(::serde_json::Value), "serde_json::Value"),
            (
                parse_quote!(::std::collections::BTreeMap<::std::string::String, types::A>),
                "BTreeMap<String, A>",
            ),
            (
                parse_quote!(
                    crate::Secret<::serde_json::Map<::std::string::String, ::serde_json::Value>>
                ),
                "Secret<serde_json::Map<String, serde_json::Value>>",
            ),
            (
                parse_quote!(impl ::std::convert::Into<::std::string::String>),
                "impl Into<String>",
            ),
            (
                parse_quote!(impl IntoIterator<Item = impl AsRef<str>>),
                "impl IntoIterator<Item = impl AsRef<str>>",
            ),
            (parse_quote!(&'a mut str), "&'a mut str"),
            (
                parse_quote!(::std::vec::Vec<::std::option::Option<i64>>),
                "Vec<Option<i64>>",
            ),
            (
                parse_quote!(crate::TwoStep<types::Refund, Create>),
                "TwoStep<Refund, Create>",
            ),
        ];
        for (ty, expected) in cases {
            assert_eq!(format(&ty), expected);
        }
    }

    #[test]
    fn arguments_omit_the_receiver() {
        let function: ItemFn = parse_quote! {
            fn create(self, id: impl Into<String>, body: types::CreateLink) {}
        };
        assert_eq!(
            arguments(&function.sig),
            "id: impl Into<String>, body: CreateLink"
        );
    }
}
