// Generated from openapi.json and openapi.overlay.json; do not edit.
// `cargo xtask spec generate` writes it again.

//! The operations on settings.

use crate::call::{QueryParam, encode_path};
use crate::types;

/// The operations on settings: [`Client::settings`](crate::Client::settings).
#[derive(Clone, Debug)]
pub struct Settings {
    pub(crate) client: crate::Client,
}

impl Settings {
    /// `GET /settings/checkout` (`SettingsController_getCheckout`).
    ///
    /// Safe to repeat.
    ///
    /// # Errors
    ///
    /// Once the call is awaited: [`Error::Request`](crate::Error::Request), [`Error::Transport`](crate::Error::Transport), [`Error::Api`](crate::Error::Api) or [`Error::Decode`](crate::Error::Decode).
    #[doc(alias = "SettingsController_getCheckout")]
    #[inline]
    pub fn get_checkout(&self) -> GetCheckout {
        let options = crate::call::Options::default();
        GetCheckout {
            client: self.client.clone(),
            options,
        }
    }
    /// `GET /settings/storefront` (`SettingsController_getStorefront`).
    ///
    /// Safe to repeat.
    ///
    /// # Errors
    ///
    /// Once the call is awaited: [`Error::Request`](crate::Error::Request), [`Error::Transport`](crate::Error::Transport), [`Error::Api`](crate::Error::Api) or [`Error::Decode`](crate::Error::Decode).
    #[doc(alias = "SettingsController_getStorefront")]
    #[inline]
    pub fn get_storefront(&self) -> GetStorefront {
        let options = crate::call::Options::default();
        GetStorefront {
            client: self.client.clone(),
            options,
        }
    }
    /// `PATCH /settings/checkout` (`SettingsController_updateCheckout`).
    ///
    /// Safe to repeat.
    ///
    /// # Errors
    ///
    /// Once the call is awaited: [`Error::Request`](crate::Error::Request), [`Error::Transport`](crate::Error::Transport), [`Error::Api`](crate::Error::Api) or [`Error::Decode`](crate::Error::Decode).
    #[doc(alias = "SettingsController_updateCheckout")]
    #[inline]
    pub fn update_checkout(
        &self,
        body: types::UpdateCheckoutSettings,
    ) -> UpdateCheckout {
        let options = crate::call::Options::default();
        UpdateCheckout {
            client: self.client.clone(),
            body: body,
            options,
        }
    }
    /// `PATCH /settings/storefront` (`SettingsController_updateStorefront`).
    ///
    /// Safe to repeat.
    ///
    /// # Errors
    ///
    /// Once the call is awaited: [`Error::Request`](crate::Error::Request), [`Error::Transport`](crate::Error::Transport), [`Error::Api`](crate::Error::Api) or [`Error::Decode`](crate::Error::Decode).
    #[doc(alias = "SettingsController_updateStorefront")]
    #[inline]
    pub fn update_storefront(
        &self,
        body: types::UpdateStorefrontSettings,
    ) -> UpdateStorefront {
        let options = crate::call::Options::default();
        UpdateStorefront {
            client: self.client.clone(),
            body: body,
            options,
        }
    }
}

/// A call of `GET /settings/checkout`. Nothing is sent until it is awaited.
#[derive(Clone, Debug)]
#[must_use = "a call sends nothing until it is awaited"]
pub struct GetCheckout {
    client: crate::Client,
    options: crate::call::Options,
}

crate::call::setters!(GetCheckout);

impl ::std::future::IntoFuture for GetCheckout {
    type Output = crate::Result<
        crate::Response<::serde_json::Map<::std::string::String, ::serde_json::Value>>,
    >;
    type IntoFuture = crate::CallFuture<
        crate::Response<::serde_json::Map<::std::string::String, ::serde_json::Value>>,
    >;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        let Self { client, options } = self;
        let operation = &GET_CHECKOUT;
        let checked = crate::Result::Ok(());
        let call = crate::call::Call::new(client.handle(), operation, options, None);
        call.send::<
                ::serde_json::Map<::std::string::String, ::serde_json::Value>,
                _,
            >(checked, move |writer| writer.settings_get_checkout(), |response| response)
    }
}

/// A call of `GET /settings/storefront`. Nothing is sent until it is awaited.
#[derive(Clone, Debug)]
#[must_use = "a call sends nothing until it is awaited"]
pub struct GetStorefront {
    client: crate::Client,
    options: crate::call::Options,
}

crate::call::setters!(GetStorefront);

impl ::std::future::IntoFuture for GetStorefront {
    type Output = crate::Result<crate::Response<types::StorefrontSettings>>;
    type IntoFuture = crate::CallFuture<crate::Response<types::StorefrontSettings>>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        let Self { client, options } = self;
        let operation = &GET_STOREFRONT;
        let checked = crate::Result::Ok(());
        let call = crate::call::Call::new(client.handle(), operation, options, None);
        call.send::<
                types::StorefrontSettings,
                _,
            >(
            checked,
            move |writer| writer.settings_get_storefront(),
            |response| response,
        )
    }
}

