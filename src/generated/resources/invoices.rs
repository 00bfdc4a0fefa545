// Generated from openapi.json and openapi.overlay.json; do not edit.
// `cargo xtask spec generate` writes it again.

//! The operations on invoices.

use crate::call::{QueryParam, encode_path};
use crate::types;

/// The operations on invoices: [`Client::invoices`](crate::Client::invoices).
#[derive(Clone, Debug)]
pub struct Invoices {
    pub(crate) client: crate::Client,
}

impl Invoices {
    /// `POST /invoices` (`InvoicesController_create`).
    ///
    /// Not safe to repeat once it may have reached the server: it could act twice.
    /// After [an unknown outcome](crate::Error::outcome_unknown), use [`invoices().list()`](crate::resources::invoices::Invoices::list) (`GET /invoices`) to find out whether the call took effect before you call again.
    ///
    /// # Errors
    ///
    /// Once the call is awaited: [`Error::Request`](crate::Error::Request), [`Error::Transport`](crate::Error::Transport), [`Error::Api`](crate::Error::Api) or [`Error::Decode`](crate::Error::Decode).
    #[doc(alias = "InvoicesController_create")]
    #[inline]
    pub fn create(&self, body: types::CreateInvoice) -> Create {
        let options = crate::call::Options::default();
        Create {
            client: self.client.clone(),
            body: body,
            options,
        }
    }
    /// `POST /invoices/{id}/checkout-session` (`InvoicesController_createCheckoutSession`).
    ///
    /// Not safe to repeat once it may have reached the server: it could act twice.
    /// After [an unknown outcome](crate::Error::outcome_unknown), use [`invoices().get()`](crate::resources::invoices::Invoices::get) (`GET /invoices/{id}`) to find out whether the call took effect before you call again.
    ///
    /// # Errors
    ///
    /// Once the call is awaited: [`Error::Request`](crate::Error::Request), [`Error::Transport`](crate::Error::Transport), [`Error::Api`](crate::Error::Api) or [`Error::Decode`](crate::Error::Decode).
    #[doc(alias = "InvoicesController_createCheckoutSession")]
    pub fn create_checkout_session(
        &self,
        id: impl Into<String>,
    ) -> CreateCheckoutSession {
        let options = crate::call::Options::default();
        CreateCheckoutSession {
            client: self.client.clone(),
            id: id.into(),
            options,
        }
    }
    /// `POST /invoices/{id}/finalize` (`InvoicesController_finalize`).
    ///
    /// Not safe to repeat once it may have reached the server: it could act twice.
    /// After [an unknown outcome](crate::Error::outcome_unknown), use [`invoices().get()`](crate::resources::invoices::Invoices::get) (`GET /invoices/{id}`) to find out whether the call took effect before you call again.
    ///
    /// # Errors
    ///
    /// Once the call is awaited: [`Error::Request`](crate::Error::Request), [`Error::Transport`](crate::Error::Transport), [`Error::Api`](crate::Error::Api) or [`Error::Decode`](crate::Error::Decode).
    #[doc(alias = "InvoicesController_finalize")]
    pub fn finalize(&self, id: impl Into<String>) -> Finalize {
        let options = crate::call::Options::default();
        Finalize {
            client: self.client.clone(),
            id: id.into(),
            options,
        }
    }
    /// `GET /invoices/{id}` (`InvoicesController_findOne`).
    ///
    /// Safe to repeat.
    ///
    /// # Errors
    ///
    /// Once the call is awaited: [`Error::Request`](crate::Error::Request), [`Error::Transport`](crate::Error::Transport), [`Error::Api`](crate::Error::Api) or [`Error::Decode`](crate::Error::Decode).
    #[doc(alias = "InvoicesController_findOne")]
    pub fn get(&self, id: impl Into<String>) -> Get {
        let options = crate::call::Options::default();
        Get {
            client: self.client.clone(),
            id: id.into(),
            options,
        }
    }
    /// `GET /invoices` (`InvoicesController_findAll`).
    ///
    /// A list in pages, by `limit` and `cursor`; `stream()` fetches all of them.
    ///
    /// Safe to repeat.
    ///
    /// # Errors
    ///
    /// Once the call is awaited: [`Error::Request`](crate::Error::Request), [`Error::Transport`](crate::Error::Transport), [`Error::Api`](crate::Error::Api) or [`Error::Decode`](crate::Error::Decode).
    #[doc(alias = "InvoicesController_findAll")]
    #[inline]
    pub fn list(&self) -> List {
        let options = crate::call::Options::default();
        List {
            client: self.client.clone(),
            cursor: None,
            customer_id: None,
            limit: None,
            search: None,
            status: None,
            options,
        }
    }
    /// `GET /invoices/{id}/pdf` (`InvoicesController_pdf`).
    ///
    /// Safe to repeat.
    ///
    /// # Errors
    ///
    /// Once the call is awaited: [`Error::Request`](crate::Error::Request), [`Error::Transport`](crate::Error::Transport), [`Error::Api`](crate::Error::Api) or [`Error::Decode`](crate::Error::Decode).
    #[doc(alias = "InvoicesController_pdf")]
    pub fn pdf(&self, id: impl Into<String>) -> Pdf {
        let options = crate::call::Options::default();
        Pdf {
            client: self.client.clone(),
            id: id.into(),
            options,
        }
    }
    /// `POST /invoices/{id}/remind` (`InvoicesController_remind`).
    ///
    /// Not safe to repeat once it may have reached the server: it could act twice.
    /// After [an unknown outcome](crate::Error::outcome_unknown), use [`invoices().get()`](crate::resources::invoices::Invoices::get) (`GET /invoices/{id}`) to find out whether the call took effect before you call again.
    ///
    /// # Errors
    ///
    /// Once the call is awaited: [`Error::Request`](crate::Error::Request), [`Error::Transport`](crate::Error::Transport), [`Error::Api`](crate::Error::Api) or [`Error::Decode`](crate::Error::Decode).
    #[doc(alias = "InvoicesController_remind")]
    pub fn remind(&self, id: impl Into<String>) -> Remind {
        let options = crate::call::Options::default();
        Remind {
            client: self.client.clone(),
            id: id.into(),
            options,
        }
    }
    /// `POST /invoices/{id}/send` (`InvoicesController_send`).
    ///
    /// Not safe to repeat once it may have reached the server: it could act twice.
    /// After [an unknown outcome](crate::Error::outcome_unknown), use [`invoices().get()`](crate::resources::invoices::Invoices::get) (`GET /invoices/{id}`) to find out whether the call took effect before you call again.
    ///
    /// # Errors
    ///
    /// Once the call is awaited: [`Error::Request`](crate::Error::Request), [`Error::Transport`](crate::Error::Transport), [`Error::Api`](crate::Error::Api) or [`Error::Decode`](crate::Error::Decode).
    #[doc(alias = "InvoicesController_send")]
    pub fn send(&self, id: impl Into<String>) -> Send {
        let options = crate::call::Options::default();
        Send {
            client: self.client.clone(),
            id: id.into(),
            options,
        }
    }
    /// `PATCH /invoices/{id}` (`InvoicesController_update`).
    ///
    /// Safe to repeat.
    ///
    /// # Errors
    ///
    /// Once the call is awaited: [`Error::Request`](crate::Error::Request), [`Error::Transport`](crate::Error::Transport), [`Error::Api`](crate::Error::Api) or [`Error::Decode`](crate::Error::Decode).
    #[doc(alias = "InvoicesController_update")]
    pub fn update(&self, id: impl Into<String>, body: types::UpdateInvoice) -> Update {
        let options = crate::call::Options::default();
        Update {
            client: self.client.clone(),
            id: id.into(),
            body: body,
            options,
        }
    }
    /// `POST /invoices/{id}/void` (`InvoicesController_voidInvoice`).
    ///
    /// Not safe to repeat once it may have reached the server: it could act twice.
    /// After [an unknown outcome](crate::Error::outcome_unknown), use [`invoices().get()`](crate::resources::invoices::Invoices::get) (`GET /invoices/{id}`) to find out whether the call took effect before you call again.
    ///
    /// # Errors
    ///
    /// Once the call is awaited: [`Error::Request`](crate::Error::Request), [`Error::Transport`](crate::Error::Transport), [`Error::Api`](crate::Error::Api) or [`Error::Decode`](crate::Error::Decode).
    #[doc(alias = "InvoicesController_voidInvoice")]
    pub fn void(&self, id: impl Into<String>) -> Void {
        let options = crate::call::Options::default();
        Void {
            client: self.client.clone(),
            id: id.into(),
            options,
        }
    }
}

