//! Adds `JsonSchema` derives to the generated types, for the SDK's feature `schemars`.

use quote::quote;
use syn::{Attribute, Expr, Field, Ident, Lit, Meta, parse_quote};

use super::fields::generic;
use super::types::has_default;

/// Adds the derive to a type.
pub(super) fn item(ident: &Ident, attributes: &mut Vec<Attribute>) {
    // Without a description in the contract, progenitor uses the type name, which would become
    // the description in the schema.
    let name = format!("`{ident}`");
    attributes.retain(|attribute| doc(attribute).is_none_or(|text| text.trim() != name));
    attributes
        .push(parse_quote!(#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]));
}

/// Describes an optional field: null is accepted but never serialized. A clearable field is an
/// `Option` in an `Option` and does serialize null.
pub(super) fn field(field: &mut Field) {
    let optional = match generic(&field.ty, "Option") {
        Some(inner) if generic(inner, "Option").is_some() => return,
        Some(inner) => inner,
        None if has_default(field) => &field.ty,
        None => return,
    };
    let with = quote!(crate::schema::Optional<#optional>).to_string();
    let with = with.replace(' ', "");
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
            /// Described by the overlay.
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
        assert_eq!(thing.attrs.len(), 2, "the description and the derive");
        let described = |field: &Field| quote!(#field).to_string().contains("Optional");
        assert_eq!(
            thing.fields.iter().map(described).collect::<Vec<_>>(),
            [false, true, false, true]
        );
    }
}
