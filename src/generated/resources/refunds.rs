// Generated from openapi.json and openapi.overlay.json; do not edit.
// `cargo xtask spec generate` writes it again.

//! The operations on refunds.

use crate::call::{QueryParam, encode_path};
use crate::types;

/// The operations on refunds: [`Client::refunds`](crate::Client::refunds).
#[derive(Clone, Debug)]
pub struct Refunds {
    pub(crate) client: crate::Client,
}

impl Refunds {
    /// `POST /refunds` (`RefundsController_create`).
    ///
    /// The call has an `Idempotency-Key` from the start: read it with `key()` and store it before you await the call, or set your own with `idempotency_key(…)`. If the response is lost because of a timeout, a crash or a dropped future, another call with the same key and the same body within 24 hours does not act a second time.
    ///
    /// Can act on a member account (`Lomi-Account`).
    ///
    /// Moves money in two steps: the first response is a preview, and nothing moves before it is confirmed. See [`TwoStep`](crate::TwoStep).
    ///
    /// Safe to repeat with the same key.
    ///
    /// # Errors
    ///
    /// Once the call is awaited: [`Error::Request`](crate::Error::Request), [`Error::Transport`](crate::Error::Transport), [`Error::Api`](crate::Error::Api) or [`Error::Decode`](crate::Error::Decode).
    #[doc(alias = "RefundsController_create")]
    #[inline]
    pub fn create(&self, body: types::CreateRefund) -> Create {
        let options = crate::call::Options::default();
        Create {
            client: self.client.clone(),
            idempotency_key: self.client.new_key(),
            body: body,
            options,
        }
    }
    /// `GET /refunds/{id}` (`RefundsController_findOne`).
    ///
    /// Can act on a member account (`Lomi-Account`).
    ///
    /// Safe to repeat.
    ///
    /// # Errors
    ///
    /// Once the call is awaited: [`Error::Request`](crate::Error::Request), [`Error::Transport`](crate::Error::Transport), [`Error::Api`](crate::Error::Api) or [`Error::Decode`](crate::Error::Decode).
    #[doc(alias = "RefundsController_findOne")]
    pub fn get(&self, id: impl Into<String>) -> Get {
        let options = crate::call::Options::default();
        Get {
            client: self.client.clone(),
            id: id.into(),
            options,
        }
    }
    /// `GET /refunds` (`RefundsController_findAll`).
    ///
    /// Can act on a member account (`Lomi-Account`).
    ///
    /// A list in pages, by `limit` and `cursor`; `stream()` fetches all of them.
    ///
    /// Safe to repeat.
    ///
    /// # Errors
    ///
    /// Once the call is awaited: [`Error::Request`](crate::Error::Request), [`Error::Transport`](crate::Error::Transport), [`Error::Api`](crate::Error::Api) or [`Error::Decode`](crate::Error::Decode).
    #[doc(alias = "RefundsController_findAll")]
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
}

/// A call of `POST /refunds`. Nothing is sent until it is awaited.
#[derive(Clone, Debug)]
#[must_use = "a call sends nothing until it is awaited"]
pub struct Create {
    client: crate::Client,
    options: crate::call::Options,
    idempotency_key: crate::IdempotencyKey,
    body: types::CreateRefund,
}

crate::call::setters!(Create);

impl Create {
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
    /// Acts on this member account (`acct_…`) instead of the client's account, or
    /// the key's own.
    pub fn account<M>(mut self, account: impl crate::IntoOptional<String, M>) -> Self {
        self.options.account = account.into_optional();
        self
    }
}

impl ::std::future::IntoFuture for Create {
    type Output = crate::Result<crate::TwoStep<crate::types::CreatedRefund, Create>>;
    type IntoFuture = crate::CallFuture<
        crate::TwoStep<crate::types::CreatedRefund, Create>,
    >;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        let repeat = self.clone();
        let Self { client, options, idempotency_key, body } = self;
        let operation = &CREATE;
        let checked = crate::Result::Ok(())
            .and_then(|()| crate::check::body(operation, &body));
        let call = crate::call::Call::new(
            client.handle(),
            operation,
            options,
            Some(idempotency_key),
        );
        call.send::<
                crate::two_step::Step<crate::types::CreatedRefund>,
                _,
            >(
            checked,
            move |writer| writer.refunds_create(&body),
            move |response| crate::TwoStep::new(response, repeat),
        )
    }
}

impl crate::sealed::Sealed for Create {}

impl crate::ConfirmCall for Create {
    #[inline]
    fn with_token(mut self, token: crate::Secret) -> Self {
        self.body.confirmation_token = Some(token);
        self
    }
}

/// A call of `GET /refunds/{id}`. Nothing is sent until it is awaited.
#[derive(Clone, Debug)]
#[must_use = "a call sends nothing until it is awaited"]
pub struct Get {
    client: crate::Client,
    options: crate::call::Options,
    id: String,
}