/// A call of `POST /invoices`. Nothing is sent until it is awaited.
#[derive(Clone, Debug)]
#[must_use = "a call sends nothing until it is awaited"]
pub struct Create {
    client: crate::Client,
    options: crate::call::Options,
    body: types::CreateInvoice,
}

crate::call::setters!(Create);

impl ::std::future::IntoFuture for Create {
    type Output = crate::Result<crate::Response<types::Invoice>>;
    type IntoFuture = crate::CallFuture<crate::Response<types::Invoice>>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        let Self { client, options, body } = self;
        let operation = &CREATE;
        let checked = crate::Result::Ok(())
            .and_then(|()| crate::check::body(operation, &body));
        let call = crate::call::Call::new(client.handle(), operation, options, None);
        call.send::<
                types::Invoice,
                _,
            >(checked, move |writer| writer.invoices_create(&body), |response| response)
    }
}

/// A call of `POST /invoices/{id}/checkout-session`. Nothing is sent until it is awaited.
#[derive(Clone, Debug)]
#[must_use = "a call sends nothing until it is awaited"]
pub struct CreateCheckoutSession {
    client: crate::Client,
    options: crate::call::Options,
    id: String,
}

crate::call::setters!(CreateCheckoutSession);

impl ::std::future::IntoFuture for CreateCheckoutSession {
    type Output = crate::Result<crate::Response<types::InvoiceCheckoutSession>>;
    type IntoFuture = crate::CallFuture<crate::Response<types::InvoiceCheckoutSession>>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        let Self { client, options, id } = self;
        let operation = &CREATE_CHECKOUT_SESSION;
        let checked = crate::check::path(operation, &[("id", id.as_str())]);
        let call = crate::call::Call::new(client.handle(), operation, options, None);
        call.send::<
                types::InvoiceCheckoutSession,
                _,
            >(
            checked,
            move |writer| writer.invoices_create_checkout_session(&id),
            |response| response,
        )
    }
}

