// Generated from openapi.json and openapi.overlay.json; do not edit.
// `cargo xtask spec generate` writes it again.

//! The operations on customers.

use crate::call::{QueryParam, encode_path};
use crate::types;

/// The operations on customers: [`Client::customers`](crate::Client::customers).
#[derive(Clone, Debug)]
pub struct Customers {
    pub(crate) client: crate::Client,
}

impl Customers {
    /// `POST /customers/{id}/block` (`CustomersController_block`).
    ///
    /// Can act on a member account (`Lomi-Account`).
    ///
    /// Not safe to repeat once it may have reached the server: it could act twice.
    /// After [an unknown outcome](crate::Error::outcome_unknown), use [`customers().get()`](crate::resources::customers::Customers::get) (`GET /customers/{id}`) to find out whether the call took effect before you call again.
    ///
    /// # Errors
    ///
    /// Once the call is awaited: [`Error::Request`](crate::Error::Request), [`Error::Transport`](crate::Error::Transport), [`Error::Api`](crate::Error::Api) or [`Error::Decode`](crate::Error::Decode).
    #[doc(alias = "CustomersController_block")]
    pub fn block(&self, id: impl Into<String>) -> Block {
        let options = crate::call::Options::default();
        Block {
            client: self.client.clone(),
            id: id.into(),
            options,
        }
    }
    /// `POST /customers` (`CustomersController_create`).
    ///
    /// Can act on a member account (`Lomi-Account`).
    ///
    /// Not safe to repeat once it may have reached the server: it could act twice.
    /// After [an unknown outcome](crate::Error::outcome_unknown), use [`customers().list()`](crate::resources::customers::Customers::list) (`GET /customers`) to find out whether the call took effect before you call again.
    ///
    /// # Errors
    ///
    /// Once the call is awaited: [`Error::Request`](crate::Error::Request), [`Error::Transport`](crate::Error::Transport), [`Error::Api`](crate::Error::Api) or [`Error::Decode`](crate::Error::Decode).
    #[doc(alias = "CustomersController_create")]
    #[inline]
    pub fn create(&self, body: types::CreateCustomer) -> Create {
        let options = crate::call::Options::default();
        Create {
            client: self.client.clone(),
            body: body,
            options,
        }
    }
    /// `POST /customers/{id}/portal` (`CustomersController_createPortalSession`).
    ///
    /// Not safe to repeat once it may have reached the server: it could act twice.
    /// After [an unknown outcome](crate::Error::outcome_unknown), use [`customers().get()`](crate::resources::customers::Customers::get) (`GET /customers/{id}`) to find out whether the call took effect before you call again.
    ///
    /// # Errors
    ///
    /// Once the call is awaited: [`Error::Request`](crate::Error::Request), [`Error::Transport`](crate::Error::Transport), [`Error::Api`](crate::Error::Api) or [`Error::Decode`](crate::Error::Decode).
    #[doc(alias = "CustomersController_createPortalSession")]
    pub fn create_portal_session(
        &self,
        id: impl Into<String>,
        body: types::CreateCustomerPortalSession,
    ) -> CreatePortalSession {
        let options = crate::call::Options::default();
        CreatePortalSession {
            client: self.client.clone(),
            id: id.into(),
            body: body,
            options,
        }
    }
    /// `DELETE /customers/{id}` (`CustomersController_remove`).
    ///
    /// Safe to repeat.
    ///
    /// # Errors
    ///
    /// Once the call is awaited: [`Error::Request`](crate::Error::Request), [`Error::Transport`](crate::Error::Transport), [`Error::Api`](crate::Error::Api) or [`Error::Decode`](crate::Error::Decode).
    #[doc(alias = "CustomersController_remove")]
    pub fn delete(&self, id: impl Into<String>) -> Delete {
        let options = crate::call::Options::default();
        Delete {
            client: self.client.clone(),
            id: id.into(),
            options,
        }
    }
    /// `GET /customers/{id}` (`CustomersController_findOne`).
    ///
    /// Can act on a member account (`Lomi-Account`).
    ///
    /// Safe to repeat.
    ///
    /// # Errors
    ///
    /// Once the call is awaited: [`Error::Request`](crate::Error::Request), [`Error::Transport`](crate::Error::Transport), [`Error::Api`](crate::Error::Api) or [`Error::Decode`](crate::Error::Decode).
    #[doc(alias = "CustomersController_findOne")]
    pub fn get(&self, id: impl Into<String>) -> Get {
        let options = crate::call::Options::default();
        Get {
            client: self.client.clone(),
            id: id.into(),
            options,
        }
    }
    /// `GET /customers/{id}/portal-audit` (`CustomersController_getPortalAudit`).
    ///
    /// A list in pages, by `page` and `page_size`; `stream()` fetches all of them.
    ///
    /// Safe to repeat.
    ///
    /// # Errors
    ///
    /// Once the call is awaited: [`Error::Request`](crate::Error::Request), [`Error::Transport`](crate::Error::Transport), [`Error::Api`](crate::Error::Api) or [`Error::Decode`](crate::Error::Decode).
    #[doc(alias = "CustomersController_getPortalAudit")]
    pub fn get_portal_audit(&self, id: impl Into<String>) -> GetPortalAudit {
        let options = crate::call::Options::default();
        GetPortalAudit {
            client: self.client.clone(),
            id: id.into(),
            event_type: None,
            page: None,
            page_size: None,
            options,
        }
    }
    /// `GET /customers/{id}/subscriptions` (`CustomersController_getSubscriptions`).
    ///
    /// Safe to repeat.
    ///
    /// # Errors
    ///
    /// Once the call is awaited: [`Error::Request`](crate::Error::Request), [`Error::Transport`](crate::Error::Transport), [`Error::Api`](crate::Error::Api) or [`Error::Decode`](crate::Error::Decode).
    #[doc(alias = "CustomersController_getSubscriptions")]
    pub fn get_subscriptions(&self, id: impl Into<String>) -> GetSubscriptions {
        let options = crate::call::Options::default();
        GetSubscriptions {
            client: self.client.clone(),
            id: id.into(),
            options,
        }
    }
    /// `GET /customers/{id}/transactions` (`CustomersController_getTransactions`).
    ///
    /// Can act on a member account (`Lomi-Account`).
    ///
    /// Safe to repeat.
    ///
    /// # Errors
    ///
    /// Once the call is awaited: [`Error::Request`](crate::Error::Request), [`Error::Transport`](crate::Error::Transport), [`Error::Api`](crate::Error::Api) or [`Error::Decode`](crate::Error::Decode).
    #[doc(alias = "CustomersController_getTransactions")]
    pub fn get_transactions(&self, id: impl Into<String>) -> GetTransactions {
        let options = crate::call::Options::default();
        GetTransactions {
            client: self.client.clone(),
            id: id.into(),
            options,
        }
    }
    /// `GET /customers` (`CustomersController_findAll`).
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
    #[doc(alias = "CustomersController_findAll")]
    #[inline]
    pub fn list(&self) -> List {
        let options = crate::call::Options::default();
        List {
            client: self.client.clone(),
            cursor: None,
            limit: None,
            search: None,
            status: None,
            type_: None,
            options,
        }
    }
    /// `GET /customers/top` (`CustomersController_topBySpend`).
    ///
    /// Can act on a member account (`Lomi-Account`).
    ///
    /// Safe to repeat.
    ///
    /// # Errors
    ///
    /// Once the call is awaited: [`Error::Request`](crate::Error::Request), [`Error::Transport`](crate::Error::Transport), [`Error::Api`](crate::Error::Api) or [`Error::Decode`](crate::Error::Decode).
    #[doc(alias = "CustomersController_topBySpend")]
    #[inline]
    pub fn top_by_spend(&self) -> TopBySpend {
        let options = crate::call::Options::default();
        TopBySpend {
            client: self.client.clone(),
            limit: None,
            options,
        }
    }
    /// `POST /customers/{id}/unblock` (`CustomersController_unblock`).
    ///
    /// Can act on a member account (`Lomi-Account`).
    ///
    /// Not safe to repeat once it may have reached the server: it could act twice.
    /// After [an unknown outcome](crate::Error::outcome_unknown), use [`customers().get()`](crate::resources::customers::Customers::get) (`GET /customers/{id}`) to find out whether the call took effect before you call again.
    ///
    /// # Errors
    ///
    /// Once the call is awaited: [`Error::Request`](crate::Error::Request), [`Error::Transport`](crate::Error::Transport), [`Error::Api`](crate::Error::Api) or [`Error::Decode`](crate::Error::Decode).
    #[doc(alias = "CustomersController_unblock")]
    pub fn unblock(&self, id: impl Into<String>) -> Unblock {
        let options = crate::call::Options::default();
        Unblock {
            client: self.client.clone(),
            id: id.into(),
            options,
        }
    }
    /// `PATCH /customers/{id}` (`CustomersController_update`).
    ///
    /// Can act on a member account (`Lomi-Account`).
    ///
    /// Safe to repeat.
    ///
    /// # Errors
    ///
    /// Once the call is awaited: [`Error::Request`](crate::Error::Request), [`Error::Transport`](crate::Error::Transport), [`Error::Api`](crate::Error::Api) or [`Error::Decode`](crate::Error::Decode).
    #[doc(alias = "CustomersController_update")]
    pub fn update(&self, id: impl Into<String>, body: types::UpdateCustomer) -> Update {
        let options = crate::call::Options::default();
        Update {
            client: self.client.clone(),
            id: id.into(),
            body: body,
            options,
        }
    }
}

