// Generated from openapi.json and openapi.overlay.json; do not edit.
// `cargo xtask spec generate` writes it again.

//! The operations on products.

use crate::call::{QueryParam, encode_path};
use crate::types;

/// The operations on products: [`Client::products`](crate::Client::products).
#[derive(Clone, Debug)]
pub struct Products {
    pub(crate) client: crate::Client,
}

impl Products {
    /// `POST /products/{id}/prices` (`ProductsController_addPrice`).
    ///
    /// Not safe to repeat once it may have reached the server: it could act twice.
    /// After [an unknown outcome](crate::Error::outcome_unknown), use [`products().get()`](crate::resources::products::Products::get) (`GET /products/{id}`) to find out whether the call took effect before you call again.
    ///
    /// # Errors
    ///
    /// Once the call is awaited: [`Error::Request`](crate::Error::Request), [`Error::Transport`](crate::Error::Transport), [`Error::Api`](crate::Error::Api) or [`Error::Decode`](crate::Error::Decode).
    #[doc(alias = "ProductsController_addPrice")]
    pub fn add_price(&self, id: impl Into<String>, body: types::AddPrice) -> AddPrice {
        let options = crate::call::Options::default();
        AddPrice {
            client: self.client.clone(),
            id: id.into(),
            body: body,
            options,
        }
    }
    /// `DELETE /products/{id}` (`ProductsController_archive`).
    ///
    /// Safe to repeat.
    ///
    /// # Errors
    ///
    /// Once the call is awaited: [`Error::Request`](crate::Error::Request), [`Error::Transport`](crate::Error::Transport), [`Error::Api`](crate::Error::Api) or [`Error::Decode`](crate::Error::Decode).
    #[doc(alias = "ProductsController_archive")]
    pub fn archive(&self, id: impl Into<String>) -> Archive {
        let options = crate::call::Options::default();
        Archive {
            client: self.client.clone(),
            id: id.into(),
            options,
        }
    }
    /// `POST /products` (`ProductsController_create`).
    ///
    /// Not safe to repeat once it may have reached the server: it could act twice.
    /// After [an unknown outcome](crate::Error::outcome_unknown), use [`products().list()`](crate::resources::products::Products::list) (`GET /products`) to find out whether the call took effect before you call again.
    ///
    /// # Errors
    ///
    /// Once the call is awaited: [`Error::Request`](crate::Error::Request), [`Error::Transport`](crate::Error::Transport), [`Error::Api`](crate::Error::Api) or [`Error::Decode`](crate::Error::Decode).
    #[doc(alias = "ProductsController_create")]
    #[inline]
    pub fn create(&self, body: types::CreateProduct) -> Create {
        let options = crate::call::Options::default();
        Create {
            client: self.client.clone(),
            body: body,
            options,
        }
    }
    /// `GET /products/{id}` (`ProductsController_findOne`).
    ///
    /// Safe to repeat.
    ///
    /// # Errors
    ///
    /// Once the call is awaited: [`Error::Request`](crate::Error::Request), [`Error::Transport`](crate::Error::Transport), [`Error::Api`](crate::Error::Api) or [`Error::Decode`](crate::Error::Decode).
    #[doc(alias = "ProductsController_findOne")]
    pub fn get(&self, id: impl Into<String>) -> Get {
        let options = crate::call::Options::default();
        Get {
            client: self.client.clone(),
            id: id.into(),
            options,
        }
    }
    /// `GET /products` (`ProductsController_findAll`).
    ///
    /// A list in pages, by `limit` and `cursor`; `stream()` fetches all of them.
    ///
    /// Safe to repeat.
    ///
    /// # Errors
    ///
    /// Once the call is awaited: [`Error::Request`](crate::Error::Request), [`Error::Transport`](crate::Error::Transport), [`Error::Api`](crate::Error::Api) or [`Error::Decode`](crate::Error::Decode).
    #[doc(alias = "ProductsController_findAll")]
    #[inline]
    pub fn list(&self) -> List {
        let options = crate::call::Options::default();
        List {
            client: self.client.clone(),
            cursor: None,
            is_active: None,
            limit: None,
            options,
        }
    }
    /// `POST /products/{id}/prices/{priceId}/default` (`ProductsController_setDefaultPrice`).
    ///
    /// Not safe to repeat once it may have reached the server: it could act twice.
    /// After [an unknown outcome](crate::Error::outcome_unknown), use [`products().get()`](crate::resources::products::Products::get) (`GET /products/{id}`) to find out whether the call took effect before you call again.
    ///
    /// # Errors
    ///
    /// Once the call is awaited: [`Error::Request`](crate::Error::Request), [`Error::Transport`](crate::Error::Transport), [`Error::Api`](crate::Error::Api) or [`Error::Decode`](crate::Error::Decode).
    #[doc(alias = "ProductsController_setDefaultPrice")]
    pub fn set_default_price(
        &self,
        id: impl Into<String>,
        price_id: impl Into<String>,
    ) -> SetDefaultPrice {
        let options = crate::call::Options::default();
        SetDefaultPrice {
            client: self.client.clone(),
            id: id.into(),
            price_id: price_id.into(),
            options,
        }
    }
    /// `PATCH /products/{id}` (`ProductsController_update`).
    ///
    /// Safe to repeat.
    ///
    /// # Errors
    ///
    /// Once the call is awaited: [`Error::Request`](crate::Error::Request), [`Error::Transport`](crate::Error::Transport), [`Error::Api`](crate::Error::Api) or [`Error::Decode`](crate::Error::Decode).
    #[doc(alias = "ProductsController_update")]
    pub fn update(&self, id: impl Into<String>, body: types::UpdateProduct) -> Update {
        let options = crate::call::Options::default();
        Update {
            client: self.client.clone(),
            id: id.into(),
            body: body,
            options,
        }
    }
    /// `POST /products/prices/batch` (`ProductsController_updatePricesBatch`).
    ///
    /// Not safe to repeat once it may have reached the server: it could act twice.
    /// After [an unknown outcome](crate::Error::outcome_unknown), use [`products().list()`](crate::resources::products::Products::list) (`GET /products`) to find out whether the call took effect before you call again.
    ///
    /// # Errors
    ///
    /// Once the call is awaited: [`Error::Request`](crate::Error::Request), [`Error::Transport`](crate::Error::Transport), [`Error::Api`](crate::Error::Api) or [`Error::Decode`](crate::Error::Decode).
    #[doc(alias = "ProductsController_updatePricesBatch")]
    #[inline]
    pub fn update_prices_batch(
        &self,
        body: types::BatchUpdatePrices,
    ) -> UpdatePricesBatch {
        let options = crate::call::Options::default();
        UpdatePricesBatch {
            client: self.client.clone(),
            body: body,
            options,
        }
    }
}

