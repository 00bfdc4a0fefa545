// Generated from openapi.json and openapi.overlay.json; do not edit.
// `cargo xtask spec generate` writes it again.

//! The operations on meters.

use crate::call::{QueryParam, encode_path};
use crate::types;

/// The operations on meters: [`Client::meters`](crate::Client::meters).
#[derive(Clone, Debug)]
pub struct Meters {
    pub(crate) client: crate::Client,
}

impl Meters {
    /// `POST /meters` (`MetersController_create`).
    ///
    /// Not safe to repeat once it may have reached the server: it could act twice.
    /// After [an unknown outcome](crate::Error::outcome_unknown), use [`meters().list()`](crate::resources::meters::Meters::list) (`GET /meters`) to find out whether the call took effect before you call again.
    ///
    /// # Errors
    ///
    /// Once the call is awaited: [`Error::Request`](crate::Error::Request), [`Error::Transport`](crate::Error::Transport), [`Error::Api`](crate::Error::Api) or [`Error::Decode`](crate::Error::Decode).
    #[doc(alias = "MetersController_create")]
    #[inline]
    pub fn create(&self, body: types::CreateMeter) -> Create {
        let options = crate::call::Options::default();
        Create {
            client: self.client.clone(),
            body: body,
            options,
        }
    }
    /// `GET /meters/{id}` (`MetersController_findOne`).
    ///
    /// Safe to repeat.
    ///
    /// # Errors
    ///
    /// Once the call is awaited: [`Error::Request`](crate::Error::Request), [`Error::Transport`](crate::Error::Transport), [`Error::Api`](crate::Error::Api) or [`Error::Decode`](crate::Error::Decode).
    #[doc(alias = "MetersController_findOne")]
    pub fn get(&self, id: impl Into<String>) -> Get {
        let options = crate::call::Options::default();
        Get {
            client: self.client.clone(),
            id: id.into(),
            options,
        }
    }
    /// `GET /meters/{id}/balances/{customerId}` (`MetersController_getBalance`).
    ///
    /// Safe to repeat.
    ///
    /// # Errors
    ///
    /// Once the call is awaited: [`Error::Request`](crate::Error::Request), [`Error::Transport`](crate::Error::Transport), [`Error::Api`](crate::Error::Api) or [`Error::Decode`](crate::Error::Decode).
    #[doc(alias = "MetersController_getBalance")]
    pub fn get_balance(
        &self,
        id: impl Into<String>,
        customer_id: impl Into<String>,
    ) -> GetBalance {
        let options = crate::call::Options::default();
        GetBalance {
            client: self.client.clone(),
            id: id.into(),
            customer_id: customer_id.into(),
            options,
        }
    }
    /// `GET /meters` (`MetersController_findAll`).
    ///
    /// Safe to repeat.
    ///
    /// # Errors
    ///
    /// Once the call is awaited: [`Error::Request`](crate::Error::Request), [`Error::Transport`](crate::Error::Transport), [`Error::Api`](crate::Error::Api) or [`Error::Decode`](crate::Error::Decode).
    #[doc(alias = "MetersController_findAll")]
    #[inline]
    pub fn list(&self) -> List {
        let options = crate::call::Options::default();
        List {
            client: self.client.clone(),
            is_active: None,
            product_id: None,
            options,
        }
    }
    /// `PATCH /meters/{id}` (`MetersController_update`).
    ///
    /// Safe to repeat.
    ///
    /// # Errors
    ///
    /// Once the call is awaited: [`Error::Request`](crate::Error::Request), [`Error::Transport`](crate::Error::Transport), [`Error::Api`](crate::Error::Api) or [`Error::Decode`](crate::Error::Decode).
    #[doc(alias = "MetersController_update")]
    pub fn update(&self, id: impl Into<String>, body: types::UpdateMeter) -> Update {
        let options = crate::call::Options::default();
        Update {
            client: self.client.clone(),
            id: id.into(),
            body: body,
            options,
        }
    }
}

