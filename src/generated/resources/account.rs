// Generated from openapi.json and openapi.overlay.json; do not edit.
// `cargo xtask spec generate` writes it again.

//! The operations on account.

use crate::call::{QueryParam, encode_path};
use crate::types;

/// The operations on account: [`Client::account`](crate::Client::account).
#[derive(Clone, Debug)]
pub struct Account {
    pub(crate) client: crate::Client,
}

impl Account {
    /// `POST /account/delete` (`AccountController_deleteAccount`).
    ///
    /// Not safe to repeat once it may have reached the server: it could act twice.
    /// After [an unknown outcome](crate::Error::outcome_unknown), no operation can tell whether the call took effect: contact lomi. support with the request id.
    ///
    /// # Errors
    ///
    /// Once the call is awaited: [`Error::Request`](crate::Error::Request), [`Error::Transport`](crate::Error::Transport), [`Error::Api`](crate::Error::Api) or [`Error::Decode`](crate::Error::Decode).
    #[doc(alias = "AccountController_deleteAccount")]
    #[inline]
    pub fn delete(&self, body: types::DeleteAccount) -> Delete {
        let options = crate::call::Options::default();
        Delete {
            client: self.client.clone(),
            body: body,
            options,
        }
    }
    /// `POST /account/export` (`AccountController_export`).
    ///
    /// Not safe to repeat once it may have reached the server: it could act twice.
    /// After [an unknown outcome](crate::Error::outcome_unknown), no operation can tell whether the call took effect: contact lomi. support with the request id.
    ///
    /// # Errors
    ///
    /// Once the call is awaited: [`Error::Request`](crate::Error::Request), [`Error::Transport`](crate::Error::Transport), [`Error::Api`](crate::Error::Api) or [`Error::Decode`](crate::Error::Decode).
    #[doc(alias = "AccountController_export")]
    #[inline]
    pub fn export(&self) -> Export {
        let options = crate::call::Options::default();
        Export {
            client: self.client.clone(),
            options,
        }
    }
}

/// A call of `POST /account/delete`. Nothing is sent until it is awaited.
#[derive(Clone, Debug)]
#[must_use = "a call sends nothing until it is awaited"]
pub struct Delete {
    client: crate::Client,
    options: crate::call::Options,
    body: types::DeleteAccount,
}

crate::call::setters!(Delete);

impl ::std::future::IntoFuture for Delete {
    type Output = crate::Result<crate::Response<types::AccountDeletion>>;
    type IntoFuture = crate::CallFuture<crate::Response<types::AccountDeletion>>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        let Self { client, options, body } = self;
        let operation = &DELETE;
        let checked = crate::Result::Ok(())
            .and_then(|()| crate::check::body(operation, &body));
        let call = crate::call::Call::new(client.handle(), operation, options, None);
        call.send::<
                types::AccountDeletion,
                _,
            >(checked, move |writer| writer.account_delete(&body), |response| response)
    }
}

/// A call of `POST /account/export`. Nothing is sent until it is awaited.
#[derive(Clone, Debug)]
#[must_use = "a call sends nothing until it is awaited"]
pub struct Export {
    client: crate::Client,
    options: crate::call::Options,
}

crate::call::setters!(Export);

impl ::std::future::IntoFuture for Export {
    type Output = crate::Result<
        crate::Response<::serde_json::Map<::std::string::String, ::serde_json::Value>>,
    >;
    type IntoFuture = crate::CallFuture<
        crate::Response<::serde_json::Map<::std::string::String, ::serde_json::Value>>,
    >;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        let Self { client, options } = self;
        let operation = &EXPORT;
        let checked = crate::Result::Ok(());
        let call = crate::call::Call::new(client.handle(), operation, options, None);
        call.send::<
                ::serde_json::Map<::std::string::String, ::serde_json::Value>,
                _,
            >(checked, move |writer| writer.account_export(), |response| response)
    }
}

impl crate::call::RequestWriter<'_> {
    #[inline]
    pub(crate) fn account_delete<'a>(
        &'a self,
        body: &'a types::DeleteAccount,
    ) -> ::reqwest::Result<::reqwest::Request> {
        let url = format!("{}/account/delete", self.baseurl,);
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
    pub(crate) fn account_export<'a>(&'a self) -> ::reqwest::Result<::reqwest::Request> {
        let url = format!("{}/account/export", self.baseurl,);
        self.client
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .build()
    }
}

pub(crate) const DELETE: crate::Operation = crate::Operation {
    id: "AccountController_deleteAccount",
    method: "POST",
    path: "/account/delete",
    resource: "account",
    name: "delete",
    request: Some("DeleteAccount"),
    response: "AccountDeletion",
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
    retry: crate::Retry::NeverAfterSend,
};

pub(crate) const EXPORT: crate::Operation = crate::Operation {
    id: "AccountController_export",
    method: "POST",
    path: "/account/export",
    resource: "account",
    name: "export",
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
    retry: crate::Retry::NeverAfterSend,
};
