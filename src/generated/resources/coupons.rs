// Generated from openapi.json and openapi.overlay.json; do not edit.
// `cargo xtask spec generate` writes it again.

//! The operations on coupons.

use crate::call::{QueryParam, encode_path};
use crate::types;

/// The operations on coupons: [`Client::coupons`](crate::Client::coupons).
#[derive(Clone, Debug)]
pub struct Coupons {
    pub(crate) client: crate::Client,
}

impl Coupons {
    /// `POST /coupons` (`DiscountCouponsController_create`).
    ///
    /// Not safe to repeat once it may have reached the server: it could act twice.
    /// After [an unknown outcome](crate::Error::outcome_unknown), use [`coupons().list()`](crate::resources::coupons::Coupons::list) (`GET /coupons`) to find out whether the call took effect before you call again.
    ///
    /// # Errors
    ///
    /// Once the call is awaited: [`Error::Request`](crate::Error::Request), [`Error::Transport`](crate::Error::Transport), [`Error::Api`](crate::Error::Api) or [`Error::Decode`](crate::Error::Decode).
    #[doc(alias = "DiscountCouponsController_create")]
    #[inline]
    pub fn create(&self, body: types::CreateDiscountCoupon) -> Create {
        let options = crate::call::Options::default();
        Create {
            client: self.client.clone(),
            body: body,
            options,
        }
    }
    /// `DELETE /coupons/{id}` (`DiscountCouponsController_remove`).
    ///
    /// Safe to repeat.
    ///
    /// # Errors
    ///
    /// Once the call is awaited: [`Error::Request`](crate::Error::Request), [`Error::Transport`](crate::Error::Transport), [`Error::Api`](crate::Error::Api) or [`Error::Decode`](crate::Error::Decode).
    #[doc(alias = "DiscountCouponsController_remove")]
    pub fn delete(&self, id: impl Into<String>) -> Delete {
        let options = crate::call::Options::default();
        Delete {
            client: self.client.clone(),
            id: id.into(),
            options,
        }
    }
    /// `GET /coupons/{id}` (`DiscountCouponsController_findOne`).
    ///
    /// Safe to repeat.
    ///
    /// # Errors
    ///
    /// Once the call is awaited: [`Error::Request`](crate::Error::Request), [`Error::Transport`](crate::Error::Transport), [`Error::Api`](crate::Error::Api) or [`Error::Decode`](crate::Error::Decode).
    #[doc(alias = "DiscountCouponsController_findOne")]
    pub fn get(&self, id: impl Into<String>) -> Get {
        let options = crate::call::Options::default();
        Get {
            client: self.client.clone(),
            id: id.into(),
            options,
        }
    }
    /// `GET /coupons/{id}/performance` (`DiscountCouponsController_getPerformance`).
    ///
    /// Safe to repeat.
    ///
    /// # Errors
    ///
    /// Once the call is awaited: [`Error::Request`](crate::Error::Request), [`Error::Transport`](crate::Error::Transport), [`Error::Api`](crate::Error::Api) or [`Error::Decode`](crate::Error::Decode).
    #[doc(alias = "DiscountCouponsController_getPerformance")]
    pub fn get_performance(&self, id: impl Into<String>) -> GetPerformance {
        let options = crate::call::Options::default();
        GetPerformance {
            client: self.client.clone(),
            id: id.into(),
            options,
        }
    }
    /// `GET /coupons` (`DiscountCouponsController_findAll`).
    ///
    /// Safe to repeat.
    ///
    /// # Errors
    ///
    /// Once the call is awaited: [`Error::Request`](crate::Error::Request), [`Error::Transport`](crate::Error::Transport), [`Error::Api`](crate::Error::Api) or [`Error::Decode`](crate::Error::Decode).
    #[doc(alias = "DiscountCouponsController_findAll")]
    #[inline]
    pub fn list(&self) -> List {
        let options = crate::call::Options::default();
        List {
            client: self.client.clone(),
            options,
        }
    }
}

/// A call of `POST /coupons`. Nothing is sent until it is awaited.
#[derive(Clone, Debug)]
#[must_use = "a call sends nothing until it is awaited"]
pub struct Create {
    client: crate::Client,
    options: crate::call::Options,
    body: types::CreateDiscountCoupon,
}

crate::call::setters!(Create);

impl ::std::future::IntoFuture for Create {
    type Output = crate::Result<crate::Response<types::DiscountCoupon>>;
    type IntoFuture = crate::CallFuture<crate::Response<types::DiscountCoupon>>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        let Self { client, options, body } = self;
        let operation = &CREATE;
        let checked = crate::Result::Ok(())
            .and_then(|()| crate::check::body(operation, &body));
        let call = crate::call::Call::new(client.handle(), operation, options, None);
        call.send::<
                types::DiscountCoupon,
                _,
            >(checked, move |writer| writer.coupons_create(&body), |response| response)
    }
}

/// A call of `DELETE /coupons/{id}`. Nothing is sent until it is awaited.
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
            >(checked, move |writer| writer.coupons_delete(&id), |response| response)
    }
}

/// A call of `GET /coupons/{id}`. Nothing is sent until it is awaited.
#[derive(Clone, Debug)]
#[must_use = "a call sends nothing until it is awaited"]
pub struct Get {
    client: crate::Client,
    options: crate::call::Options,
    id: String,
}

