//! Generates `stream()` and `pages()` for paged lists, and the implementation of `PagedCall`.

use proc_macro2::TokenStream;
use quote::{format_ident, quote};
use syn::Type;

use super::super::fields::generic;
use super::super::table::row_name;
use super::call::Call;
use crate::operation::Paging;

impl Call<'_> {
    /// The methods `stream()` and `pages()` of a paged list.
    pub(super) fn stream(&self) -> Option<TokenStream> {
        self.item()?;
        Some(quote! {
            /// Returns all items of all pages, starting where this call starts. A page is
            /// fetched when all items of the previous page have been returned.
            pub fn stream(self) -> crate::PageStream<Self> {
                crate::PageStream::new(self)
            }

            /// Returns all pages, starting where this call starts. The iteration can be resumed
            /// in another process: see [`Pages::position`](crate::Pages::position).
            pub fn pages(self) -> crate::Pages<Self> {
                crate::Pages::new(self)
            }
        })
    }

    /// The item type of a paged list.
    fn item(&self) -> Option<&Type> {
        if self.operation.paging == Paging::None {
            return None;
        }
        generic(&self.signature.response, "Page")
    }

    /// The argument that limits how many items a page has.
    pub(super) fn page_size(&self) -> Option<syn::Ident> {
        self.item()?;
        match self.operation.paging {
            Paging::Cursor | Paging::Offset => Some(format_ident!("limit")),
            Paging::Page => Some(format_ident!("page_size")),
            Paging::None => None,
        }
    }

    pub(super) fn paged(&self) -> Option<TokenStream> {
        let item = self.item()?;
        let call = self.type_ident();
        let size = self.page_size()?;
        let (style, field, variant) = match self.operation.paging {
            Paging::Cursor => ("Cursor", "cursor", "Cursor"),
            Paging::Offset => ("Offset", "offset", "Offset"),
            Paging::Page => ("Page", "page", "Page"),
            Paging::None => return None,
        };
        let [style, field, variant] = [style, field, variant].map(|name| format_ident!("{name}"));
        let row = row_name(self.operation);
        Some(quote! {
            impl crate::sealed::Sealed for #call {}
            impl crate::PagedCall for #call {
                type Item = #item;
                const PAGING: crate::Paging = crate::Paging::#style;

                fn operation(&self) -> &'static crate::Operation {
                    &#row
                }

                fn position(&self) -> Option<crate::PagePosition> {
                    self.#field.clone().map(crate::PagePosition::#variant)
                }

                fn set_position(&mut self, position: crate::PagePosition) {
                    if let crate::PagePosition::#variant(position) = position {
                        self.#field = Some(position);
                    }
                }

                fn page_size(&self) -> Option<i64> {
                    self.#size
                }

                fn set_page_size(&mut self, size: i64) {
                    self.#size = Some(size);
                }

                fn fetch(&self) -> crate::CallFuture<crate::Response<crate::Page<Self::Item>>> {
                    ::std::future::IntoFuture::into_future(self.clone())
                }
            }
        })
    }
}
