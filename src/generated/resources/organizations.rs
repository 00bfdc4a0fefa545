// Generated from openapi.json and openapi.overlay.json; do not edit.
// `cargo xtask spec generate` writes it again.

//! The operations on organizations.

use crate::call::{QueryParam, encode_path};
use crate::types;

/// The operations on organizations: [`Client::organizations`](crate::Client::organizations).
#[derive(Clone, Debug)]
pub struct Organizations {
    pub(crate) client: crate::Client,
}

impl Organizations {
    /// `POST /organizations` (`OrganizationsController_create`).
    ///
    /// Not safe to repeat once it may have reached the server: it could act twice.
    /// After [an unknown outcome](crate::Error::outcome_unknown), use [`organizations().list()`](crate::resources::organizations::Organizations::list) (`GET /organizations`) to find out whether the call took effect before you call again.
    ///
    /// # Errors
    ///
    /// Once the call is awaited: [`Error::Request`](crate::Error::Request), [`Error::Transport`](crate::Error::Transport), [`Error::Api`](crate::Error::Api) or [`Error::Decode`](crate::Error::Decode).
    #[doc(alias = "OrganizationsController_create")]
    #[inline]
    pub fn create(&self, body: types::CreateOrganization) -> Create {
        let options = crate::call::Options::default();
        Create {
            client: self.client.clone(),
            body: body,
            options,
        }
    }
    /// `POST /organizations/{id}/keys` (`OrganizationsController_createKey`).
    ///
    /// Not safe to repeat once it may have reached the server: it could act twice.
    /// After [an unknown outcome](crate::Error::outcome_unknown), use [`organizations().get()`](crate::resources::organizations::Organizations::get) (`GET /organizations/{id}`) to find out whether the call took effect before you call again.
    ///
    /// # Errors
    ///
    /// Once the call is awaited: [`Error::Request`](crate::Error::Request), [`Error::Transport`](crate::Error::Transport), [`Error::Api`](crate::Error::Api) or [`Error::Decode`](crate::Error::Decode).
    #[doc(alias = "OrganizationsController_createKey")]
    pub fn create_key(
        &self,
        id: impl Into<String>,
        body: types::CreateOrganizationKey,
    ) -> CreateKey {
        let options = crate::call::Options::default();
        CreateKey {
            client: self.client.clone(),
            id: id.into(),
            body: body,
            options,
        }
    }
    /// `GET /organizations/{id}` (`OrganizationsController_findOne`).
    ///
    /// Safe to repeat.
    ///
    /// # Errors
    ///
    /// Once the call is awaited: [`Error::Request`](crate::Error::Request), [`Error::Transport`](crate::Error::Transport), [`Error::Api`](crate::Error::Api) or [`Error::Decode`](crate::Error::Decode).
    #[doc(alias = "OrganizationsController_findOne")]
    pub fn get(&self, id: impl Into<String>) -> Get {
        let options = crate::call::Options::default();
        Get {
            client: self.client.clone(),
            id: id.into(),
            options,
        }
    }
    /// `GET /organizations/metrics` (`OrganizationsController_getMetrics`).
    ///
    /// Safe to repeat.
    ///
    /// # Errors
    ///
    /// Once the call is awaited: [`Error::Request`](crate::Error::Request), [`Error::Transport`](crate::Error::Transport), [`Error::Api`](crate::Error::Api) or [`Error::Decode`](crate::Error::Decode).
    #[doc(alias = "OrganizationsController_getMetrics")]
    #[inline]
    pub fn get_metrics(&self) -> GetMetrics {
        let options = crate::call::Options::default();
        GetMetrics {
            client: self.client.clone(),
            options,
        }
    }
    /// `GET /organizations/radar-settings` (`OrganizationsController_getRadarSettings`).
    ///
    /// Safe to repeat.
    ///
    /// # Errors
    ///
    /// Once the call is awaited: [`Error::Request`](crate::Error::Request), [`Error::Transport`](crate::Error::Transport), [`Error::Api`](crate::Error::Api) or [`Error::Decode`](crate::Error::Decode).
    #[doc(alias = "OrganizationsController_getRadarSettings")]
    #[inline]
    pub fn get_radar_settings(&self) -> GetRadarSettings {
        let options = crate::call::Options::default();
        GetRadarSettings {
            client: self.client.clone(),
            options,
        }
    }
    /// `GET /organizations` (`OrganizationsController_findAll`).
    ///
    /// Safe to repeat.
    ///
    /// # Errors
    ///
    /// Once the call is awaited: [`Error::Request`](crate::Error::Request), [`Error::Transport`](crate::Error::Transport), [`Error::Api`](crate::Error::Api) or [`Error::Decode`](crate::Error::Decode).
    #[doc(alias = "OrganizationsController_findAll")]
    #[inline]
    pub fn list(&self) -> List {
        let options = crate::call::Options::default();
        List {
            client: self.client.clone(),
            options,
        }
    }
    /// `PATCH /organizations/radar-settings` (`OrganizationsController_updateRadarSettings`).
    ///
    /// Safe to repeat.
    ///
    /// # Errors
    ///
    /// Once the call is awaited: [`Error::Request`](crate::Error::Request), [`Error::Transport`](crate::Error::Transport), [`Error::Api`](crate::Error::Api) or [`Error::Decode`](crate::Error::Decode).
    #[doc(alias = "OrganizationsController_updateRadarSettings")]
    #[inline]
    pub fn update_radar_settings(
        &self,
        body: types::UpdateRadarSettings,
    ) -> UpdateRadarSettings {
        let options = crate::call::Options::default();
        UpdateRadarSettings {
            client: self.client.clone(),
            body: body,
            options,
        }
    }
}

