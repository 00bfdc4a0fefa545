// Generated from openapi.json and openapi.overlay.json; do not edit.
// `cargo xtask spec generate` writes it again.

//! The operations on settlements.

use crate::call::{QueryParam, encode_path};
use crate::types;

/// The operations on settlements: [`Client::settlements`](crate::Client::settlements).
#[derive(Clone, Debug)]
pub struct Settlements {
    pub(crate) client: crate::Client,
}

impl Settlements {
    /// `POST /settlements/instant` (`SettlementsController_createInstant`).
    ///
    /// The call has an `Idempotency-Key` from the start: read it with `key()` and store it before you await the call, or set your own with `idempotency_key(…)`. If the response is lost because of a timeout, a crash or a dropped future, another call with the same key and the same body within 24 hours does not act a second time.
    ///
    /// Moves money in two steps: the first response is a preview, and nothing moves before it is confirmed. See [`TwoStep`](crate::TwoStep).
    ///
    /// Safe to repeat with the same key.
    ///
    /// # Errors
    ///
    /// Once the call is awaited: [`Error::Request`](crate::Error::Request), [`Error::Transport`](crate::Error::Transport), [`Error::Api`](crate::Error::Api) or [`Error::Decode`](crate::Error::Decode).
    #[doc(alias = "SettlementsController_createInstant")]
    #[inline]
    pub fn create_instant(&self, body: types::CreateInstantSettlement) -> CreateInstant {
        let options = crate::call::Options::default();
        CreateInstant {
            client: self.client.clone(),
            idempotency_key: self.client.new_key(),
            body: body,
            options,
        }
    }
    /// `GET /settlements/{id}/transactions` (`SettlementsController_findTransactions`).
    ///
    /// A list in pages, by `limit` and `cursor`; `stream()` fetches all of them.
    ///
    /// Safe to repeat.
    ///
    /// # Errors
    ///
    /// Once the call is awaited: [`Error::Request`](crate::Error::Request), [`Error::Transport`](crate::Error::Transport), [`Error::Api`](crate::Error::Api) or [`Error::Decode`](crate::Error::Decode).
    #[doc(alias = "SettlementsController_findTransactions")]
    pub fn find_transactions(&self, id: impl Into<String>) -> FindTransactions {
        let options = crate::call::Options::default();
        FindTransactions {
            client: self.client.clone(),
            id: id.into(),
            cursor: None,
            limit: None,
            options,
        }
    }
    /// `GET /settlements/instant/{id}` (`SettlementsController_getInstant`).
    ///
    /// Safe to repeat.
    ///
    /// # Errors
    ///
    /// Once the call is awaited: [`Error::Request`](crate::Error::Request), [`Error::Transport`](crate::Error::Transport), [`Error::Api`](crate::Error::Api) or [`Error::Decode`](crate::Error::Decode).
    #[doc(alias = "SettlementsController_getInstant")]
    pub fn get_instant(&self, id: impl Into<String>) -> GetInstant {
        let options = crate::call::Options::default();
        GetInstant {
            client: self.client.clone(),
            id: id.into(),
            options,
        }
    }
    /// `GET /settlements` (`SettlementsController_findAll`).
    ///
    /// A list in pages, by `limit` and `cursor`; `stream()` fetches all of them.
    ///
    /// Safe to repeat.
    ///
    /// # Errors
    ///
    /// Once the call is awaited: [`Error::Request`](crate::Error::Request), [`Error::Transport`](crate::Error::Transport), [`Error::Api`](crate::Error::Api) or [`Error::Decode`](crate::Error::Decode).
    #[doc(alias = "SettlementsController_findAll")]
    #[inline]
    pub fn list(&self) -> List {
        let options = crate::call::Options::default();
        List {
            client: self.client.clone(),
            currency: None,
            cursor: None,
            end_date: None,
            limit: None,
            start_date: None,
            options,
        }
    }
}

/// A call of `POST /settlements/instant`. Nothing is sent until it is awaited.
#[derive(Clone, Debug)]
#[must_use = "a call sends nothing until it is awaited"]
pub struct CreateInstant {
    client: crate::Client,
    options: crate::call::Options,
    idempotency_key: crate::IdempotencyKey,
    body: types::CreateInstantSettlement,
}

crate::call::setters!(CreateInstant);

