// Generated from openapi.json and openapi.overlay.json; do not edit.
// `cargo xtask spec generate` writes it again.

//! The operations on transactions.

use crate::call::{QueryParam, encode_path};
use crate::types;

/// The operations on transactions: [`Client::transactions`](crate::Client::transactions).
#[derive(Clone, Debug)]
pub struct Transactions {
    pub(crate) client: crate::Client,
}

impl Transactions {
    /// `GET /transactions/{id}` (`TransactionsController_findOne`).
    ///
    /// Can act on a member account (`Lomi-Account`).
    ///
    /// Safe to repeat.
    ///
    /// # Errors
    ///
    /// Once the call is awaited: [`Error::Request`](crate::Error::Request), [`Error::Transport`](crate::Error::Transport), [`Error::Api`](crate::Error::Api) or [`Error::Decode`](crate::Error::Decode).
    #[doc(alias = "TransactionsController_findOne")]
    pub fn get(&self, id: impl Into<String>) -> Get {
        let options = crate::call::Options::default();
        Get {
            client: self.client.clone(),
            id: id.into(),
            options,
        }
    }
    /// `GET /transactions` (`TransactionsController_findAll`).
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
    #[doc(alias = "TransactionsController_findAll")]
    #[inline]
    pub fn list(&self) -> List {
        let options = crate::call::Options::default();
        List {
            client: self.client.clone(),
            currency: None,
            cursor: None,
            end_date: None,
            is_pos: None,
            limit: None,
            payment_method: None,
            provider: None,
            start_date: None,
            status: None,
            type_: None,
            options,
        }
    }
    /// `GET /transactions/{id}/receipt.pdf` (`TransactionsController_receiptPdf`).
    ///
    /// Safe to repeat.
    ///
    /// # Errors
    ///
    /// Once the call is awaited: [`Error::Request`](crate::Error::Request), [`Error::Transport`](crate::Error::Transport), [`Error::Api`](crate::Error::Api) or [`Error::Decode`](crate::Error::Decode).
    #[doc(alias = "TransactionsController_receiptPdf")]
    pub fn receipt_pdf(&self, id: impl Into<String>) -> ReceiptPdf {
        let options = crate::call::Options::default();
        ReceiptPdf {
            client: self.client.clone(),
            id: id.into(),
            options,
        }
    }
}

/// A call of `GET /transactions/{id}`. Nothing is sent until it is awaited.
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
    type Output = crate::Result<crate::Response<types::Transaction>>;
    type IntoFuture = crate::CallFuture<crate::Response<types::Transaction>>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        let Self { client, options, id } = self;
        let operation = &GET;
        let checked = crate::check::path(operation, &[("id", id.as_str())]);
        let call = crate::call::Call::new(client.handle(), operation, options, None);
        call.send::<
                types::Transaction,
                _,
            >(checked, move |writer| writer.transactions_get(&id), |response| response)
    }
}

/// A call of `GET /transactions`. Nothing is sent until it is awaited.
#[derive(Clone, Debug)]
#[must_use = "a call sends nothing until it is awaited"]
pub struct List {
    client: crate::Client,
    options: crate::call::Options,
    currency: Option<String>,
    cursor: Option<String>,
    end_date: Option<String>,
    is_pos: Option<bool>,
    limit: Option<i64>,
    payment_method: Option<String>,
    provider: Option<String>,
    start_date: Option<String>,
    status: Option<String>,
    type_: Option<String>,
}

crate::call::setters!(List);

