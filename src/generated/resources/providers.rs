// Generated from openapi.json and openapi.overlay.json; do not edit.
// `cargo xtask spec generate` writes it again.

//! The operations on providers.

use crate::call::{QueryParam, encode_path};
use crate::types;

/// The operations on providers: [`Client::providers`](crate::Client::providers).
#[derive(Clone, Debug)]
pub struct Providers {
    pub(crate) client: crate::Client,
}

impl Providers {
    /// `GET /providers` (`ProvidersController_findAll`).
    ///
    /// Safe to repeat.
    ///
    /// # Errors
    ///
    /// Once the call is awaited: [`Error::Request`](crate::Error::Request), [`Error::Transport`](crate::Error::Transport), [`Error::Api`](crate::Error::Api) or [`Error::Decode`](crate::Error::Decode).
    #[doc(alias = "ProvidersController_findAll")]
    #[inline]
    pub fn list(&self) -> List {
        let options = crate::call::Options::default();
        List {
            client: self.client.clone(),
            provider_code: None,
            options,
        }
    }
}

/// A call of `GET /providers`. Nothing is sent until it is awaited.
#[derive(Clone, Debug)]
#[must_use = "a call sends nothing until it is awaited"]
pub struct List {
    client: crate::Client,
    options: crate::call::Options,
    provider_code: Option<crate::types::ProviderFilter>,
}

crate::call::setters!(List);

impl List {
    /// Sets `provider_code`; `None` omits it.
    pub fn provider_code(
        mut self,
        provider_code: impl Into<Option<crate::types::ProviderFilter>>,
    ) -> Self {
        self.provider_code = provider_code.into();
        self
    }
}

impl ::std::future::IntoFuture for List {
    type Output = crate::Result<crate::Response<crate::Page<crate::types::Provider>>>;
    type IntoFuture = crate::CallFuture<
        crate::Response<crate::Page<crate::types::Provider>>,
    >;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        let Self { client, options, provider_code } = self;
        let operation = &LIST;
        let checked = crate::Result::Ok(());
        let call = crate::call::Call::new(client.handle(), operation, options, None);
        call.send::<
                crate::Page<crate::types::Provider>,
                _,
            >(
            checked,
            move |writer| writer.providers_list(provider_code.as_ref()),
            |response| response,
        )
    }
}

impl crate::call::RequestWriter<'_> {
    #[inline]
    pub(crate) fn providers_list<'a>(
        &'a self,
        provider_code: Option<&'a crate::types::ProviderFilter>,
    ) -> ::reqwest::Result<::reqwest::Request> {
        let url = format!("{}/providers", self.baseurl,);
        self.client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .query(&QueryParam::new("provider_code", &provider_code))
            .build()
    }
}

pub(crate) const LIST: crate::Operation = crate::Operation {
    id: "ProvidersController_findAll",
    method: "GET",
    path: "/providers",
    resource: "providers",
    name: "list",
    request: None,
    response: "Page<Provider>",
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