/// A call of `POST /customers/{id}/block`. Nothing is sent until it is awaited.
#[derive(Clone, Debug)]
#[must_use = "a call sends nothing until it is awaited"]
pub struct Block {
    client: crate::Client,
    options: crate::call::Options,
    id: String,
}

crate::call::setters!(Block);

impl Block {
    /// Acts on this member account (`acct_…`) instead of the client's account, or
    /// the key's own.
    pub fn account<M>(mut self, account: impl crate::IntoOptional<String, M>) -> Self {
        self.options.account = account.into_optional();
        self
    }
}

impl ::std::future::IntoFuture for Block {
    type Output = crate::Result<crate::Response<types::CustomerRadarBlock>>;
    type IntoFuture = crate::CallFuture<crate::Response<types::CustomerRadarBlock>>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        let Self { client, options, id } = self;
        let operation = &BLOCK;
        let checked = crate::check::path(operation, &[("id", id.as_str())]);
        let call = crate::call::Call::new(client.handle(), operation, options, None);
        call.send::<
                types::CustomerRadarBlock,
                _,
            >(checked, move |writer| writer.customers_block(&id), |response| response)
    }
}

/// A call of `POST /customers`. Nothing is sent until it is awaited.
#[derive(Clone, Debug)]
#[must_use = "a call sends nothing until it is awaited"]
pub struct Create {
    client: crate::Client,
    options: crate::call::Options,
    body: types::CreateCustomer,
}

