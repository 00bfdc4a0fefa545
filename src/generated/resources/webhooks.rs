// Generated from openapi.json and openapi.overlay.json; do not edit.
// `cargo xtask spec generate` writes it again.

//! The operations on webhooks.

use crate::call::{QueryParam, encode_path};
use crate::types;

/// The operations on webhooks: [`Client::webhooks`](crate::Client::webhooks).
#[derive(Clone, Debug)]
pub struct Webhooks {
    pub(crate) client: crate::Client,
}

impl Webhooks {
    /// `POST /webhooks` (`WebhooksController_create`).
    ///
    /// Not safe to repeat once it may have reached the server: it could act twice.
    /// After [an unknown outcome](crate::Error::outcome_unknown), use [`webhooks().list()`](crate::resources::webhooks::Webhooks::list) (`GET /webhooks`) to find out whether the call took effect before you call again.
    ///
    /// # Errors
    ///
    /// Once the call is awaited: [`Error::Request`](crate::Error::Request), [`Error::Transport`](crate::Error::Transport), [`Error::Api`](crate::Error::Api) or [`Error::Decode`](crate::Error::Decode).
    #[doc(alias = "WebhooksController_create")]
    #[inline]
    pub fn create(&self, body: types::CreateWebhook) -> Create {
        let options = crate::call::Options::default();
        Create {
            client: self.client.clone(),
            body: body,
            options,
        }
    }
    /// `DELETE /webhooks/{id}` (`WebhooksController_remove`).
    ///
    /// Safe to repeat.
    ///
    /// # Errors
    ///
    /// Once the call is awaited: [`Error::Request`](crate::Error::Request), [`Error::Transport`](crate::Error::Transport), [`Error::Api`](crate::Error::Api) or [`Error::Decode`](crate::Error::Decode).
    #[doc(alias = "WebhooksController_remove")]
    pub fn delete(&self, id: impl Into<String>) -> Delete {
        let options = crate::call::Options::default();
        Delete {
            client: self.client.clone(),
            id: id.into(),
            options,
        }
    }
    /// `GET /webhooks/{id}` (`WebhooksController_findOne`).
    ///
    /// Safe to repeat.
    ///
    /// # Errors
    ///
    /// Once the call is awaited: [`Error::Request`](crate::Error::Request), [`Error::Transport`](crate::Error::Transport), [`Error::Api`](crate::Error::Api) or [`Error::Decode`](crate::Error::Decode).
    #[doc(alias = "WebhooksController_findOne")]
    pub fn get(&self, id: impl Into<String>) -> Get {
        let options = crate::call::Options::default();
        Get {
            client: self.client.clone(),
            id: id.into(),
            options,
        }
    }
    /// `GET /webhooks` (`WebhooksController_findAll`).
    ///
    /// Safe to repeat.
    ///
    /// # Errors
    ///
    /// Once the call is awaited: [`Error::Request`](crate::Error::Request), [`Error::Transport`](crate::Error::Transport), [`Error::Api`](crate::Error::Api) or [`Error::Decode`](crate::Error::Decode).
    #[doc(alias = "WebhooksController_findAll")]
    #[inline]
    pub fn list(&self) -> List {
        let options = crate::call::Options::default();
        List {
            client: self.client.clone(),
            options,
        }
    }
    /// `POST /webhooks/{id}/deliveries/{deliveryId}/retry` (`WebhooksController_retryDelivery`).
    ///
    /// Not safe to repeat once it may have reached the server: it could act twice.
    /// After [an unknown outcome](crate::Error::outcome_unknown), use [`webhooks().get()`](crate::resources::webhooks::Webhooks::get) (`GET /webhooks/{id}`) to find out whether the call took effect before you call again.
    ///
    /// # Errors
    ///
    /// Once the call is awaited: [`Error::Request`](crate::Error::Request), [`Error::Transport`](crate::Error::Transport), [`Error::Api`](crate::Error::Api) or [`Error::Decode`](crate::Error::Decode).
    #[doc(alias = "WebhooksController_retryDelivery")]
    pub fn retry_delivery(
        &self,
        id: impl Into<String>,
        delivery_id: impl Into<String>,
    ) -> RetryDelivery {
        let options = crate::call::Options::default();
        RetryDelivery {
            client: self.client.clone(),
            id: id.into(),
            delivery_id: delivery_id.into(),
            options,
        }
    }
    /// `POST /webhooks/{id}/test` (`WebhooksController_test`).
    ///
    /// Not safe to repeat once it may have reached the server: it could act twice.
    /// After [an unknown outcome](crate::Error::outcome_unknown), use [`webhooks().get()`](crate::resources::webhooks::Webhooks::get) (`GET /webhooks/{id}`) to find out whether the call took effect before you call again.
    ///
    /// # Errors
    ///
    /// Once the call is awaited: [`Error::Request`](crate::Error::Request), [`Error::Transport`](crate::Error::Transport), [`Error::Api`](crate::Error::Api) or [`Error::Decode`](crate::Error::Decode).
    #[doc(alias = "WebhooksController_test")]
    pub fn test(&self, id: impl Into<String>) -> Test {
        let options = crate::call::Options::default();
        Test {
            client: self.client.clone(),
            id: id.into(),
            options,
        }
    }
    /// `PATCH /webhooks/{id}` (`WebhooksController_update`).
    ///
    /// Safe to repeat.
    ///
    /// # Errors
    ///
    /// Once the call is awaited: [`Error::Request`](crate::Error::Request), [`Error::Transport`](crate::Error::Transport), [`Error::Api`](crate::Error::Api) or [`Error::Decode`](crate::Error::Decode).
    #[doc(alias = "WebhooksController_update")]
    pub fn update(&self, id: impl Into<String>, body: types::UpdateWebhook) -> Update {
        let options = crate::call::Options::default();
        Update {
            client: self.client.clone(),
            id: id.into(),
            body: body,
            options,
        }
    }
}