/// A call of `POST /organizations`. Nothing is sent until it is awaited.
#[derive(Clone, Debug)]
#[must_use = "a call sends nothing until it is awaited"]
pub struct Create {
    client: crate::Client,
    options: crate::call::Options,
    body: types::CreateOrganization,
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
            >(
            checked,
            move |writer| writer.organizations_create(&body),
            |response| response,
        )
    }
}

/// A call of `POST /organizations/{id}/keys`. Nothing is sent until it is awaited.
#[derive(Clone, Debug)]
#[must_use = "a call sends nothing until it is awaited"]
pub struct CreateKey {
    client: crate::Client,
    options: crate::call::Options,
    id: String,
    body: types::CreateOrganizationKey,
}

crate::call::setters!(CreateKey);

impl ::std::future::IntoFuture for CreateKey {
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
        let Self { client, options, id, body } = self;
        let operation = &CREATE_KEY;
        let checked = crate::check::path(operation, &[("id", id.as_str())])
            .and_then(|()| crate::check::body(operation, &body));
        let call = crate::call::Call::new(client.handle(), operation, options, None);
        call.send::<
                crate::Secret<
                    ::serde_json::Map<::std::string::String, ::serde_json::Value>,
                >,
                _,
            >(
            checked,
            move |writer| writer.organizations_create_key(&id, &body),
            |response| response,
        )
    }
}

/// A call of `GET /organizations/{id}`. Nothing is sent until it is awaited.
#[derive(Clone, Debug)]
#[must_use = "a call sends nothing until it is awaited"]
pub struct Get {
    client: crate::Client,
    options: crate::call::Options,
    id: String,
}

crate::call::setters!(Get);

impl ::std::future::IntoFuture for Get {
    type Output = crate::Result<crate::Response<types::Organization>>;
    type IntoFuture = crate::CallFuture<crate::Response<types::Organization>>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        let Self { client, options, id } = self;
        let operation = &GET;
        let checked = crate::check::path(operation, &[("id", id.as_str())]);
        let call = crate::call::Call::new(client.handle(), operation, options, None);
        call.send::<
                types::Organization,
                _,
            >(checked, move |writer| writer.organizations_get(&id), |response| response)
    }
}

