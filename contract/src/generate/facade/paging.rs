//! Lists that come in pages: `stream()`, `pages()` and how a page is requested.

use proc_macro2::TokenStream;
use quote::{format_ident, quote};
use syn::Type;

use super::super::fields::generic;
use super::call::Call;
use crate::operation::Paging;

impl Call<'_> {
    /// `stream()` and `pages()`, on a list that comes in pages.
    pub(super) fn stream(&self) -> Option<TokenStream> {
        self.item()?;
        Some(quote! {
            /// Returns all items of all pages, starting where this call starts. A page is
            /// fetched when the items of the one before are used up.
            pub fn stream(self) -> crate::PageStream<Self> {
                crate::PageStream::new(self)
            }

            /// Returns all pages, starting where this call starts. A walk over pages can be
            /// resumed in another process: see [`Pages::position`](crate::Pages::position).
            pub fn pages(self) -> crate::Pages<Self> {
                crate::Pages::new(self)
            }
        })
    }

    /// The item type of a list that comes in pages.
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
        let index = self.index;
        Some(quote! {
            impl crate::sealed::Sealed for #call {}
            impl crate::PagedCall for #call {
                type Item = #item;
                const PAGING: crate::Paging = crate::Paging::#style;

                fn operation(&self) -> &'static crate::Operation {
                    &crate::generated::OPERATIONS[#index]
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