impl CreateInstant {
    /// The `Idempotency-Key` that every attempt of this call sends. It exists
    /// before the call is sent: store it to call again after a crash or a dropped
    /// future.
    #[must_use]
    #[inline]
    pub fn key(&self) -> &crate::IdempotencyKey {
        &self.idempotency_key
    }
    /// Sets the `Idempotency-Key`. Repeating the call with the same key and the same
    /// body within 24 hours returns the first response again. `None` keeps the key
    /// that the call has.
    pub fn idempotency_key(
        mut self,
        key: impl Into<Option<crate::IdempotencyKey>>,
    ) -> Self {
        if let Some(key) = key.into() {
            self.idempotency_key = key;
        }
        self
    }
}

impl ::std::future::IntoFuture for CreateInstant {
    type Output = crate::Result<
        crate::TwoStep<crate::types::InstantSettlement, CreateInstant>,
    >;
    type IntoFuture = crate::CallFuture<
        crate::TwoStep<crate::types::InstantSettlement, CreateInstant>,
    >;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        let repeat = self.clone();
        let Self { client, options, idempotency_key, body } = self;
        let operation = &CREATE_INSTANT;
        let checked = crate::Result::Ok(())
            .and_then(|()| crate::check::body(operation, &body));
        let call = crate::call::Call::new(
            client.handle(),
            operation,
            options,
            Some(idempotency_key),
        );
        call.send::<
                crate::two_step::Step<crate::types::InstantSettlement>,
                _,
            >(
            checked,
            move |writer| writer.settlements_create_instant(&body),
            move |response| crate::TwoStep::new(response, repeat),
        )
    }
}

impl crate::sealed::Sealed for CreateInstant {}

impl crate::ConfirmCall for CreateInstant {
    #[inline]
    fn with_token(mut self, token: crate::Secret) -> Self {
        self.body.confirmation_token = Some(token);
        self
    }
}

/// A call of `GET /settlements/{id}/transactions`. Nothing is sent until it is awaited.
#[derive(Clone, Debug)]
#[must_use = "a call sends nothing until it is awaited"]
pub struct FindTransactions {
    client: crate::Client,
    options: crate::call::Options,
    id: String,
    cursor: Option<String>,
    limit: Option<i64>,
}

crate::call::setters!(FindTransactions);

impl FindTransactions {
    /// Sets `cursor`; `None` omits it.
    pub fn cursor<M>(mut self, cursor: impl crate::IntoOptional<String, M>) -> Self {
        self.cursor = cursor.into_optional();
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

impl ::std::future::IntoFuture for FindTransactions {
    type Output = crate::Result<
        crate::Response<crate::Page<crate::types::SettlementTransaction>>,
    >;
    type IntoFuture = crate::CallFuture<
        crate::Response<crate::Page<crate::types::SettlementTransaction>>,
    >;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        let Self { client, options, id, cursor, limit } = self;
        let operation = &FIND_TRANSACTIONS;
        let checked = crate::check::path(operation, &[("id", id.as_str())]);
        let call = crate::call::Call::new(client.handle(), operation, options, None);
        call.send::<
                crate::Page<crate::types::SettlementTransaction>,
                _,
            >(
            checked,
            move |writer| {
                writer.settlements_find_transactions(&id, cursor.as_deref(), limit)
            },
            move |response| response.map(|page| page.with_sent_limit(limit)),
        )
    }
}

impl crate::sealed::Sealed for FindTransactions {}

impl crate::PagedCall for FindTransactions {
    type Item = crate::types::SettlementTransaction;
    const PAGING: crate::Paging = crate::Paging::Cursor;
    #[inline]
    fn operation(&self) -> &'static crate::Operation {
        &FIND_TRANSACTIONS
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

/// A call of `GET /settlements/instant/{id}`. Nothing is sent until it is awaited.
#[derive(Clone, Debug)]
#[must_use = "a call sends nothing until it is awaited"]
pub struct GetInstant {
    client: crate::Client,
    options: crate::call::Options,
    id: String,
}

crate::call::setters!(GetInstant);

impl ::std::future::IntoFuture for GetInstant {
    type Output = crate::Result<crate::Response<types::InstantSettlement>>;
    type IntoFuture = crate::CallFuture<crate::Response<types::InstantSettlement>>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        let Self { client, options, id } = self;
        let operation = &GET_INSTANT;
        let checked = crate::check::path(operation, &[("id", id.as_str())]);
        let call = crate::call::Call::new(client.handle(), operation, options, None);
        call.send::<
                types::InstantSettlement,
                _,
            >(
            checked,
            move |writer| writer.settlements_get_instant(&id),
            |response| response,
        )
    }
}

/// A call of `GET /settlements`. Nothing is sent until it is awaited.
#[derive(Clone, Debug)]
#[must_use = "a call sends nothing until it is awaited"]
pub struct List {
    client: crate::Client,
    options: crate::call::Options,
    currency: Option<crate::types::Currency>,
    cursor: Option<String>,
    end_date: Option<String>,
    limit: Option<i64>,
    start_date: Option<String>,
}

crate::call::setters!(List);

impl List {
    /// Sets `currency`; `None` omits it.
    pub fn currency(
        mut self,
        currency: impl Into<Option<crate::types::Currency>>,
    ) -> Self {
        self.currency = currency.into();
        self
    }
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
    type Output = crate::Result<crate::Response<crate::Page<crate::types::Settlement>>>;
    type IntoFuture = crate::CallFuture<
        crate::Response<crate::Page<crate::types::Settlement>>,
    >;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        let Self { client, options, currency, cursor, end_date, limit, start_date } = self;
        let operation = &LIST;
        let checked = crate::Result::Ok(());
        let call = crate::call::Call::new(client.handle(), operation, options, None);
        call.send::<
                crate::Page<crate::types::Settlement>,
                _,
            >(
            checked,
            move |writer| {
                writer
                    .settlements_list(
                        currency.as_ref(),
                        cursor.as_deref(),
                        end_date.as_deref(),
                        limit,
                        start_date.as_deref(),
                    )
            },
            move |response| response.map(|page| page.with_sent_limit(limit)),
        )
    }
}