/// A call of `POST /webhooks`. Nothing is sent until it is awaited.
#[derive(Clone, Debug)]
#[must_use = "a call sends nothing until it is awaited"]
pub struct Create {
    client: crate::Client,
    options: crate::call::Options,
    body: types::CreateWebhook,
}

crate::call::setters!(Create);

impl ::std::future::IntoFuture for Create {
    type Output = crate::Result<crate::Response<types::CreatedWebhook>>;
    type IntoFuture = crate::CallFuture<crate::Response<types::CreatedWebhook>>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        let Self { client, options, body } = self;
        let operation = &CREATE;
        let checked = crate::Result::Ok(())
            .and_then(|()| crate::check::body(operation, &body));
        let call = crate::call::Call::new(client.handle(), operation, options, None);
        call.send::<
                types::CreatedWebhook,
                _,
            >(checked, move |writer| writer.webhooks_create(&body), |response| response)
    }
}

/// A call of `DELETE /webhooks/{id}`. Nothing is sent until it is awaited.
#[derive(Clone, Debug)]
#[must_use = "a call sends nothing until it is awaited"]
pub struct Delete {
    client: crate::Client,
    options: crate::call::Options,
    id: String,
}

crate::call::setters!(Delete);

impl ::std::future::IntoFuture for Delete {
    type Output = crate::Result<
        crate::Response<::std::option::Option<crate::types::WebhookDeletion>>,
    >;
    type IntoFuture = crate::CallFuture<
        crate::Response<::std::option::Option<crate::types::WebhookDeletion>>,
    >;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        let Self { client, options, id } = self;
        let operation = &DELETE;
        let checked = crate::check::path(operation, &[("id", id.as_str())]);
        let call = crate::call::Call::new(client.handle(), operation, options, None);
        call.send::<
                ::std::option::Option<crate::types::WebhookDeletion>,
                _,
            >(checked, move |writer| writer.webhooks_delete(&id), |response| response)
    }
}

/// A call of `GET /webhooks/{id}`. Nothing is sent until it is awaited.
#[derive(Clone, Debug)]
#[must_use = "a call sends nothing until it is awaited"]
pub struct Get {
    client: crate::Client,
    options: crate::call::Options,
    id: String,
}

crate::call::setters!(Get);

impl ::std::future::IntoFuture for Get {
    type Output = crate::Result<crate::Response<types::Webhook>>;
    type IntoFuture = crate::CallFuture<crate::Response<types::Webhook>>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        let Self { client, options, id } = self;
        let operation = &GET;
        let checked = crate::check::path(operation, &[("id", id.as_str())]);
        let call = crate::call::Call::new(client.handle(), operation, options, None);
        call.send::<
                types::Webhook,
                _,
            >(checked, move |writer| writer.webhooks_get(&id), |response| response)
    }
}

