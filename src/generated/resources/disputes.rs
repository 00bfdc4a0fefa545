// Generated from openapi.json and openapi.overlay.json; do not edit.
// `cargo xtask spec generate` writes it again.

//! The operations on disputes.

use crate::call::{QueryParam, encode_path};
use crate::types;

/// The operations on disputes: [`Client::disputes`](crate::Client::disputes).
#[derive(Clone, Debug)]
pub struct Disputes {
    pub(crate) client: crate::Client,
}

impl Disputes {
    /// `GET /disputes/{id}` (`DisputesController_findOne`).
    ///
    /// Safe to repeat.
    ///
    /// # Errors
    ///
    /// Once the call is awaited: [`Error::Request`](crate::Error::Request), [`Error::Transport`](crate::Error::Transport), [`Error::Api`](crate::Error::Api) or [`Error::Decode`](crate::Error::Decode).
    #[doc(alias = "DisputesController_findOne")]
    pub fn get(&self, id: impl Into<String>) -> Get {
        let options = crate::call::Options::default();
        Get {
            client: self.client.clone(),
            id: id.into(),
            options,
        }
    }
    /// `GET /disputes` (`DisputesController_findAll`).
    ///
    /// A list in pages, by `limit` and `cursor`; `stream()` fetches all of them.
    ///
    /// Safe to repeat.
    ///
    /// # Errors
    ///
    /// Once the call is awaited: [`Error::Request`](crate::Error::Request), [`Error::Transport`](crate::Error::Transport), [`Error::Api`](crate::Error::Api) or [`Error::Decode`](crate::Error::Decode).
    #[doc(alias = "DisputesController_findAll")]
    #[inline]
    pub fn list(&self) -> List {
        let options = crate::call::Options::default();
        List {
            client: self.client.clone(),
            cursor: None,
            end_date: None,
            limit: None,
            start_date: None,
            status: None,
            options,
        }
    }
    /// `POST /disputes/{id}/evidence` (`DisputesController_submitEvidence`).
    ///
    /// Not safe to repeat once it may have reached the server: it could act twice.
    /// After [an unknown outcome](crate::Error::outcome_unknown), use [`disputes().get()`](crate::resources::disputes::Disputes::get) (`GET /disputes/{id}`) to find out whether the call took effect before you call again.
    ///
    /// # Errors
    ///
    /// Once the call is awaited: [`Error::Request`](crate::Error::Request), [`Error::Transport`](crate::Error::Transport), [`Error::Api`](crate::Error::Api) or [`Error::Decode`](crate::Error::Decode).
    #[doc(alias = "DisputesController_submitEvidence")]
    pub fn submit_evidence(
        &self,
        id: impl Into<String>,
        body: types::SubmitDisputeEvidence,
    ) -> SubmitEvidence {
        let options = crate::call::Options::default();
        SubmitEvidence {
            client: self.client.clone(),
            id: id.into(),
            body: body,
            options,
        }
    }
}

/// A call of `GET /disputes/{id}`. Nothing is sent until it is awaited.
#[derive(Clone, Debug)]
#[must_use = "a call sends nothing until it is awaited"]
pub struct Get {
    client: crate::Client,
    options: crate::call::Options,
    id: String,
}

crate::call::setters!(Get);

impl ::std::future::IntoFuture for Get {
    type Output = crate::Result<crate::Response<types::Dispute>>;
    type IntoFuture = crate::CallFuture<crate::Response<types::Dispute>>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        let Self { client, options, id } = self;
        let operation = &GET;
        let checked = crate::check::path(operation, &[("id", id.as_str())]);
        let call = crate::call::Call::new(client.handle(), operation, options, None);
        call.send::<
                types::Dispute,
                _,
            >(checked, move |writer| writer.disputes_get(&id), |response| response)
    }
}

