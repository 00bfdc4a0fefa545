// Generated from openapi.json and openapi.overlay.json; do not edit.
// `cargo xtask spec generate` writes it again.

//! The operations on transfers.

use crate::call::{QueryParam, encode_path};
use crate::types;

/// The operations on transfers: [`Client::transfers`](crate::Client::transfers).
#[derive(Clone, Debug)]
pub struct Transfers {
    pub(crate) client: crate::Client,
}

impl Transfers {
    /// `POST /transfers` (`TransfersController_create`).
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
    #[doc(alias = "TransfersController_create")]
    #[inline]
    pub fn create(&self, body: types::CreateTransfer) -> Create {
        let options = crate::call::Options::default();
        Create {
            client: self.client.clone(),
            idempotency_key: self.client.new_key(),
            body: body,
            options,
        }
    }
    /// `GET /transfers/{id}` (`TransfersController_findOne`).
    ///
    /// Safe to repeat.
    ///
    /// # Errors
    ///
    /// Once the call is awaited: [`Error::Request`](crate::Error::Request), [`Error::Transport`](crate::Error::Transport), [`Error::Api`](crate::Error::Api) or [`Error::Decode`](crate::Error::Decode).
    #[doc(alias = "TransfersController_findOne")]
    pub fn get(&self, id: impl Into<String>) -> Get {
        let options = crate::call::Options::default();
        Get {
            client: self.client.clone(),
            id: id.into(),
            options,
        }
    }
    /// `GET /transfers` (`TransfersController_findAll`).
    ///
    /// A list in pages, by `limit` and `cursor`; `stream()` fetches all of them.
    ///
    /// Safe to repeat.
    ///
    /// # Errors
    ///
    /// Once the call is awaited: [`Error::Request`](crate::Error::Request), [`Error::Transport`](crate::Error::Transport), [`Error::Api`](crate::Error::Api) or [`Error::Decode`](crate::Error::Decode).
    #[doc(alias = "TransfersController_findAll")]
    #[inline]
    pub fn list(&self) -> List {
        let options = crate::call::Options::default();
        List {
            client: self.client.clone(),
            cursor: None,
            destination: None,
            limit: None,
            source_transaction_id: None,
            transfer_group: None,
            transfer_type: None,
            options,
        }
    }
    /// `POST /transfers/{id}/reversals` (`TransfersController_reverse`).
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
    #[doc(alias = "TransfersController_reverse")]
    pub fn reverse(
        &self,
        id: impl Into<String>,
        body: types::CreateTransferReversal,
    ) -> Reverse {
        let options = crate::call::Options::default();
        Reverse {
            client: self.client.clone(),
            idempotency_key: self.client.new_key(),
            id: id.into(),
            body: body,
            options,
        }
    }
}

/// A call of `POST /transfers`. Nothing is sent until it is awaited.
#[derive(Clone, Debug)]
#[must_use = "a call sends nothing until it is awaited"]
pub struct Create {
    client: crate::Client,
    options: crate::call::Options,
    idempotency_key: crate::IdempotencyKey,
    body: types::CreateTransfer,
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
}

