//! Lists that come in pages: `stream()` and how the next page is asked for.

use proc_macro2::TokenStream;
use quote::{format_ident, quote};
use syn::Type;

use super::super::fields::generic;
use super::call::Call;
use crate::operation::Paging;

impl Call<'_> {
    /// `stream()`, on a list that comes in pages.
    pub(super) fn stream(&self) -> Option<TokenStream> {
        self.item()?;
        Some(quote! {
            /// Walks all items of all pages. A page is fetched when the items of the
            /// last are taken.
            pub fn stream(self) -> crate::PageStream<Self> {
                crate::PageStream::new(self)
            }
        })
    }

    /// The item type of a list that comes in pages.
    fn item(&self) -> Option<&Type> {
        if self.operation.paging == Paging::None {
            return None;
        }
        generic(&self.signature.answer, "Page")
    }

    pub(super) fn paged(&self) -> Option<TokenStream> {
        let item = self.item()?;
        let call = self.type_ident();
        let (style, size, position) = match self.operation.paging {
            Paging::Cursor => ("Cursor", "limit", "cursor"),
            Paging::Offset => ("Offset", "limit", "offset"),
            Paging::Page => ("Page", "page_size", "page"),
            Paging::None => return None,
        };
        let [style, size, position] = [style, size, position].map(|name| format_ident!("{name}"));
        let index = self.index;
        let cursor = match self.operation.paging {
            Paging::Cursor => quote!(self.cursor.as_deref()),
            _ => quote!(None),
        };
        let start = match self.operation.paging {
            Paging::Cursor => quote!(0),
            _ => quote!(self.#position.unwrap_or_default()),
        };
        let at = match self.operation.paging {
            Paging::Cursor => {
                quote!(crate::page::Position::Cursor(cursor) => self.#position = Some(cursor),)
            }
            _ => quote!(crate::page::Position::Number(number) => self.#position = Some(number),),
        };
        Some(quote! {
            impl crate::page::Paged for #call {
                type Item = #item;
                const PAGING: crate::Paging = crate::Paging::#style;

                const OPERATION: &'static crate::Operation = &crate::generated::OPERATIONS[#index];

                fn cursor(&self) -> Option<&str> {
                    #cursor
                }

                fn set_size(&mut self, size: i64) {
                    self.#size = Some(size);
                }

                fn start(&self) -> i64 {
                    #start
                }

                fn go_to(&mut self, position: crate::page::Position) {
                    match position {
                        #at
                        _ => {}
                    }
                }

                fn fetch(&self) -> crate::CallFuture<crate::Page<Self::Item>> {
                    ::std::future::IntoFuture::into_future(self.clone())
                }
            }
        })
    }
}
