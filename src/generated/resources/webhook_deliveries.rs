// Generated from openapi.json and openapi.overlay.json; do not edit.
// `cargo xtask spec generate` writes it again.

//! The operations on webhook deliveries.

use crate::call::{QueryParam, encode_path};
use crate::types;

/// The operations on webhook deliveries: [`Client::webhook_deliveries`](crate::Client::webhook_deliveries).
#[derive(Clone, Debug)]
pub struct WebhookDeliveries {
    pub(crate) client: crate::Client,
}

impl WebhookDeliveries {
    /// `GET /webhooks/deliveries/{id}` (`WebhookDeliveryLogsController_findOne`).
    ///
    /// Safe to repeat.
    ///
    /// # Errors
    ///
    /// Once the call is awaited: [`Error::Request`](crate::Error::Request), [`Error::Transport`](crate::Error::Transport), [`Error::Api`](crate::Error::Api) or [`Error::Decode`](crate::Error::Decode).
    #[doc(alias = "WebhookDeliveryLogsController_findOne")]
    pub fn get(&self, id: impl Into<String>) -> Get {
        let options = crate::call::Options::default();
        Get {
            client: self.client.clone(),
            id: id.into(),
            options,
        }
    }
    /// `GET /webhooks/deliveries` (`WebhookDeliveryLogsController_findAll`).
    ///
    /// A list in pages, by `limit` and `offset`; `stream()` fetches all of them.
    ///
    /// Safe to repeat.
    ///
    /// # Errors
    ///
    /// Once the call is awaited: [`Error::Request`](crate::Error::Request), [`Error::Transport`](crate::Error::Transport), [`Error::Api`](crate::Error::Api) or [`Error::Decode`](crate::Error::Decode).
    #[doc(alias = "WebhookDeliveryLogsController_findAll")]
    pub fn list(&self, webhook_id: impl Into<String>) -> List {
        let options = crate::call::Options::default();
        List {
            client: self.client.clone(),
            failed_only: None,
            limit: None,
            offset: None,
            success_only: None,
            webhook_id: webhook_id.into(),
            options,
        }
    }
}

/// A call of `GET /webhooks/deliveries/{id}`. Nothing is sent until it is awaited.
#[derive(Clone, Debug)]
#[must_use = "a call sends nothing until it is awaited"]
pub struct Get {
    client: crate::Client,
    options: crate::call::Options,
    id: String,
}

crate::call::setters!(Get);

impl ::std::future::IntoFuture for Get {
    type Output = crate::Result<crate::Response<types::WebhookDeliveryLog>>;
    type IntoFuture = crate::CallFuture<crate::Response<types::WebhookDeliveryLog>>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        let Self { client, options, id } = self;
        let operation = &GET;
        let checked = crate::check::path(operation, &[("id", id.as_str())]);
        let call = crate::call::Call::new(client.handle(), operation, options, None);
        call.send::<
                types::WebhookDeliveryLog,
                _,
            >(
            checked,
            move |writer| writer.webhook_deliveries_get(&id),
            |response| response,
        )
    }
}

/// A call of `GET /webhooks/deliveries`. Nothing is sent until it is awaited.
#[derive(Clone, Debug)]
#[must_use = "a call sends nothing until it is awaited"]
pub struct List {
    client: crate::Client,
    options: crate::call::Options,
    failed_only: Option<bool>,
    limit: Option<i64>,
    offset: Option<i64>,
    success_only: Option<bool>,
    webhook_id: String,
}

crate::call::setters!(List);

