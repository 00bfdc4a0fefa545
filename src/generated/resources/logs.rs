// Generated from openapi.json and openapi.overlay.json; do not edit.
// `cargo xtask spec generate` writes it again.

//! The operations on logs.

use crate::call::{QueryParam, encode_path};
use crate::types;

/// The operations on logs: [`Client::logs`](crate::Client::logs).
#[derive(Clone, Debug)]
pub struct Logs {
    pub(crate) client: crate::Client,
}

impl Logs {
    /// `GET /logs/{id}` (`LogsController_findOne`).
    ///
    /// Safe to repeat.
    ///
    /// # Errors
    ///
    /// Once the call is awaited: [`Error::Request`](crate::Error::Request), [`Error::Transport`](crate::Error::Transport), [`Error::Api`](crate::Error::Api) or [`Error::Decode`](crate::Error::Decode).
    #[doc(alias = "LogsController_findOne")]
    pub fn get(&self, id: impl Into<String>, type_: crate::types::LogType) -> Get {
        let options = crate::call::Options::default();
        Get {
            client: self.client.clone(),
            id: id.into(),
            type_: type_,
            options,
        }
    }
    /// `GET /logs` (`LogsController_findAll`).
    ///
    /// A list in pages, by `limit` and `cursor`; `stream()` fetches all of them.
    ///
    /// Safe to repeat.
    ///
    /// # Errors
    ///
    /// Once the call is awaited: [`Error::Request`](crate::Error::Request), [`Error::Transport`](crate::Error::Transport), [`Error::Api`](crate::Error::Api) or [`Error::Decode`](crate::Error::Decode).
    #[doc(alias = "LogsController_findAll")]
    #[inline]
    pub fn list(&self, type_: crate::types::LogType) -> List {
        let options = crate::call::Options::default();
        List {
            client: self.client.clone(),
            cursor: None,
            end_date: None,
            event: None,
            failed: None,
            limit: None,
            severity: None,
            start_date: None,
            status: None,
            success: None,
            type_: type_,
            webhook_id: None,
            options,
        }
    }
}

/// A call of `GET /logs/{id}`. Nothing is sent until it is awaited.
#[derive(Clone, Debug)]
#[must_use = "a call sends nothing until it is awaited"]
pub struct Get {
    client: crate::Client,
    options: crate::call::Options,
    id: String,
    type_: crate::types::LogType,
}

crate::call::setters!(Get);

impl ::std::future::IntoFuture for Get {
    type Output = crate::Result<crate::Response<types::LogEntry>>;
    type IntoFuture = crate::CallFuture<crate::Response<types::LogEntry>>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        let Self { client, options, id, type_ } = self;
        let operation = &GET;
        let checked = crate::check::path(operation, &[("id", id.as_str())]);
        let call = crate::call::Call::new(client.handle(), operation, options, None);
        call.send::<
                types::LogEntry,
                _,
            >(checked, move |writer| writer.logs_get(&id, &type_), |response| response)
    }
}

/// A call of `GET /logs`. Nothing is sent until it is awaited.
#[derive(Clone, Debug)]
#[must_use = "a call sends nothing until it is awaited"]
pub struct List {
    client: crate::Client,
    options: crate::call::Options,
    cursor: Option<String>,
    end_date: Option<String>,
    event: Option<crate::types::ActivityEvent>,
    failed: Option<bool>,
    limit: Option<i64>,
    severity: Option<crate::types::LogSeverity>,
    start_date: Option<String>,
    status: Option<String>,
    success: Option<bool>,
    type_: crate::types::LogType,
    webhook_id: Option<String>,
}

crate::call::setters!(List);

