//! How generated types describe themselves as JSON Schema, under the SDK's
//! feature `schemars`.

use quote::quote;
use syn::{Attribute, Expr, Field, Ident, Lit, Meta, parse_quote};

use super::fields::generic;
use super::types::has_default;

/// Derives the schema of a type.
pub(super) fn item(ident: &Ident, attributes: &mut Vec<Attribute>) {
    // Where the contract has no words, the generator repeats the name; in a
    // schema that would be a description.
    let name = format!("`{ident}`");
    attributes.retain(|attribute| doc(attribute).is_none_or(|text| text.trim() != name));
    attributes
        .push(parse_quote!(#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]));
}

/// Says of a field that may be absent: null is read and never written. A field
/// that can be cleared is an `Option` in an `Option`, and writes null.
pub(super) fn field(field: &mut Field) {
    let optional = match generic(&field.ty, "Option") {
        Some(inner) if generic(inner, "Option").is_some() => return,
        Some(inner) => inner,
        None if has_default(field) => &field.ty,
        None => return,
    };
    let with = quote!(crate::schema::Optional<#optional>).to_string();
    field
        .attrs
        .push(parse_quote!(#[cfg_attr(feature = "schemars", schemars(default, with = #with))]));
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
    use syn::ItemStruct;

    use super::*;

    #[test]
    fn optional_fields_never_write_null() {
        let mut thing: ItemStruct = parse_quote! {
            /// `Thing`
            /// Said by the overlay.
            pub struct Thing {
                pub must: String,
                pub may: Option<String>,
                pub clearable: Option<Option<String>>,
                #[serde(default)]
                pub list: Vec<String>,
            }
        };
        item(&thing.ident.clone(), &mut thing.attrs);
        thing.fields.iter_mut().for_each(field);
        assert_eq!(thing.attrs.len(), 2, "the words and the derive");
        let described = |field: &Field| quote!(#field).to_string().contains("Optional");
        assert_eq!(
            thing.fields.iter().map(described).collect::<Vec<_>>(),
            [false, true, false, true]
        );
    }
}