impl List {
    /// Sets `currency`: one or more values, which must not contain commas.
    pub fn currency(
        mut self,
        currency: impl IntoIterator<Item = impl AsRef<str>>,
    ) -> Self {
        self.currency = self.options.comma_list("currency", currency);
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
    /// Sets `is_pos`; `None` omits it.
    pub fn is_pos(mut self, is_pos: impl Into<Option<bool>>) -> Self {
        self.is_pos = is_pos.into();
        self
    }
    /// Sets `limit`; `None` omits it.
    pub fn limit(mut self, limit: impl Into<Option<i64>>) -> Self {
        self.limit = limit.into();
        self
    }
    /// Sets `payment_method`: one or more values, which must not contain commas.
    pub fn payment_method(
        mut self,
        payment_method: impl IntoIterator<Item = impl AsRef<str>>,
    ) -> Self {
        self.payment_method = self.options.comma_list("paymentMethod", payment_method);
        self
    }
    /// Sets `provider`; `None` omits it.
    pub fn provider<M>(mut self, provider: impl crate::IntoOptional<String, M>) -> Self {
        self.provider = provider.into_optional();
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
    /// Sets `type_`: one or more values, which must not contain commas.
    pub fn type_(mut self, type_: impl IntoIterator<Item = impl AsRef<str>>) -> Self {
        self.type_ = self.options.comma_list("type", type_);
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
    type Output = crate::Result<crate::Response<crate::Page<crate::types::Transaction>>>;
    type IntoFuture = crate::CallFuture<
        crate::Response<crate::Page<crate::types::Transaction>>,
    >;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        let Self {
            client,
            options,
            currency,
            cursor,
            end_date,
            is_pos,
            limit,
            payment_method,
            provider,
            start_date,
            status,
            type_,
        } = self;
        let operation = &LIST;
        let checked = crate::Result::Ok(());
        let call = crate::call::Call::new(client.handle(), operation, options, None);
        call.send::<
                crate::Page<crate::types::Transaction>,
                _,
            >(
            checked,
            move |writer| {
                writer
                    .transactions_list(
                        currency.as_deref(),
                        cursor.as_deref(),
                        end_date.as_deref(),
                        is_pos,
                        limit,
                        payment_method.as_deref(),
                        provider.as_deref(),
                        start_date.as_deref(),
                        status.as_deref(),
                        type_.as_deref(),
                    )
            },
            move |response| response.map(|page| page.with_sent_limit(limit)),
        )
    }
}

impl crate::sealed::Sealed for List {}

impl crate::PagedCall for List {
    type Item = crate::types::Transaction;
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

/// A call of `GET /transactions/{id}/receipt.pdf`. Nothing is sent until it is awaited.
#[derive(Clone, Debug)]
#[must_use = "a call sends nothing until it is awaited"]
pub struct ReceiptPdf {
    client: crate::Client,
    options: crate::call::Options,
    id: String,
}

crate::call::setters!(ReceiptPdf);

impl ::std::future::IntoFuture for ReceiptPdf {
    type Output = crate::Result<crate::Response<types::InvoicePdf>>;
    type IntoFuture = crate::CallFuture<crate::Response<types::InvoicePdf>>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        let Self { client, options, id } = self;
        let operation = &RECEIPT_PDF;
        let checked = crate::check::path(operation, &[("id", id.as_str())]);
        let call = crate::call::Call::new(client.handle(), operation, options, None);
        call.send::<
                types::InvoicePdf,
                _,
            >(
            checked,
            move |writer| writer.transactions_receipt_pdf(&id),
            |response| response,
        )
    }
}

impl crate::call::RequestWriter<'_> {
    #[inline]
    pub(crate) fn transactions_get<'a>(
        &'a self,
        id: &'a str,
    ) -> ::reqwest::Result<::reqwest::Request> {
        let url = format!("{}/transactions/{}", self.baseurl, encode_path(id),);
        self.client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .build()
    }
    #[inline]
    pub(crate) fn transactions_list<'a>(
        &'a self,
        currency: Option<&'a str>,
        cursor: Option<&'a str>,
        end_date: Option<&'a str>,
        is_pos: Option<bool>,
        limit: Option<i64>,
        payment_method: Option<&'a str>,
        provider: Option<&'a str>,
        start_date: Option<&'a str>,
        status: Option<&'a str>,
        type_: Option<&'a str>,
    ) -> ::reqwest::Result<::reqwest::Request> {
        let url = format!("{}/transactions", self.baseurl,);
        self.client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .query(&QueryParam::new("currency", &currency))
            .query(&QueryParam::new("cursor", &cursor))
            .query(&QueryParam::new("endDate", &end_date))
            .query(&QueryParam::new("isPos", &is_pos))
            .query(&QueryParam::new("limit", &limit))
            .query(&QueryParam::new("paymentMethod", &payment_method))
            .query(&QueryParam::new("provider", &provider))
            .query(&QueryParam::new("startDate", &start_date))
            .query(&QueryParam::new("status", &status))
            .query(&QueryParam::new("type", &type_))
            .build()
    }
    #[inline]
    pub(crate) fn transactions_receipt_pdf<'a>(
        &'a self,
        id: &'a str,
    ) -> ::reqwest::Result<::reqwest::Request> {
        let url = format!(
            "{}/transactions/{}/receipt.pdf", self.baseurl, encode_path(id),
        );
        self.client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .build()
    }
}

pub(crate) const GET: crate::Operation = crate::Operation {
    id: "TransactionsController_findOne",
    method: "GET",
    path: "/transactions/{id}",
    resource: "transactions",
    name: "get",
    request: None,
    response: "Transaction",
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
    id: "TransactionsController_findAll",
    method: "GET",
    path: "/transactions",
    resource: "transactions",
    name: "list",
    request: None,
    response: "Page<Transaction>",
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
    account: crate::HeaderSupport::Optional,
    paging: crate::Paging::Cursor,
    retry: crate::Retry::Safe,
};

pub(crate) const RECEIPT_PDF: crate::Operation = crate::Operation {
    id: "TransactionsController_receiptPdf",
    method: "GET",
    path: "/transactions/{id}/receipt.pdf",
    resource: "transactions",
    name: "receipt_pdf",
    request: None,
    response: "InvoicePdf",
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
