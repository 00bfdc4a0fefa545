// Generated from openapi.json and openapi.overlay.json; do not edit.
// `cargo xtask spec generate` writes it again.

//! The operations on network accounts.

use crate::call::{QueryParam, encode_path};
use crate::types;

/// The operations on network accounts: [`Client::network_accounts`](crate::Client::network_accounts).
#[derive(Clone, Debug)]
pub struct NetworkAccounts {
    pub(crate) client: crate::Client,
}

impl NetworkAccounts {
    /// `POST /network/account-sessions` (`NetworkAccountsController_createAccountSession`).
    ///
    /// Not safe to repeat once it may have reached the server: it could act twice.
    /// After [an unknown outcome](crate::Error::outcome_unknown), no operation can tell whether the call took effect: contact lomi. support with the request id.
    ///
    /// # Errors
    ///
    /// Once the call is awaited: [`Error::Request`](crate::Error::Request), [`Error::Transport`](crate::Error::Transport), [`Error::Api`](crate::Error::Api) or [`Error::Decode`](crate::Error::Decode).
    #[doc(alias = "NetworkAccountsController_createAccountSession")]
    #[inline]
    pub fn create_account_session(
        &self,
        body: types::CreateAccountSession,
    ) -> CreateAccountSession {
        let options = crate::call::Options::default();
        CreateAccountSession {
            client: self.client.clone(),
            body: body,
            options,
        }
    }
    /// `POST /network/accounts/{account}/login_links` (`NetworkAccountsController_createLoginLink`).
    ///
    /// Not safe to repeat once it may have reached the server: it could act twice.
    /// After [an unknown outcome](crate::Error::outcome_unknown), no operation can tell whether the call took effect: contact lomi. support with the request id.
    ///
    /// # Errors
    ///
    /// Once the call is awaited: [`Error::Request`](crate::Error::Request), [`Error::Transport`](crate::Error::Transport), [`Error::Api`](crate::Error::Api) or [`Error::Decode`](crate::Error::Decode).
    #[doc(alias = "NetworkAccountsController_createLoginLink")]
    pub fn create_login_link(&self, account: impl Into<String>) -> CreateLoginLink {
        let options = crate::call::Options::default();
        CreateLoginLink {
            client: self.client.clone(),
            account: account.into(),
            options,
        }
    }
}

/// A call of `POST /network/account-sessions`. Nothing is sent until it is awaited.
#[derive(Clone, Debug)]
#[must_use = "a call sends nothing until it is awaited"]
pub struct CreateAccountSession {
    client: crate::Client,
    options: crate::call::Options,
    body: types::CreateAccountSession,
}

crate::call::setters!(CreateAccountSession);

impl ::std::future::IntoFuture for CreateAccountSession {
    type Output = crate::Result<crate::Response<types::AccountSession>>;
    type IntoFuture = crate::CallFuture<crate::Response<types::AccountSession>>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        let Self { client, options, body } = self;
        let operation = &CREATE_ACCOUNT_SESSION;
        let checked = crate::Result::Ok(())
            .and_then(|()| crate::check::body(operation, &body));
        let call = crate::call::Call::new(client.handle(), operation, options, None);
        call.send::<
                types::AccountSession,
                _,
            >(
            checked,
            move |writer| writer.network_accounts_create_account_session(&body),
            |response| response,
        )
    }
}

/// A call of `POST /network/accounts/{account}/login_links`. Nothing is sent until it is awaited.
#[derive(Clone, Debug)]
#[must_use = "a call sends nothing until it is awaited"]
pub struct CreateLoginLink {
    client: crate::Client,
    options: crate::call::Options,
    account: String,
}

crate::call::setters!(CreateLoginLink);

impl ::std::future::IntoFuture for CreateLoginLink {
    type Output = crate::Result<crate::Response<types::LoginLink>>;
    type IntoFuture = crate::CallFuture<crate::Response<types::LoginLink>>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        let Self { client, options, account } = self;
        let operation = &CREATE_LOGIN_LINK;
        let checked = crate::check::path(operation, &[("account", account.as_str())]);
        let call = crate::call::Call::new(client.handle(), operation, options, None);
        call.send::<
                types::LoginLink,
                _,
            >(
            checked,
            move |writer| writer.network_accounts_create_login_link(&account),
            |response| response,
        )
    }
}

impl crate::call::RequestWriter<'_> {
    #[inline]
    pub(crate) fn network_accounts_create_account_session<'a>(
        &'a self,
        body: &'a types::CreateAccountSession,
    ) -> ::reqwest::Result<::reqwest::Request> {
        let url = format!("{}/network/account-sessions", self.baseurl,);
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
    pub(crate) fn network_accounts_create_login_link<'a>(
        &'a self,
        account: &'a str,
    ) -> ::reqwest::Result<::reqwest::Request> {
        let url = format!(
            "{}/network/accounts/{}/login_links", self.baseurl, encode_path(account),
        );
        self.client
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .build()
    }
}

pub(crate) const CREATE_ACCOUNT_SESSION: crate::Operation = crate::Operation {
    id: "NetworkAccountsController_createAccountSession",
    method: "POST",
    path: "/network/account-sessions",
    resource: "network_accounts",
    name: "create_account_session",
    request: Some("CreateAccountSession"),
    response: "AccountSession",
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

pub(crate) const CREATE_LOGIN_LINK: crate::Operation = crate::Operation {
    id: "NetworkAccountsController_createLoginLink",
    method: "POST",
    path: "/network/accounts/{account}/login_links",
    resource: "network_accounts",
    name: "create_login_link",
    request: None,
    response: "LoginLink",
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
