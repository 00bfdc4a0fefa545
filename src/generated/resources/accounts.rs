// Generated from openapi.json and openapi.overlay.json; do not edit.
// `cargo xtask spec generate` writes it again.

//! The operations on accounts.

use crate::call::{QueryParam, encode_path};
use crate::types;

/// The operations on accounts: [`Client::accounts`](crate::Client::accounts).
#[derive(Clone, Debug)]
pub struct Accounts {
    pub(crate) client: crate::Client,
}

impl Accounts {
    /// `GET /accounts/balance/{currency}` (`AccountsController_checkAvailableBalance`).
    ///
    /// Safe to repeat.
    ///
    /// # Errors
    ///
    /// Once the call is awaited: [`Error::Request`](crate::Error::Request), [`Error::Transport`](crate::Error::Transport), [`Error::Api`](crate::Error::Api) or [`Error::Decode`](crate::Error::Decode).
    #[doc(alias = "AccountsController_checkAvailableBalance")]
    pub fn check_available_balance(
        &self,
        currency: impl Into<String>,
    ) -> CheckAvailableBalance {
        let options = crate::call::Options::default();
        CheckAvailableBalance {
            client: self.client.clone(),
            currency: currency.into(),
            options,
        }
    }
    /// `GET /accounts/balance` (`AccountsController_getBalance`).
    ///
    /// Can act on a member account (`Lomi-Account`).
    ///
    /// Safe to repeat.
    ///
    /// # Errors
    ///
    /// Once the call is awaited: [`Error::Request`](crate::Error::Request), [`Error::Transport`](crate::Error::Transport), [`Error::Api`](crate::Error::Api) or [`Error::Decode`](crate::Error::Decode).
    #[doc(alias = "AccountsController_getBalance")]
    #[inline]
    pub fn get_balance(&self) -> GetBalance {
        let options = crate::call::Options::default();
        GetBalance {
            client: self.client.clone(),
            currency: None,
            options,
        }
    }
    /// `GET /accounts/balance/breakdown` (`AccountsController_getBalanceBreakdown`).
    ///
    /// Safe to repeat.
    ///
    /// # Errors
    ///
    /// Once the call is awaited: [`Error::Request`](crate::Error::Request), [`Error::Transport`](crate::Error::Transport), [`Error::Api`](crate::Error::Api) or [`Error::Decode`](crate::Error::Decode).
    #[doc(alias = "AccountsController_getBalanceBreakdown")]
    #[inline]
    pub fn get_balance_breakdown(&self) -> GetBalanceBreakdown {
        let options = crate::call::Options::default();
        GetBalanceBreakdown {
            client: self.client.clone(),
            target_currency: None,
            options,
        }
    }
}

/// A call of `GET /accounts/balance/{currency}`. Nothing is sent until it is awaited.
#[derive(Clone, Debug)]
#[must_use = "a call sends nothing until it is awaited"]
pub struct CheckAvailableBalance {
    client: crate::Client,
    options: crate::call::Options,
    currency: String,
}

crate::call::setters!(CheckAvailableBalance);

impl ::std::future::IntoFuture for CheckAvailableBalance {
    type Output = crate::Result<crate::Response<types::AvailableBalance>>;
    type IntoFuture = crate::CallFuture<crate::Response<types::AvailableBalance>>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        let Self { client, options, currency } = self;
        let operation = &CHECK_AVAILABLE_BALANCE;
        let checked = crate::check::path(operation, &[("currency", currency.as_str())]);
        let call = crate::call::Call::new(client.handle(), operation, options, None);
        call.send::<
                types::AvailableBalance,
                _,
            >(
            checked,
            move |writer| writer.accounts_check_available_balance(&currency),
            |response| response,
        )
    }
}

/// A call of `GET /accounts/balance`. Nothing is sent until it is awaited.
#[derive(Clone, Debug)]
#[must_use = "a call sends nothing until it is awaited"]
pub struct GetBalance {
    client: crate::Client,
    options: crate::call::Options,
    currency: Option<crate::types::Currency>,
}

crate::call::setters!(GetBalance);

impl GetBalance {
    /// Sets `currency`; `None` omits it.
    pub fn currency(
        mut self,
        currency: impl Into<Option<crate::types::Currency>>,
    ) -> Self {
        self.currency = currency.into();
        self
    }
    /// Acts on this member account (`acct_…`) instead of the client's account, or
    /// the key's own.
    pub fn account<M>(mut self, account: impl crate::IntoOptional<String, M>) -> Self {
        self.options.account = account.into_optional();
        self
    }
}

