// Generated from openapi.json and openapi.overlay.json; do not edit.
// `cargo xtask spec generate` writes it again.

//! The operations on radar.

use crate::call::{QueryParam, encode_path};
use crate::types;

/// The operations on radar: [`Client::radar`](crate::Client::radar).
#[derive(Clone, Debug)]
pub struct Radar {
    pub(crate) client: crate::Client,
}

impl Radar {
    /// `GET /risk-assessments/{id}` (`RadarController_findOne`).
    ///
    /// Safe to repeat.
    ///
    /// # Errors
    ///
    /// Once the call is awaited: [`Error::Request`](crate::Error::Request), [`Error::Transport`](crate::Error::Transport), [`Error::Api`](crate::Error::Api) or [`Error::Decode`](crate::Error::Decode).
    #[doc(alias = "RadarController_findOne")]
    pub fn get(&self, id: impl Into<String>) -> Get {
        let options = crate::call::Options::default();
        Get {
            client: self.client.clone(),
            id: id.into(),
            options,
        }
    }
    /// `GET /risk-assessments` (`RadarController_listAssessments`).
    ///
    /// A list in pages, by `limit` and `cursor`; `stream()` fetches all of them.
    ///
    /// Safe to repeat.
    ///
    /// # Errors
    ///
    /// Once the call is awaited: [`Error::Request`](crate::Error::Request), [`Error::Transport`](crate::Error::Transport), [`Error::Api`](crate::Error::Api) or [`Error::Decode`](crate::Error::Decode).
    #[doc(alias = "RadarController_listAssessments")]
    #[inline]
    pub fn list_assessments(&self) -> ListAssessments {
        let options = crate::call::Options::default();
        ListAssessments {
            client: self.client.clone(),
            cursor: None,
            decision: None,
            end_date: None,
            limit: None,
            rail: None,
            start_date: None,
            options,
        }
    }
}

/// A call of `GET /risk-assessments/{id}`. Nothing is sent until it is awaited.
#[derive(Clone, Debug)]
#[must_use = "a call sends nothing until it is awaited"]
pub struct Get {
    client: crate::Client,
    options: crate::call::Options,
    id: String,
}

crate::call::setters!(Get);

impl ::std::future::IntoFuture for Get {
    type Output = crate::Result<crate::Response<types::RiskAssessment>>;
    type IntoFuture = crate::CallFuture<crate::Response<types::RiskAssessment>>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        let Self { client, options, id } = self;
        let operation = &GET;
        let checked = crate::check::path(operation, &[("id", id.as_str())]);
        let call = crate::call::Call::new(client.handle(), operation, options, None);
        call.send::<
                types::RiskAssessment,
                _,
            >(checked, move |writer| writer.radar_get(&id), |response| response)
    }
}

/// A call of `GET /risk-assessments`. Nothing is sent until it is awaited.
#[derive(Clone, Debug)]
#[must_use = "a call sends nothing until it is awaited"]
pub struct ListAssessments {
    client: crate::Client,
    options: crate::call::Options,
    cursor: Option<String>,
    decision: Option<crate::types::RadarDecision>,
    end_date: Option<String>,
    limit: Option<i64>,
    rail: Option<crate::types::RadarRail>,
    start_date: Option<String>,
}

crate::call::setters!(ListAssessments);

impl ListAssessments {
    /// Sets `cursor`; `None` omits it.
    pub fn cursor<M>(mut self, cursor: impl crate::IntoOptional<String, M>) -> Self {
        self.cursor = cursor.into_optional();
        self
    }
    /// Sets `decision`; `None` omits it.
    pub fn decision(
        mut self,
        decision: impl Into<Option<crate::types::RadarDecision>>,
    ) -> Self {
        self.decision = decision.into();
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
    /// Sets `rail`; `None` omits it.
    pub fn rail(mut self, rail: impl Into<Option<crate::types::RadarRail>>) -> Self {
        self.rail = rail.into();
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

impl ::std::future::IntoFuture for ListAssessments {
    type Output = crate::Result<
        crate::Response<crate::Page<crate::types::RiskAssessment>>,
    >;
    type IntoFuture = crate::CallFuture<
        crate::Response<crate::Page<crate::types::RiskAssessment>>,
    >;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        let Self {
            client,
            options,
            cursor,
            decision,
            end_date,
            limit,
            rail,
            start_date,
        } = self;
        let operation = &LIST_ASSESSMENTS;
        let checked = crate::Result::Ok(());
        let call = crate::call::Call::new(client.handle(), operation, options, None);
        call.send::<
                crate::Page<crate::types::RiskAssessment>,
                _,
            >(
            checked,
            move |writer| {
                writer
                    .radar_list_assessments(
                        cursor.as_deref(),
                        decision.as_ref(),
                        end_date.as_deref(),
                        limit,
                        rail.as_ref(),
                        start_date.as_deref(),
                    )
            },
            move |response| response.map(|page| page.with_sent_limit(limit)),
        )
    }
}

impl crate::sealed::Sealed for ListAssessments {}

impl crate::PagedCall for ListAssessments {
    type Item = crate::types::RiskAssessment;
    const PAGING: crate::Paging = crate::Paging::Cursor;
    #[inline]
    fn operation(&self) -> &'static crate::Operation {
        &LIST_ASSESSMENTS
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
    pub(crate) fn radar_get<'a>(
        &'a self,
        id: &'a str,
    ) -> ::reqwest::Result<::reqwest::Request> {
        let url = format!("{}/risk-assessments/{}", self.baseurl, encode_path(id),);
        self.client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .build()
    }
    #[inline]
    pub(crate) fn radar_list_assessments<'a>(
        &'a self,
        cursor: Option<&'a str>,
        decision: Option<&'a crate::types::RadarDecision>,
        end_date: Option<&'a str>,
        limit: Option<i64>,
        rail: Option<&'a crate::types::RadarRail>,
        start_date: Option<&'a str>,
    ) -> ::reqwest::Result<::reqwest::Request> {
        let url = format!("{}/risk-assessments", self.baseurl,);
        self.client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .query(&QueryParam::new("cursor", &cursor))
            .query(&QueryParam::new("decision", &decision))
            .query(&QueryParam::new("endDate", &end_date))
            .query(&QueryParam::new("limit", &limit))
            .query(&QueryParam::new("rail", &rail))
            .query(&QueryParam::new("startDate", &start_date))
            .build()
    }
}

pub(crate) const GET: crate::Operation = crate::Operation {
    id: "RadarController_findOne",
    method: "GET",
    path: "/risk-assessments/{id}",
    resource: "radar",
    name: "get",
    request: None,
    response: "RiskAssessment",
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

pub(crate) const LIST_ASSESSMENTS: crate::Operation = crate::Operation {
    id: "RadarController_listAssessments",
    method: "GET",
    path: "/risk-assessments",
    resource: "radar",
    name: "list_assessments",
    request: None,
    response: "Page<RiskAssessment>",
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
