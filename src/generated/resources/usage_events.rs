// Generated from openapi.json and openapi.overlay.json; do not edit.
// `cargo xtask spec generate` writes it again.

//! The operations on usage events.

use crate::call::{QueryParam, encode_path};
use crate::types;

/// The operations on usage events: [`Client::usage_events`](crate::Client::usage_events).
#[derive(Clone, Debug)]
pub struct UsageEvents {
    pub(crate) client: crate::Client,
}

impl UsageEvents {
    /// `POST /usage/subscriptions` (`UsageEventsController_createUsageSubscription`).
    ///
    /// Not safe to repeat once it may have reached the server: it could act twice.
    /// After [an unknown outcome](crate::Error::outcome_unknown), no operation can tell whether the call took effect: contact lomi. support with the request id.
    ///
    /// # Errors
    ///
    /// Once the call is awaited: [`Error::Request`](crate::Error::Request), [`Error::Transport`](crate::Error::Transport), [`Error::Api`](crate::Error::Api) or [`Error::Decode`](crate::Error::Decode).
    #[doc(alias = "UsageEventsController_createUsageSubscription")]
    #[inline]
    pub fn create_usage_subscription(
        &self,
        body: types::CreateUsageSubscription,
    ) -> CreateUsageSubscription {
        let options = crate::call::Options::default();
        CreateUsageSubscription {
            client: self.client.clone(),
            body: body,
            options,
        }
    }
    /// `GET /usage/events/{id}` (`UsageEventsController_findOne`).
    ///
    /// Safe to repeat.
    ///
    /// # Errors
    ///
    /// Once the call is awaited: [`Error::Request`](crate::Error::Request), [`Error::Transport`](crate::Error::Transport), [`Error::Api`](crate::Error::Api) or [`Error::Decode`](crate::Error::Decode).
    #[doc(alias = "UsageEventsController_findOne")]
    pub fn get(&self, id: impl Into<String>) -> Get {
        let options = crate::call::Options::default();
        Get {
            client: self.client.clone(),
            id: id.into(),
            options,
        }
    }
    /// `POST /usage/events` (`UsageEventsController_ingest`).
    ///
    /// Safe to repeat.
    ///
    /// # Errors
    ///
    /// Once the call is awaited: [`Error::Request`](crate::Error::Request), [`Error::Transport`](crate::Error::Transport), [`Error::Api`](crate::Error::Api) or [`Error::Decode`](crate::Error::Decode).
    #[doc(alias = "UsageEventsController_ingest")]
    #[inline]
    pub fn ingest(&self, body: types::IngestUsageEvent) -> Ingest {
        let options = crate::call::Options::default();
        Ingest {
            client: self.client.clone(),
            body: body,
            options,
        }
    }
    /// `GET /usage/events` (`UsageEventsController_findAll`).
    ///
    /// A list in pages, by `limit` and `cursor`; `stream()` fetches all of them.
    ///
    /// Safe to repeat.
    ///
    /// # Errors
    ///
    /// Once the call is awaited: [`Error::Request`](crate::Error::Request), [`Error::Transport`](crate::Error::Transport), [`Error::Api`](crate::Error::Api) or [`Error::Decode`](crate::Error::Decode).
    #[doc(alias = "UsageEventsController_findAll")]
    #[inline]
    pub fn list(&self) -> List {
        let options = crate::call::Options::default();
        List {
            client: self.client.clone(),
            code: None,
            cursor: None,
            customer_id: None,
            limit: None,
            status: None,
            options,
        }
    }
}

/// A call of `POST /usage/subscriptions`. Nothing is sent until it is awaited.
#[derive(Clone, Debug)]
#[must_use = "a call sends nothing until it is awaited"]
pub struct CreateUsageSubscription {
    client: crate::Client,
    options: crate::call::Options,
    body: types::CreateUsageSubscription,
}

crate::call::setters!(CreateUsageSubscription);

