// Generated from openapi.json and openapi.overlay.json; do not edit.
// `cargo xtask spec generate` writes it again.

//! The operations on subscriptions.

use crate::call::{QueryParam, encode_path};
use crate::types;

/// The operations on subscriptions: [`Client::subscriptions`](crate::Client::subscriptions).
#[derive(Clone, Debug)]
pub struct Subscriptions {
    pub(crate) client: crate::Client,
}

impl Subscriptions {
    /// `POST /subscriptions/{id}/cancel` (`SubscriptionsController_cancel`).
    ///
    /// Not safe to repeat once it may have reached the server: it could act twice.
    /// After [an unknown outcome](crate::Error::outcome_unknown), use [`subscriptions().get()`](crate::resources::subscriptions::Subscriptions::get) (`GET /subscriptions/{id}`) to find out whether the call took effect before you call again.
    ///
    /// # Errors
    ///
    /// Once the call is awaited: [`Error::Request`](crate::Error::Request), [`Error::Transport`](crate::Error::Transport), [`Error::Api`](crate::Error::Api) or [`Error::Decode`](crate::Error::Decode).
    #[doc(alias = "SubscriptionsController_cancel")]
    pub fn cancel(
        &self,
        id: impl Into<String>,
        body: types::CancelSubscription,
    ) -> Cancel {
        let options = crate::call::Options::default();
        Cancel {
            client: self.client.clone(),
            id: id.into(),
            body: body,
            options,
        }
    }
    /// `POST /subscriptions/{id}/change-plan` (`SubscriptionsController_changePlan`).
    ///
    /// Not safe to repeat once it may have reached the server: it could act twice.
    /// After [an unknown outcome](crate::Error::outcome_unknown), use [`subscriptions().get()`](crate::resources::subscriptions::Subscriptions::get) (`GET /subscriptions/{id}`) to find out whether the call took effect before you call again.
    ///
    /// # Errors
    ///
    /// Once the call is awaited: [`Error::Request`](crate::Error::Request), [`Error::Transport`](crate::Error::Transport), [`Error::Api`](crate::Error::Api) or [`Error::Decode`](crate::Error::Decode).
    #[doc(alias = "SubscriptionsController_changePlan")]
    pub fn change_plan(
        &self,
        id: impl Into<String>,
        body: types::ChangeSubscriptionPlan,
    ) -> ChangePlan {
        let options = crate::call::Options::default();
        ChangePlan {
            client: self.client.clone(),
            id: id.into(),
            body: body,
            options,
        }
    }
    /// `GET /subscriptions/{id}` (`SubscriptionsController_findOne`).
    ///
    /// Safe to repeat.
    ///
    /// # Errors
    ///
    /// Once the call is awaited: [`Error::Request`](crate::Error::Request), [`Error::Transport`](crate::Error::Transport), [`Error::Api`](crate::Error::Api) or [`Error::Decode`](crate::Error::Decode).
    #[doc(alias = "SubscriptionsController_findOne")]
    pub fn get(&self, id: impl Into<String>) -> Get {
        let options = crate::call::Options::default();
        Get {
            client: self.client.clone(),
            id: id.into(),
            options,
        }
    }
    /// `GET /subscriptions/{id}/usage` (`SubscriptionsController_getUsage`).
    ///
    /// Safe to repeat.
    ///
    /// # Errors
    ///
    /// Once the call is awaited: [`Error::Request`](crate::Error::Request), [`Error::Transport`](crate::Error::Transport), [`Error::Api`](crate::Error::Api) or [`Error::Decode`](crate::Error::Decode).
    #[doc(alias = "SubscriptionsController_getUsage")]
    pub fn get_usage(&self, id: impl Into<String>) -> GetUsage {
        let options = crate::call::Options::default();
        GetUsage {
            client: self.client.clone(),
            id: id.into(),
            options,
        }
    }
    /// `GET /subscriptions` (`SubscriptionsController_findAll`).
    ///
    /// A list in pages, by `limit` and `cursor`; `stream()` fetches all of them.
    ///
    /// Safe to repeat.
    ///
    /// # Errors
    ///
    /// Once the call is awaited: [`Error::Request`](crate::Error::Request), [`Error::Transport`](crate::Error::Transport), [`Error::Api`](crate::Error::Api) or [`Error::Decode`](crate::Error::Decode).
    #[doc(alias = "SubscriptionsController_findAll")]
    #[inline]
    pub fn list(&self) -> List {
        let options = crate::call::Options::default();
        List {
            client: self.client.clone(),
            cursor: None,
            customer_id: None,
            limit: None,
            status: None,
            options,
        }
    }
    /// `POST /subscriptions/{id}/resume` (`SubscriptionsController_resume`).
    ///
    /// Not safe to repeat once it may have reached the server: it could act twice.
    /// After [an unknown outcome](crate::Error::outcome_unknown), use [`subscriptions().get()`](crate::resources::subscriptions::Subscriptions::get) (`GET /subscriptions/{id}`) to find out whether the call took effect before you call again.
    ///
    /// # Errors
    ///
    /// Once the call is awaited: [`Error::Request`](crate::Error::Request), [`Error::Transport`](crate::Error::Transport), [`Error::Api`](crate::Error::Api) or [`Error::Decode`](crate::Error::Decode).
    #[doc(alias = "SubscriptionsController_resume")]
    pub fn resume(&self, id: impl Into<String>) -> Resume {
        let options = crate::call::Options::default();
        Resume {
            client: self.client.clone(),
            id: id.into(),
            options,
        }
    }
    /// `PATCH /subscriptions/{id}` (`SubscriptionsController_update`).
    ///
    /// Safe to repeat.
    ///
    /// # Errors
    ///
    /// Once the call is awaited: [`Error::Request`](crate::Error::Request), [`Error::Transport`](crate::Error::Transport), [`Error::Api`](crate::Error::Api) or [`Error::Decode`](crate::Error::Decode).
    #[doc(alias = "SubscriptionsController_update")]
    pub fn update(
        &self,
        id: impl Into<String>,
        body: types::UpdateSubscription,
    ) -> Update {
        let options = crate::call::Options::default();
        Update {
            client: self.client.clone(),
            id: id.into(),
            body: body,
            options,
        }
    }
}

