// Generated from openapi.json and openapi.overlay.json; do not edit.
// `cargo xtask spec generate` writes it again.

//! The operations on payout methods.

use crate::call::{QueryParam, encode_path};
use crate::types;

/// The operations on payout methods: [`Client::payout_methods`](crate::Client::payout_methods).
#[derive(Clone, Debug)]
pub struct PayoutMethods {
    pub(crate) client: crate::Client,
}

impl PayoutMethods {
    /// `POST /payout-methods` (`PayoutMethodsController_create`).
    ///
    /// Not safe to repeat once it may have reached the server: it could act twice.
    /// After [an unknown outcome](crate::Error::outcome_unknown), use [`payout_methods().list()`](crate::resources::payout_methods::PayoutMethods::list) (`GET /payout-methods`) to find out whether the call took effect before you call again.
    ///
    /// # Errors
    ///
    /// Once the call is awaited: [`Error::Request`](crate::Error::Request), [`Error::Transport`](crate::Error::Transport), [`Error::Api`](crate::Error::Api) or [`Error::Decode`](crate::Error::Decode).
    #[doc(alias = "PayoutMethodsController_create")]
    #[inline]
    pub fn create(&self, body: types::CreatePayoutMethod) -> Create {
        let options = crate::call::Options::default();
        Create {
            client: self.client.clone(),
            body: body,
            options,
        }
    }
    /// `GET /payout-methods` (`PayoutMethodsController_list`).
    ///
    /// Safe to repeat.
    ///
    /// # Errors
    ///
    /// Once the call is awaited: [`Error::Request`](crate::Error::Request), [`Error::Transport`](crate::Error::Transport), [`Error::Api`](crate::Error::Api) or [`Error::Decode`](crate::Error::Decode).
    #[doc(alias = "PayoutMethodsController_list")]
    #[inline]
    pub fn list(&self) -> List {
        let options = crate::call::Options::default();
        List {
            client: self.client.clone(),
            options,
        }
    }
}

/// A call of `POST /payout-methods`. Nothing is sent until it is awaited.
#[derive(Clone, Debug)]
#[must_use = "a call sends nothing until it is awaited"]
pub struct Create {
    client: crate::Client,
    options: crate::call::Options,
    body: types::CreatePayoutMethod,
}

crate::call::setters!(Create);

impl ::std::future::IntoFuture for Create {
    type Output = crate::Result<
        crate::Response<::serde_json::Map<::std::string::String, ::serde_json::Value>>,
    >;
    type IntoFuture = crate::CallFuture<
        crate::Response<::serde_json::Map<::std::string::String, ::serde_json::Value>>,
    >;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        let Self { client, options, body } = self;
        let operation = &CREATE;
        let checked = crate::Result::Ok(())
            .and_then(|()| crate::check::body(operation, &body));
        let call = crate::call::Call::new(client.handle(), operation, options, None);
        call.send::<
                ::serde_json::Map<::std::string::String, ::serde_json::Value>,
                _,
            >(
            checked,
            move |writer| writer.payout_methods_create(&body),
            |response| response,
        )
    }
}

/// A call of `GET /payout-methods`. Nothing is sent until it is awaited.
#[derive(Clone, Debug)]
#[must_use = "a call sends nothing until it is awaited"]
pub struct List {
    client: crate::Client,
    options: crate::call::Options,
}

crate::call::setters!(List);

impl ::std::future::IntoFuture for List {
    type Output = crate::Result<
        crate::Response<crate::Page<crate::types::PayoutMethod>>,
    >;
    type IntoFuture = crate::CallFuture<
        crate::Response<crate::Page<crate::types::PayoutMethod>>,
    >;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        let Self { client, options } = self;
        let operation = &LIST;
        let checked = crate::Result::Ok(());
        let call = crate::call::Call::new(client.handle(), operation, options, None);
        call.send::<
                crate::Page<crate::types::PayoutMethod>,
                _,
            >(checked, move |writer| writer.payout_methods_list(), |response| response)
    }
}

impl crate::call::RequestWriter<'_> {
    #[inline]
    pub(crate) fn payout_methods_create<'a>(
        &'a self,
        body: &'a types::CreatePayoutMethod,
    ) -> ::reqwest::Result<::reqwest::Request> {
        let url = format!("{}/payout-methods", self.baseurl,);
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
    pub(crate) fn payout_methods_list<'a>(
        &'a self,
    ) -> ::reqwest::Result<::reqwest::Request> {
        let url = format!("{}/payout-methods", self.baseurl,);
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
    id: "PayoutMethodsController_create",
    method: "POST",
    path: "/payout-methods",
    resource: "payout_methods",
    name: "create",
    request: Some("CreatePayoutMethod"),
    response: "serde_json::Map<String,serde_json::Value>",
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

pub(crate) const LIST: crate::Operation = crate::Operation {
    id: "PayoutMethodsController_list",
    method: "GET",
    path: "/payout-methods",
    resource: "payout_methods",
    name: "list",
    request: None,
    response: "Page<PayoutMethod>",
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