impl ::std::future::IntoFuture for Create {
    type Output = crate::Result<crate::TwoStep<crate::types::Transfer, Create>>;
    type IntoFuture = crate::CallFuture<crate::TwoStep<crate::types::Transfer, Create>>;
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
                crate::two_step::Step<crate::types::Transfer>,
                _,
            >(
            checked,
            move |writer| writer.transfers_create(&body),
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

/// A call of `GET /transfers/{id}`. Nothing is sent until it is awaited.
#[derive(Clone, Debug)]
#[must_use = "a call sends nothing until it is awaited"]
pub struct Get {
    client: crate::Client,
    options: crate::call::Options,
    id: String,
}

crate::call::setters!(Get);

impl ::std::future::IntoFuture for Get {
    type Output = crate::Result<crate::Response<types::Transfer>>;
    type IntoFuture = crate::CallFuture<crate::Response<types::Transfer>>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        let Self { client, options, id } = self;
        let operation = &GET;
        let checked = crate::check::path(operation, &[("id", id.as_str())]);
        let call = crate::call::Call::new(client.handle(), operation, options, None);
        call.send::<
                types::Transfer,
                _,
            >(checked, move |writer| writer.transfers_get(&id), |response| response)
    }
}

/// A call of `GET /transfers`. Nothing is sent until it is awaited.
#[derive(Clone, Debug)]
#[must_use = "a call sends nothing until it is awaited"]
pub struct List {
    client: crate::Client,
    options: crate::call::Options,
    cursor: Option<String>,
    destination: Option<String>,
    limit: Option<i64>,
    source_transaction_id: Option<String>,
    transfer_group: Option<String>,
    transfer_type: Option<String>,
}

crate::call::setters!(List);

impl List {
    /// Sets `cursor`; `None` omits it.
    pub fn cursor<M>(mut self, cursor: impl crate::IntoOptional<String, M>) -> Self {
        self.cursor = cursor.into_optional();
        self
    }
    /// Sets `destination`; `None` omits it.
    pub fn destination<M>(
        mut self,
        destination: impl crate::IntoOptional<String, M>,
    ) -> Self {
        self.destination = destination.into_optional();
        self
    }
    /// Sets `limit`; `None` omits it.
    pub fn limit(mut self, limit: impl Into<Option<i64>>) -> Self {
        self.limit = limit.into();
        self
    }
    /// Sets `source_transaction_id`; `None` omits it.
    pub fn source_transaction_id<M>(
        mut self,
        source_transaction_id: impl crate::IntoOptional<String, M>,
    ) -> Self {
        self.source_transaction_id = source_transaction_id.into_optional();
        self
    }
    /// Sets `transfer_group`; `None` omits it.
    pub fn transfer_group<M>(
        mut self,
        transfer_group: impl crate::IntoOptional<String, M>,
    ) -> Self {
        self.transfer_group = transfer_group.into_optional();
        self
    }
    /// Sets `transfer_type`: one or more values, which must not contain commas.
    pub fn transfer_type(
        mut self,
        transfer_type: impl IntoIterator<Item = impl AsRef<str>>,
    ) -> Self {
        self.transfer_type = self.options.comma_list("transfer_type", transfer_type);
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
    type Output = crate::Result<crate::Response<crate::Page<crate::types::Transfer>>>;
    type IntoFuture = crate::CallFuture<
        crate::Response<crate::Page<crate::types::Transfer>>,
    >;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        let Self {
            client,
            options,
            cursor,
            destination,
            limit,
            source_transaction_id,
            transfer_group,
            transfer_type,
        } = self;
        let operation = &LIST;
        let checked = crate::Result::Ok(());
        let call = crate::call::Call::new(client.handle(), operation, options, None);
        call.send::<
                crate::Page<crate::types::Transfer>,
                _,
            >(
            checked,
            move |writer| {
                writer
                    .transfers_list(
                        cursor.as_deref(),
                        destination.as_deref(),
                        limit,
                        source_transaction_id.as_deref(),
                        transfer_group.as_deref(),
                        transfer_type.as_deref(),
                    )
            },
            move |response| response.map(|page| page.with_sent_limit(limit)),
        )
    }
}

impl crate::sealed::Sealed for List {}

impl crate::PagedCall for List {
    type Item = crate::types::Transfer;
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

/// A call of `POST /transfers/{id}/reversals`. Nothing is sent until it is awaited.
#[derive(Clone, Debug)]
#[must_use = "a call sends nothing until it is awaited"]
pub struct Reverse {
    client: crate::Client,
    options: crate::call::Options,
    idempotency_key: crate::IdempotencyKey,
    id: String,
    body: types::CreateTransferReversal,
}

crate::call::setters!(Reverse);

impl Reverse {
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

impl ::std::future::IntoFuture for Reverse {
    type Output = crate::Result<crate::TwoStep<crate::types::Transfer, Reverse>>;
    type IntoFuture = crate::CallFuture<crate::TwoStep<crate::types::Transfer, Reverse>>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        let repeat = self.clone();
        let Self { client, options, idempotency_key, id, body } = self;
        let operation = &REVERSE;
        let checked = crate::check::path(operation, &[("id", id.as_str())])
            .and_then(|()| crate::check::body(operation, &body));
        let call = crate::call::Call::new(
            client.handle(),
            operation,
            options,
            Some(idempotency_key),
        );
        call.send::<
                crate::two_step::Step<crate::types::Transfer>,
                _,
            >(
            checked,
            move |writer| writer.transfers_reverse(&id, &body),
            move |response| crate::TwoStep::new(response, repeat),
        )
    }
}

impl crate::sealed::Sealed for Reverse {}

impl crate::ConfirmCall for Reverse {
    #[inline]
    fn with_token(mut self, token: crate::Secret) -> Self {
        self.body.confirmation_token = Some(token);
        self
    }
}

impl crate::call::RequestWriter<'_> {
    #[inline]
    pub(crate) fn transfers_create<'a>(
        &'a self,
        body: &'a types::CreateTransfer,
    ) -> ::reqwest::Result<::reqwest::Request> {
        let url = format!("{}/transfers", self.baseurl,);
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
    pub(crate) fn transfers_get<'a>(
        &'a self,
        id: &'a str,
    ) -> ::reqwest::Result<::reqwest::Request> {
        let url = format!("{}/transfers/{}", self.baseurl, encode_path(id),);
        self.client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .build()
    }
    #[inline]
    pub(crate) fn transfers_list<'a>(
        &'a self,
        cursor: Option<&'a str>,
        destination: Option<&'a str>,
        limit: Option<i64>,
        source_transaction_id: Option<&'a str>,
        transfer_group: Option<&'a str>,
        transfer_type: Option<&'a str>,
    ) -> ::reqwest::Result<::reqwest::Request> {
        let url = format!("{}/transfers", self.baseurl,);
        self.client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .query(&QueryParam::new("cursor", &cursor))
            .query(&QueryParam::new("destination", &destination))
            .query(&QueryParam::new("limit", &limit))
            .query(&QueryParam::new("source_transaction_id", &source_transaction_id))
            .query(&QueryParam::new("transfer_group", &transfer_group))
            .query(&QueryParam::new("transfer_type", &transfer_type))
            .build()
    }
    #[inline]
    pub(crate) fn transfers_reverse<'a>(
        &'a self,
        id: &'a str,
        body: &'a types::CreateTransferReversal,
    ) -> ::reqwest::Result<::reqwest::Request> {
        let url = format!("{}/transfers/{}/reversals", self.baseurl, encode_path(id),);
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

pub(crate) const CREATE: crate::Operation = crate::Operation {
    id: "TransfersController_create",
    method: "POST",
    path: "/transfers",
    resource: "transfers",
    name: "create",
    request: Some("CreateTransfer"),
    response: "TwoStep<Transfer>",
    confidence: crate::TypeConfidence::Typed,
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

pub(crate) const GET: crate::Operation = crate::Operation {
    id: "TransfersController_findOne",
    method: "GET",
    path: "/transfers/{id}",
    resource: "transfers",
    name: "get",
    request: None,
    response: "Transfer",
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
    id: "TransfersController_findAll",
    method: "GET",
    path: "/transfers",
    resource: "transfers",
    name: "list",
    request: None,
    response: "Page<Transfer>",
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

pub(crate) const REVERSE: crate::Operation = crate::Operation {
    id: "TransfersController_reverse",
    method: "POST",
    path: "/transfers/{id}/reversals",
    resource: "transfers",
    name: "reverse",
    request: Some("CreateTransferReversal"),
    response: "TwoStep<Transfer>",
    confidence: crate::TypeConfidence::Typed,
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