/// A call of `GET /organizations/metrics`. Nothing is sent until it is awaited.
#[derive(Clone, Debug)]
#[must_use = "a call sends nothing until it is awaited"]
pub struct GetMetrics {
    client: crate::Client,
    options: crate::call::Options,
}

crate::call::setters!(GetMetrics);

impl ::std::future::IntoFuture for GetMetrics {
    type Output = crate::Result<crate::Response<types::OrganizationMetrics>>;
    type IntoFuture = crate::CallFuture<crate::Response<types::OrganizationMetrics>>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        let Self { client, options } = self;
        let operation = &GET_METRICS;
        let checked = crate::Result::Ok(());
        let call = crate::call::Call::new(client.handle(), operation, options, None);
        call.send::<
                types::OrganizationMetrics,
                _,
            >(
            checked,
            move |writer| writer.organizations_get_metrics(),
            |response| response,
        )
    }
}

/// A call of `GET /organizations/radar-settings`. Nothing is sent until it is awaited.
#[derive(Clone, Debug)]
#[must_use = "a call sends nothing until it is awaited"]
pub struct GetRadarSettings {
    client: crate::Client,
    options: crate::call::Options,
}

crate::call::setters!(GetRadarSettings);

impl ::std::future::IntoFuture for GetRadarSettings {
    type Output = crate::Result<crate::Response<types::RadarSettings>>;
    type IntoFuture = crate::CallFuture<crate::Response<types::RadarSettings>>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        let Self { client, options } = self;
        let operation = &GET_RADAR_SETTINGS;
        let checked = crate::Result::Ok(());
        let call = crate::call::Call::new(client.handle(), operation, options, None);
        call.send::<
                types::RadarSettings,
                _,
            >(
            checked,
            move |writer| writer.organizations_get_radar_settings(),
            |response| response,
        )
    }
}

/// A call of `GET /organizations`. Nothing is sent until it is awaited.
#[derive(Clone, Debug)]
#[must_use = "a call sends nothing until it is awaited"]
pub struct List {
    client: crate::Client,
    options: crate::call::Options,
}

crate::call::setters!(List);

impl ::std::future::IntoFuture for List {
    type Output = crate::Result<
        crate::Response<crate::Page<crate::types::Organization>>,
    >;
    type IntoFuture = crate::CallFuture<
        crate::Response<crate::Page<crate::types::Organization>>,
    >;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        let Self { client, options } = self;
        let operation = &LIST;
        let checked = crate::Result::Ok(());
        let call = crate::call::Call::new(client.handle(), operation, options, None);
        call.send::<
                crate::Page<crate::types::Organization>,
                _,
            >(checked, move |writer| writer.organizations_list(), |response| response)
    }
}

/// A call of `PATCH /organizations/radar-settings`. Nothing is sent until it is awaited.
#[derive(Clone, Debug)]
#[must_use = "a call sends nothing until it is awaited"]
pub struct UpdateRadarSettings {
    client: crate::Client,
    options: crate::call::Options,
    body: types::UpdateRadarSettings,
}

crate::call::setters!(UpdateRadarSettings);

impl ::std::future::IntoFuture for UpdateRadarSettings {
    type Output = crate::Result<crate::Response<types::RadarSettings>>;
    type IntoFuture = crate::CallFuture<crate::Response<types::RadarSettings>>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        let Self { client, options, body } = self;
        let operation = &UPDATE_RADAR_SETTINGS;
        let checked = crate::Result::Ok(())
            .and_then(|()| crate::check::body(operation, &body));
        let call = crate::call::Call::new(client.handle(), operation, options, None);
        call.send::<
                types::RadarSettings,
                _,
            >(
            checked,
            move |writer| writer.organizations_update_radar_settings(&body),
            |response| response,
        )
    }
}