impl List {
    /// Sets `cursor`; `None` omits it.
    pub fn cursor<M>(mut self, cursor: impl crate::IntoOptional<String, M>) -> Self {
        self.cursor = cursor.into_optional();
        self
    }
    /// Sets `end_date`; `None` omits it.
    pub fn end_date<M>(mut self, end_date: impl crate::IntoOptional<String, M>) -> Self {
        self.end_date = end_date.into_optional();
        self
    }
    /// Sets `event`; `None` omits it.
    pub fn event(
        mut self,
        event: impl Into<Option<crate::types::ActivityEvent>>,
    ) -> Self {
        self.event = event.into();
        self
    }
    /// Sets `failed`; `None` omits it.
    pub fn failed(mut self, failed: impl Into<Option<bool>>) -> Self {
        self.failed = failed.into();
        self
    }
    /// Sets `limit`; `None` omits it.
    pub fn limit(mut self, limit: impl Into<Option<i64>>) -> Self {
        self.limit = limit.into();
        self
    }
    /// Sets `severity`; `None` omits it.
    pub fn severity(
        mut self,
        severity: impl Into<Option<crate::types::LogSeverity>>,
    ) -> Self {
        self.severity = severity.into();
        self
    }
    /// Sets `start_date`; `None` omits it.
    pub fn start_date<M>(
        mut self,
        start_date: impl crate::IntoOptional<String, M>,
    ) -> Self {
        self.start_date = start_date.into_optional();
        self
    }
    /// Sets `status`: one or more values, which must not contain commas.
    pub fn status(mut self, status: impl IntoIterator<Item = impl AsRef<str>>) -> Self {
        self.status = self.options.comma_list("status", status);
        self
    }
    /// Sets `success`; `None` omits it.
    pub fn success(mut self, success: impl Into<Option<bool>>) -> Self {
        self.success = success.into();
        self
    }
    /// Sets `webhook_id`; `None` omits it.
    pub fn webhook_id<M>(
        mut self,
        webhook_id: impl crate::IntoOptional<String, M>,
    ) -> Self {
        self.webhook_id = webhook_id.into_optional();
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
    type Output = crate::Result<crate::Response<crate::Page<crate::types::LogEntry>>>;
    type IntoFuture = crate::CallFuture<
        crate::Response<crate::Page<crate::types::LogEntry>>,
    >;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        let Self {
            client,
            options,
            cursor,
            end_date,
            event,
            failed,
            limit,
            severity,
            start_date,
            status,
            success,
            type_,
            webhook_id,
        } = self;
        let operation = &LIST;
        let checked = crate::Result::Ok(());
        let call = crate::call::Call::new(client.handle(), operation, options, None);
        call.send::<
                crate::Page<crate::types::LogEntry>,
                _,
            >(
            checked,
            move |writer| {
                writer
                    .logs_list(
                        cursor.as_deref(),
                        end_date.as_deref(),
                        event.as_ref(),
                        failed,
                        limit,
                        severity.as_ref(),
                        start_date.as_deref(),
                        status.as_deref(),
                        success,
                        &type_,
                        webhook_id.as_deref(),
                    )
            },
            move |response| response.map(|page| page.with_sent_limit(limit)),
        )
    }
}

impl crate::sealed::Sealed for List {}

impl crate::PagedCall for List {
    type Item = crate::types::LogEntry;
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
    pub(crate) fn logs_get<'a>(
        &'a self,
        id: &'a str,
        type_: &'a crate::types::LogType,
    ) -> ::reqwest::Result<::reqwest::Request> {
        let url = format!("{}/logs/{}", self.baseurl, encode_path(id),);
        self.client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .query(&QueryParam::new("type", &type_))
            .build()
    }
    #[inline]
    pub(crate) fn logs_list<'a>(
        &'a self,
        cursor: Option<&'a str>,
        end_date: Option<&'a str>,
        event: Option<&'a crate::types::ActivityEvent>,
        failed: Option<bool>,
        limit: Option<i64>,
        severity: Option<&'a crate::types::LogSeverity>,
        start_date: Option<&'a str>,
        status: Option<&'a str>,
        success: Option<bool>,
        type_: &'a crate::types::LogType,
        webhook_id: Option<&'a str>,
    ) -> ::reqwest::Result<::reqwest::Request> {
        let url = format!("{}/logs", self.baseurl,);
        self.client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .query(&QueryParam::new("cursor", &cursor))
            .query(&QueryParam::new("end_date", &end_date))
            .query(&QueryParam::new("event", &event))
            .query(&QueryParam::new("failed", &failed))
            .query(&QueryParam::new("limit", &limit))
            .query(&QueryParam::new("severity", &severity))
            .query(&QueryParam::new("start_date", &start_date))
            .query(&QueryParam::new("status", &status))
            .query(&QueryParam::new("success", &success))
            .query(&QueryParam::new("type", &type_))
            .query(&QueryParam::new("webhook_id", &webhook_id))
            .build()
    }
}

pub(crate) const GET: crate::Operation = crate::Operation {
    id: "LogsController_findOne",
    method: "GET",
    path: "/logs/{id}",
    resource: "logs",
    name: "get",
    request: None,
    response: "LogEntry",
    confidence: crate::TypeConfidence::Typed,
    reading: crate::operation::Reading {
        empty: false,
        envelope: crate::operation::Envelope::None,
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
    id: "LogsController_findAll",
    method: "GET",
    path: "/logs",
    resource: "logs",
    name: "list",
    request: None,
    response: "Page<LogEntry>",
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
