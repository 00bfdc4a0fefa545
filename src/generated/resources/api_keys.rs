// Generated from openapi.json and openapi.overlay.json; do not edit.
// `cargo xtask spec generate` writes it again.

//! The operations on api keys.

use crate::call::{QueryParam, encode_path};
use crate::types;

/// The operations on api keys: [`Client::api_keys`](crate::Client::api_keys).
#[derive(Clone, Debug)]
pub struct ApiKeys {
    pub(crate) client: crate::Client,
}

impl ApiKeys {
    /// `POST /api-keys` (`ApiKeysController_create`).
    ///
    /// Not safe to repeat once it may have reached the server: it could act twice.
    /// After [an unknown outcome](crate::Error::outcome_unknown), use [`api_keys().list()`](crate::resources::api_keys::ApiKeys::list) (`GET /api-keys`) to find out whether the call took effect before you call again.
    ///
    /// # Errors
    ///
    /// Once the call is awaited: [`Error::Request`](crate::Error::Request), [`Error::Transport`](crate::Error::Transport), [`Error::Api`](crate::Error::Api) or [`Error::Decode`](crate::Error::Decode).
    #[doc(alias = "ApiKeysController_create")]
    #[inline]
    pub fn create(&self, body: types::CreateApiKey) -> Create {
        let options = crate::call::Options::default();
        Create {
            client: self.client.clone(),
            body: body,
            options,
        }
    }
    /// `DELETE /api-keys/{id}` (`ApiKeysController_remove`).
    ///
    /// Safe to repeat.
    ///
    /// # Errors
    ///
    /// Once the call is awaited: [`Error::Request`](crate::Error::Request), [`Error::Transport`](crate::Error::Transport), [`Error::Api`](crate::Error::Api) or [`Error::Decode`](crate::Error::Decode).
    #[doc(alias = "ApiKeysController_remove")]
    pub fn delete(&self, id: impl Into<String>) -> Delete {
        let options = crate::call::Options::default();
        Delete {
            client: self.client.clone(),
            id: id.into(),
            options,
        }
    }
    /// `GET /api-keys` (`ApiKeysController_list`).
    ///
    /// Safe to repeat.
    ///
    /// # Errors
    ///
    /// Once the call is awaited: [`Error::Request`](crate::Error::Request), [`Error::Transport`](crate::Error::Transport), [`Error::Api`](crate::Error::Api) or [`Error::Decode`](crate::Error::Decode).
    #[doc(alias = "ApiKeysController_list")]
    #[inline]
    pub fn list(&self) -> List {
        let options = crate::call::Options::default();
        List {
            client: self.client.clone(),
            options,
        }
    }
}

/// A call of `POST /api-keys`. Nothing is sent until it is awaited.
#[derive(Clone, Debug)]
#[must_use = "a call sends nothing until it is awaited"]
pub struct Create {
    client: crate::Client,
    options: crate::call::Options,
    body: types::CreateApiKey,
}

crate::call::setters!(Create);

impl ::std::future::IntoFuture for Create {
    type Output = crate::Result<
        crate::Response<
            crate::Secret<::serde_json::Map<::std::string::String, ::serde_json::Value>>,
        >,
    >;
    type IntoFuture = crate::CallFuture<
        crate::Response<
            crate::Secret<::serde_json::Map<::std::string::String, ::serde_json::Value>>,
        >,
    >;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        let Self { client, options, body } = self;
        let operation = &CREATE;
        let checked = crate::Result::Ok(())
            .and_then(|()| crate::check::body(operation, &body));
        let call = crate::call::Call::new(client.handle(), operation, options, None);
        call.send::<
                crate::Secret<
                    ::serde_json::Map<::std::string::String, ::serde_json::Value>,
                >,
                _,
            >(checked, move |writer| writer.api_keys_create(&body), |response| response)
    }
}

/// A call of `DELETE /api-keys/{id}`. Nothing is sent until it is awaited.
#[derive(Clone, Debug)]
#[must_use = "a call sends nothing until it is awaited"]
pub struct Delete {
    client: crate::Client,
    options: crate::call::Options,
    id: String,
}

crate::call::setters!(Delete);

impl ::std::future::IntoFuture for Delete {
    type Output = crate::Result<crate::Response<::serde_json::Value>>;
    type IntoFuture = crate::CallFuture<crate::Response<::serde_json::Value>>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        let Self { client, options, id } = self;
        let operation = &DELETE;
        let checked = crate::check::path(operation, &[("id", id.as_str())]);
        let call = crate::call::Call::new(client.handle(), operation, options, None);
        call.send::<
                ::serde_json::Value,
                _,
            >(checked, move |writer| writer.api_keys_delete(&id), |response| response)
    }
}

/// A call of `GET /api-keys`. Nothing is sent until it is awaited.
#[derive(Clone, Debug)]
#[must_use = "a call sends nothing until it is awaited"]
pub struct List {
    client: crate::Client,
    options: crate::call::Options,
}

crate::call::setters!(List);

impl ::std::future::IntoFuture for List {
    type Output = crate::Result<crate::Response<crate::Page<crate::types::ApiKey>>>;
    type IntoFuture = crate::CallFuture<
        crate::Response<crate::Page<crate::types::ApiKey>>,
    >;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        let Self { client, options } = self;
        let operation = &LIST;
        let checked = crate::Result::Ok(());
        let call = crate::call::Call::new(client.handle(), operation, options, None);
        call.send::<
                crate::Page<crate::types::ApiKey>,
                _,
            >(checked, move |writer| writer.api_keys_list(), |response| response)
    }
}

impl crate::call::RequestWriter<'_> {
    #[inline]
    pub(crate) fn api_keys_create<'a>(
        &'a self,
        body: &'a types::CreateApiKey,
    ) -> ::reqwest::Result<::reqwest::Request> {
        let url = format!("{}/api-keys", self.baseurl,);
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
    pub(crate) fn api_keys_delete<'a>(
        &'a self,
        id: &'a str,
    ) -> ::reqwest::Result<::reqwest::Request> {
        let url = format!("{}/api-keys/{}", self.baseurl, encode_path(id),);
        self.client
            .delete(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .build()
    }
    #[inline]
    pub(crate) fn api_keys_list<'a>(&'a self) -> ::reqwest::Result<::reqwest::Request> {
        let url = format!("{}/api-keys", self.baseurl,);
        self.client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .build()
    }
}

pub(crate) const CREATE: crate::Operation = crate::Operation {
    id: "ApiKeysController_create",
    method: "POST",
    path: "/api-keys",
    resource: "api_keys",
    name: "create",
    request: Some("CreateApiKey"),
    response: "Secret<serde_json::Map<String,serde_json::Value>>",
    confidence: crate::TypeConfidence::Likely,
    reading: crate::operation::Reading {
        empty: false,
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

pub(crate) const DELETE: crate::Operation = crate::Operation {
    id: "ApiKeysController_remove",
    method: "DELETE",
    path: "/api-keys/{id}",
    resource: "api_keys",
    name: "delete",
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
    retry: crate::Retry::Safe,
};

pub(crate) const LIST: crate::Operation = crate::Operation {
    id: "ApiKeysController_list",
    method: "GET",
    path: "/api-keys",
    resource: "api_keys",
    name: "list",
    request: None,
    response: "Page<ApiKey>",
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
    paging: crate::Paging::None,
    retry: crate::Retry::Safe,
};