impl List {
    /// Sets `failed_only`; `None` omits it.
    pub fn failed_only(mut self, failed_only: impl Into<Option<bool>>) -> Self {
        self.failed_only = failed_only.into();
        self
    }
    /// Sets `limit`; `None` omits it.
    pub fn limit(mut self, limit: impl Into<Option<i64>>) -> Self {
        self.limit = limit.into();
        self
    }
    /// Sets `offset`; `None` omits it.
    pub fn offset(mut self, offset: impl Into<Option<i64>>) -> Self {
        self.offset = offset.into();
        self
    }
    /// Sets `success_only`; `None` omits it.
    pub fn success_only(mut self, success_only: impl Into<Option<bool>>) -> Self {
        self.success_only = success_only.into();
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
    type Output = crate::Result<
        crate::Response<crate::Page<crate::types::WebhookDeliveryLog>>,
    >;
    type IntoFuture = crate::CallFuture<
        crate::Response<crate::Page<crate::types::WebhookDeliveryLog>>,
    >;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        let Self {
            client,
            options,
            failed_only,
            limit,
            offset,
            success_only,
            webhook_id,
        } = self;
        let operation = &LIST;
        let checked = crate::Result::Ok(());
        let call = crate::call::Call::new(client.handle(), operation, options, None);
        call.send::<
                crate::Page<crate::types::WebhookDeliveryLog>,
                _,
            >(
            checked,
            move |writer| {
                writer
                    .webhook_deliveries_list(
                        failed_only,
                        limit,
                        offset,
                        success_only,
                        &webhook_id,
                    )
            },
            move |response| response.map(|page| page.with_sent_limit(limit)),
        )
    }
}

impl crate::sealed::Sealed for List {}

impl crate::PagedCall for List {
    type Item = crate::types::WebhookDeliveryLog;
    const PAGING: crate::Paging = crate::Paging::Offset;
    #[inline]
    fn operation(&self) -> &'static crate::Operation {
        &LIST
    }
    #[inline]
    fn position(&self) -> Option<crate::PagePosition> {
        self.offset.clone().map(crate::PagePosition::Offset)
    }
    #[inline]
    fn set_position(&mut self, position: crate::PagePosition) {
        if let crate::PagePosition::Offset(position) = position {
            self.offset = Some(position);
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

impl crate::call::RequestWriter<'_> {
    #[inline]
    pub(crate) fn webhook_deliveries_get<'a>(
        &'a self,
        id: &'a str,
    ) -> ::reqwest::Result<::reqwest::Request> {
        let url = format!("{}/webhooks/deliveries/{}", self.baseurl, encode_path(id),);
        self.client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .build()
    }
    #[inline]
    pub(crate) fn webhook_deliveries_list<'a>(
        &'a self,
        failed_only: Option<bool>,
        limit: Option<i64>,
        offset: Option<i64>,
        success_only: Option<bool>,
        webhook_id: &'a str,
    ) -> ::reqwest::Result<::reqwest::Request> {
        let url = format!("{}/webhooks/deliveries", self.baseurl,);
        self.client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .query(&QueryParam::new("failedOnly", &failed_only))
            .query(&QueryParam::new("limit", &limit))
            .query(&QueryParam::new("offset", &offset))
            .query(&QueryParam::new("successOnly", &success_only))
            .query(&QueryParam::new("webhookId", &webhook_id))
            .build()
    }
}

pub(crate) const GET: crate::Operation = crate::Operation {
    id: "WebhookDeliveryLogsController_findOne",
    method: "GET",
    path: "/webhooks/deliveries/{id}",
    resource: "webhook_deliveries",
    name: "get",
    request: None,
    response: "WebhookDeliveryLog",
    confidence: crate::TypeConfidence::Typed,
    reading: crate::operation::Reading {
        empty: false,
        envelope: crate::operation::Envelope::Data,
        two_step: false,
        outcome_fields: &["success"],
        distinctive: true,
        identifiers: &[],
    },
    idempotency_key: crate::HeaderSupport::No,
    account: crate::HeaderSupport::No,
    paging: crate::Paging::None,
    retry: crate::Retry::Safe,
};

pub(crate) const LIST: crate::Operation = crate::Operation {
    id: "WebhookDeliveryLogsController_findAll",
    method: "GET",
    path: "/webhooks/deliveries",
    resource: "webhook_deliveries",
    name: "list",
    request: None,
    response: "Page<WebhookDeliveryLog>",
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
    paging: crate::Paging::Offset,
    retry: crate::Retry::Safe,
};