/// A call of `POST /products/{id}/prices`. Nothing is sent until it is awaited.
#[derive(Clone, Debug)]
#[must_use = "a call sends nothing until it is awaited"]
pub struct AddPrice {
    client: crate::Client,
    options: crate::call::Options,
    id: String,
    body: types::AddPrice,
}

crate::call::setters!(AddPrice);

impl ::std::future::IntoFuture for AddPrice {
    type Output = crate::Result<crate::Response<types::Price>>;
    type IntoFuture = crate::CallFuture<crate::Response<types::Price>>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        let Self { client, options, id, body } = self;
        let operation = &ADD_PRICE;
        let checked = crate::check::path(operation, &[("id", id.as_str())])
            .and_then(|()| crate::check::body(operation, &body));
        let call = crate::call::Call::new(client.handle(), operation, options, None);
        call.send::<
                types::Price,
                _,
            >(
            checked,
            move |writer| writer.products_add_price(&id, &body),
            |response| response,
        )
    }
}

/// A call of `DELETE /products/{id}`. Nothing is sent until it is awaited.
#[derive(Clone, Debug)]
#[must_use = "a call sends nothing until it is awaited"]
pub struct Archive {
    client: crate::Client,
    options: crate::call::Options,
    id: String,
}

crate::call::setters!(Archive);