crate::call::setters!(Create);

impl Create {
    /// Acts on this member account (`acct_…`) instead of the client's account, or
    /// the key's own.
    pub fn account<M>(mut self, account: impl crate::IntoOptional<String, M>) -> Self {
        self.options.account = account.into_optional();
        self
    }
}

impl ::std::future::IntoFuture for Create {
    type Output = crate::Result<crate::Response<types::Customer>>;
    type IntoFuture = crate::CallFuture<crate::Response<types::Customer>>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        let Self { client, options, body } = self;
        let operation = &CREATE;
        let checked = crate::Result::Ok(())
            .and_then(|()| crate::check::body(operation, &body));
        let call = crate::call::Call::new(client.handle(), operation, options, None);
        call.send::<
                types::Customer,
                _,
            >(checked, move |writer| writer.customers_create(&body), |response| response)
    }
}

/// A call of `POST /customers/{id}/portal`. Nothing is sent until it is awaited.
#[derive(Clone, Debug)]
#[must_use = "a call sends nothing until it is awaited"]
pub struct CreatePortalSession {
    client: crate::Client,
    options: crate::call::Options,
    id: String,
    body: types::CreateCustomerPortalSession,
}

crate::call::setters!(CreatePortalSession);

impl ::std::future::IntoFuture for CreatePortalSession {
    type Output = crate::Result<crate::Response<types::PortalLaunchSession>>;
    type IntoFuture = crate::CallFuture<crate::Response<types::PortalLaunchSession>>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        let Self { client, options, id, body } = self;
        let operation = &CREATE_PORTAL_SESSION;
        let checked = crate::check::path(operation, &[("id", id.as_str())])
            .and_then(|()| crate::check::body(operation, &body));
        let call = crate::call::Call::new(client.handle(), operation, options, None);
        call.send::<
                types::PortalLaunchSession,
                _,
            >(
            checked,
            move |writer| writer.customers_create_portal_session(&id, &body),
            |response| response,
        )
    }
}

