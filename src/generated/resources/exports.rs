// Generated from openapi.json and openapi.overlay.json; do not edit.
// `cargo xtask spec generate` writes it again.

//! The operations on exports.

use crate::call::{QueryParam, encode_path};
use crate::types;

/// The operations on exports: [`Client::exports`](crate::Client::exports).
#[derive(Clone, Debug)]
pub struct Exports {
    pub(crate) client: crate::Client,
}

impl Exports {
    /// `POST /exports` (`MerchantExportsController_create`).
    ///
    /// Not safe to repeat once it may have reached the server: it could act twice.
    /// After [an unknown outcome](crate::Error::outcome_unknown), use [`exports().list()`](crate::resources::exports::Exports::list) (`GET /exports`) to find out whether the call took effect before you call again.
    ///
    /// # Errors
    ///
    /// Once the call is awaited: [`Error::Request`](crate::Error::Request), [`Error::Transport`](crate::Error::Transport), [`Error::Api`](crate::Error::Api) or [`Error::Decode`](crate::Error::Decode).
    #[doc(alias = "MerchantExportsController_create")]
    #[inline]
    pub fn create(&self, body: types::CreateExport) -> Create {
        let options = crate::call::Options::default();
        Create {
            client: self.client.clone(),
            body: body,
            options,
        }
    }
    /// `GET /exports/{id}` (`MerchantExportsController_findOne`).
    ///
    /// Safe to repeat.
    ///
    /// # Errors
    ///
    /// Once the call is awaited: [`Error::Request`](crate::Error::Request), [`Error::Transport`](crate::Error::Transport), [`Error::Api`](crate::Error::Api) or [`Error::Decode`](crate::Error::Decode).
    #[doc(alias = "MerchantExportsController_findOne")]
    pub fn get(&self, id: impl Into<String>) -> Get {
        let options = crate::call::Options::default();
        Get {
            client: self.client.clone(),
            id: id.into(),
            options,
        }
    }
    /// `GET /exports` (`MerchantExportsController_findAll`).
    ///
    /// Safe to repeat.
    ///
    /// # Errors
    ///
    /// Once the call is awaited: [`Error::Request`](crate::Error::Request), [`Error::Transport`](crate::Error::Transport), [`Error::Api`](crate::Error::Api) or [`Error::Decode`](crate::Error::Decode).
    #[doc(alias = "MerchantExportsController_findAll")]
    #[inline]
    pub fn list(&self) -> List {
        let options = crate::call::Options::default();
        List {
            client: self.client.clone(),
            options,
        }
    }
}

/// A call of `POST /exports`. Nothing is sent until it is awaited.
#[derive(Clone, Debug)]
#[must_use = "a call sends nothing until it is awaited"]
pub struct Create {
    client: crate::Client,
    options: crate::call::Options,
    body: types::CreateExport,
}

crate::call::setters!(Create);

impl ::std::future::IntoFuture for Create {
    type Output = crate::Result<crate::Response<types::Export>>;
    type IntoFuture = crate::CallFuture<crate::Response<types::Export>>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        let Self { client, options, body } = self;
        let operation = &CREATE;
        let checked = crate::Result::Ok(())
            .and_then(|()| crate::check::body(operation, &body));
        let call = crate::call::Call::new(client.handle(), operation, options, None);
        call.send::<
                types::Export,
                _,
            >(checked, move |writer| writer.exports_create(&body), |response| response)
    }
}

/// A call of `GET /exports/{id}`. Nothing is sent until it is awaited.
#[derive(Clone, Debug)]
#[must_use = "a call sends nothing until it is awaited"]
pub struct Get {
    client: crate::Client,
    options: crate::call::Options,
    id: String,
}

crate::call::setters!(Get);

impl ::std::future::IntoFuture for Get {
    type Output = crate::Result<crate::Response<types::Export>>;
    type IntoFuture = crate::CallFuture<crate::Response<types::Export>>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        let Self { client, options, id } = self;
        let operation = &GET;
        let checked = crate::check::path(operation, &[("id", id.as_str())]);
        let call = crate::call::Call::new(client.handle(), operation, options, None);
        call.send::<
                types::Export,
                _,
            >(checked, move |writer| writer.exports_get(&id), |response| response)
    }
}

/// A call of `GET /exports`. Nothing is sent until it is awaited.
#[derive(Clone, Debug)]
#[must_use = "a call sends nothing until it is awaited"]
pub struct List {
    client: crate::Client,
    options: crate::call::Options,
}

crate::call::setters!(List);

impl ::std::future::IntoFuture for List {
    type Output = crate::Result<crate::Response<crate::Page<crate::types::Export>>>;
    type IntoFuture = crate::CallFuture<
        crate::Response<crate::Page<crate::types::Export>>,
    >;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        let Self { client, options } = self;
        let operation = &LIST;
        let checked = crate::Result::Ok(());
        let call = crate::call::Call::new(client.handle(), operation, options, None);
        call.send::<
                crate::Page<crate::types::Export>,
                _,
            >(checked, move |writer| writer.exports_list(), |response| response)
    }
}

impl crate::call::RequestWriter<'_> {
    #[inline]
    pub(crate) fn exports_create<'a>(
        &'a self,
        body: &'a types::CreateExport,
    ) -> ::reqwest::Result<::reqwest::Request> {
        let url = format!("{}/exports", self.baseurl,);
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
    pub(crate) fn exports_get<'a>(
        &'a self,
        id: &'a str,
    ) -> ::reqwest::Result<::reqwest::Request> {
        let url = format!("{}/exports/{}", self.baseurl, encode_path(id),);
        self.client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .build()
    }
    #[inline]
    pub(crate) fn exports_list<'a>(&'a self) -> ::reqwest::Result<::reqwest::Request> {
        let url = format!("{}/exports", self.baseurl,);
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
    id: "MerchantExportsController_create",
    method: "POST",
    path: "/exports",
    resource: "exports",
    name: "create",
    request: Some("CreateExport"),
    response: "Export",
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
    id: "MerchantExportsController_findOne",
    method: "GET",
    path: "/exports/{id}",
    resource: "exports",
    name: "get",
    request: None,
    response: "Export",
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
    id: "MerchantExportsController_findAll",
    method: "GET",
    path: "/exports",
    resource: "exports",
    name: "list",
    request: None,
    response: "Page<Export>",
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