impl ::std::future::IntoFuture for Archive {
    type Output = crate::Result<crate::Response<::serde_json::Value>>;
    type IntoFuture = crate::CallFuture<crate::Response<::serde_json::Value>>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        let Self { client, options, id } = self;
        let operation = &ARCHIVE;
        let checked = crate::check::path(operation, &[("id", id.as_str())]);
        let call = crate::call::Call::new(client.handle(), operation, options, None);
        call.send::<
                ::serde_json::Value,
                _,
            >(checked, move |writer| writer.products_archive(&id), |response| response)
    }
}

/// A call of `POST /products`. Nothing is sent until it is awaited.
#[derive(Clone, Debug)]
#[must_use = "a call sends nothing until it is awaited"]
pub struct Create {
    client: crate::Client,
    options: crate::call::Options,
    body: types::CreateProduct,
}

crate::call::setters!(Create);

impl ::std::future::IntoFuture for Create {
    type Output = crate::Result<crate::Response<types::Product>>;
    type IntoFuture = crate::CallFuture<crate::Response<types::Product>>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        let Self { client, options, body } = self;
        let operation = &CREATE;
        let checked = crate::Result::Ok(())
            .and_then(|()| crate::check::body(operation, &body));
        let call = crate::call::Call::new(client.handle(), operation, options, None);
        call.send::<
                types::Product,
                _,
            >(checked, move |writer| writer.products_create(&body), |response| response)
    }
}

/// A call of `GET /products/{id}`. Nothing is sent until it is awaited.
#[derive(Clone, Debug)]
#[must_use = "a call sends nothing until it is awaited"]
pub struct Get {
    client: crate::Client,
    options: crate::call::Options,
    id: String,
}

crate::call::setters!(Get);

impl ::std::future::IntoFuture for Get {
    type Output = crate::Result<crate::Response<types::Product>>;
    type IntoFuture = crate::CallFuture<crate::Response<types::Product>>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        let Self { client, options, id } = self;
        let operation = &GET;
        let checked = crate::check::path(operation, &[("id", id.as_str())]);
        let call = crate::call::Call::new(client.handle(), operation, options, None);
        call.send::<
                types::Product,
                _,
            >(checked, move |writer| writer.products_get(&id), |response| response)
    }
}

/// A call of `GET /products`. Nothing is sent until it is awaited.
#[derive(Clone, Debug)]
#[must_use = "a call sends nothing until it is awaited"]
pub struct List {
    client: crate::Client,
    options: crate::call::Options,
    cursor: Option<String>,
    is_active: Option<bool>,
    limit: Option<i64>,
}

crate::call::setters!(List);

impl List {
    /// Sets `cursor`; `None` omits it.
    pub fn cursor<M>(mut self, cursor: impl crate::IntoOptional<String, M>) -> Self {
        self.cursor = cursor.into_optional();
        self
    }
    /// Sets `is_active`; `None` omits it.
    pub fn is_active(mut self, is_active: impl Into<Option<bool>>) -> Self {
        self.is_active = is_active.into();
        self
    }
    /// Sets `limit`; `None` omits it.
    pub fn limit(mut self, limit: impl Into<Option<i64>>) -> Self {
        self.limit = limit.into();
        self
    }
    /// Returns all items of all pages, starting where this call starts. A page is
    /// fetched when all items of the previous page have been returned.
    #[inline]
    pub fn stream(self) -> crate::PageStream<Self> {
        crate::PageStream::new(self)
    }
    /// Returns all pages, starting where this call starts. The iteration can be resumed
    /// in another process: see [`Pages::position`](crate::Pages::position).
    #[inline]
    pub fn pages(self) -> crate::Pages<Self> {
        crate::Pages::new(self)
    }
}

impl ::std::future::IntoFuture for List {
    type Output = crate::Result<crate::Response<crate::Page<crate::types::Product>>>;
    type IntoFuture = crate::CallFuture<
        crate::Response<crate::Page<crate::types::Product>>,
    >;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        let Self { client, options, cursor, is_active, limit } = self;
        let operation = &LIST;
        let checked = crate::Result::Ok(());
        let call = crate::call::Call::new(client.handle(), operation, options, None);
        call.send::<
                crate::Page<crate::types::Product>,
                _,
            >(
            checked,
            move |writer| writer.products_list(cursor.as_deref(), is_active, limit),
            move |response| response.map(|page| page.with_sent_limit(limit)),
        )
    }
}