/// A call of `GET /disputes`. Nothing is sent until it is awaited.
#[derive(Clone, Debug)]
#[must_use = "a call sends nothing until it is awaited"]
pub struct List {
    client: crate::Client,
    options: crate::call::Options,
    cursor: Option<String>,
    end_date: Option<String>,
    limit: Option<i64>,
    start_date: Option<String>,
    status: Option<crate::types::DisputeStatus>,
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
    /// Sets `limit`; `None` omits it.
    pub fn limit(mut self, limit: impl Into<Option<i64>>) -> Self {
        self.limit = limit.into();
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
    /// Sets `status`; `None` omits it.
    pub fn status(
        mut self,
        status: impl Into<Option<crate::types::DisputeStatus>>,
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
    type Output = crate::Result<crate::Response<crate::Page<crate::types::Dispute>>>;
    type IntoFuture = crate::CallFuture<
        crate::Response<crate::Page<crate::types::Dispute>>,
    >;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        let Self { client, options, cursor, end_date, limit, start_date, status } = self;
        let operation = &LIST;
        let checked = crate::Result::Ok(());
        let call = crate::call::Call::new(client.handle(), operation, options, None);
        call.send::<
                crate::Page<crate::types::Dispute>,
                _,
            >(
            checked,
            move |writer| {
                writer
                    .disputes_list(
                        cursor.as_deref(),
                        end_date.as_deref(),
                        limit,
                        start_date.as_deref(),
                        status.as_ref(),
                    )
            },
            move |response| response.map(|page| page.with_sent_limit(limit)),
        )
    }
}

impl crate::sealed::Sealed for List {}

impl crate::PagedCall for List {
    type Item = crate::types::Dispute;
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

/// A call of `POST /disputes/{id}/evidence`. Nothing is sent until it is awaited.
#[derive(Clone, Debug)]
#[must_use = "a call sends nothing until it is awaited"]
pub struct SubmitEvidence {
    client: crate::Client,
    options: crate::call::Options,
    id: String,
    body: types::SubmitDisputeEvidence,
}

crate::call::setters!(SubmitEvidence);

impl ::std::future::IntoFuture for SubmitEvidence {
    type Output = crate::Result<crate::Response<::serde_json::Value>>;
    type IntoFuture = crate::CallFuture<crate::Response<::serde_json::Value>>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        let Self { client, options, id, body } = self;
        let operation = &SUBMIT_EVIDENCE;
        let checked = crate::check::path(operation, &[("id", id.as_str())])
            .and_then(|()| crate::check::body(operation, &body));
        let call = crate::call::Call::new(client.handle(), operation, options, None);
        call.send::<
                ::serde_json::Value,
                _,
            >(
            checked,
            move |writer| writer.disputes_submit_evidence(&id, &body),
            |response| response,
        )
    }
}

impl crate::call::RequestWriter<'_> {
    #[inline]
    pub(crate) fn disputes_get<'a>(
        &'a self,
        id: &'a str,
    ) -> ::reqwest::Result<::reqwest::Request> {
        let url = format!("{}/disputes/{}", self.baseurl, encode_path(id),);
        self.client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .build()
    }
    #[inline]
    pub(crate) fn disputes_list<'a>(
        &'a self,
        cursor: Option<&'a str>,
        end_date: Option<&'a str>,
        limit: Option<i64>,
        start_date: Option<&'a str>,
        status: Option<&'a crate::types::DisputeStatus>,
    ) -> ::reqwest::Result<::reqwest::Request> {
        let url = format!("{}/disputes", self.baseurl,);
        self.client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .query(&QueryParam::new("cursor", &cursor))
            .query(&QueryParam::new("endDate", &end_date))
            .query(&QueryParam::new("limit", &limit))
            .query(&QueryParam::new("startDate", &start_date))
            .query(&QueryParam::new("status", &status))
            .build()
    }
    #[inline]
    pub(crate) fn disputes_submit_evidence<'a>(
        &'a self,
        id: &'a str,
        body: &'a types::SubmitDisputeEvidence,
    ) -> ::reqwest::Result<::reqwest::Request> {
        let url = format!("{}/disputes/{}/evidence", self.baseurl, encode_path(id),);
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

pub(crate) const GET: crate::Operation = crate::Operation {
    id: "DisputesController_findOne",
    method: "GET",
    path: "/disputes/{id}",
    resource: "disputes",
    name: "get",
    request: None,
    response: "Dispute",
    confidence: crate::TypeConfidence::Likely,
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
    id: "DisputesController_findAll",
    method: "GET",
    path: "/disputes",
    resource: "disputes",
    name: "list",
    request: None,
    response: "Page<Dispute>",
    confidence: crate::TypeConfidence::Likely,
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

pub(crate) const SUBMIT_EVIDENCE: crate::Operation = crate::Operation {
    id: "DisputesController_submitEvidence",
    method: "POST",
    path: "/disputes/{id}/evidence",
    resource: "disputes",
    name: "submit_evidence",
    request: Some("SubmitDisputeEvidence"),
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