/// A call of `POST /meters`. Nothing is sent until it is awaited.
#[derive(Clone, Debug)]
#[must_use = "a call sends nothing until it is awaited"]
pub struct Create {
    client: crate::Client,
    options: crate::call::Options,
    body: types::CreateMeter,
}

crate::call::setters!(Create);

impl ::std::future::IntoFuture for Create {
    type Output = crate::Result<crate::Response<types::Meter>>;
    type IntoFuture = crate::CallFuture<crate::Response<types::Meter>>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        let Self { client, options, body } = self;
        let operation = &CREATE;
        let checked = crate::Result::Ok(())
            .and_then(|()| crate::check::body(operation, &body));
        let call = crate::call::Call::new(client.handle(), operation, options, None);
        call.send::<
                types::Meter,
                _,
            >(checked, move |writer| writer.meters_create(&body), |response| response)
    }
}

/// A call of `GET /meters/{id}`. Nothing is sent until it is awaited.
#[derive(Clone, Debug)]
#[must_use = "a call sends nothing until it is awaited"]
pub struct Get {
    client: crate::Client,
    options: crate::call::Options,
    id: String,
}

crate::call::setters!(Get);

impl ::std::future::IntoFuture for Get {
    type Output = crate::Result<crate::Response<types::Meter>>;
    type IntoFuture = crate::CallFuture<crate::Response<types::Meter>>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        let Self { client, options, id } = self;
        let operation = &GET;
        let checked = crate::check::path(operation, &[("id", id.as_str())]);
        let call = crate::call::Call::new(client.handle(), operation, options, None);
        call.send::<
                types::Meter,
                _,
            >(checked, move |writer| writer.meters_get(&id), |response| response)
    }
}

/// A call of `GET /meters/{id}/balances/{customerId}`. Nothing is sent until it is awaited.
#[derive(Clone, Debug)]
#[must_use = "a call sends nothing until it is awaited"]
pub struct GetBalance {
    client: crate::Client,
    options: crate::call::Options,
    id: String,
    customer_id: String,
}

crate::call::setters!(GetBalance);

impl ::std::future::IntoFuture for GetBalance {
    type Output = crate::Result<crate::Response<types::MeterBalance>>;
    type IntoFuture = crate::CallFuture<crate::Response<types::MeterBalance>>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        let Self { client, options, id, customer_id } = self;
        let operation = &GET_BALANCE;
        let checked = crate::check::path(
            operation,
            &[("id", id.as_str()), ("customerId", customer_id.as_str())],
        );
        let call = crate::call::Call::new(client.handle(), operation, options, None);
        call.send::<
                types::MeterBalance,
                _,
            >(
            checked,
            move |writer| writer.meters_get_balance(&id, &customer_id),
            |response| response,
        )
    }
}

/// A call of `GET /meters`. Nothing is sent until it is awaited.
#[derive(Clone, Debug)]
#[must_use = "a call sends nothing until it is awaited"]
pub struct List {
    client: crate::Client,
    options: crate::call::Options,
    is_active: Option<bool>,
    product_id: Option<String>,
}

crate::call::setters!(List);

impl List {
    /// Sets `is_active`; `None` omits it.
    pub fn is_active(mut self, is_active: impl Into<Option<bool>>) -> Self {
        self.is_active = is_active.into();
        self
    }
    /// Sets `product_id`; `None` omits it.
    pub fn product_id<M>(
        mut self,
        product_id: impl crate::IntoOptional<String, M>,
    ) -> Self {
        self.product_id = product_id.into_optional();
        self
    }
}

impl ::std::future::IntoFuture for List {
    type Output = crate::Result<crate::Response<crate::Page<crate::types::Meter>>>;
    type IntoFuture = crate::CallFuture<
        crate::Response<crate::Page<crate::types::Meter>>,
    >;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        let Self { client, options, is_active, product_id } = self;
        let operation = &LIST;
        let checked = crate::Result::Ok(());
        let call = crate::call::Call::new(client.handle(), operation, options, None);
        call.send::<
                crate::Page<crate::types::Meter>,
                _,
            >(
            checked,
            move |writer| writer.meters_list(is_active, product_id.as_deref()),
            |response| response,
        )
    }
}