crate::call::setters!(Get);

impl ::std::future::IntoFuture for Get {
    type Output = crate::Result<crate::Response<types::DiscountCoupon>>;
    type IntoFuture = crate::CallFuture<crate::Response<types::DiscountCoupon>>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        let Self { client, options, id } = self;
        let operation = &GET;
        let checked = crate::check::path(operation, &[("id", id.as_str())]);
        let call = crate::call::Call::new(client.handle(), operation, options, None);
        call.send::<
                types::DiscountCoupon,
                _,
            >(checked, move |writer| writer.coupons_get(&id), |response| response)
    }
}

/// A call of `GET /coupons/{id}/performance`. Nothing is sent until it is awaited.
#[derive(Clone, Debug)]
#[must_use = "a call sends nothing until it is awaited"]
pub struct GetPerformance {
    client: crate::Client,
    options: crate::call::Options,
    id: String,
}

crate::call::setters!(GetPerformance);

impl ::std::future::IntoFuture for GetPerformance {
    type Output = crate::Result<crate::Response<types::CouponPerformance>>;
    type IntoFuture = crate::CallFuture<crate::Response<types::CouponPerformance>>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        let Self { client, options, id } = self;
        let operation = &GET_PERFORMANCE;
        let checked = crate::check::path(operation, &[("id", id.as_str())]);
        let call = crate::call::Call::new(client.handle(), operation, options, None);
        call.send::<
                types::CouponPerformance,
                _,
            >(
            checked,
            move |writer| writer.coupons_get_performance(&id),
            |response| response,
        )
    }
}

/// A call of `GET /coupons`. Nothing is sent until it is awaited.
#[derive(Clone, Debug)]
#[must_use = "a call sends nothing until it is awaited"]
pub struct List {
    client: crate::Client,
    options: crate::call::Options,
}

crate::call::setters!(List);

impl ::std::future::IntoFuture for List {
    type Output = crate::Result<
        crate::Response<crate::Page<crate::types::DiscountCoupon>>,
    >;
    type IntoFuture = crate::CallFuture<
        crate::Response<crate::Page<crate::types::DiscountCoupon>>,
    >;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        let Self { client, options } = self;
        let operation = &LIST;
        let checked = crate::Result::Ok(());
        let call = crate::call::Call::new(client.handle(), operation, options, None);
        call.send::<
                crate::Page<crate::types::DiscountCoupon>,
                _,
            >(checked, move |writer| writer.coupons_list(), |response| response)
    }
}

impl crate::call::RequestWriter<'_> {
    #[inline]
    pub(crate) fn coupons_create<'a>(
        &'a self,
        body: &'a types::CreateDiscountCoupon,
    ) -> ::reqwest::Result<::reqwest::Request> {
        let url = format!("{}/coupons", self.baseurl,);
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
    pub(crate) fn coupons_delete<'a>(
        &'a self,
        id: &'a str,
    ) -> ::reqwest::Result<::reqwest::Request> {
        let url = format!("{}/coupons/{}", self.baseurl, encode_path(id),);
        self.client
            .delete(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .build()
    }
    #[inline]
    pub(crate) fn coupons_get<'a>(
        &'a self,
        id: &'a str,
    ) -> ::reqwest::Result<::reqwest::Request> {
        let url = format!("{}/coupons/{}", self.baseurl, encode_path(id),);
        self.client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .build()
    }
    #[inline]
    pub(crate) fn coupons_get_performance<'a>(
        &'a self,
        id: &'a str,
    ) -> ::reqwest::Result<::reqwest::Request> {
        let url = format!("{}/coupons/{}/performance", self.baseurl, encode_path(id),);
        self.client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .build()
    }
    #[inline]
    pub(crate) fn coupons_list<'a>(&'a self) -> ::reqwest::Result<::reqwest::Request> {
        let url = format!("{}/coupons", self.baseurl,);
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
    id: "DiscountCouponsController_create",
    method: "POST",
    path: "/coupons",
    resource: "coupons",
    name: "create",
    request: Some("CreateDiscountCoupon"),
    response: "DiscountCoupon",
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
    id: "DiscountCouponsController_remove",
    method: "DELETE",
    path: "/coupons/{id}",
    resource: "coupons",
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

pub(crate) const GET: crate::Operation = crate::Operation {
    id: "DiscountCouponsController_findOne",
    method: "GET",
    path: "/coupons/{id}",
    resource: "coupons",
    name: "get",
    request: None,
    response: "DiscountCoupon",
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

pub(crate) const GET_PERFORMANCE: crate::Operation = crate::Operation {
    id: "DiscountCouponsController_getPerformance",
    method: "GET",
    path: "/coupons/{id}/performance",
    resource: "coupons",
    name: "get_performance",
    request: None,
    response: "CouponPerformance",
    confidence: crate::TypeConfidence::Typed,
    reading: crate::operation::Reading {
        empty: false,
        envelope: crate::operation::Envelope::Row,
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
    id: "DiscountCouponsController_findAll",
    method: "GET",
    path: "/coupons",
    resource: "coupons",
    name: "list",
    request: None,
    response: "Page<DiscountCoupon>",
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