impl ::std::future::IntoFuture for CreateUsageSubscription {
    type Output = crate::Result<crate::Response<types::UsageSubscription>>;
    type IntoFuture = crate::CallFuture<crate::Response<types::UsageSubscription>>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        let Self { client, options, body } = self;
        let operation = &CREATE_USAGE_SUBSCRIPTION;
        let checked = crate::Result::Ok(())
            .and_then(|()| crate::check::body(operation, &body));
        let call = crate::call::Call::new(client.handle(), operation, options, None);
        call.send::<
                types::UsageSubscription,
                _,
            >(
            checked,
            move |writer| writer.usage_events_create_usage_subscription(&body),
            |response| response,
        )
    }
}

/// A call of `GET /usage/events/{id}`. Nothing is sent until it is awaited.
#[derive(Clone, Debug)]
#[must_use = "a call sends nothing until it is awaited"]
pub struct Get {
    client: crate::Client,
    options: crate::call::Options,
    id: String,
}

crate::call::setters!(Get);

impl ::std::future::IntoFuture for Get {
    type Output = crate::Result<crate::Response<types::UsageEventListItem>>;
    type IntoFuture = crate::CallFuture<crate::Response<types::UsageEventListItem>>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        let Self { client, options, id } = self;
        let operation = &GET;
        let checked = crate::check::path(operation, &[("id", id.as_str())]);
        let call = crate::call::Call::new(client.handle(), operation, options, None);
        call.send::<
                types::UsageEventListItem,
                _,
            >(checked, move |writer| writer.usage_events_get(&id), |response| response)
    }
}

/// A call of `POST /usage/events`. Nothing is sent until it is awaited.
#[derive(Clone, Debug)]
#[must_use = "a call sends nothing until it is awaited"]
pub struct Ingest {
    client: crate::Client,
    options: crate::call::Options,
    body: types::IngestUsageEvent,
}

crate::call::setters!(Ingest);

impl ::std::future::IntoFuture for Ingest {
    type Output = crate::Result<crate::Response<types::UsageEvent>>;
    type IntoFuture = crate::CallFuture<crate::Response<types::UsageEvent>>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        let Self { client, options, body } = self;
        let operation = &INGEST;
        let checked = crate::Result::Ok(())
            .and_then(|()| crate::check::body(operation, &body));
        let call = crate::call::Call::new(client.handle(), operation, options, None);
        call.send::<
                types::UsageEvent,
                _,
            >(
            checked,
            move |writer| writer.usage_events_ingest(&body),
            |response| response,
        )
    }
}

/// A call of `GET /usage/events`. Nothing is sent until it is awaited.
#[derive(Clone, Debug)]
#[must_use = "a call sends nothing until it is awaited"]
pub struct List {
    client: crate::Client,
    options: crate::call::Options,
    code: Option<String>,
    cursor: Option<String>,
    customer_id: Option<String>,
    limit: Option<i64>,
    status: Option<crate::types::UsageEventStatus>,
}

crate::call::setters!(List);