/// A call of `POST /subscriptions/{id}/cancel`. Nothing is sent until it is awaited.
#[derive(Clone, Debug)]
#[must_use = "a call sends nothing until it is awaited"]
pub struct Cancel {
    client: crate::Client,
    options: crate::call::Options,
    id: String,
    body: types::CancelSubscription,
}

crate::call::setters!(Cancel);

impl ::std::future::IntoFuture for Cancel {
    type Output = crate::Result<crate::Response<types::Subscription>>;
    type IntoFuture = crate::CallFuture<crate::Response<types::Subscription>>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        let Self { client, options, id, body } = self;
        let operation = &CANCEL;
        let checked = crate::check::path(operation, &[("id", id.as_str())])
            .and_then(|()| crate::check::body(operation, &body));
        let call = crate::call::Call::new(client.handle(), operation, options, None);
        call.send::<
                types::Subscription,
                _,
            >(
            checked,
            move |writer| writer.subscriptions_cancel(&id, &body),
            |response| response,
        )
    }
}

/// A call of `POST /subscriptions/{id}/change-plan`. Nothing is sent until it is awaited.
#[derive(Clone, Debug)]
#[must_use = "a call sends nothing until it is awaited"]
pub struct ChangePlan {
    client: crate::Client,
    options: crate::call::Options,
    id: String,
    body: types::ChangeSubscriptionPlan,
}

crate::call::setters!(ChangePlan);

impl ::std::future::IntoFuture for ChangePlan {
    type Output = crate::Result<crate::Response<types::Subscription>>;
    type IntoFuture = crate::CallFuture<crate::Response<types::Subscription>>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        let Self { client, options, id, body } = self;
        let operation = &CHANGE_PLAN;
        let checked = crate::check::path(operation, &[("id", id.as_str())])
            .and_then(|()| crate::check::body(operation, &body));
        let call = crate::call::Call::new(client.handle(), operation, options, None);
        call.send::<
                types::Subscription,
                _,
            >(
            checked,
            move |writer| writer.subscriptions_change_plan(&id, &body),
            |response| response,
        )
    }
}

/// A call of `GET /subscriptions/{id}`. Nothing is sent until it is awaited.
#[derive(Clone, Debug)]
#[must_use = "a call sends nothing until it is awaited"]
pub struct Get {
    client: crate::Client,
    options: crate::call::Options,
    id: String,
}

crate::call::setters!(Get);

impl ::std::future::IntoFuture for Get {
    type Output = crate::Result<crate::Response<types::Subscription>>;
    type IntoFuture = crate::CallFuture<crate::Response<types::Subscription>>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        let Self { client, options, id } = self;
        let operation = &GET;
        let checked = crate::check::path(operation, &[("id", id.as_str())]);
        let call = crate::call::Call::new(client.handle(), operation, options, None);
        call.send::<
                types::Subscription,
                _,
            >(checked, move |writer| writer.subscriptions_get(&id), |response| response)
    }
}

/// A call of `GET /subscriptions/{id}/usage`. Nothing is sent until it is awaited.
#[derive(Clone, Debug)]
#[must_use = "a call sends nothing until it is awaited"]
pub struct GetUsage {
    client: crate::Client,
    options: crate::call::Options,
    id: String,
}

