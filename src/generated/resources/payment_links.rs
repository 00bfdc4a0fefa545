// Generated from openapi.json and openapi.overlay.json; do not edit.
// `cargo xtask spec generate` writes it again.

//! The operations on payment links.

use crate::call::{QueryParam, encode_path};
use crate::types;

/// The operations on payment links: [`Client::payment_links`](crate::Client::payment_links).
#[derive(Clone, Debug)]
pub struct PaymentLinks {
    pub(crate) client: crate::Client,
}

impl PaymentLinks {
    /// `DELETE /payment-links/{id}` (`PaymentLinksController_archive`).
    ///
    /// Safe to repeat.
    ///
    /// # Errors
    ///
    /// Once the call is awaited: [`Error::Request`](crate::Error::Request), [`Error::Transport`](crate::Error::Transport), [`Error::Api`](crate::Error::Api) or [`Error::Decode`](crate::Error::Decode).
    #[doc(alias = "PaymentLinksController_archive")]
    pub fn archive(&self, id: impl Into<String>) -> Archive {
        let options = crate::call::Options::default();
        Archive {
            client: self.client.clone(),
            id: id.into(),
            options,
        }
    }
    /// `POST /payment-links` (`PaymentLinksController_create`).
    ///
    /// Not safe to repeat once it may have reached the server: it could act twice.
    /// After [an unknown outcome](crate::Error::outcome_unknown), use [`payment_links().list()`](crate::resources::payment_links::PaymentLinks::list) (`GET /payment-links`) to find out whether the call took effect before you call again.
    ///
    /// # Errors
    ///
    /// Once the call is awaited: [`Error::Request`](crate::Error::Request), [`Error::Transport`](crate::Error::Transport), [`Error::Api`](crate::Error::Api) or [`Error::Decode`](crate::Error::Decode).
    #[doc(alias = "PaymentLinksController_create")]
    #[inline]
    pub fn create(&self, body: types::CreatePaymentLink) -> Create {
        let options = crate::call::Options::default();
        Create {
            client: self.client.clone(),
            body: body,
            options,
        }
    }
    /// `GET /payment-links/{id}` (`PaymentLinksController_findOne`).
    ///
    /// Safe to repeat.
    ///
    /// # Errors
    ///
    /// Once the call is awaited: [`Error::Request`](crate::Error::Request), [`Error::Transport`](crate::Error::Transport), [`Error::Api`](crate::Error::Api) or [`Error::Decode`](crate::Error::Decode).
    #[doc(alias = "PaymentLinksController_findOne")]
    pub fn get(&self, id: impl Into<String>) -> Get {
        let options = crate::call::Options::default();
        Get {
            client: self.client.clone(),
            id: id.into(),
            options,
        }
    }
    /// `GET /payment-links` (`PaymentLinksController_findAll`).
    ///
    /// A list in pages, by `limit` and `cursor`; `stream()` fetches all of them.
    ///
    /// Safe to repeat.
    ///
    /// # Errors
    ///
    /// Once the call is awaited: [`Error::Request`](crate::Error::Request), [`Error::Transport`](crate::Error::Transport), [`Error::Api`](crate::Error::Api) or [`Error::Decode`](crate::Error::Decode).
    #[doc(alias = "PaymentLinksController_findAll")]
    #[inline]
    pub fn list(&self) -> List {
        let options = crate::call::Options::default();
        List {
            client: self.client.clone(),
            cursor: None,
            is_active: None,
            limit: None,
            link_type: None,
            options,
        }
    }
    /// `PATCH /payment-links/{id}` (`PaymentLinksController_update`).
    ///
    /// Safe to repeat.
    ///
    /// # Errors
    ///
    /// Once the call is awaited: [`Error::Request`](crate::Error::Request), [`Error::Transport`](crate::Error::Transport), [`Error::Api`](crate::Error::Api) or [`Error::Decode`](crate::Error::Decode).
    #[doc(alias = "PaymentLinksController_update")]
    pub fn update(
        &self,
        id: impl Into<String>,
        body: types::UpdatePaymentLink,
    ) -> Update {
        let options = crate::call::Options::default();
        Update {
            client: self.client.clone(),
            id: id.into(),
            body: body,
            options,
        }
    }
}