/// A call of `POST /invoices/{id}/finalize`. Nothing is sent until it is awaited.
#[derive(Clone, Debug)]
#[must_use = "a call sends nothing until it is awaited"]
pub struct Finalize {
    client: crate::Client,
    options: crate::call::Options,
    id: String,
}

crate::call::setters!(Finalize);

impl ::std::future::IntoFuture for Finalize {
    type Output = crate::Result<crate::Response<::serde_json::Value>>;
    type IntoFuture = crate::CallFuture<crate::Response<::serde_json::Value>>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        let Self { client, options, id } = self;
        let operation = &FINALIZE;
        let checked = crate::check::path(operation, &[("id", id.as_str())]);
        let call = crate::call::Call::new(client.handle(), operation, options, None);
        call.send::<
                ::serde_json::Value,
                _,
            >(checked, move |writer| writer.invoices_finalize(&id), |response| response)
    }
}

/// A call of `GET /invoices/{id}`. Nothing is sent until it is awaited.
#[derive(Clone, Debug)]
#[must_use = "a call sends nothing until it is awaited"]
pub struct Get {
    client: crate::Client,
    options: crate::call::Options,
    id: String,
}

crate::call::setters!(Get);

impl ::std::future::IntoFuture for Get {
    type Output = crate::Result<crate::Response<types::Invoice>>;
    type IntoFuture = crate::CallFuture<crate::Response<types::Invoice>>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        let Self { client, options, id } = self;
        let operation = &GET;
        let checked = crate::check::path(operation, &[("id", id.as_str())]);
        let call = crate::call::Call::new(client.handle(), operation, options, None);
        call.send::<
                types::Invoice,
                _,
            >(checked, move |writer| writer.invoices_get(&id), |response| response)
    }
}