crate::call::setters!(GetUsage);

impl ::std::future::IntoFuture for GetUsage {
    type Output = crate::Result<crate::Response<types::SubscriptionUsage>>;
    type IntoFuture = crate::CallFuture<crate::Response<types::SubscriptionUsage>>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        let Self { client, options, id } = self;
        let operation = &GET_USAGE;
        let checked = crate::check::path(operation, &[("id", id.as_str())]);
        let call = crate::call::Call::new(client.handle(), operation, options, None);
        call.send::<
                types::SubscriptionUsage,
                _,
            >(
            checked,
            move |writer| writer.subscriptions_get_usage(&id),
            |response| response,
        )
    }
}

/// A call of `GET /subscriptions`. Nothing is sent until it is awaited.
#[derive(Clone, Debug)]
#[must_use = "a call sends nothing until it is awaited"]
pub struct List {
    client: crate::Client,
    options: crate::call::Options,
    cursor: Option<String>,
    customer_id: Option<String>,
    limit: Option<i64>,
    status: Option<crate::types::SubscriptionStatus>,
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
    /// Sets `status`; `None` omits it.
    pub fn status(
        mut self,
        status: impl Into<Option<crate::types::SubscriptionStatus>>,
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
        crate::Response<crate::Page<crate::types::Subscription>>,
    >;
    type IntoFuture = crate::CallFuture<
        crate::Response<crate::Page<crate::types::Subscription>>,
    >;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        let Self { client, options, cursor, customer_id, limit, status } = self;
        let operation = &LIST;
        let checked = crate::Result::Ok(());
        let call = crate::call::Call::new(client.handle(), operation, options, None);
        call.send::<
                crate::Page<crate::types::Subscription>,
                _,
            >(
            checked,
            move |writer| {
                writer
                    .subscriptions_list(
                        cursor.as_deref(),
                        customer_id.as_deref(),
                        limit,
                        status.as_ref(),
                    )
            },
            move |response| response.map(|page| page.with_sent_limit(limit)),
        )
    }
}

impl crate::sealed::Sealed for List {}

impl crate::PagedCall for List {
    type Item = crate::types::Subscription;
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

/// A call of `POST /subscriptions/{id}/resume`. Nothing is sent until it is awaited.
#[derive(Clone, Debug)]
#[must_use = "a call sends nothing until it is awaited"]
pub struct Resume {
    client: crate::Client,
    options: crate::call::Options,
    id: String,
}

crate::call::setters!(Resume);

impl ::std::future::IntoFuture for Resume {
    type Output = crate::Result<crate::Response<types::Subscription>>;
    type IntoFuture = crate::CallFuture<crate::Response<types::Subscription>>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        let Self { client, options, id } = self;
        let operation = &RESUME;
        let checked = crate::check::path(operation, &[("id", id.as_str())]);
        let call = crate::call::Call::new(client.handle(), operation, options, None);
        call.send::<
                types::Subscription,
                _,
            >(
            checked,
            move |writer| writer.subscriptions_resume(&id),
            |response| response,
        )
    }
}

/// A call of `PATCH /subscriptions/{id}`. Nothing is sent until it is awaited.
#[derive(Clone, Debug)]
#[must_use = "a call sends nothing until it is awaited"]
pub struct Update {
    client: crate::Client,
    options: crate::call::Options,
    id: String,
    body: types::UpdateSubscription,
}

crate::call::setters!(Update);

impl ::std::future::IntoFuture for Update {
    type Output = crate::Result<crate::Response<types::Subscription>>;
    type IntoFuture = crate::CallFuture<crate::Response<types::Subscription>>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        let Self { client, options, id, body } = self;
        let operation = &UPDATE;
        let checked = crate::check::path(operation, &[("id", id.as_str())])
            .and_then(|()| crate::check::body(operation, &body));
        let call = crate::call::Call::new(client.handle(), operation, options, None);
        call.send::<
                types::Subscription,
                _,
            >(
            checked,
            move |writer| writer.subscriptions_update(&id, &body),
            |response| response,
        )
    }
}

