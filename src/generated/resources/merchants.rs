// Generated from openapi.json and openapi.overlay.json; do not edit.
// `cargo xtask spec generate` writes it again.

//! The operations on merchants.

use crate::call::{QueryParam, encode_path};
use crate::types;

/// The operations on merchants: [`Client::merchants`](crate::Client::merchants).
#[derive(Clone, Debug)]
pub struct Merchants {
    pub(crate) client: crate::Client,
}

impl Merchants {
    /// `GET /merchants/{id}/arr` (`MerchantsController_getArr`).
    ///
    /// Safe to repeat.
    ///
    /// # Errors
    ///
    /// Once the call is awaited: [`Error::Request`](crate::Error::Request), [`Error::Transport`](crate::Error::Transport), [`Error::Api`](crate::Error::Api) or [`Error::Decode`](crate::Error::Decode).
    #[doc(alias = "MerchantsController_getArr")]
    pub fn get_arr(&self, id: impl Into<String>) -> GetArr {
        let options = crate::call::Options::default();
        GetArr {
            client: self.client.clone(),
            id: id.into(),
            options,
        }
    }
    /// `GET /merchants/{id}/balance` (`MerchantsController_getBalance`).
    ///
    /// Safe to repeat.
    ///
    /// # Errors
    ///
    /// Once the call is awaited: [`Error::Request`](crate::Error::Request), [`Error::Transport`](crate::Error::Transport), [`Error::Api`](crate::Error::Api) or [`Error::Decode`](crate::Error::Decode).
    #[doc(alias = "MerchantsController_getBalance")]
    pub fn get_balance(
        &self,
        id: impl Into<String>,
        currency_code: crate::types::Currency,
    ) -> GetBalance {
        let options = crate::call::Options::default();
        GetBalance {
            client: self.client.clone(),
            id: id.into(),
            currency_code: currency_code,
            options,
        }
    }
    /// `GET /merchants/{id}` (`MerchantsController_getDetails`).
    ///
    /// Safe to repeat.
    ///
    /// # Errors
    ///
    /// Once the call is awaited: [`Error::Request`](crate::Error::Request), [`Error::Transport`](crate::Error::Transport), [`Error::Api`](crate::Error::Api) or [`Error::Decode`](crate::Error::Decode).
    #[doc(alias = "MerchantsController_getDetails")]
    pub fn get_details(&self, id: impl Into<String>) -> GetDetails {
        let options = crate::call::Options::default();
        GetDetails {
            client: self.client.clone(),
            id: id.into(),
            options,
        }
    }
    /// `GET /merchants/{id}/mrr` (`MerchantsController_getMrr`).
    ///
    /// Safe to repeat.
    ///
    /// # Errors
    ///
    /// Once the call is awaited: [`Error::Request`](crate::Error::Request), [`Error::Transport`](crate::Error::Transport), [`Error::Api`](crate::Error::Api) or [`Error::Decode`](crate::Error::Decode).
    #[doc(alias = "MerchantsController_getMrr")]
    pub fn get_mrr(&self, id: impl Into<String>) -> GetMrr {
        let options = crate::call::Options::default();
        GetMrr {
            client: self.client.clone(),
            id: id.into(),
            options,
        }
    }
}

/// A call of `GET /merchants/{id}/arr`. Nothing is sent until it is awaited.
#[derive(Clone, Debug)]
#[must_use = "a call sends nothing until it is awaited"]
pub struct GetArr {
    client: crate::Client,
    options: crate::call::Options,
    id: String,
}

crate::call::setters!(GetArr);

impl ::std::future::IntoFuture for GetArr {
    type Output = crate::Result<crate::Response<types::MerchantArr>>;
    type IntoFuture = crate::CallFuture<crate::Response<types::MerchantArr>>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        let Self { client, options, id } = self;
        let operation = &GET_ARR;
        let checked = crate::check::path(operation, &[("id", id.as_str())]);
        let call = crate::call::Call::new(client.handle(), operation, options, None);
        call.send::<
                types::MerchantArr,
                _,
            >(checked, move |writer| writer.merchants_get_arr(&id), |response| response)
    }
}

/// A call of `GET /merchants/{id}/balance`. Nothing is sent until it is awaited.
#[derive(Clone, Debug)]
#[must_use = "a call sends nothing until it is awaited"]
pub struct GetBalance {
    client: crate::Client,
    options: crate::call::Options,
    id: String,
    currency_code: crate::types::Currency,
}

crate::call::setters!(GetBalance);

