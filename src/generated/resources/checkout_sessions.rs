// Generated from openapi.json and openapi.overlay.json; do not edit.
// `cargo xtask spec generate` writes it again.

//! The operations on checkout sessions.

use crate::call::{QueryParam, encode_path};
use crate::types;

/// The operations on checkout sessions: [`Client::checkout_sessions`](crate::Client::checkout_sessions).
#[derive(Clone, Debug)]
pub struct CheckoutSessions {
    pub(crate) client: crate::Client,
}

impl CheckoutSessions {
    /// `POST /checkout-sessions` (`CheckoutSessionsController_create`).
    ///
    /// The call has an `Idempotency-Key` from the start: read it with `key()` and store it before you await the call, or set your own with `idempotency_key(…)`. If the response is lost because of a timeout, a crash or a dropped future, another call with the same key and the same body within 24 hours does not act a second time.
    ///
    /// Can act on a member account (`Lomi-Account`).
    ///
    /// Safe to repeat with the same key.
    ///
    /// # Errors
    ///
    /// Once the call is awaited: [`Error::Request`](crate::Error::Request), [`Error::Transport`](crate::Error::Transport), [`Error::Api`](crate::Error::Api) or [`Error::Decode`](crate::Error::Decode).
    #[doc(alias = "CheckoutSessionsController_create")]
    #[inline]
    pub fn create(&self, body: types::CreateCheckoutSession) -> Create {
        let options = crate::call::Options::default();
        Create {
            client: self.client.clone(),
            idempotency_key: self.client.new_key(),
            body: body,
            options,
        }
    }
    /// `GET /checkout-sessions/{id}` (`CheckoutSessionsController_findOne`).
    ///
    /// Safe to repeat.
    ///
    /// # Errors
    ///
    /// Once the call is awaited: [`Error::Request`](crate::Error::Request), [`Error::Transport`](crate::Error::Transport), [`Error::Api`](crate::Error::Api) or [`Error::Decode`](crate::Error::Decode).
    #[doc(alias = "CheckoutSessionsController_findOne")]
    pub fn get(&self, id: impl Into<String>) -> Get {
        let options = crate::call::Options::default();
        Get {
            client: self.client.clone(),
            id: id.into(),
            options,
        }
    }
    /// `GET /checkout-sessions` (`CheckoutSessionsController_findAll`).
    ///
    /// A list in pages, by `limit` and `cursor`; `stream()` fetches all of them.
    ///
    /// Safe to repeat.
    ///
    /// # Errors
    ///
    /// Once the call is awaited: [`Error::Request`](crate::Error::Request), [`Error::Transport`](crate::Error::Transport), [`Error::Api`](crate::Error::Api) or [`Error::Decode`](crate::Error::Decode).
    #[doc(alias = "CheckoutSessionsController_findAll")]
    #[inline]
    pub fn list(&self) -> List {
        let options = crate::call::Options::default();
        List {
            client: self.client.clone(),
            cursor: None,
            limit: None,
            status: None,
            options,
        }
    }
}

/// A call of `POST /checkout-sessions`. Nothing is sent until it is awaited.
#[derive(Clone, Debug)]
#[must_use = "a call sends nothing until it is awaited"]
pub struct Create {
    client: crate::Client,
    options: crate::call::Options,
    idempotency_key: crate::IdempotencyKey,
    body: types::CreateCheckoutSession,
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
    type Output = crate::Result<crate::Response<types::CheckoutSession>>;
    type IntoFuture = crate::CallFuture<crate::Response<types::CheckoutSession>>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
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
                types::CheckoutSession,
                _,
            >(
            checked,
            move |writer| writer.checkout_sessions_create(&body),
            |response| response,
        )
    }
}

/// A call of `GET /checkout-sessions/{id}`. Nothing is sent until it is awaited.
#[derive(Clone, Debug)]
#[must_use = "a call sends nothing until it is awaited"]
pub struct Get {
    client: crate::Client,
    options: crate::call::Options,
    id: String,
}

crate::call::setters!(Get);