impl crate::call::RequestWriter<'_> {
    #[inline]
    pub(crate) fn subscriptions_cancel<'a>(
        &'a self,
        id: &'a str,
        body: &'a types::CancelSubscription,
    ) -> ::reqwest::Result<::reqwest::Request> {
        let url = format!("{}/subscriptions/{}/cancel", self.baseurl, encode_path(id),);
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
    pub(crate) fn subscriptions_change_plan<'a>(
        &'a self,
        id: &'a str,
        body: &'a types::ChangeSubscriptionPlan,
    ) -> ::reqwest::Result<::reqwest::Request> {
        let url = format!(
            "{}/subscriptions/{}/change-plan", self.baseurl, encode_path(id),
        );
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
    pub(crate) fn subscriptions_get<'a>(
        &'a self,
        id: &'a str,
    ) -> ::reqwest::Result<::reqwest::Request> {
        let url = format!("{}/subscriptions/{}", self.baseurl, encode_path(id),);
        self.client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .build()
    }
    #[inline]
    pub(crate) fn subscriptions_get_usage<'a>(
        &'a self,
        id: &'a str,
    ) -> ::reqwest::Result<::reqwest::Request> {
        let url = format!("{}/subscriptions/{}/usage", self.baseurl, encode_path(id),);
        self.client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .build()
    }
    #[inline]
    pub(crate) fn subscriptions_list<'a>(
        &'a self,
        cursor: Option<&'a str>,
        customer_id: Option<&'a str>,
        limit: Option<i64>,
        status: Option<&'a crate::types::SubscriptionStatus>,
    ) -> ::reqwest::Result<::reqwest::Request> {
        let url = format!("{}/subscriptions", self.baseurl,);
        self.client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .query(&QueryParam::new("cursor", &cursor))
            .query(&QueryParam::new("customer_id", &customer_id))
            .query(&QueryParam::new("limit", &limit))
            .query(&QueryParam::new("status", &status))
            .build()
    }
    #[inline]
    pub(crate) fn subscriptions_resume<'a>(
        &'a self,
        id: &'a str,
    ) -> ::reqwest::Result<::reqwest::Request> {
        let url = format!("{}/subscriptions/{}/resume", self.baseurl, encode_path(id),);
        self.client
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .build()
    }
    #[inline]
    pub(crate) fn subscriptions_update<'a>(
        &'a self,
        id: &'a str,
        body: &'a types::UpdateSubscription,
    ) -> ::reqwest::Result<::reqwest::Request> {
        let url = format!("{}/subscriptions/{}", self.baseurl, encode_path(id),);
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

pub(crate) const CANCEL: crate::Operation = crate::Operation {
    id: "SubscriptionsController_cancel",
    method: "POST",
    path: "/subscriptions/{id}/cancel",
    resource: "subscriptions",
    name: "cancel",
    request: Some("CancelSubscription"),
    response: "Subscription",
    confidence: crate::TypeConfidence::Typed,
    reading: crate::operation::Reading {
        empty: false,
        envelope: crate::operation::Envelope::Row,
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

pub(crate) const CHANGE_PLAN: crate::Operation = crate::Operation {
    id: "SubscriptionsController_changePlan",
    method: "POST",
    path: "/subscriptions/{id}/change-plan",
    resource: "subscriptions",
    name: "change_plan",
    request: Some("ChangeSubscriptionPlan"),
    response: "Subscription",
    confidence: crate::TypeConfidence::Typed,
    reading: crate::operation::Reading {
        empty: false,
        envelope: crate::operation::Envelope::Row,
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

pub(crate) const GET: crate::Operation = crate::Operation {
    id: "SubscriptionsController_findOne",
    method: "GET",
    path: "/subscriptions/{id}",
    resource: "subscriptions",
    name: "get",
    request: None,
    response: "Subscription",
    confidence: crate::TypeConfidence::Typed,
    reading: crate::operation::Reading {
        empty: false,
        envelope: crate::operation::Envelope::Row,
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

pub(crate) const GET_USAGE: crate::Operation = crate::Operation {
    id: "SubscriptionsController_getUsage",
    method: "GET",
    path: "/subscriptions/{id}/usage",
    resource: "subscriptions",
    name: "get_usage",
    request: None,
    response: "SubscriptionUsage",
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
    id: "SubscriptionsController_findAll",
    method: "GET",
    path: "/subscriptions",
    resource: "subscriptions",
    name: "list",
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
    paging: crate::Paging::Cursor,
    retry: crate::Retry::Safe,
};

pub(crate) const RESUME: crate::Operation = crate::Operation {
    id: "SubscriptionsController_resume",
    method: "POST",
    path: "/subscriptions/{id}/resume",
    resource: "subscriptions",
    name: "resume",
    request: None,
    response: "Subscription",
    confidence: crate::TypeConfidence::Typed,
    reading: crate::operation::Reading {
        empty: false,
        envelope: crate::operation::Envelope::Row,
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

pub(crate) const UPDATE: crate::Operation = crate::Operation {
    id: "SubscriptionsController_update",
    method: "PATCH",
    path: "/subscriptions/{id}",
    resource: "subscriptions",
    name: "update",
    request: Some("UpdateSubscription"),
    response: "Subscription",
    confidence: crate::TypeConfidence::Typed,
    reading: crate::operation::Reading {
        empty: false,
        envelope: crate::operation::Envelope::Row,
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