/// A call of `DELETE /customers/{id}`. Nothing is sent until it is awaited.
#[derive(Clone, Debug)]
#[must_use = "a call sends nothing until it is awaited"]
pub struct Delete {
    client: crate::Client,
    options: crate::call::Options,
    id: String,
}

crate::call::setters!(Delete);

impl ::std::future::IntoFuture for Delete {
    type Output = crate::Result<crate::Response<types::CustomerDeletion>>;
    type IntoFuture = crate::CallFuture<crate::Response<types::CustomerDeletion>>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        let Self { client, options, id } = self;
        let operation = &DELETE;
        let checked = crate::check::path(operation, &[("id", id.as_str())]);
        let call = crate::call::Call::new(client.handle(), operation, options, None);
        call.send::<
                types::CustomerDeletion,
                _,
            >(checked, move |writer| writer.customers_delete(&id), |response| response)
    }
}

/// A call of `GET /customers/{id}`. Nothing is sent until it is awaited.
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
    type Output = crate::Result<crate::Response<types::Customer>>;
    type IntoFuture = crate::CallFuture<crate::Response<types::Customer>>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        let Self { client, options, id } = self;
        let operation = &GET;
        let checked = crate::check::path(operation, &[("id", id.as_str())]);
        let call = crate::call::Call::new(client.handle(), operation, options, None);
        call.send::<
                types::Customer,
                _,
            >(checked, move |writer| writer.customers_get(&id), |response| response)
    }
}

/// A call of `GET /customers/{id}/portal-audit`. Nothing is sent until it is awaited.
#[derive(Clone, Debug)]
#[must_use = "a call sends nothing until it is awaited"]
pub struct GetPortalAudit {
    client: crate::Client,
    options: crate::call::Options,
    id: String,
    event_type: Option<String>,
    page: Option<i64>,
    page_size: Option<i64>,
}

crate::call::setters!(GetPortalAudit);

impl GetPortalAudit {
    /// Sets `event_type`; `None` omits it.
    pub fn event_type<M>(
        mut self,
        event_type: impl crate::IntoOptional<String, M>,
    ) -> Self {
        self.event_type = event_type.into_optional();
        self
    }
    /// Sets `page`; `None` omits it.
    pub fn page(mut self, page: impl Into<Option<i64>>) -> Self {
        self.page = page.into();
        self
    }
    /// Sets `page_size`; `None` omits it.
    pub fn page_size(mut self, page_size: impl Into<Option<i64>>) -> Self {
        self.page_size = page_size.into();
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

impl ::std::future::IntoFuture for GetPortalAudit {
    type Output = crate::Result<
        crate::Response<crate::Page<crate::types::PortalAuditEvent>>,
    >;
    type IntoFuture = crate::CallFuture<
        crate::Response<crate::Page<crate::types::PortalAuditEvent>>,
    >;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        let Self { client, options, id, event_type, page, page_size } = self;
        let operation = &GET_PORTAL_AUDIT;
        let checked = crate::check::path(operation, &[("id", id.as_str())]);
        let call = crate::call::Call::new(client.handle(), operation, options, None);
        call.send::<
                crate::Page<crate::types::PortalAuditEvent>,
                _,
            >(
            checked,
            move |writer| {
                writer
                    .customers_get_portal_audit(
                        &id,
                        event_type.as_deref(),
                        page,
                        page_size,
                    )
            },
            move |response| response.map(|page| page.with_sent_limit(page_size)),
        )
    }
}

impl crate::sealed::Sealed for GetPortalAudit {}

impl crate::PagedCall for GetPortalAudit {
    type Item = crate::types::PortalAuditEvent;
    const PAGING: crate::Paging = crate::Paging::Page;
    #[inline]
    fn operation(&self) -> &'static crate::Operation {
        &GET_PORTAL_AUDIT
    }
    #[inline]
    fn position(&self) -> Option<crate::PagePosition> {
        self.page.clone().map(crate::PagePosition::Page)
    }
    #[inline]
    fn set_position(&mut self, position: crate::PagePosition) {
        if let crate::PagePosition::Page(position) = position {
            self.page = Some(position);
        }
    }
    #[inline]
    fn page_size(&self) -> Option<i64> {
        self.page_size
    }
    #[inline]
    fn set_page_size(&mut self, size: i64) {
        self.page_size = Some(size);
    }
    #[inline]
    fn fetch(&self) -> crate::CallFuture<crate::Response<crate::Page<Self::Item>>> {
        ::std::future::IntoFuture::into_future(self.clone())
    }
}