impl List {
    /// Sets `code`; `None` omits it.
    pub fn code<M>(mut self, code: impl crate::IntoOptional<String, M>) -> Self {
        self.code = code.into_optional();
        self
    }
    /// Sets `cursor`; `None` omits it.
    pub fn cursor<M>(mut self, cursor: impl crate::IntoOptional<String, M>) -> Self {
        self.cursor = cursor.into_optional();
        self
    }
    /// Sets `customer_id`; `None` omits it.
    pub fn customer_id<M>(
        mut self,
        customer_id: impl crate::IntoOptional<String, M>,
    ) -> Self {
        self.customer_id = customer_id.into_optional();
        self
    }
    /// Sets `limit`; `None` omits it.
    pub fn limit(mut self, limit: impl Into<Option<i64>>) -> Self {
        self.limit = limit.into();
        self
    }
    /// Sets `status`; `None` omits it.
    pub fn status(
        mut self,
        status: impl Into<Option<crate::types::UsageEventStatus>>,
    ) -> Self {
        self.status = status.into();
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
        crate::Response<crate::Page<crate::types::UsageEventListItem>>,
    >;
    type IntoFuture = crate::CallFuture<
        crate::Response<crate::Page<crate::types::UsageEventListItem>>,
    >;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        let Self { client, options, code, cursor, customer_id, limit, status } = self;
        let operation = &LIST;
        let checked = crate::Result::Ok(());
        let call = crate::call::Call::new(client.handle(), operation, options, None);
        call.send::<
                crate::Page<crate::types::UsageEventListItem>,
                _,
            >(
            checked,
            move |writer| {
                writer
                    .usage_events_list(
                        code.as_deref(),
                        cursor.as_deref(),
                        customer_id.as_deref(),
                        limit,
                        status.as_ref(),
                    )
            },
            move |response| response.map(|page| page.with_sent_limit(limit)),
        )
    }
}

impl crate::sealed::Sealed for List {}

impl crate::PagedCall for List {
    type Item = crate::types::UsageEventListItem;
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

impl crate::call::RequestWriter<'_> {
    #[inline]
    pub(crate) fn usage_events_create_usage_subscription<'a>(
        &'a self,
        body: &'a types::CreateUsageSubscription,
    ) -> ::reqwest::Result<::reqwest::Request> {
        let url = format!("{}/usage/subscriptions", self.baseurl,);
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
    pub(crate) fn usage_events_get<'a>(
        &'a self,
        id: &'a str,
    ) -> ::reqwest::Result<::reqwest::Request> {
        let url = format!("{}/usage/events/{}", self.baseurl, encode_path(id),);
        self.client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .build()
    }
    #[inline]
    pub(crate) fn usage_events_ingest<'a>(
        &'a self,
        body: &'a types::IngestUsageEvent,
    ) -> ::reqwest::Result<::reqwest::Request> {
        let url = format!("{}/usage/events", self.baseurl,);
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
    pub(crate) fn usage_events_list<'a>(
        &'a self,
        code: Option<&'a str>,
        cursor: Option<&'a str>,
        customer_id: Option<&'a str>,
        limit: Option<i64>,
        status: Option<&'a crate::types::UsageEventStatus>,
    ) -> ::reqwest::Result<::reqwest::Request> {
        let url = format!("{}/usage/events", self.baseurl,);
        self.client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .query(&QueryParam::new("code", &code))
            .query(&QueryParam::new("cursor", &cursor))
            .query(&QueryParam::new("customer_id", &customer_id))
            .query(&QueryParam::new("limit", &limit))
            .query(&QueryParam::new("status", &status))
            .build()
    }
}

pub(crate) const CREATE_USAGE_SUBSCRIPTION: crate::Operation = crate::Operation {
    id: "UsageEventsController_createUsageSubscription",
    method: "POST",
    path: "/usage/subscriptions",
    resource: "usage_events",
    name: "create_usage_subscription",
    request: Some("CreateUsageSubscription"),
    response: "UsageSubscription",
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
    id: "UsageEventsController_findOne",
    method: "GET",
    path: "/usage/events/{id}",
    resource: "usage_events",
    name: "get",
    request: None,
    response: "UsageEventListItem",
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

pub(crate) const INGEST: crate::Operation = crate::Operation {
    id: "UsageEventsController_ingest",
    method: "POST",
    path: "/usage/events",
    resource: "usage_events",
    name: "ingest",
    request: Some("IngestUsageEvent"),
    response: "UsageEvent",
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
    retry: crate::Retry::Safe,
};

pub(crate) const LIST: crate::Operation = crate::Operation {
    id: "UsageEventsController_findAll",
    method: "GET",
    path: "/usage/events",
    resource: "usage_events",
    name: "list",
    request: None,
    response: "Page<UsageEventListItem>",
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