impl crate::sealed::Sealed for List {}

impl crate::PagedCall for List {
    type Item = crate::types::Product;
    const PAGING: crate::Paging = crate::Paging::Cursor;
    #[inline]
    fn operation(&self) -> &'static crate::Operation {
        &LIST
    }
    #[inline]
    fn position(&self) -> Option<crate::PagePosition> {
        self.cursor.clone().map(crate::PagePosition::Cursor)
    }
    #[inline]
    fn set_position(&mut self, position: crate::PagePosition) {
        if let crate::PagePosition::Cursor(position) = position {
            self.cursor = Some(position);
        }
    }
    #[inline]
    fn page_size(&self) -> Option<i64> {
        self.limit
    }
    #[inline]
    fn set_page_size(&mut self, size: i64) {
        self.limit = Some(size);
    }
    #[inline]
    fn fetch(&self) -> crate::CallFuture<crate::Response<crate::Page<Self::Item>>> {
        ::std::future::IntoFuture::into_future(self.clone())
    }
}

/// A call of `POST /products/{id}/prices/{priceId}/default`. Nothing is sent until it is awaited.
#[derive(Clone, Debug)]
#[must_use = "a call sends nothing until it is awaited"]
pub struct SetDefaultPrice {
    client: crate::Client,
    options: crate::call::Options,
    id: String,
    price_id: String,
}

crate::call::setters!(SetDefaultPrice);

impl ::std::future::IntoFuture for SetDefaultPrice {
    type Output = crate::Result<crate::Response<types::Product>>;
    type IntoFuture = crate::CallFuture<crate::Response<types::Product>>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        let Self { client, options, id, price_id } = self;
        let operation = &SET_DEFAULT_PRICE;
        let checked = crate::check::path(
            operation,
            &[("id", id.as_str()), ("priceId", price_id.as_str())],
        );
        let call = crate::call::Call::new(client.handle(), operation, options, None);
        call.send::<
                types::Product,
                _,
            >(
            checked,
            move |writer| writer.products_set_default_price(&id, &price_id),
            |response| response,
        )
    }
}

/// A call of `PATCH /products/{id}`. Nothing is sent until it is awaited.
#[derive(Clone, Debug)]
#[must_use = "a call sends nothing until it is awaited"]
pub struct Update {
    client: crate::Client,
    options: crate::call::Options,
    id: String,
    body: types::UpdateProduct,
}

crate::call::setters!(Update);

impl ::std::future::IntoFuture for Update {
    type Output = crate::Result<crate::Response<types::Product>>;
    type IntoFuture = crate::CallFuture<crate::Response<types::Product>>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        let Self { client, options, id, body } = self;
        let operation = &UPDATE;
        let checked = crate::check::path(operation, &[("id", id.as_str())])
            .and_then(|()| crate::check::body(operation, &body));
        let call = crate::call::Call::new(client.handle(), operation, options, None);
        call.send::<
                types::Product,
                _,
            >(
            checked,
            move |writer| writer.products_update(&id, &body),
            |response| response,
        )
    }
}

/// A call of `POST /products/prices/batch`. Nothing is sent until it is awaited.
#[derive(Clone, Debug)]
#[must_use = "a call sends nothing until it is awaited"]
pub struct UpdatePricesBatch {
    client: crate::Client,
    options: crate::call::Options,
    body: types::BatchUpdatePrices,
}

crate::call::setters!(UpdatePricesBatch);

impl ::std::future::IntoFuture for UpdatePricesBatch {
    type Output = crate::Result<crate::Response<::serde_json::Value>>;
    type IntoFuture = crate::CallFuture<crate::Response<::serde_json::Value>>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        let Self { client, options, body } = self;
        let operation = &UPDATE_PRICES_BATCH;
        let checked = crate::Result::Ok(())
            .and_then(|()| crate::check::body(operation, &body));
        let call = crate::call::Call::new(client.handle(), operation, options, None);
        call.send::<
                ::serde_json::Value,
                _,
            >(
            checked,
            move |writer| writer.products_update_prices_batch(&body),
            |response| response,
        )
    }
}