/// A call of `GET /customers/{id}/subscriptions`. Nothing is sent until it is awaited.
#[derive(Clone, Debug)]
#[must_use = "a call sends nothing until it is awaited"]
pub struct GetSubscriptions {
    client: crate::Client,
    options: crate::call::Options,
    id: String,
}

crate::call::setters!(GetSubscriptions);

impl ::std::future::IntoFuture for GetSubscriptions {
    type Output = crate::Result<
        crate::Response<crate::Page<crate::types::Subscription>>,
    >;
    type IntoFuture = crate::CallFuture<
        crate::Response<crate::Page<crate::types::Subscription>>,
    >;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        let Self { client, options, id } = self;
        let operation = &GET_SUBSCRIPTIONS;
        let checked = crate::check::path(operation, &[("id", id.as_str())]);
        let call = crate::call::Call::new(client.handle(), operation, options, None);
        call.send::<
                crate::Page<crate::types::Subscription>,
                _,
            >(
            checked,
            move |writer| writer.customers_get_subscriptions(&id),
            |response| response,
        )
    }
}

/// A call of `GET /customers/{id}/transactions`. Nothing is sent until it is awaited.
#[derive(Clone, Debug)]
#[must_use = "a call sends nothing until it is awaited"]
pub struct GetTransactions {
    client: crate::Client,
    options: crate::call::Options,
    id: String,
}

crate::call::setters!(GetTransactions);

impl GetTransactions {
    /// Acts on this member account (`acct_…`) instead of the client's account, or
    /// the key's own.
    pub fn account<M>(mut self, account: impl crate::IntoOptional<String, M>) -> Self {
        self.options.account = account.into_optional();
        self
    }
}

impl ::std::future::IntoFuture for GetTransactions {
    type Output = crate::Result<crate::Response<crate::Page<crate::types::Transaction>>>;
    type IntoFuture = crate::CallFuture<
        crate::Response<crate::Page<crate::types::Transaction>>,
    >;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        let Self { client, options, id } = self;
        let operation = &GET_TRANSACTIONS;
        let checked = crate::check::path(operation, &[("id", id.as_str())]);
        let call = crate::call::Call::new(client.handle(), operation, options, None);
        call.send::<
                crate::Page<crate::types::Transaction>,
                _,
            >(
            checked,
            move |writer| writer.customers_get_transactions(&id),
            |response| response,
        )
    }
}

/// A call of `GET /customers`. Nothing is sent until it is awaited.
#[derive(Clone, Debug)]
#[must_use = "a call sends nothing until it is awaited"]
pub struct List {
    client: crate::Client,
    options: crate::call::Options,
    cursor: Option<String>,
    limit: Option<i64>,
    search: Option<String>,
    status: Option<crate::types::CustomerActivityFilter>,
    type_: Option<crate::types::CustomerTypeFilter>,
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
    /// Sets `search`; `None` omits it.
    pub fn search<M>(mut self, search: impl crate::IntoOptional<String, M>) -> Self {
        self.search = search.into_optional();
        self
    }
    /// Sets `status`; `None` omits it.
    pub fn status(
        mut self,
        status: impl Into<Option<crate::types::CustomerActivityFilter>>,
    ) -> Self {
        self.status = status.into();
        self
    }
    /// Sets `type_`; `None` omits it.
    pub fn type_(
        mut self,
        type_: impl Into<Option<crate::types::CustomerTypeFilter>>,
    ) -> Self {
        self.type_ = type_.into();
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
    type Output = crate::Result<crate::Response<crate::Page<crate::types::Customer>>>;
    type IntoFuture = crate::CallFuture<
        crate::Response<crate::Page<crate::types::Customer>>,
    >;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        let Self { client, options, cursor, limit, search, status, type_ } = self;
        let operation = &LIST;
        let checked = crate::Result::Ok(());
        let call = crate::call::Call::new(client.handle(), operation, options, None);
        call.send::<
                crate::Page<crate::types::Customer>,
                _,
            >(
            checked,
            move |writer| {
                writer
                    .customers_list(
                        cursor.as_deref(),
                        limit,
                        search.as_deref(),
                        status.as_ref(),
                        type_.as_ref(),
                    )
            },
            move |response| response.map(|page| page.with_sent_limit(limit)),
        )
    }
}