impl ::std::future::IntoFuture for GetBalance {
    type Output = crate::Result<crate::Response<types::MerchantBalance>>;
    type IntoFuture = crate::CallFuture<crate::Response<types::MerchantBalance>>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        let Self { client, options, id, currency_code } = self;
        let operation = &GET_BALANCE;
        let checked = crate::check::path(operation, &[("id", id.as_str())]);
        let call = crate::call::Call::new(client.handle(), operation, options, None);
        call.send::<
                types::MerchantBalance,
                _,
            >(
            checked,
            move |writer| writer.merchants_get_balance(&id, &currency_code),
            |response| response,
        )
    }
}

/// A call of `GET /merchants/{id}`. Nothing is sent until it is awaited.
#[derive(Clone, Debug)]
#[must_use = "a call sends nothing until it is awaited"]
pub struct GetDetails {
    client: crate::Client,
    options: crate::call::Options,
    id: String,
}

crate::call::setters!(GetDetails);

impl ::std::future::IntoFuture for GetDetails {
    type Output = crate::Result<crate::Response<types::Merchant>>;
    type IntoFuture = crate::CallFuture<crate::Response<types::Merchant>>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        let Self { client, options, id } = self;
        let operation = &GET_DETAILS;
        let checked = crate::check::path(operation, &[("id", id.as_str())]);
        let call = crate::call::Call::new(client.handle(), operation, options, None);
        call.send::<
                types::Merchant,
                _,
            >(
            checked,
            move |writer| writer.merchants_get_details(&id),
            |response| response,
        )
    }
}

/// A call of `GET /merchants/{id}/mrr`. Nothing is sent until it is awaited.
#[derive(Clone, Debug)]
#[must_use = "a call sends nothing until it is awaited"]
pub struct GetMrr {
    client: crate::Client,
    options: crate::call::Options,
    id: String,
}

crate::call::setters!(GetMrr);

impl ::std::future::IntoFuture for GetMrr {
    type Output = crate::Result<crate::Response<types::MerchantMrr>>;
    type IntoFuture = crate::CallFuture<crate::Response<types::MerchantMrr>>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        let Self { client, options, id } = self;
        let operation = &GET_MRR;
        let checked = crate::check::path(operation, &[("id", id.as_str())]);
        let call = crate::call::Call::new(client.handle(), operation, options, None);
        call.send::<
                types::MerchantMrr,
                _,
            >(checked, move |writer| writer.merchants_get_mrr(&id), |response| response)
    }
}

impl crate::call::RequestWriter<'_> {
    #[inline]
    pub(crate) fn merchants_get_arr<'a>(
        &'a self,
        id: &'a str,
    ) -> ::reqwest::Result<::reqwest::Request> {
        let url = format!("{}/merchants/{}/arr", self.baseurl, encode_path(id),);
        self.client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .build()
    }
    #[inline]
    pub(crate) fn merchants_get_balance<'a>(
        &'a self,
        id: &'a str,
        currency_code: &'a crate::types::Currency,
    ) -> ::reqwest::Result<::reqwest::Request> {
        let url = format!("{}/merchants/{}/balance", self.baseurl, encode_path(id),);
        self.client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .query(&QueryParam::new("currency_code", &currency_code))
            .build()
    }
    #[inline]
    pub(crate) fn merchants_get_details<'a>(
        &'a self,
        id: &'a str,
    ) -> ::reqwest::Result<::reqwest::Request> {
        let url = format!("{}/merchants/{}", self.baseurl, encode_path(id),);
        self.client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .build()
    }
    #[inline]
    pub(crate) fn merchants_get_mrr<'a>(
        &'a self,
        id: &'a str,
    ) -> ::reqwest::Result<::reqwest::Request> {
        let url = format!("{}/merchants/{}/mrr", self.baseurl, encode_path(id),);
        self.client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .build()
    }
}

pub(crate) const GET_ARR: crate::Operation = crate::Operation {
    id: "MerchantsController_getArr",
    method: "GET",
    path: "/merchants/{id}/arr",
    resource: "merchants",
    name: "get_arr",
    request: None,
    response: "MerchantArr",
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
    id: "MerchantsController_getBalance",
    method: "GET",
    path: "/merchants/{id}/balance",
    resource: "merchants",
    name: "get_balance",
    request: None,
    response: "MerchantBalance",
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

pub(crate) const GET_DETAILS: crate::Operation = crate::Operation {
    id: "MerchantsController_getDetails",
    method: "GET",
    path: "/merchants/{id}",
    resource: "merchants",
    name: "get_details",
    request: None,
    response: "Merchant",
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

pub(crate) const GET_MRR: crate::Operation = crate::Operation {
    id: "MerchantsController_getMrr",
    method: "GET",
    path: "/merchants/{id}/mrr",
    resource: "merchants",
    name: "get_mrr",
    request: None,
    response: "MerchantMrr",
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