impl crate::call::RequestWriter<'_> {
    #[inline]
    pub(crate) fn products_add_price<'a>(
        &'a self,
        id: &'a str,
        body: &'a types::AddPrice,
    ) -> ::reqwest::Result<::reqwest::Request> {
        let url = format!("{}/products/{}/prices", self.baseurl, encode_path(id),);
        self.client
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .build()
    }
    #[inline]
    pub(crate) fn products_archive<'a>(
        &'a self,
        id: &'a str,
    ) -> ::reqwest::Result<::reqwest::Request> {
        let url = format!("{}/products/{}", self.baseurl, encode_path(id),);
        self.client
            .delete(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .build()
    }
    #[inline]
    pub(crate) fn products_create<'a>(
        &'a self,
        body: &'a types::CreateProduct,
    ) -> ::reqwest::Result<::reqwest::Request> {
        let url = format!("{}/products", self.baseurl,);
        self.client
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .build()
    }
    #[inline]
    pub(crate) fn products_get<'a>(
        &'a self,
        id: &'a str,
    ) -> ::reqwest::Result<::reqwest::Request> {
        let url = format!("{}/products/{}", self.baseurl, encode_path(id),);
        self.client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .build()
    }
    #[inline]
    pub(crate) fn products_list<'a>(
        &'a self,
        cursor: Option<&'a str>,
        is_active: Option<bool>,
        limit: Option<i64>,
    ) -> ::reqwest::Result<::reqwest::Request> {
        let url = format!("{}/products", self.baseurl,);
        self.client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .query(&QueryParam::new("cursor", &cursor))
            .query(&QueryParam::new("isActive", &is_active))
            .query(&QueryParam::new("limit", &limit))
            .build()
    }
    #[inline]
    pub(crate) fn products_set_default_price<'a>(
        &'a self,
        id: &'a str,
        price_id: &'a str,
    ) -> ::reqwest::Result<::reqwest::Request> {
        let url = format!(
            "{}/products/{}/prices/{}/default", self.baseurl, encode_path(id),
            encode_path(price_id),
        );
        self.client
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .build()
    }
    #[inline]
    pub(crate) fn products_update<'a>(
        &'a self,
        id: &'a str,
        body: &'a types::UpdateProduct,
    ) -> ::reqwest::Result<::reqwest::Request> {
        let url = format!("{}/products/{}", self.baseurl, encode_path(id),);
        self.client
            .patch(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .build()
    }
    #[inline]
    pub(crate) fn products_update_prices_batch<'a>(
        &'a self,
        body: &'a types::BatchUpdatePrices,
    ) -> ::reqwest::Result<::reqwest::Request> {
        let url = format!("{}/products/prices/batch", self.baseurl,);
        self.client
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .build()
    }
}

pub(crate) const ADD_PRICE: crate::Operation = crate::Operation {
    id: "ProductsController_addPrice",
    method: "POST",
    path: "/products/{id}/prices",
    resource: "products",
    name: "add_price",
    request: Some("AddPrice"),
    response: "Price",
    confidence: crate::TypeConfidence::Typed,
    reading: crate::operation::Reading {
        empty: false,
        envelope: crate::operation::Envelope::Data,
        two_step: false,
        outcome_fields: &[],
        distinctive: false,
        identifiers: &[],
    },
    idempotency_key: crate::HeaderSupport::No,
    account: crate::HeaderSupport::No,
    paging: crate::Paging::None,
    retry: crate::Retry::NeverAfterSend,
};

pub(crate) const ARCHIVE: crate::Operation = crate::Operation {
    id: "ProductsController_archive",
    method: "DELETE",
    path: "/products/{id}",
    resource: "products",
    name: "archive",
    request: None,
    response: "serde_json::Value",
    confidence: crate::TypeConfidence::Untyped,
    reading: crate::operation::Reading {
        empty: true,
        envelope: crate::operation::Envelope::None,
        two_step: false,
        outcome_fields: &[],
        distinctive: false,
        identifiers: &[],
    },
    idempotency_key: crate::HeaderSupport::No,
    account: crate::HeaderSupport::No,
    paging: crate::Paging::None,
    retry: crate::Retry::Safe,
};