/// A call of `DELETE /payment-links/{id}`. Nothing is sent until it is awaited.
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
            >(
            checked,
            move |writer| writer.payment_links_archive(&id),
            |response| response,
        )
    }
}

/// A call of `POST /payment-links`. Nothing is sent until it is awaited.
#[derive(Clone, Debug)]
#[must_use = "a call sends nothing until it is awaited"]
pub struct Create {
    client: crate::Client,
    options: crate::call::Options,
    body: types::CreatePaymentLink,
}

crate::call::setters!(Create);

impl ::std::future::IntoFuture for Create {
    type Output = crate::Result<crate::Response<types::PaymentLink>>;
    type IntoFuture = crate::CallFuture<crate::Response<types::PaymentLink>>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        let Self { client, options, body } = self;
        let operation = &CREATE;
        let checked = crate::Result::Ok(())
            .and_then(|()| crate::check::body(operation, &body));
        let call = crate::call::Call::new(client.handle(), operation, options, None);
        call.send::<
                types::PaymentLink,
                _,
            >(
            checked,
            move |writer| writer.payment_links_create(&body),
            |response| response,
        )
    }
}

/// A call of `GET /payment-links/{id}`. Nothing is sent until it is awaited.
#[derive(Clone, Debug)]
#[must_use = "a call sends nothing until it is awaited"]
pub struct Get {
    client: crate::Client,
    options: crate::call::Options,
    id: String,
}

crate::call::setters!(Get);

impl ::std::future::IntoFuture for Get {
    type Output = crate::Result<crate::Response<types::PaymentLink>>;
    type IntoFuture = crate::CallFuture<crate::Response<types::PaymentLink>>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        let Self { client, options, id } = self;
        let operation = &GET;
        let checked = crate::check::path(operation, &[("id", id.as_str())]);
        let call = crate::call::Call::new(client.handle(), operation, options, None);
        call.send::<
                types::PaymentLink,
                _,
            >(checked, move |writer| writer.payment_links_get(&id), |response| response)
    }
}

/// A call of `GET /payment-links`. Nothing is sent until it is awaited.
#[derive(Clone, Debug)]
#[must_use = "a call sends nothing until it is awaited"]
pub struct List {
    client: crate::Client,
    options: crate::call::Options,
    cursor: Option<String>,
    is_active: Option<bool>,
    limit: Option<i64>,
    link_type: Option<crate::types::LinkType>,
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
    /// Sets `link_type`; `None` omits it.
    pub fn link_type(
        mut self,
        link_type: impl Into<Option<crate::types::LinkType>>,
    ) -> Self {
        self.link_type = link_type.into();
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
    type Output = crate::Result<crate::Response<crate::Page<crate::types::PaymentLink>>>;
    type IntoFuture = crate::CallFuture<
        crate::Response<crate::Page<crate::types::PaymentLink>>,
    >;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        let Self { client, options, cursor, is_active, limit, link_type } = self;
        let operation = &LIST;
        let checked = crate::Result::Ok(());
        let call = crate::call::Call::new(client.handle(), operation, options, None);
        call.send::<
                crate::Page<crate::types::PaymentLink>,
                _,
            >(
            checked,
            move |writer| {
                writer
                    .payment_links_list(
                        cursor.as_deref(),
                        is_active,
                        limit,
                        link_type.as_ref(),
                    )
            },
            move |response| response.map(|page| page.with_sent_limit(limit)),
        )
    }
}

impl crate::sealed::Sealed for List {}