/// A call of `PATCH /settings/checkout`. Nothing is sent until it is awaited.
#[derive(Clone, Debug)]
#[must_use = "a call sends nothing until it is awaited"]
pub struct UpdateCheckout {
    client: crate::Client,
    options: crate::call::Options,
    body: types::UpdateCheckoutSettings,
}

crate::call::setters!(UpdateCheckout);

impl ::std::future::IntoFuture for UpdateCheckout {
    type Output = crate::Result<crate::Response<::serde_json::Value>>;
    type IntoFuture = crate::CallFuture<crate::Response<::serde_json::Value>>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        let Self { client, options, body } = self;
        let operation = &UPDATE_CHECKOUT;
        let checked = crate::Result::Ok(())
            .and_then(|()| crate::check::body(operation, &body));
        let call = crate::call::Call::new(client.handle(), operation, options, None);
        call.send::<
                ::serde_json::Value,
                _,
            >(
            checked,
            move |writer| writer.settings_update_checkout(&body),
            |response| response,
        )
    }
}

/// A call of `PATCH /settings/storefront`. Nothing is sent until it is awaited.
#[derive(Clone, Debug)]
#[must_use = "a call sends nothing until it is awaited"]
pub struct UpdateStorefront {
    client: crate::Client,
    options: crate::call::Options,
    body: types::UpdateStorefrontSettings,
}

crate::call::setters!(UpdateStorefront);

impl ::std::future::IntoFuture for UpdateStorefront {
    type Output = crate::Result<crate::Response<types::StorefrontSettings>>;
    type IntoFuture = crate::CallFuture<crate::Response<types::StorefrontSettings>>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        let Self { client, options, body } = self;
        let operation = &UPDATE_STOREFRONT;
        let checked = crate::Result::Ok(())
            .and_then(|()| crate::check::body(operation, &body));
        let call = crate::call::Call::new(client.handle(), operation, options, None);
        call.send::<
                types::StorefrontSettings,
                _,
            >(
            checked,
            move |writer| writer.settings_update_storefront(&body),
            |response| response,
        )
    }
}

impl crate::call::RequestWriter<'_> {
    #[inline]
    pub(crate) fn settings_get_checkout<'a>(
        &'a self,
    ) -> ::reqwest::Result<::reqwest::Request> {
        let url = format!("{}/settings/checkout", self.baseurl,);
        self.client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .build()
    }
    #[inline]
    pub(crate) fn settings_get_storefront<'a>(
        &'a self,
    ) -> ::reqwest::Result<::reqwest::Request> {
        let url = format!("{}/settings/storefront", self.baseurl,);
        self.client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .build()
    }
    #[inline]
    pub(crate) fn settings_update_checkout<'a>(
        &'a self,
        body: &'a types::UpdateCheckoutSettings,
    ) -> ::reqwest::Result<::reqwest::Request> {
        let url = format!("{}/settings/checkout", self.baseurl,);
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
    pub(crate) fn settings_update_storefront<'a>(
        &'a self,
        body: &'a types::UpdateStorefrontSettings,
    ) -> ::reqwest::Result<::reqwest::Request> {
        let url = format!("{}/settings/storefront", self.baseurl,);
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

pub(crate) const GET_CHECKOUT: crate::Operation = crate::Operation {
    id: "SettingsController_getCheckout",
    method: "GET",
    path: "/settings/checkout",
    resource: "settings",
    name: "get_checkout",
    request: None,
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
    retry: crate::Retry::Safe,
};

pub(crate) const GET_STOREFRONT: crate::Operation = crate::Operation {
    id: "SettingsController_getStorefront",
    method: "GET",
    path: "/settings/storefront",
    resource: "settings",
    name: "get_storefront",
    request: None,
    response: "StorefrontSettings",
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
    retry: crate::Retry::Safe,
};

pub(crate) const UPDATE_CHECKOUT: crate::Operation = crate::Operation {
    id: "SettingsController_updateCheckout",
    method: "PATCH",
    path: "/settings/checkout",
    resource: "settings",
    name: "update_checkout",
    request: Some("UpdateCheckoutSettings"),
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

pub(crate) const UPDATE_STOREFRONT: crate::Operation = crate::Operation {
    id: "SettingsController_updateStorefront",
    method: "PATCH",
    path: "/settings/storefront",
    resource: "settings",
    name: "update_storefront",
    request: Some("UpdateStorefrontSettings"),
    response: "StorefrontSettings",
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
    retry: crate::Retry::Safe,
};