impl ::std::future::IntoFuture for GetBalance {
    type Output = crate::Result<
        crate::Response<crate::Page<crate::types::AccountBalance>>,
    >;
    type IntoFuture = crate::CallFuture<
        crate::Response<crate::Page<crate::types::AccountBalance>>,
    >;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        let Self { client, options, currency } = self;
        let operation = &GET_BALANCE;
        let checked = crate::Result::Ok(());
        let call = crate::call::Call::new(client.handle(), operation, options, None);
        call.send::<
                crate::Page<crate::types::AccountBalance>,
                _,
            >(
            checked,
            move |writer| writer.accounts_get_balance(currency.as_ref()),
            |response| response,
        )
    }
}

/// A call of `GET /accounts/balance/breakdown`. Nothing is sent until it is awaited.
#[derive(Clone, Debug)]
#[must_use = "a call sends nothing until it is awaited"]
pub struct GetBalanceBreakdown {
    client: crate::Client,
    options: crate::call::Options,
    target_currency: Option<crate::types::Currency>,
}

crate::call::setters!(GetBalanceBreakdown);

impl GetBalanceBreakdown {
    /// Sets `target_currency`; `None` omits it.
    pub fn target_currency(
        mut self,
        target_currency: impl Into<Option<crate::types::Currency>>,
    ) -> Self {
        self.target_currency = target_currency.into();
        self
    }
}

impl ::std::future::IntoFuture for GetBalanceBreakdown {
    type Output = crate::Result<
        crate::Response<crate::Page<crate::types::BalanceBreakdown>>,
    >;
    type IntoFuture = crate::CallFuture<
        crate::Response<crate::Page<crate::types::BalanceBreakdown>>,
    >;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        let Self { client, options, target_currency } = self;
        let operation = &GET_BALANCE_BREAKDOWN;
        let checked = crate::Result::Ok(());
        let call = crate::call::Call::new(client.handle(), operation, options, None);
        call.send::<
                crate::Page<crate::types::BalanceBreakdown>,
                _,
            >(
            checked,
            move |writer| {
                writer.accounts_get_balance_breakdown(target_currency.as_ref())
            },
            |response| response,
        )
    }
}

impl crate::call::RequestWriter<'_> {
    #[inline]
    pub(crate) fn accounts_check_available_balance<'a>(
        &'a self,
        currency: &'a str,
    ) -> ::reqwest::Result<::reqwest::Request> {
        let url = format!(
            "{}/accounts/balance/{}", self.baseurl, encode_path(currency),
        );
        self.client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .build()
    }
    #[inline]
    pub(crate) fn accounts_get_balance<'a>(
        &'a self,
        currency: Option<&'a crate::types::Currency>,
    ) -> ::reqwest::Result<::reqwest::Request> {
        let url = format!("{}/accounts/balance", self.baseurl,);
        self.client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .query(&QueryParam::new("currency", &currency))
            .build()
    }
    #[inline]
    pub(crate) fn accounts_get_balance_breakdown<'a>(
        &'a self,
        target_currency: Option<&'a crate::types::Currency>,
    ) -> ::reqwest::Result<::reqwest::Request> {
        let url = format!("{}/accounts/balance/breakdown", self.baseurl,);
        self.client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .query(&QueryParam::new("target_currency", &target_currency))
            .build()
    }
}

pub(crate) const CHECK_AVAILABLE_BALANCE: crate::Operation = crate::Operation {
    id: "AccountsController_checkAvailableBalance",
    method: "GET",
    path: "/accounts/balance/{currency}",
    resource: "accounts",
    name: "check_available_balance",
    request: None,
    response: "AvailableBalance",
    confidence: crate::TypeConfidence::Typed,
    reading: crate::operation::Reading {
        empty: false,
        envelope: crate::operation::Envelope::Scalar("available_balance"),
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

pub(crate) const GET_BALANCE: crate::Operation = crate::Operation {
    id: "AccountsController_getBalance",
    method: "GET",
    path: "/accounts/balance",
    resource: "accounts",
    name: "get_balance",
    request: None,
    response: "Page<AccountBalance>",
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
    account: crate::HeaderSupport::Optional,
    paging: crate::Paging::None,
    retry: crate::Retry::Safe,
};

pub(crate) const GET_BALANCE_BREAKDOWN: crate::Operation = crate::Operation {
    id: "AccountsController_getBalanceBreakdown",
    method: "GET",
    path: "/accounts/balance/breakdown",
    resource: "accounts",
    name: "get_balance_breakdown",
    request: None,
    response: "Page<BalanceBreakdown>",
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