/// A call of `GET /webhooks`. Nothing is sent until it is awaited.
#[derive(Clone, Debug)]
#[must_use = "a call sends nothing until it is awaited"]
pub struct List {
    client: crate::Client,
    options: crate::call::Options,
}

crate::call::setters!(List);

impl ::std::future::IntoFuture for List {
    type Output = crate::Result<crate::Response<crate::Page<crate::types::Webhook>>>;
    type IntoFuture = crate::CallFuture<
        crate::Response<crate::Page<crate::types::Webhook>>,
    >;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        let Self { client, options } = self;
        let operation = &LIST;
        let checked = crate::Result::Ok(());
        let call = crate::call::Call::new(client.handle(), operation, options, None);
        call.send::<
                crate::Page<crate::types::Webhook>,
                _,
            >(checked, move |writer| writer.webhooks_list(), |response| response)
    }
}

/// A call of `POST /webhooks/{id}/deliveries/{deliveryId}/retry`. Nothing is sent until it is awaited.
#[derive(Clone, Debug)]
#[must_use = "a call sends nothing until it is awaited"]
pub struct RetryDelivery {
    client: crate::Client,
    options: crate::call::Options,
    id: String,
    delivery_id: String,
}

crate::call::setters!(RetryDelivery);

impl ::std::future::IntoFuture for RetryDelivery {
    type Output = crate::Result<crate::Response<types::WebhookRetry>>;
    type IntoFuture = crate::CallFuture<crate::Response<types::WebhookRetry>>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        let Self { client, options, id, delivery_id } = self;
        let operation = &RETRY_DELIVERY;
        let checked = crate::check::path(
            operation,
            &[("id", id.as_str()), ("deliveryId", delivery_id.as_str())],
        );
        let call = crate::call::Call::new(client.handle(), operation, options, None);
        call.send::<
                types::WebhookRetry,
                _,
            >(
            checked,
            move |writer| writer.webhooks_retry_delivery(&id, &delivery_id),
            |response| response,
        )
    }
}

/// A call of `POST /webhooks/{id}/test`. Nothing is sent until it is awaited.
#[derive(Clone, Debug)]
#[must_use = "a call sends nothing until it is awaited"]
pub struct Test {
    client: crate::Client,
    options: crate::call::Options,
    id: String,
}

crate::call::setters!(Test);

impl ::std::future::IntoFuture for Test {
    type Output = crate::Result<crate::Response<types::WebhookTest>>;
    type IntoFuture = crate::CallFuture<crate::Response<types::WebhookTest>>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        let Self { client, options, id } = self;
        let operation = &TEST;
        let checked = crate::check::path(operation, &[("id", id.as_str())]);
        let call = crate::call::Call::new(client.handle(), operation, options, None);
        call.send::<
                types::WebhookTest,
                _,
            >(checked, move |writer| writer.webhooks_test(&id), |response| response)
    }
}

/// A call of `PATCH /webhooks/{id}`. Nothing is sent until it is awaited.
#[derive(Clone, Debug)]
#[must_use = "a call sends nothing until it is awaited"]
pub struct Update {
    client: crate::Client,
    options: crate::call::Options,
    id: String,
    body: types::UpdateWebhook,
}

crate::call::setters!(Update);

impl ::std::future::IntoFuture for Update {
    type Output = crate::Result<crate::Response<types::Webhook>>;
    type IntoFuture = crate::CallFuture<crate::Response<types::Webhook>>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        let Self { client, options, id, body } = self;
        let operation = &UPDATE;
        let checked = crate::check::path(operation, &[("id", id.as_str())])
            .and_then(|()| crate::check::body(operation, &body));
        let call = crate::call::Call::new(client.handle(), operation, options, None);
        call.send::<
                types::Webhook,
                _,
            >(
            checked,
            move |writer| writer.webhooks_update(&id, &body),
            |response| response,
        )
    }
}