pub(crate) const CREATE: crate::Operation = crate::Operation {
    id: "ProductsController_create",
    method: "POST",
    path: "/products",
    resource: "products",
    name: "create",
    request: Some("CreateProduct"),
    response: "Product",
    confidence: crate::TypeConfidence::Typed,
    reading: crate::operation::Reading {
        empty: false,
        envelope: crate::operation::Envelope::Data,
        two_step: false,
        outcome_fields: &[],
        distinctive: true,
        identifiers: &[],
    },
    idempotency_key: crate::HeaderSupport::No,
    account: crate::HeaderSupport::No,
    paging: crate::Paging::None,
    retry: crate::Retry::NeverAfterSend,
};

pub(crate) const GET: crate::Operation = crate::Operation {
    id: "ProductsController_findOne",
    method: "GET",
    path: "/products/{id}",
    resource: "products",
    name: "get",
    request: None,
    response: "Product",
    confidence: crate::TypeConfidence::Typed,
    reading: crate::operation::Reading {
        empty: false,
        envelope: crate::operation::Envelope::Data,
        two_step: false,
        outcome_fields: &[],
        distinctive: true,
        identifiers: &[],
    },
    idempotency_key: crate::HeaderSupport::No,
    account: crate::HeaderSupport::No,
    paging: crate::Paging::None,
    retry: crate::Retry::Safe,
};

pub(crate) const LIST: crate::Operation = crate::Operation {
    id: "ProductsController_findAll",
    method: "GET",
    path: "/products",
    resource: "products",
    name: "list",
    request: None,
    response: "Page<Product>",
    confidence: crate::TypeConfidence::Typed,
    reading: crate::operation::Reading {
        empty: false,
        envelope: crate::operation::Envelope::List(&[]),
        two_step: false,
        outcome_fields: &[],
        distinctive: false,
        identifiers: &[],
    },
    idempotency_key: crate::HeaderSupport::No,
    account: crate::HeaderSupport::No,
    paging: crate::Paging::Cursor,
    retry: crate::Retry::Safe,
};

pub(crate) const SET_DEFAULT_PRICE: crate::Operation = crate::Operation {
    id: "ProductsController_setDefaultPrice",
    method: "POST",
    path: "/products/{id}/prices/{priceId}/default",
    resource: "products",
    name: "set_default_price",
    request: None,
    response: "Product",
    confidence: crate::TypeConfidence::Typed,
    reading: crate::operation::Reading {
        empty: false,
        envelope: crate::operation::Envelope::Data,
        two_step: false,
        outcome_fields: &[],
        distinctive: true,
        identifiers: &[],
    },
    idempotency_key: crate::HeaderSupport::No,
    account: crate::HeaderSupport::No,
    paging: crate::Paging::None,
    retry: crate::Retry::NeverAfterSend,
};

pub(crate) const UPDATE: crate::Operation = crate::Operation {
    id: "ProductsController_update",
    method: "PATCH",
    path: "/products/{id}",
    resource: "products",
    name: "update",
    request: Some("UpdateProduct"),
    response: "Product",
    confidence: crate::TypeConfidence::Typed,
    reading: crate::operation::Reading {
        empty: false,
        envelope: crate::operation::Envelope::Data,
        two_step: false,
        outcome_fields: &[],
        distinctive: true,
        identifiers: &[],
    },
    idempotency_key: crate::HeaderSupport::No,
    account: crate::HeaderSupport::No,
    paging: crate::Paging::None,
    retry: crate::Retry::Safe,
};

pub(crate) const UPDATE_PRICES_BATCH: crate::Operation = crate::Operation {
    id: "ProductsController_updatePricesBatch",
    method: "POST",
    path: "/products/prices/batch",
    resource: "products",
    name: "update_prices_batch",
    request: Some("BatchUpdatePrices"),
    response: "serde_json::Value",
    confidence: crate::TypeConfidence::Untyped,
    reading: crate::operation::Reading {
        empty: true,
        envelope: crate::operation::Envelope::None,
        two_step: false,
        outcome_fields: &[],
        distinctive: false,
        identifiers: &[],
    },
    idempotency_key: crate::HeaderSupport::No,
    account: crate::HeaderSupport::No,
    paging: crate::Paging::None,
    retry: crate::Retry::NeverAfterSend,
};