impl crate::sealed::Sealed for List {}

impl crate::PagedCall for List {
    type Item = crate::types::Customer;
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

/// A call of `GET /customers/top`. Nothing is sent until it is awaited.
#[derive(Clone, Debug)]
#[must_use = "a call sends nothing until it is awaited"]
pub struct TopBySpend {
    client: crate::Client,
    options: crate::call::Options,
    limit: Option<i64>,
}

crate::call::setters!(TopBySpend);

impl TopBySpend {
    /// Sets `limit`; `None` omits it.
    pub fn limit(mut self, limit: impl Into<Option<i64>>) -> Self {
        self.limit = limit.into();
        self
    }
    /// Acts on this member account (`acct_…`) instead of the client's account, or
    /// the key's own.
    pub fn account<M>(mut self, account: impl crate::IntoOptional<String, M>) -> Self {
        self.options.account = account.into_optional();
        self
    }
}

impl ::std::future::IntoFuture for TopBySpend {
    type Output = crate::Result<
        crate::Response<crate::Page<crate::types::TopCustomerSpend>>,
    >;
    type IntoFuture = crate::CallFuture<
        crate::Response<crate::Page<crate::types::TopCustomerSpend>>,
    >;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        let Self { client, options, limit } = self;
        let operation = &TOP_BY_SPEND;
        let checked = crate::Result::Ok(());
        let call = crate::call::Call::new(client.handle(), operation, options, None);
        call.send::<
                crate::Page<crate::types::TopCustomerSpend>,
                _,
            >(
            checked,
            move |writer| writer.customers_top_by_spend(limit),
            |response| response,
        )
    }
}

/// A call of `POST /customers/{id}/unblock`. Nothing is sent until it is awaited.
#[derive(Clone, Debug)]
#[must_use = "a call sends nothing until it is awaited"]
pub struct Unblock {
    client: crate::Client,
    options: crate::call::Options,
    id: String,
}

crate::call::setters!(Unblock);

impl Unblock {
    /// Acts on this member account (`acct_…`) instead of the client's account, or
    /// the key's own.
    pub fn account<M>(mut self, account: impl crate::IntoOptional<String, M>) -> Self {
        self.options.account = account.into_optional();
        self
    }
}

impl ::std::future::IntoFuture for Unblock {
    type Output = crate::Result<crate::Response<types::CustomerRadarBlock>>;
    type IntoFuture = crate::CallFuture<crate::Response<types::CustomerRadarBlock>>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        let Self { client, options, id } = self;
        let operation = &UNBLOCK;
        let checked = crate::check::path(operation, &[("id", id.as_str())]);
        let call = crate::call::Call::new(client.handle(), operation, options, None);
        call.send::<
                types::CustomerRadarBlock,
                _,
            >(checked, move |writer| writer.customers_unblock(&id), |response| response)
    }
}

/// A call of `PATCH /customers/{id}`. Nothing is sent until it is awaited.
#[derive(Clone, Debug)]
#[must_use = "a call sends nothing until it is awaited"]
pub struct Update {
    client: crate::Client,
    options: crate::call::Options,
    id: String,
    body: types::UpdateCustomer,
}

crate::call::setters!(Update);

impl Update {
    /// Acts on this member account (`acct_…`) instead of the client's account, or
    /// the key's own.
    pub fn account<M>(mut self, account: impl crate::IntoOptional<String, M>) -> Self {
        self.options.account = account.into_optional();
        self
    }
}

impl ::std::future::IntoFuture for Update {
    type Output = crate::Result<crate::Response<types::Customer>>;
    type IntoFuture = crate::CallFuture<crate::Response<types::Customer>>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        let Self { client, options, id, body } = self;
        let operation = &UPDATE;
        let checked = crate::check::path(operation, &[("id", id.as_str())])
            .and_then(|()| crate::check::body(operation, &body));
        let call = crate::call::Call::new(client.handle(), operation, options, None);
        call.send::<
                types::Customer,
                _,
            >(
            checked,
            move |writer| writer.customers_update(&id, &body),
            |response| response,
        )
    }
}