crate::call::setters!(Get);

impl Get {
    /// Acts on this member account (`acct_…`) instead of the client's account, or
    /// the key's own.
    pub fn account<M>(mut self, account: impl crate::IntoOptional<String, M>) -> Self {
        self.options.account = account.into_optional();
        self
    }
}

impl ::std::future::IntoFuture for Get {
    type Output = crate::Result<crate::Response<types::Refund>>;
    type IntoFuture = crate::CallFuture<crate::Response<types::Refund>>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        let Self { client, options, id } = self;
        let operation = &GET;
        let checked = crate::check::path(operation, &[("id", id.as_str())]);
        let call = crate::call::Call::new(client.handle(), operation, options, None);
        call.send::<
                types::Refund,
                _,
            >(checked, move |writer| writer.refunds_get(&id), |response| response)
    }
}

/// A call of `GET /refunds`. Nothing is sent until it is awaited.
#[derive(Clone, Debug)]
#[must_use = "a call sends nothing until it is awaited"]
pub struct List {
    client: crate::Client,
    options: crate::call::Options,
    cursor: Option<String>,
    end_date: Option<String>,
    limit: Option<i64>,
    start_date: Option<String>,
    status: Option<crate::types::RefundStatus>,
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
        status: impl Into<Option<crate::types::RefundStatus>>,
    ) -> Self {
        self.status = status.into();
        self
    }
    /// Acts on this member account (`acct_…`) instead of the client's account, or
    /// the key's own.
    pub fn account<M>(mut self, account: impl crate::IntoOptional<String, M>) -> Self {
        self.options.account = account.into_optional();
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
    type Output = crate::Result<crate::Response<crate::Page<crate::types::Refund>>>;
    type IntoFuture = crate::CallFuture<
        crate::Response<crate::Page<crate::types::Refund>>,
    >;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        let Self { client, options, cursor, end_date, limit, start_date, status } = self;
        let operation = &LIST;
        let checked = crate::Result::Ok(());
        let call = crate::call::Call::new(client.handle(), operation, options, None);
        call.send::<
                crate::Page<crate::types::Refund>,
                _,
            >(
            checked,
            move |writer| {
                writer
                    .refunds_list(
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
    type Item = crate::types::Refund;
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
    pub(crate) fn refunds_create<'a>(
        &'a self,
        body: &'a types::CreateRefund,
    ) -> ::reqwest::Result<::reqwest::Request> {
        let url = format!("{}/refunds", self.baseurl,);
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
    pub(crate) fn refunds_get<'a>(
        &'a self,
        id: &'a str,
    ) -> ::reqwest::Result<::reqwest::Request> {
        let url = format!("{}/refunds/{}", self.baseurl, encode_path(id),);
        self.client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .build()
    }
    #[inline]
    pub(crate) fn refunds_list<'a>(
        &'a self,
        cursor: Option<&'a str>,
        end_date: Option<&'a str>,
        limit: Option<i64>,
        start_date: Option<&'a str>,
        status: Option<&'a crate::types::RefundStatus>,
    ) -> ::reqwest::Result<::reqwest::Request> {
        let url = format!("{}/refunds", self.baseurl,);
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
}

pub(crate) const CREATE: crate::Operation = crate::Operation {
    id: "RefundsController_create",
    method: "POST",
    path: "/refunds",
    resource: "refunds",
    name: "create",
    request: Some("CreateRefund"),
    response: "TwoStep<CreatedRefund>",
    confidence: crate::TypeConfidence::Typed,
    reading: crate::operation::Reading {
        empty: false,
        envelope: crate::operation::Envelope::Data,
        two_step: true,
        outcome_fields: &["success"],
        distinctive: true,
        identifiers: &[],
    },
    idempotency_key: crate::HeaderSupport::Required,
    account: crate::HeaderSupport::Optional,
    paging: crate::Paging::None,
    retry: crate::Retry::WithKey,
};

pub(crate) const GET: crate::Operation = crate::Operation {
    id: "RefundsController_findOne",
    method: "GET",
    path: "/refunds/{id}",
    resource: "refunds",
    name: "get",
    request: None,
    response: "Refund",
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
    account: crate::HeaderSupport::Optional,
    paging: crate::Paging::None,
    retry: crate::Retry::Safe,
};

pub(crate) const LIST: crate::Operation = crate::Operation {
    id: "RefundsController_findAll",
    method: "GET",
    path: "/refunds",
    resource: "refunds",
    name: "list",
    request: None,
    response: "Page<Refund>",
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
    account: crate::HeaderSupport::Optional,
    paging: crate::Paging::Cursor,
    retry: crate::Retry::Safe,
};