/// A call of `PATCH /meters/{id}`. Nothing is sent until it is awaited.
#[derive(Clone, Debug)]
#[must_use = "a call sends nothing until it is awaited"]
pub struct Update {
    client: crate::Client,
    options: crate::call::Options,
    id: String,
    body: types::UpdateMeter,
}

crate::call::setters!(Update);

impl ::std::future::IntoFuture for Update {
    type Output = crate::Result<crate::Response<types::Meter>>;
    type IntoFuture = crate::CallFuture<crate::Response<types::Meter>>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        let Self { client, options, id, body } = self;
        let operation = &UPDATE;
        let checked = crate::check::path(operation, &[("id", id.as_str())])
            .and_then(|()| crate::check::body(operation, &body));
        let call = crate::call::Call::new(client.handle(), operation, options, None);
        call.send::<
                types::Meter,
                _,
            >(
            checked,
            move |writer| writer.meters_update(&id, &body),
            |response| response,
        )
    }
}

impl crate::call::RequestWriter<'_> {
    #[inline]
    pub(crate) fn meters_create<'a>(
        &'a self,
        body: &'a types::CreateMeter,
    ) -> ::reqwest::Result<::reqwest::Request> {
        let url = format!("{}/meters", self.baseurl,);
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
    pub(crate) fn meters_get<'a>(
        &'a self,
        id: &'a str,
    ) -> ::reqwest::Result<::reqwest::Request> {
        let url = format!("{}/meters/{}", self.baseurl, encode_path(id),);
        self.client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .build()
    }
    #[inline]
    pub(crate) fn meters_get_balance<'a>(
        &'a self,
        id: &'a str,
        customer_id: &'a str,
    ) -> ::reqwest::Result<::reqwest::Request> {
        let url = format!(
            "{}/meters/{}/balances/{}", self.baseurl, encode_path(id),
            encode_path(customer_id),
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
    pub(crate) fn meters_list<'a>(
        &'a self,
        is_active: Option<bool>,
        product_id: Option<&'a str>,
    ) -> ::reqwest::Result<::reqwest::Request> {
        let url = format!("{}/meters", self.baseurl,);
        self.client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .query(&QueryParam::new("isActive", &is_active))
            .query(&QueryParam::new("productId", &product_id))
            .build()
    }
    #[inline]
    pub(crate) fn meters_update<'a>(
        &'a self,
        id: &'a str,
        body: &'a types::UpdateMeter,
    ) -> ::reqwest::Result<::reqwest::Request> {
        let url = format!("{}/meters/{}", self.baseurl, encode_path(id),);
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

pub(crate) const CREATE: crate::Operation = crate::Operation {
    id: "MetersController_create",
    method: "POST",
    path: "/meters",
    resource: "meters",
    name: "create",
    request: Some("CreateMeter"),
    response: "Meter",
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

pub(crate) const GET: crate::Operation = crate::Operation {
    id: "MetersController_findOne",
    method: "GET",
    path: "/meters/{id}",
    resource: "meters",
    name: "get",
    request: None,
    response: "Meter",
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

pub(crate) const GET_BALANCE: crate::Operation = crate::Operation {
    id: "MetersController_getBalance",
    method: "GET",
    path: "/meters/{id}/balances/{customerId}",
    resource: "meters",
    name: "get_balance",
    request: None,
    response: "MeterBalance",
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
    id: "MetersController_findAll",
    method: "GET",
    path: "/meters",
    resource: "meters",
    name: "list",
    request: None,
    response: "Page<Meter>",
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

pub(crate) const UPDATE: crate::Operation = crate::Operation {
    id: "MetersController_update",
    method: "PATCH",
    path: "/meters/{id}",
    resource: "meters",
    name: "update",
    request: Some("UpdateMeter"),
    response: "Meter",
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