impl ::std::future::IntoFuture for Get {
    type Output = crate::Result<crate::Response<types::CheckoutSession>>;
    type IntoFuture = crate::CallFuture<crate::Response<types::CheckoutSession>>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        let Self { client, options, id } = self;
        let operation = &GET;
        let checked = crate::check::path(operation, &[("id", id.as_str())]);
        let call = crate::call::Call::new(client.handle(), operation, options, None);
        call.send::<
                types::CheckoutSession,
                _,
            >(
            checked,
            move |writer| writer.checkout_sessions_get(&id),
            |response| response,
        )
    }
}

/// A call of `GET /checkout-sessions`. Nothing is sent until it is awaited.
#[derive(Clone, Debug)]
#[must_use = "a call sends nothing until it is awaited"]
pub struct List {
    client: crate::Client,
    options: crate::call::Options,
    cursor: Option<String>,
    limit: Option<i64>,
    status: Option<crate::types::CheckoutSessionStatus>,
}

crate::call::setters!(List);

impl List {
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
    /// Sets `status`; `None` omits it.
    pub fn status(
        mut self,
        status: impl Into<Option<crate::types::CheckoutSessionStatus>>,
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
        crate::Response<crate::Page<crate::types::CheckoutSession>>,
    >;
    type IntoFuture = crate::CallFuture<
        crate::Response<crate::Page<crate::types::CheckoutSession>>,
    >;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        let Self { client, options, cursor, limit, status } = self;
        let operation = &LIST;
        let checked = crate::Result::Ok(());
        let call = crate::call::Call::new(client.handle(), operation, options, None);
        call.send::<
                crate::Page<crate::types::CheckoutSession>,
                _,
            >(
            checked,
            move |writer| {
                writer.checkout_sessions_list(cursor.as_deref(), limit, status.as_ref())
            },
            move |response| response.map(|page| page.with_sent_limit(limit)),
        )
    }
}

impl crate::sealed::Sealed for List {}

impl crate::PagedCall for List {
    type Item = crate::types::CheckoutSession;
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
    pub(crate) fn checkout_sessions_create<'a>(
        &'a self,
        body: &'a types::CreateCheckoutSession,
    ) -> ::reqwest::Result<::reqwest::Request> {
        let url = format!("{}/checkout-sessions", self.baseurl,);
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
    pub(crate) fn checkout_sessions_get<'a>(
        &'a self,
        id: &'a str,
    ) -> ::reqwest::Result<::reqwest::Request> {
        let url = format!("{}/checkout-sessions/{}", self.baseurl, encode_path(id),);
        self.client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .build()
    }
    #[inline]
    pub(crate) fn checkout_sessions_list<'a>(
        &'a self,
        cursor: Option<&'a str>,
        limit: Option<i64>,
        status: Option<&'a crate::types::CheckoutSessionStatus>,
    ) -> ::reqwest::Result<::reqwest::Request> {
        let url = format!("{}/checkout-sessions", self.baseurl,);
        self.client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .query(&QueryParam::new("cursor", &cursor))
            .query(&QueryParam::new("limit", &limit))
            .query(&QueryParam::new("status", &status))
            .build()
    }
}

pub(crate) const CREATE: crate::Operation = crate::Operation {
    id: "CheckoutSessionsController_create",
    method: "POST",
    path: "/checkout-sessions",
    resource: "checkout_sessions",
    name: "create",
    request: Some("CreateCheckoutSession"),
    response: "CheckoutSession",
    confidence: crate::TypeConfidence::Typed,
    reading: crate::operation::Reading {
        empty: false,
        envelope: crate::operation::Envelope::Data,
        two_step: false,
        outcome_fields: &[],
        distinctive: false,
        identifiers: &[
            "checkout_session_id",
            "public_id",
            "checkout_url",
            "blocking_invoice",
        ],
    },
    idempotency_key: crate::HeaderSupport::Optional,
    account: crate::HeaderSupport::Optional,
    paging: crate::Paging::None,
    retry: crate::Retry::WithKey,
};

pub(crate) const GET: crate::Operation = crate::Operation {
    id: "CheckoutSessionsController_findOne",
    method: "GET",
    path: "/checkout-sessions/{id}",
    resource: "checkout_sessions",
    name: "get",
    request: None,
    response: "CheckoutSession",
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
    id: "CheckoutSessionsController_findAll",
    method: "GET",
    path: "/checkout-sessions",
    resource: "checkout_sessions",
    name: "list",
    request: None,
    response: "Page<CheckoutSession>",
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