/// A call of `GET /invoices`. Nothing is sent until it is awaited.
#[derive(Clone, Debug)]
#[must_use = "a call sends nothing until it is awaited"]
pub struct List {
    client: crate::Client,
    options: crate::call::Options,
    cursor: Option<String>,
    customer_id: Option<String>,
    limit: Option<i64>,
    search: Option<String>,
    status: Option<crate::types::InvoiceStatus>,
}

crate::call::setters!(List);

impl List {
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
    /// Sets `search`; `None` omits it.
    pub fn search<M>(mut self, search: impl crate::IntoOptional<String, M>) -> Self {
        self.search = search.into_optional();
        self
    }
    /// Sets `status`; `None` omits it.
    pub fn status(
        mut self,
        status: impl Into<Option<crate::types::InvoiceStatus>>,
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
    type Output = crate::Result<crate::Response<crate::Page<crate::types::Invoice>>>;
    type IntoFuture = crate::CallFuture<
        crate::Response<crate::Page<crate::types::Invoice>>,
    >;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        let Self { client, options, cursor, customer_id, limit, search, status } = self;
        let operation = &LIST;
        let checked = crate::Result::Ok(());
        let call = crate::call::Call::new(client.handle(), operation, options, None);
        call.send::<
                crate::Page<crate::types::Invoice>,
                _,
            >(
            checked,
            move |writer| {
                writer
                    .invoices_list(
                        cursor.as_deref(),
                        customer_id.as_deref(),
                        limit,
                        search.as_deref(),
                        status.as_ref(),
                    )
            },
            move |response| response.map(|page| page.with_sent_limit(limit)),
        )
    }
}

impl crate::sealed::Sealed for List {}

impl crate::PagedCall for List {
    type Item = crate::types::Invoice;
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

/// A call of `GET /invoices/{id}/pdf`. Nothing is sent until it is awaited.
#[derive(Clone, Debug)]
#[must_use = "a call sends nothing until it is awaited"]
pub struct Pdf {
    client: crate::Client,
    options: crate::call::Options,
    id: String,
}

crate::call::setters!(Pdf);

impl ::std::future::IntoFuture for Pdf {
    type Output = crate::Result<crate::Response<types::InvoicePdf>>;
    type IntoFuture = crate::CallFuture<crate::Response<types::InvoicePdf>>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        let Self { client, options, id } = self;
        let operation = &PDF;
        let checked = crate::check::path(operation, &[("id", id.as_str())]);
        let call = crate::call::Call::new(client.handle(), operation, options, None);
        call.send::<
                types::InvoicePdf,
                _,
            >(checked, move |writer| writer.invoices_pdf(&id), |response| response)
    }
}

/// A call of `POST /invoices/{id}/remind`. Nothing is sent until it is awaited.
#[derive(Clone, Debug)]
#[must_use = "a call sends nothing until it is awaited"]
pub struct Remind {
    client: crate::Client,
    options: crate::call::Options,
    id: String,
}

crate::call::setters!(Remind);

impl ::std::future::IntoFuture for Remind {
    type Output = crate::Result<crate::Response<::serde_json::Value>>;
    type IntoFuture = crate::CallFuture<crate::Response<::serde_json::Value>>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        let Self { client, options, id } = self;
        let operation = &REMIND;
        let checked = crate::check::path(operation, &[("id", id.as_str())]);
        let call = crate::call::Call::new(client.handle(), operation, options, None);
        call.send::<
                ::serde_json::Value,
                _,
            >(checked, move |writer| writer.invoices_remind(&id), |response| response)
    }
}

/// A call of `POST /invoices/{id}/send`. Nothing is sent until it is awaited.
#[derive(Clone, Debug)]
#[must_use = "a call sends nothing until it is awaited"]
pub struct Send {
    client: crate::Client,
    options: crate::call::Options,
    id: String,
}

crate::call::setters!(Send);