impl crate::call::RequestWriter<'_> {
    #[inline]
    pub(crate) fn organizations_create<'a>(
        &'a self,
        body: &'a types::CreateOrganization,
    ) -> ::reqwest::Result<::reqwest::Request> {
        let url = format!("{}/organizations", self.baseurl,);
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
    pub(crate) fn organizations_create_key<'a>(
        &'a self,
        id: &'a str,
        body: &'a types::CreateOrganizationKey,
    ) -> ::reqwest::Result<::reqwest::Request> {
        let url = format!("{}/organizations/{}/keys", self.baseurl, encode_path(id),);
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
    pub(crate) fn organizations_get<'a>(
        &'a self,
        id: &'a str,
    ) -> ::reqwest::Result<::reqwest::Request> {
        let url = format!("{}/organizations/{}", self.baseurl, encode_path(id),);
        self.client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .build()
    }
    #[inline]
    pub(crate) fn organizations_get_metrics<'a>(
        &'a self,
    ) -> ::reqwest::Result<::reqwest::Request> {
        let url = format!("{}/organizations/metrics", self.baseurl,);
        self.client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .build()
    }
    #[inline]
    pub(crate) fn organizations_get_radar_settings<'a>(
        &'a self,
    ) -> ::reqwest::Result<::reqwest::Request> {
        let url = format!("{}/organizations/radar-settings", self.baseurl,);
        self.client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .build()
    }
    #[inline]
    pub(crate) fn organizations_list<'a>(
        &'a self,
    ) -> ::reqwest::Result<::reqwest::Request> {
        let url = format!("{}/organizations", self.baseurl,);
        self.client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .build()
    }
    #[inline]
    pub(crate) fn organizations_update_radar_settings<'a>(
        &'a self,
        body: &'a types::UpdateRadarSettings,
    ) -> ::reqwest::Result<::reqwest::Request> {
        let url = format!("{}/organizations/radar-settings", self.baseurl,);
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
    id: "OrganizationsController_create",
    method: "POST",
    path: "/organizations",
    resource: "organizations",
    name: "create",
    request: Some("CreateOrganization"),
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

pub(crate) const CREATE_KEY: crate::Operation = crate::Operation {
    id: "OrganizationsController_createKey",
    method: "POST",
    path: "/organizations/{id}/keys",
    resource: "organizations",
    name: "create_key",
    request: Some("CreateOrganizationKey"),
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

pub(crate) const GET: crate::Operation = crate::Operation {
    id: "OrganizationsController_findOne",
    method: "GET",
    path: "/organizations/{id}",
    resource: "organizations",
    name: "get",
    request: None,
    response: "Organization",
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

pub(crate) const GET_METRICS: crate::Operation = crate::Operation {
    id: "OrganizationsController_getMetrics",
    method: "GET",
    path: "/organizations/metrics",
    resource: "organizations",
    name: "get_metrics",
    request: None,
    response: "OrganizationMetrics",
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

pub(crate) const GET_RADAR_SETTINGS: crate::Operation = crate::Operation {
    id: "OrganizationsController_getRadarSettings",
    method: "GET",
    path: "/organizations/radar-settings",
    resource: "organizations",
    name: "get_radar_settings",
    request: None,
    response: "RadarSettings",
    confidence: crate::TypeConfidence::Likely,
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
    id: "OrganizationsController_findAll",
    method: "GET",
    path: "/organizations",
    resource: "organizations",
    name: "list",
    request: None,
    response: "Page<Organization>",
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

pub(crate) const UPDATE_RADAR_SETTINGS: crate::Operation = crate::Operation {
    id: "OrganizationsController_updateRadarSettings",
    method: "PATCH",
    path: "/organizations/radar-settings",
    resource: "organizations",
    name: "update_radar_settings",
    request: Some("UpdateRadarSettings"),
    response: "RadarSettings",
    confidence: crate::TypeConfidence::Likely,
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