impl crate::PagedCall for List {
    type Item = crate::types::PaymentLink;
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

/// A call of `PATCH /payment-links/{id}`. Nothing is sent until it is awaited.
#[derive(Clone, Debug)]
#[must_use = "a call sends nothing until it is awaited"]
pub struct Update {
    client: crate::Client,
    options: crate::call::Options,
    id: String,
    body: types::UpdatePaymentLink,
}

crate::call::setters!(Update);

impl ::std::future::IntoFuture for Update {
    type Output = crate::Result<crate::Response<types::PaymentLink>>;
    type IntoFuture = crate::CallFuture<crate::Response<types::PaymentLink>>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        let Self { client, options, id, body } = self;
        let operation = &UPDATE;
        let checked = crate::check::path(operation, &[("id", id.as_str())])
            .and_then(|()| crate::check::body(operation, &body));
        let call = crate::call::Call::new(client.handle(), operation, options, None);
        call.send::<
                types::PaymentLink,
                _,
            >(
            checked,
            move |writer| writer.payment_links_update(&id, &body),
            |response| response,
        )
    }
}

impl crate::call::RequestWriter<'_> {
    #[inline]
    pub(crate) fn payment_links_archive<'a>(
        &'a self,
        id: &'a str,
    ) -> ::reqwest::Result<::reqwest::Request> {
        let url = format!("{}/payment-links/{}", self.baseurl, encode_path(id),);
        self.client
            .delete(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .build()
    }
    #[inline]
    pub(crate) fn payment_links_create<'a>(
        &'a self,
        body: &'a types::CreatePaymentLink,
    ) -> ::reqwest::Result<::reqwest::Request> {
        let url = format!("{}/payment-links", self.baseurl,);
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
    pub(crate) fn payment_links_get<'a>(
        &'a self,
        id: &'a str,
    ) -> ::reqwest::Result<::reqwest::Request> {
        let url = format!("{}/payment-links/{}", self.baseurl, encode_path(id),);
        self.client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .build()
    }
    #[inline]
    pub(crate) fn payment_links_list<'a>(
        &'a self,
        cursor: Option<&'a str>,
        is_active: Option<bool>,
        limit: Option<i64>,
        link_type: Option<&'a crate::types::LinkType>,
    ) -> ::reqwest::Result<::reqwest::Request> {
        let url = format!("{}/payment-links", self.baseurl,);
        self.client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .query(&QueryParam::new("cursor", &cursor))
            .query(&QueryParam::new("isActive", &is_active))
            .query(&QueryParam::new("limit", &limit))
            .query(&QueryParam::new("linkType", &link_type))
            .build()
    }
    #[inline]
    pub(crate) fn payment_links_update<'a>(
        &'a self,
        id: &'a str,
        body: &'a types::UpdatePaymentLink,
    ) -> ::reqwest::Result<::reqwest::Request> {
        let url = format!("{}/payment-links/{}", self.baseurl, encode_path(id),);
        self.client
            .patch(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .build()
    }
}

pub(crate) const ARCHIVE: crate::Operation = crate::Operation {
    id: "PaymentLinksController_archive",
    method: "DELETE",
    path: "/payment-links/{id}",
    resource: "payment_links",
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
    id: "PaymentLinksController_create",
    method: "POST",
    path: "/payment-links",
    resource: "payment_links",
    name: "create",
    request: Some("CreatePaymentLink"),
    response: "PaymentLink",
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
    id: "PaymentLinksController_findOne",
    method: "GET",
    path: "/payment-links/{id}",
    resource: "payment_links",
    name: "get",
    request: None,
    response: "PaymentLink",
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
    id: "PaymentLinksController_findAll",
    method: "GET",
    path: "/payment-links",
    resource: "payment_links",
    name: "list",
    request: None,
    response: "Page<PaymentLink>",
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

pub(crate) const UPDATE: crate::Operation = crate::Operation {
    id: "PaymentLinksController_update",
    method: "PATCH",
    path: "/payment-links/{id}",
    resource: "payment_links",
    name: "update",
    request: Some("UpdatePaymentLink"),
    response: "PaymentLink",
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