impl crate::call::RequestWriter<'_> {
    #[inline]
    pub(crate) fn customers_block<'a>(
        &'a self,
        id: &'a str,
    ) -> ::reqwest::Result<::reqwest::Request> {
        let url = format!("{}/customers/{}/block", self.baseurl, encode_path(id),);
        self.client
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .build()
    }
    #[inline]
    pub(crate) fn customers_create<'a>(
        &'a self,
        body: &'a types::CreateCustomer,
    ) -> ::reqwest::Result<::reqwest::Request> {
        let url = format!("{}/customers", self.baseurl,);
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
    pub(crate) fn customers_create_portal_session<'a>(
        &'a self,
        id: &'a str,
        body: &'a types::CreateCustomerPortalSession,
    ) -> ::reqwest::Result<::reqwest::Request> {
        let url = format!("{}/customers/{}/portal", self.baseurl, encode_path(id),);
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
    pub(crate) fn customers_delete<'a>(
        &'a self,
        id: &'a str,
    ) -> ::reqwest::Result<::reqwest::Request> {
        let url = format!("{}/customers/{}", self.baseurl, encode_path(id),);
        self.client
            .delete(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .build()
    }
    #[inline]
    pub(crate) fn customers_get<'a>(
        &'a self,
        id: &'a str,
    ) -> ::reqwest::Result<::reqwest::Request> {
        let url = format!("{}/customers/{}", self.baseurl, encode_path(id),);
        self.client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .build()
    }
    #[inline]
    pub(crate) fn customers_get_portal_audit<'a>(
        &'a self,
        id: &'a str,
        event_type: Option<&'a str>,
        page: Option<i64>,
        page_size: Option<i64>,
    ) -> ::reqwest::Result<::reqwest::Request> {
        let url = format!(
            "{}/customers/{}/portal-audit", self.baseurl, encode_path(id),
        );
        self.client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .query(&QueryParam::new("eventType", &event_type))
            .query(&QueryParam::new("page", &page))
            .query(&QueryParam::new("pageSize", &page_size))
            .build()
    }
    #[inline]
    pub(crate) fn customers_get_subscriptions<'a>(
        &'a self,
        id: &'a str,
    ) -> ::reqwest::Result<::reqwest::Request> {
        let url = format!(
            "{}/customers/{}/subscriptions", self.baseurl, encode_path(id),
        );
        self.client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .build()
    }
    #[inline]
    pub(crate) fn customers_get_transactions<'a>(
        &'a self,
        id: &'a str,
    ) -> ::reqwest::Result<::reqwest::Request> {
        let url = format!(
            "{}/customers/{}/transactions", self.baseurl, encode_path(id),
        );
        self.client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .build()
    }
    #[inline]
    pub(crate) fn customers_list<'a>(
        &'a self,
        cursor: Option<&'a str>,
        limit: Option<i64>,
        search: Option<&'a str>,
        status: Option<&'a crate::types::CustomerActivityFilter>,
        type_: Option<&'a crate::types::CustomerTypeFilter>,
    ) -> ::reqwest::Result<::reqwest::Request> {
        let url = format!("{}/customers", self.baseurl,);
        self.client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .query(&QueryParam::new("cursor", &cursor))
            .query(&QueryParam::new("limit", &limit))
            .query(&QueryParam::new("search", &search))
            .query(&QueryParam::new("status", &status))
            .query(&QueryParam::new("type", &type_))
            .build()
    }
    #[inline]
    pub(crate) fn customers_top_by_spend<'a>(
        &'a self,
        limit: Option<i64>,
    ) -> ::reqwest::Result<::reqwest::Request> {
        let url = format!("{}/customers/top", self.baseurl,);
        self.client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .query(&QueryParam::new("limit", &limit))
            .build()
    }
    #[inline]
    pub(crate) fn customers_unblock<'a>(
        &'a self,
        id: &'a str,
    ) -> ::reqwest::Result<::reqwest::Request> {
        let url = format!("{}/customers/{}/unblock", self.baseurl, encode_path(id),);
        self.client
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .build()
    }
    #[inline]
    pub(crate) fn customers_update<'a>(
        &'a self,
        id: &'a str,
        body: &'a types::UpdateCustomer,
    ) -> ::reqwest::Result<::reqwest::Request> {
        let url = format!("{}/customers/{}", self.baseurl, encode_path(id),);
        self.client
            .patch(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .build()
    }
}