impl ::std::future::IntoFuture for Send {
    type Output = crate::Result<crate::Response<::serde_json::Value>>;
    type IntoFuture = crate::CallFuture<crate::Response<::serde_json::Value>>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        let Self { client, options, id } = self;
        let operation = &SEND;
        let checked = crate::check::path(operation, &[("id", id.as_str())]);
        let call = crate::call::Call::new(client.handle(), operation, options, None);
        call.send::<
                ::serde_json::Value,
                _,
            >(checked, move |writer| writer.invoices_send(&id), |response| response)
    }
}

/// A call of `PATCH /invoices/{id}`. Nothing is sent until it is awaited.
#[derive(Clone, Debug)]
#[must_use = "a call sends nothing until it is awaited"]
pub struct Update {
    client: crate::Client,
    options: crate::call::Options,
    id: String,
    body: types::UpdateInvoice,
}

crate::call::setters!(Update);

impl ::std::future::IntoFuture for Update {
    type Output = crate::Result<crate::Response<types::Invoice>>;
    type IntoFuture = crate::CallFuture<crate::Response<types::Invoice>>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        let Self { client, options, id, body } = self;
        let operation = &UPDATE;
        let checked = crate::check::path(operation, &[("id", id.as_str())])
            .and_then(|()| crate::check::body(operation, &body));
        let call = crate::call::Call::new(client.handle(), operation, options, None);
        call.send::<
                types::Invoice,
                _,
            >(
            checked,
            move |writer| writer.invoices_update(&id, &body),
            |response| response,
        )
    }
}

/// A call of `POST /invoices/{id}/void`. Nothing is sent until it is awaited.
#[derive(Clone, Debug)]
#[must_use = "a call sends nothing until it is awaited"]
pub struct Void {
    client: crate::Client,
    options: crate::call::Options,
    id: String,
}

crate::call::setters!(Void);

impl ::std::future::IntoFuture for Void {
    type Output = crate::Result<crate::Response<::serde_json::Value>>;
    type IntoFuture = crate::CallFuture<crate::Response<::serde_json::Value>>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        let Self { client, options, id } = self;
        let operation = &VOID;
        let checked = crate::check::path(operation, &[("id", id.as_str())]);
        let call = crate::call::Call::new(client.handle(), operation, options, None);
        call.send::<
                ::serde_json::Value,
                _,
            >(checked, move |writer| writer.invoices_void(&id), |response| response)
    }
}

impl crate::call::RequestWriter<'_> {
    #[inline]
    pub(crate) fn invoices_create<'a>(
        &'a self,
        body: &'a types::CreateInvoice,
    ) -> ::reqwest::Result<::reqwest::Request> {
        let url = format!("{}/invoices", self.baseurl,);
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
    pub(crate) fn invoices_create_checkout_session<'a>(
        &'a self,
        id: &'a str,
    ) -> ::reqwest::Result<::reqwest::Request> {
        let url = format!(
            "{}/invoices/{}/checkout-session", self.baseurl, encode_path(id),
        );
        self.client
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .build()
    }
    #[inline]
    pub(crate) fn invoices_finalize<'a>(
        &'a self,
        id: &'a str,
    ) -> ::reqwest::Result<::reqwest::Request> {
        let url = format!("{}/invoices/{}/finalize", self.baseurl, encode_path(id),);
        self.client
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .build()
    }
    #[inline]
    pub(crate) fn invoices_get<'a>(
        &'a self,
        id: &'a str,
    ) -> ::reqwest::Result<::reqwest::Request> {
        let url = format!("{}/invoices/{}", self.baseurl, encode_path(id),);
        self.client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .build()
    }
    #[inline]
    pub(crate) fn invoices_list<'a>(
        &'a self,
        cursor: Option<&'a str>,
        customer_id: Option<&'a str>,
        limit: Option<i64>,
        search: Option<&'a str>,
        status: Option<&'a crate::types::InvoiceStatus>,
    ) -> ::reqwest::Result<::reqwest::Request> {
        let url = format!("{}/invoices", self.baseurl,);
        self.client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .query(&QueryParam::new("cursor", &cursor))
            .query(&QueryParam::new("customerId", &customer_id))
            .query(&QueryParam::new("limit", &limit))
            .query(&QueryParam::new("search", &search))
            .query(&QueryParam::new("status", &status))
            .build()
    }
    #[inline]
    pub(crate) fn invoices_pdf<'a>(
        &'a self,
        id: &'a str,
    ) -> ::reqwest::Result<::reqwest::Request> {
        let url = format!("{}/invoices/{}/pdf", self.baseurl, encode_path(id),);
        self.client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .build()
    }
    #[inline]
    pub(crate) fn invoices_remind<'a>(
        &'a self,
        id: &'a str,
    ) -> ::reqwest::Result<::reqwest::Request> {
        let url = format!("{}/invoices/{}/remind", self.baseurl, encode_path(id),);
        self.client
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .build()
    }
    #[inline]
    pub(crate) fn invoices_send<'a>(
        &'a self,
        id: &'a str,
    ) -> ::reqwest::Result<::reqwest::Request> {
        let url = format!("{}/invoices/{}/send", self.baseurl, encode_path(id),);
        self.client
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .build()
    }
    #[inline]
    pub(crate) fn invoices_update<'a>(
        &'a self,
        id: &'a str,
        body: &'a types::UpdateInvoice,
    ) -> ::reqwest::Result<::reqwest::Request> {
        let url = format!("{}/invoices/{}", self.baseurl, encode_path(id),);
        self.client
            .patch(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .build()
    }
    #[inline]
    pub(crate) fn invoices_void<'a>(
        &'a self,
        id: &'a str,
    ) -> ::reqwest::Result<::reqwest::Request> {
        let url = format!("{}/invoices/{}/void", self.baseurl, encode_path(id),);
        self.client
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .build()
    }
}