impl crate::sealed::Sealed for List {}

impl crate::PagedCall for List {
    type Item = crate::types::Settlement;
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
    pub(crate) fn settlements_create_instant<'a>(
        &'a self,
        body: &'a types::CreateInstantSettlement,
    ) -> ::reqwest::Result<::reqwest::Request> {
        let url = format!("{}/settlements/instant", self.baseurl,);
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
    pub(crate) fn settlements_find_transactions<'a>(
        &'a self,
        id: &'a str,
        cursor: Option<&'a str>,
        limit: Option<i64>,
    ) -> ::reqwest::Result<::reqwest::Request> {
        let url = format!(
            "{}/settlements/{}/transactions", self.baseurl, encode_path(id),
        );
        self.client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .query(&QueryParam::new("cursor", &cursor))
            .query(&QueryParam::new("limit", &limit))
            .build()
    }
    #[inline]
    pub(crate) fn settlements_get_instant<'a>(
        &'a self,
        id: &'a str,
    ) -> ::reqwest::Result<::reqwest::Request> {
        let url = format!("{}/settlements/instant/{}", self.baseurl, encode_path(id),);
        self.client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .build()
    }
    #[inline]
    pub(crate) fn settlements_list<'a>(
        &'a self,
        currency: Option<&'a crate::types::Currency>,
        cursor: Option<&'a str>,
        end_date: Option<&'a str>,
        limit: Option<i64>,
        start_date: Option<&'a str>,
    ) -> ::reqwest::Result<::reqwest::Request> {
        let url = format!("{}/settlements", self.baseurl,);
        self.client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .query(&QueryParam::new("currency", &currency))
            .query(&QueryParam::new("cursor", &cursor))
            .query(&QueryParam::new("end_date", &end_date))
            .query(&QueryParam::new("limit", &limit))
            .query(&QueryParam::new("start_date", &start_date))
            .build()
    }
}

pub(crate) const CREATE_INSTANT: crate::Operation = crate::Operation {
    id: "SettlementsController_createInstant",
    method: "POST",
    path: "/settlements/instant",
    resource: "settlements",
    name: "create_instant",
    request: Some("CreateInstantSettlement"),
    response: "TwoStep<InstantSettlement>",
    confidence: crate::TypeConfidence::Likely,
    reading: crate::operation::Reading {
        empty: false,
        envelope: crate::operation::Envelope::Data,
        two_step: true,
        outcome_fields: &[],
        distinctive: true,
        identifiers: &[],
    },
    idempotency_key: crate::HeaderSupport::Required,
    account: crate::HeaderSupport::No,
    paging: crate::Paging::None,
    retry: crate::Retry::WithKey,
};

pub(crate) const FIND_TRANSACTIONS: crate::Operation = crate::Operation {
    id: "SettlementsController_findTransactions",
    method: "GET",
    path: "/settlements/{id}/transactions",
    resource: "settlements",
    name: "find_transactions",
    request: None,
    response: "Page<SettlementTransaction>",
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

pub(crate) const GET_INSTANT: crate::Operation = crate::Operation {
    id: "SettlementsController_getInstant",
    method: "GET",
    path: "/settlements/instant/{id}",
    resource: "settlements",
    name: "get_instant",
    request: None,
    response: "InstantSettlement",
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
    id: "SettlementsController_findAll",
    method: "GET",
    path: "/settlements",
    resource: "settlements",
    name: "list",
    request: None,
    response: "Page<Settlement>",
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