pub(crate) const BLOCK: crate::Operation = crate::Operation {
    id: "CustomersController_block",
    method: "POST",
    path: "/customers/{id}/block",
    resource: "customers",
    name: "block",
    request: None,
    response: "CustomerRadarBlock",
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
    retry: crate::Retry::NeverAfterSend,
};

pub(crate) const CREATE: crate::Operation = crate::Operation {
    id: "CustomersController_create",
    method: "POST",
    path: "/customers",
    resource: "customers",
    name: "create",
    request: Some("CreateCustomer"),
    response: "Customer",
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
    retry: crate::Retry::NeverAfterSend,
};

pub(crate) const CREATE_PORTAL_SESSION: crate::Operation = crate::Operation {
    id: "CustomersController_createPortalSession",
    method: "POST",
    path: "/customers/{id}/portal",
    resource: "customers",
    name: "create_portal_session",
    request: Some("CreateCustomerPortalSession"),
    response: "PortalLaunchSession",
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

pub(crate) const DELETE: crate::Operation = crate::Operation {
    id: "CustomersController_remove",
    method: "DELETE",
    path: "/customers/{id}",
    resource: "customers",
    name: "delete",
    request: None,
    response: "CustomerDeletion",
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

pub(crate) const GET: crate::Operation = crate::Operation {
    id: "CustomersController_findOne",
    method: "GET",
    path: "/customers/{id}",
    resource: "customers",
    name: "get",
    request: None,
    response: "Customer",
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

pub(crate) const GET_PORTAL_AUDIT: crate::Operation = crate::Operation {
    id: "CustomersController_getPortalAudit",
    method: "GET",
    path: "/customers/{id}/portal-audit",
    resource: "customers",
    name: "get_portal_audit",
    request: None,
    response: "Page<PortalAuditEvent>",
    confidence: crate::TypeConfidence::Typed,
    reading: crate::operation::Reading {
        empty: false,
        envelope: crate::operation::Envelope::List(&["events"]),
        two_step: false,
        outcome_fields: &[],
        distinctive: false,
        identifiers: &[],
    },
    idempotency_key: crate::HeaderSupport::No,
    account: crate::HeaderSupport::No,
    paging: crate::Paging::Page,
    retry: crate::Retry::Safe,
};

pub(crate) const GET_SUBSCRIPTIONS: crate::Operation = crate::Operation {
    id: "CustomersController_getSubscriptions",
    method: "GET",
    path: "/customers/{id}/subscriptions",
    resource: "customers",
    name: "get_subscriptions",
    request: None,
    response: "Page<Subscription>",
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
    paging: crate::Paging::None,
    retry: crate::Retry::Safe,
};

pub(crate) const GET_TRANSACTIONS: crate::Operation = crate::Operation {
    id: "CustomersController_getTransactions",
    method: "GET",
    path: "/customers/{id}/transactions",
    resource: "customers",
    name: "get_transactions",
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
    paging: crate::Paging::None,
    retry: crate::Retry::Safe,
};

pub(crate) const LIST: crate::Operation = crate::Operation {
    id: "CustomersController_findAll",
    method: "GET",
    path: "/customers",
    resource: "customers",
    name: "list",
    request: None,
    response: "Page<Customer>",
    confidence: crate::TypeConfidence::Typed,
    reading: crate::operation::Reading {
        empty: false,
        envelope: crate::operation::Envelope::List(&["customers"]),
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

pub(crate) const TOP_BY_SPEND: crate::Operation = crate::Operation {
    id: "CustomersController_topBySpend",
    method: "GET",
    path: "/customers/top",
    resource: "customers",
    name: "top_by_spend",
    request: None,
    response: "Page<TopCustomerSpend>",
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
    paging: crate::Paging::None,
    retry: crate::Retry::Safe,
};

pub(crate) const UNBLOCK: crate::Operation = crate::Operation {
    id: "CustomersController_unblock",
    method: "POST",
    path: "/customers/{id}/unblock",
    resource: "customers",
    name: "unblock",
    request: None,
    response: "CustomerRadarBlock",
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
    retry: crate::Retry::NeverAfterSend,
};

pub(crate) const UPDATE: crate::Operation = crate::Operation {
    id: "CustomersController_update",
    method: "PATCH",
    path: "/customers/{id}",
    resource: "customers",
    name: "update",
    request: Some("UpdateCustomer"),
    response: "Customer",
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