pub(crate) const CREATE: crate::Operation = crate::Operation {
    id: "InvoicesController_create",
    method: "POST",
    path: "/invoices",
    resource: "invoices",
    name: "create",
    request: Some("CreateInvoice"),
    response: "Invoice",
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

pub(crate) const CREATE_CHECKOUT_SESSION: crate::Operation = crate::Operation {
    id: "InvoicesController_createCheckoutSession",
    method: "POST",
    path: "/invoices/{id}/checkout-session",
    resource: "invoices",
    name: "create_checkout_session",
    request: None,
    response: "InvoiceCheckoutSession",
    confidence: crate::TypeConfidence::Likely,
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
    retry: crate::Retry::NeverAfterSend,
};

pub(crate) const FINALIZE: crate::Operation = crate::Operation {
    id: "InvoicesController_finalize",
    method: "POST",
    path: "/invoices/{id}/finalize",
    resource: "invoices",
    name: "finalize",
    request: None,
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

pub(crate) const GET: crate::Operation = crate::Operation {
    id: "InvoicesController_findOne",
    method: "GET",
    path: "/invoices/{id}",
    resource: "invoices",
    name: "get",
    request: None,
    response: "Invoice",
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
    id: "InvoicesController_findAll",
    method: "GET",
    path: "/invoices",
    resource: "invoices",
    name: "list",
    request: None,
    response: "Page<Invoice>",
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

pub(crate) const PDF: crate::Operation = crate::Operation {
    id: "InvoicesController_pdf",
    method: "GET",
    path: "/invoices/{id}/pdf",
    resource: "invoices",
    name: "pdf",
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

pub(crate) const REMIND: crate::Operation = crate::Operation {
    id: "InvoicesController_remind",
    method: "POST",
    path: "/invoices/{id}/remind",
    resource: "invoices",
    name: "remind",
    request: None,
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

pub(crate) const SEND: crate::Operation = crate::Operation {
    id: "InvoicesController_send",
    method: "POST",
    path: "/invoices/{id}/send",
    resource: "invoices",
    name: "send",
    request: None,
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

pub(crate) const UPDATE: crate::Operation = crate::Operation {
    id: "InvoicesController_update",
    method: "PATCH",
    path: "/invoices/{id}",
    resource: "invoices",
    name: "update",
    request: Some("UpdateInvoice"),
    response: "Invoice",
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

pub(crate) const VOID: crate::Operation = crate::Operation {
    id: "InvoicesController_voidInvoice",
    method: "POST",
    path: "/invoices/{id}/void",
    resource: "invoices",
    name: "void",
    request: None,
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