impl crate::call::RequestWriter<'_> {
    #[inline]
    pub(crate) fn webhooks_create<'a>(
        &'a self,
        body: &'a types::CreateWebhook,
    ) -> ::reqwest::Result<::reqwest::Request> {
        let url = format!("{}/webhooks", self.baseurl,);
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
    pub(crate) fn webhooks_delete<'a>(
        &'a self,
        id: &'a str,
    ) -> ::reqwest::Result<::reqwest::Request> {
        let url = format!("{}/webhooks/{}", self.baseurl, encode_path(id),);
        self.client
            .delete(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .build()
    }
    #[inline]
    pub(crate) fn webhooks_get<'a>(
        &'a self,
        id: &'a str,
    ) -> ::reqwest::Result<::reqwest::Request> {
        let url = format!("{}/webhooks/{}", self.baseurl, encode_path(id),);
        self.client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .build()
    }
    #[inline]
    pub(crate) fn webhooks_list<'a>(&'a self) -> ::reqwest::Result<::reqwest::Request> {
        let url = format!("{}/webhooks", self.baseurl,);
        self.client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .build()
    }
    #[inline]
    pub(crate) fn webhooks_retry_delivery<'a>(
        &'a self,
        id: &'a str,
        delivery_id: &'a str,
    ) -> ::reqwest::Result<::reqwest::Request> {
        let url = format!(
            "{}/webhooks/{}/deliveries/{}/retry", self.baseurl, encode_path(id),
            encode_path(delivery_id),
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
    pub(crate) fn webhooks_test<'a>(
        &'a self,
        id: &'a str,
    ) -> ::reqwest::Result<::reqwest::Request> {
        let url = format!("{}/webhooks/{}/test", self.baseurl, encode_path(id),);
        self.client
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .build()
    }
    #[inline]
    pub(crate) fn webhooks_update<'a>(
        &'a self,
        id: &'a str,
        body: &'a types::UpdateWebhook,
    ) -> ::reqwest::Result<::reqwest::Request> {
        let url = format!("{}/webhooks/{}", self.baseurl, encode_path(id),);
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
    id: "WebhooksController_create",
    method: "POST",
    path: "/webhooks",
    resource: "webhooks",
    name: "create",
    request: Some("CreateWebhook"),
    response: "CreatedWebhook",
    confidence: crate::TypeConfidence::Typed,
    reading: crate::operation::Reading {
        empty: false,
        envelope: crate::operation::Envelope::None,
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
    id: "WebhooksController_remove",
    method: "DELETE",
    path: "/webhooks/{id}",
    resource: "webhooks",
    name: "delete",
    request: None,
    response: "Option<WebhookDeletion>",
    confidence: crate::TypeConfidence::Typed,
    reading: crate::operation::Reading {
        empty: true,
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

pub(crate) const GET: crate::Operation = crate::Operation {
    id: "WebhooksController_findOne",
    method: "GET",
    path: "/webhooks/{id}",
    resource: "webhooks",
    name: "get",
    request: None,
    response: "Webhook",
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
    id: "WebhooksController_findAll",
    method: "GET",
    path: "/webhooks",
    resource: "webhooks",
    name: "list",
    request: None,
    response: "Page<Webhook>",
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

pub(crate) const RETRY_DELIVERY: crate::Operation = crate::Operation {
    id: "WebhooksController_retryDelivery",
    method: "POST",
    path: "/webhooks/{id}/deliveries/{deliveryId}/retry",
    resource: "webhooks",
    name: "retry_delivery",
    request: None,
    response: "WebhookRetry",
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

pub(crate) const TEST: crate::Operation = crate::Operation {
    id: "WebhooksController_test",
    method: "POST",
    path: "/webhooks/{id}/test",
    resource: "webhooks",
    name: "test",
    request: None,
    response: "WebhookTest",
    confidence: crate::TypeConfidence::Typed,
    reading: crate::operation::Reading {
        empty: false,
        envelope: crate::operation::Envelope::Data,
        two_step: false,
        outcome_fields: &["success"],
        distinctive: false,
        identifiers: &[],
    },
    idempotency_key: crate::HeaderSupport::No,
    account: crate::HeaderSupport::No,
    paging: crate::Paging::None,
    retry: crate::Retry::NeverAfterSend,
};

pub(crate) const UPDATE: crate::Operation = crate::Operation {
    id: "WebhooksController_update",
    method: "PATCH",
    path: "/webhooks/{id}",
    resource: "webhooks",
    name: "update",
    request: Some("UpdateWebhook"),
    response: "Webhook",
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
